"""Files: every way of being wrong is said with the file, the row, the column and what to do."""

import gzip
import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data import Source, files, memory_limit, read_table, to_panel
from gatewise.data.delimited import read_delimited
from gatewise.errors import DataError, MemoryLimitError

LINES = ["ds,y", *(f"2024-01-{day:02d},{day * 1.5}" for day in range(1, 29))]
CSV = "\n".join(LINES) + "\n"
VALUES = [day * 1.5 for day in range(1, 29)]


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def parquet(frame: pl.DataFrame) -> bytes:
    buffer = io.BytesIO()
    frame.write_parquet(buffer)
    return buffer.getvalue()


FRAME = pl.DataFrame({"ds": [line.split(",")[0] for line in LINES[1:]], "y": VALUES})
RECORDS = "\n".join(json.dumps({"ds": ds, "y": y}) for ds, y in FRAME.rows())
GOOD = {
    ".csv": CSV.encode(),
    ".tsv": CSV.replace(",", "\t").encode(),
    ".parquet": parquet(FRAME),
    ".pq": parquet(FRAME),
    ".ndjson": RECORDS.encode(),
    ".jsonl": RECORDS.encode(),
}


def refused(path: Path, **options: object) -> DataError:
    """The error that reading, or making a panel of what was read, gives; it names the file."""
    with pytest.raises(DataError) as caught:
        to_panel(read_table(path, **options))  # type: ignore[arg-type]
    assert caught.value.source == str(path)
    assert str(caught.value).startswith(str(path))
    return caught.value


@pytest.mark.parametrize("ending", GOOD)
@pytest.mark.parametrize("packed", [False, True])
def test_every_format_gives_the_same_panel(tmp_path: Path, ending: str, packed: bool) -> None:
    content = gzip.compress(GOOD[ending]) if packed else GOOD[ending]
    panel = to_panel(read_table(write(tmp_path / f"größe 读{ending}{'.gz' if packed else ''}", content)))
    assert panel.target.tolist() == VALUES
    assert panel.freq.alias == "D"
    assert panel.times[0] == np.datetime64("2024-01-01")


