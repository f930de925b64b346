"""Scalers: there and back, constants, masks, training rows only."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from gatewise.data.scaling import KINDS, Scaler, statistics
from gatewise.errors import DataError

VALUES = hnp.arrays(
    np.float64, st.tuples(st.integers(1, 30), st.integers(1, 3)), elements=st.floats(-1e12, 1e12, allow_subnormal=False)
)
OFFSETS = np.array([0, 4, 10])


@given(st.sampled_from(KINDS), VALUES)
def test_there_and_back(kind: str, values: np.ndarray) -> None:
    scaler = Scaler.fit(kind, values, np.array([0, len(values)]))
    series = np.zeros(len(values), dtype=np.int64)
    scaled = scaler.transform(values, series)
    assert np.isfinite(scaled).all()
    size = np.abs(values).max(initial=0.0)
    np.testing.assert_allclose(scaler.inverse(scaled, series), values, rtol=1e-12, atol=1e-14 * size)
    column = values.shape[1] - 1
    np.testing.assert_array_equal(
        scaler.inverse(scaled, series)[:, column], scaler.inverse(scaled[:, column], series, column)
    )


@pytest.mark.parametrize(
    ("kind", "centre", "scale"),
    [
        ("none", 0.0, 1.0),
        ("standard", 4.0, np.std([1, 2, 3, 10])),
        ("robust", 2.5, (4.75 - 1.75) / 1.3489795003921634),
        ("minmax", 1.0, 9.0),
        ("meanabs", 0.0, 4.0),
    ],
)
def test_the_formulas(kind: str, centre: float, scale: float) -> None:
    found = statistics(kind, np.array([[1.0], [10.0], [3.0], [2.0]]))
    assert found[0][0] == pytest.approx(centre, rel=1e-15)
    assert found[1][0] == pytest.approx(scale, rel=1e-15)


def test_the_robust_scale_is_the_standard_deviation_of_normal_numbers() -> None:
    normal = np.random.default_rng(0).normal(3.0, 2.0, (200_000, 1))
    centre, scale = statistics("robust", normal)
    assert centre[0] == pytest.approx(3.0, abs=0.02)
    assert scale[0] == pytest.approx(2.0, abs=0.02)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [0.0, 5.0, -1e-300, 1e300, 0.1, 5e-324])
def test_a_constant_series_is_never_divided_by_zero(kind: str, value: float) -> None:
    with np.errstate(all="raise", under="ignore"):
        scaler = Scaler.fit(kind, np.full((7, 1), value), np.array([0, 7]))
        scaled = scaler.transform(np.full((7, 1), value), np.zeros(7, dtype=np.int64))
    assert np.isfinite(scaled).all()
    assert np.allclose(scaler.inverse(scaled, np.zeros(7, dtype=np.int64)), value, rtol=1e-15)
    assert (scaler.centre[0, 0], scaler.scale[0, 0]) == (value, 0.0)
    assert np.array_equal(scaler.inverse(np.full((7, 1), 0.3), np.zeros(7, dtype=np.int64)), np.full((7, 1), value))


@pytest.mark.parametrize("kind", ["standard", "robust", "minmax", "meanabs", "none"])
def test_a_further_column_that_never_varied_stays_without_effect(kind: str) -> None:
    values = np.array(
        [[1.0, 20.0, 3.0], [2.0, 20.0, 3.0], [4.0, 20.0, 3.0], [1.0, 20.0, 7.0], [2.0, 20.0, 5.0], [3, 20, 9]]
    )
    scaler = Scaler.fit(kind, values, np.array([0, 3, 6]))
    series = np.array([0, 1])
    later = scaler.transform(np.array([[1.0, -4598.0, 3.0], [1.0, np.nan, 3.0]]), series)
    assert later[0, 1] == 0.0
    assert np.isnan(later[1, 1])
    # the third column varied in the second series: the first one is measured with its scale
    assert scaler.scale[0, 2] == scaler.scale[1, 2] > 0
    assert scaler.transform(np.array([[0.0, 0.0, 8.0]]), series[:1])[0, 2] == pytest.approx(5 / scaler.scale[1, 2])


def test_rounding_is_not_variation() -> None:
    values = np.full((1000, 1), 0.1) + np.random.default_rng(0).integers(-1, 2, (1000, 1)) * 1e-17
    assert statistics("standard", values)[1][0] == 1.0


@pytest.mark.parametrize("kind", KINDS)
def test_readings_near_the_largest_number_do_not_overflow(kind: str) -> None:
    with np.errstate(over="raise", invalid="raise"):
        centre, scale = statistics(kind, np.array([[-1.5e308], [1.5e308], [1e308]]))
    assert np.isfinite(centre).all()
    assert np.isfinite(scale).all()


@pytest.mark.parametrize("kind", KINDS)
def test_series_of_a_batch_are_each_as_alone(kind: str) -> None:
    """Also where one of them is near 1e300 and the other near 1e-200."""
    x = np.random.default_rng(0).normal(3, 1, (2, 5, 3)) * np.array([1e300, 1e-200])[:, None, None]
    mask = np.arange(30).reshape(2, 5, 3) % 7 != 0
    with np.errstate(over="raise", invalid="raise"):
        centre, scale = statistics(kind, x, mask)
    for k in range(2):
        alone = statistics(kind, x[k], mask[k])
        np.testing.assert_allclose((centre[k], scale[k]), alone, rtol=1e-13)


@pytest.mark.parametrize("kind", KINDS)
def test_only_training_rows_are_looked_at(kind: str) -> None:
    rng = np.random.default_rng(0)
    values = rng.normal(size=(10, 2))
    rows = np.array([[0, 3], [4, 8]])
    before = Scaler.fit(kind, values, OFFSETS, rows=rows)
    changed = values.copy()
    changed[[3, 8, 9]] = 1e6
    after = Scaler.fit(kind, changed, OFFSETS, rows=rows)
    np.testing.assert_array_equal(before.centre, after.centre)
    np.testing.assert_array_equal(before.scale, after.scale)
    changed[5] = 1e6
    assert kind == "none" or not np.array_equal(Scaler.fit(kind, changed, OFFSETS, rows=rows).scale, before.scale)


@pytest.mark.parametrize("kind", KINDS)
def test_unknown_and_masked_readings_take_no_part(kind: str) -> None:
    known = np.array([[1.0], [4.0], [2.0], [8.0]])
    holes = np.array([[1.0], [np.nan], [4.0], [1e9], [2.0], [8.0], [np.nan]])
    mask = np.array([[True], [True], [True], [False], [True], [True], [True]])
    for found, expected in zip(statistics(kind, holes, mask), statistics(kind, known), strict=True):
        np.testing.assert_allclose(found, expected, rtol=1e-15)
    scaler = Scaler.fit(kind, holes, np.array([0, 7]), mask=mask)
    scaled = scaler.transform(holes, np.zeros(7, dtype=np.int64))
    assert np.isnan(scaled[[1, 6]]).all()
    assert np.isfinite(scaled[3]).all()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_known_changes_nothing(kind: str) -> None:
    for values in (np.full((3, 1), np.nan), np.zeros((0, 1))):
        centre, scale = statistics(kind, values)
        assert (centre[0], scale[0]) == (0.0, 1.0)


def test_every_series_has_its_own_scale() -> None:
    values = np.concatenate([np.arange(4.0), np.arange(6.0) * 100])[:, None]
    own = Scaler.fit("minmax", values, OFFSETS)
    assert own.scale[:, 0].tolist() == [3.0, 500.0]
    windows = np.stack([values[0:2], values[4:6]])
    assert own.transform(windows, np.array([0, 1]))[:, :, 0].tolist() == [[0, 1 / 3], [0, 0.2]]
    assert own.inverse(np.array([[1.0, 2.0], [1.0, 2.0]]), np.array([0, 1]), 0).tolist() == [[3, 6], [500, 1000]]


@pytest.mark.parametrize("columns", [[2, 0], 1])
def test_some_columns_of_windows_are_scaled_like_all_of_them(columns: list[int] | int) -> None:
    x = np.random.default_rng(0).normal(5, 2, (10, 3))
    scaler = Scaler.fit("standard", x, OFFSETS)
    series = np.array([0, 1])
    windows = np.stack([x[:4], x[4:8]])
    scaled = scaler.transform(windows[..., columns], series, columns)
    np.testing.assert_array_equal(scaled, scaler.transform(windows, series)[..., columns])
    np.testing.assert_array_equal(
        scaler.inverse(scaled, series, columns), scaler.inverse(scaler.transform(windows, series), series)[..., columns]
    )


def test_there_and_back_through_a_file() -> None:
    scaler = Scaler.fit("robust", np.random.default_rng(0).normal(size=(10, 2)), OFFSETS)
    again = Scaler.from_config_arrays(scaler.to_config(), scaler.to_arrays())
    assert again.kind == "robust"
    np.testing.assert_array_equal(again.centre, scaler.centre)
    np.testing.assert_array_equal(again.scale, scaler.scale)


GOOD = {"centre": np.zeros((2, 1)), "scale": np.ones((2, 1))}


@pytest.mark.parametrize(
    ("config", "change"),
    [
        ({}, {}),
        ({"kind": "magic"}, {}),
        ({"kind": "none"}, {"scale": np.full((2, 1), np.inf)}),
        ({"kind": "none"}, {"scale": np.ones((1, 1))}),
        ({"kind": "none"}, {"centre": np.full((2, 1), np.nan)}),
        ({"kind": "none"}, {"scale": -np.ones((2, 1))}),
        ({"kind": "none"}, {"centre": np.zeros(2), "scale": np.ones(2)}),
        ({"kind": "none"}, {"centre": None}),
    ],
)
def test_a_damaged_description_is_refused(config: dict[str, str], change: dict[str, np.ndarray]) -> None:
    with pytest.raises(DataError, match="this is not a description of a scaler"):
        Scaler.from_config_arrays(config, {**GOOD, **change})


def test_plain_wrong_arguments() -> None:
    with pytest.raises(ValueError, match="kind must be one of 'standard', 'robust'"):
        statistics("zscore", np.zeros((3, 1)))
    with pytest.raises(ValueError, match="values must have at least 2 axes, got 1"):
        Scaler("none", **GOOD).transform(np.zeros(3), np.zeros(3, dtype=np.int64))


def test_a_scaler_cannot_be_written_to() -> None:
    scaler = Scaler.fit("standard", np.arange(10.0)[:, None], OFFSETS)
    with pytest.raises(ValueError, match="read-only"):
        scaler.scale[0, 0] = 2.0
