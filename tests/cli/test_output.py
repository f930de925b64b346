"""Output that cannot be written is refused before any training; what is printed never fails or commands a terminal."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from gatewise.cli.printable import printable
from gatewise.files import rehearse_write

FIT = ("--horizon", "3", "--hidden", "4", "--input-size", "24", "--epochs", "1")


@pytest.mark.parametrize("verb", ["fit", "forecast", "backtest"])
@pytest.mark.parametrize("kind", ["loop", "not UTF-8", "too long", "folder"])
def test_it_is_refused_before_training(gatewise, readings: Path, tmp_path: Path, verb: str, kind: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    name = {"loop": "loop", "not UTF-8": os.fsdecode(b"m\xff"), "too long": 300 * "m", "folder": "full"}[kind]
    before = sorted(tmp_path.rglob("*"))
    ran = gatewise(verb, readings, *FIT, "-o", name)
    assert ran.code == 1, ran
    assert "epoch" not in ran.err, "training had begun"
    assert "Traceback" not in ran.err
    assert any(words in ran.err for words in ("--output", "another folder", "too long"))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_link_to_an_empty_folder_is_filled_and_stays_a_link(gatewise, readings: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    ran = gatewise("forecast", readings, *FIT, "--plot", "none", "-q", "-o", "link")
    assert ran.code == 0, ran.err
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "forecast.csv").exists()


def test_the_current_folder_is_refused(gatewise, readings: Path, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    ran = gatewise("forecast", readings, *FIT, "-o", ".")
    assert ran.code == 1
    assert "current folder" in ran.err


def test_a_rehearsal_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("target")
    rehearse_write(tmp_path / "link")
    rehearse_write("/dev/null")
    assert [path.name for path in tmp_path.iterdir()] == ["link"]
    with pytest.raises(IsADirectoryError):
        rehearse_write(tmp_path)


@pytest.mark.parametrize("environment", [{"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}])
def test_a_standard_output_of_few_letters_is_no_error(
    gatewise, readings: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    assert gatewise("fit", readings, *FIT, "-q").code == 0
    (tmp_path / "model.gatewise").rename(tmp_path / "모델.gatewise")
    for words in (["info", "모델.gatewise"], ["datasets"], ["info", "모델.gatewise", "--json"], ["info", "없다"]):
        ran = subprocess.run(
            [sys.executable, "-m", "gatewise", *words], cwd=tmp_path, capture_output=True, check=False,
            env={**os.environ, **environment}, timeout=60,
        )  # fmt: skip
        assert b"Traceback" not in ran.stderr, ran.stderr
        assert ran.returncode == (1 if "없다" in words else 0)


@pytest.mark.parametrize("shell", ["{} >&-", "{} > /dev/full", "{} 2>&-"])
def test_a_closed_or_full_standard_output_is_no_traceback(tmp_path: Path, shell: str) -> None:
    command = shell.format(f"{shlex.quote(sys.executable)} -m gatewise datasets nile")
    ran = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert b"Traceback" not in ran.stderr, ran.stderr
    assert b"Exception ignored" not in ran.stderr, ran.stderr
    assert ran.returncode == (0 if "2>&-" in shell else 1), ran


def test_escape_codes_in_names_never_reach_the_terminal(gatewise, tmp_path: Path) -> None:
    evil = "\x1b]0;title\x07\x9b31m\u202e"
    assert printable(evil + "\n\t") == "\\x1b]0;title\\x07\\x9b31m\\x202e\n\t"
    rows = "".join(f"2024-01-{d:02d},{d}\n" for d in range(1, 29))
    (tmp_path / "a.csv").write_text(f"ds,y{evil}\n{rows}", encoding="utf-8")
    for words in (["fit", "a.csv", *FIT, "--input-size", "4"], ["info", "model.gatewise"], ["fit", f"no{evil}.csv"]):
        ran = gatewise(*words)
        assert not set("\x1b\x9b\x07\u202e") & set(ran.err), ran
        assert words[0] == "info" or ran.code in (0, 3)


@pytest.mark.parametrize(
    ("words", "code", "error", "hint"),
    [
        (("fit", "gap.csv", "-h", 2), 3, "gap.csv, series 'y', row 10, column 'y': the reading", "give --missing mask"),
        (("backtest", "gap.csv"), 3, "is missing (1 missing in all)", "--missing interpolate"),
        (("forecast", "absent.csv"), 3, "absent.csv: there is no such file", ""),
        (("forecast",), 2, "Missing argument 'READINGS'", "see gatewise forecast --help"),
        (("predict", "gap.csv"), 3, "gap.csv: is not a gatewise model file", ""),
        (("info", "absent"), 1, "absent", ""),
        (("classify", "absent.ts"), 1, "absent.ts", ""),
        (("fit", "gap.csv", "--nonsense"), 2, "--nonsense", "see gatewise fit --help"),
        (("fit", "gap.csv", "--how", "sum"), 2, "--how sum is for irregular readings", "--resample 15min"),
        (("nonsense",), 2, "nonsense", "see gatewise --help"),
        (("datasets", "nonsense"), 2, "nonsense", ""),
    ],
)
def test_an_error_is_one_json_object(
    gatewise, tmp_path: Path, words: tuple[object, ...], code: int, error: str, hint: str
) -> None:
    (tmp_path / "gap.csv").write_text(
        "ds,y\n" + "".join(f"2024-01-{d:02d},{d if d != 9 else ''}\n" for d in range(1, 29))
    )
    ran = gatewise(*words, "--json")
    found = json.loads(ran.out)
    assert list(found) == ["error", "hint", "exit"]
    assert (ran.code, found["exit"]) == (code, code)
    assert error in found["error"]
    assert hint in found["hint"]
    assert len(ran.err.strip().splitlines()) == 1
    without = gatewise(*words)
    assert (without.code, without.out) == (code, "")


def test_the_shell_completes_verbs_and_options(tmp_path: Path) -> None:
    def completed(*typed: str) -> list[str]:
        environment = {**os.environ, "COMP_WORDS": " ".join(typed), "COMP_CWORD": str(len(typed) - 1)}
        environment["_GATEWISE_COMPLETE"] = "complete_bash"
        code = "import sys; from gatewise.cli import main; sys.exit(main([]))"
        words = [sys.executable, "-c", code]
        done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
        return done.stdout.split()

    assert completed("gatewise", "fore") == ["forecast"]
    assert "--resample" in completed("gatewise", "fit", "--res")
    assert completed("gatewise", "fit", "--how", "l") == ["last", "linear"]
