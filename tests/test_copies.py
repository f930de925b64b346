"""Copies of layers, optimisers, estimators and streams, by every usual way: they obey what is set later, and train."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise import kernels
from gatewise.nn import LAYERS
from gatewise.training import Adam, Optimizer

Copy = Callable[[Any, Path], Any]


def _joblib(compress: int, mode: str | None) -> Copy:
    def through(value: Any, folder: Path) -> Any:
        joblib = pytest.importorskip("joblib")
        joblib.dump(value, folder / "a.joblib", compress=compress)
        return joblib.load(folder / "a.joblib", mmap_mode=mode)

    return through


def _memory(value: Any, folder: Path) -> Any:
    joblib = pytest.importorskip("joblib")
    kept = joblib.Memory(folder, mmap_mode="r", verbose=0).cache(lambda: value, ignore=[])
    kept()
    return kept()


WAYS: dict[str, Copy] = {
    "pickle": lambda value, _: pickle.loads(pickle.dumps(value)),
    "deepcopy": lambda value, _: copy.deepcopy(value),
    "joblib": _joblib(0, None),
    "joblib, compressed": _joblib(3, None),
    "joblib, memory-mapped": _joblib(0, "r"),
    "joblib, memory-mapped for writing": _joblib(0, "r+"),
    "joblib.Memory": _memory,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", LAYERS)
def test_a_layer_obeys_parameters_that_are_set_later(tmp_path: Path, kind: str, way: str) -> None:
    layer = LAYERS[kind](2, 3, 2, seed=0)
    made = WAYS[way](layer, tmp_path)
    x = np.random.default_rng(1).normal(size=(2, 5, 2))
    np.testing.assert_array_equal(made(x)[0], layer(x)[0])
    before = layer(x)[0]
    other = LAYERS[kind](2, 3, 2, seed=7)
    made.parameters = other.parameters
    np.testing.assert_array_equal(made(x)[0], other(x)[0])
    np.testing.assert_array_equal(layer(x)[0], before)
    made.parameters["weight_ih_l0"][...] = 0.5
    other.parameters["weight_ih_l0"] = np.full(other.parameters["weight_ih_l0"].shape, 0.5)
    np.testing.assert_array_equal(made(x)[0], other(x)[0])


@pytest.mark.parametrize("way", WAYS)
def test_a_layer_and_its_optimiser_train_on_together(tmp_path: Path, way: str) -> None:
    def step(layer: Any, optimizer: Optimizer) -> None:
        x = np.random.default_rng(optimizer.steps).normal(size=(2, 5, 2))
        y, _, cache = layer.forward(x)
        assert optimizer.step(layer.backward(cache, y)[2], 0.01) > 0

    layer = gw.GRU(2, 3, seed=0)
    optimizer = Optimizer(layer.parameters, Adam(), weight_decay=0.1, clip_norm=1.0)
    step(layer, optimizer)
    copied, its_optimizer = WAYS[way]((layer, optimizer), tmp_path)
    for _ in range(3):
        step(layer, optimizer)
        step(copied, its_optimizer)
    assert its_optimizer.steps == 4
    for name, array in layer.parameters.items():
        np.testing.assert_array_equal(copied.parameters[name], array)
        assert copied.parameters[name] is not array


@pytest.mark.parametrize("way", WAYS)
def test_an_optimiser_of_plain_arrays(tmp_path: Path, way: str) -> None:
    arrays = {"a": np.ones(3), "b": np.ones((2, 2))}
    optimizer = Optimizer(arrays, Adam())
    made = WAYS[way](optimizer, tmp_path)
    for one in (optimizer, made):
        one.step({"a": np.ones(3), "b": np.ones((2, 2))}, 0.1)
    np.testing.assert_array_equal(made._parameters["b"], arrays["b"])
    assert arrays["b"][0, 0] < 1
    for name, slot in optimizer.state_arrays().items():
        np.testing.assert_array_equal(made.state_arrays()[name], slot)


@pytest.mark.parametrize("way", WAYS)
def test_a_forecaster_is_fitted_again(tmp_path: Path, way: str) -> None:
    table = pl.DataFrame({"ds": np.arange(60), "y": np.sin(np.arange(60) / 4)})
    usual: dict[str, Any] = {"hidden_size": 4, "input_size": 8, "max_epochs": 1, "seed": 0}
    model = gw.Forecaster(2, method="network", **usual).fit(table)
    made = WAYS[way](model, tmp_path)
    assert made.predict().equals(model.predict())
    later = table.with_columns(y=pl.col("y") * 2)
    model.fit(later)
    made.fit(later)
    assert made.predict().equals(model.predict())
    before = made.predict()
    for array in made.network_.parameters.values():
        array[...] = 0
    assert not made.predict().equals(before)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["SequenceClassifier", "SequenceRegressor"])
def test_an_estimator_of_sequences_is_fitted_again(tmp_path: Path, name: str, way: str) -> None:
    X = np.random.default_rng(0).normal(size=(12, 6, 2))
    y = np.arange(12) % 2
    model = getattr(gw, name)(hidden_size=4, max_epochs=2, random_state=0).fit(X, y)
    made = WAYS[way](model, tmp_path)
    np.testing.assert_array_equal(made.predict(X), model.predict(X))
    np.testing.assert_array_equal(made.fit(X, 1 - y).predict(X), model.fit(X, 1 - y).predict(X))


@pytest.mark.parametrize("way", ["copy", *WAYS])
@pytest.mark.parametrize("provider", ["native", "numpy"])
@pytest.mark.parametrize("kind", LAYERS)
def test_a_stream_goes_on_bit_by_bit(tmp_path: Path, kind: str, provider: str, way: str) -> None:
    if provider == "native" and kernels.active().provider != "native":
        pytest.skip("there is no native module")
    ways: dict[str, Copy] = {"copy": lambda value, _: copy.copy(value), **WAYS}
    x = np.random.default_rng(0).normal(size=(9, 2, 3)).astype(np.float32)
    with kernels.use(provider=provider):  # pyright: ignore[reportArgumentType]
        layer = LAYERS[kind](3, 4, 2, seed=0)
        stream = layer.stream(2)
        for t in range(4):
            stream.step(x[t])
        for array in layer.parameters.values():
            array[...] = 0  # the stream has its own
        made = ways[way](stream, tmp_path)
    expected = [stream.step(x[t]).tobytes() for t in range(4, 9)]
    assert [made.step(x[t]).tobytes() for t in range(4, 9)] == expected
    made.reset()
    assert all((part == 0).all() for part in made.state)
    assert any((part != 0).any() for part in stream.state)
    assert type(made) is type(stream)


def test_a_stream_says_what_it_is() -> None:
    stream = gw.LSTM(3, 4, 2, dtype="float64", seed=0).stream(5)
    active = kernels.active()
    ran = active.isa if active.provider == "native" else "numpy"
    assert repr(stream) == f"Stream(lstm, layers=2, batch=5, input_size=3, hidden_size=4, float64, {ran})"


def test_a_stream_from_a_machine_with_another_instruction_set_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    if kernels.active().provider != "native":
        pytest.skip("there is no native module")
    stream = gw.GRU(2, 3, seed=0).stream()
    stream.step(np.ones((1, 2), np.float32))
    made_by: Any = stream.__reduce__()
    dtype, key, isa, *rest = made_by[1]
    assert isa == kernels.active().isa
    made = kernels.native.restored_stream(dtype, key, "sve-of-another-machine", *rest)
    x = np.ones((1, 2), np.float32)
    np.testing.assert_allclose(made.step(x), stream.step(x), rtol=1e-6)


def test_text_that_would_be_evaluated_is_no_dtype() -> None:
    for text in ("9" * 5000, "(2,3)f4", "f4,f4", "float32;", "object", ""):
        with pytest.raises((TypeError, ValueError), match="dtype must be"):
            gw.GRU(2, 3, dtype=text)
