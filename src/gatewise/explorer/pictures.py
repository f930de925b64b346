"""Static pictures of a cell, for slides and papers: `draw(...)` and `trace.draw(...)`.

A picture is a list of lines, shapes and texts. `Picture.svg` writes it as SVG here; PNG and PDF go through
matplotlib, imported only then.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from . import mathematics, programs, words
from .geometry import Geometry, Node, geometry
from .mathematics import Formula, symbol, token
from .programs import Program
from .scene import Circle, Dot, Line, Picture, Rectangle, Scene, Text

if TYPE_CHECKING:
    from .tracing import Trace

PASSES = ("forward", "backward", "both")
THEMES = ("light", "dark")


@dataclass(frozen=True)
class Palette:
    """Colours of one theme. Okabe and Ito's set, darkened for text where the contrast asks for it."""

    paper: str
    ink: str
    soft: str
    line: str
    gradient: str
    gates: Mapping[str, str]
    fills: Mapping[str, str]


_LIGHT = Palette(
    paper="#ffffff",
    ink="#1a1f2b",
    soft="#5a6274",
    line="#3a4254",
    gradient="#a3195b",
    gates={"r": "#b04a00", "f": "#b04a00", "z": "#005f9e", "i": "#005f9e", "n": "#00694d", "g": "#00694d",
           "o": "#7a3d8f", "h": "#00694d", "": "#3a4254"},
    fills={"r": "#fbe9dc", "f": "#fbe9dc", "z": "#dfeefa", "i": "#dfeefa", "n": "#dcf3ea", "g": "#dcf3ea",
           "o": "#f1e4f5", "h": "#dcf3ea", "": "#ffffff"},
)  # fmt: skip
_DARK = Palette(
    paper="#12161f",
    ink="#eef1f7",
    soft="#a9b2c4",
    line="#b9c2d4",
    gradient="#ff8fc0",
    gates={"r": "#ffb07a", "f": "#ffb07a", "z": "#7cc4ff", "i": "#7cc4ff", "n": "#6fe0b4", "g": "#6fe0b4",
           "o": "#dda6f0", "h": "#6fe0b4", "": "#b9c2d4"},
    fills={"r": "#3a2412", "f": "#3a2412", "z": "#10304a", "i": "#10304a", "n": "#0d3a2c", "g": "#0d3a2c",
           "o": "#352040", "h": "#0d3a2c", "": "#12161f"},
)  # fmt: skip

_CAPTIONS = {
    "forward": {"en": "forward", "ko": "순전파"},
    "backward": {"en": "backward", "ko": "역전파"},
    "both": {"en": "forward and backward", "ko": "순전파와 역전파"},
    "where": {"en": "step {t}, unit {j}", "ko": "시점 {t}, 유닛 {j}"},
}


def palette(theme: str) -> Palette:
    """Colours of a theme, "light" or "dark"."""
    if theme not in THEMES:
        raise ValueError(f"theme must be 'light' or 'dark', not {theme!r}")
    return _LIGHT if theme == "light" else _DARK


def gate_of(name: str) -> str:
    """The gate an operation belongs to, for its colour: "a_z" and "z" to "z"; "" for the rest."""
    letter = name.split("_")[1] if "_" in name[:-1] and not name.endswith("_out") else name
    return letter if letter in "rznifgo" or (letter == "h" and letter != name) else ""


def number(value: float, *, sign: bool = False) -> str:
    """A number as the pictures and the page write it: three decimals, or two digits and an exponent when tiny.

    The minus is a real minus; `sign` adds a plus, so that a gradient's sign is never told by colour alone.
    """
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("−∞" if value < 0 else "+∞" if sign else "∞")
    size = Decimal(abs(value))
    if size == 0:
        return "0"
    # halves go up, as JavaScript's toFixed and toExponential do, so that page and picture print the same digits
    if Decimal("0.0005") <= size < 10000:
        text = str(size.quantize(Decimal("0.001"), ROUND_HALF_UP))
    else:
        exponent = size.adjusted()
        mantissa = size.scaleb(-exponent).quantize(Decimal("0.1"), ROUND_HALF_UP)
        if mantissa == 10:
            mantissa, exponent = Decimal("1.0"), exponent + 1
        text = f"{mantissa}e{str(exponent).replace('-', '−')}"
    return ("−" if value < 0 else "+" if sign else "") + text