def test_upper_case_endings(tmp_path: Path) -> None:
    assert read_table(write(tmp_path / "A.CSV", CSV)).frame.height == 28


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"", "the file is empty (0 bytes)"),
        ("a.csv", b"\n \n\r\n", "nothing but blank lines"),
        ("a.csv", b"\xef\xbb\xbf", "nothing but blank lines"),
        ("a.csv", b"ds,y\n", "a line of column names but no readings under it"),
        ("a.csv", b"ds,y\n,\n,\n", "a line of column names but no readings under it"),
        ("a.csv", b"sep=;", "the file has no line of column names"),
        ("a.csv", b"sep=;\r\n\r\n", "the file has no line of column names"),
        ("a.csv", GOOD[".parquet"], "the name says CSV but the file is Parquet"),
        ("a.csv", gzip.compress(GOOD[".csv"]), "the name says CSV but the file is gzip"),
        ("a.csv", b"PK\x03\x04rest", "an Excel workbook"),
        ("a.csv", b"ds,y\n1\x00,2\n", "binary data"),
        ("a.csv", b'{"ds": 1}\n', "looks like JSON"),
        ("a.csv", b"<html>", "looks like XML or HTML"),
        ("a.csv.gz", GOOD[".csv"], "the name ends in .gz but the file is not gzip"),
        ("a.csv.gz", GOOD[".parquet"], "the name ends in .gz but the file is Parquet"),
        ("a.csv.gz", gzip.compress(GOOD[".csv"])[:-12], "damaged or cut short"),
        ("a.csv.gz", gzip.compress(GOOD[".csv"])[:30] + b"\xff" * 60, "damaged or cut short"),
        ("a.csv.gz", gzip.compress(b""), "the gzip file holds an empty file"),
        ("a.csv.gz", gzip.compress(gzip.compress(GOOD[".csv"])), "gzip packed twice"),
        ("a.parquet", GOOD[".csv"], "the name says Parquet but the file is text that begins with 'ds,y"),
        ("a.parquet", gzip.compress(GOOD[".parquet"]), "the name says Parquet but the file is gzip"),
        ("a.parquet", GOOD[".parquet"][:-40], "its end is missing (was it cut short?)"),
        ("a.parquet.gz", gzip.compress(GOOD[".csv"]), "the name says Parquet but the file is text"),
        ("a.ndjson", GOOD[".csv"], "the name says NDJSON, which has one JSON object per line, but the file is text"),
        ("a.ndjson", b"[1, 2]", "a JSON list; write one object per line"),
        ("a.ndjson", b"{}\n{}\n", "its objects are empty"),
        ("a.doc", GOOD[".csv"], "the name must end in one of .csv, .tsv, .txt, .parquet"),
        ("a.gz", GOOD[".csv"], "the name must end in one of"),
        ("a", GOOD[".csv"], "the name must end in one of"),
        ("a.xlsx", b"PK\x03\x04", "save the sheet as CSV"),
    ],
)
def test_a_file_that_is_not_what_its_name_says(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    assert message in str(refused(write(tmp_path / name, content)))


@pytest.mark.parametrize(
    ("name", "content", "row", "column", "message"),
    [
        (
            "a.csv",
            CSV.replace("2024-01-02,3.0", "2024-01-02,3.0,9"),
            3,
            None,
            "has 3 cells where line 1 names 2 columns",
        ),
        ("a.csv", CSV.replace("2024-01-02,3.0", "2024-01-02"), 3, None, "has 1 cells where line 1 names 2 columns"),
        ("a.csv", "ds,y\n2024-01-01,1,5\n2024-01-02,2,5\n", 2, None, "a decimal comma needs a semicolon"),
        ("a.csv", "ds,y,y\n2024-01-01,1,2\n", 1, "y", "the column name appears twice"),
        ("a.csv", CSV.replace(",4.5\n", ",n.a. today\n"), 4, "y", "'n.a. today' is not a number"),
        ("a.csv", "\n\n" + CSV.replace("2024-01-03,4.5", "\n2024-01-03,oops"), 7, "y", "'oops' is not a number"),
        ("a.csv", CSV.replace(",4.5\n", ",inf\n"), 4, "y", "the value is infinite (inf)"),
        ("a.csv", CSV.replace(",4.5\n", ",-1e999\n"), 4, "y", "the value is infinite (-inf)"),
        ("a.csv", CSV.replace(",4.5\n", ",\n"), 4, "y", "is missing (1 missing in all); give missing='mask'"),
        ("a.csv", CSV.replace("2024-01-03,4.5\n", ""), 4, "ds", "a gap in time: after 2024-01-02 comes 2024-01-04"),
        ("a.csv", CSV.replace("2024-01-03,", "2024-01-02,"), 4, "ds", "2024-01-02 appears twice (first on row 3)"),
        ("a.csv", CSV.replace("2024-01-03,", "2024-01-43,"), 4, "ds", "'2024-01-43' is not a day that exists"),
        ("a.csv", CSV.replace("2024-01-03,", ","), 4, "ds", "the time is missing"),
        ("a.csv", CSV.replace("2024-01-03,", "2024-01-03 07:00,"), 4, "ds", "does not fit readings that come daily"),
        (
            "a.csv",
            CSV.replace("2024-01-03,4.5", '"2024-01-03,4.5'),
            4,
            None,
            "a quote that is opened here is never closed",
        ),
        ("a.csv", "2024-01-01,1\n2024-01-02,2\n", 1, None, "looks like readings ('2024-01-01'), not like column names"),
        ("a.csv", "1,2\n3,4\n", 1, None, "looks like readings ('1')"),
        ("a.csv", CSV.replace("ds", "größe").encode("latin-1"), 1, None, "byte 0xF6 is not utf-8 (in Latin-1"),
        ("a.csv", (CSV + "2024-01-29,°\n").encode("latin-1"), 30, None, "it is '°': then give encoding='latin-1'"),
        ("a.csv", 'ds,y\n2024-01-01,"1,500"\n2024-01-02,"2,500"\n', 2, "y", "may mean decimals or thousands"),
        ("a.tsv", CSV, 1, None, "the first line has no tab; columns look separated by a comma: name the file .csv"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n\n{"ds": 2, "y": ]}\n', 3, None, "this is not a JSON object"),
        (
            "a.ndjson",
            '{"ds": 1, "y": 2, "\\udfff": 1}\n',
            1,
            None,
            "'\\udfff' is not text: a \\u escape of d800 to dfff",
        ),
        ("a.ndjson", '{"ds": 1, "y": 2}\n{"ds": 2, "y": "a\\ud800"}\n', 2, "y", "'a\\ud800' is not text"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n5\n', 2, None, "every line must be a JSON object"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n{"ds": 2, "y": [1]}\n', 2, "y", "the value is nested"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n{"ds": 2, "y": 1, "y": 2}\n', 2, "y", "the name appears twice on this line"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n\n{"ds": 2, "y": "x"}\n{"ds": 3, "y": 1}\n', 3, "y", "'x' is not a number"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n{"ds": 2, "y": NaN}\n{"ds": 3, "y": 1}\n', 2, "y", "is missing (1 missing"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n{"ds": 2, "y": Infinity}\n', 2, "y", "infinite"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n{"ds": 2, "y": 1' + "0" * 400 + "}\n", 2, "y", "infinite"),
        ("a.ndjson", '{"ds": 1, "y": 2}\n{"ds": 2}\n{"ds": 3, "y": 2}\n', 2, "y", "is missing"),
        (
            "a.parquet",
            parquet(FRAME.with_columns(y=pl.lit(float("inf")))),
            1,
            "y",
            "infinite (inf) (and on 27 more rows)",
        ),
        *(
            (
                "a.parquet",
                parquet(pl.DataFrame({"ds": pl.Series([0, end]).cast(pl.Datetime(unit)), "y": [1, 2]})),
                2,
                "ds",
                "the time is not in the years 1 to 9999",
            )
            for end in (2**63 - 1, -(2**63))
            for unit in ("ms", "us")
        ),
        ("a.csv", "ds,y\n-9223372036854775808,1\n0,2\n9223372036854775807,3\n", 4, "ds", "are too far apart"),
        ("a.csv", "ds,y\n1e19,1\n2e19,2\n", 2, "ds", "is not a time"),
        ("a.csv", CSV.replace(",4.5\n", ",4\x1f5\n"), 4, "y", "is not a number"),
        ("a.parquet", parquet(pl.DataFrame({"ds": [1, 2], "y": [[1], [2]]})), None, "y", "the column is nested"),
        ("a.parquet", parquet(pl.DataFrame({"ds": [1, 2], "y": [b"a", b"b"]})), None, "y", "holds Binary"),
    ],
)
def test_the_row_and_the_column_are_named(
    tmp_path: Path, name: str, content: str | bytes, row: int | None, column: str | None, message: str
) -> None:
    error = refused(write(tmp_path / name, content))
    assert message in str(error)
    assert (error.row, error.column) == (row, column)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "there is no such file in the folder" in str(refused(tmp_path / "a.csv"))
    write(tmp_path / "A.csv", CSV)
    assert "there is no such file; there is 'A.csv'" in str(refused(tmp_path / "a.csv"))
    (tmp_path / "b.csv").mkdir()
    assert "the folder holds no table" in str(refused(tmp_path / "b.csv"))
    assert "the file cannot be read" in str(refused(Path("bad\0name.csv")))


def test_too_many_columns(tmp_path: Path) -> None:
    wide = ",".join(f"c{i}" for i in range(20_001)) + "\n" + ",".join("1" for _ in range(20_001)) + "\n"
    error = refused(write(tmp_path / "a.csv", wide))
    assert "20,001 names; at most 20,000" in str(error)
    many = json.dumps({f"c{i}": 1 for i in range(20_001)})
    assert "more than 20,000 columns" in str(refused(write(tmp_path / "a.ndjson", many)))


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with memory_limit("3MB"):
        error = refused(write(tmp_path / "a.csv.gz", gzip.compress(b"0" * (8 << 20))))
        assert "unpacking it needs more memory than the limit of 3 MB; use a part of it, or allow more with" in str(
            error
        )
        path = write(tmp_path / "a.csv", b"0" * (2 << 20))
        error = refused(path)
        assert isinstance(error, MemoryLimitError)
        assert str(error).startswith(f"{path}: reading it needs about 4.2 MB of memory, more than the limit of 3 MB; ")


def test_an_endless_standard_input_is_left_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless:
        taken = 0

        def read(self, size: int) -> bytes:
            assert size > 0
            self.taken += size
            assert self.taken < 100_000_000
            return b"1" * size

    endless = Endless()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=endless, closed=False))
    with (
        memory_limit("20MB"),
        pytest.raises(MemoryLimitError, match="standard input: reading it needs more memory than"),
    ):
        read_table("-")
    assert endless.taken <= 20_000_000


def test_the_files_of_a_folder_are_held_to_the_limit_together(tmp_path: Path) -> None:
    for k in range(9):
        write(tmp_path / f"{k}.csv", b"ds,y\n" + b"".join(b"%d,1\n" % (10_000 * k + day) for day in range(10_000)))
    with memory_limit("4MB"):
        assert read_table(tmp_path / "0.csv").frame.height == 10_000
        with pytest.raises(MemoryLimitError, match=r"reading 9 of its 9 files needs about 4\.3 MB"):
            read_table(tmp_path)
    with memory_limit("10MB"):
        assert read_table(tmp_path).frame.height == 90_000


def test_what_is_unpacked_is_held_to_the_limit(tmp_path: Path) -> None:
    long = b"ds,y\n" + b"".join(b"%d,1\n" % day for day in range(50_000))
    for name, data in (("a.csv", long), ("a.csv.gz", gzip.compress(long))):
        path = write(tmp_path / name, data)
        with memory_limit("12MB"):
            assert read_table(path).frame.height == 50_000
        with memory_limit("6MB"):
            assert isinstance(refused(path), MemoryLimitError)


def test_parquet_limits_hold_for_what_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    pl.DataFrame({"y": np.zeros(100_000), "x": np.zeros(100_000)}).write_parquet(path, compression="zstd")
    with memory_limit("10MB"):
        assert read_table(path).frame.shape == (100_000, 2)
    with memory_limit("4MB"):
        assert "100,000 rows and 2 columns" in str(refused(path))
    monkeypatch.setattr(files, "MOST_COLUMNS", 1)
    assert "2 columns; at most 1" in str(refused(path))


def test_a_column_for_each_of_many_values(tmp_path: Path) -> None:
    rows = "".join(f"{day},{day},name {day}\n" for day in range(3_000))
    path = write(tmp_path / "a.csv", "ds,y,who\n" + rows)
    with memory_limit("100MB"):
        table = read_table(path)
        with pytest.raises(MemoryLimitError, match=r"a\.csv: column 'who' has 3,000 values, and a column of numbers"):
            to_panel(table, time_col="ds", target_col="y", futr_exog_list=["who"])


def test_byte_order_mark_windows_lines_and_blank_lines(tmp_path: Path) -> None:
    text = "\ufeff" + CSV.replace("\n", "\r\n").replace("2024-01-05", "\r\n2024-01-05")
    panel = to_panel(read_table(write(tmp_path / "a.csv", text)))
    assert panel.inferred.time_col == "ds"
    assert panel.target.tolist() == VALUES


@pytest.mark.parametrize(("separator", "word"), [(";", "semicolon"), ("|", "vertical bar"), ("\t", "tab")])
def test_other_separators_are_told_and_said(tmp_path: Path, separator: str, word: str) -> None:
    table = read_table(write(tmp_path / "a.csv", CSV.replace(",", separator)))
    assert table.source.notes == (f"Columns are separated by a {word}.",)
    assert to_panel(table).target.tolist() == VALUES


def test_decimal_commas_are_told_and_said(tmp_path: Path) -> None:
    text = "Zeit;Größe;Preis\n01.02.2024;1,5;1.234,50\n02.02.2024;-2,25;12.345.678,9\n03.02.2024;3;4,0\n"
    table = read_table(write(tmp_path / "a.csv", text))
    assert table.frame["Größe"].to_list() == [1.5, -2.25, 3.0]
    assert table.frame["Preis"].to_list() == [1234.5, 12345678.9, 4.0]
    assert "Numbers with a decimal comma: 'Größe', 'Preis'." in table.source.notes
    assert to_panel(table).ids.tolist() == ["Größe", "Preis"]


def test_a_wrong_value_beside_decimal_commas_is_named(tmp_path: Path) -> None:
    error = refused(write(tmp_path / "a.csv", "ds;y\n2024-01-01;1,5\n2024-01-02;x\n2024-01-03;2,5\n"))
    assert (error.row, error.column) == (3, "y")


def test_a_first_line_that_names_the_separator(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "sep=;\r\nds;y\r\n2024-01-01;1,5\r\n2024-01-02;x\r\n2024-01-03;1,5\r\n")
    error = refused(path)
    assert (error.row, error.column) == (4, "y")


def test_a_separator_that_is_named_is_used(tmp_path: Path) -> None:
    for separator in "^é":
        assert read_table(write(tmp_path / "a.csv", CSV.replace(",", separator)), separator=separator).frame.width == 2
    with pytest.raises(ValueError, match="separator must be one character"):
        read_table(tmp_path / "a.csv", separator="||")


def test_another_encoding_that_is_named_is_used(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", CSV.replace("y", "größe", 1).encode("latin-1"))
    assert read_table(path, encoding="latin-1").frame.columns == ["ds", "größe"]
    for name in ("klingon", "\udc80", "hex"):
        assert f"the encoding {name!r} is not known" in str(refused(path, encoding=name))


def test_line_breaks_in_quotes_are_counted(tmp_path: Path) -> None:
    text = 'ds,note,y\n2024-01-01,"two\nlines, even",1\n2024-01-02,fine,2\n2024-01-03,fine,x\n'
    error = refused(write(tmp_path / "a.csv", text))
    assert (error.row, error.column) == (5, "y")


def test_words_for_missing_readings(tmp_path: Path) -> None:
    words = ["NA", "NaN", "null", "", "-", "n/a", "#N/A", "None"]
    text = "ds,y\n" + "".join(f"{i},{i if i % 2 else words[i // 2]}\n" for i in range(16))
    values = read_table(write(tmp_path / "a.csv", text)).frame["y"]
    assert values.null_count() == 8
    assert values.drop_nulls().to_list() == [1, 3, 5, 7, 9, 11, 13, 15]


def test_numbers_that_are_names_stay_text(tmp_path: Path) -> None:
    text = "id,ds,y\n" + "".join(f"{name},{t},{t}\n" for name in ("007", "042") for t in range(5))
    panel = to_panel(read_table(write(tmp_path / "a.csv", text)))
    assert panel.ids.tolist() == ["007", "042"]


def test_columns_without_a_name(tmp_path: Path) -> None:
    table = read_table(write(tmp_path / "a.csv", ",ds,y,\n0,2024-01-01,1,\n1,2024-01-02,2,\n2,2024-01-03,2,\n"))
    assert table.frame.columns == ["column_1", "ds", "y"]
    assert to_panel(table).inferred.ignored == ("column_1",)
    table = read_table(write(tmp_path / "a.csv", "ds,y,\n2024-01-01,1,7\n2024-01-02,2,8\n"))
    assert table.frame.columns == ["ds", "y", "column_3"]


def test_empty_rows_at_the_end_are_left_out_and_said(tmp_path: Path) -> None:
    table = read_table(write(tmp_path / "a.csv", CSV + ",\n , \n"))
    assert table.frame.height == 28
    assert table.source.notes == ("2 rows without any value were skipped.",)


def test_mixed_records_keep_their_types(tmp_path: Path) -> None:
    lines = [
        '{"ds": 0, "y": 1, "flag": true, "wind": "N"}',
        '{"ds": 1, "y": 2.5, "late": 3}',
        '{"ds": 2, "y": 1, "flag": false}',
    ]
    frame = read_table(write(tmp_path / "a.jsonl", "\n".join(lines))).frame
    assert frame.schema == {"ds": pl.Int64, "y": pl.Float64, "flag": pl.Boolean, "wind": pl.String, "late": pl.Int64}
    assert frame["late"].to_list() == [None, 3, None]


CELLS = st.text(
    st.characters(codec="utf-8", exclude_characters='\x00\r\n",;|\t', exclude_categories=("Cs",)),
    min_size=1,
    max_size=6,
)


FIRST = CELLS.filter(lambda cell: not cell.startswith("#"))  # a remark, unless in quotes


@given(st.lists(st.tuples(FIRST, CELLS, st.integers(-99, 99)), min_size=1, max_size=6))
def test_the_quick_way_reads_what_the_careful_way_reads(rows: list[tuple[str, str, int]]) -> None:
    """Files without quotes go to polars in one piece, others record by record: the frames are the same."""
    plain, quoted = (
        "".join(",".join(f"{mark}{cell}{mark}" for cell in row) + "\n" for row in [("a", "b", "c"), *rows])
        for mark in ("", '"')
    )
    (quick, one), (careful, other) = (read_delimited(text, Source("a.csv"), ",", 9) for text in (plain, quoted))
    assert quick.equals(careful)
    assert [one.row(i) for i in range(quick.height)] == [other.row(i) for i in range(quick.height)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-32-be", "gb18030"])
@pytest.mark.parametrize("last", ["a", "é", "가", "\U00020000"])
def test_text_takes_no_more_memory_than_was_asked_for(encoding: str, last: str) -> None:
    """One letter decides how many bytes Python takes for each of them."""
    text = "a" * 10_000 + last
    data = text.encode(encoding)
    assert sys.getsizeof(text) <= len(data) * files._letter_bytes(data, encoding) + 100
