"""Numbers that may be times: every bound of the rules, on both sides of it."""

from __future__ import annotations

import numpy as np
import pytest

from gatewise.data.source import Source
from gatewise.data.times.likely import are_times
from gatewise.data.times.numbers import read_numbers, write_numbers, year_months
from gatewise.errors import DataError

HERE = Source("a.csv")


def form(values: object, column: str = "x") -> str:
    """How numbers are read; "?" where that is asked."""
    try:
        found = read_numbers(np.array(values), column, HERE)
    except DataError:
        return "?"
    return found.form


@pytest.mark.parametrize(
    ("inside", "outside", "expected"),
    [
        ([180001, 180002], [179912, 180001], "%Y%m"), ([220011, 220012], [220012, 220101], "%Y%m"),
        ([202401, 202412], [202401, 202413, 202454], "%Y%m"), ([202401, 202402], [202400, 202401], "%Y%m"),
        ([190001, 190153], [189953, 190001], "%G%V"), ([209901, 210053], [209901, 210153], "%G%V"),
        ([202152, 202153, 202201], [202152, 202154, 202201], "%G%V"), ([202113, 202201], [202100, 202201], "%G%V"),
        ([19001, 19012], [18994, 19001], "quarter"), ([20994, 21001], [21004, 21011], "quarter"),
        ([20241, 20254], [20241, 20255], "quarter"), ([20231, 20241], [20230, 20241], "quarter"),
        ([1900001, 1901366], [1899365, 1900001], "%Y%j"), ([2099001, 2100366], [2100366, 2101001], "%Y%j"),
        ([2024366, 2025001], [2024367, 2025001], "%Y%j"), ([2024001, 2025001], [2024000, 2025001], "%Y%j"),
        ([18000101, 18000102], [17991231, 18000101], "%Y%m%d"), ([22001230, 22001231], [22001231, 22010101], "%Y%m%d"),
        ([20240131, 20240201], [20240132, 20240201], "%Y%m%d"), ([20240101, 20240201], [20240100, 20240201], "%Y%m%d"),
        ([2024010123, 2024010124], [2024010123, 2024010125], "%Y%m%d%H"),
        ([202401012358, 202401012359], [202401012359, 202401012360], "%Y%m%d%H%M"),
        ([20240101235958, 20240101235959], [20240101235959, 20240101235960], "%Y%m%d%H%M%S"),
        ([20240101235900, 20240101235901], [20240101236000, 20240101236001], "%Y%m%d%H%M%S"),
    ],
)  # fmt: skip
def test_figures_of_a_calendar(inside: list[int], outside: list[int], expected: str) -> None:
    assert form(inside) == expected
    assert form(outside) != expected


@pytest.mark.parametrize(
    ("values", "column", "expected"),
    [
        ([20241, 20242, 20243], "x", ""), ([202413, 202414], "x", "?"), ([202413, 202414], "step", ""), ([202413,
        202414], "KW ", "%G%V"),
        ([2024001, 2024002], "x", "?"), ([2024001, 2024002], "id", ""), ([99999, 100000], "x", ""), ([0, 1], "x", ""),
        ([-5, 5], "x", ""),
        ([30000, 30001], "Datum", "excel"), ([59998, 59999], "date", "excel"), ([29999, 30000], "ds", ""),
        ([59999, 60000], "ds", ""), ([30000, 30001], "x", "?"), ([30000, 30001], "step", ""),
        ([100_000_020, 100_000_080], "x", "s"), ([99_999_960, 100_000_020], "x", ""), ([4_099_999_980] * 2, "x", "s"),
        ([4_099_999_999], "ts", "s"), ([4_100_000_000], "ts", ""), ([999_999_999, 10**9 + 1], "x", "?"),
        ([900_000_000, 900_000_005], "ds", "?"), ([900_000_000, 900_000_005], "t", ""), ([99_999_999, 10**8], "x", ""),
        ([999_999_999, 4_100_000_000], "x", ""),
        ([999_999_999, 10**9 + 1], "epoch", "s"), ([10**9, 10**9 + 1], "x", "s"),
        ([10**11, 10**11 + 5], "x", "ms"), ([10**11 - 1, 10**11], "x", ""), ([4_100_000_000_000], "x", ""),
        ([10**14], "x", "us"), ([10**14 - 1], "x", ""), ([10**17], "x", "ns"), ([10**17 - 100], "x", ""),
        ([41 * 10**17 - 1000], "x", "ns"), ([41 * 10**17], "x", ""),
        ([202401, 202413], "period", "?"), ([190013, 190014], "date", "?"), ([189913, 189914], "date", ""),
        ([210013, 210053], "date", "?"), ([211313, 211314], "date", ""), ([202454, 202455], "date", ""),
        ([20000.5, 20001.5], "x", "excel"), ([19999.5, 20001.5], "x", "?"), ([79999.5], "x", "excel"),
        ([80000.5], "x", "?"),
        ([1500.0, 1500.0 + 1 / 12], "x", "year"), ([1499.0, 1500.5], "x", "?"), ([2199.0, 2199.5], "x", "year"),
        ([2199.5, 2200.0], "x", "?"), ([1e8 + 0.5], "x", "?"), ([1e9 + 0.5], "x", "s"), ([1e8 + 0.5], "ts", "s"),
    ],
)  # fmt: skip
def test_what_else_numbers_are(values: list[float], column: str, expected: str) -> None:
    assert form(values, column) == expected


