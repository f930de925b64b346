"""Write a trace to a file: JSON by the schema, or one interactive HTML file."""

from __future__ import annotations

import json
from pathlib import Path

from gatewise.explorer.bundle import one_file

from .documents import compact, trace_document
from .record import Trace


def save_trace(trace: Trace, path: Path) -> Path:
    """Write a trace to `path`, whose ending chooses the format: .json or .html.

    Raises
    ------
    ValueError : another ending
    """
    document = trace_document(trace)
    ending = path.suffix.lower()
    if ending == ".json":
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    elif ending in (".html", ".htm"):
        text = one_file(compact(document), trace.title or "gatewise")
    else:
        raise ValueError(f"{path}: a trace is saved as .json or .html, not {ending or 'nothing'}")
    path.write_text(text, encoding="utf-8")
    return path
