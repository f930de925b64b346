"""Values are frozen: what a room hands on, nobody changes later."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Iterator

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
