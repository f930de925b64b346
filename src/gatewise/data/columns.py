"""One column of a table -> one NumPy array, or a `DataError` that names the wrong row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from .not_numbers import cure_of_number
from .source import Source, show
from .times import looks_like_time

if TYPE_CHECKING:
    import narwhals as nw

__all__ = [
    "ABSENT",
    "as_number",
    "is_fresh",
    "is_missing",
    "is_native_time",
    "is_number_like",
    "is_time_like",
    "numbers",
    "sample",
]

_SAMPLE = 1000
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?|inf(inity)?|nan)\s*", re.IGNORECASE)
#: Texts, in lower case, that stand for a missing reading: of databases, statistics offices, home automation and
#: spreadsheets.
ABSENT = frozenset({
    "", "na", "n/a", "n.a.", "n/v", "k.a.", "nan", "-nan", "1.#qnan", "-1.#ind", "<na>", "nat", "null", "none", "nil",
    "missing", "nodata", "no data", "-", "--", "---", "\u2013", "\u2014", ".", "..", "...", "\u2026", "?", r"\n",
    "#n/a", "#n/a n/a", "#na", "#nv", "#value!", "#wert!", "#ref!", "#bezug!", "#div/0!", "#num!", "#zahl!", "#name?",
    "#null!", ":", "/", "&nbsp;", "(null)", "nd", "n.d.", "s/d", "unavailable", "unknown", "fehlt", "kein wert",
    "keine daten", "nicht verfügbar", "결측", "없음", "欠測",
})  # fmt: skip


def is_missing(value: object) -> bool:
    """Whether a value is None, NaN, NaT or a text that stands for a missing reading."""
    if value is None or (isinstance(value, str) and value.strip().lower() in ABSENT):
        return True
    return bool(value != value)  # noqa: PLR0124  NaN and NaT differ from themselves


def as_number(value: object) -> float | None:
    """Return the number in a text or an object; None if there is none."""
    if isinstance(value, str):
        return float(value) if _NUMBER.fullmatch(value) else None
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None


def sample(column: nw.Series[Any]) -> list[object]:
    """Return up to a thousand values of a column, without the missing ones."""
    return [value for value in column.head(_SAMPLE).to_list() if not is_missing(value)]


def is_number_like(column: nw.Series[Any]) -> bool:
    """Whether a column is numbers, or text of which at least half is numbers (an error then names the others)."""
    if column.dtype.is_numeric():
        return True
    if str(column.dtype) not in {"String", "Object"}:
        return False
    seen = sample(column)
    return len(seen) > 0 and 2 * sum(as_number(value) is not None for value in seen) >= len(seen)


def is_time_like(column: nw.Series[Any]) -> bool:
    """Whether a column is dates or times, or text that looks like them."""
    if str(column.dtype).startswith(("Date", "Datetime")) or is_native_time(column):
        return True
    if str(column.dtype) not in {"String", "Object"}:
        return False
    seen = sample(column)
    return looks_like_time(seen) or (len(seen) > 0 and all(hasattr(value, "isoformat") for value in seen))


def is_native_time(column: nw.Series[Any]) -> bool:
    """Whether a column is of a pandas dtype of times that narwhals does not know: periods, zones of any name."""
    dtype = str(getattr(column.to_native(), "dtype", "")) if str(column.dtype) == "Unknown" else ""
    return dtype.startswith(("period[", "datetime64["))


def is_fresh(column: nw.Series[Any], raw: np.ndarray) -> bool:
    """Whether an array made of a column is nobody else's: of a polars column in several pieces."""
    return column.implementation.is_polars() and raw.flags.owndata and raw.flags.writeable


def numbers(column: nw.Series[Any], source: Source, *, finite: bool = True) -> np.ndarray:
    """Return a column of numbers as float64 (N,), NaN where the reading is missing.

    Raises
    ------
    DataError
        For text that is not a number and (with ``finite``) for an infinite value; names the row and the value.
    """
    name = str(column.name)
    raw = column.to_numpy()
    if raw.dtype.kind in "fiub" and raw.ndim == 1:
        values = raw.astype(np.float64, copy=not is_fresh(column, raw))
    elif raw.dtype.kind in "OUST":
        values = np.empty(len(raw))
        for index, value in enumerate(raw.tolist()):
            number = float("nan") if is_missing(value) else as_number(value)
            if number is None:
                raise source.error(
                    f"{show(value)} is not a number; {cure_of_number(str(value))}",
                    index=index, column=name,
                )  # fmt: skip
            values[index] = number
    else:
        raise source.error(f"holds {column.dtype}, where numbers are needed", column=name)
    if finite and (bad := np.flatnonzero(np.isinf(values))).size:
        raise source.error(
            f"the value is infinite ({values[bad[0]]}){_more(bad)}; correct it, or leave the cell empty",
            index=int(bad[0]), column=name,
        )  # fmt: skip
    return values


def _more(bad: np.ndarray) -> str:
    return f" (and on {bad.size - 1} more rows)" if bad.size > 1 else ""
