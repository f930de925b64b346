"""The picture of a cell: a list of lines, shapes and texts, for slides and papers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from gatewise.explorer.cells import words
from gatewise.explorer.cells.description import Description
from gatewise.explorer.cells.formulas import (
    Formula,
    Token,
    backward_formula,
    same_gradient,
    symbol,
    token,
    weight_formula,
)
from gatewise.explorer.cells.program import FUNCTIONS, Program

from .geometry import Geometry, Node, geometry
from .numbers import number
from .palette import Palette, palette
from .scene import TRANSPARENT, Circle, Dot, Line, Picture, Rectangle, Scene, Text

PASSES = ("forward", "backward", "both")
#: Shapes of slides and their sizes in pixels.
SLIDES = {"16:9": (1280.0, 720.0), "4:3": (960.0, 720.0)}

CAPTIONS = {
    "forward": {"en": "forward", "ko": "순전파"},
    "backward": {"en": "backward", "ko": "역전파"},
    "both": {"en": "forward and backward", "ko": "순전파와 역전파"},
}
_ACTIVATIONS = {kind: function for function, kind in FUNCTIONS.items()}


@dataclass(frozen=True)
class Numbers:
    """Numbers to be written at the operations and inputs of a picture, by name; any of them can be missing."""

    values: Mapping[str, float] = field(default_factory=dict)
    gradients: Mapping[str, float] = field(default_factory=dict)


def picture(
    description: Description,
    *,
    pass_: str = "forward",
    numbers: Numbers | None = None,
    lang: str = "en",
    theme: str = "light",
    equations: bool = True,
    title: bool = True,
    caption: str = "",
    slide: str | None = None,
    reverse: bool = False,
    current: str = "",
    line: Formula | None = None,
) -> Picture:
    """Draw a cell.

    Parameters
    ----------
    pass_ : "forward", "backward" (arrows turned round, gradients) or "both"
    numbers : written beside the names, None for names alone
    lang : "en" or "ko"
    theme : "light" or "dark"
    equations : print the equations under the picture
    title : print the cell's name above it
    caption : printed at the right of the title
    slide : "16:9" or "4:3": fill a sheet of that shape, with a transparent ground and, where there is room, the
        forward equations; None for a sheet as large as the picture
    reverse : the layer runs backwards in time: what it receives is of step t + 1
    current : name of an operation or input with a thick outline
    line : a formula under the picture, for `current`; with `equations` it takes their place

    Raises
    ------
    ValueError
        When a choice is none of those listed.
    """
    if pass_ not in PASSES:
        raise ValueError(f"pass must be one of {', '.join(PASSES)}, not {pass_!r}")
    if lang not in words.LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(words.LANGUAGES)}, not {lang!r}")
    if slide is not None and slide not in SLIDES:
        raise ValueError(f"slide must be one of {', '.join(SLIDES)}, not {slide!r}")
    colours = palette(theme)
    program, shape = description.program, geometry(description)
    top = 58.0 if title else 0.0
    blocks = [[line]] if line is not None else _equation_blocks(description, pass_, shape.width) if equations else []
    if slide is not None:
        colours = replace(colours, paper=TRANSPARENT, fills={**colours.fills, "": TRANSPARENT})
        sheet = SLIDES[slide]
        room = shape.width * sheet[1] / sheet[0] - top - shape.height
        forward = list(description.equations)
        if line is None:
            blocks = [forward] if equations and len(forward) * 30 + 36 <= room else []
    rows = max((len(block) for block in blocks), default=0)
    noted = equations and pass_ != "forward" and slide is None and line is None
    notes = _notes(program, lang) if noted else []
    height = top + shape.height + (rows * 30 + 36 if rows else 0) + 24 * len(notes)
    scene = Scene(shape.width, height, colours.paper)
    name = description.title[lang]
    label = f"{name}: {CAPTIONS[pass_][lang]}"
    scene.title = label
    if title:
        scene.add(Text(28, 40, [token("w", label)], 22, colours.ink, weight="bold"))
        if caption:
            scene.add(Text(shape.width - 28, 40, [token("w", caption)], 16, colours.soft, "end"))
    _edges(scene, shape, colours, pass_, top)
    for node in shape.nodes.values():
        if node.name == current:
            scene.add(_ring(node, colours, top, pass_))
        _node(scene, description, node, colours, top, pass_)
        _label(scene, program, node, colours, top=top, pass_=pass_, numbers=numbers)
    for column, block in enumerate(blocks):
        x = 40 + column * (shape.width - 40) / len(blocks)
        for row, formula in enumerate(block):
            scene.add(Text(x, top + shape.height + 28 + row * 30, formula, 18 if line is None else 22, colours.ink))
    for row, note in enumerate(notes):
        scene.add(Text(40, height - 14 - 24 * (len(notes) - 1 - row), note, 16, colours.gradient))
    if reverse:
        scene.items = [replace(i, formula=_turned(i.formula, lang)) if isinstance(i, Text) else i for i in scene.items]
    return Picture(scene if slide is None else scene.fitted(*SLIDES[slide]))


def _turned(formula: Formula, lang: str) -> Formula:
    """A formula of a layer that runs backwards in time: the steps before and after change places."""
    later, earlier = _NOTES[lang][2], {"en": "from the step before", "ko": "이전 시점에서 온 기울기"}[lang]
    return [
        (kind, text.replace(later, earlier), sub.replace("t−1", "t+1"), sup.replace("(t+1)", "(t−1)"))
        for kind, text, sub, sup in formula
    ]


_NOTES = {
    "en": (
        "gradient of the loss L with respect to the value",
        "from the read-out and the loss",
        "from the step after",
        "terms are added",
    ),
    "ko": ("값에 대한 손실 L의 기울기", "출력층과 손실에서 온 기울기", "다음 시점에서 온 기울기", "항을 더하는 곳"),
}


def _notes(program: Program, lang: str) -> list[Formula]:
    """What δ and the sign ⊕ mean, and where the gradients come from that no line in the picture brings."""
    mean, loss, later, added = _NOTES[lang]
    symbols = [[token("i", "δ")], [token("i", "δ"), token("i", "y", "t")]]
    symbols += [[token("i", "δ"), token("i", state, "t", "(t+1)")] for state in program.states]
    symbols.append([token("o", "⊕")])
    texts = [mean, loss, *[later] * len(program.states), added]
    gap = "\u00a0"  # several spaces are one in SVG
    parts = [[*symbol, token("w", f"{gap}{text}{3 * gap}")] for symbol, text in zip(symbols, texts, strict=True)]
    return [list(chain(*parts[:2])), list(chain(*parts[2:]))]


def _equation_blocks(description: Description, pass_: str, width: float) -> list[list[Formula]]:
    """Columns of equations: the forward ones first, the backward ones after them."""
    program, forward = description.program, list(description.equations)
    if pass_ == "forward":
        return [forward]
    names = [o.name for o in reversed(program.operations) if same_gradient(program, o.name) == o.name]
    backward = [backward_formula(program, name, short=True) for name in (*names, *program.inputs)]
    weights = _weight_equations(program)
    first = [*forward, *weights] if pass_ == "both" else weights
    return [[*first, *backward]] if width < 740 else [first, backward]


def _weight_equations(program: Program) -> list[Formula]:
    """Gradients of all parameters; parameters with the same gradient, such as a gate's two biases, share a line."""
    lines: dict[str, Formula] = {}
    for name in program.parameters:
        formula = weight_formula(program, name, short=True)
        equals = next(i for i, part in enumerate(formula) if part[1] == "=")
        right = str(formula[equals:])
        lines[right] = [*formula[:equals], token("o", "="), *lines[right]] if right in lines else formula
    return list(lines.values())


