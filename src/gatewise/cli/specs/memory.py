"""``--memory``: how much memory a verb that reads files may take for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from gatewise.memory import memory_limit

__all__ = ["reads_files"]

_Size = Annotated[
    str | None,
    typer.Option(
        metavar="SIZE", show_default=False,
        help="Memory that files and the network may take: 500MB, 2GB. Left out: a quarter of what is free.",
    ),
]  # fmt: skip


def reads_files(verb: Callable[..., None]) -> Callable[..., None]:
    """Give a verb the option ``--memory``, in force while it runs."""

    @wraps(verb)
    def limited(*args: Any, memory: str | None = None, **kwargs: Any) -> None:
        if memory is None:
            verb(*args, **kwargs)
            return
        try:
            limit = memory_limit(memory)
        except ValueError as error:
            raise typer.BadParameter(str(error), param_hint="--memory") from None
        with limit:
            verb(*args, **kwargs)

    declared = signature(verb)
    option = Parameter("memory", Parameter.KEYWORD_ONLY, default=None, annotation=_Size)
    limited.__signature__ = declared.replace(parameters=[*declared.parameters.values(), option])  # type: ignore[attr-defined]
    limited.__annotations__ = {**verb.__annotations__, "memory": _Size}
    return limited
