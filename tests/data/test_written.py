"""Tables as people write them, one case of each kind: the very values and times, or a refusal that cures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import future_values, read_table, to_panel
from gatewise.errors import DataError

DAYS = [datetime(2024, 1, 3) + timedelta(days=k) for k in range(40)]
HOURS = [datetime(2024, 1, 29) + timedelta(hours=k) for k in range(96)]
MONTHS = [datetime(2014 + (10 + k) // 12, (10 + k) % 12 + 1, 1) for k in range(40)]
WEEKS = [datetime(2020, 9, 28) + timedelta(weeks=k) for k in range(40)]
YEARS = [datetime(1985 + k, 1, 1) for k in range(40)]
QUARTERS = [datetime(2000 + k // 4, 3 * (k % 4) + 1, 1) for k in range(40)]
SMALL = np.array([10 + (k * 7 % 13) * 0.5 for k in range(40)])
SWAP = {44: 46, 46: 44}


def text(head: str, rows: Iterable[Sequence[object]], sep: str = ",") -> str:
    return head + "\n" + "".join(sep.join(map(str, row)) + "\n" for row in rows)


def panel_of(folder: Path, content: str | bytes, name: str = "a.csv", **options: str) -> gw.data.Panel:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return to_panel(read_table(path, **options))  # type: ignore[arg-type]


def daily(form: Callable[[float], str], values: np.ndarray = SMALL, sep: str = ",", pointed: bool = False) -> str:
    dates = [day.strftime("%d.%m.%Y" if pointed else "%Y-%m-%d") for day in DAYS]
    return text(sep.join(("day", "load")), [(d, form(v)) for d, v in zip(dates, values, strict=True)], sep)


def german(value: float, digits: int = 2) -> str:
    return f"{value:,.{digits}f}".translate(SWAP)


LARGE = np.where(np.arange(40) % 3 == 0, 1, 100) * SMALL * 1000  # thousands and millions
SIGNED = np.where(np.arange(40) % 5 == 0, -SMALL, SMALL)
NUMBERS = {
    "points between millions": (daily(lambda v: german(v, 0), LARGE, ";", pointed=True), LARGE),
    "no-break spaces": (daily(lambda v: f"{v:,.1f} €".replace(",", "\u202f").replace(".", ","), LARGE, ";"), LARGE),
    "minus of a typesetter": (daily(lambda v: f"{v}".replace("-", "\u2212"), SIGNED), SIGNED),
    "parentheses below zero": (daily(lambda v: f"({-v})" if v < 0 else f"{v}", SIGNED), SIGNED),
    "parentheses with money": (daily(lambda v: f'"(${-v:,.2f})"' if v < 0 else f'"${v:,.2f}"', SIGNED), SIGNED),
    "minus behind": (daily(lambda v: f"{german(abs(v))}{'-' if v < 0 else ''}", SIGNED, ";", pointed=True), SIGNED),
    "words of money": (daily(lambda v: f"{v} EUR"), SMALL),
    "won": (daily(lambda v: f'"{v:,.0f}원"', LARGE), LARGE),
    "money of a country": (daily(lambda v: f"US${v}"), SMALL),
    "no figure before the sign": (daily(lambda v: f"{v - 10:.1f}".lstrip("0").replace(".", ","), sep=";"), SMALL - 10),
    "three decimals and others": (daily(lambda v: f"{v / 4:.3f}".rstrip("0"), sep=";"), SMALL / 4),
    "an exponent": (daily(lambda v: f"{v:.3E}".replace(".", ","), sep=";"), SMALL),
}


@pytest.mark.parametrize("name", list(NUMBERS))
def test_numbers(tmp_path: Path, name: str) -> None:
    content, values = NUMBERS[name]
    assert panel_of(tmp_path, content).target.tolist() == pytest.approx(values.tolist(), abs=1e-9)


def test_one_column_tells_the_decimal_sign_of_the_others(tmp_path: Path) -> None:
    rows = [(day.strftime("%d.%m.%Y"), german(v * 1000, 0), german(v)) for day, v in zip(DAYS, SMALL, strict=True)]
    table = read_table(_put(tmp_path, text("Datum;Menge;Preis", rows, ";")))
    assert table.frame["Menge"].to_list() == (SMALL * 1000).tolist()
    assert table.frame["Preis"].to_list() == SMALL.tolist()
    assert "Points separate thousands: 'Menge'." in table.source.notes
    rows = [(day.strftime("%Y-%m-%d"), f"{v * 1000:,.0f}", f"{v}") for day, v in zip(DAYS, SMALL, strict=True)]
    table = read_table(_put(tmp_path, text("day\tcount\tprice", rows, "\t")))
    assert table.frame["count"].to_list() == (SMALL * 1000).tolist()
    assert table.frame["price"].to_list() == SMALL.tolist()


@pytest.mark.parametrize("sign", [",", "."])
@pytest.mark.parametrize("sep", [";", "\t", "|"])
def test_three_figures_after_a_sign_are_not_guessed(tmp_path: Path, sign: str, sep: str) -> None:
    values = np.where(np.arange(40) % 3 == 0, SMALL * 50, SMALL * 1000)  # 500 and 10,000
    content = daily(lambda v: f"{v:,.0f}".translate(SWAP if sign == "." else {}), values, sep)
    with pytest.raises(DataError, match=r"row 3, column 'load'.*may mean decimals or thousands") as caught:
        panel_of(tmp_path, content)
    cures = re.findall(r"decimal='(.)'", str(caught.value))
    assert cures == [",", "."]
    found = [panel_of(tmp_path, content, decimal=cure).target.tolist() for cure in cures]
    thousands = values.tolist()
    parts = np.where(values >= 1000, values / 1000, values).tolist()
    assert found == ([parts, thousands] if sign == "," else [thousands, parts])


def test_three_decimals_are_read_where_nothing_speaks_for_thousands(tmp_path: Path) -> None:
    for sep in (",", ";"):
        assert panel_of(tmp_path, daily(lambda v: f"{v:.3f}", sep=sep)).target.tolist() == SMALL.tolist()
    comma = daily(lambda v: f"{v:.3f}".replace(".", ","), sep=";", pointed=True)
    assert panel_of(tmp_path, comma).target.tolist() == SMALL.tolist()


@pytest.mark.parametrize("word", ["n.a.", "---", "\u2026", "#DIV/0!", "#NV", r"\N", "missing", "1.#QNAN", "\u2013"])
def test_words_for_a_missing_reading(tmp_path: Path, word: str) -> None:
    content = daily(lambda v: word if v == SMALL[30] else f"{v}")
    with pytest.raises(DataError, match=r"row \d+, column 'load'.*is missing .*missing='mask'"):
        panel_of(tmp_path, content)
    made = to_panel(read_table(tmp_path / "a.csv"), missing="mask")
    assert made.mask[:, 0].tolist() == (SMALL[30] != SMALL).tolist()


PLAIN = daily(str)
LINES = PLAIN.splitlines(keepends=True)
FORMS = {
    "units under the names": LINES[0] + ",kWh\n" + "".join(LINES[1:]),
    "units and a form": LINES[0] + "YYYY-MM-DD,kWh\n" + "".join(LINES[1:]),
    "spaces": PLAIN.replace(",", "   "),
    "a separator named in quotes": '"sep=;"\n' + PLAIN.replace(",", ";").replace(".", ","),
    "names end with a separator": PLAIN.replace("load\n", "load,\n", 1),
    "remarks with as many cells": PLAIN.replace("2024-01-20", "#checked,twice\n2024-01-20"),
    "commas above semicolons": "Report\nmade;01.01.2024\n\n" + daily(german, sep=";", pointed=True),
    "UTF-16 without a mark": PLAIN.encode("utf-16-le"),
    "UTF-16, the high byte first": PLAIN.encode("utf-16-be"),
}


@pytest.mark.parametrize("name", list(FORMS))
def test_lines_around_the_readings(tmp_path: Path, name: str) -> None:
    made = panel_of(tmp_path, FORMS[name])
    assert made.target.tolist() == SMALL.tolist()
    assert made.times.tolist() == DAYS


def test_units_are_said_and_rows_are_counted_as_in_the_file(tmp_path: Path) -> None:
    content = FORMS["units under the names"]
    assert "The line under the column names, 'kWh', was taken for units and skipped." in panel_of(
        tmp_path, content
    ).inferred.sentences  # fmt: skip
    with pytest.raises(DataError, match=r"row 12, column 'load'.*'broken'"):
        panel_of(tmp_path, content.replace(LINES[10], LINES[10].split(",")[0] + ",broken\n"))
    first_broken = PLAIN.replace(LINES[1].split(",")[1], "broken\n", 1)  # it has a time: no line of units
    with pytest.raises(DataError, match=r"row 2, column 'load'.*'broken'"):
        panel_of(tmp_path, first_broken)


@pytest.mark.parametrize(
    ("names", "encoding"),
    [("날짜,매출", "cp949"), ("日付,売上のデータ", "cp932"), ("Tag,Größe", "latin-1"), ("día,énergie", "latin-1")],
)
def test_the_encoding_that_is_advised_reads_the_names(tmp_path: Path, names: str, encoding: str) -> None:
    content = (names + "\n" + "".join(LINES[1:])).encode(encoding)
    with pytest.raises(DataError, match="encoding=") as caught:
        panel_of(tmp_path, content)
    found = re.findall(r"encoding='([^']+)'", str(caught.value))
    assert found == [encoding]
    assert read_table(tmp_path / "a.csv", encoding=found[0]).frame.columns == names.split(",")


MARKS = {
    "month and year with a point": (lambda t: t.strftime("%m.%Y"), MONTHS),
    "one figure of a month": (lambda t: f"{t.month}.{t.year}", MONTHS),
    "year and month with a point": (lambda t: t.strftime("%Y.%m"), MONTHS),
    "week, then year": (lambda t: t.strftime("%V. KW %G"), WEEKS),
    "week, comma, year": (lambda t: t.strftime('"Week %V, %G"'), WEEKS),
    "year, then quarter": (lambda t: f"{t.year} {t.month // 3 + 1}. Quartal", QUARTERS),
    "quarter in Spanish": (lambda t: f"{t.month // 3 + 1}º trimestre {t.year}", QUARTERS),
    "SAS": (lambda t: t.strftime("%d%b%Y:%H:%M:%S").upper(), HOURS),
    "a log of a server": (lambda t: t.strftime("%d/%b/%Y:%H:%M:%S"), HOURS),
    "date in figures, clock with colons": (lambda t: t.strftime("%Y%m%d %H:%M"), HOURS),
    "date in figures, colon, clock": (lambda t: t.strftime("%Y%m%d:%H%M"), HOURS),
    "a. m. of Spain": (lambda t: f"{t.day}/{t.month}/{t.year} {t:%I:%M} {'a. m.' if t.hour < 12 else 'p. m.'}", HOURS),
    "a day and the next": (lambda t: f"{t:%Y-%m-%d}/{t + timedelta(days=6):%Y-%m-%d}", WEEKS),
    "a week of its first day": (lambda t: f"Week of {t:%b} {t.day} {t.year}", WEEKS),
    "two figures of a Korean year": (lambda t: f"'{t:%y}년 {t.month}월 {t.day}일", DAYS),
    "month after a colon": (lambda t: f"{t.year}:{t.month:02d}", MONTHS),
    "a quarter of Korean statistics": (lambda t: f"{t.year}.{t.month // 3 + 1}/4", QUARTERS),
    "a quarter before its year": (lambda t: f"{t.month // 3 + 1}T{t.year}", QUARTERS),
    "seasons over the turn of the century": (lambda t: f"{t.year}/{(t.year + 1) % 100:02d}", YEARS),
    "seasons with both years": (lambda t: f"{t.year}-{t.year + 1}", YEARS),
    "seasons that are months by their figures": (lambda t: f"{t.year}-{t.year - 1999:02d}",
                                                 [datetime(2000 + k, 1, 1) for k in range(12)]),
    "fiscal years": (lambda t: f"FY{t.year}", YEARS),
}  # fmt: skip


@pytest.mark.parametrize("name", list(MARKS))
def test_times(tmp_path: Path, name: str) -> None:
    form, times = MARKS[name]
    made = panel_of(tmp_path, text("ds,y", [(form(t), k % 7) for k, t in enumerate(times)]))
    assert made.times.tolist() == times


FIGURES = {
    "days of one month": ("date", "%y%m%d", DAYS[:28]),
    "days of two months": ("datum", "%d%m%y", DAYS),
    "days of one month from the third": ("date", "%d%m%y", DAYS[:28]),  # 30124, as long as one of Excel's days
    "the year last": ("when", "%d%m%Y", DAYS[5:28]),
    "the month first": ("date", "%m%d%Y", DAYS),
    "days of one year": ("date", "%Y%j", DAYS),
    "minutes of an hour": ("timestamp", "%y%m%d%H%M", [HOURS[0] + timedelta(minutes=k) for k in range(40)]),
    "months of a year": ("month", "%y%m", MONTHS[2:14]),
    "a clock of twelve figures": ("t", "%y%m%d%H%M%S", HOURS),
}


@pytest.mark.parametrize("name", list(FIGURES))
def test_figures_of_a_date_are_asked_for_and_never_counted(tmp_path: Path, name: str) -> None:
    """240131 is followed by 240201, not by 240132; 2401311200 is no second of the year 2046."""
    column, form, times = FIGURES[name]
    content = text(f"{column},y", [(int(t.strftime(form)), k % 7) for k, t in enumerate(times)])
    with pytest.raises(DataError, match=rf"row 2, column '{column}': \d+ may be the figures of a date") as caught:
        panel_of(tmp_path, content)
    assert f"time_format={form!r}" in str(caught.value)
    assert to_panel(tmp_path / "a.csv", time_format=form).times.tolist() == times
    if name in {"days of one month", "minutes of an hour", "days of one year", "months of a year"}:  # even steps
        model = gw.Forecaster(1, method="naive").fit(to_panel(tmp_path / "a.csv", time_format="integer"))
        model.predict(tmp_path / "a.csv")  # a model that has learned that they count does not ask again


def test_a_clock_or_a_day_without_a_date_is_asked_for(tmp_path: Path) -> None:
    clock = [100 * (k // 4) + 15 * (k % 4) for k in range(40)]
    with pytest.raises(DataError, match="0 may be a time of day, or a number that counts; add a column of days"):
        panel_of(tmp_path, text("time,y", enumerate_values(clock)))
    with pytest.raises(DataError, match="103 may be a day without a year, or a number that counts; add the year"):
        panel_of(tmp_path, text("date,y", enumerate_values([int(day.strftime("%m%d")) for day in DAYS])))
    for counter in (range(0, 4000, 100), range(40), range(101, 141)):
        assert panel_of(tmp_path, text("t,y", enumerate_values(counter))).times.tolist() == list(counter)


def enumerate_values(times: Iterable[int]) -> list[tuple[int, int]]:
    return [(one, k % 7) for k, one in enumerate(times)]


@pytest.mark.parametrize(
    "ids",
    [("10%", "20%"), ('"1,000"', '"2,000"'), ("1.1", "1.10"), ("1e5", "2e5"), ("+1", "-1"), ("null", "NaN"),
     ("NA", "b"), ("12345678901234567890", "12345678901234567891"), ("1", "2.0"), ("1", "02")],
)  # fmt: skip
def test_ids_are_kept_as_they_are_written(tmp_path: Path, ids: tuple[str, str]) -> None:
    for column in ("unique_id", "store_id", "Series"):
        rows = [(one, day.date(), v) for one in ids for day, v in zip(DAYS, SMALL, strict=True)]
        made = panel_of(tmp_path, text(f"{column},day,y", rows))
        assert sorted(made.ids.tolist()) == sorted(one.strip('"') for one in ids)
        assert made.target.tolist() == [*SMALL, *SMALL]


def test_whole_numbers_stay_ids_and_a_missing_one_is_named(tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [
        (one, day.date(), v) for one in (7, 10, 9) for day, v in zip(DAYS, SMALL, strict=True)
    ]
    assert panel_of(tmp_path, text("unique_id,day,y", rows)).ids.tolist() == [7, 9, 10]
    rows[50] = ("NA", *rows[50][1:])
    with pytest.raises(DataError, match="row 52, column 'unique_id': the id of the series is missing"):
        panel_of(tmp_path, text("unique_id,day,y", rows))


def test_two_columns_that_name_the_series_together_are_said(tmp_path: Path) -> None:
    rows = [(day.date(), s, i, 1.5) for s in "ab" for i in (7, 8) for day in DAYS]
    for options in ({"target_col": "sales"}, {"target_col": "sales", "id_col": "store"}):
        with pytest.raises(DataError, match="'store' and 'item' name the series together: join them in one column"):
            to_panel(read_table(_put(tmp_path, text("date,store,item,sales", rows))), **options)  # type: ignore[arg-type]


def test_numbers_that_look_like_months_but_are_none(tmp_path: Path) -> None:
    prices = [2015.01, 2015.07, 2015.02, 2015.11, 2015.05, 2015.03, 2015.09, 2015.04] * 5
    assert panel_of(tmp_path, text("ds,price", zip(range(40), prices, strict=True))).target.tolist() == prices


def test_nanoseconds_as_floats_and_years_with_fractions_by_another_name() -> None:
    moments = pd.DatetimeIndex(HOURS)
    made = to_panel(pd.DataFrame({"timestamp": moments.as_unit("ns").asi8.astype(float), "y": np.arange(96.0) % 5}))
    assert made.times.tolist() == HOURS
    for name in ("decimal date", "when it was"):
        years = [t.year + (t.month - 0.5) / 12 for t in MONTHS]
        made = to_panel(pl.DataFrame({name: years, "ppm": SMALL}))
        assert made.times.tolist() == MONTHS


PARTS: dict[str, tuple[str, Callable[[datetime], tuple[object, ...]]]] = {
    "0000 to 2300": ("date,time", lambda t: (t.strftime("%Y-%m-%d"), f"{t.hour * 100:04d}")),
    "hours as hundreds": ("date,hour", lambda t: (t.date(), t.hour * 100)),
    "letters of a buoy": ("YY,MM,DD,hh,mm", lambda t: (t.year, t.month, t.day, t.hour, t.minute)),
    "hours in Korean": ("날짜,시간", lambda t: (t.date(), f"{t.hour}시")),
    "hours in Korean from 1 to 24": ("날짜,시간", lambda t: (t.date(), f"{t.hour + 1}시")),
}


@pytest.mark.parametrize("name", list(PARTS))
def test_parts(tmp_path: Path, name: str) -> None:
    head, cells = PARTS[name]
    made = panel_of(tmp_path, text(f"{head},load", [(*cells(t), k % 7 + 0.5) for k, t in enumerate(HOURS)]))
    assert made.times.tolist() == HOURS
    assert made.target.tolist() == [k % 7 + 0.5 for k in range(96)]


def test_columns_of_hours_in_korean(tmp_path: Path) -> None:
    rows = [(HOURS[24 * k].date(), *range(24 * k, 24 * k + 24)) for k in range(4)]
    made = panel_of(tmp_path, text("날짜," + ",".join(f"{h}시" for h in range(1, 25)), rows))
    assert made.times.tolist() == HOURS
    assert made.target.tolist() == list(range(96))


def test_a_part_of_a_time_with_one_wrong_value_is_no_id(tmp_path: Path) -> None:
    rows = [(t.date(), 27 if k == 50 else t.hour, k % 7 + 0.5) for k, t in enumerate(HOURS)]
    with pytest.raises(DataError, match=r"row 52, column 'Hour': 27 is not a hour of 0 to 25"):
        panel_of(tmp_path, text("Date,Hour,load", rows))


def test_a_missing_id_among_whole_numbers_is_named() -> None:
    ids = [1.0] * 20 + [np.nan] + [2.0] * 19  # what pandas makes of whole numbers with one missing
    with pytest.raises(DataError, match="row 20, column 'unique_id': the id of the series is missing"):
        to_panel(pd.DataFrame({"unique_id": ids, "ds": DAYS, "y": SMALL}))
    whole = pd.DataFrame({"a": [1.0] * 40, "ds": DAYS, "y": SMALL})  # a constant column names nothing
    assert to_panel(whole, target_col="y").ids.tolist() == ["y"]


def test_empty_files_of_a_folder_are_left_out_and_said(tmp_path: Path) -> None:
    for k, rows in enumerate((20, 0, 20)):
        place = tmp_path / "part" / f"month={k}"
        place.mkdir(parents=True)
        start = 20 * (k // 2)
        pl.DataFrame({"ds": DAYS[start : start + rows], "y": SMALL[start : start + rows]}).write_parquet(
            place / f"{k}.parquet"
        )
    table = read_table(tmp_path / "part")
    assert table.frame["y"].to_list() == SMALL.tolist()
    assert "Files without a row were left out: '1.parquet'." in table.source.notes
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "a.csv").write_text("ds,y\n")
    with pytest.raises(DataError, match=r"a\.csv.*no readings"):
        read_table(tmp_path / "none")


def test_a_table_of_the_future_is_named_by_its_file_and_line(tmp_path: Path) -> None:
    panel = to_panel(pl.DataFrame({"ds": DAYS, "y": SMALL, "promo": ["no", "yes"] * 20}), futr_exog_list=["promo"])
    ahead = [DAYS[-1] + timedelta(days=k + 1) for k in range(3)]
    path = _put(tmp_path, text("ds,promo", zip([t.date() for t in ahead], ["no", "maybe", "no"], strict=True)))
    for given in (path, read_table(path)):
        with pytest.raises(DataError, match=r"a\.csv, row 3, column 'promo': 'maybe'"):
            future_values(panel, given, 3)


def _put(folder: Path, content: str) -> Path:
    path = folder / "a.csv"
    path.write_text(content, encoding="utf-8")
    return path


def test_a_unit_in_every_cell_is_named(tmp_path: Path) -> None:
    content = daily(lambda v: f"{v} kWh")
    with pytest.raises(DataError, match=r"a\.csv, row 2, column 'load': '10.0 kWh' is not a number; leave only the"):
        panel_of(tmp_path, content)
    assert panel_of(tmp_path, content.replace(" kWh", "")).target.tolist() == SMALL.tolist()


BUOY = "#YY  MM DD hh mm WSPD\n#yr  mo dy hr mn m/s\n"
RIVER = "# made, for the river\n# of all\nagency\tsite\tdatetime\tcfs\n5s\t15s\t20d\t14n\n"


def test_files_of_weather_and_water_services(tmp_path: Path) -> None:
    rows = "".join(f"{t:%Y %m %d %H %M} {k % 7 + 0.5:5.1f}\n" for k, t in enumerate(HOURS))
    made = panel_of(tmp_path, BUOY + rows, "buoy.txt")
    assert made.times.tolist() == HOURS
    assert made.target.tolist() == [k % 7 + 0.5 for k in range(96)]
    with pytest.raises(DataError, match=r"buoy\.txt.*row 13, column 'WSPD': 'odd'"):
        panel_of(tmp_path, BUOY + rows.replace(rows.splitlines()[10], rows.splitlines()[10][:-3] + "odd"), "buoy.txt")
    rows = "".join(f"USGS\t01\t{t:%Y-%m-%d}\t{v}\n" for t, v in zip(DAYS, SMALL, strict=True))
    (tmp_path / "river.csv").write_text(RIVER + rows, encoding="utf-8")
    made = to_panel(read_table(tmp_path / "river.csv"), target_col="cfs")
    assert made.times.tolist() == DAYS
    assert made.target.tolist() == SMALL.tolist()


def test_hours_as_ranges_are_a_part_of_the_time_and_unknown_ones_no_id(tmp_path: Path) -> None:
    rows = [(t.date(), f"{t.hour:02d}-{t.hour + 1:02d}", k % 7 + 0.5) for k, t in enumerate(HOURS)]
    assert panel_of(tmp_path, text("Datum,Stunde,Last", rows)).times.tolist() == HOURS
    rows = [(t.date(), f"slot {chr(97 + t.hour)}", k % 7 + 0.5) for k, t in enumerate(HOURS)]
    with pytest.raises(DataError, match=r"'Stunde' looks like a part of the time.*id_col='Stunde'"):
        panel_of(tmp_path, text("Datum,Stunde,Last", rows))


def test_a_column_of_numbers_with_a_wrong_cell_is_no_clock(tmp_path: Path) -> None:
    """13500.00 could be read as 1:35 in the morning."""
    values = ["broken" if k == 20 else f"{v * 1000:.2f}" for k, v in enumerate(SMALL)]
    content = text("day,load", zip([d.date() for d in DAYS], values, strict=True))
    with pytest.raises(DataError, match="row 22, column 'load': 'broken' is not a number"):
        panel_of(tmp_path, content)
