"""Where readings came from, so that an error can point at the row that people see."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gatewise.errors import DataError

__all__ = ["Source", "show"]


def show(value: object) -> str:
    """A value for a message: short, and a time without needless zeros."""
    if isinstance(value, (np.datetime64, np.integer, np.floating)):
        text = str(value)
        for tail in (".000000", "T00:00:00", ":00"):
            if isinstance(value, np.datetime64):
                text = text.removesuffix(tail) if tail != ":00" or text.count(":") == 2 else text
        return text
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


@dataclass(frozen=True, eq=False)
class Source:
    """A file or a table, and how its rows are counted.

    Parameters
    ----------
    name : str or None
        File, or None for a table in memory.
    first : int, default 0
        Number of the first row: 0 in a data frame, 2 in a text file with a header, 1 in NDJSON.
    lines : ndarray (N,), optional
        Line of every row where that is not simply counting (blank lines, line breaks in quotes).
    notes : tuple of str
        What reading found out, for people.
    """

    name: str | None = None
    first: int = 0
    lines: np.ndarray | None = None
    notes: tuple[str, ...] = ()

    def row(self, index: int) -> int:
        """The row number that people see for the row at position ``index``."""
        return int(self.lines[index]) if self.lines is not None else self.first + int(index)

    def error(
        self, message: str, *, series: object = None, index: int | None = None, column: str | None = None
    ) -> DataError:
        """A `DataError` that names the file, the series, the row and the column."""
        return DataError(
            message,
            source=self.name,
            series=None if series is None else str(series),
            row=None if index is None else self.row(index),
            column=column,
        )
