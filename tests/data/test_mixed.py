"""Columns whose cells do not say the same thing, and columns that are no readings."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gatewise.data import Panel, read_table, to_panel
from gatewise.errors import DataError

DAYS = [date(2025, 1, 27) + timedelta(days=k) for k in range(40)]
VALUES = [10 + (k * 7 % 13) * 0.5 for k in range(40)]


def panel_of(folder: Path, content: str, **options: Any) -> Panel:
    (folder / "a.csv").write_text(content, encoding="utf-8")
    return to_panel(read_table(folder / "a.csv"), **options)


def table(head: str, *columns: list[Any], sep: str = ",") -> str:
    rows = zip(*columns, strict=True)
    return head + "\n" + "".join(sep.join(map(str, row)) + "\n" for row in rows)


UNITS = {
    "percent and fractions": ([f"{v}%" if k % 2 else f"{v / 100:.4f}" for k, v in enumerate(VALUES)], 3),
    "one percent": ([f"{v} %" if k == 20 else f"{v}" for k, v in enumerate(VALUES)], 22),
    "two currencies": ([f"${v}" if k == 7 else f"€{v}" for k, v in enumerate(VALUES)], 9),
    "two codes": ([f"{v} USD" if k == 20 else f"{v} EUR" for k, v in enumerate(VALUES)], 22),
}


@pytest.mark.parametrize("name", list(UNITS))
def test_two_units_in_one_column_are_refused_by_row(tmp_path: Path, name: str) -> None:
    cells, row = UNITS[name]
    with pytest.raises(DataError, match=rf"row {row}, column 'load'.*another unit than .* in row 2; convert"):
        panel_of(tmp_path, table("day,load", DAYS, cells))


def test_one_unit_in_some_of_the_cells(tmp_path: Path) -> None:
    euros = [f"{v} EUR" if k % 2 else f"€ {v}" if k % 3 else f"{v}" for k, v in enumerate(VALUES)]
    assert panel_of(tmp_path, table("day,load", DAYS, euros)).target.tolist() == VALUES
    shares = ["0" if k == 5 else f"{v}%" for k, v in enumerate(VALUES)]  # 0 is 0 in any unit
    assert panel_of(tmp_path, table("day,load", DAYS, shares)).target[[4, 5]].tolist() == [VALUES[4], 0.0]
    assert panel_of(tmp_path, table("day,load", DAYS, [f"₹{v}" for v in VALUES])).target.tolist() == VALUES


def test_what_is_below_zero_without_a_minus_before_it_is_said(tmp_path: Path) -> None:
    for form in ("({})", "{}-"):
        cells = [form.format(v) if v > 15 else f"{v}" for v in VALUES]
        panel = panel_of(tmp_path, table("day,load", DAYS, cells))
        assert panel.target.tolist() == [-v if v > 15 else v for v in VALUES]
        assert f"Numbers such as {form.format('15.5')!r} in 'load' are below zero." in panel.inferred.sentences


@pytest.mark.parametrize("sep", [";", "\t"])
def test_three_figures_after_a_point_are_said_where_nothing_else_tells(tmp_path: Path, sep: str) -> None:
    content = table(sep.join(("day", "load")), DAYS, [f"{v:.3f}" for v in VALUES], sep=sep)
    panel = panel_of(tmp_path, content)
    assert panel.target.tolist() == VALUES
    said = "Three figures after a point are decimals; decimal=',' reads them as thousands: 'load'."
    assert said in panel.inferred.sentences
    thousands = to_panel(read_table(tmp_path / "a.csv", decimal=","))
    assert thousands.target.tolist() == (1000 * np.array(VALUES)).tolist()
    sure = panel_of(tmp_path, content.replace("10.000", "0.125"))
    assert said not in sure.inferred.sentences


@pytest.mark.parametrize(
    ("head", "names", "row", "of"),
    [
        ("day,shop,sales", ("North", "South"), 38, ", of series 'North'"),
        ("day,unique_id,sales", ("a1", "b2"), 38, ", of series 'a1'"),
        ("day,sales,unique_id", ("7", "7"), 18, ""),
    ],
)
def test_two_units_are_refused_by_series_too(
    tmp_path: Path, head: str, names: tuple[str, str], row: int, of: str
) -> None:
    """The unit changes in the last series; where both rows are of one series it is named once."""
    columns = head.split(",")
    lines = [head]
    for name in dict.fromkeys(names):
        for k in range(20):
            unit = "USD" if name == names[-1] and k >= 16 else "EUR"
            cells = {"day": str(DAYS[k]), "sales": f"{10 + k} {unit}", columns[1 + (columns[1] == "sales")]: name}
            lines.append(",".join(cells[column] for column in columns))
    with pytest.raises(DataError) as caught:
        panel_of(tmp_path, "\n".join(lines))
    assert (
        f"series {names[-1]!r}, row {row}, column 'sales': '26 USD' is in another unit than '10 EUR' in row 2{of}; "
        in (str(caught.value))
    )


def test_two_units_of_a_wide_table_name_the_column(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"a\.csv, row 22, column 'load': '15\.0 %' is in another unit than '10\.0' in"):
        panel_of(tmp_path, table("day,note,text,load", DAYS, ["x1"] * 40, ["y"] * 40, UNITS["one percent"][0]))
