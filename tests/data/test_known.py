"""Tables that were read wrongly in silence, of one kind a test: what is true is read, or the table is refused."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import polars as pl
import pytest

from gatewise.data import Panel, future_values, read_table, to_panel
from gatewise.data.times.doubled import in_second_hour
from gatewise.errors import DataError

VALUES = [round(10 + 3 * np.sin(k / 3) + k % 5 / 10, 2) for k in range(60)]


def panel_of(folder: Path, content: str, name: str = "t.csv", **options: Any) -> Panel:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return to_panel(read_table(path), **options)


def lines(*rows: Any) -> str:
    return "".join(";".join(map(str, row)) + "\n" for row in rows)


# ---- times that are numbers, beside the numbers of rows ----


@pytest.mark.parametrize("counter", ["No", "", "Nr"])
def test_the_number_of_a_row_is_no_time_beside_excel_days(tmp_path: Path, counter: str) -> None:
    start = datetime(2023, 1, 30)
    days = [44956 + k / 8 for k in range(24)][::-1]  # every three hours, the last first
    rows = [(k, f"{day:.5f}", VALUES[k]) for k, day in enumerate(days, start=1)]
    panel = panel_of(tmp_path, lines((counter, "gemessen", "load"), *rows))
    assert panel.times.tolist() == [start + timedelta(hours=3 * k) for k in range(24)]
    assert panel.target.tolist() == VALUES[24:0:-1]
    unordered = [rows[k] for k in np.random.default_rng(1).permutation(24)]
    assert panel_of(tmp_path, lines((counter, "gemessen", "load"), *unordered)).target.tolist() == VALUES[24:0:-1]


def test_seconds_in_no_order_are_the_time_beside_numbers_of_rows(tmp_path: Path) -> None:
    order = np.random.default_rng(0).permutation(30)
    rows = [(k + 1, 1_700_000_000 + 600 * int(at), VALUES[at]) for k, at in enumerate(order)]
    panel = panel_of(tmp_path, lines(("No", "gemessen", "load"), *rows))
    assert panel.target.tolist() == VALUES[:30]
    assert panel.future_times(1).tolist() == [[datetime(2023, 11, 14, 22, 13, 20) + timedelta(minutes=300)]]


def test_readings_are_not_taken_for_days_of_excel(tmp_path: Path) -> None:
    readings = [round(30_000 + 7_000 * np.sin(k), 2) for k in range(40)]
    panel = panel_of(tmp_path, lines(("No", "load"), *enumerate(readings, start=1)))
    assert panel.target.tolist() == readings


@pytest.mark.parametrize("name", ["jour de l'année", "연중일", "día del año", "day_of_year"])
def test_days_of_the_year_in_several_languages(tmp_path: Path, name: str) -> None:
    rows = [(2024, 100 + k, VALUES[k]) for k in range(30)]
    panel = panel_of(tmp_path, lines(("année", name, "load"), *rows))
    assert panel.times[0].astype("datetime64[D]") == np.datetime64("2024-04-09")


def test_a_counter_beside_years_is_no_time_unasked(tmp_path: Path) -> None:
    rows = [(2024, 100 + k, VALUES[k]) for k in range(30)]
    with pytest.raises(DataError, match=r"'n': may count the days of the years in 'annee'; call it day_of_year"):
        panel_of(tmp_path, lines(("annee", "n", "load"), *rows))


@pytest.mark.parametrize(("first", "form"), [(2011225, "%Y%j"), (202413, "%G%V")])
def test_figures_within_one_year_are_not_counted(tmp_path: Path, first: int, form: str) -> None:
    rows = [(first + k, VALUES[k]) for k in range(30)]
    with pytest.raises(DataError, match=form):
        panel_of(tmp_path, lines(("gemessen", "load"), *rows))
    assert panel_of(tmp_path, lines(("step", "load"), *rows)).times.tolist() == [first + k for k in range(30)]


def test_the_number_of_a_row_is_no_time_beside_years(tmp_path: Path) -> None:
    rows = [(k + 1, 1990 + k // 2, VALUES[k]) for k in range(30)]
    with pytest.raises(DataError, match="no column looks like a time"):
        panel_of(tmp_path, lines(("No", "a", "b"), *rows))


def test_excel_days_by_any_name_of_a_time_and_else_asked_for(tmp_path: Path) -> None:
    rows = [(45000 + k, VALUES[k]) for k in range(30)]
    for name in ("día", "jour", "Datum", "Fecha"):
        assert panel_of(tmp_path, lines((name, "load"), *rows)).times[0] == np.datetime64("2023-03-15")
    with pytest.raises(DataError, match="may be a serial day of Excel"):
        panel_of(tmp_path, lines(("x", "load"), *rows))


@pytest.mark.parametrize("dates", [
    [45000 + k for k in range(30)], [2011225 + k for k in range(30)], [202413 + k for k in range(30)],
])  # fmt: skip
def test_the_number_of_a_row_is_no_time_beside_figures_of_dates(tmp_path: Path, dates: list[int]) -> None:
    rows = [(k + 1, dates[k], VALUES[k]) for k in range(30)]
    with pytest.raises(DataError, match=r"column 'a': .* may be .*, or a"):
        panel_of(tmp_path, lines(("No", "a", "b"), *rows))


def test_a_time_in_an_unknown_way_is_not_passed_over_for_the_number_of_a_row(tmp_path: Path) -> None:
    rows = [(k + 1, f"am 2024-01-{k + 1:02d} frueh", VALUES[k]) for k in range(30)]
    with pytest.raises(DataError, match=r"row 2, column 'wann': 'am 2024-01-01 frueh' looks like a time"):
        panel_of(tmp_path, lines(("No", "wann", "load"), *rows))


def test_columns_named_by_days_of_excel_are_no_series(tmp_path: Path) -> None:
    rows = [(k + 1, *(VALUES[k] + s for s in range(12))) for k in range(3)]
    with pytest.raises(DataError, match=r"'45000' to '45011' look like serial days of Excel"):
        panel_of(tmp_path, lines(("city", *range(45000, 45012)), *rows))


@pytest.mark.parametrize("count", [20, 38])
def test_periods_of_a_part_of_a_day_are_refused(tmp_path: Path, count: int) -> None:
    rows = [("2024-05-06", k + 2, VALUES[k % 60]) for k in range(count)]
    with pytest.raises(DataError, match="no day shows how many periods it has"):
        panel_of(tmp_path, lines(("Datum", "period", "load"), *rows))
    following = [("2024-05-07", k, VALUES[k]) for k in range(1, 9)]
    full = [("2024-05-06", k, VALUES[k % 60]) for k in range(2, 97)]
    assert panel_of(tmp_path, lines(("Datum", "period", "load"), *full, *following)).freq.alias == "15min"


# ---- day and month ----


def test_month_ends_in_no_order_are_not_read_backwards(tmp_path: Path) -> None:
    ends = [d.strftime("%d/%m/%y") for d in pd.date_range("2011-01-31", periods=40, freq="ME")]
    order = np.random.default_rng(3).permutation(40)
    panel = panel_of(tmp_path, lines(("date", "y"), *((ends[k], VALUES[k]) for k in order)))
    assert panel.freq.alias == "ME"
    assert panel.target.tolist() == VALUES[:40]


@pytest.mark.parametrize(
    ("form", "freq"), [("%d/%m/%Y", "MS"), ("%m/%d/%Y", "MS"), ("%m-%d-%y", "QS"), ("%d/%m/%y", "QS")]
)
def test_even_steps_settle_day_and_month(tmp_path: Path, form: str, freq: str) -> None:
    days = pd.date_range("2019-01-01", periods=24, freq=freq)
    panel = panel_of(tmp_path, lines(("ds", "y"), *zip(days.strftime(form), VALUES, strict=False)))
    assert panel.times.tolist() == days.to_numpy().astype("datetime64[us]").tolist()
    assert any("in even steps" in sentence for sentence in panel.inferred.sentences)


def test_even_days_with_a_clock_settle_day_and_month(tmp_path: Path) -> None:
    hours = pd.date_range("2024-02-11", periods=48, freq="h")
    panel = panel_of(tmp_path, lines(("ds", "y"), *zip(hours.strftime("%m/%d/%Y %H:%M"), VALUES, strict=False)))
    assert panel.times.tolist() == hours.to_numpy().astype("datetime64[us]").tolist()


@pytest.mark.parametrize("days", [
    pd.date_range("2024-02-01", periods=12).strftime("%d/%m/%Y"),  # or the first of each month
    pd.date_range("2024-02-11", periods=24, freq="h").strftime("%d/%m/%Y %H:%M"),
    [f"31.12.{year:02d}" for year in range(7, 28)],  # or the days of a December
    ["01/02/2024", "02/02/2024", "04/02/2024", "05/02/2024"],
])  # fmt: skip
def test_open_orders_stay_refused(tmp_path: Path, days: Any) -> None:
    with pytest.raises(DataError, match="no row shows which"):
        panel_of(tmp_path, lines(("ds", "y"), *zip(days, VALUES, strict=False)))


def test_a_refused_date_beside_its_weekday_has_no_format(tmp_path: Path) -> None:
    content = lines(("ds", "y"), *((f"Sa 07/11/2015 {k}:00", VALUES[k]) for k in range(10, 20)))
    with pytest.raises(DataError, match=r"could be day/month/year or month/day/year.*write times like 2024-01-31$"):
        panel_of(tmp_path, content)


# ---- an hour that exists twice ----

UTC = ZoneInfo("UTC")


def walls(start: str, minutes: int, count: int, zone: str) -> tuple[list[datetime], list[datetime]]:
    first = datetime.fromisoformat(start).replace(tzinfo=UTC)
    instants = [first + timedelta(minutes=minutes * k) for k in range(count)]
    return [one.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for one in instants], [
        one.replace(tzinfo=None) for one in instants
    ]


@pytest.mark.parametrize(("start", "minutes", "count"), [
    ("2024-10-27T00:40", 1, 50),  # no minute is there twice
    ("2024-10-27T00:30", 10, 9), ("2024-10-26T23:00", 60, 6), ("2024-10-27T01:00", 10, 12), ("2024-10-27T01:00", 60, 9),
    ("2024-10-26T22:00", 15, 14),
])  # fmt: skip
@pytest.mark.parametrize("down", [False, True])
def test_the_hours_of_a_clock_put_back(start: str, minutes: int, count: int, *, down: bool) -> None:
    wall, instants = walls(start, minutes, count, "Europe/Berlin")
    frame = pl.DataFrame({"ds": wall, "y": VALUES[:count]})
    panel = to_panel(frame.reverse() if down else frame, time_zone="Europe/Berlin")
    assert panel.times.tolist() == instants
    assert panel.target.tolist() == VALUES[:count]


def test_rows_in_no_order_do_not_show_which_hour_it_is() -> None:
    wall, _ = walls("2024-10-26T20:00", 30, 20, "Europe/Berlin")
    order = np.random.default_rng(0).permutation(20)
    frame = pl.DataFrame({"ds": [wall[k] for k in order], "y": [VALUES[k] for k in order]})
    with pytest.raises(DataError, match=r"exists twice in Europe/Berlin, and the rows are in no order"):
        to_panel(frame, time_zone="Europe/Berlin")


def test_equal_times_that_are_no_second_hour_mark_themselves_alone() -> None:
    minute = 60_000_000
    clock = np.array([100, 120, 125, 125, 130, 140, 200]) * minute
    twice = (clock >= 120 * minute) & (clock < 180 * minute)
    found = in_second_hour(clock, np.zeros(7, np.int64), twice)
    assert found.second.tolist() == [False, False, False, True, False, False, False]
    assert not found.unclear.any()


# ---- what the columns are ----


def test_sensors_beside_numbered_quarters_are_series(tmp_path: Path) -> None:
    rows = [(1990 + k, *(VALUES[k] + s for s in range(5))) for k in range(30)]
    panel = panel_of(tmp_path, lines(("année", "T1", "T2", "T3", "T4", "T5"), *rows))
    assert panel.ids.tolist() == ["T1", "T2", "T3", "T4", "T5"]


@pytest.mark.parametrize(("names", "ids"), [
    (("X", "Y", "Z"), ["X", "Y", "Z"]), (("x", "y", "z"), ["x", "y", "z"]), (("W", "Y"), ["W", "Y"]),
    (("x", "y"), ["y"]), (("Y", "temp"), ["Y"]),
])  # fmt: skip
def test_axes_are_series(tmp_path: Path, names: tuple[str, ...], ids: list[str]) -> None:
    days = pd.date_range("2024-01-01", periods=30).strftime("%Y-%m-%d")
    rows = [(day, *(VALUES[k] + n for n in range(len(names)))) for k, day in enumerate(days)]
    assert panel_of(tmp_path, lines(("ds", *names), *rows)).ids.tolist() == ids


def test_a_city_by_number_is_no_series(tmp_path: Path) -> None:
    days = pd.date_range("2024-01-01", periods=30).strftime("%Y-%m-%d")
    content = lines(("ds", "tienda", "load"), *((day, 101, VALUES[k]) for k, day in enumerate(days)))
    assert panel_of(tmp_path, content).ids.tolist() == ["load"]


IDS = [("10%", "20%"), ("1e5", "2e5"), ("1.10", "2.2"), ("+5", "+6")]


@pytest.mark.parametrize("ids", IDS)
@pytest.mark.parametrize("name", ["Zähler", "who", "store"])
def test_ids_come_back_as_they_are_written(tmp_path: Path, ids: tuple[str, str], name: str) -> None:
    days = pd.date_range("2024-01-01", periods=20).strftime("%Y-%m-%d").tolist()
    rows = [(one, day, VALUES[k]) for one in ids for k, day in enumerate(days)]
    panel = panel_of(tmp_path, lines((name, "ds", "load", "known"), *((*row, 1.5) for row in rows)), target_col="load",
                     futr_exog_list=["known"])  # fmt: skip
    assert panel.ids.tolist() == sorted(ids)
    joined = panel.frame(panel.future_times(1), {"f": np.zeros((2, 1))})[name].to_list()
    assert sorted(joined) == sorted(ids)
    path = tmp_path / "future.csv"
    path.write_text(lines((name, "ds", "known"), *((one, "2024-01-21", 2.5) for one in ids)), encoding="utf-8")
    assert future_values(panel, read_table(path), 1).ravel().tolist() == [2.5, 2.5]
    path.write_text(lines((name, "size"), *zip(ids, (1, 2), strict=True)), encoding="utf-8")
    static = to_panel(read_table(tmp_path / "t.csv"), target_col="load", static_df=read_table(path)).static
    assert static.ravel().tolist() == [float(1 + ids.index(one)) for one in panel.ids.tolist()]


def test_two_ids_that_are_one_number_are_refused(tmp_path: Path) -> None:
    days = pd.date_range("2024-01-01", periods=20).strftime("%Y-%m-%d").tolist()
    rows = [(one, day, VALUES[k]) for one, part in (("1.1", days[:10]), ("1.10", days[10:]), ("2.5", days))
            for k, day in enumerate(part)]  # fmt: skip
    with pytest.raises(DataError, match=r"row 2, column 'who': the ids '1.1' and '1.10' are one number"):
        panel_of(tmp_path, lines(("who", "ds", "load"), *rows), id_col="who")


# ---- lines that are no readings ----

DAYS = [f"2024-01-{k + 1:02d}" for k in range(30)]


@pytest.mark.parametrize("above", ["Station;4711;;\nUnit;kWh;;\n\n", "Station;4711\nUnit;kWh\n", "Station;4711;\n",
                                   "Station;4711;;;;\nUnit;kWh;;;;\n"])  # fmt: skip
@pytest.mark.parametrize("names", [("Datum", "H2", "H3"), ("Datum", "load")])
def test_pairs_above_the_names_are_skipped(tmp_path: Path, above: str, names: tuple[str, ...]) -> None:
    rows = [(day, *[VALUES[k]] * (len(names) - 1)) for k, day in enumerate(DAYS)]
    panel = panel_of(tmp_path, above + lines(names, *rows))
    assert panel.ids.tolist() == list(names[1:])
    assert len(panel.times) == 30 * (len(names) - 1)


def test_parted_thousands_are_not_taken_for_units(tmp_path: Path) -> None:
    days = [f"2024-01-{day:02d}" for day in range(1, 31)]
    text = lines(
        ("Region", *days), ("East", *["9'610"] * 30), *[(name, *["745"] * 30) for name in ("Mid", "North", "West")]
    )
    assert panel_of(tmp_path, text).ids.tolist() == ["East", "Mid", "North", "West"]


def test_days_of_a_year_across_are_asked_for(tmp_path: Path) -> None:
    text = lines(("sensor", *range(2009290, 2009320)), ("1e6", *range(30)), ("2e5", *range(30)))
    with pytest.raises(DataError, match=r"'2009290' to '2009319' look like days of a year; write dates"):
        panel_of(tmp_path, text)
    text = lines(("date", *range(2009290, 2009293)), *((f"2024-01-{day:02d}", 1, 2, 3) for day in range(1, 31)))
    assert panel_of(tmp_path, text).ids.tolist() == ["2009290", "2009291", "2009292"]


def test_names_are_not_taken_for_units(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, "a;b\nDatum;load\n" + lines(*zip(DAYS, VALUES, strict=False)))
    assert "units" not in str(panel.inferred)


def test_groups_above_names_are_still_joined(tmp_path: Path) -> None:
    rows = [(day, VALUES[k], 1 + VALUES[k]) for k, day in enumerate(DAYS)]
    panel = panel_of(tmp_path, "Datum;Berlin;\n;min;max\n" + lines(*rows))
    assert panel.ids.tolist() == ["Berlin min", "Berlin max"]


@pytest.mark.parametrize("total", ["Total;;;99", "Summe;;;99,5", "Gesamt;;A;99"])
def test_a_total_before_the_column_of_times_is_skipped(tmp_path: Path, total: str) -> None:
    rows = [(k + 1, day, "A", VALUES[k]) for k, day in enumerate(DAYS)]
    panel = panel_of(tmp_path, lines(("No", "Datum", "Ort", "load"), *rows).replace(".", ",") + total + "\n")
    assert panel.target.tolist() == VALUES[:30]
    assert any("taken for totals" in sentence for sentence in panel.inferred.sentences)


def test_a_total_below_days_as_figures_is_skipped(tmp_path: Path) -> None:
    rows = [(day.replace("-", ""), VALUES[k]) for k, day in enumerate(DAYS)]
    assert panel_of(tmp_path, lines(("wann", "load"), *rows, ("Total", 99))).target.tolist() == VALUES[:30]


@pytest.mark.parametrize("text", [
    "2024-01-05 (jueves) 13:30", "20240105 1:30:00 PM", "20240105 13h30", "5 Jan 2024 13.30",
    "5. Januar 2024 13.30 Uhr",
    "05-Jan-24 13h30", "5 janv. 2024 13h30", "5 Januar 2024 13:30 Uhr",
])  # fmt: skip
def test_clocks_beside_words_and_figures(text: str) -> None:
    times = [text, text.replace("13", "14").replace("1:30:00 PM", "2:30:00 PM")]
    panel = to_panel({"ds": times, "y": [1.0, 2.0]})
    assert panel.times.tolist() == [datetime(2024, 1, 5, 13, 30), datetime(2024, 1, 5, 14, 30)]
