"""Distributions as heads: likelihoods equal SciPy's, gradients equal central differences, quantiles are right."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy import special, stats

from gatewise.nn.distributions import DISTRIBUTIONS, Likelihood
from gatewise.nn.special import count_quantiles, digamma, log_gamma, student_quantiles

LEVELS = (0.025, 0.1, 0.3, 0.5, 0.8, 0.9, 0.975)
ALL = pytest.mark.parametrize("name", DISTRIBUTIONS)


def parameters_and_targets(name, count=200):
    rng = np.random.default_rng(0)
    distribution = DISTRIBUTIONS[name]
    raw = rng.normal(scale=3.0, size=(count, distribution.outputs))
    p, _ = distribution.forward(raw)
    y = rng.poisson(3.0, count).astype(float) if distribution.counts else rng.normal(scale=4.0, size=count)
    return raw, p, y


def of_scipy(name, p) -> Any:
    if name == "gaussian":
        return stats.norm(p[..., 0], p[..., 1])
    if name == "student_t":
        return stats.t(p[..., 2], p[..., 0], p[..., 1])
    if name == "poisson":
        return stats.poisson(p[..., 0])
    return stats.nbinom(1.0 / p[..., 1], 1.0 / (1.0 + p[..., 1] * p[..., 0]))


@ALL
def test_the_likelihood_is_that_of_scipy(name):
    _, p, y = parameters_and_targets(name)
    own = of_scipy(name, p)
    expected = own.logpmf(y) if DISTRIBUTIONS[name].counts else own.logpdf(y)
    np.testing.assert_allclose(DISTRIBUTIONS[name].surprise(p, y)[0], -expected, rtol=1e-9, atol=1e-9)
    value, _ = Likelihood(DISTRIBUTIONS[name]).value_and_gradient(p, y)
    assert value == pytest.approx(-expected.mean(), rel=1e-9)


@ALL
def test_gradients_equal_central_differences(name):
    distribution = DISTRIBUTIONS[name]
    raw, _, y = parameters_and_targets(name, 30)
    weight = np.random.default_rng(1).uniform(0.5, 2.0, len(y))
    loss = Likelihood(distribution)

    def value(a):
        return loss.value_and_gradient(distribution.forward(a)[0], y, weight)[0]

    prediction, cache = distribution.forward(raw)
    gradient = distribution.backward(cache, loss.value_and_gradient(prediction, y, weight)[1])
    for at in np.ndindex(raw.shape):
        moved = [raw.copy(), raw.copy()]
        moved[0][at] += 1e-5
        moved[1][at] -= 1e-5
        difference = (value(moved[0]) - value(moved[1])) / 2e-5
        assert gradient[at] == pytest.approx(difference, rel=2e-5, abs=1e-8), at


@ALL
def test_missing_targets_and_extreme_outputs_give_finite_numbers(name):
    distribution = DISTRIBUTIONS[name]
    raw = np.array([-1e4, -60.0, 0.0, 60.0, 1e4], np.float32)[:, None] * np.ones(distribution.outputs, np.float32)
    y = np.full(5, np.nan)
    y[1:4] = 3.0
    prediction, cache = distribution.forward(raw)
    value, slope = Likelihood(distribution).value_and_gradient(prediction, y, (~np.isnan(y)).astype(np.float32))
    assert np.isfinite(value)
    assert np.isfinite(distribution.backward(cache, slope)).all()
    assert not slope[[0, 4]].any()


@ALL
def test_quantiles_are_those_of_scipy(name):
    distribution = DISTRIBUTIONS[name]
    _, p, _ = parameters_and_targets(name)
    made = distribution.quantiles(p, LEVELS)
    expected = np.stack([of_scipy(name, p).ppf(level) for level in LEVELS], axis=-1)
    if distribution.counts:
        np.testing.assert_array_equal(made, expected)
    else:
        np.testing.assert_allclose(made, expected, rtol=1e-5, atol=2e-3 * p[:, 1].max())
    assert (np.diff(made, axis=-1) >= 0).all()


def test_gamma_functions_are_those_of_scipy():
    x = np.concatenate([np.geomspace(1e-6, 1e8, 400), np.arange(1.0, 30.0)])
    np.testing.assert_allclose(log_gamma(x), special.gammaln(x), rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(digamma(x), special.psi(x), rtol=1e-12, atol=1e-12)


def test_students_quantiles_from_two_degrees_of_freedom_to_the_normal_distribution():
    freedom = np.concatenate([np.linspace(2.0, 8.0, 60), np.geomspace(8.0, 1e6, 40)])
    made, expected = student_quantiles(freedom, LEVELS), stats.t.ppf(np.array(LEVELS), freedom[:, None])
    np.testing.assert_allclose(made, expected, rtol=1.5e-3, atol=1e-12)
    np.testing.assert_allclose(made[freedom >= 3], expected[freedom >= 3], rtol=2e-5, atol=1e-12)


@pytest.mark.parametrize(("mean", "dispersion"), [(900.0, 0.0), (30_000.0, 0.0), (500.0, 0.2), (1e5, 1.5), (1e6, 8.0)])
def test_quantiles_of_large_counts_are_near(mean, dispersion):
    own = stats.nbinom(1 / dispersion, 1 / (1 + dispersion * mean)) if dispersion else stats.poisson(mean)
    made = count_quantiles(np.array([mean]), np.array([dispersion]), LEVELS)[0]
    spread = own.std()
    np.testing.assert_allclose(made, own.ppf(LEVELS), rtol=1e-2, atol=max(1.0, 5e-3 * spread))
