"""Several networks, averaged: the mean of each alone, the same bits from a file, and what cannot be combined."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.forecasting.ensemble import look_back
from gatewise.forecasting.members import NetworkMember


def table(n=240, series=2) -> pl.DataFrame:
    t, rng = np.arange(n), np.random.default_rng(0)
    y = 10 + 3 * np.sin(2 * np.pi * t / 12) + rng.normal(0, 1, (series, n))
    return pl.DataFrame({"unique_id": np.repeat(["a", "b"][:series], n), "ds": np.tile(t, series), "y": y.ravel()})


def forecaster(ensemble=3, **more) -> gw.Forecaster:
    given = {"method": "network", "hidden_size": 8, "max_epochs": 2, "seed": 4, **more}
    return gw.Forecaster(6, 24, ensemble=ensemble, **given)


@pytest.mark.parametrize("loss", ["absolute", "quantile", "student_t"])
@pytest.mark.parametrize("strategy", ["direct", "recursive", "segments"])
def test_the_forecast_is_the_mean_of_the_networks(loss, strategy, tmp_path: Path):
    model = forecaster(loss=loss, strategy=strategy).fit(table())
    member = model.fitted.combination.members["network"]
    assert isinstance(member, NetworkMember)
    assert [one.input_size for one in (member.network, *member.others)] == [24, 12, 24]
    first, third = (one.to_arrays() for one in (member.network, member.others[1]))
    assert any((first[name] != third[name]).any() for name in first)
    each = []
    for network in (member.network, *member.others):
        alone = NetworkMember(network)
        combination = replace(model.fitted.combination, members={"network": alone})
        each.append(replace(model.fitted, combination=combination).forecast().columns["GRU"])
    np.testing.assert_allclose(model.fitted.forecast().columns["GRU"], np.mean(each, axis=0), rtol=1e-12)
    assert np.ptp(each, axis=0).min() > 0
    gw.save(model, tmp_path / "m.gatewise")
    again = gw.load(tmp_path / "m.gatewise")
    assert again.predict(level=[80]).equals(model.predict(level=[80]))
    assert "first of 3" in model.fitted.choices[0]


def test_the_first_network_and_a_second_fit_have_the_same_bits():
    one, many, again = forecaster(1).fit(table()), forecaster(2).fit(table()), forecaster(2).fit(table())
    for name, array in one.network_.to_arrays().items():
        np.testing.assert_array_equal(many.network_.to_arrays()[name], array)
    assert many.predict(level=[80]).equals(again.predict(level=[80]))


def test_it_takes_part_in_the_weighted_mean_and_in_backtests():
    tested = gw.forecasting.backtest(forecaster(2, method="best"), table(), n_windows=2)
    assert {score.model for score in tested.ranking} >= {"GRU", "Network"}


def test_each_training_has_a_folder_and_goes_on_where_it_stopped(tmp_path: Path):
    whole = forecaster(3).fit(table())
    part = forecaster(3)
    part.fit(table(), checkpoint_dir=tmp_path)
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} >= {"network-2", "network-3"}
    part.fit(table(), checkpoint_dir=tmp_path, resume=True)
    assert part.predict().equals(whole.predict())


def test_look_backs_are_no_shorter_than_the_horizon():
    assert [look_back(24, 6, k) for k in range(4)] == [24, 12, 24, 12]
    assert [look_back(24, 13, k) for k in range(4)] == [24] * 4


WRONG = [(0, ValueError), (101, ValueError), (1.5, (TypeError, ValueError)), ("two", TypeError)]


@pytest.mark.parametrize(("value", "error"), WRONG)
def test_another_number_of_networks_is_refused(value, error):
    with pytest.raises(error, match="ensemble"):
        _ = forecaster(value).options


def test_a_warm_start_is_refused():
    model = forecaster(2).fit(table())
    with pytest.raises(ValueError, match="warm_start goes on with one network"):
        model.fit(table(), warm_start=True)
