"""Write a scene as PNG or PDF, or as pixels, with matplotlib."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from gatewise.errors import PictureError

from .scene import Circle, Dot, Line, Rectangle, Scene, Segments, Text, spaced

if TYPE_CHECKING:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

# Hangul first; matplotlib falls back from left to right, glyph by glyph.
_WORDS = ("Noto Sans CJK KR", "Noto Sans KR", "Noto Sans CJK JP", "NanumGothic", "Malgun Gothic", "Apple SD Gothic Neo")
#: how the names of these fonts' files begin, without spaces, in small letters
_FILES = ("notosanscjk", "notosanskr", "nanumgothic", "malgun", "applesdgothicneo")


def fonts() -> list[str]:
    """Fonts to be tried in this order: those with Hangul that this machine has, then DejaVu Sans."""
    found = _hangul()
    if not found and _add_new():
        found = _hangul()
    return [*found, "DejaVu Sans"]


def _hangul() -> list[str]:
    """Fonts with Hangul in matplotlib's list whose file exists: the list may be older than the machine's fonts."""
    from matplotlib import font_manager

    known = {
        entry.name for entry in font_manager.fontManager.ttflist if entry.name in _WORDS and Path(entry.fname).is_file()
    }
    return [name for name in _WORDS if name in known]


def _add_new() -> bool:
    """Add fonts with Hangul that were installed after matplotlib made its list; whether there were any."""
    from matplotlib import font_manager

    listed = {entry.fname for entry in font_manager.fontManager.ttflist}
    added = False
    for path in sorted(font_manager.findSystemFonts()):
        if path not in listed and Path(path).name.lower().replace(" ", "").startswith(_FILES):
            try:
                font_manager.fontManager.addfont(path)
            except (OSError, RuntimeError):  # not readable, or not a font
                continue
            added = True
    return added


def _mathtext(item: Text) -> str:
    parts = []
    latex = {
        "⊙": r"\odot",
        "−": "-",
        "∑": r"\sum",
        "⊤": r"\top",
        "δ": r"\delta",
        "σ": r"\sigma",
        "t−1": "t-1",
        "(t−1)": "(t-1)",
        "⊕": r"\oplus",
    }
    for kind, text, sub, sup, space in spaced(item.formula):
        if kind == "w":
            parts.append("$" + text.replace("$", r"\$") + "$")
            continue
        body = latex.get(text, text) + " " * (text in latex)
        if kind == "f" and text != "σ":
            body = r"\mathrm{" + text + "}"
        if kind in ("o", "n"):
            body = r"{" + body.replace("−", "-") + "}"
        if sub:
            body += "_{" + latex.get(sub, sub) + "}"
        if sup:
            body += "^{" + latex.get(sup, sup) + "}"
        parts.append((rf"\hspace{{{space:.2f}}}" if space else "") + body)
    return ("$" + "".join(parts) + "$").replace("$$", "")


def _path(segments: Segments) -> Any:
    from matplotlib.path import Path as Outline

    codes = {"M": [Outline.MOVETO], "L": [Outline.LINETO], "Q": [Outline.CURVE3] * 2, "C": [Outline.CURVE4] * 3}
    vertices: list[tuple[float, float]] = []
    kinds: list[int] = []
    for letter, points in segments:
        if letter == "Z":
            vertices.append(vertices[0])
            kinds.append(int(Outline.CLOSEPOLY))
        else:
            vertices += points
            kinds += [int(code) for code in codes[letter]]
    return Outline(vertices, kinds)


def write(scene: Scene, path: Path, *, dpi: float = 192) -> None:
    """Write the scene to `path` (.png or .pdf), one scene unit to 1/96 inch.

    Korean text needs a font with Hangul on this machine (Noto Sans CJK, Nanum Gothic, Malgun Gothic, Apple SD
    Gothic Neo); without one the picture is refused rather than printed with empty boxes.
    """
    with _looks():
        _figure(scene, path).savefig(path, dpi=dpi, facecolor=scene.paper)


def pixels(scene: Scene, path: Path, *, dpi: float = 96) -> np.ndarray:
    """The scene as pixels (height, width, 3) of 8 bits; `path` is for messages. Refuses what `write` refuses."""
    with _looks():
        figure = _figure(scene, path)
        figure.set_dpi(dpi)
        canvas = cast("FigureCanvasAgg", figure.canvas)
        canvas.draw()
        return np.asarray(canvas.buffer_rgba())[:, :, :3].copy()


@contextmanager
def _looks() -> Iterator[None]:
    import matplotlib as mpl

    options: Any = {"font.family": fonts(), "mathtext.fontset": "stix", "pdf.fonttype": 42}
    with mpl.rc_context(options), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _figure(scene: Scene, path: Path) -> Figure:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Circle as Disc
    from matplotlib.patches import FancyBboxPatch, PathPatch
    from matplotlib.patheffects import withStroke

    families = fonts()
    hangul = any("가" <= letter <= "힣" for item in scene.items if isinstance(item, Text) for t in item.formula
                 for letter in t[1])  # fmt: skip
    if hangul and families == ["DejaVu Sans"]:
        raise PictureError(f"{path}: no font with Hangul on this machine; install fonts-noto-cjk or save as SVG")
    points = 72 / 96
    figure = Figure(figsize=(scene.width / 96, scene.height / 96), facecolor=scene.paper)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, scene.width), ylim=(scene.height, 0))
    axes.axis("off")
    for order, item in enumerate(scene.items):
        match item:
            case Line():
                axes.add_patch(
                    PathPatch(
                        _path(item.segments), facecolor=item.fill or "none", edgecolor=item.stroke,
                        linewidth=item.width * points, zorder=order,
                    )
                )  # fmt: skip
            case Rectangle():
                axes.add_patch(
                    FancyBboxPatch(
                        (item.x, item.y), item.w, item.h, boxstyle=f"round,pad=0,rounding_size={item.radius}",
                        facecolor=item.fill, edgecolor=item.stroke, linewidth=1.6 * points, zorder=order,
                    )
                )  # fmt: skip
            case Circle():
                axes.add_patch(
                    Disc((item.x, item.y), item.radius, facecolor=item.fill, edgecolor=item.stroke,
                         linewidth=1.6 * points, zorder=order)
                )  # fmt: skip
            case Dot():
                axes.add_patch(Disc((item.x, item.y), item.radius, facecolor=item.fill, lw=0, zorder=order))
            case Text():
                plain = all(kind == "w" for kind, *_ in item.formula)
                text = item.formula[0][1].replace("$", r"\$") if plain else _mathtext(item)
                effects = [withStroke(linewidth=4 * points, foreground=item.halo)] if item.halo else None
                axes.text(
                    item.x, item.y, text, fontsize=item.size * points, color=item.fill, zorder=order,
                    ha={"start": "left", "middle": "center", "end": "right"}[item.anchor], va="baseline",
                    weight=item.weight, path_effects=effects,
                )  # fmt: skip
    return figure
