"""``gatewise draw``: a textbook picture of a cell."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

import gatewise as gw

from .console import Console
from .explore import Language
from .options import Cell, Quiet, Reset, ResetGate, Update, UpdateGate
from .runs import rehearse

__all__ = ["draw"]


class Pass(StrEnum):
    """Which way the arrows go."""

    FORWARD = "forward"
    BACKWARD = "backward"
    BOTH = "both"


class Theme(StrEnum):
    """Ink on paper, or the other way round."""

    LIGHT = "light"
    DARK = "dark"


class Nonlinearity(StrEnum):
    """Of the plain RNN."""

    TANH = "tanh"
    RELU = "relu"


def draw(
    cell: Annotated[Cell, typer.Argument(help="Which cell.")],
    reset: Reset = ResetGate.AFTER,
    update: Update = UpdateGate.KEEP,
    nonlinearity: Annotated[Nonlinearity, typer.Option(help="RNN: its nonlinearity.")] = Nonlinearity.TANH,
    direction: Annotated[Pass, typer.Option("--pass", help="Forward, backward, or both.")] = Pass.FORWARD,
    numbers: Annotated[bool, typer.Option("--numbers", help="With the numbers of a small example.")] = False,
    equations: Annotated[bool, typer.Option(help="With the equations.")] = True,
    title: Annotated[bool, typer.Option(help="With the cell's name.")] = True,
    lang: Annotated[Language, typer.Option(help="Language of the words.")] = Language.EN,
    theme: Annotated[Theme, typer.Option(help="Light or dark.")] = Theme.LIGHT,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="File: .svg, .png or .pdf; else SVG on standard output.", show_default=False
        ),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Draw a cell, for slides and papers."""
    if output is not None and output.suffix.lower() not in (".svg", ".png", ".pdf"):
        raise typer.BadParameter(f"{output} should end in .svg, .png or .pdf", param_hint="--output")
    given = {"reset": str(reset), "update": str(update), "nonlinearity": str(nonlinearity)}
    options = {name: given[name] for name in gw.cells.FAMILIES[str(cell)].options()}
    picture = gw.explorer.draw(
        str(cell), pass_=str(direction), numbers=numbers, lang=str(lang), theme=str(theme), equations=equations,
        title=title, **options,
    )  # fmt: skip
    if output is None:
        sys.stdout.write(picture.svg)
        return
    rehearse(output.parent)
    output.parent.mkdir(parents=True, exist_ok=True)
    picture.save(output)
    Console(quiet).say(f"wrote {output}")
