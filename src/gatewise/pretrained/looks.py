"""Several looks at a series: at all of its readings, and at the last 1/4, 1/8 and 1/16 of them.

What a series did long ago may say nothing about what it does now, and no test tells this for sure. So each look is
forecast on its own, and the forecasts are averaged. The simple forecasts of every look are tested on the same
stretches, those of the whole series, from as many readings before them as the look has. With e the smallest of their
errors at a step ahead, the weight of a look there is::

    (1 / e)^POWER · min(1, max(0, 2 - 4 k / n)) · (1 - r)

where k is the step and n the readings of the look, for a short look does not see far; r is the highest autocorrelation
at a period of the whole series of which the look does not hold two cycles, 0 where it holds them all. For the look at
everything both factors are 1.

Averaging forecasts of windows of several lengths: M. H. Pesaran and A. Timmermann, Selection of estimation window in
the presence of breaks (2007).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.candidates import Hint, Seasons
from gatewise.pretrained.heldback import TESTED, Stretches, second_stretch, stretch
from gatewise.pretrained.inputs import GROUP, Prepared, prepare
from gatewise.pretrained.periods import valid_places

__all__ = ["Short", "averaged", "short_looks"]

#: A short look is at the last 1/4, 1/8 and 1/16 of the readings.
PARTS = (4, 8, 16)
#: Fewest readings of a look.
LEAST = 32
#: How fast the weight of a look falls with its error.
POWER = 4.0
#: Most that the error of a look may be below that of all readings.
MOST = 10.0


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
        z[rows, width - narrow :] * inside, known[rows, width - narrow :], sizes, -(-h // GROUP) * GROUP,
        hint=hint, tested=tested,
    )  # fmt: skip
    return Short(rows, sizes, made)


def _gathered(z: Array, rows: Array, place: Array) -> Array:
    return z[rows[:, None], np.maximum(place, 0)]


def averaged(whole: Prepared, quantiles: Array, short: Short, others: Array) -> Array:
    """Average the forecasts of all looks.

    Parameters
    ----------
    whole : Prepared
        The look at everything.
    quantiles : array (B, H, Q)
        Its forecast, scaled.
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
    total, result = np.ones(own.shape), quantiles.astype(float)
    value = made.centre[:, None, None] + made.scale[:, None, None] * others
    np.add.at(total, short.rows, weight)
    np.add.at(result, short.rows, weight[:, :, None] * value)
    return result / total[:, :, None]


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
