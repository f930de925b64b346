"""Trace a model and a table that were dropped on the page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from gatewise.errors import DataError, ModelFileError
from gatewise.explorer.trace.long import LongRun
from gatewise.explorer.trace.models import trace_files
from gatewise.explorer.trace.record import Trace

_TABLES = (".csv", ".tsv", ".parquet", ".ndjson", ".jsonl", ".gz", ".ts", ".npz")


class Uploads:
    """Traces uploaded files: a model, a model and a table, or a table for the model that was opened last.

    Parameters
    ----------
    model : bytes, optional
        Content of the model file that a table alone is for; until a model is uploaded.
    """

    def __init__(self, model: bytes | None = None) -> None:
        self._model = model

    def __call__(self, files: list[tuple[str, bytes]]) -> Trace | LongRun:
        """Trace files.

        Parameters
        ----------
        files : list of (str, bytes)
            Names and contents. A name is used for its ending and in messages only.

        Raises
        ------
        ValueError
            When the files are not at most one model and at most one table, or a table has no model.
        ModelFileError, DataError
            When a file cannot be read.
        """
        models = [content for name, content in files if name.lower().endswith(".gatewise")]
        tables = [(name, content) for name, content in files if name.lower().endswith(_TABLES)]
        if len(models) > 1 or len(tables) > 1 or not 0 < len(models) + len(tables) == len(files):
            raise ValueError(
                "give one model (.gatewise) and at most one table (.csv, .tsv, .parquet, .ndjson, .ts, .npz, or .gz)"
            )
        model = models[0] if models else self._model
        if model is None:
            raise ValueError("a table needs a model: give the model (.gatewise) first, or both together")
        found = _trace(model, tables)
        self._model = model
        return found


def _trace(model: bytes, tables: list[tuple[str, bytes]]) -> Trace | LongRun:
    with tempfile.TemporaryDirectory(prefix="gatewise-") as folder:
        model_path = Path(folder) / "model.gatewise"
        model_path.write_bytes(model)
        table_path = None
        if tables:
            name, content = tables[0]
            ending = "".join(Path(name.replace("\\", "/")).suffixes[-2:]).lower()
            safe = "".join(letter for letter in ending if letter.isalnum() or letter == ".")
            table_path = Path(folder) / f"table{safe}"
            table_path.write_bytes(content)
        try:
            return trace_files(model_path, table_path)
        except (DataError, ModelFileError) as error:
            message = (
                str(error).replace(str(model_path), "model").replace(str(table_path), tables[0][0] if tables else "")
            )
            raise type(error)(message) from error
