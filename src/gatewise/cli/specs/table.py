"""The table of readings: which columns, which times, what to do about gaps."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

import gatewise as gw

from .names import as_usage, in_options

if TYPE_CHECKING:
    from gatewise.cli.console import Console

__all__ = [
    "Freq",
    "How",
    "Outliers",
    "Readings",
    "Resample",
    "Short",
    "Table",
    "TextFile",
    "TimeFormat",
    "TimeZone",
    "lengthened",
    "parse_step",
]

_PANEL = "The table"

Readings = Annotated[
    Path,
    typer.Argument(
        metavar="READINGS", show_default=False,
        help="A table: CSV, TSV, Parquet or NDJSON, also gzipped; a folder of such files; or - for standard input. "
        "Long (id, time, value) or wide (time, values...).",
    ),
]  # fmt: skip


_option = partial(typer.Option, rich_help_panel=_PANEL, show_default=False)


Short = Annotated[
    Literal["error", "drop", "pad"],
    typer.Option(
        rich_help_panel=_PANEL,
        help="Series that are too short: refuse them, leave them out, or fill them up from the left.",
    ),
]  # fmt: skip


Outliers = Annotated[
    Literal["warn", "clip", "missing", "keep"],
    typer.Option(
        rich_help_panel=_PANEL,
        help="Suspicious readings: named, and in no score; set to the nearest other one; taken for missing; or kept, "
        "as readings like any other.",
    ),
]

Freq = Annotated[
    str | None, _option(help="Step between readings: 15min, h, D, B, B/NYSE, W, ME, h@09:00-17:00/Mon-Fri, ...")
]

TimeZone = Annotated[str | None, _option(help="Time zone of times written without one: Europe/Berlin, +09:00.")]

TimeFormat = Annotated[
    str | None,
    _option(help="How times are written: %d/%m/%Y %H:%M; of numbers also s, ms, us, ns, excel, year, integer."),
]

Resample = Annotated[str | None, _option(help="Step onto which readings at irregular times are put: 15min, h, D, ...")]

How = Annotated[
    Literal["mean", "last", "sum", "linear"],
    typer.Option(
        rich_help_panel=_PANEL,
        help="With --resample: the mean of a step, its last reading, its sum, or straight lines between readings.",
    ),
]


@dataclass(frozen=True)
class TextFile:
    """How a text file is read. What is None is found."""

    skip_lines: Annotated[int | None, _option(min=0, help="Lines above the column names; found if left out.")] = None
    separator: Annotated[str | None, _option(help="Character between the columns; found if left out.")] = None
    decimal: Annotated[Literal[",", "."] | None, _option(help="Decimal sign of a text file.")] = None
    encoding: Annotated[str | None, _option(help="Encoding of a text file, such as latin-1 or cp949.")] = None

    def open(self, path: Path) -> gw.data.Table:
        """Read a table from a file."""
        if self.separator is not None and len(self.separator) != 1:
            raise typer.BadParameter(f"{self.separator!r} is not one character", param_hint="--separator")
        return gw.data.read_table(
            path, separator=self.separator, encoding=self.encoding or "utf-8", skip_lines=self.skip_lines,
            decimal=self.decimal,
        )  # fmt: skip

    def readings(self, path: Path) -> gw.data.Table | Path:
        """The same, but a Parquet file stays a path, so that only the columns that are needed are read."""
        from gatewise.data.needed import is_parquet

        return path if is_parquet(path) else self.open(path)


@dataclass(frozen=True)
class Table:
    """How a table is read. What is None is inferred."""

    id_col: Annotated[str | None, _option(help="Column that names the series.")] = None
    time_col: Annotated[
        list[str] | None,
        _option(metavar="COLUMN", help="Column with the time; several times for its parts, such as date and hour."),
    ] = None
    target_col: Annotated[str | None, _option(help="Column to forecast.")] = None
    hist_exog: Annotated[
        list[str] | None,
        _option(metavar="COLUMN", help="A further column to learn from; may be given several times."),
    ] = None
    futr_exog: Annotated[
        list[str] | None,
        _option(metavar="COLUMN", help="A further column whose future is known; may be given several times."),
    ] = None
    static: Annotated[
        Path | None,
        _option(
            metavar="FILE",
            help="A table with a row for each series: its id and what does not change.",
        ),
    ] = None
    freq: Freq = None
    time_zone: TimeZone = None
    time_format: TimeFormat = None
    file: TextFile = field(default_factory=TextFile)
    season: Annotated[int | None, _option(min=1, help="Steps in a season.")] = None
    missing: Annotated[
        Literal["error", "mask", "interpolate"],
        typer.Option(rich_help_panel=_PANEL, help="Missing readings and gaps: refuse them, mask them, or interpolate."),
    ] = "error"
    resample: Resample = None
    how: How = "mean"
    short: Short = "error"
    outliers: Outliers = "warn"
    holidays: Annotated[
        str | None,
        _option(metavar="CODE", help="Public holidays, to learn from or as closed days: KR, DE-BY, NYSE, ..."),
    ] = None

    sample_weight: Annotated[
        str | None, _option(metavar="COLUMN", help="Column with the weight of each reading in training.")
    ] = None
    transform: Annotated[
        Literal["none", "log", "sqrt", "auto"],
        typer.Option(
            rich_help_panel=_PANEL,
            help="Forecast logarithms or square roots of the readings; auto: of each series whose scatter grows with "
            "its level.",
        ),
    ] = "none"
    non_negative: Annotated[
        bool | None,
        typer.Option(
            "--non-negative/--no-non-negative", rich_help_panel=_PANEL, show_default=False,
            help="No forecast below 0, or no floor. Left out: a floor for readings that plainly never go below 0.",
        ),
    ] = None  # fmt: skip

    def read(self, readings: Path, console: Console, coded: int) -> gw.data.Panel:
        """Read a table, turn it into series and print what was inferred.

        Text columns of more than ``coded`` values become one column of codes.
        """
        table = self.file.readings(readings)
        static = None if self.static is None else self.file.open(self.static)
        with as_usage():
            panel = gw.data.to_panel(
                table, static_df=static,
                id_col=self.id_col, time_col=tuple(self.time_col) if self.time_col else None,
                target_col=self.target_col, time_zone=self.time_zone, time_format=self.time_format,
                freq=parse_step(self.freq, "--freq"), resample=parse_step(self.resample, "--resample"), how=self.how,
                season=self.season, missing=self.missing, hist_exog_list=tuple(self.hist_exog or ()),
                futr_exog_list=tuple(self.futr_exog or ()), holidays=self.holidays, outliers=self.outliers,
                sample_weight=self.sample_weight, coded=coded, short="drop" if self.short == "drop" else "error",
            )  # fmt: skip
        for sentence in panel.inferred.sentences:
            console.say(in_options(sentence))
        return panel

    def long_enough(self, panel: gw.data.Panel, length: int, console: Console) -> gw.data.Panel:
        """Do as ``--short`` says with series of fewer rows, and print it; those that it keeps are checked later."""
        return lengthened(panel, length, self.short, console)

    def arguments(self) -> dict[str, Any]:
        """Arguments of `Forecaster` that the table decides."""
        return {
            "missing": self.missing,
            "transform": self.transform,
            "non_negative": self.non_negative,
            "hist_exog_list": tuple(self.hist_exog or ()),
            "futr_exog_list": tuple(self.futr_exog or ()),
        }


def lengthened(panel: gw.data.Panel, length: int, short: str, console: Console) -> gw.data.Panel:
    """Drop or pad series of fewer rows, and print that; "error" leaves them to be refused where they are used."""
    if short == "error":
        return panel
    made = gw.data.long_enough(panel, length, short, "as many as are needed")
    if made is not panel:
        console.say(made.inferred.sentences[-1])
    return made


def parse_step(text: str | None, option: str) -> gw.data.Frequency | None:
    """A step such as 15min, or None; ``option`` names it in messages."""
    if text is None:
        return None
    try:
        return gw.data.Frequency.parse(int(text) if text.isdecimal() else text)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint=option) from None
