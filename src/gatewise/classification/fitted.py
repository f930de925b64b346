"""What an estimator learned, as a value: network, scaling, and what its raw outputs mean."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.classification.network import Inputs, Network
from gatewise.classification.options import Options, Scaling
from gatewise.classification.plan import Plan
from gatewise.classification.sequences import Sequences
from gatewise.classification.views import Views

__all__ = ["Classes", "Fitted", "Numbers"]

#: Steps of all sequences of a batch, padding included, when answers are computed.
_ANSWER_STEPS = 65_536


@dataclass(frozen=True, eq=False)
class Classes:
    """Raw outputs are logits.

    Attributes
    ----------
    values : array (K,)
        The classes, sorted; with channels their numbers.
    channels : bool
        Whether the answers are K independent yes-or-no answers instead of one class.
    """

    values: Array
    channels: bool

    def answer(self, raw: Array) -> Array:
        """Raw outputs (..., M, K) -> probabilities in float64 (..., classes)."""
        logits = raw[..., 0] if self.channels else raw[..., 0, :]
        rows = logits.reshape(-1, logits.shape[-1])
        return kernels.probabilities(rows, apart=self.channels).reshape(logits.shape)

    def decide(self, probabilities: Array) -> Array:
        """The most likely class; with channels 1 where the probability is above 1/2."""
        if self.channels:
            return (probabilities > 0.5).astype(np.int64)
        return self.values[probabilities.argmax(axis=-1)]


@dataclass(frozen=True, eq=False)
class Numbers:
    """Raw outputs are scaled targets.

    Attributes
    ----------
    centre, scale : array (M,)
        Of the targets in training.
    single : bool
        Whether targets are numbers instead of rows of M numbers.
    """

    centre: Array
    scale: Array
    single: bool

    def answer(self, raw: Array) -> Array:
        """Raw outputs (..., M, 1) -> targets in their own unit, float64, (...) or (..., M)."""
        values = raw[..., 0].astype(np.float64) * self.scale + self.centre
        return values[..., 0] if self.single else values


@dataclass(frozen=True, eq=False)
class Fitted:
    """What an estimator learned.

    Attributes
    ----------
    options : Options
    plan : Plan
        How it was trained, and learns on.
    views : Views
        What the network sees beside the values.
    scaling : Scaling
        Of what it sees.
    network : Network
    meaning : Classes or Numbers
        From raw outputs to answers.
    table : bool
        Whether it was fitted on a table (n, T), whose T is then fixed.
    """

    options: Options
    plan: Plan
    views: Views
    scaling: Scaling
    network: Network
    meaning: Classes | Numbers
    table: bool

    def __repr__(self) -> str:
        return f"Fitted({self.network!r}, {type(self.meaning).__name__.lower()})"

    @property
    def frames(self) -> kernels.FrameRule:
        """From a frame to what the layers read."""
        views, scaling = self.views, self.scaling
        return kernels.FrameRule(
            views.channels, views.changing, views.unit, views.pace, scaling.centre, scaling.scale, scaling.mask
        )

    def seen(self, sequences: Sequences) -> Array:
        """What the network sees of all rows, scaled: (N, width) in float32."""
        return self.scaling.transform(self.views.expand(sequences.values, sequences.offsets))

    def raw(self, sequences: Sequences) -> Array:
        """Outputs of the network, (n, M, K), or with ``output="step"`` those of all rows (N, M, K)."""
        rows = self.seen(sequences)
        net, n = self.network, len(sequences)
        per_step = net.pooling is None
        result = np.empty((len(rows) if per_step else n, net.targets, net.outputs), np.float32)
        lengths = sequences.lengths
        order = np.argsort(lengths, kind="stable")  # neighbours in a batch are of similar length: less padding
        begin = 0
        while begin < n:
            end = begin + 1
            while end < n and lengths[order[end]] * (end + 1 - begin) <= _ANSWER_STEPS:
                end += 1
            which, begin = order[begin:end], end
            x, steps = sequences.padded(rows, which)
            raw = net.answer(Inputs(x, steps))
            if not per_step:
                result[which] = raw
                continue
            for i, one in zip(which, raw, strict=True):
                result[sequences.offsets[i] : sequences.offsets[i + 1]] = one[: lengths[i]]
        return result
