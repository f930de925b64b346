"""Arguments and options that several verbs share, each written once."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

__all__ = [
    "AsJson",
    "BatchSize",
    "Cell",
    "CellOption",
    "Epochs",
    "Frequency",
    "FutrExog",
    "Future",
    "Hidden",
    "HistExog",
    "Horizon",
    "IdColumn",
    "InputSize",
    "Layers",
    "LearningRate",
    "Levels",
    "Missing",
    "MissingOption",
    "ModelFile",
    "Plot",
    "PlotOption",
    "Quiet",
    "Readings",
    "Reset",
    "Resume",
    "Season",
    "Seed",
    "Strategy",
    "StrategyOption",
    "TargetColumn",
    "Threads",
    "TimeColumn",
    "TimeFormat",
    "TimeLimit",
    "TimeZone",
    "Update",
    "parse_levels",
    "parse_seconds",
]  # fmt: skip


class Cell(StrEnum):
    """Which recurrent cell."""

    GRU = "gru"
    LSTM = "lstm"
    RNN = "rnn"


class Missing(StrEnum):
    """What to do about missing readings."""

    ERROR = "error"
    MASK = "mask"
    INTERPOLATE = "interpolate"


class Strategy(StrEnum):
    """How the steps of the horizon are made."""

    DIRECT = "direct"
    RECURSIVE = "recursive"


class ResetGate(StrEnum):
    """Where the GRU's reset gate acts."""

    AFTER = "after"
    BEFORE = "before"


class UpdateGate(StrEnum):
    """What the GRU's update gate means."""

    KEEP = "keep"
    WRITE = "write"


class Plot(StrEnum):
    """Which pictures are made."""

    TERM = "term"
    PNG = "png"
    HTML = "html"
    NONE = "none"


def parse_levels(text: str) -> list[int]:
    """``"80,95"`` -> [80, 95]."""
    try:
        levels = sorted({int(part) for part in text.split(",")})
    except ValueError:
        levels = []
    if not levels or not all(0 < level < 100 for level in levels):
        raise typer.BadParameter(f"{text!r} is not a list of percentages between 1 and 99, such as 80,95")
    return levels


def parse_seconds(text: str) -> float:
    """``"90"``, ``"90s"``, ``"2m"``, ``"1.5h"`` -> seconds."""
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([smh]?)\s*", text)
    if match is None or float(match[1]) == 0:
        raise typer.BadParameter(f"{text!r} is not a time such as 90s, 2m or 1h")
    return float(match[1]) * {"": 1, "s": 1, "m": 60, "h": 3600}[match[2]]


_TABLE, _NETWORK, _TRAINING, _OUTPUT = "The table", "The network", "Training", "Output"

Readings = Annotated[
    Path,
    typer.Argument(
        metavar="READINGS", show_default=False,
        help="A table: CSV, TSV, Parquet or NDJSON, also gzipped; long (id, time, value) or wide (time, values...).",
    ),
]  # fmt: skip
ModelFile = Annotated[Path, typer.Argument(metavar="MODEL", help="A model file (.gatewise).", show_default=False)]

