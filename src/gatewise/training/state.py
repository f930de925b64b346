"""Everything that a run changes, in one place: what a checkpoint holds, and how it is restored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import is_dataclass
from math import isfinite
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array
from gatewise.errors import CheckpointError
from gatewise.nn.losses import Loss
from gatewise.training.checkpoints import Checkpoint, Checkpoints, differences
from gatewise.training.cursor import Cursor, new_generator
from gatewise.training.optimizer import Optimizer
from gatewise.training.settings import Settings

__all__ = ["RunState"]


class RunState:
    """Parameters, optimiser, generators and cursor of one run.

    Parameters
    ----------
    parameters : mapping of str to array
        The model's; changed in place.
    settings : Settings
        How to train.
    seed : int or Generator
        For both generators.

    Attributes
    ----------
    good : dict of str to array
        The best parameters by validation; without validation those of the last whole epoch. Before that the initial
        ones.
    average : dict of str to array
        Exponential moving average of the parameters; empty where ``settings.ema_decay`` is 0.
    batch_rng : Generator
        For the order of the batches.
    step_rng : Generator
        For dropout.
    cursor : Cursor
        The position of the run.
    """

    def __init__(self, parameters: Mapping[str, Array], settings: Settings, seed: int | Generator) -> None:
        self.parameters = dict(parameters)
        self.optimizer = Optimizer(
            self.parameters, settings.rule, weight_decay=settings.weight_decay, clip_norm=settings.clip_norm
        )
        self.good = {name: array.copy() for name, array in self.parameters.items()}
        self._decay = settings.ema_decay
        self.average = {name: array.copy() for name, array in self.parameters.items()} if self._decay else {}
        self._aside: dict[str, Array] = {}
        root = np.random.default_rng(seed)
        self.batch_rng, self.step_rng = new_generator(root), new_generator(root)
        self.cursor = Cursor(dict(self.batch_rng.bit_generator.state), dict(self.step_rng.bit_generator.state))
        self._config = {
            "settings": settings.fingerprint(),
            "seed": int(seed) if isinstance(seed, (int, np.integer)) else None,
            "parameters": {name: f"{array.dtype} {array.shape}" for name, array in self.parameters.items()},
        }

    def config(self, loss: Loss, checkpoints: Checkpoints) -> dict[str, Any]:
        """Return everything that the resulting bits depend on, as JSON returns it."""
        named = repr(loss) if is_dataclass(loss) else type(loss).__name__
        config = {**self._config, "loss": named, "config": dict(checkpoints.config)}
        return json.loads(json.dumps(config, default=lambda number: number.item()))  # NumPy's numbers as Python's

    def step(self, gradients: Mapping[str, Array], learning_rate: float) -> float:
        """Update the parameters and their average; returns the norm of the gradients, as :meth:`Optimizer.step`."""
        norm = self.optimizer.step(gradients, learning_rate)
        if self.average and isfinite(norm):
            steps = self.optimizer.steps
            share = 1.0 - min(self._decay, (1 + steps) / (10 + steps))
            for name, average in self.average.items():
                np.add(average, share * (self.parameters[name] - average), out=average)
        return norm

    @contextmanager
    def averaged(self) -> Iterator[None]:
        """Give the model the averaged parameters for a while; without an average it keeps its own."""
        # Set before the model changes and dropped after it is as it was: an interruption in between loses nothing.
        self._aside = {name: self.parameters[name].copy() for name in self.average}
        if self.average:
            _copy(self.average, self.parameters)
        try:
            yield
        finally:
            if self._aside:
                _copy(self._aside, self.parameters)
                self._aside = {}

    def settle(self) -> None:
        """Leave the model with the averaged parameters, where there are any: the run is over."""
        self._aside = {}
        if self.average:
            _copy(self.average, self.parameters)

    def keep(self) -> None:
        """Copy the parameters, averaged where they are, to the good ones."""
        _copy(self.average or self.parameters, self.good)

    def restore(self) -> None:
        """Leave the model with the good parameters: the run is over."""
        self._aside = {}
        _copy(self.good, self.parameters)

    def arrays(self) -> dict[str, Array]:
        """Return the arrays of a checkpoint."""
        arrays = {f"parameter.{name}": array for name, array in (self._aside or self.parameters).items()}
        arrays |= {f"good.{name}": array for name, array in self.good.items()}
        arrays |= {f"average.{name}": array for name, array in self.average.items()}
        arrays |= {f"optimizer.{name}": array for name, array in self.optimizer.state_arrays().items()}
        return arrays

    def facts(self) -> dict[str, Any]:
        """Return the rest of a checkpoint, in JSON's types."""
        return {"progress": self.cursor.to_state(), "optimizer_steps": self.optimizer.steps}

    def load(self, checkpoint: Checkpoint, config: dict[str, Any]) -> None:
        """Continue from a checkpoint.

        Parameters
        ----------
        checkpoint : Checkpoint
            What was saved.
        config : dict
            As from :meth:`config`; the checkpoint's must be equal.

        Raises
        ------
        CheckpointError
            When the checkpoint belongs to another run, or its content does not fit this one.
        """
        other = differences(checkpoint.state.get("config"), config)
        if other:
            raise CheckpointError(f"{checkpoint.path} belongs to another run: {'; '.join(other[:5])}")
        groups: dict[str, dict[str, Array]] = {"parameter": {}, "good": {}, "average": {}, "optimizer": {}}
        try:
            for name, array in checkpoint.arrays.items():
                group, _, rest = name.partition(".")
                groups[group][rest] = array
            cursor = Cursor.from_state(checkpoint.state["progress"])
            self.batch_rng.bit_generator.state = cursor.epoch_rng
            self.step_rng.bit_generator.state = cursor.step_rng
            self.optimizer.load_state_arrays(groups["optimizer"], int(checkpoint.state["optimizer_steps"]))
            _copy(groups["good"], self.good)
            _copy(groups["average"], self.average)
            _copy(groups["parameter"], self.parameters)
        except (KeyError, TypeError, ValueError) as error:
            raise CheckpointError(
                f"{checkpoint.path} does not fit this run: its content is damaged ({error!r})"
            ) from error
        self.cursor = cursor


def _copy(source: Mapping[str, Array], target: Mapping[str, Array]) -> None:
    for name, array in target.items():
        array[...] = source[name]
