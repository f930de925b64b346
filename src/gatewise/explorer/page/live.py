"""Watch a running fit on the page: loss, gradient norms and how far the gates are open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.explorer.cells import describe
from gatewise.explorer.trace.evaluate import forward, split_blocks
from gatewise.forecasting import Network
from gatewise.nn import Recurrent
from gatewise.training import Callback, EpochRecord, Model, StepRecord

if TYPE_CHECKING:
    from .server import Server


class Watch(Callback):
    """A training callback that reports to the page's server after every epoch.

    Parameters
    ----------
    server : Server
        As returned by `gatewise.explorer.start`.

    Notes
    -----
    The gradients' norms are those of the epoch's last step. Gates are averaged over one small batch, which a
    Forecaster gives before training; without it only loss and norms are reported. Watching draws no random
    number: a watched fit ends with the same bits.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self._fit = 0
        self._norms: dict[str, float] = {}
        self._layer: Recurrent[Any] | None = None
        self._x: np.ndarray | None = None

    def on_begin(self, model: Model, inputs: Any) -> None:
        """Count the fits; remember the network's layer and a few windows, for the gates."""
        self._fit += 1
        if isinstance(model, Network):
            self._layer, self._x = model.layer, np.asarray(inputs.x[:8], dtype=np.float64)

    def on_step(self, record: StepRecord) -> None:
        """Keep the norms of this step's gradients."""
        self._norms = {name: float(np.sqrt((g.astype(np.float64) ** 2).sum())) for name, g in record.gradients.items()}

    def on_epoch(self, record: EpochRecord) -> None:
        """Report the epoch."""
        self.server.report(
            {
                "fit": self._fit,
                "epoch": int(record.epoch),
                "loss": _number(record.train_loss),
                "validation": _number(record.validation_loss),
                "gates": self._gates(),
                "gradients": {name: _number(norm) for name, norm in self._norms.items()},
            }
        )

    def _gates(self) -> dict[str, float]:
        if self._layer is None or self._x is None:
            return {}
        program = describe(self._layer.cell).program
        blocks = split_blocks(program, self._layer.parameters)
        zero = np.zeros((len(self._x), self._layer.hidden_size))
        run = forward(program, blocks, self._x, dict.fromkeys(program.states, zero))
        sigmoids = [o.name for o in program.operations if o.kind == "sigmoid"]
        return {name: float(run.values[name].mean()) for name in sigmoids}


def _number(value: float | None) -> float | None:
    return None if value is None or not np.isfinite(value) else float(value)
