"""Answers of small trained networks and drawn motions as they were stored: a seed gives the same ones in every version.

Training rounds differently on other processors, so answers are compared to two ten-thousandths.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification import make_motions
from gatewise.classification.baselines import nearest_neighbour, ridge

STORED = Path(__file__).parent / "stored.json"
MOTIONS = make_motions(26, frames=9, motions=("rest", "clockwise", "move"), per_recording=4, seed=1)
X, Y = MOTIONS.X, MOTIONS.y
SMALL: dict[str, Any] = {"hidden_size": 4, "max_epochs": 2, "batch_size": 8}

#: Name -> arguments of the classifier.
CLASSIFIERS: dict[str, dict[str, Any]] = {
    "usual": {},
    "every path": {"views": "path", "hide": 0.4, "magnitude": 0.5},
    "changes": {"views": "change", "pooling": "attention", "scale": "none"},
    "two layers, both ways": {"num_layers": 2, "bidirectional": True, "dropout": 0.3, "pooling": "mean"},
    "last state": {"pooling": "last", "views": (), "cell": "lstm", "label_smoothing": 0.2},
    "held out": {"early_stopping": True, "validation_fraction": 0.3, "calibrate": "temperature", "patience": 1},
    "given": {"noise": 0.0, "learning_rate": 0.02, "weight_decay": 0.0},
    "weights of classes": {"class_weight": "balanced"},
    "masked": {"missing": "mask"},
}


def answers(name: str) -> np.ndarray:
    if name == "motions":
        drawn = make_motions(17, frames=7, per_recording=3, dropped=0.2, jitter=0.01, seed=5)
        return np.concatenate([np.ravel(one) for one in drawn.X])
    if name == "numbers":
        model = gw.SequenceRegressor(**SMALL).fit(X, np.array([[len(x), x[-1, 0]] for x in X]))
        return model.predict(X[:6])
    if name == "steps":
        each = gw.SequenceClassifier(**SMALL, output="step").fit(X, [(x[:, 0] > 0).astype(int) for x in X])
        return np.concatenate(each.predict_proba(X[:3]))
    if name == "channels":
        both = gw.SequenceClassifier(**SMALL, output="step").fit(X, [(x > 0).astype(int) for x in X])
        return np.concatenate(both.predict_proba(X[:3]))
    if name == "passes":
        once = gw.SequenceClassifier(hidden_size=4, batch_size=8)
        for part in (slice(0, 12), slice(12, 26)):
            once.partial_fit(X[part], Y[part], classes=np.unique(Y))
        return once.predict_proba(X[:6])
    if name == "rare weights":
        weighted = gw.SequenceClassifier(**SMALL).fit(X, Y, sample_weight=np.arange(26) % 3)
        return weighted.predict_proba(X[:6])
    if name == "ridge":
        classes = np.unique(Y).tolist()
        return np.array(
            [[classes.index(one) for one in found(X[:13], Y[:13], X[13:])] for found in (ridge, nearest_neighbour)]
        )
    return gw.SequenceClassifier(**SMALL, **CLASSIFIERS[name]).fit(X, Y).predict_proba(X[:6])


@pytest.mark.parametrize(
    "name", [*CLASSIFIERS, "motions", "numbers", "steps", "channels", "passes", "rare weights", "ridge"]
)
def test_the_answers_are_those_that_were_stored(name: str) -> None:
    found = answers(name)
    if os.environ.get("GATEWISE_STORE"):
        known = json.loads(STORED.read_text()) if STORED.exists() else {}
        known[name] = np.round(found, 5).tolist()
        STORED.write_text("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in known.items()) + "\n}\n")
    np.testing.assert_allclose(found, json.loads(STORED.read_text())[name], atol=1e-5 if name == "motions" else 2e-4)
