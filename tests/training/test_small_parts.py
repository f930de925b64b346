"""Lines about a training, its end in memory, and interrupts that come from elsewhere."""

from __future__ import annotations

import signal
from pathlib import Path

import numpy as np
import pytest

from gatewise import training
from gatewise.training import EpochRecord, progress
from gatewise.training.course import Course
from gatewise.training.schedules import PlateauState
from tests.training import toy


def record(epoch: int, validation: float | None = None) -> EpochRecord:
    return EpochRecord(epoch, 10 * epoch, 0.123456, validation, 0.1, 1.0, 1.0, 1234.5, best=True)


def test_lines_of_a_file_come_every_five_seconds(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    with progress.ProgressLine(4) as line:
        for epoch, at, validation in ((1, 104.9, None), (2, 105.0, 0.25), (3, 109.9, 0.5), (4, 109.95, 0.75)):
            now[0] = at
            line.on_epoch(record(epoch, validation))
    assert capsys.readouterr().err == (
        "epoch 2/4  loss 0.1235  validation 0.25  1,234 windows/s\n"
        "epoch 4/4  loss 0.1235  validation 0.75  1,234 windows/s\n"
    )
    with progress.ProgressLine(4) as line:
        now[0] += 9
        line.on_epoch(record(4))
    assert capsys.readouterr().err == "epoch 4/4  loss 0.1235  1,234 windows/s\n"


def test_a_line_on_a_terminal_is_written_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress.sys.stderr, "isatty", lambda: True)
    with progress.ProgressLine(12) as line:
        line.on_epoch(record(1, 0.123456))
        line.on_epoch(record(2))
    first = capsys.readouterr().err.split("\r")[1:]
    assert [len(one.rstrip("\n")) for one in first] == [59, 59], "the rest of the longer line is blanked"
    assert first[1].rstrip() == "epoch 2/12  loss 0.1235  1,234 windows/s"
    assert first[1].endswith("\n")
    with progress.ProgressLine(12):
        pass
    assert capsys.readouterr().err == ""


def test_the_end_of_a_training_is_kept_in_memory(tmp_path: Path) -> None:
    for folder in (None, tmp_path / "c"):
        course = Course(folder)
        assert (course.steps, course.epochs, repr(course), course.paths()) == (0, 0, "Course(0 steps)", [])
        weights = np.arange(3.0)
        for step, epoch in ((7, 1), (14, 2)):
            state = {"progress": {"step": step, "epoch": epoch, "reason": ""}, "config": {}}
            assert (course.save(step, {"w": weights}, state) is None) == (folder is None)
        weights += 1
        assert (course.steps, course.epochs, repr(course)) == (14, 2, "Course(14 steps)")
        assert len(course.paths()) == (0 if folder is None else 2)
        alone = course.alone()
        assert (alone.steps, alone.folder, alone.before) == (14, None, None)
    with pytest.raises(TypeError):
        Course(_last=[])  # type: ignore[call-arg]
    for name in ("keep", "every_epochs", "every_steps"):
        with pytest.raises(ValueError, match=f"{name} must be at least 1"):
            Course(tmp_path, **{name: 0})  # type: ignore[arg-type]


def test_an_interrupt_of_a_callback_counts_as_ctrl_c() -> None:
    class Stops(training.Callback):
        def on_epoch(self, record: EpochRecord) -> None:
            raise KeyboardInterrupt

    with pytest.raises(training.Interrupted) as caught:
        toy.train(toy.Net(), max_epochs=3, callbacks=[Stops()])
    assert caught.value.signal == signal.SIGINT
    assert caught.value.step == 7


@pytest.mark.parametrize("every", [1, 2, 3])
def test_steps_of_a_schedule(every: int) -> None:
    schedule = training.Step(every=every, multiplier=0.5)
    found = [schedule.factor(99, epoch, 0.0, PlateauState()) for epoch in range(7)]
    assert found == [0.5 ** (epoch // every) for epoch in range(7)]
    late = training.Exponential(multiplier=0.5, after=2)
    assert [late.factor(99, epoch, 0.0, PlateauState()) for epoch in range(5)] == [1, 1, 0.5, 0.25, 0.125]
    ramp = training.Constant(warmup=4)
    assert [ramp.factor(step, 0, 0.0, PlateauState()) for step in range(6)] == [0.25, 0.5, 0.75, 1, 1, 1]


def test_a_plateau_by_hand() -> None:
    state, seen = PlateauState(), []
    for loss in (1.0, 1.0, 0.9, 0.9, 0.95, 0.91, 0.9, 0.8):
        state = state.observe(loss, 2)
        seen.append((state.best, state.waited, state.cuts))
    assert seen == [
        (1.0, 0, 0), (1.0, 1, 0), (0.9, 0, 0), (0.9, 1, 0), (0.9, 2, 0), (0.9, 0, 1), (0.9, 1, 1), (0.8, 0, 1),
    ]  # fmt: skip
