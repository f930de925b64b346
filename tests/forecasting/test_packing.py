"""What a model file says of a forecaster, word for word, and every way in which a description can be wrong."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from tests.forecasting.test_stored_figures import CASES
from tests.stored import same_as_stored

STORED = Path(__file__).parent / "stored"


@lru_cache
def fitted(name: str) -> gw.Forecaster:
    case = CASES[name]()
    return gw.Forecaster(5, **case.options).fit(case.made, **case.fit)


def in_words(value: Any) -> Any:
    """Numbers that are measured, not counted, left out; of the pre-trained network only its arguments."""
    if isinstance(value, dict):
        return {key: in_words(one) for key, one in value.items() if key != "card"}
    if isinstance(value, list):
        return [in_words(one) for one in value]
    return "a number" if isinstance(value, float) and value not in (0.0, 0.5, 1.0) else value


@pytest.mark.parametrize("name", ["best", "direct, columns", "segments, columns", "student t, mean of two", "tuned"])
def test_what_a_file_says(name: str) -> None:
    model = fitted(name)
    config, arrays = model.to_config(), model.to_arrays()
    shapes = {key: f"{array.dtype} {array.shape}" for key, array in arrays.items()}
    text = json.dumps({"config": in_words(config), "arrays": shapes}, indent=1, ensure_ascii=False)
    same_as_stored(STORED / f"{name}.json", text + "\n")
    again = gw.Forecaster.from_config_arrays(json.loads(json.dumps(config)), arrays)
    known = {"futr_df": _known(model)} if model.fitted.options.futr_exog_list else {}
    assert again.predict(level=[80], **known).equals(model.predict(level=[80], **known))
    twice = again.to_config()
    twice["training"]["epochs"] = config["training"]["epochs"]  # records of epochs are not kept
    assert json.dumps(twice) == json.dumps(config)


def _known(model: gw.Forecaster) -> Any:
    import polars as pl

    frame = model.make_future_dataframe()
    return frame.with_columns(p=pl.lit(1.0), kind=pl.lit("green")).select(
        "unique_id", "ds", *model.fitted.options.futr_exog_list
    )


Config = dict[str, Any]
Arrays = dict[str, Array]


def put(*path: str, value: Any) -> Callable[[Config, Arrays], None]:
    """Set a value of the description."""

    def change(config: Config, arrays: Arrays) -> None:
        del arrays
        for key in path[:-1]:
            config = config[key]
        config[path[-1]] = value

    return change


def array(name: str, make: Callable[[Array], Array]) -> Callable[[Config, Arrays], None]:
    """Change an array."""

    def change(config: Config, arrays: Arrays) -> None:
        del config
        arrays[name] = make(arrays[name])

    return change


MADE = ("combination", "members")
WRONG: list[tuple[str, Callable[[Config, Arrays], None], str]] = [
    ("best", put("input_size", value=0), "fewer readings of a series than its network looks back"),
    ("best", put("input_size", value=1000), "fewer readings of a series than its network looks back"),
    ("best", array("transform.codes", lambda a: a[:-1]), "codes, shift, floor and whole must have one value a series"),
    ("best", array("scaler.centre", lambda a: a[:-1]), "scale"),
    ("best", put("trained_ids", value=["s0"]), "does not fit the series"),
    ("ridge, columns", put("params", "futr_exog_list", value=[]), "further columns are not those of the readings"),
    ("ridge, columns", put("params", "hist_exog_list", value=["h"]), "further columns are not those of the readings"),
    ("best", put("combination", "weights", value={}), "weights do not fit the members"),
    ("best", put("combination", "weights", value={"x": 1.0}), "weights do not fit the members"),
    ("best", put("combination", "weights", value={"ridge": 1.0, "network": 0.0}), "weights do not fit the members"),
    ("best", put("combination", "weights", value={"ridge": 1.1}), "weights do not fit the members"),
    ("best", put("combination", "weights", value={"ridge": 0.999}), "weights or the bands of the forecast"),
    ("best", put("combination", "bands", value="x"), "weights or the bands of the forecast"),
    ("best", put("combination", "trust", value=-0.001), "trust in the calibration must be between 0 and 1"),
    ("best", put("combination", "trust", value=1.001), "trust in the calibration must be between 0 and 1"),
    ("best", put("combination", "chance", value=-0.001), "share of the naive methods in the bands"),
    ("best", put("combination", "chance", value=1.001), "share of the naive methods in the bands"),
    ("best", array("calibration.offsets", lambda a: a[:, :-1]), "calibration does not fit horizon and outputs"),
    ("best", array("calibration.offsets", lambda a: a[:-1]), "calibration does not fit horizon and outputs"),
    ("quantiles", put("combination", "bands", value=None), "calibration does not fit horizon and outputs"),
    ("best", array("dependence", lambda a: a[:-1]), "dependence of the errors does not fit"),
    ("best", array("dependence", lambda a: a[:, None]), "dependence of the errors does not fit"),
    ("best", array("dependence", lambda a: a + 2.0), "dependence of the errors does not fit"),
    ("best", put(*MADE, "ridge", "steps", value=0), "ridge regression does not fit"),
    ("best", put(*MADE, "ridge", "steps", value=49), "ridge regression does not fit"),
    ("best", array("ridge.weights", lambda a: a[:-1]), "ridge regression does not fit"),
    ("best", array("ridge.weights", lambda a: a[:, :-1]), "ridge regression does not fit"),
    ("best", array("ridge.weights", lambda a: a.astype(np.float32)), "ridge regression does not fit"),
    ("best", put(*MADE, "oracle", value={}), "there is no member 'oracle'"),
    ("best", put("panel", "layout", "backend", value="excel"), "layout of the table is not valid"),
    ("best", put("panel", "layout", "id_col", value=3), "layout of the table is not valid"),
    ("best", put("panel", "zone", value=3), "zone or the categories are not valid"),
    ("best", put("panel", "categories", value=[]), "zone or the categories are not valid"),
    ("best", put("panel", "ids", value=["s0", 1, "s2"]), "names of the series are not valid"),
    ("best", put("panel", "ids", value="abc"), "names of the series are not valid"),
    ("best", put("panel", "ids", value=[1.0, 2.0, 3.0]), "names of the series are not valid"),
    ("best", put("panel", "datetime", value=1), "datetime must be true or false"),
    ("best", put("params", "ensemble", value=2), "networks are not as many as the arguments say"),
    ("student t, mean of two", put("params", "ensemble", value=1), "networks are not as many as the arguments say"),
    ("direct", put(*MADE, "network", "input_size", value=23), "networks do not look back as far as they must"),
    ("direct", put(*MADE, "network", "strategy", value="auto"), "strategy or sizes are not valid"),
    ("direct", put(*MADE, "network", "hidden_size", value=4.0), "strategy or sizes are not valid"),
    ("direct", put(*MADE, "network", "hidden_size", value=5), "sizes do not fit its arrays"),
    ("direct", put(*MADE, "network", "level", value=1), "strategy or sizes are not valid"),
    ("direct", put(*MADE, "network", "dropout", value=1.0), "dropout must be"),
    ("direct", put("params", "num_layers", value=900), "sizes do not fit its arrays"),
    ("direct", put("feature_size", value=5), "features are 4 a step, the network takes 5|sizes do not fit"),
    ("direct", array("network.decode.weight", lambda a: a[:-1]), "sizes do not fit its arrays"),
    ("segments", put(*MADE, "network", "segment_size", value=7.0), "strategy or sizes are not valid"),
    ("segments", put(*MADE, "network", "segment_size", value=0), "sizes do not fit its arrays"),
    ("segments", put(*MADE, "network", "segment_size", value=6), "sizes do not fit its arrays"),
    ("segments", array("network.embed.weight", lambda a: a[:, :-1]), "sizes do not fit its arrays"),
    ("segments", array("network.decoder.position", lambda a: a[:-1]), "sizes do not fit its arrays"),
    ("segments", array("network.out.weight", lambda a: a[:-1]), "sizes do not fit its arrays"),
    ("recursive", array("network.category0.weight", lambda a: a[:-1]), "table of 'kind' does not fit its 3 values"),
    ("recursive", array("network.category0.weight", lambda a: a[:, :0]), "table of 'kind' does not fit its 3 values"),
    ("recursive", array("network.category0.weight", lambda a: np.pad(a, ((0, 0), (0, 1)))), "table of 'kind' does not"),
]


@pytest.mark.parametrize("number", range(len(WRONG)))
def test_a_description_that_does_not_fit_is_refused(number: int) -> None:
    name, change, said = WRONG[number]
    model = fitted(name)
    config, arrays = copy.deepcopy(model.to_config()), dict(model.to_arrays())
    change(config, arrays)
    with pytest.raises((ValueError, TypeError), match=said):
        gw.Forecaster.from_config_arrays(config, arrays)


@pytest.mark.parametrize(
    "change",
    [
        put("combination", "trust", value=0.0), put("combination", "trust", value=1.0),
        put("combination", "chance", value=0.0), put("combination", "chance", value=1.0),
        put("combination", "weights", value={"ridge": 1.0}), put("combination", "bands", value="naive"),
        put("combination", "weights", value={"ridge": 1.0 - 5e-10}), array("dependence", lambda a: a[:0]),
        array("dependence", np.ones_like), array("dependence", lambda a: -np.ones_like(a)),
        put("input_size", value=48),
    ],
)  # fmt: skip
def test_a_description_at_its_bounds_is_taken(change: Callable[[Config, Arrays], None]) -> None:
    model = fitted("best")
    config, arrays = copy.deepcopy(model.to_config()), dict(model.to_arrays())
    config["combination"]["members"].setdefault("naive", {})
    change(config, arrays)
    assert gw.Forecaster.from_config_arrays(config, arrays).predict(level=[80])["GRU"].is_finite().all()
