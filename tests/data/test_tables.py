"""Tables -> panels, and back."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data import Frequency, Source, extend, future_values, to_panel
from gatewise.errors import DataError

from .frames import KIND, MAKE, columns

BACKENDS = list(MAKE)
HOURS = [datetime(2024, 1, 1) + timedelta(hours=i) for i in range(48)]


def long(n: int = 48, ids: tuple[Any, ...] = ("b", "a")) -> dict[str, list[Any]]:
    return {
        "unique_id": [one for one in ids for _ in range(n)],
        "ds": HOURS[:n] * len(ids),
        "y": [float(i + 100 * k) for k in range(len(ids)) for i in range(n)],
    }


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_long_table_there_and_back(backend: str) -> None:
    panel = to_panel(MAKE[backend](long()))
    assert panel.ids.tolist() == ["a", "b"]
    assert panel.lengths.tolist() == [48, 48]
    assert panel.series(0).tolist() == [100.0 + i for i in range(48)]
    assert panel.mask.all()
    assert (panel.freq.alias, panel.season.length) == ("h", 24)
    frame = panel.frame(panel.future_times(2), {"GRU": np.array([[1.0, 2.0], [3.0, 4.0]])})
    assert type(frame) is KIND[backend]
    assert columns(frame) == {
        "unique_id": ["a", "a", "b", "b"],
        "ds": [HOURS[-1] + timedelta(hours=i) for i in (1, 2, 1, 2)],
        "GRU": [1.0, 2.0, 3.0, 4.0],
    }


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "UTC", "Asia/Seoul"])
def test_a_zone_is_given_back(backend: str, zone: str) -> None:
    hours = pd.Series(pd.date_range("2024-03-30", periods=48, freq="h", tz=zone)).tolist()
    data = {"unique_id": ["a"] * 48, "when": hours, "y": np.arange(48.0).tolist()}
    frame = pl.DataFrame({**data, "when": pl.Series(hours).dt.convert_time_zone(zone)})
    made = {"polars": frame, "pyarrow": frame.to_arrow(), "pandas": pd.DataFrame(data)}[backend]
    panel = to_panel(made)
    assert panel.zone == zone
    assert panel.freq.alias == "h"
    back = columns(panel.frame(panel.future_times(3), {"y": np.zeros((1, 3))}))["when"]
    assert [one.astimezone(ZoneInfo("UTC")) for one in back] == [
        hours[-1].astimezone(ZoneInfo("UTC")) + timedelta(hours=i) for i in (1, 2, 3)
    ]
    assert [one.utcoffset() for one in back] == [one.astimezone(ZoneInfo(zone)).utcoffset() for one in back]


@pytest.mark.parametrize("backend", BACKENDS)
def test_dates_come_back_as_dates(backend: str) -> None:
    days = [date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31)]
    panel = to_panel(MAKE[backend]({"month": days, "y": [1.0, 2.0, 3.0]}))
    assert panel.freq.alias == "ME"
    assert columns(panel.frame(panel.future_times(1), {"y": np.zeros((1, 1))}))["month"] == [date(2024, 4, 30)]


@pytest.mark.parametrize("dtype", [pl.Int8, pl.UInt16, pl.Int32, pl.Int64])
def test_whole_numbers_keep_their_dtype(dtype: Any) -> None:
    frame = pl.DataFrame({"unique_id": [3, 3, 3, 1, 1], "ds": [1, 2, 3, 1, 2], "y": [1.0, 2, 3, 4, 5]})
    frame = frame.with_columns(pl.col("unique_id", "ds").cast(dtype))
    panel = to_panel(frame)
    assert panel.ids.tolist() == [1, 3]
    back = panel.frame(panel.future_times(1), {"y": np.zeros((2, 1))})
    assert back.schema["unique_id"] == dtype
    assert back.schema["ds"] == dtype
    assert back["ds"].to_list() == [3, 4]


def test_categories_and_nanoseconds_keep_their_dtype() -> None:
    frame = pd.DataFrame(long()).astype({"unique_id": "category", "ds": "datetime64[ns]"})
    back = to_panel(frame).frame(to_panel(frame).future_times(1), {"y": np.zeros((2, 1))})
    assert str(back.dtypes["unique_id"]) == "category"
    assert str(back.dtypes["ds"]) == "datetime64[ns]"


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_wide_table_is_a_series_a_column(backend: str) -> None:
    frame = MAKE[backend]({"날짜": HOURS[:6], "Größe": [None, 1.0, 2, 3, 4, None], "B": [1.0] * 6, "note": ["x"] * 6})
    panel = to_panel(frame)
    assert panel.ids.tolist() == ["Größe", "B"]
    assert panel.lengths.tolist() == [4, 6]
    assert panel.series(0).tolist() == [1, 2, 3, 4]
    assert panel.times[0] == np.datetime64(HOURS[1])
    assert panel.inferred.ignored == ("note",)
    assert panel.inferred.layout == "wide"
    assert any("1 of the 2 series are shorter" in one for one in panel.inferred.sentences)


def test_a_wide_table_with_a_target_and_others() -> None:
    frame = pl.DataFrame({"ds": HOURS[:4], "y": [1.0, 2, 3, 4], "temp": [5, 6, 7, 8], "wind": ["N", "S", "N", "E"]})
    panel = to_panel(frame, hist_exog_list=["wind"], futr_exog_list=["temp"])
    assert panel.ids.tolist() == ["y"]
    assert panel.columns == ("y", "wind=E", "wind=N", "wind=S", "temp")
    assert panel.values[:, 1:4].tolist() == [[0, 1, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]]
    assert panel.indices(panel.hist_exog).tolist() == [1, 2, 3]
    assert panel.indices(panel.futr_exog).tolist() == [4]
    assert panel.categories == {"wind": ("E", "N", "S")}


def test_known_categories_are_kept_and_others_refused() -> None:
    frame = pl.DataFrame({"ds": [0, 1, 2], "y": [1.0, 2, 3], "wind": ["N", "S", "N"]})
    panel = to_panel(frame, hist_exog_list=["wind"], categories={"wind": ("N", "S", "W")})
    assert panel.columns == ("y", "wind=N", "wind=S", "wind=W")
    with pytest.raises(DataError, match=r"row 1, column 'wind': 'S' is not one of the known values 'N', 'W'"):
        to_panel(frame, hist_exog_list=["wind"], categories={"wind": ("N", "W")})


def test_a_time_over_several_columns() -> None:
    frame = pl.DataFrame(
        {
            "No": range(1, 49),
            "year": [2024] * 48,
            "month": [2] * 24 + [3] * 24,
            "day": [29] * 24 + [1] * 24,
            "hour": [*range(24), *range(24)],
            "load": np.arange(48.0),
        }
    )
    panel = to_panel(frame)
    assert panel.freq.alias == "h"
    assert panel.times[0] == np.datetime64("2024-02-29")
    assert panel.ids.tolist() == ["load"]
    assert "The time is made from 'year', 'month', 'day', 'hour'." in panel.inferred.sentences
    with pytest.raises(DataError, match=r"row 3, column 'day': year 2024 month 2 day 30 does not exist"):
        to_panel(frame.with_columns(day=pl.when(pl.col("No") == 4).then(30).otherwise("day")))


def test_dates_written_as_whole_numbers() -> None:
    panel = to_panel(pl.DataFrame({"date": [20240228, 20240229, 20240301], "y": [1, 2, 3]}))
    assert panel.freq.alias == "D"


@pytest.mark.parametrize(
    ("frame", "id_col", "time_col", "targets"),
    [
        (
            {"sensor": ["a", "a", "b"], "timestamp": [1, 2, 1], "reading": [1, 2, 3]},
            "sensor",
            "timestamp",
            ("reading",),
        ),
        ({"city": ["a", "a", "b"], "ds": [1, 2, 1], "sales": [1, 2, 3]}, "city", "ds", ("sales",)),
        ({"id": [1, 2, 3], "ds": [1, 2, 3], "sales": [1.5, 2, 3]}, None, "ds", ("sales",)),
        ({"x": [5, 1, 3], "day": ["2024-01-01", "2024-01-02", "2024-01-03"], "z": [1, 2, 3]}, None, "day", ("x", "z")),
        ({"t": [1, 2, 3], "a": [1.5, 2, 3]}, None, "t", ("a",)),
        ({"k": [10, 20, 30], "a": [1.5, 2, 1]}, None, "k", ("a",)),
        ({"ds": [1, 2, 3], "y": [1, 2, 3], "temp": [1, 2, 3]}, None, "ds", ("y",)),
        ({"ds": [1, 2, 3], "No": [1, 2, 3], "temp": [1, 2, 3]}, None, "ds", ("temp",)),
    ],
)
def test_the_parts_that_columns_play(
    frame: dict[str, list[Any]], id_col: str | None, time_col: str, targets: tuple[str, ...]
) -> None:
    inferred = to_panel(pl.DataFrame(frame, strict=False)).inferred
    assert (inferred.id_col, inferred.time_col, inferred.targets) == (id_col, time_col, targets)
    assert any(repr(time_col) in sentence for sentence in inferred.sentences)


def refused(message: str, data: Any, **options: Any) -> DataError:
    with pytest.raises(DataError, match=message) as caught:
        to_panel(data if not isinstance(data, dict) else pl.DataFrame(data, strict=False), **options)
    return caught.value


def test_columns_that_are_not_there_or_cannot_be_told() -> None:
    table = {"unique_id": ["a", "b"], "ds": [1, 1], "p": [1.0, 2.0], "q": [1.0, 2.0]}
    assert refused("there is no such column; there are 'unique_id', 'ds'", table, target_col="z").column == "z"
    assert refused("there is no such column", table, hist_exog_list=["w"]).column == "w"
    refused(r"several columns hold numbers \('p', 'q'\); say which to forecast with target_col=", table)
    refused("no column looks like a time among 'y'; say which it is with time_col=", {"y": [1.0, 2.0]})
    refused(
        "no column looks like a time .*reset_index",
        pd.DataFrame({"y": [1.5, 2.5]}, index=pd.Index(["2024-01-01", "2024-01-02"])),
    )
    refused("no column holds numbers to forecast among 'note'", {"ds": [1, 2], "note": ["a", "b"]})
    refused("no column names the series; say which it is with id_col=", {"ds": [1, 2], "y": [1, 2]}, layout="long")
    refused("a long table has one target", table, target_col=["p", "q"])
    assert refused("no readings at all", {"ds": [1, 2], "y": [None, None]}).column == "y"
    refused("column names must be text; 0 is not", pd.DataFrame({0: [1, 2], "y": [1, 2]}))
    twice = pd.DataFrame([[1, 2, 3]], columns=pd.Index(["ds", "y", "y"]))
    assert refused("the column name appears twice", twice).column == "y"


def test_tables_that_are_none() -> None:
    refused("the table has no rows", {"ds": [], "y": []})
    refused("a pandas, polars or pyarrow table is needed, got list", [[1], [2]])
    refused("a lazy frame: collect it first", pl.LazyFrame({"ds": [1], "y": [1]}))
    refused("the table has no rows", pa.table({}))


def test_plain_wrong_arguments() -> None:
    frame = pl.DataFrame({"ds": [1, 2], "y": [1, 2]})
    with pytest.raises(ValueError, match="missing must be one of 'error', 'mask', 'interpolate', got 'drop'"):
        to_panel(frame, missing="drop")
    with pytest.raises(ValueError, match="layout must be"):
        to_panel(frame, layout="tall")
    with pytest.raises(ValueError, match="season must be at least 1 step, got 0"):
        to_panel(frame, season=0)
    with pytest.raises(ValueError, match="named twice"):
        to_panel(frame, hist_exog_list=["y"], futr_exog_list=["y"])


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(
    ("column", "value", "message", "series"),
    [
        ("y", None, "the reading at 2024-01-01 03:00 is missing", "b"),
        ("y", float("inf"), "the value is infinite", "b"),
        ("ds", None, "the time is missing", "b"),
        ("unique_id", None, "the id of the series is missing", None),
    ],
)
def test_a_bad_cell_is_named(backend: str, column: str, value: Any, message: str, series: str | None) -> None:
    table = long()
    table[column][3] = value
    error = refused(message, MAKE[backend](table), source=Source("table"))
    assert (error.source, error.row, error.column) == ("table", 3, column)
    assert error.series == series


def test_text_in_a_number_column_is_named() -> None:
    error = refused("'three' is not a number", {"ds": [1, 2, 3], "y": ["1", " 2 ", "three"]})
    assert (error.row, error.column) == (2, "y")
    mixed = pd.DataFrame({"ds": [1, 2, 3], "y": pd.Series([1, "two", 3.0], dtype=object)})
    assert refused("'two' is not a number", mixed).row == 1
    assert to_panel(pl.DataFrame({"ds": [1, 2], "y": ["1", "2.5"]})).target.tolist() == [1, 2.5]


def test_pandas_periods_are_their_first_days() -> None:
    frame = pd.DataFrame({"ds": pd.period_range("2024-01", periods=3, freq="M"), "y": [1.0, 2, 3]})
    panel = to_panel(frame)
    assert panel.freq.alias == "MS"
    assert panel.times.tolist() == [datetime(2024, month, 1) for month in (1, 2, 3)]


def test_a_wrong_time_in_a_column_that_is_called_anything() -> None:
    error = refused("'soon' is not a time", {"Messzeit": ["2024-01-01", "soon", "2024-01-03"], "y": [1.0, 2, 3]})
    assert (error.row, error.column) == (1, "Messzeit")


@pytest.mark.parametrize("kind", ["Int64", "Float64", "int64[pyarrow]", "double[pyarrow]"])
def test_nullable_pandas_columns(kind: str) -> None:
    frame = pd.DataFrame({"ds": pd.date_range("2024", periods=4, freq="h"), "y": pd.array([1, 2, None, 4], dtype=kind)})
    assert refused("is missing", frame).row == 2
    assert to_panel(frame, missing="interpolate").target.tolist() == [1, 2, 3, 4]


def test_decimals_and_truth_values_are_numbers() -> None:
    frame = pl.DataFrame({"ds": [0, 1], "y": [Decimal("1.5"), Decimal("2.25")], "open": [True, False]})
    assert to_panel(frame, hist_exog_list=["open"]).values.tolist() == [[1.5, 1], [2.25, 0]]


def test_a_number_column_called_like_an_id_is_none() -> None:
    frame = pl.DataFrame({"ds": [0, 1, 2], "station": [1.5, 1.5, 2.5], "sensor": [1.0, 2.5, 3.5]})
    assert to_panel(frame).ids.tolist() == ["station", "sensor"]


def test_times_that_cannot_be_used() -> None:
    assert refused("1.5 is not a time; times that are numbers must be whole", {"ds": [1, 1.5], "y": [1, 2]}).row == 1
    assert refused("where times are needed", {"ds": [True, False], "y": [1, 2]}, time_col="ds").column == "ds"
    fine = pd.DataFrame({"ds": pd.to_datetime([0, 1], unit="ns"), "y": [1, 2]})
    assert refused("finer than a microsecond", fine).row == 1
    refused("integer times have no time zone", {"ds": [1, 2], "y": [1, 2]}, time_zone="UTC")
    refused("'Mars' is not known", {"ds": HOURS[:2], "y": [1, 2]}, time_zone="Mars")


@given(st.permutations(range(20)), st.sampled_from(BACKENDS))
def test_the_order_of_rows_does_not_matter(order: list[int], backend: str) -> None:
    table = long(10)
    panel = to_panel(MAKE[backend]({name: [values[i] for i in order] for name, values in table.items()}))
    same = to_panel(MAKE[backend](table))
    assert np.array_equal(panel.values, same.values)
    assert np.array_equal(panel.times, same.times)
    sorted_within = all([i for i in order if i // 10 == k] == sorted(i for i in order if i // 10 == k) for k in (0, 1))
    assert any("not in order of time" in one for one in panel.inferred.sentences) != sorted_within


def test_one_reading_and_different_lengths() -> None:
    table = {"unique_id": ["a", "b", "b", "b"], "ds": HOURS[:1] + HOURS[:3], "y": [1.0, 2, 3, 4]}
    panel = to_panel(pl.DataFrame(table))
    assert panel.lengths.tolist() == [1, 3]
    assert panel.future_times(1).tolist() == [[HOURS[1]], [HOURS[3]]]
    refused("the frequency cannot be inferred from one reading per series", {"ds": HOURS[:1], "y": [1.0]})
    alone = to_panel(pl.DataFrame({"ds": HOURS[:1], "y": [1.0]}), freq="h")
    assert alone.future_times(1).tolist() == [[HOURS[1]]]
    error = refused("has 1 readings and needs at least 3, .*give it more readings", table, min_length=3)
    assert error.series == "a"


def test_constant_series_are_fine() -> None:
    panel = to_panel(pl.DataFrame({"ds": HOURS, "y": [5.0] * 48}))
    assert panel.season.length == 24
    assert set(panel.target) == {5.0}


def test_what_is_given_is_not_inferred() -> None:
    panel = to_panel(pl.DataFrame({"ds": HOURS, "y": np.arange(48.0)}), freq="60min", season=6)
    assert (panel.freq, panel.season.length) == (Frequency.parse("h"), 6)
    assert not any("readings come" in one or "season" in one for one in panel.inferred.sentences)


STATIC = pl.DataFrame({"unique_id": ["b", "a", "z"], "size": [1.5, 2.5, 9], "kind": ["shop", "mall", "shop"]})


def test_static_features_follow_the_series() -> None:
    panel = to_panel(pl.DataFrame(long()), static_df=STATIC)
    assert panel.static_columns == ("size", "kind=mall", "kind=shop")
    assert panel.static.tolist() == [[2.5, 1, 0], [1.5, 0, 1]]
    assert panel.categories == {"kind": ("mall", "shop")}


@pytest.mark.parametrize(
    ("static", "message", "series"),
    [
        (STATIC.head(1), "the series has no row in static_df", "a"),
        (pl.concat([STATIC, STATIC.head(1)]), "the id appears twice", "b"),
        (STATIC.with_columns(size=pl.Series([None, 1.0, 2.0])), "column 'size': the value is missing", "b"),
        (
            STATIC.with_columns(size=pl.Series([1.0, float("inf"), 2.0])),
            "row 1, column 'size': the value is infinite",
            None,
        ),
        (STATIC.rename({"unique_id": "name"}), "there is no such column", None),
    ],
)
def test_static_features_that_cannot_be_used(static: pl.DataFrame, message: str, series: str | None) -> None:
    error = refused(f"static_df.*{message}", pl.DataFrame(long()), static_df=static)
    assert error.series == series


def with_weather() -> Any:
    return to_panel(
        pl.DataFrame({**long(), "temp": range(96), "wind": ["N", "S"] * 48}), futr_exog_list=["wind", "temp"]
    )


def future(panel: Any) -> pl.DataFrame:
    ahead = panel.future_times(3)
    return pl.DataFrame(
        {
            "unique_id": np.repeat(["a", "b"], 3),
            "ds": ahead.ravel(),
            "temp": np.arange(6.0),
            "wind": ["N", "N", "S", "S", "N", "N"],
        }
    )


@pytest.mark.parametrize("backend", BACKENDS)
def test_known_future_values_are_aligned(backend: str) -> None:
    panel = with_weather()
    table = future(panel).sample(fraction=1.0, shuffle=True, seed=1)
    made = {"polars": table, "pandas": pd.DataFrame(table.to_dict(as_series=False)), "pyarrow": table.to_arrow()}[
        backend
    ]
    values = future_values(panel, made, 3)
    assert values[:, :, 2].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert values[0, :, :2].tolist() == [[1, 0], [1, 0], [0, 1]]
    assert future_values(to_panel(pl.DataFrame(long())), None, 3).shape == (2, 3, 0)


@pytest.mark.parametrize(
    ("change", "message", "series"),
    [
        (lambda _: None, "values of 'wind', 'temp' are needed for the next 3 steps; give futr_df", None),
        (lambda f: f.head(5), "the row for 2024-01-03T02:00 is missing; all 3 steps", "b"),
        (lambda f: f.drop("temp"), "futr_df, column 'temp': there is no such column", None),
        (
            lambda f: f.with_columns(temp=pl.Series([1.0, None, 3, 4, 5, 6])),
            "row 1, column 'temp': the value of a known-future",
            "a",
        ),
        (lambda f: pl.concat([f, f.tail(1)]), "row 6, column 'ds': the time appears twice", None),
        (
            lambda f: f.with_columns(wind=pl.lit("Q")),
            "row 0, column 'wind': 'Q' is not one of the known values 'N', 'S'",
            None,
        ),
    ],
)
def test_known_future_values_that_are_not_there(change: Any, message: str, series: str | None) -> None:
    panel = with_weather()
    with pytest.raises(DataError, match=message) as caught:
        future_values(panel, change(future(panel)), 3)
    assert caught.value.series == series


def test_a_future_table_without_ids_holds_for_all_series() -> None:
    panel = with_weather()
    table = future(panel)
    one = table.filter(pl.col("unique_id") == "a").drop("unique_id")
    values = future_values(panel, one, 3)
    assert np.array_equal(values[0], values[1])
    assert values[0, :, 2].tolist() == [0, 1, 2]
    with pytest.raises(
        DataError, match="there is no column 'unique_id', so that each row holds for all series: add it"
    ):
        future_values(panel, table.drop("unique_id"), 3)


def test_extend_is_what_the_panel_uses() -> None:
    panel = to_panel(pl.DataFrame(long()))
    assert np.array_equal(panel.future_times(5)[1], extend(panel.times[48:], panel.freq, 5))


def test_times_and_ids_above_64_bits_are_never_wrapped() -> None:
    large = np.arange(2**63 - 2, 2**63 + 1, dtype=np.uint64)
    table = pl.DataFrame({"ds": large, "y": [1.0, 2.0, 3.0]})
    with pytest.raises(DataError, match="row 2, column 'ds': 9223372036854775808 is too large for a time"):
        to_panel(table, time_col="ds", target_col="y")
    named = pl.DataFrame({"unique_id": large, "ds": [1, 1, 1], "y": [1.0, 2.0, 3.0]})
    assert to_panel(named, freq=1).ids.tolist() == [str(value) for value in large.tolist()]


def test_a_polars_series_is_counted_and_comes_back_as_polars() -> None:
    panel = to_panel(pl.Series("load", [1.0, 2.0, 4.0, 8.0]))
    assert panel.times.tolist() == [0, 1, 2, 3]
    assert panel.ids.tolist() == ["load"]
    assert isinstance(panel.frame(panel.future_times(2), {"f": np.zeros((1, 2))}), pl.DataFrame)
    assert "The readings have no times; they are counted 0, 1, 2..." in panel.inferred.sentences
