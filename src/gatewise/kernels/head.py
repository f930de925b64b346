"""What stands around the layers of a classifier's or regressor's stream: scaling, pooling, linear map, meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from gatewise.arrays import Array

__all__ = ["Answers", "Head"]


@dataclass(frozen=True, eq=False)
class Head:
    """From a frame to the layers' input, and from their state to the answer.

    Letters: F channels, S width of the state, O outputs.

    Attributes
    ----------
    centre, scale : array (F,) of float64
        The layers read (frame - centre) / scale, cut at a million.
    mask : bool
        Whether a missing value is 0 and has its own 0/1 channel.
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

    centre: Array
    scale: Array
    mask: bool
    pooling: Literal["last", "mean", "max"]
    steps: Array
    pooled: Array
    weight: Array
    bias: Array
    meaning: Literal["classes", "channels", "numbers"]
    out_centre: Array | None = None
    out_scale: Array | None = None


class Answers(Protocol):
    """A native stream with its head."""

    def step(self, x: Array, out: Array | None, /) -> Array | None:
        """Advance by one frame (F,), answer (O,); None, with nothing changed, for a frame that needs a closer look."""
        ...
