"""A training step told whole: read-out, loss, gradient, clipping, update; and on one screen."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.explorer.cells import describe
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.trace.example import example_layer, worked_example

SHOW = "state => { Object.assign(gatewise.app, state); gatewise.flush(); }"


def result(page) -> str:
    """The number behind the last equals sign of the line with the numbers."""
    return page.locator(".worked .pieces").first.inner_text().split("=")[-1].strip()


@pytest.mark.parametrize("key", CELLS)
def test_read_out_loss_and_what_comes_back(visitor, key: str) -> None:
    trace = worked_example(CELLS[key])
    assert trace.head is not None
    assert trace.loss_terms is not None
    page = visitor.open(f"view=cell&cell={key}&pass=loss&lang=en")
    for step, unit in ((0, 1), (7, 3)):
        expected = [
            number(trace.head.prediction[0, step, 0]),
            number(trace.loss_terms[0, step]),
            number(trace.dy[0, step, unit], sign=True),
        ]
        for op, text in enumerate(expected):
            page.evaluate(SHOW, {"pass": "loss", "op": op, "step": step, "unit": unit})
            assert result(page) == text
        tape = page.locator("[data-tape]").all_inner_texts()
        assert tape == expected


@pytest.mark.parametrize("key", CELLS)
def test_the_update_of_every_parameter(visitor, key: str) -> None:
    trace = worked_example(CELLS[key])
    part = trace.layers[0]
    norm = float(np.sqrt(sum((g**2).sum() for g in part.backward.parameters.values())))
    page = visitor.open(f"view=cell&cell={key}&pass=update&lang=en")
    for name in part.program.parameters:
        gradient = part.backward.parameters[name].reshape(4, -1)[2, 0]
        weight = part.blocks[name].reshape(4, -1)[2, 0]
        for limit in (0.5, 0.0):
            scale = min(1.0, limit / norm) if limit else 1.0
            page.evaluate(SHOW, {"op": 0, "unit": 2, "parameter": name, "limit": int(10 * limit), "rate": 500})
            assert page.locator("[data-update=gradient]").inner_text() == number(gradient, sign=True)
            shares = page.locator("table.shares tbody td.numeric").all_inner_texts()
            assert len(shares) == trace.x.shape[1]
            assert sum(float(share.replace("−", "-")) for share in shares) == pytest.approx(gradient, abs=0.006)
            page.evaluate(SHOW, {"op": 1})
            assert page.locator("[data-update=norm]").inner_text() == number(norm)
            if scale < 1:
                assert result(page) == number(scale * gradient, sign=True)
            page.evaluate(SHOW, {"op": 2})
            assert result(page) == number(weight - 0.5 * scale * gradient)


@pytest.mark.parametrize("key", CELLS)
def test_the_loss_after_the_step_is_that_of_the_library(visitor, key: str) -> None:
    trace = worked_example(CELLS[key])
    assert trace.head is not None
    layer = example_layer(CELLS[key])
    layer.parameters = {name: value - 0.1 * trace.grads[name] for name, value in layer.parameters.items()}
    head = {"weight": trace.head.weight, "bias": trace.head.bias}
    after = gw.trace(layer, trace.x, head=head, target=trace.head.target)
    page = visitor.open(f"view=cell&cell={key}&pass=update&op=2&limit=0&rate=100&lang=en")
    assert page.locator("[data-update=before]").inner_text() == number(trace.loss or 0.0)
    assert page.locator("[data-update=after]").inner_text() == number(after.loss or 0.0)


def test_traces_without_a_read_out_say_why(visitor) -> None:
    x = np.ones((4, 1))
    plain, given = gw.trace(gw.GRU(1, 2, seed=0), x), gw.trace(gw.GRU(1, 2, seed=0), x, dy=np.ones((1, 4, 2)))
    stacked = gw.trace(gw.GRU(1, 2, num_layers=2, seed=0), x)
    page = visitor.open("view=cell&pass=loss&lang=en")
    for trace, spot, words in (
        (plain, {"op": 0, "step": 3}, "no read-out"),
        (plain, {"op": 2, "step": 1}, "Only the last step"),
        (given, {"op": 2, "step": 3}, "given from outside"),
        (stacked, {"op": 2, "step": 3, "layer": 0}, "layer further up"),
    ):
        visitor.load(trace.to_dict())
        page.evaluate(SHOW, {"pass": "loss", **spot})
        assert words in page.locator(".equation").inner_text()
    visitor.load(plain.to_dict())
    page.evaluate(SHOW, {"op": 2, "step": 3, "unit": 1, "layer": 0})
    assert result(page) == number(plain.dy[0, 3, 1], sign=True)


@pytest.mark.parametrize("key", CELLS)
def test_picture_and_equation_stand_on_one_screen(visitor, key: str) -> None:
    page = visitor.open(f"view=cell&cell={key}&pass=backward&op=2&lang=en")
    page.set_viewport_size({"width": 1280, "height": 800})
    for op in range(len(describe(CELLS[key]).program.operations)):
        page.evaluate(SHOW, {"op": op})
        picture, equation = (page.locator(which).bounding_box() for which in ("svg.picture", ".worked"))
        assert picture["x"] + picture["width"] <= equation["x"]
        assert max(picture["y"] + picture["height"], equation["y"] + equation["height"]) <= 800


def test_at_390_the_letters_of_the_picture_can_be_read_and_the_node_is_in_sight(visitor) -> None:
    page = visitor.open("view=cell&cell=lstm&pass=backward&op=0&lang=ko")
    page.set_viewport_size({"width": 390, "height": 800})
    for op in (0, 3, 12, 20):
        page.evaluate(SHOW, {"op": op})
        box = page.locator(".node.current .shape").bounding_box()
        assert 0 <= box["x"] <= 390 - box["width"]
    sizes = page.locator("text.label").evaluate_all("all => all.map(e => e.getBoundingClientRect().height)")
    assert min(sizes) >= 12


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_signs_and_colours_are_explained_beside_the_picture(visitor, lang: str) -> None:
    page = visitor.open(f"view=cell&cell=gru&pass=backward&op=10&lang={lang}")
    key = page.locator(".key").inner_text()
    for sign in ("δ", "⊕", "σ′", "δy", "δh"):
        assert sign in key
    assert page.locator(".key .swatch").count() == 3
    assert page.locator("[data-node=u] text.inner").text_content() == "×(−1)"
    page.evaluate(SHOW, {"pass": "forward"})
    assert page.locator("[data-node=u] text.inner").text_content() == "1−"


def test_the_textbooks_letters(visitor) -> None:
    page = visitor.open("view=cell&cell=gru-before-write&lang=en&notation=textbook&t=3&op=10")
    lines = " ".join(page.locator(".columns .seen").all_inner_texts())
    assert "h̃t" in re.sub(r"\s", "", lines)
    assert "nt" not in re.sub(r"\s", "", lines)
    page.locator("[data-node=n] .hit").hover()
    assert page.locator(".columns .linked.hover").count() >= 1


def test_a_picture_is_taken_away_whole(visitor) -> None:
    page = visitor.open("view=cell&cell=gru&pass=backward&op=19&t=3&lang=en")
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy as SVG").click()
    page.get_by_text("Copied as SVG.").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("<svg")
    assert "class=" not in text
    assert "+0.458" in text
    assert "var(" not in text
    page.get_by_role("button", name="Copy as PNG").click()
    page.get_by_text("Copied as PNG.").wait_for()
    kinds = page.evaluate("async () => (await navigator.clipboard.read())[0].types")
    assert kinds == ["image/png"]


def test_a_layer_that_runs_backwards_speaks_of_the_step_after(visitor) -> None:
    trace = gw.trace(gw.GRU(1, 2, bidirectional=True, seed=0), np.ones((4, 1)))
    page = visitor.open("view=cell&lang=en")
    visitor.load(json.loads(json.dumps(trace.to_dict())))
    for layer, here in ((0, "ht−1"), (1, "ht+1")):
        page.evaluate(SHOW, {"layer": layer, "pass": "backward", "op": 0, "step": 1})
        assert page.locator("[data-node=h_] text.port").text_content() == here
        page.evaluate(SHOW, {"op": 19})
        title = page.locator(".equation strong").first.inner_text()
        assert title == ("previous hidden state" if layer == 0 else "hidden state of step t+1")
    page.evaluate(SHOW, {"op": 0})
    assert "from the previous time step" in page.locator(".explain").inner_text()
    assert "(t−1)" in page.locator(".big .seen").inner_text()
