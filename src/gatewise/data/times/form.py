"""Times by a format that the caller gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import numpy as np

from gatewise.errors import DataError

from ..source import Source, show

__all__ = ["UNITS", "by_form", "check_form", "width"]

#: Words in place of a format, for times that are numbers.
UNITS = ("s", "ms", "us", "ns", "excel", "year", "integer")
_WIDTHS = {
    "Y": 4,
    "G": 4,
    "m": 2,
    "d": 2,
    "H": 2,
    "M": 2,
    "S": 2,
    "j": 3,
    "y": 2,
    "V": 2,
    "W": 2,
    "U": 2,
    "u": 1,
    "w": 1,
}


def check_form(form: str) -> str:
    """Return the format as `strptime` needs it; a week without a day is its first day.

    Raises
    ------
    DataError
        If it has no year, has a part twice, or mixes years and weeks of different kinds.
    """
    parts = re.findall(r"%(\w)", form.replace("%%", ""))
    letters = set(parts)
    if len(letters) < len(parts):
        twice = next(part for part in parts if parts.count(part) > 1)
        raise DataError(f"time_format={show(form)} has %{twice} twice")
    if "V" in letters and "Y" in letters:
        raise DataError(f"time_format={form!r} has ISO weeks with calendar years; give {form.replace('%Y', '%G')!r}")
    if not letters & {"Y", "y", "G", "c", "x", "D"}:
        words = ", ".join(repr(word) for word in UNITS)
        raise DataError(
            f"time_format={form!r} has no year; use a format such as '%d.%m.%Y %H:%M', or for numbers one of {words}"
        )
    if "G" in letters and "V" not in letters:
        raise DataError(f"time_format={form!r} has the year of ISO weeks without the week; give {form + '-W%V'!r}")
    if letters & {"V", "W"} and not letters & {"u", "w", "a", "A"}:
        return f"{form} %u"
    return f"{form} %w" if "U" in letters and not letters & {"u", "w", "a", "A"} else form


def width(form: str) -> int | None:
    """Return the number of digits that a format of figures alone has; None for others."""
    parts = re.findall(r"%(\w)", form)
    known = all(part in _WIDTHS for part in parts) and re.sub(r"%\w", "", form) == ""
    return sum(_WIDTHS[part] for part in parts) if known else None


def by_form(values: Sequence[object], column: str, source: Source, form: str) -> tuple[np.ndarray, np.ndarray | None]:
    """Return times (N,) datetime64[us] and offsets (N,) in microseconds, None without; the format is obeyed.

    Raises
    ------
    DataError
        For a format that is not one, and the first value that does not fit; names the row.
    """
    full = check_form(form)
    tail = {"%u": " 1", "%w": " 0"}.get(full[len(form) :].strip(), "")
    made: dict[str, tuple[np.datetime64, int | None]] = {}
    moments = np.empty(len(values), dtype="datetime64[us]")
    offsets: list[int | None] = []
    for index, value in enumerate(values):
        text = str(value).strip()
        if text not in made:
            try:
                moment = datetime.strptime(text + tail, full)
            except ValueError as error:
                if "directive" in str(error) or "stray %" in str(error):
                    raise source.error(f"time_format={form!r} is not a format: {error}", column=column) from error
                raise source.error(
                    f"{show(value)} does not fit time_format={form!r}; correct the row, or give the format of all rows",
                    index=index, column=column,
                ) from error  # fmt: skip
            offset = moment.utcoffset()
            shift = None if offset is None else round(offset.total_seconds() * 1_000_000)
            naive = np.datetime64(moment.replace(tzinfo=None), "us")
            made[text] = (naive - np.timedelta64(shift or 0, "us"), shift)
        moments[index] = made[text][0]
        offsets.append(made[text][1])
    known = any(offset is not None for offset in offsets)
    return moments, np.array([offset or 0 for offset in offsets], dtype=np.int64) if known else None
