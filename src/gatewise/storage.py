"""Save and load models: one sealed file for each (:mod:`gatewise.files`), never pickle.

A model's kind names its class: a layer's name in :data:`gatewise.nn.LAYERS`, or an estimator's in the table below. A
file can name no other class.
"""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from math import prod
from pathlib import Path
from typing import Any, Protocol, TypedDict

from gatewise.arrays import Array
from gatewise.errors import MemoryLimitError, ModelFileError
from gatewise.files import FORMAT, FileType, read_description, read_sealed, write_sealed
from gatewise.memory import require

__all__ = ["FORMAT", "ArrayDescription", "ModelDescription", "Storable", "describe", "load", "save"]

_MODEL_FILE = FileType("gatewise model file", ModelFileError, "get the file again")

# Times that the arrays are in memory while a model is made of them.
_COPIES = 3

# Kind -> (module, class), imported when it is needed.
_ESTIMATORS = {
    "forecaster": ("gatewise.forecasting", "Forecaster"),
    "pretrained": ("gatewise.pretrained", "Pretrained"),
    "anomaly-detector": ("gatewise.anomalies", "AnomalyDetector"),
    "sequence-classifier": ("gatewise.classification", "SequenceClassifier"),
    "sequence-regressor": ("gatewise.classification", "SequenceRegressor"),
}


class Storable(Protocol):
    """What a class provides so that it can be saved."""

    def to_config(self) -> dict[str, Any]:
        """Return everything but the arrays, in JSON's types."""
        ...

    def to_arrays(self) -> dict[str, Array]:
        """Return the arrays by name."""
        ...

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Any:
        """Make the object again; raises ValueError, TypeError or KeyError when the two do not fit."""
        ...


class ArrayDescription(TypedDict):
    """One array of a model file.

    Attributes
    ----------
    shape : list of int
    dtype : str
        As NumPy names it: "float32".
    """

    shape: list[int]
    dtype: str


class ModelDescription(TypedDict):
    """What :func:`describe` returns.

    Attributes
    ----------
    kind : str
        "gru", "forecaster", ...
    version : str
        Version of gatewise that wrote the file.
    format : int
        Version of the file's layout.
    config : dict
        Everything but the arrays, in JSON's types.
    arrays : dict of str to ArrayDescription
    parameters : int
        How many numbers the arrays have.
    bytes : int
        Size of the file.
    """

    kind: str
    version: str
    format: int
    config: dict[str, Any]
    arrays: dict[str, ArrayDescription]
    parameters: int
    bytes: int


def save(model: Storable, path: str | os.PathLike[str]) -> None:
    """Write a model to one file, whole or not at all.

    Parameters
    ----------
    model : layer of gatewise.nn.LAYERS, or fitted estimator
        What to save.
    path : path
        Where to; an existing file is replaced in one step, once the new one is on the disk.

    Raises
    ------
    TypeError
        When this kind of object cannot be saved.
    NotFittedError
        When an estimator has not been fitted.
    ValueError
        When the names of the series alone are more than 99 MB.
    OSError
        When the file cannot be written; an existing one is untouched.
    """
    kind = _kind(model)
    write_sealed(Path(path), model.to_arrays(), model.to_config(), kind=kind)


def load(path: str | os.PathLike[str]) -> Any:
    """Read a model that :func:`save` wrote.

    Parameters
    ----------
    path : path
        The file.

    Returns
    -------
    model
        Of the class that was saved.

    Raises
    ------
    ModelFileError
        When the file is truncated, changed, of a newer format, or not a model file. The sizes it states are checked
        before anything is allocated.
    MemoryLimitError
        When it needs more memory than `gatewise.data.memory_limit` allows.
    FileNotFoundError
        When there is no such file.
    """
    with suppress(OSError):  # the reader says what is wrong
        require(_COPIES * Path(path).stat().st_size, path, "loading it")
    sealed = read_sealed(path, _MODEL_FILE)
    made_by = _class(sealed.kind, path)
    try:
        return made_by.from_config_arrays(sealed.config, sealed.arrays)
    except MemoryLimitError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise ModelFileError(f"{path}: the description does not fit the arrays: {error}") from error


def describe(path: str | os.PathLike[str]) -> ModelDescription:
    """Describe a model file without reading its arrays.

    Parameters
    ----------
    path : path
        The file.

    Returns
    -------
    ModelDescription
        A dict with ``kind``, ``version``, ``format``, ``config``, ``arrays``, ``parameters`` and ``bytes``.

    Raises
    ------
    ModelFileError, FileNotFoundError
        As :func:`load`; a change in the arrays is not found.
    """
    found = read_description(path, _MODEL_FILE)
    _class(found.kind, path)
    return {
        "kind": found.kind,
        "version": found.version,
        "format": FORMAT,
        "config": found.config,
        "arrays": {name: {"shape": list(e.shape), "dtype": e.dtype.name} for name, e in found.entries.items()},
        "parameters": sum(prod(entry.shape) for entry in found.entries.values()),
        "bytes": found.size,
    }


def _kind(model: object) -> str:
    """Kind of an object to save; TypeError when there is none."""
    from gatewise.nn import LAYERS

    for kind, layer in LAYERS.items():
        if type(model) is layer:
            return kind
    for kind, (module, name) in _ESTIMATORS.items():
        if type(model).__qualname__ == name and type(model) is getattr(import_module(module), name):
            return kind
    known = [layer.__name__ for layer in LAYERS.values()] + [name for _, name in _ESTIMATORS.values()]
    raise TypeError(f"a {type(model).__qualname__} cannot be saved; these can: {', '.join(known)}")


def _class(kind: str, path: str | os.PathLike[str]) -> type[Storable]:
    """Class of a kind that a file states; ModelFileError when there is none."""
    from gatewise.nn import LAYERS

    if kind in LAYERS:
        return LAYERS[kind]
    if kind in _ESTIMATORS:
        module, name = _ESTIMATORS[kind]
        return getattr(import_module(module), name)
    raise ModelFileError(f"{path}: holds a {kind!r}; these can be loaded: {', '.join([*LAYERS, *_ESTIMATORS])}")
