"""Lines of a text file above its column names: titles, comments, names with their values."""

from __future__ import annotations

import csv

from .beside import is_value
from .columns import as_number
from .roles import TIME_NAMES
from .source import show
from .times import looks_like_time

__all__ = ["below_lines"]


def below_lines(text: str, separator: str, notes: list[str]) -> tuple[str, int]:
    """Return the text from the column names on, and how many lines were above them.

    Comments (#) and lines with fewer cells than the table are above it, if a line of names follows.
    """
    lines = text[:65536].splitlines(keepends=True)[:200]
    cells = [next(csv.reader([line], delimiter=separator), []) for line in lines]
    filled = [sum(bool(cell.strip()) for cell in row) for row in cells]
    widths = [len(row) for row, count in zip(cells, filled, strict=True) if count > 1]
    if not widths:
        return text, 0
    usual = max(set(widths), key=widths.count)
    start = 0
    while start < len(lines) - 1 and (
        lines[start].startswith("#")
        or not filled[start]
        or (usual > 1 and (len(cells[start]) < usual or filled[start] < 2 or len(cells[start]) > filled[start] + usual))
        or _pair_above(cells, filled, start, usual)
    ):
        start += 1
    if start and not lines[start].startswith("#") and lines[start - 1].startswith("#") and _readings(cells[start]):
        start -= 1  # the names are the last comment
        if start and lines[start - 1].startswith("#") and len(cells[start - 1]) == len(cells[start]) == usual > 2:
            start -= 1  # and units below them
        if len(cells[start]) == usual:
            notes.append("The column names are in the last comment line.")
            return lines[start].lstrip("# ") + text[sum(map(len, lines[: start + 1])) :], start
    if not start or not any(filled[:start]) or _readings(cells[start]) or len(cells[start]) != usual:
        return text, 0
    first = next(line.strip() for line, count in zip(lines, filled, strict=True) if count)
    what = f"{start} lines above the column names were skipped; the first is"
    if start == 1:
        what = "1 line above the column names was skipped:"
    notes.append(f"{what} {show(first)}.")
    return text[sum(map(len, lines[:start])) :], start


def _pair_above(cells: list[list[str]], filled: list[int], line: int, usual: int) -> bool:
    """Whether a line is a name and its value above a table of more columns: ``Station;4711;;``."""
    if filled[line] != 2 or not all(cell.strip() for cell in cells[line][:2]) or _timed(cells[line]):
        return False
    below = range(line + 1, min(line + 12, len(cells)))
    names = next(
        (
            k for k in below
            if filled[k] > 2 or (filled[k] > 1 and (_timed(cells[k]) or len(cells[k]) == usual != len(cells[line])))
        ),
        None,
    )  # fmt: skip
    if names is None or not any(filled[k] for k in range(names + 1, len(cells))):
        return False
    between = [k for k in range(line + 1, names) if filled[k]]
    return (
        all(filled[k] <= 2 for k in between)
        and not _readings(cells[names])
        and not any(is_value(cell) for cell in cells[names] if cell.strip())
        and (bool(cells[names][0].strip()) or names > line + 1)
        and any(is_value(cell) for cell in cells[names + 1] if cell.strip())
    )


def _timed(cells: list[str]) -> bool:
    """Whether one of some names is the name of a time."""
    return any(cell.strip().lower() in TIME_NAMES for cell in cells)


def _readings(cells: list[str]) -> bool:
    given = [cell.strip() for cell in cells if cell.strip()]
    return bool(given) and all(as_number(cell) is not None or looks_like_time([cell]) for cell in given)
