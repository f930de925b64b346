"""A trace as JSON-able data. `schema.json` describes the format; docs/explorer.md explains it."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np

from .answers import TracedForecast
from .record import LayerTrace, Trace

FORMAT = "gatewise.trace"
VERSION = 1
#: Series of a table whose ids a document lists; the others are found by their id.
SERIES = 1000


def tensor(array: np.ndarray) -> dict[str, Any]:
    """An array as type, shape and base64 of its little-endian bytes: exact, and a third of the size of text."""
    data = np.ascontiguousarray(array, dtype="<f4" if array.dtype == np.float32 else "<f8")
    name = "float32" if data.dtype.itemsize == 4 else "float64"
    return {"dtype": name, "shape": list(data.shape), "data": base64.b64encode(data.tobytes()).decode("ascii")}


def from_tensor(document: dict[str, Any]) -> np.ndarray:
    """The inverse of `tensor`."""
    kind = {"float32": "<f4", "float64": "<f8"}[document["dtype"]]
    return np.frombuffer(base64.b64decode(document["data"]), dtype=kind).reshape(document["shape"])


def _tensors(arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    return {name: tensor(array) for name, array in arrays.items()}


def _layer_document(part: LayerTrace) -> dict[str, Any]:
    run, back = part.forward, part.backward
    return {
        "cell": part.description.key,
        "layer": part.layer,
        "reverse": part.reverse,
        "parameters": _tensors(part.blocks),
        "x": tensor(run.x),
        "initial": _tensors({name: part.initial[name] for name in part.program.states}),
        "previous": _tensors(run.previous),
        "values": _tensors(run.values),
        "gradients": _tensors({**back.gradients, **back.inputs}),
        "contributions": _tensors(back.contributions),
        "upstream": tensor(back.upstream),
        "final_gradient": _tensors(part.final_gradient),
        "initial_gradient": _tensors(back.initial),
        "parameter_gradients": _tensors(back.parameters),
    }


def _forecast_document(forecast: TracedForecast) -> dict[str, Any]:
    lines = {name: getattr(forecast, name) for name in ("history", "forecast", "truth", "answer", "low", "high")}
    document = _tensors({name: line for name, line in lines.items() if line is not None})
    weights = [list(item) for item in forecast.weights]
    return {**document, "times": list(forecast.times), "weights": weights, "levels": list(forecast.levels)}


def trace_document(trace: Trace) -> dict[str, Any]:
    """A trace as JSON-able data, format "gatewise.trace" version 1."""
    batch, steps, _ = trace.x.shape
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "title": trace.title,
        "names": list(trace.names),
        "batch": batch,
        "steps": steps,
        "lengths": [steps] * batch if trace.lengths is None else [int(n) for n in trace.lengths],
        "layers": [_layer_document(part) for part in trace.layers],
        "loss": trace.loss,
        "loss_terms": None if trace.loss_terms is None else tensor(trace.loss_terms),
        "head": None,
        "forecast": None,
    }
    if trace.forecast is not None:
        document["forecast"] = _forecast_document(trace.forecast)
    if trace.series is not None:
        ids, chosen = trace.series.ids, trace.series.chosen
        document["series"] = {"ids": list(ids[:SERIES]), "chosen": chosen, "count": len(ids)}
    if trace.answers is not None:
        answers = trace.answers
        document["answers"] = {
            "names": list(answers.names),
            "values": tensor(answers.values),
            "probabilities": answers.probabilities,
            "label": answers.label,
            "level": answers.level,
        }
    if trace.head is not None:
        document["head"] = _tensors(
            {
                "weight": trace.head.weight,
                "bias": trace.head.bias,
                "target": trace.head.target,
                "prediction": trace.head.prediction,
            }
        )
    return document


#: What the page computes again from parameters, input, initial states and what comes back to h.
_COMPUTED = ("previous", "values", "gradients", "contributions", "initial_gradient", "parameter_gradients")


def compact(document: dict[str, Any]) -> dict[str, Any]:
    """A trace's document for the page alone: without what the page computes again, in float64.

    It is a tenth to a hundredth of the size. The page's results differ from the trace by rounding, at most 1e-12 of
    the largest value or gradient.
    """
    layers = [{key: value for key, value in part.items() if key not in _COMPUTED} for part in document["layers"]]
    return {**document, "layers": layers}
