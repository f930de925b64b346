"""How good a classifier is: confusion matrix, numbers of each class, and baselines in the same run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.baselines import BASELINES
from gatewise.classification.classifier import SequenceClassifier

__all__ = ["ClassRow", "Evaluation", "evaluate"]


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
    hardest : integers
        Up to ten sequences whose own class got the least probability, the hardest first.
    """

    classes: Array
    confusion: Array
    baselines: dict[str, float]
    hardest: Array

    @property
    def accuracy(self) -> float:
        """Share of right answers."""
        return float(np.trace(self.confusion) / self.confusion.sum())

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
    classes = np.union1d(model.classes_, y_test)
    confusion = np.zeros((len(classes), len(classes)), np.int64)
    np.add.at(confusion, (np.searchsorted(classes, y_test), np.searchsorted(classes, predicted)), 1)
    at = np.minimum(np.searchsorted(model.classes_, y_test), len(model.classes_) - 1)
    own = np.where(model.classes_[at] == y_test, probabilities[np.arange(len(y_test)), at], 0.0)
    accuracies = {name: float((baseline(X, y, X_test) == y_test).mean()) for name, baseline in BASELINES.items()}
    return Evaluation(classes, confusion, accuracies, np.argsort(own, kind="stable")[:10])
