"""A fitted forecaster as JSON values and arrays, and back."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import numpy as np

from gatewise import training
from gatewise.arrays import Array
from gatewise.cells import GRU
from gatewise.data import Inferred, Panel, Scaler
from gatewise.data.frequency import Frequency
from gatewise.data.season import Season
from gatewise.data.series import TableFormat
from gatewise.data.transforms import Transform
from gatewise.forecasting.combination import Combination
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.intervals import GRID, Calibration
from gatewise.forecasting.members import NAIVE, Member, NetworkMember, PretrainedMember, levels_of
from gatewise.forecasting.networks_packed import described_networks, networks_of, unpacked
from gatewise.forecasting.options import Options
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.ridge import Ridge, RidgeMember
from gatewise.nn.parameters import split_prefix
from gatewise.pretrained import Pretrained
from gatewise.training.rules import RULES
from gatewise.training.schedules import SCHEDULES

__all__ = ["restore", "to_arrays", "to_config"]

_BACKENDS = ("pandas", "polars", "pyarrow", "modin", "cudf")
_NETWORK_ALONE = {"members": {"network": {}}, "weights": {"network": 1.0}, "bands": None, "trust": 1.0}
_SEQUENCES = ("quantiles", "horizon_weight", "hist_exog_list", "futr_exog_list", "stat_exog_list")


def to_config(fitted: Fitted) -> dict[str, Any]:
    """Everything but the arrays, as JSON values."""
    panel, history = fitted.context, fitted.history
    return {
        "params": _params(fitted.options),
        "input_size": fitted.input_size,
        "feature_size": len(fitted.recipe.names),
        "calendar": fitted.recipe.calendar,
        "times": list(fitted.recipe.times),
        "combination": _combination_config(fitted.combination),
        "scaler": fitted.recipe.scaler.to_config(),
        "transform": fitted.recipe.transform.to_config(),
        "trained_ids": list(fitted.recipe.ids),
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
            "reason": history.reason,
            "epochs": len(history.epochs),
            "best_epoch": history.best_epoch,
            "best_loss": history.best_loss,
            "steps": history.steps,
        },
    }


def _params(options: Options) -> dict[str, Any]:
    """The options in JSON's types; the cell by its key."""
    params = {name: _plain(value) for name, value in options.params().items()}
    params["cell"] = options.cell.key
    for name in _SEQUENCES:
        params[name] = None if params[name] is None else [_plain(v) for v in params[name]]
    for name, known in (("schedule", SCHEDULES), ("optimizer", RULES)):
        params[name] = _described(name, params[name], known)
    if isinstance(options.freq, Frequency):
        params["freq"] = options.freq.to_config()
    return params


def _described(name: str, value: Any, known: dict[str, Any]) -> Any:
    """A schedule or an optimiser as its kind and numbers; a name as it is."""
    if isinstance(value, str):
        return value
    kind = next((k for k, v in known.items() if type(value) is v), None)
    if kind is None:
        raise TypeError(f"a {name} of the class {type(value).__name__} cannot be saved; these can: {', '.join(known)}")
    return {"kind": kind, **{k: _plain(v) for k, v in asdict(value).items()}}


def _plain(value: Any) -> Any:
    """NumPy's numbers and texts as Python's."""
    return value.item() if isinstance(value, np.generic) else value


def to_arrays(fitted: Fitted) -> dict[str, Array]:
    """All learned arrays by name."""
    panel, recipe = fitted.context, fitted.recipe
    calibration = fitted.combination.calibration
    return {
        **_member_arrays(fitted.combination),
        **{f"scaler.{name}": a for name, a in recipe.scaler.to_arrays().items()},
        **{f"transform.{name}": a for name, a in recipe.transform.to_arrays().items()},
        "static.centre": recipe.static_centre,
        "static.scale": recipe.static_scale,
        "calibration.outputs": calibration.outputs,
        "calibration.offsets": calibration.offsets,
        "dependence": fitted.combination.dependence,
        "context.offsets": panel.offsets,
        "context.times": panel.times.astype(np.int64),
        "context.values": panel.values,
        "context.mask": panel.mask,
        "context.static": panel.static,
    }


