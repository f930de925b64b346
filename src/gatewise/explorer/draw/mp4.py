"""Write pictures as an MP4 film (H.264): with PyAV where it is installed, else with an ffmpeg on the path."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from itertools import chain, repeat
from pathlib import Path

import numpy as np

from gatewise.errors import PictureError
from gatewise.files import atomic_write


def check_mp4(path: Path) -> None:
    """Raise PictureError when nothing here can write an MP4."""
    if find_spec("av") is None and shutil.which("ffmpeg") is None:
        raise PictureError(
            f'{path}: MP4 needs PyAV (pip install "gatewise[film]") or ffmpeg on the path; .gif and .apng need neither'
        )


def write_mp4(path: Path, images: list[np.ndarray], counts: list[int], seconds: float) -> None:
    """Write a film.

    Parameters
    ----------
    path : Path
    images : list of array (height, width, 3)
        Pictures of 8 bits, all of one size; an odd last row or column is cut off, which the codec does not take.
    counts : list of int
        How many times `seconds` each is shown.
    seconds : float

    Raises
    ------
    PictureError
        When the film cannot be written; nothing is left at `path`.
    """
    data = [np.ascontiguousarray(i[: i.shape[0] // 2 * 2, : i.shape[1] // 2 * 2]) for i in images]
    # a constant rate, which every player and presentation program takes: high enough for the shortest picture
    rate = 50 if seconds < 0.04 else 25 if seconds <= 2 else 5
    times = [max(1, round(seconds * rate)) * count for count in counts]
    if find_spec("av") is not None:
        atomic_write(path, _with_av(data, times, rate))
    else:
        _with_ffmpeg(path, data, times, rate)


def _with_av(images: list[np.ndarray], times: list[int], rate: int) -> bytes:
    with tempfile.TemporaryDirectory(prefix="gatewise-") as folder:
        file = Path(folder) / "film.mp4"
        _encode(file, images, times, rate)
        return file.read_bytes()


def _encode(file: Path, images: list[np.ndarray], times: list[int], rate: int) -> None:
    import av

    height, width, _ = images[0].shape
    # the index in front: a browser can begin before it has the whole file
    with av.open(str(file), "w", format="mp4", options={"movflags": "faststart"}) as container:
        stream = container.add_stream("libx264", rate=rate, options={"preset": "veryfast", "crf": "18"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for image, count in zip(images, times, strict=True):
            frame = av.VideoFrame.from_ndarray(image, format="rgb24").reformat(format="yuv420p")
            for _ in range(count):
                frame.pts = None
                container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _with_ffmpeg(path: Path, images: list[np.ndarray], times: list[int], rate: int) -> None:
    height, width, _ = images[0].shape
    command = ["ffmpeg", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}"]
    command += ["-r", str(rate), "-i", "-", "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-f", "mp4", str(path)]
    parts = chain.from_iterable(repeat(image.tobytes(), count) for image, count in zip(images, times, strict=True))
    running = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdin is not None
    try:
        for part in parts:
            running.stdin.write(part)
    except BrokenPipeError:
        pass  # it ended early, and says why
    _, said = running.communicate()
    if running.returncode:
        path.unlink(missing_ok=True)
        reason = said.decode(errors="replace").strip().splitlines()
        raise PictureError(f"{path}: ffmpeg failed: {reason[-1] if reason else f'status {running.returncode}'}")
