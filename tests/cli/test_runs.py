"""Run folders appear whole or not at all, whatever goes wrong."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gatewise.cli.runs import RunFolder
from gatewise.cli.unfinished import checkpoint_folder

SHORT = ("--method", "gru", "--horizon", "3", "--hidden", "4", "--input-size", "24", "--epochs", "1", "-q")


def everything(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_an_error_while_filling_leaves_nothing(tmp_path: Path) -> None:
    folder = RunFolder(root=tmp_path / "runs")

    def write(path: Path) -> None:
        (path / "half.csv").write_text("half")
        raise OSError(28, "No space left on device", str(path / "half.csv"))

    with pytest.raises(OSError, match="No space left"):
        folder.fill(write)
    assert everything(tmp_path) == set()


def test_numbers_go_up_and_gaps_are_not_filled(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "notes").mkdir()
    places = [RunFolder(root=tmp_path).fill(lambda path: (path / "x").write_text("x")) for _ in range(2)]
    assert [place.name for place in places] == ["8", "9"]


def test_a_number_that_another_run_takes_meanwhile_is_skipped(tmp_path: Path) -> None:
    def write(path: Path) -> None:
        (path / "x").write_text("mine")
        (tmp_path / "1").mkdir()
        (tmp_path / "1" / "x").write_text("theirs")

    assert RunFolder(root=tmp_path).fill(write).name == "2"
    assert (tmp_path / "1" / "x").read_text() == "theirs"


def test_a_folder_that_holds_something_is_not_touched(gatewise, readings: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "precious").write_text("precious")
    ran = gatewise("forecast", readings, *SHORT, "-o", "mine")
    assert ran.code == 1
    assert "mine: exists and is not empty" in ran.err
    assert everything(tmp_path) == {"readings.csv", "mine", "mine/precious"}


def test_an_empty_folder_is_filled(gatewise, readings: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    assert gatewise("forecast", readings, *SHORT, "-o", "mine").code == 0
    assert (tmp_path / "mine" / "forecast.csv").exists()


@pytest.mark.parametrize("place", ["/proc/nowhere", "readings.csv/run", "readings.csv"])
def test_a_place_that_cannot_be_written_is_refused_at_once(
    gatewise, readings: Path, tmp_path: Path, place: str
) -> None:
    # /proc refuses even root, whom permissions do not stop; nor can a folder lie inside a file.
    ran = gatewise("forecast", readings, "--horizon", 3, "-o", place)
    assert ran.code == 1, ran
    assert ran.err.splitlines()[-1].startswith(f"gatewise: {place.partition('/run')[0].removesuffix('/nowhere')}")
    assert "epoch" not in ran.err, "training had begun"
    assert everything(tmp_path) == {"readings.csv"}


@pytest.mark.parametrize("verb", ["fit", "backtest", "predict", "datasets"])
def test_the_other_verbs_refuse_it_too(gatewise, readings: Path, tmp_path: Path, verb: str) -> None:
    assert gatewise("fit", readings, *SHORT).code == 0
    what = {"predict": ["model.gatewise"], "datasets": ["nile"]}.get(verb, ["readings.csv", *SHORT])
    before = everything(tmp_path)
    ran = gatewise(verb, *what, "-o", "/proc/nowhere/file")
    assert ran.code == 1, ran
    assert "/proc/nowhere" in ran.err
    assert everything(tmp_path) == before


def test_a_full_disk_is_said_and_leaves_nothing(readings: Path, tmp_path: Path) -> None:
    def limit() -> None:
        # No file may grow beyond 20 kB: the model is larger. The signal, ignored, becomes an error.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = subprocess.run(
        [sys.executable, "-m", "gatewise", "forecast", "readings.csv", *SHORT],
        cwd=tmp_path, text=True, capture_output=True, preexec_fn=limit, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 1, done
    assert "model.gatewise" in done.stderr
    assert "too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert "--resume" in done.stderr, "training is not lost"
    there = {path for path in everything(tmp_path) if ".unfinished" not in path}
    assert there == {"readings.csv", "runs"}
    assert not list(tmp_path.rglob("*.partial"))


def test_the_same_task_has_the_same_checkpoints_and_another_has_others(tmp_path: Path) -> None:
    def folder(verb: str = "fit", name: str = "a.csv", **settings: object) -> Path:
        return checkpoint_folder(tmp_path, verb=verb, readings=Path(name), settings=settings)

    first = folder(seed=1)
    assert first == folder(seed=1)
    assert len({first, folder(seed=2), folder("backtest", seed=1), folder(name="b.csv", seed=1)}) == 4