@pytest.mark.parametrize(
    ("values", "column", "asked"),
    [
        ([240131, 240201], "date", True), ([240131, 240201], "yymmdd", True), ([240131, 240201], "x", False),
        ([2401, 2402], "yearmonth", True), ([2401, 2402], "x", False), ([31012024, 1022024], "x", True),
        ([2024031, 2024032], "ds", True), ([2024031, 2024367], "ds", False), ([131, 201], "date", True),
        ([100, 131], "date", False), ([101, 1231], "date", True), ([101, 1232], "date", False),
        ([101, 229], "ds", False),
        ([100, 2300], "clock", True), ([0, 99], "clock", False), ([0, 100, 250], "clock", True),
        ([100, 160], "clock", False),
        ([100, 2359], "clock", True), ([100, 2400], "clock", False), ([100, 200, 300], "clock", False),
        ([100, 100], "clock", False),
        ([100, 200, 2300], "clock", True), ([100, 200, 301], "clock", True),
    ],
)  # fmt: skip
def test_figures_that_are_asked_for(values: list[int], column: str, asked: bool) -> None:
    assert (form(values, column) == "?") is asked


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([200001, 200002], True), ([200001], False), ([200001] * 3, False), ([200012, 200011, 200010], True),
        ([200001, 200002, 200001, 200002], False), ([1, 2, 3], False),
        ([200001, 200002, 200003, 200004, 200001, 200002, 200003, 200004], True),  # one turn in seven
        ([200001, 200002, 200003, 200001, 200002, 200003], False),  # one turn in five
        ([1500 + k / 12 for k in range(8)], True), ([1500 + k / 12 for k in range(7)], False),
        ([1499 + k / 12 for k in range(8)], False), ([2199 + k / 12 for k in range(8)], True),
        ([2200 - k / 12 for k in range(8)], False), ([2199 + (11 - k) / 12 for k in range(8)], True),
        ([1500 + k / 12 for k in (0, 1, 2, 3, 3, 4, 5, 6)], False), ([1500 + k for k in range(8)], False),
        ([1500 + k / 10 for k in range(8)], False), ([10**9, 10**9 + 60], True), ([1.5, 2.5], False),
        ([200001.0, float("nan")], False), ([42 * 10**17, 42 * 10**17 + 5], False),
    ],
)  # fmt: skip
def test_numbers_that_can_only_be_times(values: list[float], expected: bool) -> None:
    assert are_times(np.array(values), "x") is expected


@pytest.mark.parametrize(
    ("off", "taken"), [(0.069, True), (0.071, False), (0.5 - 0.069, True), (0.5 + 0.069, True), (0.428, False)]
)
def test_fractions_of_years_begin_a_month_or_lie_in_its_middle(off: float, taken: bool) -> None:
    months = 24_000 + np.arange(5)
    found = year_months((months + off) / 12)
    assert (found is not None) is taken
    if found is not None:
        assert found.tolist() == months.tolist()


FORMS = {
    "%Y%m%d": 86_400, "%Y%m%d%H": 3600, "%Y%m%d%H%M": 60, "%Y%m%d%H%M%S": 1, "s": 1, "ms": 1, "us": 1, "ns": 1,
    "excel": 86_400,
}  # fmt: skip


