"""Watch a running fit on the page: loss, gradient norms, how far the gates are open, and the network itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.explorer.cells import describe
from gatewise.explorer.trace.evaluate import forward, split_blocks
from gatewise.explorer.trace.long import LONG
from gatewise.explorer.trace.tracing import trace
from gatewise.forecasting.network import BaseNetwork, Inputs
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
    Forecaster gives before training; its first window is traced through the network as it is after the epoch, with
    ½ Σ forecast² as the loss, so that every view of the page can show it. Without such a batch only loss and norms are
    reported. Watching draws no random number: a watched fit ends with the same bits.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self._fit = 0
        self._norms: dict[str, float] = {}
        self._network: BaseNetwork | None = None
        self._inputs: Inputs | None = None

    def on_begin(self, model: Model, inputs: Any) -> None:
        """Count the fits; remember the network and a few windows, for the gates."""
        self._fit += 1
        if isinstance(model, BaseNetwork):
            self._network, self._inputs = model, inputs.take(slice(8))

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
        self._show(int(record.epoch))

    def _show(self, epoch: int) -> None:
        """Give the page the network as it is now, on the first window; a very long window is left out."""
        if self._network is None or self._inputs is None or self._inputs.x.shape[1] > LONG:
            return
        network, first = self._network, self._inputs.take(slice(1))
        prediction, cache = network.forward(first)
        upstream = np.zeros_like(prediction)
        upstream[..., network.direct_outputs] = prediction[..., network.direct_outputs]
        dy, dstate = network.encoder_gradient(cache, upstream)
        if np.isfinite(prediction).all():
            read, _ = network.encoder_inputs(first, ())
            title = f"fit {self._fit}, epoch {epoch}"
            self.server.show_live(trace(network.layer, read, dy=dy, dstate=dstate, title=title))

    def _gates(self) -> dict[str, float]:
        if self._network is None or self._inputs is None:
            return {}
        layer, x = self._network.layer, self._network.encoder_inputs(self._inputs, ())[0].astype(np.float64)
        program = describe(layer.cell).program
        blocks = split_blocks(program, layer.parameters)
        zero = np.zeros((len(x), layer.hidden_size))
        run = forward(program, blocks, x, dict.fromkeys(program.states, zero))
        sigmoids = [o.name for o in program.operations if o.kind == "sigmoid"]
        return {name: float(run.values[name].mean()) for name in sigmoids}


def _number(value: float | None) -> float | None:
    return None if value is None or not np.isfinite(value) else float(value)
