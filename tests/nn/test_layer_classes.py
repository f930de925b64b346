"""One layer class for each family of cells, its options read-only, and the stub that editors read."""

from __future__ import annotations

import inspect
import pickle
from copy import deepcopy

import numpy as np
import pytest

import gatewise as gw
from gatewise import nn
from gatewise.cells import CELLS, FAMILIES
from tools import write_stubs


def test_every_family_has_a_layer() -> None:
    assert list(nn.LAYERS) == list(FAMILIES)
    for name, layer in nn.LAYERS.items():
        assert layer.family is FAMILIES[name]
        assert getattr(gw, layer.__name__) is getattr(nn, layer.__name__) is layer
        assert layer.__name__ in dir(gw)
        assert layer.__name__ in nn.__all__


@pytest.mark.parametrize("key", CELLS)
def test_a_layer_of_every_form(key: str) -> None:
    cell = CELLS[key]
    layer = nn.make_layer(cell, 2, 3, 2, bidirectional=True, seed=0)
    assert layer.cell == cell
    assert {name: getattr(layer, name) for name in cell.form} == cell.form
    again = type(layer).from_config_arrays(layer.to_config(), layer.to_arrays())
    for name, value in layer.parameters.items():
        np.testing.assert_array_equal(again.parameters[name], value)
    assert repr(again) == repr(layer)
    assert pickle.loads(pickle.dumps(layer)).cell == cell


@pytest.mark.parametrize("name", nn.LAYERS)
def test_signature_and_docstring_name_every_argument(name: str) -> None:
    layer = nn.LAYERS[name]
    arguments = list(inspect.signature(layer).parameters)
    assert arguments[:3] == ["input_size", "hidden_size", "num_layers"]
    assert set(layer.family.options()) < set(arguments)
    for argument in arguments:
        assert f"\n{argument} : " in str(layer.__doc__), argument


@pytest.mark.parametrize("name", nn.LAYERS)
def test_what_a_layer_is_made_with_cannot_be_changed(name: str) -> None:
    layer = nn.LAYERS[name](2, 3)
    for argument in set(inspect.signature(type(layer)).parameters) - {"seed"}:
        with pytest.raises(AttributeError):
            setattr(layer, argument, getattr(layer, argument))


@pytest.mark.parametrize("value", ["no", "False", 0, 1, None])
@pytest.mark.parametrize("argument", ["bias", "bidirectional"])
def test_switches_are_booleans(argument: str, value: object) -> None:
    with pytest.raises(TypeError, match=f"{argument} must be True or False, not {value!r}"):
        gw.GRU(2, 3, **{argument: value})  # type: ignore[arg-type]


def test_an_argument_of_another_family_is_refused() -> None:
    with pytest.raises(TypeError, match="LSTM has no argument 'reset'"):
        gw.LSTM(2, 3, reset="before")  # type: ignore[call-arg]


def test_parameters_are_held_once() -> None:
    """A layer that was copied in whatever way runs with the parameters that it shows."""
    layer = gw.GRU(2, 3, seed=0)
    x = np.ones((1, 4, 2))
    for copy in (deepcopy(layer), pickle.loads(pickle.dumps(layer))):
        for name in copy.parameters:
            copy.parameters[name] = 0.0 * copy.parameters[name]
        assert not copy(x)[0].any()


def test_the_stub_is_up_to_date() -> None:
    assert write_stubs.TARGET.read_text() == write_stubs.stub(), "run: python -m tools.write_stubs"


def test_dir_lists_public_names_only() -> None:
    names = dir(gw)
    assert {"GRU", "LSTM", "RNN", "MGU", "Forecaster", "load", "save", "trace", "cells", "nn"} <= set(names)
    assert not [name for name in names if name.startswith("_") and name != "__version__"]
    assert not {"annotations", "importlib", "Any", "TYPE_CHECKING"} & set(names)
    for name in names:
        getattr(gw, name)


@pytest.mark.parametrize("provider", ["native", "numpy"])
@pytest.mark.parametrize("name", nn.LAYERS)
def test_what_a_user_sees_fits_a_line(name: str, provider: str) -> None:
    with gw.kernels.use(provider=provider):
        layer = nn.LAYERS[name](64, 128, 2, bidirectional=True)
        _, _, cache = layer.forward(np.zeros((16, 50, 64)))
    for shown in (layer, cache, cache.runs[0][0]):
        assert "array" not in repr(shown)
        assert len(repr(shown)) < 200, repr(shown)
