"""Traces of small models of every kind as they were stored: texts to the letter, numbers as two sums of each array.

Training rounds differently on other processors, so that sums are compared to a thousandth of what is summed.
"""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification import make_motions
from gatewise.explorer.trace.classifiers import trace_classifier
from gatewise.explorer.trace.long import trace_long
from gatewise.explorer.trace.models import trace_layer_on_table
from tests.explorer.fitted import fitted, readings

STORED = Path(__file__).parent / "stored.json"
MOTIONS = make_motions(26, frames=9, motions=("rest", "clockwise", "move"), per_recording=4, seed=1)
SMALL: dict[str, Any] = {"hidden_size": 3, "max_epochs": 1, "batch_size": 8}


def classified(**options: Any) -> Any:
    return gw.trace(gw.SequenceClassifier(**SMALL, **options).fit(MOTIONS.X, MOTIONS.y), MOTIONS.X[0])


def made(name: str) -> Any:
    X = MOTIONS.X
    if name == "classifier":
        return classified()
    if name == "classifier, label":
        model = gw.SequenceClassifier(**SMALL, pooling="mean", num_layers=2).fit(X, MOTIONS.y)
        return trace_classifier(model, X[1], label="move", names=("across", "down"), title="a motion")
    if name == "attention, both ways":
        return classified(pooling="attention", bidirectional=True, views=("change",))
    if name == "last, masked":
        return classified(pooling="last", missing="mask", cell="lstm")
    if name == "steps":
        labels = [(x[:, 0] > 0).astype(int) for x in X]
        model = gw.SequenceClassifier(**SMALL, output="step").fit(X, labels)
        return trace_classifier(model, X[2], label=labels[2])
    if name == "channels":
        labels = [(x > 0).astype(int) for x in X]
        model = gw.SequenceClassifier(**SMALL, output="step").fit(X, labels)
        return trace_classifier(model, X[2], label=labels[2])
    if name == "numbers":
        model = gw.SequenceRegressor(**SMALL).fit(X, np.array([[len(x), x[-1, 0]] for x in X]))
        return trace_classifier(model, X[3], label=[9.0, 0.5])
    if name == "number":
        return gw.trace(gw.SequenceRegressor(**SMALL, pooling="last").fit(X, np.array([x[-1, 0] for x in X])), X[3])
    if name.startswith("forecaster"):
        options = {"forecaster": {}, "forecaster recursive": {"strategy": "recursive", "cell": "lstm"},
                   "forecaster segments": {"strategy": "segments"}, "forecaster quantiles": {"loss": "quantile"},
                   "forecaster gaussian": {"loss": "gaussian", "num_layers": 2, "cell": "mgu"},
                   "forecaster network": {"method": "network", "ensemble": 2}}[name]  # fmt: skip
        return gw.trace(fitted(**options))
    if name == "detector":
        rng = np.random.default_rng(0)
        values = np.sin(np.arange(500) / 4) + 0.1 * rng.normal(size=500)
        values[470] = 9.0
        table = {"ds": np.arange(500), "a": values, "b": np.cos(np.arange(500) / 5)}
        return gw.trace(gw.AnomalyDetector(hidden_size=3, max_epochs=1).fit(table), table)
    if name == "pretrained":
        return gw.trace(gw.Pretrained(), readings(60)["y"].to_numpy())
    if name == "head":
        layer, rng = gw.GRU(2, 3, dtype="float64", seed=0), np.random.default_rng(0)
        head = {"weight": rng.normal(size=(2, 3)), "bias": rng.normal(size=2)}
        states: dict[str, Any] = {name: rng.normal(size=(1, 2, 3)) for name in ("state", "dstate")}
        x, target = rng.normal(size=(2, 4, 2)), rng.normal(size=(2, 2))
        return gw.trace(layer, x, lengths=[4, 2], head=head, target=target, names=["u", "v"], **states)
    if name == "table":
        return trace_layer_on_table(gw.LSTM(1, 3, seed=0), readings(40).select("y"))
    assert name == "long"
    return trace_long(gw.RNN(1, 3, seed=0), np.sin(np.arange(5000.0) / 7)[:, None], names=("u",), title="long")


def summed(value: Any) -> Any:
    """A document with each array as its shape, its sum, another sum, and the sum of its sizes."""
    if isinstance(value, dict) and {*value} == {"dtype", "shape", "data"}:
        kind = {"float32": "<f4", "float64": "<f8"}[value["dtype"]]
        array = np.frombuffer(base64.b64decode(value["data"]), kind).astype(np.float64)
        known = np.where(np.isfinite(array), array, 0.0)
        unknown, turns = int((~np.isfinite(array)).sum()), np.cos(np.arange(len(array)) * 1.3)
        sums = [float(f"{one:.5g}") for one in (known.sum(), known @ turns, np.abs(known).sum())]
        return ["array", value["dtype"], value["shape"], unknown, *sums]
    if isinstance(value, dict):
        return {key: summed(one) for key, one in value.items()}
    if isinstance(value, float):
        return float(f"{value:.6g}")
    return [summed(one) for one in value] if isinstance(value, (list, tuple)) else value


def same(found: Any, known: Any, where: str) -> None:
    if isinstance(known, list) and known and known[0] == "array":
        assert found[:4] == known[:4], where
        np.testing.assert_allclose(found[4:], known[4:], atol=2e-3 * known[6] + 1e-6, err_msg=where)
    elif isinstance(known, dict):
        assert [*found] == [*known], where
        for key, one in known.items():
            same(found[key], one, f"{where}.{key}")
    elif isinstance(known, list):
        assert len(found) == len(known), where
        for k, (one, other) in enumerate(zip(found, known, strict=True)):
            same(one, other, f"{where}[{k}]")
    elif isinstance(known, float):
        assert found == pytest.approx(known, rel=2e-3, abs=1e-6), where
    else:
        assert (found, type(found)) == (known, type(known)), where


NAMES = (
    "classifier", "classifier, label", "attention, both ways", "last, masked", "steps", "channels", "numbers", "number",
    "forecaster", "forecaster recursive", "forecaster segments", "forecaster quantiles", "forecaster gaussian",
    "forecaster network", "detector", "pretrained", "head", "table", "long",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_trace_is_the_one_that_was_stored(name: str) -> None:
    found = json.loads(json.dumps(summed(made(name).to_dict())))
    if os.environ.get("GATEWISE_STORE"):
        known = json.loads(STORED.read_text()) if STORED.exists() else {}
        known[name] = found
        STORED.write_text("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in known.items()) + "\n}\n")
    same(found, json.loads(STORED.read_text())[name], name)
