"""``gatewise demo``: a forecast with its backtest on real data, Beijing's weather from 2010 to 2014."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import gatewise as gw

from ..console import Console
from ..gather import outcome_of
from ..present import csv_of, document, score_table, show_in_terminal, write_run
from ..runs import RunFolder
from ..specs.output import DEFAULT_LEVELS, RunOutput, RunPlot
from ..specs.training import Training, use_threads
from ..task import Task

__all__ = ["demo"]


def demo(output: RunOutput = None, plot: RunPlot = None, *, console: Console, training: Training) -> None:
    """Learn Beijing's weather of 2010 to 2013 and forecast every day of 2014, beside three simple methods."""
    from ..weather import forecaster, study

    clock, folder, source = training.clock(), RunFolder(output), Path("beijing_weather")
    use_threads(training.threads)
    console.say(
        "Beijing, hourly. Input: temperature, dew point, pressure and wind of 72 hours. "
        "Output: the temperature of the next 24 hours."
    )
    console.say(
        "2010 to 2012 for training, 2013 for early stopping, every hour of 2014 for the scores: 8,737 forecasts."
    )
    model = forecaster(**training.arguments())
    with Task("demo", source, model.get_params(), model.max_epochs, console, folder.root, training.resume) as task:
        tested = task.train("training", lambda **how: study(model, **how), clock.share())
        fitted, panel = tested.forecaster.fitted, tested.panel
        made = fitted.forecast(panel, level=DEFAULT_LEVELS)
        frame = made.frame()
        title = "Beijing: temperature in °C, the next 24 hours"
        outcome = outcome_of(title, fitted, panel, source, DEFAULT_LEVELS, tested, made)
        outcome = replace(outcome, target="temperature", verdict=f"{tested.sentence} {_meaning(tested)}")
        tables = {"forecast.csv": csv_of(frame, panel), "scores.csv": csv_of(tested.series_frame(), panel)}
        place = folder.fill(lambda path: write_run(path, outcome, tables, tested.forecaster, plot))
    show_in_terminal(outcome, plot, console)
    text = f"{score_table(outcome)}\n\n{outcome.verdict}\n{place}"
    console.result(text, {"run": str(place), **document(outcome, frame)})


def _meaning(tested: gw.forecasting.Backtest) -> str:
    """The errors in degrees, with the meaning of the methods' names."""
    errors = {score.model: score.mae for score in tested.scores}
    return (
        f"Over all hours of 2014 the mean error is {errors[tested.scores[0].model]:.2f} °C; repeating the last reading "
        f"(Naive) gives {errors['Naive']:.2f}, the same hour of the day before (SeasonalNaive) "
        f"{errors['SeasonalNaive']:.2f}, ridge regression {errors['Ridge']:.2f}."
    )
