"""Values are frozen: what a room hands on, nobody changes later."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

import gatewise

#: Those that count, collect or talk: one owner, never handed on as a value.
MOVING = {
    "gatewise.cli.lines.Reader",
    "gatewise.cli.task.Task",
    "gatewise.explorer.draw.scene.Scene",
    "gatewise.training.cursor.Cursor",
    "gatewise.training.cursor.EpochSums",
    "gatewise.training.records.History",
}


def found() -> Iterator[type]:
    for module in pkgutil.walk_packages(gatewise.__path__, "gatewise."):
        if "__main__" in module.name:
            continue
        for one in vars(importlib.import_module(module.name)).values():
            if inspect.isclass(one) and one.__module__ == module.name and dataclasses.is_dataclass(one):
                yield one


def test_values_are_frozen() -> None:
    every = set(found())
    assert len(every) > 100
    moving = {f"{one.__module__}.{one.__qualname__}" for one in every if not one.__dataclass_params__.frozen}  # type: ignore[attr-defined]
    assert moving == MOVING


#: Those made of many numbers, where the order of two arguments would be a guess.
BY_KEYWORD = {
    "gatewise.anomalies.options.Options",
    "gatewise.classification.options.Options",
    "gatewise.forecasting.options.Options",
    "gatewise.forecasting.running.Run",
    "gatewise.training.schedules.Schedule",
    "gatewise.training.schedules.Constant",
    "gatewise.training.schedules.Cosine",
    "gatewise.training.schedules.Exponential",
    "gatewise.training.schedules.Plateau",
    "gatewise.training.schedules.Step",
    "gatewise.training.settings.Settings",
}


def test_values_of_many_numbers_are_made_by_keyword() -> None:
    every = set(found())
    by_keyword = {one for one in every if dataclasses.fields(one) and all(f.kw_only for f in dataclasses.fields(one))}
    assert {f"{one.__module__}.{one.__qualname__}" for one in by_keyword} == BY_KEYWORD
    for one in by_keyword:
        with pytest.raises(TypeError, match="positional"):
            cast("Any", one).__init__(SimpleNamespace(), 1)


def tuples_of_arrays() -> Iterator[type]:
    """Named tuples that hold an array themselves: what holds one of these holds an array."""
    for module in pkgutil.walk_packages(gatewise.__path__, "gatewise."):
        if "__main__" in module.name:
            continue
        for one in vars(importlib.import_module(module.name)).values():
            own = inspect.isclass(one) and one.__module__ == module.name and issubclass(one, tuple)
            words = re.findall(r"\w+", " ".join(map(str, inspect.get_annotations(one).values()))) if own else []
            if {"Array", "ndarray"} & {*words}:
                yield one


def test_values_that_hold_arrays_are_compared_by_identity() -> None:
    """``==`` of two arrays has no truth value, and an array cannot be hashed."""
    every = set(found())
    holders: set[object] = {np.ndarray, *tuples_of_arrays()}

    def holds(one: type) -> bool:
        words = re.findall(r"\w+", " ".join(str(field.type) for field in dataclasses.fields(one)))
        known = vars(importlib.import_module(one.__module__))
        return bool({"Array", "ndarray"} & {*words}) or any(
            known.get(word) in holders for word in words if inspect.isclass(known.get(word))
        )

    while more := {one for one in every - holders if holds(one)}:
        holders |= more
    assert len(holders) > 40
    assert [one for one in holders & every if "__eq__" in vars(one)] == []
