"""The quick reader and the careful one give the same columns; the quick one refuses what it cannot be sure of."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data import to_panel
from gatewise.data.delimited import _cells, _even, _records, read_delimited
from gatewise.data.source import Source
from gatewise.data.times.text import parse_times, quick_times
from gatewise.errors import DataError

CELL = st.one_of(
    st.sampled_from(
        ["", " ", "NA", "0", "007", "-1.5", "+3", "1e3", "nan", "inf", "1,000", '"', '""', 'a"b', "#", "x", "é"]
    ),
    st.floats(allow_nan=False, allow_infinity=False).map(str),
    st.integers(-(10**20), 10**20).map(str),
    st.text('ab,;"\n\r #1.', max_size=5),
)
TABLE = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=6)
)


def careful(text: str, width: int, separator: str) -> tuple[list[list[str]], list[int]]:
    records = _records(text, separator, Source("a.csv"))
    first, _ = next(records)
    rows, lines, _ = _cells(records, width, Source("a.csv"), separator, first, [], open_end=False, whole=False)
    return [list(column) for column in zip(*rows, strict=True)], lines


@given(TABLE, st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_written_tables(rows: list[list[str]], separator: str, ending: str, quote_all: bool) -> None:
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    writer = csv.writer(out, delimiter=separator, lineterminator=ending, quoting=quoting)
    writer.writerows([["h"] * len(rows[0]), *rows])
    agree(out.getvalue(), len(rows[0]), separator)


@given(st.text('a1",;\n\r# ', max_size=30), st.integers(1, 3))
def test_any_text(body: str, width: int) -> None:
    agree(",".join("h" * width) + "\n" + body, width, ",")


def agree(text: str, width: int, separator: str) -> None:
    """If the quick reader answers, the careful one has the same cells on consecutive lines."""
    found = _even(text, width, separator)
    if found is not None:
        columns, lines = careful(text, width, separator)
        assert [[value or "" for value in column.to_list()] for column in found] == columns
        assert lines == list(range(2, 2 + len(lines)))


@pytest.mark.parametrize(
    ("body", "quick"),
    [
        ('"1","2"\n"3","4"\n', True),
        ('1,"a ""b"" c"\n3,4\n', True),
        ('1,"x, y"\n3,4', True),
        ('"",1\n2,""\n', True),
        ('1,"two\nlines"\n3,4\n', False),
        ('1,a"b\n3,4\n', False),
        ("1,2,\n3,4,\n", False),
        ("1,2\n\n3,4\n", False),
        ("1,2\n#,4,5\n", False),
        ("1\n2,3,4\n", False),
        (" , \n1,2\n", False),
        ('"1","2\n3,4\n', False),
    ],
)
def test_what_the_quick_reader_takes(body: str, quick: bool) -> None:
    assert (_even("a,b\n" + body, 2, ",") is not None) == quick


@given(st.lists(CELL, min_size=12, max_size=30), st.sampled_from([None, ".", ","]))
def test_columns_have_the_same_type_and_values(cells: list[str], decimal: str | None) -> None:
    """Two ways to a column: plain lines, and lines that only the careful reader takes (a blank one among them)."""
    rows = [f"{k};{cell}" for k, cell in enumerate(cells) if not set(cell) & set('";\n\r') and not cell.startswith("#")]
    if len(rows) < 2:
        return
    made = []
    for text in ("k;v\n" + "\n".join(rows) + "\n", "k;v\n" + "\n".join([rows[0], "", *rows[1:]]) + "\n"):
        try:
            made.append(read_delimited(text, Source("a.csv"), ";", 9, decimal=decimal)[0])
        except DataError as error:
            made.append(str(error).split(":", 1)[1])
    assert type(made[0]) is type(made[1])
    assert made[0].equals(made[1]) if isinstance(made[0], pl.DataFrame) else made[0] == made[1]


TIMES = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(lambda moment: moment.replace(microsecond=0))


@given(st.lists(TIMES, min_size=1, max_size=5), st.sampled_from(["%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"]))
def test_times_are_those_of_the_careful_parser(moments: list[datetime], form: str) -> None:
    texts = [moment.strftime(form).zfill(len(datetime(2024, 1, 1).strftime(form))) for moment in moments]
    found = quick_times(pl.Series(texts))
    assert found is not None
    assert found.tolist() == parse_times(texts, "ds", Source()).times.tolist()


@pytest.mark.parametrize(
    "texts",
    [
        ["2024-01-01", "2024-02-30"],
        ["2024-01-01", "2024-1-02"],
        ["2024-01-01 00:00", "2024-01-01T01:00"],
        ["2024-01-01 00:00:00", "2024-01-01 00:00:60"],
        ["2024-01-01 24:00", "2024-01-02 00:00"],
        ["2024-01-01", None],
        ["٢٠٢٤-٠١-٠١"],
        [],
    ],
)
def test_the_quick_parser_leaves_what_it_is_not_sure_of(texts: list[str | None]) -> None:
    assert quick_times(pl.Series(texts, dtype=pl.String)) is None


@pytest.mark.parametrize("bad", ["2024-02-30 00:00", "yesterday", "2024-01-01 24:30"])
def test_a_wrong_time_is_named_after_the_quick_parser_gave_up(bad: str) -> None:
    start = datetime(2024, 1, 1)
    texts = [(start + timedelta(hours=k)).strftime("%Y-%m-%d %H:%M") for k in range(50)]
    texts[33] = bad
    with pytest.raises(DataError, match=f"row 33, column 'ds': '{bad}'"):
        to_panel(pl.DataFrame({"ds": texts, "y": np.arange(50.0)}))
