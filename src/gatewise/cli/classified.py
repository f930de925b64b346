"""What a classifier got right: as text for the terminal, as JSON, and as one HTML file that needs no network."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

import gatewise as gw

from . import svg
from .console import table

__all__ = ["document", "report", "text"]

_LARGEST_MATRIX = 20
_SIZE, _EDGE = 320, 44


def text(found: gw.classification.Evaluation, model: gw.SequenceClassifier) -> str:
    """For the terminal."""
    parts = [
        found.sentence,
        table(["right, %", ""], _right(found)),
        table(["class", "sequences", "precision, %", "recall, %"], _classes(found)),
    ]
    labels = _labels(found)
    if len(labels) <= _LARGEST_MATRIX:
        counts = [[label, *map(str, row)] for label, row in zip(labels, found.confusion.tolist(), strict=True)]
        parts.append("Row: the label. Column: the answer.\n" + table(["", *labels], counts))
    head = ["answer's probability, %", "sequences", "claimed, %", "right, %"]
    off = f"On average {_percent(found.calibration_error)} % off."
    parts.append(f"Are the probabilities right? {off}\n" + table(head, _calibration(found)))
    parts.append("Hardest sequences\n" + table(["sequence", "label", "answer", "own probability, %"], _hardest(found)))
    parts.append("Chosen from the data\n" + "\n".join(map(str, model.choices_)))
    return "\n\n".join(parts)


def document(found: gw.classification.Evaluation, model: gw.SequenceClassifier) -> dict[str, Any]:
    """For JSON."""
    return {
        "accuracy": found.accuracy,
        "sentence": found.sentence,
        "baselines": found.baselines,
        "classes": [row._asdict() for row in found.rows],
        "confusion": found.confusion,
        "calibration": [row._asdict() for row in found.calibration],
        "calibration_error": found.calibration_error,
        "hardest": [row._asdict() for row in found.hard_rows],
        "choices": [choice._asdict() for choice in model.choices_],
        "epochs": len(model.history_.epochs),
        "seconds": model.history_.seconds,
    }


def report(found: gw.classification.Evaluation, model: gw.SequenceClassifier, title: str) -> str:
    """One HTML file; names in it are escaped, and it loads nothing."""
    from markupsafe import Markup

    from .report import environment

    totals = np.maximum(found.confusion.sum(axis=1, keepdims=True), 1)
    shares = found.confusion / totals
    matrix = [
        (label, [(count, f"{share:.3f}") for count, share in zip(row, part, strict=True)])
        for label, row, part in zip(_labels(found), found.confusion.tolist(), shares.tolist(), strict=True)
    ]
    epochs = model.history_.epochs
    return environment().get_template("classify.html").render(
        title=title,
        sentence=found.sentence,
        right=_right(found),
        labels=_labels(found),
        matrix=matrix,
        classes=_classes(found),
        calibration_error=_percent(found.calibration_error),
        calibration_picture=Markup(_reliability(found)),
        calibration=_calibration(found),
        hardest=_hardest(found),
        curves=Markup(svg.curves(epochs)) if len(epochs) > 1 else "",
        choices=[list(choice) for choice in model.choices_],
    )  # fmt: skip


def _labels(found: gw.classification.Evaluation) -> list[str]:
    return [str(label) for label in found.classes.tolist()]


def _percent(value: float) -> str:
    return "–" if math.isnan(value) else f"{100 * value:.1f}"


def _right(found: gw.classification.Evaluation) -> list[list[str]]:
    return [[name, _percent(value)] for name, value in [("the network", found.accuracy), *found.baselines.items()]]


def _classes(found: gw.classification.Evaluation) -> list[list[str]]:
    return [[str(r.label), str(r.sequences), _percent(r.precision), _percent(r.recall)] for r in found.rows]


def _calibration(found: gw.classification.Evaluation) -> list[list[str]]:
    return [
        [f"{100 * r.low:.0f} to {100 * r.high:.0f}", str(r.sequences), _percent(r.claimed), _percent(r.right)]
        for r in found.calibration
    ]


def _hardest(found: gw.classification.Evaluation) -> list[list[str]]:
    return [[str(r.sequence), str(r.label), str(r.answer), _percent(r.probability)] for r in found.hard_rows]


def _reliability(found: gw.classification.Evaluation) -> str:
    """Share of right answers over the probability of the answer, as an `<svg>` element."""
    inner, bottom = _SIZE - _EDGE, _SIZE - _EDGE
    parts: list[str] = [f'<path class="even" d="M{_EDGE} {bottom}L{_SIZE} 0"/>']
    for row in found.calibration:
        left, width, high = _EDGE + row.low * inner, (row.high - row.low) * inner, row.right * bottom
        parts.append(
            f'<rect class="bar" x="{left + 1:.1f}" y="{bottom - high:.1f}" width="{width - 2:.1f}" '
            f'height="{high:.1f}"/>'
        )
    parts.append(f'<path class="axis" d="M{_EDGE} 0V{bottom}H{_SIZE}"/>')
    parts += _scale(bottom, inner)
    title = "Share of right answers by the probability of the answer"
    body = "".join(parts)
    return (
        f'<svg viewBox="0 -8 {_SIZE + 20} {_SIZE + 8}" style="max-width:24rem" role="img" aria-label="{title}">'
        f"<title>{title}</title>{body}</svg>"
    )


def _scale(bottom: int, inner: int) -> Sequence[str]:
    marks = []
    for share in (0.0, 0.5, 1.0):
        across, down = _EDGE + share * inner, bottom - share * bottom
        marks.append(f'<text class="tick" x="{across:.1f}" y="{bottom + 16}" text-anchor="middle">{share:.0%}</text>')
        marks.append(f'<text class="tick" x="{_EDGE - 6}" y="{down + 4:.1f}" text-anchor="end">{share:.0%}</text>')
    marks.append(f'<text class="tick" x="{_SIZE}" y="{bottom + 34}" text-anchor="end">probability of the answer</text>')
    return marks
