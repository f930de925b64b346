"""Static pictures: everything is there, nothing covers anything, and the numbers are the trace's."""

from __future__ import annotations

import inspect
import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import gatewise as gw
from gatewise.cells import CELLS, GRU
from gatewise.errors import PictureError
from gatewise.explorer import Trace, draw
from gatewise.explorer.cells import descriptions, formulas, words
from gatewise.explorer.draw import numbers, palette, paper, pictures
from gatewise.explorer.draw.geometry import geometry
from gatewise.explorer.draw.scene import Line, Text
from gatewise.explorer.trace.example import worked_example
from gatewise.explorer.trace.picture import animate_trace, draw_trace

CASES = descriptions()


def texts(svg: str) -> list[str]:
    root = ET.fromstring(svg)
    return ["".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("key", CELLS)
def test_every_operation_has_a_place_and_every_use_a_line(key: str) -> None:
    program, shape = CASES[key].program, geometry(CASES[key])
    outputs = {f"{state}_out" for state in program.states}
    assert set(shape.nodes) == {o.name for o in program.operations} | set(program.inputs) | outputs
    assert {edge.key for edge in shape.edges} == {
        *program.edges,
        *(f"{state}>{state}_out" for state in program.states),
    }
    for edge in shape.edges:
        for (x, y, _), name in ((edge.tail, edge.source), (edge.head, edge.target)):
            node = shape.nodes[name]
            outside = max(abs(x - node.x) / (node.w / 2), abs(y - node.y) / (node.h / 2))
            assert 0.7 < outside < 1.6, f"{edge.key} does not end at {name}"


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("key", CELLS)
def test_labels_cover_neither_shapes_nor_each_other(key: str, lang: str) -> None:
    scene = draw(key, numbers=True, pass_="both", lang=lang, equations=False).scene
    boxes = []
    for item in scene.items:
        if not isinstance(item, Text) or item.halo is None:
            continue
        width = sum(len(t[1]) + 0.7 * max(len(t[2]), len(t[3])) for t in item.formula) * item.size * 0.55
        left = item.x - {"start": 0, "middle": width / 2, "end": width}[item.anchor]
        boxes.append((left, item.y - 11, left + width, item.y + 3, item.formula))
    for node in geometry(CASES[key]).nodes.values():
        y = node.y + 58
        height = 20 if node.kind == "port" else node.h
        boxes.append((node.x - node.w / 2, y - height / 2, node.x + node.w / 2, y + height / 2, node.name))
    for index, a in enumerate(boxes):
        assert a[0] >= 0
        assert a[2] <= scene.width
        for b in boxes[index + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart, f"{a[4]} covers {b[4]}"


@pytest.mark.parametrize("key", CELLS)
def test_on_a_slide_no_text_touches_another_or_a_rising_line(key: str, tmp_path: Path) -> None:
    """As painted, because a slide has no ground that would keep a text readable over a line."""
    scene = draw(key, numbers=True, pass_="both", step=3, slide="16:9").scene
    boxes = []
    with paper._looks():
        figure = paper._figure(scene, tmp_path)
        scale = scene.width / figure.bbox.width
        for text in figure.axes[0].texts:
            box = text.get_window_extent()
            x0, x1 = box.x0 * scale, box.x1 * scale
            boxes.append((x0, scene.height - box.y1 * scale, x1, scene.height - box.y0 * scale, text.get_text()))
    assert len(boxes) > 10
    rising = [
        (a[0], min(a[1], b[1]), max(a[1], b[1]))
        for item in scene.items
        if isinstance(item, Line) and not item.fill
        for a, b in pairwise(points[-1] for _, points in item.segments)
        if a[0] == b[0]
    ]
    assert rising
    for index, a in enumerate(boxes):
        for b in boxes[index + 1 :]:
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] - 3 <= b[1] or b[3] - 3 <= a[1], f"{a[4]} touches {b[4]}"
        for x, top, bottom in rising:
            assert not (a[0] < x < a[2] and a[1] + 3 < bottom and top < a[3] - 3), f"{a[4]} lies on a line"


@pytest.mark.parametrize("key", CELLS)
def test_drawn_numbers_are_the_traces(key: str) -> None:
    t = worked_example(CELLS[key])
    drawn = texts(t.draw(step=3, unit=2, pass_="both", equations=False).svg)
    program = CASES[key].program
    for operation in program.operations:
        symbol = formulas.plain([formulas.symbol(program, operation.name)]).replace("_", "")
        value = numbers.number(t.value(operation.name)[0, 3, 2]).replace("e", "·10")
        assert f"{symbol}={value}" in drawn
        position = drawn.index(f"{symbol}={value}")
        gradient = numbers.number(t.gradient(operation.name)[0, 3, 2], sign=True).replace("e", "·10")
        assert drawn[position + 1] == f"δ={gradient}"


@pytest.mark.parametrize("key", CELLS)
def test_superscripts_and_subscripts_stand_beside_each_other(key: str) -> None:
    """A space that goes back would have to guess the width of letters, which differs from font to font."""
    root = ET.fromstring(draw(key, pass_="both", numbers=True).svg)
    spans = list(root.iter("{http://www.w3.org/2000/svg}tspan"))
    assert len(spans) > 100
    assert all(float(span.get("dx", "0")) >= 0 for span in spans)


@pytest.mark.parametrize("numbered", [False, True])
@pytest.mark.parametrize("key", CELLS)
def test_both_passes_have_their_arrows_and_names(key: str, numbered: bool) -> None:
    description = CASES[key]
    colours, shape = palette.palette("light"), geometry(description)
    scene = draw(key, pass_="both", numbers=numbered, equations=False).scene
    heads = [item for item in scene.items if isinstance(item, Line) and item.fill and len(item.segments) == 4]
    for colour in (colours.line, colours.gradient):
        assert len([head for head in heads if head.fill == colour]) == len(shape.edges)
    drawn = texts(draw(key, pass_="both", numbers=numbered, equations=False).svg)
    for operation in description.program.operations:
        symbol = formulas.plain([formulas.symbol(description.program, operation.name)]).replace("_", "")
        assert any(text.split("=")[0] == symbol for text in drawn), operation.name
        assert numbered or f"δ{symbol}" in drawn


@pytest.mark.parametrize("key", CELLS)
def test_every_gradient_on_the_right_of_a_drawn_equation_is_defined(key: str) -> None:
    program = CASES[key].program
    defined, used = set(), set()
    for item in draw(key, pass_="both").scene.items:
        if not isinstance(item, Text):
            continue
        tokens = item.formula
        equals = max((i for i, t in enumerate(tokens) if t[1] == "="), default=len(tokens))
        for i, (kind, *_) in enumerate(tokens[1:], 1):
            if tokens[i - 1][1] == "δ" and kind == "i":
                (used if i > equals else defined).add(tokens[i])  # the notes under the equations define too
    assert used <= defined, used - defined
    assert {formulas.symbol(program, name) for name in program.parameters} <= defined


def test_numbers_of_ones_own_stand_where_they_belong() -> None:
    drawn = texts(
        draw("lstm", pass_="both", numbers={"values": {"f": 0.75}, "gradients": {"f": -0.5}}, equations=False).svg
    )
    position = drawn.index("ft=0.750")
    assert drawn[position + 1] == "δ=−0.500"
    assert "it" in drawn
    assert sum("=" in text for text in drawn) == 2


def test_the_switches_move_only_what_they_should() -> None:
    def edges(key: str) -> set[str]:
        return set(CASES[key].program.edges)

    assert edges("gru-after-keep") ^ edges("gru-after-write") == {"z>k", "u>k", "z>w", "u>w"}
    assert edges("gru-after-keep") ^ edges("gru-before-keep") == {
        "h_>q_n", "q_n>v", "v>s", "s>a_n", "h_>s", "s>q_n", "q_n>a_n",
    }  # fmt: skip
    after, before = (geometry(CASES[f"gru-{reset}-keep"]).nodes for reset in ("after", "before"))
    assert {
        name for name in after if name in before and (after[name].x, after[name].y) != (before[name].x, before[name].y)
    } == {"q_n"}


@pytest.mark.parametrize(
    ("value", "plain", "signed"),
    [
        (0.0, "0", "0"),
        (-0.1234, "−0.123", "−0.123"),
        (0.00049, "4.9e−4", "+4.9e−4"),
        (12345.6, "1.2e4", "+1.2e4"),
        (float("nan"), "NaN", "NaN"),
        (float("-inf"), "−∞", "−∞"),
    ],
)
def test_numbers_are_short_and_keep_their_sign(value: float, plain: str, signed: str) -> None:
    assert numbers.number(value) == plain
    assert numbers.number(value, sign=True) == signed


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_korean_pictures_in_every_format(tmp_path: Path, ending: str) -> None:
    """With a font that has Hangul; without one, PNG and PDF are refused and say what to install."""
    if ending != "svg" and paper.fonts() == ["DejaVu Sans"]:
        with pytest.raises(PictureError, match="install fonts-noto-cjk"):
            draw("gru", lang="ko").save(tmp_path / f"gru.{ending}")
        assert not list(tmp_path.iterdir())
        return
    path = draw("gru", reset="before", pass_="backward", lang="ko").save(tmp_path / f"gru.{ending}")
    content = path.read_bytes()
    assert content.startswith({"svg": b"<svg", "png": b"\x89PNG", "pdf": b"%PDF"}[ending])
    assert len(content) > 8000
    if ending == "svg":
        assert any("역전파" in text for text in texts(content.decode()))
        assert not re.search(r"https?://(?!www\.w3\.org)", content.decode())


def test_a_cell_is_given_whole_by_key_or_by_options() -> None:
    expected = draw("gru-before-write").svg
    assert draw(GRU(reset="before", update="write")).svg == expected
    assert draw("gru", reset="before", update="write").svg == expected
    assert draw("gru-before-keep", update="write").svg == expected
    with pytest.raises(TypeError, match="lstm has no option 'reset'; its options: none"):
        draw("lstm", reset="before")


@pytest.mark.parametrize("slide", pictures.SLIDES)
@pytest.mark.parametrize("key", CELLS)
def test_slides_have_their_shape_large_type_and_no_ground(key: str, slide: str) -> None:
    scene = draw(key, pass_="both", numbers=True, slide=slide).scene
    width, height = map(int, slide.split(":"))
    assert scene.width / scene.height == pytest.approx(width / height)
    labels = [item for item in scene.items if isinstance(item, Text) and "=" in [t[1] for t in item.formula]]
    assert min(label.size for label in labels) >= 0.0149 * scene.width
    for item in scene.items:
        if isinstance(item, Text):
            assert 0 <= item.x <= scene.width
            assert 0 <= item.y <= scene.height
            assert item.halo is None
    root = ET.fromstring(draw(key, slide=slide).svg)
    assert not [node for node in root.iter() if node.get("fill") == palette.palette("light").paper]


def test_a_step_and_a_unit_of_the_example() -> None:
    expected = worked_example(CELLS["mgu"]).draw(step=3, unit=2, pass_="forward").svg
    assert draw("mgu", numbers=True, step=3, unit=2).svg == expected


def test_a_layer_that_runs_backwards_is_written_so() -> None:
    layer = gw.GRU(1, 2, bidirectional=True, seed=0)
    for reverse, here, there in ((False, "t−1", "(t+1)"), (True, "t+1", "(t−1)")):
        scene = gw.trace(layer, [[0.5], [1.0]]).draw(step=0, reverse=reverse).scene
        tokens = [token for item in scene.items if isinstance(item, Text) for token in item.formula]
        assert {sub for _, text, sub, _ in tokens if text == "h" and sub != "t"} == {here}
        assert {sup for _, text, _, sup in tokens if text == "h"} - {"", "⊤"} == {there}


def test_wrong_choices_are_named(tmp_path: Path) -> None:
    options: dict[str, Any]
    for options, message in (
        ({"cell": "gru", "pass_": "sideways"}, "pass must be"),
        ({"cell": "gru", "lang": "xx"}, "lang must be"),
        ({"cell": "gru", "theme": "pink"}, "theme must be"),
        ({"cell": "gru", "slide": "1:1"}, "slide must be one of 16:9, 4:3"),
        ({"cell": "cnn"}, "cell must be one of 'rnn'"),
        ({"cell": "gru", "reset": "never"}, "reset must be"),
    ):
        with pytest.raises(ValueError, match=message):
            draw(**options)
    with pytest.raises(ValueError, match=r"\.svg, \.png or \.pdf"):
        draw("rnn").save(tmp_path / "a.gif")
    with pytest.raises(ValueError, match="step must be between"):
        worked_example(CELLS["lstm"]).draw(step=99)


@pytest.mark.parametrize("key", CELLS)
def test_every_node_has_its_equation_and_words_in_both_languages(key: str) -> None:
    description = CASES[key]
    program = description.program
    for operation in program.operations:
        forward = formulas.plain(formulas.forward_formula(program, operation.name))
        assert all(formulas.plain([formulas.symbol(program, a)]) in forward for a in operation.arguments)
        backward = formulas.plain(formulas.backward_formula(program, operation.name))
        for consumer, _ in program.consumers(operation.name):
            assert formulas.plain(formulas.delta(program, consumer.name)) in backward
        for text in (
            *description.explanation(operation.name),
            description.backward_text(operation.name),
        ):
            assert set(text) == {"en", "ko"}
            assert re.search("[가-힣]", text["ko"])
            assert not re.search("[가-힣]", text["en"])
            assert len(text["en"]) > 3
        assert formulas.latex(formulas.forward_formula(program, operation.name)).isascii()


def test_a_trace_s_method_and_its_function_have_the_same_defaults() -> None:
    for method, function in ((Trace.draw, draw_trace), (Trace.animate, animate_trace)):
        own, other = (inspect.signature(one).parameters for one in (method, function))
        assert list(own)[1:] == list(other)[1:]
        assert {name: own[name].default for name in list(own)[1:]} == {
            name: other[name].default for name in list(own)[1:]
        }
