"""Griffe extension: the Reference shows the default that the signature has.

The NumPy parser takes the first of a parameter's choices, ``{"a", "b"}``, for its default.
"""

from __future__ import annotations

import re
from typing import Any

import griffe  # pyright: ignore[reportMissingImports]  (comes with the documentation tools)

_PLAIN = re.compile(r"None|True|False|-?[\d.e_-]+|\"[^\"]*\"|\w*\(\)")
_FACTORY = re.compile(r"field\(default_factory=(\w+)\)")


class SignatureDefaults(griffe.Extension):
    """Corrects the defaults in the parameter tables of a package."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        """Called by griffe when all of a package is read."""
        _correct(pkg)


def _correct(owner: griffe.Module | griffe.Class) -> None:
    for member in owner.members.values():
        if isinstance(member, griffe.Module | griffe.Class):
            _correct(member)
        if not isinstance(member, griffe.Class | griffe.Function) or member.docstring is None:
            continue
        defaults = _defaults(member)
        for section in member.docstring.parsed:
            if isinstance(section, griffe.DocstringSectionParameters):
                for entry in section.value:
                    default = defaults.get(entry.name, "")
                    if default is None or _PLAIN.fullmatch(default):
                        entry.value = default


def _defaults(member: griffe.Class | griffe.Function) -> dict[str, str | None]:
    """Name -> default of each parameter, None where it is required; for a dataclass those of its fields."""
    found: dict[str, Any] = {parameter.name: parameter.default for parameter in member.parameters}
    if isinstance(member, griffe.Class) and not found:
        found = {name: field.value for name, field in member.members.items() if isinstance(field, griffe.Attribute)}
    written = {name: None if default is None else str(default).replace("'", '"') for name, default in found.items()}
    return {name: default and _FACTORY.sub(r"\1()", default) for name, default in written.items()}
