"""Search for the arguments of a network that fit a table, with the package optuna.

Every trial trains one network; its score is the best validation loss, measured on the end of each series that training
does not learn from. Trials that are worse than the median of the others at the same epoch end early. The trials are
kept in a file: the same call again goes on where it stopped, and comes to the same trials as one that never stopped.

optuna is imported when it is needed; it comes with ``pip install "gatewise[tune]"``.

Source: T. Akiba et al., Optuna: a next-generation hyperparameter optimization framework (2019); the sampler is its
tree-structured Parzen estimator, J. Bergstra et al., Algorithms for hyper-parameter optimization (2011).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple, Unpack

import numpy as np

from gatewise import training
from gatewise.data import Panel
from gatewise.data.given import Treatment
from gatewise.errors import DataError, TrainingDiverged
from gatewise.forecasting import fitting
from gatewise.forecasting.forecaster import Forecaster
from gatewise.forecasting.options import Options
from gatewise.forecasting.planning import choose_input_size
from gatewise.forecasting.reading import learn_panel
from gatewise.forecasting.running import Run
from gatewise.nn.checks import at_least_one

__all__ = ["Trial", "Tuned", "default_space", "tune"]

Space = Mapping[str, Sequence[Any]]

# With another one of these, losses could not be compared.
_FIXED = (
    "h",
    "method",
    "loss",
    "quantiles",
    "horizon_weight",
    "scaler",
    "transform",
    "missing",
    "seed",
    "alias",
    "freq",
    "time_zone",
)


class Trial(NamedTuple):
    """One network that was tried.

    Attributes
    ----------
    number : int
        From 0.
    loss : float
        Its best validation loss; NaN where training diverged.
    arguments : dict of str to value
        Those that are searched.
    pruned : bool
        Whether it ended early.
    """

    number: int
    loss: float
    arguments: dict[str, Any]
    pruned: bool


@dataclass(frozen=True, repr=False)
class Tuned:
    """What a search found.

    Attributes
    ----------
    best : Forecaster
        With the best arguments, not fitted.
    loss : float
        Its validation loss.
    arguments : dict of str to value
        The best of those that were searched.
    trials : tuple of Trial
        All that ended, in their order.
    """

    best: Forecaster
    loss: float
    arguments: dict[str, Any]
    trials: tuple[Trial, ...]

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"Tuned({len(self.trials)} trials, validation loss {self.loss:.4g} with {given})"


def default_space(forecaster: Forecaster, panel: Panel) -> dict[str, Sequence[Any]]:
    """What is searched where the caller does not say: units, layers, learning rate, dropout, steps to look back.

    The steps to look back are searched only where the forecaster leaves them open, and the series are long enough.
    """
    space: dict[str, Sequence[Any]] = {
        "hidden_size": [16, 32, 64, 128],
        "num_layers": [1, 2],
        "learning_rate": (3e-4, 1e-2),
        "dropout": (0.0, 0.3),
    }
    if forecaster.input_size is None:
        usual = choose_input_size(panel, forecaster.h)
        room = int(panel.lengths.min()) - 2 * forecaster.h - max(forecaster.h, int(0.1 * np.median(panel.lengths)))
        sizes = sorted({size for size in (usual // 2, usual, 2 * usual) if 1 <= size <= room})
        if len(sizes) > 1:
            space["input_size"] = sizes
    return space


def tune(
    forecaster: Forecaster,
    df: Any,
    static_df: Any = None,
    id_col: str | None = "unique_id",
    time_col: str | Sequence[str] | None = "ds",
    target_col: str | Sequence[str] | None = "y",
    *,
    space: Space | None = None,
    n_trials: int = 20,
    storage: str | Path | None = None,
    time_limit: float | None = None,
    seed: int = 0,
    on_trial: Callable[[Trial], None] | None = None,
    val_size: int | None = None,
    callbacks: Sequence[training.Callback] = (),
    **treatment: Unpack[Treatment],
) -> Tuned:
    """Search for the arguments of a forecaster's network.

    Parameters
    ----------
    forecaster : Forecaster
        Its arguments are those of every trial, but for the ones that are searched; it does not change.
    df : table or Panel
        As for :meth:`Forecaster.fit`, like the next four. Keep readings that are to judge the result apart.
    static_df : table, optional
        A row for each series.
    id_col : str, optional
        Column of the series' ids.
    time_col : str or sequence of str, optional
        Column of the times.
    target_col : str or sequence of str, optional
        Column of the readings.
    space : mapping of str to sequence, optional
        Argument of :class:`Forecaster` -> a list of values to choose from, or a tuple of the least and the largest
        number (two whole numbers: whole numbers; ten times apart or more: evenly in the logarithm).
        :func:`default_space` when absent.
    n_trials : int
        Trials in all, those that ``storage`` holds already included.
    storage : path, optional
        File that keeps the trials; the same call goes on from it. In memory when absent.
    time_limit : float, optional
        Seconds after which no further trial begins; a running one ends within them.
    seed : int
        Same seed, same readings, same trials, whether or not the search was interrupted (without ``time_limit``).
    on_trial : function, optional
        Called with each trial that ends.
    val_size : int, optional
        Steps that are held out, as for :meth:`Forecaster.fit`.
    callbacks : sequence
        Called in every training, as for :meth:`Forecaster.fit`.
    **treatment
        What to do with the readings, as for :meth:`Forecaster.fit`.

    Returns
    -------
    Tuned

    Raises
    ------
    ImportError
        When optuna is not installed.
    ValueError
        When an argument cannot be searched, or the file holds trials on other readings or with other arguments.
    DataError
        When the readings cannot be used, or leave none to validate on.
    """
    optuna = _optuna()
    n_trials = at_least_one("n_trials", n_trials)
    if forecaster.method not in ("best", "network"):
        raise ValueError(f"method={forecaster.method!r} trains no network, so there is nothing to tune")
    run = Run(val_size=val_size, callbacks=callbacks)
    panel = learn_panel(forecaster.options, df, static_df, id_col, time_col, target_col, **treatment)
    chosen = _checked(default_space(forecaster, panel) if space is None else space, forecaster)
    study = _open(optuna, storage, _identity(forecaster, panel, chosen, seed, run))
    deadline = None if time_limit is None else perf_counter() + time_limit
    while len(done := _done(study, chosen)) < n_trials:
        left = None if deadline is None else deadline - perf_counter()
        if left is not None and left <= 0 and any(not one.pruned for one in done):
            break
        # A sampler for each trial: its draws do not depend on whether the search was interrupted before.
        study.sampler = optuna.samplers.TPESampler(seed=100_003 * seed + len(done))
        trial = study.ask()
        arguments = {name: _suggest(trial, name, values) for name, values in chosen.items()}
        options = forecaster.clone(method="network", alias=None, **arguments).options
        _try(optuna, study, trial, options, panel, replace(run, time_limit=None if left is None else max(left, 0.01)))
        if on_trial is not None:
            on_trial(_done(study, chosen)[-1])
    best = min((one for one in done if not one.pruned and isfinite(one.loss)), key=lambda one: one.loss, default=None)
    if best is None:
        raise TrainingDiverged("every trial diverged; search smaller learning rates", step=0)
    return Tuned(forecaster.clone(**best.arguments), best.loss, best.arguments, tuple(done))


class _Report(training.Callback):
    """Tells the study the validation loss of every epoch, and ends a trial that is worse than the others."""

    def __init__(self, trial: Any) -> None:
        self.trial, self.pruned = trial, False

    def on_epoch(self, record: training.EpochRecord) -> None:
        """Report, and stop where the study says so."""
        if record.validation_loss is None:
            raise DataError("the readings leave none to validate on, which a search needs; give more, or val_size=")
        self.trial.report(record.validation_loss, record.epoch)
        if self.trial.should_prune():
            self.pruned = True
            raise training.StopTraining


def _try(optuna: Any, study: Any, trial: Any, options: Options, panel: Panel, run: Run) -> None:
    """Train one network, also where the forecaster has several, and tell the study how good it is."""
    report, state = _Report(trial), optuna.trial.TrialState
    try:
        history = fitting.learn(
            replace(options, ensemble=1), panel, replace(run, callbacks=(*run.callbacks, report))
        ).history
    except TrainingDiverged:
        trial.set_user_attr("diverged", True)
        study.tell(trial, state=state.PRUNED)
        return
    if report.pruned:
        study.tell(trial, state=state.PRUNED)
    else:
        study.tell(trial, history.best_loss)


def _optuna() -> Any:
    try:
        import optuna  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise ImportError('tuning needs optuna: pip install "gatewise[tune]"') from None
    return optuna


def _checked(space: Space, forecaster: Forecaster) -> dict[str, Sequence[Any]]:
    """The space, with every argument known and free to be searched."""
    known = set(forecaster.get_params()) - set(_FIXED)
    made: dict[str, Sequence[Any]] = {}
    for name, values in space.items():
        if name not in known:
            raise ValueError(f"{name!r} cannot be searched; these can: {', '.join(sorted(known))}")
        numbers = isinstance(values, tuple) and len(values) == 2
        if isinstance(values, str) or not len(values) or (isinstance(values, tuple) and not numbers):
            raise ValueError(f"the values of {name!r} must be a list, or a tuple of the least and the largest number")
        if numbers and not values[0] < values[1]:
            raise ValueError(f"the range of {name!r} must go from the least to the largest number, not {values!r}")
        for value in values:
            _ = forecaster.clone(method="network", alias=None, **{name: value}).options  # refuses what cannot be
        made[name] = values
    if not made:
        raise ValueError("space names no argument to search")
    return made


def _suggest(trial: Any, name: str, values: Sequence[Any]) -> Any:
    if not isinstance(values, tuple):
        return values[trial.suggest_categorical(name, list(range(len(values))))]
    low, high = values
    log = low > 0 and high / low >= 10
    if isinstance(low, int) and isinstance(high, int):
        return trial.suggest_int(name, low, high, log=log)
    return trial.suggest_float(name, float(low), float(high), log=log)


def _identity(forecaster: Forecaster, panel: Panel, space: Space, seed: int, run: Run) -> dict[str, str]:
    """What tells one search from another."""
    digest = hashlib.sha256()
    for array in (panel.offsets, panel.values, panel.mask, panel.times.astype(np.int64), panel.static):
        digest.update(np.ascontiguousarray(array).data)
    searched = {name: repr(values) for name, values in space.items()}
    options = forecaster.options
    given = {name: repr(value) for name, value in options.params().items() if name not in (*space, "method", "alias")}
    return {
        "readings": digest.hexdigest()[:16], "space": json.dumps(searched, sort_keys=True),
        "arguments": json.dumps(given, sort_keys=True), "seed": str(seed), "val_size": str(run.val_size),
    }  # fmt: skip


def _open(optuna: Any, storage: str | Path | None, identity: dict[str, str]) -> Any:
    """The study of a file, new or begun; trials that were interrupted are left out."""
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    kept, journal = None, optuna.storages.journal
    try:
        if storage is not None:
            _check_begins(Path(storage))
            kept = optuna.storages.JournalStorage(journal.JournalFileBackend(str(storage)))
        study = optuna.create_study(
            storage=kept, study_name="gatewise", direction="minimize", load_if_exists=True,
            pruner=optuna.pruners.MedianPruner(n_startup_trials=5, n_warmup_steps=3),
        )  # fmt: skip
        there = study.user_attrs
    except OSError:
        raise
    except Exception:  # optuna asserts where a line is not one of its own
        raise DataError("holds no search that can be read; name another file", source=str(storage)) from None
    if there and (odd := [name for name in identity if there.get(name) != identity[name]]):
        raise ValueError(
            f"{storage} holds a search with other {', '.join(odd)}; name another file, or leave them as they were"
        )
    for name, value in identity.items():
        if name not in there:
            study.set_user_attr(name, value)
    state = optuna.trial.TrialState
    for trial in study.get_trials(states=(state.RUNNING,)):
        study.tell(trial.number, state=state.FAIL)
    return study


def _check_begins(path: Path) -> None:
    """Raise where a file is not empty and does not begin as a search does: optuna would write into any file."""
    if not path.exists() or not path.stat().st_size:
        return
    with path.open("rb") as file:
        first = json.loads(file.readline(10_000))
    if first["study_name"] != "gatewise":
        raise ValueError("another study")


def _done(study: Any, space: Space) -> list[Trial]:
    """The trials that ended, in their order, with their own arguments."""
    made = []
    for trial in study.get_trials():
        if trial.state.name not in ("COMPLETE", "PRUNED"):
            continue
        pruned = trial.state.name == "PRUNED"
        seen = list(trial.intermediate_values.values())
        diverged = trial.user_attrs.get("diverged", False)
        loss = float("nan") if diverged or (pruned and not seen) else min(seen) if pruned else float(trial.value)
        given = {k: v if isinstance(space[k], tuple) else space[k][v] for k, v in trial.params.items()}
        made.append(Trial(len(made), loss, given, pruned))
    return made
