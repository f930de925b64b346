"""Callbacks: code of the user's that runs during training."""

from __future__ import annotations

from typing import Any

from gatewise.training.records import EpochRecord, Model, StepRecord

__all__ = ["Callback", "StopTraining"]


class StopTraining(Exception):
    """Raise it in a callback to end training in good order, as after the last epoch."""


class Callback:
    """Base class of callbacks. Override the methods that you need; the others do nothing.

    While they run the model has the weights of its last step, also where ``ema_decay`` asks for their average.
    """

    def on_begin(self, model: Model, inputs: Any) -> None:
        """Run before the first step; called by estimators, not by :func:`~gatewise.training.train`.

        Parameters
        ----------
        model : Model
            The network that will be trained.
        inputs
            Inputs of a few training windows, as ``model.forward`` takes them.
        """

    def on_step(self, record: StepRecord) -> None:
        """Run after each training step.

        Parameters
        ----------
        record : StepRecord
            Loss, gradients and more; the gradients are overwritten by the next step.

        Raises
        ------
        StopTraining
            To end training.
        """

    def on_epoch(self, record: EpochRecord) -> None:
        """Run after each epoch and its validation.

        Parameters
        ----------
        record : EpochRecord
            Both losses, the learning rate and more.

        Raises
        ------
        StopTraining
            To end training.
        """
