"""Trace a fitted Forecaster, or what a model file and a table hold."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError, ModelFileError

from .long import LONG, LongRun
from .record import Forecast, Trace
from .tracing import trace

if TYPE_CHECKING:
    from gatewise.forecasting import Forecaster, Network

_TABLES = (".csv", ".tsv", ".parquet", ".ndjson", ".jsonl", ".gz")


def trace_forecaster(forecaster: Forecaster, df: Any = None, *, series: Any = None) -> Trace:
    """Trace the encoder of a fitted Forecaster on the last window of one series.

    With a table that has the horizon's true values, the window ends a horizon before the table does and the loss is
    ½ Σ (forecast - truth)², scaled as the network sees it; otherwise it is ½ Σ forecast².

    Parameters
    ----------
    forecaster : a fitted `gatewise.Forecaster`
    df : table or Panel, optional
        Readings; the end of the training series, kept in the model, when absent.
    series : id of the series, the first one by default

    Returns
    -------
    Trace
        Its `forecast` holds the forecast and, where known, the truth, in the unit of the readings.
    """
    fitted = forecaster.fitted
    panel = fitted.read(df)
    window = fitted.window(panel, series)
    network = fitted.network
    prediction, cache = network.forward(window.inputs)
    target = np.zeros((1, network.h)) if window.target is None else window.target
    options: dict[str, Any]
    if network.linear_decoder:
        options = _linear_read_out(network, window.inputs.x.shape[1], target)
    else:
        error = np.nan_to_num(prediction - target[:, :, None])
        options = {"dy": network.encoder_gradient(cache, error.astype(network.layer.dtype))}
    forecast = Forecast(history=window.history, forecast=window.unscale(network.point(prediction)), truth=window.truth)
    title = f"{fitted.name}: {panel.columns[0]}" + (f" ({window.series})" if len(panel.ids) > 1 else "")
    made = trace(network.layer, window.inputs.x, names=fitted.recipe.names, title=title, **options)
    return replace(made, forecast=forecast)


def _linear_read_out(network: Network, steps: int, target: np.ndarray) -> dict[str, Any]:
    """A decoder that is one matrix, as a read-out that the page can run again after an edit."""
    decode = network.modules["decode"].parameters
    head = {"weight": np.asarray(decode["weight"], float), "bias": np.asarray(decode["bias"], float)}
    if not network.recursive:
        return {"head": head, "target": target}
    whole = np.full((1, steps, 1), np.nan)
    whole[0, -network.h :, 0] = target[0]
    return {"head": head, "target": whole}


def trace_layer_on_table(layer: Any, table: Any) -> Trace | LongRun:
    """Trace a bare recurrent layer on the first `input_size` number columns of a table; a long one by windows."""
    import narwhals as nw

    frame = nw.from_native(table.frame if hasattr(table, "frame") else table, eager_only=True)
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
    if len(x) > LONG and layer.num_layers == 1 and not layer.bidirectional:
        return LongRun(layer, x, names=tuple(chosen), title=type(layer).__name__)
    return trace(layer, x, names=chosen, title=type(layer).__name__)


def trace_files(model: str | Path, data: str | Path | None = None, *, series: Any = None) -> Trace | LongRun:
    """Trace what a model file holds on the readings of a table file (any that `gatewise.data.read_table` reads)."""
    from gatewise import storage
    from gatewise.data import read_table
    from gatewise.forecasting import Forecaster

    found = storage.load(model)
    table = None if data is None else read_table(data)
    if isinstance(found, Forecaster):
        return trace_forecaster(found, table, series=series)
    if table is None:
        raise ModelFileError(
            f"{model}: it holds a bare layer; give a table with {found.input_size} number column(s) too"
        )
    return trace_layer_on_table(found, table)


def open_uploads(files: list[tuple[str, bytes]]) -> dict[str, Any]:
    """Trace uploaded files, a model and maybe a table; names serve as words in messages and for their ending only."""
    model = [content for name, content in files if name.lower().endswith(".gatewise")]
    tables = [(name, content) for name, content in files if name.lower().endswith(_TABLES)]
    if len(model) != 1 or len(tables) > 1 or len(model) + len(tables) != len(files):
        raise ValueError("give one model (.gatewise) and at most one table (.csv, .tsv, .parquet, .ndjson, or .gz)")
    with tempfile.TemporaryDirectory(prefix="gatewise-") as folder:
        model_path = Path(folder) / "model.gatewise"
        model_path.write_bytes(model[0])
        table_path = None
        if tables:
            name, content = tables[0]
            ending = "".join(Path(name.replace("\\", "/")).suffixes[-2:]).lower()
            safe = "".join(letter for letter in ending if letter.isalnum() or letter == ".")
            table_path = Path(folder) / f"table{safe}"
            table_path.write_bytes(content)
        try:
            found = trace_files(model_path, table_path)
            return found.to_dict() if isinstance(found, Trace) else found.document()
        except (DataError, ModelFileError) as error:
            message = (
                str(error).replace(str(model_path), "model").replace(str(table_path), tables[0][0] if tables else "")
            )
            raise type(error)(message) from error
