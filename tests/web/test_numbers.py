"""Every number on the screen is the trace's; the page's own evaluator agrees with Python."""

from __future__ import annotations

import base64
import json
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS, Cell
from gatewise.explorer import Trace
from gatewise.explorer.cells import describe
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.page.memory import HIDDEN as MEMORY_HIDDEN
from gatewise.explorer.page.memory import memory_models
from gatewise.explorer.trace import documents
from gatewise.explorer.trace.evaluate import join_blocks
from gatewise.explorer.trace.example import example_layer, worked_example
from gatewise.explorer.trace.record import LayerTrace

HIDDEN, STEPS = 48, 12

# Walks through states of the page and writes down every number that stands there.
READER = """({lang, spots}) => {
  const app = gatewise.app, found = [];
  app.view = "cell"; app.lang = lang;
  for (const [pass, step, op, unit, sequence] of spots) {
    Object.assign(app, {pass, step, op, unit, sequence});
    gatewise.flush();
    const labels = [...document.querySelectorAll("svg.picture [data-node]")].flatMap(node =>
      [...node.querySelectorAll("text.label")].map(text => [node.dataset.node, text.dataset.what, text.textContent]));
    const units = [...document.querySelectorAll("table.units tbody tr")].map(row =>
      [...row.querySelectorAll("td")].map(cell => cell.textContent));
    const terms = [...document.querySelectorAll("table.terms tbody tr")].map(row =>
      [row.dataset.through, row.querySelector("td.numeric").textContent]);
    const worked = [...document.querySelectorAll(".worked .number")].map(text => text.textContent);
    const edges = [...document.querySelectorAll("text.term")].map(text => [text.dataset.term, text.textContent]);
    const outside = [...document.querySelectorAll("text.outside")].map(text => [
      text.closest("[data-node]").dataset.node, text.dataset.outside, text.textContent]);
    const local = [...document.querySelectorAll("[data-local]")].map(text => [text.dataset.local, text.textContent]);
    const line = document.querySelector(".worked .pieces").textContent;
    const noted = document.querySelector(".worked .rounding") !== null;
    found.push({
      edges, outside, local, line, noted,
      current: document.querySelector("[data-units]").dataset.units, labels, units, terms, worked,
      lang: document.documentElement.lang,
    });
  }
  return found;
}"""


def traced(cell: Cell, seed: int = 4) -> Trace:
    rng = np.random.default_rng(seed)
    layer = example_layer(cell, HIDDEN, inputs=2, seed=seed)
    shape = (2, STEPS, HIDDEN)
    states = [rng.normal(size=(1, 2, HIDDEN)) for _ in cell.states]
    return gw.trace(
        layer,
        rng.normal(size=(2, STEPS, 2)),
        state=tuple(states),
        dy=rng.normal(size=shape),
        lengths=np.array([STEPS, 7]),
    )


def unit_of(name: str, unit: int) -> int:
    return 0 if name == "x" else unit


def near(value: float, text: str) -> Any:
    """The value within the digits that a text has."""
    return pytest.approx(value, rel=0.06) if "e" in text else pytest.approx(value, abs=6e-4)


