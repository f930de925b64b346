"""Public holidays as a column whose future is known."""

from __future__ import annotations

import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import Frequency, future_values, to_panel
from gatewise.data.holiday import holiday_column
from gatewise.errors import DataError

holidays = pytest.importorskip("holidays")


def days(rows: int, start: date = date(2024, 9, 1)) -> pl.DataFrame:
    return pl.DataFrame({"ds": [start + timedelta(days=k) for k in range(rows)], "y": np.arange(rows) % 7.0})


def test_holidays_are_marked_and_known_ahead() -> None:
    panel = to_panel(days(25), holidays="KR")
    assert panel.columns == ("y", "holiday KR")
    assert panel.futr_exog == ("holiday KR",)
    assert panel.futr_given == ()
    marked = panel.times[panel.values[:, 1] == 1].astype("datetime64[D]").tolist()
    assert marked == [date(2024, 9, 16), date(2024, 9, 17), date(2024, 9, 18)]  # Chuseok
    ahead = future_values(panel, None, 20)
    assert ahead.shape == (1, 20, 1)
    found = panel.future_times(20)[0][ahead[0, :, 0] == 1].astype("datetime64[D]").tolist()
    assert found == [date(2024, 10, 1), date(2024, 10, 3), date(2024, 10, 9)]
    assert "Holidays of KR are a column: 3 of 25 times." in panel.inferred.sentences


def test_hours_follow_the_day_of_the_wall_clock() -> None:
    utc = np.datetime64("2024-12-24T12:00", "us") + np.arange(48) * np.timedelta64(3_600_000_000, "us")
    marked = holiday_column("DE", utc, Frequency.parse("h"), "Asia/Seoul")
    assert marked.tolist() == [0.0] * 3 + [1.0] * 45  # midnight of the 25th in Seoul is 15:00 UTC; 26th is one too


@pytest.mark.parametrize(
    ("step", "stamps", "counts"),
    [
        ("W", ["2024-12-16", "2024-12-23", "2024-12-30"], [0, 2, 1]),
        ("MS", ["2024-11-01", "2024-12-01"], [0, 2]),
        ("ME", ["2024-11-30", "2024-12-31"], [0, 2]),
        ("QE", ["2024-09-30", "2024-12-31"], [0, 3]),
        ("QS", ["2024-07-01", "2024-10-01"], [0, 3]),
    ],
)
def test_longer_steps_count_their_holidays(step: str, stamps: list[str], counts: list[int]) -> None:
    times = np.array(stamps, dtype="datetime64[us]")
    assert holiday_column("DE", times, Frequency.parse(step)).tolist() == counts


def test_parts_of_countries_exchanges_and_what_there_is_not() -> None:
    day = np.array(["2024-01-06"], dtype="datetime64[us]")
    daily = Frequency.parse("D")
    assert holiday_column("DE-BY", day, daily).tolist() == [1]
    assert holiday_column("DE-BE", day, daily).tolist() == [0]
    assert holiday_column("NYSE", np.array(["2024-03-29"], "datetime64[us]"), daily).tolist() == [1]
    for code in ("Narnia", "DE-XX"):
        with pytest.raises(DataError, match="holidays='DE-BY'"):
            to_panel(days(20), holidays=code)
    with pytest.raises(DataError, match="leave holidays out"):
        to_panel(pl.DataFrame({"ds": [0, 1, 2], "y": [1.0, 2, 3]}), holidays="KR")


def test_a_model_learns_them_keeps_them_and_needs_no_future_table(tmp_path) -> None:
    table = days(120)
    model = gw.Forecaster(h=5, input_size=14, hidden_size=3, max_epochs=1).fit(table, holidays="KR")
    assert "holiday KR" in model.recipe_.names
    first = model.predict()
    gw.save(model, tmp_path / "m.gatewise")
    again = gw.load(tmp_path / "m.gatewise")
    assert isinstance(again, gw.Forecaster)
    assert again.predict().equals(first)
    assert again.predict(table).equals(first)


def test_with_columns_of_a_future_table() -> None:
    table = days(60).with_columns(price=pl.col("y") * 2)
    ahead = pl.DataFrame({"ds": [date(2024, 10, 31) + timedelta(days=k) for k in range(3)], "price": [1.0, 2.0, 3.0]})
    panel = to_panel(table, futr_exog_list=["price"], target_col="y", holidays="KR")
    values = future_values(panel, ahead, 3)
    assert values[0].tolist() == [[1, 0], [2, 0], [3, 0]]


def open_on(code: str, weekdays: set[int], count: int, start: date = date(2024, 1, 4)) -> list[date]:
    """Textbook: walk through the days, and leave out weekends and holidays."""
    years = range(2024, 2027)
    exchange = code in holidays.list_supported_financial()
    shut = (holidays.financial_holidays if exchange else holidays.country_holidays)(code, years=years)
    every = (start + timedelta(days=k) for k in range(2 * count))
    return [day for day in every if day.weekday() in weekdays and day not in shut][:count]


