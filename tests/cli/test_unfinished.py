"""What a run has saved outlives every failure, and runs at the same time do not touch each other's."""

from __future__ import annotations

import os
import re
import resource
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import gatewise as gw
from gatewise.cli.runs import RunFolder, make_folder
from gatewise.cli.unfinished import Unfinished
from gatewise.files import FolderLock
from gatewise.training import Checkpoints

from .test_interrupt import LONG, has_checkpoint, start

QUICK = ("--horizon", "3", "--hidden", "4", "--input-size", "24", "--epochs", "3", "-q")


def advice(err: str) -> list[str]:
    """The words of the command that continues, as the message names it."""
    found = re.search(r"continue with\n\s+gatewise (.*)$", err, re.M)
    assert found is not None, err
    return shlex.split(found[1])


@pytest.mark.parametrize(
    "failure", [OSError(28, "No space left on device"), MemoryError(), RuntimeError("unknown"), "checkpoint"]
)
def test_a_failure_in_mid_run_keeps_the_checkpoints_and_its_advice_works(
    gatewise, monkeypatch: pytest.MonkeyPatch, readings: Path, tmp_path: Path, failure: Any
) -> None:
    assert gatewise("fit", readings, *QUICK, "-o", "whole.gatewise").code == 0
    save = Checkpoints.save

    def fails(self: Checkpoints, step: int, *rest: Any) -> Path:
        if step < 2:
            return save(self, step, *rest)
        if isinstance(failure, BaseException):
            raise failure
        raise gw.errors.CheckpointError(f"cannot save; the last good one is {self.paths()[0]}")

    with monkeypatch.context() as patch:
        patch.setattr(Checkpoints, "save", fails)
        ran = gatewise("fit", readings, *QUICK)
    assert ran.code == 1, ran
    assert "Traceback" not in ran.err
    assert has_checkpoint(tmp_path / ".unfinished"), ran.err
    named = re.search(r"last good one is (\S+safetensors)", ran.err)
    assert named is None or Path(named[1]).exists()
    again = gatewise(*advice(ran.err))
    assert again.code == 0, again.err
    assert not (tmp_path / ".unfinished").exists()
    resumed, whole = (gw.load(name).fitted.network.to_arrays() for name in ("model.gatewise", "whole.gatewise"))
    assert all((resumed[name] == whole[name]).all() for name in whole)


def test_a_full_disk_in_training_keeps_the_last_good_checkpoint(readings: Path, tmp_path: Path) -> None:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, 12_000))

    words = [sys.executable, "-m", "gatewise", "fit", readings.name, *QUICK, "--hidden", "8"]
    ran = subprocess.run(words, cwd=tmp_path, text=True, capture_output=True, check=False, preexec_fn=limit)
    assert ran.returncode == 1, ran
    for path in re.findall(r"last good one is (\S+safetensors)", ran.stderr):
        assert (tmp_path / path).exists(), ran.stderr


def test_an_interrupted_run_survives_one_that_starts_over_and_fails(
    gatewise, monkeypatch: pytest.MonkeyPatch, readings: Path, tmp_path: Path
) -> None:
    def stopped(checkpoint_dir: Path, **_: object) -> None:
        checkpoint_dir.mkdir(parents=True, exist_ok=True)
        (checkpoint_dir / "step-000000000001.safetensors").touch()
        raise KeyboardInterrupt

    for _ in range(2):
        with monkeypatch.context() as patch:
            patch.setattr(gw.Forecaster, "fit", lambda *_, checkpoint_dir, **__: stopped(checkpoint_dir))
            assert gatewise("fit", readings, *QUICK).code == 130
    assert len(list(tmp_path.rglob("*.safetensors"))) == 2
    assert gatewise("fit", readings, *QUICK).code == 0, "success ends the task"
    assert not (tmp_path / ".unfinished").exists()


def test_two_runs_of_one_command_have_folders_of_their_own(tmp_path: Path) -> None:
    base = tmp_path / ".unfinished" / "task"
    one, two = Unfinished.start(base), Unfinished.start(base)
    assert one.folder != two.folder
    assert Unfinished.resume(base) is None, "both are in use"
    (one.folder / "step-1.safetensors").touch()
    two.finished()
    assert one.holds_checkpoints
    one.keep()
    resumed = Unfinished.resume(base)
    assert resumed is not None
    assert resumed.folder == one.folder
    assert Unfinished.resume(base) is None, "one run at a time continues it"
    resumed.finished()
    assert not base.parent.exists()


