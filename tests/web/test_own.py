"""One's own models, tables and fits on the page: what is shown is theirs, and what cannot be shown is said."""

from __future__ import annotations

import io

import numpy as np
import polars as pl
import pytest
from playwright.sync_api import Browser

import gatewise as gw
from gatewise.explorer import start, trace_forecaster
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.trace.long import LongRun
from tests.explorer.fitted import fitted, readings
from tests.web.test_use import drop

SHOW = "state => { Object.assign(gatewise.app, state); gatewise.flush(); }"


def csv(frame: pl.DataFrame) -> bytes:
    text = io.BytesIO()
    frame.write_csv(text)
    return text.getvalue()


def saved(model, path) -> bytes:
    gw.save(model, path)
    return path.read_bytes()


def test_a_dropped_long_run_is_shown_at_the_step_asked_for(browser: Browser, tmp_path) -> None:
    layer = gw.GRU(1, 3, seed=0)
    table = pl.DataFrame({"y": np.sin(np.arange(5000) / 9)})
    run = LongRun(layer, table["y"].to_numpy()[:, None])
    with start() as server:
        page = browser.new_page()
        page.goto(server.url + "#view=own&lang=en")
        page.locator("input[type=file]").set_input_files(
            [
                {"name": "m.gatewise", "mimeType": "", "buffer": saved(layer, tmp_path / "m.gatewise")},
                {"name": "t.csv", "mimeType": "", "buffer": csv(table)},
            ]
        )
        page.get_by_text("Opened:").wait_for()
        page.evaluate(SHOW, {"view": "time", "moment": 1233, "unit": 2})
        page.get_by_role("button", name="Open the cell here").click()
        page.locator(".equation").get_by_text("step 1234 of 5000").wait_for()
        value = page.locator("[data-node=h] [data-what=value]").text_content() or ""
        assert value.split("=")[1] == number(run.window(1200).value("h")[0, 33, 2])
        for view, words in (("check", "run of 5000 steps"), ("gradients", "run of 5000 steps")):
            page.evaluate(SHOW, {"view": view})
            assert words in page.locator("[data-refused]").inner_text()
            assert "NaN" not in page.locator("main").inner_text()
        page.evaluate(SHOW, {"view": "switches"})
        assert "step 1234 of 5000" in page.locator("table[data-compare] thead").inner_text()
        page.close()


def test_without_the_server_a_far_step_is_refused_not_replaced(visitor) -> None:
    run = LongRun(gw.GRU(1, 2, seed=0), np.sin(np.arange(4000)[:, None] / 9))
    page = visitor.open("view=time&lang=en")
    visitor.load(run.document())
    page.evaluate("() => { gatewise.app.server = null; gatewise.app.moment = 17; gatewise.flush(); }")
    page.get_by_role("button", name="Open the cell here").click()
    page.locator("[data-notice]").get_by_text("Step 18 cannot be opened").wait_for()
    assert page.locator("main").get_attribute("data-view") == "time"


def test_an_open_model_is_what_every_view_shows(visitor) -> None:
    trace = gw.trace(gw.LSTM(1, 3, seed=0), np.ones((6, 1)), title="my LSTM")
    page = visitor.open("view=cell&lang=en")
    visitor.load(trace.to_dict())
    for view in ("cell", "check", "time", "gradients"):
        page.evaluate(SHOW, {"view": view})
        assert page.locator("[data-model]").inner_text() == "my LSTM", view
    page.evaluate(SHOW, {"view": "switches"})
    assert "my LSTM" in page.locator("[data-compared]").inner_text()
    shown = page.locator("table[data-compare] tbody tr").last.locator("td").first.inner_text()
    assert shown == number(trace.value("h")[0, 0, 0])
    page.evaluate(SHOW, {"right": "mgu"})
    assert "worked examples" in page.locator("[data-compared]").inner_text()
    page.evaluate(SHOW, {"view": "gradients", "model": "lstm"})
    assert "not your model" in page.locator("main").inner_text()


def test_a_link_to_a_model_that_is_not_open_says_so(visitor) -> None:
    page = visitor.open("view=cell&lang=en")
    visitor.load(gw.trace(gw.LSTM(1, 3, seed=0), np.ones((6, 1)), title="my LSTM").to_dict())
    page.wait_for_timeout(200)
    link = page.evaluate("location.hash")
    other = page.context.new_page()
    other.goto(visitor.server.url + link)
    other.wait_for_selector("main h1")
    assert "my LSTM" in other.locator("[data-missing]").inner_text()
    assert page.locator("[data-missing]").count() == 0


def test_links_are_short_and_back_goes_back(visitor) -> None:
    page = visitor.open("view=lessons")
    page.get_by_role("button", name="Cell", exact=True).click()
    page.wait_for_timeout(150)
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Over time").click()
    page.wait_for_timeout(150)
    assert len(page.evaluate("location.hash")) < 40
    page.go_back()
    page.locator("main[data-view=cell]").wait_for()
    assert page.evaluate("gatewise.app.op") == 1
    page.go_back()
    page.locator("main[data-view=lessons]").wait_for()
    page.go_forward()
    page.locator("main[data-view=cell]").wait_for()


