"""What stands around the layers of a classifier's or regressor's stream: views, scaling, pooling, map, meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from gatewise.arrays import Array

__all__ = ["Answers", "FrameRule", "Frames", "Head"]


@dataclass(frozen=True, eq=False)
class FrameRule:
    """From a frame to what the layers read: views, then scaling; see :mod:`gatewise.classification.views`.

    Letters: F channels, W numbers seen.

    Attributes
    ----------
    channels : int
        F.
    changing : array (C,) of int64
        Channels whose changes are seen.
    unit : array (F,) of float64, or (0,) without the path
        Of each channel.
    pace : float
        Usual speed.
    centre, scale : array (W,) of float64
        The layers read (seen - centre) / scale, cut at a million.
    mask : bool
        Whether a missing value is 0 and has its own 0/1 channel.
    """

    channels: int
    changing: Array
    unit: Array
    pace: float
    centre: Array
    scale: Array
    mask: bool


@dataclass(frozen=True, eq=False)
class Head:
    """From a frame to the layers' input, and from their state to the answer.

    Letters: S width of the state, O outputs.

    Attributes
    ----------
    frames : FrameRule
        What the layers read.
    seen : list of arrays (1, W) of float64
        What the views remember, in the order of :attr:`gatewise.classification.views.Views.widths`; changed with each
        step.
    pooling : {"last", "mean", "max"}
        From the states of all steps to one vector.
    steps : array (1,) of int64
        Steps made; changed with each one.
    pooled : array (S,) of float64
        Sum of the states so far, or the largest; changed with each step.
    weight, bias : array (O, S), (O,) of float32
        The linear map.
    meaning : {"classes", "channels", "numbers"}
        Softmax, sigmoid, or numbers in units of their own.
    out_centre, out_scale : array (O,) of float64, or None
        Of the numbers.
    """

    frames: FrameRule
    seen: list[Array]
    pooling: Literal["last", "mean", "max"]
    steps: Array
    pooled: Array
    weight: Array
    bias: Array
    meaning: Literal["classes", "channels", "numbers"]
    out_centre: Array | None = None
    out_scale: Array | None = None


class Frames(Protocol):
    """A native :class:`FrameRule`."""

    def step(self, x: Array, state: list[Array], /) -> tuple[Array, list[Array]]:
        """One frame of n streams (n, F) of float64 -> what the layers read, float32, and the new state.

        ``state`` holds arrays (n, W) of float64 in C order, which do not change.
        """
        ...


class Answers(Protocol):
    """A native stream with its head."""

    def step(self, x: Array, out: Array | None, /) -> Array | None:
        """Advance by one frame (F,), answer (O,); None, with nothing changed, for a frame that needs a closer look."""
        ...
