"""Scores where the faults are known, against figures by hand."""

import numpy as np
import pytest

from gatewise.anomalies import alarms, score_alarms, windows_of
from gatewise.anomalies.baselines import BASELINES, score
from gatewise.anomalies.likelihood import Tail

WINDOWS = [(100, 120), (300, 340)]


def sigmoid(x):
    return 2 / (1 + np.exp(5 * x)) - 1


def test_perfect_and_nothing():
    best = score_alarms([100, 300], WINDOWS, 1000)
    assert (best.found, best.faults, best.false_alarms, best.nab) == (2, 2, 0, 100.0)
    none = score_alarms([], WINDOWS, 1000)
    assert (none.found, none.false_alarms, none.nab) == (0, 0, 0.0)


def test_late_false_and_missed():
    # One in the middle of the first window, again in it, one just after it, one long before, the second missed.
    found = score_alarms([10, 110, 115, 120], WINDOWS, 1000)
    late = sigmoid(-0.5) / sigmoid(-1.0)
    after = 0.11 * sigmoid(1 / 19)
    assert found.nab == pytest.approx(100 * (late - 1 - 0.11 + after + 2) / 4)
    assert (found.found, found.false_alarms) == (1, 2)
    assert found.per_thousand == pytest.approx(2000 / 940)


def test_no_point_is_adjusted():
    assert score_alarms([119], [(100, 120)], 200).found == 1
    assert score_alarms([99, 120], [(100, 120)], 200).found == 0


@pytest.mark.parametrize("windows", [[(5, 5)], [(5, 9), (8, 12)], [(-1, 3)], [(90, 101)]])
def test_wrong_windows(windows):
    with pytest.raises(ValueError, match="windows"):
        score_alarms([], windows, 100)


def test_windows_of_labels():
    assert windows_of([1, 0, 0, 1, 1, 0, 1]) == [(0, 1), (3, 5), (6, 7)]
    assert windows_of([0, 0]) == []


def test_alarms_end_after_a_rest():
    above = np.zeros(50, bool)
    above[[3, 4, 9, 15, 40]] = True
    assert alarms(above, 5).tolist() == [3, 15, 40]
    assert alarms(above, 6).tolist() == [3, 40]
    assert alarms(np.zeros(3, bool), 5).tolist() == []


def test_the_tail_of_exponential_numbers():
    rng = np.random.default_rng(0)
    tail = Tail.fit([rng.exponential(2.0, 40_000)], rest=1)
    for x in (10.0, 14.0):
        true = np.exp(-x / 2.0)
        assert 0.7 < np.exp(-tail.rarity(np.array(x))) / true < 1.4


@pytest.mark.parametrize("name", BASELINES)
def test_baselines_keep_the_budget_and_find_a_spike(name):
    rng = np.random.default_rng(0)
    season = np.sin(np.arange(30_000) * 2 * np.pi / 24)
    x = (season + 0.3 * rng.normal(size=30_000))[:, None]
    x[25_000] += 30
    (scores,) = score(name, [x[:10_000]], [x[10_000:]], 24, 20)
    assert 10 <= len(alarms(scores[:15_000] >= 3.0, 20)) <= 25 or name == "rolling z-score"
    assert scores[15_000] > 4.0
    assert scores.shape == (20_000,)
