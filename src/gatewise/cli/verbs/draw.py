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
    cell: Annotated[
        str,
        typer.Argument(metavar="CELL", help=f"Which cell: {CELLS_IN_WORDS}. Or a model file, drawn with its numbers."),
    ],
    options: CellOptions,
    readings: Annotated[
        Path | None,
        typer.Argument(
            metavar="READINGS",
            help="For a model file, a table. Left out: the readings that the model keeps.",
            show_default=False,
        ),
    ] = None,
    direction: Annotated[
        Literal["forward", "backward", "both"], typer.Option("--pass", help="Which pass the arrows show.")
    ] = "forward",
    numbers: Annotated[bool, typer.Option("--numbers", help="Add the numbers of a small example.")] = False,
    step: Annotated[
        int | None, typer.Option(min=1, help="Which time step has its numbers. Left out: the last.", show_default=False)
    ] = None,
    unit: Annotated[int, typer.Option(min=1, help="Which hidden unit has its numbers.")] = 1,
    slide: Annotated[
        Literal["16:9", "4:3"] | None,
        typer.Option(
            help="Fill a slide of this shape: large type, transparent ground. Left out: as large as the picture.",
            show_default=False,
        ),
    ] = None,
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
    place = {"step": -1 if step is None else step - 1, "unit": unit - 1}
    if cell.lower().endswith(".gatewise"):
        if options:
            raise typer.BadParameter("a model file has its own cell", param_hint=f"--{next(iter(options))}")
        from gatewise.explorer.trace.long import LongRun

        run = gw.explorer.trace_files(cell, readings)
        if isinstance(run, LongRun):
            first = len(run.x) - 1 if step is None else min(step, len(run.x)) - 1
            run = run.window(first)
            assert run.stretch is not None
            place["step"] = first - run.stretch.start
        picture = run.draw(
            **place, pass_=direction, lang=lang, theme=theme, equations=equations, title=title, slide=slide
        )
    elif readings is not None:
        raise typer.BadParameter("a table is for a model file; CELL is the name of a cell", param_hint="READINGS")
    else:
        picture = gw.explorer.draw(
            make_cell(cell, options, "CELL"), pass_=direction, numbers=numbers or step is not None, lang=lang,
            theme=theme, equations=equations, title=title, slide=slide, **place,
        )  # fmt: skip
    if output is None:
        sys.stdout.write(picture.svg)
        return
    rehearse(output.parent)
    output.parent.mkdir(parents=True, exist_ok=True)
    picture.save(output)
    Console(quiet=quiet).say(f"wrote {output}")
