"""``gatewise draw``: a textbook picture of a cell."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypedDict

import typer

import gatewise as gw

from ..console import Console, Quiet
from ..runs import rehearse_file
from ..specs.memory import reads_files
from ..specs.network import CELLS_IN_WORDS, CellOptions, make_cell
from ..specs.output import Language

if TYPE_CHECKING:
    from gatewise.explorer import Picture, Trace
    from gatewise.explorer.trace.long import LongRun

__all__ = ["draw"]


@reads_files
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
    looks: Looks = {
        "pass_": direction, "lang": lang, "theme": theme, "equations": equations, "title": title, "slide": slide,
    }  # fmt: skip
    if cell.lower().endswith(".gatewise"):
        if options:
            raise typer.BadParameter("a model file has its own cell", param_hint=f"--{next(iter(options))}")
        picture = _with_numbers(gw.explorer.trace_files(cell, readings), step, unit, looks)
    elif readings is not None:
        raise typer.BadParameter("a table is for a model file; CELL is the name of a cell", param_hint="READINGS")
    elif numbers or step is not None:
        from gatewise.explorer.trace.example import worked_example

        picture = _with_numbers(worked_example(make_cell(cell, options, "CELL")), step, unit, looks)
    else:
        picture = gw.explorer.draw(
            make_cell(cell, options, "CELL"), pass_=direction, lang=lang, theme=theme, equations=equations,
            title=title, slide=slide,
        )  # fmt: skip
    if output is None:
        sys.stdout.write(picture.svg)
        return
    rehearse_file(output)
    output.parent.mkdir(parents=True, exist_ok=True)
    picture.save(output)
    Console(quiet=quiet).say(f"wrote {output}")


class Looks(TypedDict):
    """The choices that do not depend on what is drawn."""

    pass_: str
    lang: str
    theme: str
    equations: bool
    title: bool
    slide: str | None


def _with_numbers(run: Trace | LongRun, step: int | None, unit: int, looks: Looks) -> Picture:
    """Picture of a step and a unit, both counted from 1; the last step when None."""
    from gatewise.explorer import Trace

    steps = run.x.shape[1] if isinstance(run, Trace) else len(run.x)
    at = (steps if step is None else step) - 1
    if at >= steps:
        raise typer.BadParameter(f"there are {steps} steps", param_hint="--step")
    start = 0
    if not isinstance(run, Trace):
        run = run.window(at)
        assert run.stretch is not None
        start = run.stretch.start
    units = run.layers[0].forward.values["h"].shape[2]
    if unit > units:
        raise typer.BadParameter(f"there are {units} units", param_hint="--unit")
    return run.draw(at - start, unit - 1, **looks)
