"""Finger motions made by a recipe: circles both ways, straight moves, rest and swipes, as a camera would see them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array
from gatewise.nn.checks import at_least_one, share

__all__ = ["MOTIONS", "Motions", "make_motions"]


class Motions(NamedTuple):
    """Labelled motions.

    Attributes
    ----------
    X : list of arrays (T_i, 2)
        Positions (x, y) of the finger tip, y downwards, as a share of the picture's height, relative to the first
        frame.
    y : array (n,) of str
        Which motion.
    groups : integers (n,)
        Which recording: all motions of one recording have the same person's size, speed and tilt.
    """

    X: list[Array]
    y: Array
    groups: Array

    def __repr__(self) -> str:
        return f"Motions({len(self.X)} sequences, {len(set(self.groups.tolist()))} recordings)"


def _circle(turn: float) -> Callable[[Array, Generator], Array]:
    def path(s: Array, rng: Generator) -> Array:
        angle = rng.uniform(0, 2 * np.pi) + turn * 2 * np.pi * s
        flat = rng.uniform(0.7, 1.0)
        return 0.1 * np.stack([np.cos(angle), flat * np.sin(angle)], axis=1)

    return path


def _rest(s: Array, rng: Generator) -> Array:
    drift = rng.normal(scale=0.004, size=2)
    return s[:, None] * drift


def _move(s: Array, rng: Generator) -> Array:
    angle = rng.uniform(0, 2 * np.pi)
    bend = rng.normal(scale=0.15)
    along = 0.25 * s
    return _turned(np.stack([along, bend * along * s], axis=1), angle)


def _swipe(angle: float) -> Callable[[Array, Generator], Array]:
    def path(s: Array, rng: Generator) -> Array:
        """Quick, with a start and a stop: a smooth step in the middle third."""
        begin = rng.uniform(0.1, 0.4)
        u = np.clip((s - begin) / 0.35, 0.0, 1.0)
        along = 0.4 * u * u * (3 - 2 * u)
        return _turned(np.stack([along, np.zeros_like(along)], axis=1), angle + rng.normal(scale=0.15))

    return path


def _turned(path: Array, angle: float) -> Array:
    c, s = np.cos(angle), np.sin(angle)
    return path @ np.array([[c, s], [-s, c]])


#: Name -> path: from times s (T,), 1 after the usual number of frames, to positions (T, 2). y points down.
MOTIONS: dict[str, Callable[[Array, Generator], Array]] = {
    "rest": _rest,
    "clockwise": _circle(1.0),
    "counterclockwise": _circle(-1.0),
    "move": _move,
    "swipe-right": _swipe(0.0),
    "swipe-down": _swipe(np.pi / 2),
    "swipe-left": _swipe(np.pi),
    "swipe-up": _swipe(-np.pi / 2),
}


def make_motions(
    n: int,
    *,
    frames: int = 16,
    motions: Sequence[str] = tuple(MOTIONS),
    jitter: float = 0.004,
    speed: float = 0.25,
    scale: float = 0.25,
    dropped: float = 0.05,
    per_recording: int = 8,
    seed: int | Generator | None = 0,
) -> Motions:
    """Make labelled finger motions.

    Parameters
    ----------
    n : int
        How many.
    frames : int
        Frames of each before some are dropped; at 15 frames a second 16 are about a second. Default 16.
    motions : sequence of str
        Which of :data:`MOTIONS`, equally often. Default all.
    jitter : float
        Standard deviation of the noise on each position, as a share of the picture's height. Default 0.004.
    speed : float
        Standard deviation of the logarithm of a recording's speed. Default 0.25.
    scale : float
        Standard deviation of the logarithm of a recording's size. Default 0.25.
    dropped : float
        Share of the frames that the camera loses, 0 to below 1; at least 2 frames are left. Default 0.05.
    per_recording : int
        Motions in each recording. Default 8.
    seed : int or Generator, optional
        Same seed, same motions. Default 0.

    Returns
    -------
    Motions

    Raises
    ------
    ValueError
        When an argument is out of range, or a motion is not known.

    Examples
    --------
    >>> X, y, groups = make_motions(16, seed=1)
    >>> len(X), X[0].shape[1], sorted(set(y))[:2]
    (16, 2, ['clockwise', 'counterclockwise'])
    """
    at_least_one("n", n)
    share("dropped", dropped)
    if at_least_one("frames", frames) < 2:
        raise ValueError("frames must be at least 2, not 1")
    unknown = [name for name in motions if name not in MOTIONS]
    if unknown or not motions:
        raise ValueError(f"motions must be some of {', '.join(map(repr, MOTIONS))}, not {unknown or list(motions)}")
    for name, value in (("jitter", jitter), ("speed", speed), ("scale", scale)):
        if not 0.0 <= value < np.inf:
            raise ValueError(f"{name} must be a finite number of at least 0, not {value!r}")
    rng = np.random.default_rng(seed)
    names = rng.permutation(np.resize(np.array(motions), n))
    groups = np.arange(n) // at_least_one("per_recording", per_recording)
    X: list[Array] = []
    size = pace = tilt = 0.0
    for i, name in enumerate(names):
        if i == 0 or groups[i] != groups[i - 1]:
            size, pace = np.exp(rng.normal(scale=scale)), np.exp(rng.normal(scale=speed))
            tilt = rng.normal(scale=0.1)
        path = size * _turned(MOTIONS[name](pace * np.arange(frames) / (frames - 1), rng), tilt)
        path += rng.normal(scale=jitter, size=path.shape)
        kept = rng.random(frames) >= dropped
        kept[:2] |= kept.sum() < 2
        path = path[kept]
        X.append(path - path[0])
    return Motions(X, names, groups)
