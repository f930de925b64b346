"""The table of readings: which columns, which times, what to do about gaps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

import gatewise as gw

if TYPE_CHECKING:
    from gatewise.cli.console import Console

__all__ = ["Readings", "Table"]

_PANEL = "The table"

Readings = Annotated[
    Path,
    typer.Argument(
        metavar="READINGS", show_default=False,
        help="A table: CSV, TSV, Parquet or NDJSON, also gzipped; long (id, time, value) or wide (time, values...).",
    ),
]  # fmt: skip


_option = partial(typer.Option, rich_help_panel=_PANEL, show_default=False)


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
    freq: Annotated[str | None, _option(help="Step between readings: 15min, h, D, B, W, ME, ...")] = None
    time_zone: Annotated[str | None, _option(help="Time zone of times written without one: Europe/Berlin, +09:00.")] = (
        None
    )
    time_format: Annotated[
        str | None,
        _option(help="How times are written: %d/%m/%Y %H:%M; of numbers also s, ms, us, ns, excel, year, integer."),
    ] = None
    skip_lines: Annotated[int | None, _option(min=0, help="Lines above the column names; found if left out.")] = None
    encoding: Annotated[str | None, _option(help="Encoding of a text file, such as latin-1 or cp949.")] = None
    decimal: Annotated[Literal[",", "."] | None, _option(help="Decimal sign of a text file.")] = None
    season: Annotated[int | None, _option(min=1, help="Steps in a season.")] = None
    missing: Annotated[
        Literal["error", "mask", "interpolate"],
        typer.Option(rich_help_panel=_PANEL, help="Missing readings and gaps: refuse them, mask them, or interpolate."),
    ] = "error"

    def read(self, readings: Path, console: Console) -> gw.data.Panel:
        """Read a table, turn it into series and print what was inferred."""
        panel = gw.data.to_panel(
            gw.data.read_table(
                readings, encoding=self.encoding or "utf-8", skip_lines=self.skip_lines, decimal=self.decimal
            ),
            id_col=self.id_col, time_col=tuple(self.time_col) if self.time_col else None, target_col=self.target_col,
            freq=self._frequency(),
            time_zone=self.time_zone, time_format=self.time_format, season=self.season, missing=self.missing,
            hist_exog_list=tuple(self.hist_exog or ()), futr_exog_list=tuple(self.futr_exog or ()),
        )  # fmt: skip
        for sentence in panel.inferred.sentences:
            console.say(sentence)
        return panel

    def _frequency(self) -> gw.data.Frequency | None:
        if self.freq is None:
            return None
        try:
            return gw.data.Frequency.parse(int(self.freq) if self.freq.isdecimal() else self.freq)
        except ValueError as error:
            raise typer.BadParameter(str(error), param_hint="--freq") from None

    def arguments(self) -> dict[str, Any]:
        """Arguments of `Forecaster` that the table decides."""
        return {
            "missing": self.missing,
            "hist_exog_list": tuple(self.hist_exog or ()),
            "futr_exog_list": tuple(self.futr_exog or ()),
        }
