"""See a recurrent cell work: every value, every gradient, the picture and the equation side by side.

`trace` records a run; `draw` makes a static picture; `serve` opens the interactive page.
"""

from __future__ import annotations

from .pictures import draw
from .scene import Picture
from .tracing import Trace, trace

__all__ = ["Picture", "Trace", "draw", "trace"]
