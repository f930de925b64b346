"""A run that was cut off anywhere and went on ends with the bits of one that was not."""

import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

from gatewise import training
from gatewise.errors import CheckpointError
from gatewise.training import Callback, Checkpoints, Interrupted, StopTraining
from tests.training.toy import Clock, Net, bits, facts, train, train_batches

STEPS = 28  # 4 epochs of 7 batches


@pytest.fixture(scope="module")
def uninterrupted():
    net = Net()
    history = train(net)
    assert history.steps == STEPS
    return bits(net), facts(history)


@pytest.fixture(autouse=True)
def pythons_own_handler():
    """What a terminal's Ctrl-C meets; a test run in the background may have been started without it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class At(Callback):
    """Does something after given steps."""

    def __init__(self, steps, action):
        self.steps, self.action = set(steps), action

    def on_step(self, record):
        if record.step in self.steps:
            self.action()


def press():
    signal.raise_signal(signal.SIGINT)  # unlike os.kill it is there when the call returns


def raise_interrupt():
    raise KeyboardInterrupt


def resumed(tmp_path, **options):
    """Go on in a new model with other weights."""
    net = Net(seed=99)
    history = train(net, checkpoints=Checkpoints(tmp_path, **options), resume=True)
    return bits(net), facts(history)


@pytest.mark.parametrize("step", range(1, STEPS + 1))
@pytest.mark.parametrize("action", [press, raise_interrupt])
def test_interrupted_after_any_step(tmp_path, uninterrupted, step, action):
    net = Net()
    with pytest.raises(Interrupted, match=f"after step {step} ") as caught:
        train(net, checkpoints=Checkpoints(tmp_path, every_epochs=100), callbacks=[At([step], action)])
    assert isinstance(caught.value, KeyboardInterrupt)
    assert (caught.value.step, caught.value.epoch) == (step, (step - 1) // 7)
    assert caught.value.path == Checkpoints(tmp_path).paths()[0]
    assert caught.value.history.reason == "interrupted"
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert resumed(tmp_path) == uninterrupted


def test_interrupted_again_and_again(tmp_path, uninterrupted):
    for count, step in enumerate([2, 3, 7, 8, 20, 28]):
        with pytest.raises(Interrupted):
            train(
                Net(seed=count), checkpoints=Checkpoints(tmp_path, keep=1), resume=count > 0,
                callbacks=[At([step], press)],
            )  # fmt: skip
    assert resumed(tmp_path) == uninterrupted


class Slow(Net):
    """Calls back in the middle of a forward or backward pass, after dropout was drawn."""

    def __init__(self, call, action, where):
        super().__init__()
        self.call, self.action, self.where, self.count = call, action, where, 0

    def forward(self, inputs, *, rng=None):
        result = super().forward(inputs, rng=rng)
        if rng is not None:
            self.count += 1
        if self.count == self.call and self.where == ("forward" if rng is not None else "validation"):
            self.call = 0  # once
            self.action()
        return result

    def backward(self, cache, dprediction):
        if self.count == self.call and self.where == "backward":
            self.action()
        return super().backward(cache, dprediction)


@pytest.mark.parametrize(
    ("where", "call"),
    [*((w, c) for w in ("forward", "backward") for c in (1, 7, 17, 28)), *(("validation", c) for c in (7, 14, 28))],
)
def test_broken_into_within_a_step(tmp_path, uninterrupted, call, where):
    """A KeyboardInterrupt out of nowhere, as from a second Ctrl-C."""
    with pytest.raises(Interrupted) as caught:
        train(Slow(call, raise_interrupt, where), checkpoints=Checkpoints(tmp_path, every_epochs=100))
    assert caught.value.step == (call if where == "validation" else call - 1)
    assert resumed(tmp_path) == uninterrupted


def test_ctrl_c_during_the_last_epochs_validation_is_not_lost(tmp_path, uninterrupted):
    with pytest.raises(Interrupted) as caught:
        train(Slow(STEPS, press, "validation"), checkpoints=Checkpoints(tmp_path))
    assert (caught.value.step, caught.value.epoch) == (STEPS, 4)
    assert resumed(tmp_path) == uninterrupted


def test_first_ctrl_c_finishes_the_step_second_does_not(tmp_path, uninterrupted):
    with pytest.raises(Interrupted) as caught:
        train(Slow(10, press, "forward"), checkpoints=Checkpoints(tmp_path / "one"))
    assert caught.value.step == 10
    twice = Slow(10, lambda: (press(), press()), "forward")
    with pytest.raises(Interrupted) as caught:
        train(twice, checkpoints=Checkpoints(tmp_path / "two"))
    assert caught.value.step == 9
    assert resumed(tmp_path / "one") == resumed(tmp_path / "two") == uninterrupted


@pytest.mark.parametrize("presses", [1, 2, 3])
def test_ctrl_c_inside_the_update_waits_for_its_end(tmp_path, uninterrupted, monkeypatch, presses):
    real, calls = training.AdamW.change, []

    def change(self, *arguments):
        calls.append(1)
        if len(calls) == 12:
            for _ in range(presses):
                press()
        return real(self, *arguments)

    monkeypatch.setattr(training.AdamW, "change", change)
    with pytest.raises(Interrupted) as caught:
        train(Net(), checkpoints=Checkpoints(tmp_path))
    assert caught.value.step == 12
    assert resumed(tmp_path) == uninterrupted


def test_someone_elses_handler_stays_in_charge(monkeypatch):
    calls = []

    def handler(number, frame):
        calls.append(real.__name__)
        raise KeyboardInterrupt

    real = training.AdamW.change

    def change(self, *arguments):
        press()
        assert not calls  # held back until the update is whole
        return real(self, *arguments)

    monkeypatch.setattr(training.AdamW, "change", change)
    before = signal.signal(signal.SIGINT, handler)
    try:
        with pytest.raises(Interrupted) as caught:
            train(Net())
        assert signal.getsignal(signal.SIGINT) is handler
    finally:
        signal.signal(signal.SIGINT, before)
    assert caught.value.step == 1
    assert len(calls) == 1


def test_interrupted_without_checkpoints():
    with pytest.raises(Interrupted, match="no checkpoints were written") as caught:
        train(Net(), callbacks=[At([9], press)])
    assert caught.value.path is None
    assert caught.value.history.best_epoch == 1


def test_interrupted_with_a_full_disk_points_to_the_checkpoint_before(tmp_path, monkeypatch, uninterrupted):
    def full():
        monkeypatch.setattr(os, "replace", fail)
        press()

    def fail(*_):
        raise OSError(28, "No space left on device")

    with pytest.raises(Interrupted) as caught:
        train(Net(), checkpoints=Checkpoints(tmp_path), callbacks=[At([9], full)])
    monkeypatch.undo()
    assert caught.value.path is not None
    assert caught.value.path.name == "step-000000000007.safetensors"
    assert "No space left" in caught.value.__notes__[0]
    assert resumed(tmp_path) == uninterrupted


def test_training_outside_the_main_thread(uninterrupted):
    net, result = Net(), []
    thread = threading.Thread(target=lambda: result.append(facts(train(net))))
    thread.start()
    thread.join()
    assert (bits(net), result[0]) == uninterrupted


@pytest.mark.parametrize("step", [3, 7, 10])
def test_stopped_by_time_or_callback_goes_on_to_the_same_bits(tmp_path, uninterrupted, step):
    def stop():
        raise StopTraining

    first = train(Net(), checkpoints=Checkpoints(tmp_path), callbacks=[At([step], stop)])
    assert (first.reason, first.steps) == ("callback", step)
    assert first.epochs[-1].validation_loss is not None
    assert [path.name for path in Checkpoints(tmp_path).paths()][:1] == [f"step-{step:012d}.safetensors"]
    assert resumed(tmp_path) == uninterrupted


def test_ctrl_c_during_the_last_validation_keeps_what_was_saved_before_it(tmp_path, uninterrupted):
    """The validation of a half epoch is extra: it must not be in the checkpoint that a resumed run starts from."""

    def stop():
        raise StopTraining

    with pytest.raises(Interrupted) as caught:
        train(Slow(10, press, "validation"), checkpoints=Checkpoints(tmp_path), callbacks=[At([10], stop)])
    assert caught.value.step == 10
    assert resumed(tmp_path) == uninterrupted


def test_time_limit_goes_on_to_the_same_bits(tmp_path, uninterrupted, monkeypatch):
    clock = Clock(monkeypatch)

    def nap():
        clock.now += 60

    first = train(Net(), checkpoints=Checkpoints(tmp_path), callbacks=[At([10], nap)], time_limit=59)
    assert (first.reason, first.steps) == ("time_limit", 10)
    assert [path.name for path in Checkpoints(tmp_path).paths()][:1] == ["step-000000000010.safetensors"]
    assert resumed(tmp_path) == uninterrupted


def test_a_run_that_used_up_its_steps_is_over(tmp_path):
    one, two = Net(), Net(seed=9)
    first = train(one, checkpoints=Checkpoints(tmp_path), max_steps=10)
    assert first.checkpoint is not None
    assert first.checkpoint.name == "step-000000000010.safetensors"
    second = train(
        two, checkpoints=Checkpoints(tmp_path), max_steps=10, resume=True, callbacks=[At(range(99), pytest.fail)]
    )
    assert facts(first) == facts(second)
    assert bits(one) == bits(two)


def test_fewer_batches_than_before_are_refused(tmp_path):
    with pytest.raises(Interrupted):
        train(Net(), checkpoints=Checkpoints(tmp_path), callbacks=[At([6], press)])
    with pytest.raises(CheckpointError, match="fewer than the 6 batches"):
        train(
            Net(), checkpoints=Checkpoints(tmp_path), resume=True,
            train_batches=lambda rng: iter(list(train_batches(rng))[:4]),
        )  # fmt: skip


def test_seconds_go_on_where_they_were(tmp_path, monkeypatch):
    """Two seconds per forward: seven batches of training and two of validation are 18 per epoch."""
    clock = Clock(monkeypatch)

    class Slow(Net):
        def forward(self, inputs, *, rng=None):
            clock.now += 2.0
            return super().forward(inputs, rng=rng)

    with pytest.raises(Interrupted) as caught:
        train(Slow(), checkpoints=Checkpoints(tmp_path), max_epochs=2, callbacks=[At([10], raise_interrupt)])
    assert caught.value.history.seconds == 18.0 + 6.0
    clock.now += 1000.0
    history = train(Slow(), checkpoints=Checkpoints(tmp_path), max_epochs=2, resume=True)
    assert [record.seconds for record in history.epochs] == [18.0, 18.0]
    assert history.seconds == 36.0


KILLED = """
import sys
from gatewise.training import Callback, Checkpoints
from tests.training.toy import Clock, Net, train

class Tell(Callback):
    def on_step(self, record):
        print(record.step, flush=True)

folder, every, resume = sys.argv[1:]
train(Net(), checkpoints=Checkpoints(folder, every_steps=int(every)), callbacks=[Tell()], resume=bool(resume))
"""


@pytest.mark.parametrize("every", [1, 5])
def test_killed_at_any_moment(tmp_path, uninterrupted, every):
    """SIGKILL, also while a checkpoint is being written; each process gets a few steps further."""
    rng = np.random.default_rng(every)
    for turn in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(tmp_path), str(every), "yes" if turn else ""],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"},
        )  # fmt: skip
        assert process.stdout is not None
        for _ in range(rng.integers(1, 7)):
            process.stdout.readline()
        time.sleep(rng.uniform(0, 0.003))
        process.kill()
        process.communicate()
        assert process.returncode in (-signal.SIGKILL, 0)
    assert resumed(tmp_path) == uninterrupted
    assert not list(tmp_path.glob("*.partial"))
