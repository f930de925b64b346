"""Public holidays: a column whose future is known, or days on which there are no readings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from gatewise.errors import DataError

from .calendar import DAY
from .closed import holidays_of, is_exchange, open_days
from .frequency import Frequency, months_of
from .zones import to_wall

__all__ = ["closed_on", "holiday_column", "holiday_name"]


def holiday_name(code: str) -> str:
    """Return the name of the column."""
    return f"holiday {code}"


def holiday_column(code: str, times: np.ndarray, freq: Frequency, zone: str | None = None) -> np.ndarray:
    """Return the holidays in the step of each time stamp (N,) float64; of steps up to a day 1 or 0.

    Parameters
    ----------
    code : str
        A country ("KR"), a part of one ("DE-BY") or an exchange ("NYSE").
    times : ndarray (N,)
        datetime64[us]; UTC instants if ``zone`` is set.
    freq : Frequency
        The step; a month end stands for its month.
    zone : str, optional
        Time zone of the wall clock.

    Raises
    ------
    DataError
        For an unknown code, and times that are counters.
    ImportError
        If the library is not installed.
    """
    if times.dtype.kind != "M":
        raise DataError(f"holidays={code!r} needs times that are dates, but they are counted; leave holidays out")
    day = to_wall(times, zone).astype("datetime64[D]")
    begin, end = day, day + 1
    if freq.kind == "month":
        month = months_of(day)
        begin = (month + (0 if freq.anchor == "day" else 1 - freq.step)).astype("datetime64[M]").astype("datetime64[D]")
        end = (month + (freq.step if freq.anchor == "day" else 1)).astype("datetime64[M]").astype("datetime64[D]")
    elif freq.kind == "fixed" and freq.step > DAY:
        end = day + freq.step // DAY
    years = begin.min().astype("datetime64[Y]").astype(int) + 1970, end.max().astype("datetime64[Y]").astype(int) + 1970
    found = holidays_of(code, *map(int, years))
    return (np.searchsorted(found, end) - np.searchsorted(found, begin)).astype(np.float64)


def closed_on(code: str, times: np.ndarray, freq: Frequency, zone: str | None = None) -> tuple[Frequency, int] | None:
    """Return the frequency without the holidays, and how many passed, if no reading is on one; None if some are.

    Only readings of business days, of sessions and of all days can leave holidays out. Where none passed, the days of
    an exchange are closed, those of a country are not known to be.

    Parameters
    ----------
    code : str
        As for `holiday_column`.
    times : ndarray (N,)
        Of all series, in any order: int64, or datetime64[us], UTC instants if ``zone`` is set.
    freq : Frequency
        Their step.
    zone : str, optional
        Time zone of the wall clock.
    """
    daily = freq.kind == "fixed" and freq.wall and freq.step == DAY
    if times.dtype.kind != "M" or freq.holidays or not (daily or freq.kind in {"business", "session"}):
        return None
    wall = to_wall(times, zone)
    opens = freq.opens if freq.kind == "session" else 0
    days = np.unique((wall - np.timedelta64(opens, "us")).astype("datetime64[D]"))
    years = days[[0, -1]].astype("datetime64[Y]").astype(int) + 1970
    found = holidays_of(code, *map(int, years))
    week = "1111100" if freq.kind == "business" else freq.days
    passed = found[(found > days[0]) & (found < days[-1]) & np.is_busday(found, busdaycal=open_days(week))]
    if np.isin(found, days).any() or not (passed.size or (is_exchange(code) and not daily)):
        return None
    made = Frequency("session", DAY, wall=True, holidays=code) if daily else replace(freq, holidays=code)
    return made, len(passed)
