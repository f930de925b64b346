"""Named arrays that keep their shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gatewise.nn.parameters import Parameters, prefixed, split_prefix


def make() -> Parameters:
    return Parameters({"w": np.arange(6.0).reshape(2, 3), "b": [1, 2]}, "float32")


def test_values_are_copied_in_and_out_of_place() -> None:
    source = np.ones(2)
    parameters = Parameters({"b": source}, "float64")
    held = parameters["b"]
    source[:] = 5.0
    np.testing.assert_array_equal(held, [1.0, 1.0])
    parameters["b"] = [3, 4]
    np.testing.assert_array_equal(held, [3.0, 4.0])
    assert parameters["b"] is held


def test_the_type_is_kept_on_assignment() -> None:
    parameters = make()
    parameters["w"] = np.full((2, 3), 1 / 3)
    assert parameters["w"].dtype == np.float32
    np.testing.assert_array_equal(parameters["w"], np.full((2, 3), 1 / 3, np.float32))


def test_order_and_names_are_those_given() -> None:
    assert list(make()) == ["w", "b"]
    assert dict(make()).keys() == {"w", "b"}


@pytest.mark.parametrize(
    ("name", "value", "error", "message"),
    [
        ("w", np.zeros((3, 2)), ValueError, r"'w' has shape \(2, 3\), not \(3, 2\)"),
        ("w", 1.0, ValueError, "'w' has shape"),
        ("b", ["a", "b"], TypeError, "'b' takes real numbers"),
        ("b", np.array([1j, 2]), TypeError, "'b' takes real numbers"),
        ("c", [1.0], KeyError, "no parameter 'c'; there are w, b"),
    ],
)
def test_a_wrong_assignment_is_refused_and_changes_nothing(name: str, value: Any, error: type, message: str) -> None:
    parameters = make()
    with pytest.raises(error, match=message):
        parameters[name] = value
    np.testing.assert_array_equal(parameters["w"], np.arange(6.0).reshape(2, 3))
    np.testing.assert_array_equal(parameters["b"], [1.0, 2.0])


def test_names_cannot_be_removed() -> None:
    with pytest.raises(TypeError, match="'w' cannot be removed"):
        del make()["w"]


def test_all_at_once_or_nothing() -> None:
    parameters = make()
    parameters.set_all({"b": [3, 4], "w": np.ones((2, 3))})
    np.testing.assert_array_equal(parameters["b"], [3.0, 4.0])
    for wrong in ({"b": [5, 6]}, {"b": [5, 6], "w": np.ones(2)}, {"b": [5, 6], "w": np.ones((2, 3)), "x": [1]}):
        with pytest.raises(ValueError, match="parameter"):
            parameters.set_all(wrong)
        np.testing.assert_array_equal(parameters["b"], [3.0, 4.0])


def test_dotted_names_join_and_split_without_copying() -> None:
    a, b = make(), make()
    joined = prefixed({"first": a, "second": b})
    assert list(joined) == ["first.w", "first.b", "second.w", "second.b"]
    parts = split_prefix(joined, "second")
    assert list(parts) == ["w", "b"]
    assert parts["w"] is b["w"]