def restore(config: dict[str, Any], arrays: dict[str, Array]) -> Fitted:
    """The fitted forecaster that a model file describes."""
    options = _options(config["params"])
    panel, input_size = _panel(config["panel"], arrays), int(config["input_size"])
    if input_size < 1 or panel.lengths.min() < input_size:
        raise ValueError("the model has fewer readings of a series than its network looks back")
    recipe = Recipe.of(
        panel,
        Scaler.from_config_arrays(config["scaler"], split_prefix(arrays, "scaler")),
        tuple(config["trained_ids"]),
        arrays["static.centre"],
        arrays["static.scale"],
        calendar=bool(config["calendar"]),
        masked=options.masked,
        times=_times(config),
        transform=_transform(config, arrays),
    )
    if recipe.transform.codes.shape != (len(recipe.ids),):
        raise ValueError("the transformation does not fit the series")
    if recipe.scaler.centre.shape != (len(recipe.ids), len(panel.columns)):
        raise ValueError("the scaler does not fit the series and columns")
    if list(options.futr_exog_list) != list(panel.futr_given) or list(options.hist_exog_list) != list(panel.hist_exog):
        raise ValueError("the further columns are not those of the readings")
    combination = _combination(options, config, arrays, input_size, recipe)
    made = config["training"]
    history = training.History(
        reason=made["reason"],
        best_epoch=made["best_epoch"],
        best_loss=made["best_loss"],
        steps=made["steps"],
    )
    fitted = Fitted(options, input_size, combination, recipe, history, panel)
    _check_features(fitted)
    return fitted


def _times(config: dict[str, Any]) -> tuple[str, ...] | None:
    """Names of the calendar features; None in a file from before they could be left out."""
    return None if "times" not in config else tuple(config["times"])


def _transform(config: dict[str, Any], arrays: dict[str, Array]) -> Transform | None:
    """How the target is transformed; None in a file from before there was a choice."""
    if "transform" not in config:
        return None
    return Transform.from_config_arrays(config["transform"], split_prefix(arrays, "transform"))


def _combination_config(combination: Combination) -> dict[str, Any]:
    """Members, weights and how they forecast, as JSON values."""
    described: dict[str, Any] = {}
    for name, member in combination.members.items():
        if isinstance(member, RidgeMember):
            described[name] = {"penalty": member.ridge.penalty, "steps": member.ridge.steps}
        elif isinstance(member, PretrainedMember):
            hour = {"hour": member.hour} if member.hour > 1 else {}
            described[name] = {"reach": member.reach, **hour, **member.model.to_config()}
        elif isinstance(member, NetworkMember):
            described[name] = described_networks(member)
        else:
            described[name] = {}
    return {
        "members": described,
        "weights": dict(combination.weights),
        "bands": combination.bands,
        "trust": combination.calibration.trust,
        "chance": combination.chance,
    }


def _member_arrays(combination: Combination) -> dict[str, Array]:
    """Weights of the members by name."""
    arrays: dict[str, Array] = {}
    for name, member in combination.members.items():
        if isinstance(member, NetworkMember):
            for prefix, network in networks_of(name, member):
                arrays |= {f"{prefix}.{key}": array for key, array in network.to_arrays().items()}
        elif isinstance(member, PretrainedMember):
            arrays |= {f"{name}.{key}": array for key, array in member.model.to_arrays().items()}
        elif isinstance(member, RidgeMember):
            arrays[f"{name}.weights"] = member.ridge.weights
    return arrays


def _combination(
    options: Options, config: dict[str, Any], arrays: dict[str, Array], input_size: int, recipe: Recipe
) -> Combination:
    """The members that a model file describes; a file from before there were any holds a network."""
    made = config.get("combination", _NETWORK_ALONE)
    members = {
        name: _member(name, described, options, config, arrays, input_size, recipe)
        for name, described in made["members"].items()
    }
    weights = {name: float(weight) for name, weight in made["weights"].items()}
    if not weights or not set(weights) <= set(members) or not all(0.0 < w <= 1.0 for w in weights.values()):
        raise ValueError("the weights do not fit the members of the forecast")
    if abs(sum(weights.values()) - 1.0) > 1e-9 or made["bands"] not in (None, *members):
        raise ValueError("the weights or the bands of the forecast are not valid")
    trust = float(made["trust"])
    if not 0.0 <= trust <= 1.0:
        raise ValueError("the trust in the calibration must be between 0 and 1")
    chance = float(made.get("chance", 0.0))  # absent in a file from before naive methods gave bands
    if not 0.0 <= chance <= 1.0:
        raise ValueError("the share of the naive methods in the bands must be between 0 and 1")
    calibration = Calibration(arrays["calibration.outputs"], arrays["calibration.offsets"], trust)
    outputs = len(levels_of(options.head)) if made["bands"] is None and "network" in weights else 1
    if calibration.offsets.shape != (len(GRID), options.h, outputs):
        raise ValueError("the calibration does not fit horizon and outputs")
    dependence = arrays.get("dependence", np.zeros(0))  # absent in a file from before there were sample paths
    if dependence.ndim != 1 or len(dependence) not in (0, options.h - 1) or not (np.abs(dependence) <= 1.0).all():
        raise ValueError("the dependence of the errors does not fit the horizon")
    return Combination(members, weights, made["bands"], calibration, chance, dependence.astype(np.float64))


