"""Ids that a text file writes like numbers: 10%, 1e5, 1.10 and 1,000 are names, and come back as they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .source import Source, show

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["texts_of", "with_texts"]

_WHOLE = r"^\s*-?(0|[1-9]\d*)\s*$"
_PLAIN = re.compile(r"-?(0|[1-9]\d*)(\.0)?")
_MOST = 10_000  # names in one column
_FIRST = 1000


def texts_of(raw: Any, numbers: Any) -> Mapping[float, str] | None:
    """Return number -> text of a column that may hold ids; None for others.

    Parameters
    ----------
    raw : polars Series of text
    numbers : polars Series
        What was read of it.

    Returns
    -------
    mapping or None
        A text with a line break holds two texts that are one number. None where the values of a long column seldom
        repeat, or all are whole numbers in plain form.
    """
    import polars as pl

    head = raw.head(_FIRST)
    if (len(raw) > _FIRST and 2 * head.n_unique() > len(head)) or head.str.contains(_WHOLE).all():
        return None
    pairs = pl.DataFrame([raw.str.strip_chars().alias("text"), numbers.alias("number")]).unique().drop_nulls()
    if pairs.height > max(_FIRST, min(_MOST, len(raw) // 2)) or all(_PLAIN.fullmatch(text) for text in pairs["text"]):
        return None
    made: dict[float, str] = {}
    for text, number in pairs.sort("text").iter_rows():
        made[number] = f"{made[number]}\n{text}" if number in made else text
    return MappingProxyType(made)


def with_texts(frame: nw.DataFrame[Any], name: str | None, source: Source) -> nw.DataFrame[Any]:
    """Return the table with the column of ids as it was written.

    Raises
    ------
    DataError
        For two texts that are one number; names the row.
    """
    import narwhals as nw

    texts = source.written.get(name or "")
    if name is None or texts is None or not frame[name].dtype.is_numeric():
        return frame
    values = frame[name].to_list()
    both = {number: text for number, text in texts.items() if "\n" in text}
    for row, value in enumerate(values if both else ()):
        if value in both:
            one, other = both[value].split("\n")[:2]
            raise source.error(
                f"the ids {show(one)} and {show(other)} are one number; call the column unique_id, whose cells stay as "
                "they are written", index=row, column=name,
            )  # fmt: skip
    made = [None if value is None else texts.get(value, str(value)) for value in values]
    return frame.with_columns(nw.new_series(name, made, nw.String, backend=frame.implementation))
