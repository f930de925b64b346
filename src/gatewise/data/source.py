"""Origin of the readings, so that an error names the row as the user sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from gatewise.errors import DataError

if TYPE_CHECKING:
    from .ids import RowIds

__all__ = ["NoReadings", "Source", "listed", "no_column", "show"]


class NoReadings(DataError):
    """A file without a row; one of a folder is left out."""


def show(value: object) -> str:
    """Return a value for a message: shortened, a time without needless zeros."""
    if isinstance(value, (np.datetime64, np.integer, np.floating)):
        text = str(value)
        for tail in (".000000", "T00:00:00", ":00"):
            if isinstance(value, np.datetime64):
                text = text.removesuffix(tail) if tail != ":00" or text.count(":") == 2 else text
        return text
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def listed(names: Sequence[str], most: int = 12) -> str:
    """Return names for a message, after the first ``most`` only how many more there are."""
    shown = ", ".join(map(repr, names[:most]))
    return shown if len(names) <= most else f"{shown} and {len(names) - most:,} more"


def no_column(column: str, columns: Sequence[str], source: str | None = None) -> DataError:
    """Return the error that a table does not have a column."""
    return DataError(f"there is no such column; there are {listed(columns)}", source=source, column=column)


@dataclass(frozen=True, eq=False)
class Source:
    """A file or a table, and how its rows are counted.

    Parameters
    ----------
    name : str or None
        Name of the file or argument; None for a table in memory.
    first : int, default 0
        Number of the first row: 0 in a data frame, 2 in a text file with a header, 1 in NDJSON.
    lines : ndarray (N,), optional
        Line of every row, where the rows are not on consecutive lines (blank lines, line breaks in quotes).
    notes : tuple of str
        What was inferred from the content while reading, one sentence each.
    parts : tuple of (int, Source)
        For a table of several files: the position of the first row of each, and the file.
    ids : RowIds, optional
        Series of every row, for messages that name a row alone.
    written : mapping
        For columns of numbers that may be ids: how each number was written.
    """

    name: str | None = None
    first: int = 0
    lines: np.ndarray | None = field(default=None, repr=False)
    notes: tuple[str, ...] = ()
    parts: tuple[tuple[int, Source], ...] = field(default=(), repr=False)
    ids: RowIds | None = field(default=None, repr=False)
    written: Mapping[str, Mapping[float, str]] = field(default_factory=dict, repr=False)

    def row(self, index: int) -> int:
        """Return the number that the user sees for the row at position ``index``."""
        if self.parts:
            start, part = self._part(index)
            return part.row(index - start)
        return int(self.lines[index]) if self.lines is not None else self.first + int(index)

    def error(
        self, message: str, *, series: object = None, index: int | None = None, column: str | None = None
    ) -> DataError:
        """Return a `DataError` that names the file, the series, the row and the column."""
        if series is None and index is not None and self.ids is not None:
            series = self.ids[index]
        if index is not None and self.parts:
            start, part = self._part(index)
            return part.error(message, series=series, index=index - start, column=column)
        return DataError(
            message,
            source=self.name,
            series=None if series is None else str(series),
            row=None if index is None else self.row(index),
            column=column,
        )

    def empty(self, message: str) -> NoReadings:
        """Return the error of a file that has no row."""
        return NoReadings(message, source=self.name)

    def _part(self, index: int) -> tuple[int, Source]:
        return next((start, part) for start, part in reversed(self.parts) if start <= index)