def test_the_system_frees_the_lock_of_a_run_that_was_killed(tmp_path: Path) -> None:
    code = "import sys,time;from pathlib import Path;from gatewise.files import FolderLock\n"
    code += "lock=FolderLock.take(Path(sys.argv[1]));print(lock is not None,flush=True);time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert FolderLock.take(tmp_path) is None
        process.kill()
    lock = FolderLock.take(tmp_path)
    assert lock is not None
    lock.free()


def test_many_runs_at_once_in_a_new_folder_all_end_well(readings: Path, tmp_path: Path) -> None:
    words = ["forecast", readings.name, *QUICK, "--plot", "none", "--threads", "1", "--epochs", "1"]
    runs = [start(words, tmp_path) for _ in range(5)]
    ended = [(process.communicate(timeout=120), process.returncode) for process in runs]
    assert [code for _, code in ended] == [0] * len(runs), [err for (_, err), _ in ended]
    assert {path.name for path in (tmp_path / "runs").iterdir()} == {str(n + 1) for n in range(len(runs))}
    assert len({(tmp_path / f"runs/{n + 1}/forecast.csv").read_bytes() for n in range(len(runs))}) == 1


def test_folders_appear_and_disappear_in_many_processes_at_once(tmp_path: Path) -> None:
    """Only the folders' bookkeeping, often: what 20 forecasts in a new folder stumble over."""
    code = """
import sys
from pathlib import Path
from gatewise.cli.runs import RunFolder
from gatewise.cli.unfinished import Unfinished
root = Path(sys.argv[1]) / "deep" / "runs"
for _ in range(40):
    folder = RunFolder(root=root)
    place = Unfinished.start(root / ".unfinished" / "task")
    (place.folder / "backtest").mkdir()
    (place.folder / "backtest" / "step-1.safetensors").touch()
    if _ % 20 == 0:
        folder.fill(lambda path: (path / "x").write_text("x"))
    assert place.holds_checkpoints
    place.finished()
"""
    runs = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stderr=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    ended = [(process.communicate(timeout=120)[1], process.returncode) for process in runs]
    assert ended == [("", 0)] * len(runs)
    assert {path.name for path in (tmp_path / "deep/runs").iterdir()} == {str(n + 1) for n in range(12)}


def test_a_parent_that_another_run_removes_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parent, mkdir, removed = tmp_path / "runs", Path.mkdir, []

    def races(self: Path, *args: Any, **kwargs: Any) -> None:
        mkdir(self, *args, **kwargs)
        if self == parent and len(removed) < 3:
            removed.append(self.rmdir())

    monkeypatch.setattr(Path, "mkdir", races)
    assert make_folder(parent, "a").is_dir()
    assert len(removed) == 3


def test_an_output_that_another_run_fills_meanwhile_loses_nothing(tmp_path: Path) -> None:
    folders = [RunFolder(tmp_path / "mine") for _ in range(3)]
    places = [folder.fill(lambda path: (path / "x").write_text("x")) for folder in folders]
    assert [place.name for place in places] == ["mine", "mine-2", "mine-3"]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_background_job_of_a_script_hears_a_signal(
    readings: Path, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    """A shell without job control starts background jobs with SIGINT ignored."""
    words = [sys.executable, "-m", "gatewise", "fit", readings.name, *LONG]
    script = f"{shlex.join(words)} & echo $!; wait $!; echo code $?"
    process = subprocess.Popen(
        ["sh", "-c", script], cwd=tmp_path, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    job, deadline = int(process.stdout.readline()), time.monotonic() + 60
    while not has_checkpoint(tmp_path):
        assert time.monotonic() < deadline, "no checkpoint appeared"
        time.sleep(0.01)
    os.kill(job, number)
    out, err = process.communicate(timeout=30)
    assert out.strip() == f"code {code}", err
    assert "--resume" in err
    assert has_checkpoint(tmp_path)


def test_a_signal_is_answered_during_a_long_native_call(tmp_path: Path) -> None:
    """Python's handlers wait for the end of the call; here a product of whole numbers, which takes NumPy seconds."""
    code = """
import numpy as np
from gatewise.cli.signals import Signals
big = np.ones((3000, 3000), np.int64)
with Signals():
    print("ready", flush=True)
    big @ big
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=tmp_path, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        begin = time.monotonic()
        assert "stopping after the current step" in process.stderr.readline()
        assert time.monotonic() - begin < 2
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 130
        assert "stopped at once" in process.stderr.read()
