"""``gatewise demo``: the main job on real data, Beijing's weather from 2010 to 2014."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

import gatewise as gw

from . import options as opt
from .console import Console
from .gather import forecast_lines, held_out_lines, on_days, score_dicts, settings_of, versions_of
from .outcome import Outcome
from .present import csv_of, document, score_table, show_in_terminal, write_run
from .runs import RunFolder
from .task import Clock, Task

__all__ = ["demo"]

_LEVELS = (80, 95)


def demo(
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Folder for the run. Left out: runs/1, runs/2, ...", show_default=False),
    ] = None,
    epochs: opt.Epochs = None,
    seed: opt.Seed = 0,
    threads: opt.Threads = None,
    time_limit: opt.TimeLimit = None,
    resume: opt.Resume = False,
    plot: opt.PlotOption = None,
    as_json: opt.AsJson = False,
    quiet: opt.Quiet = False,
) -> None:
    """Learn Beijing's weather of 2010 to 2013 and forecast every day of 2014, beside three simple methods."""
    from .weather import forecaster, study

    console, clock, folder = Console(quiet, as_json), Clock(time_limit), RunFolder(output)
    if threads is not None:
        gw.kernels.use(threads=threads)
    options: dict[str, Any] = {"seed": seed} | ({} if epochs is None else {"max_epochs": epochs})
    console.say(
        "Beijing, hourly: temperature, dew point, pressure and wind of 72 hours in, temperature of the next 24 out."
    )
    console.say(
        "2010 to 2012 to learn from, 2013 to stop in time, every hour of 2014 to score: 8,737 forecasts of a day."
    )
    with Task("demo", Path("beijing_weather"), options, console, folder.root, resume) as task:
        model = forecaster(**options)
        tested = task.train("training", lambda **how: study(model, **how), model.max_epochs, clock.share())
        fitted, panel = tested.forecaster, tested.panel
        frame = fitted.predict(panel, level=_LEVELS)
        outcome = Outcome(
            title="Beijing: temperature in °C, the next 24 hours",
            target="temperature", alias=fitted.name, horizon=fitted.h, series=1,
            lines=forecast_lines(panel, frame, fitted.name, _LEVELS),
            held_out=held_out_lines(panel, tested.windows_frame(), fitted.name, _LEVELS, fitted.h, ["SeasonalNaive"]),
            scores=score_dicts(tested), verdict=f"{tested.sentence} {_meaning(tested)}",
            inferred=panel.inferred.sentences, settings=settings_of(fitted, Path("beijing_weather"), panel),
            versions=versions_of(),
            history=[(e.epoch, e.train_loss, e.validation_loss) for e in fitted.history_.epochs],
        )  # fmt: skip
        csv = csv_of(frame, on_days(panel))
        place = folder.fill(lambda path: write_run(path, outcome, csv, fitted, plot))
    show_in_terminal(outcome, plot, console)
    console.result(
        f"{score_table(outcome)}\n\n{outcome.verdict}\n{place}", {"run": str(place), **document(outcome, frame)}
    )


def _meaning(tested: gw.forecasting.Backtest) -> str:
    """The errors in degrees, with what the names of the methods stand for."""
    errors = {score.model: score.mae for score in tested.scores}
    return (
        f"Over all hours of 2014 the mean error is {errors[tested.scores[0].model]:.2f} °C; repeating the last reading "
        f"(Naive) gives {errors['Naive']:.2f}, the same hour of the day before (SeasonalNaive) "
        f"{errors['SeasonalNaive']:.2f}, ridge regression {errors['Ridge']:.2f}."
    )
