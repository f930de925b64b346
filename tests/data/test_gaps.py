"""Duplicate times, empty cells, gaps, clock changes."""

from datetime import datetime, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data import to_panel
from gatewise.data.gaps import interpolate
from gatewise.errors import DataError

DAYS = [datetime(2024, 1, 1) + timedelta(days=i) for i in range(10)]


def frame(keep: Any = None, **change: Any) -> pl.DataFrame:
    table = pl.DataFrame({"ds": DAYS, "y": np.arange(10.0)}).with_columns(**change)
    return table if keep is None else table[keep]


def refused(table: pl.DataFrame, **options: Any) -> DataError:
    with pytest.raises(DataError) as caught:
        to_panel(table, **options)
    return caught.value


def test_a_gap_is_refused_by_name_and_count() -> None:
    error = refused(frame([0, 1, 2, 3, 6, 7, 9]))
    assert (error.series, error.row, error.column) == ("y", 4, "ds")
    assert "after 2024-01-04 comes 2024-01-07, 2 readings are missing there and 3 in all" in str(error)
    assert "give missing='mask' or missing='interpolate'" in str(error)


def test_the_second_series_with_a_gap_is_the_one_named() -> None:
    table = pl.DataFrame(
        {"unique_id": ["a"] * 3 + ["b"] * 3, "ds": [1, 2, 3, 1, 2, 4], "y": [1.0] * 6},
    )
    assert (refused(table).series, refused(table).row) == ("b", 5)


def test_masked_gaps_are_unknown_and_said() -> None:
    values = [0.0, 1, None, 3, 6, 7, 9]
    panel = to_panel(frame([0, 1, 2, 3, 6, 7, 9], y=pl.Series([0.0, 1, None, 3, 4, 5, 6, 7, 8, 9])), missing="mask")
    assert panel.times.tolist() == DAYS
    assert np.array_equal(np.isnan(panel.target), [i in (2, 4, 5, 8) for i in range(10)])
    assert np.array_equal(panel.mask[:, 0], ~np.isnan(panel.target))
    assert panel.target[panel.mask[:, 0]].tolist() == [value for value in values if value is not None]
    assert any("3 times and 1 cells; 4 values are kept as unknown" in one for one in panel.inferred.sentences)


def test_interpolated_gaps_are_straight_lines_but_not_observed() -> None:
    panel = to_panel(frame([0, 1, 2, 3, 6, 7, 9]), missing="interpolate")
    assert panel.target.tolist() == list(range(10))
    assert np.flatnonzero(~panel.mask[:, 0]).tolist() == [4, 5, 8]


def test_empty_ends_are_skipped_and_the_rest_is_filled() -> None:
    panel = to_panel(frame(y=pl.Series([None, 2.0, None, 6.0, 5, 5, 5, 5, None, None])), missing="interpolate")
    assert panel.target.tolist() == [2, 4, 6, 5, 5, 5, 5]
    assert panel.times[[0, -1]].tolist() == [DAYS[1], DAYS[7]]
    assert any(
        "the forecast of 'y' begins after its last reading, 2024-01-08" in one for one in panel.inferred.sentences
    )


@given(
    st.lists(st.one_of(st.none(), st.floats(-1e9, 1e9)), min_size=1, max_size=30).filter(
        lambda v: any(x is not None for x in v)
    )
)
def test_lines_stay_between_their_ends(values: list[float | None]) -> None:
    raw = np.array([np.nan if value is None else value for value in values])
    made = interpolate(raw)
    known = np.isfinite(raw)
    assert np.array_equal(made[known], raw[known])
    assert made.min() >= raw[known].min()
    assert made.max() <= raw[known].max()


def test_a_column_without_any_reading_cannot_be_interpolated() -> None:
    table = pl.DataFrame(
        {"unique_id": ["a"] * 3 + ["b"] * 3, "ds": [1, 2, 3] * 2, "y": [1.0] * 6, "x": [1.0, 2, 3, None, None, None]},
    )
    error = refused(table, missing="interpolate", hist_exog_list=["x"])
    assert (error.series, error.column) == ("b", "x")
    assert "no reading of the column is known" in str(error)
    assert np.isnan(to_panel(table, missing="mask", hist_exog_list=["x"]).values[3:, 1]).all()


@pytest.mark.parametrize("missing", ["error", "mask", "interpolate"])
def test_a_series_without_any_reading_is_refused_whatever_is_asked(missing: str) -> None:
    table = pl.DataFrame({"unique_id": ["a", "a", "b", "b"], "ds": [1, 2] * 2, "y": [1.0, 2, None, None]})
    error = refused(table, missing=missing)
    assert (error.series, error.column) == ("b", "y")
    assert "has no readings at all; leave it out" in str(error)


def test_a_missing_text_is_named_by_its_column_and_counted_once() -> None:
    table = frame(wind=pl.Series(["N", "S", None, "W", None, *"NNNNN"]))
    error = refused(table, hist_exog_list=["wind"])
    assert (error.row, error.column) == (2, "wind")
    assert "2024-01-03 is missing (2 missing in all)" in str(error)
    panel = to_panel(table, hist_exog_list=["wind"], missing="mask")
    assert np.flatnonzero(np.isnan(panel.values[:, 1:]).all(axis=1)).tolist() == [2, 4]
    assert "Missing: 0 times and 2 cells; 2 values are kept as unknown." in panel.inferred.sentences


