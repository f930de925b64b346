"""Which columns are to be forecast: numbers, but no row numbers, codes or further times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from .columns import is_number_like, sample
from .source import Source, listed, show
from .times.kinds import is_part, role_of
from .times.likely import are_times

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["TARGET_NAMES", "find_targets", "is_row_number", "refuse_units"]

TARGET_NAMES = ("y", "target", "value", "reading", "values")
_UNIT_NAMES = {"unit", "units", "uom", "einheit", "currency", "währung", "unité", "devise", "moneda", "단위", "単位"}
_YES_NO = {"yes", "no", "true", "false", "on", "off", "ja", "nein", "an", "aus", "oui", "non", "sí", "si", "open",
           "closed"}  # fmt: skip
_COUNTS = re.compile(
    r"(?:^|[\W_])(?:id|no|nr|num|number|nummer|index|idx|row|rownum|record|seq|pk|rn|unnamed: 0)\.?$|^#?$|#$"
)
_CODES = re.compile(
    r"(?:^|[\W_])(?:id|ids|no|nr|num|number|nummer|code|key|stn|version|quality|qn|flag|status)(?:$|[\W_\d])"
    r"|(?:^|[\W_])(?:station|meter|sensor|device|site|store|branch|plant|unit|channel|city|region|item|product|filiale"
    r"|zähler|zählpunkt|standort|messstelle|artikel|produkt|stadt|capteur|compteur|magasin|région|produit|ville|tienda"
    r"|estación|producto|ciudad|지점|매장|센서|품목|지역)$"
    r"|\w{3}(?:nr|nummer|id)$"
)
_FEWEST_ROWS = 8  # of a column with a single value


def find_targets(
    frame: nw.DataFrame[Any], free: list[str], source: Source, time_names: Sequence[str], *, long: bool,
    parts: Sequence[str] = (),
) -> tuple[str, ...]:  # fmt: skip
    """Return the columns to forecast among those without another role.

    Parameters
    ----------
    frame : narwhals DataFrame
    free : list of str
    source : Source
        For messages.
    time_names : sequence of str
        Names of columns of times.
    long : bool
        Whether another column names the series.
    parts : sequence of str, default ()
        Columns that together are the time.

    Raises
    ------
    DataError
        When no column holds numbers, or several do in a long table.
    """
    by_name = {name.strip().lower(): name for name in reversed(free)}
    letters = {name for name in free if len(name) == 1 and is_number_like(frame[name])}
    if {"x", "y", "z"} <= letters or ("Y" in letters and any(name.isupper() for name in letters - {"Y"})):
        by_name.pop("y", None)  # one of several axes
    for known in TARGET_NAMES if long else TARGET_NAMES[:2]:
        if known in by_name:
            return (by_name[known],)
    numeric = [name for name in free if is_number_like(frame[name]) and not is_row_number(frame, name)]
    numeric = [name for name in numeric if not _is_empty(frame, name)] or numeric
    if len(numeric) > 1:
        numeric = [name for name in numeric if not _is_code(frame, name)] or numeric
    values = [
        name for name in numeric
        if (role_of(name) is None or not is_part(frame, name)) and not _is_another_time(frame, name, time_names)
    ]  # fmt: skip
    numeric = values or numeric
    if not numeric:
        empty = [name for name in free if frame[name].null_count() == len(frame)]
        if empty:
            raise source.error("the column has no readings at all", column=empty[0])
        for name in free:
            figures = [value for value in sample(frame[name]) if isinstance(value, str) and re.search(r"\d", value)]
            if 2 * len(figures) > len(sample(frame[name])):
                row = frame[name].to_list().index(figures[0])
                raise source.error(
                    f"{show(figures[0])} is not a number; leave only the number in the cells of the column",
                    index=row, column=name,
                )  # fmt: skip
        for name in free:
            if 0 < len(both := {str(value).strip().lower() for value in sample(frame[name])}) < 3 and both <= _YES_NO:
                raise source.error("holds words of yes and no; write 1 and 0 to forecast it", column=name)
        if not free and parts:
            raise source.error(
                "is the last part of the time, and no column is left for the readings; if it holds durations, write "
                "them as numbers", column=parts[-1],
            )  # fmt: skip
        raise DataError(
            f"no column holds numbers to forecast{' among ' + listed(free) if free else ''}; a column of "
            "numbers is needed beside the time",
            source=source.name,
        )
    if long and len(numeric) > 1:
        raise DataError(
            f"several columns hold numbers ({listed(numeric)}); say which to forecast with target_col=",
            source=source.name,
        )
    return tuple(numeric)


def _is_another_time(frame: nw.DataFrame[Any], name: str, time_names: Sequence[str]) -> bool:
    """Whether a column has the name of a time and its numbers, such as the decimal date beside year and month."""
    named = name.strip().lower().replace(" ", "_") in time_names
    return named and frame[name].dtype.is_numeric() and are_times(frame[name].to_numpy(), name)


def is_row_number(frame: nw.DataFrame[Any], name: str) -> bool:
    """Whether a column counts the rows, by its name and its values."""
    if not frame[name].dtype.is_integer() or frame[name].null_count() or len(frame) < 3:
        return False
    values = frame[name].to_numpy()
    counted = bool(np.all(np.diff(np.sort(values)) == 1))  # also of rows that were put into another order
    plain = name.strip().lower()
    return counted and (_COUNTS.search(plain) is not None or (plain == "column_1" and values.min() in (0, 1)))


def _is_empty(frame: nw.DataFrame[Any], name: str) -> bool:
    column = frame[name]
    return column.null_count() == len(frame) or (column.dtype.is_float() and bool(column.is_nan().all()))


def _is_code(frame: nw.DataFrame[Any], name: str) -> bool:
    """Whether a column has one whole number other than 0 and the name of a code: a station, a meter, a quality."""
    column = frame[name]
    if len(frame) < _FEWEST_ROWS or not column.dtype.is_integer() or column.null_count():
        return False
    low, high = column.min(), column.max()
    return low == high != 0 and _CODES.search(name.strip().lower()) is not None


def refuse_units(frame: nw.DataFrame[Any], ignored: Sequence[str], id_col: str | None, source: Source) -> None:
    """Refuse readings of one series in several units, which a column beside them names."""
    for name in ignored:
        if name.strip().lower() not in _UNIT_NAMES or str(frame[name].dtype) not in {"String", "Categorical", "Object"}:
            continue
        first: dict[object, object] = {}
        groups = frame[id_col].to_list() if id_col else [None] * len(frame)
        for row, (group, unit) in enumerate(zip(groups, frame[name].to_list(), strict=True)):
            if unit is not None and first.setdefault(group, unit) != unit:
                raise source.error(
                    f"the readings are in several units, {show(first[group])} and here {show(unit)}; convert them to "
                    "one unit", index=row, column=name,
                )  # fmt: skip
