"""Long tables of pandas, polars and pyarrow."""

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from gatewise.classification import from_table
from gatewise.errors import DataError

ROWS = {
    "id": ["b", "a", "b", "a", "a"],
    "time": [2, 1, 1, 3, 2],
    "x": [20.0, 1.0, 10.0, 3.0, None],
    "y": [2, 1, 1, 3, 2],
    "label": ["up", "down", "up", "down", "down"],
}
every_library = pytest.mark.parametrize(
    "make", [pd.DataFrame, pl.DataFrame, pa.table], ids=["pandas", "polars", "pyarrow"]
)


@every_library
def test_sequences_and_labels(make):
    found = from_table(make(ROWS), label_col="label")
    assert found.ids.tolist() == ["b", "a"]
    assert found.columns == ("x", "y")
    np.testing.assert_array_equal(found.X[0], [[10, 1], [20, 2]])
    np.testing.assert_array_equal(found.X[1], [[1, 1], [np.nan, 2], [3, 3]])
    assert found.y.tolist() == ["up", "down"]


@every_library
def test_the_tables_order_and_labels_per_step(make):
    found = from_table(make(ROWS), time_col=None, columns=["y"], label_col="time", per_step=True)
    assert [x.tolist() for x in found.X] == [[[2], [1]], [[1], [3], [2]]]
    assert [labels.tolist() for labels in found.y] == [[2, 1], [1, 3, 2]]
    assert from_table(make(ROWS), columns=["x"]).y is None


def test_times_as_dates_and_ids_as_numbers():
    table = pl.DataFrame({"id": [7, 7, 3], "time": ["2020-01-02", "2020-01-01", "2020-01-01"], "x": [1, 2, 3]})
    found = from_table(table.with_columns(pl.col("time").str.to_date()))
    assert found.ids.tolist() == [7, 3]
    assert [x.tolist() for x in found.X] == [[[2], [1]], [[3]]]


@every_library
@pytest.mark.parametrize(
    ("change", "options", "words"),
    [
        ({"time": [2, 1, 2, 3, 2]}, {}, "series 'b', row 2, column 'time': two rows have the time 2"),
        (
            {"label": ["up", "down", "down", "down", "down"]},
            {"label_col": "label"},
            "series 'b', row 2, column 'label'",
        ),
        ({"id": ["b", None, "b", "a", "a"]}, {}, "row 1, column 'id': is missing"),
        ({"label": ["up", "down", "up", None, "down"]}, {"label_col": "label"}, "row 3, column 'label': is missing"),
        ({}, {}, "column 'label': holds String"),
        ({}, {"id_col": "series"}, "column 'series': the table has no such column"),
        ({}, {"columns": ["z"]}, "column 'z'"),
        ({}, {"columns": []}, "no columns"),
    ],
    ids=["same time", "two labels", "no id", "no label", "text", "id column", "column", "no columns"],
)
def test_errors(make, change, options, words):
    columns = None if options or not change else ["x", "y"]
    with pytest.raises(DataError, match=words):
        from_table(make({**ROWS, **change}), **{**({"columns": columns} if columns else {}), **options})


def test_no_rows_and_no_table():
    with pytest.raises(DataError, match="no rows"):
        from_table(pl.DataFrame({"id": [], "time": [], "x": []}))
    with pytest.raises(TypeError, match="table must be"):
        from_table([1, 2])
