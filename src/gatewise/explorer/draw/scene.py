"""A picture as a list of lines, shapes and texts, written as SVG, PNG or PDF."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path

from gatewise.explorer.cells.formulas import Formula

Points = tuple[tuple[float, float], ...]
Segments = list[tuple[str, Points]]

#: The paper of a scene that shows what is behind it.
TRANSPARENT = "none"
SERIF = "'STIX Two Text','STIX Two Math','Cambria Math','Latin Modern Math','Times New Roman','Noto Serif',serif"
SANS = "'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic','Segoe UI',system-ui,sans-serif"


@dataclass(frozen=True)
class Line:
    segments: Segments
    stroke: str
    width: float
    fill: str | None = None


@dataclass(frozen=True)
class Rectangle:
    x: float
    y: float
    w: float
    h: float
    radius: float
    stroke: str
    fill: str


@dataclass(frozen=True)
class Circle:
    x: float
    y: float
    radius: float
    stroke: str
    fill: str


@dataclass(frozen=True)
class Dot:
    x: float
    y: float
    radius: float
    fill: str


@dataclass(frozen=True)
class Text:
    """A formula at its base line; tokens of kind "w" are words. `halo` keeps it readable over lines."""

    x: float
    y: float
    formula: Formula
    size: float
    fill: str
    anchor: str = "start"
    weight: str = "normal"
    halo: str | None = None


Item = Line | Rectangle | Circle | Dot | Text


@dataclass
class Scene:
    width: float
    height: float
    paper: str
    title: str = ""
    items: list[Item] = field(default_factory=list)

    def add(self, item: Item) -> None:
        self.items.append(item)

    def fitted(self, width: float, height: float) -> Scene:
        """The same scene in the middle of a sheet of another size, as large as it can be."""
        k = min(width / self.width, height / self.height)
        dx, dy = (width - k * self.width) / 2, (height - k * self.height) / 2

        def moved(item: Item) -> Item:
            if isinstance(item, Line):
                points = [(kind, tuple((dx + k * x, dy + k * y) for x, y in part)) for kind, part in item.segments]
                return replace(item, segments=points, width=k * item.width)
            placed = replace(item, x=dx + k * item.x, y=dy + k * item.y)
            if isinstance(placed, Text):
                return replace(placed, size=k * placed.size)
            if isinstance(placed, Rectangle):
                return replace(placed, w=k * placed.w, h=k * placed.h, radius=k * placed.radius)
            return replace(placed, radius=k * placed.radius)

        return Scene(width, height, self.paper, self.title, [moved(item) for item in self.items])


@dataclass(frozen=True)
class Picture:
    """A drawn cell: `.svg` is the text of an SVG file, `.save(path)` writes SVG, PNG or PDF."""

    scene: Scene

    @property
    def svg(self) -> str:
        return svg(self.scene)

    def save(self, path: str | Path, *, dpi: float = 192) -> Path:
        """Write the picture; PNG and PDF need matplotlib.

        Parameters
        ----------
        path : path
            Its ending chooses the format: .svg, .png or .pdf.
        dpi : float
            Dots per inch of a PNG.

        Raises
        ------
        ValueError
            When the path has another ending.
        """
        target = Path(path)
        ending = target.suffix.lower()
        if ending == ".svg":
            target.write_text(self.svg, encoding="utf-8")
        elif ending in (".png", ".pdf"):
            from .paper import write

            write(self.scene, target, dpi=dpi)
        else:
            raise ValueError(f"{target}: a picture ends in .svg, .png or .pdf, not {ending or 'nothing'}")
        return target

    def _repr_svg_(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        return f"Picture({self.scene.title!r}, {self.scene.width:g} x {self.scene.height:g})"


def spaced(formula: Formula) -> list[tuple[str, str, str, str, float]]:
    """Tokens with the space before each, in units of the type size."""
    result = []
    before = ""
    for kind, text, sub, sup in formula:
        space = 0.0
        if (kind == "o" and text in "=+−⊙>" and before) or before == "binary":
            space = 0.22
        elif text != ")" and before in ("i", "n", "f") and kind in ("i", "n") and text[:1] != "(":
            space = 0.0 if before == "i" and result and result[-1][1] == "δ" else 0.12
        result.append((kind, text, sub, sup, space))
        before = "binary" if kind == "o" and text in "=+−⊙>" and (before and before != "(") else text
        if kind in ("i", "n", "f"):
            before = kind
    return result


def _spans(item: Text) -> str:
    parts, shift = [], 0.0
    for kind, text, sub, sup, space in spaced(item.formula):
        style = ' font-style="italic"' if kind == "i" else ""
        family = f' font-family="{SANS}"' if kind == "w" else ""
        dx = f' dx="{space * item.size:.2f}"' if space else ""
        dy = f' dy="{-shift:.2f}"' if shift else ""
        shift = 0.0
        parts.append(f"<tspan{style}{family}{dx}{dy}>{escape(text)}</tspan>")
        # one after the other, not one over the other: no width of a letter has to be guessed
        for content, level in ((sub, 0.24), (sup, -0.38)):
            if not content:
                continue
            move = level * item.size - shift
            italic = ' font-style="italic"' if kind == "i" and content[0].isalpha() else ""
            parts.append(f'<tspan font-size="{item.size * 0.68:.2f}"{italic} dy="{move:.2f}">{escape(content)}</tspan>')
            shift += move
    return "".join(parts)


def _path(segments: Segments) -> str:
    return " ".join(letter + " ".join(f"{x:.2f},{y:.2f}" for x, y in points) for letter, points in segments)


def svg(scene: Scene) -> str:
    """The scene as an SVG document: text stays text, nothing is fetched from anywhere."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {scene.width:g} {scene.height:g}" '
        f'width="{scene.width:g}" height="{scene.height:g}" role="img" font-family="{SERIF}">',
        f"<title>{escape(scene.title)}</title>",
    ]
    if scene.paper != TRANSPARENT:
        parts.append(f'<rect width="100%" height="100%" fill="{scene.paper}"/>')
    for item in scene.items:
        match item:
            case Line():
                stroke = f' stroke="{item.stroke}" stroke-width="{item.width:g}"' if item.width else ""
                parts.append(
                    f'<path d="{_path(item.segments)}" fill="{item.fill or "none"}"{stroke} stroke-linejoin="round"/>'
                )
            case Rectangle():
                parts.append(
                    f'<rect x="{item.x:g}" y="{item.y:g}" width="{item.w:g}" height="{item.h:g}" rx="{item.radius:g}" '
                    f'fill="{item.fill}" stroke="{item.stroke}" stroke-width="1.6"/>'
                )
            case Circle():
                parts.append(
                    f'<circle cx="{item.x:g}" cy="{item.y:g}" r="{item.radius:g}" fill="{item.fill}" '
                    f'stroke="{item.stroke}" stroke-width="1.6"/>'
                )
            case Dot():
                parts.append(f'<circle cx="{item.x:g}" cy="{item.y:g}" r="{item.radius:g}" fill="{item.fill}"/>')
            case Text():
                halo = (
                    f' stroke="{item.halo}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"'
                    if item.halo
                    else ""
                )
                parts.append(
                    f'<text x="{item.x:g}" y="{item.y:g}" font-size="{item.size:g}" fill="{item.fill}" '
                    f'text-anchor="{item.anchor}" font-weight="{item.weight}"{halo}>{_spans(item)}</text>'
                )
    return "\n".join([*parts, "</svg>", ""])
