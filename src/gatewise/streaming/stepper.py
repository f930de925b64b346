"""How a model advances many streams by one step each: from inputs and states to states, and from states to answers.

Letters: n streams, I values per step, W width of a part of the state.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from gatewise.arrays import Array

__all__ = ["Bad", "Id", "Part", "Stepper"]

#: What names a stream.
Id = str | int


class Part(NamedTuple):
    """One part of a stream's state, zero at the start.

    Attributes
    ----------
    width : int
        W, how many numbers.
    dtype : dtype
    """

    width: int
    dtype: np.dtype[Any]


class Bad(NamedTuple):
    """A value that cannot be used.

    Attributes
    ----------
    row, channel : int
        Where it stands in the inputs (n, I).
    value : float
    """

    row: int
    channel: int
    value: float


class Stepper(ABC):
    """A model that advances streams; it is a copy, which no later training changes.

    Attributes
    ----------
    inputs : int
        I, values per step.
    parts : tuple of Part
        The state of a stream.
    missing : bool
        Whether NaN is a missing reading, and not a value that cannot be used.
    """

    inputs: int
    parts: tuple[Part, ...]
    missing: bool = False

    def begin(self, names: Sequence[Id]) -> list[Array]:
        """States (n, W) of streams that begin, one array for each part: zero where the model does not say more.

        Raises
        ------
        DataError
            When a stream of that name cannot begin.
        """
        return [np.zeros((len(names), part.width), part.dtype) for part in self.parts]

    def bad(self, x: Array) -> Bad | None:
        """The first value of the inputs (n, I) that cannot be used; None when there is none."""
        wrong = np.isinf(x) if self.missing else ~np.isfinite(x)
        if not wrong.any():
            return None
        row, channel = (int(part) for part in np.argwhere(wrong)[0])
        return Bad(row, channel, float(x[row, channel]))

    @abstractmethod
    def step(self, x: Array, state: list[Array]) -> list[Array]:
        """Advance n streams.

        Parameters
        ----------
        x : array (n, I)
            What each stream reads.
        state : list of arrays (n, W)
            One for each part; not changed.

        Returns
        -------
        list of arrays (n, W)
        """

    @abstractmethod
    def answers(self, state: list[Array]) -> Array:
        """What n streams answer after their last step: a function of their states alone, so that it can be repeated."""
