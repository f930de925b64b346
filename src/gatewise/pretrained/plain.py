"""Plain series, a smooth trend with a steady season and noise: how probable that is, and least squares for them.

Nothing beats least squares where a series is what the fit says it is; a network that weighs forecasts which know less
does not come near. So each series is fitted, asked whether what is left is white noise, and its forecast moved towards
the fit's by the probability of that. Letters: B series, n readings, H steps ahead, M columns, J trends.

**Fit.** The columns are 1 and, for each period, cos and sin of its first harmonics, at most n / 2 columns; a season of
k harmonics for every k, a second period's after all of the first's. To each comes one of these trends: none, a
straight line, or a damped one, exp(-t / τ) with 13 τ from 0.08 n to 1.16 n. All fits are averaged with Akaike's
weights, corrected for few readings (a damped trend counts as one parameter and a half, and all its τ together as one
trend). Because each season is a part of the next, one Cholesky factor gives all of them.

**Evidence.** On white noise the statistics of :mod:`gatewise.pretrained.evidence` are about standard normal; the
variance ratios and the autocorrelation at the period count where they are positive, since a fit makes them negative.
Added are: the mean of the last 1, 2, 4 ... 64 residuals, for a level that moved lately (its e is the number of
residuals); the skewness, because the fit gives the mean and a forecast is a median; and the products of residuals with
season · time, for a season that fades or grows. A series that takes its lowest value on a fifth of its places, as rare
sales do, is none of these. The odds before anything is seen are 1.

Quantiles move to the fit's, normal with its own standard deviation.

Nothing here depends on the unit or the zero of the readings. All numbers were chosen on invented series. Native kernels
compute the same to rounding, where there are any.

Sources: N. Sugiura, Further analysis of the data by Akaike's information criterion (1978); K. P. Burnham and
D. R. Anderson, Model selection and multimodel inference (2002), for the weights.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.nn.special import normal_quantiles
from gatewise.pretrained.candidates import runs_in_numpy
from gatewise.pretrained.evidence import TAU, Group, against, autocorrelation_groups
from gatewise.pretrained.inputs import Prepared
from gatewise.pretrained.network import LEVELS, MIDDLE
from gatewise.pretrained.periods import valid_places

__all__ = ["drawn_to_plain"]

#: Harmonics of the first and of a second period, at most.
_HARMONICS = (12, 6)
#: n / τ of the damped trends, and how many parameters one counts for.
_DAMPED, _PARAMETERS = 1.0 / (0.08 * 1.25 ** np.arange(13)), 1.5
#: For no trend, a straight line, damped trends: parameters, and the logarithm of how many there are.
_OF_TREND = np.array([0.0, 1.0, *[_PARAMETERS] * len(_DAMPED)])
_MANY = np.array([0.0, 0.0, *[np.log(len(_DAMPED))] * len(_DAMPED)])
#: Odds of a plain series before anything is seen.
_ODDS = 1.0
#: Numbers of last residuals whose means are looked at.
_LAST = np.array([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0])
#: Share of readings that are the lowest, from which on a series is not plain.
_LOWEST = 0.2
#: Rows of a product: a BLAS never shares so little among threads, so that its order is always the same.
_PIECE = 128
#: Noise squared in the scale of the readings below which series are left alone: simple forecasts are as near.
_EXACT = 1e-8
#: A squared statistic of the first lag that leaves no doubt.
_CLEARLY = 40.0
_RIDGE = 1e-9
_NORMAL = normal_quantiles(LEVELS)
#: Most places of columns that are kept for the next series.
_KEPT = 2048


class Basis(NamedTuple):
    """What the fits of all series of one length with the same periods share.

    Attributes
    ----------
    columns : array (M + J, n + H)
        1 and the harmonics (M), then the trends (J), the straight line first: in the past and ahead.
    ends : int array (K,)
        The last column of each season.
    root : array (M, M)
        Makes the first M columns orthonormal, in order: ``root @ columns[:M, :n]``.
    along : array (M, J)
        The trends' coordinates along these.
    size : array (K, J)
        Squares that each season leaves of each trend.
    parameters, penalty : array (K, 1 + J)
        Parameters of each fit, no trend first, and what is taken from its logarithm of likelihood.
    reach : array (K, M)
        1 where a season has a column.
    doubt : array (K + J, H)
        What the parameters of each season, and then of each trend, add to the variance of a forecast, in units of the
        noise's. A trend's is that without seasons.
    """

    columns: Array
    ends: Array
    root: Array
    along: Array
    size: Array
    parameters: Array
    penalty: Array
    reach: Array
    doubt: Array


class Fit(NamedTuple):
    """Of each series: forecast and its standard deviation (B, H), residuals and season (B, n), noise (B,)."""

    ahead: Array
    spread: Array
    left: Array
    season: Array
    noise: Array


def drawn_to_plain(whole: Prepared, quantiles: Array, usual: int = 0) -> Array:
    """Move forecasts towards those of least squares by the probability that a series is plain.

    Parameters
    ----------
    whole : Prepared
        The look at everything.
    quantiles : array (B, H, Q) float64
        Forecasts in its scale, at the network's levels, or the median alone.
    usual : int
        Period that the frequency suggests, 0 for none: the second one where it is a multiple of the only one found.

    Returns
    -------
    array (B, H, Q)
    """
    made = _natively(whole, quantiles.shape[1], usual)
    if made is None:
        rows, share, fit = plain(whole, quantiles.shape[1], usual)
        made = rows, share, fit.ahead, fit.spread
    rows, share, ahead, spread = made
    if len(rows) == 0:
        return quantiles
    result = quantiles.copy()
    normal = _NORMAL if quantiles.shape[2] > 1 else _NORMAL[MIDDLE : MIDDLE + 1]
    own = ahead[:, :, None] + spread[:, :, None] * normal
    result[rows] += share[:, None, None] * (own - result[rows])
    return result


def _natively(whole: Prepared, h: int, usual: int) -> tuple[Array, Array, Array, Array] | None:
    """Rows of :func:`plain`, their shares, forecasts and spreads, from native code; None where that has no kernel."""
    if runs_in_numpy():
        return None
    made = list[tuple[Array, ...]]()
    for some, first, basis in _alike(whole, h, usual, whole.scale > 0):
        shared = basis.columns, basis.ends, basis.root, basis.along, basis.size, *basis[5:7], basis.doubt
        fitted = kernels.fit_plain(whole.readings, whole.n, some, first, shared)
        if fitted is None:
            return None
        made.append((some, *fitted))
    if not made:
        none = np.zeros(0)
        return none.astype(np.int64), none, none, none
    rows, share, ahead, spread = made[0] if len(made) == 1 else map(np.concatenate, zip(*made, strict=True))
    there = share > 0
    return (rows, share, ahead, spread) if there.all() else (rows[there], share[there], ahead[there], spread[there])


def _alike(whole: Prepared, h: int, usual: int, asked: Array) -> Iterator[tuple[Array, int, Basis]]:
    """Series of one length with the same periods, which share their columns: rows, first period and basis."""
    n, found = whole.n, whole.found
    longer = (found.second == found.first) & (found.first > 1) & (usual % found.first == 0) & (2 * usual <= n)
    second = np.where(longer & (usual > 0), usual, found.second)
    kinds = sorted(set(zip(n[asked].tolist(), found.first[asked].tolist(), second[asked].tolist(), strict=True)))
    for size, p, q in kinds:
        alike = asked if len(kinds) == 1 else asked & (n == size) & (found.first == p) & (second == q)
        basis = _basis(size, p, q, h) if size + h <= _KEPT else _basis.__wrapped__(size, p, q, h)
        yield np.flatnonzero(alike), p, basis


def plain(whole: Prepared, h: int, usual: int = 0) -> tuple[Array, Array, Fit]:
    """Series that may be plain (R,), the probability that they are (R,), and their fits."""
    z, n, found = whole.readings, whole.n, whole.found
    width, there = z.shape[1], valid_places(n, z.shape[1])
    lowest = np.where(there, z, np.inf).min(axis=1, keepdims=True)
    asked = (whole.scale > 0) & (((z == lowest) & there).sum(1) < _LOWEST * n)
    rows, made = list[Array](), list[Fit]()
    # What is computed of a series depends on no other.
    for some, _, basis in _alike(whole, h, usual, asked):
        kept, fit = _fitted(z[some, width - int(n[some[0]]) :], basis)
        if len(kept):
            rows.append(some[kept])
            made.append(fit._replace(left=_in_row(fit.left, width), season=_in_row(fit.season, width)))
    if not rows:
        return np.zeros(0, np.int64), np.zeros(0), Fit(*[np.zeros(0)] * 5)
    which, fit = np.concatenate(rows), Fit(*map(np.concatenate, zip(*made, strict=True)))
    odds = _ODDS * np.exp(-np.clip(against(_groups(fit, n[which], found.first[which])), -50.0, 50.0))
    return which, odds / (1.0 + odds), fit


def _in_row(x: Array, width: int) -> Array:
    result = np.zeros((len(x), width))
    result[:, width - x.shape[1] :] = x
    return result


@lru_cache(maxsize=32)
def _basis(n: int, first: int, second: int, h: int) -> Basis:
    """Columns and what follows from them alone; the last few are kept."""
    columns, ends = _columns(n, first, second, h)
    fixed = int(ends[-1]) + 1
    gram = _over_time(columns[:, :n], columns[:, :n])
    own = np.diagonal(gram)[fixed:]
    root = np.linalg.inv(np.linalg.cholesky(gram[:fixed, :fixed] + _RIDGE * n * np.eye(fixed)))
    along = root @ gram[:fixed, fixed:]
    size = np.maximum(own - np.cumsum(along * along, axis=0)[ends], 1e-9 * own)
    count = ends[:, None] + 1.0 + _OF_TREND
    penalty = count * n / np.maximum(n - count - 1.0, 1.0) + _MANY
    q = root @ columns[:fixed, n:]
    off = columns[fixed:, n:] - along[0, :, None] * q[0]
    doubt = np.concatenate([np.cumsum(q * q, axis=0)[ends], off * off / size[0, :, None]])
    return Basis(columns, ends, root, along, size, count, penalty, (ends[:, None] >= np.arange(fixed)) * 1.0, doubt)


def _fitted(y: Array, basis: Basis) -> tuple[Array, Fit]:
    """Fit series of one length with the same periods, y (B, n): those that may be plain (R,), and their fits."""
    n, fixed = y.shape[1], len(basis.root)
    total = (y * y).sum(1)
    right = _over_time(y[:, None], basis.columns[:, :n])
    c = (right[:, :, :fixed] @ basis.root.T)[:, 0]
    least = (1e-14 * total + 1e-300)[:, None]
    without = np.maximum(total[:, None] - np.cumsum(c * c, axis=1)[:, basis.ends], least)
    common = right[:, :, fixed:] - np.cumsum(c[:, :, None] * basis.along, axis=1)[:, basis.ends]
    slope = common / basis.size
    squares = np.empty((len(y), *basis.parameters.shape))
    squares[:, :, 0] = without
    np.maximum(without[:, :, None] - common * slope, least[:, :, None], out=squares[:, :, 1:])
    score = -0.5 * n * np.log(squares) - basis.penalty
    weight = np.exp(score - score.max(axis=(1, 2), keepdims=True))
    weight /= weight.sum(axis=(1, 2), keepdims=True)
    variance = weight * squares / np.maximum(n - basis.parameters, 1.0)
    square = variance.sum((1, 2))
    # A column belongs to the fits whose season reaches it.
    parts = weight[:, :, 1:] * slope
    of_fixed = c * (weight.sum(2)[:, None] @ basis.reach)[:, 0]
    of_fixed -= ((np.swapaxes(parts, 1, 2) @ basis.reach) * basis.along.T).sum(1)
    shares = np.concatenate([(of_fixed[:, None] @ basis.root)[:, 0], parts.sum(axis=1)], axis=1)[:, None]
    season = _at_times(shares[:, :, 1:fixed], basis.columns[1:fixed, :n])
    left = y - season - shares[:, 0, :1] - _at_times(shares[:, :, fixed:], basis.columns[fixed:, :n])
    # Most series that are not plain are known by the first lag alone.
    first = (left[:, 1:] * left[:, :-1]).sum(1) / np.maximum((left * left).sum(1), 1e-300)
    kept = np.flatnonzero((square > _EXACT) & (n * first * first < _CLEARLY))
    by_part = np.concatenate([variance.sum(2), variance[:, :, 1:].sum(1)], axis=1)[kept, None]
    spread = np.sqrt(square[kept, None] + _at_times(by_part, basis.doubt))
    ahead = _at_times(shares[kept], basis.columns[:, n:])
    return kept, Fit(ahead, spread, left[kept], season[kept], np.sqrt(square[kept]))


def _columns(n: int, first: int, second: int, h: int) -> tuple[Array, Array]:
    """Columns of the past and the H steps ahead (M + J, n + H), and the last ones of the seasons."""
    t = np.arange(-(n - 1.0), h + 1.0)
    room = max(n // 2, 1)
    made, ends, count = np.empty((room + 1 + len(_DAMPED), n + h)), [0], 1
    made[0] = 1.0
    for period, most in zip((first, second if second != first else 1), _HARMONICS, strict=True):
        wave = power = np.exp(2j * np.pi / period * t)
        for k in range(1, min(period // 2, most) + 1):
            power = power * wave if k > 1 else wave
            if period == first or k * first % second:  # no wave twice
                size = 1 if 2 * k == period else 2
                if count + size > room:
                    break
                made[count], made[count + size - 1] = np.real(power), np.imag(power) if size == 2 else np.real(power)
                count += size
                ends.append(count - 1)
    made[count] = t / n
    np.exp(np.multiply.outer(_DAMPED, -(t + (n - 1.0)) / n), out=made[count + 1 : count + 1 + len(_DAMPED)])
    return made[: count + 1 + len(_DAMPED)].copy(), np.array(ends)


def _over_time(a: Array, b: Array) -> Array:
    """Sums over t of a (..., I, t) b (J, t), in pieces that no BLAS shares among threads: always in the same order."""
    pieces = [a[..., at : at + _PIECE] @ b[:, at : at + _PIECE].T for at in range(0, b.shape[1], _PIECE)]
    return sum(pieces[1:], start=pieces[0])


def _at_times(shares: Array, columns: Array) -> Array:
    """Columns (I, t) weighed by shares (B, 1, I): (B, t), in such pieces too."""
    pieces = [shares @ columns[:, at : at + _PIECE] for at in range(0, columns.shape[1], _PIECE)]
    return (pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=2))[:, 0]


def _groups(fit: Fit, n: Array, period: Array) -> list[Group]:
    """The evidence of each series: on plain ones all statistics are about standard normal."""
    m = n[:, None].astype(float)
    x = np.clip(fit.left / fit.noise[:, None], -4.0, 4.0)
    first, ten, every, ratios, at = autocorrelation_groups(x, m, period)
    positive = [group._replace(values=np.maximum(group.values, 0.0)) for group in (ratios, at)]
    # Variance of a sum of the last residuals of a straight line.
    variance = _LAST - _LAST**2 / m - 3.0 * (_LAST * (m - _LAST)) ** 2 / (m * (m * m - 1.0))
    sums = np.cumsum(x[:, :-65:-1], axis=1)[:, np.minimum(_LAST.astype(int), x.shape[1]) - 1]
    ends = Group(
        sums / np.sqrt(np.maximum(variance, 0.1 * _LAST)), (m >= 3 * _LAST) & (variance > 0.1 * _LAST),
        np.broadcast_to(_LAST, sums.shape),
    )  # fmt: skip
    square = x * x
    skew = (
        (square * x).sum(1, keepdims=True) / np.maximum(square.sum(1, keepdims=True), 1e-300) ** 1.5 * m / np.sqrt(6.0)
    )
    t = np.arange(x.shape[1]) - (x.shape[1] - 1.0) + (m - 1.0) / 2.0
    grows = fit.season * t
    length = np.sqrt((grows * grows).sum(1, keepdims=True))
    fade = (x * grows).sum(1, keepdims=True) / np.maximum(length, 1e-300)
    extra = TAU * m
    alone = [Group(skew, np.ones(skew.shape, bool), extra), Group(fade, length > 0, extra)]
    return [first, ten, every, *positive, ends, *alone]
