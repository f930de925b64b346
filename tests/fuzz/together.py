"""The same forecast many times at once in a new folder: every run ends well and has a folder of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np

FILES = {"config.json", "forecast.csv", "metrics.json", "model.gatewise"}


def together(runs: int, folder: Path, patience: float = 600.0) -> list[str]:
    """What went wrong, one text for each fault.

    Parameters
    ----------
    runs : int
        Commands that are started at the same time.
    folder : Path
        New or empty.
    patience : float
        Seconds after which they must all have ended.
    """
    rows = "".join(f"{t},{np.sin(t / 3):.3f}\n" for t in range(60))
    (folder / "a.csv").write_text("t,y\n" + rows, encoding="utf-8")
    words = [
        "forecast",
        "a.csv",
        "-h",
        "2",
        "--input-size",
        "6",
        "--hidden",
        "3",
        "--epochs",
        "2",
        "--threads",
        "1",
        "-q",
    ]
    command = [sys.executable, "-m", "gatewise", *words, "--plot", "none"]
    started = [
        subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(runs)
    ]
    faults = []
    for process in started:
        try:
            out, err = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
        if process.returncode != 0 or not out:
            faults.append(f"ended with {process.returncode}: {err}")
    made = sorted((folder / "runs").glob("[0-9]*"), key=lambda path: int(path.name))
    if [path.name for path in made] != [str(k + 1) for k in range(runs)]:
        faults.append(f"the runs are {[path.name for path in made]}")
    faults += [f"{path} lacks {missing}" for path in made if (missing := FILES - {p.name for p in path.iterdir()})]
    contents = {(path / "forecast.csv").read_bytes() for path in made if (path / "forecast.csv").exists()}
    if len(contents) != 1:
        faults.append(f"{len(contents)} different forecasts")
    left = [path for path in (folder / "runs").rglob("*") if path.name.endswith((".partial", ".tmp", ".safetensors"))]
    return [*faults, *(f"left behind: {path}" for path in left)]
