"""Rules about readings, written a second time and plainly, number by number; and both sides of their bounds."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
import pytest

from gatewise.data import to_panel
from gatewise.data.frequency import Frequency
from gatewise.data.gaps import MOST_FILLED, trim
from gatewise.data.outliers import _doubtful, spot
from gatewise.data.resample import onto_steps
from gatewise.data.rows import Names, Rows
from gatewise.data.scaling import KINDS, Scaler, statistics
from gatewise.data.season import autocorrelation, infer_season
from gatewise.data.source import Source
from gatewise.data.steps import even_step
from gatewise.data.transforms import Transform, plainly_non_negative, suggested
from gatewise.errors import DataError

# ---- suspicious readings, as the module's docstring says ----


def plain_distance(y: list[float], k: int) -> float:
    """From the median of the three before and of the three after, the lesser; 0 between them."""
    sides = []
    for part in (y[k - 3 : k] if k >= 3 else [], y[k + 1 : k + 4]):
        if len(part) == 3:
            sides.append(y[k] - sorted(part)[1])
    if len(sides) == 2 and sides[0] * sides[1] <= 0:
        return 0.0
    return min(map(abs, sides)) if sides else 0.0


def plain_floor(y: list[float], largest: list[int]) -> float | None:
    middle = float(np.median(y))
    if 2 * sum(one == middle for one in y) < len(y):
        return 0.0
    rest = [one for k, one in enumerate(y) if k not in largest]
    if middle == 0:
        events = sorted(abs(one) for one in y if one != 0)
        if len(events) >= 10 + len(largest):
            return max(map(abs, rest))
        return events[-2] * 100 / 8 if len(events) > 2 else None
    return max(abs(one - middle) for one in rest) or 0.25 * abs(middle)


def plain_spot(y: list[float]) -> list[int]:
    """Places of the suspicious readings of one series of numbers that are no codes."""
    if len(y) < 20:
        return []
    distance = [plain_distance(y, k) for k in range(len(y))]
    most, many = max(2, len(y) // 100), max(2, len(y) // 20)
    order = sorted(range(len(y)), key=lambda k: -distance[k])[: many + 1]
    floor = plain_floor(y, order[:most])
    if floor is None:
        return []
    top = [distance[k] for k in order]
    far = [k for k in range(most) if top[k] > 0 and top[k] / 8 >= max(top[k + 1], floor)]
    apart = []
    for k in range(many - 1, most - 1, -1):
        if top[k] > 10 * top[k + 1]:
            rest = [one for place, one in enumerate(y) if place not in order[: k + 1]]
            spread = max(abs(one - float(np.median(rest))) for one in rest)
            apart = [k] if 0 < 1000 * spread <= top[k] else []
            break
    for last in (apart, far):
        if last and (found := plain_alone(y, sorted(order[: last[-1] + 1]))):
            return found
    return []


def plain_alone(y: list[float], found: list[int]) -> list[int]:
    """Those beside readings like the others; none if they come regularly."""
    runs: list[list[int]] = []
    for k in found:
        if runs and runs[-1][-1] == k - 1:
            runs[-1].append(k)
        else:
            runs.append([k])
    kept = []
    for run in runs:
        near = y[max(0, run[0] - 8) : run[0]] + y[run[-1] + 1 : run[-1] + 9]
        level = float(np.median(near))
        away = min(abs(y[k] - level) for k in run)
        beside = [y[k] for k in (run[0] - 1, run[-1] + 1) if 0 <= k < len(y)]
        if len(run) <= 2 and all(abs(one - level) <= 0.2 * away for one in beside):
            kept.append(run)
    gaps = np.diff([run[0] for run in kept])
    if len(gaps) >= 2 and np.ptp(gaps) <= 0.1 * gaps.mean():
        return []
    return [k for run in kept for k in run]


def wild(rng: np.random.Generator) -> list[float]:
    """A short series with now and then a wild reading, a step, a flood or zeros."""
    n = int(rng.choice([19, 20, 21, 37, 60, 250, 420]))
    kind = rng.integers(6)
    y = (
        rng.normal(10, 1, n)
        if kind < 3
        else np.round(rng.normal(3, 2, n))
        if kind == 3
        else np.full(n, 7.0 * (kind == 4))
    )
    if kind == 5:
        some = rng.choice(n, rng.integers(2, n // 2), replace=False)
        y[some] = rng.integers(1, 9, len(some))
    for _ in range(rng.integers(5) if rng.random() < 0.8 else rng.integers(5, 14)):
        k, size = int(rng.integers(n)), float(rng.choice([-1, 1]) * rng.choice([3, 9, 40, 900, 20_000]))
        y[k : k + int(rng.choice([1, 1, 1, 2, 3]))] += size
    return y.tolist()


def test_suspicious_readings_are_those_of_the_plain_rule() -> None:
    rng, some = np.random.default_rng(7), 0
    for _ in range(500):
        y = wild(rng)
        expected = plain_spot(y)
        found = np.flatnonzero(spot(np.array(y), np.array([0, len(y)]))).tolist()
        some += bool(expected)
        assert found == expected, y
    assert some > 60


def test_series_that_are_passed_over_together_have_nothing_suspicious() -> None:
    rng = np.random.default_rng(8)
    for _ in range(30):
        n = int(rng.choice([20, 45, 300]))
        series = [np.resize(wild(rng), n) for _ in range(12)]
        values, offsets = np.concatenate(series), np.arange(13) * n
        doubtful = _doubtful(values, offsets)
        for s, y in enumerate(series):
            if not doubtful[s]:
                assert plain_spot(y.tolist()) == []
        assert _doubtful(values[: 7 * n], offsets[:8]).all(), "fewer are looked at one by one"
    calm = np.tile(np.sin(np.arange(40)), 12)
    assert not _doubtful(calm, np.arange(13) * 40).any()


@pytest.mark.parametrize(
    ("code", "times", "found"),
    [(-999.0, 2, True), (-999.0, 1, True), (9999.0, 12, True), (9999.0, 13, False), (-99.9, 3, True), (9.0, 3, False),
     (99.0, 5, True), (-99.5, 5, False), (3.9, 5, False)],
)  # fmt: skip
def test_codes_for_no_reading(code: float, times: int, found: bool) -> None:
    others = np.tile([1.0, 2.0, 3.0, 2.5], 6)
    y = np.insert(others, np.arange(times) * 24 // times, code)
    assert spot(y, np.array([0, len(y)])).tolist() == [bool(found and one == code) for one in y]


# ---- transformations ----


def test_what_is_plainly_not_negative_at_its_bounds() -> None:
    rng = np.random.default_rng(3)
    counts = rng.poisson(4.0, 30).astype(float) + 1
    assert plainly_non_negative(counts)
    assert not plainly_non_negative(counts[:29])
    assert not plainly_non_negative(counts + 0.5)
    assert not plainly_non_negative(np.sort(counts)), "steps that do not scatter as counts do"
    wide = np.array([20.0, 27.0] * 20)
    assert np.median(wide) == 23.5
    assert not plainly_non_negative(wide)
    edge = np.array([14.0, 20.0, 26.0] * 12)
    assert np.median(edge) == 20
    assert plainly_non_negative(edge)
    for zeros, ones, plain in ((3, 3, True), (2, 2, False), (3, 4, False), (4, 3, True)):
        readings = np.array([0.0] * zeros + [0.5] * ones + [0.75, 1.25])
        assert plainly_non_negative(readings) is plain
    assert not plainly_non_negative(np.zeros(9))
    assert not plainly_non_negative(np.array([]))
    assert not plainly_non_negative(np.array([-1e-9, 0, 0, 0, 1]))


@pytest.mark.parametrize("season", [1, 4, 5, 12])
def test_the_suggested_transformation_by_hand(season: int) -> None:
    rng = np.random.default_rng(season)
    size, seen = max(season, 4), set()
    for power in (0.0, 0.25, 0.5, 0.75, 1.0):
        for stretches in (3, 4, 9):
            level = np.repeat(np.geomspace(5, 5 * rng.choice([1.3, 1.7, 9]), stretches), size)
            readings = np.concatenate([rng.random(2), level + level**power * rng.normal(0, 0.2, level.size)]).clip(0)
            rows = []
            for part in readings[-(len(readings) // size * size) :].reshape(-1, size):
                line = np.polyval(np.polyfit(range(size), part, 1), range(size))
                rows.append((part.mean(), math.sqrt(((part - line) ** 2).sum() / (size - 2))))
            mean, spread = np.array(rows).T
            varies = {
                k: np.std(spread / mean**p) / np.mean(spread / mean**p)
                for k, p in (("none", 0), ("sqrt", 0.5), ("log", 1))
            }
            best = min(varies, key=lambda k: varies[k])
            taken = len(rows) >= 4 and max(mean) >= 1.5 * min(mean) and varies[best] < 0.8 * varies["none"]
            assert suggested(readings, season) == (best if taken else "none")
            seen.add(suggested(readings, season))
    assert len(seen) > 1


def test_transformed_and_back_by_hand() -> None:
    made = Transform(
        "auto", None, np.array([0, 1, 2, 2]), np.array([0, 0, 0, 0.5]), np.array([-np.inf, 0.0, -np.inf, 0.0]),
        np.zeros(4, bool)
    )  # fmt: skip
    series, y = np.arange(4), np.array([[-3.0, 4.0], [9.0, 0.0], [math.e, 1.0], [0.0, 1.5]])
    z = made.forward(y, series)
    np.testing.assert_allclose(z, [[-3, 4], [3, 0], [1, 0], [math.log(0.5), math.log(2)]], rtol=1e-15)
    np.testing.assert_allclose(made.inverse(z, series), y, rtol=1e-15, atol=1e-15)
    back = made.inverse(np.array([-2.0, -2.0, -800.0, -3.0]), series)
    assert back.tolist() == [-2.0, 0.0, 0.0, 0.0]
    assert np.isfinite(made.inverse(np.full(4, 1e200), series)[1:]).all()
    assert np.isnan(made.forward(np.array([0.0]), np.array([2]))).all()


# ---- seasons ----


def test_the_season_is_the_first_of_the_peaks_of_about_that_height() -> None:
    rng = np.random.default_rng(11)
    hits = 0
    for period in (2, 3, 5, 8, 13):
        for noise in (0.0, 0.3, 0.8):
            series = [rng.normal(0, 3, period)[np.arange(n) % period] + rng.normal(0, noise, n) for n in (40, 120, 97)]
            series[1][7] = np.nan
            lags = range(2, min(120 // 3, 400) + 1)
            table = np.array([[autocorrelation(one, lag) for lag in lags] for one in series])
            strength = np.nanmedian(table, axis=0)
            peaks = [
                k for k in range(len(lags))
                if strength[k] > 0.3 and (k == 0 or strength[k] >= strength[k - 1])
                and (k + 1 == len(lags) or strength[k] >= strength[k + 1])
            ]  # fmt: skip
            found = infer_season(Frequency("integer", 1), np.concatenate(series), np.cumsum([0, 40, 120, 97]))
            if peaks:
                first = next(k for k in peaks if strength[k] >= 0.9 * max(strength[j] for j in peaks))
                assert (found.length, found.strength) == (first + 2, pytest.approx(strength[first], rel=1e-12))
                hits += 1
            else:
                assert found.length == 1
    assert hits >= 10


def test_autocorrelation_of_differences_number_by_number() -> None:
    rng = np.random.default_rng(2)
    for n, lag in ((12, 3), (13, 6), (12, 6), (30, 1), (9, 4), (8, 4)):
        y = rng.normal(size=n) * 1e3
        y[n // 2] = np.nan if n > 12 else y[n // 2]
        d = [b - a for a, b in pairwise(y)]
        known = [one for one in d if not math.isnan(one)]
        middle = sum(known) / len(known)
        power = sum((one - middle) ** 2 for one in known) / len(known)
        both = [(a - middle) * (b - middle) for a, b in zip(d, d[lag:], strict=False) if not math.isnan(a + b)]
        expected = sum(both) / len(both) / power if len(d) >= 2 * lag and len(both) >= 4 else math.nan
        np.testing.assert_allclose(autocorrelation(y, lag), expected, rtol=1e-12)


# ---- steps, gaps and scales ----


def test_the_advised_step_holds_about_a_reading_or_more() -> None:
    sizes = {
        "10ms": 10_000,
        "s": 1_000_000,
        "15min": 900 * 10**6,
        "h": 3600 * 10**6,
        "D": 86_400 * 10**6,
        "W": 604_800 * 10**6,
    }
    for alias, size in sizes.items():
        for usual, same in ((size, True), (math.ceil(0.9 * size), True), (math.ceil(0.9 * size) + 1, True)):
            times = (np.arange(9) * usual).astype("datetime64[us]")
            assert (even_step(times) in (alias, f"1{alias}")) is same, alias
    assert even_step(np.array([0, 10 * 365 * 86_400 * 10**6]).astype("datetime64[us]")) == "YS"
    assert [even_step(np.array(one)) for one in ([0, 3, 6, 100], [0, 1], [0, 1, 2, 12])] == [3, 1, 1]
    assert even_step((np.arange(3) * 31 * 86_400 * 10**6).astype("datetime64[us]")) == "MS"


def long(times: np.ndarray, **more: Any) -> pd.DataFrame:
    return pd.DataFrame({"unique_id": "a", "ds": times, "y": np.arange(len(times), dtype=float), **more})


def test_as_many_steps_are_filled_as_are_allowed() -> None:
    most = MOST_FILLED * 5 + 1000
    for absent in (most, most + 1):
        times = np.array([0, 1, 2, 3, 4 + absent])
        if absent > most:
            with pytest.raises(DataError, match=f"would add {absent} times to 5 readings"):
                to_panel(long(times), freq=1, missing="mask")
        else:
            panel = to_panel(long(times), freq=1, missing="mask")
            assert (len(panel.times), int(panel.mask.sum())) == (5 + absent, 5)
    most = MOST_FILLED * 4 + 1000
    names = Names(np.array(["a"], dtype=object), ("y",), "ds", Source("a.csv"), None, [], str, ())
    for count in (most, most + 1):
        rows = Rows(np.zeros(4, np.int64), np.array([0, 1, 2, count - 1]), np.ones((4, 1)), np.arange(4))
        if count > most:
            with pytest.raises(DataError, match=f"would make {count:,} readings of 4"):
                onto_steps(rows, Frequency("integer", 1), "last", names)
        else:
            assert len(onto_steps(rows, Frequency("integer", 1), "last", names).times) == count


def test_only_the_empty_ends_are_cut() -> None:
    nan, names = (
        np.nan,
        Names(np.array(["a", "b", "c"], dtype=object), ("y",), "ds", Source("a.csv"), None, [], str, ()),
    )
    values = np.array([nan, 1, nan, 2, nan, nan, nan, 3, 4])[:, None]
    rows = Rows(np.array([0, 0, 0, 0, 0, 1, 1, 2, 2]), np.array([0, 1, 2, 3, 4, 0, 1, 0, 1]), values, np.arange(9))
    cut = trim(rows, names)
    assert cut.origin.tolist() == [1, 2, 3, 5, 6, 7, 8]
    assert "1 of the 3 series are shorter" in names.sentences[0]
    assert "'a' begins after its last reading, 3" in names.sentences[0]


@pytest.mark.parametrize("kind", KINDS)
def test_every_scale_by_hand(kind: str) -> None:
    rng = np.random.default_rng(4)
    values = rng.normal(3, 2, (3, 11, 2))
    values[0, 2, 0], values[1, :, 1], values[2, :10, 0] = np.nan, 7.5, np.nan
    mask = rng.random(values.shape) < 0.8
    mask[2, 10, 0] = True
    centre, scale = statistics(kind, values, mask)
    for b in range(3):
        for f in range(2):
            x = [v for v, m in zip(values[b, :, f], mask[b, :, f], strict=True) if m and not math.isnan(v)]
            q = np.quantile(x, [0.25, 0.5, 0.75])
            mean = sum(x) / len(x)
            middle, spread = {
                "none": (0.0, 1.0), "standard": (mean, math.sqrt(sum((v - mean) ** 2 for v in x) / len(x))),
                "robust": (q[1], (q[2] - q[0]) / 1.3489795003921634), "minmax": (min(x), max(x) - min(x)),
                "meanabs": (0.0, sum(map(abs, x)) / len(x)),
            }[kind]  # fmt: skip
            np.testing.assert_allclose(
                [centre[b, f], scale[b, f]], [middle, spread if spread > 1e-12 else 1.0], rtol=1e-12
            )


def test_a_constant_further_column_borrows_the_scale_of_the_others() -> None:
    values = np.column_stack([np.arange(12.0), [1, 2, 3, 5, 5, 5, 0, 4, 8, 2, 2, 2]])
    offsets = np.array([0, 3, 6, 9, 12])
    for lend in (True, False):
        scaler = Scaler.fit("minmax", values, offsets, lend=lend)
        np.testing.assert_allclose(scaler.scale[:, 0], [2, 2, 2, 2], rtol=1e-14)
        np.testing.assert_allclose(scaler.scale[:, 1], [2, 5, 8, 5] if lend else [2, 0, 8, 0], rtol=1e-14)
        assert scaler.centre[:, 1].tolist() == [1, 5, 0, 2]
