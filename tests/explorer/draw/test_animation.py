"""A film of a pass: every picture adds one number and shows its equation; the files are what their endings say."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.errors import PictureError
from gatewise.explorer.cells import describe
from gatewise.explorer.cells.formulas import plain
from gatewise.explorer.draw import animation, mp4, paper
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.draw.scene import Text
from gatewise.explorer.trace.example import worked_example


def texts(frame: gw.explorer.Picture) -> list[str]:
    return [plain(item.formula) for item in frame.scene.items if isinstance(item, Text)]


@pytest.mark.parametrize("key", CELLS)
def test_each_picture_adds_one_operation_with_its_number_and_equation(key: str) -> None:
    t = worked_example(CELLS[key])
    film = t.animate(step=4, unit=1)
    program = describe(CELLS[key]).program
    names = [operation.name for operation in program.operations]
    forward, backward = len(names), len(names) + len(program.inputs)
    rest = animation._REST
    assert len(film.frames) == forward + backward + 2 * rest
    assert len({(frame.scene.width, frame.scene.height) for frame in film.frames}) == 1
    for count, name in enumerate(names, 1):
        shown = texts(film.frames[count - 1])
        values = [text.split(" = ")[-1] for text in shown if " = " in text and "δ" not in text]
        value = number(float(t.value(name)[0, 4, 1]))
        assert value in values or any(text.endswith(value) for text in shown), name
        # the operations so far, and the equation
        assert sum("= " in text for text in shown) == count + 1, name
        assert "forward" in shown[0]
    back = film.frames[forward + rest :]
    for count, name in enumerate([*reversed(names), *program.inputs], 1):
        shown = texts(back[count - 1])
        gradients = [text for text in shown if text.startswith("δ= ")]
        assert len(gradients) == count
        unit = 0 if name == "x" else 1
        assert f"δ= {number(float(t.gradient(name)[0, 4, unit]), sign=True)}" in gradients
        assert "backward" in shown[0]


def test_one_pass_alone_and_slides() -> None:
    t = worked_example(CELLS["rnn-tanh"])
    ways = {way: t.animate(pass_=way).frames for way in ("forward", "backward", "both")}
    assert len(ways["forward"]) + len(ways["backward"]) == len(ways["both"])
    slide = t.animate(pass_="forward", slide="16:9", theme="dark").frames[0].scene
    assert (slide.width, slide.height) == (1280, 720)
    assert slide.paper != "none"


@pytest.mark.parametrize("ending", [".gif", ".apng", ".png"])
def test_files_move(tmp_path: Path, ending: str) -> None:
    t = worked_example(CELLS["rnn-tanh"])
    film = t.animate(pass_="forward", seconds=0.25)
    path = film.save(tmp_path / f"film{ending}", dpi=48)
    with Image.open(path) as image:
        operations = len(describe(CELLS["rnn-tanh"]).program.operations)
        assert image.format == ("GIF" if ending == ".gif" else "PNG")
        assert image.n_frames == operations  # type: ignore[attr-defined]
        durations, pictures = [], []
        for number_ in range(operations):
            image.seek(number_)
            image.load()
            durations.append(image.info["duration"])
            pictures.append(np.asarray(image.convert("RGB"), dtype=int))
        assert durations == [250] * (operations - 1) + [250 * (1 + animation._REST)]
        assert image.info.get("loop") == 0
    changes = [np.abs(a - b).max() for a, b in pairwise(pictures)]
    assert min(changes) > 50


def fake(folder: Path, script: str) -> None:
    (folder / "ffmpeg").write_text(f"#!/bin/sh\n{script}\n")
    (folder / "ffmpeg").chmod(0o755)


def test_mp4_shows_every_picture_for_its_time(tmp_path: Path) -> None:
    import av

    film = worked_example(CELLS["rnn-tanh"]).animate(pass_="forward", seconds=0.2)
    path = film.save(tmp_path / "film.mp4", dpi=48)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.codec_context.name == "h264"
        assert stream.pix_fmt == "yuv420p"  # what presentation programs play
        assert stream.average_rate == 25
        shown = [frame.to_ndarray(format="rgb24").astype(int) for frame in container.decode(stream)]
    assert len(shown) == 5 * len(film.frames)
    assert shown[0].shape[0] % 2 == shown[0].shape[1] % 2 == 0
    painted = [paper.pixels(frame.scene, path, dpi=48).astype(int) for frame in film.frames]
    for number_, frame in enumerate(shown):
        want = painted[number_ // 5][: frame.shape[0], : frame.shape[1]]
        assert np.abs(frame - want).mean() < 4
    changed = np.abs(shown[0] - shown[5]).max()
    assert changed > 50


def test_mp4_without_pyav_goes_through_ffmpeg_and_tells_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = worked_example(CELLS["rnn-tanh"]).animate(pass_="forward", seconds=0.5)
    path = tmp_path / "film.mp4"
    monkeypatch.setattr(mp4, "find_spec", lambda _: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PictureError, match=r"MP4 needs PyAV .*gatewise\[film\].* or ffmpeg on the path"):
        film.save(path)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.defpath}")
    fake(tmp_path, 'for last; do :; done; echo half > "$last"; cat > /dev/null; echo "no such codec" >&2; exit 3')
    with pytest.raises(PictureError, match="ffmpeg failed: no such codec"):
        film.save(path, dpi=24)
    assert not path.exists()
    fake(tmp_path, 'echo "no" >&2; exit 4')  # ends before it has read anything
    with pytest.raises(PictureError, match="ffmpeg failed: no"):
        film.save(path, dpi=24)
    fake(tmp_path, f'echo "$@" > {tmp_path}/said; cat > {tmp_path}/data; for last; do :; done; echo film > "$last"')
    film.save(path, dpi=24)
    said = (tmp_path / "said").read_text().split()
    width, height = map(int, said[said.index("-s") + 1].split("x"))
    assert width % 2 == height % 2 == 0
    assert said[said.index("-r") + 1] == "25"
    assert (tmp_path / "data").stat().st_size == len(film.frames) * 12 * width * height * 3


def test_wrong_choices_are_named(tmp_path: Path) -> None:
    t = worked_example(CELLS["rnn-tanh"])
    with pytest.raises(ValueError, match=r"a film ends in \.gif, \.apng, \.png, \.mp4, not \.svg"):
        t.animate().save(tmp_path / "a.svg")
    with pytest.raises(ValueError, match="seconds must be between"):
        t.animate(seconds=0)
    with pytest.raises(ValueError, match="pass must be one of"):
        t.animate(pass_="sideways")


def test_the_command_writes_a_film(tmp_path: Path) -> None:
    path = tmp_path / "new" / "film.gif"
    command = [sys.executable, "-m", "gatewise", "draw", "rnn", "--animate", str(path), "--step", "2", "--lang", "ko"]
    assert subprocess.run(command, check=True, capture_output=True, timeout=120).stdout == b""
    with Image.open(path) as image:
        assert image.n_frames > 3  # type: ignore[attr-defined]
    for more, told in ((["-o", "x.svg"], "not both"), (["--animate", "film.txt"], ".mp4"), (["--step", "99"], "steps")):
        done = subprocess.run([*command, *more], check=False, capture_output=True, timeout=60, text=True)
        assert done.returncode == 2
        assert told in done.stderr
        assert "Traceback" not in done.stderr
