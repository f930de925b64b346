"""Heat maps of a run with matplotlib: `Trace.plot`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gatewise.explorer.draw.paper import fonts

from .record import Trace

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def plot_trace(trace: Trace, *, sequence: int, layer: int, reverse: bool, lang: str) -> Figure:
    """Units by time, one map for each gate and state; see `Trace.plot`."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    part = trace.part(layer, reverse)
    names = list(dict.fromkeys((*part.program.gates, *part.program.states)))
    with mpl.rc_context({"font.family": fonts()}):
        figure = Figure(figsize=(9, 1.6 * len(names) + 0.4), layout="constrained")
        rows = np.ravel(figure.subplots(len(names), sharex=True))
        for axes, name in zip(rows, names, strict=True):
            values = trace.value(name, layer=layer, reverse=reverse)[sequence].T
            size = max(1.0, float(np.abs(values).max(initial=0.0)))
            units, steps = values.shape
            image = axes.imshow(
                values, aspect="auto", cmap="RdBu", vmin=-size, vmax=size, interpolation="nearest",
                extent=(0.5, steps + 0.5, units + 0.5, 0.5),  # steps and units count from 1, as on the page
            )  # fmt: skip
            axes.set(title=part.description.name(name)[lang], ylabel={"en": "unit", "ko": "유닛"}[lang])
            figure.colorbar(image, ax=axes)
        rows[-1].set(xlabel={"en": "step", "ko": "시점"}[lang])
    return figure
