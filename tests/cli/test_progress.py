"""How training is shown: a bar, lines, or nothing."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from gatewise.cli import progress
from gatewise.cli.progress import Progress, remaining
from gatewise.training import EpochRecord

SHORT = ("--method", "gru", "--horizon", "3", "--hidden", "4", "--input-size", "24", "--epochs", "3")


def epoch(number: int, validation_loss: float | None = 0.25) -> EpochRecord:
    return EpochRecord(number, number, 0.5, validation_loss, 0.01, 1.0, 1.0, 1234.0, best=True)


def test_without_a_terminal_a_line_every_few_seconds(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    with Progress(30, terminal=False) as shown:
        for number in range(1, 21):
            now[0] += 1.0
            shown.on_epoch(epoch(number))
    lines = capsys.readouterr().err.splitlines()
    assert [line.split("  ")[0] for line in lines] == [f"training: epoch {n}/30" for n in (1, 6, 11, 16, 20)]
    assert lines[-1].endswith("windows/s"), "at the end nothing is left"
    assert lines[1] == ("training: epoch 6/30  loss 0.5  validation 0.25  1,234 windows/s  at most 24 s left")


def test_the_time_limit_bounds_the_remaining_time(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    with Progress(1000, terminal=False, time_limit=15.0) as shown:
        now[0] = 5.0
        shown.on_epoch(epoch(1, validation_loss=None))
    assert capsys.readouterr().err == "training: epoch 1/1000  loss 0.5  1,234 windows/s  at most 10 s left\n"


def test_quiet_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    for terminal in (False, True):
        with Progress(2, quiet=True, terminal=terminal) as shown:
            shown.on_epoch(epoch(1))
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "0 s"), (59, "59 s"), (61, "1 min"), (3599, "1 h 00 min"), (4800, "1 h 20 min")]
)
def test_remaining_time_in_words(seconds: float, words: str) -> None:
    assert remaining(seconds) == words


def on_a_terminal(words: list[str], folder: Path) -> tuple[int, bytes]:
    """Run the command with a terminal for standard error; give its code and what the terminal got."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "gatewise", *words], cwd=folder, stdout=subprocess.DEVNULL, stderr=slave,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "120", "LINES": "40"},
    )  # fmt: skip
    os.close(slave)
    got = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # Linux's way to say that the other end is closed
            break
        if not part:
            break
        got += part
    os.close(master)
    return process.wait(timeout=60), got


def test_on_a_terminal_there_is_a_bar_and_a_picture(readings: Path, tmp_path: Path) -> None:
    code, got = on_a_terminal(["forecast", readings.name, *SHORT], tmp_path)
    text = got.decode()
    assert code == 0, text
    assert "━" in text
    assert "3/3" in text
    assert "validation" in text
    assert "windows/s" in text
    assert "┤" in text, "the picture"
    assert "\x1b[38;5;" in text, "in colour"


def test_quiet_is_quiet_on_a_terminal_too(readings: Path, tmp_path: Path) -> None:
    assert on_a_terminal(["forecast", readings.name, *SHORT, "--quiet"], tmp_path) == (0, b"")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-1.0, "0 s"), (0.4, "0 s"), (59.4, "59 s"), (60.0, "1 min"), (89.0, "1 min"), (91.0, "2 min"), (3569.0, "59 min"),
     (3570.0, "1 h 00 min"), (4800.0, "1 h 20 min"), (7199.0, "2 h 00 min")],
)  # fmt: skip
def test_a_rough_time_in_words(seconds: float, words: str) -> None:
    assert remaining(seconds) == words