def check(trace: Trace, spot: tuple[str, int, int, int, int], found: dict[str, Any]) -> int:
    """Compare one state of the page with the trace; returns how many numbers were read."""
    program = trace.layers[0].program
    way, step, op, unit, sequence = spot
    names = [operation.name for operation in program.operations]
    order = names if way == "forward" else [*reversed(names), *program.inputs]
    current = order[op]
    assert found["current"] == current
    seen, count = set(), 0
    known = set(order[: op + 1]) | set(program.inputs) if way == "forward" else set(names) | set(program.inputs)
    felt = set() if way == "forward" else set(order[: op + 1])
    for name, what, text in found["labels"]:
        if what == "name":
            assert name not in known
            continue
        source = trace.value if what == "value" else trace.gradient
        expected = source(name)[sequence, step, unit_of(name, unit)]
        assert text.split("=")[-1] == number(expected, sign=what == "gradient"), (spot, name, what)
        seen.add((name, what))
        count += 1
    assert seen == {(name, "value") for name in known} | {(name, "gradient") for name in felt}
    count += check_arrows(trace, spot, found, felt)
    check_line(found)
    width = 2 if current == "x" else trace.y.shape[2]
    assert len(found["units"]) == width
    for position, cells in enumerate(found["units"]):
        expected = [number(trace.value(current)[sequence, step, position])]
        if way == "backward":
            expected.append(number(trace.gradient(current)[sequence, step, position], sign=True))
        assert cells == expected, (spot, current, position)
        count += len(cells)
    if way == "backward":
        place = unit_of(current, unit)
        parts = {k: v[sequence, step, place] for k, v in trace.contributions(current).items() if k != "outside"}
        outside = {}
        if current in program.states:
            back = trace.layers[0].backward
            whole = back.arriving[current][sequence, step, place]
            upstream = back.upstream[sequence, step, place] if current == "h" else 0.0
            outside = {"next": whole - upstream} | ({"loss": upstream} if current == "h" else {})
        terms = dict(found["terms"])
        assert terms.keys() == parts.keys() | outside.keys()
        for name, value in parts.items():
            assert terms[name] == number(value, sign=True), (spot, current, name)
        for name, value in outside.items():
            shown = float(terms[name].replace("−", "-"))
            assert shown == near(value, terms[name]), (spot, current, name)
        assert found["worked"][-1] == number(trace.gradient(current)[sequence, step, place], sign=True)
        count += len(terms) + 1
    else:
        shown = found["worked"][-1].strip("()")
        assert shown == number(trace.value(current)[sequence, step, unit_of(current, unit)])
        count += 1
    return count


def check_arrows(trace: Trace, spot: tuple[str, int, int, int, int], found: dict[str, Any], felt: set[str]) -> int:
    """Terms on the arrows, what comes from outside of the step, local derivatives on the nodes."""
    _, step, _, unit, sequence = spot
    part, program = trace.layers[0], trace.layers[0].program
    back = part.backward

    def term(edge: str) -> str:
        return number(
            back.contributions[edge][sequence, step, unit_of(edge.split(">", maxsplit=1)[0], unit)], sign=True
        )

    known = [edge for edge in program.edges if edge.split(">")[0] in felt]
    assert dict(found["edges"]) == {edge: term(edge) for edge in known}, spot
    outside = {(node, what): text.split("=")[1] for node, what, text in found["outside"]}
    expected = {}
    for state in felt & set(program.states):
        whole = back.arriving[state][sequence, step, unit]
        loss = back.upstream[sequence, step, unit] if state == "h" else 0.0
        expected[f"{state}_out", "from-next"] = whole - loss
        if state == "h":
            expected["h_out", "from-loss"] = loss
    assert outside.keys() == expected.keys()
    for place, value in expected.items():
        assert float(outside[place].replace("−", "-")) == near(value, outside[place]), (spot, place)
    slopes = {"sigmoid": lambda y: y * (1 - y), "tanh": lambda y: 1 - y * y, "relu": lambda y: float(y > 0)}
    local = {
        operation.name: f"×{number(slopes[operation.kind](trace.value(operation.name)[sequence, step, unit]))}"
        for operation in program.operations
        if operation.kind in slopes and operation.name in felt
    }
    assert dict(found["local"]) == local, spot
    return len(known) + len(expected) + len(local)


def check_line(found: dict[str, Any]) -> None:
    """The line with the numbers: never a = a, and what its digits give is its result, or it says that they do not."""
    left, right = found["line"].split(" = ")
    text = left.replace("−", "-").replace("×", "*").replace("²", "**2").replace("ReLU", "relu")
    assert left.strip("()") != right, found["line"]
    if "…" in left:
        return
    names = {"σ": lambda a: 1 / (1 + np.exp(-a)), "tanh": np.tanh, "relu": lambda a: max(a, 0.0)}
    value = eval(text, {"__builtins__": {}}, names)  # a line of the page that is under test
    assert (number(value, sign=right[0] == "+") == right or number(value) == right) != found["noted"], found["line"]
    assert "((" not in left


