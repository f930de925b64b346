"""Several networks for one forecast: they differ by seed and by how far they look back, and their mean is taken.

What one network learned by the chance of its first weights and of the order of its windows, the others did not; so the
mean of some is better than most of them alone. Every second one looks back half as far, where that is still as far as
it forecasts. All learn from the same windows, one after the other, each with the seed after that of the one before.

Source: B. Lakshminarayanan, A. Pritzel and C. Blundell, Simple and scalable predictive uncertainty estimation using
deep ensembles (2017), arXiv 1612.01474.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gatewise.data import Panel
from gatewise.forecasting.features import Features
from gatewise.forecasting.learning import build_network, train_network
from gatewise.forecasting.network import BaseNetwork
from gatewise.forecasting.options import Options
from gatewise.forecasting.planning import Plan, choose_network
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.running import Run

__all__ = ["look_back", "share_of", "train_others"]


def look_back(steps: int, h: int, number: int) -> int:
    """Steps that network ``number`` of an ensemble looks back, from those of the first one."""
    return steps // 2 if number % 2 and steps // 2 >= h else steps


def share_of(run: Run, number: int, count: int) -> Run:
    """How to run training ``number`` of ``count``: its part of the time, and a folder of its own for checkpoints."""
    limit = None if run.time_limit is None else run.time_limit / count
    if number == 0 or run.checkpoint_dir is None:
        return replace(run, time_limit=limit)
    folder = Path(run.checkpoint_dir) / f"network-{number + 1}"
    begun = run.resume and folder.is_dir() and any(folder.iterdir())
    return replace(run, time_limit=limit, checkpoint_dir=folder, resume=begun)


def train_others(
    options: Options, panel: Panel, plan: Plan, recipe: Recipe, features: Features, run: Run
) -> tuple[BaseNetwork, ...]:
    """Train all networks of an ensemble but the first.

    Parameters
    ----------
    options : Options
        ``ensemble`` says how many there are.
    panel : Panel
        The readings.
    plan : Plan
        Windows of the first network.
    recipe : Recipe
        How inputs are made.
    features : Features
        ``recipe.apply(panel)``.
    run : Run
        How to run all trainings together.
    """
    made = []
    for number in range(1, options.ensemble):
        steps = look_back(plan.train.input_size, options.h, number)
        shorter = (replace(part, input_size=steps) for part in (plan.train, plan.validation))
        own = plan._replace(**dict(zip(("train", "validation"), shorter, strict=True)))
        mine = replace(options, seed=options.seed + number)
        sizes = steps, len(recipe.names), len(recipe.futr), features.stepwise
        embedded = recipe.embedded(options.embeddings)
        network = build_network(mine, choose_network(mine, panel, own), *sizes, embedded)
        train_network(network, features, own, mine, share_of(run, number, options.ensemble))
        made.append(network)
    return tuple(made)
