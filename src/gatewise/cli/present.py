"""An outcome as files, as a table and as a picture in the terminal."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import narwhals as nw

import gatewise as gw

from .console import Console, table
from .options import Plot
from .outcome import Outcome
from .runs import write_file, write_json

__all__ = ["csv_of", "document", "score_table", "show_in_terminal", "write_run"]


def csv_of(frame: Any, days: bool = False) -> str:
    """A table as CSV text; times without a tail of zeros, so that they read as in most files.

    Parameters
    ----------
    frame : table
    days : bool, default False
        Times are days: write the day alone.
    """
    import polars as pl

    table = pl.DataFrame(nw.from_native(frame, eager_only=True).to_polars())
    for name, dtype in table.schema.items():
        if isinstance(dtype, pl.Datetime):
            whole = bool((table[name].dt.microsecond() == 0).all())
            form = "%Y-%m-%dT%H:%M:%S" + ("" if whole else "%.6f") + ("" if dtype.time_zone is None else "%:z")
            table = table.with_columns(pl.col(name).dt.to_string("%Y-%m-%d" if days else form))
    return table.write_csv()


def score_table(outcome: Outcome) -> str:
    """The scores for people."""
    from .report import score_rows

    return table(*score_rows(outcome.scores))


def document(outcome: Outcome, frame: Any) -> dict[str, Any]:
    """All of it for programs; the forecast row by row."""
    forecast = nw.from_native(frame, eager_only=True)
    return {
        **metrics(outcome),
        "target": outcome.target,
        "horizon": outcome.horizon,
        "inferred": list(outcome.inferred),
        "settings": outcome.settings,
        "versions": outcome.versions,
        "forecast": list(forecast.iter_rows(named=True)),
    }


def metrics(outcome: Outcome) -> dict[str, Any]:
    """Scores, verdict and the course of training for ``metrics.json``."""
    course = [{"epoch": epoch, "loss": loss, "validation_loss": checked} for epoch, loss, checked in outcome.history]
    return {"scores": list(outcome.scores), "verdict": outcome.verdict, "training": course}


def write_run(folder: Path, outcome: Outcome, forecast: str, model: gw.Forecaster, plot: Plot | None) -> None:
    """Fill a run's folder; ``forecast`` is the text of ``forecast.csv``."""
    write_file(folder / "forecast.csv", forecast)
    gw.save(model, folder / "model.gatewise")
    write_json(folder / "metrics.json", metrics(outcome))
    config = {"settings": outcome.settings, "versions": outcome.versions, "inferred": list(outcome.inferred)}
    write_json(folder / "config.json", config)
    if plot in (None, Plot.TERM, Plot.PNG):
        from .pictures import draw_png

        write_file(folder / "forecast.png", draw_png(outcome))
    if plot in (None, Plot.TERM, Plot.HTML):
        from .report import render

        write_file(folder / "report.html", render(outcome))


def show_in_terminal(outcome: Outcome, plot: Plot | None, console: Console) -> None:
    """The first series as text: when asked for, or unasked where people are looking."""
    terminal = sys.stderr.isatty()
    if plot is not Plot.TERM and not (plot is None and terminal and not console.quiet):
        return
    from .pictures import draw_terminal

    width, height = shutil.get_terminal_size((100, 24))
    size = min(width, 120), max(12, min(height - 2, 22))
    console.picture(draw_terminal([*outcome.lines, *outcome.held_out][0], outcome, *size, colour=terminal))
