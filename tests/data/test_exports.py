"""Text files as portals and offices export them: read right and said, or refused with a cure that works."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from gatewise.data import read_table, to_panel
from gatewise.errors import DataError

from .frames import MAKE, columns

DAYS = [date(2024, 1, 1) + timedelta(days=k) for k in range(30)]
ROWS = [(day.isoformat(), 1000.5 + k) for k, day in enumerate(DAYS)]
SWAP = {44: 46, 46: 44}  # comma and point
PLAIN = "day,load\n" + "".join(f"{day},{value}\n" for day, value in ROWS)


def written(
    folder: Path, content: str | bytes, name: str = "a.csv", **options: Any
) -> tuple[list[float], tuple[str, ...]]:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    panel = to_panel(read_table(path, **options))
    assert panel.lengths.tolist() == [30]
    return panel.target.tolist(), panel.inferred.sentences


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("Report of the grid\nmade 2024-02-01\n\n" + PLAIN, "3 lines above the column names were skipped"),
        ("Report,\n" + PLAIN, "1 line above the column names was skipped: 'Report,'."),
        ("# a comment\n# another, with a comma\n" + PLAIN, "2 lines above the column names were skipped"),
        ("# a comment\n#" + PLAIN, "The column names are in the last comment line."),
        (PLAIN.replace("2024-01-09", "# a remark\n2024-01-09"), ""),
        (PLAIN.replace("\n", ",\n"), ""),
        (PLAIN.replace("\n", ",,,\n"), ""),
        (PLAIN.replace("load\n", "load\n").replace(".5\n", ".5,,\n"), ""),
        (PLAIN.encode("utf-16"), "The text is in UTF-16."),
        (PLAIN.replace(",", "\t").encode("utf-16"), "The text is in UTF-16."),
        ("day;load\n" + "".join(f"{d};{v:.1f}\n".replace(".", ",") for d, v in ROWS), "decimal comma: 'load'"),
        (
            "day;load\n" + "".join(f"{d};{v:,.1f}\n".translate({44: 46, 46: 44}) for d, v in ROWS),
            "decimal comma: 'load'",
        ),
        ("day,load\n" + "".join(f'{d},"{v:,.1f}"\n' for d, v in ROWS), "Commas separate thousands: 'load'."),
        ("day,load\n" + "".join(f'{d},"${v:,.1f}"\n' for d, v in ROWS), "Commas separate thousands: 'load'."),
        ("day,load\n" + "".join(f"{d},{v} %\n" for d, v in ROWS), "left out: 'load'"),
        ("day;load\n" + "".join(f"{d};€ {v}\n" for d, v in ROWS), "left out: 'load'"),
        ("day;load\n" + "".join(f"{d};{v:,.1f}\n".replace(",", " ") for d, v in ROWS), "left out: 'load'"),
    ],
)
def test_exports_are_read_and_said(tmp_path: Path, content: str | bytes, said: str) -> None:
    values, sentences = written(tmp_path, content)
    assert values == [value for _, value in ROWS]
    assert said in " ".join(sentences)


def test_lines_above_the_names_are_counted_in_messages(tmp_path: Path) -> None:
    bad = PLAIN.replace("1005.5", "broken")
    choices: tuple[tuple[str, dict[str, Any]], ...] = (("a\nb\n\n", {}), ("a,b,c,d\n" * 3, {"skip_lines": 3}))
    for above, options in choices:
        with pytest.raises(DataError, match=r"a.csv.*row 10, column 'load'"):
            written(tmp_path, above + bad, **options)
    assert written(tmp_path, "a,b,c,d\n" * 3 + PLAIN, skip_lines=3)[0][0] == 1000.5


def test_other_encodings_are_named_and_the_advice_works(tmp_path: Path) -> None:
    content = PLAIN.replace("load", "Größe").encode("latin-1")
    with pytest.raises(DataError, match="encoding='latin-1'") as caught:
        written(tmp_path, content)
    cure = re.search(r"encoding='([^']*)'", str(caught.value))
    assert cure is not None
    assert written(tmp_path, content, encoding=cure[1])[0][0] == 1000.5
    assert written(tmp_path, PLAIN.replace("load", "부하").encode("cp949"), encoding="cp949")[0][0] == 1000.5
    assert written(tmp_path, PLAIN, name="a.txt")[0][0] == 1000.5


def test_a_comma_that_may_be_either_is_asked_for(tmp_path: Path) -> None:
    content = "day,load\n" + "".join(f'{day},"{k + 1},250"\n' for k, day in enumerate(DAYS))
    with pytest.raises(DataError, match="may mean decimals or thousands") as caught:
        written(tmp_path, content)
    signs = re.findall(r"decimal='(.)'", str(caught.value))
    assert [written(tmp_path, content, decimal=sign)[0][0] for sign in signs] == [1.25, 1250.0]
    mixed = content.replace('"1,250"', "998")  # a number below 1000 without a comma shows that it separates thousands
    assert written(tmp_path, mixed)[0][:2] == [998.0, 2250.0]


@pytest.mark.parametrize("missing", ["error", "mask", "interpolate"])
@pytest.mark.parametrize("backend", list(MAKE))
def test_long_and_wide_tables_end_with_the_last_reading(backend: str, missing: str) -> None:
    a, b = [float(k) for k in range(30)], [*(float(k) for k in range(27)), None, None, None]
    long = {"unique_id": ["a"] * 30 + ["b"] * 30, "ds": DAYS * 2, "y": [*a, *b]}
    tall = to_panel(MAKE[backend](long), missing=missing)
    wide = to_panel(MAKE[backend]({"ds": DAYS, "a": a, "b": b}), missing=missing)
    assert tall.lengths.tolist() == wide.lengths.tolist() == [30, 27]
    assert (tall.times == wide.times).all()
    assert (tall.target == wide.target).all()
    assert (tall.future_times(2) == wide.future_times(2)).all()
    said = "1 of the 2 series are shorter: the empty cells at their ends were skipped; the forecast of 'b' begins after"
    for panel in (tall, wide):
        assert any(said in one and "2024-01-27" in one for one in panel.inferred.sentences)


IDS: dict[str, dict[str, Any]] = {
    "bool": {"pandas": pd.Series([True, False]), "polars": pl.Series([True, False]),
             "pyarrow": pa.array([True, False])},
    "date": {"pandas": pd.Series(DAYS[:2]), "polars": pl.Series(DAYS[:2]), "pyarrow": pa.array(DAYS[:2])},
    "int8": {"pandas": pd.Series([1, 2], dtype="int8"), "polars": pl.Series([1, 2], dtype=pl.Int8),
             "pyarrow": pa.array([1, 2], pa.int8())},
    "float": {"pandas": pd.Series([1.0, 2.0]), "polars": pl.Series([1.0, 2.0]), "pyarrow": pa.array([1.0, 2.0])},
    "category": {"pandas": pd.Series(["x", "y"], dtype="category"),
                 "polars": pl.Series(["x", "y"], dtype=pl.Categorical)},
    "enum": {"polars": pl.Series(["x", "y"], dtype=pl.Enum(["y", "x", "z"]))},
    "large text": {"pyarrow": pa.array(["x", "y"], pa.large_string())},
    "nullable": {"pandas": pd.Series([1, 2], dtype="Int64")},
    "nullable truth": {"pandas": pd.Series([True, False], dtype="boolean")},
    "dictionary": {"pyarrow": pa.array(["x", "y"]).dictionary_encode()},
    "small dictionary": {"pyarrow": pa.array(["x", "y"]).cast(pa.dictionary(pa.int8(), pa.string()))},
    "moments": {
        "pandas": pd.Series(pd.to_datetime(["2020-01-01T05", "2021-01-01T00"])).astype("datetime64[ms]"),
        "polars": pl.Series([datetime(2020, 1, 1, 5), datetime(2021, 1, 1)], dtype=pl.Datetime("ms")),
        "pyarrow": pa.array([datetime(2020, 1, 1, 5), datetime(2021, 1, 1)], pa.timestamp("s")),
    },
    "moments of a zone": {
        "pandas": pd.Series(pd.to_datetime(["2020-01-01T05", "2021-07-01T00"])).dt.tz_localize("Europe/Berlin"),
        "polars": pl.Series([datetime(2020, 1, 1, 5), datetime(2021, 7, 1)], dtype=pl.Datetime("ns", "Asia/Seoul")),
        "pyarrow": pa.array([datetime(2020, 1, 1, 5), datetime(2021, 7, 1)], pa.timestamp("ms", "Europe/Berlin")),
    },
    "whole objects": {"pandas": pd.Series([1, 2], dtype=object)},
}  # fmt: skip


@pytest.mark.parametrize(("kind", "backend"), [(kind, backend) for kind, made in IDS.items() for backend in made])
def test_ids_come_back_and_a_join_keeps_every_row(kind: str, backend: str) -> None:
    ids = IDS[kind][backend]
    n = 5
    if backend == "pandas":
        frame: Any = pd.DataFrame(
            {"id": ids.repeat(n).reset_index(drop=True), "ds": pd.to_datetime(DAYS[:n] * 2), "y": 1.0}
        )
        frame["y"] = range(2 * n)
    elif backend == "polars":
        frame = pl.DataFrame({"id": ids.gather([0] * n + [1] * n), "ds": DAYS[:n] * 2, "y": range(2 * n)})
    else:
        frame = pa.table({"id": ids.take(pa.array([0] * n + [1] * n)), "ds": DAYS[:n] * 2, "y": range(2 * n)})
    panel = to_panel(frame, id_col="id", time_col="ds", target_col="y")
    back = panel.frame(panel.times.reshape(2, n), {"again": panel.target.reshape(2, n)})
    if backend == "pandas":
        joined: Any = frame.merge(back, on=["id", "ds"])
    elif backend == "polars":
        joined = frame.join(back, on=["id", "ds"])
    else:
        joined = frame.join(back, keys=["id", "ds"], join_type="inner")
    made = columns(joined)
    assert len(made["y"]) == 2 * n
    assert made["y"] == made["again"]
    assert set(columns(back)["id"]) == set(columns(frame)["id"])
    if backend == "pyarrow":
        assert back.schema.field("id").type == frame.schema.field("id").type
    else:
        assert back["id"].dtype == frame["id"].dtype


def test_what_cannot_be_an_id_is_named() -> None:
    for ids, why in (
        ([{"a": 1}, {"a": 2}], r"column 'unique_id': holds Struct.*; ids are text or whole numbers"),
        ([1.0, 2.5], r"row 1, column 'unique_id': the id 2\.5 is not whole.*make the column text"),
        ([b"a", b"b"], r"row 0, column 'unique_id': the id b'a' is bytes; .*make the column text"),
    ):
        with pytest.raises(DataError, match=why):
            to_panel(pl.DataFrame({"unique_id": ids, "ds": DAYS[:2], "y": [1.0, 2.0]}), id_col="unique_id")


def test_whole_numbers_of_128_bits_are_read() -> None:
    wide = pl.DataFrame({"unique_id": ["1", "1", "2"], "ds": [1, 2, 1], "y": [5, 6, 7]}).cast(
        {"unique_id": pl.Int128, "ds": pl.Int128, "y": pl.Int128}
    )
    panel = to_panel(wide, freq=1)
    assert (panel.ids.tolist(), panel.times.tolist(), panel.target.tolist()) == ([1, 2], [1, 2, 1], [5.0, 6.0, 7.0])
    large = wide.with_columns(pl.Series("unique_id", [str(2**70)] * 3).cast(pl.Int128), ds=pl.Series([1, 2, 3]))
    assert to_panel(large).ids.tolist() == [str(2**70)]


@pytest.mark.parametrize("form", ["%Y-%m-%d", "%d.%m.%Y", "%Y-%m-%d %H:%M"])
def test_times_of_text_come_back_as_moments(form: str) -> None:
    """As text of another form a join would lose every row without a word."""
    texts = pd.Series([day.strftime(form) for day in DAYS], dtype="string")
    panel = to_panel(pd.DataFrame({"ds": texts, "y": range(30)}))
    back = panel.frame(panel.future_times(1), {"y": np.zeros((1, 1))})
    assert str(back["ds"].dtype).startswith("datetime64")


def test_ids_that_are_none_or_of_two_kinds_are_named() -> None:
    from uuid import UUID

    table = pd.DataFrame({"unique_id": ["a", None, "a"], "ds": DAYS[:3], "y": [1.0, 2, 3]})
    with pytest.raises(DataError, match="row 1, column 'unique_id': the id of the series is missing"):
        to_panel(table)
    with pytest.raises(DataError, match=r"row 1, column 'unique_id': the id 1 is of another kind than the first, 'a'"):
        to_panel(table.assign(unique_id=pd.Series(["a", 1, "a"], dtype=object)))
    one = UUID(int=7)
    panel = to_panel(table.assign(unique_id=[one] * 3))
    back = panel.frame(panel.future_times(1), {"y": panel.target[:1].reshape(1, 1)})
    assert back["unique_id"].tolist() == [one]
