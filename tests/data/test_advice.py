"""Every refusal's advice, followed literally, leads to a run.

The messages are collected from the sources of `gatewise.data` and `gatewise.forecasting`: every text that tells to
give, name or leave out an argument must be met by a case of the table below.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.cli.specs.names import in_options
from gatewise.data import long_enough, read_table, to_panel

pytest.importorskip("holidays")

ROOT = Path(gw.__file__).parent
ARGUMENTS = (
    "missing", "time_zone", "time_format", "id_col", "time_col", "target_col", "freq", "resample", "how", "short",
    "outliers", "holidays", "encoding", "skip_lines", "separator", "decimal", "hist_exog_list", "futr_exog_list",
    "futr_df", "strategy", "input_size", "season_length",
)  # fmt: skip
_WORDS = r"give|gives|as in|example|say|says|say which .*|name .*|or|with|of .*|use|it|for"
_ADVICE = re.compile(rf"\b(?:{_WORDS})\b[^;]*?\b(?:{'|'.join(ARGUMENTS)})=|\bleave (?:{'|'.join(ARGUMENTS)}) out")


def start(rows: int, step: timedelta, begin: datetime = datetime(2024, 1, 1)) -> list[datetime]:
    return [begin + k * step for k in range(rows)]


HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def table(times: list[Any], name: str = "ds", **more: Any) -> pl.DataFrame:
    return pl.DataFrame({name: times, "y": np.arange(len(times)) % 7.0, **more}, strict=False)


def clock(begin: str, hours: int) -> list[datetime]:
    """Wall times of Berlin, hour after hour."""
    first = np.datetime64(begin, "us") + np.arange(hours) * np.timedelta64(3_600_000_000, "us")
    wall = pl.Series(first).dt.replace_time_zone("UTC").dt.convert_time_zone("Europe/Berlin")
    return wall.dt.replace_time_zone(None, ambiguous="earliest").to_list()


def irregular(rows: int = 300, low: int = 240, high: int = 900) -> list[datetime]:
    seconds = np.cumsum(np.random.default_rng(0).integers(low, high, rows))
    return [datetime(2024, 1, 1) + timedelta(seconds=int(one)) for one in seconds]


def panel_of(frame: pl.DataFrame) -> Callable[[Path], Callable[..., Any]]:
    return lambda _: lambda **options: to_panel(frame, **options)


def file_of(content: str | bytes, name: str = "a.csv") -> Callable[[Path], Callable[..., Any]]:
    def prepare(folder: Path) -> Callable[..., Any]:
        path = folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return lambda **options: to_panel(read_table(path, **options))

    return prepare


def fit_of(frame: pl.DataFrame) -> Callable[[Path], Callable[..., Any]]:
    def run(**options: Any) -> Any:
        short = {name: options.pop(name) for name in ("short",) if name in options}
        return gw.Forecaster(2, hidden_size=2, max_epochs=1, **options).fit(frame, **short).predict()

    return lambda _: run


def length_of(frame: pl.DataFrame) -> Callable[[Path], Callable[..., Any]]:
    return lambda _: lambda short="error": long_enough(to_panel(frame), 12, short)


def half_hours() -> pl.DataFrame:
    counts = {"2024-03-29": 48, "2024-03-30": 48, "2024-03-31": 46, "2024-04-01": 48}
    days = [day for day, count in counts.items() for _ in range(count)]
    return table(days, "date", period=[k for count in counts.values() for k in range(1, count + 1)])


class Case(NamedTuple):
    """A run that is refused, and the arguments that its message names.

    Attributes
    ----------
    run : function
        Of a folder; returns a function of arguments.
    cures : tuple of dict
        Each alone leads to a run; a value of None leaves the argument out.
    before : dict
        Arguments of the refused run.
    more : tuple of dict
        What the refusals after it name, one by one; a run may need fewer.
    """

    run: Callable[[Path], Callable[..., Any]]
    cures: tuple[dict[str, Any], ...]
    before: dict[str, Any] = {}  # noqa: RUF012  never changed
    more: tuple[dict[str, Any], ...] = ()


MASK = {"missing": "mask"}
WEEKS = [f"{2024 + k // 52}-W{k % 52 + 1:02d}" for k in range(60)]
LATIN = "day,Größe\n" + "".join(f"2024-01-{d:02d},{d}\n" for d in range(1, 31))
LONG = [("a", 30), ("b", 5)]
CASES = {
    "gap": Case(panel_of(table(start(9, HOUR) + start(60, HOUR)[10:])), (MASK, {"missing": "interpolate"})),
    "empty cell": Case(panel_of(table(start(40, DAY), y=[None if k == 5 else k for k in range(40)])), (MASK,)),
    "ids that are numbers": Case(
        panel_of(table(start(30, DAY) * 2, place=[1] * 30 + [2] * 30, room=[5] * 30 + [6] * 30)),
        ({"id_col": "place"}, {"id_col": "room"}),
    ),
    "parts of a total": Case(panel_of(table(start(30, DAY) * 3)), ({"resample": "D", "how": "sum"},)),
    "month and year of two": Case(
        panel_of(table([f"{k % 12 + 1:02d}/{k // 12 + 10}" for k in range(40)])), ({"time_format": "%m/%y"},)
    ),
    "days of months without a year": Case(
        panel_of(pl.DataFrame({"Day": list(range(1, 29)), "Jan": np.arange(28.0), "Feb": np.arange(28.0) % 5})),
        ({"time_col": "Day"},),
    ),
    "another calendar": Case(
        panel_of(table([f"2563-03-{k + 1:02d}" for k in range(28)])), ({"time_format": "%Y-%m-%d"},)
    ),
    "irregular": Case(panel_of(table(irregular())), ({"resample": "10min"},), more=(MASK,)),
    "other steps": Case(panel_of(table(start(30, HOUR))), ({"resample": "h"}, {"freq": "h"}), {"freq": "2h"}),
    "many gaps": Case(
        panel_of(table([t for k, t in enumerate(start(90, HOUR)) if k % 7 and k % 5])),
        ({"freq": "h", "missing": "mask"}, {"resample": "h"}), more=(MASK,),
    ),
    "clocks put forward": Case(panel_of(table(clock("2024-03-30T00", 60))), ({"time_zone": "Europe/Berlin"},)),
    "clocks put back": Case(panel_of(table(clock("2024-10-26T00", 60))), ({"time_zone": "Europe/Berlin"},)),
    "irregular and twice": Case(panel_of(table(irregular() + irregular()[:1])), ({"resample": "10min"},), more=(MASK,)),
    "a step far too short": Case(panel_of(table(start(200, DAY))), ({"freq": "D"},), {"freq": "s", "missing": "mask"}),
    "holidays of counters": Case(panel_of(table(list(range(30)))), ({"holidays": None},), {"holidays": "KR"}),
    "unknown holidays": Case(
        panel_of(table(start(30, DAY))), tuple({"holidays": code} for code in ("KR", "DE-BY", "NYSE")),
        {"holidays": "Narnia"},
    ),
    "one reading": Case(panel_of(table(start(1, DAY))), ({"freq": "h"},)),
    "one reading, inferred alone": Case(
        lambda _: lambda freq=None: gw.data.Frequency.parse(freq) if freq
        else gw.data.infer_frequency(np.array(["2024-01-01"], "datetime64[us]")), ({"freq": "h"}, {"freq": "ME"}),
    ),
    "a sum of far too many steps": Case(
        panel_of(table(irregular())), ({"resample": "h"},), {"resample": "1ms", "how": "sum"}
    ),
    "a part of the time left out": Case(
        panel_of(table([d.date() for d in start(4, DAY) for _ in range(24)], Hour=list(range(24)) * 4, id=["x"] * 96)),
        ({"time_col": ["ds", "Hour"]},), {"time_col": "ds", "id_col": "id", "target_col": "y"},
    ),
    "a holiday that is closed": Case(
        panel_of(table([d for d in start(60, DAY)[1:] if d.weekday() < 5 and str(d)[5:10] not in {"01-15", "02-19"}])),
        ({"holidays": "US"}, {"holidays": "NYSE"}, MASK),
    ),
    "an hour out of its bounds": Case(
        panel_of(table([d.date() for d in start(9, DAY) for _ in range(24)], Hour=[*range(24)] * 8 + [*range(23), 27])),
        ({"id_col": "Hour"},),
    ),
    "times that repeat": Case(
        panel_of(table([d.date() for d in start(4, DAY) for _ in range(24)], Hour=list(range(24)) * 4)),
        ({"time_col": ["ds", "Hour"]}, {"id_col": "Hour"}), {"time_col": "ds"},
    ),
    "no time": Case(
        panel_of(pl.DataFrame({"a": [5, 3, 9, 2], "b": [1.5, 2.5, 3.5, 4.0]})), ({"time_col": "a"},), more=(MASK,)
    ),
    "a counter beside years": Case(
        panel_of(pl.DataFrame({"annee": [2024] * 30, "n": range(100, 130), "load": np.arange(30) % 7.5})),
        ({"time_col": "n"},),
    ),
    "no id": Case(
        panel_of(table(start(30, DAY), code=[2.0] * 30)), ({"id_col": "code"},), {"layout": "long", "target_col": "y"}
    ),
    "several numbers": Case(
        panel_of(pl.DataFrame({"unique_id": ["a"] * 9, "ds": start(9, DAY), "p": range(9), "q": range(9)})),
        ({"target_col": "p"},),
    ),
    "a short series": Case(
        length_of(pl.DataFrame({"unique_id": [i for i, n in LONG for _ in range(n)],
                                "ds": [k for _, n in LONG for k in range(n)],
                                "y": [float(k) for _, n in LONG for k in range(n)]})), ({"short": "drop"},),
    ),
    "decimals or thousands": Case(
        file_of("day,y\n" + "".join(f'2024-01-{d:02d},"1,{d + 100}"\n' for d in range(1, 31))),
        ({"decimal": ","}, {"decimal": "."}),
    ),
    "another encoding": Case(file_of(LATIN.encode("latin-1")), ({"encoding": "latin-1"},)),
    "how without a step": Case(panel_of(table(irregular())), ({"resample": "15min"},), {"how": "last"}),
    "numbers that are no times": Case(
        panel_of(table([0.5 + k for k in range(30)])),
        ({"time_format": "s"},), {"time_col": "ds"},
    ),
    "seconds or a counter": Case(
        panel_of(table([*range(900_000_000, 900_000_150, 5)], "x")), ({"time_format": "s"}, {"time_format": "integer"}),
    ),
    "a series without a reading": Case(
        panel_of(pl.concat([table([*range(30)], unique_id="a"), table([*range(30)], unique_id="b").with_columns(
            y=pl.lit(None, pl.Float64))])),
        ({"short": "drop"},),
    ),
    "a serial day or a counter": Case(
        panel_of(table([*range(45000, 45030)], "x")), ({"time_format": "excel"}, {"time_format": "integer"}),
        {"time_col": "x", "target_col": "y"},
    ),
    "a week or a counter": Case(
        panel_of(table([*range(202401, 202431)], "period")), ({"time_format": "%G%V"}, {"time_format": "integer"})
    ),
    "figures of a date": Case(
        panel_of(table([int(f"{d:%y%m%d}") for d in start(28, DAY)])),
        ({"time_format": "%y%m%d"}, {"time_format": "integer"}),
    ),
    "figures of a clock": Case(
        panel_of(table([100 * k for k in range(24)], "time")), ({"time_format": "integer"},)
    ),
    "days of the week across": Case(
        panel_of(pl.DataFrame({"Week": WEEKS[:20], **{day: [float(k) for k in range(20)] for day in
                               ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}})), ({"time_col": "Week"},),
    ),
    "day or month first": Case(
        panel_of(table([f"0{d}/01/2024" for d in range(1, 10)])),
        ({"time_format": "%d/%m/%Y"}, {"time_format": "%m/%d/%Y"}),
    ),
    "a day without a year": Case(
        panel_of(table([f"Jan-{d:02d}" for d in range(1, 31)])), ({"time_format": "%b-%y"},)
    ),
    "a date with a clock of its own": Case(
        panel_of(table(start(48, HOUR), Hour=[k % 24 for k in range(48)])), ({"time_col": "ds"},),
        {"time_col": ["ds", "Hour"], "target_col": "y"},
    ),
    "a day of 46 half-hours": Case(panel_of(half_hours()), ({"time_zone": "Europe/London"},)),
    "offsets of no clock": Case(
        panel_of(table([f"2024-01-{d:02d}T00:00:00+{1 + d % 2:02d}:00" for d in range(1, 21)])),
        ({"time_zone": "Europe/Berlin"},), more=({"resample": "D"}, MASK),
    ),
    "text that is no time": Case(
        panel_of(table([f"{d:02d}~01~2024" for d in range(1, 31)])), ({"time_format": "%d~%m~%Y"},), {"time_col": "ds"}
    ),
    "a time that does not exist": Case(
        panel_of(table(start(48, HOUR, datetime(2024, 3, 30, 12)))), ({"time_zone": "+01:00"}, {"time_zone": "UTC"}),
        {"time_zone": "Europe/Berlin"},
    ),
    "weeks of calendar years": Case(
        panel_of(table(WEEKS)), ({"time_format": "%G-W%V"},), {"time_format": "%Y-W%V"}
    ),
    "a format without a year": Case(
        panel_of(table([f"{d:02d}.01.2024 00:00" for d in range(1, 31)])), ({"time_format": "%d.%m.%Y %H:%M"},),
        {"time_format": "%d.%m"},
    ),
    "a year of weeks without a week": Case(panel_of(table(WEEKS)), ({"time_format": "%G-W%V"},), {"time_format": "%G"}),
    "a format of dates": Case(panel_of(table(start(9, DAY))), ({"time_format": None},), {"time_format": "%Y"}),
    "a format of dates as objects": Case(
        panel_of(pl.DataFrame({"ds": pl.Series([d.date() for d in start(9, DAY)], dtype=pl.Object), "y": range(9)})),
        ({"time_format": None},), {"time_format": "%Y"},
    ),
    "a zone of counters": Case(panel_of(table(list(range(9)))), ({"time_zone": None},), {"time_zone": "UTC"}),
    "a format of parts": Case(
        panel_of(table([2024] * 12, "year", month=list(range(1, 13)))), ({"time_format": None},), {"time_format": "%Y"}
    ),
    "several targets and an id": Case(
        panel_of(pl.DataFrame({"ds": start(9, DAY), "id": ["x"] * 9, "p": range(9), "q": range(9)})),
        ({"target_col": "p"}, {"id_col": None}),
        {"target_col": ["p", "q"], "id_col": "id"},
    ),
    "further than was learned": Case(
        lambda _: (
            lambda **options: gw.Forecaster(2, method="network", hidden_size=2, max_epochs=1, **options)
            .fit(table(start(60, DAY)))
            .predict(h=5)
        ),
        ({"strategy": "recursive"},),
    ),
    "readings missing before an update": Case(
        lambda _: (
            lambda **options: gw.Forecaster(2, method="naive", **options)
            .fit(table(start(40, DAY)))
            .update(table(start(60, DAY)[45:]))
            .predict()
        ),
        (MASK, {"missing": "interpolate"}),
    ),
    "a mask that was not learned": Case(
        lambda _: (
            lambda **options: gw.Forecaster(2, method="network", hidden_size=2, max_epochs=1)
            .fit(table(start(60, DAY)))
            .fitted.read(table([day for k, day in enumerate(start(60, DAY)) if k != 50]), **options)
        ),
        ({"missing": "interpolate"},), {"missing": "mask"},
    ),
    "history fed back": Case(
        fit_of(table(start(60, DAY), x=[k % 3 for k in range(60)])),
        ({"strategy": "direct"},), {"strategy": "recursive", "hist_exog_list": ["x"]},
    ),
}  # fmt: skip


def texts() -> Iterator[tuple[str, str, re.Pattern[str]]]:
    """Place, text and pattern of every text in the sources with advice; what a formatted text leaves open is .*"""
    for path in sorted(ROOT.rglob("*.py")):
        room = path.relative_to(ROOT)
        if room.parts[0] not in {"data", "forecasting"}:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        nodes = list(ast.walk(tree))
        docs = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        shown = [node for node in nodes if isinstance(node, ast.FunctionDef) and node.name == "__repr__"]
        docs |= {id(part) for node in shown for part in ast.walk(node)}
        inner = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in nodes:
            if id(node) in docs | inner:
                continue
            parts = node.values if isinstance(node, ast.JoinedStr) else [node]
            values = [part.value if isinstance(part, ast.Constant) else None for part in parts]
            plain = [value if isinstance(value, str) else None for value in values]
            text = "".join("{}" if part is None else part for part in plain)
            if _ADVICE.search(text):
                pattern = "".join(".*" if part is None else re.escape(part) for part in plain)
                yield f"{room}:{getattr(node, 'lineno', 0)}", text, re.compile(pattern, re.DOTALL)


@cache
def refusal(name: str, folder: Path) -> str:
    case = CASES[name]
    with pytest.raises(ValueError) as caught:
        case.run(folder)(**case.before)
    return str(caught.value)


@pytest.mark.parametrize("name", list(CASES))
def test_the_advice_leads_to_a_run(name: str, tmp_path: Path) -> None:
    case, message = CASES[name], refusal(name, tmp_path)
    for cure in case.cures:
        for argument, value in cure.items():
            wanted = f"leave {argument} out" if value is None else f"{argument}="
            written = f"{argument}={value!r}"
            named = value is not None and (written in message or repr(value) in message or f"{argument}=," in message)
            named = named or f'{argument}="{value}"' in message or f"name one {argument}" in message
            assert wanted in message or named, (wanted, message)
            option = f"--{argument.replace('_', '-')}"
            assert value is None or option in in_options(message) or repr(value) in message, message
        options = {**case.before, **cure}
        given = {argument: value for argument, value in options.items() if value is not None}
        if "resample" in cure and "freq" not in cure:
            given.pop("freq", None)
        steps = list(case.more)
        while (again := refused(case, tmp_path, given)) is not None:
            assert steps, f"{cure} leads to: {again}"
            assert all(f"{argument}=" in again for argument in steps[0]), again
            given |= steps.pop(0)


def refused(case: Case, folder: Path, given: dict[str, Any]) -> str | None:
    """The message of a run; None if it went through."""
    try:
        case.run(folder)(**given)
    except ValueError as error:
        return str(error)
    return None


def test_every_advice_has_a_case(tmp_path: Path) -> None:
    messages = [refusal(name, tmp_path) for name in CASES]
    found = list(texts())
    assert len(found) > 25, "the sources were not read"
    unmet = [f"{place}: {text}" for place, text, pattern in found if not any(map(pattern.search, messages))]
    assert not unmet, "advice without a case:\n" + "\n".join(unmet)
