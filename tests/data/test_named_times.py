"""Times as words and of other calendars: read right and said, or refused with what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gatewise.data import Panel, read_table, to_panel
from gatewise.errors import DataError

ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def panel_of(folder: Path, times: list[str], **how: Any) -> Panel:
    lines = [f'"{one}",{10 + k * 7 % 13}' for k, one in enumerate(times)]
    (folder / "a.csv").write_text("when,y\n" + "\n".join(lines), encoding="utf-8")
    return to_panel(read_table(folder / "a.csv"), **how)


def refused(folder: Path, times: list[str]) -> str:
    with pytest.raises(DataError) as caught:
        panel_of(folder, times)
    return str(caught.value)


QUARTERS: dict[str, Callable[[int, int], str]] = {
    "II/2020": lambda y, q: f"{ROMANS[q - 1]}/{y}", "2020-III": lambda y, q: f"{y}-{ROMANS[q - 1]}",
    "IV 2020": lambda y, q: f"{ROMANS[q - 1]} {y}", "I kw. 2020": lambda y, q: f"{ROMANS[q - 1]} kw. {y}",
    "2020.iii": lambda y, q: f"{y}.{ROMANS[q - 1].lower()}", "II trim. 2020": lambda y, q: f"{ROMANS[q - 1]} trim. {y}",
    "II кв. 2020": lambda y, q: f"{ROMANS[q - 1]} кв. {y}",
}  # fmt: skip


@pytest.mark.parametrize("written", list(QUARTERS))
def test_quarters_in_roman_numerals(tmp_path: Path, written: str) -> None:
    panel = panel_of(tmp_path, [QUARTERS[written](2018 + k // 4, 1 + k % 4) for k in range(16)])
    assert str(panel.freq) == "quarterly"
    assert panel.times[[0, -1]].astype("datetime64[D]").astype(str).tolist() == ["2018-01-01", "2021-10-01"]
    assert "stands for the first day of its quarter" in str(panel.inferred)


def test_months_in_roman_numerals_and_those_that_may_be_either(tmp_path: Path) -> None:
    months = [f"{ROMANS[k % 12]}/{2018 + k // 12}" for k in range(24)]
    panel = panel_of(tmp_path, months)
    assert str(panel.freq) == "monthly"
    assert panel.times[-1] == np.datetime64("2019-12-01")
    said = refused(tmp_path, months[:3])
    assert "'I/2018' may be a month or a quarter; write 2018-01 for the month or 2018Q1 for the quarter" in said
    assert str(panel_of(tmp_path, ["2018Q1", "2018Q2", "2018Q3"]).freq) == "quarterly"
    assert str(panel_of(tmp_path, ["2018-01", "2018-02", "2018-03"]).freq) == "monthly"


@pytest.mark.parametrize(
    ("times", "first", "last", "freq"),
    [
        ([f"令和{2 + k}年" for k in range(5)], "2020-01-01", "2024-01-01", "yearly"),
        ([f"平成{30 + k // 12}年{k % 12 + 1}月" for k in range(16)], "2018-01-01", "2019-04-01", "monthly"),
        ([f"令和元年5月{k + 1}日" for k in range(20)], "2019-05-01", "2019-05-20", "daily"),
        ([f"昭和63年12月{k + 1}日" for k in range(20)], "1988-12-01", "1988-12-20", "daily"),
        ([f"民國109年{k + 1}月" for k in range(12)], "2020-01-01", "2020-12-01", "monthly"),
        ([f"{2000 + k}년" for k in range(12)], "2000-01-01", "2011-01-01", "yearly"),
        ([f"{k % 12 + 1}M{2020 + k // 12}" for k in range(14)], "2020-01-01", "2021-02-01", "monthly"),
    ],
)
def test_years_of_an_era(tmp_path: Path, times: list[str], first: str, last: str, freq: str) -> None:
    panel = panel_of(tmp_path, times)
    assert str(panel.freq) == freq
    assert panel.times[[0, -1]].astype("datetime64[D]").astype(str).tolist() == [first, last]


def test_thirds_of_a_year_are_no_quarters(tmp_path: Path) -> None:
    for form in ("T{1} {0}", "{0}T{1}", "{0}-T{1}"):
        said = refused(tmp_path, [form.format(2018 + k // 3, 1 + k % 3) for k in range(12)])
        assert "no year has a T4 beside T1, T2 and T3" in said
        assert "write 2018-01, 2018-05 and 2018-09" in said
    cured = panel_of(tmp_path, [f"{2018 + k // 3}-{(1, 5, 9)[k % 3]:02d}" for k in range(12)])
    assert str(cured.freq) == "every 4 months"
    assert str(panel_of(tmp_path, [f"T{1 + k % 4} {2018 + k // 4}" for k in range(12)]).freq) == "quarterly"
    assert str(panel_of(tmp_path, ["2018T1", "2018T2", "2018T3"]).freq) == "quarterly", "one year: its last is to come"


@pytest.mark.parametrize("name", ["Winter {}", "{} Frühling", "Été {}", "{}년 가을", "Fall {}"])
def test_seasons_are_given_their_first_day(tmp_path: Path, name: str) -> None:
    said = refused(tmp_path, [name.format(2000 + k) for k in range(12)])
    assert "write the first day of each, like 2024-12-01" in said


def test_decades_are_given_their_first_year(tmp_path: Path) -> None:
    assert "write its first year, like 1850-01-01" in refused(tmp_path, [f"{1850 + 10 * k}s" for k in range(12)])
    assert str(panel_of(tmp_path, [f"{1850 + 10 * k}-01-01" for k in range(12)]).freq) == "every 10 years"


def test_weeks_without_a_word_for_them(tmp_path: Path) -> None:
    weeks = [f"{k + 1:02d}/2020" for k in range(20)]
    assert "row 14, column 'when': '13/2020' is not a day that exists; if it is a week, write 2020-W13" in refused(
        tmp_path, weeks
    )
    assert str(panel_of(tmp_path, [f"2020-W{k + 1:02d}" for k in range(20)]).freq) == "weekly"


def days(form: str, shift: int) -> list[str]:
    """Forty days from the end of February of a leap year on, with other years."""
    made = [date(2020, 2, 20) + timedelta(days=k) for k in range(40)]
    return [form.format(y=one.year + shift, m=one.month, d=one.day) for one in made]


@pytest.mark.parametrize("form", ["{y}-{m:02d}-{d:02d}", "{d:02d}/{m:02d}/{y}"])
def test_days_of_the_buddhist_calendar_are_refused(tmp_path: Path, form: str) -> None:
    said = refused(tmp_path, days(form, 543))
    assert "take 543 from it in all rows" in said, "29 February 2563, which does not exist"
    later = [form.format(y=2563, m=3, d=k + 1) for k in range(28)]
    said = refused(tmp_path, later)
    assert "row 2, column 'when': 2563-03-01 seems to be of the Buddhist calendar" in said
    assert "take 543 from every year (2563 is 2020), or give time_format=" in said
    assert str(panel_of(tmp_path, days(form, 0)).freq) == "daily"
    given = "%Y-%m-%d" if form[1] == "y" else "%d/%m/%Y"
    assert panel_of(tmp_path, later, time_format=given).times[0] == np.datetime64("2563-03-01")


def test_months_of_other_calendars_are_said(tmp_path: Path) -> None:
    for year, name in ((2563, "the Buddhist calendar"), (1441, "the Islamic or the Persian calendar")):
        panel = panel_of(tmp_path, [f"{year + k // 12}-{k % 12 + 1:02d}" for k in range(24)])
        assert str(panel.freq) == "monthly"
        assert f"Years such as {year} are taken as they are; they may be of {name}." in panel.inferred.sentences
    assert "the Islamic or the Persian calendar" in refused(tmp_path, [f"1441-09-{k + 1:02d}" for k in range(20)])
    for year in (1583, 2100):  # of ours
        panel = panel_of(tmp_path, [f"{year}-03-{k + 1:02d}" for k in range(20)])
        assert "calendar" not in str(panel.inferred)
