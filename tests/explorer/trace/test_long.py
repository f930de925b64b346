"""A long run's windows hold the same numbers as a full trace."""

from __future__ import annotations

import json
from importlib import resources

import jsonschema
import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.explorer import start
from gatewise.explorer.trace import documents
from gatewise.explorer.trace.long import LongRun
from gatewise.explorer.trace.record import Stretch

LAYERS = [gw.nn.make_layer(cell, 2, 4, seed=seed, dtype="float64") for seed, cell in enumerate(CELLS.values())]


@pytest.mark.parametrize("layer", LAYERS, ids=repr)
def test_windows_equal_the_full_trace(layer) -> None:
    x = np.random.default_rng(0).normal(size=(40, 2))
    whole, run = gw.trace(layer, x), LongRun(layer, x)
    for name, values in run.overview().items():
        np.testing.assert_allclose(values, whole.value(name), atol=1e-7)
    for first, size, begin in ((0, 6, 0), (11, 9, 11), (36, 9, 31), (99, 5, 35)):
        window = run.window(first, size)
        stretch = slice(begin, begin + size)
        assert window.stretch == Stretch(begin, 40)
        for part, expected in zip(window.layers, whole.layers, strict=True):
            for group, other in (
                (part.forward.values, expected.forward.values),
                (part.backward.gradients, expected.backward.gradients),
                (part.backward.contributions, expected.backward.contributions),
                (part.backward.inputs, expected.backward.inputs),
            ):
                for name, value in group.items():
                    np.testing.assert_allclose(value, other[name][:, stretch], atol=1e-12, err_msg=name)


def test_the_document_of_a_window_follows_the_schema_and_the_server_gives_others() -> None:
    run = LongRun(
        gw.GRU(2, 4, seed=2, dtype="float64"),
        np.random.default_rng(0).normal(size=(300, 2)),
        names=("a", "b"),
        title="long",
    )
    schema = json.loads((resources.files("gatewise.explorer") / "schema.json").read_text(encoding="utf-8"))
    document = run.document()
    jsonschema.validate(document, schema)
    assert (document["steps"], document["overview"]["start"], document["overview"]["steps"]) == (96, 204, 300)
    assert documents.from_tensor(document["overview"]["values"]["z"]).shape == (1, 300, 4)
    with start(run) as server:
        other = json.loads(server.window(17) or b"")
    jsonschema.validate(other, schema)
    assert other["overview"]["start"] == 17
    assert other["overview"]["values"] == {}


def test_stacks_are_refused() -> None:
    with pytest.raises(ValueError, match="one layer in one direction"):
        LongRun(gw.GRU(1, 2, bidirectional=True), np.zeros((5, 1)))
