"""What a detector learned, to and from JSON's types and arrays."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import numpy as np

from gatewise.anomalies.fitted import Fitted
from gatewise.anomalies.fitting import regressor_of
from gatewise.anomalies.likelihood import Likelihood, Tail
from gatewise.anomalies.options import Options
from gatewise.anomalies.running import FAMILIES, Errors
from gatewise.arrays import Array
from gatewise.classification import SequenceRegressor
from gatewise.nn.parameters import split_prefix

__all__ = ["arrays_of", "describe", "restore"]


def describe(fitted: Fitted) -> dict[str, Any]:
    """Everything but the arrays, in JSON's types."""
    return {
        "options": fitted.options.to_config(),
        "columns": list(fitted.columns),
        "steps": fitted.steps,
        "alarms": [float(part) for part in fitted.likelihood.largest],
        "forecasts": _regressor(fitted).to_config(),
    }


def arrays_of(fitted: Fitted) -> dict[str, Array]:
    """Copies of the arrays by name."""
    errors, tails = fitted.errors, fitted.likelihood.each
    arrays = {f"errors.{name}": np.array(getattr(errors, name), np.float64) for name in _ERRORS}
    arrays |= {f"tails.{name}": np.array(part, np.float64) for name, part in zip(Tail._fields, tails, strict=True)}
    return arrays | {f"forecasts.{name}": array for name, array in _regressor(fitted).to_arrays().items()}


def restore(config: dict[str, Any], arrays: dict[str, Array]) -> Fitted:
    """Undo :func:`describe` and :func:`arrays_of`.

    Raises
    ------
    ValueError, KeyError, TypeError
        When sizes differ or values cannot be.
    """
    options = Options(**config["options"])
    columns = tuple(str(name) for name in config["columns"])
    shapes = {name: (len(columns),) for name in _ERRORS} | {"whitening": (len(columns),) * 2}
    errors = split_prefix(arrays, "errors")
    tails = split_prefix(arrays, "tails")
    shapes_fit = all(errors[name].shape == shape for name, shape in shapes.items())
    shapes_fit &= all(tails[name].shape == (len(FAMILIES), len(columns)) for name in Tail._fields)
    if not columns or not shapes_fit:
        raise ValueError(f"the arrays do not fit {len(columns)} columns")
    positive = (errors["scale"], errors["usual"], tails["height"], tails["often"])
    if not all((array > 0).all() for array in positive) or not all(np.isfinite(a).all() for a in arrays.values()):
        raise ValueError("the arrays must be finite, scales and tails above 0")
    level, height, often = (float(part) for part in config["alarms"])
    if not (np.isfinite(level) and 0 < height < np.inf and 0 < often <= 1):
        raise ValueError("the tail of alarms cannot be")
    rule = Errors(**{name: errors[name].astype(np.float64) for name in _ERRORS}, memory=options.memory)
    each = Tail(*(tails[name].astype(np.float64) for name in Tail._fields))
    learned = split_prefix(arrays, "forecasts")
    regressor = SequenceRegressor.from_config_arrays(config["forecasts"], learned)
    forecasts = regressor.fitted_
    sizes = (forecasts.views.channels, forecasts.network.targets, forecasts.network.outputs)
    streams = forecasts.options.streams is None and forecasts.network.pooling is None and not forecasts.scaling.mask
    streams = streams and forecasts.views.plain
    if sizes != (len(columns), len(columns), 1) or not streams:
        raise ValueError(f"the forecasts do not fit {len(columns)} columns")
    likelihood = Likelihood(each, Tail(level, height, often))
    return Fitted(options, columns, forecasts, rule, likelihood, int(config["steps"]))


_ERRORS = tuple(field.name for field in fields(Errors) if field.name != "memory")


def _regressor(fitted: Fitted) -> SequenceRegressor:
    """The estimator that the forecasts came from, which knows how to save them."""
    regressor = regressor_of(fitted.options)
    regressor.fitted_, regressor.n_features_in_ = fitted.forecasts, len(fitted.columns)
    return regressor
