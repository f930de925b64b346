"""Small parts of the command on their own, each against what is written down by hand."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gatewise.cli import answering, app, svg
from gatewise.cli.outcome import Line, Outcome
from gatewise.cli.pictures import _draw_axes
from gatewise.cli.present import write_beside
from gatewise.cli.runs import RunFolder
from gatewise.cli.verbs.info import _flat
from gatewise.errors import DataError


def an_outcome() -> Outcome:
    days = np.datetime64("2024-01-01", "us") + np.arange(12) * np.timedelta64(86_400_000_000, "us")
    line = Line(
        "a", days[:9], np.arange(9.0), days[9:], np.arange(9.0, 12), {80.0: (np.arange(3.0), np.arange(9.0, 12))}
    )
    return Outcome(title="t", target="y", alias="Ridge", horizon=3, lines=[line])


def test_settings_that_are_empty_are_left_out_and_long_ones_counted() -> None:
    given = {"a": 1, "none": None, "no": [], "d": {"e": 2, "f": {}, "g": ()}, "text": "x" * 70, "many": list(range(99))}
    assert _flat(given) == {"a": "1", "d.e": "2", "text": "x" * 57 + "...", "many": "99 values"}


@pytest.mark.parametrize(
    ("raised", "words"), [((), "interrupted; nothing was written"), (("stopped in epoch 3",), "stopped in epoch 3")]
)
def test_an_interrupt_says_what_became_of_the_work(raised: tuple[str, ...], words: str) -> None:
    def verb() -> None:
        raise KeyboardInterrupt(*raised)

    with pytest.raises(SystemExit) as caught:
        app._guarded(verb)()
    assert caught.value.code == 130
    assert caught.value.message == words  # type: ignore[attr-defined]


def test_points_stand_where_the_axes_say() -> None:
    frame = svg._Frame((0.0, 10.0), (0.0, 100.0))
    across, down = frame.place(np.array([0.0, 5.0, 10.0]), np.array([frame.y0, 50.0, frame.y1]))
    left, right, top, bottom = svg._LEFT, svg._WIDTH - svg._RIGHT, svg._TOP, svg._HEIGHT - svg._BOTTOM
    assert across.tolist() == [left, (left + right) / 2, right]
    assert down.tolist() == pytest.approx([bottom, (top + bottom) / 2, top])


def test_the_picture_marks_the_last_reading() -> None:
    pyplot = pytest.importorskip("matplotlib.figure")
    outcome = an_outcome()
    axes = pyplot.Figure().add_subplot()
    _draw_axes(axes, outcome.lines[0], outcome)
    upright = [one.get_xdata()[0] for one in axes.lines if len(set(map(str, one.get_xdata()))) == 1]
    assert upright == [outcome.lines[0].times[-1]]


@pytest.mark.parametrize("plot", ["png", "html", "none"])
def test_only_the_picture_that_was_asked_for_is_written(tmp_path: Path, plot: Any) -> None:
    write_beside(tmp_path / "sub" / "next.csv", an_outcome(), "a,b\n1,2\n", plot)
    made = {"none": {"next.csv"}}.get(plot, {"next.csv", f"next.{plot}"})
    assert set(os.listdir(tmp_path / "sub")) == made


def test_a_run_whose_folder_cannot_be_named_ends_with_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def fail(*paths: object) -> None:
        tried.append(paths)
        if len(tried) > 20:
            raise SystemExit("named again and again")
        raise OSError("no")

    monkeypatch.setattr(os, "rename", fail)
    with pytest.raises(OSError, match="could not be given its name"):
        RunFolder(root=tmp_path).fill(lambda path: (path / "x").write_text("x"))
    assert len(tried) == 1


def test_a_line_that_never_ends_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "_LONGEST", 100)
    monkeypatch.setattr(answering, "_BLOCK", 32)

    def lines(data: bytes) -> list[tuple[list[str], list[int]]]:
        read, write = os.pipe()
        try:
            os.write(write, data)
            os.close(write)
            return list(answering._blocks(read))
        finally:
            os.close(read)

    assert [one for block, _ in lines(b"a\n" + b"b" * 96 + b"\nc\n") for one in block] == ["a", "b" * 96, "c"]
    with pytest.raises(DataError, match="standard input, row 2: is longer than 16 MB"):
        lines(b"a\n" + b"b" * 200)


@pytest.mark.parametrize("epochs", [1, 3])
def test_the_report_of_classes_has_their_shares_and_a_curve_of_several_epochs(
    gatewise: Any, tmp_path: Path, epochs: int
) -> None:
    rng = np.random.default_rng(0)
    X, y = rng.normal(size=(40, 6, 2)), np.array(["a", "b"] * 20)
    np.savez(tmp_path / "a.npz", X=X.reshape(-1, 2), lengths=[6] * 40, y=y)
    words = ("--hidden", 4, "--epochs", epochs, "-q", "--json", "--report", "r.html")
    ran = gatewise("classify", tmp_path / "a.npz", *words)
    assert ran.code == 0, ran.err
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    cells = re.findall(r"--share:([\d.]+)\">(\d+)<", page)
    counts = np.array([int(count) for _, count in cells]).reshape(2, 2)
    wanted = counts / counts.sum(axis=1, keepdims=True)
    assert [float(share) for share, _ in cells] == pytest.approx(wanted.ravel().tolist(), abs=5e-4)
    assert ("Loss by epoch" in page) == (epochs > 1)


def test_a_run_is_numbered_after_the_largest_number_there_is(tmp_path: Path) -> None:
    for name in ("1", "4", "notes", "7-old"):
        (tmp_path / name).mkdir()
    for number in (5, 6):
        place = RunFolder(root=tmp_path).fill(lambda path: (path / "x").write_text("x"))
        assert place == tmp_path / str(number)
