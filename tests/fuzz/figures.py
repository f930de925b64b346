"""Ways of writing numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from numpy.random import Generator

from .nasty import pick

__all__ = ["Numbers", "number_style"]


@dataclass(frozen=True)
class Numbers:
    """A way of writing numbers."""

    how: str
    write: Callable[[str], str]
    decimal: str = "."
    missing: str = ""
    options: dict[str, Any] = field(default_factory=dict)


_MISSING = ("", "", "", "NA", "NaN", "-", "n/a", "null", "#N/A", ".", "k.A.", "결측", "N/A", "--", "None", "?", "nan")


def _grouped(text: str, sign: str, decimal: str) -> str:
    whole, _, rest = text.lstrip("-").partition(".")
    parts = []
    while len(whole) > 3:
        whole, parts = whole[:-3], [whole[-3:], *parts]
    return ("-" if text[0] == "-" else "") + sign.join([whole, *parts]) + (decimal + rest if rest else "")


def number_style(rng: Generator) -> Numbers:
    """One way of writing the numbers of a file."""
    how = str(pick(rng, ("plain",) * 6 + ("comma",) * 4 + ("us", "us", "de", "de", "space", "swiss", "money", "money2",
                         "percent", "won", "exponent", "plus", "below", "minus")))  # fmt: skip
    missing = str(pick(rng, _MISSING))

    def comma(text: str) -> str:
        return text.replace(".", ",")

    styles: dict[str, tuple[Callable[[str], str], str]] = {
        "plain": (str, "."), "comma": (comma, ","), "us": (lambda t: _grouped(t, ",", "."), "."),
        "de": (lambda t: _grouped(t, ".", ",") if "." in t else t, ","),
        "space": (lambda t: _grouped(t, "\u00a0", ","), ","),
        "swiss": (lambda t: _grouped(t, "'", "."), "."), "money": (lambda t: f"-${t[1:]}" if t[0] == "-" else f"${t}",
        "."),
        "money2": (lambda t: f"{comma(t)} €", ","), "percent": (lambda t: f"{t}%", "."),
        "won": (lambda t: f"{_grouped(t, ',', '.')}원", "."), "exponent": (lambda t: f"{float(t):.12e}", "."),
        "plus": (lambda t: t if t[0] == "-" else f"+{t}", "."),
        "below": (lambda t: f"({t[1:]})" if t[0] == "-" else t, "."), "minus": (lambda t: t.replace("-", "\u2212"),
        "."),
    }  # fmt: skip
    write, decimal = styles[how]
    return Numbers(how, write, decimal, missing)
