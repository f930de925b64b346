"""Labels as what a network learns: numbers of the classes, or 0 and 1 of yes-or-no channels, with their weights."""

from __future__ import annotations

from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.fitted import Classes
from gatewise.classification.fitting import Targets
from gatewise.classification.labels import Labels, class_weights, encode
from gatewise.nn import BinaryCrossEntropy, CrossEntropy

__all__ = ["class_targets"]


def class_targets(labels: Labels, weight: Array, lengths: Array | None, class_weight: Any, classes: Any) -> Targets:
    """Encode labels.

    Parameters
    ----------
    labels : Labels
        One per sequence or per step.
    weight : array (n,)
        Weight of each sequence.
    lengths : integers (n,) or None
        Steps of each sequence, where there is a label for each step.
    class_weight : None, "balanced" or mapping
        See :func:`gatewise.classification.labels.class_weights`.
    classes : array (K,), optional
        All classes; default: those that the labels hold. Of channels their numbers.

    Raises
    ------
    ValueError
        When there is one class only, or a label is none of ``classes``.
    """
    per_step = lengths is not None
    weight = weight if lengths is None else np.repeat(weight, lengths)
    if labels.channels:
        if class_weight is not None:
            raise ValueError("class_weight is for classes; 0/1 channels have none")
        meaning = Classes(np.arange(labels.values.shape[1]), True)
        if classes is not None and len(classes) != len(meaning.values):
            raise ValueError(f"y has {len(meaning.values)} channels, expected {len(classes)}")
        return Targets(labels.values, weight.astype(np.float32), BinaryCrossEntropy(), meaning, per_step)
    known = np.unique(labels.values if classes is None else np.asarray(classes))
    if len(known) < 2:
        raise ValueError(f"y has one class only, {known.tolist()[0]!r}: a classifier needs at least two classes")
    codes = encode(labels, known)
    if (codes < 0).any():
        unknown = np.unique(labels.values[codes < 0]).tolist()
        raise ValueError(f"y holds {unknown[0]!r}, which is none of the classes {known.tolist()}")
    weight = weight * class_weights(class_weight, known, codes)[codes]
    if not weight.any():
        raise ValueError("class_weight leaves no sequence with a weight above 0")
    return Targets(codes[:, None], weight.astype(np.float32), CrossEntropy(len(known)), Classes(known, False), per_step)
