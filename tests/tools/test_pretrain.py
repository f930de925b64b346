"""`tools.pretrain --check`: what it says of a first epoch, and that matrix products run on one thread."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.pretrain import ONE_THREAD, ROUNDING, verdict

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("same", "loss", "code", "words"),
    [
        (True, 0.343, 0, "first epoch: the same bits"),
        (True, 0.343 + 0.9 * ROUNDING, 0, "within 0.0005"),
        (True, 0.343 - 1.1 * ROUNDING, 1, "not within 0.0005"),
        (False, 0.343, 1, "batches: other bits"),
        (True, float("nan"), 1, "not within"),
    ],
)
def test_verdicts(same: bool, loss: float, code: int, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert verdict(same, loss, 0.343) == code
    assert words in capsys.readouterr().out


def test_it_starts_again_with_one_thread() -> None:
    """Started with other numbers of threads, the program runs with one: NumPy reads them once, at import."""
    code = (
        "import os, runpy, sys\n"
        "os.execv = lambda path, arguments: sys.exit(' '.join(f'{n}={os.environ[n]}' for n in sorted(sys.argv[2:])))\n"
        "sys.argv = ['pretrain', '--tiny', *sys.argv[1:]]\n"
        "runpy.run_module('tools.pretrain', run_name='__main__')\n"
    )
    environment = {**os.environ, **dict.fromkeys(ONE_THREAD, "2")}
    ran = subprocess.run(
        [sys.executable, "-c", code, *ONE_THREAD],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stderr.strip().splitlines()[-1] == " ".join(f"{name}=1" for name in sorted(ONE_THREAD))
