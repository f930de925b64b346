"""Streams drawn from errors: blocks, their length, and the unit of errors on readings that were learned from."""

import numpy as np

from gatewise.anomalies.likelihood import Tail
from gatewise.anomalies.resampling import _blocks, aligned, block_length, learn
from gatewise.anomalies.running import Errors


def follow(steps, phi, columns=2):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(steps, columns))
    for t in range(1, steps):
        x[t] += phi * x[t - 1]
    return x


def length(errors):
    moves = np.abs(np.random.default_rng(1).normal(size=errors.shape))
    return block_length(Errors.fit(errors, moves, 2000), errors, moves)


def test_blocks_are_consecutive_rows_of_the_wanted_length():
    rows = _blocks(500, 40, 2000, 25.0, np.random.default_rng(0))
    assert rows.shape == (40, 2000)
    assert (rows.min(), rows.max()) == (0, 499)
    joined = (np.diff(rows, axis=1) % 500 == 1).mean()
    assert abs(joined - (1 - 1 / 25)) < 0.005


def test_blocks_are_longer_where_errors_depend_on_those_before():
    assert length(follow(3000, 0.0)) == 10.0
    assert 15 < length(follow(3000, 0.7)) < length(follow(3000, 0.97)) <= 60.0
    bursts = follow(3000, 0.0) * np.exp(0.5 * follow(3000, 0.98, 1))  # the errors do not, their size does
    assert length(bursts) > 30


def test_errors_of_learned_readings_get_the_unit_of_held_out_ones():
    rng = np.random.default_rng(0)
    held = rng.normal(size=(2000, 2)) @ [[2.0, 0.9], [0.0, 1.0]] + [5.0, -1.0]
    known = 0.3 * rng.normal(size=(3000, 2))
    known[7, 1] = np.nan
    made = aligned(known, held)
    assert np.isnan(made).sum() == 1
    whole = made[~np.isnan(made).any(axis=1)]
    np.testing.assert_allclose(whole.mean(axis=0), held.mean(axis=0), atol=0.05)
    np.testing.assert_allclose(np.cov(whole, rowvar=False), np.cov(held, rowvar=False), atol=0.25)


def test_few_rows_make_a_higher_threshold():
    errors, moves = follow(4000, 0.0), np.abs(follow(4000, 0.3))
    many = learn(errors, moves, 2000, 20, 0)[1].largest
    few = learn(errors[:250], moves[:250], 2000, 20, 0)[1].largest
    once_in_a_thousand = [tail.level + (np.log(1000) + np.log(tail.often)) * tail.height for tail in (many, few)]
    assert once_in_a_thousand[0] < once_in_a_thousand[1]


def test_a_column_with_hardly_any_readings_is_learned():
    errors, moves = follow(1500, 0.0), np.abs(follow(1500, 0.3))
    errors[3:, 1], moves[3:, 1] = np.nan, np.nan
    rule, likelihood = learn(errors, moves, 2000, 20, 0)
    assert np.isfinite(rule.scale).all()
    assert np.isfinite(likelihood.largest.level)


def test_an_alarm_ends_with_its_series():
    peak = np.zeros(100)
    peak[-3:] = 5.0
    other = np.zeros(100)
    other[:3] = 4.0
    tail = Tail.fit([peak, other], rest=20, every=1000)
    assert np.isclose(tail.often * 200, 2)
