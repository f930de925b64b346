"""How a network is trained where an argument is left out; how many examples there are decides.

With few examples, every one is learned from: held-out sequences would be a fifth of the little that is known, and too
few to choose a good epoch by. What keeps the network from learning the examples by heart is then stronger noise and
weight decay, smoothed labels, and a lower learning rate that falls to 0 over all epochs. Where that keeps it from
learning them at all, it is trained again with less weight decay: :mod:`gatewise.classification.attempts`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from gatewise.classification.choices import Choice
from gatewise.classification.options import Options
from gatewise.nn import CrossEntropy, Loss, Squared
from gatewise.training import Settings

__all__ = ["ENOUGH", "Plan", "make_plan"]

#: Examples (sequences; with ``output="step"`` steps) from which on a part is held out.
ENOUGH = 1_000


@dataclass(frozen=True)
class Plan:
    """What training needs beside the network's form.

    Attributes
    ----------
    noise : float
        Standard deviation of the noise added to the scaled inputs.
    learning_rate : float
        Of the first step.
    weight_decay : float
        Of AdamW.
    label_smoothing : float
        Share of the target's probability that is spread over all classes.
    holds_out : bool
        Whether a part is held out, where there are sequences enough.
    examples : int
        How many it was made for.
    """

    noise: float
    learning_rate: float
    weight_decay: float
    label_smoothing: float
    holds_out: bool
    examples: int = 0

    @property
    def why(self) -> str:
        """What the values that were not given follow from."""
        return f"{self.examples} examples, {'at least' if self.examples >= ENOUGH else 'fewer than'} {ENOUGH:,}"

    def lighter(self, options: Options) -> Plan | None:
        """Less weight decay, for another try; None where it is no plan for few classified examples, or all is given."""
        given = options.weight_decay is not None or options.max_epochs is not None
        if given or self.holds_out or self.examples >= ENOUGH or self.weight_decay != _FEW.weight_decay:
            return None
        return replace(self, weight_decay=_LIGHTER)

    def choices(self, options: Options, loss: Loss) -> tuple[Choice, ...]:
        """What was chosen beside the learning rate and the held-out part."""
        names = ("noise", "weight_decay", *(("label_smoothing",) if isinstance(loss, CrossEntropy) else ()))
        given = {name: getattr(options, name) is not None for name in names}
        return tuple(
            Choice(name, f"{getattr(self, name):g}", "as given" if given[name] else self.why) for name in names
        )

    def settings(self, epochs: int, patience: int | None = None, slower: float = 1.0) -> Settings:
        """How to train; ``slower`` multiplies the learning rate."""
        return Settings(
            max_epochs=epochs,
            optimizer="adamw",
            learning_rate=self.learning_rate * slower,
            weight_decay=self.weight_decay,
            schedule="cosine",
            patience=patience,
        )

    def loss(self, loss: Loss) -> Loss:
        """The loss to train with."""
        return CrossEntropy(loss.classes, smoothing=self.label_smoothing) if isinstance(loss, CrossEntropy) else loss


_FEW = Plan(noise=0.3, learning_rate=0.007, weight_decay=0.5, label_smoothing=0.05, holds_out=False)
_LIGHTER = 0.05
_MANY = Plan(noise=0.1, learning_rate=0.01, weight_decay=0.2, label_smoothing=0.0, holds_out=True)
_FEW_NUMBERS = replace(_MANY, holds_out=False)  # noise in the inputs makes sums and sizes less exact


def make_plan(options: Options, examples: int, loss: Loss) -> Plan:
    """Arguments as given, the others by the number of examples.

    Parameters
    ----------
    options : Options
        The estimator's arguments.
    examples : int
        Sequences to learn from, or steps with ``output="step"``.
    loss : Loss
        What is learned: classes, yes-or-no answers or numbers.
    """
    usual = _MANY if examples >= ENOUGH else _FEW_NUMBERS if isinstance(loss, Squared) else _FEW
    given = {name: getattr(options, name) for name in ("noise", "learning_rate", "weight_decay", "label_smoothing")}
    plan = replace(usual, examples=examples, **{name: value for name, value in given.items() if value is not None})
    if options.early_stopping != "auto" or options.calibrate != "none":
        plan = replace(plan, holds_out=options.early_stopping is not False)
    return plan
