"""A time of day as text."""

from __future__ import annotations

import re

from .words import OFFSETS, plain

__all__ = ["DAY", "SECOND", "read_clock"]

SECOND = 1_000_000
DAY = 86_400 * SECOND
_ZONE = rf"(?:UTC|GMT)?[+-]\d{{1,2}}(?::?\d{{2}})?|{'|'.join(sorted(OFFSETS, key=len, reverse=True))}"
_CLOCK = re.compile(
    rf"(\d{{1,2}})(?::?(\d{{2}}))?(?::?(\d{{2}})(?:[.,](\d{{1,9}}))?)?\s*([AaPp]\.?\s?[Mm]\.?)?\s*\(?({_ZONE})?\)?"
)


def read_clock(text: str | None) -> tuple[int, int | None] | None:
    """Return microseconds after midnight and the offset from UTC (None: not given); None if it is not a time of day.

    Also ``13h30``, ``13 Uhr``, ``13.30``, and the beginning of ``13:00 - 14:00``.
    """
    if not text:
        return 0, None
    text = plain(text)
    if not re.search(r"[+-]\d", text) or re.fullmatch(r"\d{1,2}[:.]\d{2}\s*[-–]\s*\d{1,2}[:.]\d{2}", text):
        text = str(re.split(r"\s*[-–—]\s*|\s+(?:bis|to)\s+", text)[0])
    text = re.sub(r"\s*Uhr$", "", text, flags=re.IGNORECASE)
    text = re.sub(r"^(\d{1,2})\s*h\s*(\d{2})?$", lambda m: f"{m[1]}:{m[2] or '00'}", text, flags=re.IGNORECASE)
    text = re.sub(r"^(\d{1,2})\.(\d{2})(?:\.(\d{2}))?$", lambda m: f"{m[1]}:{m[2]}:{m[3] or '00'}", text)
    found = _CLOCK.fullmatch(text)
    if not found:
        return None
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if found[5]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[5][0] in "pP" else 0)
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second)):
        return None
    fraction = int((found[4] or "0").ljust(6, "0")[:6])
    return ((hour * 60 + minute) * 60 + second) * SECOND + fraction, _offset(found[6])


def _offset(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone in OFFSETS:
        return OFFSETS[zone] * 3600 * SECOND
    sign, digits = re.sub(r"^(UTC|GMT)", "", zone)[0], re.sub(r"\D", "", zone)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return (hours * 60 + minutes) * 60 * SECOND * (-1 if sign == "-" else 1)
