"""``gatewise draw``: a textbook picture of a cell."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

import gatewise as gw

from ..console import Console, Quiet
from ..runs import rehearse
from ..specs.network import CELLS_IN_WORDS, CellOptions, make_cell
from ..specs.output import Language

__all__ = ["draw"]


def draw(
    cell: Annotated[str, typer.Argument(metavar="CELL", help=f"Which cell: {CELLS_IN_WORDS}.")],
    options: CellOptions,
    direction: Annotated[
        Literal["forward", "backward", "both"], typer.Option("--pass", help="Which pass the arrows show.")
    ] = "forward",
    numbers: Annotated[bool, typer.Option("--numbers", help="Add the numbers of a small example.")] = False,
    equations: Annotated[bool, typer.Option(help="With or without the equations.")] = True,
    title: Annotated[bool, typer.Option(help="With or without the name of the cell.")] = True,
    lang: Annotated[Language, typer.Option(help="Language of the texts.")] = "en",
    theme: Annotated[Literal["light", "dark"], typer.Option(help="Light or dark colours.")] = "light",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            show_default=False,
            help="File to write: .svg, .png or .pdf. Left out: SVG on standard output.",
        ),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Draw a cell, for slides and papers."""
    if output is not None and output.suffix.lower() not in (".svg", ".png", ".pdf"):
        raise typer.BadParameter(f"{output} should end in .svg, .png or .pdf", param_hint="--output")
    picture = gw.explorer.draw(
        make_cell(cell, options, "CELL"), pass_=direction, numbers=numbers, lang=lang, theme=theme,
        equations=equations, title=title,
    )  # fmt: skip
    if output is None:
        sys.stdout.write(picture.svg)
        return
    rehearse(output.parent)
    output.parent.mkdir(parents=True, exist_ok=True)
    picture.save(output)
    Console(quiet=quiet).say(f"wrote {output}")
