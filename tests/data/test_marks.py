"""Further ways of writing times: days of the week, half days, weeks, languages, clocks, and the columns beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

from gatewise.data import Panel, read_table, to_panel
from gatewise.errors import DataError

DAYS = [datetime(2025, 1, 27) + timedelta(days=k) for k in range(40)]
HOURS = [datetime(2025, 1, 29) + timedelta(hours=k) for k in range(96)]
QUARTERS = [datetime(2025, 2, 3) + timedelta(minutes=15 * k) for k in range(192)]
MONTHS = [datetime(2019 + k // 12, k % 12 + 1, 1) for k in range(60)]
HALF_YEARS = [datetime(2001 + k // 2, 6 * (k % 2) + 1, 1) for k in range(40)]
HALF_DAYS = [datetime(2025, 1, 27) + timedelta(hours=12 * k) for k in range(60)]
WEEKS = [datetime(2025, 1, 6) + timedelta(weeks=k) for k in range(12)]
ENGLISH = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
GERMAN = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
KOREAN = "월화수목금토일"


def panel_of(folder: Path, content: str, **options: Any) -> Panel:
    (folder / "a.csv").write_text(content, encoding="utf-8")
    return to_panel(read_table(folder / "a.csv"), **options)


def table(head: str, rows: list[tuple[Any, ...]], sep: str = ",") -> str:
    return head + "\n" + "".join(sep.join(map(str, row)) + "\n" for row in rows)


def named(words: str) -> Callable[[datetime], str]:
    names = words.split()
    return lambda t: f"{names[t.month - 1]} {t.year}"


def clock12(t: datetime) -> str:
    return f"{(t.hour - 1) % 12 + 1}:{t:%M}"


MARKS: dict[str, tuple[Callable[[datetime], str], list[datetime]]] = {
    "Mon 03/02/2025": (lambda t: f"{ENGLISH[t.weekday()]} {t:%d/%m/%Y}", DAYS),
    "Mo., 03.02.25": (lambda t: f"{GERMAN[t.weekday()]}., {t:%d.%m.%y}", DAYS),
    "03/02/2025 (Mon)": (lambda t: f"{t:%d/%m/%Y} ({ENGLISH[t.weekday()]})", DAYS),
    "2025-02-03 Mon": (lambda t: f"{t:%Y-%m-%d} {ENGLISH[t.weekday()]}", DAYS),
    "2025. 2. 3. (월)": (lambda t: f"{t.year}. {t.month}. {t.day}. ({KOREAN[t.weekday()]})", DAYS),
    "20250203(월)": (lambda t: f"{t:%Y%m%d}({KOREAN[t.weekday()]})", DAYS),
    "a date of JavaScript": (lambda t: f"{t:%a %b %d %Y %H:%M:%S} GMT+0000 (Coordinated Universal Time)", HOURS),
    "a log with brackets": (lambda t: f"[{t:%d/%b/%Y:%H:%M:%S} +0000]", HOURS),
    "noon and midnight": (lambda t: f"{t:%Y-%m-%d} " + {0: "12:00 midnight", 12: "12:00 noon"}.get(
        t.hour, f"{t:%I:%M %p}"), HOURS),
    "a and p": (lambda t: f"{t:%m/%d/%Y} {clock12(t)}:00{'a' if t.hour < 12 else 'p'}", HOURS),
    "13:00 PM": (lambda t: f"{t:%Y-%m-%d %H:%M} {'AM' if t.hour < 12 else 'PM'}", HOURS),
    "the name of a file": (lambda t: f"{t:%Y-%m-%d_%H-%M-%S}", QUARTERS),
    "minutes after a dash": (lambda t: f"{t:%Y-%m-%d %H-%M}", QUARTERS),
    "hours up to the next": (lambda t: f"{t:%d.%m.%Y %H}-{(t.hour + 1):02d}", HOURS),
    "AM and PM of a day": (lambda t: f"{t:%Y-%m-%d} {'AM' if t.hour < 12 else 'PM'}", HALF_DAYS),
    "오전": (lambda t: f"{t:%Y-%m-%d} {'오전' if t.hour < 12 else '오후'}", HALF_DAYS),
    "vormittags": (lambda t: f"{t:%d.%m.%Y} {'vormittags' if t.hour < 12 else 'nachmittags'}", HALF_DAYS),
    "fiscal years of two": (lambda t: f"FY{t:%y}/{(t.year + 1) % 100:02d}",
                            [datetime(1985 + k, 1, 1) for k in range(40)]),
    "fiscal years of two figures": (lambda t: f"FY{t:%y}", [datetime(1985 + k, 1, 1) for k in range(40)]),
    "quarters of fiscal years": (lambda t: f"Q{t.month // 3 + 1} FY{t:%y}", MONTHS[::3]),
    "1H20": (lambda t: f"{t.month // 6 + 1}H{t:%y}", HALF_YEARS),
    "1. Halbjahr": (lambda t: f"{t.month // 6 + 1}. Halbjahr {t.year}", HALF_YEARS),
    "상반기": (lambda t: f"{t.year}년 {'상' if t.month < 6 else '하'}반기", HALF_YEARS),
    "French, jui beside juil": (named("janv fév mars avr mai jui juil août sept oct nov déc"), MONTHS),
    "French, of three letters": (named("jan fév mar avr mai jui jul aoû sep oct nov déc"), MONTHS),
    "French, jui beside juin": (named("janv fév mars avr mai juin jui août sept oct nov déc"), MONTHS),
    "Italian": (named("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
                MONTHS),
    "Portuguese": (named("jan fev mar abr mai jun jul ago set out nov dez"), MONTHS),
    "Dutch": (named("januari februari maart april mei juni juli augustus september oktober november december"), MONTHS),
    "Swedish": (named("jan feb mars apr maj juni juli aug sep okt nov dec"), MONTHS),
    "French weeks": (lambda t: f"S{t.isocalendar()[1]:02d}-{t.isocalendar()[0]}", WEEKS),
    "French weeks without zeros": (lambda t: f"{t.isocalendar()[0]}-S{t.isocalendar()[1]}", WEEKS),
    "the end of a week": (lambda t: f"w/e {t:%d/%m/%Y}", WEEKS),
}  # fmt: skip


@pytest.mark.parametrize("name", list(MARKS))
def test_times(tmp_path: Path, name: str) -> None:
    form, times = MARKS[name]
    panel = panel_of(tmp_path, table("ds;y", [(form(t), k % 7) for k, t in enumerate(times)], ";"))
    assert panel.times.tolist() == times
    assert panel.target.tolist() == [k % 7 for k in range(len(times))]


def test_the_day_of_the_week_settles_the_order(tmp_path: Path) -> None:
    days = [datetime(2025, 1, 1) + timedelta(days=k) for k in range(12)]
    for form in ("%d/%m/%Y", "%m/%d/%Y"):
        rows = [(f"{ENGLISH[t.weekday()]} {t.strftime(form)}", k % 5) for k, t in enumerate(days)]
        assert panel_of(tmp_path, table("ds,y", rows)).times.tolist() == days
    plain = [(t.strftime("%d/%m/%Y"), k % 5) for k, t in enumerate(days)]
    with pytest.raises(DataError, match="could be day/month/year or month/day/year"):
        panel_of(tmp_path, table("ds,y", plain))


def test_jui_alone_may_be_june_or_july(tmp_path: Path) -> None:
    rows = [(f"{name} 2019", k) for k, name in enumerate(["janv", "fév", "mars", "avr", "mai", "jui"])]
    with pytest.raises(DataError, match="column 'ds': 'jui' may be June or July; write juin or juil"):
        panel_of(tmp_path, table("ds,y", rows))


@pytest.mark.parametrize("column", ["week", "KW", "Kalenderwoche", "semaine", "ISO week"])
def test_numbers_in_a_column_of_weeks_are_weeks(tmp_path: Path, column: str) -> None:
    """2025-02 is February elsewhere; twelve weeks of a year would be twelve months."""
    for form in ("{y}-{w:02d}", "{w:02d}/{y}", "{y}.{w:02d}", "{y}{w:02d}"):
        weeks = [t.isocalendar() for t in WEEKS]
        rows = [(form.format(y=w[0], w=w[1]), k % 5) for k, w in enumerate(weeks)]
        assert panel_of(tmp_path, table(f"{column},y", rows)).times.tolist() == WEEKS
    year = [datetime(2020, 1, 6) + timedelta(weeks=k) for k in range(60)]
    rows = [(t.strftime("%G-%V"), k % 5) for k, t in enumerate(year)]
    assert panel_of(tmp_path, table("ds,y", rows)).times.tolist() == year  # most numbers are no months
    rows[3] = ("2020-13", 3)
    with pytest.raises(DataError, match=r"row 5, column 'ds': '2020-13' is not a day that exists"):
        panel_of(tmp_path, table("ds,y", [(f"2020-{k + 1:02d}", k) if k != 3 else rows[3] for k in range(12)]))


HALVES: dict[str, tuple[str, Callable[[datetime], tuple[Any, ...]], list[datetime]]] = {
    "clock": ("date,time,ampm", lambda t: (t.date(), clock12(t), "AM" if t.hour < 12 else "PM"), HOURS),
    "hour": ("date,hour,am/pm", lambda t: (t.date(), (t.hour - 1) % 12 + 1, "a.m." if t.hour < 12 else "p.m."), HOURS),
    "Korean": ("날짜,구분,시", lambda t: (t.date(), "오전" if t.hour < 12 else "오후", (t.hour - 1) % 12 + 1), HOURS),
    "alone": ("date,half", lambda t: (t.date(), "AM" if t.hour < 12 else "PM"), HALF_DAYS),
    "in German": ("Datum,Tageshälfte", lambda t: (t.strftime("%d.%m.%Y"), "vormittags" if t.hour < 12 else
                                                  "nachmittags"), HALF_DAYS),
    "minutes of the day": ("date,minute", lambda t: (t.date(), t.hour * 60 + t.minute), QUARTERS),
    "a clock of Excel": ("date,time", lambda t: (t.date(), f"{(t.hour * 60 + t.minute) / 1440:.10f}"), QUARTERS),
}  # fmt: skip


@pytest.mark.parametrize("name", list(HALVES))
def test_half_days_and_clocks_are_parts_of_the_time_and_no_series(tmp_path: Path, name: str) -> None:
    head, cells, times = HALVES[name]
    content = table(f"{head},y", [(*cells(t), k % 7 + 0.5) for k, t in enumerate(times)])
    named = {"time_col": head.split(",")} if name == "minutes of the day" else {}
    panel = panel_of(tmp_path, content, **named)
    assert panel.times.tolist() == times
    assert panel.target.tolist() == [k % 7 + 0.5 for k in range(len(times))]


def test_halves_of_a_day_are_said_and_wrong_ones_named(tmp_path: Path) -> None:
    head, cells, times = HALVES["clock"]
    rows = [(*cells(t), k % 7) for k, t in enumerate(times)]
    rows[20] = (rows[20][0], "20:00", *rows[20][2:])
    with pytest.raises(DataError, match=r"row 22, column 'time': the clock is not one of 12 hours, as 'ampm' says"):
        panel_of(tmp_path, table(f"{head},y", rows))
    head, cells, times = HALVES["alone"]
    panel = panel_of(tmp_path, table(f"{head},y", [(*cells(t), k % 7) for k, t in enumerate(times)]))
    assert "The halves of a day in 'half' stand for 00:00 and 12:00." in panel.inferred.sentences


def test_a_clock_of_twelve_hours_without_its_half_is_not_added_up(tmp_path: Path) -> None:
    rows = [(f"{t:%Y-%m-%d} {clock12(t)}", k % 7) for k, t in enumerate(HOURS)]
    with pytest.raises(DataError, match="write AM or PM beside clocks of 12 hours") as caught:
        panel_of(tmp_path, table("ds,y", rows))
    assert "sum" not in str(caught.value)


def test_hours_down_and_days_across(tmp_path: Path) -> None:
    days = [HOURS[24 * k] for k in range(4)]
    for hours in (range(24), [f"{h:02d}:00" for h in range(24)]):
        rows = [(hour, *(24 * k + h for k in range(4))) for h, hour in enumerate(hours)]
        for form in ("%Y-%m-%d", "%d.%m.%Y"):
            panel = panel_of(tmp_path, table(",".join(("hour", *(d.strftime(form) for d in days))), rows))
            assert panel.times.tolist() == HOURS
            assert panel.target.tolist() == list(range(96))


def test_days_of_months_need_a_year(tmp_path: Path) -> None:
    length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    cells = [[100 * (m + 1) + d if d <= length[m] else "" for m in range(12)] for d in range(1, 32)]
    names = ",".join(f"{t:%b}" for t in MONTHS[:12])
    with pytest.raises(DataError, match="'Jan' to 'Dec' look like months, and no column says their year"):
        panel_of(tmp_path, table(f"Day,{names}", [(d + 1, *row) for d, row in enumerate(cells)]))
    panel = panel_of(tmp_path, table(f"Year,Day,{names}", [(2025, d + 1, *row) for d, row in enumerate(cells)]))
    year = [datetime(2025, 1, 1) + timedelta(days=k) for k in range(365)]
    assert panel.times.tolist() == year
    assert panel.target.tolist() == [100 * t.month + t.day for t in year]


def test_a_row_among_years_that_is_none_is_named() -> None:
    """Before, each year became a series of twelve months."""
    frame = {"Year": ["2019", "2020", "2021", "Norm"], **{f"{t:%b}": [1.0, 2.0, 3.0, 4.0] for t in MONTHS[:12]}}
    with pytest.raises(DataError, match="row 3, column 'Year': 'Norm' is not a year like the others; take the row out"):
        to_panel(pd.DataFrame(frame))


CODES = {
    "a record of a logger": ("time,entry_id,temp", lambda k: 5001 + k, "temp"),
    "a record counted down": ("time,record,temp", lambda k: 900 - k, "temp"),
    "a station": ("STATIONS_ID,time,temp", lambda _: 44, "temp"),
    "a meter": ("meter,time,kwh", lambda _: 4711, "kwh"),
    "a quality": ("time,QN_9,temp", lambda _: 3, "temp"),
}  # fmt: skip


@pytest.mark.parametrize("name", list(CODES))
def test_row_numbers_and_codes_are_no_series(tmp_path: Path, name: str) -> None:
    head, code, target = CODES[name]
    names = head.split(",")
    rows = []
    for k, t in enumerate(HOURS):
        cells = {names[names.index("time")]: t, target: k % 7 + 0.5}
        rows.append(tuple(cells.get(one, code(k)) for one in names))
    panel = panel_of(tmp_path, table(head, rows))
    assert panel.ids.tolist() == [target]
    (left,) = set(names) - {"time", target}
    assert f"Not used: {left!r}." in panel.inferred.sentences
    assert panel_of(tmp_path, table(head, rows), target_col=left).ids.tolist() == [left]


def test_series_that_stand_still_stay_series(tmp_path: Path) -> None:
    rows = [(t, 5, k % 7, 0) for k, t in enumerate(HOURS)]
    panel = panel_of(tmp_path, table("time,room 1,room 2,meter", rows))
    assert panel.ids.tolist() == ["room 1", "room 2", "meter"]


@pytest.mark.parametrize("library", ["pandas", "polars", "text"])
def test_ids_as_floats_name_series(tmp_path: Path, library: str) -> None:
    frame = {"branch": [1.0] * 40 + [2.0] * 40, "day": DAYS * 2, "sales": [k % 7 + 0.5 for k in range(80)]}
    if library == "text":
        rows = list(zip(*frame.values(), strict=True))
        panel = panel_of(tmp_path, table("branch,day,sales", rows))
    else:
        panel = to_panel(pd.DataFrame(frame) if library == "pandas" else pl.DataFrame(frame))
    assert panel.ids.tolist() == [1, 2]
    assert panel.target.tolist() == frame["sales"]
    back = panel.frame(panel.future_times(1), {"sales": np.zeros((2, 1))})
    assert list(back["branch"]) == [1.0, 2.0]
    assert "Float64" in str(back["branch"].dtype) or "float64" in str(back["branch"].dtype)


def test_readings_are_no_ids_where_times_repeat(tmp_path: Path) -> None:
    """Whole numbers that differ from row to row would be series of a row or two each."""
    for extra in ("", ",1.5"):
        rows = [(f"{t:%Y-%m-%d}", f"{k * 2 + s * 9}{extra}") for k, t in enumerate(DAYS) for s in (0, 1)]
        with pytest.raises(DataError, match=r"appears twice .* add up those of one total with resample='D'"):
            panel_of(tmp_path, table("day,load" + (",temp" if extra else ""), rows))


def test_units_of_a_column_beside_the_readings(tmp_path: Path) -> None:
    rows = [(t.date(), 1000 if k == 9 else 1, "Wh" if k == 9 else "kWh") for k, t in enumerate(DAYS)]
    with pytest.raises(
        DataError, match=r"row 11, column 'unit': the readings are in several units, 'kWh' and here 'Wh'"
    ):
        panel_of(tmp_path, table("date,value,unit", rows))
    long = [(s, t.date(), k % 7, u) for s, u in (("a", "kWh"), ("b", "m3")) for k, t in enumerate(DAYS)]
    assert panel_of(tmp_path, table("id,date,value,unit", long)).ids.tolist() == ["a", "b"]


def test_cells_that_hold_for_the_rows_below_are_called_that(tmp_path: Path) -> None:
    shops = [(s if k == 0 else "", t.date(), k % 7) for s in "ab" for k, t in enumerate(DAYS)]
    with pytest.raises(DataError, match="'shop' is empty below each of its values, as in merged cells: fill its cells"):
        panel_of(tmp_path, table("shop,day,y", shops))
    hours = [(t.date() if t.hour == 0 else "", t.hour, k % 7) for k, t in enumerate(HOURS)]
    with pytest.raises(DataError, match=r"row 3, column 'Date': the time is missing .* fill the cells down"):
        panel_of(tmp_path, table("Date,Hour,y", hours))
    years = [(t.year if t.month == 1 else "", f"{t:%b}", k % 7) for k, t in enumerate(MONTHS)]
    with pytest.raises(DataError, match=r"row 3, column 'Year': a part of the time is missing; fill the cells down"):
        panel_of(tmp_path, table("Year,Month,y", years))
