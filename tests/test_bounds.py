"""A bound that a message tells is the bound: it and the numbers next to it are taken or refused as told."""

from __future__ import annotations

import inspect
import math
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
import pytest

import gatewise as gw
from gatewise import training
from gatewise.anomalies.options import Options as Detecting
from gatewise.classification import make_motions
from gatewise.classification.options import Options as Classifying
from gatewise.data import Frequency, Windows, split, to_panel
from gatewise.data.frequency import extend
from gatewise.forecasting.metrics import interval_score, pinball
from gatewise.forecasting.options import Options as Forecasting
from gatewise.nn.losses import CrossEntropy, Huber
from gatewise.streaming.stores import MemoryStore

Made = Callable[[Any], object]

_N = r"(-?\d+(?:\.\d+)?)(?!\.?\d|\*)"
#: How messages tell a bound: pattern, whether the number itself is taken, and the way out of what is allowed.
TOLD = (
    (rf"at least {_N}", True, -1),
    (rf"at most {_N}", True, 1),
    (rf"(?:above|more than) {_N}", False, -1),
    (rf"(?:less than|below) {_N}", False, 1),
    (rf"between {_N} and", True, -1),
    (rf"between -?[\d.]+ and {_N}", True, 1),
    (rf"must be (?:from )?{_N} to", True, -1),
    (rf"must be (?:from )?-?\d+ to {_N}", True, 1),
    (rf"number of at least {_N}", True, -1),
)
#: Bounds of which the message says "between", and leaves the ends out.
OPEN = {"pinball: tau"}
#: Arguments that may be None and are no numbers otherwise.
OTHER = {"quantiles", "horizon_weight", "non_negative", "freq", "time_zone", "alias", "random_state"}


def by_keyword(make: Callable[..., object], name: str) -> Made:
    return lambda value: make(**{name: value})


def numbers(make: Callable[..., object], usual: dict[str, object]) -> Iterator[tuple[str, Made]]:
    """Arguments of an estimator that are numbers, or may be."""
    for name, value in usual.items():
        if name in OTHER:
            continue
        if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
            yield name, by_keyword(partial(make, **{k: v for k, v in usual.items() if k != name}), name)


def defaults(estimator: type, options: type, **given: object) -> dict[str, object]:
    found = {name: one.default for name, one in inspect.signature(estimator).parameters.items()}
    return {name: value for name, value in {**found, **given}.items() if name in inspect.signature(options).parameters}


PANEL = to_panel(pd.DataFrame({"unique_id": "a", "ds": range(40), "y": np.arange(40.0) % 7}))
WINDOWS = Windows.of(PANEL.offsets, 3, 2)
SCHEDULES = (training.Constant, training.Cosine, training.Step, training.Exponential, training.Plateau)


def made() -> Iterator[tuple[str, Made]]:
    for estimator, options, given in (
        (gw.Forecaster, Forecasting, {"h": 3}), (gw.AnomalyDetector, Detecting, {}),
        (gw.SequenceClassifier, Classifying, {}), (gw.SequenceRegressor, Classifying, {}),
    ):  # fmt: skip
        for name, make in numbers(options, defaults(estimator, options, **given)):
            yield f"{estimator.__name__}: {name}", make
    usual = defaults(gw.SequenceClassifier, Classifying)
    yield "random_state", lambda value: Classifying(**{**usual, "random_state": value}).generator()
    settings = {name: one.default for name, one in inspect.signature(training.Settings).parameters.items()}
    for name, make in numbers(training.Settings, {k: v for k, v in settings.items() if k != "schedule"}):
        yield f"Settings: {name}", make
    for schedule in SCHEDULES:
        for name in inspect.signature(schedule).parameters:
            yield f"{schedule.__name__}: {name}", by_keyword(schedule, name)
    for name in ("keep", "every_epochs", "every_steps"):
        yield f"Checkpoints: {name}", by_keyword(partial(training.Checkpoints, "folder"), name)
    for name in ("n", "frames", "per_recording", "dropped", "jitter", "speed", "scale"):
        yield f"make_motions: {name}", by_keyword(partial(make_motions, **({} if name == "n" else {"n": 2})), name)
    yield "SGD: momentum", by_keyword(training.SGD, "momentum")
    yield "Adam: eps", by_keyword(training.Adam, "eps")
    yield "Adam: beta 1", lambda value: training.Adam(betas=(value, 0.5))
    yield "Adam: beta 2", lambda value: training.Adam(betas=(0.5, value))
    yield "Huber: delta", Huber
    yield "CrossEntropy: classes", CrossEntropy
    yield "CrossEntropy: smoothing", lambda value: CrossEntropy(3, value)
    yield "Frequency: step", lambda value: Frequency("integer", value)
    yield "Frequency: day", lambda value: Frequency("month", 1, day=value)
    yield "extend: h", lambda value: extend(np.arange(3), Frequency("integer", 1), value)
    yield (
        "to_panel: season",
        lambda value: to_panel(pd.DataFrame({"unique_id": "a", "ds": range(9), "y": 1.0}), season=value),
    )
    yield "Windows: input_size", lambda value: Windows.of(PANEL.offsets, value, 2)
    yield "Windows: horizon", lambda value: Windows.of(PANEL.offsets, 2, value)
    yield "batches: size", lambda value: next(WINDOWS.batches(value))
    yield "split: validation", lambda value: split(PANEL, value)
    yield (
        "Options: batch_size",
        lambda value: Forecasting(**{**defaults(gw.Forecaster, Forecasting, h=1), "batch_size": value}),
    )
    yield "interval_score: level", lambda value: interval_score([1.0], [0.0], [2.0], value)
    yield "pinball: tau", lambda value: pinball([1.0], [[0.5]], [value])
    yield "MemoryStore: capacity", MemoryStore


CASES = dict(made())


def refusal(make: Made, value: float) -> str | None:
    """What is said against a value; None when it is taken."""
    try:
        make(value)
    except (ValueError, TypeError) as error:
        return str(error)
    return None


def told(make: Made) -> dict[int, tuple[float, bool]]:
    """Way out -> the narrowest bound of the messages that way, and whether the bound itself is taken."""
    found: dict[int, tuple[float, bool]] = {}
    tried = [-1000, 1001, -1000.0, 1000.5]
    while tried:
        far = tried.pop()
        message = refusal(make, far) or ""
        for pattern, closed, way in TOLD:
            for bound in map(float, re.findall(pattern, message)):
                passed = far * way > bound * way or (far == bound and not closed)
                if passed and (way not in found or (way * bound, closed) < (way * found[way][0], found[way][1])):
                    found[way] = bound, closed
                    tried += [bound, int(bound), math.nextafter(bound, -way * math.inf)]
    return found


@pytest.mark.parametrize("name", CASES)
def test_a_bound_that_is_told_is_the_bound(name: str) -> None:
    make = CASES[name]
    bounds = told(make)
    assert bounds, "no bound is told"
    whole = all(refusal(make, value) is not None for value in (0.05, 0.5, 1.5))
    for way, (bound, included) in bounds.items():
        closed = included and name not in OPEN
        at = int(bound) if whole else bound
        beyond = at + way if whole else math.nextafter(bound, way * math.inf)
        within = at - way if whole else math.nextafter(bound, -way * math.inf)
        assert (refusal(make, at) is None) == closed, f"{at}: {refusal(make, at)}"
        assert refusal(make, beyond) is not None, f"{beyond} is taken"
        assert refusal(make, within) is None, f"{within}: {refusal(make, within)}"
