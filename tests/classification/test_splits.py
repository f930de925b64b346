"""The held-out part: whole groups, every class on both sides."""

import numpy as np
import pytest

from gatewise.classification.splits import hold_out


@pytest.mark.parametrize("seed", range(5))
def test_without_groups_every_class_gives_its_share(seed):
    strata = np.repeat([0, 1, 2], [100, 40, 10])
    held = hold_out(0.2, strata, None, np.random.default_rng(seed))
    assert [int(held[strata == k].sum()) for k in range(3)] == [20, 8, 2]


@pytest.mark.parametrize("seed", range(20))
def test_groups_stay_together(seed):
    rng = np.random.default_rng(seed)
    groups = rng.integers(0, 12, size=120)
    strata = groups % 3
    held = hold_out(0.25, strata, np.array([f"person {g}" for g in groups]), rng)
    for g in np.unique(groups):
        assert len(set(held[groups == g])) == 1
    assert 0.1 < held.mean() < 0.45
    assert set(strata[~held]) == {0, 1, 2}


def test_a_class_of_one_group_stays_in_training():
    groups = np.repeat(np.arange(6), 10)
    strata = np.where(groups == 0, 1, 0)
    for seed in range(20):
        assert not hold_out(0.5, strata, groups, np.random.default_rng(seed))[strata == 1].any()


def test_too_few_to_hold_out():
    rng = np.random.default_rng(0)
    assert not hold_out(0.5, np.zeros(19, int), None, rng).any()
    assert not hold_out(0.5, np.zeros(50, int), np.zeros(50), rng).any()
