"""The exceptions of gatewise; wrong arguments raise plain ``ValueError`` and ``TypeError``."""

from __future__ import annotations

import signal
from pathlib import Path
from types import FrameType

__all__ = [
    "CheckpointError",
    "DataError",
    "GatewiseError",
    "MemoryLimitError",
    "ModelFileError",
    "NotFittedError",
    "PictureError",
    "ProviderError",
    "StoreError",
    "Terminated",
    "TrainingDiverged",
    "terminate",
]


class GatewiseError(Exception):
    """Base class of all errors of this package."""


class DataError(GatewiseError, ValueError):
    """Readings that cannot be used as they are.

    Parameters
    ----------
    message : str
        What is wrong and what to do.
    source : str, optional
        File or argument with the readings.
    series : str, optional
        Name of the series.
    row : int, optional
        Row as the user sees it: in a text file the line number.
    column : str, optional
        Name of the column.
    """

    def __init__(
        self,
        message: str,
        *,
        source: str | None = None,
        series: str | None = None,
        row: int | None = None,
        column: str | None = None,
    ) -> None:
        self.source, self.series, self.row, self.column = source, series, row, column
        where = [
            part
            for part, known in (
                (f"{source}", source is not None),
                (f"series {series!r}", series is not None),
                (f"row {row}", row is not None),
                (f"column {column!r}", column is not None),
            )
            if known
        ]
        super().__init__(f"{', '.join(where)}: {message}" if where else message)


class MemoryLimitError(DataError, MemoryError):
    """A file, or a network, needs more memory than it may take; see `gatewise.data.memory_limit`."""


class ModelFileError(GatewiseError):
    """A file is damaged, of a newer format, or not a model file."""


class CheckpointError(GatewiseError):
    """A checkpoint cannot be written or read, or belongs to another run."""


class NotFittedError(GatewiseError, ValueError, AttributeError):
    """A learned attribute was used before ``fit``."""


class PictureError(GatewiseError, RuntimeError):
    """A picture cannot be written in this form on this machine."""


class ProviderError(GatewiseError, RuntimeError):
    """This machine does not have the chosen provider or instruction set."""


class StoreError(GatewiseError):
    """A store of streams cannot be read or written, is in use, or holds the streams of another model."""


class TrainingDiverged(GatewiseError, ArithmeticError):
    """The loss or the gradient became NaN or infinite.

    Parameters
    ----------
    message : str
        What happened and what to try.
    step : int, optional
        The step at which it happened, counted from 1.
    checkpoint : Path, optional
        The last good checkpoint.
    """

    def __init__(self, message: str, *, step: int | None = None, checkpoint: Path | None = None) -> None:
        self.step, self.checkpoint = step, checkpoint
        super().__init__(message)


class Terminated(KeyboardInterrupt):
    """SIGTERM was received and :func:`terminate` handles it.

    Attributes
    ----------
    signal : int
    """

    signal = int(signal.SIGTERM)


def terminate(number: int, frame: FrameType | None) -> None:
    """A handler for SIGTERM that a program may install, so that a training saves before the program ends.

    Parameters
    ----------
    number : int
        The signal.
    frame : frame or None
        Where it was received.

    Raises
    ------
    Terminated
        Always; a training instead ends with `training.Interrupted`, after its step and its checkpoint.
    """
    del number, frame
    raise Terminated
