"""``gatewise explore``: open the page that shows a recurrent net at work, every number of it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

import gatewise as gw

from .console import Console
from .options import Quiet

__all__ = ["explore"]


class View(StrEnum):
    """Parts of the page."""

    LESSONS = "lessons"
    CELL = "cell"
    SWITCHES = "switches"
    TIME = "time"
    GRADIENTS = "gradients"
    CHECK = "check"
    OWN = "own"


class Language(StrEnum):
    """Languages of the page."""

    EN = "en"
    KO = "ko"


def explore(
    model: Annotated[
        Path | None,
        typer.Argument(metavar="[MODEL]", help="A model file; the lessons if left out.", show_default=False),
    ] = None,
    readings: Annotated[
        Path | None,
        typer.Argument(
            metavar="[READINGS]", help="A table; else the readings that the model keeps.", show_default=False
        ),
    ] = None,
    series: Annotated[str | None, typer.Option(help="Which series to show.", show_default=False)] = None,
    view: Annotated[View | None, typer.Option(help="Which part to open.", show_default=False)] = None,
    lang: Annotated[
        Language | None, typer.Option(help="Language; that of the browser if left out.", show_default=False)
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on this machine; 0 for any.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open a browser.")] = True,
    quiet: Quiet = False,
) -> None:
    """Step through a cell forward and backward, operation by operation, in the browser. Ctrl-C ends it."""
    console = Console(quiet)
    gw.explorer.serve(
        model,
        readings,
        series=series,
        view=view,
        lang=lang,
        port=port,
        open_browser=browser,
        # The address is the result: a script reads it from standard output.
        announce=lambda address: console.result(address, {"address": address}),
    )
