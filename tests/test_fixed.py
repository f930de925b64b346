"""What a trained model is made with cannot be changed: an assignment is refused, it never lies."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.pretrained.network import Network, Sizes


def _forecaster(**changes: Any) -> gw.Forecaster:
    series = np.sin(np.arange(120) / 4)
    table = pl.DataFrame({"unique_id": np.zeros(120, int), "ds": np.arange(120), "y": series})
    made = gw.Forecaster(4, method="network", input_size=12, hidden_size=4, max_steps=2, seed=0, freq=1, **changes)
    return made.fit(table)


def _classifier() -> gw.SequenceClassifier:
    rng = np.random.default_rng(0)
    made = gw.SequenceClassifier(hidden_size=4, max_epochs=1, random_state=0)
    return made.fit(rng.normal(size=(20, 6, 2)), [0, 1] * 10)


NETWORKS: dict[str, Callable[[], Any]] = {
    "forecaster": lambda: _forecaster().network_,
    "forecaster of segments": lambda: _forecaster(strategy="segments").network_,
    "recursive forecaster": lambda: _forecaster(strategy="recursive").network_,
    "classifier": lambda: _classifier().network_,
    "pre-trained": lambda: Network(Sizes(8, 4), seed=0),
}


@pytest.mark.parametrize("way", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
@pytest.mark.parametrize("which", NETWORKS)
def test_a_copied_network_has_one_set_of_parameters(which: str, way: Callable[[Any], Any]) -> None:
    made = NETWORKS[which]()
    network = way(made)
    layer = network.modules["encoder"] if which == "pre-trained" else network.layer
    prefix = "layer" if which == "classifier" else "encoder"
    for name, array in layer.parameters.items():
        assert network.parameters[f"{prefix}.{name}"] is array
    assert list(network.parameters) == list(made.parameters)
    for name, array in made.parameters.items():
        assert np.array_equal(network.parameters[name], array)
        assert network.parameters[name] is not array


@pytest.mark.parametrize("which", NETWORKS)
def test_a_network_s_parts_cannot_be_exchanged(which: str) -> None:
    network = NETWORKS[which]()
    for name, value in list(vars(network).items()):
        with pytest.raises(AttributeError, match=f"{name} of a .*Network cannot be changed; make another one"):
            setattr(network, name, 7)
        assert vars(network)[name] is value


def test_a_fitted_forecaster_keeps_the_name_that_its_columns_have() -> None:
    f = _forecaster(alias="mine")
    f.alias = "other"
    assert f.name == "mine"
    assert "mine" in f.predict().columns
    assert f.clone().name == "other"
