"""An outcome as files, as JSON, as a table of scores and as a picture in the terminal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import gatewise as gw

from .console import Console, table
from .outcome import Outcome
from .report import score_rows
from .runs import write_file, write_json
from .specs.output import Plot

__all__ = [
    "config",
    "csv_of",
    "document",
    "metrics",
    "rows_of",
    "score_table",
    "show_in_terminal",
    "write_beside",
    "write_run",
]


def csv_of(frame: Any, panel: gw.data.Panel) -> str:
    """A result as CSV text; times in ISO 8601 with their offset, days as days.

    Parameters
    ----------
    frame : table
        As `Forecaster.predict` or `Backtest.windows_frame` returns it.
    panel : Panel
        The readings it comes from: where all of them are at midnight, times are written as days.
    """
    import narwhals as nw
    import polars as pl

    result, days = nw.from_native(frame, eager_only=True).to_polars(), _on_days(panel)
    for name, dtype in result.schema.items():
        if isinstance(dtype, pl.Datetime):
            whole = bool((result[name].dt.microsecond() == 0).all())
            form = "%Y-%m-%dT%H:%M:%S" + ("" if whole else "%.6f") + ("" if dtype.time_zone is None else "%:z")
            result = result.with_columns(pl.col(name).dt.to_string("%Y-%m-%d" if days else form))
    return result.write_csv()


def _on_days(panel: gw.data.Panel) -> bool:
    if panel.times.dtype.kind != "M":
        return False
    wall = panel.wall_times(panel.times)
    return bool((wall == wall.astype("datetime64[D]")).all())


def rows_of(frame: Any) -> list[dict[str, Any]]:
    """A table row by row, for JSON."""
    import narwhals as nw

    return list(nw.from_native(frame, eager_only=True).iter_rows(named=True))


def score_table(outcome: Outcome) -> str:
    """The scores for people."""
    return table(*score_rows(outcome.scores))


def metrics(outcome: Outcome) -> dict[str, Any]:
    """Scores, verdict and training for JSON."""
    scores = []
    for score in outcome.scores:
        values = asdict(score)
        shares, widths = values.pop("coverage"), values.pop("msis")
        values |= {f"coverage_{level:g}": shares[level] for level in sorted(shares)}
        scores.append({**values, **{f"msis_{level:g}": widths[level] for level in sorted(widths)}})
    epochs = [
        {"epoch": one.epoch, "loss": one.train_loss, "validation_loss": one.validation_loss} for one in outcome.history
    ]
    return {"scores": scores, "verdict": outcome.verdict, "training": epochs}


def config(outcome: Outcome) -> dict[str, Any]:
    """Settings, versions and what was inferred for JSON."""
    return {"settings": outcome.settings, "versions": outcome.versions, "inferred": outcome.inferred}


def document(outcome: Outcome, frame: Any) -> dict[str, Any]:
    """The whole result with its forecast for JSON."""
    return {
        **metrics(outcome),
        "target": outcome.target,
        "horizon": outcome.horizon,
        **config(outcome),
        "forecast": rows_of(frame),
    }


def write_run(
    folder: Path, outcome: Outcome, tables: Mapping[str, str | None], model: gw.Forecaster, plot: Plot | None
) -> None:
    """Fill a run's folder; ``tables`` are its CSV files by name, but for those that are None."""
    for name, text in tables.items():
        if text is not None:
            write_file(folder / name, text)
    gw.save(model, folder / "model.gatewise")
    write_json(folder / "metrics.json", metrics(outcome))
    write_json(folder / "config.json", config(outcome))
    if plot in (None, "term", "png"):
        _write_png(folder / "forecast.png", outcome)
    if plot in (None, "term", "html"):
        _write_report(folder / "report.html", outcome)


def write_beside(output: Path, outcome: Outcome, csv: str, plot: Plot) -> None:
    """Write a CSV file and, for "png" and "html", a picture or a report of the same name beside it."""
    output.parent.mkdir(parents=True, exist_ok=True)
    write_file(output, csv)
    if plot == "png":
        _write_png(output.with_suffix(".png"), outcome)
    if plot == "html":
        _write_report(output.with_suffix(".html"), outcome)


def _write_png(path: Path, outcome: Outcome) -> None:
    from .pictures import draw_png

    write_file(path, draw_png(outcome))


def _write_report(path: Path, outcome: Outcome) -> None:
    from .report import render

    write_file(path, render(outcome))


def show_in_terminal(outcome: Outcome, plot: Plot | None, console: Console) -> None:
    """Draw the first series as text: for "term", and for None where standard error is a terminal."""
    terminal = sys.stderr.isatty()
    if plot != "term" and not (plot is None and terminal and not console.quiet):
        return
    from .pictures import draw_terminal

    width, height = shutil.get_terminal_size((100, 24))
    size = min(width, 120), max(12, min(height - 2, 22))
    console.picture(draw_terminal(outcome.shown[0], outcome, *size, colour=terminal))
