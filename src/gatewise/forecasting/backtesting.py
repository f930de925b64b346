"""Backtests: a forecaster and the baselines on the same held-out windows, with scores and a verdict in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Unpack

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import FAMILIES
from gatewise.data import Panel
from gatewise.forecasting.alike import design
from gatewise.forecasting.baselines import BASELINES
from gatewise.forecasting.columns import check_alias, quantile_columns
from gatewise.forecasting.contest import Contest
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.folds import folds
from gatewise.forecasting.forecaster import Forecaster
from gatewise.forecasting.held import Held, held_steps, origins_of, with_past
from gatewise.forecasting.options import NAMES, STRATEGIES, Options, Strategy
from gatewise.forecasting.reading import learn_panel
from gatewise.forecasting.rivals import KNOWN, MEMBERS, Tried, notes_of
from gatewise.forecasting.running import FitOptions, parted
from gatewise.forecasting.scoring import Score, Tally, ranked, scales_of
from gatewise.forecasting.statistical import STATISTICAL, Statistical
from gatewise.forecasting.verdict import coverage_in_words, glitches_in_words, verdict_in_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Backtest", "backtest", "default_windows", "every_network"]

# Values of all windows that are kept unless the caller says otherwise, and those that are made at a time.
_MOST_KEPT, _CHUNK = 50_000_000, 4_000_000
# "auto" is one of the others.
_NAMED: tuple[Strategy, ...] = tuple(one for one in STRATEGIES if one != "auto")


@dataclass(frozen=True, eq=False, repr=False)
class Backtest:
    """Scores of a forecaster and of baselines on the same windows.

    Attributes
    ----------
    scores : tuple of Score
        The forecaster first.
    forecaster : Forecaster
        As fitted before the first window.
    held : Held
        Truth and forecasts of every window, or of the last one of each series where they were not kept; columns of
        baselines have the baseline's name.
    panel : Panel
        The readings.
    tally : Tally
        What the scores follow from.
    kept : bool
        Whether ``held`` has every window.
    notes : tuple of str
        Sentences about methods that failed on some windows.
    left_out : int array (K,)
        Rows of ``panel`` with the suspicious readings of the windows, which no score counts.
    series : int
        Series with held-out windows that count as independent, S.
    together : float
        How many of these count as one, because they move together: :func:`gatewise.forecasting.together.design_effect`.
    distinct : float
        Share of the held-out steps that are in one window only; below 1 where windows overlap.
    """

    scores: tuple[Score, ...]
    forecaster: Forecaster
    held: Held
    panel: Panel
    tally: Tally
    kept: bool = True
    notes: tuple[str, ...] = ()
    left_out: Array = field(default_factory=lambda: np.zeros(0, np.int64))
    series: int = 1
    together: float = 1.0
    distinct: float = 1.0

    @property
    def ranking(self) -> list[Score]:
        """Best first: see :func:`gatewise.forecasting.scoring.ranked`."""
        return ranked(self.scores)

    @property
    def winner(self) -> str:
        """Name of the best model."""
        return self.ranking[0].model

    @property
    def sentence(self) -> str:
        """Which model won and by how much, and how well its intervals held."""
        best = self.ranking[0]
        if all(score.mae != score.mae and score.mase != score.mase for score in self.scores):
            return "None of the held-out readings is known, so no model can be said to be better."
        coverage = coverage_in_words(best, self.independent(best.model), self.tally.exact(best.model))
        glitches = glitches_in_words(len(self.left_out), best, self.tally.raw_error(best.model))
        return " ".join([f"{verdict_in_words(self.scores)}{coverage}", *glitches, *self.notes])

    def independent(self, name: str) -> dict[float, float]:
        """Level in percent -> held-out readings of a model, those counting as one whose errors go together."""
        readings, neighbours = self.distinct * self.tally.readings(name), self.tally.correlation(name)
        between = (self.together - 1.0) / (self.series - 1.0) if self.series > 1 else 0.0
        h = self.held.y.shape[1]
        return {
            level: readings / design(level, h, neighbours, self.series, between) for level in self.scores[0].coverage
        }

    def __repr__(self) -> str:
        from gatewise.forecasting.display import backtest_text

        return backtest_text(self)

    def _repr_html_(self) -> str:
        from gatewise.forecasting.display import backtest_html

        return backtest_html(self)

    def frame(self) -> Any:
        """The scores as a table of the caller's library."""
        import narwhals as nw

        columns: dict[str, list[Any]] = {
            "model": [s.model for s in self.scores],
            "mase": [s.mase for s in self.scores],
            "rmsse": [s.rmsse for s in self.scores],
            "mae": [s.mae for s in self.scores],
            "smape": [s.smape for s in self.scores],
            "wql": [s.wql for s in self.scores],
            "crps": [s.crps for s in self.scores],
        }
        for level in self.scores[0].coverage:
            columns[f"coverage-{level:g}"] = [s.coverage[level] for s in self.scores]
            columns[f"msis-{level:g}"] = [s.msis[level] for s in self.scores]
        backend: Any = self.panel.format.backend
        return nw.from_dict(columns, backend=backend).to_native()

    def series_frame(self) -> Any:
        """The scores of every series, in the columns of :meth:`frame` behind its id."""
        import narwhals as nw

        level = list(self.scores[0].coverage)
        rows = [
            (self.panel.ids[series], self.tally.score(one.model, series=series))
            for series in range(len(self.panel.ids))
            for one in self.scores
        ]
        columns: dict[str, list[Any]] = {self.panel.format.id_col: [name for name, _ in rows]}
        for key in ("model", "mase", "rmsse", "mae", "smape", "wql", "crps"):
            columns[key] = [getattr(score, key) for _, score in rows]
        for one in level:
            columns[f"coverage-{one:g}"] = [score.coverage[one] for _, score in rows]
            columns[f"msis-{one:g}"] = [score.msis[one] for _, score in rows]
        backend: Any = self.panel.format.backend
        return nw.from_dict(columns, backend=backend).to_native()

    def windows_frame(self) -> Any:
        """Every window's truth and forecasts as a long table: id, time, cutoff, y and the models' columns.

        Raises
        ------
        ValueError
            When the windows were not kept.
        """
        if not self.kept:
            raise ValueError(
                f"of the {self.tally.windows} windows only the scores were kept, as they would be large; "
                "backtest(..., keep=True) keeps every value"
            )
        return self.held.frame(self.panel)

    def plot(
        self, models: Sequence[str] | None = None, *, series: str | int | None = None, ax: Axes | None = None
    ) -> Axes:
        """Draw the last held-out window of one series with its truth and forecasts.

        Parameters
        ----------
        models : sequence of str, optional
            Which; the forecaster, and the best baseline, when absent.
        series : str or int, optional
            Id of the series; the first one when absent.
        ax : matplotlib Axes, optional
            Where to draw; a new figure when absent. Nothing is shown.

        Raises
        ------
        ImportError
            When matplotlib is not installed.
        """
        from gatewise.forecasting.display import plot_backtest

        return plot_backtest(self, models, series, ax)


