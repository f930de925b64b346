"""The moving average of the weights: what it is, who sees it, and that no interruption loses it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gatewise import training
from gatewise.errors import CheckpointError, TrainingDiverged
from gatewise.training import Callback, Checkpoints, Interrupted
from tests.training.toy import Net, bits, facts, train, validation_batches

DECAY = 0.8


class Weights(Callback):
    """Keeps the model's weights after every step."""

    def __init__(self, net: Net) -> None:
        self.net, self.seen = net, []

    def on_step(self, record: training.StepRecord) -> None:
        self.seen.append({name: array.copy() for name, array in self.net.parameters.items()})


def average(first: dict[str, Any], seen: list[dict[str, Any]]) -> dict[str, np.ndarray]:
    """By the formula, in float64: share (1 + t)/(10 + t) of the old at first, DECAY from step 35 on."""
    mean = {name: array.astype(np.float64) for name, array in first.items()}
    for t, weights in enumerate(seen, 1):
        keep = min(DECAY, (1 + t) / (10 + t))
        mean = {name: keep * mean[name] + (1 - keep) * array for name, array in weights.items()}
    return mean


def close(net: Net, expected: dict[str, np.ndarray]) -> None:
    for name, array in expected.items():
        np.testing.assert_allclose(net.parameters[name], array, rtol=2e-6, atol=1e-6, err_msg=name)


@pytest.mark.parametrize("validated", [True, False])
def test_the_model_is_left_with_the_average_of_all_steps(validated: bool) -> None:
    net, plain = Net(), Net()
    ours, raw = Weights(net), Weights(plain)
    batches = validation_batches if validated else None
    train(net, max_epochs=7, schedule="constant", restore_best=False, ema_decay=DECAY, callbacks=[ours],
          validation_batches=batches)  # fmt: skip
    train(plain, max_epochs=7, schedule="constant", restore_best=False, callbacks=[raw], validation_batches=batches)
    assert [bits_of(one) for one in ours.seen] == [bits_of(one) for one in raw.seen]  # the steps are the same
    assert len(ours.seen) == 49
    close(net, average(Net().parameters, ours.seen))
    assert bits(net) != bits(plain)


def test_validation_sees_the_average_and_the_best_of_them_comes_back() -> None:
    net = Net()
    steps, seen = Weights(net), []

    def validation() -> Any:
        seen.append({name: array.copy() for name, array in net.parameters.items()})
        yield from validation_batches()

    history = train(net, ema_decay=DECAY, callbacks=[steps], validation_batches=validation)
    for epoch, weights in enumerate(seen, 1):
        for name, expected in average(Net().parameters, steps.seen[: 7 * epoch]).items():
            np.testing.assert_allclose(weights[name], expected, rtol=2e-6, atol=1e-6)
    assert history.best_epoch is not None
    assert bits(net) == bits_of(seen[history.best_epoch - 1])


def bits_of(weights: dict[str, Any]) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in weights.items()}


@pytest.mark.parametrize("step", [1, 7, 13, 28])
@pytest.mark.parametrize("where", ["step", "validation"])
def test_an_interrupted_run_goes_on_to_the_same_bits(tmp_path: Any, step: int, where: str) -> None:
    whole = Net()
    expected = facts(train(whole, ema_decay=DECAY))
    net = Net()

    class Stop(Callback):
        def on_step(self, record: training.StepRecord) -> None:
            if where == "step" and record.step == step:
                raise KeyboardInterrupt

    calls = []

    def validation() -> Any:
        calls.append(1)
        for batch in validation_batches():
            yield batch
            if where == "validation" and len(calls) == -(-step // 7):
                raise KeyboardInterrupt

    with pytest.raises(Interrupted):
        train(net, ema_decay=DECAY, callbacks=[Stop()], validation_batches=validation,
              checkpoints=Checkpoints(tmp_path))  # fmt: skip
    again = Net(seed=99)
    assert facts(train(again, ema_decay=DECAY, checkpoints=Checkpoints(tmp_path), resume=True)) == expected
    assert bits(again) == bits(whole)


def test_a_run_with_another_average_is_refused(tmp_path: Any) -> None:
    train(Net(), ema_decay=DECAY, checkpoints=Checkpoints(tmp_path))
    for other in (0.0, 0.9):
        with pytest.raises(CheckpointError, match="ema_decay"):
            train(Net(), ema_decay=other, checkpoints=Checkpoints(tmp_path), resume=True)


def test_divergence_in_a_validation_leaves_the_best_average() -> None:
    net, calls = Net(), []

    def validation() -> Any:
        calls.append({name: array.copy() for name, array in net.parameters.items()})
        for batch in validation_batches():
            yield batch if len(calls) < 3 else batch._replace(target=batch.target * np.float32(np.nan))

    with pytest.raises(TrainingDiverged, match="the targets of this batch hold NaN"):
        train(net, ema_decay=DECAY, validation_batches=validation)
    assert bits(net) in [bits_of(one) for one in calls[:2]]