@pytest.mark.parametrize("which", FORMS)
def test_times_come_back_as_the_same_numbers(which: str) -> None:
    start = np.datetime64("2024-02-28T22:00:00" if FORMS[which] < 86_400 else "2024-02-28", "us")
    times = start + (np.arange(50) * FORMS[which] * 1_000_000).astype("timedelta64[us]")
    read = read_numbers(write_numbers(times, which), "x", HERE, which)
    assert read.times.tolist() == times.tolist()
    assert (read.kind, read.instants) == (
        "date" if which in ("%Y%m%d", "excel") else "datetime",
        which in ("s", "ms", "us", "ns"),
    )


def test_months_and_quarters_come_back_as_the_same_numbers() -> None:
    times = np.arange("1969-10", "1971-03", dtype="datetime64[M]").astype("datetime64[us]")
    assert write_numbers(times, "%Y%m").tolist() == [*range(196910, 196913), *range(197001, 197013), 197101, 197102]
    assert write_numbers(times[::3], "quarter").tolist() == [19694, 19701, 19702, 19703, 19704, 19711]
    np.testing.assert_allclose(write_numbers(times[[0, 3, 16]], "year"), [1969.75, 1970.0, 1971 + 1 / 12], rtol=1e-15)
    for which in ("%Y%m", "year"):
        assert read_numbers(write_numbers(times, which), "x", HERE, which).times.tolist() == times.tolist()
    assert read_numbers(write_numbers(times[::3], "quarter"), "x", HERE).times.tolist() == times[::3].tolist()


def test_fractions_of_a_second_and_of_a_day() -> None:
    half = np.array(["1970-01-02T00:00:00.5", "1970-01-02T12:00"], dtype="datetime64[us]")
    assert write_numbers(half, "s").tolist() == [86_400.5, 129_600.0]
    assert write_numbers(half[1:], "s").dtype == np.int64
    assert write_numbers(half, "ns").tolist() == [86_400_500_000_000, 129_600_000_000_000]
    assert write_numbers(half[1:], "excel").tolist() == [25_570.5]
    seen = read_numbers(np.array([45_000.0, 45_000 + 1 / 3]), "x", HERE, "excel")
    assert [str(one)[:19] for one in seen.times] == ["2023-03-15T00:00:00", "2023-03-15T08:00:00"]
    assert seen.kind == "datetime"
    rough = np.array([45_000, 45_000 + 30.02 / 86_400])  # near to a second, not to a minute
    assert str(read_numbers(rough, "x", HERE, "excel").times[1])[11:] == "00:00:30.000000"
    exact = np.array([45_000, 45_000 + 30.3 / 86_400])
    assert str(read_numbers(exact, "x", HERE, "excel").times[1])[11:21] == "00:00:30.3"
    assert read_numbers(np.array([1.5e18]), "x", HERE, "ns").times.astype(np.int64).tolist() == [1_500_000_000_000_000]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (np.array([2**63 - 1, 2**63], dtype=np.uint64), "9223372036854775808 is too large"),
        (np.array([1.0, np.inf]), "missing or infinite"),
        (np.array([1.0, 1.5]), "1.5 is not a time"),
        (np.array([1.0, 2.0**53]), "is not a time"),
    ],
)
def test_the_second_row_is_named(values: np.ndarray, said: str) -> None:
    with pytest.raises(DataError, match=f"row 1, column 'x'.*{said}"):
        read_numbers(values, "x", HERE)


def test_what_is_asked_for_is_refused_by_its_row() -> None:
    for which, what in (("integer", "1.5 is not whole"), ("%Y%m", "1.5 does not fit")):
        with pytest.raises(DataError, match=f"row 1, column 'x'.*{what}"):
            read_numbers(np.array([3.0, 1.5]), "x", HERE, which)
    with pytest.raises(DataError, match="fractions of the years"):
        read_numbers(np.array([2000.0, 2000.04]), "x", HERE, "year")
    assert read_numbers(np.array([3.0, 2.0]), "x", HERE, "integer").times.tolist() == [3, 2]
    assert read_numbers(np.array([2024013124, 2024020100]), "x", HERE).times.astype(str).tolist() == [
        "2024-02-01T00:00:00.000000", "2024-02-01T00:00:00.000000",
    ]  # fmt: skip
