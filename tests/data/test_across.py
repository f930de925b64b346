"""Times across the columns: the very rows that a person would write below one another, or a refusal that says why."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import read_table, to_panel
from gatewise.errors import DataError

from .frames import MAKE

EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
MONTHS = [datetime(2000 + k // 12, k % 12 + 1, 1) for k in range(72)]
QUARTERS = [datetime(2000 + k // 4, 3 * (k % 4) + 1, 1) for k in range(48)]


def crossed(rows: list[object], first: str, names: list[str], down: bool = True) -> dict[str, list[object]]:
    """Readings 0, 1, 2... in order of time: along each row, or (``down`` False) along each column."""
    width, count = len(names), len(rows)
    return {first: rows, **{name: [float(r * width + k if down else k * count + r) for r in range(count)]
                            for k, name in enumerate(names)}}  # fmt: skip


YEARS: list[object] = list(range(2000, 2006))
TABLES = {
    "months by number": (crossed(YEARS, "Year", [str(m) for m in range(1, 13)]), MONTHS),
    "months by letter and number": (crossed(YEARS, "year", [f"M{m:02d}" for m in range(1, 13)]), MONTHS),
    "months in Korean": (crossed(YEARS, "연도", [f"{m}월" for m in range(1, 13)]), MONTHS),
    "quarters": (crossed(list(range(2000, 2012)), "Year", ["Q1", "Q2", "Q3", "Q4"]), QUARTERS),
    "quarters, the number first": (crossed(list(range(2000, 2012)), "Jahr", [f"{q}. Quartal" for q in range(1, 5)]),
                                   QUARTERS),
    "quarters in Korean": (crossed(list(range(2000, 2012)), "년도", [f"{q}분기" for q in range(1, 5)]), QUARTERS),
    "years of month names": (crossed(list(EN), "Month", [str(y) for y in YEARS], down=False), MONTHS),
    "years of month numbers": (crossed(list(range(1, 13)), "month", [f"{y}년" for y in YEARS], down=False), MONTHS),
    "years of quarters": (crossed([1, 2, 3, 4], "quarter", [str(y) for y in range(2000, 2012)], down=False), QUARTERS),
}  # fmt: skip


@pytest.mark.parametrize("backend", list(MAKE))
@pytest.mark.parametrize("name", list(TABLES))
def test_a_calendar_across_is_one_series(name: str, backend: str) -> None:
    table, times = TABLES[name]
    panel = to_panel(MAKE[backend](table))
    assert panel.times.tolist() == times
    assert panel.target.tolist() == [float(k) for k in range(len(times))]
    assert len(panel.ids) == 1


@pytest.mark.parametrize("backend", list(MAKE))
def test_dates_across_are_a_series_a_row(backend: str) -> None:
    days = [datetime(2024, 1, 30) + timedelta(days=k) for k in range(30)]
    table = {"shop": ["b", "a"], "town": ["x", "x"], **{f"{d:%Y-%m-%d}": [float(k), 100.0 + k] for k, d in
                                                        enumerate(days)}}  # fmt: skip
    panel = to_panel(MAKE[backend](table))
    assert panel.ids.tolist() == ["a", "b"]
    assert panel.times.tolist() == days * 2
    assert panel.target.tolist() == [100.0 + k for k in range(30)] + [float(k) for k in range(30)]
    assert "Not used: 'town'." in panel.inferred.sentences
    assert "The columns '2024-01-30' to '2024-02-28' are times; each became a row." in panel.inferred.sentences


def test_years_across_with_readings_that_begin_late_and_end_early(tmp_path: Path) -> None:
    """As statistics offices give them: several columns of names, and '..' where there is nothing."""
    head = "Country Name,Country Code,Indicator," + ",".join(str(y) for y in range(1990, 2010))
    rows = [f"Chile,CHL,people,{','.join(str(y - 1900) for y in range(1990, 2010))}"]
    rows += [f"Norway,NOR,people,..,..,{','.join(str(y - 1900) for y in range(1992, 2009))},.."]
    (tmp_path / "a.csv").write_text("\n".join([head, *rows]) + "\n")
    panel = to_panel(read_table(tmp_path / "a.csv"))
    assert panel.ids.tolist() == ["Chile", "Norway"]
    assert panel.times.tolist() == [*range(1990, 2010), *range(1992, 2009)]
    assert panel.target.tolist() == [year - 1900.0 for year in panel.times.tolist()]
    (tmp_path / "a.csv").write_text("\n".join([head, rows[0].replace(",95,", ",broken,"), rows[1]]) + "\n")
    with pytest.raises(DataError, match=r"row 2, column '1995': 'broken' is not a number"):
        to_panel(read_table(tmp_path / "a.csv"))


@pytest.mark.parametrize(
    ("names", "times"),
    [
        ([f"{year} 년" for year in range(2000, 2020)], list(range(2000, 2020))),
        ([f"{t:%Y%m}" for t in MONTHS[:20]], MONTHS[:20]),
        ([f"{t.year}.{t.month:02d} 월" for t in MONTHS[:20]], MONTHS[:20]),
        ([f"{t.year}.{t.month // 3 + 1}/4" for t in QUARTERS[:20]], QUARTERS[:20]),
        ([f"{t:%b-%y}" for t in MONTHS[:20]], MONTHS[:20]),
    ],
)
def test_names_of_columns_that_are_times(names: list[str], times: list[object]) -> None:
    table = pl.DataFrame({"지역": ["서울", "부산"], **{name: [k, 100 + k] for k, name in enumerate(names)}})
    panel = to_panel(table)
    assert (panel.ids.tolist(), panel.times.tolist()) == (["부산", "서울"], times * 2)
    assert panel.target.tolist() == [*range(100, 120), *range(20)]


def test_one_row_of_dates_needs_no_name() -> None:
    panel = to_panel(pl.DataFrame({f"2024-01-{d:02d}": [float(d)] for d in range(1, 31)}))
    assert panel.target.tolist() == [float(d) for d in range(1, 31)]


def test_rows_without_a_name_of_their_own_are_refused() -> None:
    table = {"kind": ["a", "a"], **{str(year): [1.0, 2.0] for year in range(1990, 2010)}}
    with pytest.raises(DataError, match="'1990' to '2009' are times, and no column names each row once among 'kind'"):
        to_panel(pl.DataFrame(table))


def test_a_week_that_a_year_lacks_is_an_empty_cell() -> None:
    table = {"week": list(range(1, 54)), "2020": [float(w) for w in range(1, 54)],
             "2021": [*(53.0 + w for w in range(1, 53)), None]}  # fmt: skip
    panel = to_panel(pl.DataFrame(table))
    assert panel.times.tolist() == [datetime(2019, 12, 30) + timedelta(weeks=k) for k in range(105)]
    assert panel.target.tolist() == [float(k) for k in range(1, 106)]


def test_what_only_looks_like_times_across_is_left_alone() -> None:
    days = [datetime(2024, 1, 1) + timedelta(days=k) for k in range(30)]
    made = to_panel(pl.DataFrame({"ds": days, **{str(n): [float(k) for k in range(30)] for n in (1990, 1991, 1992)}}))
    assert made.ids.tolist() == ["1990", "1991", "1992"]  # numbers of shops
    counted = {"n": list(range(30)), **{str(n): [float(k) for k in range(30)] for n in (1990, 1991, 1992)}}
    assert to_panel(pl.DataFrame(counted)).ids.tolist() == ["1990", "1991", "1992"]
    marks = {day: [float(d.weekday() == k) for d in days] for k, day in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri"))}
    assert to_panel(pl.DataFrame({"ds": days, "y": np.arange(30.0), **marks})).ids.tolist() == ["y"]
    shops = {"Year": YEARS, **{f"shop{m}": [float(m)] * 6 for m in range(1, 13)}}
    assert len(to_panel(pl.DataFrame(shops)).ids) == 12


def test_a_model_reads_a_longer_table_of_the_same_shape() -> None:
    names = [f"{m}월" for m in range(1, 13)]
    model = gw.Forecaster(2, method="naive").fit(pl.DataFrame(crossed(YEARS, "연도", names)))
    longer = pl.DataFrame(crossed(list(range(2000, 2008)), "연도", names))
    assert model.predict(df=longer).to_series(2).to_list() == [95.0, 95.0]
    across = {"shop": ["b", "a"], **{str(year): [float(year), 2.0 * year] for year in range(1990, 2010)}}
    model = gw.Forecaster(1, method="naive").fit(pl.DataFrame(across))
    made = model.predict(df=pl.DataFrame(across).with_columns(pl.Series("2010", [2011.0, 4017.0])))
    assert sorted(made.rows()) == [("a", 2011, 4017.0), ("b", 2011, 2011.0)]


HALVES = [f"{(k + 11) % 12 + 1} {'AM' if k < 12 else 'PM'}" for k in range(24)]
CLOCKS = {
    "hours with AM and PM": (HALVES, range(24), 1),
    "hours in Korean": ([f"{'오전' if k < 12 else '오후'} {(k + 11) % 12 + 1}시" for k in range(24)], range(24), 1),
    "hours of opening": ([f"{k}:00" for k in range(9, 18)], range(9, 18), 1),
    "half hours of opening": ([f"{k // 2:02d}:{k % 2 * 30:02d}" for k in range(18, 36)], range(18, 36), 2),
    "hours of opening in German": ([f"{k} Uhr" for k in range(9, 18)], range(9, 18), 1),
    "an afternoon": (HALVES[12:18], range(12, 18), 1),
}


@pytest.mark.parametrize("name", list(CLOCKS))
def test_times_of_day_across_are_one_series(name: str) -> None:
    names, parts, an_hour = CLOCKS[name]
    days = [f"2024-05-{day:02d}" for day in range(6, 11)]
    panel = to_panel(pl.DataFrame(crossed([*days], "date", names)))
    assert panel.ids.tolist() == ["y"]
    assert panel.times.tolist() == [
        datetime.fromisoformat(day) + timedelta(hours=part / an_hour) for day in days for part in parts
    ]
    assert panel.target.tolist() == [float(k) for k in range(len(days) * len(parts))]


def test_lengths_of_time_across_are_series() -> None:
    table = crossed([f"2024-05-{day:02d}" for day in range(1, 31)], "date", ["1h", "4h", "24h"])
    assert to_panel(pl.DataFrame(table)).ids.tolist() == ["1h", "4h", "24h"]