def test_a_missing_cell_in_a_wide_table_is_named_by_its_column() -> None:
    error = refused(pl.DataFrame({"ds": DAYS, "A": np.arange(10.0), "B": [1.0, None] * 4 + [1.0, 1.0]}))
    assert (error.series, error.row, error.column) == ("B", 1, "B")
    assert "the reading at 2024-01-02 is missing (4 missing in all)" in str(error)


@pytest.mark.parametrize("order", [[0, 1, 2, 2, 3], [3, 2, 0, 2, 1], [2, 2, 2]])
def test_a_time_that_comes_twice_is_refused_in_any_order(order: list[int]) -> None:
    error = refused(frame(order), freq="D")
    first, again = [i for i, day in enumerate(order) if day == 2][:2]
    assert (error.row, error.column) == (again, "ds")
    assert f"the time 2024-01-03 appears twice (first on row {first})" in str(error)
    assert ("and 1 more times appear twice" in str(error)) == (order == [2, 2, 2])


def test_times_between_the_steps_are_refused() -> None:
    odd = DAYS[4] + timedelta(hours=5)
    error = refused(frame(ds=pl.Series([*DAYS[:4], odd, *DAYS[5:]])))
    assert error.row == 4
    assert "2024-01-05 05:00 does not fit readings that come daily" in str(error)


def test_a_frequency_that_is_too_coarse_or_too_fine() -> None:
    with pytest.raises(DataError, match="does not fit readings that come weekly"):
        to_panel(frame(), freq="W")
    with pytest.raises(DataError, match="23 readings are missing there and 207 in all"):
        to_panel(frame(), freq="h")
    with pytest.raises(DataError, match="the frequency is probably wrong: give it with freq="):
        to_panel(frame(), freq="us", missing="mask")


SPRING = ["2024-03-31 00:00", "2024-03-31 01:00", "2024-03-31 03:00", "2024-03-31 04:00", "2024-03-31 05:00"]
AUTUMN = ["2024-10-27 00:00", "2024-10-27 01:00", "2024-10-27 02:00", "2024-10-27 02:00", "2024-10-27 03:00"]


@pytest.mark.parametrize(("times", "what"), [(SPRING, "a gap in time"), (AUTUMN, "appears twice")])
def test_clock_changes_are_understood_once_the_clock_is_named(times: list[str], what: str) -> None:
    table = pl.DataFrame({"ds": times, "y": np.arange(5.0)})
    with pytest.raises(DataError, match=f"{what}.*time_zone='Europe/Berlin'"):
        to_panel(table)
    panel = to_panel(table, time_zone="Europe/Berlin")
    assert np.all(np.diff(panel.times) == np.timedelta64(1, "h"))
    assert panel.target.tolist() == [0, 1, 2, 3, 4]
    assert panel.inferred.sentences[2] == "The readings come hourly on the clock of Europe/Berlin."


def test_the_hour_that_comes_twice_in_every_series() -> None:
    table = pl.DataFrame({"unique_id": ["a"] * 5 + ["b"] * 5, "ds": AUTUMN * 2, "y": np.arange(10.0)})
    panel = to_panel(table, time_zone="Europe/Berlin")
    assert np.array_equal(panel.times[:5], panel.times[5:])


def test_daily_readings_on_a_clock_that_changes() -> None:
    wall = [datetime(2024, 3, 28) + timedelta(days=i) for i in range(6)]
    table = pl.DataFrame({"ds": wall, "y": np.arange(6.0)}).with_columns(
        pl.col("ds").dt.replace_time_zone("Europe/Berlin")
    )
    panel = to_panel(table)
    assert panel.freq.alias == "D"
    assert np.diff(panel.times).astype(int).tolist().count(23 * 3600 * 10**6) == 1
    ahead = panel.frame(panel.future_times(2), {"y": np.zeros((1, 2))})["ds"]
    assert [str(one) for one in ahead] == ["2024-04-03 00:00:00+02:00", "2024-04-04 00:00:00+02:00"]


def test_times_with_offsets_in_text() -> None:
    text = ["2024-03-31T01:00+01:00", "2024-03-31T03:00+02:00", "2024-03-31T04:00+02:00"]
    table = pl.DataFrame({"ds": text, "y": [1.0, 2, 3]})
    assert to_panel(table[1:]).zone == "UTC"  # one offset belongs to many zones
    assert (
        "The offsets from UTC in 'ds' are those of Europe/Berlin; its clock is used."
        in to_panel(table).inferred.sentences
    )
    panel = to_panel(table, time_zone="Europe/Berlin")
    assert np.all(np.diff(panel.times) == np.timedelta64(1, "h"))
    assert panel.zone == "Europe/Berlin"


def test_unsorted_rows_are_sorted_and_said() -> None:
    panel = to_panel(frame([0, 2, 1, 3, 5, 4, 6, 7, 8, 9]))
    assert panel.target.tolist() == list(range(10))
    assert "2 rows were not in order of time (first row 2); they were sorted." in panel.inferred.sentences


def test_business_days_have_no_gap_at_weekends_but_on_holidays() -> None:
    days = [datetime(2024, 1, 1) + timedelta(days=i) for i in range(21) if (i % 7) < 5]
    table = pl.DataFrame({"ds": days, "y": np.arange(15.0)})
    panel = to_panel(table)
    assert (panel.freq.alias, panel.season.length) == ("B", 5)
    with pytest.raises(
        DataError, match="1 reading is missing there and 1 in all, for readings that come every business day"
    ):
        to_panel(table.filter(pl.col("ds") != datetime(2024, 1, 10)))
