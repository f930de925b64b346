"""Docstrings of public functions and classes: every parameter has an entry of its own, and no other entry is there."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
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
