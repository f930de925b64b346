"""Tables from files."""

from dataclasses import dataclass
from typing import Any

from .source import Source


@dataclass(frozen=True, eq=False)
class Table:
    frame: Any
    source: Source
