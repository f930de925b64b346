"""Every exception that gatewise raises on purpose, beyond plain ``ValueError`` and ``TypeError``."""

from __future__ import annotations

from typing import Any

__all__ = [
    "CheckpointError",
    "DataError",
    "GatewiseError",
    "ModelFileError",
    "NotFittedError",
    "PictureError",
    "ProviderError",
    "TrainingDiverged",
]


class GatewiseError(Exception):
    """Base of all errors of this package."""


class DataError(GatewiseError, ValueError):
    """Readings that cannot be used as they are.

    Parameters
    ----------
    message : str
        What is wrong and what to do, in one or two sentences.
    source : str, optional
        File or argument the readings came from.
    series : str, optional
        Identifier of the series.
    row : int, optional
        Row, counted as the user sees it: in a text file the line number.
    column : str, optional
        Column name.
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


class ModelFileError(GatewiseError):
    """A model file that is damaged, of an unknown version, or not a model file."""


class CheckpointError(GatewiseError):
    """No usable checkpoint, or one that belongs to another run."""


class NotFittedError(GatewiseError, ValueError, AttributeError):
    """A learned attribute was asked for before ``fit``."""


class PictureError(GatewiseError, RuntimeError):
    """A picture that cannot be written on this machine as it was asked for."""


class ProviderError(GatewiseError, RuntimeError):
    """A provider or an instruction set was asked for that this machine does not have."""


class TrainingDiverged(GatewiseError, ArithmeticError):
    """The loss or the gradient turned NaN or infinite.

    Parameters
    ----------
    message : str
        What happened and what to try.
    step : int, optional
        The step at which it happened, counted from 1.
    checkpoint : path, optional
        The last good checkpoint.
    """

    def __init__(self, message: str, *, step: int | None = None, checkpoint: Any = None) -> None:
        self.step, self.checkpoint = step, checkpoint
        super().__init__(message)
