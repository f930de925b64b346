"""Series that are too short: refused, left out or filled up, and counted."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import long_enough, to_panel
from gatewise.errors import DataError


def table(*lengths: int) -> pl.DataFrame:
    return pl.concat(
        pl.DataFrame({"unique_id": [f"s{i}"] * n, "ds": np.arange(100, 100 + n), "y": np.arange(n) + 10.0 * i})
        for i, n in enumerate(lengths)
    )


def test_short_series_are_left_out_and_counted() -> None:
    panel = to_panel(table(20, 3, 20, 9), min_length=10, short="drop")
    assert panel.ids.tolist() == ["s0", "s2"]
    assert panel.inferred.sentences[-1] == (
        "2 of the 4 series are shorter than 10 readings, the min_length, and left out: 's1', 's3'."
    )
    assert panel.target.tolist() == [*range(20), *range(20, 40)]
    with pytest.raises(DataError, match=r"every series is shorter than the 30 readings needed.*the longest has 20"):
        to_panel(table(20, 3), min_length=30, short="drop")


@pytest.mark.parametrize("blank", [True, False])
def test_short_series_are_filled_up_from_the_left(blank: bool) -> None:
    data = table(20, 3)
    if blank:
        data = data.with_columns(y=pl.when(pl.col("ds") == 105).then(None).otherwise("y"))
    panel = to_panel(data, min_length=5, short="pad", missing="mask" if blank else "error")
    assert panel.lengths.tolist() == [20, 5]
    assert panel.times[20:].tolist() == [98, 99, 100, 101, 102]
    assert panel.mask[20:, 0].tolist() == [False, False, True, True, True]
    expected = [np.nan, np.nan] if blank else [10.0, 10.0]
    np.testing.assert_array_equal(panel.target[20:], [*expected, 10, 11, 12])
    assert "got unknown readings before their first: 's1'" in panel.inferred.sentences[-1]


def test_a_refusal_names_the_ways_out_and_they_work() -> None:
    panel = to_panel(table(30, 4))
    with pytest.raises(DataError, match=r"series 's1'.*to_panel\(\.\.\., min_length=12, short='drop'\)"):
        long_enough(panel, 12)
    assert long_enough(panel, 12, "drop").ids.tolist() == ["s0"]
    assert long_enough(panel, 4) is panel
    with pytest.raises(DataError) as caught:
        long_enough(panel, 40)
    assert "'drop'" not in str(caught.value), "no series would be left"
    with pytest.raises(ValueError, match="short must be one of"):
        long_enough(panel, 4, "leave")


@pytest.mark.parametrize(("short", "ids"), [("drop", ["s0", "s1"]), ("pad", ["s0", "s1", "s2"])])
def test_fit_without_or_with_short_series(short: str, ids: list[str]) -> None:
    data = table(60, 60, 3)
    with pytest.raises(DataError, match="'s2'"):
        gw.Forecaster(h=3, input_size=6, max_epochs=1, hidden_size=3).fit(data)
    model = gw.Forecaster(h=3, input_size=6, max_epochs=1, hidden_size=3).fit(data, short=short)
    assert model.predict()["unique_id"].unique(maintain_order=True).to_list() == ids


def test_series_without_a_reading_are_left_out_with_the_short_ones() -> None:
    data = table(20, 20, 20).with_columns(y=pl.when(pl.col("unique_id") == "s1").then(None).otherwise("y"))
    with pytest.raises(DataError, match=r"'s1'.*no readings at all; leave it out with to_panel.*short='drop'"):
        to_panel(data)
    panel = to_panel(data, short="drop")
    assert panel.ids.tolist() == ["s0", "s2"]
    assert panel.target.tolist() == [*range(20), *range(20, 40)]
    assert "1 of the 3 series has no reading and was left out: 's1'." in panel.inferred.sentences
    static = pl.DataFrame({"unique_id": ["s2", "s1", "s0"], "size": [2, 1, 0]})
    assert to_panel(data, short="drop", static_df=static).static[:, 0].tolist() == [0, 2]
