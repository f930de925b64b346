"""Public holidays as a column whose future is known."""

from __future__ import annotations

import sys
from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import Frequency, future_values, to_panel
from gatewise.data.holiday import holiday_column
from gatewise.errors import DataError

pytest.importorskip("holidays")


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


def test_without_the_library_its_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(ImportError, match=r"pip install 'gatewise\[holidays\]'"):
        to_panel(days(20, date(1990, 1, 1)), holidays="AT")
