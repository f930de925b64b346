"""Trace a fitted Forecaster, or what a model file and a file of data hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError, ModelFileError
from gatewise.forecasting.members import PretrainedMember
from gatewise.nn import Recurrent

from .forecasts import id_of, series_of, traced_forecast
from .long import LongRun, trace_long
from .pretrained import trace_pretrained
from .record import Trace
from .tracing import trace

if TYPE_CHECKING:
    from gatewise.forecasting import Forecaster
    from gatewise.forecasting.network import BaseNetwork
    from gatewise.nn import Linear


def trace_forecaster(forecaster: Forecaster, df: Any = None, *, series: Any = None) -> Trace:
    """Trace the encoder of a fitted Forecaster on the last window of one series.

    One that holds no trained network, but the pre-trained one, opens that: see `trace_pretrained`.

    With a table that has the horizon's true values, the window ends a horizon before the table does and the loss is
    ½ Σ (forecast - truth)², scaled as the network sees it; otherwise it is ½ Σ forecast².

    Parameters
    ----------
    forecaster : Forecaster
        A fitted one.
    df : table or Panel, optional
        Readings; the end of the training series, kept in the model, when absent.
    series : str or int, optional
        Id of the series; the first one when absent.

    Returns
    -------
    Trace
        Its `forecast` holds the forecast with its intervals and, where known, the truth, in the unit of the readings.

    Raises
    ------
    NotFittedError
        When the Forecaster is not fitted, or forecasts without any network.
    DataError
        When there is no such series, or it is shorter than the network looks back.
    """
    fitted = forecaster.fitted
    panel = fitted.read(df)
    combination = fitted.combination
    wheel = combination.members.get("tuned", combination.members.get("pretrained"))
    if not fitted.has_network and isinstance(wheel, PretrainedMember):
        alone = set(combination.weights) in ({"pretrained"}, {"tuned"})
        title = f"{fitted.name}: {panel.columns[0]}" + ("" if alone else " (the pre-trained network alone)")
        return trace_pretrained(wheel.model, panel, series=series, h=fitted.options.h, reach=wheel.reach, title=title)
    window = fitted.window(None if df is None else panel, id_of(panel.ids.tolist(), series))
    network = fitted.network
    prediction, cache = network.forward(window.inputs)
    target = np.zeros((1, network.h)) if window.target is None else window.target
    options: dict[str, Any]
    decoder = network.linear_decoder
    if decoder is not None:
        options = _linear_read_out(network, decoder, window.inputs.x.shape[1], target)
    else:
        error, own = np.zeros_like(prediction), network.direct_outputs
        error[..., own] = np.nan_to_num(prediction[..., own] - target[:, :, None])
        dy, dstate = network.encoder_gradient(cache, error.astype(network.layer.dtype))
        options = {"dy": dy, "dstate": dstate}
    forecast = traced_forecast(fitted, panel, window, window.unscale(network.point(prediction)))
    title = f"{fitted.name}: {panel.columns[0]}" + (f" ({window.series})" if len(panel.ids) > 1 else "")
    segment = network.chosen.segment_size
    if segment:
        forecast = replace(forecast, times=())  # a step of the trace has no time of its own then
        title += f", a step is {segment} readings"
    if combination.weights.keys() != {"network"}:
        title += " (the network alone)"
    else:
        forecast = replace(forecast, answer=None, weights=())
    x, names = network.encoder_inputs(window.inputs, fitted.recipe.names)
    made = trace(network.layer, x, names=names, title=title, **options)
    return replace(made, forecast=forecast, series=series_of(panel, window.series))


def _linear_read_out(network: BaseNetwork, decoder: Linear, steps: int, target: np.ndarray) -> dict[str, Any]:
    """A decoder that is one matrix, as a read-out that the page can run again after an edit."""
    head = {name: np.asarray(decoder.parameters[name], float) for name in ("weight", "bias")}
    if not network.recursive:
        return {"head": head, "target": target}
    whole = np.full((1, steps, 1), np.nan)
    whole[0, -network.h :, 0] = target[0]
    return {"head": head, "target": whole}


def trace_layer_on_table(layer: Recurrent[Any], table: Any) -> Trace | LongRun:
    """Trace a bare recurrent layer on the first `input_size` number columns of a table; a long one by `trace_long`.

    Parameters
    ----------
    layer : Recurrent
        The layer.
    table : Table or data frame
        Its rows are the steps.

    Raises
    ------
    DataError
        When the table has too few number columns, or a value is missing.
    """
    import narwhals as nw

    from gatewise.data import Table

    frame = nw.from_native(table.frame if isinstance(table, Table) else table, eager_only=True)
    numeric = [name for name, dtype in frame.schema.items() if dtype.is_numeric()]
    if len(numeric) < layer.input_size:
        raise DataError(
            f"the layer reads {layer.input_size} number column(s) a step; the table has {len(numeric)}: "
            f"{', '.join(numeric) or 'none'}"
        )
    chosen = numeric[: layer.input_size]
    x = np.column_stack([frame[name].to_numpy().astype(np.float64) for name in chosen])
    for position, name in enumerate(chosen):
        bad = np.flatnonzero(~np.isfinite(x[:, position]))
        if bad.size:
            raise DataError(f"row {int(bad[0]) + 1}, column {name!r}: not a number; fill it in or leave the row out")
    return trace_long(layer, x, names=tuple(chosen), title=type(layer).__name__)


def trace_files(
    model: str | Path, data: str | Path | None = None, *, series: Any = None, checkpoint: str | Path | None = None
) -> Trace | LongRun:
    """Trace what a model file holds on the readings of a table file, or on a sequence.

    Parameters
    ----------
    model : path
        A model file: a Forecaster, a Pretrained, a classifier or regressor of sequences, a detector, or a recurrent
        layer.
    data : path, optional
        A table file, any that `gatewise.data.read_table` reads; the readings kept in the model when absent. For a
        classifier sequences, see `trace_classifier`.
    series : str or int, optional
        Id of the series of a Forecaster's table; number, in a table the id, of a classifier's sequence. The first one
        when absent.
    checkpoint : path, optional
        A checkpoint of the model's training: the model as it was then.

    Returns
    -------
    Trace, or LongRun for a long table and a bare layer

    Raises
    ------
    ModelFileError
        When the model cannot be read, is of another kind, or keeps no readings and there is no data.
    DataError
        When the table does not fit the model.
    CheckpointError
        When the checkpoint cannot be read or is of another network.
    """
    from gatewise import storage
    from gatewise.anomalies import AnomalyDetector
    from gatewise.classification import SequenceClassifier, SequenceRegressor
    from gatewise.data import read_table
    from gatewise.forecasting import Forecaster
    from gatewise.pretrained import Pretrained

    from .checkpoints import return_to
    from .classifiers import trace_classifier_on_file
    from .detectors import trace_detector

    found = storage.load(model)
    if checkpoint is not None:
        return_to(found, checkpoint)
    if isinstance(found, (SequenceClassifier, SequenceRegressor)):
        if data is None:
            raise ModelFileError(
                f"{model}: it holds a {type(found).__name__}; give sequences too: .ts, .npz, a folder or a long table"
            )
        return trace_classifier_on_file(found, data, series=series)
    if isinstance(found, AnomalyDetector):
        if data is None:
            raise ModelFileError(f"{model}: it holds an AnomalyDetector; give a table of readings too")
        return trace_detector(found, data, series=series)
    table = None if data is None else read_table(data)
    if isinstance(found, Pretrained):
        if table is None:
            raise ModelFileError(f"{model}: it holds a Pretrained, which keeps no readings; give a table too")
        return trace_pretrained(found, table, series=series)
    if isinstance(found, Forecaster):
        return trace_forecaster(found, table, series=series)
    if not isinstance(found, Recurrent):
        raise ModelFileError(f"{model}: holds a {type(found).__name__}; a Forecaster or a recurrent layer is shown")
    if table is None:
        raise ModelFileError(
            f"{model}: it holds a bare layer; give a table with {found.input_size} number column(s) too"
        )
    return trace_layer_on_table(found, table)
