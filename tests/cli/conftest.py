"""Running the command inside this process, in a folder of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from gatewise.cli import main


class Ran(NamedTuple):
    """What a command came to."""

    code: int
    out: str
    err: str


Gatewise = Callable[..., Ran]


@pytest.fixture
def gatewise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Gatewise:
    """Call with the words of a command line; it runs in ``tmp_path``."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def run(*words: object) -> Ran:
        arguments = [str(word) for word in words]
        monkeypatch.setattr(sys, "argv", ["gatewise", *arguments])
        capsys.readouterr()
        code = main(arguments)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


def hourly(rows: int, start: str = "2024-01-01T00") -> list[str]:
    """Times as text."""
    return [str(t) for t in np.datetime64(start, "m") + np.arange(rows) * np.timedelta64(60, "m")]


def daily_wave(rows: int, seed: int = 0) -> np.ndarray:
    """A day of 24 steps with noise."""
    rng = np.random.default_rng(seed)
    return 20 + 5 * np.sin(2 * np.pi * np.arange(rows) / 24) + 0.3 * rng.normal(size=rows)


@pytest.fixture
def readings(tmp_path: Path) -> Path:
    """A wide table of two weeks, hourly."""
    path = tmp_path / "readings.csv"
    rows = [f"{time},{value:.3f}" for time, value in zip(hourly(336), daily_wave(336), strict=True)]
    path.write_text("time,temperature\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


#: Options that make a training short.
SHORT = ("--method", "gru", "--hidden", "4", "--input-size", "24", "--epochs", "2")
