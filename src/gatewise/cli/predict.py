"""``gatewise predict``: a forecast from a model file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import narwhals as nw
import typer

import gatewise as gw

from . import options as opt
from .console import Console
from .gather import forecast_lines, on_days, target_of
from .outcome import Outcome
from .present import csv_of, show_in_terminal
from .runs import rehearse, write_file

__all__ = ["predict"]


def predict(
    model: opt.ModelFile,
    readings: Annotated[
        Path | None,
        typer.Argument(
            metavar="[READINGS]",
            show_default=False,
            help="A table to forecast from. Left out: the end of what the model learned from.",
        ),
    ] = None,
    horizon: Annotated[
        int | None, typer.Option("--horizon", "-H", min=1, help="Steps; default as fitted.", show_default=False)
    ] = None,
    future: opt.Future = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="CSV file to write; else standard output.", show_default=False),
    ] = None,
    level: opt.Levels = "80,95",
    threads: opt.Threads = None,
    plot: Annotated[
        opt.Plot,
        typer.Option("--plot", help="A picture too: in the terminal, or beside --output.", rich_help_panel="Output"),
    ] = opt.Plot.NONE,
    as_json: opt.AsJson = False,
    quiet: opt.Quiet = False,
) -> None:
    """Forecast with a model that was fitted before."""
    console, levels = Console(quiet, as_json), opt.parse_levels(level)
    if plot in (opt.Plot.PNG, opt.Plot.HTML) and output is None:
        raise typer.BadParameter(f"--plot {plot} writes a file beside --output; give --output too")
    if output is not None and output.suffix.lower() not in ("", ".csv"):
        raise typer.BadParameter(f"{output}: predict writes CSV; give a name that ends in .csv", param_hint="--output")
    fitted = gw.load(model)
    if not isinstance(fitted, gw.Forecaster):
        raise gw.errors.ModelFileError(
            f"{model}: holds a {type(fitted).__name__}, not a Forecaster; `gatewise fit` makes one"
        )
    if threads is not None:
        gw.kernels.use(threads=threads)
    if output is not None:
        rehearse(output.parent)
    known = None if future is None else gw.data.read_table(future)
    try:
        panel = fitted.fitted.read(None if readings is None else gw.data.read_table(readings))
        frame = fitted.predict(panel, futr_df=known, h=horizon, level=levels)
    except ValueError as error:
        if isinstance(error, gw.errors.GatewiseError):
            raise
        raise typer.BadParameter(str(error)) from None
    outcome = Outcome(
        title=f"{(readings or model).name}: {target_of(panel)}, the next {horizon or fitted.h} steps",
        target=target_of(panel), alias=fitted.name, horizon=horizon or fitted.h,
        lines=forecast_lines(panel, frame, fitted.name, levels), series=len(panel.ids),
        inferred=panel.inferred.sentences if readings is not None else (),
    )  # fmt: skip
    show_in_terminal(outcome, plot, console)
    _write(output, outcome, frame, csv_of(frame, on_days(panel)), plot, console)


def _write(output: Path | None, outcome: Outcome, frame: Any, csv: str, plot: opt.Plot, console: Console) -> None:
    rows = {"forecast": list(nw.from_native(frame, eager_only=True).iter_rows(named=True))}
    if output is None:
        console.result(csv, rows)
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    write_file(output, csv)
    if plot is opt.Plot.PNG:
        from .pictures import draw_png

        write_file(output.with_suffix(".png"), draw_png(outcome))
    if plot is opt.Plot.HTML:
        from .report import render

        write_file(output.with_suffix(".html"), render(outcome))
    console.say(f"wrote {output}")
    if console.as_json:
        console.result("", {"output": str(output), **rows})
