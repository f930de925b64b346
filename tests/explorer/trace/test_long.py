"""A long run's windows hold the same numbers as a full trace."""

from __future__ import annotations

import json
from importlib import resources

import jsonschema
import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.errors import DataError
from gatewise.explorer import start
from gatewise.explorer.trace import documents, long
from gatewise.explorer.trace.answers import Stretch
from gatewise.explorer.trace.long import LongRun

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


@pytest.mark.parametrize("options", [{"num_layers": 3}, {"bidirectional": True}], ids=str)
@pytest.mark.parametrize("cell", [gw.GRU, gw.LSTM])
def test_the_end_of_a_long_stack_has_the_numbers_of_the_whole_run(cell, options: dict, monkeypatch) -> None:
    monkeypatch.setattr(long, "LONG", 30)
    layer = cell(2, 4, seed=2, dtype="float64", **options)
    x = np.random.default_rng(0).normal(size=(100, 2))
    whole, end = gw.trace(layer, x), long.trace_long(layer, x)
    assert isinstance(end, gw.explorer.Trace)
    assert end.title.endswith(": 71 – 100")
    np.testing.assert_allclose(end.x, whole.x[:, 70:])
    for part, expected in zip(end.layers, whole.layers, strict=True):
        for name, value in part.forward.values.items():
            np.testing.assert_allclose(value, expected.forward.values[name][:, 70:], atol=1e-12, err_msg=name)
        for name, value in part.backward.gradients.items():
            np.testing.assert_allclose(value, expected.backward.gradients[name][:, 70:], atol=1e-12, err_msg=name)


def test_a_hundred_thousand_steps_through_two_layers_and_why_not_in_both_directions() -> None:
    x = np.sin(np.arange(100_000)[:, None] / 9)
    end = long.trace_long(gw.GRU(1, 3, num_layers=2, seed=0), x)
    assert isinstance(end, gw.explorer.Trace)
    assert end.x.shape[1] == long.LONG
    with pytest.raises(DataError, match="100000 steps through 2 layers in both directions cannot be shown"):
        long.trace_long(gw.GRU(1, 3, num_layers=2, bidirectional=True, seed=0), x)
