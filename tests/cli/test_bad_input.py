"""Readings that cannot be used: exit code 3, a message that names the place, nothing written."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from gatewise.cli.app import VERBS

SHORT = ("--hidden", "4", "--epochs", "1")

Write = Callable[[Path], object]


def text(content: str) -> Write:
    return lambda path: path.write_text(content, encoding="utf-8")


def raw(content: bytes) -> Write:
    return lambda path: path.write_bytes(content)


def numbered(values: list[str], head: str = "t,level") -> str:
    return head + "\n" + "".join(f"{t},{value}\n" for t, value in enumerate(values))


def wave(rows: int) -> list[str]:
    return [f"{np.sin(t / 3):.4f}" for t in range(rows)]


def with_row(row: int, value: str) -> str:
    values = wave(60)
    values[row] = value
    return numbered(values)


def without_row(row: int) -> str:
    lines = numbered(wave(60)).splitlines(keepends=True)
    del lines[1 + row]
    return "".join(lines)


def two_series(second: int) -> str:
    rows = [f"long,{t},{v}\n" for t, v in enumerate(wave(80))] + [
        f"short,{t},{v}\n" for t, v in enumerate(wave(second))
    ]
    return "unique_id,ds,y\n" + "".join(rows)


#: name -> (file, how it is written, words that the message must have)
CASES: dict[str, tuple[str, Write, tuple[str, ...]]] = {
    "missing reading": ("a.csv", text(with_row(17, "")), ("a.csv", "19", "'level'", "missing")),
    "gap in time": ("a.csv", text(without_row(17)), ("a.csv", "missing", "16", "18")),
    "duplicate time": ("a.csv", text(numbered(wave(60)) + "30,1.0\n"), ("a.csv", "62", "'t'", "30")),
    "text in a number column": ("a.csv", text(with_row(17, "broken")), ("a.csv", "19", "'level'", "broken")),
    "infinite value": ("a.csv", text(with_row(17, "inf")), ("a.csv", "19", "'level'", "inf")),
    "empty file": ("a.csv", text(""), ("a.csv", "empty")),
    "header without rows": ("a.csv", text("t,level\n"), ("a.csv",)),
    "one reading": ("a.csv", text("t,level\n0,1.5\n"), ("one reading",)),
    "no file": ("a.csv", lambda _: None, ("a.csv",)),
    "a folder": ("a.csv", lambda path: path.mkdir(), ("a.csv",)),
    "unknown ending": ("a.docx", text(numbered(wave(60))), ("a.docx", ".csv")),
    "parquet that is not": ("a.parquet", text(numbered(wave(60))), ("a.parquet", "arquet")),
    "gz that is not": ("a.csv.gz", text(numbered(wave(60))), ("a.csv.gz", "gzip")),
    "csv that is gzip": ("a.csv", raw(gzip.compress(numbered(wave(60)).encode())), ("a.csv", "gz")),
    "binary file": ("a.csv", raw(bytes(range(256)) * 9), ("a.csv",)),
    "broken NDJSON": ("a.ndjson", text('{"t": 1, "y": 2}\n{"t": 2, "y": \n'), ("a.ndjson", "2")),
    "series too short": ("a.csv", text(two_series(5)), ("'short'", "5", "needs")),
    "horizon longer than the data": ("a.csv", text(numbered(wave(9))), ("9", "needs")),
    "a header that promises more": ("a.csv", text("t,level,and,more\n0,1\n1,2\n"), ("a.csv", "row 2")),
    "no time column": ("a.csv", text("colour,taste\nred,sweet\nblue,sour\n"), ("a.csv", "time")),
}  # fmt: skip


@pytest.mark.parametrize("case", list(CASES))
def test_bad_data_is_named_and_nothing_is_written(gatewise, tmp_path: Path, case: str) -> None:
    name, write, words = CASES[case]
    write(tmp_path / name)
    before = sorted(tmp_path.rglob("*"))
    ran = gatewise("forecast", name, "--horizon", 10, "--input-size", 12, *SHORT)
    assert ran.code == 3, (ran.code, ran.err)
    message = ran.err.strip().splitlines()[-1]
    assert message.startswith("gatewise: ")
    for word in words:
        assert word in message, f"{word!r} is not in: {message}"
    assert ran.out == ""
    assert sorted(tmp_path.rglob("*")) == before, "something was written"


@pytest.mark.parametrize("verb", ["fit", "backtest"])
def test_the_other_verbs_refuse_bad_data_alike(gatewise, tmp_path: Path, verb: str) -> None:
    (tmp_path / "a.csv").write_text(with_row(17, "broken"), encoding="utf-8")
    ran = gatewise(verb, "a.csv", "--horizon", 10, *SHORT)
    assert (ran.code, ran.out) == (3, "")
    assert "a.csv, row 19, column 'level'" in ran.err or ("19" in ran.err and "'level'" in ran.err)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize(("missing", "table"), [("mask", with_row(17, "")), ("interpolate", without_row(17))])
def test_missing_readings_are_fine_once_asked_for(gatewise, tmp_path: Path, missing: str, table: str) -> None:
    (tmp_path / "a.csv").write_text(table, encoding="utf-8")
    ran = gatewise("forecast", "a.csv", "--horizon", 4, "--input-size", 8, *SHORT, "--missing", missing)
    assert ran.code == 0, ran.err


def test_unsorted_rows_are_sorted_and_that_is_said(gatewise, tmp_path: Path) -> None:
    lines = numbered(wave(60)).splitlines(keepends=True)
    (tmp_path / "sorted.csv").write_text("".join(lines))
    (tmp_path / "mixed.csv").write_text("".join([lines[0], *reversed(lines[1:])]))
    for name in ("sorted", "mixed"):
        ran = gatewise("forecast", f"{name}.csv", "--horizon", 4, "--input-size", 8, *SHORT, "-o", name)
        assert ran.code == 0, ran.err
        assert ("sorted" in ran.err.replace("sorted.csv", "")) == (name == "mixed"), ran.err
    assert (tmp_path / "sorted/forecast.csv").read_text() == (tmp_path / "mixed/forecast.csv").read_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["forecast", "a.csv", "--horizon", "0"], "--horizon"),
        (["forecast", "a.csv", "--horizon", "-3"], "--horizon"),
        (["forecast", "a.csv", "--horizon", "x"], "--horizon"),
        (["forecast", "a.csv", "--horizon", "3", "--cell", "transformer"], "--cell"),
        (["forecast", "a.csv", "--horizon", "3", "--level", "80,195"], "80,195"),
        (["forecast", "a.csv", "--horizon", "3", "--time-limit", "soon"], "soon"),
        (["forecast", "a.csv", "--horizon", "3", "--freq", "sometimes"], "sometimes"),
        (["forecast", "a.csv", "--nonsense"], "--nonsense"),
        (["forecast"], "READINGS"),
        (["nonsense"], "nonsense"),
    ],
)
def test_wrong_usage_ends_with_2_and_writes_nothing(gatewise, tmp_path: Path, words: list[str], said: str) -> None:
    (tmp_path / "a.csv").write_text(numbered(wave(60)))
    ran = gatewise(*words)
    assert ran.code == 2, ran
    assert said in ran.err
    assert ran.out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_column_that_is_not_there_is_named_with_those_that_are(gatewise, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(numbered(wave(60)))
    ran = gatewise("forecast", "a.csv", "--target-col", "pressure")
    assert ran.code == 3
    assert "'pressure'" in ran.err
    assert "level" in ran.err


@pytest.mark.parametrize("start", ["2024-03-20T00:00+01:00", "2024-10-20T00:00+02:00"])
def test_times_with_a_zone_over_a_clock_change(gatewise, tmp_path: Path, start: str) -> None:
    from zoneinfo import ZoneInfo

    first = datetime.fromisoformat(start)
    times = [(first + timedelta(hours=k)).astimezone(ZoneInfo("Europe/Berlin")).isoformat() for k in range(24 * 14)]
    rows = "".join(f"{time},{value:.3f}\n" for time, value in zip(times, np.sin(np.arange(336) / 4), strict=True))
    (tmp_path / "a.csv").write_text("when,load\n" + rows)
    ran = gatewise("forecast", "a.csv", "--horizon", 6, "--input-size", 24, *SHORT)
    assert ran.code == 0, ran.err


def test_month_ends(gatewise, tmp_path: Path) -> None:
    ends = np.arange("2010-02", "2020-02", dtype="datetime64[M]").astype("datetime64[D]") - np.timedelta64(1, "D")
    rows = "".join(f"{day},{np.sin(k / 2):.3f}\n" for k, day in enumerate(ends))
    (tmp_path / "a.csv").write_text("month,sales\n" + rows)
    ran = gatewise("forecast", "a.csv", "--horizon", 3, "--input-size", 12, *SHORT)
    assert ran.code == 0, ran.err
    lines = (tmp_path / "runs/1/forecast.csv").read_text().splitlines()
    assert [line.split(",")[1] for line in lines[1:]] == ["2020-01-31", "2020-02-29", "2020-03-31"]


def test_a_damaged_model_file_is_refused(gatewise, readings: Path, tmp_path: Path) -> None:
    assert gatewise("fit", readings, "--horizon", 3, "--input-size", 24, *SHORT, "-q").code == 0
    whole = (tmp_path / "model.gatewise").read_bytes()
    for name, content in (
        ("cut", whole[:-9]),
        ("flipped", whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:]),
        ("no", b"x"),
    ):
        (tmp_path / name).write_bytes(content)
        ran = gatewise("predict", name)
        assert ran.code == 3, ran
        assert f"gatewise: {name}: " in ran.err
    assert gatewise("info", "absent.gatewise").code == 1


def test_times_on_a_wall_clock_need_its_zone_and_take_it(gatewise, tmp_path: Path) -> None:
    """In spring an hour of the wall clock is missing; only the zone says that no reading is."""
    from zoneinfo import ZoneInfo

    first = datetime(2024, 3, 24, tzinfo=UTC)
    times = [(first + timedelta(hours=k)).astimezone(ZoneInfo("Europe/Berlin")) for k in range(24 * 14)]
    lines = [f"{time:%Y-%m-%dT%H:%M:%S},{10 + time.hour}" for time in times]
    (tmp_path / "clock.csv").write_text("\n".join(["time,y", *lines]) + "\n")
    quick = ("--horizon", "6", "--hidden", "4", "--epochs", "1", "--input-size", "24")
    refused = gatewise("fit", "clock.csv", *quick)
    assert refused.code == 3
    assert "2024-03-31" in refused.err
    taken = gatewise("fit", "clock.csv", *quick, "--time-zone", "Europe/Berlin")
    assert taken.code == 0, taken.err
    assert gatewise("fit", "clock.csv", *quick, "--time-zone", "Europe/Nowhere").code == 3


def test_predict_refuses_a_name_that_promises_another_format(gatewise, tmp_path: Path) -> None:
    ran = gatewise("predict", "m.gatewise", "-o", "next.parquet")
    assert ran.code == 2
    assert "ends in .csv" in ran.err


def test_advice_names_options_of_the_command(gatewise, tmp_path: Path) -> None:
    (tmp_path / "gap.csv").write_text(
        "ds,y\n" + "".join(f"2024-01-{d:02d},{d if d != 9 else ''}\n" for d in range(1, 29))
    )
    ran = gatewise("forecast", "gap.csv", "--horizon", "2")
    assert ran.code == 3
    assert "give --missing mask or --missing interpolate, or complete the table" in ran.err


def test_a_time_format_of_ones_own(gatewise, tmp_path: Path) -> None:
    lines = [f"{d:02d}~{m:02d}~2024,{d + m}" for m in (1, 2) for d in range(1, 29 if m == 2 else 32)]
    (tmp_path / "odd.csv").write_text("\n".join(["when,y", *lines]) + "\n")
    quick = ("--horizon", "2", "--hidden", "3", "--epochs", "1", "--input-size", "8", "--time-col", "when")
    assert gatewise("fit", "odd.csv", *quick).code == 3
    ran = gatewise("fit", "odd.csv", *quick, "--time-format", "%d~%m~%Y")
    assert ran.code == 0, ran.err


def test_one_reading_and_a_place_that_cannot_be_written_are_named(gatewise, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("ds,y\n2024-01-01,5\n")
    ran = gatewise("forecast", "one.csv", "--horizon", "3")
    assert ran.code == 3
    assert "one.csv, series 'y': the frequency cannot be inferred from one reading" in ran.err
    assert "--freq h" in ran.err
    (tmp_path / "two.csv").write_text("ds,y\n" + "".join(f"2024-01-{d:02d},{d}\n" for d in range(1, 29)))
    ran = gatewise("forecast", "two.csv", "--horizon", "2", "-o", "/proc/x")
    assert ran.code == 1
    assert "name another place with --output" in ran.err


def test_irregular_readings_and_short_series_with_the_options_that_the_refusals_name(gatewise, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    at = np.datetime64("2024-01-01T00:00:00") + np.cumsum(rng.integers(60, 900, 400)).astype("timedelta64[s]")
    (tmp_path / "a.csv").write_text("time,load\n" + "".join(f"{t},{np.sin(k / 9):.3f}\n" for k, t in enumerate(at)))
    refused = gatewise("fit", "a.csv", "--horizon", 3, *SHORT)
    assert (refused.code, "--resample 10min" in refused.err) == (3, True), refused.err
    ran = gatewise("fit", "a.csv", "--horizon", 3, *SHORT, "--resample", "10min", "--how", "linear")
    assert ran.code == 0, ran.err
    assert "straight lines between readings" in ran.err
    assert gatewise("predict", "model.gatewise", "a.csv").code == 0
    assert gatewise("fit", "a.csv", "--how", "sum").code == 2
    (tmp_path / "b.csv").write_text(two_series(5))
    refused = gatewise("forecast", "b.csv", "--horizon", 3, "--input-size", 6, *SHORT)
    assert "--short drop" in refused.err
    for rule, count in (("drop", 1), ("pad", 2)):
        ran = gatewise("forecast", "b.csv", "--horizon", 3, "--input-size", 6, *SHORT, "--short", rule, "-o", rule)
        assert ran.code == 0, ran.err
        assert "1 series is shorter than 12 readings" in ran.err
        assert len((tmp_path / rule / "forecast.csv").read_text().splitlines()) == 1 + 3 * count
    (tmp_path / "c.csv").write_text(two_series(5))
    refused = gatewise("predict", "drop/model.gatewise", "c.csv")
    assert "--short drop" in refused.err
    ran = gatewise("predict", "drop/model.gatewise", "c.csv", "--short", "drop")
    assert (ran.code, len(ran.out.splitlines())) == (0, 4)


READERS = ("forecast", "fit", "predict", "backtest", "tune", "classify", "detect", "stream", "info", "explore", "draw")


def test_every_verb_that_reads_a_file_takes_a_limit_of_memory(gatewise) -> None:
    for verb in VERBS:
        assert ("--memory" in gatewise(verb, "--help").out) == (verb in READERS), verb


@pytest.mark.parametrize("verb", READERS)
def test_a_size_that_is_none_is_wrong_usage(gatewise, verb: str) -> None:
    words = [] if verb == "explore" else ["lstm" if verb == "draw" else "absent.csv"]
    for size in ("2", "-1GB", "much", ""):
        ran = gatewise(verb, *words, f"--memory={size}")
        assert (ran.code, ran.out) == (2, "")
        assert "--memory" in ran.err


def test_a_file_that_needs_more_than_the_limit(gatewise, tmp_path: Path, readings: Path) -> None:
    with gzip.open(tmp_path / "bomb.csv.gz", "wb") as file:
        file.write(b"ds,y\n" + b"," * 50_000_000)
    ran = gatewise("fit", "bomb.csv.gz", "-h", 3, "--memory", "20MB")
    assert (ran.code, ran.out) == (3, "")
    expected = (
        "bomb.csv.gz: unpacking it needs more memory than the limit of 20 MB; use a part of it, or allow more with "
    )
    assert f"gatewise: {expected}--memory 80MB\n" in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bomb.csv.gz", "readings.csv"]
    assert gatewise("fit", readings, "-h", 3, "--input-size", 24, *SHORT, "--memory", "20MB").code == 0


@pytest.mark.parametrize("words", [["--hidden", 99_999_999], ["--hidden", 5_000]])
def test_layers_that_need_more_than_the_limit(gatewise, tmp_path: Path, words: list[object]) -> None:
    for verb in ("fit", "forecast", "backtest", "classify"):
        horizon = [] if verb == "classify" else ["-h", 3]
        ran = gatewise(verb, "absent.csv", *horizon, *words, "--memory", "1GB")
        assert (ran.code, ran.out) == (3, "")
        assert f"{words[0]} {words[1]}" in ran.err
        assert "more than the limit of 1 GB; use fewer units or layers" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_suspicious_readings_are_named_on_the_terminal_and_in_the_report(gatewise, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(with_row(30, "1000000"))
    quick = ("--horizon", 4, "--input-size", 8, *SHORT)
    assert gatewise("forecast", "a.csv", *quick, "-o", "warn").code == 0
    for rule, said in (("clip", "set to the nearest of the others"), ("missing", "taken for missing")):
        ran = gatewise("forecast", "a.csv", *quick, "--outliers", rule, "-o", rule)
        assert ran.code == 0, ran.err
        assert f"level, 30: 1e+06; {said}" in ran.err
    ran = gatewise("forecast", "a.csv", *quick, "-o", "again")
    assert "--outliers clip, --outliers missing and --outliers keep change that" in ran.err
    kept = gatewise("forecast", "a.csv", *quick, "--outliers", "keep", "-o", "keep")
    assert "learned from and scored like all others" in kept.err
    report = (tmp_path / "warn/report.html").read_text()
    assert "level, 30: 1e+06; left as they are" in report
    for folder in ("warn", "clip", "missing"):
        rows = (tmp_path / folder / "forecast.csv").read_text().splitlines()[1:]
        assert all(abs(float(row.split(",")[2])) < 5 for row in rows), (folder, rows)
