"""Open the page: `serve` and `publish` for the command line, `start` and `watch` for Python."""

from __future__ import annotations

import contextlib
import threading
import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np

from gatewise.anomalies import AnomalyDetector
from gatewise.classification import SequenceClassifier, SequenceRegressor
from gatewise.explorer.trace.checkpoints import ENDING as CHECKPOINT
from gatewise.explorer.trace.detectors import trace_detector
from gatewise.explorer.trace.long import LongRun, trace_long
from gatewise.explorer.trace.models import trace_files, trace_forecaster
from gatewise.explorer.trace.pretrained import trace_pretrained
from gatewise.explorer.trace.record import Trace
from gatewise.explorer.trace.tracing import trace
from gatewise.forecasting import Forecaster
from gatewise.nn import Recurrent
from gatewise.pretrained import Pretrained

from .live import Watch
from .server import Server
from .shown import Shown, named
from .site import Run, write_site
from .uploads import Uploads

#: What the page can be opened on.
Model = (
    str
    | Path
    | Forecaster
    | Pretrained
    | SequenceClassifier
    | SequenceRegressor
    | AnomalyDetector
    | Recurrent[Any]
    | Trace
    | LongRun
)


def start(trace: Trace | LongRun | None = None, *, port: int = 0) -> Server:
    """Start the page's server on 127.0.0.1 in the background; `.url` is where it is, `.close()` stops it.

    Parameters
    ----------
    trace : Trace or LongRun, optional
        What the page shows; its worked example when absent.
    port : int
        Port on this machine, 0 for any free one.
    """
    return Server(trace, port=port, opener=Uploads())


def watch(*, port: int = 0, open_browser: bool = True) -> Watch:
    """Make a training callback that opens the page and shows the fit while it runs: `f.fit(df, callbacks=[watch()])`.

    Parameters
    ----------
    port : int
        Port on this machine, 0 for any free one.
    open_browser : bool
        Open the page in the browser.
    """
    server = start(port=port)
    if open_browser:
        webbrowser.open(server.door("view=own").as_uri())
    return Watch(server)


def _as_trace(model: Model | None, data: Any, series: Any) -> Trace | LongRun | None:
    if model is None:
        if data is not None:
            raise ValueError("a table alone cannot be shown: give a model too")
        return None
    if isinstance(model, (Trace, LongRun)):
        return model
    if isinstance(model, (str, Path)):
        return trace_files(model, data, series=series)
    if isinstance(model, Forecaster):
        return trace_forecaster(model, data, series=series)
    if isinstance(model, Pretrained) and data is not None:
        return trace_pretrained(model, data, series=series)
    if isinstance(model, AnomalyDetector):
        return trace_detector(model, data, series=series)
    if not isinstance(model, Recurrent):
        return trace(model, data)
    x = np.asarray(data, dtype=np.float64)
    return trace_long(model, x) if x.ndim == 2 else trace(model, x)


def _shown(model: Model | None, data: Any, series: Any, against: Model | None) -> Shown | None:
    """What the page shows of one model, or of two on the same readings."""
    found = _as_trace(model, data, series)
    if found is None:
        if against is not None:
            raise ValueError("against is compared with a model: give that too")
        return None
    other = _other(model, data, series, against)
    if other is not None:
        found, other = named(found, _word(model, "A")), named(other, _word(against, "B"))
    return Shown(
        found, other, None if isinstance(model, (Trace, LongRun)) else lambda one: _again(model, data, one, against)
    )


def _other(model: Model | None, data: Any, series: Any, against: Model | None) -> Trace | LongRun | None:
    """The run of a second model, or of an earlier state of the first."""
    if isinstance(against, (str, Path)) and Path(against).suffix == CHECKPOINT:
        if not isinstance(model, (str, Path)):
            raise ValueError("a checkpoint is compared with a model file: give the model as a path")
        return trace_files(model, data, series=series, checkpoint=against)
    return None if against is None else _as_trace(against, data, series)


def _again(model: Model | None, data: Any, series: str, against: Model | None) -> Shown:
    found = _shown(model, data, series, against)
    assert found is not None
    return found


def _word(model: Model | None, letter: str) -> str:
    return Path(model).stem if isinstance(model, (str, Path)) else letter


