"""Which number of a written date is the day, the month and the year: settled by the whole column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ..source import Source, show

if TYPE_CHECKING:
    from .text import Written

__all__ = ["settle"]

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
    if len(possible) > 1 and "ymd" in possible:
        possible = _by_steps(possible, parts, code)
    if len(possible) > 1 and like in possible:
        return like, tuple(notes)
    if len(possible) > 1:
        choices = " or ".join(repr(_form(texts[0], order, kind)) for order in possible)
        raise source.error(
            f"{show(texts[0])} could be {' or '.join('/'.join(_NAMES[c] for c in o) for o in possible)}, and no row "
            f"shows which; write times like 2024-01-31, or give time_format={choices}", column=column,
        )  # fmt: skip
    order = possible[0]
    if not points or kind == "short":
        notes.append(f"In {column!r} a date is {'/'.join(_NAMES[letter] for letter in order)}, as in {texts[0]!r}.")
    return order, tuple(notes)


def _on_weekdays(order: str, found: Sequence[Written], kind: str) -> bool:
    """Whether the dates of an order fall on the days of the week that are written beside them."""
    for one in found:
        parts = dict(zip(order, (one.a, one.b, one.c), strict=True))
        year = parts["y"] + (0 if kind != "short" else 1900 if parts["y"] >= 69 else 2000)
        try:
            if one.weekday and date(year, parts["m"], parts["d"]).isoweekday() != one.weekday:
                return False
        except ValueError:
            return False
    return True


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
    others = [order for order in possible if order != "ymd"]
    best = min(scores[order] for order in others)
    if scores["ymd"] == best:
        return possible
    return ["ymd"] if scores["ymd"] < best else others


def _form(text: str, order: str, kind: str) -> str:
    """Return the `strptime` format of a date in figures."""
    text = text.strip()
    date, _, clock = text.partition(" ")
    separator = next(letter for letter in date if letter in "-/.")
    letters = {"d": "%d", "m": "%m", "y": "%y" if kind == "short" else "%Y"}
    if "T" in date:
        date, _, clock = text.partition("T")
        return separator.join(letters[letter] for letter in order) + "T" + _clock_form(clock)
    return separator.join(letters[letter] for letter in order) + (f" {_clock_form(clock)}" if clock else "")


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
