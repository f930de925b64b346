"""The loop: what it computes, when it ends, and what it leaves behind."""

from dataclasses import replace

import numpy as np
import pytest

from gatewise import kernels, nn, training
from gatewise.errors import TrainingDiverged
from gatewise.training import Batch, Callback, Interrupted, Plateau, Settings, StopTraining
from tests.training.toy import WINDOWS, Clock, Net, bits, facts, loss, train, train_batches, validation_batches


class Line:
    """y = a x: one number to learn, so that a test can follow it."""

    def __init__(self, a=0.0):
        self.parameters = {"a": np.array([a])}

    def forward(self, inputs, *, rng=None):
        return inputs[:, None] * self.parameters["a"], inputs

    def backward(self, cache, dprediction):
        return {"a": np.array([(cache[:, None] * dprediction).sum()])}


class Recorder(Callback):
    """Keeps all records."""

    def __init__(self):
        self.steps, self.epochs = [], []

    def on_step(self, record):
        self.steps.append(record)

    def on_epoch(self, record):
        self.epochs.append(record)


def line(losses, *, patience=None, epochs=None, **options):
    """A run whose validation losses are given: a goes up by 1 with each epoch, and the target follows a script."""
    model = Line()
    seen = []

    def batches(rng):
        yield Batch(np.ones(1), model.parameters["a"] + 0.5)  # gradient -1 under the squared loss

    def validation():
        seen.append(float(model.parameters["a"][0]))
        yield Batch(np.zeros(1), np.array([np.sqrt(losses[len(seen) - 1])]))

    settings = Settings(
        max_epochs=epochs or len(losses),
        optimizer="sgd",
        learning_rate=1.0,
        clip_norm=None,
        patience=patience,
        **options,
    )
    return model, training.train(model, nn.Squared(), batches, validation, settings=settings, seed=0)


def test_two_epochs_by_hand():
    x, y, w = np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 3.0, 5.0, np.nan]), np.array([1.0, 2.5, 1.0, 0.0])
    vx, vy = np.array([1.0, 5.0]), np.array([1.0, 9.0])

    def batches(rng):
        yield Batch(x[:2], y[:2], w[:2])
        yield Batch(x[2:], y[2:], w[2:])

    def validation():
        yield Batch(vx[:1], vy[:1])
        yield Batch(vx[1:], vy[1:], np.array([3.0]))

    model, recorder = Line(), Recorder()
    settings = Settings(max_epochs=2, optimizer="sgd", learning_rate=0.1, clip_norm=5.0, schedule="exponential")
    history = training.train(model, nn.Squared(), batches, validation, settings=settings, seed=0, callbacks=[recorder])

    a, steps = 0.0, []
    for epoch, rate in enumerate([0.1, 0.1 * 0.8]):
        sums = []
        for rows in (slice(0, 2), slice(2, 3)):
            e, ww = a * x[rows] - y[rows], w[rows]
            value, gradient = (ww * e**2).sum() / ww.sum(), (ww * 2 * e * x[rows]).sum() / ww.sum()
            a -= rate * np.clip(gradient, -5, 5)
            sums.append((value * ww.sum(), ww.sum(), abs(gradient)))
            steps.append((epoch + 1, value, rate, abs(gradient)))
        record = history.epochs[epoch]
        total, weights, norms = np.sum(sums, axis=0)
        assert record.train_loss == pytest.approx(total / weights, rel=1e-14)
        assert record.gradient_norm == pytest.approx(norms / 2, rel=1e-14)
        assert record.validation_loss == pytest.approx(((a - 1) ** 2 + 3 * (5 * a - 9) ** 2) / 4, rel=1e-14)
        assert record.learning_rate == pytest.approx(rate)
        assert (record.epoch, record.step) == (epoch + 1, 2 * epoch + 2)
        assert record.windows_per_second > 0
    for record, (epoch, value, rate, norm) in zip(recorder.steps, steps, strict=True):
        assert (record.epoch, record.learning_rate) == (epoch, pytest.approx(rate))
        assert (record.loss, record.gradient_norm) == (pytest.approx(value), pytest.approx(norm))
        assert record.gradients.keys() == {"a"}
    assert [r.step for r in recorder.steps] == [1, 2, 3, 4]
    assert [r.windows for r in recorder.steps] == [2, 2, 2, 2]
    assert recorder.epochs == history.epochs
    assert history.steps == 4
    assert history.reason == "max_epochs"


