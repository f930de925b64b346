"""All models of a fold of a backtest: fitted to its past, and forecasting its windows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from gatewise.forecasting import fitting, metrics
from gatewise.forecasting.baselines import BASELINES
from gatewise.forecasting.columns import quantile_columns
from gatewise.forecasting.features import Features
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.folds import Fold
from gatewise.forecasting.held import Held
from gatewise.forecasting.options import Options
from gatewise.forecasting.rivals import MEMBERS, Other, Rival, Simple, Stood, Tried
from gatewise.forecasting.running import Run

__all__ = ["Contest"]


class Contest(NamedTuple):
    """The models of one fold."""

    fold: Fold
    fitted: Fitted
    features: Features
    rivals: dict[str, Rival]
    together: float = 1.0

    @classmethod
    def learn(cls, fold: Fold, options: Options, baselines: Sequence[str], others: Mapping[str, Options]) -> Contest:
        """Fit every model to the past of a fold."""
        share = 1 + len(others)
        trained = fitting.learn(options, fold.past, _share(fold.run, share))
        features = trained.recipe.apply(fold.panel)
        rivals: dict[str, Rival] = {}
        for name, other in others.items():
            own = fitting.learn(other, fold.past, _share(fold.run, share, name)).answer()
            rivals[name] = Other(name, own, fold.panel)
        for name in baselines:
            if name in MEMBERS:
                able = trained.has(MEMBERS[name])
                if able is not None:
                    rivals[name] = Other(name, able.answer(only=MEMBERS[name]), fold.panel)
                elif options.method != "best":  # too few readings for a network or a straight line: the others remain
                    raise ValueError(f"{name!r} cannot be a baseline here: method={options.method!r} does not learn it")
            else:
                simple = name if name in BASELINES else "SeasonalNaive"
                made = Simple(simple, fold.panel, fold.origins[:, 0], options.h, features.transform)
                rivals[name] = made if name in BASELINES else Stood(name, fold.panel, made)
        return cls(fold, trained.answer(), features, rivals, trained.together)

    def windows(self, level: Sequence[float], chunk: int) -> Iterator[Held]:
        """Forecasts of all models, some windows at a time: about ``chunk`` values."""
        panel, h = self.fold.panel, self.fitted.options.h
        origins = self.fold.origins.ravel()
        size = max(1, chunk // (h * (10 + len(self.rivals) * (3 + 2 * len(level)))))
        own = quantile_columns(self.fitted.name, level)
        for start in range(0, len(origins), size):
            held = Held.of(self.fitted, panel, self.features, origins[start : start + size], own, metrics.LEVELS)
            columns, crps = dict(held.columns), dict(held.crps)
            for name, rival in self.rivals.items():
                made = rival.answer(held, level)
                columns, crps[name] = {**columns, **made.columns}, made.crps
            yield replace(held, columns=columns, crps=crps)

    @property
    def tried(self) -> dict[str, Tried]:
        """What statistical methods forecast and failed on."""
        return {name: one.tried for name, one in self.rivals.items() if isinstance(one, Stood)}


def _share(run: Run, count: int, name: str | None = None) -> Run:
    """How to run one of ``count`` trainings of a fold: those of other forecasters have checkpoint folders below."""
    limit = None if run.time_limit is None else run.time_limit / count
    if name is None or run.checkpoint_dir is None:
        return replace(run, time_limit=limit)
    folder = Path(run.checkpoint_dir) / re.sub(r"[^\w-]+", "-", name)
    begun = run.resume and folder.is_dir() and any(folder.iterdir())
    return replace(run, time_limit=limit, checkpoint_dir=folder, resume=begun)
