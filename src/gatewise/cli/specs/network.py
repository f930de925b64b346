"""The network: its cell, its size, its horizon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from inspect import Parameter
from math import prod
from typing import Annotated, Any, Literal

import typer

from gatewise.cells import CELLS, FAMILIES, Cell, as_cell
from gatewise.memory import require

from .expand import Several

__all__ = [
    "CELLS_IN_WORDS",
    "LOSSES",
    "METHODS",
    "CellOptions",
    "Encoder",
    "FittedHorizon",
    "Hidden",
    "Horizon",
    "Network",
    "make_cell",
]

_PANEL = "The network"

#: Those of :data:`gatewise.forecasting.options.METHODS`, which is not imported for a help text.
METHODS = ("best", "network", "ridge", "pretrained", "tuned", "seasonal_naive", "naive", "drift")
#: Those of :data:`gatewise.forecasting.options.LossName`, likewise.
LOSSES = ("absolute", "squared", "huber", "quantile", "gaussian", "student_t", "poisson", "negative_binomial")
# Parameters, their gradients, the optimiser's two averages and the best parameters so far; 4 bytes a number.
_COPIES = 5
# A file cannot hold the names of a hundred thousand, and each takes its time.
_MOST_LAYERS = 1000

FittedHorizon = Annotated[
    int | None,
    typer.Option(
        "--horizon", "-h", "-H", min=1, show_default=False,
        help="Steps to forecast. Left out: as many as the model was fitted for.",
    ),
]  # fmt: skip
Horizon = Annotated[
    int | None,
    typer.Option("--horizon", "-h", "-H", min=1, help="Steps to forecast. Left out: one season.", show_default=False),
]

#: For help texts: every family, and a form of one as an example.
CELLS_IN_WORDS = f"{', '.join(FAMILIES)}, or one form of these, such as {max(CELLS, key=len)}"


def make_cell(name: str, options: Mapping[str, str], hint: str = "--cell") -> Cell:
    """Return the cell that the command line names.

    Parameters
    ----------
    name : str
        A family ("gru") or a form of one ("gru-before-write").
    options : mapping
        Options of the cell that were given, name -> value.
    hint : str, default "--cell"
        What ``name`` was given as, for messages.

    Raises
    ------
    typer.BadParameter
        When there is no such cell, when it does not have one of the options, or when the form has another value.
    """
    try:
        cell = as_cell(name)
    except ValueError:
        raise typer.BadParameter(f"there is no cell {name!r}; there are {CELLS_IN_WORDS}", param_hint=hint) from None
    for option, value in options.items():
        known, hint = cell.options(), _as_option(option)
        if option not in known:
            owners = " and ".join(family.name for family in FAMILIES.values() if option in family.options())
            raise typer.BadParameter(f"{cell.name} has no such option; it is an option of {owners}", param_hint=hint)
        if value not in known[option]:
            raise typer.BadParameter(f"{value!r} is not one of {', '.join(known[option])}", param_hint=hint)
        if name not in FAMILIES and value != cell.form[option]:
            raise typer.BadParameter(f"{name} has {option} {cell.form[option]}, not {value}", param_hint=hint)
    return type(cell)(**{**cell.form, **options})


def _cell_options() -> list[Parameter]:
    """The options of all families, each once."""
    owners: dict[str, list[type[Cell]]] = {}
    for family in FAMILIES.values():
        for option in family.options():
            owners.setdefault(option, []).append(family)
    return [Parameter(option, Parameter.KEYWORD_ONLY, default=None, annotation=_annotation(option, families))
            for option, families in owners.items()]  # fmt: skip


def _annotation(option: str, families: list[type[Cell]]) -> Any:
    values = tuple(dict.fromkeys(value for family in families for value in family.options()[option]))
    texts = [f"{one.name}: {one.option_docs()[option]}. Left out: {one.options()[option][0]}." for one in families]
    info = typer.Option(_as_option(option), help=" ".join(texts), rich_help_panel=_PANEL, show_default=False)
    return Annotated[Literal[values] | None, info]


def _as_option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


#: The options of the cell that were given, name -> value.
CellOptions = Annotated[Mapping[str, str], Several(_cell_options)]


# Units of a layer whose size is left to the library, for the check of memory.
_USUAL_UNITS = 128

Hidden = Annotated[int, typer.Option(min=1, help="Units in a layer.", rich_help_panel=_PANEL)]


@dataclass(frozen=True)
class Encoder:
    """The recurrent layers of a network."""

    cell: Annotated[
        str, typer.Option(metavar="CELL", help=f"Recurrent cell: {CELLS_IN_WORDS}.", rich_help_panel=_PANEL)
    ] = "gru"
    cell_options: CellOptions = field(default_factory=dict)
    hidden: Hidden | None = 64
    layers: Annotated[int, typer.Option(min=1, max=_MOST_LAYERS, help="Stacked layers.", rich_help_panel=_PANEL)] = 1

    def arguments(self) -> dict[str, Any]:
        """Arguments of an estimator that are about the layers; layers that memory cannot hold are refused."""
        cell = make_cell(self.cell, self.cell_options)
        hidden = self.hidden or _USUAL_UNITS
        first, later = (sum(map(prod, cell.shapes(width, hidden).values())) for width in (1, hidden))
        need = _COPIES * 4 * (first + (self.layers - 1) * later)
        require(
            need,
            f"--hidden {hidden} --layers {self.layers}",
            "training these layers",
            cure="use fewer units or layers",
        )
        return {"cell": cell, "hidden_size": self.hidden, "num_layers": self.layers}


def _embeddings(text: str) -> str | int:
    """The argument of `Forecaster`: a number where it is one; the forecaster refuses what it does not know."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else text.lower()