def _edges(scene: Scene, shape: Geometry, colours: Palette, pass_: str, top: float) -> None:
    back = pass_ == "backward"
    colour = colours.gradient if back else colours.line
    for edge in shape.edges:
        segments = [(letter, tuple((x, y + top) for x, y in points)) for letter, points in edge.segments]
        crossing = any(letter == "C" for letter, _ in segments)
        if crossing and colours.paper != TRANSPARENT:
            scene.add(Line(segments, colours.paper, 6))
        scene.add(Line(segments, colour, 1.7))
    for edge in shape.edges:
        if not back:
            x, y, angle = edge.head
            scene.add(Line(arrow(x, y + top, angle), colours.line, 0, fill=colours.line))
        if pass_ != "forward":
            x, y, angle = edge.tail
            scene.add(Line(arrow(x, y + top, angle), colours.gradient, 0, fill=colours.gradient))
    for x, y in shape.dots:
        if pass_ == "forward":
            scene.add(Dot(x, y + top, 3.4, colour))
            continue
        # where the forward line branches, the terms of the gradient are added
        scene.add(Circle(x, y + top, 7.5, colours.gradient, colours.paper))
        for dx, dy in ((4.5, 0.0), (0.0, 4.5)):
            line = [("M", ((x - dx, y - dy + top),)), ("L", ((x + dx, y + dy + top),))]
            scene.add(Line(line, colours.gradient, 1.6))


def arrow(x: float, y: float, angle: float) -> list[tuple[str, tuple[tuple[float, float], ...]]]:
    """An arrow head whose tip is at (x, y), pointing at an angle in degrees."""
    a = math.radians(angle)
    ahead, side = (math.cos(a), math.sin(a)), (-math.sin(a), math.cos(a))
    back = (x - 9 * ahead[0], y - 9 * ahead[1])
    corners = [(back[0] + 4.2 * s * side[0], back[1] + 4.2 * s * side[1]) for s in (1, -1)]
    return [("M", ((x, y),)), ("L", (corners[0],)), ("L", (corners[1],)), ("Z", ())]


