"""``gatewise info``: what a model file holds, without reading its arrays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import gatewise as gw

from ..console import Console, pairs, plain, table
from ..specs.memory import reads_files
from ..specs.output import ModelFile

__all__ = ["info"]


@reads_files
def info(model: ModelFile, *, console: Console) -> None:
    """Show what a model file holds."""
    found = gw.storage.describe(model)
    head = {
        "file": str(model),
        "kind": found["kind"],
        "written by": f"gatewise {found['version']}, format {found['format']}",
        "size": f"{found['bytes']:,} bytes",
        "parameters": f"{found['parameters']:,}",
    }
    arrays = table(
        ["array", "shape", "type"],
        [[name, " x ".join(map(str, a["shape"])) or "scalar", a["dtype"]] for name, a in found["arrays"].items()],
    )
    console.result(f"{pairs(head)}\n\n{pairs(_flat(found['config']))}\n\n{arrays}", {"file": str(model), **found})


def _flat(config: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Nested settings as dotted names, without those that are empty; long lists by their length."""
    rows: dict[str, str] = {}
    for name, value in config.items():
        if isinstance(value, Mapping) and value:
            rows |= _flat(value, f"{prefix}{name}.")
            continue
        if value is None or value in ([], {}, ()):
            continue
        text = str(plain(value))
        if len(text) > 60:
            text = f"{len(value)} values" if isinstance(value, (list, tuple, Mapping)) else text[:57] + "..."
        rows[prefix + name] = text
    return rows
