"""Docstrings of public functions and classes: every parameter has an entry of its own, and no other entry is there."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from contextlib import suppress
from types import ModuleType
from typing import Any

import pytest

import gatewise

SECTION = re.compile(r"^Parameters\n-+\n(.*?)(?=^\w[\w ]*\n-+\n|\Z)", re.S | re.M)
ENTRY = re.compile(r"^\S.*$", re.M)
ROOMS = [room for name in dir(gatewise) if isinstance(room := getattr(gatewise, name), ModuleType)]


def documented(room: ModuleType) -> Iterator[tuple[str, Any]]:
    """Each public class, function and method of a room that has a section "Parameters"."""
    for name in getattr(room, "__all__", dir(room)):
        value = getattr(room, name)
        if not getattr(value, "__module__", "").startswith("gatewise"):
            continue
        members = vars(value).items() if inspect.isclass(value) else ()
        inner = [(f"{name}.{key}", getattr(one, "__func__", one)) for key, one in members if not key.startswith("_")]
        for path, one in [(name, value), *inner]:
            if callable(one) and SECTION.search(inspect.cleandoc(one.__doc__ or "")):
                yield path, one


CASES = {f"{room.__name__}.{path}": one for room in ROOMS for path, one in documented(room)}


def test_there_is_something_to_check() -> None:
    assert len(CASES) > 100


@pytest.mark.parametrize("path", CASES)
def test_each_parameter_has_an_entry(path: str) -> None:
    section = SECTION.search(inspect.cleandoc(CASES[path].__doc__))
    assert section
    entries = [entry.partition(" : ")[0].lstrip("*") for entry in ENTRY.findall(section[1])]
    parameters = inspect.signature(CASES[path]).parameters
    assert [name for name in entries if name not in parameters] == []
    required = [name for name, one in parameters.items() if name not in ("self", "cls") and one.kind != one.VAR_KEYWORD]
    assert [name for name in required if name not in entries] == []


TOLD = re.compile(
    r"\b[Dd]efault:? (True|False|None|-?\d+(?:,\d{3})*(?:\.\d+)?(?:e-?\d+)?\b|\"[^\"]*\"|'[^']*'|``[^`]*``)"
)


def told(path: str) -> Iterator[tuple[str, object]]:
    """Each parameter whose entry tells its default as a value, and that value."""
    section = SECTION.search(inspect.cleandoc(CASES[path].__doc__))
    assert section
    for entry in re.split(r"^(?=\S)", section[1], flags=re.M):
        names, found = entry.partition(" : ")[0].split(", "), TOLD.findall(entry)
        if len(found) == 1:
            with suppress(ValueError, SyntaxError):
                value = ast.literal_eval(found[0].strip("`").replace(",", "") if found[0][0] not in "'\"" else found[0])
                yield from ((name, value) for name in names)


def test_defaults_are_those_that_are_told() -> None:
    wrong, count = [], 0
    for path, one in CASES.items():
        parameters = inspect.signature(one).parameters
        for name, value in told(path):
            count += 1
            default = parameters[name].default
            if default is None or isinstance(default, tuple):  # an entry tells what it comes to
                continue
            if default != value or isinstance(default, bool) != isinstance(value, bool):
                wrong.append(f"{path}: {name} is {default!r}, told is {value!r}")
    assert wrong == []
    assert count > 80
