"""``gatewise detect``: what is unusual in a table of readings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..console import Console
from ..specs.memory import reads_files
from ..specs.output import RunOutput
from ..specs.table import Freq, How, Readings, Resample, TextFile, TimeFormat, TimeZone, parse_step
from ..specs.training import Threads, use_threads

__all__ = ["detect"]

_TABLE, _DETECTOR = "The table", "The detector"


@reads_files
def detect(
    readings: Readings,
    model: Annotated[
        Path | None,
        typer.Option(help="A detector to use. Left out: one is fitted to the first part.", show_default=False),
    ] = None,
    learn: Annotated[
        float, typer.Option(min=0.1, max=0.9, help="Share of each series to learn from.", rich_help_panel=_DETECTOR)
    ] = 0.6,
    false_alarms: Annotated[
        float | None,
        typer.Option(
            min=1e-9, max=0.1, show_default=False, rich_help_panel=_DETECTOR,
            help="False alarms a step. Left out: one in a thousand.",
        ),
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--column", metavar="COLUMN", help="A column to watch; may be given several times. Left out: all numbers.",
            rich_help_panel=_TABLE, show_default=False,
        ),
    ] = None,
    label_col: Annotated[
        str | None,
        typer.Option(help="Column that is 1 where there is a fault, to score the alarms.", rich_help_panel=_TABLE,
                     show_default=False),
    ] = None,
    id_col: Annotated[
        str | None, typer.Option(help="Column that names the series.", rich_help_panel=_TABLE, show_default=False)
    ] = None,
    time_col: Annotated[
        list[str] | None,
        typer.Option(metavar="COLUMN", help="Column with the time.", rich_help_panel=_TABLE, show_default=False),
    ] = None,
    freq: Freq = None,
    time_zone: TimeZone = None,
    time_format: TimeFormat = None,
    resample: Resample = None,
    how: How = "mean",
    mask: Annotated[
        bool, typer.Option("--mask", help="Accept missing readings and gaps.", rich_help_panel=_TABLE)
    ] = False,
    output: RunOutput = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of the network.", rich_help_panel=_DETECTOR)] = 0,
    threads: Threads = None,
    *,
    file: TextFile,
    console: Console,
) -> None:  # fmt: skip
    """Find what is unusual: learn from the first part of a table, alarm in the rest, beside two simple methods."""
    from ..detecting import find

    use_threads(threads)
    names = {
        "id_col": id_col, "time_col": tuple(time_col) if time_col else None, "missing": "mask" if mask else "error",
        "freq": parse_step(freq, "--freq"), "time_zone": time_zone, "time_format": time_format,
        "resample": parse_step(resample, "--resample"), "how": how,
    }  # fmt: skip
    find(
        readings, model, file=file, console=console, learn=learn, false_alarms=false_alarms, columns=columns,
        label_col=label_col, names=names, output=output, seed=seed,
    )  # fmt: skip
