"""The output: prediction intervals, pictures, the file to write."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

__all__ = [
    "DEFAULT_LEVELS",
    "LEVELS",
    "PANEL",
    "Future",
    "Language",
    "Levels",
    "ModelFile",
    "Plot",
    "RunOutput",
    "RunPlot",
    "check_picture_place",
    "parse_levels",
]

PANEL = "Output"

Language = Literal["en", "ko"]
Plot = Literal["term", "png", "html", "none"]

#: Prediction intervals in percent, where the user does not name any.
DEFAULT_LEVELS = (80, 95)

#: The same as text, the default of ``--level``.
LEVELS = ",".join(map(str, DEFAULT_LEVELS))

ModelFile = Annotated[Path, typer.Argument(metavar="MODEL", help="A model file (.gatewise).", show_default=False)]
Future = Annotated[
    Path | None, typer.Option(help="A table with the future values of the --futr-exog columns.", show_default=False)
]
Levels = Annotated[
    str, typer.Option("--level", metavar="LIST", help="Prediction intervals in percent.", rich_help_panel=PANEL)
]
RunOutput = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", rich_help_panel=PANEL, show_default=False,
        help="Folder for the run, new or empty. Left out: runs/1, runs/2, ...",
    ),
]  # fmt: skip
RunPlot = Annotated[
    Plot | None,
    typer.Option(
        "--plot", rich_help_panel=PANEL, show_default=False,
        help="Pictures to make: png, html (the report), term (both, and one in the terminal), or none. "
        "Left out: both, and one in the terminal if there is one.",
    ),
]  # fmt: skip


def parse_levels(text: str) -> list[float]:
    """``"80,95"`` -> [80, 95], in order, each once."""
    from gatewise.forecasting.columns import quantile_columns

    try:
        levels = sorted({float(part) for part in text.split(",")})
        quantile_columns("", levels)
    except ValueError as error:
        why = str(error) if str(error).startswith("level") else "such as 80,95"
        raise typer.BadParameter(f"{text!r} is not a list of percentages; {why}", param_hint="--level") from None
    return levels


def check_picture_place(plot: Plot, output: Path | None) -> None:
    """Refuse a picture file without ``--output``, the file it is written beside."""
    if plot in ("png", "html") and output is None:
        raise typer.BadParameter(f"--plot {plot} writes a file beside --output; give --output too")
