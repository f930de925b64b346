"""Texts that were looked at once and stored: a test compares with them.

``GATEWISE_STORE=1 pytest ...`` writes them anew; look at what git says then.
"""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["same_as_stored"]


def same_as_stored(path: Path, text: str) -> None:
    """Assert that a text is the stored one; the first line that differs is named."""
    if os.environ.get("GATEWISE_STORE"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    was, now = path.read_text(encoding="utf-8").splitlines(), text.splitlines()
    for number, (old, new) in enumerate(zip(was, now, strict=False), 1):
        assert new == old, f"{path.name}, line {number}"
    assert len(now) == len(was), path.name
