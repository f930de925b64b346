"""The equations: each recurrent cell as NumPy arithmetic, forward beside hand-derived backward.

This room is the specification of the package and the oracle that its native kernels are tested against. It needs
nothing but NumPy, works in float32, float64 and (for complex-step differentiation) complex128, and prefers the
plain form of an equation to the fast one.

A cell is arithmetic on pre-activations; :mod:`gatewise.cells.sequence` owns the time loop and every matrix
product. ``FAMILIES`` is the table of cells; everything else in the package that needs a list of them reads it.
"""

from __future__ import annotations

from typing import Any

from gatewise.cells import sequence as sequence
from gatewise.cells.cell import Cell as Cell
from gatewise.cells.cell import Weights as Weights
from gatewise.cells.gru import GRU as GRU
from gatewise.cells.lstm import LSTM as LSTM
from gatewise.cells.mgu import MGU as MGU
from gatewise.cells.rnn import RNN as RNN

#: Name -> family, one row each: "rnn", "lstm", ...
FAMILIES: dict[str, type[Cell]] = {
    family.name: family
    for family in (
        RNN,
        LSTM,
        GRU,
        MGU,
    )
}

#: Key -> form, every form of every family: "rnn-tanh", "rnn-relu", "lstm", "gru-after-keep", ...
CELLS: dict[str, Cell] = {form.key: form for family in FAMILIES.values() for form in family.forms()}


def as_cell(cell: Any) -> Cell:
    """Return the cell that is meant.

    Parameters
    ----------
    cell : Cell or str
        A cell, which is returned as it is; a key of :data:`CELLS` ("gru-before-write"); or a family's name ("gru"),
        which stands for the family's default form.

    Raises
    ------
    TypeError
        When it is neither a cell nor text.
    ValueError
        When there is no such cell; the message lists those there are.
    """
    if isinstance(cell, Cell):
        return cell
    known = ", ".join(map(repr, dict.fromkeys((*FAMILIES, *CELLS))))
    if not isinstance(cell, str):
        raise TypeError(f"cell must be a cell of gatewise.cells or one of {known}, not {cell!r}")
    if cell in CELLS:
        return CELLS[cell]
    if cell in FAMILIES:
        return FAMILIES[cell].forms()[0]
    raise ValueError(f"cell must be one of {known}, not {cell!r}")
