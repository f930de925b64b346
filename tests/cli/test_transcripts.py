"""What the verbs say and write, word by word, from small tables: transcripts that were looked at once and stored."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import typer.main

import gatewise as gw
from gatewise.cli.app import VERBS, app
from tests.stored import same_as_stored

STORED = Path(__file__).parent / "stored"

#: Name of a transcript -> whether its numbers come from a network, and the command lines.
SCRIPTS: dict[str, tuple[bool, tuple[str, ...]]] = {
    "forecast-naive": (False, (
        "forecast two.csv -h 3 --method naive --target-col y --windows 2 --plot none --samples 2 -o run",
        "forecast two.csv --method seasonal_naive --target-col y --windows 1 --plot none --level 50,90 --json -o other",
        "forecast two.csv -h 2 --method drift --target-col y --hist-exog price --all --plot none -q -o all",
        "forecast short.csv -h 1 --method naive --windows 1 --plot none",
        "forecast numbers.csv --method naive --windows 2 --plot term",
        "forecast noise.csv --method naive --windows 1 --plot term -q",
        "forecast mixed.csv -h 3 --method naive --windows 1 --plot none --short drop",
        "forecast mixed.csv -h 3 --method naive --windows 1 --plot none --short pad",
        "forecast mixed.csv -h 3 --method naive --windows 1 --plot none",
        "forecast noise.csv -h 3 --method naive --resample 2x",
        "forecast noise.csv -h 3 --method naive --separator ;;",
    )),
    "backtest-naive": (False, (
        "backtest two.csv -h 3 --method naive --target-col y --windows 2 --ridge -o w.csv",
        "backtest two.csv -h 3 --method seasonal_naive --target-col y --windows 3 --step 2 --level 90 --json "
        "-o new/w.csv",
        "backtest two.csv -h 3 --method naive --target-col y --windows 1 --plot term -q",
        "backtest two.csv -h 3 --method naive --target-col y --windows 4 --refit 2 --train-size 20",
        "backtest two.csv -h 3 --method ridge --input-size 9 --target-col y --windows 2 --train-size 5",
        "backtest two.csv -h 3 --method naive --target-col y --plot png",
        "backtest two.csv -h 3 --method naive --target-col y --baseline Nothing",
        "backtest two.csv -h 3 --method naive --target-col y --level 80,",
    )),
    "fit-and-predict": (False, (
        "fit two.csv -h 3 --method seasonal_naive --target-col y -o m.gatewise",
        "fit two.csv -h 3 --method naive --target-col y --json -o naive.gatewise",
        "fit two.csv -h 3 --method drift --target-col y --futr-exog price -o priced.gatewise",
        "info naive.gatewise",
        "predict m.gatewise",
        "predict m.gatewise -h 2 --level 50 --json",
        "predict m.gatewise two.csv --samples 2 --seed 3 -o samples.csv",
        "predict m.gatewise two.csv --json --samples 1 -o new/samples.csv",
        "predict naive.gatewise two.csv -o out.csv --plot html --outliers clip",
        "predict naive.gatewise short.csv --short pad",
        "predict m.gatewise -o out.xlsx",
        "predict m.gatewise -o out",
        "predict m.gatewise --outliers clip",
        "predict m.gatewise --how sum",
        "predict m.gatewise --plot html",
        "predict m.gatewise -h 4",
        "predict classes.gatewise",
        "predict priced.gatewise",
        "predict priced.gatewise --future future.csv --plot term",
    )),
    "ridge": (True, (
        "fit numbers.csv -h 2 --method ridge --input-size 12 -o short.gatewise -q",
        "predict short.gatewise brief.csv --short pad",
        "predict short.gatewise brief.csv",
    )),
    "network": (True, (
        "forecast two.csv -h 2 --method gru --hidden 3 --epochs 1 --input-size 4 --windows 1 --target-col y "
        "--plot none --all -o run",
        "forecast two.csv -h 2 --instant --target-col y --windows 1 --plot none",
        "forecast two.csv -h 2 --instant --method gru --target-col y",
        "fit two.csv -h 2 --method lstm --hidden 3 --epochs 2 --input-size 4 --target-col y --json",
        "forecast gaps.csv -h 2 --instant --windows 1 --plot none",
        "forecast short.csv -h 3 --instant --plot none",
        "forecast short.csv -h 3 --plot none",
        "forecast two.csv -h 2 --target-col y --futr-exog price",
        "forecast two.csv -h 2 --target-col y --future future.csv",
        "forecast two.csv -h 2 --target-col y --futr-exog price --future future.csv --method ridge --windows 1 "
        "--plot none",
        "forecast two.csv -h 2 --target-col y --futr-exog price --future days.csv --method ridge --windows 1 "
        "--plot none",
        "tune two.csv -h 2 --target-col y --resume",
    )),
    "others": (True, (
        "datasets",
        "datasets --json",
        "datasets nothing",
        "datasets nile -o new/a.csv",
        "classify sequences.csv --epochs 2 --hidden 3 --report new/report.html -o new/classes.gatewise",
        "classify sequences.csv --epochs 1 --hidden 3 -q --json --test sequences.csv --views none",
        "classify sequences.csv --test wide.csv",
        "classify few.csv --epochs 1",
        "classify two.csv --epochs 1",
        "explore --static page --view lessons",
        "explore --static page --all-series --series a",
        "explore m --all-series",
        "explore m --against a --against b",
        "explore m --series a --series b",
        "explore absent.gatewise",
    )),
    "detect": (True, (
        "detect two.csv --column y --learn 0.7 --label-col fault",
        "detect numbers.csv --false-alarms 0.1 --json -q",
        "detect two.csv --model classes.gatewise",
        "detect two.csv --label-col price",
        "detect numbers.csv --model run/model.gatewise",
    )),
}  # fmt: skip

MACHINE = ("gatewise", "matplotlib", "narwhals", "numpy", "polars", "processor", "provider", "python", "safetensors")


def files(place: Path) -> None:
    """The tables of the transcripts."""
    two, future, days = ["unique_id,ds,y,price,fault"], ["unique_id,ds,price"], ["ds,price"]
    for k, name in enumerate(("north", "south")):
        for t, day in enumerate(np.datetime64("2024-01-01") + np.arange(45)):
            y = 20 + 5 * k + (t * 5 % 7) * 1.5 + (t * t * 7 % 11) * 0.25 + 9 * (t in (36, 37) and k)
            row = f"{name},{day}"
            two += [f"{row},{y:.2f},{10 + t % 3},{int(t in (36, 37) and k)}"] if t < 42 else []
            future += [f"{row},{10 + t % 3}"] if t >= 42 else []
            days += [f"{day},{10 + t % 3}"] if t >= 42 and k else []
    write = {
        "two.csv": two,
        "future.csv": future,
        "days.csv": days,
        "brief.csv": ["t,value", *(f"{t},{t % 3}" for t in range(5))],
        "mixed.csv": ["unique_id,ds,y", *(f"{k},{t},{t * t % 7}" for k in "ab" for t in range(30 if k == "a" else 3))],
        "noise.csv": [
            "t,value",
            *(f"{t},{value:.2f}" for t, value in enumerate(np.cumsum(np.arange(50) ** 3 % 17 - 8))),
        ],
        "short.csv": ["unique_id,ds,y", *(f"a,2024-01-0{t},{t * t % 5}" for t in range(1, 10))],
        "numbers.csv": ["t,value", *(f"{t},{t * 7 % 5 + t * 11 % 13 / 4}" for t in range(60))],
        "gaps.csv": [
            "ds,y",
            *(f"2024-01-{t:02},{t * t % 5 + t * t * 7 % 11 / 4}" for t in range(1, 29) if t not in (9, 20)),
        ],
        "few.csv": ["id,time,label,x", "a,0,p,1", "a,1,p,2", "b,0,q,3", "b,1,q,5"],
        "sequences.csv": ["id,time,label,x"],
        "wide.csv": ["id,time,label,x,z", "a,0,p,1,2", "a,1,p,2,2", "b,0,q,3,2", "b,1,q,5,2"],
    }
    for k in range(20):
        write["sequences.csv"] += [f"s{k},{t},{'pq'[k % 2]},{(k % 2) * t + k * t % 3 / 4}" for t in range(5)]
    for name, lines in write.items():
        (place / name).write_text("\n".join(lines) + "\n")


def shown(text: str, learned: bool) -> str:
    """A text without what differs from machine to machine."""
    lines = [
        line for line in text.splitlines(keepends=True) if not re.search("windows/s|[\u2800-\u28ff┌┐└┘│┤┬┼]", line)
    ]
    text = "".join(re.sub(" {4,}", "   ", line) if len(lines) < text.count("\n") else line for line in lines)
    text = re.sub(rf'("(?:{"|".join(MACHINE)})": )".*"', r"\1#", text)
    text = re.sub(r"\d\S+ bytes|gatewise \d\S+,", "#", text)
    if learned:
        return re.sub(r"\s*-?\d+\.\d+(?:e[-+]?\d+)?", " #", text)
    return re.sub(r"-?\d+\.\d{5,}(?:e-?\d+)?", lambda found: f"{float(found[0]):.5g}", text)


@pytest.fixture(scope="module")
def classes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("classes") / "classes.gatewise"
    gw.save(
        gw.SequenceClassifier(hidden_size=2, max_epochs=1).fit([np.ones((3, 1)) * k for k in range(6)], [0, 1] * 3),
        path,
    )
    return path.read_bytes()


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_words_of_a_verb(gatewise, tmp_path: Path, classes: bytes, name: str) -> None:
    files(tmp_path)
    (tmp_path / "classes.gatewise").write_bytes(classes)
    learned, commands = SCRIPTS[name]
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    parts: list[str] = []
    for command in commands:
        words = shlex.split(command)
        ran = gatewise(*words)
        if ran.code == 2 and "--json" not in words:  # the frame around wrong usage is that of a library
            ran = gatewise(*words, "--json")
        out = "" if words[0] == "classify" and ran.code == 0 else shown(ran.out, learned)  # answers of a network
        parts += [f"$ gatewise {command}", f"[{ran.code}]", out, "---", shown(ran.err, learned)]
        for path in sorted(path for path in tmp_path.rglob("*") if path.is_file()):
            if before.get(path) == path.read_bytes():
                continue
            before[path] = path.read_bytes()
            parts.append(f"=== {path.relative_to(tmp_path)}")
            if path.suffix in (".csv", ".json"):
                parts.append(shown(path.read_text(encoding="utf-8"), learned))
    same_as_stored(STORED / f"{name}.transcript", "\n".join(parts) + "\n")


#: What is said of an option, but for its help.
SAID = ("opts", "secondary_opts", "required", "multiple", "nargs", "default", "min", "max", "metavar", "hidden",
        "is_flag", "show_default", "rich_help_panel")  # fmt: skip


def options() -> Iterator[str]:
    """Every option and argument of every verb with its names, its default and its bounds."""
    group = typer.main.get_group(app)
    for verb in VERBS:
        yield verb
        command = group.get_command(None, verb)  # type: ignore[arg-type]
        assert command is not None
        for one in sorted(command.params, key=lambda one: str(one.name)):
            words = {name: getattr(one, name, None) for name in SAID}
            words = {name: value for name, value in words.items() if value not in (None, [], False)}
            yield f"    {one.name}: {json.dumps(words, default=str)}"


def test_the_options_of_every_verb() -> None:
    same_as_stored(STORED / "options.txt", "\n".join(options()) + "\n")