def test_a_hundred_thousand_displayed_numbers_are_pythons(visitor) -> None:
    read = 0
    visitor.open("view=cell")
    for key, cell in CELLS.items():
        trace, program = traced(cell), describe(cell).program
        visitor.load(trace.to_dict())
        rng = np.random.default_rng(1)
        forward = len(program.operations)
        for lang in ("en", "ko"):
            spots = []
            for index in range(8_500 // (3 * HIDDEN // 2 + forward)):
                way = "backward" if index % 3 else "forward"
                stages = forward if way == "forward" else forward + len(program.inputs)
                sequence = int(rng.integers(2))
                length = (STEPS, 7)[sequence]
                spots.append((way, int(rng.integers(length)), index % stages, int(rng.integers(HIDDEN)), sequence))
            found = visitor.page.evaluate(READER, {"lang": lang, "spots": spots})
            assert {state["lang"] for state in found} == {lang}
            read += sum(check(trace, spot, state) for spot, state in zip(spots, found, strict=True))
        assert len(spots) >= 2 * forward, key
    assert read >= 100_000


@pytest.mark.parametrize("key", CELLS)
def test_the_worked_example_is_computed_in_the_page_as_in_python(visitor, key: str) -> None:
    trace = worked_example(CELLS[key])
    visitor.open(f"view=cell&cell={key}")
    count = len(describe(CELLS[key]).program.operations)
    spots = [("forward", 5, op, 1, 0) for op in range(count)] + [("backward", 5, op, 1, 0) for op in range(count)]
    for spot, state in zip(spots, visitor.page.evaluate(READER, {"lang": "ko", "spots": spots}), strict=True):
        check(trace, spot, state)


# Runs whole traces again in the page and sends back every array, joined, as base64.
RERUN = """text => JSON.parse(text).map(document => {
  const trace = gatewise.rerun(gatewise.cells, gatewise.readTrace(document));
  const parts = [];
  for (const layer of trace.layers)
    for (const group of ["values", "gradients", "contributions", "parameter_gradients", "initial_gradient"])
      for (const name of Object.keys(layer[group]).sort()) parts.push(layer[group][name].data);
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  const bytes = new Uint8Array(all.buffer);
  let text = "";
  for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(text);
})"""


def bare(trace: Trace) -> dict[str, Any]:
    """The trace's document without what the page is to compute itself."""
    empty = {"values": {}, "gradients": {}, "contributions": {}, "parameter_gradients": {}, "previous": {}}
    layers = [
        {
            "cell": part.description.key,
            "layer": part.layer,
            "reverse": part.reverse,
            "parameters": {name: documents.tensor(block) for name, block in part.blocks.items()},
            "x": documents.tensor(part.forward.x),
            "initial": {name: documents.tensor(part.initial[name]) for name in part.program.states},
            "upstream": documents.tensor(part.backward.upstream),
            "final_gradient": {name: documents.tensor(value) for name, value in part.final_gradient.items()},
            "initial_gradient": {},
            **empty,
        }
        for part in trace.layers
    ]
    whole = {"format": "gatewise.trace", "version": 1, "title": "", "names": [], "head": None, "loss": trace.loss}
    batch, steps, _ = trace.x.shape
    lengths = [steps] * batch if trace.lengths is None else trace.lengths.tolist()
    if trace.head is not None:
        names = ("weight", "bias", "target", "prediction")
        whole["head"] = {name: documents.tensor(getattr(trace.head, name)) for name in names}
    return whole | {"batch": batch, "steps": steps, "lengths": lengths, "layers": layers, "loss_terms": None}


def groups_of(part: LayerTrace) -> list[dict[str, np.ndarray]]:
    back = part.backward
    return [
        part.forward.values,
        {**back.gradients, **back.inputs},
        back.contributions,
        back.parameters,
        back.initial,
    ]


def compare(visitor, traces: list[Trace]) -> float:
    """Largest difference, relative to the layer's largest value (forward) or largest gradient (backward).

    Relative to each number it would measure cancellation: 1 - tanh² of a saturated unit has few exact digits left,
    in any language.
    """
    worst = 0.0
    for trace, text in zip(traces, visitor.page.evaluate(RERUN, json.dumps([bare(t) for t in traces])), strict=True):
        rerun, at = np.frombuffer(base64.b64decode(text), dtype="<f8"), 0
        for part in trace.layers:
            largest = max(float(np.abs(g).max(initial=0.0)) for group in groups_of(part)[1:] for g in group.values())
            for group in groups_of(part):
                expected = np.concatenate([group[name].ravel() for name in sorted(group)])
                found = rerun[at : at + expected.size]
                at += expected.size
                scale = float(np.abs(expected).max(initial=0.0)) if group is part.forward.values else largest
                difference = float(np.abs(found - expected).max(initial=0.0))
                worst = max(worst, difference / scale if scale else difference)
        assert at == rerun.size
    return worst


def test_ten_thousand_random_cells(visitor) -> None:
    visitor.open()
    rng = np.random.default_rng(12)
    keys, worst, count = list(CELLS), 0.0, 0
    for _ in range(20):
        batch = []
        for number_ in range(500):
            cell = CELLS[keys[number_ % len(keys)]]
            program = describe(cell).program
            hidden, inputs = int(rng.integers(1, 4)), int(rng.integers(1, 3))
            shapes = {"W_x": (hidden, inputs), "W_h": (hidden, hidden)}
            blocks = {n: rng.normal(size=shapes.get(n[:3], (hidden,))) for n in program.parameters}
            layer = example_layer(cell, hidden, inputs)
            layer.parameters = join_blocks(program, blocks)
            state = tuple(rng.normal(size=(1, 1, hidden)) for _ in program.states)
            dstate = tuple(rng.normal(size=(1, 1, hidden)) for _ in program.states)
            x, dy = rng.normal(size=(1, 1, inputs)), rng.normal(size=(1, 1, hidden))
            batch.append(gw.trace(layer, x, state=state, dy=dy, dstate=dstate))
        worst = max(worst, compare(visitor, batch))
        count += len(batch)
    assert count == 10_000
    assert worst <= 1e-12


def test_whole_stacks_with_lengths_and_read_outs(visitor) -> None:
    visitor.open()
    rng = np.random.default_rng(3)
    found = []
    for seed, cell in enumerate(CELLS.values()):
        layer = gw.nn.make_layer(cell, 2, 3 + seed % 3, 1 + seed % 3, bidirectional=seed % 2 == 0, seed=seed)
        width = layer.hidden_size * (2 if layer.bidirectional else 1)
        x, lengths = rng.normal(size=(3, 6, 2)), np.array([6, 0, 4])
        head = {"weight": rng.normal(size=(2, width)), "bias": rng.normal(size=2)}
        target = rng.normal(size=(3, 6, 2))
        target[:, 2] = np.nan
        found.append(gw.trace(layer, x, lengths=lengths, head=head, target=target))
        found.append(gw.trace(layer, x, lengths=lengths))
    assert compare(visitor, found) <= 1e-12


def test_both_sides_of_the_switches_are_pythons(visitor) -> None:
    visitor.open("view=switches&lang=en")
    for left, right in (("gru-after-keep", "gru-before-write"), ("gru-before-keep", "gru-after-write")):
        sides = [worked_example(CELLS[key]) for key in (left, right)]
        for step, unit in ((0, 0), (4, 2), (10, 3)):
            visitor.page.evaluate("state => { Object.assign(gatewise.app, state); gatewise.flush(); }",
                                  {"left": left, "right": right, "step": step, "unit": unit})  # fmt: skip
            rows = visitor.page.locator("table[data-compare] tbody tr").all()
            for name, row in zip(("r", "z", "n", "u", "k", "w", "h"), rows, strict=True):
                a, b = (float(side.value(name)[0, step, unit]) for side in sides)
                assert row.locator("td").all_inner_texts() == [number(a), number(b), number(b - a, sign=True)]


def test_two_cells_of_different_families_side_by_side(visitor) -> None:
    page = visitor.open("view=switches&left=gru-before-write&right=mgu&t=4&unit=2&lang=en")
    left, right = (worked_example(CELLS[key]) for key in ("gru-before-write", "mgu"))
    rows = page.locator("table[data-compare] tbody tr").all()
    for name, row in zip(("n", "u", "k", "w", "h"), rows, strict=True):
        a, b = (float(side.value(name)[0, 4, 2]) for side in (left, right))
        assert row.locator("td").all_inner_texts() == [number(a), number(b), number(b - a, sign=True)]
    assert page.get_by_text("two different cells").count() == 1
    assert page.locator("p.line.marked").count() == 7  # no equation is shared
    page.evaluate("() => { gatewise.app.right = 'gru-after-keep'; gatewise.flush(); }")
    changed = page.locator("[data-option]").all_inner_texts()
    assert changed == ["reset: before → after", "update: write → keep"]


def test_a_gru_of_ones_own_is_put_on_both_sides(visitor) -> None:
    rng = np.random.default_rng(2)
    x, layers = rng.normal(size=(6, 2)), {}
    for reset in ("after", "before"):
        layers[reset] = gw.GRU(2, 5, reset=reset, seed=4, dtype="float64")
    visitor.open("view=switches&left=gru-after-keep&right=gru-before-keep")
    visitor.load(gw.trace(layers["after"], x).to_dict())
    visitor.page.evaluate("() => { Object.assign(gatewise.app, {step: 5, unit: 4}); gatewise.flush(); }")
    shown = visitor.page.locator("table[data-compare] tbody tr").last.locator("td").all_inner_texts()
    expected = [gw.trace(layers[reset], x).value("h")[0, 5, 4] for reset in ("after", "before")]
    assert shown[:2] == [number(value) for value in expected]


@pytest.mark.parametrize("key", memory_models()["models"])
def test_which_loss_reached_which_step(visitor, key: str) -> None:
    """Every cell of the triangle against a backward pass in Python from that loss term alone."""
    document = memory_models()
    model = document["models"][key]
    x = np.array(document["x"])
    layer = example_layer(CELLS[key], MEMORY_HIDDEN, 2)
    blocks = {name: np.array(value) for name, value in model["parameters"].items()}
    layer.parameters = join_blocks(describe(CELLS[key]).program, blocks)
    visitor.open(f"view=gradients&model={key}&lang=en")
    weight, target = np.array(model["head"]["weight"]), np.array(document["target"])
    y = gw.trace(layer, x).y
    error = y @ weight.T + np.array(model["head"]["bias"]) - target
    for lost in (39, 17, 5):
        dy = np.zeros_like(y)
        dy[0, lost] = error[0, lost] @ weight
        sizes = np.sqrt((gw.trace(layer, x, dy=dy).gradient("h")[0] ** 2).sum(axis=1))
        for reached in (0, 3, lost - 1, lost):
            visitor.page.evaluate("state => { Object.assign(gatewise.app, state); gatewise.flush(); }",
                                  {"lossStep": lost, "reached": reached})  # fmt: skip
            shown = visitor.page.locator("[data-reached] strong").inner_text()
            assert float(shown.replace("−", "-")) == pytest.approx(sizes[reached], rel=6e-2, abs=5.1e-4), (
                lost,
                reached,
            )
            exact = visitor.page.evaluate(
                """([key, s, t]) => {
                  const trace = gatewise.memory(key);
                  const all = gatewise.triangle(gatewise.cells[key], trace.layers[0], 0, trace.steps);
                  return all.data[s * trace.steps + t];
                }""",
                [key, lost, reached],
            )
            assert exact == pytest.approx(sizes[reached], rel=1e-9)


def test_heat_maps_read_out_the_trace(visitor) -> None:
    t = traced(CELLS["lstm"])
    visitor.open("view=time&lang=en")
    visitor.load(t.to_dict())
    titles = {
        "input gate": "i",
        "forget gate": "f",
        "candidate": "g",
        "output gate": "o",
        "cell state": "c",
        "hidden state": "h",
    }
    for step, unit, sequence in ((0, 0, 0), (6, 47, 1), (11, 20, 0)):
        visitor.page.evaluate("state => { Object.assign(gatewise.app, state); gatewise.flush(); }",
                              {"step": step, "unit": unit, "sequence": sequence})  # fmt: skip
        for title, name in titles.items():
            shown = visitor.page.locator(f"[data-readout='{title}']").inner_text()
            value = number(t.value(name)[sequence, step, unit], sign=True)
            assert shown == f"step {step + 1}, unit {unit + 1}: {value}"


def test_page_and_python_print_the_same_digits(visitor) -> None:
    visitor.open()
    rng = np.random.default_rng(0)
    values = [
        0.0,
        -0.0,
        0.0005,
        0.00049999,
        0.0625,
        -0.1875,
        9999.9994,
        9999.9996,
        1e4,
        5e-324,
        1.7e308,
        0.95e-4,
        9.95e-5,
    ]
    values += (rng.normal(size=4000) * 10.0 ** rng.integers(-9, 7, size=4000)).tolist()
    values += (rng.integers(-4096, 4096, size=2000) / 2048).tolist()  # many exact halves of the last digit
    shown = visitor.page.evaluate("all => all.map(v => [gatewise.number(v), gatewise.number(v, true)])", values)
    assert shown == [[number(v), number(v, sign=True)] for v in values]
    odd = visitor.page.evaluate("() => [NaN, Infinity, -Infinity].map(v => gatewise.number(v, true))")
    assert odd == [number(v, sign=True) for v in (float("nan"), float("inf"), float("-inf"))]
