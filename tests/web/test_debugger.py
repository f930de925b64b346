"""Looking into one's own forecaster: fan, missing readings, other series, two models or checkpoints side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import polars as pl
import pytest
from playwright.sync_api import Browser, Page

import gatewise as gw
from gatewise.explorer import Trace, serve, start, trace_files
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.trace.long import LongRun
from tests.explorer.fitted import readings
from tests.web.test_own import SHOW
from tests.web.test_views import AXE, VIEWS, axe

LOST = (149, 157)


class Opened(NamedTuple):
    """A page that was opened on a model and a checkpoint of its training, and where their files are."""

    page: Page
    model: Path
    table: Path
    checkpoint: Path

    def trace(self, series: str, checkpoint: bool = False) -> Trace:
        found = trace_files(self.model, self.table, series=series, checkpoint=self.checkpoint if checkpoint else None)
        assert isinstance(found, Trace)
        return found


@pytest.fixture(scope="module")
def opened(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    folder = tmp_path_factory.mktemp("debugger")
    one = readings().with_columns(y=pl.when(pl.int_range(pl.len()).is_in(LOST)).then(None).otherwise(pl.col("y")))
    table = pl.concat([one.with_columns(unique_id=pl.lit(name), y=pl.col("y") * k) for k, name in ((1, "a"), (3, "b"))])
    f = gw.Forecaster(4, input_size=16, hidden_size=6, max_epochs=3, max_steps=30, missing="mask")
    f.fit(table, checkpoint_dir=folder / "run")
    assert f.weights_.keys() - {"network"}
    gw.save(f, folder / "m.gatewise")
    table.write_csv(folder / "t.csv")
    checkpoint = min((folder / "run").iterdir())
    with serve(folder / "m.gatewise", folder / "t.csv", against=checkpoint, wait=False, open_browser=False) as server:
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="en-US", reduced_motion="reduce")
        page.goto(server.url + "#view=time&lang=en")
        page.wait_for_selector("main h1")
        yield Opened(page, folder / "m.gatewise", folder / "t.csv", checkpoint)
        page.close()


def show(opened: Opened, **state: object) -> Page:
    opened.page.evaluate(SHOW, state)
    return opened.page


def test_the_fan_stands_beside_the_history(opened: Opened) -> None:
    page = show(opened, view="time")
    forecast = opened.trace("a").forecast
    assert forecast is not None
    found = page.evaluate(
        "() => { const f = gatewise.app.trace.forecast; return [f.answer, f.low, f.high].map(t => [...t.data]); }"
    )
    for there, here in zip(found, (forecast.answer, forecast.low, forecast.high), strict=True):
        assert here is not None
        np.testing.assert_allclose(there, np.ravel(here), rtol=1e-12)
    chart = page.locator("svg.chart").first
    names = page.locator(".legend").first.locator("li").all_inner_texts()
    assert names == [
        "readings", "actual", "prediction", "the network alone", "80 % interval", "95 % interval", "missing reading"
    ]  # fmt: skip
    # each band reaches from the forecast's first step to its last, the wide one around the narrow one
    boxes = [band.bounding_box() for band in chart.locator("path.band").all()]
    assert len(boxes) == 2
    wide, narrow = boxes
    assert wide is not None
    assert narrow is not None
    assert wide["y"] < narrow["y"]
    assert wide["y"] + wide["height"] > narrow["y"] + narrow["height"]
    points = [point.bounding_box() for point in chart.locator("circle.point").all()]
    assert len(points) == 4
    assert points[0] is not None
    assert narrow["x"] == pytest.approx(points[0]["x"] + points[0]["width"] / 2, abs=2)
    for point in points:
        assert point is not None
        assert narrow["y"] - 2 < point["y"] + point["height"] / 2 < narrow["y"] + narrow["height"] + 2
    words = page.locator("[data-made]").inner_text()
    for name, share in forecast.weights:
        assert f"{round(100 * share)} %" in words, name
    assert ("no part in it" in words) == ("network" not in dict(forecast.weights))


def test_missing_readings_leave_a_gap_and_a_mark(opened: Opened) -> None:
    page = show(opened, view="time")
    forecast = opened.trace("a").forecast
    assert forecast is not None
    assert forecast.truth is not None
    gaps = [*np.flatnonzero(np.isnan(forecast.history)), *(16 + np.flatnonzero(np.isnan(forecast.truth)))]
    assert [140 + gap for gap in gaps] == list(LOST)
    chart = page.locator("svg.chart").first
    marks = [mark.bounding_box() for mark in chart.locator("path.gap").all()]
    box = chart.bounding_box()
    assert box is not None
    left, width = box["x"] + 52, box["width"] - 52 - 12
    middles = [mark["x"] + mark["width"] / 2 for mark in marks if mark]
    assert middles == pytest.approx([left + (gap + 0.5) / 20 * width for gap in gaps], abs=2)
    assert (chart.locator("path.curve").first.get_attribute("d") or "").count("M") == 2


def test_the_last_heat_map_has_the_steps_below_it(opened: Opened) -> None:
    page = show(opened, view="time")
    assert page.locator("[data-axis]").count() == 1
    shown = page.locator("[data-axis] span").all()
    forecast = opened.trace("a").forecast
    assert forecast is not None
    canvas = page.locator("canvas").last.bounding_box()
    assert canvas is not None
    assert len(shown) > 1
    for label in shown:
        step = forecast.times.index(label.inner_text())
        box = label.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] / 2 == pytest.approx(canvas["x"] + (step + 0.5) / 16 * canvas["width"], abs=2)


def test_two_states_of_a_model_are_compared_number_by_number(opened: Opened) -> None:
    page = show(opened, view="switches", unit=2, step=5)
    now, before = opened.trace("a"), opened.trace("a", checkpoint=True)
    rows = page.locator("[data-models] tbody tr").all_inner_texts()
    assert rows[0].split("\t")[1].startswith("m: GRU: y (a)")
    assert rows[1].split("\t")[1].startswith(opened.checkpoint.stem)
    assert [row.split("\t")[-1] for row in rows] == [number(now.loss or 0), number(before.loss or 0)]
    for letter, trace in (("A", now), ("B", before)):
        for gate in ("r", "z", "n"):
            cells = page.locator(f"[data-gates={letter}] [data-gate={gate}] td").all_inner_texts()
            assert cells[0] == number(float(trace.value(gate).mean())), (letter, gate)
    difference = before.value("z")[0, 5, 2] - now.value("z")[0, 5, 2]
    shown = page.locator("figcaption").filter(has_text="update gate").locator("[data-readout]").inner_text()
    assert shown == f"step 6, unit 3: {number(difference, sign=True)}"
    for name, block in now.layers[0].blocks.items():
        cells = page.locator(f"[data-block={name}] td").all_inner_texts()
        other = before.layers[0].blocks[name]
        sizes = [np.linalg.norm(block), np.linalg.norm(other), np.linalg.norm(other - block) / np.linalg.norm(block)]
        assert cells == [number(float(size)) for size in sizes], name


def test_another_series_changes_both_models_and_back_returns(opened: Opened) -> None:
    page = show(opened, view="cell", unit=1, step=7, op=99)
    page.evaluate("() => { gatewise.app.clamp(); gatewise.flush(); }")
    page.locator("[data-series] select").select_option("b")
    page.wait_for_function("() => gatewise.app.loaded.series.chosen === 'b'")
    page.wait_for_function("() => gatewise.app.other.title.includes('(b)')")
    now = opened.trace("b")
    assert page.evaluate("[gatewise.app.step, gatewise.app.unit]") == [7, 1], "the place stays"
    shown = page.locator("[data-node=h] [data-what=value]").text_content()
    assert shown is not None
    assert shown.split("=")[1] == number(now.value("h")[0, 7, 1])
    page.wait_for_timeout(150)
    assert "series=b" in page.evaluate("location.hash")
    page.go_back()
    page.wait_for_function("() => gatewise.app.loaded.series.chosen === 'a'")
    assert page.locator("[data-missing]").count() == 0
    # what the table does not have is said, and what is shown stays
    page.evaluate("async () => { gatewise.app.notice = await gatewise.app.pickSeries('nowhere'); gatewise.flush(); }")
    assert "no series 'nowhere'" in page.locator("[data-notice]").inner_text()
    assert page.evaluate("gatewise.app.loaded.series.chosen") == "a"
    page.evaluate("() => { gatewise.app.notice = ''; }")


def test_a_model_kept_on_the_page_is_compared_with_the_next(visitor) -> None:
    page = visitor.open("view=own&lang=en")
    x = np.sin(np.arange(9.0))[:, None]
    first, second = (gw.trace(gw.LSTM(1, 3, seed=seed), x, title=f"epoch {seed}") for seed in (1, 2))
    visitor.load(first.to_dict())
    page.locator("[data-keep]").click()
    assert page.locator("[data-other]").inner_text() == "epoch 1"
    visitor.load(second.to_dict())
    page.evaluate(SHOW, {"view": "switches"})
    assert [row.split("\t")[1] for row in page.locator("[data-models] tbody tr").all_inner_texts()] == [
        "epoch 2",
        "epoch 1",
    ]
    assert page.locator("figure").count() == 6  # four gates, two states
    page.get_by_role("button", name="Swap the two").click()
    assert page.locator("[data-model], [data-side=A]").first.inner_text().split("\t")[1] == "epoch 1"
    page.get_by_label("What to compare").select_option("two cells")
    assert page.locator("[data-compared]").count() == 1
    page.get_by_label("What to compare").select_option("two models")
    # other sizes and cells: what can be compared is, and the rest is said
    visitor.load(gw.trace(gw.GRU(1, 5, seed=0), x[:7], title="a GRU").to_dict())
    assert page.locator("[data-unlike]").count() == 1
    assert page.locator("[data-unlike-steps]").count() == 1
    assert page.locator("figure").count() == 0
    page.get_by_role("button", name="Stop comparing").click()
    assert page.locator("[data-models]").count() == 0


def test_series_that_are_too_many_for_a_list_are_typed(visitor) -> None:
    document = gw.trace(gw.GRU(1, 2, seed=0), [[0.5]], title="one of many").to_dict()
    document["series"] = {"ids": [f"s{i}" for i in range(1000)], "chosen": "s3", "count": 20_000}
    page = visitor.open("view=cell&lang=en")
    visitor.load(document)
    field = page.locator("[data-series] input")
    assert field.input_value() == "s3"
    assert "20,000" in page.locator("[data-series]").inner_text()
    page.evaluate("() => { gatewise.app.server = null; gatewise.flush(); }")
    assert page.locator("[data-series]").inner_text() == "s3"


def test_a_hundred_thousand_steps_in_every_view(browser: Browser) -> None:
    """What a view shows is of the run; what it cannot show it says."""
    run = LongRun(gw.LSTM(1, 4, seed=0), np.sin(np.arange(100_000)[:, None] / 9), title="long")
    with start(run) as server:
        page = browser.new_page(locale="en-US", reduced_motion="reduce")
        page.goto(server.url + "#view=time&lang=en&at=73456")
        page.wait_for_selector("main h1")
        for view in VIEWS:
            page.evaluate(SHOW, {"view": view})
            page.wait_for_selector("[data-loading]", state="detached")
            text = page.locator("main").inner_text()
            assert "NaN" not in text, view
            if view in ("cell", "time", "switches", "own"):
                assert "long" in text, view
            elif view in ("gradients", "check"):
                assert "run of 100000 steps" in page.locator("[data-refused]").inner_text(), view
        page.evaluate(SHOW, {"view": "time", "moment": 73456})
        page.get_by_role("button", name="Open the cell here").click()
        page.locator(".equation").get_by_text("step 73457 of 100000").wait_for()
        page.close()


def test_the_comparison_and_the_typed_series_are_accessible(visitor) -> None:
    page = visitor.open("view=switches&lang=en&theme=dark")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    x = np.sin(np.arange(9.0))[:, None]
    series = {"ids": [f"s{i}" for i in range(300)], "chosen": "s1", "count": 300}
    for seed in (1, 2):
        page.evaluate("() => { gatewise.app.other = gatewise.app.loaded; }")
        visitor.load({**gw.trace(gw.GRU(1, 3, seed=seed), x, title=f"epoch {seed}").to_dict(), "series": series})
    for view in ("switches", "time", "own"):
        page.evaluate(SHOW, {"view": view})
        assert axe(visitor) == [], view
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate(SHOW, {"view": "switches"})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
