"""Columns of a text file -> numbers where every value is one, else text as written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .columns import ABSENT, as_number
from .signs import bare, beside, plain_numbers, sure_signs
from .source import Source
from .times import looks_like_time
from .times.tidy import is_week_name
from .written import texts_of

__all__ = ["typed"]

_LEADING_ZERO = r"^\s*0\d"
_ABSENT = rf"^\s*({'|'.join(sorted(re.escape(word).replace(chr(92) + ' ', ' ') for word in ABSENT))})\s*$"
_WHOLE = r"^\s*-?(0|[1-9]\d*)\s*$"
_THREE = r"\.\d{3}\s*$"
_DOTTED_DATE = re.compile(r"\s*\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})\b.*")
_YEAR_MONTH = r"^\s*(?<y>1[89]\d\d|2[01]\d\d)\.(?<m>0[1-9]|1[0-2])\s*$"
_MONTH_YEAR = r"^\s*(?<m>0?[1-9]|1[0-2])\.(?<y>1[89]\d\d|2[01]\d\d)\s*$"
_ID_NAMES = {"unique_id", "series_id", "item_id", "sensor_id", "device_id", "station_id", "store_id", "id", "series"}
_CLOCK_PARTS = {"year", "month", "day", "hour", "minute", "second"}


def typed(
    names: list[str], columns: list[Any], source: Source, separator: str, notes: list[str], decimal: str | None
) -> tuple[Any, dict[str, Mapping[float, str]]]:
    """Return a polars frame, numbers where every value is one, else text as written; and `texts_of` its columns.

    Parameters
    ----------
    names : list of str
        Of the columns; an empty last one is kept only if the column has values.
    columns : list of polars Series of text
    source : Source
        For messages.
    separator : str
        Of the columns of the file.
    notes : list of str
        What was inferred; sentences are added.
    decimal : {",", "."} or None
        The decimal sign, if the caller gave it.

    Raises
    ------
    DataError
        For a sign that may mean decimals or thousands.
    """
    import polars as pl

    if names[-1] == "":  # a separator at the end of every line
        blank = not (columns[-1].str.strip_chars() != "").any()
        names = names[:-1] if blank else [*names[:-1], f"column_{len(names)}"]
    raw = [column.alias(name) for name, column in zip(names, columns, strict=False)]
    made = [_named(column) if _is_named(column) else _quick(column, decimal, separator) for column in raw]
    open_ = [k for k, quick in enumerate(made) if quick is None]
    done: dict[str, list[str]] = {"signs": [], "thousands": [], "points": [], ",": [], "three": []}
    values: dict[int, Any] = {}
    for k in open_:
        known = raw[k].str.to_lowercase().str.contains(_ABSENT) == False  # noqa: E712  a polars column
        given = pl.select(pl.when(known).then(raw[k].str.strip_chars())).to_series().alias(names[k])
        values[k], signed = bare(given)
        if signed:
            done["signs"].append(names[k])
            if example := beside(given, names[k], source, ids=_ids(raw)):
                notes.append(f"Numbers such as {example!r} in {names[k]!r} are below zero.")
    sure = {k: sure_signs(column) for k, column in values.items()}
    shown = {"."} if any(_pointed(column) for k, column in enumerate(raw) if k not in values) else set()
    dates = any(_DOTTED_DATE.fullmatch(value) for column in raw for value in column.head(1).to_list() if value)
    for k in open_:
        others = shown.union(*(signs for other, signs in sure.items() if other != k))
        plain, what = plain_numbers(
            values[k], names[k], separator, decimal, source, others=others, pointed_dates=dates
        )  # fmt: skip
        if what is not None:
            done[what].append(names[k])
        made[k] = _number(plain, raw[k])
    words = {
        "signs": "Signs beside the numbers (currency, %, spaces) were left out",
        "thousands": "Commas separate thousands",
        "points": "Points separate thousands",
        ",": "Numbers with a decimal comma",
        "three": "Three figures after a point are decimals; decimal=',' reads them as thousands",
    }
    written = {}
    for old, new in zip(raw, made, strict=True):
        if new is not None and new.dtype.is_numeric() and (texts := texts_of(old, new)) is not None:
            written[old.name] = texts
    for what, columns_done in done.items():
        if columns_done:
            notes.append(f"{words[what]}: {', '.join(map(repr, columns_done[:8]))}.")
    return pl.DataFrame(made), written


def _quick(raw: Any, decimal: str | None, separator: str) -> Any:
    """Return a column of plain numbers, or of times, without looking for other ways of writing; None for others."""
    import polars as pl

    if _months(raw) or (is_week_name(raw.name) and raw.str.contains(r"^\s*\d{4}\.\d{2}\s*$").all()):
        return _text(raw, raw)
    if decimal != ",":
        numbers = raw.cast(pl.Float64, strict=False)
        plain = numbers.len() > numbers.null_count() == raw.null_count() and not numbers.is_nan().any()
        if plain and (decimal == "." or separator == "," or _pointed(raw) or not raw.str.contains(_THREE).any()):
            return _number(raw, raw)
    seen = [value for value in raw.head(100).to_list() if value is not None and value.strip()]
    if len(seen) >= 10 and not any(as_number(value) is not None for value in seen) and looks_like_time(seen):
        return _text(raw, raw)
    return None


def _is_named(raw: Any) -> bool:
    """Whether a column of ids, by its name, is other than whole numbers: 1.10, 1e5, 10%, 1,000 and 007 are names."""
    if raw.name.strip().lower() not in _ID_NAMES:
        return False
    known = raw.filter((raw.str.to_lowercase().str.contains(_ABSENT) == False).fill_null(False))  # noqa: E712
    whole = known.filter(known.str.contains(_WHOLE)).cast(int, strict=False).drop_nulls()
    return len(known) == 0 or len(whole) < len(known)


def _ids(raw: list[Any]) -> Any:
    """Return the column with the names of the series: the one so called, else the only one of other text; or None."""
    called = [column for column in raw if column.name.strip().lower() in _ID_NAMES]
    if not called:
        for column in raw:
            seen = [value for value in column.head(100).to_list() if value is not None and value.strip()]
            several = column.n_unique() > 1
            if several and seen and not looks_like_time(seen) and not any(re.search(r"\d", value) for value in seen):
                called.append(column)
    return called[0] if len(called) == 1 else None


def _named(raw: Any) -> Any:
    """Return ids as they are written; only an empty cell is a missing one."""
    import polars as pl

    return pl.select(pl.when(raw.str.strip_chars() != "").then(raw)).to_series().alias(raw.name)


def _pointed(raw: Any) -> bool:
    """Whether the first rows have a point that can only be a decimal sign."""
    return "." in sure_signs(raw.head(1000))


def _months(raw: Any) -> bool:
    """Whether a column is months as 2015.01 or 01.2015, in order: as numbers 2015.1 would be January and October."""
    for pattern in (_YEAR_MONTH, _MONTH_YEAR):
        if not raw.head(1).str.contains(pattern).all() or not raw.str.contains(pattern).all():
            continue
        parts = raw.str.extract_groups(pattern).struct
        month = (parts.field("y").cast(int) * 12 + parts.field("m").cast(int)).diff().drop_nulls()
        steps = month.filter(month != 0)
        usual = steps.filter(steps.abs() == steps.abs().min()) if len(steps) else steps
        return len(steps) > 0 and 10 * len(usual) > 9 * len(steps) and min((steps > 0).mean(), (steps < 0).mean()) < 0.1
    return False


def _number(values: Any, raw: Any) -> Any:
    """Return the column as Int64 or Float64 if every known value is a number, else as text."""
    import polars as pl

    known = values.len() - values.null_count()
    if known == 0:
        return pl.Series(raw.name, [None] * values.len(), pl.Float64)
    coded = values.str.contains(_LEADING_ZERO).any() and not values.str.contains(r"[.eE:/-]").any()
    if coded and raw.name.strip().lower() not in _CLOCK_PARTS:
        return _text(raw, values)  # 007 is a name
    plain = values.str.strip_prefix("+")
    whole = plain.cast(pl.Int64, strict=False)
    if whole.len() - whole.null_count() == known:
        return whole
    real = plain.cast(pl.Float64, strict=False)
    return real if real.len() - real.null_count() == known else _text(raw, values)


def _text(raw: Any, values: Any) -> Any:
    """Return text as written; "NA" and the like are missing if the column is mostly numbers, else only empty cells."""

    seen = values.drop_nulls().head(1000).to_list()
    if 2 * sum(as_number(value) is not None for value in seen) >= len(seen):
        return values
    return _named(raw)