def test_same_seed_same_bits():
    one, two, other = Net(), Net(), Net()
    assert facts(train(one)) == facts(train(two))
    assert bits(one) == bits(two)
    train(other, seed=8)
    assert bits(other) != bits(one)


def test_same_bits_with_any_number_of_threads():
    def run(threads):
        net = Net()
        net.layer = nn.GRU(3, 17, num_layers=2, dropout=0.2, seed=1)
        net.linear = nn.Linear(17, 4, seed=1)
        net.parameters = {**net.layer.parameters, **net.linear.parameters}
        rng = np.random.default_rng(0)
        x, y = rng.normal(size=(70, 9, 3)).astype(np.float32), rng.normal(size=(70, 4)).astype(np.float32)

        class Wide:
            parameters = net.parameters

            def forward(self, inputs, *, rng=None):
                _, h, cache = net.layer.forward(inputs, rng=rng)
                prediction, linear = net.linear.forward(h[-1])
                return prediction[..., None], (cache, linear)

            def backward(self, cache, dprediction):
                dh, gradients = net.linear.backward(cache[1], dprediction[..., 0])
                assert dh is not None
                dstate = np.stack([np.zeros_like(dh), dh])
                return gradients | net.layer.backward(cache[0], None, dstate, need_dx=False)[2]

        with kernels.use(threads=threads):
            training.train(Wide(), loss, lambda _: iter([Batch(x, y)] * 3), settings=Settings(max_epochs=2), seed=0)
        return bits(net)

    assert run(1) == run(2) == run(3)


def test_a_generator_as_seed_is_used_up():
    one, two, rng = Net(), Net(), np.random.default_rng(0)
    train(one, seed=rng)
    train(two, seed=rng)
    assert bits(one) != bits(two)
    again = Net()
    train(again, seed=np.random.default_rng(0))
    assert bits(again) == bits(one)


def test_every_epoch_draws_anew():
    seen = []

    def spy(rng):
        for batch in train_batches(rng):
            seen.append(batch.target.tobytes())
            yield batch

    train(Net(), train_batches=spy, max_epochs=3)
    assert len(set(seen)) == len(seen) == 21


def test_the_global_generator_is_not_touched():
    before = np.random.get_state(legacy=False)["state"]["key"].copy()  # noqa: NPY002
    train(Net(), max_epochs=1)
    assert (np.random.get_state(legacy=False)["state"]["key"] == before).all()  # noqa: NPY002


def test_learning_happens():
    history = train(Net(), max_epochs=15, schedule="cosine")
    assert history.epochs[-1].train_loss < 0.25 * history.epochs[0].train_loss
    first = history.epochs[0].validation_loss
    assert history.best_loss is not None
    assert first is not None
    assert history.best_loss < 0.5 * first


def test_best_weights_come_back():
    model, history = line([3, 2, 1, 2, 3])
    assert history.best_epoch == 3
    assert history.best_loss == pytest.approx(1)
    assert [r.best for r in history.epochs] == [True, True, True, False, False]
    assert model.parameters["a"] == [3.0]


def test_last_weights_stay_when_asked():
    model, history = line([3, 2, 1, 2, 3], restore_best=False)
    assert history.best_epoch == 3
    assert model.parameters["a"] == [5.0]


def test_patience():
    model, history = line([5, 4, 4, 3, 4, 3, 1], patience=2)
    assert (history.reason, len(history.epochs), history.best_epoch) == ("patience", 6, 4)
    assert model.parameters["a"] == [4.0]


def test_min_delta():
    _, history = line([5, 4.9, 4.5, 4.4, 4.3], patience=2, min_delta=0.45)
    assert [r.best for r in history.epochs] == [True, False, True, False, False]
    assert history.reason == "patience"


