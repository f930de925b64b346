"""``gatewise forecast``: from a table of readings to a forecast with its backtest."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

import gatewise as gw

from ..console import Console
from ..gather import forecast_lines, outcome_of, say_reasons, target_of, title_of
from ..outcome import Outcome
from ..present import csv_of, document, score_table, show_in_terminal, write_run
from ..runs import RunFolder
from ..specs.memory import reads_files
from ..specs.names import in_options
from ..specs.network import Horizon, Network
from ..specs.output import DEFAULT_LEVELS, LEVELS, PANEL, Future, Levels, Plot, RunOutput, RunPlot, parse_levels
from ..specs.table import Readings, Table
from ..specs.training import Training
from ..task import Task, prepare

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gatewise.forecasting import Backtest
    from gatewise.forecasting.fitting import Trained

__all__ = ["forecast"]


@reads_files
def forecast(
    readings: Readings,
    horizon: Horizon = None,
    output: RunOutput = None,
    level: Levels = LEVELS,
    windows: Annotated[
        int | None, typer.Option(min=1, help="Windows of the backtest.", rich_help_panel=PANEL, show_default=False)
    ] = None,
    future: Future = None,
    instant: Annotated[
        bool, typer.Option("--instant", help="Forecast with the pre-trained network alone, without a fit.")
    ] = False,
    every: Annotated[
        bool, typer.Option("--all", help="Write the forecast of every method, a column each.", rich_help_panel=PANEL)
    ] = False,
    samples: Annotated[
        int | None,
        typer.Option(
            min=1,
            rich_help_panel=PANEL,
            show_default=False,
            help="Also write so many sample paths of each series, as samples.csv: id, time, number of the path, value.",
        ),
    ] = None,
    plot: RunPlot = None,
    *,
    console: Console,
    table: Table,
    network: Network,
    training: Training,
) -> None:
    """Fit a network to a table, test it on its past against simple methods, and forecast."""
    from gatewise.forecasting.fitting import learn
    from gatewise.forecasting.rivals import METHOD_OF
    from gatewise.forecasting.running import Run
    from gatewise.forecasting.sampling import require_room
    from gatewise.forecasting.starting import Start
    from gatewise.pretrained.readings import LEAST

    levels, clock = parse_levels(level), training.clock()
    if table.futr_exog and future is None:
        raise typer.BadParameter("--futr-exog needs a table with their future values: --future FILE")
    if future is not None and not table.futr_exog:
        raise typer.BadParameter("--future is read only for the columns of --futr-exog; name them")
    if instant:
        table = table if table.missing != "error" else replace(table, missing="mask")  # it needs nothing filled
        if network.method != "best":
            raise typer.BadParameter(f"--instant is --method pretrained; it cannot be --method {network.method} too")
        network = replace(network, method="pretrained")
    panel, model = prepare(readings, horizon, table, network, training, console, windows or 1)
    known = None if future is None else table.file.open(future)
    if known is not None:
        gw.data.future_values(panel, known, model.h)  # refuses a table that lacks values, before any training
        if len(panel.ids) > 1 and panel.format.id_col not in known.frame.columns:
            console.say(f"{future} has no column {panel.format.id_col!r}: its values hold for all series.")
    if samples is not None:
        require_room(len(panel.ids), samples, model.h)
    folder = RunFolder(output)
    settings = {**asdict(table), **model.get_params(), "windows": windows}
    with Task("forecast", readings, settings, model.max_epochs, console, folder.root, training.resume) as task:
        measured = sorted({*levels, *DEFAULT_LEVELS})
        first = _show_first(panel, model, levels, plot, readings, console)
        try:
            tested = task.train(
                "backtest",
                lambda **how: gw.forecasting.backtest(model, panel, n_windows=windows, level=measured, **how),
                clock.share(0.5),
            )
        except gw.errors.DataError as error:
            if not instant:
                if model.method == "best" and panel.lengths.min() >= LEAST:
                    console.say("With --instant it is forecast without a fit and without a test.")
                raise
            tested = None  # 8 readings are enough for a forecast, and too few to test one
            console.say(f"The forecast is not tested: {in_options(str(error))}.")
        winner = tested.winner if tested is not None and model.method == "best" else model.name
        if winner != model.name and not every:  # a naive method and the pre-trained network train nothing
            model = model.clone(method=METHOD_OF[winner], alias=winner)
        start = None if tested is None else Start.last_of(tested.forecaster.fitted, panel)
        trained = task.train("fit", lambda **how: learn(model.options, panel, Run(**how), start), clock.share())
        if trained.last:
            console.say(
                "The network of the backtest knew nearly all readings; it has learned the others in a few epochs."
            )
        fitted = trained.answer() if winner == model.name else trained.answer(METHOD_OF[winner], winner)
        model = gw.Forecaster.from_fitted(fitted)
        say_reasons(fitted, console, trained=True)
        made = fitted.forecast(futr_df=known, level=levels)
        if every and tested is not None:
            made = made._replace(columns={**made.columns, **_of_others(trained, tested, winner, known, levels)})
        frame = made.frame()
        outcome = outcome_of(title_of(readings, made), fitted, panel, readings, levels, tested, made)
        if not (instant and first):  # before the files: their pictures take as long as all the rest
            show_in_terminal(outcome, plot, console)
        paths = None if samples is None else fitted.sample(None, known, None, samples, training.seed)
        tables = {
            "forecast.csv": csv_of(frame, panel),
            "scores.csv": None if tested is None else csv_of(tested.series_frame(), panel),
            "samples.csv": None if paths is None else csv_of(paths.frame(), panel),
        }
        place = folder.fill(lambda path: write_run(path, outcome, tables, model, plot))
    text = f"The forecast is that of {outcome.alias}: {place}"
    if tested is not None:
        text = f"{score_table(outcome)}\n\n{outcome.verdict}\n{text}"
    console.result(text, {"run": str(place), **document(outcome, frame)})


def _show_first(
    panel: gw.data.Panel, model: gw.Forecaster, levels: Sequence[float], plot: Plot | None, readings: Path,
    console: Console,
) -> bool:  # fmt: skip
    """On a terminal, show what the pre-trained network forecasts before anything else is done; whether it was shown."""
    from gatewise.forecasting.fitting import learn
    from gatewise.forecasting.running import Run
    from gatewise.pretrained.readings import LEAST

    alone = model.method == "pretrained"
    if plot not in (None, "term") or not sys.stderr.isatty() or console.quiet or not (alone or model.method == "best"):
        return False
    if panel.lengths.min() < LEAST:
        return False
    with suppress(gw.errors.DataError):  # the fit says what is wrong, and may still be possible
        options = replace(model.options, method="pretrained", alias=None)
        first = learn(options, panel, Run(val_size=0)).answer().forecast(level=levels)
        outcome = Outcome(
            title=title_of(readings, first) + ("" if alone else ": a first answer, of the pre-trained network"),
            target=target_of(panel), alias=options.name, horizon=model.h, series=len(panel.ids),
            lines=forecast_lines(panel, first, levels),
        )  # fmt: skip
        if not alone:
            console.say("A first answer, of the pre-trained network; the fit follows.")
        show_in_terminal(outcome, plot, console)
        return True
    return False


def _of_others(trained: Trained, tested: Backtest, winner: str, known: Any, levels: Sequence[float]) -> dict[str, Any]:
    """Columns of every method of the backtest but the winner."""
    from gatewise.forecasting.rivals import METHOD_OF

    columns: dict[str, Any] = {}
    for score in tested.ranking:
        if score.model == winner:
            continue
        able = trained if score.model == trained.options.name else trained.has(METHOD_OF[score.model])
        if able is not None:
            fitted = (
                able.answer()
                if score.model == trained.options.name
                else able.answer(METHOD_OF[score.model], score.model)
            )
            columns |= fitted.forecast(futr_df=known, level=levels).columns
    return columns
