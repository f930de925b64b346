"""Motions drawn in the page: the answer is Python's after every frame, by mouse, finger and keys, and for own classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import cos, pi, sin
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gatewise.classification import make_motions
from gatewise.classification.motions import MOTIONS
from gatewise.explorer.page.gestures import gesture_model, probabilities

from .conftest import Visitor
from .test_views import axe

WEB = Path(__file__).parents[2] / "web"
Path2 = list[tuple[float, float]]


def test_the_page_answers_as_python_does_after_every_frame(visitor) -> None:
    visitor.open("view=gesture")
    X = make_motions(24, seed=31).X
    found = visitor.page.evaluate(
        """async all => {
          const {Live, shipped} = await gatewise.training();
          const live = new Live(shipped());
          return all.map(points => { live.reset(); return points.map(point => live.step(point)); });
        }""",
        # anywhere in the box: only the way from the first point counts
        [np.add(x, [0.3, 0.2]).tolist() for x in X],
    )
    for x, rows in zip(X, found, strict=True):
        np.testing.assert_allclose(rows, probabilities(gesture_model(), x), atol=1e-9)


def circle(turn: int) -> Path2:
    return [(0.5 + 0.3 * cos(a), 0.5 + 0.3 * turn * sin(a)) for a in np.linspace(0, 2.4 * pi, 60)]


def stroke(a: tuple[float, float], b: tuple[float, float]) -> Path2:
    return [(a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1])) for s in np.linspace(0, 1, 12)]


DRAWN: dict[str, Path2] = {
    "clockwise": circle(1),
    "counterclockwise": circle(-1),
    "swipe-right": stroke((0.15, 0.5), (0.9, 0.5)),
    "swipe-up": stroke((0.5, 0.9), (0.5, 0.1)),
}


def by_mouse(visitor: Visitor, way: Path2, milliseconds: int = 25) -> None:
    page = visitor.page
    page.locator(".pad").scroll_into_view_if_needed()
    box = page.locator(".pad").bounding_box()
    assert box is not None
    spots = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in way]
    page.mouse.move(*spots[0])
    page.mouse.down()
    for spot in spots:
        page.mouse.move(*spot)
        page.wait_for_timeout(milliseconds)
    page.mouse.up()


def answer(visitor: Visitor) -> str | None:
    return visitor.page.locator("[data-answer]").get_attribute("data-answer")


@pytest.mark.parametrize("name", DRAWN)
def test_a_motion_of_the_mouse_is_recognised(visitor, name: str) -> None:
    page = visitor.open("view=gesture&lang=en")
    assert answer(visitor) == ""
    by_mouse(visitor, DRAWN[name])
    assert page.locator("[data-pad=ready]").count() == 1
    assert answer(visitor) == name
    frames = int(page.locator("[data-frames]").inner_text().split()[0])
    assert frames > 4
    chances = [float(t.split()[0]) for t in page.locator("[data-chance]").all_inner_texts()]
    assert sum(chances) == pytest.approx(100, abs=0.5)
    model = gesture_model()
    # gates and state beside the probabilities, a column for every frame
    maps = page.locator("canvas[role=slider]")
    assert maps.count() == 4
    assert set(maps.evaluate_all("all => all.map(e => e.getAttribute('aria-valuemax'))")) == {str(frames)}
    assert len(chances) == len(model["classes"])


@pytest.mark.parametrize("name", MOTIONS)
def test_every_motion_can_be_played_and_is_recognised(visitor, name: str) -> None:
    page = visitor.open("view=gesture&lang=ko")
    page.locator(f"[data-motion={name}]").click()
    page.wait_for_selector("[data-pad=drawing]")
    page.wait_for_selector("[data-pad=ready]")
    assert answer(visitor) == name


def test_keys_draw_too(visitor) -> None:
    page = visitor.open("view=gesture&lang=en")
    page.locator(".pad").focus()
    page.keyboard.down("ArrowLeft")
    page.wait_for_timeout(500)
    page.keyboard.up("ArrowLeft")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-pad=ready]")
    assert answer(visitor) == "swipe-left"


@pytest.fixture
def finger(browser: Any, server: Any) -> Iterator[Callable[[Path2], Visitor]]:
    """A phone; draws a way with a finger."""
    context = browser.new_context(
        viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True, locale="en-US"
    )
    guest = Visitor(context.new_page(), server)
    page = guest.open("view=gesture&lang=en")
    session = context.new_cdp_session(page)

    def draw(way: Path2) -> Visitor:
        page.locator(".pad").scroll_into_view_if_needed()
        box = page.locator(".pad").bounding_box()
        assert box is not None
        kinds = ["touchStart", *["touchMove"] * (len(way) - 1)]
        for kind, (x, y) in zip(kinds, way, strict=True):
            spot = {"x": box["x"] + x * box["width"], "y": box["y"] + y * box["height"]}
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [spot]})
            page.wait_for_timeout(25)
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        return guest

    yield draw
    context.close()
    assert guest.problems == []


def test_a_finger_draws_and_the_page_does_not_scroll(finger) -> None:
    guest = finger(DRAWN["swipe-up"])
    before = guest.page.evaluate("scrollY")
    finger(DRAWN["swipe-up"])
    assert guest.page.evaluate("scrollY") == before
    assert answer(guest) == "swipe-up"


def test_own_classes_are_learned_from_a_few_examples(visitor) -> None:
    page = visitor.open("view=gesture&lang=en")
    page.get_by_label("Motions").select_option("your own")
    train = page.locator("[data-train]")
    assert train.is_disabled()
    page.get_by_label("Name of class 1").fill("ring")
    page.get_by_label("Name of class 2").fill("zigzag <b>")
    zigzag = [*stroke((0.1, 0.2), (0.4, 0.8)), *stroke((0.4, 0.8), (0.6, 0.2)), *stroke((0.6, 0.2), (0.9, 0.8))]
    for number, way in ((0, circle(1)), (1, zigzag)):
        page.get_by_role("radio").nth(number).check()
        for _ in range(2):
            by_mouse(visitor, way, 18)
        assert page.locator(f"[data-count='{number}']").inner_text() == "2 example(s)"
    train.click()
    page.get_by_text("Trained in").wait_for(timeout=60_000)
    for name, way in (("zigzag <b>", zigzag), ("ring", circle(1))):
        by_mouse(visitor, [(0.1 + 0.8 * x, 0.05 + 0.8 * y) for x, y in way], 22)
        assert answer(visitor) == name
    # two frames more or less: examples stay, a stroke now asks
    assert page.locator("[data-count='0']").inner_text() == "2 example(s)"
    page.get_by_label("Strokes are").select_option("examples of the chosen class")
    page.get_by_role("button", name="Remove the last").click()
    assert page.locator("[data-count='1']").inner_text() == "1 example(s)"


def test_examples_are_varied_but_stay_what_they_are(visitor) -> None:
    visitor.open("view=gesture")
    way = np.array(circle(1))
    found = visitor.page.evaluate(
        """async way => {
          const {varied, Random} = await gatewise.training();
          const random = new Random(1);
          return Array.from({length: 40}, () => varied(way, random));
        }""",
        way.tolist(),
    )
    lengths = {len(points) for points in found}
    assert min(lengths) >= 2
    assert max(lengths) <= 60
    assert len(lengths) > 5
    for points in map(np.array, found):
        assert points[0].tolist() == [0, 0]
        steps = np.diff(points, axis=0)
        area = float((points[:-1, 0] * steps[:, 1] - points[:-1, 1] * steps[:, 0]).sum())
        assert area > 0, "still clockwise"
        size = np.ptp(points, axis=0).max() / np.ptp(way, axis=0).max()
        assert 0.4 < size < 2.2


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_drawing_and_own_classes_are_accessible(visitor, width: int, theme: str) -> None:
    page = visitor.open(f"view=gesture&lang=ko&theme={theme}")
    page.set_viewport_size({"width": width, "height": 800})
    page.locator("[data-motion=move]").click()
    page.wait_for_selector("[data-pad=drawing]")
    page.wait_for_selector("[data-pad=ready]")
    for _ in range(2):
        assert axe(visitor) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.locator("select").nth(2).select_option("직접 정하기")


def test_every_motion_has_a_name_in_both_languages() -> None:
    words = (WEB / "src/training/words.ts").read_text(encoding="utf-8")
    for name in MOTIONS:
        assert f'"motion.{name}": [' in words