Horizon = Annotated[
    int | None,
    typer.Option("--horizon", "-H", min=1, help="Steps to forecast. Left out: one season.", show_default=False),
]
IdColumn = Annotated[
    str | None, typer.Option(help="Column that names the series.", rich_help_panel=_TABLE, show_default=False)
]
TimeColumn = Annotated[
    str | None, typer.Option(help="Column with the time.", rich_help_panel=_TABLE, show_default=False)
]
TargetColumn = Annotated[
    str | None, typer.Option(help="Column to forecast.", rich_help_panel=_TABLE, show_default=False)
]
Frequency = Annotated[
    str | None,
    typer.Option(
        "--freq", help="Step between readings: 15min, h, D, B, W, ME, ...", rich_help_panel=_TABLE, show_default=False
    ),
]
TimeZone = Annotated[
    str | None,
    typer.Option(
        "--time-zone", rich_help_panel=_TABLE, show_default=False,
        help="Zone of the wall clock that wrote the times: Europe/Berlin, +09:00.",
    ),
]  # fmt: skip
TimeFormat = Annotated[
    str | None,
    typer.Option(
        "--time-format", rich_help_panel=_TABLE, show_default=False, help="How times are written, as in %d/%m/%Y %H:%M."
    ),
]
Season = Annotated[
    int | None, typer.Option(min=1, help="Steps in a season.", rich_help_panel=_TABLE, show_default=False)
]
HistExog = Annotated[
    list[str] | None,
    typer.Option(
        metavar="COLUMN", help="A further column to learn from; may be given several times.", rich_help_panel=_TABLE,
        show_default=False,
    ),
]  # fmt: skip
FutrExog = Annotated[
    list[str] | None,
    typer.Option(
        metavar="COLUMN", help="The same for one whose future is known.", rich_help_panel=_TABLE, show_default=False
    ),
]
Future = Annotated[
    Path | None,
    typer.Option(help="A table with the columns that are known for the future.", show_default=False),
]
MissingOption = Annotated[
    Missing,
    typer.Option(
        "--missing", rich_help_panel=_TABLE,
        help="Missing readings and gaps: refuse them, mask them, or interpolate.",
    ),
]  # fmt: skip

CellOption = Annotated[Cell, typer.Option("--cell", help="Recurrent cell.", rich_help_panel=_NETWORK)]
Hidden = Annotated[int, typer.Option("--hidden", min=1, help="Units in a layer.", rich_help_panel=_NETWORK)]
Layers = Annotated[int, typer.Option("--layers", min=1, help="Stacked layers.", rich_help_panel=_NETWORK)]
InputSize = Annotated[
    int | None,
    typer.Option(
        min=1, help="Readings the network looks back on. Left out: from horizon and season.",
        rich_help_panel=_NETWORK, show_default=False,
    ),
]  # fmt: skip
Reset = Annotated[
    ResetGate, typer.Option("--reset", help="GRU: reset gate after or before the product.", rich_help_panel=_NETWORK)
]
Update = Annotated[
    UpdateGate, typer.Option("--update", help="GRU: update gate keeps or writes.", rich_help_panel=_NETWORK)
]
StrategyOption = Annotated[
    Strategy,
    typer.Option("--strategy", help="All steps from the last state, or one after another.", rich_help_panel=_NETWORK),
]

Epochs = Annotated[
    int | None, typer.Option(min=1, help="Passes over the data at most.", rich_help_panel=_TRAINING, show_default=False)
]
LearningRate = Annotated[
    float | None, typer.Option(min=1e-9, help="Size of a step.", rich_help_panel=_TRAINING, show_default=False)
]
BatchSize = Annotated[
    int | None, typer.Option(min=1, help="Windows in a step.", rich_help_panel=_TRAINING, show_default=False)
]
Seed = Annotated[int, typer.Option(min=0, help="Same seed, same bits.", rich_help_panel=_TRAINING)]
Threads = Annotated[
    int | None, typer.Option(min=1, help="Threads for the layers.", rich_help_panel=_TRAINING, show_default=False)
]
TimeLimit = Annotated[
    str | None,
    typer.Option(
        metavar="TIME", help="End training after this long: 90s, 2m, 1h.", rich_help_panel=_TRAINING, show_default=False
    ),
]
Resume = Annotated[
    bool, typer.Option("--resume", help="Go on where the same command was interrupted.", rich_help_panel=_TRAINING)
]

Levels = Annotated[
    str, typer.Option("--level", metavar="LIST", help="Prediction intervals in percent.", rich_help_panel=_OUTPUT)
]
PlotOption = Annotated[
    Plot | None,
    typer.Option(
        "--plot", rich_help_panel=_OUTPUT, show_default=False,
        help="Only these pictures: term (in the terminal, beside the files), png, html (the report), none. "
        "Left out: both files, and the terminal where there is one.",
    ),
]  # fmt: skip
AsJson = Annotated[
    bool, typer.Option("--json", help="The result as one JSON document on standard output.", rich_help_panel=_OUTPUT)
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Nothing on standard error but errors.", rich_help_panel=_OUTPUT)
]