def default_windows(panel: Panel, h: int) -> int:
    """Windows that together cover about a fifth of the shortest series: 1 to 20."""
    return int(np.clip(int(panel.lengths.min()) // (5 * h), 1, 20))


def every_network(forecaster: Forecaster, strategies: Sequence[Strategy] = _NAMED) -> dict[str, Forecaster]:
    """A network alone of every family of cells and every strategy, by name: "LSTM direct".

    Parameters
    ----------
    forecaster : Forecaster
        Its other arguments.
    strategies : sequence of str
        All there are when absent; "recursive" cannot use ``hist_exog_list`` and is left out with it.
    """
    usable = [one for one in strategies if one != "recursive" or not forecaster.hist_exog_list]
    return {
        f"{cell.upper()} {strategy}": forecaster.clone(
            method="network",
            cell=cell,
            strategy=strategy,
            alias=None,
            segment_size=forecaster.segment_size if strategy == "segments" else None,
        )
        for cell in FAMILIES
        for strategy in usable
    }


def _options_of(others: Mapping[str, Forecaster], options: Options, taken: Sequence[str]) -> dict[str, Options]:
    """Options of further forecasters, which must forecast the same."""
    made = {name: one.options for name, one in others.items()}
    for name, one in made.items():
        if name in taken:
            raise ValueError(f"{name!r} is the name of another row of the backtest; give the forecaster another one")
        for key in ("h", "hist_exog_list", "futr_exog_list", "stat_exog_list", "missing"):
            if getattr(one, key) != getattr(options, key):
                raise ValueError(
                    f"{name!r} has {key}={getattr(one, key)!r}, the forecaster that it is compared with "
                    f"{getattr(options, key)!r}; they must be the same"
                )
    return made


def backtest(
    forecaster: Forecaster,
    df: Any,
    static_df: Any = None,
    id_col: str | None = "unique_id",
    time_col: str | Sequence[str] | None = "ds",
    target_col: str | Sequence[str] | None = "y",
    *,
    n_windows: int | None = None,
    step_size: int | None = None,
    level: Sequence[float] = (80, 95),
    baselines: Sequence[str] | None = None,
    others: Mapping[str, Forecaster] | None = None,
    refit: bool | int = False,
    input_size: int | None = None,
    keep: bool | None = None,
    **fit_options: Unpack[FitOptions],
) -> Backtest:
    """Fit on the past and score on held-out windows, against baselines.

    Parameters
    ----------
    forecaster : Forecaster
        Its arguments are used; it does not change.
    df : table or Panel
        As for :meth:`Forecaster.fit`, like the next four.
    static_df : table, optional
        A row for each series.
    id_col : str, optional
        Column of the series' ids.
    time_col : str or sequence of str, optional
        Column of the times.
    target_col : str or sequence of str, optional
        Column of the readings.
    n_windows : int, optional
        Windows at the end of each series; about a fifth of the shortest series, at most 20, when absent.
    step_size : int, optional
        Steps between windows; the horizon when absent.
    level : sequence of float
        Intervals whose coverage is measured, in percent.
    baselines : sequence of str, optional
        Of "SeasonalNaive", "Naive", "Drift", the other members of a forecast on their own, "Network", "Ridge",
        "Pretrained", and "AutoETS" and "AutoTheta", which need the package statsforecast. When absent the first three,
        with method="best" the first six.
    others : mapping of str to Forecaster, optional
        Further forecasters, unfitted, by the name of their row; :func:`every_network` makes one of each kind.
    refit : bool or int
        As for :meth:`Forecaster.cross_validation`.
    input_size : int, optional
        Readings to learn from, as for :meth:`Forecaster.cross_validation`.
    keep : bool, optional
        Whether the forecasts of every window are kept; without them the scores are the same, but memory does not grow
        with the windows. When absent they are kept up to 50 million values.
    **fit_options
        Keyword arguments of :meth:`Forecaster.fit`.

    Returns
    -------
    Backtest
    """
    unknown = [name for name in baselines or () if name not in KNOWN]
    if unknown:
        raise ValueError(f"baselines must be among {', '.join(KNOWN)}, not {unknown[0]!r}")
    options, (run, treatment) = forecaster.options, parted(fit_options)
    quantile_columns(options.name, level)  # refuses what is no level, before any training
    if baselines is None:
        every = (*MEMBERS, *BASELINES) if options.method == "best" else tuple(BASELINES)
        baselines = [name for name in every if name != NAMES.get(options.method)]
    for name in baselines:
        if name in STATISTICAL:
            Statistical(name, 1)  # says what to install, before any training
    rivals = _options_of(others or {}, options, (options.name, *baselines))
    steps = held_steps(options, 1 if n_windows is None else n_windows, step_size)
    panel = learn_panel(options, df, static_df, id_col, time_col, target_col, held=steps, **treatment)
    check_alias(options.name, (panel.format.id_col, panel.format.time_col, *baselines, *rivals, "cutoff", "y"))
    if n_windows is None:
        n_windows = default_windows(panel, options.h)
    origins = origins_of(options, panel, n_windows, step_size)
    panel, unseen = with_past(panel, origins[:, 0])
    origins = origins_of(options, panel, n_windows, step_size) if unseen else origins
    values = origins.size * options.h * (2 + (1 + len(rivals) + len(baselines)) * (2 + 2 * len(level)))
    keep = values <= _MOST_KEPT if keep is None else keep
    first: Fitted | None = None
    tally: Tally | None = None
    parts: list[Held] = []
    tried: dict[str, Tried] = {}
    left_out: list[Array] = []
    together = 1.0
    for fold in folds(options, panel, origins, run, refit, input_size):
        models = Contest.learn(fold, options, baselines, rivals)
        if tally is None:
            first, together = models.fitted, models.together
            baselines = [name for name in baselines if name in models.rivals]
            tally = Tally([options.name, *models.rivals], level, scales_of(panel, origins[:, 0]))
        for held in models.windows(level, _CHUNK):
            moved = held.moved(panel.offsets, fold.shift)
            tally.add(moved)
            left_out.append(moved.left_out)
            parts.append(moved if keep else moved.take(_last_of_each(moved)))
            if not keep:
                joined = Held.joined(parts)
                parts = [joined.take(_last_of_each(joined))]
        for name, one in models.tried.items():
            before = tried.get(name, Tried(0, 0))
            tried[name] = Tried(before.windows + one.windows, before.failed + one.failed)
    assert first is not None
    assert tally is not None
    one_unit = len(panel.inferred.targets) <= 1
    scores = tuple(tally.score(name, one_unit=one_unit) for name in tally.names)
    return Backtest(
        scores,
        type(forecaster).from_fitted(first),
        Held.joined(parts),
        panel,
        tally,
        keep,
        (*notes_of(tried), *unseen),
        np.unique(np.concatenate(left_out)),
        len(origins),
        together,
        (int(origins[0, -1] - origins[0, 0]) + options.h) / max(options.h * origins.shape[1], 1),
    )


def _last_of_each(held: Held) -> Array:
    """Number of the last window of each series."""
    return np.flatnonzero(np.diff(held.series, append=-1))
