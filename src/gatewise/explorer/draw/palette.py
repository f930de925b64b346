"""The colours of the two themes. Okabe and Ito's set, darkened for text where the contrast needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

THEMES = ("light", "dark")


@dataclass(frozen=True)
class Palette:
    """Colours of one theme.

    Attributes
    ----------
    paper, ink, soft, line, gradient : background, text, minor text, lines, everything that belongs to a gradient
    strokes, fills : hue of a gate ("" for none) -> colour of outlines and letters, colour of areas
    """

    paper: str
    ink: str
    soft: str
    line: str
    gradient: str
    strokes: Mapping[str, str]
    fills: Mapping[str, str]


_LIGHT = Palette(
    paper="#ffffff",
    ink="#1a1f2b",
    soft="#5a6274",
    line="#3a4254",
    gradient="#a3195b",
    strokes={"orange": "#b04a00", "blue": "#005f9e", "green": "#00694d", "purple": "#7a3d8f", "": "#3a4254"},
    fills={"orange": "#fbe9dc", "blue": "#dfeefa", "green": "#dcf3ea", "purple": "#f1e4f5", "": "#ffffff"},
)
_DARK = Palette(
    paper="#12161f",
    ink="#eef1f7",
    soft="#a9b2c4",
    line="#b9c2d4",
    gradient="#ff8fc0",
    strokes={"orange": "#ffb07a", "blue": "#7cc4ff", "green": "#6fe0b4", "purple": "#dda6f0", "": "#b9c2d4"},
    fills={"orange": "#3a2412", "blue": "#10304a", "green": "#0d3a2c", "purple": "#352040", "": "#12161f"},
)


def palette(theme: str) -> Palette:
    """Colours of a theme, "light" or "dark"."""
    if theme not in THEMES:
        raise ValueError(f"theme must be 'light' or 'dark', not {theme!r}")
    return _LIGHT if theme == "light" else _DARK
