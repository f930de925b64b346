"""Text columns with many values: a learned vector for each value.

A column of few values is one column of 0 and 1 for each of them (one-hot). Times the weights of the first layer such
columns choose one column of the weights: they are an embedding too, as wide as all gates together. Of many values that
is more than the readings can teach, and more than memory holds: 10,000 values are 10,000 inputs at every step. So a
column of more than 16 values is one column of codes k = 1 ... V, and the network looks each up in a table that it
learns, E (V + 1, W):

    forward     y = E[k]            W inputs where the column of codes was
    backward    dE[k] += dy         in the order of windows and steps, whatever the number of threads

Row 0 is a missing value. E begins with zeros, so that a value that no window of training holds has no effect. A column
whose future is known too has one table for past and future.

The width follows fast.ai's rule, W = min(round(1.6 V^0.56), 32), whose limit there is 600.

Sources: C. Guo and F. Berkhahn, Entity embeddings of categorical variables (2016), arXiv 1604.06737; J. Howard and
S. Gugger, fastai: a layered API for deep learning (2020), Information 11(2) 108, function ``emb_sz_rule``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import DTypeLike

from gatewise import nn
from gatewise.arrays import Array
from gatewise.forecasting.inputs import Inputs
from gatewise.nn.embedding import EmbeddingCache

__all__ = ["Category", "Embeddings", "Lookup", "Tables", "checked_embeddings", "most_columns", "name_of", "width_of"]

#: "auto", "none", or the width of every table.
Embeddings = Literal["auto", "none"] | int

#: Values of a text column that has a column for each.
MOST_COLUMNS = 16
#: Widest table.
MOST_WIDTH = 512
_USUAL_WIDTH = 32
_NEVER = 2**31  # values that no column has


def checked_embeddings(given: object) -> Embeddings:
    """The argument ``embeddings``, checked.

    Raises
    ------
    ValueError
        When it is neither "auto", nor "none", nor a width from 1 to 512.
    """
    if given == "auto":
        return "auto"
    if given == "none":
        return "none"
    if isinstance(given, (int, np.integer)) and not isinstance(given, bool) and 1 <= given <= MOST_WIDTH:
        return int(given)
    raise ValueError(f"embeddings must be 'auto', 'none' or a width from 1 to {MOST_WIDTH}, not {given!r}")


def most_columns(embeddings: Embeddings) -> int:
    """Values of a text column up to which each has a column of its own."""
    return {"auto": MOST_COLUMNS, "none": _NEVER}.get(str(embeddings), 0)


def width_of(embeddings: Embeddings, values: int) -> int:
    """Width of the table of a column with so many values; no more than there are."""
    usual = min(_USUAL_WIDTH, round(1.6 * values**0.56))
    return max(1, min(values, embeddings if isinstance(embeddings, int) else usual))


class Category(NamedTuple):
    """A column of codes among a network's inputs.

    Attributes
    ----------
    name : str
        Of the text column.
    column : int
        Its position among the features of a step.
    future : int or None
        Its position among the known-future features.
    values : int
        V; codes run from 0 to V.
    width : int
        W.
    """

    name: str
    column: int
    future: int | None
    values: int
    width: int = 0


class Lookup(NamedTuple):
    """What :meth:`Tables.backward` needs: for each column the codes of the past, and of the horizon where known.

    Attributes
    ----------
    codes : tuple of EmbeddingCache
        (B·T + B·h,) indices each, or B·T where the horizon has none.
    """

    codes: tuple[EmbeddingCache, ...]

    def __repr__(self) -> str:
        return f"Lookup({len(self.codes)} columns)"


class Tables:
    """The tables of a network; without columns of codes there is none, and nothing changes.

    Parameters
    ----------
    categories : sequence of Category
        The columns, in the order of their positions.
    dtype : dtype
        Of the tables.

    Attributes
    ----------
    categories : tuple of Category
    groups : dict of str to Parameters
        "category0", "category1"..., each with a ``weight`` (V + 1, W) of zeros at first.
    """

    def __init__(self, categories: Sequence[Category], dtype: DTypeLike) -> None:
        self.categories = tuple(categories)
        self._modules = [nn.Embedding(one.values + 1, one.width, dtype=dtype, seed=0) for one in self.categories]
        for module in self._modules:
            module.parameters["weight"][...] = 0
        self.groups = {name_of(k): module.parameters for k, module in enumerate(self._modules)}

    def __repr__(self) -> str:
        return f"Tables({', '.join(f'{one.name}: {one.values} x {one.width}' for one in self.categories)})"

    def sizes(self, features: int, stepwise: int, future: int) -> tuple[int, int, int]:
        """How many features a step, features of readings and known-future features there are after looking up."""
        grown = [(one, one.width - 1) for one in self.categories]
        return (
            features + sum(more for _, more in grown),
            stepwise + sum(more for one, more in grown if one.column < 2 + stepwise),
            future + sum(more for one, more in grown if one.future is not None),
        )

    def names(self, names: Sequence[str]) -> tuple[str, ...]:
        """Names of the features after looking up, from those before: "store [3]"."""
        of = {one.column: one for one in self.categories}
        made: list[str] = []
        for k, name in enumerate(names):
            made += [f"{name} [{w + 1}]" for w in range(of[k].width)] if k in of else [name]
        return tuple(made)

    def look_up(self, inputs: Inputs) -> tuple[Inputs, Lookup | None]:
        """The inputs with a vector for each code, and what :meth:`backward` needs; None where there are no codes.

        Raises
        ------
        ValueError
            For a code that is none.
        """
        if not self.categories:
            return inputs, None
        x, future, caches = inputs.x, inputs.future, []
        count = x.shape[0] * x.shape[1]
        past: list[tuple[int, Array]] = []
        ahead: list[tuple[int, Array]] = []
        for one, module in zip(self.categories, self._modules, strict=True):
            parts = [x[..., one.column].ravel()]
            if future is not None and one.future is not None:
                parts.append(future[..., one.future].ravel())
            vectors, cache = module.forward(np.concatenate(parts).astype(np.int64))
            caches.append(cache)
            past.append((one.column, vectors[:count].reshape(*x.shape[:2], -1)))
            if future is not None and one.future is not None:
                ahead.append((one.future, vectors[count:].reshape(*future.shape[:2], -1)))
        future = None if future is None else _put(future, ahead)
        return inputs._replace(x=_put(x, past), future=future), Lookup(tuple(caches))

    def backward(self, lookup: Lookup, dx: Array, dfuture: Array | None) -> dict[str, dict[str, Array]]:
        """Gradients of the tables from those of the features after looking up, (B, T, F') and (B, h, P')."""
        grads: dict[str, dict[str, Array]] = {}
        more, more_ahead = 0, 0
        for k, (one, module, cache) in enumerate(zip(self.categories, self._modules, lookup.codes, strict=True)):
            dy = _columns(dx, one.column + more, one.width)
            more += one.width - 1
            if dfuture is not None and one.future is not None:
                dy = np.concatenate([dy, _columns(dfuture, one.future + more_ahead, one.width)])
                more_ahead += one.width - 1
            grads[name_of(k)] = module.backward(cache, dy)[1]
        return grads


def name_of(number: int) -> str:
    """Name of the parameters of a column's table."""
    return f"category{number}"


def _columns(d: Array, first: int, width: int) -> Array:
    return d[..., first : first + width].reshape(-1, width)


def _put(x: Array, vectors: list[tuple[int, Array]]) -> Array:
    """Features with vectors instead of the columns of codes at these positions."""
    if not vectors:
        return x
    parts, done = [], 0
    for column, made in vectors:
        parts += [x[..., done:column], made]
        done = column + 1
    return np.concatenate([*parts, x[..., done:]], axis=-1)
