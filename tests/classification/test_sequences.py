"""The forms that sequences are given in, and what is refused."""

import numpy as np
import pandas as pd
import polars as pl
import pytest

from gatewise.classification.sequences import read_sequences
from gatewise.errors import DataError

X = np.random.default_rng(0).normal(size=(4, 5, 3))


@pytest.mark.parametrize(
    ("given", "layout", "form", "width"),
    [
        (X, "channels-last", "array", 3),
        (X.transpose(0, 2, 1), "channels-first", "array", 3),
        (list(X), "channels-last", "list", 3),
        ([x.T for x in X], "channels-first", "list", 3),
        ([x.astype(np.float32).astype(object) for x in X.astype(np.float32)], "channels-last", "list", 3),
    ],
    ids=["array", "channels first", "list", "list, channels first", "objects"],
)
def test_forms_of_many_channels(given, layout, form, width):
    found = read_sequences(given, layout=layout)
    assert (found.form, found.width, found.channels, len(found)) == (form, width, 3, 4)
    np.testing.assert_allclose(found.values.reshape(4, 5, 3), X, rtol=1e-6)


@pytest.mark.parametrize("layout", ["channels-last", "channels-first"])
@pytest.mark.parametrize(
    "make", [np.asarray, np.ndarray.tolist, pd.DataFrame, lambda a: pl.DataFrame(a, schema=[*"abcde"])]
)
def test_tables_have_one_channel(make, layout):
    found = read_sequences(make(X[:, :, 0]), layout=layout)
    assert (found.form, found.width, found.channels, len(found)) == ("table", 5, 1, 4)
    assert (found.values.reshape(4, 5) == X[:, :, 0]).all()


def test_lists_of_different_lengths():
    found = read_sequences([X[0], X[1, :2], X[2, :1], X[3]])
    assert found.lengths.tolist() == [5, 2, 1, 5]
    padded, lengths = found.padded(found.values, np.array([1, 3]), np.float64)
    assert padded.shape == (2, 5, 3)
    assert (padded[0, :2] == X[1, :2]).all()
    assert (padded[0, 2:] == 0).all()
    assert lengths.tolist() == [2, 5]
    some = found.take(np.array([3, 1]))
    assert some.lengths.tolist() == [5, 2]
    assert (some.values[5:] == X[1, :2]).all()
    assert [len(part) for part in found.per_step(found.values)] == [5, 2, 1, 5]
    ragged = read_sequences([[1.0, 2.0], [3.0]])
    assert ragged.lengths.tolist() == [2, 1]


def test_a_copy_is_taken():
    mine = X.copy()
    found = read_sequences(mine)
    mine[:] = 0
    assert (found.values.reshape(X.shape) == X).all()


def hole(value):
    bad = X.copy()
    bad[2, 3, 1] = value
    return bad


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        (hole(np.nan), DataError, r'X contains NaN at sequence 2, step 3, channel 1; missing="mask"'),
        (hole(np.inf), DataError, "X contains infinity at sequence 2, step 3, channel 1"),
        ([X[0], X[1, :0]], DataError, r"X\[1\] has no steps"),
        ([X[0], X[1, :, :2]], DataError, r"X\[1\] has 2 channels, expected 3"),
        ([X[0, :, :0]], DataError, "0 channels"),
        ([X[:1]], ValueError, r"X\[0\] has 3 axes"),
        ([], ValueError, "0 sample"),
        (X[:0], ValueError, "0 sample"),
        (X[:, :0], DataError, "at least one step"),
        (X[0, 0], ValueError, "Reshape your data"),
        (X[..., None], ValueError, "4 axes"),
        (X.astype(complex), ValueError, "Complex data not supported"),
        (X.astype(str), ValueError, "must hold numbers"),
        ("text", TypeError, "X must be"),
        (None, TypeError, "X must be"),
        (pd.DataFrame({"a": [1.0], 2: [3.0]}), TypeError, "string names"),
    ],
)
def test_what_is_refused(given, error, words):
    with pytest.raises(error, match=words):
        read_sequences(given)


def test_missing_values_are_kept_when_masked_but_infinity_is_not():
    found = read_sequences(hole(np.nan), missing="mask")
    assert np.isnan(found.values).sum() == 1
    with pytest.raises(DataError, match="infinity"):
        read_sequences(hole(-np.inf), missing="mask")
