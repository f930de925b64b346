"""``gatewise explore``: the page that shows every number of a recurrent network."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

import gatewise as gw

from ..console import Console
from ..specs.memory import reads_files
from ..specs.output import Language

__all__ = ["explore"]


@reads_files
def explore(
    model: Annotated[
        Path | None,
        typer.Argument(metavar="MODEL", help="A model file. Left out: the lessons.", show_default=False),
    ] = None,
    readings: Annotated[
        Path | None,
        typer.Argument(
            metavar="READINGS",
            help="A table, for a classifier sequences. Left out: the readings that the model keeps.",
            show_default=False,
        ),
    ] = None,
    against: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="MODEL",
            help="A second model file, to compare with the first on the same readings; with --static several.",
            show_default=False,
        ),
    ] = None,
    series: Annotated[
        list[str] | None,
        typer.Option(
            help="Which series to show: its id; of sequences without ids the number, from 0; with --static several.",
            show_default=False,
        ),
    ] = None,
    all_series: Annotated[bool, typer.Option("--all-series", help="With --static: every series of the table.")] = False,
    view: Annotated[
        Literal["lessons", "cell", "switches", "time", "gradients", "check", "train", "gesture", "own"] | None,
        typer.Option(help="Which part of the page to open.", show_default=False),
    ] = None,
    lang: Annotated[
        Language | None, typer.Option(help="Language. Left out: that of the browser.", show_default=False)
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(metavar="LINK", help="A place in the page: what its links have after #.", show_default=False),
    ] = None,
    static: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Write the page into a folder, for any web host, and open nothing.", show_default=False
        ),
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on this machine; 0 for any free one.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open a browser or not.")] = True,
    *,
    console: Console,
) -> None:
    """Step through a cell, forward and backward, one operation at a time, in the browser. Ctrl-C ends it."""
    if static is not None:
        if view or lang or at:
            raise typer.BadParameter("--static writes every part of the page; put --view, --lang and --at into a link")
        if all_series and series:
            raise typer.BadParameter("give --all-series or --series, not both", param_hint="--series")
        files = gw.explorer.publish(
            static, model, readings, against=against or [], series="all" if all_series else series or None
        )
        page = str(static / "index.html")
        console.result(page, {"page": page, "files": [str(static / file) for file in files]})
        return
    for name, given in (("--against", against), ("--series", series)):
        if given and len(given) > 1:
            raise typer.BadParameter("the page shows one; several go into a web site, with --static", param_hint=name)
    if all_series:
        raise typer.BadParameter(
            "the page can change the series already; this is for --static", param_hint="--all-series"
        )
    gw.explorer.serve(
        model,
        readings,
        against=against[0] if against else None,
        series=series[0] if series else None,
        view=view,
        lang=lang,
        at=at,
        port=port,
        open_browser=browser,
        # The address is the result: a script reads it from standard output.
        announce=lambda address: console.result(address, {"address": address}),
    )
