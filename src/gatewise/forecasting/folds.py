"""Folds of a backtest: what is learned from, and which windows are forecast with it.

Without ``refit`` there is one fold. With it there is one for every window, or for every ``refit`` windows; each learns
from the readings before its first window: from all of them, or from the last ``input_size`` (a window that rolls on).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.forecasting.options import Options
from gatewise.forecasting.running import Run
from gatewise.nn.checks import at_least_one

__all__ = ["Fold", "check_folds", "folds"]

#: More readings than a table can have.
_ALL = 2**62


@dataclass(frozen=True, eq=False, repr=False)
class Fold:
    """One fit and the windows that are forecast with it.

    Attributes
    ----------
    past : Panel
        The readings to learn from.
    panel : Panel
        These, and those of the windows: what forecasts may be made from.
    origins : array (S, K)
        Row, in ``panel``, of the first step to forecast of each series and window.
    shift : array (S,)
        What is added to a row of ``panel`` to get the row of the whole table.
    run : Run
        How to run the training.
    """

    past: Panel
    panel: Panel
    origins: Array
    shift: Array
    run: Run

    def __repr__(self) -> str:
        return f"Fold({self.past!r}, {self.origins.size} windows)"


def check_folds(options: Options, refit: bool | int, input_size: int | None) -> tuple[int, int | None]:
    """Windows a fold (0 for all of them) and readings to learn from, checked.

    Raises
    ------
    ValueError, TypeError
        When one of them is out of range.
    """
    every = int(refit) if isinstance(refit, (bool, np.bool_)) else at_least_one("refit", refit)
    if input_size is not None:
        input_size = min(at_least_one("input_size", input_size), _ALL)
        least = (options.input_size or options.h) + options.h
        if input_size < least:
            raise ValueError(
                f"input_size is {input_size} readings to learn from, but at least {least} are needed: "
                f"{options.input_size or options.h} to look back and {options.h} to forecast"
            )
    return every, input_size


def folds(
    options: Options, panel: Panel, origins: Array, run: Run, refit: bool | int = False, input_size: int | None = None
) -> Iterator[Fold]:
    """The folds of a backtest, the earliest first.

    Parameters
    ----------
    options : Options
        Horizon and steps to look back.
    panel : Panel
        All readings.
    origins : array (S, W)
        Row of the first step to forecast of each series and window, the earliest window first.
    run : Run
        How to run the trainings: a time limit is shared among them, checkpoints have a folder each.
    refit : bool or int
        Whether to fit before every window, or before every so many windows.
    input_size : int, optional
        Readings to learn from, before the first window of a fold; all when absent.
    """
    every, input_size = check_folds(options, refit, input_size)
    every = every or origins.shape[1]
    count = -(-origins.shape[1] // every)
    for k in range(count):
        mine = origins[:, k * every : (k + 1) * every]
        begin = panel.offsets[:-1] if input_size is None else np.maximum(panel.offsets[:-1], mine[:, 0] - input_size)
        past = panel.between(np.column_stack([begin, mine[:, 0]]))
        if input_size is None:
            yield Fold(past, panel, mine, np.zeros(len(begin), np.int64), _part(run, k, count))
            continue
        own = panel.between(np.column_stack([begin, mine[:, -1] + options.h]))
        shift = begin - own.offsets[:-1]
        yield Fold(past, own, mine - shift[:, None], shift, _part(run, k, count))


def _part(run: Run, k: int, count: int) -> Run:
    """How to run training number ``k`` of ``count``."""
    if count == 1:
        return run
    limit = None if run.time_limit is None else run.time_limit / count
    if run.checkpoint_dir is None:
        return replace(run, time_limit=limit)
    folder = Path(run.checkpoint_dir) / f"fold-{k + 1:03d}"
    begun = run.resume and folder.is_dir() and any(folder.iterdir())
    return replace(run, time_limit=limit, checkpoint_dir=folder, resume=begun)
