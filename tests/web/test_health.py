"""Saturated and dead gates are reported as NumPy counts them, for every cell."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.explorer import Trace
from gatewise.explorer.cells import describe
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.trace.long import LongRun

from .test_views import axe

HIDDEN = 6


def ill(key: str) -> gw.nn.Recurrent:
    """A layer whose unit 2 has biases far out, and whose unit 5 has weights so large that it jumps."""
    layer = gw.nn.make_layer(CELLS[key], 2, HIDDEN, dtype="float64", seed=3)
    parameters = {name: np.array(value) for name, value in layer.parameters.items()}
    parameters["bias_ih_l0"][1::HIDDEN] = -30.0
    parameters["weight_ih_l0"][4::HIDDEN] *= 60
    layer.parameters = parameters
    return layer


def traced(key: str) -> Trace:
    x = np.random.default_rng(1).normal(size=(2, 40, 2))
    return gw.trace(ill(key), x, lengths=[40, 25], title=key)


def rows(page) -> dict[str, list[str]]:
    return {
        row.get_attribute("data-gate"): row.locator("td").all_inner_texts()
        for row in page.locator("[data-health] tbody tr").all()
    }


def expected(kind: str, y: np.ndarray) -> list[str]:
    low = {"sigmoid": y < 0.05, "tanh": y < -0.95, "relu": y <= 0}[kind]
    high = y > 0.95 if kind != "relu" else np.zeros_like(low)
    slope = {"sigmoid": y * (1 - y), "tanh": 1 - y * y, "relu": (y > 0).astype(float)}[kind]
    spread = y.max(axis=0) - y.min(axis=0)
    dead = y.max(axis=0) <= 0 if kind == "relu" else spread < 0.01
    saturated = ((low | high).mean(axis=0) >= 0.9) & ~dead & (kind != "relu")

    def share(value: float) -> str:
        return f"{100 * value:.{1 if 0 < value < 0.01 else 0}f} %"

    def units(mask: np.ndarray) -> str:
        return ", ".join(str(j + 1) for j in np.flatnonzero(mask)) or "–"

    last = "–" if kind == "relu" else share(high.mean())
    return [share(low.mean()), last, number(slope.mean()), units(saturated), units(dead)]


@pytest.mark.parametrize("key", CELLS)
def test_the_report_is_numpys(visitor, key: str) -> None:
    page = visitor.open("view=time&lang=en")
    t = traced(key)
    visitor.load(t.to_dict())
    program = describe(CELLS[key]).program
    told = 0
    for sequence, length in ((0, 40), (1, 25)):
        page.evaluate("i => { gatewise.app.sequence = i; gatewise.flush(); }", sequence)
        found = rows(page)
        gates = [
            o
            for o in program.operations
            if o.kind in ("sigmoid", "tanh", "relu") and o.name in (*program.gates, *program.states)
        ]
        assert list(found) == [operation.name for operation in gates]
        for operation in gates:
            y = t.value(operation.name)[sequence, :length]
            assert found[operation.name] == expected(operation.kind, y), operation.name
            told += found[operation.name][3:] != ["–", "–"]
    assert told > 0


def test_a_long_run_is_counted_whole(visitor) -> None:
    page = visitor.open("view=time&lang=ko")
    run = LongRun(ill("gru-after-keep"), np.random.default_rng(2).normal(size=(3000, 2)))
    visitor.load(run.to_dict())
    found = rows(page)
    for name, kind in (("z", "sigmoid"), ("n", "tanh")):
        y = run.values[name].astype(np.float32).astype(np.float64)
        assert found[name] == expected(kind, y)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_it_is_accessible(visitor, lang: str) -> None:
    page = visitor.open(f"view=time&lang={lang}")
    visitor.load(traced("lstm").to_dict())
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert axe(visitor) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
