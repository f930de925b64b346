"""Everything that a run changes, in one place: what a checkpoint holds, and how it comes back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array
from gatewise.errors import CheckpointError
from gatewise.nn.losses import Loss
from gatewise.training.checkpoints import Checkpoint, Checkpoints, differences
from gatewise.training.optimizer import Optimizer
from gatewise.training.progress import Progress, new_generator
from gatewise.training.settings import Settings

__all__ = ["RunState"]


class RunState:
    """Parameters, optimiser, generators and progress of one run.

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
        Best parameters by validation; without validation those of the last whole epoch. At first the initial ones.
    batch_rng, step_rng : Generator
        For the order of the batches, and for dropout.
    progress : Progress
        How far the run has come.
    """

    def __init__(self, parameters: Mapping[str, Array], settings: Settings, seed: int | Generator) -> None:
        self.parameters = dict(parameters)
        self.optimizer = Optimizer(
            self.parameters, settings.rule, weight_decay=settings.weight_decay, clip_norm=settings.clip_norm
        )
        self.good = {name: array.copy() for name, array in self.parameters.items()}
        root = np.random.default_rng(seed)
        self.batch_rng, self.step_rng = new_generator(root), new_generator(root)
        self.progress = Progress(dict(self.batch_rng.bit_generator.state), dict(self.step_rng.bit_generator.state))
        self._config = {
            "settings": settings.fingerprint(),
            "seed": int(seed) if isinstance(seed, (int, np.integer)) else None,
            "parameters": {name: f"{array.dtype} {array.shape}" for name, array in self.parameters.items()},
        }

    def config(self, loss: Loss, checkpoints: Checkpoints) -> dict[str, Any]:
        """Everything that the resulting bits depend on, as JSON gives it back."""
        named = repr(loss) if is_dataclass(loss) else type(loss).__name__
        return json.loads(json.dumps({**self._config, "loss": named, "config": dict(checkpoints.config)}))

    def keep(self) -> None:
        """Take the parameters as good ones."""
        _copy(self.parameters, self.good)

    def restore(self) -> None:
        """Put the good parameters into the model."""
        _copy(self.good, self.parameters)

    def arrays(self) -> dict[str, Array]:
        """What a checkpoint holds in arrays."""
        arrays = {f"parameter.{name}": array for name, array in self.parameters.items()}
        arrays |= {f"good.{name}": array for name, array in self.good.items()}
        arrays |= {f"optimizer.{name}": array for name, array in self.optimizer.state_arrays().items()}
        return arrays

    def facts(self) -> dict[str, Any]:
        """What a checkpoint holds besides, in JSON's types."""
        return {"progress": self.progress.to_state(), "optimizer_steps": self.optimizer.steps}

    def load(self, checkpoint: Checkpoint, config: dict[str, Any]) -> None:
        """Take over a checkpoint.

        Raises
        ------
        CheckpointError
            When it belongs to another run, or does not hold what it should.
        """
        other = differences(checkpoint.state.get("config"), config)
        if other:
            raise CheckpointError(f"{checkpoint.path} belongs to another run: {'; '.join(other[:5])}")
        groups: dict[str, dict[str, Array]] = {"parameter": {}, "good": {}, "optimizer": {}}
        try:
            for name, array in checkpoint.arrays.items():
                group, _, rest = name.partition(".")
                groups[group][rest] = array
            progress = Progress.from_state(checkpoint.state["progress"])
            self.batch_rng.bit_generator.state = progress.epoch_rng
            self.step_rng.bit_generator.state = progress.step_rng
            self.optimizer.load_state_arrays(groups["optimizer"], int(checkpoint.state["optimizer_steps"]))
            _copy(groups["good"], self.good)
            _copy(groups["parameter"], self.parameters)
        except (KeyError, TypeError, ValueError) as error:
            raise CheckpointError(f"{checkpoint.path} does not hold what was expected ({error!r})") from error
        self.progress = progress


def _copy(source: Mapping[str, Array], target: Mapping[str, Array]) -> None:
    for name, array in target.items():
        array[...] = source[name]
