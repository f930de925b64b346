"""A model as it was at a checkpoint of its training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gatewise.anomalies import AnomalyDetector
from gatewise.classification import SequenceClassifier, SequenceRegressor
from gatewise.errors import CheckpointError
from gatewise.forecasting import Forecaster
from gatewise.nn import Recurrent
from gatewise.training.checkpoints import read

#: Ending of a checkpoint's file.
ENDING = ".safetensors"
_PREFIX = "parameter."


def return_to(model: Any, path: str | Path) -> None:
    """Give a model that was just loaded the network's parameters of a checkpoint.

    Parameters
    ----------
    model : Forecaster, SequenceClassifier, SequenceRegressor or Recurrent
        A fitted one, with a network of the same shapes as the checkpoint's; changed, unless an error is raised.
    path : path
        A file of the folder that training saved checkpoints in.

    Raises
    ------
    CheckpointError
        When the file cannot be read, or is of another network.
    """
    arrays, _ = read(Path(path))
    found = {name.removeprefix(_PREFIX): value for name, value in arrays.items() if name.startswith(_PREFIX)}
    if isinstance(model, Recurrent):
        parameters = model.parameters
    elif isinstance(model, Forecaster):
        parameters = model.fitted.network.parameters
    elif isinstance(model, (SequenceClassifier, SequenceRegressor)):
        parameters = model.network_.parameters
    else:
        kind = "an AnomalyDetector" if isinstance(model, AnomalyDetector) else f"a {type(model).__name__}"
        raise CheckpointError(f"{path}: a checkpoint opens beside a Forecaster, a classifier or a layer, not {kind}")
    for name in sorted(found.keys() | parameters.keys()):
        there, here = (str(of[name].shape) if name in of else "nothing" for of in (found, parameters))
        if there != here:
            raise CheckpointError(f"{path}: a checkpoint of another network: {name} is {there}, in the model {here}")
    for name, value in found.items():
        parameters[name][...] = value
