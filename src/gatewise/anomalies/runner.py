"""One stream of a detector, its state changed in place: many readings in a call, in native code where there is some."""

from __future__ import annotations

import numpy as np

from gatewise import kernels
from gatewise.anomalies.fitted import Fitted, State, Verdict, said
from gatewise.anomalies.running import Moments
from gatewise.arrays import Array
from gatewise.classification.fitted import Numbers

__all__ = ["Runner"]

#: Readings of a native call: Ctrl-C is heard between two.
_CALL = 1 << 16


class Runner:
    """Runs one stream.

    Parameters
    ----------
    fitted : Fitted
        What a detector learned.
    state : State, optional
        Of one stream, to go on from; not changed. Default: the start.
    """

    def __init__(self, fitted: Fitted, state: State | None = None) -> None:
        self._fitted = fitted
        self._state = (fitted.start(1) if state is None else state).copy()
        network, meaning = fitted.forecasts.network, fitted.forecasts.meaning
        assert isinstance(meaning, Numbers)
        self._usual = np.ascontiguousarray(fitted.forecasts.scaling.centre, np.float64)
        self._native, self._layers = fitted.native, network.layer.stream()
        self._layers.state = _stacked(self._state.layer, network.layer.num_layers)
        head = kernels.Head(
            fitted.forecasts.frames, [], "last", np.zeros(1, np.int64), np.zeros(network.layer.output_size),
            network.out.parameters["weight"], network.out.parameters["bias"], "numbers", meaning.centre, meaning.scale,
        )  # fmt: skip
        self._answers = kernels.answers(self._layers, head)
        self._arrays = self._state.watched

    @property
    def steps(self) -> int:
        """Readings taken."""
        return int(self._state.count[0, 0])

    @property
    def state(self) -> State:
        """A copy of the state."""
        if self._native is None or self._answers is None:
            return self._state.copy()
        layer = tuple(np.array(part) for whole in self._layers.state for part in whole)
        return State(layer, *_parts(self._state)).copy()

    def run(self, x: Array, level: float) -> Verdict:
        """Verdicts on the next readings (T, F), an array of float64."""
        if self._native is None or self._answers is None:
            return self._slowly(x, level)
        dense = np.ascontiguousarray(x)
        parts = [
            self._native.run(self._answers, dense[begin : begin + _CALL], self._usual, level, self._arrays)
            for begin in range(0, max(len(dense), 1), _CALL)
        ]
        rows, expected = parts[0] if len(parts) == 1 else (np.concatenate(one) for one in zip(*parts, strict=True))
        return said(rows, level, expected)

    def _slowly(self, x: Array, level: float) -> Verdict:
        found = []
        for row in x:
            verdict, self._state = self._fitted.step(row[None], self._state, level)
            found.append(verdict)
        if not found:
            width = len(self._fitted.columns)
            return said(np.zeros((0, 2 + width)), level, np.zeros((0, width)))
        return Verdict(*(np.concatenate(part) for part in zip(*found, strict=True)))


def _parts(state: State) -> tuple[Array, Array, Moments, Array]:
    return state.before, state.expected, state.moments, state.count


def _stacked(layer: tuple[Array, ...], deep: int) -> tuple[Array, ...]:
    """States of one stream, those of each state of the cell stacked: (L, 1, H)."""
    return tuple(np.stack(layer[k : k + deep]) for k in range(0, len(layer), deep))
