"""What the readers refuse that no other test meets: each with the words that name the place."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import narwhals as nw
import numpy as np
import pandas as pd
import polars as pl
import pytest

from gatewise.data import Frequency, across, read_table, roles, to_panel
from gatewise.data.files import parquet_errors
from gatewise.data.forecast_columns import check_alias, quantile_columns
from gatewise.data.parquet import _Broken, _Thrift
from gatewise.data.source import Source
from gatewise.data.transforms import Transform
from gatewise.errors import DataError

DAYS = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"]


OPTIONS = ("time_col", "time_format", "sample_weight", "hist_exog_list", "target_col")


def panel(**columns: Any) -> Any:
    given = {name: columns.pop(name) for name in [*columns] if name in OPTIONS}
    return to_panel(pl.DataFrame({**columns, "y": [1.0, 2.0, 3.0, 5.0]}), **given)


def parts(**columns: Any) -> Callable[[], object]:
    return lambda: panel(**columns, time_col=[*columns])


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "nothing that is a part": (parts(Date=DAYS, colour=["a", "b", "a", "b"]), "colour.*is no part of a time"),
    "two of one part": (parts(Date=DAYS, day=DAYS), "and 'Date' are both the date of the time; name one of them"),
    "no day": (parts(hour=[1, 2, 3, 4], minute=[0, 0, 0, 0]), "do not give a day"),
    "a zone": (
        lambda: panel(Date=pl.Series(DAYS).str.to_datetime().dt.replace_time_zone("Europe/Berlin"), hour=[1, 2, 3, 4],
                      time_col=["Date", "hour"]), "holds times with a zone, to which no part can be added",
    ),
    "numbers that are no dates": (parts(Date=[1, 2, 3, 4], Clock=["01:00"] * 4), "Date"),
    "periods from 0": (parts(Date=DAYS, period=[0, 47, 1, 2]), "periods of a day are counted from 1|hour|period"),
    "a half of a day": (parts(Date=DAYS, Clock=["01:00"] * 4, ampm=["AM", "PM", "AM", "late"]), "ampm.*is no part"),
    "a day of a year that is too short": (parts(year=[2023] * 4, yearday=[1, 2, 3, 366]), "366"),
    "a format with a part twice": (
        lambda: panel(ds=DAYS, time_format="%Y-%m-%Y"), "time_format='%Y-%m-%Y' has %Y twice",
    ),
    "a weight that is not there": (lambda: panel(ds=DAYS, sample_weight="w"), "w"),
    "a further column that is the target": (
        lambda: panel(ds=DAYS, hist_exog_list=["y"], target_col="y"), "must name further columns; 'y' is the target",
    ),
    "a missing time": (
        lambda: panel(ds=pl.Series([*DAYS[:3], None]).str.to_datetime()), "row 3.*the time is missing",
    ),
    "a missing time as text": (lambda: panel(ds=[*DAYS[:3], None]), "row 3.*the time is missing"),
    "arrays of several lengths": (lambda: to_panel({"ds": [1, 2, 3], "y": [1.0]}), "differ in length: 'ds' 3, 'y' 1"),
    "a time finer than a microsecond": (
        lambda: to_panel(pd.DataFrame({"ds": pd.to_datetime([1, 2, 3001], unit="ns"), "y": 1.0})),
        "times finer than a microsecond are not supported",
    ),
    "a column of lists": (
        lambda: to_panel(pl.DataFrame({"ds": DAYS, "y": [[1.0], [2.0], [3.0], [4.0]]}), target_col="y"), "y",
    ),
    "hours without a reading": (
        lambda: to_panel(
            pd.DataFrame({"ds": pd.date_range("2024-01-06", periods=30, freq="7min"), "y": 1.0}),
            resample="30min@09:00-10:00/Mon-Fri",
        ), "leaves no reading: all come at other hours or days",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_tables_that_are_refused(name: str) -> None:
    make, words = REFUSED[name]
    with pytest.raises((DataError, ValueError), match=words):
        make()


@pytest.mark.parametrize(
    ("level", "quantiles", "words"),
    [
        ([0.8], None, "level is in percent: 80 for an interval that holds 80 %, not 0.8"),
        ([0.99], None, "level is in percent: 99"), ([0.0], None, "percentages from 1 up to 99, not 0.0"),
        ([99.1], None, "level must hold percentages from 1 up to 99, not 99.1"), ([-1], None, "from 1 up to 99"),
        (None, [0.0049], "quantiles must hold numbers from 0.005 to 0.995, not 0.0049"),
        (None, [0.9951], "from 0.005 to 0.995"), ("80", None, "level must be a list of numbers, not '80'"),
        (None, [True], "quantiles must be a list of numbers, not True"), (None, b"1", "quantiles must be a list"),
    ],
)  # fmt: skip
def test_levels_and_quantiles_that_are_refused(level: Any, quantiles: Any, words: str) -> None:
    with pytest.raises((ValueError, TypeError), match=words):
        quantile_columns("a", level, quantiles)


def test_levels_and_quantiles_at_their_bounds() -> None:
    assert quantile_columns("a", [1, 99], [0.005, 0.995]) == {
        "a-lo-1": 0.495, "a-hi-1": 0.505, "a-lo-99": 0.005, "a-hi-99": 0.995, "a-q-0.005": 0.005, "a-q-0.995": 0.995,
    }  # fmt: skip
    assert quantile_columns("a", 80, 0.5) == {"a-lo-80": 0.1, "a-hi-80": 0.9, "a-q-0.5": 0.5}
    assert quantile_columns("a", None) == {}
    check_alias("b", ["a"])
    with pytest.raises(ValueError, match="the forecast's column 'a' would replace another of that name"):
        check_alias("a", ["a"])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"step": 0}, "step must be at least 1, got 0"), ({"step": 2**60 + 1}, "at most 10,000 years, or 2\\*\\*60"),
        ({"kind": "month", "step": 120_001}, "at most 10,000 years"), ({"day": 0}, "day must be 1 to 31, got 0"),
        ({"day": 32}, "day must be 1 to 31, got 32"), ({"days": "0000000"}, "seven digits 0 or 1 and one of them 1"),
        ({"days": "111111"}, "seven digits"), ({"days": "1111112"}, "seven digits"),
        ({"opens": -1}, "a session must fit into a day, got opens=-1 and slots=1"), ({"slots": 0}, "slots=0"),
        ({"opens": 86_400_000_000}, "a session must fit into a day"),
        ({"kind": "session", "step": 3_600_000_000, "slots": 25}, "must fit into a day, got opens=0 and slots=25"),
        ({"slots": 5, "pause": 4, "paused": 1}, "a break must lie inside a session, got pause=4 and paused=1"),
        ({"slots": 5, "pause": 0, "paused": 1}, "a break must lie"), ({"slots": 5, "pause": 1}, "a break must lie"),
    ],
)  # fmt: skip
def test_frequencies_that_are_refused(given: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Frequency(**{"kind": "integer", "step": 1, **given})


def test_frequencies_at_their_bounds() -> None:
    for given in ({"step": 2**60}, {"kind": "month", "step": 120_000}, {"day": 31}, {"days": "0000001"},
                  {"opens": 86_399_999_999}, {"kind": "session", "step": 3_600_000_000, "slots": 24},
                  {"slots": 5, "pause": 3, "paused": 1}, {"slots": 5, "pause": 1, "paused": 3}):  # fmt: skip
        Frequency(**{"kind": "integer", "step": 1, **given})


def test_files_that_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_text("ds,y\n1,2\n")
    with pytest.raises(ValueError, match=r"decimal must be ',' or '\.', got ';'"):
        read_table(tmp_path / "a.csv", decimal=";")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="skip_lines must be at least 0, got -1"):
        read_table(tmp_path / "a.csv", skip_lines=-1)
    with pytest.raises(DataError, match="nothing is left after skip_lines=2"):
        read_table(tmp_path / "a.csv", skip_lines=2)
    with pytest.raises(DataError, match="there is no such file in the folder"):
        read_table(tmp_path / "b.csv")
    with pytest.raises(DataError, match=r"there is no such file; there is 'a\.csv'"):
        read_table(tmp_path / "A.CSV")
    usual = Path.read_bytes

    def denied(self: Path) -> bytes:
        if self.name == "a.csv":
            raise PermissionError(13, "denied")
        return usual(self)

    monkeypatch.setattr(Path, "read_bytes", denied)
    with pytest.raises(DataError, match="reading the file is not permitted; check its permissions"):
        read_table(tmp_path / "a.csv")
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(DataError, match="is closed; name a file, or send one"):
        read_table("-")
    stream = io.TextIOWrapper(io.BytesIO(b""))
    monkeypatch.setattr(sys, "stdin", stream)
    with pytest.raises(DataError, match="is empty; name a file, or send one"):
        read_table("-")
    stream.close()
    with pytest.raises(DataError, match="is closed"):
        read_table("-")


def test_what_polars_says_of_a_damaged_file() -> None:
    class PanicException(BaseException):
        pass

    source = Source("a.parquet")
    for error, words in ((PanicException("\nlost\nmore"), r"cannot be read \(lost\)"), (OSError(""), r"\(OSError\)"),
                         (ValueError("x" * 300), rf"\({'x' * 200}\)")):  # fmt: skip
        with pytest.raises(DataError, match=words), parquet_errors(source):
            raise error
    with pytest.raises(KeyboardInterrupt), parquet_errors(source):
        raise KeyboardInterrupt
    with pytest.raises(DataError, match=r"^as it was$"), parquet_errors(source):
        raise DataError("as it was")


def test_numbers_of_a_parquet_footer() -> None:
    def read(data: bytes) -> _Thrift:
        return _Thrift(data, 0, len(data))

    assert read(bytes([0x96, 0x01])).varint() == 150
    assert read(b"\xff" * 9 + b"\x00").varint() == 2**63 - 1
    assert [read(bytes([k])).integer() for k in range(4)] == [0, -1, 1, -2]
    with pytest.raises(_Broken, match="a number is too long"):
        read(b"\xff" * 10 + b"\x00").varint()
    for count in (3, 4):
        made = read(b"abc")
        if count == 3:
            made.skip(3)
            assert made.position == 3
        else:
            with pytest.raises(_Broken, match="it ends too early"):
                made.skip(4)


def test_transformations_and_panels_that_fit_nothing() -> None:
    arrays = {name: np.zeros(1) for name in ("codes", "shift", "floor")}
    for config in ({"kind": 3, "non_negative": None}, {"kind": "none", "non_negative": "yes"}):
        with pytest.raises(ValueError, match="the transformation is not valid"):
            Transform.from_config_arrays(config, arrays)
    made = panel(ds=DAYS)
    for change, words in (
        ({"values": made.values[:3]}, r"values must have the shape \(4, 1\), got \(3, 1\)"),
        ({"mask": made.mask[:, :0]}, "mask must have the shape"),
        ({"offsets": np.array([0.0, 4.0])}, "offsets must be whole numbers, got float64"),
        ({"offsets": np.array([1, 4])}, "offsets must increase from 0 to the number of rows"),
        ({"offsets": np.array([0, 3])}, "offsets must increase from 0"),
        ({"weight": np.ones(3)}, r"weight must have the shape \(4,\), got \(3,\)"),
        ({"format": replace(made.format, holidays="US")}, "the last column of futr_exog must be that of the holidays"),
    ):
        with pytest.raises(ValueError, match=words):
            replace(made, **change)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([1.7e9 + 0.3, 1.7e9 + 1.3, 1.7e9 + 2.3], "2023-11-14T22:13:20.300000"),
        ([1700000000.1234567, 1700000001.1234567, 1700000002.1234567], "2023-11-14T22:13:20.123457"),
        ([1700000000, 1700000001, 1700000002], "2023-11-14T22:13:20.000000"),
        ([1700000000300, 1700000001300, 1700000002300], "2023-11-14T22:13:20.300000"),
        ([1.7e12 + 0.7, 1.7e12 + 1000.7, 1.7e12 + 2000.7], "2023-11-14T22:13:20.000700"),
        ([1700000000300001, 1700000001300001, 1700000002300001], "2023-11-14T22:13:20.300001"),
        ([1700000000300001000, 1700000001300001000, 1700000002300001000], "2023-11-14T22:13:20.300001"),
    ],
)
def test_seconds_since_1970_to_the_microsecond(values: list[float], expected: str) -> None:
    made = to_panel(pl.DataFrame({"ds": values, "y": [1.0, 2.0, 3.0]}))
    assert [str(time) for time in made.times] == [
        str(np.datetime64(expected, "us") + np.timedelta64(k, "s")) for k in range(3)
    ]


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        (["Hour", "2024-01-01", "2024-01-02"], "Hour"), (["Hour", "2024-01-01", "note"], None),
        (["Hour", "note", "2024-01-01"], None), (["Hour", "2024-01-01"], None),
        (["note", "2024-01-01", "2024-01-02"], None),
    ],
)  # fmt: skip
def test_hours_down_and_days_across(columns: list[str], found: str | None) -> None:
    frame = nw.from_native(pl.DataFrame({name: [*range(24)] for name in columns}), eager_only=True)
    assert across._clock_beside_days(frame) == found


@pytest.mark.parametrize(
    ("values", "may"),
    [
        ([1.0, 2.0, float("nan")], True), ([1.5, 2.0, float("nan")], False), ([1.0, 2.0, 3.0], False),
        ([1.5, 2.0, 3.0], False), ([float("nan")] * 3, False), ([1, 2, 3], True), (["a", "b", "c"], True),
    ],
)  # fmt: skip
def test_columns_that_may_name_series(values: list[Any], may: bool) -> None:
    assert roles._may_name(nw.from_native(pl.Series(values), series_only=True)) == may
