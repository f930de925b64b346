"""What to do about a text that is no time, or no day that exists."""

from __future__ import annotations

import re

from .words import MONTHS

__all__ = ["cure_of", "cure_of_day"]

_USUAL = "write it like 2024-01-31 or 2024-01-31 13:00, or give time_format="
_WEEK = re.compile(r"(1[3-9]|[2-4]\d|5[0-3])[-/.](\d{4})|(\d{4})[-/.](1[3-9]|[2-4]\d|5[0-3])")
_SEASON = re.compile(
    r"\b(?:winter|spring|summer|autumn|fall|frühling|frühjahr|sommer|herbst|hiver|printemps|été|automne|invierno|primavera"
    r"|verano|otoño)\b|봄|여름|가을|겨울|[春夏秋冬]",
    re.IGNORECASE,
)
_DECADE = re.compile(r"(\d{3}0)(?:['’]?s|er)")


def cure_of(text: str) -> str:
    """Return what to do about a text that is no time."""
    if pair := re.fullmatch(r"\d{1,2}([-/.])\d{2}", text.strip()):
        forms = [repr(f"%{a}{pair[1]}%{b}") for a, b in ("my", "ym")]
        return f"if it is a month and its year, give time_format={forms[0]} or time_format={forms[1]}, else {_USUAL}"
    if re.fullmatch(r"\d{1,2}[-./\s]*[^\W\d]+\.?|[^\W\d]+\.?\s*\d{1,2}", text.strip()) and any(
        word in MONTHS for word in re.findall(r"[^\W\d]+", text.lower())
    ):
        return "if it is a day, add its year: 2024-01-31"
    if _SEASON.search(text) and re.search(r"\d", text):
        return "a season may begin on several days; write the first day of each, like 2024-12-01"
    if decade := _DECADE.fullmatch(text.strip()):
        return f"write its first year, like {decade[1]}-01-01"
    if not re.search(r"\d", text):
        return f"take its row out if it is no reading (a total, a remark), else {_USUAL}"
    return _USUAL


def cure_of_day(text: str) -> str:
    """Return what to do about a day that does not exist, as the end of a sentence."""
    if re.search(r"(?<!\d)(?:24[4-9]\d|25\d\d|26[0-3]\d)(?!\d)", text):
        return "; if its year is of the Buddhist calendar, take 543 from it in all rows"
    week = _WEEK.fullmatch(text.strip())
    return f"; if it is a week, write {week[2] or week[3]}-W{week[1] or week[4]}" if week else ""
