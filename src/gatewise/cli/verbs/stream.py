"""``gatewise stream``: answer lines on standard input one by one, for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..console import Console
from ..specs.memory import reads_files
from ..specs.network import FittedHorizon
from ..specs.output import Levels, ModelFile, parse_levels
from ..specs.training import Threads, use_threads

__all__ = ["stream"]


@reads_files
def stream(
    model: ModelFile,
    id_col: Annotated[
        str | None, typer.Option(help="Column with the stream's id. Left out: id, if there is one.", show_default=False)
    ] = None,
    seq_col: Annotated[
        str | None,
        typer.Option(help="Column with the step's number. Left out: seq, if there is one.", show_default=False),
    ] = None,
    store: Annotated[
        Path | None,
        typer.Option(help="File that keeps the states across restarts.", show_default=False),
    ] = None,
    capacity: Annotated[int, typer.Option(min=1, help="Most streams in memory.")] = 100_000,
    horizon: FittedHorizon = None,
    level: Levels = "",
    threads: Threads = None,
    *,
    console: Console,
) -> None:
    """Answer lines on standard input (NDJSON or CSV), one line each, with a model of any kind."""
    from ..answering import Wanted, answer_lines

    use_threads(threads)
    wanted = Wanted(horizon, tuple(parse_levels(level)) if level else None)
    answer_lines(model, wanted, id_col=id_col, seq_col=seq_col, store=store, capacity=capacity, console=console)
