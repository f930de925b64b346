"""Update rules against their formulas, one number at a time; clipping, decay, state."""

import pickle
from math import sqrt

import numpy as np
import pytest

from gatewise import training
from gatewise.training import SGD, Adam, AdamW, Optimizer
from gatewise.training import optimizer as module

SHAPES = {"a": (3, 2), "b": (4,), "c": (1, 1)}


def arrays(rng, scale=1.0, dtype: type = np.float64):
    return {name: (scale * rng.normal(size=shape)).astype(dtype) for name, shape in SHAPES.items()}


def by_formula(rule, p, gradients, rate, decay):
    """One parameter that is one number, over several steps."""
    m = v = 0.0
    for t, gradient in enumerate(gradients, 1):
        g = gradient + (0.0 if isinstance(rule, AdamW) else decay * p)
        if isinstance(rule, AdamW):
            p -= rate * decay * p
        if isinstance(rule, Adam):
            (b1, b2), eps = rule.betas, rule.eps
            m = b1 * m + (1 - b1) * g
            v = b2 * v + (1 - b2) * g * g
            p -= rate * (m / (1 - b1**t)) / (sqrt(v / (1 - b2**t)) + eps)
        else:
            m = rule.momentum * m + g
            p -= rate * (g + rule.momentum * m if rule.nesterov else m)
    return p


