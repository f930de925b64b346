"""Text that cannot command a terminal."""

from __future__ import annotations

import re

__all__ = ["printable"]

# Of C0, C1 and DEL all but tab and line feed; the marks that change the direction of text.
_CONTROL = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]")


def printable(text: str) -> str:
    """Text without control characters but line ends and tabs, such as names from a file; the others as ``\\x1b``."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
