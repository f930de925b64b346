"""Sequences of different lengths as one value: the forms that users give them in, checked and put end to end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from gatewise.arrays import Array
from gatewise.errors import DataError

__all__ = ["Layout", "Missing", "Sequences", "read_sequences"]

Layout = Literal["channels-last", "channels-first"]
Missing = Literal["refuse", "mask"]
LAYOUTS = ("channels-last", "channels-first")
MISSING = ("refuse", "mask")


@dataclass(frozen=True, eq=False)
class Sequences:
    """n sequences, put end to end.

    Attributes
    ----------
    values : array (N, F)
        Rows of all sequences in float64; NaN where a value is missing.
    offsets : integers (n + 1,)
        Sequence i has the rows ``offsets[i]:offsets[i + 1]``.
    form : {"table", "array", "list"}
        How they were given: (n, T), (n, T, F), or a list.
    names : tuple of str or None
        Column names of a data frame (n, T).
    """

    values: Array
    offsets: Array
    form: str
    names: tuple[str, ...] | None = None

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __repr__(self) -> str:
        return f"Sequences({len(self)} of {self.lengths.min()} to {self.lengths.max()} steps x {self.channels})"

    @property
    def channels(self) -> int:
        """F, values per step."""
        return self.values.shape[1]

    @property
    def lengths(self) -> Array:
        """Steps of each sequence (n,)."""
        return np.diff(self.offsets)

    @property
    def width(self) -> int:
        """What scikit-learn calls features: T of a table (n, T), else F."""
        return int(self.offsets[1]) if self.form == "table" else self.channels

    def take(self, which: Array) -> Sequences:
        """Some sequences, by number or by a mask (n,)."""
        which = np.arange(len(self))[which]
        offsets = np.concatenate([[0], np.cumsum(self.lengths[which])])
        return Sequences(self.values[self.rows(which)], offsets, self.form, self.names)

    def joined(self, more: Sequences) -> Sequences:
        """These sequences and then more of as many channels."""
        if more.channels != self.channels:
            raise DataError(f"the validation sequences have {more.channels} channels, expected {self.channels}")
        offsets = np.concatenate([self.offsets, self.offsets[-1] + more.offsets[1:]])
        return Sequences(np.concatenate([self.values, more.values]), offsets, self.form, self.names)

    def rows(self, which: Array) -> Array:
        """Row numbers of some sequences, one sequence after another."""
        lengths = self.lengths[which]
        ends = np.cumsum(lengths)
        return np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(self.offsets[which] - ends + lengths, lengths)

    def per_step(self, rows: Array) -> Any:
        """Rows (N, ...) as (n, T, ...) where the sequences were an array, else as a list of (T_i, ...)."""
        if self.form != "list":
            return rows.reshape(len(self), -1, *rows.shape[1:])
        return [rows[a:b] for a, b in zip(self.offsets[:-1], self.offsets[1:], strict=True)]

    def padded(self, rows: Array, which: Array, dtype: Any = np.float32) -> tuple[Array, Array]:
        """Some sequences side by side.

        Parameters
        ----------
        rows : array (N, ...)
            One entry per row of :attr:`values`.
        which : integers (B,)
            Which sequences.
        dtype : dtype
            Of the result.

        Returns
        -------
        padded : array (B, T, ...)
            T is the longest length; zero past each sequence's end.
        lengths : integers (B,)
        """
        lengths = self.lengths[which]
        result = np.zeros((len(which), int(lengths.max(initial=0)), *rows.shape[1:]), dtype)
        inside = np.arange(result.shape[1]) < lengths[:, None]
        result[inside] = rows[(self.offsets[which][:, None] + np.arange(result.shape[1]))[inside]]
        return result, lengths

    def place(self, row: int) -> str:
        """Sequence and step of a row, for messages."""
        i = int(np.searchsorted(self.offsets, row, side="right")) - 1
        return f"sequence {i}, step {row - int(self.offsets[i])}"


def read_sequences(X: Any, *, layout: str = "channels-last", missing: str = "refuse", name: str = "X") -> Sequences:
    """Check sequences and put them end to end.

    Parameters
    ----------
    X : array or data frame (n, T), array (n, T, F), or list of arrays (T_i,) or (T_i, F)
        The sequences. Lists of plain numbers, all of one length, are a table (n, T).
    layout : {"channels-last", "channels-first"}
        "channels-first": (n, F, T), and (F, T_i) in a list.
    missing : {"refuse", "mask"}
        Whether NaN is refused or kept.
    name : str
        The argument's name, for messages.

    Returns
    -------
    Sequences

    Raises
    ------
    ValueError, TypeError
        When there is nothing, a sequence has no steps, channels differ, or a value is not a finite number; the message
        names sequence, step and channel.
    """
    if isinstance(X, (str, bytes)) or X is None:
        raise TypeError(f"{name} must be an array or a list of sequences, not {X!r}")
    if hasattr(X, "tocsr") or hasattr(X, "todense"):
        raise TypeError(f"{name} is a sparse matrix; sparse data is not supported: give {name}.toarray()")
    if isinstance(X, Sequence) and not _is_table(X):
        return _checked(_from_list(list(X), layout, name), missing, name)
    columns = _column_names(X)
    array = np.asarray(X)
    if array.dtype == object and array.ndim == 1 and len(array) and np.ndim(array[0]) > 0:
        return _checked(_from_list(list(array), layout, name), missing, name)
    if array.ndim not in (2, 3):
        raise ValueError(
            f"{name} has {array.ndim} axes: expected 2D array (n, T), got {array.ndim}D array instead; or 3 axes "
            f"(n, T, F), or a list. Reshape your data using array.reshape(1, -1) if it is one sequence"
        )
    values = _numbers(array, name)
    if array.ndim == 3 and layout == "channels-first":
        values = values.transpose(0, 2, 1)
    form = "table" if array.ndim == 2 else "array"
    if form == "table":
        if values.shape[1] == 0:
            raise ValueError(
                f"Found array with 0 feature(s) (shape={values.shape}) while a minimum of 1 is required: "
                f"the sequences of {name} have no steps"
            )
        values = values[:, :, None]
    n, steps, channels = values.shape
    if n == 0:
        raise ValueError(f"Found array with 0 sample(s) (shape={array.shape}) while a minimum of 1 is required")
    if channels == 0 or steps == 0:
        raise DataError(f"{name} has shape {array.shape}: there must be at least one step and one channel")
    rows = np.ascontiguousarray(values).reshape(n * steps, channels)
    return _checked(Sequences(rows, np.arange(n + 1) * steps, form, columns), missing, name)


def _is_table(X: Sequence[Any]) -> bool:
    """Whether a list is a table (n, T): lists of plain numbers, all of one length."""
    if not X or not all(isinstance(row, (list, tuple)) and len(row) == len(X[0]) for row in X):
        return False
    return len(X[0]) > 0 and all(np.ndim(value) == 0 for row in X for value in row)


def _from_list(items: list[Any], layout: str, name: str) -> Sequences:
    if not items:
        raise ValueError(f"{name} is empty: Found array with 0 sample(s) while a minimum of 1 is required")
    arrays: list[Array] = []
    for i, item in enumerate(items):
        array = _numbers(_as_array(item, f"{name}[{i}]"), f"{name}[{i}]")
        if array.ndim not in (1, 2):
            raise ValueError(
                f"{name}[{i}] has {array.ndim} axes, expected 1 or 2: (T,) or (T, F) each. Reshape your data"
            )
        if array.ndim == 1:
            array = array[:, None]
        elif layout == "channels-first":
            array = array.T
        if len(array) == 0:
            raise DataError(f"{name}[{i}] has no steps: leave such sequences out")
        if array.shape[1] != arrays[0].shape[1] if arrays else array.shape[1] == 0:
            expected = arrays[0].shape[1] if arrays else "at least one"
            raise DataError(f"{name}[{i}] has {array.shape[1]} channels, expected {expected}")
        arrays.append(array)
    offsets = np.concatenate([[0], np.cumsum([len(array) for array in arrays])])
    return Sequences(np.concatenate(arrays), offsets, "list")


def _as_array(item: Any, name: str) -> Array:
    """One sequence as an array; where its steps have different numbers of values, the error names the step."""
    try:
        return np.asarray(item)
    except ValueError:
        sizes = [np.size(step) for step in item]
        odd = next((t for t, size in enumerate(sizes) if size != sizes[0]), None)
        if odd is None:
            raise
        raise DataError(
            f"{name}: step {odd} has {sizes[odd]} values, step 0 has {sizes[0]}: all steps have the same channels"
        ) from None


def _numbers(array: Array, name: str) -> Array:
    if array.dtype.kind == "c":
        raise ValueError(f"Complex data not supported: {name} holds {array.dtype}")
    if array.dtype.kind in "fiub":
        return array.astype(np.float64)
    if array.dtype.kind == "O":
        try:
            return np.asarray(array, dtype=np.float64)
        except (TypeError, ValueError) as error:  # NumPy's own message names the value that is no number
            raise type(error)(f"{name}: {error}") from None
    raise ValueError(f"{name} must hold numbers, not {array.dtype}")


def _checked(found: Sequences, missing: str, name: str) -> Sequences:
    bad = ~np.isfinite(found.values)
    if missing == "mask":
        bad &= ~np.isnan(found.values)
    if bad.any():
        row, channel = (int(part) for part in np.argwhere(bad)[0])
        value = found.values[row, channel]
        what = "NaN" if np.isnan(value) else "infinity"
        where = f"{name} contains {what} at {found.place(row)}, channel {channel}"
        hint = '; missing="mask" accepts missing values' if what == "NaN" else ""
        raise DataError(f"{where}{hint}")
    return found


def _column_names(X: Any) -> tuple[str, ...] | None:
    """Column names of a data frame, if all of them are text."""
    columns = getattr(X, "columns", None)
    if columns is None or callable(columns):
        return None
    names = [*columns]
    if names and all(isinstance(one, str) for one in names):
        return tuple(str(one) for one in names)
    if any(isinstance(one, str) for one in names):
        raise TypeError(
            "Feature names are only supported if all input features have string names, but your input has "
            f"{sorted({type(one).__qualname__ for one in names})} as feature name / column name types"
        )
    return None
