"""Small parts of the page: names of models, numbers in a request, texts in Korean, heat maps."""

from __future__ import annotations

import json
from http import HTTPStatus
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.explorer.page.opening import _words
from gatewise.explorer.page.server import Refused, _optional, _whole
from gatewise.explorer.page.shown import named, page_document
from gatewise.explorer.page.uploads import Uploads, _word
from gatewise.explorer.trace.export import save_trace
from gatewise.explorer.trace.operations import apply, pull_back
from tests.explorer.fitted import fitted


def test_models_have_names_that_differ() -> None:
    layer = gw.GRU(1, 2, seed=0)
    assert _words([layer] * 28) == [*map(chr, range(ord("A"), ord("Z") + 1)), "A (2)", "B (2)"]
    assert _words(["x/m.gatewise", Path("y/m.gatewise"), "m.gatewise", layer, "D"]) == [
        "m",
        "m (2)",
        "m (3)",
        "D",
        "D (2)",
    ]
    assert _words([]) == []
    assert _word("..\\folder/" + "n" * 90 + ".gatewise") == "n" * 80


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("007", 7), ("9" * 9, 10**9 - 1), ("9" * 10, None), ("-1", None), ("٣", None), ("", None)],
)
def test_whole_numbers_of_a_request(text: str, number: int | None) -> None:
    if number is None:
        with pytest.raises(Refused) as caught:
            _whole({"since": [text]}, "since")
        assert caught.value.status == HTTPStatus.BAD_REQUEST
    else:
        assert _whole({"since": [text, "x"]}, "since") == number


def test_nothing_to_show_is_no_content() -> None:
    assert _optional(None) == (HTTPStatus.NO_CONTENT, "application/json", b"")
    assert _optional(b"") == (HTTPStatus.OK, "application/json", b"")


def test_one_uploaded_model_keeps_its_title_and_two_are_named(tmp_path: Path) -> None:
    gw.save(fitted(), tmp_path / "m.gatewise")
    content = (tmp_path / "m.gatewise").read_bytes()
    alone = Uploads()([("C:\\x\\m.gatewise", content)])
    both = Uploads()([("m.GATEWISE", content), ("n.gatewise", content)])
    assert alone.other is None
    assert both.other is not None
    assert [both.trace.title, both.other.title] == [f"m: {alone.trace.title}", f"n: {alone.trace.title}"]
    assert alone.again is not None
    assert alone.again("y").other is None
    for files in (
        [("a.txt", b"")],
        [("m.gatewise", content)] * 3,
        [("a.csv", b"")] * 2,
        [("m.gatewise", content), ("a.txt", b"")],
        [],
    ):
        with pytest.raises(ValueError, match="give one model"):
            Uploads()(files)
    with pytest.raises(ValueError, match="needs a model"):
        Uploads()([("a.csv", b"ds,y\n1,2\n")])


def test_traces_are_written_as_they_are_read(tmp_path: Path) -> None:
    trace = named(gw.trace(gw.GRU(1, 2, seed=0), np.ones((3, 1))), "전력")
    text = save_trace(trace, tmp_path / "t.JSON").read_text(encoding="utf-8")  # type: ignore[arg-type]
    assert "전력" in text
    assert json.loads(text)["title"] == trace.title
    assert json.loads(page_document(trace)) == json.loads(text)
    assert "전력".encode() in page_document(trace)
    assert save_trace(trace, tmp_path / "t.htm").read_text(encoding="utf-8").lstrip().startswith("<")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"not .txt"):
        save_trace(trace, tmp_path / "t.txt")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="not nothing"):
        save_trace(trace, tmp_path / "t")  # type: ignore[arg-type]


def test_the_gradient_of_every_operation_by_differences() -> None:
    rng = np.random.default_rng(0)
    a, b, weight = rng.normal(size=(2, 3)), rng.normal(size=(2, 3)), rng.normal(size=(4, 3))
    cases = [("product", [weight, a]), ("sum", [a, b]), ("multiply", [a, b])]
    cases += [(kind, [a]) for kind in ("sigmoid", "tanh", "relu", "one_minus")]
    for kind, values in cases:
        output = apply(kind, values)
        upstream = rng.normal(size=output.shape)
        for position, value in enumerate(values):
            found = pull_back(kind, position, values, output, upstream)
            for at in np.ndindex(value.shape):
                sides = []
                for step in (1e-6, -1e-6):
                    moved = value.copy()
                    moved[at] += step
                    sides.append((apply(kind, [*values[:position], moved, *values[position + 1 :]]) * upstream).sum())
                assert found[at] == pytest.approx((sides[0] - sides[1]) / 2e-6, abs=1e-7), kind
    np.testing.assert_allclose(apply("sum", [a, b, a, b]), 2 * a + 2 * b)
    assert apply("sum", [a]) is not a
    assert np.isnan(apply("relu", [np.array([[np.nan]])])).all()
    assert pull_back("relu", 0, [np.zeros((1, 1))], np.zeros((1, 1)), np.ones((1, 1))).tolist() == [[0.0]]


def test_a_heat_map_has_a_unit_a_row_and_a_step_a_column() -> None:
    trace = gw.trace(gw.GRU(1, 3, seed=0), 9 * np.ones((5, 1)))
    part = trace.part(0, False)
    names = list(dict.fromkeys((*part.program.gates, *part.program.states)))
    for lang, words in (("en", ("unit", "step")), ("ko", ("유닛", "시점"))):
        axes = [one for one in trace.plot(lang=lang).axes if one.images]
        assert [one.get_title() for one in axes] == [part.description.name(name)[lang] for name in names]
        assert (axes[0].get_ylabel(), axes[-1].get_xlabel(), axes[0].get_xlabel()) == (*words, "")
        for one, name in zip(axes, names, strict=True):
            (image,) = one.images
            values = trace.value(name)[0].T
            np.testing.assert_array_equal(image.get_array(), values)
            assert list(image.get_extent()) == [0.5, 5.5, 3.5, 0.5]
            assert image.get_clim() == (-max(1.0, np.abs(values).max()), max(1.0, np.abs(values).max()))
