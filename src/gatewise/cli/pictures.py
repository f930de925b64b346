"""Pictures of a forecast: PNG through matplotlib, text for the terminal through plotext."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from .outcome import Line, Outcome, framed

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["COLOURS", "draw_png", "draw_terminal", "ticks"]

# Okabe and Ito's colours, which colour-blind people can tell apart; dash patterns do so without colour.
COLOURS = {"history": "#3b4252", "forecast": "#0072b2", "truth": "#3b4252", "other": "#d55e00"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def ticks(start: Any, stop: Any, about: int = 6) -> tuple[list[float], list[str], str]:
    """Choose round values on an axis from ``start`` to ``stop``.

    Parameters
    ----------
    start, stop : datetime64, int or float
        Ends of the axis.
    about : int, default 6
        Number of ticks, roughly.

    Returns
    -------
    places : list of float
        For times: microseconds since 1970.
    labels : list of str
    rest : str
        For times the first and the last day, else "".
    """
    if isinstance(start, np.datetime64):
        from matplotlib import dates

        locator = dates.AutoDateLocator(minticks=3, maxticks=2 * about + 4)
        ends = [t.astype("datetime64[us]") for t in (start, stop)]
        days = [float(day) for day in locator.tick_values(*(end.item() for end in ends))]
        labels = dates.ConciseDateFormatter(locator).format_ticks(days)
        places = [np.datetime64(day.replace(tzinfo=None), "us") for day in dates.num2date(days)]
        inside = [(p, label) for p, label in zip(places, labels, strict=True) if ends[0] <= p <= ends[1]]
        inside = _with_months(inside[:: -(-len(inside) // (about + 1)) or 1])
        first, last = (str(end.astype("datetime64[D]")) for end in ends)
        between = first if first == last else f"{first} to {last}"
        return [float(place.astype(np.int64)) for place, _ in inside], [label for _, label in inside], between
    from matplotlib.ticker import MaxNLocator

    values = [
        float(v)
        for v in MaxNLocator(about, integer=isinstance(start, np.integer), steps=[1, 2, 2.5, 5, 10]).tick_values(
            start, stop
        )
    ]
    values = [v for v in values if start <= v <= stop]
    step = values[1] - values[0] if len(values) > 1 else 1.0
    values = [round(v / step) * step for v in values] if step > 0 else values
    return values, [_label(v, step) for v in values], ""


def _with_months(inside: list[tuple[np.datetime64, str]]) -> list[tuple[np.datetime64, str]]:
    """Return ticks whose labels name the month, or the year, of the first day, or month, that is shown of it."""
    made: list[tuple[np.datetime64, str]] = []
    before = None
    for place, label in inside:
        month, year = place.astype("datetime64[M]"), place.astype("datetime64[Y]")
        more = ""
        if label.isdigit() and len(label) == 2 and (before is None or before[0] != month):
            more = f" {_MONTHS[int(month.astype(np.int64)) % 12]}"
        elif label in _MONTHS and before is not None and before[1] != year:
            more = f" {year}"
        made.append((place, label + more))
        before = month, year
    return made


def _label(value: float, step: float) -> str:
    """A number on an axis: as many decimals as the step needs, commas from five digits on."""
    if step < 1e-6:
        return f"{value:g}".replace("-", "−")
    decimals = next(d for d in range(12) if abs(round(step, d) - step) < 1e-6 * step)
    text = f"{value:,.{decimals}f}" if abs(value) >= 1e4 else f"{value:.{decimals}f}"
    return text.replace("-", "−") if float(text.replace(",", "")) else text.replace("-", "")


def draw_png(outcome: Outcome) -> bytes:
    """Draw history, forecast and intervals as a PNG, one chart for each series.

    Parameters
    ----------
    outcome : Outcome
        Its first few series are drawn (:attr:`Outcome.shown`).

    Returns
    -------
    bytes
        The file.
    """
    import matplotlib

    with matplotlib.rc_context(_style()):
        return _draw_png(outcome)


def _draw_png(outcome: Outcome) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    count = len(outcome.shown)
    figure = Figure(figsize=(9.5, 1.0 + 3.0 * count), dpi=144, layout="constrained")
    FigureCanvasAgg(figure)
    for row, line in enumerate(outcome.shown):
        axes = figure.add_subplot(count, 1, row + 1)
        _draw_axes(axes, line, outcome)
        if row == 0:
            axes.legend(loc="upper left", frameon=False, fontsize=8, ncols=5, bbox_to_anchor=(0.0, 1.14), borderpad=0)
    figure.suptitle(outcome.title, fontsize=12, x=0.01, ha="left")
    with io.BytesIO() as file, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        figure.savefig(file, format="png", metadata={"Software": None})
        return file.getvalue()


def _style() -> Any:
    """Names come from files: they are not read as formulas, and drawn with any font here that has their letters."""
    from matplotlib import font_manager

    wide = (
        "Noto Sans CJK KR",
        "Noto Sans KR",
        "NanumGothic",
        "Apple SD Gothic Neo",
        "Malgun Gothic",
        "Noto Sans CJK JP",
    )
    there = set(font_manager.get_font_names())
    return {"text.parse_math": False, "font.family": ["DejaVu Sans", *(name for name in wide if name in there)]}


def _draw_axes(axes: Axes, line: Line, outcome: Outcome) -> None:
    shown = framed(line)
    axes.plot(line.times, shown.values, color=COLOURS["history"], lw=1.1, label=outcome.target)  # type: ignore[arg-type]
    for shade, (level, (low, high)) in enumerate(sorted(line.bands.items(), reverse=True)):
        axes.fill_between(
            line.ahead, low, high, color=COLOURS["forecast"], alpha=0.16 + 0.12 * shade, lw=0,
            label=f"{level:g} % interval",
        )  # fmt: skip
    axes.plot(line.ahead, line.forecast, color=COLOURS["forecast"], lw=1.8, label=outcome.alias)  # type: ignore[arg-type]
    if shown.truth is not None:
        axes.plot(line.ahead, shown.truth, color=COLOURS["truth"], lw=1.1, ls=":", label="actual")  # type: ignore[arg-type]
    for name, values in line.others.items():
        axes.plot(line.ahead, values, color=COLOURS["other"], lw=1.1, ls="--", label=name)  # type: ignore[arg-type]
    if len(line.ahead) and len(line.times):
        axes.axvline(line.times[-1], color="#999999", lw=0.8, ls=(0, (2, 3)))
    axes.set_title(line.name if outcome.series > 1 else "", fontsize=9, loc="right")
    axes.set_ylabel(outcome.target, fontsize=9)
    axes.tick_params(labelsize=8, length=3)
    axes.margins(x=0.01)
    axes.grid(axis="y", color="#e5e7eb", lw=0.7)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    places, labels, between = ticks(line.times[0], line.ahead[-1], 7)
    axes.set_xticks(np.array(places).astype("datetime64[us]") if between else places, labels)  # type: ignore[arg-type]
    axes.set_xlabel(
        " · ".join(part for part in (between, shown.note) if part), fontsize=8, loc="right", color="#5b6472"
    )


def draw_terminal(line: Line, outcome: Outcome, width: int = 100, height: int = 22, colour: bool = True) -> str:
    """Draw history, forecast and the widest interval as text.

    Parameters
    ----------
    line : Line
        The series.
    outcome : Outcome
    width, height : int
        Size in characters.
    colour : bool, default True
        Use the terminal's escape codes for colours.

    Returns
    -------
    str
        Lines of text.
    """
    import plotext

    legend: list[str] = []

    def draw(times: np.ndarray, values: np.ndarray, label: str, tint: str, symbol: str = "braille") -> None:
        known = np.isfinite(values)
        if known.any():
            where = (times.astype("datetime64[us]") if times.dtype.kind == "M" else times)[known].astype(np.float64)
            signal = figure.signal(where.tolist(), values[known].tolist(), marker=plotext.marker(symbol, tint))
            figure.draw(signal.lines())
            if label:
                sample = plotext.colorize({"braille": "━━"}.get(symbol, symbol * 3), tint).string(colorless=not colour)
                legend.append(f"{sample.rstrip()} {_printable(label)}")

    figure = plotext.figure.clear().plot_size(width, height)
    history = min(len(line.values), 3 * len(line.forecast) + 24)
    for level, (low, high) in sorted(line.bands.items())[-1:]:
        draw(line.ahead, low, f"{level:g} % interval", "cyan", "·")
        draw(line.ahead, high, "", "cyan", "·")
    shown = framed(line)
    draw(line.times[-history:], shown.values[-history:], outcome.target, "gray")
    if shown.truth is not None:
        draw(line.ahead, shown.truth, "actual", "gray", "×")
    draw(line.ahead, line.forecast, outcome.alias, "blue+")
    first, last = line.times[-history:][0], (line.ahead if len(line.ahead) else line.times)[-1]
    where, labels, rest = ticks(first, last, max(3, width // 16))
    figure.ruler("x").ticks(where, labels)
    if rest or shown.note:
        figure.label(" · ".join(part for part in (rest, shown.note) if part), axis="x")
    figure.title(_printable(f"{line.name} · {outcome.target}" if outcome.series > 1 else outcome.title))
    text = figure.build().string(colorless=not colour)
    figure.clear()
    return text.rstrip("\n") + "\n" + "   ".join(["  ", *legend]) + "\n"


def _printable(text: str) -> str:
    """Names come from files: replace control characters."""
    return "".join(c if c.isprintable() else "�" for c in text)
