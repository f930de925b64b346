"""Two or three steps of a cell side by side: what goes to the step after, and the gradient that comes back from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gatewise.explorer.cells.description import Description
from gatewise.explorer.cells.formulas import Formula, outside_formula, token

from .geometry import Geometry, geometry
from .palette import Palette, palette
from .pictures import CAPTIONS, PASSES, SLIDES, Numbers, arrow, figures, picture
from .scene import TRANSPARENT, Item, Line, Picture, Scene, Text

#: Steps that fit beside each other.
MOST = 3
_TIME = re.compile(r"^(\(?)t(?:([+−])(\d+))?(\)?)$")


def shifted(formula: Formula, by: int) -> Formula:
    """A formula of a later step: t becomes t+1, t−1 becomes t."""

    def moved(text: str) -> str:
        found = _TIME.match(text)
        if found is None:
            return text
        opened, sign, digits, closed = found.groups()
        at = int(digits or 0) * (-1 if sign == "−" else 1) + by
        return f"{opened}t{'' if at == 0 else f'+{at}' if at > 0 else f'−{-at}'}{closed}"

    return [(kind, text, moved(sub), moved(sup)) for kind, text, sub, sup in formula]


def unrolled(
    description: Description,
    count: int,
    numbers: Sequence[Numbers] | None = None,
    *,
    pass_: str = "both",
    lang: str = "en",
    theme: str = "light",
    title: bool = True,
    caption: str = "",
    slide: str | None = None,
    reverse: bool = False,
) -> Picture:
    """Draw `count` steps of a cell, in the order in which the layer runs.

    Parameters
    ----------
    count : 2 or 3 steps
    numbers : those of each step; None for names alone

    The rest as for `picture`.

    Raises
    ------
    ValueError
        When a choice is none of those listed.
    """
    if not 2 <= count <= MOST:
        raise ValueError(f"unroll must be 1, 2 or {MOST}, not {count!r}")
    if pass_ not in PASSES:
        raise ValueError(f"pass must be one of {', '.join(PASSES)}, not {pass_!r}")
    if slide is not None and slide not in SLIDES:
        raise ValueError(f"slide must be one of {', '.join(SLIDES)}, not {slide!r}")
    shape, colours = geometry(description), palette(theme)
    top = 58.0 if title else 0.0
    later = -1 if reverse else 1
    states = description.program.states
    scene = Scene(count * shape.width, top + shape.height + (46 if pass_ != "forward" else 0), colours.paper)
    scene.title = f"{description.title[lang]}: {CAPTIONS[pass_][lang]}"
    if title:
        scene.add(Text(28, 40, [token("w", scene.title)], 22, colours.ink, weight="bold"))
        if caption:
            scene.add(Text(scene.width - 28, 40, [token("w", caption)], 16, colours.soft, "end"))
    for step in range(count):
        single = picture(
            description, pass_=pass_, numbers=numbers[step] if numbers else None, lang=lang, theme=theme,
            equations=False, title=False, reverse=reverse,
        )  # fmt: skip
        for item in single.scene.items:
            placed = _moved(item, step * shape.width, top, later * step)
            scene.add(_fitting(placed, colours.paper) if step and isinstance(placed, Text) else placed)
    for step in range(count - 1):
        for state in states:
            gradient = numbers[step + 1].gradients.get(f"{state}_") if numbers else None
            _join(scene, shape, colours, state, (step, later), top, pass_, gradient)
    if pass_ != "forward":
        for column, state in enumerate(states):
            formula = [token("i", "δ"), token("i", state, "t"), token("o", "="), *_outside(state, reverse)]
            scene.add(Text(40 + column * 380, scene.height - 18, formula, 22, colours.gradient))
    if slide is None:
        return Picture(scene)
    scene.paper = TRANSPARENT
    scene.items = [_clear(item, colours.paper) for item in scene.items]
    return Picture(scene.fitted(*SLIDES[slide]))


def _outside(state: str, reverse: bool) -> Formula:
    """What a state's gradient gets from the loss and from the step after, and that there is more from its own step."""
    formula = outside_formula(state)
    if reverse:
        formula = [(kind, text, sub, sup.replace("(t+1)", "(t−1)")) for kind, text, sub, sup in formula]
    return formula if state == "h" else [*formula, token("o", "+"), token("o", "…")]


def _moved(item: Item, dx: float, dy: float, by: int) -> Item:
    if isinstance(item, Line):
        segments = [(kind, tuple((x + dx, y + dy) for x, y in points)) for kind, points in item.segments]
        return replace(item, segments=segments)
    placed = replace(item, x=item.x + dx, y=item.y + dy)
    return replace(placed, formula=shifted(placed.formula, by)) if isinstance(placed, Text) else placed


def _fitting(item: Text, paper: str) -> Text:
    """Names of later steps are longer: at the ends readable over the arrows, elsewhere off their neighbours."""
    if item.size == 22:
        return replace(item, halo=paper)
    longer = any("t+" in sub or "t−" in sub for _, _, sub, _ in item.formula)
    return replace(item, size=15) if item.size == 18 and (longer or item.anchor == "end") else item


def _clear(item: Item, paper: str) -> Item:
    """An item without the ground's colour, for a sheet that shows what is behind it."""
    if isinstance(item, Text):
        return replace(item, halo=None)
    if isinstance(item, Line):
        return replace(item, stroke=TRANSPARENT) if item.stroke == paper else item
    return replace(item, fill=TRANSPARENT) if item.fill == paper else item


def _join(
    scene: Scene, shape: Geometry, colours: Palette, state: str, place: tuple[int, int], top: float, pass_: str,
    gradient: float | None,
) -> None:  # fmt: skip
    """The line from a step's state to the step after, and what comes back along it."""
    step, later = place
    left, right = shape.nodes[f"{state}_out"], shape.nodes[f"{state}_"]
    x1, y1 = step * shape.width + left.x + 22, left.y + top
    x2, y2 = (step + 1) * shape.width + right.x - 26, right.y + top
    middle = (x1 + x2) / 2
    points = [(x1, y1), (x2, y2)] if y1 == y2 else [(x1, y1), (middle, y1), (middle, y2), (x2, y2)]
    colour = colours.gradient if pass_ == "backward" else colours.line
    segments = [("M" if i == 0 else "L", (point,)) for i, point in enumerate(points)]
    scene.add(Line(segments, colour, 1.7))
    if pass_ != "backward":
        scene.add(Line(arrow(x2, y2, 0), colours.line, 0, fill=colours.line))
    if pass_ != "forward":
        scene.add(Line(arrow(x1, y1, 180), colours.gradient, 0, fill=colours.gradient))
        label = shifted([token("i", "δ"), token("i", state, "t", "(t+1)" if later > 0 else "(t−1)")], later * step)
        if gradient is not None:
            label = [*label, token("o", "="), figures(gradient, sign=True)]
        scene.add(Text(middle, y1 + 30, label, 18, colours.gradient, "middle", halo=colours.paper))