def _ring(node: Node, colours: Palette, top: float, pass_: str) -> Circle | Rectangle:
    """A frame around the operation that is at work."""
    colour = colours.gradient if pass_ == "backward" else colours.ink
    if node.shape == "circle":
        return Circle(node.x, node.y + top, node.w / 2 + 3.2, colour, colour)
    # a port has no shape of its own, and its numbers stand close to its name
    w, h = (node.w + 6.4, 26.0) if node.kind == "port" else (node.w + 6.4, node.h + 6.4)
    fill = colours.paper if node.kind == "port" else colour
    return Rectangle(node.x - w / 2, node.y + top - h / 2, w, h, 10, colour, fill)


def _node(scene: Scene, description: Description, node: Node, colours: Palette, top: float, pass_: str) -> None:
    program, hue = description.program, description.hue(node.name)
    stroke, fill = colours.strokes[hue], colours.fills[hue]
    x, y = node.x, node.y + top
    if node.kind == "port":
        name = node.name.removesuffix("_out")
        scene.add(Text(x, y + 7, [symbol(program, name)], 22, colours.ink, "middle"))
        return
    if node.shape == "box":
        scene.add(Rectangle(x - node.w / 2, y - node.h / 2, node.w, node.h, 8, stroke, fill))
        if node.kind == "product":
            content = [symbol(program, program.operation(node.name).arguments[0])]
        else:
            content = [token("f", _ACTIVATIONS[node.kind])]
        scene.add(Text(x, y + 6, content, 18, stroke, "middle"))
        return
    scene.add(Circle(x, y, node.w / 2, stroke if hue else colours.line, fill))
    if node.kind == "multiply":
        scene.add(Dot(x, y, 3.4, colours.ink))
    elif node.kind == "sum":
        reach = 8.0
        for dx, dy in ((reach, 0.0), (0.0, reach)):
            scene.add(Line([("M", ((x - dx, y - dy),)), ("L", ((x + dx, y + dy),))], colours.ink, 1.9))
        biases = [a for a in program.operation(node.name).arguments if a.startswith("b_")]
        if biases:
            formula: Formula = [token("o", "+")]
            for index, bias in enumerate(biases):
                formula += [token("o", "+"), symbol(program, bias)] if index else [symbol(program, bias)]
            where = (x - 12, y + 36, "end") if node.place.biases == "left" else (x - 20, y - 9, "end")
            scene.add(Text(where[0], where[1], formula, 14, colours.soft, where[2]))
    else:
        sign = [token("n", "×(−1)")] if pass_ == "backward" else [token("n", "1−")]
        scene.add(Text(x, y + 5, sign, 14 if pass_ == "backward" else 17, colours.ink, "middle"))


def figures(value: float, *, sign: bool = False) -> Token:
    """A number as the pictures write it: very small and very large ones with a power of ten."""
    digits, _, power = number(value, sign=sign).partition("e")
    return token("n", f"{digits}·10", sup=power) if power else token("n", digits)


def _label(
    scene: Scene,
    program: Program,
    node: Node,
    colours: Palette,
    *,
    top: float,
    pass_: str,
    numbers: Numbers | None,
) -> None:
    name, place = node.name, node.place
    anchor = {"right": "start", "left": "end", "middle": "middle"}[place.side]
    x, y = node.x + place.dx, node.y + place.dy + top
    port = node.kind == "port"
    lines: list[tuple[Formula, str]] = []
    if numbers is None:
        if pass_ != "backward" and not port:
            lines.append(([symbol(program, name)], colours.ink))
        if pass_ != "forward" and not name.endswith("_out"):
            lines.append(([token("i", "δ"), symbol(program, name)], colours.gradient))
    elif not name.endswith("_out"):
        if name in numbers.values:
            head: Formula = [] if port else [symbol(program, name), token("o", "=")]
            lines.append(([*head, figures(numbers.values[name])], colours.ink))
        elif not port:
            lines.append(([symbol(program, name)], colours.ink))
        if pass_ != "forward" and name in numbers.gradients:
            gradient = figures(numbers.gradients[name], sign=True)
            lines.append(([token("i", "δ"), token("o", "="), gradient], colours.gradient))
    if place.dy < -12 and len(lines) == 1:
        y += 14
    halo = None if colours.paper == TRANSPARENT else colours.paper
    for index, (formula, colour) in enumerate(lines):
        scene.add(
            Text(
                x,
                y + 10 + 22 * index,
                formula,
                # powers of ten are longer than the room between two columns
                15 if formula and formula[-1][0] == "n" and formula[-1][3] else 18,
                colour,
                anchor,
                halo=halo,
            )
        )
