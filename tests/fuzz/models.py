"""Model files: changed bytes, and changed descriptions and arrays under a digest that is right."""

from __future__ import annotations

import json
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

import gatewise as gw
from gatewise.errors import GatewiseError, MemoryLimitError, ModelFileError
from gatewise.files import FileType, Sealed, read_sealed, write_sealed

from .nasty import flipped, pick, swapped

_TESTS = Path(__file__).parents[1]
_ANY = FileType("file", ModelFileError, "-")


def _corpus(folder: Path) -> list[Path]:
    """Small files of every kind of model."""
    files = sorted([*_TESTS.glob("saved/*.gatewise"), *_TESTS.glob("forecasting/files/*.gatewise")])
    made = folder / "corpus"
    if not made.exists():
        made.mkdir(parents=True)
        for kind, layer in gw.nn.LAYERS.items():
            gw.save(layer(2, 3, 2, seed=0, bidirectional=True), made / f"{kind}.gatewise")
        X = np.random.default_rng(0).normal(size=(12, 5, 2)).astype(np.float32)
        y = np.arange(12) % 3
        small: dict[str, Any] = {"hidden_size": 3, "max_epochs": 1, "random_state": 0}
        gw.save(gw.SequenceClassifier(**small).fit(X, np.array(list("abc"))[y]), made / "classifier.gatewise")
        gw.save(gw.SequenceRegressor(**small).fit(X, y.astype(float)), made / "regressor.gatewise")
        gw.save(gw.Pretrained(), made / "pretrained.gatewise")
        detector = gw.AnomalyDetector(hidden_size=3, max_epochs=1, memory=50, rest=5)
        gw.save(detector.fit(_readings()), made / "detector.gatewise")
        kinds = {read_sealed(path, _ANY).kind for path in (*files, *made.iterdir())}
        assert kinds >= {*gw.nn.LAYERS, *gw.storage._ESTIMATORS}
    return [*files, *sorted(made.iterdir())]


def _readings() -> dict[str, Any]:
    times = np.arange(600)
    noise = np.random.default_rng(0).normal(size=600)
    return {"ds": times, "y": np.sin(times / 3) + 0.1 * noise}


def case(rng: Generator, folder: Path) -> None:
    """One changed file: it is refused with the right error, or it is a model that works."""
    source = pick(rng, _corpus(folder))
    path = folder / "m.gatewise"
    if rng.random() < 0.3:
        path.write_bytes(flipped(rng, source.read_bytes()))
    else:
        sealed = read_sealed(source, _ANY)
        config, arrays = _changed(rng, sealed)
        kind = (
            sealed.kind
            if rng.random() < 0.95
            else pick(rng, ["gru", "forecaster", "sequence-classifier", "", "x" * 99])
        )
        with suppress(UnicodeEncodeError, ValueError, TypeError):  # what cannot be written is no case
            write_sealed(path, arrays, config, kind=kind)
    if not path.exists():
        return
    try:
        gw.storage.describe(path)
        model = gw.load(path)
    except (ModelFileError, MemoryLimitError) as error:
        if str(path) not in str(error):
            raise AssertionError(f"the file is not named: {error}") from error
        return
    finally:
        path.unlink()
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        _used(model)


def _changed(rng: Generator, sealed: Sealed) -> tuple[dict[str, Any], dict[str, Any]]:
    config, arrays = sealed.config, dict(sealed.arrays)
    for _ in range(int(rng.integers(1, 3))):
        if rng.random() < 0.65 or not arrays:
            config = swapped(rng, config)
            config = config if isinstance(config, dict) else sealed.config
        else:
            name = pick(rng, list(arrays))
            made = _array(rng, arrays.pop(name))
            if made is not None:
                arrays[name if rng.random() < 0.95 else "x"] = made
    with suppress(ValueError, TypeError):
        json.dumps(config, allow_nan=False)
    return config, arrays


def _array(rng: Generator, array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any] | None:
    """Another shape, dtype, order or values; or none."""
    how = int(rng.integers(9))
    if how == 0:
        return None
    if how == 1:
        return np.zeros((0, int(pick(rng, (0, 1, 3, 10**5, 2**20)))), array.dtype)
    if how == 2:
        return array.astype(pick(rng, ("f8", "f4", "f2", "i8", "i2", "u8", "u1", "?")), copy=True)
    if how == 3:
        return array[None] if rng.random() < 0.5 else array.ravel()
    if how == 4:
        return array[1:].copy() if array.ndim else array
    if how == 5:
        return np.concatenate([array, array]) if array.ndim else array
    made = array.copy()
    if made.size:
        at = int(rng.integers(made.size))
        worst: Any = (0, 1, -1, 2**40, 2**62, np.iinfo(np.int64).max, np.iinfo(np.int64).min)
        if made.dtype.kind == "f":
            worst = (np.nan, np.inf, -np.inf, 0.0, 1e300, -1e38, 1e-310)
        with np.errstate(all="ignore"):
            made.flat[at] = np.array(pick(rng, worst)).astype(made.dtype)
        if how == 6:
            made[...] = made.flat[at]
    return made


def _used(model: Any) -> None:
    """Use a model that could be loaded; data that it cannot take is refused with a typed error."""
    repr(model)
    with suppress(GatewiseError, ValueError):
        if isinstance(model, gw.Forecaster):
            model.predict()
        elif isinstance(model, gw.AnomalyDetector):
            model.detect(_readings())
        elif isinstance(model, gw.Pretrained):
            model.predict(_readings(), h=2)
        elif isinstance(model, (gw.SequenceClassifier, gw.SequenceRegressor)):
            model.predict(np.zeros((2, 4, 2), np.float32))
        elif isinstance(model, gw.nn.Recurrent):
            model(np.zeros((1, 3, model.input_size)))
