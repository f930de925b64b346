"""Labels and targets: text, bools, whole numbers or 0/1 channels, per sequence or per step; checked and encoded."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.contract import column_vector_warning
from gatewise.classification.sequences import Sequences
from gatewise.errors import DataError

__all__ = ["Labels", "class_weights", "confusion", "encode", "read_labels", "read_numbers", "read_weights"]


@dataclass(frozen=True, eq=False)
class Labels:
    """Labels as they were given, one row per sequence or per step.

    Attributes
    ----------
    values : array (n,) or (N,); with channels (N, C) of 0 and 1
    channels : bool
        Whether each step has C yes-or-no answers instead of one class.
    """

    values: Array
    channels: bool


def read_labels(y: Any, sequences: Sequences, output: str) -> Labels:
    """Check labels.

    Parameters
    ----------
    y : array or list
        With "sequence" (n,), one label per sequence. With "step" one label per step, (n, T) or a list of (T_i,); or C
        channels of 0 and 1 per step, (n, T, C) or a list of (T_i, C).
    sequences : Sequences
        What the labels are of.
    output : {"sequence", "step"}
        One label per sequence or per step.

    Raises
    ------
    ValueError, TypeError
        When labels are missing, continuous, of mixed types, or not as many as needed.
    """
    rows = _rows(y, sequences, output)
    if rows.ndim == 2:
        values = _as_floats(rows, sequences, output)
        if not ((values == 0) | (values == 1)).all():
            row, channel = (int(part) for part in np.argwhere((values != 0) & (values != 1))[0])
            raise DataError(
                f"y holds {values[row, channel]:g} at {sequences.place(row)}, channel {channel}: "
                f"channels hold 0 and 1 (or give one label per step)"
            )
        return Labels(values.astype(np.int64), True)
    return Labels(_as_labels(rows, sequences, output), False)


def read_numbers(y: Any, sequences: Sequences, output: str) -> Array:
    """Check the targets of a regression: (n,), (n, M), or per step (N,), (N, M); in float64."""
    return _as_floats(_rows(y, sequences, output, several=True), sequences, output)


def _rows(y: Any, sequences: Sequences, output: str, several: bool = False) -> Array:
    """Labels as one array, one row per sequence or step."""
    if y is None:
        raise ValueError("fit requires y to be passed, but the target y is None")
    n = len(sequences)
    if output == "step":
        items = [_array(one) for one in y]
        if len(items) != n:
            raise ValueError(f"y has labels of {len(items)} sequences, expected {n}: one array per sequence")
        for i, (item, steps) in enumerate(zip(items, sequences.lengths, strict=True)):
            if item.ndim not in (1, 2) or item.ndim != items[0].ndim or len(item) != steps:
                raise ValueError(f"y[{i}] has shape {item.shape}, expected {steps} labels: one per step")
            if item.ndim == 2 and item.shape[1] != items[0].shape[1]:
                raise ValueError(f"y[{i}] has {item.shape[1]} channels, expected {items[0].shape[1]}")
        return np.concatenate(items)
    rows = _array(y)
    if rows.ndim == 2 and rows.shape[1] == 1 and not several:
        text = "A column-vector y was passed when a 1d array was expected; its only column is used"
        warnings.warn(text, column_vector_warning(), stacklevel=4)
        rows = rows[:, 0]
    if rows.ndim != 1 and not (several and rows.ndim == 2):
        raise ValueError(f'y should be a 1d array, got an array of shape {rows.shape}; for steps give output="step"')
    if len(rows) != n:
        raise ValueError(f"y has {len(rows)} labels, expected {n}: one per sequence (inconsistent numbers of samples)")
    return rows


def _array(y: Any) -> Array:
    """``y`` as an array; of a list with text in it the values as they are (NumPy would turn None and NaN into text)."""
    if isinstance(y, (list, tuple)) and any(isinstance(one, str) for one in y):
        return np.array(y, dtype=object)
    return np.asarray(y)


def _place(row: int, sequences: Sequences, output: str) -> str:
    return sequences.place(row) if output == "step" else f"sequence {row}"


def _as_floats(rows: Array, sequences: Sequences, output: str) -> Array:
    if rows.dtype.kind not in "biufO":
        raise TypeError(f"y must hold numbers, not {rows.dtype}")
    values = rows.astype(np.float64)
    bad = np.argwhere(~np.isfinite(values))
    if len(bad):
        what = "NaN" if np.isnan(values[tuple(bad[0])]) else "infinity"
        raise DataError(f"y contains {what} at {_place(int(bad[0][0]), sequences, output)}")
    return values


def _as_labels(rows: Array, sequences: Sequences, output: str) -> Array:
    if rows.dtype.kind == "O":
        for row, value in enumerate(rows):
            if value is None or value != value:  # noqa: PLR0124  (NaN)
                raise DataError(f"the label is missing at {_place(row, sequences, output)}: leave the sequence out")
        kinds = {str if isinstance(v, str) else type(v) for v in rows}
        if len(kinds) > 1 and str in kinds:
            raise TypeError(f"labels must be of one type, not {', '.join(sorted(k.__name__ for k in kinds))}")
        rows = np.array(rows.tolist())
    if rows.dtype.kind == "f":
        values = _as_floats(rows, sequences, output)
        if (values != np.floor(values)).any():
            raise ValueError(
                "Unknown label type: continuous. Labels are text, bools or whole numbers; "
                "for numbers as targets use SequenceRegressor"
            )
    elif rows.dtype.kind not in "biuUT":
        raise TypeError(f"labels must be text, bools or whole numbers, not {rows.dtype}")
    return rows


def encode(labels: Labels, classes: Array) -> Array:
    """Position of each label in the sorted ``classes``; -1 where it is none of them.

    Parameters
    ----------
    labels : Labels
        Not channels.
    classes : array (K,)
        Sorted.
    """
    values = labels.values
    if (values.dtype.kind in "UT") != (classes.dtype.kind in "UT"):
        return np.full(len(values), -1)
    at = np.minimum(np.searchsorted(classes, values), len(classes) - 1)
    return np.where(classes[at] == values, at, -1)


def confusion(known: Array, labels: Array, answers: Array) -> tuple[Array, Array]:
    """Classes (K,), known ones and those of the labels; and how often a label (row) got an answer (column), (K, K).

    Parameters
    ----------
    known : array
        Classes of a model, sorted.
    labels, answers : array (n,)
        True and predicted classes.

    Raises
    ------
    ValueError
        When labels are text and classes are not, or the other way round.
    """
    if (labels.dtype.kind in "UT") != (known.dtype.kind in "UT"):
        raise ValueError(f"the labels hold {labels.dtype}, the classes {known.dtype}: text and numbers do not compare")
    classes = np.union1d(known, labels)
    counts = np.zeros((len(classes), len(classes)), np.int64)
    np.add.at(counts, (np.searchsorted(classes, labels), np.searchsorted(classes, answers)), 1)
    return classes, counts


def read_weights(sample_weight: Any, n: int) -> Array:
    """Weights of n sequences in float64; 1 when absent.

    Raises
    ------
    ValueError
        When there are not n, one is negative, infinite or NaN, or all are 0.
    """
    if sample_weight is None:
        return np.ones(n)
    weight = np.asarray(sample_weight, dtype=np.float64)
    if weight.shape != (n,):
        raise ValueError(f"sample_weight has shape {weight.shape}, expected ({n},): one weight per sequence")
    if not np.isfinite(weight).all() or (weight < 0).any():
        raise ValueError("sample_weight must hold finite numbers of at least 0, not NaN, infinity or negative ones")
    if not weight.any():
        raise ValueError("sample_weight is zero for every sequence: all weights are zero")
    return weight


def class_weights(class_weight: Any, classes: Array, codes: Array) -> Array:
    """Weight of each class (K,).

    Parameters
    ----------
    class_weight : None, "balanced" or mapping
        "balanced": n / (K · number with that class). A mapping gives a weight for some classes; the others have 1.
    classes : array (K,)
        Known classes.
    codes : integers
        Class of each sequence or step.

    Raises
    ------
    ValueError
        When a mapping names an unknown class or holds a negative weight.
    """
    weights = np.ones(len(classes))
    if class_weight is None:
        return weights
    if isinstance(class_weight, str) and class_weight == "balanced":
        return len(codes) / (len(classes) * np.maximum(np.bincount(codes, minlength=len(classes)), 1))
    if not isinstance(class_weight, Mapping):
        raise ValueError(f'class_weight must be None, "balanced" or a mapping of class to weight, not {class_weight!r}')
    known = {value: k for k, value in enumerate(classes.tolist())}
    for given, weight in class_weight.items():
        label = given.item() if isinstance(given, np.generic) else given
        if label not in known:
            raise ValueError(f"class_weight names {label!r}, which is none of the classes {list(known)}")
        if not 0.0 <= float(weight) < np.inf:
            raise ValueError(f"class_weight[{label!r}] must be a finite number of at least 0, not {weight!r}")
        weights[known[label]] = float(weight)
    return weights