def test_validation_every_second_epoch_and_at_the_end():
    model, history = line([3, 1, 2], epochs=5, validate_every=2)
    assert [r.validation_loss for r in history.epochs] == pytest.approx([None, 3, None, 1, 2])
    assert history.best_epoch == 4
    assert model.parameters["a"] == [4.0]


def test_without_validation_the_last_weights_stay():
    net, recorder = Net(), Recorder()
    history = train(net, validation_batches=None, schedule="constant", callbacks=[recorder])
    assert history.best_epoch is None
    assert history.best_loss is None
    assert [r.validation_loss for r in history.epochs] == [None] * 4
    longer = Net()
    train(longer, validation_batches=None, schedule="constant", max_epochs=5)
    assert bits(longer) != bits(net)


def test_no_epochs_leave_the_model_alone():
    net = Net()
    history = train(net, max_epochs=0)
    assert bits(net) == bits(Net())
    assert (history.reason, history.steps, history.epochs) == ("max_epochs", 0, [])


@pytest.mark.parametrize(("steps", "epochs"), [(1, 1), (7, 1), (10, 2), (14, 2)])
def test_max_steps_ends_with_a_validation(steps, epochs):
    history = train(Net(), max_steps=steps, validate_every=3)
    assert (history.reason, history.steps, len(history.epochs)) == ("max_steps", steps, epochs)
    assert history.epochs[-1].validation_loss is not None


def test_max_steps_at_the_end_of_an_epoch_are_the_same_bits():
    one, two = Net(), Net()
    train(one, max_steps=14, restore_best=False)
    train(two, max_epochs=2, restore_best=False)
    assert bits(one) == bits(two)


def test_cosine_follows_steps_when_they_are_the_limit():
    recorder = Recorder()
    train(Net(), max_steps=8, schedule="cosine", learning_rate=1.0, callbacks=[recorder])
    assert [r.learning_rate for r in recorder.steps] == pytest.approx(
        [0.5 * (1 + np.cos(np.pi * k / 8)) for k in range(8)]
    )


def test_time_limit(monkeypatch):
    clock = Clock(monkeypatch)

    def slow(rng):
        for batch in train_batches(rng):
            clock.now += 2.0
            yield batch

    history = train(Net(), train_batches=slow, max_epochs=1000, time_limit=19.0)
    assert (history.reason, history.steps) == ("time_limit", 10)
    assert history.epochs[-1].validation_loss is not None
    assert [r.seconds for r in history.epochs] == [14.0, 6.0]
    assert [r.windows_per_second for r in history.epochs] == pytest.approx([100 / 14, 48 / 6])
    assert history.seconds == 20.0
    assert train(Net(), train_batches=slow, time_limit=1e-9).steps == 1


def test_a_callback_can_end_training():
    class AtStep(Callback):
        def on_step(self, record):
            if record.step == 9:
                raise StopTraining

    class AtEpoch(Callback):
        def on_epoch(self, record):
            if record.epoch == 2:
                raise StopTraining

    history = train(Net(), callbacks=[AtStep()])
    assert (history.reason, history.steps, len(history.epochs)) == ("callback", 9, 2)
    history = train(Net(), callbacks=[AtEpoch()])
    assert (history.reason, history.steps, len(history.epochs)) == ("callback", 14, 2)


def test_a_callback_can_ask_twice():
    class Always(Callback):
        def on_step(self, record):
            raise StopTraining

        def on_epoch(self, record):
            raise StopTraining

    history = train(Net(), callbacks=[Always()])
    assert (history.reason, history.steps, len(history.epochs)) == ("callback", 1, 1)


def test_plateau_cuts_the_rate():
    _, history = line([2, 2, 1, 1, 1], schedule=Plateau(multiplier=0.5, patience=0))
    assert [r.learning_rate for r in history.epochs] == [1, 1, 0.5, 0.5, 0.25]


