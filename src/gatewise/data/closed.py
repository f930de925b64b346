"""Public holidays, from the library `holidays`, and the calendars of days that are open."""

from __future__ import annotations

import warnings
from functools import lru_cache
from typing import Any

import numpy as np

from gatewise.errors import DataError

__all__ = ["holidays_of", "is_exchange", "open_days"]

# The days of a calendar are numbered, so that the holidays must be the same ones whatever the readings.
_YEARS = (1900, 2100)


@lru_cache(maxsize=16)
def holidays_of(code: str, first: int, last: int) -> np.ndarray:
    """Return the holidays of some years (K,) datetime64[D], increasing.

    Parameters
    ----------
    code : str
        A country ("KR"), a part of one ("DE-BY") or an exchange ("NYSE").
    first, last : int
        Years.

    Raises
    ------
    DataError
        For an unknown code.
    ImportError
        If the library is not installed.
    """
    library = _library()
    country, _, part = code.partition("-")
    years = range(first, last + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of years for which the library has no days
            if is_exchange(code):
                found = library.financial_holidays(country, years=years)
            else:
                found = library.country_holidays(country, subdiv=part or None, years=years)
    except (NotImplementedError, KeyError) as error:
        raise DataError(
            f"there are no holidays of {code!r}; use the code of a country, with a part of it after a dash, or of an "
            "exchange, as in holidays='KR', holidays='DE-BY' or holidays='NYSE'"
        ) from error
    return np.array(sorted(found), dtype="datetime64[D]")


def is_exchange(code: str) -> bool:
    """Whether a code is that of an exchange."""
    return code in _library().list_supported_financial()


def _library() -> Any:
    try:
        import holidays
    except ImportError as error:
        raise ImportError("holidays come from the library of that name: pip install 'gatewise[holidays]'") from error
    return holidays


@lru_cache(maxsize=64)
def open_days(days: str, code: str = "") -> np.busdaycalendar:
    """Return the calendar of the open days of a week (seven digits from Monday), without the holidays of ``code``."""
    return np.busdaycalendar(weekmask=days, holidays=holidays_of(code, *_YEARS) if code else [])
