"""Small steps of a forecast that no other test reaches: rows, scales, lines, words, mixtures; against plain sums."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import to_panel
from gatewise.errors import DataError
from gatewise.forecasting.combination import Combination, mix
from gatewise.forecasting.held import with_past
from gatewise.forecasting.members import Bands, Made
from gatewise.forecasting.rows import carried, first_known, last_known
from gatewise.forecasting.updating import _draw_line
from gatewise.forecasting.verdict import compared


@pytest.mark.parametrize("seed", range(6))
def test_known_rows_are_those_that_a_loop_finds(seed: int) -> None:
    rng = np.random.default_rng(seed)
    offsets = np.concatenate(([0], np.cumsum(rng.integers(1, 7, 8))))
    known = rng.random(offsets[-1]) < (0.0, 0.2, 0.4, 0.5, 0.8, 1.0)[seed]
    values = np.where(known, rng.normal(size=len(known)), np.nan)
    first, last, filled = [], [], []
    for begin, end in pairwise(offsets):
        first.append(next((row for row in range(begin, end) if known[row]), begin))
        for row in range(begin, end):
            before = [one for one in range(begin, row + 1) if known[one]]
            last.append(before[-1] if before else row)
            filled.append(values[before[-1]] if before else 0.0)
    assert first_known(known, offsets).tolist() == first
    assert last_known(known, offsets).tolist() == last
    assert carried(values, offsets).tolist() == filled


def test_a_series_that_training_never_saw_is_scaled_by_its_own_readings() -> None:
    rng = np.random.default_rng(0)

    def of(name: str, price: np.ndarray, temp: np.ndarray) -> pl.DataFrame:
        return pl.DataFrame(
            {"unique_id": name, "ds": range(60), "y": rng.normal(5, 2, 60), "price": price, "temp": temp}
        )

    flat = np.full(60, 3.0)
    a, b, c = (of(name, rng.normal(1, size, 60), flat) for name, size in (("a", 1), ("b", 5), ("c", 9)))
    fitted = gw.Forecaster(
        2, method="network", hist_exog_list=["price", "temp"], hidden_size=2, max_epochs=1, scaler="standard",
        transform="none",
    ).fit(pl.concat([a, b, c])).fitted  # fmt: skip
    trained = fitted.recipe.scaler.scale
    new = pl.concat([of("flat", flat, rng.normal(size=60)), of("moving", rng.normal(1, 4, 60), flat), b])
    panel = fitted.read(new)
    made = fitted.recipe.apply(panel).scaler
    names = panel.ids.tolist()
    place, price, temp = {name: names.index(name) for name in names}, 1, 2
    assert panel.columns == ("y", "price", "temp")
    own = {name: new.filter(unique_id=name) for name in names}
    for name in ("flat", "moving"):
        assert made.centre[place[name], 0] == pytest.approx(own[name]["y"].mean(), rel=1e-12)
        assert made.scale[place[name], 0] == pytest.approx(own[name]["y"].std(ddof=0), rel=1e-12)
    assert made.scale[place["flat"], price] == np.median(trained[:, price])  # flat here, not in training
    assert made.scale[place["moving"], price] == pytest.approx(own["moving"]["price"].std(ddof=0), rel=1e-12)
    assert made.scale[:, temp].tolist() == [0.0] * 3  # training never saw it vary
    assert made.scale[place["b"]].tolist() == trained[1].tolist()


def test_series_without_a_reading_before_the_held_out_windows() -> None:
    y = [*range(20), *[None] * 10, *range(10)]
    table = pl.DataFrame({"unique_id": ["a"] * 20 + ["b"] * 20, "ds": [*range(20)] * 2, "y": y})
    panel = to_panel(table.fill_null(0.0))
    bare = panel.mask.copy()
    bare[20:30] = False
    panel = replace(panel, mask=bare)
    kept, said = with_past(panel, np.array([15, 30]))
    assert kept.ids.tolist() == ["a"]
    assert said == ("Without a reading before their held-out windows, and so not tested: 'b'.",)
    assert with_past(panel, np.array([15, 31]))[1] == ()
    with pytest.raises(DataError, match="no reading comes before the held-out windows of 'a', 'b'; give more readings"):
        with_past(panel, np.array([0, 30]))


@pytest.mark.parametrize("seed", range(4))
def test_unknown_steps_between_old_and_new_readings_lie_on_a_line(seed: int) -> None:
    rng = np.random.default_rng(seed)
    values, first = rng.normal(size=12), 5
    mask = np.ones(12, bool)
    mask[[3, 4, 5, 6]] = False  # around the first new row, none beyond is touched
    mask[9] = False
    drawn = values.copy()
    _draw_line(drawn, mask, first)
    expected = values.copy()
    expected[3:7] = [values[2] + (values[7] - values[2]) * k / 5 for k in range(1, 5)]
    np.testing.assert_allclose(drawn, expected, rtol=1e-14)
    for known, nearest in ((slice(0, 4), 3), (slice(8, 12), 8)):  # on one side alone: the nearest reading
        mask = np.zeros(12, bool)
        mask[known] = True
        drawn = values.copy()
        _draw_line(drawn, mask, first)
        assert drawn[mask].tolist() == values[mask].tolist()
        assert set(drawn[~mask].tolist()) == {values[nearest]}


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (5.0, 1.0, "5 times"), (3.0, 1.0, "3 times"), (2.999, 1.0, "199.9 % above"), (1.1, 1.0, "10.0 % above"),
        (1.0, 1.0, "less than 0.1 % above"), (0.9996, 1.0, "less than 0.1 % below"), (1.0006, 1.0, "0.1 % above"),
        (0.9, 1.0, "10.0 % below"), (1.0, 2.999, "66.7 % below"), (1.0, 3.0, "1/3 of"),
        (1.0, 4321.0, "1/4,321 of"), (999_999.0, 1.0, "999,999 times"), (1e6, 1.0, "more than a million times"),
        (1.0, 2e6, "less than a millionth of"), (1.0, 0.0, "above"), (1.0, -1.0, "above"), (np.inf, 1.0, "above"),
    ],
)  # fmt: skip
def test_two_errors_in_words(a: float, b: float, words: str) -> None:
    assert compared(a, b) == words


def test_a_quantile_network_keeps_its_levels_about_the_point_of_all() -> None:
    rng = np.random.default_rng(0)
    offsets = np.sort(rng.normal(size=(3, 2, 5)), axis=-1)
    points = {name: rng.normal(size=(3, 2)) for name in ("network", "ridge")}
    made = {
        "network": Made(points["network"], Bands((0.1, 0.3, 0.5, 0.7, 0.9), offsets)),
        "ridge": Made(points["ridge"]),
    }
    both = mix(made, {"network": 0.75, "ridge": 0.25}, None)
    middle = 0.75 * points["network"] + 0.25 * points["ridge"]
    np.testing.assert_allclose(both.point, middle, rtol=1e-14)
    np.testing.assert_allclose(both.outputs, middle[..., None] + offsets, rtol=1e-14)
    assert both.bands is None
    alone = mix(made, {"ridge": 1.0}, "network")
    assert alone.bands is not None
    np.testing.assert_array_equal(alone.bands.offsets, offsets)
    assert alone.outputs.shape == (3, 2, 1)
    assert Combination({}, {"ridge": 0.2, "network": 0.5, "naive": 0.3}, None, None).words == (  # type: ignore[arg-type]
        "50 % network, 30 % naive, 20 % ridge"
    )


def test_room_for_validation_that_was_asked_for_is_demanded() -> None:
    table = pl.DataFrame({"ds": range(20), "y": np.sin(np.arange(20))})
    options = {"method": "network", "input_size": 8, "hidden_size": 2, "max_epochs": 1}
    assert len(gw.Forecaster(4, **options).fit(table, val_size=8).predict()) == 4  # type: ignore[arg-type]
    with pytest.raises(DataError, match="needs at least 21, 8 to look back, 4 to forecast and 9 to validate on"):
        gw.Forecaster(4, **options).fit(table, val_size=9)  # type: ignore[arg-type]
