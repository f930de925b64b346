"""The three data sets of :mod:`benchmarks.accuracy.sequences`, read from a folder that is given."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from gatewise.classification import read_ts

__all__ = ["Labelled", "japanese_vowels", "jsb_chorales", "motions", "recordings"]


class Labelled(NamedTuple):
    """Sequences, their labels, and what belongs together (recordings)."""

    X: list[Any]
    y: Any
    groups: Any


def motions(folder: Path) -> Labelled:
    """Finger motions: 16 frames of (x, y) per window, with the recording of each."""
    with gzip.open(folder / "hand_gestures" / "point_history.csv.gz", "rt") as file:
        rows = np.array([[float(value) for value in row] for row in csv.reader(file)])
    X = rows[:, 1:].reshape(len(rows), 16, 2)
    return Labelled(list(X), rows[:, 0].astype(int), recordings(X, rows[:, 0]))


def recordings(X: Any, y: Any) -> Any:
    """Number the recordings: chains of windows of one class, each the one before moved by one frame.

    A window's positions are relative to its first frame.
    """
    here = X[:-1, 2:] - X[:-1, 1:2]
    same = (np.abs(here - X[1:, 1:-1]).max(axis=(1, 2)) < 1e-6) & (y[1:] == y[:-1])
    return np.concatenate([[0], np.cumsum(~same)])


def japanese_vowels(folder: Path, part: str) -> Labelled:
    """Speakers of vowels; ``part`` is "TRAIN" or "TEST"."""
    found = read_ts(folder / "japanese_vowels" / f"JapaneseVowels_{part}.ts.gz")
    return Labelled(found.X, found.y, None)


def jsb_chorales(folder: Path) -> dict[str, list[Any]]:
    """Chorales as 0/1 arrays (T_i, 88): "train", "valid" and "test"."""
    with np.load(folder / "jsb_chorales" / "JSB_Chorales.npz", allow_pickle=False) as arrays:
        return {
            part: np.split(arrays[part].astype(int), np.cumsum(arrays[f"{part}_lengths"])[:-1])
            for part in ("train", "valid", "test")
        }
