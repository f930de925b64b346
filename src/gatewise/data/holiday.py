"""Public holidays as a column whose future is known; the library `holidays` has the days."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from gatewise.errors import DataError

from .calendar import DAY
from .frequency import Frequency, months_of
from .zones import to_wall

__all__ = ["holiday_column", "holiday_name"]


def holiday_name(code: str) -> str:
    """Return the name of the column."""
    return f"holiday {code}"


@lru_cache(maxsize=16)
def _days(code: str, first: int, last: int) -> np.ndarray:
    """Return the holidays of some years (K,) datetime64[D], increasing."""
    try:
        import holidays
    except ImportError as error:
        raise ImportError("holidays come from the library of that name: pip install 'gatewise[holidays]'") from error
    country, _, part = code.partition("-")
    years = range(first, last + 1)
    try:
        if country in holidays.list_supported_financial():
            found = holidays.financial_holidays(country, years=years)
        else:
            found = holidays.country_holidays(country, subdiv=part or None, years=years)
    except (NotImplementedError, KeyError) as error:
        raise DataError(
            f"there are no holidays of {code!r}; use the code of a country, with a part of it after a dash, or of an "
            "exchange, as in holidays='KR', holidays='DE-BY' or holidays='NYSE'"
        ) from error
    return np.array(sorted(found), dtype="datetime64[D]")


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
    found = _days(code, *map(int, years))
    return (np.searchsorted(found, end) - np.searchsorted(found, begin)).astype(np.float64)
