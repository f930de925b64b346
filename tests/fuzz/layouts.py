"""Layouts of tables: the same readings long, wide, transposed, or with hours, months, quarters, years across."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from numpy.random import Generator

from .names import MONTHS, NAMES, SHORT
from .nasty import pick
from .panels import Panel, Series, wall_after
from .written import Times, dates_of, write_times

__all__ = ["Expected", "Laid", "lay_out"]

_USELESS = ("col1", "col2", "col3", "col4", "col5", "col6", "col7", "col8")


@dataclass(frozen=True)
class Expected:
    """What a reader must find of one series: its known readings by time, and the time after the last of them."""

    readings: dict[Any, float]
    after: Any


@dataclass(frozen=True)
class Laid:
    """A table of cells, and what is true of it.

    Attributes
    ----------
    how : str
    names : list of str
    rows : list of list
        Times and ids as written; a reading is an exact decimal text, None where missing.
    readings : list of int
        Columns that hold readings.
    expected : dict
        By the name of the series; of one series the name is None.
    options : dict
        What the reader must be told.
    plain : bool
        Whether anyone would read the table: it must not be refused.
    """

    how: str
    names: list[str]
    rows: list[list[Any]]
    readings: list[int]
    expected: dict[str | None, Expected]
    options: dict[str, Any] = field(default_factory=dict)
    plain: bool = True


def _expected(one: Series, times: Times, panel: Panel) -> Expected:
    zoned = times.instants or "time_zone" in times.options
    clock: list[Any] = one.utc if zoned else one.wall
    if times.whole:
        clock = [w.year for w in one.wall]
    known = [k for k, text in enumerate(one.texts) if text is not None]
    after: Any = clock[known[-1] + 1]
    if not zoned and not times.whole:  # a clock of which nobody said that it is changed
        after = wall_after(one.wall[known[-1]], panel.freq)
    if times.how == "daily offset" and len({w - u for w, u in zip(one.wall[:-1], one.utc, strict=False)}) == 1:
        after = None  # which zone it is shows only where the offset changes
    return Expected({clock[k]: float(one.texts[k] or 0) for k in known}, after)


def _name(rng: Generator, lang: str, kind: str, taken: set[str]) -> str:
    free = [name for name in NAMES[lang][kind] if name not in taken] or [f"{kind}_"]
    name = str(pick(rng, free))
    taken.add(name)
    return name


def lay_out(rng: Generator, panel: Panel) -> Laid:
    """One table of a panel."""
    lang = str(pick(rng, ("en", "en", "en", "de", "de", "fr", "es", "ko")))
    first = panel.series[0]
    ways = ["long"] * 4 + ["wide"] * 4
    lone = [] if first.name[0].isdecimal() else ["long"]  # which nobody could tell from a reading
    if len(panel.series) == 1:
        ways = ["single"] * 6 + [*lone, "wide"]
    if panel.freq == "h" and panel.zone is None and first.wall[0].minute == 0:
        ways += ["hours", "hours", "days"]
    if panel.freq == "MS":
        ways += ["months", "months", "years"]
    if panel.freq == "QS":
        ways += ["quarters", "quarters"]
    if panel.freq in {"MS", "YS", "D", "QS", "ME"}:
        ways += ["transposed", "transposed"]
    way = str(pick(rng, ways))
    if way in {"hours", "months", "quarters", "years", "days"}:
        return _across(rng, lang, panel, way)
    times = write_times(rng, lang, panel.freq, panel.zone, first.wall, first.utc)
    if way == "transposed":
        return _transposed(rng, lang, panel, times)
    if way == "long":
        return _long(rng, lang, panel, times)
    return _wide(rng, lang, panel, times)


def _order(rng: Generator, rows: list[list[Any]], panel: Panel, how: str) -> list[list[Any]]:
    """Rows as they were made (ascending), descending or shuffled."""
    if how == "down":
        return rows[::-1]
    if how == "shuffled":
        return [rows[k] for k in rng.permutation(len(rows))]
    return rows


def _direction(rng: Generator, panel: Panel, times: Times) -> str:
    how = str(pick(rng, ("up",) * 5 + ("down",) * 3 + ("shuffled",)))
    doubled = len(set(panel.series[0].wall)) < len(panel.series[0].wall) and not times.instants
    return "up" if how == "shuffled" and doubled else how


def _long(rng: Generator, lang: str, panel: Panel, times: Times) -> Laid:
    taken: set[str] = set()
    names = [_name(rng, lang, kind, taken) for kind, _ in times.columns]
    id_name, value = _name(rng, lang, "id", taken), _name(rng, lang, "value", taken)
    dropped, how = rng.random() < 0.5, _direction(rng, panel, times)
    rows: list[list[Any]] = []
    each = [(s, k) for s in panel.series for k in range(len(s.texts))]
    if rng.random() < 0.4:  # time after time
        each = [(s, k) for k in range(len(panel.series[0].texts)) for s in panel.series]
    for one, k in each:
        if one.texts[k] is not None or not dropped:
            rows.append([one.name, *(values[k] for _, values in times.columns), one.texts[k]])
    names = [id_name, *names, value]
    rows = _order(rng, rows, panel, how)
    place = list(range(len(names)))
    if rng.random() < 0.4:
        place = [*place[1:-1], 0, place[-1]]
    if rng.random() < 0.15:
        place = [int(k) for k in rng.permutation(len(names))]
    names, rows = [names[k] for k in place], [[row[k] for k in place] for row in rows]
    readings, plain = [place.index(len(place) - 1)], True
    if rng.random() < 0.12 and len(times.columns) == 1:
        names = [*_USELESS[: len(names)]]
    names, rows, readings, beside = _beside(rng, names, rows, readings)
    single = len(panel.series) == 1  # whose id no repeated time shows
    made = {None if single else s.name: _expected(s, times, panel) for s in panel.series}
    return Laid(f"long {how} {beside} | {times.how}", names, rows, readings, made, dict(times.options), plain)


def _beside(rng: Generator, names: list[str], rows: list[list[Any]], readings: list[int]
            ) -> tuple[list[str], list[list[Any]], list[int], str]:  # fmt: skip
    """Perhaps a further column that is no reading."""
    draw = rng.random()
    if draw < 0.7:
        return names, rows, readings, ""
    if draw < 0.8:
        return ["", *names], [[k, *row] for k, row in enumerate(rows)], [k + 1 for k in readings], "index"
    if draw < 0.86:
        return ["No", *names], [[k + 1, *row] for k, row in enumerate(rows)], [k + 1 for k in readings], "number"
    if draw < 0.93:
        return [*names, "unit"], [[*row, "kWh"] for row in rows], readings, "unit"
    return [*names, "Status"], [[*row, str(pick(rng, ("ok", "ok", "est.")))] for row in rows], readings, "status"


def _wide(rng: Generator, lang: str, panel: Panel, times: Times) -> Laid:
    taken: set[str] = set()
    names, how = [_name(rng, lang, kind, taken) for kind, _ in times.columns], _direction(rng, panel, times)
    single = len(panel.series) == 1
    values = [_name(rng, lang, "value", taken)] if single else [one.name for one in panel.series]
    dropped = rng.random() < 0.5
    rows = []
    for k in range(len(panel.series[0].texts)):
        cells = [one.texts[k] for one in panel.series]
        if any(cell is not None for cell in cells) or not dropped:
            rows.append([*(written[k] for _, written in times.columns), *cells])
    names, rows = [*names, *values], _order(rng, rows, panel, how)
    readings, plain = list(range(len(names) - len(values), len(names))), True
    if single and rng.random() < 0.1 and len(times.columns) == 1:
        names = [*_USELESS[: len(names)]]
    if single and rng.random() < 0.1:
        names, rows, readings = [names[-1], *names[:-1]], [[row[-1], *row[:-1]] for row in rows], [0]
    names, rows, readings, beside = _beside(rng, names, rows, readings)
    made = {None if single else s.name: _expected(s, times, panel) for s in panel.series}
    return Laid(f"wide {how} {beside} | {times.how}", names, rows, readings, made, dict(times.options), plain)


def _transposed(rng: Generator, lang: str, panel: Panel, times: Times) -> Laid:
    if len(times.columns) > 1:
        return _wide(rng, lang, panel, times)
    if times.how == "month FY":  # as names of columns they stay years
        times = replace(times, whole=True)
    count = len(panel.series[0].texts)
    heads = [str(one) for one in times.columns[0][1][:count]]
    if len(set(heads)) < len(heads):
        return _wide(rng, lang, panel, times)
    down = rng.random() < 0.2
    order = range(count - 1, -1, -1) if down else range(count)
    rows: list[list[Any]] = [[one.name, *(one.texts[k] for k in order)] for one in panel.series]
    names = [_name(rng, lang, "id", set()), *(heads[k] for k in order)]
    single = len(rows) == 1
    made = {None if single else s.name: _expected(s, times, panel) for s in panel.series}
    return Laid(f"transposed | {times.how}", names, rows, list(range(1, len(names))), made, dict(times.options),
                plain=False)  # fmt: skip


def _across(rng: Generator, lang: str, panel: Panel, way: str) -> Laid:
    """A part of the time across the columns."""
    taken: set[str] = set()
    forms: tuple[Callable[[int], str], ...]
    whole: Callable[[datetime], Any]
    part: Callable[[datetime], int]
    times = Times(way, [])
    if way in {"hours", "days"}:
        forms = (str, lambda k: f"{k:02d}", lambda k: f"H{k:02d}", lambda k: f"{k:02d}:00", lambda k: f"h{k}",
                 lambda k: f"{k:02d}:00-{(k + 1) % 24:02d}:00", lambda k: f"{k}h", lambda k: f"Hour {k}",
                 lambda k: f"{k}시", lambda k: f"{k:02d}:00:00", lambda k: f"HE{k + 1}", lambda k: f"{k + 1}",
                 lambda k: f"{(k + 11) % 12 + 1} {'AM' if k < 12 else 'PM'}")  # fmt: skip
        dates = dates_of(rng, lang)
        day = str(pick(rng, list(dates)))
        whole, part, values, head = dates[day], (lambda w: w.hour), range(24), "date"
        how = f"{way} ({day})"
    elif way in {"months", "years"}:
        long, short = MONTHS.get(lang, MONTHS["en"]), SHORT.get(lang, SHORT["en"])
        forms = (lambda k: long[k - 1], lambda k: short[k - 1], str, lambda k: f"{k:02d}", lambda k: f"M{k}",
                 lambda k: f"{k}월", lambda k: long[k - 1].upper())  # fmt: skip
        whole, part, values, head, how = (lambda w: w.year), (lambda w: w.month), range(1, 13), "year", way
    else:
        forms = (
            lambda k: f"Q{k}",
            lambda k: f"{k}Q",
            lambda k: f"{k}. Quartal",
            lambda k: f"{k}분기",
            lambda k: f"T{k}",
        )
        whole, part, values, head, how = (lambda w: w.year), (lambda w: w.month // 3 + 1), range(1, 5), "year", way
    k = int(rng.integers(len(forms)))
    form = forms[k]
    rows: list[list[Any]] = []
    bases = list(dict.fromkeys(whole(w) for w in panel.series[0].wall[:-1]))
    single = len(panel.series) == 1
    for one in panel.series:
        cells = {(whole(w), part(w)): text for w, text in zip(one.wall, one.texts, strict=False)}
        rows += [[one.name, base, *(cells.get((base, at)) for at in values)] for base in bases]
    names = [_name(rng, lang, "id", taken), _name(rng, lang, head, taken), *(form(at) for at in values)]
    made = {None if single else s.name: _expected(s, times, panel) for s in panel.series}
    if single:
        names, rows = names[1:], [row[1:] for row in rows]
    if rng.random() < 0.25:
        rows = rows[::-1]
    if way in {"years", "days"}:
        if not single:
            return lay_out(rng, panel)
        turned = [[form(at), *(row[1 + j] for row in rows)] for j, at in enumerate(values)]
        kind = "month" if way == "years" else "hour"
        names = [_name(rng, lang, kind, set()), *(str(row[0]) for row in rows)]
        return Laid(f"{how} form {k}", names, turned, list(range(1, len(names))), made, plain=False)
    start = 1 if single else 2
    return Laid(f"{how} across, form {k}{'' if single else ' ids'}", names, rows, list(range(start, len(names))), made,
                plain=False)  # fmt: skip
