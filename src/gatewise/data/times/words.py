"""Words in written times: months, days of the week, East Asian units, abbreviations of offsets."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["FILLERS", "HALVES", "MONTHS", "OFFSETS", "WEEKDAYS", "plain"]

_MONTHS = (
    "january jan januar jänner jan janvier janv enero ene gennaio gen janeiro januari",
    "february feb februar feber février fevrier févr fevr fév fev febrero febbraio fevereiro februari",
    "march mar märz maerz mär mrz mars marzo março maart mrt marts",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei maj",
    "june jun juni juin jui junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug août aoû aout agosto ago augustus augusti",
    "september sep sept septembre septiembre setiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro",
)
#: Name of a month in lower case (English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian) -> its
#: number.
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}

#: Words beside a date that say nothing more: days of the week, articles, endings of ordinal numbers.
_FILLERS = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo mié jue vie sáb dom
    de del of the den der le el st nd rd th er ème at um à las week
"""
FILLERS = frozenset(_FILLERS.split())

_WEEK = (
    "monday mon montag mo lundi lun lunes lunedì maandag ma 월 월요일 月 月曜日",
    "tuesday tue tues dienstag di mardi mar martes martedì dinsdag 화 화요일 火 火曜日",
    "wednesday wed mittwoch mi mercredi mer miércoles mié mercoledì woensdag wo 수 수요일 水 水曜日",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì gio donderdag 목 목요일 木 木曜日",
    "friday fri freitag fr vendredi ven viernes vie venerdì vrijdag vr 금 금요일 金 金曜日",
    "saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab zaterdag za 토 토요일 土 土曜日",
    "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo 일 일요일 日 日曜日",
)
#: Name of a day of the week in lower case -> its number, Monday is 1.
WEEKDAYS = {name: number for number, names in enumerate(_WEEK, start=1) for name in names.split()}

#: Half of a day in lower case, without points -> the hour at which it begins.
HALVES = {
    **dict.fromkeys(("am", "오전", "午前", "上午", "vormittag", "vormittags", "morning", "matin", "mañana"), 0),
    **dict.fromkeys(
        ("pm", "오후", "午後", "下午", "nachmittag", "nachmittags", "afternoon", "après-midi", "tarde"), 12
    ),
}

#: Abbreviation -> hours from UTC. The American ones are those of RFC 2822.
OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2,
    "EEST": 3, "KST": 9, "JST": 9, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8,
    "PDT": -7,
}  # fmt: skip

_HALF_YEARS = {"상반기": "H1", "하반기": "H2", "上半期": "H1", "下半期": "H2", "上半年": "H1", "下半年": "H2"}
_EAST = re.compile(r"[년월일시분초주年月日時时点點分秒週周]|오전|오후|午前|午後|上午|下午")
_HALF = {"오전": "AM", "午前": "AM", "上午": "AM", "오후": "PM", "午後": "PM", "下午": "PM"}
_HALVES = "|".join(_HALF)
_UNITS_CLOCK = re.compile(
    rf"(?:({_HALVES})\s*)?(\d{{1,2}})\s*[시時时点點](?:\s*(\d{{1,2}})\s*[분分])?(?:\s*(\d{{1,2}})\s*[초秒])?"
)
_HALF_CLOCK = re.compile(rf"({_HALVES})\s*(\d{{1,2}}(?::\d{{2}}){{1,2}})")


def plain(text: str) -> str:
    """Return a text with East Asian units as figures: ``2024년 3월 1일 오후 3시`` is ``2024-3-1 3:00:00 PM``."""
    text = text.strip()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).strip()
    if not _EAST.search(text):
        return text
    if year := re.fullmatch(r"(\d{4})\s*[년年][도度]?", text):
        return f"FY{year[1]}"
    text = re.sub(r"^'?(\d{2})\s*[년年](?=\s*\d)", _century, text)
    text = re.sub(r"\(.요일\)|.요일|\([월화수목금토일月火水木金土日]\)", " ", text)
    text = re.sub(r"(\d{4})\s*[년年]?\s*(?:第)?\s*([1-4])\s*(?:분기|季度|四半期)", r"\1-Q\2", text)
    text = re.sub(r"(\d{4})\s*[년年]\s*(?:第)?\s*(\d{1,2})\s*(?:주차|주|週|周)", r"\1-W\2", text)
    text = re.sub(
        r"(\d{4})\s*[년年]?\s*([上下상하]半?반?[期年기])", lambda m: f"{m[1]}-{_HALF_YEARS.get(m[2], m[2])}", text
    )
    text = _UNITS_CLOCK.sub(_clock, text)
    text = _HALF_CLOCK.sub(lambda found: f"{found[2]} {_HALF[found[1]]}", text)
    text = re.sub(r"(\d{2,4})\s*[년年]\s*", r"\1-", text)
    text = re.sub(r"(\d{1,2})\s*[월月]\s*(?=\d)", r"\1-", text)
    text = re.sub(r"(\d{1,2})\s*[월月일日]\s*", r"\1 ", text)
    return " ".join(text.split()).removesuffix("-")


def _century(found: re.Match[str]) -> str:
    return f"{'19' if found[1] >= '69' else '20'}{found[1]}년"


def _clock(found: re.Match[str]) -> str:
    half = f" {_HALF[found[1]]}" if found[1] else ""
    return f"{found[2]}:{int(found[3] or 0):02d}:{int(found[4] or 0):02d}{half}"
