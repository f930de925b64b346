"""Several looks at a series: at all of its readings, and at the last 1/4, 1/8 and 1/16 of them.

What a series did long ago may say nothing about what it does now, and no test tells this for sure. So each look is
forecast on its own, and the forecasts are averaged. The simple forecasts of every look are tested on the same
stretches, those of the whole series, from as many readings before them as the look has. With e the smallest of their
errors at a step ahead, the weight of a look there is::

    (1 / e)^POWER · min(1, max(0, 2 - 4 k / n)) · (1 - r)

where k is the step and n the readings of the look, for a short look does not see far; r is the highest autocorrelation
at a period of the whole series of which the look does not hold two cycles, 0 where it holds them all. For the look at
everything both factors are 1.

A mean is nearer to the truth than its parts, so its bands are narrower than theirs on average. The larger of two errors
is taken for the smaller one and something of its own. Then, with weights w that sum to 1, a quantile of a look that
lies o from the look's median, and that of the mean o_mean::

    o_mean² = Σ_i Σ_j w_i w_j min(o_i, o_j)²

Averaging forecasts of windows of several lengths: M. H. Pesaran and A. Timmermann, Selection of estimation window in
the presence of breaks (2007).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.candidates import Hint, Seasons
from gatewise.pretrained.heldback import TESTED, Stretches, second_stretch, stretch
from gatewise.pretrained.inputs import GROUP, Inputs, Prepared, natively, prepare
from gatewise.pretrained.periods import valid_places

__all__ = ["Short", "averaged", "joined", "of_all_looks", "short_looks"]

#: A short look is at the last 1/4, 1/8 and 1/16 of the readings.
PARTS = (4, 8, 16)
#: Fewest readings of a look.
LEAST = 32
#: How fast the weight of a look falls with its error.
POWER = 4.0
#: Most that the error of a look may be below that of all readings.
MOST = 10.0
# Series of which all looks go through the network in one call: its weights are read once, and the calls of a few series
# cost as much as what is in them. Many would be padded for nothing.
_FEW = 4


class Short(NamedTuple):
    """The short looks at some series of a batch.

    Attributes
    ----------
    rows : int array (R,)
        Number of each look's series.
    n : int array (R,)
        Its readings.
    made : Prepared
        What the network takes; centre and scale are in the unit of the whole series' ``readings``.
    """

    rows: Array
    n: Array
    made: Prepared


def short_looks(whole: Prepared, h: int, hint: Hint) -> Short | None:
    """Prepare the short looks at the series of a batch; None where all are too short for one.

    Parameters
    ----------
    whole : Prepared
        The look at everything, for rows of L places.
    h : int
        Steps ahead.
    hint : Hint
        What is known of the periods beforehand.
    """
    z, known, n, width = whole.readings, whole.known, whole.n, whole.readings.shape[1]
    sizes = np.concatenate([n // part for part in PARTS])
    rows = np.tile(np.arange(len(n)), len(PARTS))
    enough = (sizes >= LEAST) & (whole.scale[rows] > 0)
    if not enough.any():
        return None
    rows, sizes, narrow = rows[enough], sizes[enough], width // PARTS[0]
    h = -(-h // GROUP) * GROUP
    made = natively(z, known, n, h, hint, short=(rows, sizes, whole.found.first, whole.found.second))
    if made is not None:
        return Short(rows, sizes, made)
    m = stretch(n, whole.found.first)
    backs = np.concatenate([m[rows], second_stretch(n, m, whole.found)[rows]])
    twice = np.tile(rows, 2)
    left = np.minimum(np.tile(sizes, 2), n[twice] - backs)
    end = width - backs[:, None]
    before = _gathered(z, twice, end - narrow + np.arange(narrow)) * valid_places(left, narrow)
    truth = _gathered(z, twice, np.minimum(end + np.arange(TESTED), width - 1))
    tested = Stretches(before, left, truth, m[rows])
    inside = valid_places(sizes, narrow)
    made = prepare(
        z[rows, width - narrow :] * inside, known[rows, width - narrow :], sizes, h, hint=hint,
        tested=tested,
    )  # fmt: skip
    return Short(rows, sizes, made)


def _gathered(z: Array, rows: Array, place: Array) -> Array:
    return z[rows[:, None], np.maximum(place, 0)]


def of_all_looks(whole: Prepared, short: Short | None, forecast: Callable[[Inputs], Array]) -> Array:
    """Forecast all looks and average them.

    Parameters
    ----------
    whole : Prepared
        The look at everything.
    short : Short or None
        The short looks.
    forecast : function of Inputs, returning quantiles (B, H, Q)
        The network.

    Returns
    -------
    array (B, H, Q)
    """
    if short is None:
        return forecast(whole.inputs)
    count = len(whole.n)
    if count > _FEW:
        return averaged(whole, forecast(whole.inputs), short, forecast(short.made.inputs))
    made = forecast(joined(whole.inputs, short.made.inputs))
    return averaged(whole, made[:count], short, made[count:])


def joined(whole: Inputs, short: Inputs) -> Inputs:
    """Inputs of the looks at everything and of the short ones as one batch; the network gives the bits of two."""
    wide = np.zeros((len(short.patches), *whole.patches.shape[1:]), short.patches.dtype)
    wide[:, : short.patches.shape[1]] = short.patches
    others = zip(whole[1:], short[1:], strict=True)
    return Inputs(np.concatenate([whole.patches, wide]), *[np.concatenate(pair) for pair in others])


def averaged(whole: Prepared, quantiles: Array, short: Short, others: Array) -> Array:
    """Average the forecasts of all looks.

    Parameters
    ----------
    whole : Prepared
        The look at everything.
    quantiles : array (B, H, Q)
        Its forecast, scaled; Q is odd, the median in the middle.
    short : Short
        The short looks.
    others : array (R, H, Q)
        Their forecasts, each in its own scale.

    Returns
    -------
    array (B, H, Q) float64
        In the scale of ``whole``.
    """
    h = quantiles.shape[1]
    made, k = short.made, np.arange(1.0, h + 1)[None]
    own = _best(whole.inputs.prior, h)
    error = _best(made.inputs.prior, h) * made.scale[:, None]
    reach = np.clip(2.0 - 4.0 * k / short.n[:, None], 0.0, 1.0)
    reach *= 1.0 - _lost(whole.found, short)[:, None]
    some = error > 0  # none in a look that does not change
    weight = np.where(some, reach * np.minimum(own[short.rows] / np.where(some, error, 1.0), MOST) ** POWER, 0.0)
    # Looks by number (4, B, H, ...), that at everything first; those that there are not weigh 0.
    slot, size = _numbers(short.rows), 1 + len(PARTS)
    values, weights = np.zeros((size, *quantiles.shape)), np.zeros((size, *own.shape))
    values[0], weights[0] = quantiles, 1.0
    values[slot, short.rows] = made.centre[:, None, None] + made.scale[:, None, None] * others
    weights[slot, short.rows] = weight
    weights = (weights / weights.sum(axis=0))[..., None]
    result, middle = (weights * values).sum(axis=0), quantiles.shape[2] // 2
    if quantiles.shape[2] == 1:
        return result
    away = np.abs(values - values[..., middle, None])
    return result - (1.0 - _narrower(weights, away)) * (result - result[..., middle, None])


def _numbers(rows: Array) -> Array:
    """Number of each look (R,) among those of its series, from 1."""
    order = np.argsort(rows, kind="stable")
    ordered, numbers = rows[order], np.empty_like(rows)
    numbers[order] = 1 + np.arange(len(rows)) - np.searchsorted(ordered, ordered)
    return numbers


def _narrower(weights: Array, away: Array) -> Array:
    """o_mean divided by the mean of the looks' o (B, H, Q), from weights (4, B, H, 1) and o (4, B, H, Q)."""
    mean = (weights * away).sum(axis=0)
    order = np.argsort(away, axis=0, kind="stable")
    away = np.take_along_axis(away, order, axis=0)
    # Σ_i Σ_j w_i w_j min(o_i, o_j)² with o ascending: o_i² counts for all pairs of i and later ones.
    later = np.cumsum(np.take_along_axis(weights, order, axis=0)[::-1], axis=0)[::-1] ** 2
    share = later - np.concatenate([later[1:], np.zeros_like(later[:1])])
    return np.divide(np.sqrt((away**2 * share).sum(axis=0)), mean, out=np.ones_like(mean), where=mean > 0)


def _lost(found: Seasons, short: Short) -> Array:
    """The highest autocorrelation at a period of the whole series of which a look does not hold two cycles (R,)."""
    result = np.zeros(len(short.rows))
    for period, strength in zip((found.first, found.second), found.strength.T, strict=True):
        p = period[short.rows]
        result = np.maximum(result, np.where((p > 1) & (2 * p > short.n), strength[short.rows], 0.0))
    return np.clip(result, 0.0, 1.0)


def _best(prior: Array, h: int) -> Array:
    """The smallest error of a simple forecast at every step (B, h), from the logarithms of their weights."""
    return np.exp(-0.5 * prior[:, :h].max(axis=2).astype(float))
