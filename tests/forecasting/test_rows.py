"""Which rows are known, and how series that training never saw are scaled: against plain loops and sums."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import to_panel
from gatewise.errors import DataError
from gatewise.forecasting.held import with_past
from gatewise.forecasting.rows import carried, first_known, last_known


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