WEEK, WORK = set(range(7)), set(range(5))


@pytest.mark.parametrize(
    ("code", "weekdays", "alias", "words"),
    [
        ("NYSE", WORK, "B/NYSE", "every business day, without holidays of NYSE"),
        ("KR", WEEK - {6}, "D/Mon-Sat/KR", "daily, Monday to Saturday, without holidays of KR"),
        ("KR", WEEK, "D/KR", "daily, without holidays of KR"),
    ],
)
@pytest.mark.parametrize("given", [False, True])
def test_days_on_which_holidays_are_closed(code: str, weekdays: set[int], alias: str, words: str, given: bool) -> None:
    every = open_on(code, weekdays, 300)
    table = pl.DataFrame({"ds": every[:150], "y": np.arange(150) % 5.0})
    panel = to_panel(table, freq=alias) if given else to_panel(table, holidays=code)
    assert panel.freq.alias == alias
    assert str(panel.freq) == words
    assert Frequency.parse(alias) == panel.freq
    assert Frequency(**panel.freq.to_config()) == panel.freq  # type: ignore[arg-type]
    assert panel.columns == ("y",)
    assert panel.mask.all()
    assert panel.lengths.tolist() == [150]
    assert panel.future_times(150)[0].astype("datetime64[D]").tolist() == every[150:]
    if not given:
        passed = sum(
            every[0] <= day <= every[149] and day.weekday() in weekdays and day not in every
            for day in (every[0] + timedelta(days=k) for k in range(400))
        )
        assert f"No reading is on a holiday of {code} ({passed} passed): these days are closed" in str(panel.inferred)


def test_hours_of_an_exchange_skip_its_holidays_and_go_back_in_time(tmp_path: Path) -> None:
    every = [
        datetime.combine(day, time(9, 30)) + k * timedelta(minutes=30)
        for day in open_on("NYSE", WORK, 60) for k in range(14)
    ]  # fmt: skip
    table = pl.DataFrame({"ds": every[:600], "y": np.arange(600) % 14.0})
    panel = to_panel(table, holidays="NYSE")
    assert panel.freq.alias == "30min@09:30-16:00/Mon-Fri/NYSE"
    assert panel.future_times(240)[0].tolist() == every[600:]
    model = gw.Forecaster(h=20, method="seasonal_naive").fit(table, holidays="NYSE")
    gw.save(model, tmp_path / "m.gatewise")
    again = gw.load(tmp_path / "m.gatewise")
    assert isinstance(again, gw.Forecaster)
    for found in (model.predict(), again.predict(), again.predict(table)):
        assert found["ds"].to_list() == every[600:620]
        assert found["SeasonalNaive"].to_list() == pytest.approx([k % 14 for k in range(600, 620)], abs=1e-9)
    tested = model.cross_validation(table, n_windows=2, holidays="NYSE")
    assert tested["ds"].to_list() == every[560:600]


def test_a_reading_on_a_holiday_keeps_the_column() -> None:
    every = open_on("KR", WORK, 100)
    table = pl.DataFrame({"ds": sorted([*every, date(2024, 3, 1)]), "y": np.arange(101.0)})  # a Friday
    panel = to_panel(table, holidays="KR", missing="mask")
    assert panel.freq.alias == "B"
    assert panel.columns == ("y", "holiday KR")
    assert panel.times[panel.values[:, 1] * panel.mask[:, 0] == 1].astype("datetime64[D]").tolist() == [
        date(2024, 3, 1)
    ]


def test_holidays_that_have_not_passed() -> None:
    few = pl.DataFrame({"ds": open_on("KR", WORK, 15, date(2024, 3, 4)), "y": np.arange(15.0)})
    assert to_panel(few, holidays="KR").columns == ("y", "holiday KR")  # shops of a country may be open
    assert to_panel(few, holidays="NYSE").freq.alias == "B/NYSE"


def test_before_the_calendar_begins_there_are_business_days() -> None:
    old = open_on("NYSE", WORK, 40, date(1968, 3, 4))
    grid = to_panel(pl.DataFrame({"ds": old, "y": np.arange(40.0)}), freq="B/NYSE")
    assert grid.lengths.tolist() == [40]


def test_codes_that_are_none() -> None:
    table = pl.DataFrame({"ds": open_on("KR", WORK, 30), "y": np.arange(30.0)})
    for text in ("B/Foo", "D/Mo-Sa", "h/kr", "B/FOO-"):
        with pytest.raises(DataError, match="is not understood"):
            Frequency.parse(text)
    with pytest.raises(DataError, match="there are no holidays of 'FOO'"):
        to_panel(table, freq="B/FOO")


def test_without_the_library_its_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(ImportError, match=r"pip install 'gatewise\[holidays\]'"):
        to_panel(days(20, date(1990, 1, 1)), holidays="AT")
    with pytest.raises(ImportError, match=r"pip install 'gatewise\[holidays\]'"):
        to_panel(days(20, date(1990, 1, 1)), freq="D/AT")
