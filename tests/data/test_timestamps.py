"""Times as people write them."""

from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data.source import Source
from gatewise.data.timestamps import looks_like_time, parse_times
from gatewise.errors import DataError

SOURCE = Source("readings.csv", first=2)


def parse(*texts: str, form: str | None = None) -> tuple[list[str], bool]:
    times, zoned = parse_times(texts, "when", SOURCE, form)
    return [str(time.astype("datetime64[s]")) for time in times], zoned


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-31", "2024-01-31T00:00:00"),
        (" 2024-01-31 13:05 ", "2024-01-31T13:05:00"),
        ("2024-01-31T13:05:09", "2024-01-31T13:05:09"),
        ("2024/1/5 7:05", "2024-01-05T07:05:00"),
        ("2024.01.05", "2024-01-05T00:00:00"),
        ("2024-03", "2024-03-01T00:00:00"),
        ("20240131", "2024-01-31T00:00:00"),
        ("20240131T130509", "2024-01-31T13:05:09"),
        ("31.12.2024", "2024-12-31T00:00:00"),
        ("05.03.2024 14:00", "2024-03-05T14:00:00"),
        ("31/12/2024", "2024-12-31T00:00:00"),
        ("12/31/2024 1:30 PM", "2024-12-31T13:30:00"),
        ("12/31/2024 12:00 a.m.", "2024-12-31T00:00:00"),
        ("2024-12-31 24:00", "2025-01-01T00:00:00"),
        ("2024-02-29", "2024-02-29T00:00:00"),
    ],
)
def test_one_way_to_write_it(text: str, expected: str) -> None:
    assert looks_like_time([text])
    assert parse(text) == ([expected], False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-31T13:00Z", "13:00"),
        ("2024-01-31 13:00 UTC", "13:00"),
        ("2024-01-31T13:00+02:00", "11:00"),
        ("2024-01-31T13:00-0530", "18:30"),
        ("2024-01-31T13:00+09", "04:00"),
        ("20240131T130000Z", "13:00"),
    ],
)
def test_offsets_give_instants(text: str, expected: str) -> None:
    assert parse(text) == ([f"2024-01-31T{expected}:00"], True)


@given(st.lists(st.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 31)), min_size=1, max_size=5))
def test_what_python_writes_is_read(moments: list[datetime]) -> None:
    for separator in "T ":
        times, zoned = parse_times([moment.isoformat(separator) for moment in moments], "when", SOURCE)
        assert times.tolist() == moments
        assert not zoned


def test_the_order_of_day_and_month_is_told_by_any_row() -> None:
    assert parse("03/04/2024", "13/04/2024")[0][0].startswith("2024-04-03")
    assert parse("03/04/2024", "03/14/2024")[0][0].startswith("2024-03-04")


def test_an_order_that_no_row_tells_is_refused_by_name() -> None:
    with pytest.raises(
        DataError, match=r"readings.csv, column 'when': '03/04/2024' could be day/month or month/day.*time_format"
    ):
        parse("03/04/2024", "05/06/2024")
    assert parse("03/04/2024", form="%m/%d/%Y")[0] == ["2024-03-04T00:00:00"]


@pytest.mark.parametrize(
    ("texts", "row", "message"),
    [
        (("2024-01-01", "soon"), 3, "'soon' is not a time"),
        (("2024-01-01", "2024-01-32"), 3, "'2024-01-32' is not a day that exists"),
        (("2023-02-29",), 2, "'2023-02-29' is not a day that exists"),
        (("2024-00-01",), 2, "not a day that exists"),
        (("2024-01-01 25:00",), 2, "is not a time"),
        (("2024-01-01", "01/02/2024"), 3, "written in another order than the first, '2024-01-01'"),
        (("2024-01-01T00:00Z", "2024-01-01T01:00"), 3, "some times have an offset"),
        (("2024-01-01T00:00", "2024-01-01T01:00Z"), 3, "some times have an offset"),
        (("13/13/2024",), 2, "is not a day that exists"),
    ],
)
def test_what_is_no_time_is_named_with_its_row(texts: tuple[str, ...], row: int, message: str) -> None:
    with pytest.raises(DataError, match=message) as caught:
        parse(*texts)
    assert (caught.value.source, caught.value.row, caught.value.column) == ("readings.csv", row, "when")


def test_a_format_is_kept_to() -> None:
    assert parse("31|12|24 +0100", form="%d|%m|%y %z") == (["2024-12-30T23:00:00"], True)
    with pytest.raises(DataError, match=r"row 3, column 'when': '2024-01-02' does not fit time_format='%d.%m.%Y'"):
        parse("01.01.2024", "2024-01-02", form="%d.%m.%Y")


@pytest.mark.parametrize("text", ["", "12", "1.5", "12345678", "3-4", "hello", "2024", "1/2/24", "10:30", "2024-1-2-3"])
def test_what_does_not_look_like_a_time(text: str) -> None:
    assert not looks_like_time([text])


def test_most_must_look_like_times() -> None:
    assert looks_like_time(["2024-01-01", "soon"])
    assert not looks_like_time(["2024-01-01", "soon", "later"])


def test_microseconds_are_kept() -> None:
    times, _ = parse_times(["2024-01-01 00:00:00.123456", "2024-01-01 00:00:00,5"], "when", SOURCE)
    assert (times.astype(np.int64) % 1_000_000).tolist() == [123456, 500000]
