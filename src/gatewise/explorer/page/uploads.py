"""Trace models and a table that were dropped on the page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from gatewise.errors import CheckpointError, DataError, ModelFileError
from gatewise.explorer.trace.checkpoints import ENDING
from gatewise.explorer.trace.long import LongRun
from gatewise.explorer.trace.models import trace_files
from gatewise.explorer.trace.record import Trace

from .shown import Shown, named

_MODELS = (".gatewise", ENDING)
_TABLES = (".csv", ".tsv", ".parquet", ".ndjson", ".jsonl", ".gz", ".ts", ".npz")


class Uploads:
    """Traces uploaded files: a model, two to compare, models and a table, or a table for those that were opened last.

    Parameters
    ----------
    *models : (str, bytes)
        Names and contents of the model files that a table alone is for; until a model is uploaded.
    """

    def __init__(self, *models: tuple[str, bytes]) -> None:
        self._models = models

    def __call__(self, files: list[tuple[str, bytes]]) -> Shown:
        """Trace files.

        Parameters
        ----------
        files : list of (str, bytes)
            Names and contents. A name is used for its ending and in messages only.

        Raises
        ------
        ValueError
            When the files are not at most two models and at most one table, or a table has no model.
        ModelFileError, DataError
            When a file cannot be read.
        """
        models = tuple((name, content) for name, content in files if name.lower().endswith(_MODELS))
        if len(models) == 1 and _is_checkpoint(models[0][0]):
            # of the training of the model that is open
            models = (*self._models[:1], *models)
        models = tuple(sorted(models, key=lambda file: _is_checkpoint(file[0])))
        tables = [(name, content) for name, content in files if name.lower().endswith(_TABLES)]
        given = sum(name.lower().endswith((*_MODELS, *_TABLES)) for name, _ in files)
        if len(models) > 2 or len(tables) > 1 or not 0 < given == len(files):
            raise ValueError(
                "give one model (.gatewise), or two to compare, of which one may be a checkpoint (.safetensors), and "
                "at most one table (.csv, .tsv, .parquet, .ndjson, .ts, .npz, or .gz)"
            )
        models = models or self._models
        if not models or _is_checkpoint(models[0][0]):
            raise ValueError(
                "a table or a checkpoint needs a model: give the model (.gatewise) first, or both together"
            )
        found = _show(models, tables, None)
        self._models = models
        return found


def _show(models: tuple[tuple[str, bytes], ...], tables: list[tuple[str, bytes]], series: str | None) -> Shown:
    whole = models[0][1]
    found = [
        _trace(whole, tables, series, content) if _is_checkpoint(name) else _trace(content, tables, series)
        for name, content in models
    ]
    if len(models) > 1:
        found = [named(trace, _word(name)) for trace, (name, _) in zip(found, models, strict=True)]
    return Shown(found[0], found[1] if len(found) > 1 else None, lambda other: _show(models, tables, other))


def _is_checkpoint(name: str) -> bool:
    return name.lower().endswith(ENDING)


def _word(name: str) -> str:
    """The name of a file without its folder and ending."""
    return Path(name.replace("\\", "/")).stem[:80]


def _trace(
    model: bytes, tables: list[tuple[str, bytes]], series: str | None, checkpoint: bytes | None = None
) -> Trace | LongRun:
    with tempfile.TemporaryDirectory(prefix="gatewise-") as folder:
        model_path = Path(folder) / "model.gatewise"
        model_path.write_bytes(model)
        checkpoint_path = None if checkpoint is None else Path(folder) / f"checkpoint{ENDING}"
        if checkpoint_path is not None:
            checkpoint_path.write_bytes(checkpoint or b"")
        table_path = None
        if tables:
            name, content = tables[0]
            ending = "".join(Path(name.replace("\\", "/")).suffixes[-2:]).lower()
            safe = "".join(letter for letter in ending if letter.isalnum() or letter == ".")
            table_path = Path(folder) / f"table{safe}"
            table_path.write_bytes(content)
        try:
            return trace_files(model_path, table_path, series=series, checkpoint=checkpoint_path)
        except CheckpointError as error:
            raise CheckpointError(str(error).replace(f"{folder}/", "")) from error
        except (DataError, ModelFileError) as error:
            message = (
                str(error).replace(str(model_path), "model").replace(str(table_path), tables[0][0] if tables else "")
            )
            raise type(error)(message) from error
