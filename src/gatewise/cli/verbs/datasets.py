"""``gatewise datasets``: the data sets that come with the package."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

import gatewise as gw

from ..console import Console, pairs
from ..runs import make_folder, rehearse_file, write_file

__all__ = ["datasets"]


def datasets(
    name: Annotated[
        str | None, typer.Argument(help="Data set to write. Left out: list them.", show_default=False)
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="CSV file to write. Left out: standard output.", show_default=False),
    ] = None,
    *,
    console: Console,
) -> None:
    """List the bundled data sets, or write one as CSV."""
    there = gw.data.datasets.available()
    if name is None:
        said = {name: f"{about.rows:>6,} rows  {about.description} ({about.licence})" for name, about in there.items()}
        console.result(pairs(said), {"datasets": [vars(about) for about in there.values()]})
        return
    if name not in there:
        raise typer.BadParameter(f"there is no {name!r}; there are {', '.join(there)}", param_hint="NAME")
    frame = gw.data.datasets.load(name, backend="polars")
    if output is None:
        console.result(frame.write_csv(), {"name": name, "rows": frame.to_dicts()})
        return
    rehearse_file(output)
    make_folder(output.parent)
    write_file(output, frame.write_csv())
    console.say(f"wrote {output}: {frame.height:,} rows")
