"""A fault: what goes wrong, in words and as replacements of source text."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Fault"]


class Fault(NamedTuple):
    """One mistake that somebody could make.

    Attributes
    ----------
    name : str
        The mistake in words.
    edits : list of (file, old, new)
        Each ``old`` must stand exactly once in its file (given from the root of the repository).
    """

    name: str
    edits: list[tuple[str, str, str]]
