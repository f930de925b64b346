"""The training loop.

Everything that a run changes is in one :class:`~gatewise.training.state.RunState`. It is changed in one piece, at the
end of each step and of each epoch. So it can be saved at any other moment, and a run that resumes from there ends with
the same bits as one that was never interrupted.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from math import inf, isfinite
from time import perf_counter

import numpy as np
from numpy.random import Generator

from gatewise.errors import CheckpointError, TrainingDiverged
from gatewise.nn.losses import Loss
from gatewise.training.callbacks import Callback, StopTraining
from gatewise.training.checkpoints import Checkpoints
from gatewise.training.cursor import EpochSums
from gatewise.training.interrupts import Interrupted, Interrupts
from gatewise.training.records import Batch, EpochRecord, History, Model, StepRecord
from gatewise.training.settings import Settings
from gatewise.training.state import RunState

__all__ = ["train"]

TrainBatches = Callable[[Generator], Iterable[Batch]]
ValidationBatches = Callable[[], Iterable[Batch]]


def train(
    model: Model,
    loss: Loss,
    train_batches: TrainBatches,
    validation_batches: ValidationBatches | None = None,
    *,
    settings: Settings,
    seed: int | Generator,
    callbacks: Sequence[Callback] = (),
    checkpoints: Checkpoints | None = None,
    resume: bool = False,
) -> History:
    """Train a model in place.

    The same model, batches, settings and seed give the same bits, with or without interruptions.

    Parameters
    ----------
    model : Model
        Has ``parameters``, ``forward`` and ``backward``.
    loss : Loss
        What is minimised.
    train_batches : function of a Generator, returning batches
        Called once per epoch. What it returns must depend on the generator alone.
    validation_batches : function returning batches, optional
        Called for each validation; default: no validation.
    settings : Settings
        How to train.
    seed : int or Generator
        For the order of the batches and for dropout.
    callbacks : sequence of Callback, default ()
        Called after every step and epoch; each can raise :class:`StopTraining`.
    checkpoints : Checkpoints, optional
        Where to save; default: nothing is written.
    resume : bool, default False
        Continue from the newest usable checkpoint instead of starting anew.

    Returns
    -------
    History
        The course of the training. With validation (and ``settings.restore_best``) ``model`` is left with its best
        weights, else with the last ones.

    Raises
    ------
    Interrupted
        On Ctrl-C, between two steps, after a checkpoint was saved; the model is left as at a regular end.
    TrainingDiverged
        When loss or gradient become NaN or infinite; the model is left with its best weights so far, without
        validation with those of the last whole epoch.
    CheckpointError
        When a checkpoint cannot be written; with ``resume``, when there is none or it belongs to another run; without
        ``resume``, when the folder already has one.
    ValueError
        When the arguments contradict each other.
    TypeError
        When a callback is not a :class:`Callback`.
    """
    if validation_batches is None and settings.patience is not None:
        raise ValueError("patience needs validation_batches")
    if validation_batches is None and settings.learning_schedule.needs_validation:
        raise ValueError(f"the schedule {settings.learning_schedule} needs validation_batches")
    if resume and checkpoints is None:
        raise ValueError("resume needs checkpoints")
    state = RunState(model.parameters, settings, seed)
    run = _Run(model, loss, train_batches, validation_batches, settings, state, callbacks, checkpoints)
    if resume:
        run.resume()
    else:
        run.begin()
    return run.go()


class _Stop(Exception):
    """Ends the loop; its text is the reason."""


class _Run:
    """One call of :func:`train`."""

    def __init__(
        self,
        model: Model,
        loss: Loss,
        train_batches: TrainBatches,
        validation_batches: ValidationBatches | None,
        settings: Settings,
        state: RunState,
        callbacks: Sequence[Callback],
        checkpoints: Checkpoints | None,
    ) -> None:
        self.model, self.loss, self.settings, self.state = model, loss, settings, state
        self.train_batches, self.validation_batches = train_batches, validation_batches
        self.schedule, self.checkpoints = settings.learning_schedule, checkpoints
        for callback in callbacks:
            if not isinstance(callback, Callback):
                raise TypeError(f"callbacks must be instances of gatewise.training.Callback, not {callback!r}")
        self.callbacks = callbacks
        self.history = History()
        self.interrupts = Interrupts()
        self.saved_for_good = False
        self.deadline = inf
        self.mark = 0.0

    # ---- saving and resuming ----

    def begin(self) -> None:
        """Write the first checkpoint, so that a folder that cannot be written is found before the training."""
        if self.checkpoints is None:
            return
        found = self.checkpoints.paths()
        if found:
            raise CheckpointError(f"{found[0]} is from an earlier run; resume that run or choose another folder")
        self.save()

    def resume(self) -> None:
        """Continue from the newest checkpoint that is whole."""
        assert self.checkpoints is not None
        checkpoint = self.checkpoints.latest()
        self.state.load(checkpoint, self.state.config(self.loss, self.checkpoints))
        self.history.checkpoint = self.history.resumed_from = checkpoint.path
        self.history.skipped = list(checkpoint.skipped)

    def save(self) -> None:
        """Write a checkpoint."""
        if self.checkpoints is None or self.saved_for_good:
            return
        facts = {"config": self.state.config(self.loss, self.checkpoints), **self.state.facts()}
        self.history.checkpoint = self.checkpoints.save(self.state.cursor.step, self.state.arrays(), facts)

    # ---- the loop ----

    def go(self) -> History:
        """Train to the end."""
        if self.settings.time_limit is not None:
            self.deadline = perf_counter() + self.settings.time_limit
        with self.interrupts:
            try:
                reason = self.state.cursor.reason or self.loop()
                if self.interrupts.requested:
                    raise KeyboardInterrupt
            except KeyboardInterrupt as error:
                with self.interrupts.held():
                    raise self.interrupted() from error
        return self.finish(reason)

    def loop(self) -> str:
        """Run the epochs; return why they ended."""
        p, s = self.state.cursor, self.settings
        try:
            while p.epoch < s.max_epochs:
                self.check_end()
                for batch in self.batches():
                    self.step(batch)
                    self.check_end()
                    if perf_counter() > self.deadline:
                        raise _Stop("time_limit")
                self.end_epoch()
                if p.reason:
                    return p.reason
        except (_Stop, StopTraining) as stop:
            return self.stop_early(str(stop) if isinstance(stop, _Stop) else "callback")
        return "max_epochs"

    def check_end(self) -> None:
        """Stop between two steps, if there is a reason to."""
        if self.interrupts.requested:
            raise KeyboardInterrupt
        if self.settings.max_steps is not None and self.state.cursor.step >= self.settings.max_steps:
            raise _Stop("max_steps")

    def batches(self) -> Iterator[Batch]:
        """Yield the batches of the current epoch, without those done before a resumption."""
        p, self.mark = self.state.cursor, perf_counter()
        done = p.position
        batches = iter(self.train_batches(self.state.batch_rng))
        if sum(1 for _ in islice(batches, done)) < done:
            raise CheckpointError(f"train_batches returned fewer than the {done} batches done before the checkpoint")
        first = next(batches, None)
        if first is None and not done:
            raise ValueError(f"train_batches returned no batch in epoch {p.epoch + 1}")
        if first is not None:
            yield first
        yield from batches

    @np.errstate(over="ignore", invalid="ignore")  # an overflow is found and reported below
    def step(self, batch: Batch) -> None:
        """Run forward, loss, backward and update; all changes are made in one piece at the end."""
        p = self.state.cursor
        rate = self.learning_rate()
        prediction, cache = self.model.forward(batch.inputs, rng=self.state.step_rng)
        value, dprediction = self.loss.value_and_gradient(prediction, batch.target, batch.weight)
        if not isfinite(value):
            raise self.diverged(f"the loss is {value}", batch)
        gradients = self.model.backward(cache, dprediction)
        windows = len(batch.target)
        weight = batch.total_weight
        with self.interrupts.held():
            norm = self.state.step(gradients, rate)
            if isfinite(norm):
                now = perf_counter()
                p.sums.loss += value * weight
                p.sums.weight += weight
                p.sums.norm += norm
                p.sums.windows += windows
                p.sums.seconds += now - self.mark
                self.mark = now
                p.step, p.position, p.learning_rate = p.step + 1, p.position + 1, rate
                p.step_rng = dict(self.state.step_rng.bit_generator.state)
        if not isfinite(norm):
            raise self.diverged(f"the gradient's norm is {norm}", batch)
        record = StepRecord(p.epoch + 1, p.step, value, rate, norm, windows, gradients)
        for callback in self.callbacks:
            callback.on_step(record)
        if self.checkpoints is not None and self.checkpoints.every_steps is not None:  # noqa: SIM102
            if p.step % self.checkpoints.every_steps == 0:
                self.save()

    def learning_rate(self) -> float:
        """Return the learning rate of the next step."""
        p, s = self.state.cursor, self.settings
        share = p.epoch / s.max_epochs
        if s.max_steps is not None:
            share = max(share, p.step / s.max_steps)
        return s.learning_rate * self.schedule.factor(p.step, p.epoch, share, p.plateau)

    @np.errstate(over="ignore", invalid="ignore")
    def validate(self) -> float:
        """Return the mean loss over the validation targets."""
        assert self.validation_batches is not None
        total = weights = 0.0
        with self.state.averaged():
            for batch in self.validation_batches():
                prediction, _ = self.model.forward(batch.inputs)
                value, _ = self.loss.value_and_gradient(prediction, batch.target, batch.weight)
                if not isfinite(value):
                    raise self.diverged(f"the validation loss is {value}", batch)
                weight = batch.total_weight
                total += value * weight
                weights += weight
        if weights == 0.0:
            raise ValueError("validation_batches returned no target with a weight above 0")
        return total / weights

    def close_epoch(self, *, last: bool) -> EpochRecord:
        """Validate and make the record, in memory only."""
        p, s, started = self.state.cursor, self.settings, perf_counter()
        due = last or p.epoch + 1 >= s.max_epochs or (p.epoch + 1) % s.validate_every == 0
        loss = self.validate() if due and self.validation_batches is not None else None
        with self.interrupts.held():
            improved = loss is not None and loss < p.best_loss - s.min_delta
            if loss is not None:
                p.plateau = self.schedule.observe(p.plateau, loss)
                p.waited = 0 if improved else p.waited + 1
            if loss is not None and improved:
                p.best_loss, p.best_epoch = loss, p.epoch + 1
            if improved or self.validation_batches is None:
                self.state.keep()
            training, p.sums = p.sums, EpochSums()
            record = EpochRecord(
                epoch=p.epoch + 1,
                step=p.step,
                train_loss=training.loss / training.weight if training.weight else 0.0,
                validation_loss=loss,
                learning_rate=p.learning_rate,
                gradient_norm=training.norm / p.position,
                seconds=training.seconds + perf_counter() - started,
                windows_per_second=training.windows / training.seconds if training.seconds else 0.0,
                best=improved,
            )
            p.epochs.append(record)
            p.epoch, p.position = p.epoch + 1, 0
            p.epoch_rng = dict(self.state.batch_rng.bit_generator.state)
            if not last:
                p.reason = self.final_reason()
        return record

    def final_reason(self) -> str:
        """Return why the run is over after this whole epoch; empty if it is not."""
        p, s = self.state.cursor, self.settings
        if s.patience is not None and p.waited >= s.patience:
            return "patience"
        return "max_epochs" if p.epoch >= s.max_epochs else ""

    def end_epoch(self) -> None:
        """Validate, save and call back after a whole epoch."""
        p = self.state.cursor
        record = self.close_epoch(last=False)
        if self.checkpoints is not None and (p.reason or p.epoch % self.checkpoints.every_epochs == 0):
            self.save()
        for callback in self.callbacks:
            callback.on_epoch(record)

    def stop_early(self, reason: str) -> str:
        """End before the last epoch: save, then validate the steps since the last whole epoch."""
        p = self.state.cursor
        final = reason == "max_steps"
        if not final:
            # Before the extra validation below, which a resumed run must not have.
            self.save()
            self.saved_for_good = True
        record = self.close_epoch(last=True) if p.position else None
        if final:
            p.reason = reason
            self.save()
        if record is not None:
            with suppress(StopTraining):
                for callback in self.callbacks:
                    callback.on_epoch(record)
        return reason

    # ---- the end ----

    def finish(self, reason: str) -> History:
        """Restore the best weights and fill in the history."""
        p, h = self.state.cursor, self.history
        validated = isfinite(p.best_loss)
        if validated and self.settings.restore_best:
            self.state.restore()
        else:
            self.state.settle()
        h.epochs, h.reason, h.steps = p.epochs, reason, p.step
        h.best_epoch = p.best_epoch if validated else None
        h.best_loss = p.best_loss if validated else None
        h.seconds = sum(record.seconds for record in p.epochs) + p.sums.seconds
        return h

    def interrupted(self) -> Interrupted:
        """Save, and leave the model as at a regular end."""
        problem = None
        try:
            self.save()
        except CheckpointError as error:
            problem = error
        number = self.interrupts.requested or signal.SIGINT
        result = Interrupted(self.finish("interrupted"), self.history.checkpoint, number)
        if problem is not None:
            result.add_note(str(problem))
        return result

    def diverged(self, what: str, batch: Batch) -> TrainingDiverged:
        """Restore the good weights; return the error that says what to try."""
        self.state.restore()
        step, path = self.state.cursor.step + 1, self.history.checkpoint
        bad = batch.not_finite()
        if bad is not None:
            hint = f"the {bad} of this batch hold NaN or infinite values"
        else:
            hint = f"try a learning_rate below {self.settings.learning_rate:g}"
            hint += "" if self.settings.clip_norm is not None else ", set clip_norm,"
            hint += " or look for extreme values in the inputs"
        kept = "" if path is None else f". The last good checkpoint is {path}"
        return TrainingDiverged(f"{what} at step {step}: {hint}{kept}", step=step, checkpoint=path)
