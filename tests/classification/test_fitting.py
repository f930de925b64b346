"""How long is trained, in which batches, with which scaling."""

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification.fitting import batch_size, epochs, learn_scaling
from gatewise.classification.sequences import read_sequences


def options(**more):
    return gw.SequenceClassifier(**more)._options()


@pytest.mark.parametrize(("count", "size"), [(1, 4), (100, 4), (230, 8), (700, 32), (10**6, 32)])
def test_batch_size_follows_the_number_of_sequences(count, size):
    sequences = read_sequences(np.zeros((2, 5)))
    assert batch_size(options(), sequences, count) == size
    assert batch_size(options(batch_size=7), sequences, count) == 7


def test_batches_of_long_sequences_are_small():
    sequences = read_sequences(np.zeros((1, 100_000)))
    assert batch_size(options(), sequences, 10**6) == 2


@pytest.mark.parametrize(("batches", "most"), [(1, 120), (50, 60), (1000, 30)])
def test_epochs_follow_the_number_of_batches(batches, most):
    assert epochs(options(), batches) == most
    assert epochs(options(max_epochs=3), batches) == 3


def test_scaling():
    values = np.array([[1.0, 0.0, 5.0, np.nan], [3.0, 1.0, 5.0, 2.0]])
    scaling = learn_scaling(values, options(missing="mask"))
    assert scaling.centre.tolist() == [2.0, 0.0, 5.0, 2.0]
    assert scaling.scale.tolist() == [1.0, 1.0, 1.0, 1.0]
    seen = scaling.transform(values)
    assert seen.shape == (2, 8) == (2, scaling.width)
    assert seen[0].tolist() == [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0]
    plain = learn_scaling(values[1:], options(scale="none"))
    assert plain.transform(values[1:]).tolist() == values[1:].tolist()
