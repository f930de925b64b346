"""How good a classifier is: confusion matrix, numbers of each class, and baselines in the same run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.baselines import BASELINES
from gatewise.classification.calibration import CalibrationRow, calibration_rows
from gatewise.classification.display import evaluation_html, plot_confusion
from gatewise.classification.labels import confusion

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from gatewise.classification.classifier import SequenceClassifier

__all__ = ["ClassRow", "Evaluation", "HardRow", "evaluate"]


class ClassRow(NamedTuple):
    """One class.

    Attributes
    ----------
    label
        The class.
    sequences : int
        How many have it.
    precision : float
        Share of those predicted to have it that do; NaN where it was never predicted.
    recall : float
        Share of those that have it that were found; NaN where there are none.
    """

    label: Any
    sequences: int
    precision: float
    recall: float


class HardRow(NamedTuple):
    """One sequence that the classifier found hard.

    Attributes
    ----------
    sequence : int
        Its number among those tested.
    label
        Its class.
    answer
        The most likely class.
    probability : float
        Of its own class.
    """

    sequence: int
    label: Any
    answer: Any
    probability: float


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What a classifier got right on sequences that it has not seen.

    Attributes
    ----------
    classes : array (K,)
        Of the classifier and of the labels.
    confusion : integers (K, K)
        Rows: the label; columns: the prediction.
    baselines : dict of str to float
        Accuracy of each baseline on the same sequences.
    hard_rows : list of HardRow
        Up to ten sequences whose own class got the least probability, the hardest first.
    calibration : list of CalibrationRow
        Tenths of the probability of the answer: how often it was claimed to be right, and how often it was.
    """

    classes: Array
    confusion: Array
    baselines: dict[str, float]
    hard_rows: list[HardRow]
    calibration: list[CalibrationRow]

    @property
    def accuracy(self) -> float:
        """Share of right answers."""
        return float(np.trace(self.confusion) / self.confusion.sum())

    @property
    def hardest(self) -> Array:
        """Numbers of the hardest sequences, the hardest first."""
        return np.array([row.sequence for row in self.hard_rows], np.int64)

    @property
    def calibration_error(self) -> float:
        """Mean distance between the probability of the answer and the share of right answers, over the tenths."""
        return sum(row.sequences * abs(row.claimed - row.right) for row in self.calibration) / int(self.confusion.sum())

    @property
    def rows(self) -> list[ClassRow]:
        """Numbers of each class."""
        right, has, said = np.diag(self.confusion), self.confusion.sum(axis=1), self.confusion.sum(axis=0)
        with np.errstate(invalid="ignore"):
            precision, recall = right / said, right / has
        labels = self.classes.tolist()
        return [ClassRow(labels[k], int(has[k]), float(precision[k]), float(recall[k])) for k in range(len(labels))]

    @property
    def sentence(self) -> str:
        """Who won, in one sentence."""
        name, best = max(self.baselines.items(), key=lambda item: item[1])
        n = int(self.confusion.sum())
        # Two standard errors of a difference of two shares, as if the two classifiers erred independently.
        doubt = 2.0 * np.sqrt((self.accuracy * (1 - self.accuracy) + best * (1 - best)) / n)
        mine, theirs = f"{100 * self.accuracy:.1f} %", f"{100 * best:.1f} %"
        if abs(self.accuracy - best) <= doubt:
            return f"The network ({mine}) and {name} ({theirs}) are too close to tell apart on {n} sequences."
        if self.accuracy > best:
            return f"The network is right in {mine} of {n} sequences; the best baseline, {name}, in {theirs}."
        return f"The network loses: {name} is right in {theirs} of {n} sequences, the network in {mine}."

    def plot(self, ax: Axes | None = None) -> Axes:
        """Draw the confusion matrix; needs matplotlib (``pip install "gatewise[cli]"``).

        Parameters
        ----------
        ax : Axes, optional
            Where to draw. Default: a new figure.
        """
        return plot_confusion(self.confusion, [str(one) for one in self.classes.tolist()], ax)

    def _repr_html_(self) -> str:
        return evaluation_html(self)

    def __repr__(self) -> str:
        return f"Evaluation({len(self.classes)} classes, {int(self.confusion.sum())} sequences, {self.accuracy:.4f})"


def evaluate(model: SequenceClassifier, X: Sequence[Array], y: Any, X_test: Sequence[Array], y_test: Any) -> Evaluation:
    """Compare a fitted classifier with the baselines.

    Parameters
    ----------
    model : SequenceClassifier
        Fitted, with ``output="sequence"`` and ``missing="refuse"``.
    X : list of arrays (T_i, F)
        What it was fitted on; the baselines learn from it.
    y : array (n,)
        Their labels.
    X_test : list of arrays (T_i, F)
        Sequences that neither has seen.
    y_test : array (m,)
        Their labels. A label that the model does not know counts as wrong.

    Returns
    -------
    Evaluation

    Raises
    ------
    ValueError
        When labels and sequences are not as many.
    """
    y, y_test = np.asarray(y), np.asarray(y_test)
    if len(y) != len(X) or len(y_test) != len(X_test) or len(X_test) == 0:
        raise ValueError("there must be one label for each sequence, and at least one sequence to test on")
    probabilities = model.predict_proba(list(X_test))
    predicted = model.classes_[probabilities.argmax(axis=1)]
    classes, counts = confusion(model.classes_, y_test, predicted)
    at = np.minimum(np.searchsorted(model.classes_, y_test), len(model.classes_) - 1)
    own = np.where(model.classes_[at] == y_test, probabilities[np.arange(len(y_test)), at], 0.0)
    accuracies = {name: float((baseline(X, y, X_test) == y_test).mean()) for name, baseline in BASELINES.items()}
    labels, answers = y_test.tolist(), predicted.tolist()
    hardest = np.argsort(own, kind="stable")[:10].tolist()
    hard_rows = [HardRow(i, labels[i], answers[i], float(own[i])) for i in hardest]
    calibration = calibration_rows(probabilities.max(axis=1), predicted == y_test)
    return Evaluation(classes, counts, accuracies, hard_rows, calibration)