def serve(
    model: Model | None = None,
    data: Any = None,
    *,
    against: Model | None = None,
    series: Any = None,
    view: str | None = None,
    lang: str | None = None,
    at: str | None = None,
    port: int = 0,
    open_browser: bool = True,
    wait: bool = True,
    announce: Callable[[str], None] | None = None,
) -> Server:
    """Open the explorer in a browser.

    Parameters
    ----------
    model : path, fitted estimator, Recurrent, Trace or LongRun, optional
        A model file, a fitted estimator, a layer or a trace; the lessons when absent.
    data : path, table or array, optional
        A table file or a table, for a layer its input; the readings kept in the model when absent. For a classifier
        or regressor one sequence, or with a model file a file of sequences.
    against : as model, optional
        A second model on the same data, or of a model file a checkpoint of its training (.safetensors): what differs
        is shown under "Compare".
    series : str or int, optional
        Id of the series to show, of a file of sequences without ids the number, from 0; the first one when absent.
    view : {"lessons", "cell", "switches", "time", "gradients", "check", "train", "gesture", "own"}, optional
        The view to open; when absent "lessons" without a model, "cell" with one, "switches" with two.
    lang : {"en", "ko"}, optional
        Language; the browser's when absent.
    at : str, optional
        A place in the page, as its links have it after "#", such as ``"view=cell&cell=lstm&t=4"``; `view` and `lang`
        are then left out.
    port : int
        Port on this machine, 0 for any free one.
    open_browser : bool
        Open the page in the browser.
    wait : bool
        Serve until interrupted (Ctrl-C); otherwise return at once with the running server.
    announce : function of str, optional
        Called once with the address, such as `print`.

    Returns
    -------
    Server
        Already closed when `wait` is true.
    """
    found = _shown(model, data, series, against)
    files = [Path(one) for one in (model, against) if isinstance(one, (str, Path))]
    server = Server(found, port=port, opener=Uploads(*((file.name, file.read_bytes()) for file in files)))
    first = "lessons" if found is None else "cell" if against is None else "switches"
    chosen = {"view": view or first, "lang": lang}
    fragment = "&".join(f"{name}={value}" for name, value in chosen.items() if value)
    if at is not None:
        fragment = quote(at.rpartition("#")[2], safe="=&:,.%-_~")

    def tell() -> None:
        if announce is not None:
            announce(f"{server.url}#{fragment}")
        if open_browser:
            webbrowser.open(server.door(fragment).as_uri())

    if not wait:
        tell()
        return server
    # who reads the address may end the process at once
    with contextlib.suppress(KeyboardInterrupt), server:
        tell()
        threading.Event().wait()
    return server


def publish(
    folder: str | Path,
    model: Model | None = None,
    data: Any = None,
    *,
    against: Model | Sequence[Model] | None = None,
    series: Any = None,
) -> list[Path]:
    """Write the page as files that any web host can serve; nobody who looks at it needs Python.

    The page works offline after the first visit and under any path, and asks no other address. It has a list of the
    models and of the series that were published. Opening further models needs the page of `serve`; this one reads
    traces (.json).

    Parameters
    ----------
    folder : path
        Where to write. Made where it is missing; one that holds anything but an earlier page is refused.
    model : path, fitted estimator, Recurrent, Trace or LongRun, optional
        What the page shows, as for `serve`; the lessons when absent. Everybody who sees the page can read its numbers.
    data : path, table or array, optional
        As for `serve`.
    against : as model, or a list of such, optional
        Further models on the same data, or of a model file checkpoints of its training (.safetensors). "Compare" shows
        the first two, and any two by "Keep".
    series : str, int, list of such or "all", optional
        Ids of the series, as for `serve`, one or several; ``"all"`` for every one, the first one when absent.

    Returns
    -------
    list of Path
        The files, relative to `folder`.

    Raises
    ------
    FileExistsError
        When the folder holds other files.
    NotADirectoryError
        When `folder` is a file.
    """
    others: list[Model] = []
    if isinstance(against, Sequence) and not isinstance(against, str):
        others = list(against)
    elif against is not None:
        others = [against]
    several = isinstance(series, (list, tuple))
    asked = list(dict.fromkeys(series)) if several and series else [None if several or series == "all" else series]
    first = _as_trace(model, data, asked[0])
    if first is None:
        if others:
            raise ValueError("against is compared with a model: give that too")
        return write_site(Path(folder))
    if series == "all" and isinstance(first, Trace) and first.series is not None:
        asked = [first.series.chosen, *(one for one in first.series.ids if one != first.series.chosen)]
    words = _words([model, *others])
    runs = []
    for one in asked:
        found = [first if one is asked[0] else _as_trace(model, data, one)]
        found += [_other(model, data, one, other) for other in others]
        for word, run in zip(words, found, strict=True):
            assert run is not None
            runs.append(Run(word, named(run, word) if others else run))
    return write_site(Path(folder), runs)


def _words(models: Sequence[Model | None]) -> list[str]:
    """A name for each model: its file's, or a letter; the same one twice gets a number."""
    words: list[str] = []
    for at, model in enumerate(models):
        word = _word(model, chr(ord("A") + at % 26))
        twice = sum(one == word or one.startswith(f"{word} (") for one in words)
        words.append(f"{word} ({twice + 1})" if twice else word)
    return words
