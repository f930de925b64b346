"""How good each simple forecast of a series was on two stretches that are held back.

Letters: B series, L places a row, n readings of a series, H steps ahead, C simple forecasts, m steps of a stretch.

A stretch has m = min(48, n / 4) readings: the last ones, and the ones before these, or those one longest period ago
where the series has two and a half such periods: then the same hours of the same days are tested as are asked for. m is
smaller where it would leave less than one and a half cycles of the period.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.candidates import Seasons, forecasts
from gatewise.pretrained.periods import picked, valid_places

__all__ = ["TESTED", "Stretches", "error_ahead", "fitting", "forecast_and_tested", "second_stretch", "stretch"]

#: Most steps of a stretch.
TESTED = 48
_ORIGINS = (0.5, 0.5)  # weights of the two stretches
_FEW = 4096  # places of a batch of a few series


class Stretches(NamedTuple):
    """Stretches on which the simple forecasts are tested, where these are not the end of the row itself.

    Attributes
    ----------
    before : array (2 B, L)
        Readings before each, at the end of each row: the first stretch of every series, then the second of every one.
    n : int array (2 B,)
        How many readings.
    truth : array (2 B, 48)
        What came.
    steps : int array (B,)
        How many of these count.
    """

    before: Array
    n: Array
    truth: Array
    steps: Array


class _Origin(NamedTuple):
    """Series up to some reading: what :func:`forecasts` takes."""

    z: Array
    n: Array
    found: Seasons


def forecast_and_tested(
    z: Array, n: Array, found: Seasons, steps: int, tested: Stretches | None
) -> tuple[Array, Array, Array, Array]:
    """The simple forecasts (B, H, C), readings without seasons (B, L), and errors over the first and the other steps.

    A few series are forecast from all of their origins in one call, whose numbers cost less than the call itself.
    """
    rows, width = z.shape
    if tested is None:
        m = stretch(n, found.first)
        h = int(min(TESTED, max(1, width // (len(_ORIGINS) + 2))))
        backs = (m, second_stretch(n, m, found))
        earlier = [_before(z, n - back, back, found) for back in backs]
        k = np.arange(h)[None]
        truth = np.concatenate([picked(z, np.minimum(width - back[:, None] + k, width - 1)) for back in backs])
    else:
        m, truth = tested.steps, tested.truth
        h = truth.shape[1]
        parts = (slice(0, rows), slice(rows, None))
        earlier = [_Origin(tested.before[a], tested.n[a], fitting(found, tested.n[a])) for a in parts]
    if rows * max(width, steps) <= _FEW:
        every, rest = forecasts(*_joined([_Origin(z, n, found), *earlier]), max(h, steps))
        made, ahead, rest = every[:rows, :steps], every[rows:, :h], rest[:rows]
    else:
        made, rest = forecasts(z, n, found, steps)
        ahead = forecasts(*_joined(earlier), h)[0]
    short, late = _errors(ahead, truth, m)
    return made, rest, short, late


def _before(z: Array, left: Array, back: Array, found: Seasons) -> _Origin:
    """Series without their last ``back`` readings."""
    width = z.shape[1]
    place = np.arange(width)[None] - back[:, None]
    there = np.where(valid_places(left, width), picked(z, np.maximum(place, 0)), 0.0)
    return _Origin(there, left, fitting(found, left))


def fitting(found: Seasons, n: Array) -> Seasons:
    """Periods of series of only n readings: those longer than these are none."""
    first = np.where(found.first <= n, found.first, 1)
    return Seasons(first, np.where(found.second <= n, found.second, first), found.strength)


def _joined(origins: Sequence[_Origin]) -> _Origin:
    z, n, found = zip(*origins, strict=True)
    return _Origin(np.concatenate(z), np.concatenate(n), Seasons(*map(np.concatenate, zip(*found, strict=True))))


def _errors(ahead: Array, truth: Array, m: Array) -> tuple[Array, Array]:
    """Mean absolute errors of forecasts (origins · B, H, C): over the first steps of m (B, C), over the others."""
    origins = len(_ORIGINS)
    k = np.arange(ahead.shape[1])[None]
    error = np.abs(ahead - truth[:, :, None])
    length = np.tile(m, origins)[:, None]
    first = _first_steps(length)
    early, others = (k < first)[:, :, None], ((k >= first) & (k < length))[:, :, None]
    short = (error * early).sum(1) / first
    late = np.where(length > first, (error * others).sum(1) / np.maximum(length - first, 1), short)
    share, parts = np.array(_ORIGINS)[:, None, None], (origins, len(m), ahead.shape[2])
    return (share * short.reshape(parts)).sum(0), (share * late.reshape(parts)).sum(0)


def stretch(n: Array, period: Array) -> Array:
    """How many readings are held back at a time (B,)."""
    room = np.maximum((n - period - period // 2) // len(_ORIGINS), n // 8)
    return np.clip(np.minimum(n // (len(_ORIGINS) + 2), room), 1, TESTED)


def second_stretch(n: Array, m: Array, found: Seasons) -> Array:
    """How far from the end the second stretch starts (B,)."""
    longest = np.maximum(found.first, found.second)
    return np.where((longest >= m) & (5 * longest <= 2 * n), longest, 2 * m)


def _first_steps(m: Array) -> Array:
    """How many of m tested steps are the first ones."""
    return np.maximum(m // 4, 1)


def error_ahead(short: Array, late: Array, k: Array, m: Array) -> Array:
    """Expected error of each simple forecast at every step (B, H, C): half of it the mean, half on a line."""
    m = m[:, None]
    first = _first_steps(m)
    low, high = (first + 1) / 2, (first + m + 1) / 2
    share = 0.25 + 0.5 * np.clip((k - low) / np.maximum(high - low, 1.0), 0.0, 1.0)[:, :, None]
    return short[:, None] * (1.0 - share) + late[:, None] * share
