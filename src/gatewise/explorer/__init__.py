"""See a recurrent cell work: every value, every gradient, the picture and the equation side by side.

`trace` records a run; `draw` makes a static picture; `serve` opens the interactive page,
`publish` writes it as a web site; `watch` follows a fit; `widget` shows a trace in a notebook.

Four rooms, each built on those before it: `cells` (one file a cell), `draw` (pictures), `trace` (runs with all their
numbers), `page` (the interactive page); `bundle` has the page's built files.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

# These two functions have the names of rooms. They are bound here, after their rooms were imported, so that
# `explorer.trace` and `explorer.draw` are the functions whatever is imported first. Modules of these two rooms are
# therefore imported as `from gatewise.explorer.trace import tracing`, not as `import ... as`.
from .trace.picture import draw
from .trace.record import Trace
from .trace.tracing import trace

if TYPE_CHECKING:
    from .draw.animation import Animation as Animation
    from .draw.scene import Picture as Picture
    from .page.live import Watch as Watch
    from .page.opening import publish as publish
    from .page.opening import serve as serve
    from .page.opening import start as start
    from .page.opening import watch as watch
    from .page.server import Server as Server
    from .page.widget import widget as widget
    from .trace.classifiers import trace_classifier as trace_classifier
    from .trace.detectors import trace_detector as trace_detector
    from .trace.models import trace_files as trace_files
    from .trace.models import trace_forecaster as trace_forecaster
    from .trace.pretrained import trace_pretrained as trace_pretrained

# Imported when they are used: tracing needs neither the page nor tables.
_LATER = {
    "Animation": "draw.animation",
    "Picture": "draw.scene",
    "Server": "page.server",
    "Watch": "page.live",
    "publish": "page.opening",
    "serve": "page.opening",
    "start": "page.opening",
    "trace_classifier": "trace.classifiers",
    "trace_detector": "trace.detectors",
    "trace_files": "trace.models",
    "trace_forecaster": "trace.models",
    "trace_pretrained": "trace.pretrained",
    "watch": "page.opening",
    "widget": "page.widget",
}

__all__ = [
    "Animation",
    "Picture",
    "Server",
    "Trace",
    "Watch",
    "draw",
    "publish",
    "serve",
    "start",
    "trace",
    "trace_classifier",
    "trace_detector",
    "trace_files",
    "trace_forecaster",
    "trace_pretrained",
    "watch",
    "widget",
]


def __getattr__(name: str) -> Any:
    if name in _LATER:
        value = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
