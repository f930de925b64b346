"""Invented series, the only ones that the pretrained network learns from.

Every series is a sum or product of parts, each drawn at random: a level and a trend, up to two seasons, a wandering
part, noise, events. Some become counts, some are cut at a limit, some are mixed with another, turned over or read
backwards; some lose readings. All of a batch is made at once; the only loops are over time, for the filters.

Letters: B series, N readings each.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array
from gatewise.pretrained.periods import USUAL, picked

__all__ = ["PERIODS", "draw", "gaps", "make_series"]

#: Periods of the seasons, the common ones more than once; others are drawn at random too.
PERIODS = (4, 5, 7, 7, 7, 12, 12, 12, 24, 24, 24, 30, 48, 52, 52, 60, 96, 144, 168, 288, 336, 365)
_PHASES = 128  # points of a season's profile


def make_series(rng: Generator, batch: int, length: int) -> Array:
    """Draw a batch of series.

    Parameters
    ----------
    rng : Generator
        The only source of chance.
    batch : int
        B.
    length : int
        N.

    Returns
    -------
    array (B, N) float64
        Finite.
    """
    return draw(rng, batch, length)[0]


def draw(rng: Generator, batch: int, length: int) -> tuple[Array, Array]:
    """Draw a batch of series, as :func:`make_series` does, and the first period of each (B,)."""
    t = np.arange(length, dtype=float)[None]
    period = _periods(rng, batch, length)
    second = _second(rng, period, length)
    y = _trend(rng, batch, t / length)
    season = _season(rng, batch, t, period) * rng.choice(
        [0.0, 0.5, 1.0, 2.0, 4.0], (batch, 1), p=[0.2, 0.2, 0.25, 0.2, 0.15]
    )
    has = (rng.random((batch, 1)) < 0.3) & (second > 1)[:, None]
    season += np.where(has, _season(rng, batch, t, second) * rng.choice([0.3, 0.7, 1.5], (batch, 1)), 0.0)
    season = _weekends(rng, t, period, season)
    y += season + _wander(rng, batch, length) + _noise(rng, batch, t, period)
    y = _events(rng, y)
    y = _process(rng, y)
    y = _positive(rng, y)
    y = _daylight(rng, y, t, period)
    y = _mixed(rng, y)
    y = _counts(rng, y)
    y = _limited(rng, y)
    flip = rng.random((batch, 1)) < 0.25
    y = np.where(flip, -y, y)
    backwards = rng.random((batch, 1)) < 0.1
    y = np.where(backwards, y[:, ::-1], y)
    return _recorded(rng, y), period


def _pick(rng: Generator, batch: int, share: float) -> Array:
    """Numbers of a random share of the series."""
    return np.flatnonzero(rng.random(batch) < share)


def _periods(rng: Generator, batch: int, length: int) -> Array:
    """A period for each series (B,); most fit in the series at least three times."""
    period = np.where(rng.random(batch) < 0.25, np.exp(rng.uniform(np.log(3), np.log(400), batch)).astype(int),
                      rng.choice(PERIODS, batch))  # fmt: skip
    longest = np.maximum(length / rng.choice([1.0, 2.2, 3.5, 6.0], batch, p=[0.1, 0.25, 0.3, 0.35]), 3)
    redrawn = np.exp(rng.uniform(np.log(3), np.log(longest + 1))).astype(int)
    usual = np.array([[p if p <= limit else 0 for p in USUAL] for limit in longest])
    chosen = usual[np.arange(batch), rng.integers(0, np.maximum((usual > 0).sum(1), 1))]
    redrawn = np.where((chosen > 0) & (rng.random(batch) < 0.7), chosen, redrawn)
    return np.where(period <= longest, period, redrawn)


def _second(rng: Generator, period: Array, length: int) -> Array:
    """A longer period beside the first: weeks beside days, years beside weeks; 1 where it would not fit."""
    second = period * rng.choice([2, 4, 5, 7, 7, 7, 12, 52], len(period))
    other = np.exp(rng.uniform(np.log(3), np.log(400), len(period))).astype(int)
    second = np.where(rng.random(len(period)) < 0.2, other, second)
    return np.where(second * 2 <= length, second, 1)


def _trend(rng: Generator, batch: int, u: Array) -> Array:
    """Level, and a straight, bent, damped, exponential or logistic trend; u is the share of the series gone by."""
    size = rng.normal(size=(batch, 1)) * rng.choice([0.0, 0.5, 2.0, 6.0], (batch, 1), p=[0.35, 0.25, 0.25, 0.15])
    kind = rng.integers(0, 6, (batch, 1))
    rate = rng.uniform(0.5, 4.0, (batch, 1))
    shape = np.select(
        [kind <= 1, kind == 2, kind == 3, kind == 4],
        [u + 0 * rate, u**rate, 1.0 - np.exp(-rate * u), np.expm1(rate * u) / np.expm1(rate)],
        1.0 / (1.0 + np.exp(-8.0 * (u - rate / 4.0))),
    )
    knee = rng.uniform(0.1, 1.0, (batch, 1))
    bend = np.where(rng.random((batch, 1)) < 0.25, rng.normal(size=(batch, 1)) * np.maximum(u - knee, 0.0) * 4.0, 0.0)
    return rng.normal(size=(batch, 1)) * 3.0 + size * (shape + bend)


def _profiles(rng: Generator, batch: int) -> Array:
    """One cycle of each season at 128 phases: (B, 129), the last equal to the first; mean 0, deviation 1."""
    phase = np.arange(_PHASES)[None] / _PHASES
    kind = rng.choice(6, batch, p=[0.45, 0.15, 0.1, 0.1, 0.1, 0.1])
    table = np.zeros((batch, _PHASES))
    waves = np.flatnonzero(kind == 0)
    decay = rng.choice([0.5, 1.0, 2.0, 4.0], (len(waves), 1))
    for k in range(1, 7):
        a = rng.normal(size=(len(waves), 1)) / k**decay
        table[waves] += a * np.sin(2 * np.pi * (k * phase + rng.random((len(waves), 1))))
    cells = rng.choice([4, 5, 7, 7, 12, 12, 24], (batch, 1))
    values = rng.normal(size=(batch, 24))
    free = picked(values, (phase * cells).astype(int) % 24)
    table = np.where((kind == 1)[:, None], free, table)
    turn = rng.choice([0.0, 0.1, 0.3, 0.5, 1.0], (batch, 1))
    rising = phase / np.maximum(turn, 1e-9)
    falling = (1.0 - phase) / np.maximum(1.0 - turn, 1e-9)
    table = np.where((kind == 2)[:, None], np.where(phase < turn, rising, falling), table)
    at, wide = rng.random((batch, 1)), rng.uniform(0.05, 0.5, (batch, 1))
    distance = np.abs((phase - at + 0.5) % 1.0 - 0.5)
    table = np.where((kind == 3)[:, None], distance < wide / 2, table)
    table = np.where((kind == 4)[:, None], np.exp(-0.5 * (distance / (wide / 2)) ** 2), table)
    walk = np.cumsum(rng.normal(size=(batch, _PHASES)), axis=1)
    walk -= phase * walk[:, -1:]
    table = np.where((kind == 5)[:, None], walk, table)
    table -= table.mean(1, keepdims=True)
    table /= np.maximum(table.std(1, keepdims=True), 1e-6)
    return np.concatenate([table, table[:, :1]], axis=1)


def _at_phase(table: Array, phase: Array) -> Array:
    """Values of profiles (B, 129) at phases (B, N) in 0 ... 1, straight lines between the points."""
    place = phase * _PHASES
    low = np.minimum(place.astype(np.int64), _PHASES - 1)
    a, b = picked(table, low), picked(table, low + 1)
    return a + (b - a) * (place - low)


def _season(rng: Generator, batch: int, t: Array, period: Array) -> Array:
    """A season of deviation 1 that may grow, fade, drift in phase or change its shape."""
    p = np.maximum(period, 2)[:, None].astype(float)
    p = np.where(rng.random((batch, 1)) < 0.1, p * rng.uniform(0.97, 1.03, (batch, 1)), p)
    cycle = t / p + rng.random((batch, 1))
    cycle = np.where(rng.random((batch, 1)) < 0.04, cycle + np.cumsum(rng.normal(size=cycle.shape), 1) * 0.01, cycle)
    phase = cycle % 1.0
    table = _profiles(rng, batch)
    y = _at_phase(table, phase)
    u = t / t.shape[1]
    changing = _pick(rng, batch, 0.12)
    y[changing] += (_at_phase(_profiles(rng, len(changing)), phase[changing]) - y[changing]) * u
    y *= np.where(rng.random((batch, 1)) < 0.2, 1.0 + rng.uniform(-0.9, 2.0, (batch, 1)) * u, 1.0)
    restless = _pick(rng, batch, 0.12)
    size = _filter(rng.normal(size=(len(restless), 400)), rng.choice([0.0, 0.5, 0.8], len(restless)), 0.0)
    size = np.exp(0.3 * size)
    y[restless] *= picked(size, cycle[restless].astype(int) % 400)
    return y


def _weekends(rng: Generator, t: Array, period: Array, season: Array) -> Array:
    """Two days in seven differ, where a cycle is a day of 24, 48, 96 or 144 readings; daily readings likewise.

    Their level does, or the size of the day, or its shape.
    """
    batch = len(period)
    day = np.where(np.isin(period, (24, 48, 96, 144)), period, np.where(period == 7, 1, 0))[:, None]
    on = (day > 0) & (rng.random((batch, 1)) < 0.5)
    week = (t + rng.integers(0, 7 * 144, (batch, 1))) // np.maximum(day, 1) % 7
    free = on & (week >= 5)
    smaller = np.where(rng.random((batch, 1)) < 0.35, rng.uniform(0.0, 0.9, (batch, 1)), 1.0)
    season = season * np.where(free, smaller, 1.0)
    other = np.flatnonzero((day > 1)[:, 0] & (rng.random(batch) < 0.15))
    shape = _season(rng, len(other), t, period[other]) * rng.uniform(0.2, 2.0, (len(other), 1))
    season[other] = np.where(free[other], shape, season[other])
    return season + np.where(free, rng.normal(size=(batch, 1)) * 1.5, 0.0)


def _daylight(rng: Generator, y: Array, t: Array, period: Array) -> Array:
    """Replace some by what happens in one part of the cycle only, at a size that changes from cycle to cycle."""
    some = np.flatnonzero((period >= 6) & (rng.random(len(y)) < 0.06))
    size, p = (len(some), 1), period[some][:, None]
    cycle = t / p + rng.random(size)
    wave = np.maximum(np.sin(2 * np.pi * cycle) - rng.uniform(-0.6, 0.6, size), 0.0) ** rng.choice(
        [0.5, 1.0, 2.0], size
    )
    days = _filter(rng.normal(size=(len(some), 400)), rng.uniform(0.0, 0.9, len(some)), 0.0)
    within = _filter(rng.normal(size=wave.shape), rng.uniform(0.3, 0.95, len(some)), 0.0)
    change = picked(days, cycle.astype(int) % 400) * rng.uniform(0.05, 0.5, size)
    change += within * rng.choice([0.0, 0.1, 0.25], size)
    year = 1.0 + rng.choice([0.0, 0.4], size) * np.sin(2 * np.pi * (cycle / 365 + rng.random(size)))
    power = 3.0 * wave * year * np.exp(np.clip(change, -3, 1.5))
    limit = np.where(rng.random(size) < 0.2, 0.8, 1.0) * np.max(power, axis=1, keepdims=True, initial=0.0)
    y[some] = np.minimum(power, limit) + rng.choice([0.0, 0.0, 0.05], size) * rng.normal(size=power.shape)
    return y


def _filter(noise: Array, a: Array, b: Array | float) -> Array:
    """Second-order autoregression x_t = a x_(t-1) + b x_(t-2) + noise, of each row."""
    e = np.ascontiguousarray(noise.T)
    out = np.empty_like(e)
    one, two = np.zeros(len(noise)), np.zeros(len(noise))
    for k in range(len(e)):
        now = e[k] + a * one + b * two
        out[k] = now
        two, one = one, now
    return np.ascontiguousarray(out.T)


def _wander(rng: Generator, batch: int, length: int) -> Array:
    """Random walks, walks of walks, walks that come back."""
    size = rng.choice([0.0, 0.3, 1.0, 3.0], (batch, 1), p=[0.45, 0.2, 0.2, 0.15])
    walk = np.cumsum(rng.normal(size=(batch, length)), axis=1)
    kind = rng.random(batch)
    smooth = np.flatnonzero(kind < 0.2)
    walk[smooth] = np.cumsum(walk[smooth], axis=1) / length * 2.0
    back = np.flatnonzero(kind > 0.7)
    if len(back):
        root = 1.0 - np.exp(rng.uniform(np.log(0.003), np.log(0.3), len(back)))
        walk[back] = _filter(rng.normal(size=(len(back), length)), root, 0.0)
    return size * walk / np.sqrt(length)


def _noise(rng: Generator, batch: int, t: Array, period: Array) -> Array:
    """White or coloured noise, of normal or heavy tails, of changing size."""
    length = t.shape[1]
    e = rng.normal(size=(batch, length))
    heavy = _pick(rng, batch, 0.2)
    e[heavy] = (
        np.clip(rng.standard_t(rng.choice([2.5, 3.0, 5.0], (len(heavy), 1)), (len(heavy), length)), -20, 20) / 1.5
    )
    skewed = _pick(rng, batch, 0.08)
    e[skewed] = rng.exponential(size=(len(skewed), length)) - 1.0
    coloured = _pick(rng, batch, 0.45)
    if len(coloured):
        r, angle = rng.uniform(0.2, 0.97, len(coloured)), rng.uniform(0.0, np.pi, len(coloured))
        real = rng.random(len(coloured)) < 0.75
        r *= np.where(real & (rng.random(len(coloured)) < 0.2), -0.6, 1.0)
        x = _filter(e[coloured], np.where(real, r, 2 * r * np.cos(angle)), np.where(real, 0.0, -r * r))
        moving = rng.choice([0.0, 0.0, 0.5, -0.5], (len(coloured), 1))
        x[:, 1:] += moving * x[:, :-1]
        e[coloured] = x / np.maximum(x.std(1, keepdims=True), 1e-6)
    uneven = _pick(rng, batch, 0.2)
    cycle = np.sin(2 * np.pi * (t / np.maximum(period[uneven], 2)[:, None] + rng.random((len(uneven), 1))))
    slow = np.cumsum(rng.normal(size=(len(uneven), length)), axis=1) / np.sqrt(length)
    e[uneven] *= np.exp(np.where(rng.random((len(uneven), 1)) < 0.5, 0.8 * cycle, slow))
    wild = _pick(rng, batch, 0.08)
    root = rng.uniform(0.8, 0.99, len(wild))
    log_size = _filter(rng.normal(size=(len(wild), length)), root, 0.0) * np.sqrt(1.0 - root**2)[:, None]
    e[wild] *= np.exp(np.clip(log_size * rng.uniform(0.3, 1.0, (len(wild), 1)), -3, 3))
    bursts = _pick(rng, batch, 0.05)
    e[bursts] *= np.where(_switches(rng, len(bursts), length, 0.02), 4.0, 1.0)
    return e * rng.choice([0.0, 0.02, 0.1, 0.3, 1.0], (batch, 1), p=[0.04, 0.16, 0.25, 0.3, 0.25])


def _switches(rng: Generator, batch: int, length: int, rate: float) -> Array:
    """A state that is on or off and changes now and then (B, N)."""
    return np.cumsum(rng.random((batch, length)) < rate, axis=1) % 2 == 1


def _events(rng: Generator, y: Array) -> Array:
    """Shifts of the level, pulses that fade, single spikes, spikes at regular times, a change of regime."""
    batch, length = y.shape
    t = np.arange(length)[None]
    size = np.maximum(y.std(1, keepdims=True), 0.1)
    for _ in range(2):
        shift = _pick(rng, batch, 0.1)
        y[shift] += (
            rng.normal(size=(len(shift), 1)) * 2.0 * size[shift] * (t > rng.integers(1, length, (len(shift), 1)))
        )
    fade = _pick(rng, batch, 0.05)
    since = t - rng.integers(0, length, (len(fade), 1))
    tau = rng.uniform(2.0, 60.0, (len(fade), 1))
    y[fade] += rng.normal(size=(len(fade), 1)) * 3.0 * size[fade] * (since >= 0) * np.exp(-np.maximum(since, 0) / tau)
    spikes = _pick(rng, batch, 0.12)
    on = rng.random((len(spikes), length)) < rng.choice([0.005, 0.02, 0.05], (len(spikes), 1))
    sign = np.where(rng.random((len(spikes), 1)) < 0.5, np.abs(rng.normal(size=on.shape)), rng.normal(size=on.shape))
    y[spikes] += on * sign * 4.0 * size[spikes]
    regular = _pick(rng, batch, 0.05)
    every = rng.choice([7, 12, 24, 30, 31, 52], (len(regular), 1))
    y[regular] += ((t + rng.integers(0, 52, (len(regular), 1))) % every == 0) * 3.0 * size[regular]
    regime = _pick(rng, batch, 0.05)
    state = _switches(rng, len(regime), length, 0.01)
    y[regime] += state * rng.normal(size=(len(regime), 1)) * 2.0 * size[regime]
    return y


def _process(rng: Generator, y: Array) -> Array:
    """Replace some by samples of Gaussian processes (random Fourier features), waves, steps or pure walks."""
    batch, length = y.shape
    t = np.arange(length)[None]
    smooth = _pick(rng, batch, 0.1)
    if len(smooth):
        scale = length * np.exp(rng.uniform(np.log(0.02), np.log(1.0), (len(smooth), 1)))
        total = np.zeros((len(smooth), length))
        tails = rng.random((len(smooth), 1)) < 0.5
        for _ in range(12):
            frequency = np.where(
                tails, np.clip(rng.standard_t(3, (len(smooth), 1)), -8, 8), rng.normal(size=(len(smooth), 1))
            )
            total += np.cos(frequency / scale * t + rng.uniform(0, 2 * np.pi, (len(smooth), 1)))
        share = rng.choice([0.0, 0.5, 1.0], (len(smooth), 1))
        y[smooth] = (
            share * y[smooth] + total + rng.normal(size=total.shape) * rng.choice([0.01, 0.1, 0.5], (len(smooth), 1))
        )
    steps = _pick(rng, batch, 0.04)
    levels = rng.normal(size=(len(steps), length))
    change = np.cumsum(rng.random((len(steps), length)) < rng.choice([0.01, 0.05], (len(steps), 1)), axis=1)
    y[steps] = picked(levels, change) + 0.05 * rng.normal(size=change.shape)
    walks = _pick(rng, batch, 0.18)
    e = rng.normal(size=(len(walks), length)) * np.where(_switches(rng, len(walks), length, 0.01), 2.5, 1.0)
    heavy = rng.random((len(walks), 1)) < 0.3
    e *= np.where(heavy, np.exp(0.6 * rng.normal(size=e.shape)), 1.0)
    drift = rng.normal(size=(len(walks), 1)) * rng.choice([0.0, 0.05, 0.2], (len(walks), 1))
    walk = np.cumsum(e + drift, axis=1)
    season = rng.choice([0.0, 1.0, 3.0], (len(walks), 1), p=[0.7, 0.15, 0.15])
    y[walks] = walk + season * (y[walks] - y[walks].mean(1, keepdims=True))
    return y


def _positive(rng: Generator, y: Array) -> Array:
    """Make some multiplicative: the exponential of the series, squeezed."""
    some = _pick(rng, len(y), 0.28)
    x = y[some]
    x = (x - x.mean(1, keepdims=True)) / np.maximum(x.std(1, keepdims=True), 1e-6)
    y[some] = np.exp(np.clip(x * np.exp(rng.uniform(np.log(0.05), np.log(1.0), (len(some), 1))), -5, 4))
    return y


def _mixed(rng: Generator, y: Array) -> Array:
    """Add to some another of the batch, or go over from one to the other."""
    some = _pick(rng, len(y), 0.15)
    size = np.maximum(y.std(1, keepdims=True), 1e-6)
    z = (y - y.mean(1, keepdims=True)) / size
    other = rng.permutation(len(y))[: len(some)]
    share = rng.uniform(0.2, 0.8, (len(some), 1))
    gate = np.arange(y.shape[1])[None] >= rng.integers(0, y.shape[1], (len(some), 1))
    share = np.where(rng.random((len(some), 1)) < 0.5, gate, share)
    y[some] = (1 - share) * z[some] + share * z[other]
    return y


def _counts(rng: Generator, y: Array) -> Array:
    """Turn some into counts: Poisson or with more spread, often none."""
    some = _pick(rng, len(y), 0.1)
    x = y[some]
    x = (x - x.mean(1, keepdims=True)) / np.maximum(x.std(1, keepdims=True), 1e-6)
    rate = np.exp(np.clip(x * rng.uniform(0.1, 1.0, (len(some), 1)), -4, 3))
    rate *= np.exp(rng.uniform(np.log(0.1), np.log(50.0), (len(some), 1)))
    rate *= np.where(rng.random((len(some), 1)) < 0.3, rng.gamma(2.0, 0.5, rate.shape), 1.0)
    rate *= np.where(
        rng.random((len(some), 1)) < 0.25, rng.random(rate.shape) < rng.uniform(0.1, 0.6, (len(some), 1)), 1.0
    )
    y[some] = rng.poisson(np.minimum(rate, 1e6))
    return y


def _limited(rng: Generator, y: Array) -> Array:
    """Cut some at a limit, as a full tank or an empty store does."""
    some = _pick(rng, len(y), 0.05)
    x = y[some]
    lows = np.quantile(x, 0.3, axis=1, keepdims=True) if len(some) else x
    highs = np.quantile(x, 0.8, axis=1, keepdims=True) if len(some) else x
    upper = rng.random((len(some), 1)) < 0.5
    y[some] = np.where(upper, np.minimum(x, highs), np.maximum(x, lows))
    return y


def _recorded(rng: Generator, y: Array) -> Array:
    """Round some, as instruments do."""
    some = _pick(rng, len(y), 0.08)
    step = np.maximum(y[some].std(1, keepdims=True), 1e-6) * rng.choice([0.05, 0.2, 0.5], (len(some), 1))
    y[some] = np.round(y[some] / step) * step
    return y


def gaps(rng: Generator, known: Array, share: float = 0.12) -> Array:
    """Take readings away from a share of the series: single ones, or a stretch; the mask (B, L) is changed."""
    batch, length = known.shape
    single = _pick(rng, batch, share / 2)
    known[single] &= rng.random((len(single), length)) >= rng.choice([0.02, 0.1, 0.3], (len(single), 1))
    stretch = _pick(rng, batch, share / 2)
    begin = rng.integers(0, length, (len(stretch), 1))
    size = rng.integers(1, max(2, length // 6), (len(stretch), 1))
    t = np.arange(length)[None]
    known[stretch] &= ~((t >= begin) & (t < begin + size))
    return known