@pytest.mark.parametrize("restore_best", [True, False])
@pytest.mark.parametrize("reason", ["max_epochs", "max_steps", "patience", "time_limit", "callback", "interrupted"])
def test_the_best_weights_are_restored_whatever_ends_the_run(monkeypatch, reason, restore_best):
    """One step per epoch, a is the number of steps; the loss is lowest after two of the five."""
    model, clock = Line(), Clock(monkeypatch)

    def batches(rng):
        clock.now += 1.0
        yield Batch(np.ones(1), model.parameters["a"] + 0.5)

    def validation():
        a = float(model.parameters["a"][0])
        yield Batch(np.zeros(1), np.array([1.0 + abs(a - 2.0)]))

    class End(Callback):
        def on_epoch(self, record):
            if record.epoch == 5 and reason in ("callback", "interrupted"):
                raise StopTraining if reason == "callback" else KeyboardInterrupt

    limits = {"max_epochs": 5 if reason == "max_epochs" else 9, "max_steps": 5 if reason == "max_steps" else None}
    settings = Settings(
        **limits, patience=3 if reason == "patience" else None, time_limit=4.5 if reason == "time_limit" else None,
        optimizer="sgd", learning_rate=1.0, clip_norm=None, restore_best=restore_best,
    )  # fmt: skip
    try:
        history = training.train(
            model, nn.Squared(), batches, validation, settings=settings, seed=0, callbacks=[End()]
        )  # fmt: skip
    except Interrupted as interrupted:
        history = interrupted.history
    assert (history.reason, history.steps, history.best_epoch) == (reason, 5, 2)
    assert model.parameters["a"].tolist() == [2.0 if restore_best else 5.0]


def test_cosine_follows_epochs_when_they_are_the_limit():
    recorder = Recorder()
    train(Net(), max_epochs=4, schedule="cosine", learning_rate=1.0, callbacks=[recorder])
    expected = [0.5 * (1 + np.cos(np.pi * epoch / 4)) for epoch in range(4) for _ in range(7)]
    np.testing.assert_allclose([record.learning_rate for record in recorder.steps], expected, rtol=1e-12)


def test_callbacks_change_nothing():
    one, two = Net(), Net()
    train(one)
    train(two, callbacks=[Recorder()])
    assert bits(one) == bits(two)


class Poisoned(Line):
    """Turns bad at one step, forward or backward."""

    def __init__(self, step, where, value):
        super().__init__()
        self.step, self.where, self.value, self.count = step, where, value, 0

    def forward(self, inputs, *, rng=None):
        prediction, cache = super().forward(inputs)
        if rng is not None:
            self.count += 1
        if self.count == self.step and self.where == ("forward" if rng is not None else "validation"):
            prediction = prediction + self.value
        return prediction, cache

    def backward(self, cache, dprediction):
        gradients = super().backward(cache, dprediction)
        if self.count == self.step and self.where == "backward":
            gradients["a"] += self.value
        return gradients


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("where", ["forward", "backward", "validation"])
def test_divergence_says_where_and_leaves_good_weights(where, value):
    def batches(rng):
        for _ in range(2):
            yield Batch(np.ones(1), np.ones(1))

    model, good = Poisoned(4, where, value), Line()
    settings = Settings(max_epochs=9, optimizer="sgd", learning_rate=0.1)
    training.train(good, loss, batches, settings=replace(settings, max_epochs=1), seed=0)
    with pytest.raises(TrainingDiverged, match=r"at step \d: try a learning_rate below 0.1") as caught:
        training.train(model, loss, batches, lambda: batches(None), settings=settings, seed=0)
    assert caught.value.step == (5 if where == "validation" else 4)
    assert caught.value.checkpoint is None
    assert model.parameters["a"] == good.parameters["a"] != 0


def test_divergence_without_validation_falls_back_to_the_last_whole_epoch():
    def batches(rng):
        for _ in range(2):
            yield Batch(np.ones(1), np.ones(1))

    model, good = Poisoned(4, "forward", np.nan), Line()
    settings = Settings(max_epochs=9, optimizer="sgd", learning_rate=0.1)
    training.train(good, loss, batches, settings=replace(settings, max_epochs=1), seed=0)
    with pytest.raises(TrainingDiverged):
        training.train(model, loss, batches, settings=settings, seed=0)
    assert model.parameters["a"] == good.parameters["a"]


