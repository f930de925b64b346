"""Ways of writing times: each is given what is true, and says how it must be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from numpy.random import Generator

from .names import DAYS, MONTHS, SHORT
from .nasty import pick
from .panels import SUBDAILY

__all__ = ["Times", "dates_of", "write_times"]

_EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True)
class Times:
    """Written times of a grid.

    Attributes
    ----------
    how : str
        The way of writing, for reports.
    columns : list of (kind, values)
        Kind is a key of `NAMES`; values of all grid points.
    instants : bool
        Whether an instant can be read from them; else a wall time.
    options : dict
        What the reader must be told.
    whole : bool
        Whether whole numbers such as years may stay numbers.
    """

    how: str
    columns: list[tuple[str, list[Any]]]
    instants: bool = False
    options: dict[str, Any] = field(default_factory=dict)
    whole: bool = False


_Write = Callable[[datetime], Any]


def _hours12(one: datetime, seconds: str = "") -> str:
    second = f":{one.second:02d}" if seconds else ""
    return f"{(one.hour - 1) % 12 + 1}:{one.minute:02d}{second} {'AM' if one.hour < 12 else 'PM'}"


def dates_of(rng: Generator, lang: str) -> dict[str, _Write]:
    """Ways of writing a day that leave no doubt to someone who sees the whole column."""
    long, short, days = MONTHS.get(lang, MONTHS["en"]), SHORT.get(lang, SHORT["en"]), DAYS.get(lang, DAYS["en"])
    made: dict[str, _Write] = {
        "iso": lambda d: f"{d:%Y-%m-%d}", "y/m/d": lambda d: f"{d:%Y/%m/%d}", "y.m.d": lambda d: f"{d:%Y.%m.%d}",
        "y/m/d loose": lambda d: f"{d.year}/{d.month}/{d.day}", "d.m.y": lambda d: f"{d:%d.%m.%Y}",
        "d.m.y loose": lambda d: f"{d.day}.{d.month}.{d.year}", "d/m/y": lambda d: f"{d:%d/%m/%Y}",
        "m/d/y": lambda d: f"{d:%m/%d/%Y}", "m/d/y loose": lambda d: f"{d.month}/{d.day}/{d.year}",
        "d-m-y": lambda d: f"{d:%d-%m-%Y}", "m-d-y": lambda d: f"{d:%m-%d-%Y}", "d.m.yy": lambda d: f"{d:%d.%m.%y}",
        "d/m/yy": lambda d: f"{d:%d/%m/%y}", "m/d/yy": lambda d: f"{d.month}/{d.day}/{d:%y}",
        "yy-m-d": lambda d: f"{d:%y-%m-%d}",
        "d mon y": lambda d: f"{d.day:02d} {short[d.month - 1]} {d.year}",
        "d-mon-y": lambda d: f"{d.day:02d}-{short[d.month - 1].rstrip('.')}-{d.year}",
        "d-mon-yy": lambda d: f"{d.day:02d}-{short[d.month - 1].rstrip('.')}-{d:%y}",
        "d month y": lambda d: f"{d.day}{'.' * (lang == 'de')} {long[d.month - 1]} {d.year}",
        "weekday d.m.y": lambda d: f"{days[d.weekday()]}, {d:%d.%m.%Y}",
        "weekday iso": lambda d: f"{d:%Y-%m-%d} ({days[d.weekday()]})",
        "weekday m/d/y": lambda d: f"{days[d.weekday()]} {d:%m/%d/%Y}",
        "compact": lambda d: f"{d:%Y%m%d}",
    }  # fmt: skip
    if lang == "en":
        made |= {"mon d, y": lambda d: f"{short[d.month - 1]} {d.day}, {d.year}",
                 "month d, y": lambda d: f"{long[d.month - 1]} {d.day}, {d.year}",
                 "dMONy": lambda d: f"{d.day:02d}{short[d.month - 1].upper()}{d.year}"}  # fmt: skip
    if lang == "es":
        made["d de m de y"] = lambda d: f"{d.day} de {long[d.month - 1]} de {d.year}"
    if lang == "ko":
        week = "월화수목금토일"
        made |= {"ko": lambda d: f"{d.year}년 {d.month}월 {d.day}일", "ko tight": lambda d: f"{d:%Y년%m월%d일}",
                 "ko dots": lambda d: f"{d.year}. {d.month}. {d.day}.",
                 "ko weekday": lambda d: f"{d:%Y-%m-%d}({week[d.weekday()]})"}  # fmt: skip
    return made


def _clocks(lang: str, *, fine: bool, hourly: bool) -> dict[str, _Write]:
    """Ways of writing a time of day."""
    made: dict[str, _Write] = {"h:m:s": lambda t: f"{t:%H:%M:%S}", "fraction": lambda t: f"{t:%H:%M:%S}.000"}
    if fine:
        return made | {"12 s": lambda t: _hours12(t, "s")}
    made |= {"h:m": lambda t: f"{t:%H:%M}", "h:m loose": lambda t: f"{t.hour}:{t:%M}", "12": _hours12,
             "12 tight": lambda t: _hours12(t).replace(" ", ""), "12 low": lambda t: _hours12(t).lower(),
             "12 points": lambda t: _hours12(t).replace("AM", "a.m.").replace("PM", "p.m."),
             "12 s": lambda t: _hours12(t, "s")}  # fmt: skip
    if lang == "de":
        made |= {"uhr": lambda t: f"{t:%H:%M} Uhr", "h.m": lambda t: f"{t:%H.%M}"}
    if lang == "fr":
        made["13h30"] = lambda t: f"{t:%Hh%M}"
    if lang == "ko":
        made |= {"ko": lambda t: f"{t.hour}시 {t.minute}분", "ko half": lambda t: f"오{'전' if t.hour < 12 else '후'} "
                 f"{(t.hour - 1) % 12 + 1}:{t:%M}"}  # fmt: skip
    if hourly:
        made |= {"hour": lambda t: f"{t.hour:02d}", "hour h": lambda t: f"{t.hour}h"}
        if lang == "de":
            made["hour uhr"] = lambda t: f"{t.hour} Uhr"
    return made


def _offset(utc: datetime, zone: str | None) -> timedelta:
    if zone is None:
        return timedelta(0)
    found = utc.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset()
    assert found is not None
    return found


def _zoned(utc: datetime, zone: str | None, colon: str) -> str:
    minutes = round(_offset(utc, zone).total_seconds() / 60)
    sign, size = ("-" if minutes < 0 else "+"), abs(minutes)
    return f"{sign}{size // 60:02d}{colon}{size % 60:02d}"


def _ends_at_24(one: datetime, write: _Write) -> str:
    """Midnight as 24:00 of the day before."""
    midnight = one.hour == one.minute == one.second == 0
    return f"{write(one - timedelta(days=1))} 24:00" if midnight else f"{write(one)} {one:%H:%M}"


def _subdaily(rng: Generator, lang: str, freq: str, zone: str | None, wall: Sequence[datetime],
              utc: Sequence[datetime]) -> Times:  # fmt: skip
    fine, hourly = any(w.second for w in wall), not any(w.minute or w.second for w in wall)
    dates, clocks = dates_of(rng, lang), _clocks(lang, fine=fine, hourly=hourly)
    kind = str(pick(rng, ("text", "text", "text", "offset", "epoch", "excel", "compact", "columns", "columns",
    "columns",
                          "rfc", "ends", "worded")))  # fmt: skip
    day = str(pick(rng, list(dates)))
    write = dates[day]
    wanted = {"time_zone": zone} if zone is not None else {}
    if kind == "offset":
        form = str(pick(rng, ("colon", "plain", "z", "space", "UTC", "name")))
        if form in {"z", "UTC"} or (form == "name" and zone not in {None, "Europe/Berlin"}):
            end = " UTC" if form == "UTC" else "Z"
            return Times(f"iso {end}", [("time", [f"{u:%Y-%m-%dT%H:%M:%S}{end}" for u in utc])], instants=True)
        if form == "name":
            ends = {0: " UTC", 1: " CET", 2: " CEST"}
            texts = [f"{w:%Y-%m-%d %H:%M:%S}{ends[round(_offset(u, zone).seconds / 3600)]}"
                     for w, u in zip(wall, utc, strict=True)]  # fmt: skip
            return Times("iso CET", [("time", texts)], instants=True)
        colon, space = ("" if form == "plain" else ":"), (" " if form == "space" else "")
        between = pick(rng, ("T", " "))
        texts = [f"{w:%Y-%m-%d}{between}{w:%H:%M:%S}{space}{_zoned(u, zone, colon)}"
                 for w, u in zip(wall, utc, strict=True)]  # fmt: skip
        return Times(f"iso offset {form}", [("time", texts)], instants=True)
    if kind == "epoch":
        unit = str(pick(rng, ("s", "ms", "us", "ns", "float")))
        size = {"s": 1, "ms": 1000, "us": 10**6, "ns": 10**9, "float": 1}[unit]
        seconds = [round((u - _EPOCH).total_seconds()) for u in utc]
        made = [float(one) if unit == "float" else one * size for one in seconds]
        return Times(f"epoch {unit}", [("time", made)], instants=True)
    if kind == "excel":
        days = [round((w - datetime(1899, 12, 30)) / timedelta(days=1), 8) for w in wall]
        return Times("excel", [("time", days)], options=wanted)
    if kind == "compact":
        form = str(pick(rng, ("%Y%m%d%H%M%S", "%Y%m%dT%H%M%S", "%Y%m%d %H%M%S") if fine else
                        ("%Y%m%d%H%M", "%Y%m%d%H%M%S", "%Y%m%dT%H%M", "%Y%m%d %H%M", "%Y%m%d %H:%M")))  # fmt: skip
        if hourly and rng.random() < 0.4:
            form = "%Y%m%d%H"
        return Times(f"compact {form}", [("time", [f"{w:{form}}" for w in wall])], options=wanted)
    if kind == "rfc":
        en, days = SHORT["en"], DAYS["en"]
        form = str(pick(rng, ("rfc", "ctime", "log")))
        if form == "rfc":
            texts = [f"{days[w.weekday()]}, {w.day:02d} {en[w.month - 1]} {w:%Y %H:%M:%S} {_zoned(u, zone, '')}"
                     for w, u in zip(wall, utc, strict=True)]  # fmt: skip
        elif form == "ctime":
            texts = [f"{days[w.weekday()]} {en[w.month - 1]} {w.day:2d} {w:%H:%M:%S %Y}" for w in wall]
        else:
            texts = [f"{w:%d}/{en[w.month - 1]}/{w:%Y:%H:%M:%S} {_zoned(u, zone, '')}"
                     for w, u in zip(wall, utc, strict=True)]  # fmt: skip
        return Times(form, [("time", texts)], instants=form != "ctime", options={} if form != "ctime" else wanted)
    if kind == "ends" and not fine:
        return Times(f"{day} 24:00", [("time", [_ends_at_24(w, write) for w in wall])], options=wanted)
    if kind == "columns":
        return _columns(rng, lang, freq, wall, utc, day, write, clocks, wanted, fine=fine, hourly=hourly)
    clock = str(pick(rng, list(clocks)))
    between = pick(rng, (" ", " ", "  ", ", ", "T") if day in {"iso", "d.m.y", "y/m/d"} and clock in {"h:m", "h:m:s"}
                   else (" ",))  # fmt: skip
    if day == "compact" and clock == "hour":
        clock = "h:m:s"
    texts = [f"{write(w)}{between}{clocks[clock](w)}" for w in wall]
    return Times(f"{day}{between}{clock}", [("time", texts)], options=wanted)


def _columns(rng: Generator, lang: str, freq: str, wall: Sequence[datetime], utc: Sequence[datetime], day: str,
             write: _Write, clocks: dict[str, _Write], wanted: dict[str, Any], *,
             fine: bool, hourly: bool) -> Times:  # fmt: skip
    """Times as parts in several columns."""
    dates = ("date", [write(w) for w in wall])
    ways = ["clock", "clock"] if fine else ["clock", "clock", "ymd clock", "hhmm"]
    if freq == "h" and hourly:
        ways += ["hour", "hour", "hour 24", "ymdh", "ymdh 24", "doy hour", "half"]
    elif not fine and not hourly:
        ways += ["hour minute"]
    size = {"15min": 15, "30min": 30}.get(freq)
    if size is not None and all(w.second == 0 and w.minute % size == 0 for w in wall):
        ways += ["period", "period"]
    way = str(pick(rng, ways))
    parts = [("year", [w.year for w in wall]), ("month", [w.month for w in wall]), ("day", [w.day for w in wall])]
    how = f"columns {way} ({day})"
    if way == "clock":
        clock = str(pick(rng, [one for one in clocks if not one.startswith("hour")]))
        return Times(f"{how} {clock}", [dates, ("clock", [clocks[clock](w) for w in wall])], options=wanted)
    if way == "ymd clock":
        return Times(how, [*parts, ("clock", [f"{w:%H:%M}" for w in wall])], options=wanted)
    if way == "hhmm":
        return Times(how, [dates, ("clock", [f"{w:%H%M}" for w in wall])], options=wanted)
    if way == "hour":
        return Times(how, [dates, ("hour", [w.hour for w in wall])], options=wanted)
    if way == "hour 24":
        return Times(how, [dates, ("hour", [w.hour + 1 for w in wall])], options=wanted)
    if way == "ymdh":
        return Times(how, [*parts, ("hour", [w.hour for w in wall])], options=wanted)
    if way == "ymdh 24":
        return Times(how, [*parts, ("hour", [w.hour + 1 for w in wall])], options=wanted)
    if way == "doy hour":
        doy = ("doy", [w.timetuple().tm_yday for w in wall])
        return Times(how, [parts[0], doy, ("hour", [w.hour for w in wall])], options=wanted)
    if way == "half":
        halves = ("오전", "오후") if lang == "ko" else ("AM", "PM")
        hours = ("hour", [(w.hour - 1) % 12 + 1 for w in wall])
        return Times(how, [dates, hours, ("half", [halves[w.hour // 12] for w in wall])], options=wanted)
    if way == "hour minute":
        return Times(how, [dates, ("hour", [w.hour for w in wall]), ("minute", [w.minute for w in wall])],
                     options=wanted)  # fmt: skip
    assert size is not None
    zone = wanted.get("time_zone")
    midnight = [datetime(w.year, w.month, w.day) for w in wall]
    since = [u - _utc_of_midnight(m, zone) for u, m in zip(utc, midnight, strict=True)]
    periods = [round(one.total_seconds()) // (60 * size) + 1 for one in since]
    return Times(how, [dates, ("period", periods)], options=wanted)


def _utc_of_midnight(midnight: datetime, zone: str | None) -> datetime:
    if zone is None:
        return midnight
    return midnight.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).replace(tzinfo=None)


def _daily(rng: Generator, lang: str, freq: str, zone: str | None, wall: Sequence[datetime], utc: Sequence[datetime]
           ) -> Times:  # fmt: skip
    if zone is not None:
        form = pick(rng, ("T", " "))
        texts = [f"{w:%Y-%m-%d}{form}{w:%H:%M:%S}{_zoned(u, zone, ':')}" for w, u in zip(wall, utc, strict=True)]
        return Times("daily offset", [("time", texts)], instants=True)
    dates = dates_of(rng, lang)
    ways = ["date", "date", "date", "date", "clock", "int", "epoch", "excel", "ymd", "doy", "ydoy", "ordinal"]
    if freq in {"W", "2W"} and all(w.weekday() == 0 for w in wall):
        ways += ["week", "week", "week", "week columns", "week columns"]
    elif freq == "D":
        ways += ["weekdate", "year-week-day"]
    way, day = str(pick(rng, ways)), str(pick(rng, list(dates)))
    iso = [w.isocalendar() for w in wall]
    year = ("year", [w.year for w in wall])
    if way == "clock":
        return Times(f"{day} 00:00", [("time", [f"{dates[day](w)} {w:%H:%M:%S}" for w in wall])])
    if way == "int":
        return Times("20240131", [("time", [int(f"{w:%Y%m%d}") for w in wall])])
    if way == "epoch":
        unit = str(pick(rng, ("s", "ms")))
        size = 1 if unit == "s" else 1000
        return Times(f"epoch {unit}", [("time", [round((w - _EPOCH).total_seconds()) * size for w in wall])],
                     instants=True)  # fmt: skip
    if way == "excel":
        return Times("excel days", [("date", [(w - datetime(1899, 12, 30)).days for w in wall])])
    if way == "ymd":
        return Times(way, [year, ("month", [w.month for w in wall]), ("day", [w.day for w in wall])])
    if way == "doy":
        return Times(way, [year, ("doy", [w.timetuple().tm_yday for w in wall])])
    if way == "ydoy":
        return Times(way, [("time", [int(f"{w:%Y%j}") for w in wall])])
    if way == "ordinal":
        return Times(way, [("time", [f"{w:%Y-%j}" for w in wall])])
    if way == "week columns":
        text = pick(rng, (lambda k: k, lambda k: f"KW {k}", lambda k: f"W{k:02d}"))
        return Times(way, [("year", [one.year for one in iso]), ("week", [text(one.week) for one in iso])])
    if way == "year-week-day":
        return Times(way, [("year", [one.year for one in iso]), ("week", [one.week for one in iso]),
                           ("weekday", [one.weekday for one in iso])])  # fmt: skip
    if way == "weekdate":
        return Times(way, [("time", [f"{one.year}-W{one.week:02d}-{one.weekday}" for one in iso])])
    if way == "week":
        forms: dict[str, Callable[[Any], Any]] = {
            "2024-W05": lambda i: f"{i.year}-W{i.week:02d}", "2024W05": lambda i: f"{i.year}W{i.week:02d}",
            "W05 2024": lambda i: f"W{i.week:02d} {i.year}", "KW 5 2024": lambda i: f"KW {i.week} {i.year}",
            "KW05/2024": lambda i: f"KW{i.week:02d}/{i.year}", "5. KW 2024": lambda i: f"{i.week}. KW {i.year}",
            "Week 5, 2024": lambda i: f"Week {i.week}, {i.year}", "202405": lambda i: i.year * 100 + i.week,
            "2024-05": lambda i: f"{i.year}-{i.week:02d}", "5/2024": lambda i: f"{i.week}/{i.year}",
            "ko": lambda i: f"{i.year}년 {i.week}주", "S05-2024": lambda i: f"S{i.week:02d}-{i.year}",
        }  # fmt: skip
        form = str(pick(rng, list(forms)))
        return Times(f"week {form}", [("week", [forms[form](one) for one in iso])])
    return Times(day, [("time", [dates[day](w) for w in wall])])


def _monthly(rng: Generator, lang: str, freq: str, wall: Sequence[datetime]) -> Times:
    dates = dates_of(rng, lang)
    first = all(w.day == 1 for w in wall)
    day = str(pick(rng, list(dates)))
    if not first or rng.random() < 0.3:
        return Times(f"{day} monthly", [("time", [dates[day](w) for w in wall])])
    long, short = MONTHS.get(lang, MONTHS["en"]), SHORT.get(lang, SHORT["en"])
    bare = [one.rstrip(".") for one in short]
    year = ("year", [w.year for w in wall])
    whole = {"FY": lambda w: f"FY{w.year}", "year": lambda w: w.year, "text": lambda w: f"{w.year}-01-01",
             "pair": lambda w: f"{w.year}/{(w.year + 1) % 100:02d}"}  # fmt: skip
    quarter: dict[str, _Write] = {
        "2024Q1": lambda w: f"{w.year}Q{w.month // 3 + 1}", "2024-Q1": lambda w: f"{w.year}-Q{w.month // 3 + 1}",
        "Q1 2024": lambda w: f"Q{w.month // 3 + 1} {w.year}", "Q1/2024": lambda w: f"Q{w.month // 3 + 1}/{w.year}",
        "1Q24": lambda w: f"{w.month // 3 + 1}Q{w:%y}", "Q1'24": lambda w: f"Q{w.month // 3 + 1}'{w:%y}",
        "1. Quartal 2024": lambda w: f"{w.month // 3 + 1}. Quartal {w.year}",
        "ko": lambda w: f"{w.year}년 {w.month // 3 + 1}분기", "T1 2024": lambda w: f"T{w.month // 3 + 1} {w.year}",
        "20241": lambda w: w.year * 10 + w.month // 3 + 1, "1/4": lambda w: f"{w.year} {w.month // 3 + 1}/4",
    }  # fmt: skip
    halves: dict[str, _Write] = {
        "2024H1": lambda w: f"{w.year}H{w.month // 6 + 1}", "1H24": lambda w: f"{w.month // 6 + 1}H{w:%y}",
        "H1 2024": lambda w: f"H{w.month // 6 + 1} {w.year}", "2024-S1": lambda w: f"{w.year}-S{w.month // 6 + 1}",
    }  # fmt: skip
    months: dict[str, _Write] = {
        "2024-01": lambda w: f"{w:%Y-%m}", "2024/01": lambda w: f"{w:%Y/%m}", "2024.01": lambda w: f"{w:%Y.%m}",
        "01/2024": lambda w: f"{w:%m/%Y}", "01.2024": lambda w: f"{w:%m.%Y}", "1/2024": lambda w: f"{w.month}/{w.year}",
        "01-2024": lambda w: f"{w:%m-%Y}",
        "Jan 2024": lambda w: f"{short[w.month - 1]} {w.year}",
        "January 2024": lambda w: f"{long[w.month - 1]} {w.year}",
        "Jan-24": lambda w: f"{bare[w.month - 1]}-{w:%y}", "Jan 24": lambda w: f"{short[w.month - 1]} {w:%y}",
        "24-Jan": lambda w: f"{w:%y}-{bare[w.month - 1]}", "2024 Jan": lambda w: f"{w.year} {bare[w.month - 1]}",
        "Jan-2024": lambda w: f"{bare[w.month - 1]}-{w.year}",
        "January, 2024": lambda w: f"{long[w.month - 1]}, {w.year}",
        "2024M01": lambda w: f"{w.year}M{w.month:02d}", "2024M1": lambda w: f"{w.year}M{w.month}",
        "ko": lambda w: f"{w.year}년 {w.month}월", "ko 2": lambda w: f"{w:%Y}년 {w:%m}월",
        "Jan'24": lambda w: f"{bare[w.month - 1]}'{w:%y}",
        "202401": lambda w: w.year * 100 + w.month, "fraction": lambda w: round(w.year + (w.month - 1) / 12, 3),
        "1 24": lambda w: f"{w:%m/%y}",
    }  # fmt: skip
    size = 12 if freq == "YS" else 6 if freq == "HS" else 3 if freq == "QS" else 1
    ways: dict[str, _Write] = {**months, **({12: whole, 6: halves, 3: quarter}.get(size, {}))}
    if size > 1 and rng.random() < 0.7:
        ways = {12: whole, 6: halves, 3: quarter}[size]
    way = str(pick(rng, list(ways)))
    if size == 3 and rng.random() < 0.2:
        text = pick(rng, (lambda q: q, lambda q: f"Q{q}"))
        return Times("year, quarter", [year, ("quarter", [text(w.month // 3 + 1) for w in wall])])
    if size == 1 and rng.random() < 0.25:
        text = pick(
            rng, (lambda m: m, lambda m: f"{m:02d}", lambda m: long[m - 1], lambda m: bare[m - 1], lambda m: f"M{m}")
        )
        return Times("year, month", [year, ("month", [text(w.month) for w in wall])])
    options = {"time_format": "%m/%y"} if way == "1 24" else {}
    kind = "year" if size == 12 and way in {"year"} else "time"
    return Times(
        f"month {way}",
        [(kind, [ways[way](w) for w in wall])],
        options=options,
        whole=way == "year" or (size == 12 and way == "fraction"),
    )


def write_times(rng: Generator, lang: str, freq: str, zone: str | None, wall: Sequence[datetime],
                utc: Sequence[datetime]) -> Times:  # fmt: skip
    """Times of a grid in one of the ways that fit its step."""
    if freq in SUBDAILY:
        return _subdaily(rng, lang, freq, zone, wall, utc)
    if freq in {"D", "2D", "W", "2W", "B"}:
        return _daily(rng, lang, freq, zone, wall, utc)
    return _monthly(rng, lang, freq, wall)
