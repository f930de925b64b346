"""Times as people write them."""

import re
from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data.source import Source
from gatewise.data.times.text import looks_like_time, parse_times
from gatewise.errors import DataError

SOURCE = Source("readings.csv", first=2)


def parse(*texts: str, form: str | None = None) -> tuple[list[str], bool]:
    found = parse_times(texts, "when", SOURCE, form)
    return [str(time.astype("datetime64[s]")) for time in found.times], found.offsets is not None


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
        found = parse_times([moment.isoformat(separator) for moment in moments], "when", SOURCE)
        assert found.times.tolist() == moments
        assert found.offsets is None


def test_the_order_of_day_and_month_is_told_by_any_row() -> None:
    assert parse("03/04/2024", "13/04/2024")[0][0].startswith("2024-04-03")
    assert parse("03/04/2024", "03/14/2024")[0][0].startswith("2024-03-04")


def test_an_order_that_no_row_tells_is_refused_by_name() -> None:
    with pytest.raises(
        DataError,
        match=r"readings.csv, column 'when': '03/04/2024' could be day/month/year or month/day/year.*time_format",
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


@pytest.mark.parametrize("text", ["", "12", "1.5", "12345678", "3-4", "hello", "2024", "1/2/4", "10:30", "2024-1-2-3"])
def test_what_does_not_look_like_a_time(text: str) -> None:
    assert not looks_like_time([text])


def test_most_must_look_like_times() -> None:
    assert looks_like_time(["2024-01-01", "soon"])
    assert not looks_like_time(["2024-01-01", "soon", "later"])


def test_microseconds_are_kept() -> None:
    times = parse_times(["2024-01-01 00:00:00.123456", "2024-01-01 00:00:00,5"], "when", SOURCE).times
    assert (times.astype(np.int64) % 1_000_000).tolist() == [123456, 500000]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-W47", "2020-11-16"), ("2020W47", "2020-11-16"), ("2020-W47-3", "2020-11-18"),
        ("KW 47/2020", "2020-11-16"),
        ("2020-W53", "2020-12-28"), ("2020Q1", "2020-01-01"), ("2020-Q4", "2020-10-01"), ("Q3 2020", "2020-07-01"),
        ("3Q20", "2020-07-01"), ("2. Quartal 2020", "2020-04-01"), ("2020 H2", "2020-07-01"), ("2015M01", "2015-01-01"),
        ("2015-M12", "2015-12-01"), ("2015m3", "2015-03-01"), ("Jan-15", "2015-01-01"), ("January 2015", "2015-01-01"),
        ("2015 Feb", "2015-02-01"), ("sept. 2015", "2015-09-01"), ("März 2015", "2015-03-01"), ("Dez 98", "1998-12-01"),
        ("août 2015", "2015-08-01"), ("1er janvier 2015", "2015-01-01"), ("15 de enero de 2015", "2015-01-15"),
        ("15. Oktober 2015", "2015-10-15"), ("Jan 15, 2015", "2015-01-15"), ("15-Jan-2015", "2015-01-15"),
        ("15-Jan-15", "2015-01-15"), ("jeudi 15 janvier 2015", "2015-01-15"), ("01/2015", "2015-01-01"),
        ("2024년 3월 1일", "2024-03-01"), ("2024년 3월", "2024-03-01"), ("2024. 3. 1.", "2024-03-01"),
        ("2024년 2분기", "2024-04-01"), ("2024年3月1日", "2024-03-01"), ("2024-061", "2024-03-01"),
        ("12/31/23", "2023-12-31"),
    ],
)  # fmt: skip
def test_days_weeks_months_and_quarters(text: str, expected: str) -> None:
    assert looks_like_time([text])
    assert parse(text) == ([expected + "T00:00:00"], False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024년 3월 1일 오전 12시", "00:00"), ("2024년 3월 1일 오후 12시 30분", "12:30"),
        ("2024-03-01 오후 3:05:00", "15:05"),
        ("2024. 3. 1. 오전 9:00", "09:00"), ("1. März 2024 13:45 Uhr", "13:45"), ("Mar 1, 2024 1:45 PM", "13:45"),
        ("Fri Mar 1 13:45:00 2024", "13:45"), ("01.03.2024 13:00 - 01.03.2024 14:00", "13:00"),
        ("01.03.2024 13:00 - 14:00", "13:00"), ("2024-03-01 13h30", "13:30"),
    ],
)  # fmt: skip
def test_clocks_of_several_languages(text: str, expected: str) -> None:
    assert parse(text) == ([f"2024-03-01T{expected}:00"], False)


@pytest.mark.parametrize(
    ("zone", "hour"), [("CET", 12), ("CEST", 11), ("EST", 18), ("GMT", 13), ("KST", 4), ("GMT+2", 11)]
)
def test_offsets_by_name(zone: str, hour: int) -> None:
    assert parse(f"2024-03-01 13:00 {zone}") == ([f"2024-03-01T{hour:02d}:00:00"], True)


def days(form: str, count: int = 40) -> list[str]:
    first = datetime(2024, 1, 1)
    return [(first + timedelta(days=k)).strftime(form) for k in range(count)]


@pytest.mark.parametrize("form", ["%d/%m/%y", "%m/%d/%y", "%y/%m/%d", "%d-%m-%y", "%d.%m.%y", "%y.%m.%d", "%m-%d-%Y"])
@pytest.mark.parametrize("turn", [1, -1])
def test_the_column_settles_the_order_of_the_numbers(form: str, turn: int) -> None:
    found = parse_times(days(form)[::turn], "when", SOURCE)
    assert [str(one)[:10] for one in found.times] == days("%Y-%m-%d")[::turn]
    assert found.form.replace("", "%")[:-1].lower() == re.sub(r"[^%a-z]", "", form.lower())


@pytest.mark.parametrize("clock", ["", " 13:00", " 13:00:09", " 01:00 PM", "T13:00"])
def test_an_order_left_open_is_asked_for_with_formats_that_fit(clock: str) -> None:
    texts = [f"0{k}/0{k + 1}/23{clock}" for k in range(1, 8)]
    with pytest.raises(DataError, match="no row shows which") as caught:
        parse(*texts)
    forms = re.findall(r"'(%[^']*)'", str(caught.value))
    assert len(forms) >= 2
    made = {parse(*texts, form=form)[0][0] for form in forms}
    assert {"2023-02-01", "2023-01-02"} <= {one[:10] for one in made}
    # an earlier table has settled it
    assert str(parse_times(texts, "when", SOURCE, like="dmy").times[0])[:10] == "2023-02-01"


def test_days_without_a_year_are_not_taken_for_months() -> None:
    with pytest.raises(DataError, match="may be a month and its year, or a day without a year") as caught:
        parse("Jan-01", "Jan-02", "Jan-03")
    form = re.search(r"time_format='([^']*)'", str(caught.value))
    assert form is not None
    assert parse("Jan-01", "Jan-02", form=form[1])[0] == ["2001-01-01T00:00:00", "2002-01-01T00:00:00"]


def test_the_wrong_text_in_row_140000() -> None:
    texts = days("%d/%m/%y", 160_000)
    texts[140_000] = "31/02/24"
    with pytest.raises(DataError, match="row 140002, column 'when': '31/02/24' is not a day that exists"):
        parse(*texts)