@pytest.mark.parametrize(("name", "k"), [("inputs", 0), ("targets", 1)])
def test_divergence_points_at_bad_data(name, k):
    def batches(rng):
        batch = [np.ones(3), np.ones(3)]
        batch[k][1] = np.nan
        yield Batch(*batch)

    with pytest.raises(TrainingDiverged, match=f"the {name} of this batch hold NaN"):
        training.train(Line(), loss, batches, settings=Settings(), seed=0)


@pytest.mark.parametrize("clip_norm", [None, 1e300])
def test_a_real_explosion_is_caught(clip_norm):
    with pytest.raises(TrainingDiverged, match=r"try a learning_rate below 1e\+30") as caught:
        training.train(
            Line(), loss, lambda _: iter([Batch(np.full(1, 100.0), np.ones(1))] * 50),
            settings=Settings(optimizer="sgd", learning_rate=1e30, clip_norm=clip_norm), seed=0,
        )  # fmt: skip
    assert ("set clip_norm" in str(caught.value)) == (clip_norm is None)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"validation_batches": None, "patience": 3, "schedule": "constant"}, "patience needs validation_batches"),
        ({"validation_batches": None}, "Plateau.* needs validation_batches"),
        ({"resume": True}, "resume needs checkpoints"),
        ({"train_batches": lambda _: iter(())}, "train_batches returned no batch in epoch 1"),
        ({"validation_batches": lambda: iter(())}, "validation_batches returned no target"),
    ],
)
def test_arguments_that_do_not_fit_are_named(options, words):
    with pytest.raises(ValueError, match=words):
        train(Net(), **options)


def test_a_callback_of_another_class_is_named():
    class Duck:
        def on_epoch(self, record): ...

    for callback in (print, Duck(), Recorder):
        with pytest.raises(TypeError, match=r"callbacks must be instances of gatewise\.training\.Callback, not <"):
            train(Net(), callbacks=[callback])


def test_a_callback_does_nothing_unless_overridden():
    one, two = Net(), Net()
    train(one)
    history = train(two, callbacks=[Callback()])
    assert history.reason == "max_epochs"
    assert bits(one) == bits(two)
    assert Callback().on_begin(one, WINDOWS) is None


def test_a_history_fits_a_line_and_is_drawn():
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    history = train(Net(), max_epochs=3, validate_every=2)
    assert len(repr(history)) < 120
    assert f"epochs=3, steps=21, seconds={history.seconds:.1f}, reason='max_epochs', best_epoch=" in repr(history)
    ax = history.plot()
    curves = {line.get_label(): np.asarray(line.get_xydata()).tolist() for line in ax.get_lines()}
    assert curves.pop("training") == [[r.epoch, r.train_loss] for r in history.epochs]
    assert curves.pop("validation") == [[r.epoch, r.validation_loss] for r in history.epochs[1:]]
    assert curves == {f"best: epoch {history.best_epoch}": [[history.best_epoch, history.best_loss]]}
    assert history.plot(ax) is ax
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("epoch", "loss")
    pyplot.close("all")
    without = train(Net(), validation_batches=None, schedule="constant", max_epochs=1)
    assert "best" not in repr(without)
    assert [line.get_label() for line in without.plot().get_lines()] == ["training"]
    pyplot.close("all")


def test_history_is_ready_for_json():
    import json

    history = train(Net(), max_epochs=2)
    again = json.loads(json.dumps(history.to_dict(), allow_nan=False))
    assert again["epochs"][1]["validation_loss"] == history.epochs[1].validation_loss
    assert again["checkpoint"] is None


def test_validation_batches_are_not_needed_twice():
    calls = []

    def counted():
        calls.append(1)
        return validation_batches()

    train(Net(), validation_batches=counted)
    assert len(calls) == 4
