"""What the page shows: a trace, another one beside it, and how to trace another series."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from gatewise.explorer.trace.documents import compact
from gatewise.explorer.trace.long import LongRun
from gatewise.explorer.trace.record import Trace

#: Numbers of a trace above which the page computes again what it can, instead of loading it.
_MANY = 500_000


@dataclass(frozen=True, eq=False)
class Shown:
    """What the page shows.

    Attributes
    ----------
    trace : Trace or LongRun
    other : Trace or LongRun or None
        A second model or checkpoint, to compare with.
    again : function or None
        Another series by its id, with both models; None where there is no other.
    """

    trace: Trace | LongRun
    other: Trace | LongRun | None = None
    again: Callable[[str], Shown] | None = None


def page_document(trace: Trace | LongRun) -> bytes:
    """The document that the page loads."""
    found: dict[str, Any] = trace.to_dict()
    if isinstance(trace, Trace) and sum(v.size for part in trace.layers for v in part.forward.values.values()) > _MANY:
        found = compact(found)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()


def named(trace: Trace | LongRun, name: str) -> Trace | LongRun:
    """A trace with a name before its title, which tells two models of one kind apart."""
    title = f"{name}: {trace.title}" if trace.title else name
    if isinstance(trace, Trace):
        return replace(trace, title=title)
    return LongRun(trace.layer, trace.x, names=trace.names, title=title)