def _member(
    name: str, described: dict[str, Any], options: Options, config: dict[str, Any], arrays: dict[str, Array],
    input_size: int, recipe: Recipe,
) -> Member:  # fmt: skip
    own = split_prefix(arrays, name)
    if name in NAIVE:
        return NAIVE[name]
    if name == "network":
        return unpacked(name, described, options, config["feature_size"], arrays, input_size, recipe)
    if name == "ridge":
        return RidgeMember(_ridge(described, own, options, input_size, recipe))
    if name in ("pretrained", "tuned"):
        reach, hour = described["reach"], int(described.get("hour", 1))  # left out where it is 1
        if not 1 <= hour <= 60:
            raise ValueError("the readings an hour must be from 1 to 60")
        model = Pretrained.from_config_arrays(described, own)
        return PretrainedMember(model, None if reach is None else int(reach), hour)
    raise ValueError(f"there is no member {name!r}")


def _ridge(
    described: dict[str, Any], own: dict[str, Array], options: Options, input_size: int, recipe: Recipe
) -> Ridge:
    steps, weights = int(described["steps"]), own["weights"]
    codes = [one.column for one in recipe.embedded("auto")]  # which the regression does not read
    coded = sum(column < 2 + recipe.stepwise for column in codes)
    stepwise = recipe.stepwise - coded
    others = len(recipe.names) - 2 - recipe.stepwise - (len(codes) - coded)
    inputs = steps * (1 + stepwise) + others
    if not 1 <= steps <= input_size or weights.shape != (inputs + 1, options.h) or weights.dtype != np.float64:
        raise ValueError("the ridge regression does not fit the network's inputs and horizon")
    return Ridge(weights, float(described["penalty"]), steps)


def _options(params: dict[str, Any]) -> Options:
    # Written before there were other methods, ensembles, segments, transformations, floors and averages.
    params = {
        "method": "network",
        "init": "random",
        "ensemble": 1,
        "horizon_weight": None,
        "embeddings": "none",
        "segment_size": None,
        "transform": "none",
        "non_negative": False,
        "ema_decay": 0.0,
        **params,
    }
    if "reset" in params:  # written before a cell had one key: its form was in arguments of its own
        form = params.pop("reset"), params.pop("update")
        params["cell"] = GRU(*form) if params["cell"] == GRU.name else params["cell"]
    for name, known in (("schedule", SCHEDULES), ("optimizer", RULES)):
        if isinstance(params[name], dict):
            numbers = dict(params[name])
            params[name] = known[numbers.pop("kind")](**numbers)
    if isinstance(params["freq"], dict):
        params["freq"] = Frequency(**params["freq"])
    return Options(**params)


def _check_features(fitted: Fitted) -> None:
    """Make one series ready, so that an unusable description is found now and not in ``predict``."""
    panel = fitted.context
    first = panel.between(np.column_stack([panel.offsets[:-1], _only_first(panel.offsets)]))
    features = fitted.recipe.apply(first)
    first.future_times(1)
    if 2 + features.width != len(fitted.recipe.names):
        raise ValueError("the features do not fit their names")


def _only_first(offsets: Array) -> Array:
    """Ends (S,) that leave every series but the first empty."""
    return np.concatenate([offsets[1:2], offsets[1:-1]])


def _check_words(config: dict[str, Any]) -> None:
    """Refuse a description of the panel with values of the wrong kind."""
    layout = config["layout"]
    if layout["backend"] not in _BACKENDS or not all(isinstance(value, str) for value in layout.values()):
        raise ValueError("the layout of the table is not valid")
    if not isinstance(config["zone"], (str, type(None))) or not isinstance(config["categories"], dict):
        raise TypeError("the zone or the categories are not valid")
    if not isinstance(config["ids"], list) or {type(one) for one in config["ids"]} not in ({str}, {int}):
        raise TypeError("the names of the series are not valid")
    if not isinstance(config["datetime"], bool):
        raise TypeError("datetime must be true or false")


def _panel(config: dict[str, Any], arrays: dict[str, Array]) -> Panel:
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