def test_dates_names_and_all_inputs_of_a_forecaster(visitor) -> None:
    trace = trace_forecaster(fitted(), readings())
    assert trace.forecast is not None
    page = visitor.open("view=time&lang=en&t=3")
    visitor.load(trace.to_dict())
    page.evaluate(SHOW, {"step": 3})
    legend = page.locator(".legend").nth(1).locator("li").all_inner_texts()
    assert legend == list(trace.names)
    assert trace.forecast.times[0] in page.locator("svg.chart").first.text_content()
    assert trace.forecast.times[3] in page.locator("figcaption").first.inner_text()
    page.evaluate(SHOW, {"view": "cell", "pass": "forward", "input": 1})
    assert trace.forecast.times[3] in page.locator(".equation .what").inner_text()
    port = page.locator("[data-node=x] [data-what=value]").text_content()
    assert port == number(trace.x[0, 3, 1])
    page.evaluate(SHOW, {"pass": "backward", "op": page.evaluate("gatewise.app.program.operations.length")})
    rows = page.locator("table.units tbody th").all_inner_texts()
    assert rows == list(trace.names)


def test_heat_maps_lie_under_the_lines(visitor) -> None:
    trace = trace_forecaster(fitted(), readings())
    page = visitor.open("view=time&lang=en")
    visitor.load(trace.to_dict())
    page.evaluate(SHOW, {"step": 9})
    page.wait_for_timeout(100)
    canvas = page.locator("canvas").first.bounding_box()
    middle = canvas["x"] + canvas["width"] * 9.5 / 16
    for chart in page.locator("svg.chart .cursor").all():
        box = chart.bounding_box()
        assert box["x"] + box["width"] / 2 == pytest.approx(middle, abs=2.5)


def test_large_readings_have_plain_axes(visitor) -> None:
    trace = trace_forecaster(fitted(), readings())
    document = trace.to_dict()
    from gatewise.explorer.trace.documents import tensor

    document["forecast"]["history"] = tensor(np.linspace(41_000, 52_000, 16))
    document["forecast"]["forecast"] = tensor(np.linspace(52_000, 50_000, 4))
    for name in ("truth", "answer", "low", "high", "levels"):
        document["forecast"].pop(name, None)
    page = visitor.open("view=time&lang=en")
    visitor.load(document)
    ticks = page.locator("svg.chart").first.locator("text").all_text_contents()
    assert "50,000" in ticks
    assert not [text for text in ticks if "e" in text]


def test_a_table_alone_and_a_corrected_file_of_the_same_name(browser: Browser, tmp_path) -> None:
    layer, table = gw.GRU(1, 2, seed=0), readings(40)
    with start() as server:
        page = browser.new_page(locale="ko-KR")
        page.goto(server.url + "#view=own&lang=ko")
        drop(page, "t.csv", csv(table))
        page.get_by_text("모델(.gatewise)을 먼저 열거나").wait_for()
        drop(page, "m.gatewise", saved(layer, tmp_path / "m.gatewise"))
        page.get_by_text("서버의 설명(영어)").wait_for()  # a bare layer needs a table
        drop(page, "m.gatewise", saved(fitted(), tmp_path / "f.gatewise"))
        page.get_by_text("열었습니다: m.gatewise").wait_for()
        drop(page, "t.csv", b"\x00\x01")
        page.get_by_text("파일을 열지 못했습니다: t.csv").wait_for()
        drop(page, "t.csv", csv(readings()))
        page.get_by_text("열었습니다: t.csv").wait_for()
        page.close()


def test_a_file_dropped_beside_the_box_does_not_leave_the_page(visitor) -> None:
    page = visitor.open("view=own&lang=en")
    stopped = page.evaluate(
        """() => ["dragover", "drop"].map(kind => {
          const event = new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: new DataTransfer()});
          document.querySelector("header").dispatchEvent(event);
          return event.defaultPrevented;
        })"""
    )
    assert stopped == [True, True]


def test_a_second_fit_has_a_curve_of_its_own(visitor) -> None:
    page = visitor.open("view=own&lang=en")
    for fit, epochs in ((101, 3), (102, 2)):
        for epoch in range(1, epochs + 1):
            visitor.server.report({"fit": fit, "epoch": epoch, "loss": fit / epoch, "validation": None})
    page.get_by_text("epoch 2", exact=False).wait_for(timeout=5000)
    curve = page.locator(".chart .curve").first
    assert (curve.get_attribute("d") or "").count("L") == 1
    fits = page.locator("select").filter(has=page.locator("option", has_text="1")).last
    fits.select_option(index=page.locator("[data-fit]").evaluate("e => Number(e.dataset.fit) - 2"))
    page.get_by_text("epoch 3", exact=False).wait_for()
    assert (curve.get_attribute("d") or "").count("L") == 2


