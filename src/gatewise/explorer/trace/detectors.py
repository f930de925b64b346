"""Trace a fitted AnomalyDetector on the readings around what it finds most unusual."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from .answers import TracedAnswers
from .forecasts import series_of
from .record import Trace
from .tracing import trace

if TYPE_CHECKING:
    from gatewise.anomalies import AnomalyDetector
    from gatewise.anomalies.findings import Findings

#: Steps of a trace at most, and how many of them stand before the highest score.
STEPS, BEFORE = 400, 300


def trace_detector(model: AnomalyDetector, df: Any, *, series: Any = None) -> Trace:
    """Trace the layers of a fitted detector on one series.

    A series of more than 400 rows is cut to 400 around its highest score; the states that the cut begins with are those
    of the whole series. The loss is ½ Σ (forecast of the next reading - reading)², scaled as the network sees it.

    Parameters
    ----------
    model : AnomalyDetector
        A fitted one.
    df : table, path or Panel
        Readings of the columns that it watches.
    series : str or int, optional
        Id of the series; the first one when absent.

    Returns
    -------
    Trace
        Its `answers` hold each column's score at each step, and the threshold.

    Raises
    ------
    NotFittedError
        When the detector is not fitted.
    DataError
        When the table cannot be used, or has no such series.
    """
    from gatewise.classification.fitted import Numbers

    found = model.findings(df)
    fitted = model.fitted_
    network, scaling, meaning = fitted.forecasts.network, fitted.forecasts.scaling, fitted.forecasts.meaning
    assert isinstance(meaning, Numbers)
    number = _number(found, series)
    rows = np.arange(len(found.score))[found.panel.rows(number)]
    start, stop = _window(found.score[rows])
    readings, expected = found.panel.values[rows], found.expected[rows]
    seen = np.where(np.isfinite(readings), readings, np.where(np.isfinite(expected), expected, scaling.centre))
    x = scaling.transform(seen)[None]
    state = network.layer(x[:, :start])[1] if start else None
    y, _ = network.layer(x[:, start:stop], state)
    raw = network.decode(y[0])[..., 0]
    # what the network forecasts is how far each column moves; the last reading of a series has no next one
    following = np.full(seen.shape, np.nan)
    following[:-1] = (readings[1:] - seen[:-1] - meaning.centre) / meaning.scale
    error = np.nan_to_num(raw - following[start:stop])
    dy = (error @ network.out.parameters["weight"]).astype(raw.dtype)
    name = f" ({found.panel.ids[number]})" if len(found.panel.ids) > 1 else ""
    made = trace(
        network.layer, x[:, start:stop], state=state, dy=dy[None], names=fitted.columns,
        title=f"AnomalyDetector{name}: {start + 1} – {stop}",
    )  # fmt: skip
    scores = found.columns[rows][start:stop]
    scores = np.where(np.isfinite(scores), scores, np.nan)
    answers = TracedAnswers(fitted.columns, scores, probabilities=False, level=found.level)
    return replace(made, answers=answers, series=series_of(found.panel, found.panel.ids[number]))


def _window(score: np.ndarray) -> tuple[int, int]:
    """First row and the row after the last one that are shown."""
    if len(score) <= STEPS:
        return 0, len(score)
    start = max(0, min(int(score.argmax()) - BEFORE, len(score) - STEPS))
    return start, start + STEPS


def _number(found: Findings, series: Any) -> int:
    ids = [str(one) for one in found.panel.ids]
    if series is None:
        return 0
    if str(series) not in ids:
        raise DataError(f"there is no series {series!r}; its ids begin {', '.join(ids[:5])}")
    return ids.index(str(series))
