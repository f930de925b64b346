"""Line charts as inline SVG; the page's style sheet sets the colours, for light and for dark."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

import numpy as np

from .outcome import Line, Outcome, framed
from .pictures import ticks

if TYPE_CHECKING:
    from gatewise.training import EpochRecord

__all__ = ["alarm_chart", "curves", "forecast"]

_WIDTH, _HEIGHT = 860, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 12, 12, 34


class _Frame:
    """The axes of one chart: from data to coordinates, and the grid."""

    def __init__(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        pad = 0.05 * (y[1] - y[0]) or max(1e-9, 0.05 * abs(y[0])) or 1.0
        self.x0, self.x1 = x[0], x[1] if x[1] > x[0] else x[0] + 1
        self.y0, self.y1 = y[0] - pad, y[1] + pad
        self.rungs = ticks(self.y0, self.y1, 5)
        longest = max((len(label) for label in self.rungs[1]), default=0)
        self.left = max(_LEFT, 16 + 8 * longest)

    def place(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        across = self.left + (x - self.x0) / (self.x1 - self.x0) * (_WIDTH - self.left - _RIGHT)
        down = _TOP + (self.y1 - y) / (self.y1 - self.y0) * (_HEIGHT - _TOP - _BOTTOM)
        return across, down

    def line(self, x: np.ndarray, y: np.ndarray, style: str) -> str:
        """A path that breaks where a value is unknown."""
        path, pen = [], "M"
        for px, py in zip(*self.place(x, y), strict=True):
            if np.isfinite(py):
                path.append(f"{pen}{px:.1f} {py:.1f}")
                pen = "L"
            else:
                pen = "M"
        return f'<path class="{style}" d="{"".join(path)}"/>' if path else ""

    def band(self, x: np.ndarray, low: np.ndarray, high: np.ndarray, style: str) -> str:
        there = [(a, b) for a, b in zip(*self.place(x, low), strict=True)]
        back = [(a, b) for a, b in zip(*self.place(x, high), strict=True)]
        points = " ".join(f"{a:.1f},{b:.1f}" for a, b in [*there, *back[::-1]] if np.isfinite(b))
        return f'<polygon class="{style}" points="{points}"/>'

    def axes(self, across: tuple[list[float], list[str], str], name: str) -> str:
        parts = []
        places, labels, _ = self.rungs
        for value, label in zip(places, labels, strict=True):
            y = self.place(np.zeros(1), np.array([value]))[1][0]
            parts.append(f'<path class="grid" d="M{self.left} {y:.1f}H{_WIDTH - _RIGHT}"/>')
            parts.append(
                f'<text class="tick" x="{self.left - 8}" y="{y + 4:.1f}" text-anchor="end">{escape(label)}</text>'
            )
        bottom = _HEIGHT - _BOTTOM
        for value, label in zip(across[0], across[1], strict=True):
            x = self.place(np.array([value]), np.zeros(1))[0][0]
            parts.append(f'<path class="axis" d="M{x:.1f} {bottom}v5"/>')
            parts.append(
                f'<text class="tick" x="{x:.1f}" y="{bottom + 17}" text-anchor="middle">{escape(label)}</text>'
            )
        rest = " · ".join(part for part in (across[2], name) if part)
        parts.append(
            f'<text class="tick" x="{_WIDTH - _RIGHT}" y="{_HEIGHT - 4}" text-anchor="end">{escape(rest)}</text>'
        )
        parts.append(f'<path class="axis" d="M{self.left} {bottom}H{_WIDTH - _RIGHT}"/>')
        return "".join(parts)


def _svg(title: str, body: str) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title, quote=True)}">'
        f"<title>{escape(title)}</title>{body}</svg>"
    )


def _numbers(times: np.ndarray) -> np.ndarray:
    return (times.astype("datetime64[us]") if times.dtype.kind == "M" else times).astype(np.float64)


def _range(arrays: Sequence[np.ndarray]) -> tuple[float, float]:
    values = np.concatenate([np.ravel(a) for a in arrays])
    values = values[np.isfinite(values)]
    return (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)


def forecast(line: Line, outcome: Outcome) -> str:
    """Draw history, forecast, intervals and, where known, the actual values as one `<svg>` element.

    Parameters
    ----------
    line : Line
        The series with the whole history to draw.
    outcome : Outcome
        Names for the legend.

    Returns
    -------
    str
    """
    x, ahead = _numbers(line.times), _numbers(line.ahead)
    shown = framed(line)
    frame = _Frame(_range([x, ahead]), (shown.low, shown.high))
    first, last = line.times[0], line.ahead[-1]
    body = [frame.axes(ticks(first, last, 8), shown.note)]
    for shade, (_, (low, high)) in enumerate(sorted(line.bands.items(), reverse=True)):
        body.append(frame.band(ahead, low, high, f"band band{min(shade, 2)}"))
    border = frame.place(x[-1:], np.zeros(1))[0][0]
    body.append(f'<path class="now" d="M{border:.1f} {_TOP}V{_HEIGHT - _BOTTOM}"/>')
    body.append(frame.line(x, shown.values, "history"))
    for values in line.others.values():
        body.append(frame.line(ahead, values, "other"))
    if shown.truth is not None:
        body.append(frame.line(ahead, shown.truth, "truth"))
    body.append(frame.line(ahead, line.forecast, "forecast"))
    what = f"{outcome.target} of {line.name}" if outcome.series > 1 else outcome.target
    return _svg(f"{what}: history and the forecast of {outcome.alias} for {len(line.forecast)} steps", "".join(body))


def curves(history: Sequence[EpochRecord]) -> str:
    """Draw training and validation loss by epoch as one `<svg>` element."""
    epochs = np.array([float(record.epoch) for record in history])
    loss = np.array([record.train_loss for record in history])
    checked = np.array([np.nan if (one := record.validation_loss) is None else one for record in history])
    frame = _Frame(_range([epochs]), _range([loss, checked]))
    across = ticks(np.int64(epochs[0]), np.int64(max(epochs[-1], epochs[0] + 1)), 8)
    body = frame.axes(across, "epoch") + frame.line(epochs, loss, "history") + frame.line(epochs, checked, "forecast")
    return _svg("Loss by epoch: training and validation", body)


def alarm_chart(
    title: str,
    times: np.ndarray,
    values: np.ndarray,
    expected: np.ndarray,
    alarms: Sequence[tuple[int, int, bool]],
    learned: int,
) -> str:
    """Draw readings, what was expected, and alarms as one `<svg>` element.

    Parameters
    ----------
    title : str
        Name of the chart.
    times, values, expected : array (N,)
    alarms : sequence of (start, stop, whether this column is at fault)
        Rows of each alarm.
    learned : int
        Rows that were learned from; a line marks their end.
    """
    x = _numbers(times)
    inside = expected[np.isfinite(expected)]
    frame = _Frame(_range([x]), _range([values, np.clip(inside, *_range([values]))]))
    body = [frame.axes(ticks(times[0], times[-1], 8), "")]
    for start, stop, own in alarms:
        left, right = frame.place(x[[start, stop - 1]], np.zeros(2))[0]
        style = "alarm" if own else "alarm other-column"
        width = max(right - left, 2.0)
        height = _HEIGHT - _TOP - _BOTTOM
        body.append(f'<rect class="{style}" x="{left:.1f}" y="{_TOP}" width="{width:.1f}" height="{height}"/>')
    if 0 < learned < len(x):
        border = frame.place(x[learned : learned + 1], np.zeros(1))[0][0]
        body.append(f'<path class="now" d="M{border:.1f} {_TOP}V{_HEIGHT - _BOTTOM}"/>')
    body.append(frame.line(x, np.clip(expected, frame.y0, frame.y1), "forecast thin"))
    body.append(frame.line(x, values, "history"))
    return _svg(f"{title}: readings, what was expected, and alarms", "".join(body))
