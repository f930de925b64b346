"""Trace a model and a table that were dropped on the page."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from gatewise.errors import DataError, ModelFileError
from gatewise.explorer.trace.models import trace_files
from gatewise.explorer.trace.record import Trace

_TABLES = (".csv", ".tsv", ".parquet", ".ndjson", ".jsonl", ".gz")


def open_uploads(files: list[tuple[str, bytes]]) -> dict[str, Any]:
    """The trace document of uploaded files, a model and maybe a table.

    Parameters
    ----------
    files : list of (str, bytes)
        Names and contents. A name is used for its ending and in messages only.

    Raises
    ------
    ValueError
        When the files are not one model and at most one table.
    ModelFileError, DataError
        When a file cannot be read.
    """
    model = [content for name, content in files if name.lower().endswith(".gatewise")]
    tables = [(name, content) for name, content in files if name.lower().endswith(_TABLES)]
    if len(model) != 1 or len(tables) > 1 or len(model) + len(tables) != len(files):
        raise ValueError("give one model (.gatewise) and at most one table (.csv, .tsv, .parquet, .ndjson, or .gz)")
    with tempfile.TemporaryDirectory(prefix="gatewise-") as folder:
        model_path = Path(folder) / "model.gatewise"
        model_path.write_bytes(model[0])
        table_path = None
        if tables:
            name, content = tables[0]
            ending = "".join(Path(name.replace("\\", "/")).suffixes[-2:]).lower()
            safe = "".join(letter for letter in ending if letter.isalnum() or letter == ".")
            table_path = Path(folder) / f"table{safe}"
            table_path.write_bytes(content)
        try:
            found = trace_files(model_path, table_path)
            return found.to_dict() if isinstance(found, Trace) else found.document()
        except (DataError, ModelFileError) as error:
            message = (
                str(error).replace(str(model_path), "model").replace(str(table_path), tables[0][0] if tables else "")
            )
            raise type(error)(message) from error
