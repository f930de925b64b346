"""How far the series of a table move together, and so how many of them a held-out horizon is worth.

A hundred series that one shock moves say once, not a hundred times, how far off a forecast is. With the mean
correlation ρ of S series, S errors tell what S / D independent ones tell::

    D = 1 + (S - 1) ρ

ρ is that of changes over whole seasons of at least the horizon: what a seasonal naive method gets wrong, without the
season and, since each series' mean change is taken away, without the trend. Readings of all the past tell it; the one
or two horizons held out cannot, since a member that was wrong on all series may be a bad one, or may have met a shock.

Source: L. Kish, Survey Sampling (1965): the design effect of a sample drawn in clusters.
"""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.forecasting.features import Features

__all__ = ["correlation_of", "design_effect"]

# Series, and times, that ρ is measured on: more would not make it clearer.
_SERIES, _TIMES = 100, 1_000
# Steps of the power method.
_TURNS = 20


def design_effect(panel: Panel, features: Features, h: int, series: Array) -> float:
    """D, from 1 (independent) to the number of series (all the same).

    Parameters
    ----------
    panel : Panel
        The readings.
    features : Features
        The same, made ready.
    h : int
        Horizon in steps.
    series : int array (S,)
        Which series of the panel.
    """
    count = len(series)
    if count < 2:
        return 1.0
    return 1.0 + (count - 1) * correlation_of(_changes(panel, features, h, series))


def correlation_of(changes: Array) -> float:
    """Mean correlation of all pairs of series, at least 0.

    Series that one shock moves in opposite directions move together too: each series has the sign that the largest
    principal component of one half of the times gives it, in the other half, where chance gives none.

    Parameters
    ----------
    changes : array (T, S)
        Changes of S series at T times; NaN where there is none. A series without variance counts for nothing.
    """
    known = np.isfinite(changes)
    many = np.maximum(known.sum(axis=0), 1)
    z = np.where(known, changes, 0.0)
    z = np.where(known, z - z.sum(axis=0) / many, 0.0)
    size = np.sqrt(np.square(z).sum(axis=0) / many)
    able = size > 0
    z, known = z[:, able] / size[able], known[:, able].astype(float)
    half = len(z) // 2
    turned = np.concatenate([z[:half] * _signs(z[half:]), z[half:] * _signs(z[:half])])
    return float(np.clip(max(_mean_product(z, known), _mean_product(turned, known)), 0.0, 1.0))


def _mean_product(z: Array, known: Array) -> float:
    """Mean product of two series at one time; 0 where no two have one."""
    pairs = (np.square(known.sum(axis=1)) - known.sum(axis=1)).sum()
    return float((np.square(z.sum(axis=1)) - np.square(z).sum(axis=1)).sum() / pairs) if pairs > 0 else 0.0


def _signs(z: Array) -> Array:
    """Direction (S,), 1 or -1, in which the largest principal component of z (T, S) moves each series."""
    if z.size == 0:
        return np.ones(z.shape[1])
    direction = z[np.square(z).sum(axis=1).argmax()]
    for _ in range(_TURNS):  # sums of NumPy, not products of a BLAS: the same bits with any number of threads
        direction = (z * (z * direction).sum(axis=1)[:, None]).sum(axis=0)
        direction = direction / max(np.abs(direction).max(), 1e-300)
    return np.where(direction < 0, -1.0, 1.0)


def _changes(panel: Panel, features: Features, h: int, series: Array) -> Array:
    """Changes (T, S) over whole seasons of at least the horizon, of some of the series, by time."""
    if len(series) > _SERIES:
        series = series[np.linspace(0, len(series) - 1, _SERIES).astype(np.int64)]
    season = panel.season.length
    lag = season * -(-h // season)
    if np.median(panel.lengths[series]) < 2 * lag:
        lag = max(1, min(lag, int(np.median(panel.lengths[series])) // 2))
    end = panel.offsets[series + 1]
    begin = np.maximum(panel.offsets[series] + lag, end - _TIMES)
    rows = np.concatenate([np.arange(a, b) for a, b in zip(begin, end, strict=True)] or [np.zeros(0, np.int64)])
    which = np.repeat(np.arange(len(series)), np.maximum(end - begin, 0))
    known = panel.mask[rows, 0] & panel.mask[rows - lag, 0]
    times, place = np.unique(panel.times[rows], return_inverse=True)
    made = np.full((len(times), len(series)), np.nan)
    made[place, which] = np.where(known, features.level[rows] - features.level[rows - lag], np.nan)
    return made
