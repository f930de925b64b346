"""What the network is given, and what its forecast is drawn to, written a second time: one series at a time, by loops.

The functions are named after the modules that they repeat.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.pretrained import looks, plain, walks
from gatewise.pretrained.candidates import NAMES, Hint, Seasons, forecasts
from gatewise.pretrained.cycles import cut
from gatewise.pretrained.inputs import Prepared, filled, from_readings, prepare, width_of
from gatewise.pretrained.plain import drawn_to_plain
from gatewise.pretrained.readings import at_levels
from gatewise.pretrained.walks import drawn_to_naive
from tests.providers import AVAILABLE

FLOOR = 1e-4
USUAL = 12


def series(seed: int = 0) -> list[Array]:
    """Kinds that take every way through the code, of many lengths."""
    rng = np.random.default_rng(seed)
    made: list[Array] = []
    for n in (8, 9, 14, 16, 24, 25, 31, 36, 48, 60, 61, 97, 108, 128, 150, 193, 250, 300, 513, 770, 1024):
        t, noise = np.arange(n), rng.normal(size=n)
        year = np.resize(rng.normal(size=12), n)
        made += [
            2 * year + noise,
            np.cumsum(noise) + 0.1 * t,
            (20 + 0.1 * t) * (1 + 0.2 * year + 0.02 * noise),
            np.round(np.maximum(noise + np.sin(t), 0.0)),
            np.resize(rng.normal(size=24), n) + 3 * np.sin(2 * np.pi * t / 168) + 0.3 * noise,
            np.resize(rng.normal(size=32) * (np.arange(32) < 12), n) * np.repeat(rng.gamma(2.0, size=n), 32)[:n],
            5 * np.exp(-4.0 * t / n) + np.resize(rng.normal(size=7), n) + 0.3 * noise,
        ]
    for k, one in enumerate(made):
        if k % 3 == 0 and len(one) > 14:  # gaps: alone, in a row, over a season
            one[rng.integers(1, len(one) - 4, len(one) // 9)] = np.nan
            one[4:6] = np.nan
    return made


def autocorrelations(x: Array, most: int) -> list[float]:
    size = float((x * x).sum())
    return [float((x[k:] * x[: len(x) - k]).sum()) / (size if size > 0 else 1.0) for k in range(most + 1)]


# ---- inputs, heldback, cycles ----


def errors_held_back(z: Array, first: int, second: int, strength: Array) -> tuple[Array, Array, int]:
    """Errors over the first and the other steps of both stretches (C,), and their length."""
    n = len(z)
    m = min(max(min(n // 4, max((n - first - first // 2) // 2, n // 8)), 1), 48)
    longest = max(first, second)
    other = longest if longest >= m and 5 * longest <= 2 * n else 2 * m
    early = max(m // 4, 1)
    short, late = np.zeros(len(NAMES)), np.zeros(len(NAMES))
    for back in (m, other):
        left = z[: n - back]
        p = first if first <= len(left) else 1
        found = Seasons(np.array([p]), np.array([second if second <= len(left) else p]), strength[None])
        row = np.pad(left, (width_of(n) - len(left), 0))  # how many numbers an autoregression has depends on it
        made = forecasts(row[None], np.array([len(left)]), found, m)[0][0]
        error = [np.abs(made[k] - z[n - back + k]) for k in range(m)]
        short += 0.5 * np.mean(error[:early], axis=0)
        late += 0.5 * np.mean(error[early:] or error[:early], axis=0)
    return short, late, m


def changes_of_phases(z: Array, p: int) -> list[float]:
    """Mean |change from one cycle to the next| of each phase, of the last ten; the last reading has the last phase."""
    n = len(z)
    made = []
    for phase in range(p):
        at = [i for i in range(p, n) if (n - 1 - i) // p < 10 and (p - 1) - (n - 1 - i) % p == phase]
        made.append(sum(abs(z[i] - z[i - p]) for i in at) / max(len(at), 1))
    return made


def inputs_by_hand(y: Array, first: int, second: int, strength: Array, h: int) -> dict[str, Array]:
    n, known = len(y), np.isfinite(y)
    line = np.interp(np.arange(n), np.flatnonzero(known), y[known])
    z = line - line[-1]
    spread = float(np.std(z))
    scale = float(np.abs(np.diff(z)).mean()) + 0.5 * spread
    z, spread = z / scale, spread / scale
    there = z.copy()
    for i in np.flatnonzero(~known):
        near = [there[j] for j in (i - first, i + first) if 0 <= j < n and known[j]]
        if first > 1 and near:
            z[i] = sum(near) / len(near)
    found = Seasons(np.array([first]), np.array([second]), strength[None])
    steps = -(-h // 4) * 4
    row = np.pad(z, (width_of(n) - n, 0))
    made, rest = (part[0] for part in forecasts(row[None], np.array([n]), found, steps))
    rest = rest[-n:]
    short, late, m = errors_held_back(z, first, second, strength)
    early = max(m // 4, 1)
    size = 0.5 * min(short + late) + FLOOR
    table = changes_of_phases(z, first)
    mean, moving = sum(table) / first, first > 1 and sum(table) > 1e-9 * first
    seen, reach = min(n / first - 1.0, 10.0), first // 16
    error, unit, facts_of_steps, prior = [], [], [], []
    for k in range(1, steps + 1):
        share = 0.25 + 0.5 * min(max((k - (early + 1) / 2) / max((early + m + 1) / 2 - (early + 1) / 2, 1.0), 0.0), 1.0)
        error.append(short * (1 - share) + late * share)
        phase = (k - 1) % first
        around = [table[(phase + j) % first] for j in range(-reach, reach + 1)]
        careful = (seen * (sum(around) / len(around)) / mean + 4.0) / (seen + 4.0) if moving else 1.0
        raw = table[phase] / mean + 0.01 if moving else 1.0
        unit.append((min(error[-1]) + FLOOR) * careful)
        prior.append(-2.0 * np.log(error[-1] + FLOOR))
        weight = np.exp(prior[-1])
        mix = float((weight * made[k - 1]).sum() / weight.sum())
        place = [math.asinh(mix), math.log(k) / 4, math.log(k / n) / 4, math.log(k / first) / 4,
                 math.log(unit[-1]) / 4, math.log(careful), math.log(raw) / 4]  # fmt: skip
        facts_of_steps.append([*np.arcsinh((made[k - 1] - mix) / unit[-1]), *place])
    ratios = []
    for span in (2, 4, 8, 16, 32, 64):
        one = float((np.diff(rest) ** 2).mean()) + 1e-12
        some = float(((rest[span:] - rest[:-span]) ** 2).mean()) if n >= 2 * span else 0.0
        ratio = math.log((some + 1e-12 * span) / (span * one)) if n >= 2 * span else 0.0
        ratios.append(min(max(ratio, -6.0), 6.0))
    facts = [
        *np.log(short + FLOOR) - math.log(size), *np.log(late + FLOOR) - math.log(size), math.log(size),
        math.log(n) / 4, math.log(first) / 4, math.log(second) / 4, *strength, spread, math.asinh(min(z)),
        math.asinh(max(z)), math.asinh(z.mean()), math.asinh(z[-max(n // 4, 1) :].mean()),
        sum(z <= min(z) + 1e-9) / n, *ratios,
    ]  # fmt: skip
    season = [z[i] - z[i - first] if first > 1 and i >= first else 0.0 for i in range(n)]
    channels = np.stack([np.arcsinh(z), np.arcsinh(rest / size), np.arcsinh(np.array(season) / size), known], axis=1)
    patches = np.zeros((-(-n // 16) * 16, 4))
    patches[len(patches) - n :] = channels
    return {
        "patches": patches.reshape(-1, 64), "facts": np.array(facts), "steps": np.array(facts_of_steps),
        "forecasts": made, "prior": np.array(prior), "unit": np.array(unit), "centre": np.array(line[-1]),
        "scale": np.array(scale),
    }  # fmt: skip


@pytest.mark.parametrize("provider", AVAILABLE)
def test_inputs_heldback_and_cycles(provider: str) -> None:
    periods = set()
    with gw.kernels.use(provider=provider):
        for k, one in enumerate(series()[:: 1 if provider == "native" else 2]):
            x, known, n = filled([one], width_of(len(one)))
            hint = Hint(given=(0, 7, 5)[k % 3], usual=USUAL, sure=k % 2 == 1)
            h = (1, 10, 50)[k % 3]
            got = prepare(x, known, n, h, dtype="float64", hint=hint)
            first, second = int(got.found.first[0]), int(got.found.second[0])
            periods.add((first > 1, second != first, first >= 16))
            right = inputs_by_hand(one, first, second, got.found.strength[0], h)
            mine = {name: part[0] for name, part in got.inputs._asdict().items()}
            assert mine.pop("lengths") == len(right["patches"])
            mine["patches"] = mine["patches"][: len(right["patches"])]
            for name, values in {**mine, "centre": got.centre[0], "scale": got.scale[0]}.items():
                np.testing.assert_allclose(values, right[name], rtol=1e-7, atol=1e-7, err_msg=f"{k}: {name}")
    assert len(periods) >= 5


def test_cycles_by_hand() -> None:
    """Seasons by phase with any discount, how far they are believed, and what is smoothed around the end of a cycle."""
    rng = np.random.default_rng(2)
    x, n = rng.normal(size=(6, 128)), np.array([128, 100, 37, 80, 90, 64])
    period = np.array([12, 7, 5, 16, 40, 1])
    x *= np.arange(128) >= (128 - n)[:, None]
    made = cut(x, n, period)
    changes, smoothed = made.changes(x), made.smoothed(made.changes(x))
    for b, (size, p) in enumerate(zip(n.tolist(), period.tolist(), strict=True)):
        y, t = x[b, 128 - size :], np.arange(size)
        y = y - np.polyval(np.polyfit(t, y, 1), t)
        low = [min(max(i - p // 2, 0), max(size - p, 0)) for i in range(size)]
        y = y - [y[a : a + p].mean() for a in low]
        np.testing.assert_allclose(made.y[b, 128 - size :], y, atol=1e-10)
        for share in (1.0, 0.8):
            table, at, variance = (part[b] for part in made.means(share))
            phase = [(p - 1) - (size - 1 - i) % p for i in range(size)]
            weight = np.array([share ** ((size - 1 - i) // p) for i in range(size)])
            rows = [[i for i in range(size) if phase[i] == k] for k in range(p)]
            mean = np.array([(weight[i] * y[i]).sum() / weight[i].sum() for i in rows])
            mean -= mean.mean()
            np.testing.assert_allclose(table[:p], mean, atol=1e-10)
            assert not table[p:].any()
            np.testing.assert_allclose(at[128 - size :], mean[phase], atol=1e-10)
            noise = (weight * (y - mean[phase]) ** 2).sum() / weight.sum()
            many = np.mean([weight[i].sum() ** 2 / (weight[i] ** 2).sum() for i in rows])
            np.testing.assert_allclose(variance, noise / max(many - 1.0, 0.5), rtol=1e-9, atol=1e-25)
            kept = made.kept(made.means(share)[0], made.means(share)[2])[b, 0]
            right = np.clip(1.0 - variance / max((mean * mean).mean(), 1e-300), 0.0, 1.0) if p > 1 else 0.0
            np.testing.assert_allclose(kept, right, atol=1e-10)
        by_phase, reach = changes_of_phases(x[b, 128 - size :], p), p // 16
        np.testing.assert_allclose(changes[b, :p], by_phase, atol=1e-12)
        around = [np.mean([by_phase[(k + j) % p] for j in range(-reach, reach + 1)]) for k in range(p)]
        np.testing.assert_allclose(smoothed[b, :p], around, atol=1e-12)
        assert not smoothed[b, p:].any()


# ---- evidence, walks, plain ----

#: Statistics of a group with their e, and the e of none.
Said = tuple[list[tuple[float, float]], float]


def evidence_by_hand(groups: list[Said]) -> float:
    """Logarithm of the mean over the groups of the mean of N(z; 0, 1 + e) / N(z; 0, 1); no statistic: as if one 0."""
    means = []
    for group, empty in groups:
        ratios = [math.exp(min(0.5 * z * z * e / (1 + e), 300.0)) / math.sqrt(1 + e) for z, e in group]
        means.append(sum(ratios) / len(ratios) if ratios else 1 / math.sqrt(1 + empty))
    return math.log(sum(means) / len(means))


def groups_by_hand(x: Array, period: int, *, positive: bool = False) -> list[Said]:
    """Statistics of the five groups, each with what empty ones count as."""
    m = len(x)
    e, most = 0.1 * m, m // 2
    r = autocorrelations(x, m - 1)
    lag = {k: r[k] * m / math.sqrt(m - k) for k in range(1, most + 1)}
    ratios = []
    for span in (2, 4, 8, 16, 32, 64, 128, 256):
        if m >= 3 * span:
            ratio = 2.0 * sum((1 - k / span) * r[k] for k in range(1, span))
            ratios.append(ratio / math.sqrt(2 * (2 * span - 1) * (span - 1) / (3 * span) / m))
    at = [lag[k] for k in [period if period > 1 else 1] if k in lag]
    ratios, at = ([max(z, 0.0) if positive else z for z in part] for part in (ratios, at))
    every = [[lag[1]], [lag[k] for k in lag if k <= 10], [*lag.values()], ratios, at]
    return [([(z, e) for z in part], e) for part in every]


def prepared(one: Array, h: int, usual: int = USUAL) -> Prepared:
    return from_readings([one], width_of(len(one)), h, Hint.of(None, usual))[2]


def test_walks_by_hand() -> None:
    shares = []
    for k, one in enumerate(
        series(1) + [np.cumsum(np.random.default_rng(s).normal(size=40 + 20 * s)) for s in range(20)]
    ):
        h = (2, 9, 14)[k % 3]
        whole = prepared(one, h)
        n, strength = int(whole.n[0]), float(whole.found.strength[0, 0])
        z = whole.readings[0, -n:]
        trust = min(max((n / h - 2.0) / 6.0, 0.0), 1.0) * min(max((0.6 - strength) / 0.3, 0.0), 1.0)
        share = drift = 0.0
        if trust > 0:
            steps = np.diff(z)
            mean, deviation = steps.mean(), steps.std()
            x = np.clip(steps - mean, -4 * deviation, 4 * deviation)
            x -= x.mean()
            against = evidence_by_hand(groups_by_hand(x, int(whole.found.first[0])))
            error = np.exp(-0.5 * whole.inputs.prior[0, :h].astype(float)).mean(axis=0)
            gain = 1.0 - (1 / error).sum() / (1 / error**2).sum() / error[0]

            def density(value: float, middle: float, width: float) -> float:
                return -0.5 * ((value - middle) / width) ** 2 - math.log(width)

            def tells(value: float) -> float:
                return density(value, 0.45, 0.3) - density(value, -0.15, 0.25)

            odds = 0.5 * math.exp(-min(max(against + max(tells(gain), tells(-0.15)), -50.0), 50.0))
            share = trust * odds / (1 + odds)
            drift = mean * max(1 - deviation**2 / mean**2 / (n - 1), 0.0) if mean else 0.0
        got = walks._walks(whole, h)
        np.testing.assert_allclose([got[0][0], got[1][0]], [share, drift], rtol=1e-6, atol=1e-9, err_msg=str(k))
        shares.append(share)
        own = np.sort(np.random.default_rng(k).normal(size=(1, h, 11)), axis=2)
        moved = drawn_to_naive(whole, own)[0]
        for step in range(h):
            there = share * (drift * (step + 1) - own[0, step, 5])
            np.testing.assert_allclose(moved[step], own[0, step] + there, rtol=1e-6, atol=1e-9)
    assert (np.array(shares) > 0.5).any()
    assert (np.array(shares) == 0).any()


def test_plain_and_evidence_by_hand() -> None:
    shares = []
    for k, one in enumerate(series(2) + [np.random.default_rng(s).normal(size=30 + 9 * s) for s in range(20)]):
        h = (2, 9, 14)[k % 3]
        whole = prepared(one, h)
        rows, share, fit = plain.plain(whole, h, USUAL)
        own = np.sort(np.random.default_rng(k).normal(size=(1, h, 11)), axis=2)
        moved = drawn_to_plain(whole, own, USUAL)
        n = int(whole.n[0])
        z = whole.readings[0, -n:]
        if (z == z.min()).sum() >= 0.2 * n:
            assert len(rows) == 0
        if len(rows) == 0:
            np.testing.assert_array_equal(moved, own)
            continue
        x = np.clip(fit.left[0, -n:] / fit.noise[0], -4.0, 4.0)
        groups = groups_by_hand(x, int(whole.found.first[0]), positive=True)
        ends = []
        for last in (1, 2, 4, 8, 16, 32, 64):
            variance = last - last**2 / n - 3.0 * (last * (n - last)) ** 2 / (n * (n * n - 1.0))
            if n >= 3 * last and variance > 0.1 * last:
                ends.append((float(x[-last:].sum()) / math.sqrt(variance), float(last)))
        groups.append((ends, 1.0))
        skew = (x**3).sum() / (x * x).sum() ** 1.5 * n / math.sqrt(6.0)
        grows = fit.season[0, -n:] * (np.arange(n) - (n - 1) / 2)
        length = math.sqrt((grows**2).sum())
        groups.append(([(float(skew), 0.1 * n)], 0.0))
        groups.append(([(float((x * grows).sum()) / length, 0.1 * n)] if length > 0 else [], 0.1 * n))
        odds = math.exp(-min(max(evidence_by_hand(groups), -50.0), 50.0))
        np.testing.assert_allclose(share[0], odds / (1 + odds), rtol=1e-6, err_msg=str(k))
        shares.append(share[0])
        normal = fit.ahead[0][:, None] + fit.spread[0][:, None] * plain._NORMAL
        np.testing.assert_allclose(moved[0], own[0] + share[0] * (normal - own[0]), rtol=1e-9, atol=1e-9)
        late = fit.left[0, -n:]
        assert n * ((late[1:] * late[:-1]).sum() / (late**2).sum()) ** 2 < 40
    assert len(shares) > 40
    assert max(shares) > 0.6


# ---- the whole ----


def test_model_is_its_parts() -> None:
    """A forecast, from the parts that are tested above: network, looks, plain, walks, limits, unit."""
    model = gw.Pretrained()
    for k, one in enumerate(series(3)[10::7]):
        h, levels = (3, 8, 20)[k % 3], [0.02, 0.3, 0.5, 0.9]
        x, size, whole = from_readings([one], width_of(len(one)), h, Hint.of(None, USUAL))
        made = model.network.predict(whole.inputs)[:, :h].astype(float)
        short = looks.short_looks(whole, h, Hint.of(None, USUAL))
        assert (short is None) == (len(one) < 128)
        if short is not None:
            made = looks.averaged(whole, made, short, model.network.predict(short.made.inputs)[:, :h].astype(float))
        made = drawn_to_naive(whole, drawn_to_plain(whole, made, USUAL))
        made = at_levels(made, levels)
        made = (whole.centre[:, None, None] + whole.scale[:, None, None] * whole.bend.back(made)) * size
        y = one[np.isfinite(one)]
        bounds = (0.0 if y.min() >= 0 else -np.inf, 0.0 if y.max() <= 0 else np.inf)
        for side, value in enumerate((y.min(), y.max())):
            at = x[0, -len(one) :] * size == value
            starts = at[0] + (at[1:] & ~at[:-1]).sum()
            if at.sum() >= 0.05 * len(one) and starts >= 5:
                bounds = (value, bounds[1]) if side == 0 else (bounds[0], value)
        got = model.predict_arrays([one], h, levels, usual_season=USUAL)[0]
        np.testing.assert_allclose(got, np.clip(made[0], *bounds), rtol=1e-12, atol=1e-12, err_msg=str(k))
        assert size == 2.0 ** math.ceil(math.log2(np.abs(y).max()))
