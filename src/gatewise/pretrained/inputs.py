"""From readings to what the network takes: centred, scaled, with periods, simple forecasts and how good these were.

Letters: B series, L places a row (a power of two times 16, or 16; readings at the end), n readings of a series,
H steps ahead, C simple forecasts, D = 4 steps a decoder's step, T = L / 16 encoder's steps, T' = H / D.

Every series is given relative to its last reading (the centre) and in units of a scale, mean |difference| plus half
the standard deviation. Centre and scale are computed in float64 before anything else, so that another unit or zero
changes nothing but the rounding.

The error of each simple forecast is measured on two stretches that are held back (:mod:`gatewise.pretrained.heldback`).
The mean absolute errors over the first quarter of these steps and over the others go to the network. Between
them a straight line gives the error at every step ahead; their inverse squares weigh the forecasts before the network
changes them, and the smallest is the unit of correction and spread: a series that a simple forecast gives exactly gets
that forecast, with no spread. Where some phases of the period change less from cycle to cycle than
others (the sun's power at night), the unit is smaller there.

What is written here with NumPy is the reference. Where there are native kernels, they compute the same to rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.pretrained.bends import Bend, bend_of, straight
from gatewise.pretrained.candidates import NAMES, Hint, Seasons, runs_in_numpy, seasons
from gatewise.pretrained.cycles import cut
from gatewise.pretrained.heldback import Stretches, error_ahead, forecast_and_tested, stretch
from gatewise.pretrained.periods import picked, valid_places

__all__ = [
    "CHANNELS", "CONTEXT", "FACTS", "GROUP", "PATCH", "STEP_FACTS", "VERSION", "Inputs", "Prepared",
    "batches_of", "filled", "from_readings", "natively", "prepare", "width_of",
]  # fmt: skip

#: Version of everything in this file and those it imports: weights of another version do not fit.
VERSION = 2
#: Most readings that are looked at.
CONTEXT = 1024
#: Readings a step of the encoder, and values for each: reading, without season, minus the one a period before, known.
PATCH, CHANNELS = 16, 4
#: Steps of the horizon a step of the decoder.
GROUP = 4
#: Facts about a step of the horizon: the simple forecasts and their mean, its place, its unit, its phase.
STEP_FACTS = len(NAMES) + 7
#: Facts about a series.
FACTS = 2 * len(NAMES) + 18

_SPANS = (2, 4, 8, 16, 32, 64)
_FLOOR = 1e-4
_DOUBT = 4.0  # cycles that say that all phases change alike


class Inputs(NamedTuple):
    """What the network takes.

    Attributes
    ----------
    patches : array (B, T, PATCH · CHANNELS)
        Readings, the oldest patch first; past ``lengths`` the last one again.
    lengths : int array (B,)
        Patches of each series.
    facts : array (B, FACTS)
        About the series.
    steps : array (B, H, STEP_FACTS)
        About each step ahead.
    forecasts : array (B, H, C)
        The simple forecasts.
    prior : array (B, H, C)
        Logarithm of their weights before the network changes them.
    unit : array (B, H)
        Of correction and spread.
    """

    patches: Array
    lengths: Array
    facts: Array
    steps: Array
    forecasts: Array
    prior: Array
    unit: Array


class Prepared(NamedTuple):
    """Network inputs with what leads back to the readings' own units: centre and scale (B,), and the periods.

    ``readings`` (B, L) are those that were looked at, centred and scaled, gaps filled; ``known`` (B, L) says which were
    observed; ``n`` (B,) how many there are. ``bend`` leads from the centred and scaled readings to ``readings``.
    """

    inputs: Inputs
    centre: Array
    scale: Array
    found: Seasons
    readings: Array
    known: Array
    n: Array
    bend: Bend

    def in_readings(self, scaled: Array) -> Array:
        """Forecasts (B, H, ...) in the scale of ``readings`` -> in the unit of what was prepared."""
        shape = (-1,) + (1,) * (scaled.ndim - 1)
        return self.centre.reshape(shape) + self.scale.reshape(shape) * self.bend.back(scaled)

    def in_scale(self, values: Array) -> Array:
        """The other way round, for (B, H, ...); a series that does not change has the scale 1."""
        shape = (-1,) + (1,) * (values.ndim - 1)
        scale = np.where(self.scale == 0, 1.0, self.scale).reshape(shape)
        return self.bend.bent((values - self.centre.reshape(shape)) / scale)


def width_of(n: int) -> int:
    """L for a series of n readings: it depends on nothing else, so that a series gives the same bits in any batch."""
    width = PATCH
    while width < n and width < CONTEXT:
        width *= 2
    return width


def batches_of(counts: Iterable[tuple[int, int]], size: Callable[[int], int]) -> list[tuple[int, list[int]]]:
    """Series that can be read together: L and their places.

    Parameters
    ----------
    counts : iterable of (int, int)
        Place and number of readings of each series.
    size : function of L
        Series of a batch at most; 1 where it is below.
    """
    by_width: dict[int, list[int]] = {}
    for place, count in counts:
        by_width.setdefault(width_of(count), []).append(place)
    made = []
    for width, places in by_width.items():
        step = max(1, size(width))
        made += [(width, places[a : a + step]) for a in range(0, len(places), step)]
    return made


def filled(series: Sequence[Array], width: int) -> tuple[Array, Array, Array]:
    """Series as rows without gaps, known places and numbers of readings: (B, L), (B, L), (B,).

    A missing reading is interpolated between its neighbours; at the ends it takes the nearest reading.
    """
    rows = np.zeros((len(series), width))
    known = np.zeros((len(series), width), bool)
    n = np.empty(len(series), np.int64)
    for row, mask, (b, one) in zip(rows, known, enumerate(series), strict=True):
        tail = one[-width:]
        n[b] = len(tail)
        here = np.isfinite(tail)
        if not here.all():
            at = np.arange(len(tail))
            tail = np.interp(at, at[here], tail[here])
        row[width - len(tail) :] = tail
        mask[width - len(tail) :] = here
    return rows, known, n


def from_readings(series: Sequence[Array], width: int, h: int, hint: Hint) -> tuple[Array, Array, Prepared]:
    """Readings of series of about one length without gaps (B, L), divided by a size (B,), and the network's inputs."""
    x, known, n = filled(series, width)
    # Exact for powers of two, and keeps squares of huge or tiny readings finite.
    size = np.exp2(np.ceil(np.log2(np.maximum(np.abs(x).max(axis=1), 1e-300))))
    x = x / size[:, None]
    return x, size, prepare(x, known, n, -(-h // GROUP) * GROUP, hint=hint, bend=True)


def prepare(
    x: Array,
    known: Array,
    n: Array,
    h: int,
    *,
    dtype: str = "float32",
    hint: Hint | None = None,
    tested: Stretches | None = None,
    bend: bool = False,
) -> Prepared:
    """Compute the network's inputs.

    Parameters
    ----------
    x : array (B, L) float64
        Readings without gaps, at the end of each row.
    known : bool array (B, L)
        Which of them were observed.
    n : int array (B,)
        How many readings, at least 4.
    h : int
        H, a multiple of 4.
    dtype : {"float32", "float64"}
        Of the result.
    hint : Hint, optional
        What is known of the periods beforehand.
    tested : Stretches, optional
        On what the simple forecasts are tested. Default: on the end of each row.
    bend : bool
        Whether series whose seasons grow with their level are bent (:mod:`gatewise.pretrained.bends`). Default: no, as
        in training.
    """
    width = x.shape[1]
    valid, count = valid_places(n, width), n[:, None].astype(float)
    steps = -(-h // GROUP) * GROUP
    if tested is None and dtype == "float32":
        native = natively(x, known & valid, n, steps, hint or Hint(), bend=bend)
        if native is not None:
            return native
    centre, z, spread, scale = _scaled(x, n, valid)
    flat = ~(scale > 1e-13 * np.abs(x).max(axis=1))
    scale = np.where(flat, 0.0, scale)
    divisor = np.where(flat, 1.0, scale)
    z, spread = np.where(flat[:, None], 0.0, z / divisor[:, None]), spread / divisor
    found = seasons(z, n, hint or Hint())
    z = _filled_by_season(z, known | ~valid, n, found.first)
    way = bend_of(z, n, found) if bend else straight(len(x))
    if way.theta.any():
        last, moved, size, unit = _scaled(way.bent(z), n, valid)
        some = way.theta != 0.0
        way = way._replace(last=np.where(some, last, 0.0), unit=np.where(some, unit, 1.0))
        z, spread = np.where(some[:, None], moved / way.unit[:, None], z), np.where(some, size / way.unit, spread)
    if tested is not None:
        every = np.tile(centre, 2)[:, None], np.tile(np.where(flat, 1.0, scale), 2)[:, None]
        before = (tested.before - every[0]) / every[1] * valid_places(tested.n, width)
        tested = tested._replace(before=before, truth=(tested.truth - every[0]) / every[1])
    made, rest, short, late = forecast_and_tested(z, n, found, steps, tested)
    k = np.arange(1.0, steps + 1)[None]
    error = error_ahead(short, late, k, stretch(n, found.first) if tested is None else tested.steps)
    phases, loose = _phases(z, n, found.first, k)
    size = 0.5 * (short + late).min(axis=1)[:, None] + _FLOOR
    unit = (error.min(axis=2) + _FLOOR) * phases
    prior = -2.0 * np.log(error + _FLOOR)
    facts = _facts(z, rest, n, valid, found, short, late, spread, size)
    weight = np.exp(prior - prior.max(axis=2, keepdims=True))
    mix = (weight * made).sum(axis=2) / weight.sum(axis=2)
    place = [
        np.arcsinh(mix), np.log(k) / 4 + 0.0 * count, np.log(k / count) / 4, np.log(k / found.first[:, None]) / 4,
        np.log(unit) / 4, np.log(phases), np.log(loose) / 4,
    ]  # fmt: skip
    apart = np.arcsinh((made - mix[:, :, None]) / unit[:, :, None])
    per_step = np.concatenate([apart, np.stack(place, axis=2)], axis=2)
    lag = np.arange(width)[None] - found.first[:, None]
    before = picked(z, np.maximum(lag, 0))
    season = np.where((lag >= (width - n)[:, None]) & (found.first > 1)[:, None], z - before, 0.0)
    channels = np.stack(
        [np.arcsinh(z), np.arcsinh(rest * valid / size), np.arcsinh(season / size), (known & valid) * 1.0], axis=2
    )
    patches = channels.reshape(len(x), width // PATCH, PATCH * CHANNELS)
    lengths = -(-n // PATCH)
    shift = np.minimum(np.arange(width // PATCH)[None] + (width // PATCH - lengths)[:, None], width // PATCH - 1)
    patches = np.take_along_axis(patches, shift[:, :, None], 1)
    inputs = Inputs(
        patches.astype(dtype), lengths, facts.astype(dtype), per_step.astype(dtype), made.astype(dtype),
        prior.astype(dtype), unit.astype(dtype),
    )  # fmt: skip
    return Prepared(inputs, centre, scale, found, z, known & valid, n, way)


def natively(
    x: Array, known: Array, n: Array, h: int, hint: Hint, *, bend: bool = False,
    short: tuple[Array, Array, Array, Array] | None = None,
) -> Prepared | None:  # fmt: skip
    """What :func:`prepare` gives, to rounding, from native code; ``short`` as for :func:`gatewise.kernels.look`.

    None where that has no kernel for it.
    """
    if runs_in_numpy() or np.ndim(hint.given) or np.ndim(hint.usual):
        return None
    given, usual = int(hint.given), int(hint.usual)
    made = kernels.look(x, known, n, h, given=given, usual=usual, sure=hint.sure, bend=bend, short=short)
    if made is None:
        return None
    patches, facts, steps, forecasts, prior, unit, readings, periods, numbers = made
    if short is not None:
        n, width = short[1], readings.shape[1]
        known = known[short[0], known.shape[1] - width :] & valid_places(n, width)
    inputs = Inputs(patches, -(-n // PATCH), facts, steps, forecasts, prior, unit)
    found = Seasons(periods[0], periods[1], numbers[2:4].T)
    return Prepared(inputs, numbers[0], numbers[1], found, readings, known, n, Bend(*numbers[4:]))


def _scaled(x: Array, n: Array, valid: Array) -> tuple[Array, Array, Array, Array]:
    """The last reading (B,), readings relative to it (B, L), their standard deviation and their scale (B,)."""
    centre = x[:, -1].copy()
    z = (x - centre[:, None]) * valid
    spread = np.sqrt((((z - z.sum(1, keepdims=True) / n[:, None].astype(float)) * valid) ** 2).sum(1) / n)
    moves = np.abs(np.diff(z, axis=1) * valid[:, :-1]).sum(1) / (n - 1)
    return centre, z, spread, moves + 0.5 * spread


def _filled_by_season(z: Array, known: Array, n: Array, period: Array) -> Array:
    """Put missing readings at the mean of those one period before and after, where these are known."""
    if known.all():
        return z
    width = z.shape[1]
    total, count = np.zeros(z.shape), np.zeros(z.shape)
    at, start = np.arange(width)[None], (width - n)[:, None]
    for sign in (-1, 1):
        place = at + sign * period[:, None]
        inside = np.clip(place, 0, width - 1)
        there = (place >= start) & (place < width) & picked(known, inside)
        total += np.where(there, picked(z, inside), 0.0)
        count += there
    better = ~known & (count > 0) & (period[:, None] > 1)
    return np.where(better, total / np.maximum(count, 1.0), z)


def _phases(z: Array, n: Array, period: Array, k: Array) -> tuple[Array, Array]:
    """How much each step's phase changes from cycle to cycle, relative to the mean of all: (B, H), careful and raw.

    1 where there is no period.
    """
    cycles = cut(z, n, period)
    table = cycles.changes(z)
    p = period[:, None]
    mean = np.maximum((table * cycles.inside).sum(1, keepdims=True) / p, 1e-12)
    place = (k.astype(np.int64) - 1) % p
    raw = picked(table, place) / mean
    seen = np.minimum(n[:, None] / p - 1.0, 10.0)
    careful = (seen * picked(cycles.smoothed(table), place) / mean + _DOUBT) / (seen + _DOUBT)
    none = (p == 1) | (table.sum(1, keepdims=True) <= 1e-9 * p)
    return np.where(none, 1.0, careful), np.where(none, 1.0, raw + 0.01)


def _variance_ratios(rest: Array, n: Array) -> list[Array]:
    """Log of how much the change over a span exceeds that of a random walk, for six spans; 0 where n is too small.

    Source: A. W. Lo and A. C. MacKinlay, Stock market prices do not follow random walks (1988).
    """
    width, result = rest.shape[1], []

    def size(span: int) -> Array:
        there = valid_places(n - span, width)[:, span:]
        change = (rest[:, span:] - rest[:, :-span]) * there
        return (change * change).sum(1) / np.maximum(n - span, 1)

    one = size(1) + 1e-12
    for span in _SPANS:
        fits = n >= 2 * span
        ratio = (size(span) + 1e-12 * span) / (span * one) if fits.any() else one / one
        result.append(np.where(fits, np.clip(np.log(ratio), -6.0, 6.0), 0.0))
    return result


def _facts(
    z: Array,
    rest: Array,
    n: Array,
    valid: Array,
    found: Seasons,
    short: Array,
    late: Array,
    spread: Array,
    size: Array,
) -> Array:
    """What is known of each series as a whole (B, FACTS)."""
    low = np.where(valid, z, np.inf).min(axis=1)
    high = np.where(valid, z, -np.inf).max(axis=1)
    near = 1e-9
    tail = np.maximum(n // 4, 1)[:, None]
    recent = np.arange(z.shape[1])[None] >= z.shape[1] - tail
    mean, recently = (z * valid).sum(1) / n, (z * recent).sum(1) / tail[:, 0]
    return np.column_stack([
        np.log(short + _FLOOR) - np.log(size), np.log(late + _FLOOR) - np.log(size),
        np.log(size), np.log(n) / 4, np.log(found.first) / 4, np.log(found.second) / 4, found.strength,
        spread, np.arcsinh(low), np.arcsinh(high), np.arcsinh(mean), np.arcsinh(recently),
        ((z <= low[:, None] + near) & valid).sum(1) / n, *_variance_ratios(rest, n),
    ])  # fmt: skip
