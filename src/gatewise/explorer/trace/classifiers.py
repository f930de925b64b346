"""Trace a fitted SequenceClassifier or SequenceRegressor on one sequence, or on what a file of sequences holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from gatewise.errors import DataError

from .answers import TracedAnswers, TracedSeries
from .long import LONG, state_before
from .operations import Array
from .record import Trace
from .tracing import trace

if TYPE_CHECKING:
    from gatewise.classification import SequenceClassifier, SequenceRegressor
    from gatewise.classification.fitted import Fitted

    Estimator = SequenceClassifier | SequenceRegressor

#: Steps of a sequence up to which an answer that needs the whole sequence is computed for every beginning of it.
_MOST = 1000


def trace_classifier(
    model: Estimator, x: ArrayLike, *, label: Any = None, names: Sequence[str] = (), title: str = ""
) -> Trace:
    """Trace the layers of a fitted classifier or regressor on one sequence.

    The loss is the cross-entropy of the last answer (of all steps' with `output="step"`), of a regressor half the
    squared error in the network's own scale; what it sends back to the states is the trace's `dy`.

    Parameters
    ----------
    model : SequenceClassifier or SequenceRegressor
        A fitted one.
    x : array (T, F), or (T,) where F is 1
        One sequence, not scaled.
    label : label, or number, or array of them, optional
        The sequence's own. When absent a classifier's answer takes its place, and a regressor's loss is half the
        square of its answer.
    names : sequence of str
        Names of the channels, for display.
    title : str
        For display.

    Returns
    -------
    Trace
        Its `answers` hold the answer after each step. Of more than 2,000 steps the last 2,000 are traced, from the
        states that the others leave.

    Raises
    ------
    NotFittedError
        When the model is not fitted.
    DataError
        When the sequence is empty, has another number of channels, holds NaN that the model does not take, or is longer
        than 2,000 steps for a network in both directions.
    ValueError
        When the label is none of the classes, or of another shape than the answer.
    """
    from gatewise.classification.fitted import Numbers
    from gatewise.classification.network import Inputs

    network = model.network_  # raises NotFittedError
    fitted: Fitted = model.fitted_
    series = np.asarray(x, dtype=np.float64)
    if series.ndim == 1:
        series = series[:, None]
    channels = fitted.views.channels
    if series.ndim != 2 or series.shape[1] != channels or len(series) == 0:
        raise DataError(f"a sequence must be (T, {channels}) with one step at least, not {np.shape(x)}")
    bad = np.isinf(series) if fitted.scaling.mask else ~np.isfinite(series)
    if bad.any():
        step, channel = (int(part) for part in np.argwhere(bad)[0])
        raise DataError(f"step {step}, channel {channel} holds {series[step, channel]}")
    seen = fitted.scaling.transform(fitted.views.expand(series, np.array([0, len(series)])))
    inputs = Inputs(seen[None], np.array([len(series)]))
    raw, cache = network.forward(inputs)
    dy = network.states_gradient(cache, _error(fitted, raw, label).astype(raw.dtype))
    labels = [*fitted.views.labels([str(name) for name in names] or [f"x{i + 1}" for i in range(channels)])]
    if fitted.scaling.mask:
        labels += [f"{name} missing" for name in labels]
    layer, name, start = network.layer, title or type(model).__name__, max(0, len(series) - LONG)
    if start and layer.bidirectional:
        raise DataError(
            f"a sequence of {len(series)} steps through a network in both directions cannot be shown; cut it to {LONG}"
        )
    state = state_before(layer, inputs.x[0], start) if start else None
    made = trace(
        layer, inputs.x[:, start:], state=state, dy=dy[:, start:], names=labels,
        title=f"{name}: {start + 1} – {len(series)}" if start else name,
    )  # fmt: skip
    meaning = fitted.meaning
    values = _answers(fitted, series)[start:]
    numbers = isinstance(meaning, Numbers)
    known = range(1, values.shape[1] + 1) if isinstance(meaning, Numbers) else meaning.values.tolist()
    written = "" if label is None or np.ndim(label) else str(label)
    return replace(made, answers=TracedAnswers(tuple(map(str, known)), values, not numbers, written))


def _error(fitted: Fitted, raw: Array, label: Any) -> Array:
    """Gradient of the loss with respect to the raw outputs, of their shape (1, M, K) or (1, T, M, K)."""
    from gatewise.classification.fitted import Numbers

    meaning = fitted.meaning
    answer = meaning.answer(raw)
    if isinstance(meaning, Numbers):
        target = np.zeros(raw.shape)
        if label is not None:
            goal = (np.asarray(label, dtype=np.float64) - meaning.centre) / meaning.scale
            target = np.broadcast_to(goal.reshape(*goal.shape, 1), raw.shape)
        return raw - target
    if meaning.channels:
        goal = answer > 0.5 if label is None else np.broadcast_to(np.asarray(label, dtype=bool), answer.shape)
        return (answer - goal)[..., None]
    if label is None:
        wanted = answer.argmax(axis=-1)
    else:
        values = meaning.values.tolist()
        # a file has its labels as text
        by_text = {str(value): i for i, value in enumerate(values)}
        unknown = [one for one in np.ravel(np.asarray(label, dtype=object)) if str(one) not in by_text]
        if unknown:
            raise ValueError(f"the label {unknown[0]!r} is none of the classes {', '.join(by_text)}")
        codes = np.array([by_text[str(one)] for one in np.ravel(np.asarray(label, dtype=object))])
        wanted = np.broadcast_to(codes.reshape(np.shape(label)), answer.shape[:-1])
    return (answer - np.eye(len(meaning.values))[wanted])[..., None, :]


def _answers(fitted: Fitted, series: Array) -> Array:
    """The answer after each step, (T, K)."""
    from gatewise.classification.sequences import Sequences

    steps = len(series)
    if fitted.network.pooling is None:
        answers = fitted.meaning.answer(fitted.raw(Sequences(series, np.array([0, steps]), "list")))
    elif steps > _MOST:
        # one answer, at its end
        last = fitted.meaning.answer(fitted.raw(Sequences(series, np.array([0, steps]), "list")))
        answers = np.full((steps, *last.shape[1:]), np.nan)
        answers[-1] = last[0]
    else:
        beginnings = np.concatenate([series[: t + 1] for t in range(steps)])
        offsets = np.concatenate([[0], np.cumsum(np.arange(1, steps + 1))])
        answers = fitted.meaning.answer(fitted.raw(Sequences(beginnings, offsets, "list")))
    return np.asarray(answers, dtype=np.float64).reshape(steps, -1)


def trace_classifier_on_file(model: Estimator, path: str | Path, *, series: Any = None) -> Trace:
    """Trace one sequence of a file: .ts, .npz, a folder LABEL/NAME.csv, or a long table.

    Parameters
    ----------
    model : SequenceClassifier or SequenceRegressor
        A fitted one.
    path : path
        The sequences. A table has a column "id", and may have "time" and "label".
    series : int or str, optional
        Which sequence: its number from 0, in a table its id. The first one when absent.

    Raises
    ------
    DataError
        When the file cannot be read, has other channels than the model, or has no such sequence.
    """
    from gatewise.classification import from_table, read_folder, read_npz, read_ts
    from gatewise.data import read_table

    path = Path(path)
    names: Sequence[str] = ()
    ids: list[str] | None = None
    if path.is_dir():
        found = read_folder(path)
        X, y = found.X, found.y
    elif path.name.lower().endswith((".ts", ".ts.gz")):
        X, y = read_ts(path)
    elif path.suffix.lower() == ".npz":
        X, y = read_npz(path)
    else:
        frame = read_table(path).frame
        columns = list(frame.columns)
        cut = from_table(
            frame,
            time_col="time" if "time" in columns else None,
            label_col="label" if "label" in columns else None,
            per_step=model.output == "step",
        )
        channels = model.fitted_.views.channels
        if len(cut.columns) != channels:
            raise DataError(
                f"the columns {', '.join(cut.columns)} are {len(cut.columns)} channels, and the model reads "
                f"{channels}; leave the others out, and name those of the sequence, the time and the label id, time "
                "and label",
                source=str(path),
            )
        X, y, names, ids = cut.X, cut.y, cut.columns, [str(one) for one in cut.ids]
    where = _which(series, len(X), ids, path)
    label = None if y is None else y[where]
    known = ids if ids else [str(one) for one in range(len(X))]
    made = trace_classifier(model, X[where], label=label, names=names, title=f"{path.name} ({known[where]})")
    return replace(made, series=TracedSeries(tuple(known), known[where]))


def _which(series: Any, count: int, ids: list[str] | None, path: Path) -> int:
    if series is None:
        return 0
    if ids is not None and str(series) in ids:
        return ids.index(str(series))
    if ids is None and str(series).isdecimal() and int(series) < count:
        return int(series)
    known = f"its ids are {', '.join(ids[:5])}" if ids else f"their numbers are 0 to {count - 1}"
    raise DataError(f"there is no sequence {series!r} among {count}; {known}", source=str(path))
