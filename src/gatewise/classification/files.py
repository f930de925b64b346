"""Labelled sequences from files: ``.ts`` text of aeon and sktime, NPZ archives, folders of one CSV a sequence."""

from __future__ import annotations

import csv
import gzip
import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.errors import DataError, MemoryLimitError
from gatewise.memory import require

__all__ = ["LabelledSequences", "read_folder", "read_npz", "read_ts"]


_ARRAYS = ("X.npy", "y.npy", "lengths.npy")
# A number is at least a digit and a separator, and becomes one of Python's in a list.
_BYTES_PER_LETTER = 20


class LabelledSequences(NamedTuple):
    """Sequences and their labels.

    Attributes
    ----------
    X : list of arrays (T_i, F)
    y : array (n,) or None
        Labels; None where there are none.
    """

    X: list[Array]
    y: Array | None

    def __repr__(self) -> str:
        return f"LabelledSequences({len(self.X)} sequences, {'no labels' if self.y is None else 'labelled'})"


def read_ts(path: str | os.PathLike[str]) -> LabelledSequences:
    """Read a ``.ts`` file, as aeon and sktime write it; also compressed (``.ts.gz``).

    Header lines begin with ``@`` and end with ``@data``. Each further line is one sequence: channels separated by ":",
    values by ",", and the label last. A missing value is "?" or "NaN" and becomes NaN. Labels are text; with
    ``@targetLabel true`` numbers.

    Parameters
    ----------
    path : path
        The file.

    Returns
    -------
    LabelledSequences

    Raises
    ------
    DataError
        When the file is no such text; names file, line and what is wrong.
    FileNotFoundError
        When there is no such file.
    """
    path = Path(path)
    header: dict[str, str] = {}
    X: list[Array] = []
    labels: list[str] = []
    in_data = False
    for number, line in _lines(path):
        if line.startswith("@"):
            key, _, value = line[1:].strip().partition(" ")
            if in_data:
                raise DataError(f"a header line {line[:40]!r} after @data", source=str(path), row=number)
            header[key.lower()] = value.strip()
            in_data = key.lower() == "data"
            if key.lower() == "timestamps" and value.strip().lower() == "true":
                raise DataError("sequences with time stamps cannot be read", source=str(path), row=number)
        elif not in_data:
            raise DataError(f"{line[:40]!r} before @data: not a .ts file", source=str(path), row=number)
        else:
            sequence, label = _ts_sequence(line, _label_kind(header), path, number)
            if X and sequence.shape[1] != X[0].shape[1]:
                text = f"{sequence.shape[1]} channels, expected {X[0].shape[1]} as in the first sequence"
                raise DataError(text, source=str(path), row=number)
            allowed = header.get("classlabel", "").split()[1:]
            if label is not None and allowed and label not in allowed:
                text = f"the label {label[:40]!r} is none of those that @classLabel lists: {', '.join(allowed[:20])}"
                raise DataError(text, source=str(path), row=number)
            X.append(sequence)
            labels += [] if label is None else [label]
    if not X:
        raise DataError("no sequence: " + ("nothing after @data" if in_data else "no @data line"), source=str(path))
    kind = _label_kind(header)
    if kind is None:
        return LabelledSequences(X, None)
    return LabelledSequences(X, np.array(labels, dtype=np.float64 if kind == "targetlabel" else np.str_))


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines that are neither empty nor comments, with their numbers."""
    _require_text(path)
    with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
        try:
            for number, raw in enumerate(file, 1):
                line = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
                if line and not line.startswith("#"):
                    yield number, line
        except (UnicodeDecodeError, gzip.BadGzipFile, EOFError) as error:
            raise DataError(f"cannot be read as text: {error}", source=str(path)) from error


def _require_text(path: Path) -> None:
    """Refuse a text whose numbers need too much memory; a compressed one is unpacked for its size."""
    if path.suffix != ".gz":
        require(_BYTES_PER_LETTER * path.stat().st_size, path)
        return
    size = 0
    with gzip.open(path, "rb") as file:
        try:
            while part := file.read(1 << 20):
                size += len(part)
                require(_BYTES_PER_LETTER * size, path, at_least=True)
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            raise DataError(f"cannot be read as text: {error}", source=str(path)) from error


def _label_kind(header: dict[str, str]) -> str | None:
    for kind in ("classlabel", "targetlabel"):
        if header.get(kind, "").lower().startswith("true"):
            return kind
    return None


def _ts_sequence(line: str, kind: str | None, path: Path, number: int) -> tuple[Array, str | None]:
    parts = line.split(":")
    label = None
    if kind is not None:
        *parts, label = parts
        label = label.strip()
        if not parts or not label:
            raise DataError("the label is missing after the last ':'", source=str(path), row=number)
        if kind == "targetlabel":
            _number(label, "the target", path, number)
    channels = [
        [_number(value, f"channel {c}, step {t}", path, number) for t, value in enumerate(part.split(","))]
        for c, part in enumerate(parts)
    ]
    if any(len(channel) != len(channels[0]) for channel in channels):
        lengths = ", ".join(str(len(channel)) for channel in channels[:20])
        raise DataError(f"channels have different numbers of steps: {lengths}", source=str(path), row=number)
    return np.array(channels).T.copy(), label


def _number(text: str, where: str, path: Path, line: int) -> float:
    text = text.strip()
    if text in ("?", ""):
        if text == "":
            raise DataError(f"{where}: empty; a missing value is '?'", source=str(path), row=line)
        return np.nan
    try:
        return float(text)
    except ValueError:
        raise DataError(f"{where}: {text[:40]!r} is not a number", source=str(path), row=line) from None


def read_npz(path: str | os.PathLike[str]) -> LabelledSequences:
    """Read an NPZ archive with ``X`` and ``y``.

    ``X`` is (n, T), (n, T, F), or all sequences end to end (N, F) together with ``lengths`` (n,). ``y`` (n,) may be
    absent. Object arrays, which need pickle, are refused.

    Parameters
    ----------
    path : path
        The file.

    Raises
    ------
    DataError
        When an array is missing or of the wrong shape; names file and array.
    FileNotFoundError
        When there is no such file.
    """
    path = Path(path)
    try:
        with zipfile.ZipFile(path) as packed:
            require(2 * sum(part.file_size for part in packed.infolist() if part.filename in _ARRAYS), path)
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files if name in ("X", "y", "lengths")}
    except (FileNotFoundError, MemoryLimitError):
        raise
    except (ValueError, OSError, AttributeError, MemoryError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise DataError(f"cannot be read as NPZ: {error}", source=str(path)) from error
    if "X" not in arrays:
        raise DataError("holds no array 'X'", source=str(path))
    X, y, lengths = arrays["X"], arrays.get("y"), arrays.get("lengths")
    if lengths is not None:
        if X.ndim not in (1, 2) or lengths.ndim != 1 or lengths.dtype.kind not in "iu" or lengths.sum() != len(X):
            raise DataError("with 'lengths' (n,), 'X' is (N, F) with N their sum", source=str(path), column="lengths")
        if lengths.size == 0 or lengths.min() < 1:
            raise DataError("each length must be at least 1", source=str(path), column="lengths")
        items = np.split(X if X.ndim == 2 else X[:, None], np.cumsum(lengths)[:-1])
    elif X.ndim in (2, 3):
        items = list(X if X.ndim == 3 else X[:, :, None])
    else:
        raise DataError(f"'X' has {X.ndim} axes, expected 2 or 3", source=str(path), column="X")
    if y is not None and (y.ndim < 1 or len(y) != len(items)):
        raise DataError(f"'y' has shape {y.shape}, expected {len(items)} labels", source=str(path), column="y")
    return LabelledSequences(items, y)


def read_folder(folder: str | os.PathLike[str]) -> LabelledSequences:
    """Read a folder of folders: the label is the inner folder's name, each CSV file in it one sequence.

    A CSV file has one row per step and one column per channel; a first row that is not numbers is a header. An empty
    field is a missing value. Files are read in the order of their names.

    Parameters
    ----------
    folder : path
        ``folder/label/anything.csv``.

    Raises
    ------
    DataError
        When there is no sequence, columns differ, or a field is not a number; names file, line and column.
    FileNotFoundError
        When there is no such folder.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder")
    X: list[Array] = []
    labels: list[str] = []
    names: list[str] | None = None
    paths = sorted(folder.glob("*/*.csv"))
    require(_BYTES_PER_LETTER * sum(path.stat().st_size for path in paths), folder)
    for path in paths:
        sequence, header = _csv_sequence(path)
        if X and sequence.shape[1] != X[0].shape[1]:
            raise DataError(f"{sequence.shape[1]} columns, expected {X[0].shape[1]}", source=str(path))
        if names is not None and header is not None and header != names:
            raise DataError(f"the columns are {header}, expected {names} as in the first file", source=str(path), row=1)
        names = header if names is None else names
        X.append(sequence)
        labels.append(path.parent.name)
    if not X:
        raise DataError("no file of the form LABEL/NAME.csv", source=str(folder))
    return LabelledSequences(X, np.array(labels))


def _csv_sequence(path: Path) -> tuple[Array, list[str] | None]:
    header: list[str] | None = None
    rows: list[list[float]] = []
    with path.open(newline="", encoding="utf-8-sig") as file:
        try:
            for row in csv.reader(file):
                line = len(rows) + (1 if header is None else 2)
                if not rows and header is None and not all(_is_number(field) for field in row):
                    header = [field.strip() for field in row]
                    continue
                wanted = len(header) if header is not None else len(rows[0]) if rows else len(row)
                if len(row) != wanted:
                    raise DataError(f"{len(row)} fields, expected {wanted}", source=str(path), row=line)
                rows.append([np.nan if not f.strip() else _number(f, f"field {i + 1}", path, line)
                             for i, f in enumerate(row)])  # fmt: skip
        except (UnicodeDecodeError, csv.Error) as error:
            raise DataError(f"cannot be read as CSV: {error}", source=str(path)) from error
    if not rows:
        raise DataError("no rows: a sequence has at least one step", source=str(path))
    return np.array(rows), header


def _is_number(field: str) -> bool:
    try:
        float(field.strip() or "nan")
    except ValueError:
        return False
    return True
