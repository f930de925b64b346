"""The ``gatewise`` command: one file a verb, each turning arguments into calls of the library."""

from __future__ import annotations

__all__ = ["main"]


def main() -> int:
    """Run the command; its exit code is 0 fine, 1 failure, 2 usage, 3 bad data, 130 interrupted."""
    return 0
