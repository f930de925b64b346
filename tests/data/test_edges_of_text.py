"""How delimited text is taken apart: separators, lines above the names, units, quick and slow ways that agree."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import numpy as np
import polars as pl
import pytest

from gatewise.data.above import below_lines as _below
from gatewise.data.beside import units_of
from gatewise.data.delimited import _by_spaces, _even, _names, _records, _rows, _sniff
from gatewise.data.source import Source
from gatewise.errors import DataError

HERE = Source("a.csv")


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b\n1,5;2,5\n", ";"), ("a,b\n1;2,3\n", ","), ("a\tb\n1,2\t3\n", "\t"), ("a|b|c\n1|2|3\n", "|"),
        ("a\n1\n", ","), ("", ","),
        ("a;b,c\n1;2,3\n4;5\n", ";"), ("# a,b,c,d\n# e\nx;y\n1;2\n", ";"), ("title\nx;y\n1;2\n3;4\n", ";"),
        ("title\nmore\nx;y\n1;2\n", ","),
        ("title, long\nx;y\n1;2\n3;4\n", ";"),
        ("a,b;c;d\n1,2;3;4\n", ";"), ('"a;b",c\n"1;2",3\n', ","), ("a;b;c\n1,0;2,0;3,0\n4,0;5,0;6,0\n", ";"),
    ],
)  # fmt: skip
def test_the_separator_is_the_one_that_cuts_evenly(text: str, separator: str) -> None:
    assert _sniff(text) == separator


def test_a_last_line_that_is_cut_off_does_not_count() -> None:
    line = "1;" + "2" * 65_520 + ",5\n"
    text = "a;b\n" + line + "3;4,5,6,7,8,9,10\n"
    assert _sniff(text) == ";"
    assert _sniff("a,b\n" + "1,2;3;4;5\n" * 49 + "6;7\n") == ",", "fifty lines are looked at"


@pytest.mark.parametrize(
    ("text", "lines", "first"),
    [
        ("a,b\n1,2\n", 0, "a,b"), ("Report\n\na,b\n1,2\n3,4\n", 2, "a,b"), ("# made\na,b\n1,2\n", 1, "a,b"),
        ("Report,\na,b\n1,2\n3,4\n", 1, "a,b"), ("x\n1\n2\n", 0, "x"), ("Report\n1,2\n3,4\n", 0, "Report"),
        ("# ds,y\n1,2\n3,4\n", 0, "ds,y"),
        ("# note\n# ds,y\n1,2\n", 1, "ds,y"), ("# ds,y,z\n# d,kW,m\n1,2,3\n4,5,6\n", 0, "ds,y,z"),
        ("\n\na,b\n1,2\n", 0, ""),
        ("a,b,c\n1,2\n3,4\n", 0, "a,b,c"), ("One\nTwo\na,b\n1,2\n3,4\n", 2, "a,b"),
    ],
)  # fmt: skip
def test_lines_above_the_names(text: str, lines: int, first: str) -> None:
    notes: list[str] = []
    rest, above = _below(text, ",", notes)
    assert (above, rest.split("\n")[0]) == (lines, first)
    assert bool(notes) == (lines > 0 or first.startswith("ds,"))
    if lines and "#" not in text:
        title = text.split("\n", maxsplit=1)[0]
        one = f"1 line above the column names was skipped: {title!r}."
        more = f"{lines} lines above the column names were skipped; the first is {title!r}."
        assert notes == [one if lines == 1 else more]


@pytest.mark.parametrize(
    ("header", "names", "noted"),
    [
        (["ds", " y "], ["ds", "y"], 0), (["ds", "", "y"], ["ds", "column_2", "y"], 1),
        (["ds", "y", ""], ["ds", "y", ""], 0),
        (["ds", "y", "", "", ""], ["ds", "y", ""], 0), (["", "y"], ["column_1", "y"], 1), (["y"], ["y"], 0),
    ],
)  # fmt: skip
def test_names_of_columns(header: list[str], names: list[str], noted: int) -> None:
    notes: list[str] = []
    assert _names(header, 4, HERE, 9, notes) == names
    assert len(notes) == noted


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (["a", "b", "a"], "line 4, column 'a': the column name appears twice"),
        (["1", "2024-01-01"], "line 4.*looks like readings"),
        (["a"] * 10, "line 4.*has 10 names; at most 9"), (["2", ""], "looks like readings"),
    ],
)  # fmt: skip
def test_names_that_are_none(header: list[str], said: str) -> None:
    with pytest.raises(DataError, match=said.replace("line 4", "(line|row) 4")):
        _names(header, 4, HERE, 9, [])
    assert _names([f"c{k}" for k in range(9)], 4, HERE, 9, []) == [f"c{k}" for k in range(9)]


def test_units_below_the_names_are_told_from_readings() -> None:
    def units(*columns: Sequence[str | None]) -> str | None:
        return units_of([pl.Series(one, dtype=pl.String) for one in columns])

    times, power = ["", "2024-01-01", "2024-01-02", "2024-01-03"], ["kW", "1.5", "2", "3"]
    assert units(times, power) == "kW"
    assert units(["date", *times[1:]], power) == "date, kW"
    assert units(times[:3], power[:3]) is None, "too few rows to tell"
    assert units(power) is None, "a single column"
    assert units(times, ["7", "1", "2", "3"]) is None
    assert units(times, ["kW", "1", "x", "3"]) is None, "two of three are numbers"
    assert units(times, ["kW", "1", "x", "3", "4"][:5], ["V", "1", "2", "3", "4"]) == "kW, V"
    assert units(times, ["kW", "", "", ""]) is None, "nothing below it"
    assert units(["", "1", "2", "3"], ["nan", "1", "2", "3"]) is None, "no name of a unit"
    assert units(["a", "b", "c", "d"], ["e", "f", "g", "h"]) is None


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("ds  y\n1   2\n3 4\n", "ds\ty\n1\t2\n3\t4"), ("ds y\n1 2 3\n", None), ("ds\n1\n", None),
        ("ds y\n1 2,5\n", None), ("", None),
        ('ds y\n1 "2"\n', None), ("# ds y\n1 2\n", "#\tds\ty\n1\t2"), ("ds y\n\n1 2\n", "ds\ty\n\n1\t2"),
    ],
)  # fmt: skip
def test_columns_between_spaces(text: str, made: str | None) -> None:
    assert _by_spaces(text) == made


def nasty(rng: np.random.Generator) -> str:
    """Some lines of cells, now and then quoted, blank, too long or too short."""
    cells = ["1", "2.5", "", "x", '"a,b"', '"a""b"', '""', '"', 'a"b', " ", '"a\nb"', '"a"b']
    usual = rng.random(len(cells)) ** 4
    lines = []
    for _ in range(rng.integers(2, 6)):
        width = 3 if rng.random() < 0.93 else int(rng.integers(1, 5))
        lines.append(",".join(rng.choice(cells, width, p=usual / usual.sum())) if rng.random() < 0.97 else "")
    return "\n".join(lines) + ("\n" if rng.random() < 0.7 else "")


def test_the_quick_way_agrees_with_the_csv_module_or_steps_back() -> None:
    rng, quick = np.random.default_rng(6), 0
    for _ in range(3000):
        text = nasty(rng)
        columns = _even(text, 3, ",")
        if columns is None:
            continue
        quick += 1
        rows = [row for row in csv.reader(io.StringIO(text)) if row]
        assert all(len(row) == 3 for row in rows), text
        found = [[value or "" for value in column.to_list()] for column in columns]
        assert [list(row) for row in zip(*found, strict=True)] == rows[1:], text
    assert quick > 200


def test_plain_lines_are_always_read_the_quick_way() -> None:
    for text in (
        "a,b\n1,2\n3,4\n",
        "a,b\r\n1,2\r\n",
        "a,b\n1,2",
        'a,b\n"1,5",2\n',
        'a,b\n"x ""y""",2\n3,4\n',
        '"a","b"\n1,"2"\n',
    ):
        assert _even(text, 2, ",") is not None, text
    for text in (
        "a,b\n",
        "a,b\n1,2\n\n3,4\n",
        "a,b\n1,2\n,\n",
        "a,b\n1,2\r3,4\n",
        "a,b\n#1,2\n",
        "a,b\n1,2,3\n4\n",
        "a,b\n1\n2,3,4\n",
    ):
        assert _even(text, 2, ",") is None, text
    assert _even("aéb\n1é2\n", 2, "é") is None
    data = np.frombuffer(b"a,b\n1,2\n3,4", np.uint8)
    assert (_rows(data, 2, ","), _rows(data, 3, ","), _rows(data, 1, ",")) == (3, None, None)


def test_records_know_their_first_line() -> None:
    text = 'a,b\n\n"1\n2",3\n  \n4,5\n'
    assert list(_records(text, ",", HERE, 7)) == [(8, ["a", "b"]), (10, ["1\n2", "3"]), (13, ["4", "5"])]
    with pytest.raises(DataError, match=r"(line|row) 9.*never closed"):
        list(_records('a,b\n"1,2\n', ",", HERE, 7))
