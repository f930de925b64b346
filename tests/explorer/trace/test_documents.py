"""The trace's JSON: by its schema, exact, and the same facts as the trace."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

import jsonschema
import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.explorer.trace import documents
from gatewise.explorer.trace.example import worked_example

SCHEMA = json.loads((resources.files("gatewise.explorer") / "schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("key", CELLS)
def test_documents_follow_the_schema(key: str) -> None:
    document = json.loads(json.dumps(worked_example(CELLS[key]).to_dict()))
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(document, SCHEMA)
    for breakage in ({"version": 2}, {"layers": []}, {"loss": "high"}, {"more": 1}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**document, **breakage}, SCHEMA)


def test_a_document_holds_every_number_exactly() -> None:
    rng = np.random.default_rng(0)
    layer = gw.LSTM(2, 3, num_layers=2, bidirectional=True, dtype="float64", seed=1)
    t = gw.trace(layer, rng.normal(size=(2, 4, 2)), lengths=np.array([4, 2]))
    document = t.to_dict()
    assert document["lengths"] == [4, 2]
    assert [(part["layer"], part["reverse"]) for part in document["layers"]] == [
        (0, False),
        (0, True),
        (1, False),
        (1, True),
    ]
    for part, found in zip(t.layers, document["layers"], strict=True):
        for name, value in part.forward.values.items():
            np.testing.assert_array_equal(documents.from_tensor(found["values"][name]), value)
        for name, value in {**part.backward.gradients, **part.backward.inputs}.items():
            np.testing.assert_array_equal(documents.from_tensor(found["gradients"][name]), value)
        for name, value in part.backward.contributions.items():
            np.testing.assert_array_equal(documents.from_tensor(found["contributions"][name]), value)
        for name, value in part.initial.items():
            np.testing.assert_array_equal(documents.from_tensor(found["initial"][name]), value)


def test_float32_stays_float32_and_non_finite_numbers_survive() -> None:
    small = np.array([1.5, -np.inf, np.nan], dtype=np.float32)
    document = documents.tensor(small)
    assert document["dtype"] == "float32"
    np.testing.assert_array_equal(documents.from_tensor(document), small)


@pytest.mark.parametrize("ending", [".json", ".html"])
def test_saved_files_hold_the_trace(tmp_path: Path, ending: str) -> None:
    t = gw.trace(gw.GRU(1, 2, seed=0), [[0.5], [1.0]], title="</script><b>&", names=["<i>x"])
    path = t.save(tmp_path / f"run{ending}")
    text = path.read_text(encoding="utf-8")
    if ending == ".html":
        assert text.count("</script>") == 2  # the data's and the program's: nothing in the data closes an element
        start = text.index('id="gatewise-trace">') + len('id="gatewise-trace">')
        text = text[start : text.index("</script>", start)]
    document = json.loads(text)
    assert document["title"] == "</script><b>&"
    layer = document["layers"][0]
    np.testing.assert_array_equal(documents.from_tensor(layer["parameters"]["W_xr"]), t.layers[0].blocks["W_xr"])
    if ending == ".html":
        assert "values" not in layer  # the page computes them again
    else:
        np.testing.assert_array_equal(documents.from_tensor(layer["values"]["h"]), t.y)


def test_other_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.json or \.html"):
        gw.trace(gw.GRU(1, 2), [[0.5]]).save(tmp_path / "trace.pkl")