def draw(
    cell: str,
    *,
    reset: str = "after",
    update: str = "keep",
    nonlinearity: str = "tanh",
    pass_: str = "forward",
    numbers: Any = False,
    lang: str = "en",
    theme: str = "light",
    equations: bool = True,
    title: bool = True,
) -> Picture:
    """A textbook picture of one cell.

    Parameters
    ----------
    cell : "rnn", "lstm" or "gru", or a full key such as "gru-before-write"
    reset, update : which of the four GRUs;  nonlinearity : which plain RNN
    pass_ : "forward", "backward" (arrows turned round, gradients) or "both"
    numbers : False; True for the numbers of a small worked example; or a mapping
        {"values": {name: number}, "gradients": {name: number}} for some or all operations
    lang : "en" or "ko"
    theme : "light" or "dark"
    equations : print the cell's equations under the picture
    title : print the cell's name above it

    Returns
    -------
    Picture
        `.svg`, `.save("gru.svg" | ".png" | ".pdf")`; shows itself in a notebook.
    """
    program = programs.find(cell, reset=reset, update=update, nonlinearity=nonlinearity)
    if numbers is True:
        from .example import worked_example

        return draw_trace(
            worked_example(program), pass_=pass_, lang=lang, theme=theme, equations=equations, title=title
        )
    return _draw(
        program,
        pass_=pass_,
        numbers=numbers or None,
        lang=lang,
        theme=theme,
        equations=equations,
        title=title,
        caption="",
    )


def draw_trace(
    trace: Trace,
    *,
    step: int = -1,
    unit: int = 0,
    sequence: int = 0,
    layer: int = 0,
    reverse: bool = False,
    pass_: str = "both",
    numbers: bool = True,
    lang: str = "en",
    theme: str = "light",
    equations: bool = True,
    title: bool = True,
) -> Picture:
    """Picture of one unit at one step of a trace, with its numbers. `step` may be negative, as an index."""
    part = trace._layer(layer, reverse)
    batch, steps, hidden = part.forward.values["h"].shape
    for label, value, limit in (("step", step, steps), ("unit", unit, hidden), ("sequence", sequence, batch)):
        if not -limit <= value < limit:
            raise ValueError(f"{label} must lie between {-limit} and {limit - 1}, not {value}")
    step, unit = step % steps, unit % hidden
    values, gradients = {}, {}
    for name in (*part.program.inputs, *(operation.name for operation in part.program.operations)):
        where = (sequence, step, 0 if name == "x" else unit)
        values[name] = float(trace.value(name, layer=layer, reverse=reverse)[where])
        gradients[name] = float(trace.gradient(name, layer=layer, reverse=reverse)[where])
    found = {"values": values, "gradients": gradients} if numbers else None
    if lang not in words.LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(words.LANGUAGES)}, not {lang!r}")
    caption = _CAPTIONS["where"][lang].format(t=step + 1, j=unit + 1)
    return _draw(
        part.program,
        pass_=pass_,
        numbers=found,
        lang=lang,
        theme=theme,
        equations=equations,
        title=title,
        caption=caption,
    )


def _draw(
    program: Program,
    *,
    pass_: str,
    numbers: Mapping[str, Mapping[str, float]] | None,
    lang: str,
    theme: str,
    equations: bool,
    title: bool,
    caption: str,
) -> Picture:
    if pass_ not in PASSES:
        raise ValueError(f"pass must be one of {', '.join(PASSES)}, not {pass_!r}")
    if lang not in words.LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(words.LANGUAGES)}, not {lang!r}")
    colours = palette(theme)
    shape = geometry(program)
    top = 58.0 if title else 0.0
    blocks = _equation_blocks(program, pass_, shape.width) if equations else []
    rows = max((len(block) for block in blocks), default=0)
    height = top + shape.height + (rows * 30 + 36 if rows else 0)
    scene = Scene(shape.width, height, colours.paper)
    name = words.CELLS[program.key][lang]
    label = f"{name}: {_CAPTIONS[pass_][lang]}"
    scene.title = label
    if title:
        scene.add(Text(28, 40, [token("w", label)], 22, colours.ink, weight="bold"))
        if caption:
            scene.add(Text(shape.width - 28, 40, [token("w", caption)], 16, colours.soft, "end"))
    _edges(scene, shape, colours, pass_, top)
    for node in shape.nodes.values():
        _node(scene, program, node, colours, top)
        _label(scene, node, colours, top=top, pass_=pass_, numbers=numbers)
    for column, block in enumerate(blocks):
        x = 40 + column * (shape.width - 40) / len(blocks)
        for row, line in enumerate(block):
            scene.add(Text(x, top + shape.height + 28 + row * 30, line, 18, colours.ink))
    return Picture(scene)


