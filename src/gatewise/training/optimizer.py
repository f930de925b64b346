"""The optimiser: clipping, weight decay and an update rule, in place.

All gradients are copied to one flat buffer, so that norm, clipping and rule do not take more NumPy calls with more
parameters. The rule runs over the buffer in blocks that fit into the processor's cache.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite, sqrt
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.nn.parameters import Joined, Parameters
from gatewise.training.rules import Rule

__all__ = ["Optimizer"]

_BLOCK = 32_768  # elements; gradient, two slots and scratch of a block in float32 are 512 KB


class Optimizer:
    """An update rule applied to one set of parameters.

    Parameters
    ----------
    parameters : mapping of str to array
        What is trained; the arrays are changed in place and must stay the same objects. Copied or pickled together
        with a layer, the optimiser of ``layer.parameters`` goes on with the copy's.
    rule : Rule
        How the parameters change with the gradient.
    weight_decay : float, default 0.0
        λ. λ p is added to the gradient or, for a decoupled rule, η λ p subtracted from p with every step.
    clip_norm : float, optional
        Largest norm of all gradients together; larger ones are scaled down to it. None: no limit.

    Attributes
    ----------
    steps : int
        Steps done.
    """

    def __init__(
        self,
        parameters: Mapping[str, Array],
        rule: Rule,
        *,
        weight_decay: float = 0.0,
        clip_norm: float | None = None,
    ) -> None:
        if not parameters:
            raise ValueError("parameters must hold at least one array")
        self.rule, self.weight_decay, self.clip_norm = rule, float(weight_decay), clip_norm
        self.steps = 0
        # A layer's own mapping, not a copy: pickled together, the two go on with the same arrays.
        self._parameters = parameters if isinstance(parameters, Parameters | Joined) else dict(parameters)
        dtype = np.result_type(*self._parameters.values())
        if dtype.kind != "f":
            raise TypeError(f"parameters must hold floating-point arrays, not {dtype}")
        ends = np.cumsum([a.size for a in self._parameters.values()]).tolist()
        size = ends[-1]
        self._gradient = np.zeros(size, dtype)
        self._slots = {name: np.zeros(size, dtype) for name in rule.slots}
        self._scratch = np.empty(size, dtype)
        self._spans = [slice(a, b) for a, b in zip([0, *ends], ends, strict=False)]
        self._pieces = self._views(self._gradient)
        self._blocks = [
            tuple(flat[a : a + _BLOCK] for flat in (self._gradient, self._scratch, *self._slots.values()))
            for a in range(0, size, _BLOCK)
        ]

    def __getstate__(self) -> dict[str, Any]:
        """What cannot be made again; the buffers are views of each other, which pickling would part."""
        names = ("rule", "weight_decay", "clip_norm", "steps", "_parameters", "_slots")
        return {name: getattr(self, name) for name in names}

    def __setstate__(self, state: dict[str, Any]) -> None:
        parameters = state["_parameters"]
        if not isinstance(parameters, Parameters | Joined):
            parameters = {name: np.require(array, None, "W") for name, array in parameters.items()}
        self.__init__(
            parameters, state["rule"], weight_decay=state["weight_decay"], clip_norm=state["clip_norm"]
        )  # fmt: skip
        self.steps = state["steps"]
        for name, flat in self._slots.items():
            flat[...] = state["_slots"][name]

    def __repr__(self) -> str:
        size = self._gradient.size
        return f"Optimizer({self.rule}, {len(self._parameters)} arrays of {size:,} numbers, {self.steps} steps)"

    def _views(self, flat: Array) -> dict[str, Array]:
        """Views of a flat array by the parameters' names and shapes."""
        return {
            name: flat[span].reshape(array.shape)
            for (name, array), span in zip(self._parameters.items(), self._spans, strict=True)
        }

    def step(self, gradients: Mapping[str, Array], learning_rate: float) -> float:
        """Update all parameters once.

        Parameters
        ----------
        gradients : mapping of str to array
            Under the parameters' names; not changed.
        learning_rate : float
            η.

        Returns
        -------
        float
            Norm of all gradients together, before weight decay and clipping. If it is NaN or infinite, neither the
            parameters nor the state are changed.

        Raises
        ------
        ValueError
            When a gradient is missing or of another shape.
        """
        for name, piece in self._pieces.items():
            try:
                gradient = gradients[name]
            except KeyError:
                raise ValueError(f"gradients lack {name!r}") from None
            if gradient.shape != piece.shape:
                raise ValueError(f"the gradient of {name!r} has shape {gradient.shape}, expected {piece.shape}")
            piece[...] = gradient
        norm = self._norm()
        if not isfinite(norm):
            return norm
        self.steps += 1
        if self.clip_norm is not None and norm > self.clip_norm:
            self._gradient *= self.clip_norm / norm
        if self.weight_decay:
            if self.rule.decoupled:
                for array in self._parameters.values():
                    np.multiply(array, 1.0 - learning_rate * self.weight_decay, out=array)
            else:
                for name, array in self._parameters.items():
                    self._pieces[name] += self.weight_decay * array
        flats = [self.rule.change(g, tuple(slots), s, self.steps, learning_rate) for g, s, *slots in self._blocks]
        change = self._gradient if flats[0] is self._blocks[0][0] else self._scratch
        for array, piece in zip(self._parameters.values(), self._views(change).values(), strict=True):
            np.subtract(array, piece, out=array, casting="same_kind")
        return norm

    def _norm(self) -> float:
        # A float32 square overflows from 1e19 on and is 0 below 1e-23; then the norm is computed in float64.
        with np.errstate(over="ignore", under="ignore", invalid="ignore"):
            np.square(self._gradient, out=self._scratch)
            total = float(self._scratch.sum())
        if not isfinite(total) or total < 1e-30:
            with np.errstate(over="ignore", invalid="ignore"):
                total = float(np.square(self._gradient, dtype=np.float64).sum())
        return sqrt(total) if total >= 0.0 else total

    def state_arrays(self) -> dict[str, Array]:
        """Return copies of all slots: ``<slot>.<parameter>`` -> array."""
        return {
            f"{slot}.{name}": view.copy()
            for slot, flat in self._slots.items()
            for name, view in self._views(flat).items()
        }

    def load_state_arrays(self, arrays: Mapping[str, Array], steps: int) -> None:
        """Restore what :meth:`state_arrays` returned, and the number of steps done.

        Parameters
        ----------
        arrays : mapping of str to array
            As from :meth:`state_arrays`.
        steps : int
            Steps done.

        Raises
        ------
        ValueError
            When names or shapes differ; nothing is changed then.
        """
        mine: dict[str, Any] = {
            f"{slot}.{name}": view for slot, flat in self._slots.items() for name, view in self._views(flat).items()
        }
        if mine.keys() != arrays.keys():
            raise ValueError(f"state arrays differ in {', '.join(sorted(mine.keys() ^ arrays.keys()))}")
        for name, view in mine.items():
            if arrays[name].shape != view.shape:
                raise ValueError(f"state array {name!r} has shape {arrays[name].shape}, expected {view.shape}")
        for name, view in mine.items():
            view[...] = arrays[name]
        self.steps = steps
