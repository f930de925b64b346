"""Steps side by side: each is the picture of its own step, joined by what goes on and what comes back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.explorer import draw
from gatewise.explorer.cells import describe
from gatewise.explorer.cells.formulas import plain
from gatewise.explorer.draw.geometry import geometry
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.draw.palette import palette
from gatewise.explorer.draw.scene import Line, Picture, Text
from gatewise.explorer.draw.unrolled import shifted
from gatewise.explorer.trace.example import worked_example


def texts(picture: Picture) -> list[str]:
    return [plain(item.formula) for item in picture.scene.items if isinstance(item, Text)]


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("key", CELLS)
def test_the_gradient_that_comes_from_the_step_after_is_its_own_of_the_state(key: str, count: int) -> None:
    t = worked_example(CELLS[key])
    found = texts(t.draw(3, 1, unroll=count))
    for step in range(count):
        single = set(texts(t.draw(3 + step, 1, equations=False, title=False)))
        values = [text.split("= ")[1] for text in single if "= " in text]
        assert len(values) > 5
        for value in values:
            assert any(text.endswith(value) for text in found), value
    for state in CELLS[key].states:
        for step in range(count - 1):
            later = "_t^(t+1)" if step == 0 else "_t+1^(t+2)"
            back = number(float(t.gradient(f"{state}_")[0, 4 + step, 1]), sign=True)
            assert f"δ{state}{later} = {back}" in found
    assert found.count("δh_t = δy_t + δh_t^(t+1)") == 1
    # the step after gives what the step itself received: h_t is the sum of the loss's part and this
    arriving = t.layers[0].backward.arriving["h"][0, 3, 1] - t.layers[0].backward.upstream[0, 3, 1]
    assert arriving == pytest.approx(t.gradient("h_")[0, 4, 1])


@pytest.mark.parametrize("key", CELLS)
def test_names_are_of_their_own_step_and_lines_join_the_states(key: str) -> None:
    picture = draw(key, pass_="both", unroll=2)
    found = texts(picture)
    for state in CELLS[key].states:
        assert found.count(f"{state}_t−1") == 1
        assert f"{state}_t+1" in found
    assert "x_t" in found
    assert "x_t+1" in found
    width = geometry(describe(CELLS[key])).width
    assert picture.scene.width == 2 * width
    lines = [item for item in picture.scene.items if isinstance(item, Line) and item.width]
    across = [[x for _, points in line.segments for x, _ in points] for line in lines]
    crossing = [xs for xs in across if min(xs) < width < max(xs)]
    assert len(crossing) == len(CELLS[key].states)
    for item in picture.scene.items:
        if isinstance(item, Text):
            assert 0 <= item.x <= picture.scene.width
            assert 0 <= item.y <= picture.scene.height


def test_arrows_follow_the_pass() -> None:
    colours = palette("light")
    counts = {}
    for way in ("forward", "backward", "both"):
        picture = draw("gru", pass_=way, unroll=2)
        fills = [item.fill for item in picture.scene.items if isinstance(item, Line) and item.fill]
        counts[way] = (fills.count(colours.line), fills.count(colours.gradient))
    assert counts["forward"][1] == counts["backward"][0] == 0
    assert counts["both"] == (counts["forward"][0], counts["backward"][1])
    assert "δh_t = δy_t + δh_t^(t+1)" not in texts(draw("gru", unroll=2))


def test_a_layer_that_runs_backwards_goes_to_the_step_before() -> None:
    layer = gw.LSTM(1, 2, bidirectional=True, seed=0)
    t = gw.trace(layer, np.ones((5, 1)))
    found = texts(t.draw(3, 0, reverse=True, unroll=2))
    back = number(float(t.gradient("h_", reverse=True)[0, 2, 0]), sign=True)
    assert f"δh_t^(t−1) = {back}" in found
    assert "h_t+1" in found
    assert "x_t−1" in found
    assert "δh_t = δy_t + δh_t^(t−1)" in found


def test_slides_have_no_ground() -> None:
    scene = draw("gru", pass_="both", numbers=True, step=3, unroll=2, slide="16:9", theme="dark").scene
    assert (scene.width, scene.height, scene.paper) == (1280, 720, "none")
    paper = palette("dark").paper
    for item in scene.items:
        assert paper not in [getattr(item, name, None) for name in ("fill", "halo", "stroke")]


@pytest.mark.parametrize(
    ("sub", "by", "expected"),
    [("t", 1, "t+1"), ("t−1", 1, "t"), ("t−1", -1, "t−2"), ("t+1", -1, "t"), ("xz", 1, "xz"), ("t", 0, "t")],
)
def test_times_are_shifted(sub: str, by: int, expected: str) -> None:
    assert shifted([("i", "h", sub, f"({sub})")], by)[0][2] == expected


def test_wrong_choices_are_named(tmp_path: Path) -> None:
    t = worked_example(CELLS["gru-after-keep"])
    with pytest.raises(ValueError, match="unroll must be 1, 2 or 3, not 4"):
        t.draw(0, unroll=4)
    with pytest.raises(ValueError, match="the trace has"):
        t.draw(-1, unroll=2)
    with pytest.raises(ValueError, match="no numbers of your own"):
        draw("gru", numbers={"values": {"z": 1.0}}, unroll=2)
    command = [sys.executable, "-m", "gatewise", "draw", "gru", "--unroll", "2", "--pass", "both"]
    for more, code in (
        (["--numbers"], 0),
        (["--step", "2"], 0),
        ([], 0),
        (["--step", "99"], 2),
        (["--unroll", "4"], 2),
    ):
        done = subprocess.run([*command, *more], check=False, capture_output=True, timeout=60, text=True)
        assert done.returncode == code, more
        assert ("<svg" in done.stdout) == (code == 0)
