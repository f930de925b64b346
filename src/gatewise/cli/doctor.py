"""``gatewise doctor``: versions, processor, provider, and a gradient check of every cell."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np
import typer

import gatewise as gw

from .console import Console, pairs, table
from .options import AsJson, Quiet

__all__ = ["check_gradients", "doctor", "versions"]

# Central differences of a float64 run are right to about this much; a wrong gradient is off by a thousand times more.
_TOLERANCE = 1e-6

_LAYERS: dict[str, tuple[str, dict[str, Any]]] = {
    "RNN (tanh)": ("RNN", {"nonlinearity": "tanh"}),
    "LSTM": ("LSTM", {}),
    "GRU (reset after, update keep)": ("GRU", {"reset": "after", "update": "keep"}),
    "GRU (reset after, update write)": ("GRU", {"reset": "after", "update": "write"}),
    "GRU (reset before, update keep)": ("GRU", {"reset": "before", "update": "keep"}),
    "GRU (reset before, update write)": ("GRU", {"reset": "before", "update": "write"}),
}


def doctor(as_json: AsJson = False, quiet: Quiet = False) -> None:
    """Show versions, processor and provider, and check the gradients of every cell."""
    console = Console(quiet, as_json)
    active = gw.kernels.active()
    console.say("checking the gradients of every cell ...")
    errors = {name: check_gradients(kind, options) for name, (kind, options) in _LAYERS.items()}
    wrong = [name for name, error in errors.items() if not error <= _TOLERANCE]
    facts = {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "provider": active.provider,
        "instruction set": active.isa,
        "threads": active.threads,
    }
    checks = [[name, f"{error:.1e}", "wrong" if name in wrong else "right"] for name, error in errors.items()]
    text = "\n\n".join((pairs({**versions(), **facts}), table(["gradients", "relative error", ""], checks)))
    if active.provider != "native":
        text += "\n\nThe native module is not in use: results are the same, but slow. `pip install .` builds it."
    document = {"versions": versions(), **facts, "gradient_errors": errors, "healthy": not wrong}
    console.result(text, document)
    if wrong:
        sys.stderr.write(f"gatewise: wrong gradients: {', '.join(wrong)}; do not trust this installation\n")
        raise typer.Exit(1)


def check_gradients(kind: str, options: dict[str, Any], seed: int = 0) -> float:
    """Relative difference between backpropagation and a central difference, along one random direction.

    The direction moves the input, the initial states and every parameter at once; outputs and final states are
    weighted at random.

    Parameters
    ----------
    kind : {"GRU", "LSTM", "RNN"}
    options : dict
        Further arguments of the layer.
    seed : int, default 0

    Returns
    -------
    float
        NaN if something is not finite.
    """
    rng = np.random.default_rng(seed)
    layer = getattr(gw, kind)(3, 5, num_layers=2, dtype="float64", seed=seed, **options)
    two = kind == "LSTM"
    values = {"x": rng.normal(size=(4, 7, 3))}
    values |= {f"state{i}": rng.normal(size=(2, 4, 5)) for i in range(1 + two)}
    values |= {name: np.array(array) for name, array in layer.parameters.items()}
    direction = {name: rng.normal(size=array.shape) for name, array in values.items()}
    dy = rng.normal(size=(4, 7, 5))
    dlast = [rng.normal(size=(2, 4, 5)) for _ in range(1 + two)]

    def run(step: float) -> tuple[Any, float]:
        here = {name: array + step * direction[name] for name, array in values.items()}
        for name in layer.parameters:
            layer.parameters[name] = here[name]
        start = (here["state0"], here["state1"]) if two else here["state0"]
        y, state, cache = layer.forward(here["x"], start)
        last = state if two else (state,)
        return cache, float((y * dy).sum() + sum((s * d).sum() for s, d in zip(last, dlast, strict=True)))

    size = 1e-6
    expected = (run(size)[1] - run(-size)[1]) / (2 * size)
    cache, _ = run(0.0)
    dx, dstate, grads = layer.backward(cache, dy, tuple(dlast) if two else dlast[0])
    found = {"x": dx, **grads, **{f"state{i}": d for i, d in enumerate(dstate if two else (dstate,))}}
    got = sum(float((found[name] * direction[name]).sum()) for name in values)
    return abs(got - expected) / max(1.0, abs(expected))


def versions() -> dict[str, str]:
    """Versions of Python, of this package and of what it computes with."""
    found = {"gatewise": gw.__version__, "python": platform.python_version()}
    for name in ("numpy", "narwhals", "safetensors", "polars", "matplotlib"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def processor() -> str:
    """Name of the processor, as the system gives it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or "unknown"
