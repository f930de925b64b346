"""Dates whose years are of another calendar than the Gregorian, which would be read as if they were of that."""

from __future__ import annotations

from typing import NamedTuple

from .frequency import Frequency
from .rows import Names, Rows

__all__ = ["refuse_other_calendars"]


class _Calendar(NamedTuple):
    first: int
    last: int
    name: str
    cure: str


_OTHERS = (
    _Calendar(2440, 2640, "the Buddhist calendar", "take 543 from every year ({year} is {gregorian})"),
    _Calendar(
        1300, 1500, "the Islamic or the Persian calendar", "convert the dates, for example with the library convertdate"
    ),
)


def refuse_other_calendars(rows: Rows, step: Frequency, names: Names) -> None:
    """Refuse days in years of another calendar, and say of months that they may be of one.

    Days of another calendar fall on other days of the week and other leap years; its months and years are as many.

    Parameters
    ----------
    rows : Rows
    step : Frequency
        From one reading to the next.
    names : Names
        For messages; gets the sentence about months.

    Raises
    ------
    DataError
        Names the first such day and what to do.
    """
    if rows.times.dtype.kind != "M" or not rows.times.size:
        return
    years = rows.times[[int(rows.times.argmin()), int(rows.times.argmax())]].astype("datetime64[Y]").astype(int) + 1970
    for one in _OTHERS:
        if one.first <= years.min() and years.max() <= one.last:
            year = int(years.min())
            if step.kind == "month":
                names.sentences.append(f"Years such as {year} are taken as they are; they may be of {one.name}.")
                return
            cure = one.cure.format(year=year, gregorian=year - 543)
            raise names.source.error(
                f"{names.time(rows.times.min())} seems to be of {one.name}, whose days would be read as other days of "
                f"the week: {cure}, or give time_format= if the dates are right as they are",
                index=int(rows.origin[rows.times.argmin()]), column=names.time_col,
            )  # fmt: skip
