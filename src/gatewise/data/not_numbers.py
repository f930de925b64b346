"""What to do about a text that is no number, by what it seems to be: a bound, a rounded one, one with a mark..."""

from __future__ import annotations

import re

__all__ = ["cure_of_number"]

_USUAL = "correct it, or leave the cell empty for a missing reading"
_NUMBER = r"[-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)"
_BOUND = re.compile(rf"(?:[<>≤≥]=?|unter|über|under|over|below|above)\s*({_NUMBER})", re.IGNORECASE)
_ABOUT = re.compile(rf"(?:[~≈±]|ca\.?|c\.|approx\.?|about|circa|rund|env\.?|약|約)\s*({_NUMBER})", re.IGNORECASE)
_SCALED = re.compile(rf"({_NUMBER})\s*([^\W\d_]+)\.?")
_SIZES = {
    **dict.fromkeys(("k", "tsd", "thousand", "천", "千"), 3),
    **dict.fromkeys(("万", "萬", "만"), 4),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), 5),
    **dict.fromkeys(("m", "mn", "mm", "mio", "mill", "million", "millions", "백만"), 6),
    **dict.fromkeys(("crore", "crores", "cr"), 7),
    **dict.fromkeys(("억", "億", "亿"), 8),
    **dict.fromkeys(("b", "bn", "mrd", "billion", "billions"), 9),
}
_FRACTION = re.compile(r"(?:([-+]?\d+)\s+)?([-+]?\d+)\s*[/⁄]\s*([1-9]\d*)")
_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_BETWEEN = re.compile(rf"({_NUMBER})\s*(?:-|–|\.\.|bis|to)\s*({_NUMBER})")
_WITHIN = re.compile(rf"({_NUMBER})\s*(?:±|\+/?-)\s*{_NUMBER}")
_CLOCK = re.compile(r"\d+:\d{2}(?::\d{2})?|\d+\s*h\s*\d+\s*(?:m|min)?", re.IGNORECASE)
_SPLIT = re.compile(r"\d+(?:[\s_]\d+)+")
_MARKED = re.compile(rf"({_NUMBER})\s*(?:[*†‡§#!?°º^]+|\(\D*\)|\[.*\]|[^\W\d_]{{1,2}})|[*†‡§#!?]+\s*({_NUMBER})")
_WITH_UNIT = re.compile(rf"({_NUMBER})\s*([^\d\s.,;:()<>=*#!?+-][^\d\s]{{0,11}})")
_EMPTY = re.compile(r"(?:n/?a|nan|null|none|missing|-+)\s*(?:[*†‡]+|\(.*\)|\d\)?)", re.IGNORECASE)
_WORDS = {"true": 1, "yes": 1, "on": 1, "ja": 1, "false": 0, "no": 0, "off": 0, "nein": 0}


def cure_of_number(text: str) -> str:
    """Return what to do about a text that is no number, as the end of a sentence."""
    text = text.strip()
    if _EMPTY.fullmatch(text):
        return "if it stands for a missing reading, leave the cell empty"
    if text.lower() in _WORDS:
        return f"write {_WORDS[text.lower()]} for it, and {1 - _WORDS[text.lower()]} for the opposite"
    if re.fullmatch("#+", text):
        return "the column was too narrow in the spreadsheet; widen it there and save the table again"
    if found := _BOUND.fullmatch(text):
        number = _plain(found[1])
        return f"it is a bound, not a reading; write {number} to take the bound for it, or leave the cell empty"
    if found := _ABOUT.fullmatch(text):
        return f"it says about how much; write {_plain(found[1])} alone"
    if found := _WITHIN.fullmatch(text):
        return f"write {_plain(found[1])} alone, and how sure it is in a column of its own"
    if found := _BETWEEN.fullmatch(text):
        return "it is a range; write one number, or leave the cell empty"
    if found := _FRACTION.fullmatch(text):
        value = float(found[1] or 0)
        part = int(found[2]) / int(found[3])
        return f"write {value - part if value < 0 else value + part:.12g} for the fraction"
    if text in _SIGNS:
        return f"write {_SIGNS[text]:.12g} for the fraction"
    if _CLOCK.fullmatch(text):
        return "write a length of time as a number of one unit, like 3.5"
    if _SPLIT.fullmatch(text):
        return f"write {re.sub(r'[^0-9]', '', text)} if it is one number, without what is between its digits"
    if (found := _SCALED.fullmatch(text)) and (power := _SIZES.get(found[2].lower())):
        if re.search(r",\d{3}$", found[1]):
            return f"write the number out, without {found[2]!r}, in all rows alike"
        full = float(_plain(found[1])) * 10.0**power
        return f"write {full:.15g} if {found[2]!r} stands for {10**power:,}, in all rows alike"
    if found := _MARKED.fullmatch(text):
        number = _plain(found[1] or found[2])
        return f"write {number} alone; what the mark says belongs in a column of its own"
    if found := _WITH_UNIT.fullmatch(text):
        return f"write {_plain(found[1])} alone, all rows in one unit; its name belongs in the name of the column"
    return _USUAL


def _plain(number: str) -> str:
    """Return a number with a decimal point; what is 1,234 with a comma stays a thousand and more."""
    number = number.replace(",", "") if re.search(r",\d{3}$", number) else number.replace(",", ".")
    return f"{float(number):.15g}"
