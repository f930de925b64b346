"""The command's options with absurd values: every option of every verb, as the specs declare it."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.random import Generator
from typer.models import OptionInfo

import gatewise as gw
from gatewise.cli import main
from gatewise.cli.app import VERBS
from gatewise.cli.specs.expand import expand

from .nasty import pick

_TESTS = Path(__file__).parents[1]
WHOLE = (
    "0",
    "-1",
    "1e3",
    "1.5",
    "nan",
    "inf",
    "",
    "x",
    "99999999",
    "1000000000000",
    "9" * 30,
    "-" + "9" * 30,
    "０",
    "0x10",
    "1_0",
)
REAL = ("0", "-1", "nan", "inf", "-inf", "1e400", "1e-400", "1e308", "", "x", "1,5", "9" * 400)
TEXT = (
    "", " ", "x", "nan", "-1", "99999999999999999999h", "0h", "h" * 5000, "UTC+99:99", "+24:00", "-99:59",
    "Europe/Nowhere", "../../etc/passwd", "\x1b[2J", "a\x01b", "%", "%Q", "%Y" * 200, "\ud800", "80,nan", "80,",
    "1e999", "0,100", "9" * 400, "0s", "1e9h", "99999999999h", "-5m", "/", "/proc/x", ".", "é", "'", "utf-7", "idna",
    "base64",
    "a" * 300, "hex",
)  # fmt: skip


@dataclass(frozen=True)
class Option:
    """An option with a value, as a spec declares it."""

    name: str
    values: tuple[str, ...]


def options(verb: str) -> list[Option]:
    """The options of a verb that take a value, with absurd values for each."""
    made = []
    expanded = expand(getattr(import_module(f"gatewise.cli.verbs.{verb}"), verb))
    for parameter in signature(expanded).parameters.values():
        declared, *extras = get_args(parameter.annotation)
        info = next((extra for extra in extras if isinstance(extra, OptionInfo)), None)
        kinds = {declared, *get_args(declared)}
        if info is None or bool in kinds:
            continue
        long = [name for name in info.param_decls or () if name.startswith("--")]
        name = long[0] if long else f"--{parameter.name.replace('_', '-')}"
        made.append(Option(name, WHOLE if int in kinds else REAL if float in kinds else TEXT))
    return made


def prepared(folder: Path) -> dict[str, list[str]]:
    """Files in the folder, and for each verb the words of a run that is short."""
    times = np.datetime64("2024-01-01T00", "h") + np.arange(60)
    rows = "".join(f"{time},{np.sin(t / 3):.3f},{t % 5}\n" for t, time in enumerate(times))
    (folder / "a.csv").write_text("t,y,w\n" + rows, encoding="utf-8")
    (folder / "s.ts").write_text(
        "@classLabel true a b\n@data\n" + "".join(f"{k},1,2,{k}:{'ab'[k % 2]}\n" for k in range(12)), encoding="utf-8"
    )
    (folder / "m.gatewise").write_bytes((_TESTS / "saved/forecaster.gatewise").read_bytes())
    (folder / "b.csv").write_text("t,y,w\n" + "".join(f"{time},1,2\n" for time in times[:10]), encoding="utf-8")
    (folder / "l.gatewise").write_bytes((_TESTS / "saved/gru.gatewise").read_bytes())
    short = ["--hidden", "3", "--epochs", "1", "--threads", "1", "-q"]
    train = [
        "a.csv",
        "-h",
        "2",
        "--input-size",
        "6",
        "--target-col",
        "y",
        "--time-col",
        "t",
        "--time-limit",
        "2s",
        *short,
    ]
    return {
        "forecast": [*train, "--plot", "none"], "fit": train, "backtest": train,
        "tune": [*train, "--trials", "2"], "predict": ["m.gatewise", "-q"],
        "classify": ["s.ts", *short], "detect": ["b.csv", "-q"], "stream": ["l.gatewise", "-q"],
        "info": ["m.gatewise"], "draw": ["gru", "-q"], "datasets": ["nile"],
        "demo": ["--time-limit", "1s", "--plot", "none", *short[2:]], "explore": ["m.gatewise"], "doctor": [],
    }  # fmt: skip


@contextlib.contextmanager
def quiet(folder: Path) -> Iterator[tuple[io.StringIO, io.StringIO]]:
    """In the folder, with standard output and error as texts and nothing to read."""
    before, given, out, err = Path.cwd(), sys.stdin, io.StringIO(), io.StringIO()
    os.chdir(folder)
    try:
        with open(os.devnull, encoding="ascii") as nothing, contextlib.redirect_stdout(out):
            sys.stdin = nothing
            with contextlib.redirect_stderr(err):
                yield out, err
    finally:
        sys.stdin = given
        os.chdir(before)


def attempt(folder: Path, verb: str, words: list[str]) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command line."""
    gw.kernels.use(threads=1)
    old = sys.argv
    sys.argv = ["gatewise", verb, *words]
    try:
        with quiet(folder) as (out, err):
            code = main([verb, *words])
    finally:
        sys.argv = old
    return code, out.getvalue(), err.getvalue()


def check(verb: str, words: list[str], found: tuple[int, str, str]) -> None:
    """The command ended well, or with a typed error."""
    code, _, err = found
    shown = f"gatewise {verb} {' '.join(words)!r:.300} ended with {code}: {err[-600:]}"
    assert code in (0, 2, 3) or (code == 1 and "gatewise: " in err), shown
    assert "Traceback" not in err, shown
    assert "that gatewise does not know" not in err, shown
    assert "\x1b[2J" not in err, shown


def case(rng: Generator, folder: Path) -> None:
    """One run with one or two absurd options."""
    runs = prepared(folder)
    verb = pick(rng, [verb for verb in VERBS if verb not in ("explore", "demo")])
    words = list(runs[verb])
    known = options(verb)
    for _ in range(int(rng.integers(1, 3))):
        if known:
            option = pick(rng, known)
            words.append(f"{option.name}={pick(rng, option.values)}")
    if too_long(verb, words):
        return
    check(verb, words, attempt(folder, verb, words))


def too_long(verb: str, words: list[str]) -> bool:
    """Whether a run is absurd only in its length, which nothing else bounds."""
    return verb == "classify" and any(
        word.startswith("--epochs=") and word[9:].isdecimal() and len(word) > 12 for word in words
    )
