"""Ctrl-C saves a checkpoint and says how to go on; going on ends with the same bits."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import gatewise as gw
from gatewise.cli.console import Console
from gatewise.cli.task import Task

# Long enough to be interrupted in the middle on any machine.
LONG = ("--horizon", "6", "--hidden", "8", "--input-size", "24", "--epochs", "40", "--seed", "5")


def start(words: list[str], folder: Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "gatewise", *words],
        cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **environment},
    )  # fmt: skip


def has_checkpoint(folder: Path) -> bool:
    try:
        return any(folder.rglob("*.safetensors"))
    except FileNotFoundError:  # a folder was removed while it was searched
        return False


def interrupt_in_training(words: list[str], folder: Path, number: int = signal.SIGINT) -> tuple[int, str, str]:
    """Send a signal once there is a first checkpoint."""
    process = start(words, folder)
    deadline = time.monotonic() + 60
    while not has_checkpoint(folder):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline, "no checkpoint appeared"
        time.sleep(0.01)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def test_ctrl_c_then_resume_gives_the_bits_of_an_uninterrupted_run(gatewise, readings: Path, tmp_path: Path) -> None:
    words = ["forecast", readings.name, *LONG]
    code, out, err = interrupt_in_training(words, tmp_path)
    assert code == 130, err
    assert out == ""
    assert "Traceback" not in err
    again = re.search(r"gatewise (forecast .* --resume)$", err, re.M)
    assert again is not None, err
    assert "checkpoint" in err
    assert not list((tmp_path / "runs").glob("[0-9]*")), "a run's folder appeared although it was not finished"

    ran = gatewise(*shlex.split(again[1]), "-q")
    assert ran.code == 0, ran.err
    assert {path.name for path in (tmp_path / "runs").iterdir()} == {"1"}, "the checkpoints are gone"
    assert gatewise(*words, "-q").code == 0
    resumed, whole = ((tmp_path / f"runs/{n}/forecast.csv").read_bytes() for n in (1, 2))
    assert resumed == whole


def test_a_polite_request_to_end_is_treated_alike(readings: Path, tmp_path: Path) -> None:
    code, _, err = interrupt_in_training(["fit", readings.name, *LONG], tmp_path, signal.SIGTERM)
    assert code == 143, err
    assert "--resume" in err
    assert not (tmp_path / "model.gatewise").exists()


def test_nothing_to_resume_is_said(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("forecast", readings, *LONG, "--resume")
    assert ran.code == 1
    assert "nothing to resume" in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["readings.csv"]


def test_other_settings_do_not_resume_a_run_that_was_interrupted(gatewise, readings: Path, tmp_path: Path) -> None:
    code, _, err = interrupt_in_training(["forecast", readings.name, *LONG], tmp_path)
    assert code == 130, err
    ran = gatewise("forecast", readings.name, *LONG, "--hidden", "9", "--resume")
    assert ran.code == 1
    assert "nothing to resume" in ran.err


@pytest.mark.parametrize("words", [("forecast", "a table.csv", "-o", "it's here"), ("fit", "$HOME & co.csv")])
def test_the_command_that_continues_is_quoted_for_the_shell(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sys, "argv", ["gatewise", *words])
    with pytest.raises(KeyboardInterrupt) as caught, Task("fit", Path(words[1]), {}, 5, Console(), tmp_path) as task:
        task.train("fit", interrupted, None)
    said = str(caught.value)
    assert said.startswith("interrupted after 3 epochs; no result was written. The checkpoint is in ")
    assert shlex.split(said.splitlines()[-1]) == ["gatewise", *words, "--resume"]


def interrupted(checkpoint_dir: Path, **_: object) -> None:
    checkpoint_dir.mkdir(parents=True, exist_ok=True)
    (checkpoint_dir / "a.safetensors").touch()
    error = KeyboardInterrupt()
    error.epoch = 3  # type: ignore[attr-defined]
    raise error


@pytest.mark.parametrize(
    "other", [["--target-col", "b"], ["--horizon", "5"], ["--cell", "lstm"], ["--missing", "mask"]]
)
def test_another_task_does_not_continue_this_one(
    gatewise, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, other: list[str]
) -> None:
    (tmp_path / "two.csv").write_text("t,a,b\n" + "".join(f"{t},{t % 7},{t % 5}\n" for t in range(100)))
    monkeypatch.setattr(gw.Forecaster, "fit", lambda *_, checkpoint_dir, **__: interrupted(checkpoint_dir))
    words = ["fit", "two.csv", "--horizon", "4", "--target-col", "a", "-q"]
    assert gatewise(*words).code == 130
    assert list(tmp_path.rglob("*.safetensors"))
    ran = gatewise(*words, *other, "--resume")
    assert ran.code == 1
    assert "nothing to resume" in ran.err
    assert gatewise(*words, "--resume").code == 130, "the same task continues"


@pytest.mark.parametrize("verb", ["fit", "backtest", "forecast"])
def test_a_time_limit_ends_training_in_good_order(gatewise, readings: Path, verb: str) -> None:
    begin = time.monotonic()
    ran = gatewise(verb, readings, "--horizon", 6, "--hidden", 8, "--epochs", 100000, "--time-limit", "1s")
    assert ran.code == 0, ran.err
    assert time.monotonic() - begin < 30


@pytest.mark.parametrize(("verb", "parts"), [("fit", [1.0]), ("backtest", [1.0]), ("forecast", [0.5, 1.0])])
def test_the_time_limit_is_shared_by_the_trainings(
    gatewise, monkeypatch: pytest.MonkeyPatch, readings: Path, verb: str, parts: list[float]
) -> None:
    limits: list[float] = []
    train = Task.train

    def spy(self: Task, part: str, work: Any, limit: float | None, callbacks: Any = ()) -> Any:
        assert limit is not None
        limits.append(limit)
        return train(self, part, work, limit, callbacks)

    monkeypatch.setattr(Task, "train", spy)
    begin = time.monotonic()
    ran = gatewise(
        verb, readings, "-h", 3, "--hidden", 4, "--input-size", 24, "--epochs", 1, "--time-limit", "2h", "-q"
    )
    elapsed = time.monotonic() - begin
    assert ran.code == 0, ran.err
    assert len(limits) == len(parts)
    for limit, part in zip(limits, parts, strict=True):
        assert part * (7200 - elapsed) <= limit <= part * 7200
