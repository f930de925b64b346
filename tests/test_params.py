"""Arguments of every estimator: stored as given, asked for, changed, cloned as scikit-learn does it."""

from __future__ import annotations

import inspect
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.errors import NotFittedError

MADE: dict[type[Any], dict[str, Any]] = {
    gw.Forecaster: {"h": 3, "cell": "lstm", "hist_exog_list": ["wind"], "quantiles": [0.1, 0.9], "loss": "quantile"},
    gw.SequenceClassifier: {"cell": "lstm", "hidden_size": 7},
    gw.SequenceRegressor: {"num_layers": 2},
    gw.AnomalyDetector: {"hidden_size": 5, "seed": 9},
}


@pytest.fixture(params=MADE, ids=lambda one: one.__name__)
def kind(request: pytest.FixtureRequest) -> type[Any]:
    return request.param


def test_arguments_come_back_as_they_were_given(kind: type[Any]) -> None:
    made = kind(**MADE[kind])
    for params in (made.get_params(), made.get_params(deep=True), made.get_params(deep=False)):
        assert list(params) == list(inspect.signature(kind).parameters)
        for name, value in MADE[kind].items():
            assert params[name] is value


def test_scikit_learn_clones_it(kind: type[Any]) -> None:
    sklearn = pytest.importorskip("sklearn.base")
    made = kind(**MADE[kind])
    made.note = "not an argument"
    again = sklearn.clone(made)
    assert type(again) is kind
    assert again is not made
    assert repr(again) == repr(made)
    assert "note" not in vars(again)


def test_arguments_are_changed_by_name_or_not_at_all(kind: type[Any]) -> None:
    made = kind(**MADE[kind])
    assert made.set_params(hidden_size=11) is made
    assert made.get_params()["hidden_size"] == 11
    before = made.get_params()
    with pytest.raises(ValueError, match=rf"Invalid parameter 'depth' for estimator {kind.__name__}"):
        made.set_params(hidden_size=12, depth=3)
    assert made.get_params() == before
    assert made.set_params() is made


def test_a_clone_of_a_fitted_forecaster_has_learned_nothing_and_learns_the_same() -> None:
    sklearn = pytest.importorskip("sklearn.base")
    readings = {"ds": np.arange(60), "y": np.sin(np.arange(60) / 3)}
    made = gw.Forecaster(4, method="network", hidden_size=4, max_epochs=1).fit(readings)
    again = sklearn.clone(made)
    with pytest.raises(NotFittedError):
        again.predict()
    assert again.fit(readings).predict().equals(made.predict())
    assert made.set_params(h=2).fit(readings).predict().shape == (2, 3)
