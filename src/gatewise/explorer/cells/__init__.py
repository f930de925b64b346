"""What each cell looks like and how it is explained: one file a family, one row here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from gatewise.cells import CELLS, Cell, as_cell

from .description import Description
from .gru import describe as describe_gru
from .lstm import describe as describe_lstm
from .mgu import describe as describe_mgu
from .rnn import describe as describe_rnn

#: Family -> the function that describes one of its forms, keyed like `gatewise.cells.FAMILIES`.
FAMILIES: dict[str, Callable[[Any], Description]] = {
    "rnn": describe_rnn,
    "lstm": describe_lstm,
    "gru": describe_gru,
    "mgu": describe_mgu,
}


@cache
def describe(cell: Cell) -> Description:
    """The description of a cell.

    Raises
    ------
    TypeError
        When the explorer has no file for the cell's family.
    """
    if cell.name not in FAMILIES:
        raise TypeError(f"the explorer knows {', '.join(FAMILIES)}, not {cell.name}")
    return FAMILIES[cell.name](cell)


@cache
def descriptions() -> dict[str, Description]:
    """Key -> description of every form in `gatewise.cells.CELLS`."""
    return {key: describe(cell) for key, cell in CELLS.items()}


def find(cell: Cell | str, **options: str) -> Description:
    """The description of a cell given by itself, by key or by family, with some of its options set.

    Raises
    ------
    TypeError, ValueError
        When there is no such cell, or it has no such option or value.
    """
    found = as_cell(cell)
    unknown = [name for name in options if name not in found.options()]
    if unknown:
        known = ", ".join(found.options()) or "none"
        raise TypeError(f"{found.name} has no option {unknown[0]!r}; its options: {known}")
    return describe(replace(found, **options))  # type: ignore[type-var]
