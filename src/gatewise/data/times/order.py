"""Which number of a written date is the day, the month and the year: settled by the whole column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from ..source import Source, show

if TYPE_CHECKING:
    from .text import Written

__all__ = ["settle"]

_EVEN = 31 / 28  # the longest month by the shortest
_UNEVEN = 5
_SHUFFLED = 0.2  # rows that go back in time, in either direction
_FIGURES = re.compile(r"\d+([-/.])\d+\1\d+(?:([T ])(.*))?")
_NAMES = {"d": "day", "m": "month", "y": "year"}


def settle(
    found: Sequence[Written], texts: Sequence[str], code: np.ndarray, column: str, source: Source, like: str
) -> tuple[str, tuple[str, ...]]:
    """Return the order of the numbers ("dmy", "mdy", "ymd", or "" if it was never open) and what was inferred.

    Parameters
    ----------
    found : sequence of Written (K,)
        The distinct texts as read on their own, all of one kind.
    texts : sequence of str (K,)
    code : ndarray (N,)
        Index of the text of each row.
    column : str
        For messages.
    source : Source
        For messages.
    like : str
        Order in an earlier table; taken where this column leaves it open.

    Raises
    ------
    DataError
        If several orders are possible; says which and how to choose.
    """
    kind = found[0].kind
    notes = []
    what = found[0].what
    if kind == "month year" and like != "%b-%y":
        month = np.array([one.b for one in found])[code]
        year = np.array([one.a for one in found])[code]
        step = (np.diff(code) != 0) & (np.diff(month) == 0)
        if step.any() and 2 * step.sum() > (np.diff(code) != 0).sum():
            raise source.error(
                f"{show(texts[0])} may be a month and its year, or a day without a year; write times like 2024-01-31 "
                f"or give time_format={_form_of_words(texts[0])!r} if the number is the year", column=column,
            )  # fmt: skip
        notes.append(f"{texts[0]!r} in {column!r} is read as month {month[0]} of {year[0]}.")
    elif what in {"week", "quarter", "half", "year"}:
        names = {"week": "the Monday of its ISO week", "quarter": "the first day of its quarter",
                 "half": "the first day of its half-year", "year": "the first day of its first year"}  # fmt: skip
        notes.append(f"A time such as {texts[0]!r} in {column!r} stands for {names[what]}.")
    elif what == "half day":
        notes.append(f"The halves of a day, such as {texts[0]!r} in {column!r}, stand for 00:00 and 12:00.")
    elif what == "range":
        notes.append(f"Of a range such as {texts[0]!r} in {column!r} the beginning is the time.")
    if kind not in {"year last", "short"}:
        return "%b-%y" if kind == "month year" else "", tuple(notes)
    parts = np.array([(one.a, one.b, one.c) for one in found], dtype=np.int64)
    low, high = parts.min(axis=0), parts.max(axis=0)

    def day(k: int) -> bool:
        return bool(low[k] >= 1 and high[k] <= 31)

    def month_(k: int) -> bool:
        return bool(low[k] >= 1 and high[k] <= 12)

    points = "." in texts[0].strip().split()[0]
    possible = []
    if day(0) and month_(1):
        possible.append("dmy")
    if month_(0) and day(1) and not points:
        possible.append("mdy")
    if kind == "short" and month_(1) and day(2):
        possible.append("ymd")
    if not possible:  # the impossible day is named when it is read
        second_day = high[1] > 12 and not points
        return ("mdy" if second_day and high[0] <= 12 else "dmy"), tuple(notes)
    if len(possible) > 1 and any(one.weekday for one in found):
        possible = [order for order in possible if _on_weekdays(order, found, kind)] or possible
    if len(possible) > 1 and like in possible:
        return like, tuple(notes)
    why = ""
    if (
        len(possible) > 1
        and len(even := [order for order in possible if _even(order, found, kind, others=possible)]) == 1
    ):
        possible, why = even, "; in another order its days would not be in even steps"
    if len(possible) > 1 and "ymd" in possible and not any(_yearly(order, found, kind) for order in possible):
        possible = _by_steps(possible, parts, code)
    if len(possible) > 1:
        forms = [_form(texts[0], order, kind) for order in possible]
        cure = f", or give time_format={' or '.join(map(repr, forms))}" if all(forms) else ""
        raise source.error(
            f"{show(texts[0])} could be {' or '.join('/'.join(_NAMES[c] for c in o) for o in possible)}, and no row "
            f"shows which; write times like 2024-01-31{cure}", column=column,
        )  # fmt: skip
    order = possible[0]
    if not points or kind == "short":
        shown = "/".join(_NAMES[letter] for letter in order)
        notes.append(f"In {column!r} a date is {shown}, as in {texts[0]!r}{why}.")
    return order, tuple(notes)


def _date(order: str, one: Written, kind: str) -> date | None:
    """Return the day of a text in an order; None for one that does not exist."""
    parts = dict(zip(order, (one.a, one.b, one.c), strict=True))
    year = parts["y"] + (0 if kind != "short" else 1900 if parts["y"] >= 69 else 2000)
    try:
        return date(year, parts["m"], parts["d"])
    except ValueError:
        return None


def _on_weekdays(order: str, found: Sequence[Written], kind: str) -> bool:
    """Whether the dates of an order fall on the days of the week that are written beside them."""
    for one in found:
        if one.weekday:
            day = _date(order, one, kind)
            if day is None or day.isoweekday() != one.weekday:
                return False
    return True


def _steps(order: str, found: Sequence[Written], kind: str) -> tuple[float, float]:
    """Return the shortest and the longest step between distinct days, a weekend as one day; 1 and inf for no days."""
    days = {_date(order, one, kind) for one in found}
    known = sorted(day for day in days if day is not None)
    if len(known) < len(days) or len(known) < 2:
        return 1, np.inf
    steps = [(after - before).days for before, after in pairwise(known)]
    if all(day.weekday() < 5 for day in known):
        steps = [1 if step == 3 and before.weekday() == 4 else step for step, before in zip(steps, known, strict=False)]
    return min(steps), max(steps)


def _yearly(order: str, found: Sequence[Written], kind: str) -> bool:
    """Whether all days are the first or the last of the same month, year after year, as annual readings are dated."""
    days = [_date(order, one, kind) for one in found]
    known = [day for day in days if day is not None]
    ends = {(day.month, day.day == 1) for day in known if day.day == 1 or (day + timedelta(days=1)).day == 1}
    return len(known) == len(days) and len(ends) == 1 and all(1 in (d.day, (d + timedelta(days=1)).day) for d in known)


def _even(order: str, found: Sequence[Written], kind: str, *, others: Sequence[str]) -> bool:
    """Whether days are in even steps in this order, and far from it in the others; with a clock, day after day."""
    short, long = _steps(order, found, kind)
    rest = [_steps(other, found, kind) for other in others if other != order]
    if len({one.clock for one in found}) > 1:
        return long == 1 and all(other >= _UNEVEN for _, other in rest)
    return long <= _EVEN * short and all(high >= _UNEVEN * low for low, high in rest)


def _by_steps(possible: list[str], parts: np.ndarray, code: np.ndarray) -> list[str]:
    """Keep "ymd" alone, or leave it out, by which reading gives rows in order of time and in the smaller steps."""
    scores = {}
    for order in possible:
        place = {letter: k for k, letter in enumerate(order)}
        days = (parts[:, place["y"]] * 372 + parts[:, place["m"]] * 31 + parts[:, place["d"]])[code]
        step = np.diff(days)
        step = step[step != 0]
        if not step.size:
            return possible
        back = min(np.mean(step < 0), np.mean(step > 0))
        scores[order] = (round(float(back), 2), float(np.median(np.abs(step))))
    if min(back for back, _ in scores.values()) > _SHUFFLED:
        return possible
    others = [order for order in possible if order != "ymd"]
    best = min(scores[order] for order in others)
    if scores["ymd"] == best:
        return possible
    return ["ymd"] if scores["ymd"] < best else others


def _form(text: str, order: str, kind: str) -> str:
    """Return the `strptime` format of a date in figures; "" for a date beside words, which `strptime` may not know."""
    found = _FIGURES.fullmatch(text.strip())
    if found is None:
        return ""
    letters = {"d": "%d", "m": "%m", "y": "%y" if kind == "short" else "%Y"}
    date = found[1].join(letters[letter] for letter in order)
    return date + (found[2] + _clock_form(found[3]) if found[3] else "")


def _clock_form(clock: str) -> str:
    half = re.search(r"\s*[AaPp][Mm]$", clock)
    zone = re.search(r"\s*(Z|[+-]\d{2}:?\d{2})$", clock)
    parts = clock.split(":")
    form = ":".join(("%I" if half else "%H", "%M", "%S")[: len(parts)])
    if len(parts) == 3 and "." in parts[2]:
        form += ".%f"
    return form + (" %p" if half and " " in half[0] else "%p" if half else "") + (
        (" %z" if zone[0][0] == " " else "%z") if zone else "")  # fmt: skip


def _form_of_words(text: str) -> str:
    """Return the `strptime` format of a month by name and two digits."""
    return re.sub(r"\d+", "%y", re.sub(r"[^\W\d]+", "%b", text.strip()))
