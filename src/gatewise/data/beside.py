"""Lines of a text file that are no readings: a second line of names, names that come again, totals, remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from .columns import ABSENT, as_number
from .roles import TIME_NAMES
from .source import Source, show
from .times import looks_like_time
from .times.kinds import role_of

__all__ = [
    "Extra",
    "extra_rows",
    "is_remark",
    "is_rule",
    "is_value",
    "joined_names",
    "total_below",
    "units_of",
    "without_marker",
]

_TOTALS = (
    r"(?i)^\s*(?:(?:grand|running|sub)[\s-]?)?(?:totals?|totaux|totale|totaal|sums?|summe|gesamt|gesamtsumme|insgesamt"
    r"|zwischensumme|endsumme|somme|suma|means?|averages?|avg|mittel|mittelwert|durchschnitt|moyenne|media|média|promedio"
    r"|median|min|minimum|max|maximum|count|anzahl|std|stdev|합계|총계|소계|평균|계|合計|合计|総計|小計|平均)"
    r"(?:[\s:.].{0,24})?$"
)
_SEEN = 20


class Extra(NamedTuple):
    """Rows that are no readings.

    Attributes
    ----------
    keep : ndarray (N,) bool
        The rows that are readings.
    notes : tuple of str
        What was left out, one sentence each.
    """

    keep: np.ndarray
    notes: tuple[str, ...]


def without_marker(text: str) -> tuple[str, int]:
    """Return a text without the line with which loggers of Campbell Scientific begin, and how many lines that are."""
    if not re.match(r'"?TOA5"?,', text):
        return text, 0
    _, _, rest = text.partition("\n")
    return rest, 1


def joined_names(header: Sequence[str], second: Sequence[str]) -> list[str] | None:
    """Return the names of two lines of names as one; None where the second line is none.

    The first line has names of groups: an empty cell belongs to the group before it, or a name comes several times.

    Parameters
    ----------
    header : sequence of str
    second : sequence of str
        The cells of the next line.
    """
    groups = [cell.strip() for cell in header]
    below = [cell.strip() for cell in second]
    filled = [cell for cell in groups if cell]
    open_ = any(not group and name for group, name in zip(groups[1:], below[1:], strict=False))
    if len(groups) != len(below) or len(groups) < 3 or not (open_ or len(set(filled)) < len(filled)):
        return None
    if any(is_value(cell) for cell in below if cell) or sum(bool(cell) for cell in below) < 2:
        return None
    made, group = [], ""
    for place, (own, name) in enumerate(zip(groups, below, strict=True)):
        group = own or (group if name and place else "")
        made.append(f"{group} {name}".strip())
    return made if all(made) and len(set(made)) == len(made) else None


def is_rule(cells: Sequence[str]) -> bool:
    """Whether a line is a rule under the names of a table that is drawn with signs: ``|---|:--|``."""
    given = [cell.strip() for cell in cells if cell.strip()]
    return bool(given) and all(re.fullmatch(r":?-{2,}:?(?:\+-+)*", cell) for cell in given)


def is_value(cell: str) -> bool:
    """Whether a cell may be a reading or a time."""
    return as_number(re.sub(r"[\s.,$€£%]", "", cell)) is not None or looks_like_time([cell])


def is_remark(cell: str) -> bool:
    """Whether the only text of a line can be no part of a row that was cut off: words, no figure first."""
    cell = cell.strip()
    return re.search(r"[^\W\d]{2}", cell) is not None and not cell[:1].isdigit() and not is_value(cell)


def extra_rows(columns: Sequence[Any], names: Sequence[str], source: Source) -> Extra:
    """Find the rows of a table of text (polars columns) that repeat the names, are totals, or are remarks at its end.

    Totals are rows that have a word such as Total or Summe in place of a time.

    Raises
    ------
    DataError
        For a row that names the columns again in another order.
    """
    count = len(columns[0])
    keep = np.ones(count, dtype=bool)
    notes = []
    if len(columns) > 1:
        again = _same(columns[0], names[0])
        for column, name in zip(columns[1:], names[1:], strict=False):
            again = again & _same(column, name) if again.any() else again
        if again.any():
            keep &= ~again
            what = "line that repeats the column names was" if again.sum() == 1 else "lines that repeat them were"
            notes.append(f"{int(again.sum())} {what} skipped.")
        for row in np.flatnonzero(columns[0].is_in(list(names)).fill_null(value=False).to_numpy() & keep).tolist():
            if {column[row] for column in columns} == set(names):
                raise source.error(
                    "the line names the columns again in another order; write the columns of all parts of the file in "
                    "one order", index=row,
                )  # fmt: skip
    time = next((k for k, column in enumerate(columns) if _may_be_time(column, names[k])), None)
    if (
        time is None
        and count >= 3
        and re.search(_TOTALS, columns[0][-1] or "")
        and _figures(columns[0].head(count - 1))
    ):
        time = 0
    if time is None or count < 3:
        return Extra(keep, tuple(notes))
    totals = columns[time].str.contains(_TOTALS).fill_null(value=False).to_numpy() & keep
    for row in range(count - 1, max(count - 4, 0), -1):  # below the readings the word may be in another column
        cells = [column[row] or "" for column in columns]
        if cells[time].strip() or not any(re.search(_TOTALS, cell) for cell in cells):
            break
        totals[row] = True
    if 0 < 2 * totals.sum() < count:
        keep &= ~totals
        at = int(np.flatnonzero(totals)[0])
        first = next(
            cell.strip() for cell in [columns[time][at], *(one[at] for one in columns)] if (cell or "").strip()
        )
        what = "line was" if totals.sum() == 1 else "lines were"
        notes.append(f"{int(totals.sum())} {what} taken for totals and skipped: {show(first)} in {names[time]!r}.")
    end = count
    while end > 1 and not keep[end - 1]:
        end -= 1
    last = end
    while last > 1 and _only_words(columns, time, last - 1):
        last -= 1
    if last < end and 2 * (end - last) < count:
        keep[last:end] = False
        notes.append(_remarks(columns[time][last], end - last))
    return Extra(keep, tuple(notes))


def _figures(column: Any) -> bool:
    """Whether the first cells are all whole numbers, as dates or seconds are written."""
    return bool(column.head(_SEEN).str.contains(r"^\s*\d+\s*$").all())


def _remarks(first: str, count: int) -> str:
    what = "line was" if count == 1 else "lines were"
    return f"Below the readings {count} {what} skipped; the first is {show(first.strip())}."


def _same(column: Any, name: str) -> np.ndarray:
    return (column.str.strip_chars().str.strip_prefix("\ufeff") == name).fill_null(value=False).to_numpy()


def _may_be_time(column: Any, name: str) -> bool:
    """Whether a column is one of times, by its name or by most of its first cells."""
    if name.strip().lower() in TIME_NAMES or role_of(name) in {"year", "quarter", "month", "week", "day", "clock"}:
        return True
    seen = [cell for cell in column.head(_SEEN).to_list() if cell and cell.strip().lower() not in ABSENT]
    times = sum(as_number(cell) is None and looks_like_time([cell]) for cell in seen)
    return times > 0 and 4 * times >= 3 * len(seen)


def _only_words(columns: Sequence[Any], time: int, row: int) -> bool:
    """Whether a row has words in place of a time, and nothing else."""
    filled = [k for k, column in enumerate(columns) if (column[row] or "").strip()]
    return filled == [time] and is_remark(columns[time][row])


def total_below(frame: Any) -> bool:
    """Whether the last row (polars) has no time, and in each column of numbers the sum or the mean of those above."""
    if frame.height < 4:
        return False
    above, last = frame.head(frame.height - 1), frame.row(frame.height - 1)
    found = 0
    for column, value in zip(above.get_columns(), last, strict=True):
        if column.dtype.is_numeric():
            total, count = column.sum(), column.len() - column.null_count()
            if value is None or not count:
                continue
            if not any(abs(value - one) <= 1e-6 * max(1.0, abs(one)) for one in (total, total / count)):
                return False
            found += 1
        elif value is not None:
            return False
    texts = [column for column in above.get_columns() if not column.dtype.is_numeric()]
    dated = any(not column.null_count() and looks_like_time(column.head(_SEEN).to_list()) for column in texts)
    return found > 0 and dated


_FIGURES = re.compile(r"[-+−(]?\d[\d.,'’\s]*[%)]?")  # a number however its thousands are parted


def units_of(columns: list[Any]) -> str | None:
    """Return the first row if it can only be units: no number or time in it, but in each of its columns below it."""
    if len(columns) < 2 or len(columns[0]) < 4:
        return None
    first, found = [(column[0] or "").strip() for column in columns], []
    if any(is_value(cell) or _FIGURES.fullmatch(cell) or (len(cell) > 4 and cell.lower() in TIME_NAMES)
           for cell in first):  # fmt: skip
        return None
    for cell, column in zip(first, columns, strict=True):
        below = [text.strip() for text in column.slice(1, 20).to_list() if text is not None]
        filled = [text for text in below if text.lower() not in ABSENT]
        if filled and 4 * sum(is_value(text) for text in filled) >= 3 * len(filled):
            found.append(cell)
        elif cell and not filled:
            return None
    named = [cell for cell in found if cell.lower() not in ABSENT]
    return ", ".join(cell for cell in first if cell) if named and len(found) > 1 else None
