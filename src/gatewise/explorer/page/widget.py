"""The page inside a notebook, through anywidget; the same bundle as everywhere else."""

from __future__ import annotations

import json
from typing import Any

from gatewise.explorer.bundle import WHOLE, asset
from gatewise.explorer.trace.documents import compact
from gatewise.explorer.trace.record import Trace


def widget(trace: Trace | None = None, *, view: str = "cell", lang: str | None = None) -> Any:
    """A notebook widget that shows a trace.

    Parameters
    ----------
    trace : Trace, optional
        What to show; the worked example when absent.
    view : {"lessons", "cell", "switches", "time", "gradients", "check", "train", "gesture", "own"}
        The first view.
    lang : {"en", "ko"}, optional
        Language; the browser's when absent.

    Raises
    ------
    ModuleNotFoundError
        When anywidget is not installed.
    """
    try:
        import anywidget
        import traitlets
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("the notebook widget needs anywidget: pip install anywidget") from error

    class Explorer(anywidget.AnyWidget):
        """A trace in a notebook cell."""

        _esm = asset(WHOLE).decode()
        _css = asset("explorer.css").decode()
        trace = traitlets.Unicode("").tag(sync=True)
        options = traitlets.Unicode("").tag(sync=True)

    options = f"view={view}" + (f"&lang={lang}" if lang else "")
    document = "" if trace is None else json.dumps(compact(trace.to_dict()), ensure_ascii=False)
    return Explorer(trace=document, options=options)
