"""Trace the pre-trained forecaster on the end of one series."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from gatewise.data import infer_season
from gatewise.errors import DataError
from gatewise.nn.checks import at_least_one
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.inputs import CONTEXT, GROUP, PATCH
from gatewise.pretrained.opened import COLUMNS, open_forecast
from gatewise.pretrained.readings import LEAST, checked

from .answers import TracedAnswers, TracedForecast
from .forecasts import series_of
from .moments import as_texts
from .record import Trace
from .tracing import trace

if TYPE_CHECKING:
    from gatewise.data import Panel
    from gatewise.pretrained import Pretrained

__all__ = ["trace_pretrained"]

#: Steps ahead where neither the caller nor the season says: at least, at most.
_FEWEST, _MOST = 12, 48


def trace_pretrained(
    model: Pretrained, df: Any, *, series: Any = None, h: int | None = None,
    layer: Literal["encoder", "decoder"] = "encoder", reach: int | None = None, title: str = "",
) -> Trace:  # fmt: skip
    """Trace a layer of the pre-trained forecaster on one series.

    A step of the encoder is a patch of 16 readings, a step of the decoder four steps of the horizon. Where the series
    has the horizon's readings and 8 before them, the forecast starts a horizon before its end and the loss is
    ½ Σ (median - truth)², in the unit of the network; otherwise it is ½ Σ median². Each layer gets the gradient that
    this loss sends back to its outputs.

    Parameters
    ----------
    model : Pretrained
        The forecaster.
    df : table, array or Panel
        Readings, as `Pretrained.predict` takes them.
    series : str or int, optional
        Id of the series; the first one when absent.
    h : int, optional
        Steps ahead; when absent one season of the table, at least 12 and at most 48.
    layer : {"encoder", "decoder"}
        Which of the two recurrent layers. Default: the encoder.
    reach : int, optional
        Readings that the forecast may look back on; 1,024 when absent.
    title : str
        What is traced, for display; the model's name and the series when absent.

    Returns
    -------
    Trace
        Of the encoder, its `forecast` holds the means of each patch of 16 readings, and of 16 steps of the median
        and of the truth. Of the decoder, its `answers` hold the medians of the four steps of each of its own.

    Raises
    ------
    DataError
        When there is no such series, or it is too short.
    ValueError
        When ``h`` or ``layer`` is not possible.
    """
    if layer not in COLUMNS:
        raise ValueError(f"layer must be one of {', '.join(map(repr, COLUMNS))}, not {layer!r}")
    panel = model.panel(df)
    ids = [str(one) for one in panel.ids]
    if series is not None and str(series) not in ids:
        raise DataError(f"there is no series {series!r}; there are {', '.join(ids[:8])}")
    number = 0 if series is None else ids.index(str(series))
    season = infer_season(panel.freq).length
    h = int(np.clip(season, _FEWEST, _MOST)) if h is None else at_least_one("h", h)
    rows = panel.rows(number)
    target = np.where(panel.mask[rows, 0], panel.values[rows, 0], np.nan)
    known = len(target) >= LEAST + h
    past = checked((target[:-h] if known else target)[-(reach or CONTEXT) :], ids[number])
    truth = target[-h:] if known else None
    hint = Hint.of(model.season_length, season)
    opened = open_forecast(model.network, past, h, hint, truth)
    run = opened.runs[layer]
    median = model.predict_arrays([past], h, [0.5], usual_season=season)[0, :, 0]
    title = title or f"{model.alias}: {panel.columns[0]}" + (f" ({ids[number]})" if len(ids) > 1 else "")
    made = trace(
        run.layer, run.x, state=run.state, dy=opened.gradients[layer], names=COLUMNS[layer], title=f"{title}, {layer}"
    )
    made = replace(made, series=series_of(panel, ids[number]))
    if layer == "decoder":
        steps = np.full(-(-h // GROUP) * GROUP, np.nan)
        steps[:h] = median
        names = tuple(f"{k + 1} of {GROUP}" for k in range(GROUP))
        return replace(made, answers=TracedAnswers(names, steps.reshape(-1, GROUP), probabilities=False))
    forecast = TracedForecast(
        history=_means(past, first=len(past) % PATCH), forecast=_means(median), truth=None if truth is None else
        _means(truth), times=_times(panel, number, len(target) - (h if known else 0), len(past), h),
    )  # fmt: skip
    return replace(made, forecast=forecast)


def _means(values: np.ndarray, first: int = 0) -> np.ndarray:
    """Means of 16 values each, NaN where none is known; the first of ``first``, the last of what is left."""
    parts = np.split(values, np.arange(first or PATCH, len(values), PATCH))
    return np.array([part[np.isfinite(part)].mean() if np.isfinite(part).any() else np.nan for part in parts])


def _times(panel: Panel, number: int, end: int, count: int, h: int) -> tuple[str, ...]:
    """Time stamps of the last reading of each patch, as short as their unit allows."""
    rows = np.arange(len(panel.times))[panel.rows(number)]
    own = panel.times[rows]
    ahead = own[end : end + h] if end < len(own) else panel.future_times(h)[number]
    past = own[end - count : end]
    last = np.arange((count - 1) % PATCH, count, PATCH)
    later = np.minimum(np.arange(PATCH - 1, h + PATCH - 1, PATCH), h - 1)
    return as_texts(panel, np.concatenate([past[last], ahead[later]]))
