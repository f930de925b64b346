"""Texts that are no numbers: what to do is said, and leads to a run when it is done literally; none is misread."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from gatewise.data import Panel, read_table, to_panel
from gatewise.data.not_numbers import cure_of_number
from gatewise.errors import DataError

ROW = 5


def panel_of(folder: Path, cell: str) -> Panel:
    """Days of two series, with one odd cell in the second one."""
    lines = ["day,shop,y"]
    for shop in ("North", "South"):
        for k in range(24):
            odd = shop == "South" and k == ROW
            lines.append(f'{date(2024, 1, 1) + timedelta(days=k)},{shop},"{cell if odd else 10 + k}"')
    (folder / "a.csv").write_text("\n".join(lines), encoding="utf-8")
    return to_panel(read_table(folder / "a.csv"), missing="mask")


#: Cell -> what its advice leads to; NaN where the cell is to be left empty.
CURED = {
    "1.2K": 1200.0, "3M": 3e6, "5 lakh": 5e5, "1,2 Mio.": 1.2e6, "3억": 3e8, "5万": 5e4, "2.5bn": 2.5e9,
    "7 tsd.": 7000.0,
    "12 kWh": 12.0, "12 °C": 12.0, "~5": 5.0, "ca. 5": 5.0, "<0.5": 0.5, "> 100": 100.0, "≤ 0,5": 0.5, "n/a*": None,
    "5 (est.)": 5.0, "5*": 5.0, "5p": 5.0, "10²": 10.0, "1/2": 0.5, "1 1/2": 1.5, "-1/4": -0.25, "½": 0.5, "5 ± 1": 5.0,
    "1_000": 1000.0, "1 2": 12.0, "true": 1.0, "no": 0.0, "-12 hPa": -12.0,
}  # fmt: skip


@pytest.mark.parametrize("cell", list(CURED))
def test_advice_done_literally_leads_to_a_run(tmp_path: Path, cell: str) -> None:
    with pytest.raises(DataError) as caught:
        panel_of(tmp_path, cell)
    said = str(caught.value)
    assert f"a.csv, series 'South', row {2 + 24 + ROW}, column 'y': {cell!r} is not a number; " in said
    written = re.search(r"\bwrite (-?[\d.e+]+\d|\d)\b", said)
    cured = panel_of(tmp_path, "" if written is None else written[1])
    expected = CURED[cell]
    assert (written is None) == (expected is None), said
    if expected is None:
        assert "leave the cell empty" in said
        assert not cured.mask[24 + ROW, 0]
    else:
        assert cured.target[24 + ROW] == pytest.approx(expected)


READ = {
    "(1,234.50)": -1234.5, "5-": -5.0, "−5": -5.0, "‒5": -5.0, "—5": -5.0, "－5": -5.0, "+5": 5.0, "1\u2009234": 1234.0,
    "1'234": 1234.0, "1’234": 1234.0, "１２": 12.0, "1e3": 1000.0, "1,23,456": 123456.0,
    "12,34,567.5": 1234567.5, "-1,23,456": -123456.0,
}  # fmt: skip


@pytest.mark.parametrize("cell", list(READ))
def test_numbers_of_all_kinds_are_read(tmp_path: Path, cell: str) -> None:
    assert panel_of(tmp_path, cell).target[24 + ROW] == READ[cell]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("#####", "too narrow in the spreadsheet"), ("5-7", "it is a range; write one number, or leave the cell empty"),
        ("3:30", "a number of one unit"), ("1h30", "a number of one unit"),
        ("trace", "correct it, or leave the cell empty"), ("1.2.3", "correct it, or leave the cell empty"),
        ("1,234K", "write the number out, without 'K', in all rows alike"),
    ],
)  # fmt: skip
def test_what_only_its_owner_knows_is_left_to_them(tmp_path: Path, cell: str, said: str) -> None:
    assert said in cure_of_number(cell)
    with pytest.raises(DataError, match="is not a number"):
        panel_of(tmp_path, cell)
