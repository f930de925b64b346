"""Training again: slower where it diverged, with less weight decay where the examples were not learned."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.network import Network
from gatewise.classification.options import Options
from gatewise.classification.plan import Plan
from gatewise.errors import TrainingDiverged
from gatewise.training import History

__all__ = ["Trained", "share_learned", "until_learned"]

_SLOWER = (1.0, 1 / 3, 1 / 9, 1 / 27)
#: Share of the training examples, class by class, below which they count as not learned.
_LEARNED = 0.95
#: Times that training is repeated: with long sequences it goes wrong now and then.
_TRIES = 2

#: Trains a fresh network by a plan, whose learning rate is multiplied by a number.
Train = Callable[[Plan, float], tuple[Network, History]]


class Trained(NamedTuple):
    """A network and how it came about.

    Attributes
    ----------
    network : Network
    history : History
    plan : Plan
        What it was trained by.
    rate : float
        Learning rate of the first step.
    why_rate : str
        Why that one.
    why_decay : str
        Why this weight decay; empty where the plan says so.
    """

    network: Network
    history: History
    plan: Plan
    rate: float
    why_rate: str
    why_decay: str = ""


def until_learned(options: Options, plan: Plan, train: Train, learned: Callable[[Network], float]) -> Trained:
    """Train; where the training examples were not learned, once or twice more with less weight decay.

    Strong weight decay helps with few examples, but can keep the network from what tells the classes apart: a small
    difference at one place of a long sequence needs large weights. The network stays that learned most.

    Parameters
    ----------
    options : Options
        The estimator's arguments: where weight decay or epochs are given, training is not repeated.
    plan : Plan
        The usual one.
    train : function
        Trains a fresh network.
    learned : function
        Share of the training examples that a network has right; see :func:`share_learned`.

    Raises
    ------
    TrainingDiverged
        When training diverges at every learning rate.
    """
    first = best = _first_that_converges(options, plan, train)
    lighter = plan.lighter(options)
    if lighter is None or first.history.reason != "max_epochs":
        return first
    share = most = learned(first.network)
    why = f"{plan.why}; {plan.weight_decay:g} left {100 * (1 - share):.0f} % of them unlearned"
    for _ in range(_TRIES):
        if most >= _LEARNED or best.history.reason != "max_epochs":
            break
        again = _first_that_converges(options, lighter, train)
        if (found := learned(again.network)) > most:
            best, most = again, found
    if best is first:
        return first if share >= _LEARNED else first._replace(why_decay=f"{why}, {lighter.weight_decay:g} no fewer")
    return best._replace(why_decay=why)


def _first_that_converges(options: Options, plan: Plan, train: Train) -> Trained:
    """A smaller learning rate after each divergence, unless one is given."""
    if options.learning_rate is not None:
        return Trained(*train(plan, 1.0), plan, plan.learning_rate, "as given")
    reason = plan.why
    for slower in _SLOWER:
        try:
            return Trained(*train(plan, slower), plan, plan.learning_rate * slower, reason)
        except TrainingDiverged:
            reason = f"training diverged with {plan.learning_rate * slower:.3g}"
            if slower == _SLOWER[-1]:
                raise
    raise AssertionError("unreachable")


def share_learned(raw: Array, codes: Array, weight: Array) -> float:
    """Mean over the classes of the share of their examples that get the most likely class right.

    Parameters
    ----------
    raw : array (n, K)
        Logits.
    codes : integers (n,)
        The classes.
    weight : array (n,)
        Examples of weight 0 do not count.
    """
    seen = weight > 0
    right, codes = raw[seen].argmax(axis=1) == codes[seen], codes[seen]
    return float(np.mean([right[codes == k].mean() for k in np.unique(codes)]))
