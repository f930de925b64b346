"""See a recurrent cell work: every value, every gradient, the picture and the equation side by side.

`trace` records a run; `draw` makes a static picture; `serve` opens the interactive page; `watch` follows a fit;
`widget` shows a trace in a notebook.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .tracing import Trace, trace

if TYPE_CHECKING:
    from .models import trace_files as trace_files
    from .models import trace_forecaster as trace_forecaster
    from .opening import serve as serve
    from .opening import start as start
    from .opening import watch as watch
    from .pictures import draw as draw
    from .scene import Picture as Picture
    from .server import Server as Server
    from .widget import widget as widget

# The page's server and the pictures are imported when they are used: tracing needs neither.
_LATER = {
    "Picture": "scene",
    "Server": "server",
    "draw": "pictures",
    "serve": "opening",
    "start": "opening",
    "trace_files": "models",
    "trace_forecaster": "models",
    "watch": "opening",
    "widget": "widget",
}

__all__ = [
    "Picture",
    "Server",
    "Trace",
    "draw",
    "serve",
    "start",
    "trace",
    "trace_files",
    "trace_forecaster",
    "watch",
    "widget",
]


def __getattr__(name: str) -> Any:
    if name in _LATER:
        value = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
