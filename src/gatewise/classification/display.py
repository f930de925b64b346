"""Classifiers and what they got right, for people: as HTML in notebooks, as a picture.

matplotlib is imported only when something is drawn; it comes with ``pip install "gatewise[cli]"``.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import isnan
from typing import TYPE_CHECKING

from gatewise.arrays import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from gatewise.classification.estimator import SequenceEstimator
    from gatewise.classification.evaluation import Evaluation

__all__ = ["confusion_html", "estimator_html", "evaluation_html", "plot_confusion", "share_text"]


def share_text(value: float) -> str:
    """A share in percent; a dash for NaN."""
    return "\N{EN DASH}" if isnan(value) else f"{100 * value:.1f}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def estimator_html(model: SequenceEstimator, fitted: bool) -> str:
    """Arguments that differ from their defaults; of a fitted one what was chosen and what training found."""
    name = escape(repr(model))
    if not fitted:
        return f"<p><b>{name}</b>, not fitted</p>"
    parts = [f"<p><b>{name}</b>: {escape(repr(model.fitted_))}</p>"]
    history = getattr(model, "history_", None)
    if history is not None:
        best = "" if history.best_loss is None else f", best held-out loss {history.best_loss:.4g}"
        parts.append(f"<p>{history.steps} steps of training{best}</p>")
        parts.append(_table(["argument", "taken", "why"], [list(choice) for choice in model.choices_]))
    return "".join(parts)


def confusion_html(confusion: Array, labels: Sequence[str]) -> str:
    """The confusion matrix as an HTML table; the shade of a cell is its share of the row."""
    head = "".join(f'<th scope="col">{escape(label)}</th>' for label in labels)
    body = []
    for label, row in zip(labels, confusion.tolist(), strict=True):
        total = max(1, sum(row))
        cells = "".join(
            f'<td style="background:rgba(0,114,178,{0.6 * count / total:.2f})">{count}</td>' for count in row
        )
        body.append(f'<tr><th scope="row">{escape(label)}</th>{cells}</tr>')
    top = f"<thead><tr><th>label \N{RIGHTWARDS ARROW} answer</th>{head}</tr></thead>"
    return f"<table>{top}<tbody>{''.join(body)}</tbody></table>"


def evaluation_html(found: Evaluation) -> str:
    """The sentence about who won, the confusion matrix, and a table of the classes."""
    labels = [str(label) for label in found.classes.tolist()]
    rows = [[str(r.label), str(r.sequences), share_text(r.precision), share_text(r.recall)] for r in found.rows]
    classes = _table(["class", "sequences", "precision, %", "recall, %"], rows)
    return f"<p>{escape(found.sentence)}</p>{confusion_html(found.confusion, labels)}{classes}"


def plot_confusion(confusion: Array, labels: Sequence[str], ax: Axes | None = None) -> Axes:
    """Draw a confusion matrix; see :meth:`gatewise.classification.Evaluation.plot`."""
    if ax is None:
        try:
            from matplotlib import pyplot
        except ImportError:
            raise ImportError('drawing needs matplotlib: pip install "gatewise[cli]"') from None
        side = 1.8 + 0.5 * len(labels)
        ax = pyplot.figure(figsize=(side, side), layout="constrained").add_subplot()
    totals = confusion.sum(axis=1, keepdims=True)
    shares = confusion / totals.clip(min=1)
    ax.imshow(shares, cmap="Blues", vmin=0.0, vmax=1.0)
    for i in range(len(labels)):
        for j in range(len(labels)):
            colour = "white" if shares[i, j] > 0.5 else "black"
            ax.text(j, i, str(confusion[i, j]), ha="center", va="center", color=colour)
    ax.set_xticks(range(len(labels)), labels, rotation=45, ha="right", parse_math=False)
    ax.set_yticks(range(len(labels)), labels, parse_math=False)
    ax.set_xlabel("answer")
    ax.set_ylabel("label")
    right = int(confusion.trace())
    ax.set_title(f"{right} of {int(confusion.sum())} right")
    return ax