@dataclass(frozen=True)
class Network(Encoder):
    """The network of a forecaster. What is None is left to the library."""

    hidden: Annotated[
        int | None,
        typer.Option(
            min=1, rich_help_panel=_PANEL, show_default=False,
            help="Units in a layer. Left out: 64, or 128 with segments.",
        ),
    ] = None  # fmt: skip
    input_size: Annotated[
        int | None,
        typer.Option(
            min=1, rich_help_panel=_PANEL, show_default=False,
            help="Readings the network looks back on. Left out: from horizon and season.",
        ),
    ] = None  # fmt: skip
    method: Annotated[
        str,
        typer.Option(
            metavar="METHOD", rich_help_panel=_PANEL,
            help=f"What forecasts: best (all methods, weighted by their errors; the winner of the backtest is used), "
            f"one cell alone ({', '.join(FAMILIES)}), {', '.join(m for m in METHODS if m not in ('best', 'network'))}.",
        ),
    ] = "best"  # fmt: skip
    strategy: Annotated[
        Literal["auto", "direct", "recursive", "segments"],
        typer.Option(
            rich_help_panel=_PANEL,
            help="All steps from the last state (direct), one after another (recursive), or several at a time, "
            "as they are read too (segments); auto: by how far the network looks back.",
        ),
    ] = "auto"
    segment_size: Annotated[
        int | None,
        typer.Option(
            min=1, rich_help_panel=_PANEL, show_default=False,
            help="Readings of a segment. Left out: from season and input size.",
        ),
    ] = None  # fmt: skip

    embeddings: Annotated[
        str,
        typer.Option(
            metavar="auto|none|WIDTH", rich_help_panel=_PANEL,
            help="Further columns of text: an input for each value (none), a learned vector of WIDTH numbers, at most "
            "512, for each; auto: a vector where a column has more than 16 values.",
        ),
    ] = "auto"  # fmt: skip
    ensemble: Annotated[
        int,
        typer.Option(min=1, max=100, help="Networks that are trained and averaged.", rich_help_panel=_PANEL),
    ] = 1
    loss: Annotated[
        str,
        typer.Option(
            metavar="LOSS", rich_help_panel=_PANEL,
            help="What the network's training minimises: an error (absolute, squared, huber), that of its quantiles "
            "(quantile), or minus the log-likelihood of a distribution (gaussian, student_t; of counts poisson, "
            "negative_binomial).",
        ),
    ] = "absolute"  # fmt: skip

    def arguments(self) -> dict[str, Any]:
        """Arguments of `Forecaster` that are about the network."""
        given = super().arguments()
        loss = self.loss.lower().replace("-", "_")
        if loss not in LOSSES:
            raise typer.BadParameter(
                f"there is no loss {self.loss!r}; there are {', '.join(LOSSES)}", param_hint="--loss"
            )
        method = self.method.lower().replace("-", "_")
        if method in FAMILIES or method in CELLS:
            if self.cell not in ("gru", method):
                raise typer.BadParameter(f"--cell {self.cell} is another cell than --method {self.method}")
            given["cell"], method = make_cell(method, self.cell_options, "--method"), "network"
        elif method not in METHODS:
            known = ", ".join((*METHODS, *FAMILIES))
            raise typer.BadParameter(f"there is no method {self.method!r}; there are {known}", param_hint="--method")
        return {
            **given, "method": method, "input_size": self.input_size, "strategy": self.strategy,
            "segment_size": self.segment_size, "loss": loss,
            "ensemble": self.ensemble, "embeddings": _embeddings(self.embeddings),
        }  # fmt: skip
