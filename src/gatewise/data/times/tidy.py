"""What stands around a written time, and ways of writing it that only a whole column shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .words import HALVES, MONTHS, WEEKDAYS

__all__ = ["Tidied", "alike", "half_day", "is_week_name", "tidy"]

_BOTH_ZONES = re.compile(r"\s*\([A-Z]+/[A-Z]+\)|(?<=[\dZ])\[[A-Za-z]+(?:/[A-Za-z_]+)*\]$")
_ZONE_NAME = re.compile(r"(?<=GMT[+-]\d{4}) \([^()]+\)$")  # Sat Mar 01 2025 ... GMT+0100 (Central European ...)
_JOINED = re.compile(r"(?<=[-/a-z]\d{4}):(?=\d{2}:\d{2})", re.IGNORECASE)  # 29JAN2024:13:00, 29/Jan/2024:13:00
_PREFIX = re.compile(r"(?:w/[ec]|week (?:ending|beginning|commencing|of)|ab|per|seit|vom)[ :]+(?=\d)", re.IGNORECASE)
_DAY_FIRST = re.compile(r"([^\W\d]{1,11})\.?,?\s+(?=\d)(?!\d{1,2}:)")
_DAY_LAST = re.compile(r"(?<=[\d.])\s*(?:\(([^\W\d]{1,11})\.?\)|(?<=\d)\s+([^\W\d]{2,11})\.?)$")
_DAY_INSIDE = re.compile(r"(?<=[\d.])\s*\(([^\W\d]{1,11})\.?\)(?=\s*\d{1,2}[:.h시])")
_SECONDS = re.compile(r"(?<=\d)[_ T-](\d{2})[-_](\d{2})[-_](\d{2})$")  # a clock in the name of a file
_MINUTES = re.compile(r"(?<=\d)[_ T](\d{2})[-_](\d{2})$")
_NAMED_HOUR = re.compile(r"(?<=12:00) (noon|midnight)$", re.IGNORECASE)
_LETTER = re.compile(r"(?<=:\d{2})\s?([ap])$", re.IGNORECASE)
_PM_OF_24 = re.compile(r"(?<![\d:])(0?0|1[3-9]|2[0-3])(:\d{2}(?::\d{2})?)\s?([ap]\.?\s?m\.?)$", re.IGNORECASE)
_FISCAL = re.compile(r"\b(?:FY|GJ)[\s'-]?(\d{4}|\d{2})\b(?:[-/](\d{4}|\d{2})\b)?", re.IGNORECASE)
_FIGURES = re.compile(r"\d[-./]\s?\d{1,2}[-./]\s?\d|\d{8}")
_SEMESTER = re.compile(r"^(?:(\d{4})[-\s/]?S(\d{1,2})|S(\d{1,2})[-\s/](\d{4}))$")
_ERA = re.compile(r"(令和|平成|昭和|大正|民國|民国)\s?(\d{1,3}|元)\s?年")
_BEFORE = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}  # the year 0 of each
_ROMAN_YEAR = re.compile(
    r"(?:([IVX]{1,4})(?:[\s.]*(?:kw(?:\.|artał)?|кв(?:\.|артал)?|trim(?:\.|estre)?))?[-\s/.]+(\d{4})"
    r"|(\d{4})[-\s/.]+([IVX]{1,4})(?:[\s.]*(?:kw(?:\.|artał)?|кв(?:\.|артал)?|trim(?:\.|estre)?))?)",
    re.IGNORECASE,
)
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_TERM = re.compile(r"(?:(\d{4})[-/\s.:]?T([1-4])|T([1-4])[-/\s.']*(\d{4}))", re.IGNORECASE)
_TWO_NUMBERS = re.compile(r"^(?:(\d{4})([-/.])(\d{1,2})|(\d{1,2})([-/.])(\d{4}))$")


_USUAL = re.compile(r"[\d./-]+(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?")
_WEEK_NAME = re.compile(
    r"(?:year|iso)?(?:week|kw|woche|kalenderwoche|wk|semana|semaine|주차?|週|周)(?:ofyear|number|no|nr)?|yw"
)


def is_week_name(column: str) -> bool:
    """Whether the name of a column says that it holds weeks."""
    return _WEEK_NAME.fullmatch(re.sub(r"[\s_.-]", "", column.strip().lower())) is not None


class Tidied(NamedTuple):
    """A text without what stands around its time.

    Attributes
    ----------
    text : str
    weekday : int
        The day of the week that was written beside a date in figures, Monday is 1; 0 for none.
    """

    text: str
    weekday: int = 0


def tidy(text: str) -> Tidied:
    """Return the time in a text without brackets, names of zones and days of the week, and with a usual clock."""
    if _USUAL.fullmatch(text):
        return Tidied(text)
    text = text.strip().strip("\u200b\u200e\u200f\ufeff")
    if len(text) > 1 and text[0] == "[" and text[-1] == "]":
        text = text[1:-1]
    if text and text[-1] in ")]":
        text = _BOTH_ZONES.sub("", _ZONE_NAME.sub("", text))
    text = _PREFIX.sub("", _JOINED.sub(" ", text), count=1)
    text, weekday = _without_weekday(text)
    text = _SECONDS.sub(r" \1:\2:\3", text)
    if found := _MINUTES.search(text):
        text = f"{text[: found.start()]} {found[1]}:{'00' if _next_hour(found) else found[2]}"
    text = _NAMED_HOUR.sub(lambda found: " PM" if found[1].lower() == "noon" else " AM", text)
    text = _LETTER.sub(r" \1m", text)
    if found := _PM_OF_24.search(text):  # 13:05 PM says the same twice, 13:05 AM contradicts itself
        late = int(found[1]) >= 13
        if late == (found[3][0] in "pP"):
            text = text[: found.start()] + found[1] + found[2]
    text = _ERA.sub(lambda found: f"{_BEFORE[found[1]] + (1 if found[2] == '元' else int(found[2]))}年", text)
    if (roman := _roman(text)) is not None:
        year, number = roman
        return Tidied(f"{year}-Q{number}" if number <= 4 else f"{year}-{number:02d}")
    if fiscal := _FISCAL.search(text):
        first, last = (_year(one) if one else "" for one in fiscal.groups())
        alone = fiscal[0] == text
        text = text.replace(fiscal[0], f"{first}-{last}" if last else f"FY{first}" if alone else first)
    return Tidied(text, weekday)


def _roman(text: str) -> tuple[str, int] | None:
    """Return the year and the number of a text such as ``IV/2024``; None for others."""
    found = _ROMAN_YEAR.fullmatch(text.strip())
    numeral = (found[1] or found[4]).upper() if found else ""
    return (found[2] or found[3], 1 + _ROMANS.index(numeral)) if found and numeral in _ROMANS else None


def _year(text: str) -> str:
    return text if len(text) == 4 else ("19" if text >= "69" else "20") + text


def _without_weekday(text: str) -> tuple[str, int]:
    """Return a date in figures without the name of its day; texts with the name of a month stay as they are."""
    for pattern in (_DAY_FIRST, _DAY_LAST, _DAY_INSIDE):
        found = pattern.match(text) if pattern is _DAY_FIRST else pattern.search(text)
        word = next((one for one in found.groups() if one), "").lower() if found else ""
        if found and word in WEEKDAYS:
            rest = (text[: found.start()] + " " + text[found.end() :]).strip()
            if _FIGURES.search(rest) and not any(one in MONTHS for one in re.findall(r"[^\W\d]+", rest.lower())):
                return rest, WEEKDAYS[word]
    return text, 0


def _next_hour(found: re.Match[str]) -> bool:
    """Whether two numbers are an hour and the next one: 13-14, 23-24, 23-00."""
    first, second = int(found[1]), int(found[2])
    return second == first + 1 or (first, second) == (23, 0)


def _romans(parts: list[tuple[str, int]], texts: Sequence[str]) -> list[str]:
    """Return months or quarters in Roman numerals in figures."""
    numbers = {number for _, number in parts}
    if max(numbers) > 4:
        return [f"{year}-{number:02d}" for year, number in parts]
    if numbers != {1, 2, 3, 4}:
        year, number = parts[0]
        raise ValueError(
            f"{texts[0]!r} may be a month or a quarter; write {year}-{number:02d} for the month or {year}Q{number} for "
            "the quarter"
        )
    return [f"{year}-Q{number}" for year, number in parts]


def _refuse_thirds(parts: list[tuple[str, int]], first: str) -> None:
    """Refuse T1, T2, T3 of several years without a single T4: no quarters."""
    years: dict[str, set[int]] = {}
    for year, number in parts:
        years.setdefault(year, set()).add(number)
    if sum(one == {1, 2, 3} for one in years.values()) >= 2 and not any(4 in one for one in years.values()):
        year = parts[0][0]
        raise ValueError(
            f"no year has a T4 beside T1, T2 and T3, so {first!r} is no quarter; if these are thirds of a year, write "
            f"{year}-01, {year}-05 and {year}-09"
        )


def half_day(text: str) -> tuple[str, int] | None:
    """Return the date and the hour of a text such as ``2024-01-31 PM``; None for others."""
    found = re.fullmatch(r"(.*\d\S*)\s+([^\W\d][\w.\s-]*)", text)
    hour = HALVES.get(found[2].lower().replace(".", "").replace(" ", "")) if found else None
    return None if found is None or hour is None or ":" in found[1] else (found[1], hour)


def alike(texts: Sequence[str], *, weeks: bool) -> tuple[Sequence[str], str]:
    """Return the texts of a column in one way of writing that single texts leave open, and what was inferred.

    Weeks of French tables (``S05 2024``, which alone may be half a year), years and weeks without a letter in a column
    whose name says so or whose numbers are too large for months, clocks such as ``13-14`` beside ``13-15``, Roman
    numerals, which are months where there is a V, and the French ``jui``, which is June beside July and July beside
    June.

    Parameters
    ----------
    texts : sequence of str
        The distinct ones.
    weeks : bool
        Whether the name of the column says that its times are weeks.

    Raises
    ------
    ValueError
        For ``jui`` beside neither, Roman numerals that may be months or quarters, and thirds of a year.
    """
    romans = [_roman(text) for text in texts]
    if all(romans):
        return _romans([one for one in romans if one], texts), ""
    terms = [_TERM.fullmatch(text.strip()) for text in texts]
    if all(terms):
        _refuse_thirds([(one[1] or one[4], int(one[2] or one[3])) for one in terms if one], texts[0])
    halves = [_SEMESTER.match(text.strip()) for text in texts]
    if all(halves):
        parts = [(one[1] or one[4], one[2] or one[3]) for one in halves if one]
        if weeks or any(int(week) > 2 or len(week) == 2 for _, week in parts):
            return [f"{year}-W{int(week):02d}" for year, week in parts], ""
    pairs = [_TWO_NUMBERS.match(text.strip()) for text in texts]
    if all(pairs):
        parts = [(one[1] or one[6], int(one[3] or one[4])) for one in pairs if one]
        numbers = [number for _, number in parts]
        if max(numbers) <= 53 and (weeks or 2 * sum(number > 12 for number in numbers) > len(numbers)):
            return [f"{year}-W{number:02d}" for year, number in parts], ""
    clocks = [_MINUTES.search(text.strip()) for text in texts]
    if all(clocks) and not all(_next_hour(one) for one in clocks if one):
        return [
            f"{text.strip()[: one.start()]} {one[1]}:{one[2]}" for text, one in zip(texts, clocks, strict=True) if one
        ], ""
    if any("jui" in text.lower() for text in texts):
        words = {word for text in texts for word in re.findall(r"[^\W\d]+", text.lower())}
        if "jui" in words:
            june, july = words & {"juin", "jun"}, words & {"juil", "juillet", "jul"}
            if bool(june) == bool(july):
                raise ValueError("'jui' may be June or July; write juin or juil")
            if june:
                return [re.sub(r"(?i)\bjui\b", "juil", text) for text in texts], ""
            return list(texts), "'jui' is June, beside another word for July."
    return texts, ""