def test_a_planted_fault_is_found_and_put_right(visitor) -> None:
    page = visitor.open("view=lessons&lesson=one-minus&lang=en")
    page.get_by_role("button", name="Show it").click()
    verdict = page.locator("[data-verdict]")
    assert "lacks the minus" in verdict.inner_text()
    page.get_by_label("Backward pass").select_option(label="correct")
    assert "agree" in verdict.inner_text()


def test_keys_of_a_notebooks_other_cells_are_left_alone(visitor) -> None:
    page = visitor.open()
    page.evaluate(
        """async () => {
          const {default: widget} = await import("./explorer.js");
          const el = document.createElement("div");
          const other = document.createElement("div");
          other.tabIndex = 0; other.id = "other";
          document.body.replaceChildren(other, el);
          const model = {get: name => name === "trace" ? "" : "view=cell&lang=en", on() {}, off() {}};
          widget.render({model, el});
        }"""
    )
    page.locator("svg.picture").wait_for()
    taken = """selector => [" ", "[", "]", "ArrowRight"].filter(key => {
      const event = new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true, composed: true});
      document.querySelector(selector).dispatchEvent(event);
      return event.defaultPrevented;
    })"""
    assert page.evaluate(taken, "#other") == []
    assert page.evaluate(taken, "body") == []
    assert len(page.evaluate(taken, "main")) == 4
    assert page.locator(".gatewise").get_attribute("data-lm-suppress-shortcuts") == "true"
    # JupyterLab listens on the document and looks at the element that has the focus: "d d" there would delete the cell
    reached = page.evaluate(
        """() => {
          const seen = [];
          document.addEventListener("keydown", event => seen.push((event.ctrlKey ? "Ctrl+" : "") + event.key));
          const press = (selector, options) => document.querySelector(selector)
            .dispatchEvent(new KeyboardEvent("keydown", {bubbles: true, cancelable: true, ...options}));
          for (const selector of ["#other", "main button"])
            for (const options of [{key: "d"}, {key: "ArrowDown"}, {key: "s", ctrlKey: true}]) press(selector, options);
          return seen;
        }"""
    )
    assert reached == ["d", "ArrowDown", "Ctrl+s", "Ctrl+s"]


def test_the_layout_follows_the_width_of_the_widget(visitor) -> None:
    page = visitor.open()
    page.evaluate(
        """async () => {
          const {default: widget} = await import("./explorer.js");
          const el = document.createElement("div");
          el.style.width = "1200px";
          document.body.replaceChildren(el);
          widget.render({model: {get: name => name === "trace" ? "" : "view=cell&lang=en", on() {}, off() {}}, el});
        }"""
    )
    page.locator("svg.picture").wait_for()
    columns = "getComputedStyle(document.querySelector('.stage')).gridTemplateColumns.split(' ').length"
    assert page.evaluate(columns) == 2
    for width in (800, 420):
        page.evaluate(
            "width => { document.querySelector('.gatewise').parentElement.style.width = width + 'px'; }", width
        )
        assert page.evaluate(columns) == 1
        wide = "document.querySelector('.gatewise').scrollWidth <= document.querySelector('.gatewise').clientWidth"
        assert page.evaluate(wide), width


def test_the_network_of_a_running_fit_is_opened_and_followed(visitor) -> None:
    page = visitor.open("view=own&lang=en")
    visitor.server.report({"fit": 2, "epoch": 7, "loss": 0.5, "gates": {"r": 0.5, "z": 0.4}, "gradients": {}})
    layers = [gw.GRU(1, 3, seed=seed) for seed in range(2)]
    traces = [
        gw.trace(layer, np.ones((6, 1)), dy=np.ones((1, 6, 3)), title=f"fit 2, epoch {7 + i}")
        for i, layer in enumerate(layers)
    ]
    visitor.server.show_live(traces[0])
    page.locator("[data-live-open]").click(timeout=5000)
    page.wait_for_function("() => gatewise.app.loaded?.title === 'fit 2, epoch 7'")
    assert page.locator("[data-showing]").inner_text() == "fit 2, epoch 7"
    page.locator("[data-live-follow]").click()
    page.evaluate(
        "() => { gatewise.app.view = 'cell'; gatewise.app.step = 4; gatewise.app.unit = 2; gatewise.flush(); }"
    )
    visitor.server.show_live(traces[1])
    page.wait_for_function("() => gatewise.app.loaded.title === 'fit 2, epoch 8'", timeout=5000)
    # the place stays, the numbers are the new network's
    assert page.evaluate("[gatewise.app.step, gatewise.app.unit]") == [4, 2]
    found = page.evaluate("() => Array.from(gatewise.app.run.values.h.data)")
    np.testing.assert_allclose(found, traces[1].y.ravel(), atol=1e-12)
    page.evaluate("() => { gatewise.app.view = 'own'; gatewise.flush(); }")
    page.locator("[data-live-follow]").click(timeout=5000)
    visitor.server.show_live(traces[0])
    page.wait_for_timeout(1300)
    assert page.evaluate("gatewise.app.loaded.title") == "fit 2, epoch 8"
