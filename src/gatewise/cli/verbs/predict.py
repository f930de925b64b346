"""``gatewise predict``: a forecast from a model file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

import gatewise as gw

from ..console import Console
from ..gather import forecast_lines, say_reasons, target_of, title_of
from ..outcome import Outcome
from ..present import csv_of, rows_of, show_in_terminal, write_beside
from ..runs import rehearse_file
from ..specs.memory import reads_files
from ..specs.names import as_usage
from ..specs.network import FittedHorizon
from ..specs.output import LEVELS, PANEL, Future, Levels, ModelFile, Plot, check_picture_place, parse_levels
from ..specs.table import How, Outliers, Resample, Short, TextFile, lengthened, parse_step
from ..specs.training import Threads, use_threads

__all__ = ["predict"]


@reads_files
def predict(
    model: ModelFile,
    readings: Annotated[
        Path | None,
        typer.Argument(
            metavar="READINGS", show_default=False,
            help="A table to forecast from. Left out: the end of the table that the model was fitted to.",
        ),
    ] = None,
    horizon: FittedHorizon = None,
    future: Future = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", rich_help_panel=PANEL, show_default=False,
            help="CSV file to write. Left out: standard output.",
        ),
    ] = None,
    level: Levels = LEVELS,
    samples: Annotated[
        int | None,
        typer.Option(
            min=1, rich_help_panel=PANEL, show_default=False,
            help="Write so many sample paths of each series instead: id, time, number of the path, value.",
        ),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of --samples.", rich_help_panel=PANEL)] = 0,
    plot: Annotated[
        Plot, typer.Option(help="Also draw a picture: in the terminal, or beside --output.", rich_help_panel=PANEL)
    ] = "none",
    threads: Threads = None,
    short: Short = "error",
    missing: Annotated[
        Literal["error", "mask", "interpolate"] | None,
        typer.Option(show_default=False, help="Missing readings and gaps of READINGS; as in the fit if left out."),
    ] = None,
    outliers: Outliers = "warn",
    resample: Resample = None,
    how: How = "mean",
    *,
    file: TextFile,
    console: Console,
) -> None:  # fmt: skip
    """Forecast with a model file."""
    levels = parse_levels(level)
    check_picture_place(plot, output)
    if output is not None and output.suffix.lower() not in ("", ".csv"):
        raise typer.BadParameter(f"{output}: predict writes CSV; give a name that ends in .csv", param_hint="--output")
    if readings is None and (missing, outliers, resample, how) != (None, "warn", None, "mean"):
        raise typer.BadParameter(
            "--missing, --outliers, --resample and --how are about a table to forecast from; give READINGS too"
        )
    loaded = gw.load(model)
    if not isinstance(loaded, gw.Forecaster):
        raise gw.errors.ModelFileError(
            f"{model}: holds a {type(loaded).__name__}, not a Forecaster; `gatewise fit` makes one"
        )
    use_threads(threads)
    if output is not None:
        rehearse_file(output)
    known = None if future is None else file.open(future)
    fitted = loaded.fitted
    with as_usage():
        history = fitted.read(
            None if readings is None else file.readings(readings), missing=missing, outliers=outliers,
            resample=parse_step(resample, "--resample"), how=how,
        )  # fmt: skip
    history = lengthened(history, fitted.input_size, short, console)
    with as_usage():
        made = fitted.forecast(history, futr_df=known, h=horizon, level=levels)
    told = say_reasons(fitted, console)
    if readings is not None:
        told = [*made.panel.inferred.sentences, *told]
    frame, panel, name = made.frame(), made.panel, "forecast"
    if samples is not None:
        with as_usage():
            paths = fitted.sample(history, futr_df=known, h=horizon, n_samples=samples, seed=seed)
        frame, name = paths.frame(), "samples"
    outcome = Outcome(
        title=title_of(readings or model, made),
        target=target_of(panel), alias=loaded.name, horizon=made.times.shape[1], series=len(panel.ids),
        lines=forecast_lines(panel, made, levels), inferred=told,
    )  # fmt: skip
    show_in_terminal(outcome, plot, console)
    if output is None:
        if console.as_json:
            console.result("", {name: rows_of(frame)})
        else:
            console.result(csv_of(frame, panel), {})
        return
    write_beside(output, outcome, csv_of(frame, panel), plot)
    console.say(f"wrote {output}")
    if console.as_json:
        console.result("", {"output": str(output), name: rows_of(frame)})
