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
    from gatewise.explorer import Animation, Picture, Trace
    from gatewise.explorer.trace.long import LongRun

__all__ = ["draw"]

FILMS = (".gif", ".apng", ".png", ".mp4")


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
    unroll: Annotated[
        int,
        typer.Option(min=1, max=3, help="Steps side by side, with the gradient that comes from the step after."),
    ] = 1,
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
    animate: Annotated[
        Path | None,
        typer.Option(
            show_default=False,
            help="Film to write, with numbers: .gif, .apng or .png (animated), .mp4 (needs PyAV or ffmpeg); one "
            "operation after the other.",
        ),
    ] = None,
    seconds: Annotated[float, typer.Option(min=0.02, max=60, help="How long each picture of a film is shown.")] = 0.9,
    quiet: Quiet = False,
) -> None:
    """Draw a cell, for slides and papers."""
    if animate is not None:
        if output is not None:
            raise typer.BadParameter(
                "write a picture (--output) or a film (--animate), not both", param_hint="--animate"
            )
        if animate.suffix.lower() not in FILMS:
            raise typer.BadParameter(f"{animate} should end in {', '.join(FILMS)}", param_hint="--animate")
        run, at, of = _place(_traced(cell, options, readings), step, unit)
        film = run.animate(at, of, pass_=direction, lang=lang, theme=theme, title=title, slide=slide, seconds=seconds)
        _save(film, animate, quiet)
        return
    if output is not None and output.suffix.lower() not in (".svg", ".png", ".pdf"):
        raise typer.BadParameter(f"{output} should end in .svg, .png or .pdf", param_hint="--output")
    looks: Looks = {
        "pass_": direction, "lang": lang, "theme": theme, "equations": equations, "title": title, "slide": slide,
        "unroll": unroll,
    }  # fmt: skip
    if numbers or step is not None or _is_file(cell):
        run, at, of = _place(_traced(cell, options, readings), step, unit, unroll)
        picture = run.draw(at, of, **looks)
    else:
        _check_readings(cell, readings)
        picture = gw.explorer.draw(
            make_cell(cell, options, "CELL"), pass_=direction, lang=lang, theme=theme, equations=equations,
            title=title, slide=slide, unroll=unroll,
        )  # fmt: skip
    if output is None:
        sys.stdout.write(picture.svg)
        return
    _save(picture, output, quiet)


class Looks(TypedDict):
    """The choices that do not depend on what is drawn."""

    pass_: str
    lang: str
    theme: str
    equations: bool
    title: bool
    slide: str | None
    unroll: int


def _save(drawn: Picture | Animation, path: Path, quiet: bool) -> None:
    rehearse_file(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn.save(path)
    Console(quiet=quiet).say(f"wrote {path}")


def _is_file(cell: str) -> bool:
    return cell.lower().endswith(".gatewise")


def _check_readings(cell: str, readings: Path | None) -> None:
    if readings is not None and not _is_file(cell):
        raise typer.BadParameter("a table is for a model file; CELL is the name of a cell", param_hint="READINGS")


def _traced(cell: str, options: CellOptions, readings: Path | None) -> Trace | LongRun:
    """A model file's run, or the worked example of a cell."""
    _check_readings(cell, readings)
    if _is_file(cell):
        if options:
            raise typer.BadParameter("a model file has its own cell", param_hint=f"--{next(iter(options))}")
        return gw.explorer.trace_files(cell, readings)
    from gatewise.explorer.trace.example import worked_example

    return worked_example(make_cell(cell, options, "CELL"))


def _place(run: Trace | LongRun, step: int | None, unit: int, unroll: int = 1) -> tuple[Trace, int, int]:
    """A trace, and in it the step and the unit, both counted from 0; given from 1, the last ones when None."""
    from gatewise.explorer import Trace

    steps = run.x.shape[1] if isinstance(run, Trace) else len(run.x)
    at = (max(1, steps - unroll + 1) if step is None else step) - 1
    if at >= steps:
        raise typer.BadParameter(f"there are {steps} steps", param_hint="--step")
    if at + unroll > steps:
        raise typer.BadParameter(
            f"there are {steps} steps, so {unroll} beginning at {at + 1} are too many", param_hint="--unroll"
        )
    start = 0
    if not isinstance(run, Trace):
        run = run.window(at)
        assert run.stretch is not None
        start = run.stretch.start
    units = run.layers[0].forward.values["h"].shape[2]
    if unit > units:
        raise typer.BadParameter(f"there are {units} units", param_hint="--unit")
    return run, at - start, unit - 1
