"""Evidence against white noise: its likelihood ratios."""

from __future__ import annotations

import numpy as np

from gatewise.pretrained import evidence
from gatewise.pretrained.evidence import Group, against, autocorrelation_groups


def _against(x: np.ndarray) -> np.ndarray:
    x = x - x.mean(axis=1, keepdims=True)
    m = np.full((len(x), 1), float(x.shape[1]))
    return against(autocorrelation_groups(x, m, np.full(len(x), 7)))


def test_statistics_of_white_noise_are_standard_normal() -> None:
    """Long likelihood ratios of white changes are rarely above those that say nothing; those of noise nearly always."""
    rng = np.random.default_rng(3)
    assert np.quantile(_against(rng.normal(size=(4000, 255))), 0.9) < 1.0
    assert np.quantile(_against(np.diff(rng.normal(size=(400, 256)), axis=1)), 0.1) > 10.0


def test_variance_ratios_are_what_they_are_called() -> None:
    x = np.random.default_rng(0).normal(size=(3, 400))
    x -= x.mean(axis=1, keepdims=True)
    m = np.full((3, 1), 400.0)
    ratios = autocorrelation_groups(x, m, np.ones(3, int))[3]
    assert ratios.used[0].tolist() == [3 * span <= 400 for span in (2, 4, 8, 16, 32, 64, 128, 256)]
    for k, span in enumerate((2, 4, 8, 16)):
        padded = np.concatenate([np.zeros((3, span)), x, np.zeros((3, span))], axis=1)
        sums = np.lib.stride_tricks.sliding_window_view(padded, span, axis=1).sum(axis=2)
        ratio = (sums**2).sum(1) / span / (x**2).sum(1) - 1.0
        error = np.sqrt(2 * (2 * span - 1) * (span - 1) / (3 * span) / 400)
        np.testing.assert_allclose(ratios.values[:, k], ratio / error, rtol=1e-9)


def test_groups_are_averaged_and_empty_ones_say_that_nothing_was_seen() -> None:
    values, extra = np.array([[1.0, 2.0, 0.0]]), np.array([[4.0]])
    some, none = np.array([[True, True, False]]), np.zeros((1, 3), bool)
    ratios = np.exp(0.5 * values**2 * 0.8) / np.sqrt(5.0)
    expected = np.mean([ratios[0, :2].mean(), 1 / np.sqrt(5.0)])
    got = against([Group(values, some, extra), Group(values, none, extra)])
    np.testing.assert_allclose(got, np.log(expected))
    huge = against([Group(values * 1e6, some, extra)])
    assert np.isfinite(huge).all()
    assert huge[0] > 100


def test_series_say_the_same_alone() -> None:
    x = np.random.default_rng(1).normal(size=(20, 120))
    every = autocorrelation_groups(x, np.full((20, 1), 120.0), np.arange(1, 21))
    together = against(every)
    assert all((group.extra == 12.0).all() for group in every)
    for k in range(20):
        one = autocorrelation_groups(x[k : k + 1], np.full((1, 1), 120.0), np.array([k + 1]))
        assert against(one)[0] == together[k]
    assert every[1].values.shape[1] == evidence.FIRST_LAGS