def _equation_blocks(program: Program, pass_: str, width: float) -> list[list[Formula]]:
    """Columns of equations: the forward ones first, the backward ones after them."""
    forward = mathematics.cell_formulas(program)
    if pass_ == "forward":
        return [forward]
    skip = {f"{part}_{gate}" for gate in program.gates for part in "pq"}
    names = [operation.name for operation in reversed(program.operations) if operation.name not in skip]
    backward = [mathematics.backward_formula(program, name) for name in (*names, *program.inputs)]
    if width < 900:
        return [[*forward, *backward]] if pass_ == "both" else [backward]
    half = math.ceil(len(backward) / 2)
    halves = [backward[:half], backward[half:]]
    return [forward, *halves] if pass_ == "both" else halves


def _edges(scene: Scene, shape: Geometry, colours: Palette, pass_: str, top: float) -> None:
    colour = colours.gradient if pass_ == "backward" else colours.line
    for edge in shape.edges:
        segments = [(letter, tuple((x, y + top) for x, y in points)) for letter, points in edge.segments]
        crossing = any(letter == "C" for letter, _ in segments)
        if crossing:
            scene.add(Line(segments, colours.paper, 6))
        scene.add(Line(segments, colour, 1.7))
    for edge in shape.edges:
        x, y, angle = edge.tail if pass_ == "backward" else edge.head
        scene.add(Line(_arrow(x, y + top, angle), colour, 0, fill=colour))
    for x, y in shape.dots:
        scene.add(Dot(x, y + top, 3.4, colour))


def _arrow(x: float, y: float, angle: float) -> list[tuple[str, tuple[tuple[float, float], ...]]]:
    a = math.radians(angle)
    ahead, side = (math.cos(a), math.sin(a)), (-math.sin(a), math.cos(a))
    back = (x - 9 * ahead[0], y - 9 * ahead[1])
    corners = [(back[0] + 4.2 * s * side[0], back[1] + 4.2 * s * side[1]) for s in (1, -1)]
    return [("M", ((x, y),)), ("L", (corners[0],)), ("L", (corners[1],)), ("Z", ())]


def _node(scene: Scene, program: Program, node: Node, colours: Palette, top: float) -> None:
    gate = gate_of(node.name)
    stroke, fill = colours.gates[gate], colours.fills[gate]
    x, y = node.x, node.y + top
    if node.kind == "port":
        name = node.name.removesuffix("_out")
        scene.add(Text(x, y + 7, [symbol(name)], 22, colours.ink, "middle"))
        return
    if node.shape == "box":
        scene.add(Rectangle(x - node.w / 2, y - node.h / 2, node.w, node.h, 8, stroke, fill))
        content = {
            "sigmoid": [token("f", "σ")],
            "tanh": [token("f", "tanh")],
            "relu": [token("f", "ReLU")],
        }.get(node.kind)
        if content is None:
            content = [symbol(program.operation(node.name).arguments[0])]
        scene.add(Text(x, y + 6, content, 18, stroke, "middle"))
        return
    scene.add(Circle(x, y, node.w / 2, stroke if gate else colours.line, fill))
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
                formula += [token("o", "+"), symbol(bias)] if index else [symbol(bias)]
            aside = node.name in ("v", "a_n", "a_h")
            where = (x - 12, y + 36, "end") if aside else (x, y + 38, "middle")
            scene.add(Text(where[0], where[1], formula, 14, colours.soft, where[2]))
    else:
        scene.add(Text(x, y + 6, [token("n", "1−")], 17, colours.ink, "middle"))


def _label(
    scene: Scene,
    node: Node,
    colours: Palette,
    *,
    top: float,
    pass_: str,
    numbers: Mapping[str, Mapping[str, float]] | None,
) -> None:
    name, place = node.name, node.place
    anchor = {"right": "start", "left": "end", "middle": "middle"}[place.side]
    x, y = node.x + place.dx, node.y + place.dy + top
    port = node.kind == "port"
    lines: list[tuple[Formula, str]] = []
    if numbers is None:
        if pass_ != "forward" and not name.endswith("_out"):
            lines.append(([token("i", "δ"), symbol(name)], colours.gradient))
        elif not port:
            lines.append(([symbol(name)], colours.ink))
    elif not name.endswith("_out"):
        if name in numbers.get("values", {}):
            head: Formula = [] if port else [symbol(name), token("o", "=")]
            lines.append(([*head, token("n", number(numbers["values"][name]))], colours.ink))
        elif not port:
            lines.append(([symbol(name)], colours.ink))
        if pass_ != "forward" and name in numbers.get("gradients", {}):
            gradient = number(numbers["gradients"][name], sign=True)
            lines.append(([token("i", "δ"), token("o", "="), token("n", gradient)], colours.gradient))
    if place.dy < -12 and len(lines) == 1:
        y += 14
    for index, (formula, colour) in enumerate(lines):
        scene.add(Text(x, y + 10 + 19 * index, formula, 15, colour, anchor, halo=colours.paper))
