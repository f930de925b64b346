"""Traces of Forecasters, and of layers on tables."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError, NotFittedError
from gatewise.explorer import Trace
from gatewise.explorer.trace import models
from gatewise.explorer.trace.long import LongRun
from tests.explorer.fitted import fitted, readings


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"cell": "lstm", "num_layers": 2},
        {"strategy": "recursive", "cell": "rnn"},
        {"loss": "quantile", "cell": "gru-before-keep"},
        {"missing": "mask", "calendar": False},
        {"strategy": "segments", "segment_size": 5},
        {"strategy": "segments", "cell": "lstm", "num_layers": 2, "missing": "mask"},
    ],
    ids=str,
)
def test_a_forecasters_trace_has_the_networks_own_gradients(options: dict) -> None:
    f = fitted(**options)
    t = models.trace_forecaster(f, readings())
    panel_rows = len(readings())
    features = f.recipe_.apply(f.panel(readings(), None, None, "ds", "y"))
    windows = gw.data.Windows.at(np.array([0, panel_rows]), np.array([panel_rows - 4]), 16, 4)
    inputs = features.inputs(windows, recursive=f.network_.recursive)
    prediction, cache = f.network_.forward(inputs)
    target, weight = features.targets(windows)
    grads = f.network_.backward(cache, ((prediction - target[..., None]) * weight[..., None]).astype(np.float32))
    for name, value in t.grads.items():
        expected = grads[f"encoder.{name}"]
        np.testing.assert_allclose(value, expected, atol=2e-5 * max(1.0, float(np.abs(expected).max())), err_msg=name)
    if f.network_.linear_decoder is not None:  # a linear read-out: the page can run it again
        assert t.head is not None
        assert t.loss == pytest.approx(0.5 * float(((prediction[..., 0] - target) ** 2).sum()), rel=1e-4)
    assert (t.head is None) == (options.get("loss") == "quantile" or options.get("strategy") == "segments")
    assert t.forecast is not None
    assert t.forecast.truth is not None
    np.testing.assert_allclose(t.forecast.truth, readings()["y"].to_numpy()[-4:], rtol=1e-5)
    times = tuple(f"{ds:%Y-%m-%d %H:%M}" for ds in readings()["ds"].to_list()[-20:])
    segment = f.network_.chosen.segment_size
    assert t.forecast.times == (() if segment else times)
    assert (f"a step is {segment} readings" in t.title) == (segment is not None)
    assert len(t.names) == t.x.shape[2]
    assert all(t.names)


@pytest.mark.parametrize(
    "options",
    [{}, {"strategy": "recursive"}, {"strategy": "segments"}, {"loss": "quantile", "quantiles": (0.05, 0.1, 0.2, 0.5)}],
    ids=["direct", "recursive", "segments", "median last"],
)
def test_without_a_table_the_readings_kept_in_the_model_are_used(options: dict) -> None:
    f = fitted(method="network", **options)
    t = gw.trace(f)
    assert t.forecast is not None
    assert t.forecast.truth is None
    np.testing.assert_allclose(t.forecast.forecast, f.predict()["GRU"].to_numpy(), rtol=1e-5)


def test_every_input_has_its_own_name_also_after_a_text_column() -> None:
    wind = ["N", "NE", "S", "W"]
    table = readings().with_columns(
        wind=pl.Series([wind[i % 4] for i in range(160)]), load=pl.Series(np.arange(160) % 7 / 1.0)
    )
    f = gw.Forecaster(4, input_size=16, hidden_size=3, max_steps=2, hist_exog_list=["wind", "load"]).fit(table)
    t = models.trace_forecaster(f, table)
    assert list(t.names[2:7]) == ["wind=N", "wind=NE", "wind=S", "wind=W", "load"]
    load = t.x[0, :, t.names.index("load")]
    steps = np.arange(140, 156) % 7
    assert np.corrcoef(load, steps)[0, 1] == pytest.approx(1.0)


def test_refusals_say_what_is_wrong() -> None:
    f = fitted()
    with pytest.raises(DataError, match="no series 'b'"):
        models.trace_forecaster(f, series="b")
    with pytest.raises(NotFittedError):
        models.trace_forecaster(gw.Forecaster(4))
    with pytest.raises(DataError, match="3 number column"):
        models.trace_layer_on_table(gw.GRU(3, 2), readings())
    with pytest.raises(DataError, match="row 3, column 'y'"):
        models.trace_layer_on_table(gw.GRU(1, 2), pl.DataFrame({"y": [1.0, 2.0, float("nan")]}))


def test_long_tables_become_long_runs_and_short_ones_traces() -> None:
    layer = gw.GRU(1, 2, seed=0)
    assert isinstance(models.trace_layer_on_table(layer, readings(2500)), LongRun)
    assert isinstance(models.trace_layer_on_table(layer, readings(50)), Trace)


def several() -> pl.DataFrame:
    return pl.concat(
        [readings().with_columns(unique_id=pl.lit(name), y=pl.col("y") * k) for k, name in ((1, 7), (3, 8))]
    )


def test_the_fan_is_the_forecasters_own_forecast() -> None:
    """Point and intervals are those of `predict`, in the unit of the readings; the network alone stands beside them."""
    f = gw.Forecaster(4, input_size=16, hidden_size=6, max_steps=4, dropout=0.0).fit(several())
    assert f.weights_.keys() - {"network"}
    expected = f.predict(level=[80, 95]).filter(pl.col("unique_id") == 8)
    found = models.trace_forecaster(f, series="8")
    assert found.series is not None
    assert (found.series.ids, found.series.chosen) == (("7", "8"), "8")
    fan = found.forecast
    assert fan is not None
    assert fan.answer is not None
    assert fan.low is not None
    assert fan.high is not None
    np.testing.assert_allclose(fan.answer, expected["GRU"].to_numpy(), rtol=1e-6)
    for i, level in enumerate((80, 95)):
        np.testing.assert_allclose(fan.low[i], expected[f"GRU-lo-{level}"].to_numpy(), rtol=1e-6)
        np.testing.assert_allclose(fan.high[i], expected[f"GRU-hi-{level}"].to_numpy(), rtol=1e-6)
    assert np.abs(fan.answer - fan.forecast).max() > 1e-6
    assert dict(fan.weights) == f.weights_
    assert "the network alone" in found.title


def test_with_the_truth_the_fan_is_made_from_readings_before_it() -> None:
    f = fitted()
    found = models.trace_forecaster(f, readings()).forecast
    assert found is not None
    assert found.answer is not None
    np.testing.assert_allclose(found.answer, f.predict(readings()[:-4])["GRU"].to_numpy(), rtol=1e-6)
    alone = models.trace_forecaster(fitted(method="network"), readings()).forecast
    assert alone is not None
    assert alone.answer is None
    assert alone.weights == ()
    assert alone.low is not None


def test_missing_readings_stay_missing() -> None:
    table = readings().with_columns(
        y=pl.when(pl.int_range(pl.len()).is_in([150, 158])).then(None).otherwise(pl.col("y"))
    )
    f = gw.Forecaster(4, input_size=16, hidden_size=3, max_steps=2, missing="interpolate").fit(table)
    found = models.trace_forecaster(f, table).forecast
    assert found is not None
    assert found.truth is not None
    assert np.flatnonzero(np.isnan(found.history)).tolist() == [150 - 140]
    assert np.flatnonzero(np.isnan(found.truth)).tolist() == [158 - 156]
