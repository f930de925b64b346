"""Lines of text files that are no readings: titles, second lines of names, names again, totals, remarks."""

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
LINES = ["day,load\n", *(f"{d},{v}\n" for d, v in zip(DAYS, VALUES, strict=True))]
PLAIN = "".join(LINES)
MONTHS = "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec"
GERMAN = "Datum;Last\n" + "".join(f"{d:%d.%m.%Y};{v:.2f}\n".replace(".", ",").replace(f"{d:%d,%m,%Y}", f"{d:%d.%m.%Y}")
                                  for d, v in zip(DAYS, VALUES, strict=True))  # fmt: skip


def panel_of(folder: Path, content: str, **options: Any) -> Panel:
    (folder / "a.csv").write_text(content, encoding="utf-8")
    return to_panel(read_table(folder / "a.csv"), **options)


EXTRA = {
    "a total": (PLAIN + "Total,99.5\n", "1 line was taken for totals and skipped: 'Total' in 'day'."),
    "a total and a mean": (PLAIN + "Average,12\nGrand total:,99\n", "2 lines were taken for totals"),
    "a German sum": (GERMAN + "Summe;99,50\n", "1 line was taken for totals and skipped: 'Summe' in 'Datum'."),
    "totals of each month": (
        "".join(line + ("Total January,60\n" if "2025-01-31" in line else "Subtotal 2,7\n" if "02-28" in line else "")
                for line in LINES), "2 lines were taken for totals and skipped: 'Total January' in 'day'."),
    "a sum without a word": (PLAIN + f",{sum(VALUES)}\n", "The last line has no time and the sums or means"),
    "a mean without a word": (PLAIN + f",{np.mean(VALUES):.8f}\n", "The last line has no time and the sums or means"),
    "a source": (PLAIN + "\nSource: Office of Statistics\n", "Below the readings 1 line was skipped; the first is"),
    "a source with commas": (PLAIN + '"Source: Office, own work",\n', "Below the readings 1 line was skipped"),
    "two remarks": (PLAIN + "(40 rows affected)\nEND OF FILE\n", "Below the readings 2 lines were skipped"),
    "names again": ("".join(LINES[:21]) + LINES[0] + "".join(LINES[21:]), "1 line that repeats the column names was"),
    "names with a mark again": ("".join(LINES[:21]) + "\ufeff" + PLAIN[: len(LINES[0])] + "".join(LINES[21:]),
                                "1 line that repeats the column names was"),
    "a table of Markdown": ("| day | load |\n|---|---:|\n" + "".join("| " + line.strip().replace(",", " | ") + " |\n"
                                                                     for line in LINES[1:]), "vertical bar"),
    "the end of a text of DOS": (PLAIN + "\x1a", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", list(EXTRA))
def test_lines_that_are_no_readings_are_skipped_and_said(tmp_path: Path, name: str) -> None:
    content, said = EXTRA[name]
    panel = panel_of(tmp_path, content)
    assert panel.times.tolist() == [np.datetime64(day, "us").tolist() for day in DAYS]
    assert panel.target.tolist() == VALUES
    assert said in " ".join(panel.inferred.sentences)


def test_rows_after_skipped_lines_are_counted_as_in_the_file(tmp_path: Path) -> None:
    again = "".join(LINES[:21]) + "Total,9\n" + LINES[0] + "".join(LINES[21:])
    broken = again.replace(LINES[30], f"{DAYS[29]},broken\n")
    with pytest.raises(DataError, match="row 33, column 'load': 'broken'"):
        panel_of(tmp_path, broken)


def test_the_names_of_other_parts_in_another_order_are_refused(tmp_path: Path) -> None:
    first = "day,load,temp\n" + "".join(f"{d},{v},1\n" for d, v in zip(DAYS[:20], VALUES, strict=False))
    second = "day,temp,load\n" + "".join(f"{d},1,{v}\n" for d, v in zip(DAYS[20:], VALUES[20:], strict=True))
    with pytest.raises(DataError, match=r"row 22.*names the columns again in another order"):
        panel_of(tmp_path, first + second)


def test_a_line_that_was_cut_off_is_no_remark(tmp_path: Path) -> None:
    for tail in ("2025-03-0", "Sat 8 Mar"):
        with pytest.raises(DataError, match=r"row 42.* 1 cells where line 1 names 2"):
            panel_of(tmp_path, PLAIN + tail)
    with pytest.raises(DataError, match=r"row 22.* 1 cells .*; leave the line out if it is a remark"):
        panel_of(tmp_path, "".join(LINES[:21]) + "pump replaced\n" + "".join(LINES[21:]))


def test_a_last_row_that_only_looks_like_a_total_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="row 42, column 'day': the time is missing"):
        panel_of(tmp_path, PLAIN + ",12.5\n")
    with pytest.raises(
        DataError, match="row 42, column 'day': 'carried over' is not a time; take its row out if it is"
    ):
        panel_of(tmp_path, PLAIN + "carried over,12.5\n")


def test_a_series_that_is_called_total_is_kept(tmp_path: Path) -> None:
    rows = [(s, d, v) for s in ("north", "Total") for d, v in zip(DAYS, VALUES, strict=True)]
    content = "id,day,load\n" + "".join(f"{s},{d},{v}\n" for s, d, v in rows)
    assert panel_of(tmp_path, content).ids.tolist() == ["Total", "north"]
    across = "product,2019-01,2019-02,2019-03\na,1,2,3\nb,4,5,6\nTotal,5,7,9\n"
    assert panel_of(tmp_path, across).ids.tolist() == ["Total", "a", "b"]


def test_totals_beside_years_and_months(tmp_path: Path) -> None:
    years = "year,load\n" + "".join(f"{1985 + k},{v}\n" for k, v in enumerate(VALUES)) + "Total,9\n"
    assert panel_of(tmp_path, years).times.tolist() == list(range(1985, 2025))
    with pytest.raises(DataError, match=r"row 42, column 'year': 'x1' is not a number like the other times"):
        panel_of(tmp_path, years.replace("Total", "x1"))
    pivot = f"Year,{MONTHS}\n" + "".join(f"{2019 + k}," + ",".join(map(str, range(12 * k, 12 * k + 12))) + "\n"
                                         for k in range(3))  # fmt: skip
    panel = panel_of(tmp_path, pivot + "Mean" + ",1" * 12 + "\n")
    assert panel.target.tolist() == list(range(36))
    assert str(panel.times[-1])[:7] == "2021-12"


HEADS = {
    "groups over names": ",Plant A,,Plant B,\nday,power,heat,power,heat\n",
    "groups that come twice": "day,Plant A,Plant A,Plant B,Plant B\n,power,heat,power,heat\n",
}


@pytest.mark.parametrize("name", list(HEADS))
def test_two_lines_of_names_become_one(tmp_path: Path, name: str) -> None:
    """Before, the second was taken for units, and the series were called 'Plant A' and 'column_3'."""
    rows = "".join(f"{d},{v},{v + 1},{v + 2},{v + 3}\n" for d, v in zip(DAYS, VALUES, strict=True))
    panel = panel_of(tmp_path, HEADS[name] + rows)
    assert panel.ids.tolist() == ["Plant A power", "Plant A heat", "Plant B power", "Plant B heat"]
    assert panel.target[:40].tolist() == VALUES
    assert "The column names are those of two lines, such as 'Plant B heat'." in panel.inferred.sentences
    with pytest.raises(DataError, match="row 13, column 'Plant A heat': 'odd'"):
        panel_of(tmp_path, HEADS[name] + rows.replace(f"{DAYS[10]},{VALUES[10]},{VALUES[10] + 1}",
                                                      f"{DAYS[10]},{VALUES[10]},odd"))  # fmt: skip


def test_a_file_of_a_logger_with_four_lines_of_names(tmp_path: Path) -> None:
    head = '"TOA5","CR1000","12","x"\n"TIMESTAMP","RECORD","T_Avg","RH"\n"TS","RN","Deg C","%"\n"","","Avg","Smp"\n'
    rows = "".join(f'"{d} 00:00:00",{k},{v},{v + 1}\n' for k, (d, v) in enumerate(zip(DAYS, VALUES, strict=True)))
    panel = panel_of(tmp_path, head + rows)
    assert panel.ids.tolist() == ["T_Avg", "RH"]
    assert panel.target[:40].tolist() == VALUES
    with pytest.raises(DataError, match="row 10, column 'RH': 'odd'"):
        panel_of(tmp_path, head + rows.replace(f",5,{VALUES[5]},{VALUES[5] + 1}", f",5,{VALUES[5]},odd"))


def test_readings_without_names_beside_a_name_of_the_series(tmp_path: Path) -> None:
    """Before, the first reading was taken for names and lost."""
    rows = "".join(f"a,{d},{v}\n" for d, v in zip(DAYS, VALUES, strict=True))
    with pytest.raises(DataError, match=r"row 1: the first line looks like readings \('2025-01-27'\)"):
        panel_of(tmp_path, rows)
    assert panel_of(tmp_path, "id,day,load\n" + rows).target.tolist() == VALUES


def test_a_column_without_any_reading_is_left_out_of_a_wide_table(tmp_path: Path) -> None:
    rows = "".join(f"{d},{v},\n" for d, v in zip(DAYS, VALUES, strict=True))
    panel = panel_of(tmp_path, "day,load,remark\n" + rows)
    assert panel.ids.tolist() == ["load"]
    assert "Not used: 'remark'." in panel.inferred.sentences
    with pytest.raises(DataError, match="column 'remark'"):
        panel_of(tmp_path, "day,load,remark\n" + rows, target_col="remark")


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (["yes", "no"], "column 'load': holds words of yes and no; write 1 and 0"),
        (["TRUE", "FALSE"], "column 'load': holds words of yes and no; write 1 and 0"),
        (["10:30", "9:45"], "column 'load': is the last part of the time, and no column is left for the readings"),
    ],
)
def test_readings_that_are_no_numbers_are_named(tmp_path: Path, cells: list[str], why: str) -> None:
    rows = "".join(f"{d},{cells[k % 2]}\n" for k, d in enumerate(DAYS))
    with pytest.raises(DataError, match=why):
        panel_of(tmp_path, "day,load\n" + rows)


@pytest.mark.parametrize("word", [":", "unavailable", "unknown", "n.d.", "keine Daten", "결측"])
def test_more_words_for_a_missing_reading(tmp_path: Path, word: str) -> None:
    content = PLAIN.replace(LINES[9], f"{DAYS[8]},{word}\n")
    made = panel_of(tmp_path, content, missing="mask")
    assert np.flatnonzero(~made.mask[:, 0]).tolist() == [8]
