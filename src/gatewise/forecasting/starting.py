"""A network that was trained before, to go on from."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from gatewise import training
from gatewise.data import Panel
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.network import BaseNetwork, Chosen
from gatewise.forecasting.options import Options
from gatewise.forecasting.recipe import Recipe

__all__ = ["Start"]

# Where so small a share of the readings is new, the network that learned from the others learns them in so many epochs
# at that share of the learning rate.
_NEW, _EPOCHS, _RATE = 0.02, 3, 0.1


class Start(NamedTuple):
    """A network to go on training.

    Attributes
    ----------
    network : BaseNetwork
        Its weights are copied.
    recipe : Recipe
        Its inputs.
    course : Course or None
        The training that it comes from, where it is still known.
    last : bool
        Whether it has learned from nearly all of the readings, so that a few epochs at a low rate are enough.
    """

    network: BaseNetwork
    recipe: Recipe
    course: training.Course | None
    last: bool = False

    @classmethod
    def of(cls, fitted: Fitted, course: training.Course | None) -> Start | None:
        """The network of a fitted forecaster; None where it has none."""
        return cls(fitted.network, fitted.recipe, course) if fitted.has_network else None

    @classmethod
    def last_of(cls, fitted: Fitted, panel: Panel) -> Start | None:
        """The network of a forecaster that has learned from nearly all readings of a panel, to learn from the others.

        None where it has learned from less than 98 %, its training was cut short, or there is none or several.
        """
        if (
            not fitted.has_network
            or fitted.options.ensemble > 1
            or fitted.history.reason not in ("patience", "max_epochs")
        ):
            return None
        before = fitted.context
        if before.ids.tolist() != panel.ids.tolist():
            return None
        ends = before.times[before.offsets[1:] - 1]
        new = sum(
            b - a - int(np.searchsorted(panel.times[a:b], end, side="right"))
            for a, b, end in zip(panel.offsets[:-1].tolist(), panel.offsets[1:].tolist(), ends, strict=True)
        )
        return cls(fitted.network, fitted.recipe, None, last=True) if new <= _NEW * len(panel.times) else None

    def fitting_to(self, recipe: Recipe, input_size: int) -> Start | None:
        """Itself; None where the network reads other inputs, or other steps, and nobody asked to go on with it.

        Raises
        ------
        ValueError
            When it has to be gone on with, and reads other inputs.
        """
        if self.last and (recipe.names != self.recipe.names or input_size != self.network.input_size):
            return None
        if recipe.names == self.recipe.names:
            return self
        odd = sorted(set(recipe.names) ^ set(self.recipe.names))
        raise ValueError(
            f"warm_start goes on with the network that was fitted, whose inputs are others ({', '.join(odd[:5])}); "
            "give the same columns, or fit without warm_start"
        )

    def settings(self, settings: training.Settings) -> training.Settings:
        """How to train: as without a start, or a few epochs at a low rate."""
        if not self.last:
            return settings
        epochs, rate = min(settings.max_epochs, _EPOCHS), settings.learning_rate * _RATE
        return replace(settings, max_epochs=epochs, learning_rate=rate)

    def chosen(self, options: Options) -> Chosen:
        """What the network was built with, but for what the arguments say; nothing is chosen by the readings again."""
        given = {name: getattr(options, name) for name in ("hidden_size", "segment_size", "dropout")}
        given |= {"strategy": None if options.strategy == "auto" else options.strategy}
        return self.network.chosen._replace(**{name: value for name, value in given.items() if value is not None})

    def give(self, network: BaseNetwork) -> None:
        """Set the weights of another network, which has to be of the same form."""
        try:
            network.load_arrays(self.network.to_arrays())
        except ValueError as error:
            raise ValueError(
                f"warm_start goes on with the network that was fitted, but the arguments describe another: {error}; "
                "leave them as they were, or fit without warm_start"
            ) from None