@pytest.mark.parametrize("decay", [0.0, 0.3])
@pytest.mark.parametrize(
    "rule",
    [SGD(), SGD(0.9), SGD(0.8, nesterov=True), Adam(), Adam((0.5, 0.7), 1e-3), AdamW(), AdamW((0.0, 0.9))],
    ids=repr,
)
@pytest.mark.parametrize("block", [4, 32_768])
def test_rules(rule, decay, block, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK", block)
    rng = np.random.default_rng(0)
    parameters, steps = arrays(rng), [arrays(rng) for _ in range(5)]
    before = {name: a.copy() for name, a in parameters.items()}
    optimizer = Optimizer(parameters, rule, weight_decay=decay)
    for gradients in steps:
        optimizer.step(gradients, 0.1)
    for name, a in parameters.items():
        for index in np.ndindex(a.shape):
            expected = by_formula(rule, before[name][index], [g[name][index] for g in steps], 0.1, decay)
            assert a[index] == pytest.approx(expected, rel=1e-12, abs=1e-13)


def test_gradients_are_left_alone():
    rng = np.random.default_rng(0)
    gradients = arrays(rng)
    kept = {name: a.copy() for name, a in gradients.items()}
    for a in gradients.values():
        a.flags.writeable = False
    Optimizer(arrays(rng), Adam(), clip_norm=0.1).step(gradients, 0.1)
    assert all((gradients[name] == kept[name]).all() for name in SHAPES)


@pytest.mark.parametrize("clip", [0.5, 1e6, None])
def test_clipping(clip):
    rng = np.random.default_rng(0)
    parameters, gradients = arrays(rng), arrays(rng)
    before = {name: a.copy() for name, a in parameters.items()}
    whole = sqrt(sum(float((g**2).sum()) for g in gradients.values()))
    assert Optimizer(parameters, SGD(), clip_norm=clip).step(gradients, 1.0) == pytest.approx(whole, rel=1e-14)
    factor = 0.5 / whole if clip == 0.5 else 1.0
    for name in SHAPES:
        np.testing.assert_allclose(before[name] - parameters[name], gradients[name] * factor, rtol=1e-12)


@pytest.mark.parametrize("scale", [1e-30, 1e25])
def test_norm_beyond_what_float32_can_square(scale):
    gradients = arrays(np.random.default_rng(0), scale, np.float32)
    whole = sqrt(sum(float((g.astype(float) ** 2).sum()) for g in gradients.values()))
    parameters = arrays(np.random.default_rng(1), dtype=np.float32)
    assert Optimizer(parameters, SGD(), clip_norm=1.0).step(gradients, 1e-3) == pytest.approx(whole, rel=1e-6, abs=0)
    assert all(np.isfinite(a).all() for a in parameters.values())


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_gradient_that_is_not_finite_changes_nothing(bad):
    rng = np.random.default_rng(0)
    parameters = arrays(rng)
    optimizer = Optimizer(parameters, Adam(), weight_decay=0.1, clip_norm=1.0)
    optimizer.step(arrays(rng), 0.1)
    before = {name: a.copy() for name, a in (parameters | optimizer.state_arrays()).items()}
    gradients = arrays(rng)
    gradients["b"][1] = bad
    assert not np.isfinite(optimizer.step(gradients, 0.1))
    after = parameters | optimizer.state_arrays()
    assert all((before[name] == after[name]).all() for name in before)
    assert optimizer.steps == 1


@pytest.mark.parametrize("rule", [SGD(0.9), Adam(), AdamW()], ids=repr)
def test_state_goes_round(rule):
    rng = np.random.default_rng(0)
    first, steps = arrays(rng, dtype=np.float32), [arrays(rng, dtype=np.float32) for _ in range(6)]
    second = {name: a.copy() for name, a in first.items()}
    one = Optimizer(first, rule)
    for gradients in steps[:3]:
        one.step(gradients, 0.1)
    for name, a in first.items():
        second[name][...] = a
    other = Optimizer(second, rule)
    other.load_state_arrays(one.state_arrays(), one.steps)
    for gradients in steps[3:]:
        one.step(gradients, 0.1)
        other.step(gradients, 0.1)
    assert all((first[name] == second[name]).all() for name in SHAPES)


def test_state_is_a_copy_by_name():
    optimizer = Optimizer(arrays(np.random.default_rng(0)), Adam())
    state = optimizer.state_arrays()
    assert state.keys() == {f"{slot}.{name}" for slot in ("mean", "square") for name in SHAPES}
    state["mean.a"][...] = 1.0
    assert (optimizer.state_arrays()["mean.a"] == 0).all()


def test_wrong_state_is_refused_whole():
    optimizer = Optimizer(arrays(np.random.default_rng(0)), Adam())
    state = {name: a + 1 for name, a in optimizer.state_arrays().items()}
    with pytest.raises(ValueError, match="square\\.c"):
        optimizer.load_state_arrays({name: a for name, a in state.items() if name != "square.c"}, 1)
    with pytest.raises(ValueError, match="square\\.c"):
        optimizer.load_state_arrays(state | {"square.c": np.ones(3)}, 1)
    assert all((a == 0).all() for a in optimizer.state_arrays().values())


def test_wrong_gradients_are_named():
    rng = np.random.default_rng(0)
    optimizer = Optimizer(arrays(rng), Adam())
    with pytest.raises(ValueError, match="lack 'b'"):
        optimizer.step({"a": np.ones((3, 2))}, 0.1)
    with pytest.raises(ValueError, match=r"'b' has shape \(1,\), expected \(4,\)"):
        optimizer.step(arrays(rng) | {"b": np.ones(1)}, 0.1)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: SGD(1.0), "momentum"),
        (lambda: SGD(nesterov=True), "nesterov"),
        (lambda: Adam((0.9, 1.0)), r"betas\[1\]"),
        (lambda: Adam((-0.1, 0.9)), r"betas\[0\]"),
        (lambda: Adam((0.9,)), "betas"),  # pyright: ignore[reportArgumentType]
        (lambda: Adam(eps=0.0), "eps"),
        (lambda: training.Optimizer({}, Adam()), "parameters"),
    ],
)
def test_wrong_arguments_are_named(make, words):
    with pytest.raises(ValueError, match=words):
        make()


def test_parameters_must_be_floating():
    with pytest.raises(TypeError, match="parameters"):
        Optimizer({"a": np.ones(2, int)}, Adam())


@pytest.mark.parametrize("eps", [0.0, -1e-8, float("nan")])
def test_adam_needs_an_eps_above_zero(eps: float) -> None:
    with pytest.raises(ValueError, match="eps must be above 0"):
        Adam(eps=eps)


def test_an_optimizer_that_was_pickled_goes_on_alike() -> None:
    rng = np.random.default_rng(0)
    first = {"a": rng.normal(size=(3, 2)), "b": rng.normal(size=4)}
    optimizer = Optimizer(first, Adam(), weight_decay=0.1, clip_norm=1.0)
    gradients = {name: rng.normal(size=value.shape) for name, value in first.items()}
    optimizer.step(gradients, 0.1)
    parameters, copied = pickle.loads(pickle.dumps((first, optimizer)))
    for one in (optimizer, copied):
        one.step(gradients, 0.1)
    state, other = optimizer.state_arrays(), copied.state_arrays()
    assert copied.steps == 2
    for name in other:
        np.testing.assert_array_equal(other[name], state[name])
    assert parameters.keys() == first.keys()
