"""The factor of every schedule, by hand."""

from math import cos, inf, pi

import pytest

from gatewise.training import Constant, Cosine, Exponential, Plateau, Step
from gatewise.training.schedules import PlateauState


def over_epochs(schedule, epochs=6):
    return [schedule.factor(1000, e, e / epochs, PlateauState()) for e in range(epochs)]


def test_factors_over_epochs():
    assert over_epochs(Constant()) == [1.0] * 6
    assert over_epochs(Step(every=2, multiplier=0.5)) == [1, 1, 0.5, 0.5, 0.25, 0.25]
    assert over_epochs(Exponential(multiplier=0.5, after=3)) == [1, 1, 1, 0.5, 0.25, 0.125]
    assert over_epochs(Exponential(multiplier=0.5)) == [0.5**e for e in range(6)]
    assert over_epochs(Exponential(multiplier=0.5, after=0)) == [0.5 ** (e + 1) for e in range(6)]


def test_cosine_goes_from_1_to_its_end():
    cosine = Cosine(final=0.2)
    shares = [0.0, 0.25, 0.5, 1.0, 1.5]
    assert [cosine.factor(9, 0, s, PlateauState()) for s in shares] == pytest.approx(
        [1.0, 0.2 + 0.4 * (1 + cos(pi / 4)), 0.6, 0.2, 0.2], rel=1e-15
    )


@pytest.mark.parametrize("kind", [Constant, Cosine, Step, Exponential, Plateau])
def test_warm_up_multiplies_every_schedule(kind):
    state, warm, cold = PlateauState(cuts=1), kind(warmup=4), kind()
    full = cold.factor(0, 2, 0.5, state)
    assert [warm.factor(step, 2, 0.5, state) / full for step in range(6)] == pytest.approx([0.25, 0.5, 0.75, 1, 1, 1])


def test_plateau_waits_then_cuts_then_waits_again():
    schedule, state, factors = Plateau(multiplier=0.1, patience=1), PlateauState(), []
    for loss in [3.0, 2.0, 2.0, 2.5, 2.5, 2.0, 1.0, 1.0]:
        state = schedule.observe(state, loss)
        factors.append(schedule.factor(99, 0, 0.0, state))
    assert factors == pytest.approx([1, 1, 1, 0.1, 0.1, 0.01, 0.01, 0.01])
    assert state == PlateauState(1.0, 1, 2)


def test_other_schedules_do_not_look_at_losses():
    assert Cosine().observe(PlateauState(), 1.0) == PlateauState(inf, 0, 0)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Constant(warmup=-1), "warmup"),
        (lambda: Cosine(warmup=-1), "warmup"),
        (lambda: Cosine(final=1.1), "final"),
        (lambda: Step(every=0), "every"),
        (lambda: Step(multiplier=0.0), "multiplier"),
        (lambda: Exponential(after=-1), "after"),
        (lambda: Exponential(multiplier=1.1), "multiplier"),
        (lambda: Plateau(patience=-1), "patience"),
        (lambda: Plateau(multiplier=float("nan")), "multiplier"),
    ],
)
def test_wrong_arguments_are_named(make, words):
    with pytest.raises(ValueError, match=words):
        make()


@pytest.mark.parametrize("schedule", [Constant, Cosine, Exponential, Plateau, Step])
def test_arguments_are_given_by_name(schedule):
    with pytest.raises(TypeError, match="positional"):
        schedule(1)
