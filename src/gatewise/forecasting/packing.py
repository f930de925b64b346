"""A forecaster as JSON values and arrays, and back."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise import training
from gatewise.arrays import Array
from gatewise.data import Panel, Scaler
from gatewise.data.frequency import Frequency
from gatewise.data.season import Season
from gatewise.data.series import TableFormat
from gatewise.forecasting import fitting
from gatewise.forecasting.features import Recipe
from gatewise.forecasting.intervals import GRID, Calibration
from gatewise.forecasting.options import check_options, default_quantiles
from gatewise.nn.parameters import split_prefix
from gatewise.training.schedules import SCHEDULES

if TYPE_CHECKING:
    from gatewise.forecasting.forecaster import Forecaster

__all__ = ["restore", "to_arrays", "to_config"]

_BACKENDS = ("pandas", "polars", "pyarrow", "modin", "cudf")
_SEQUENCES = ("quantiles", "hist_exog_list", "futr_exog_list", "stat_exog_list")


def to_config(f: Forecaster) -> dict[str, Any]:
    """Everything but the arrays, as JSON values."""
    params = {k: _plain(v) for k, v in f.get_params().items()}
    for name in _SEQUENCES:
        params[name] = None if params[name] is None else [_plain(v) for v in params[name]]
    if isinstance(f.schedule, training.Schedule):
        kind = next((k for k, v in SCHEDULES.items() if type(f.schedule) is v), None)
        if kind is None:
            known = ", ".join(SCHEDULES)
            raise TypeError(f"a schedule of the class {type(f.schedule).__name__} cannot be saved; these can: {known}")
        params["schedule"] = {"kind": kind, **{k: _plain(v) for k, v in asdict(f.schedule).items()}}
    if isinstance(f.freq, Frequency):
        params["freq"] = f.freq.to_config()
    panel = f.context_
    return {
        "params": params,
        "input_size": int(f.input_size_),
        "feature_size": f.network_.layer.input_size,
        "calendar": bool(f.recipe_.calendar),
        "scaler": f.recipe_.scaler.to_config(),
        "trained_ids": list(f.recipe_.ids),
        "panel": {
            "ids": panel.ids.tolist(),
            "columns": list(panel.columns),
            "hist_exog": list(panel.hist_exog),
            "futr_exog": list(panel.futr_exog),
            "static_columns": list(panel.static_columns),
            "categories": {k: list(v) for k, v in panel.categories.items()},
            "freq": panel.freq.to_config(),
            "season": {"length": int(panel.season.length), "reason": panel.season.reason},
            "zone": panel.zone,
            "layout": panel.format.to_config(),
            "wide": panel.inferred.layout == "wide",
            "targets": list(panel.inferred.targets),
            "id_col": panel.inferred.id_col,
            "datetime": panel.times.dtype.kind == "M",
        },
        "training": {
            "reason": f.history_.reason,
            "epochs": len(f.history_.epochs),
            "best_epoch": f.history_.best_epoch,
            "best_loss": f.history_.best_loss,
            "steps": f.history_.steps,
            "seconds": round(f.history_.seconds, 3),
        },
    }


def _plain(value: Any) -> Any:
    """NumPy's numbers and texts as Python's."""
    return value.item() if isinstance(value, np.generic) else value


def to_arrays(f: Forecaster) -> dict[str, Array]:
    """All learned arrays by name."""
    panel, recipe = f.context_, f.recipe_
    return {
        **{f"network.{name}": a for name, a in f.network_.to_arrays().items()},
        **{f"scaler.{name}": a for name, a in recipe.scaler.to_arrays().items()},
        "static.centre": recipe.static_centre,
        "static.scale": recipe.static_scale,
        "calibration.outputs": f.calibration_.outputs,
        "calibration.offsets": f.calibration_.offsets,
        "context.offsets": panel.offsets,
        "context.times": panel.times.astype(np.int64),
        "context.values": panel.values,
        "context.mask": panel.mask,
        "context.static": panel.static,
    }


def restore(cls: type[Forecaster], config: dict[str, Any], arrays: dict[str, Array]) -> Any:
    """The fitted forecaster that a model file describes."""
    params = dict(config["params"])
    if isinstance(params.get("schedule"), dict):
        schedule = dict(params["schedule"])
        params["schedule"] = SCHEDULES[schedule.pop("kind")](**schedule)
    if isinstance(params.get("freq"), dict):
        params["freq"] = Frequency(**params["freq"])
    for name in _SEQUENCES:
        params[name] = None if params[name] is None else tuple(params[name])
    f = cls(**params)
    check_options(f)
    _, head = fitting.loss_and_head(f.loss, default_quantiles(f.quantiles))
    panel = _panel(config["panel"], arrays)
    f.context_, f.season_length_, f.input_size_ = panel, panel.season.length, int(config["input_size"])
    if f.input_size_ < 1 or panel.lengths.min() < f.input_size_:
        raise ValueError("the readings kept with the model are fewer than it looks back")
    f.recipe_ = Recipe(
        Scaler.from_config_arrays(config["scaler"], split_prefix(arrays, "scaler")),
        bool(config["calendar"]),
        f.missing == "mask",
        panel.columns,
        panel.indices(panel.hist_exog),
        panel.indices(panel.futr_exog),
        tuple(config["trained_ids"]),
        arrays["static.centre"],
        arrays["static.scale"],
    )
    if f.recipe_.scaler.centre.shape != (len(f.recipe_.ids), len(panel.columns)):
        raise ValueError("the scaler does not fit the series and columns")
    f.calibration_ = Calibration(arrays["calibration.outputs"], arrays["calibration.offsets"])
    if f.calibration_.offsets.shape != (len(GRID), f.h, head.outputs):
        raise ValueError("the calibration does not fit horizon and outputs")
    weights = split_prefix(arrays, "network")
    # Sizes are held against the arrays first: a network of nonsense size must not be allocated to find out.
    decoder = weights["decode.weight"].shape
    hidden = weights["encoder.weight_hh_l0"].shape[-1]
    width = weights["encoder.weight_ih_l0"].shape[-1]
    steps = 1 if f.strategy == "recursive" else f.h
    if (
        (hidden, width) != (f.hidden_size, config["feature_size"])
        or decoder[0] % steps
        or decoder[0] < steps
        or f.num_layers > len(weights)
    ):
        raise ValueError("the network's sizes do not fit its arrays")
    future = len(f.recipe_.futr)
    f.network_ = fitting.build_network(f.get_params(), f.input_size_, f.h, head, width, future)
    f.network_.load_arrays(weights)
    _check_features(f, width)
    made = config["training"]
    f.history_ = training.History(
        reason=made["reason"],
        best_epoch=made["best_epoch"],
        best_loss=made["best_loss"],
        steps=made["steps"],
        seconds=made["seconds"],
    )
    return f


def _check_features(f: Forecaster, width: int) -> None:
    """Make one series ready, so that a description that cannot be used is found out now and not in ``predict``."""
    first = f.context_.between(np.column_stack([f.context_.offsets[:-1], _only_first(f.context_.offsets)]))
    features = f.recipe_.apply(first)
    first.future_times(1)
    if 2 + features.context.shape[1] != width:
        raise ValueError(f"the features are {2 + features.context.shape[1]} a step, the network takes {width}")
    if list(f.futr_exog_list) != list(first.futr_exog) or list(f.hist_exog_list) != list(first.hist_exog):
        raise ValueError("the further columns are not those of the readings")


def _only_first(offsets: Array) -> Array:
    """Ends (S,) that leave every series but the first empty."""
    return np.concatenate([offsets[1:2], offsets[1:-1]])


def _check_words(config: dict[str, Any]) -> None:
    """Refuse a description of the panel that holds other kinds of values than it should."""
    layout = config["layout"]
    if layout["backend"] not in _BACKENDS or not all(isinstance(value, str) for value in layout.values()):
        raise ValueError("the layout of the table is none")
    if not isinstance(config["zone"], (str, type(None))) or not isinstance(config["categories"], dict):
        raise TypeError("the zone or the categories are none")
    if not all(isinstance(one, (str, int)) for one in config["ids"]):
        raise TypeError("the names of the series are none")
    if not isinstance(config["datetime"], bool):
        raise TypeError("whether the times are dates is not said")


def _panel(config: dict[str, Any], arrays: dict[str, Array]) -> Panel:
    from gatewise.data import Inferred

    _check_words(config)
    ids = config["ids"]
    integer = all(isinstance(one, int) for one in ids)
    times = arrays["context.times"]
    layout = TableFormat(**config["layout"])
    return Panel(
        ids=np.array(ids, np.int64 if integer else object),
        offsets=arrays["context.offsets"],
        times=times.view("datetime64[us]") if config["datetime"] else times,
        values=arrays["context.values"],
        mask=arrays["context.mask"],
        columns=tuple(config["columns"]),
        freq=Frequency(**config["freq"]),
        season=Season(config["season"]["length"], float("nan"), config["season"]["reason"]),
        zone=config["zone"],
        hist_exog=tuple(config["hist_exog"]),
        futr_exog=tuple(config["futr_exog"]),
        static=arrays["context.static"],
        static_columns=tuple(config["static_columns"]),
        categories={k: tuple(v) for k, v in config["categories"].items()},
        format=layout,
        inferred=replace(
            Inferred(),
            layout="wide" if config["wide"] else "long",
            time_col=layout.time_col,
            id_col=config["id_col"],
            targets=tuple(config["targets"]),
        ),
    )
