"""Transformations and the floor: numbers by hand, what is chosen, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from gatewise.data import Panel, to_panel
from gatewise.data.transforms import Transform, learn_transform, plainly_non_negative, suggested
from gatewise.errors import DataError


def panel_of(**series: list[float]) -> Panel:
    rows = [(name, k, value) for name, values in series.items() for k, value in enumerate(values)]
    ids, times, values = zip(*rows, strict=True)
    return to_panel({"unique_id": ids, "ds": times, "y": values}, id_col="unique_id", time_col="ds", target_col="y")


def made(kind: str, values: list[float], *, non_negative: bool | None = None) -> tuple[Transform, np.ndarray]:
    panel = panel_of(a=values)
    found = learn_transform(panel, kind, non_negative=non_negative)
    return found, found.panel(panel).values[:, 0]


def test_the_logarithm_of_readings_above_zero_is_the_plain_one() -> None:
    found, z = made("log", [1.0, np.e, 10.0, 0.5])
    np.testing.assert_allclose(z, [0.0, 1.0, np.log(10.0), np.log(0.5)], rtol=1e-15)
    np.testing.assert_allclose(found.inverse(z[None], np.array([0])), [[1.0, np.e, 10.0, 0.5]], rtol=1e-15)


def test_counts_with_zeros_are_shifted_by_their_smallest_reading_above_zero() -> None:
    found, z = made("log", [0.0, 3.0, 2.0, 7.0])
    np.testing.assert_allclose(z, np.log([2.0, 5.0, 4.0, 9.0]), rtol=1e-15)
    assert found.shift.tolist() == [2.0]
    # Below the logarithm of the shift lies nothing but 0.
    np.testing.assert_allclose(found.inverse(np.array([[-9.0, np.log(2.0), np.log(5.0)]]), np.array([0])), [[0, 0, 3]])


def test_roots_and_their_squares() -> None:
    found, z = made("sqrt", [0.0, 4.0, 2.25, 9.0])
    np.testing.assert_array_equal(z, [0.0, 2.0, 1.5, 3.0])
    np.testing.assert_array_equal(found.inverse(np.array([[-1.0, -0.0, 1.5, 3.0]]), np.array([0])), [[0, 0, 2.25, 9]])


def test_each_series_has_its_own() -> None:
    panel = panel_of(a=[1.0, 2.0, 4.0], b=[0.0, 5.0, 1.0], c=[3.0, 3.0, 3.0])
    found = learn_transform(panel, "log")
    assert found.shift.tolist() == [0.0, 1.0, 0.0]
    assert found.codes.tolist() == [2, 2, 0]  # a constant stays itself, to the last digit
    z = found.panel(panel).values[:, 0]
    np.testing.assert_allclose(z, [*np.log([1, 2, 4]), *np.log([1, 6, 2]), 3, 3, 3], rtol=1e-15)
    swapped = found.take(np.array([1, 0]))
    np.testing.assert_allclose(swapped.inverse(np.log([[6.0], [2.0]]), np.array([0, 1])), [[5.0], [2.0]], rtol=1e-14)


@pytest.mark.parametrize("kind", ["log", "sqrt"])
def test_a_negative_reading_is_refused_by_name(kind: str) -> None:
    panel = panel_of(a=[1.0, 2.0, 4.0], b=[2.0, -5.0, 1.0])
    with pytest.raises(DataError, match=rf"series 'b', column 'y': the reading at 1 is -5; transform='{kind}' needs"):
        learn_transform(panel, kind)


def test_a_floor_against_a_negative_reading_is_refused_by_name() -> None:
    with pytest.raises(DataError, match="the reading at 2 is -4; non_negative=True"):
        made("none", [1.0, 2.0, -4.0], non_negative=True)
    assert made("none", [1.0, 2.0, -4.0])[0].floor.tolist() == [-np.inf]


def test_a_later_zero_has_no_plain_logarithm() -> None:
    found, _ = made("log", [1.0, 2.0, 4.0])
    with pytest.raises(DataError, match="the reading at 1 is 0; it has no logarithm here"):
        found.of(panel_of(a=[2.0, 0.0, 1.0]), ["a"]).panel(panel_of(a=[2.0, 0.0, 1.0]))


def test_only_the_rows_of_training_decide_the_shift() -> None:
    panel = panel_of(a=[0.0, 8.0, 4.0, 1.0, 0.5])
    assert learn_transform(panel, "log", rows=np.array([[0, 3]])).shift.tolist() == [4.0]
    late = panel_of(a=[8.0, 4.0, 6.0, 0.0])  # a zero that comes later is a zero all the same
    assert learn_transform(late, "log", rows=np.array([[0, 3]])).shift.tolist() == [4.0]


def test_series_that_training_never_saw_are_treated_as_the_others_were() -> None:
    found, _ = made("log", [1.0, 2.0, 4.0])
    panel = panel_of(a=[9.0, 8.0, 7.0], n=[0.0, 3.0, 6.0])
    assert found.of(panel, ["a"]).shift.tolist() == [0.0, 3.0]
    assert found.of(panel, ["x"]).shift.tolist() == [0.0, 3.0]


def test_a_floor_that_nobody_asked_for_falls_with_a_reading_below_it() -> None:
    counts = [0.0, 1.0, 0.0, 0.0, 2.0, 0.0]
    for asked, floor in ((None, -np.inf), (True, 0.0), (False, -np.inf)):
        found, _ = made("none", counts, non_negative=asked)
        assert found.of(panel_of(a=[1.0, -1.0, 0.0]), ["a"]).floor.tolist() == [floor]
        assert found.of(panel_of(a=[1.0, 1.0, 0.0]), ["a"]).floor.tolist() == [-np.inf if asked is False else 0.0]


def test_a_floor_also_falls_with_a_reading_before_the_table() -> None:
    found, _ = made("none", [0.0, 1.0, 0.0, 0.0, 2.0, 0.0])
    one = panel_of(a=[1.0, 1.0, 0.0])
    for lowest, floor in ((-1.0, -np.inf), (0.0, 0.0), (5.0, 0.0), (np.inf, 0.0)):
        assert found.of(one, ["a"], np.array([lowest])).floor.tolist() == [floor]
    below = panel_of(a=[1.0, -1.0, 0.0])
    assert found.of(below, ["a"], np.array([5.0])).floor.tolist() == [-np.inf]


RNG = np.random.default_rng(1)
DAYS = np.arange(365)


@pytest.mark.parametrize(
    ("name", "readings", "expected"),
    [
        ("few counts", RNG.poisson(0.6, 365), True),
        ("small counts", RNG.poisson(6.0, 365), True),
        ("sun", np.maximum(0.0, np.sin(np.arange(480) / 24 * 2 * np.pi)) * RNG.uniform(0.5, 1, 480), True),
        ("rain", np.where(RNG.random(365) < 0.3, RNG.gamma(1.0, 5.0, 365), 0.0), True),
        ("sales with days off", np.where(DAYS % 7 == 6, 0.0, RNG.poisson(200, 365)), True),
        ("whole degrees of a summer", np.round(18 + 6 * np.sin(DAYS[:90] / 30) + RNG.normal(0, 2, 90)), False),
        ("degrees that touch zero", np.maximum(0.0, np.round(4 + np.cumsum(RNG.normal(0, 0.4, 200)), 1)), None),
        ("a balance", 1000.0 - 9 * np.arange(100), False),
        ("a price", 50 + np.cumsum(RNG.normal(0, 1, 300)), False),
        ("a single zero", np.r_[0.0, RNG.uniform(1, 9, 99)], False),
        ("a negative reading among zeros", np.r_[np.zeros(50), -1.0, 3.0], False),
        ("nothing but zeros", np.zeros(40), False),
        ("too few", RNG.poisson(6.0, 12) + 1, False),
    ],
)
def test_what_says_plainly_that_nothing_is_below_zero(name: str, readings: np.ndarray, expected: bool | None) -> None:
    del name
    if expected is not None:
        assert plainly_non_negative(readings.astype(float)) is expected


def test_the_rule_about_zeros_at_its_edges() -> None:
    assert not plainly_non_negative(np.array([0.0, 0.0, 1.5, 2.5]))  # two zeros
    assert plainly_non_negative(np.array([0.0, 0.0, 0.0, 1.5, 2.5]))
    assert plainly_non_negative(np.array([0.0] * 3 + [1.5] * 3))
    assert not plainly_non_negative(np.array([0.0] * 3 + [0.1] * 4))  # no heap: more of the next value


def growing(share: float, power: float, n: int = 240) -> np.ndarray:
    """A season and noise whose size grows as the level to some power."""
    t = np.arange(n)
    level = 100.0 * np.exp(0.012 * t)
    return level + share * level**power * (np.sin(2 * np.pi * t / 12) + 0.3 * np.random.default_rng(3).normal(size=n))


@pytest.mark.parametrize(("power", "share", "expected"), [(1.0, 0.2, "log"), (0.5, 2.0, "sqrt"), (0.0, 20.0, "none")])
def test_the_transformation_that_evens_the_scatter_is_found(power: float, share: float, expected: str) -> None:
    assert suggested(growing(share, power), 12) == expected


def test_nothing_is_suggested_where_the_level_hardly_moves_or_there_is_little() -> None:
    steady = 100 + 10 * np.sin(np.arange(240)) + RNG.normal(0, 3, 240)
    assert suggested(steady, 12) == "none"
    assert suggested(growing(0.2, 1.0, 40), 12) == "none"
    assert suggested(growing(0.2, 1.0) - 200, 12) == "none"
    found, _ = made("auto", [*growing(0.2, 1.0)])
    assert found.kind == "auto"


def test_large_values_stay_finite() -> None:
    found, _ = made("log", [1.0, 2.0, 4.0])
    assert np.isfinite(found.inverse(np.array([[5000.0]]), np.array([0]))).all()
    found, _ = made("sqrt", [1.0, 2.0, 4.0])
    assert np.isfinite(found.inverse(np.array([[1e200]]), np.array([0]))).all()


def test_nothing_is_touched_without_a_transformation() -> None:
    panel = panel_of(a=[-1.0, 2.0, 4.0])
    none = Transform.none(1)
    assert none.panel(panel) is panel
    values = np.array([[1.0, -3.0]])
    assert none.inverse(values, np.array([0])) is values
    assert none.forward(values, np.array([0])) is values


@pytest.mark.parametrize(
    "changes",
    [{"kind": "cube"}, {"codes": np.array([3])}, {"codes": np.array([0, 0])}, {"shift": np.array([-1.0])},
     {"shift": np.array([np.nan])}, {"floor": np.array([5.0])}, {"codes": np.array([[0]])}],
)  # fmt: skip
def test_a_description_of_nonsense_is_refused(changes: dict[str, object]) -> None:
    good = {
        "kind": "log",
        "non_negative": None,
        "codes": np.array([2]),
        "shift": np.zeros(1),
        "floor": np.zeros(1),
        "whole": np.zeros(1, bool),
    }
    Transform(**good)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="must"):
        Transform(**{**good, **changes})  # type: ignore[arg-type]


def test_what_was_decided_is_said() -> None:
    panel = panel_of(a=[0.0, 0.0, 0.0, 1.0], b=[5.0, 6.0, 8.0, 9.5])
    said = learn_transform(panel, "sqrt").sentences(["a", "b"])
    assert said == [
        "Forecast as square roots: the readings of all series.",
        "No forecast goes below 0: the readings of 'a' never did (non_negative=False changes that).",
    ]
    assert learn_transform(panel, "none", non_negative=False).sentences(["a", "b"]) == []
