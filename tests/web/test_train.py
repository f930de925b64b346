"""Training in the page: every step is the library's, the tasks are what they say, and the view follows its settings."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS, Cell
from gatewise.explorer.cells import describe
from gatewise.explorer.trace.evaluate import join_blocks, split_blocks
from gatewise.nn import CrossEntropy, Linear, Squared, make_layer
from gatewise.training.optimizer import Optimizer
from gatewise.training.rules import RULES

WEB = Path(__file__).parents[2] / "web"
INPUTS, HIDDEN, BATCH, STEPS, CLASSES, ROUNDS = 3, 5, 4, 9, 3, 3

# Trains a learner on given batches and sends back losses, lengths of gradients and all parameters after every step.
TRAIN = """async text => {
  const {Learner} = await gatewise.training();
  return JSON.parse(text).map(({cell, shape, parameters, batches, settings}) => {
    const learner = new Learner(gatewise.cells[cell], shape);
    const blocks = learner.blocks();
    if (Object.keys(blocks).sort().join() !== Object.keys(parameters).sort().join()) throw new Error("other names");
    for (const [name, values] of Object.entries(parameters)) blocks[name].set(values);
    return batches.map(batch => {
      learner.step(Object.fromEntries(Object.entries(batch).map(([k, v]) => [k, Float64Array.from(v)])), settings);
      return {
        loss: learner.loss,
        norm: learner.norm,
        flow: Array.from(learner.runner.norms.h),
        blocks: Object.fromEntries(Object.entries(blocks).map(([name, row]) => [name, Array.from(row)])),
      };
    });
  });
}"""


def flat(array: np.ndarray) -> list[float]:
    return np.asarray(array, dtype=np.float64).ravel().tolist()


class Library:
    """One layer with a linear read-out, trained by the library's own parts in float64."""

    def __init__(self, cell: Cell, outputs: int, rule: str, limit: float, seed: int) -> None:
        self.program = describe(cell).program
        self.layer = make_layer(cell, INPUTS, HIDDEN, dtype="float64", seed=seed)
        self.head = Linear(HIDDEN, outputs, dtype="float64", seed=seed + 1)
        self.loss = Squared() if outputs == 1 else CrossEntropy(outputs)
        mine = {f"head.{name}": array for name, array in self.head.parameters.items()}
        self.parameters = {**self.layer.parameters, **mine}
        self.optimizer = Optimizer(self.parameters, RULES[rule](), clip_norm=limit or None)

    def blocks(self) -> dict[str, list[float]]:
        blocks = {name: flat(value) for name, value in split_blocks(self.program, self.layer.parameters).items()}
        return blocks | {f"head.{name}": flat(value) for name, value in self.head.parameters.items()}

    def step(self, x: np.ndarray, target: np.ndarray, weight: np.ndarray, rate: float) -> dict[str, Any]:
        y, _, cache = self.layer.forward(x)
        prediction, seen = self.head.forward(y)
        loss, dprediction = self.loss.value_and_gradient(prediction, target, weight)
        dy, head = self.head.backward(seen, dprediction)
        _, _, grads = self.layer.backward(cache, dy)
        gradients = {**grads, **{f"head.{name}": value for name, value in head.items()}}
        norm = self.optimizer.step(gradients, rate)
        return {"loss": loss, "norm": norm, "blocks": self.blocks()}


def time_major(array: np.ndarray) -> list[float]:
    return flat(array.swapaxes(0, 1))


def cases() -> tuple[list[dict[str, Any]], list[list[dict[str, Any]]]]:
    """What the page is asked for, and what the library answers."""
    asked, expected = [], []
    for number, (key, cell) in enumerate(CELLS.items()):
        for rule in ("sgd", "adam"):
            for limit in (0.0, 0.05):
                for outputs in (1, CLASSES):
                    rng = np.random.default_rng(number)
                    library = Library(cell, outputs, rule, limit, seed=number)
                    for array in library.parameters.values():
                        array[...] = rng.normal(scale=0.6, size=array.shape)
                    start, batches, steps = library.blocks(), [], []
                    for _ in range(ROUNDS):
                        x = rng.normal(size=(BATCH, STEPS, INPUTS))
                        target = rng.integers(CLASSES, size=(BATCH, STEPS))
                        if outputs == 1:
                            target = rng.normal(size=(BATCH, STEPS))
                        weight = rng.uniform(size=(BATCH, STEPS)) * (rng.random((BATCH, STEPS)) < 0.6)
                        steps.append(library.step(x, target, weight, 0.1))
                        batch = {"x": x, "target": target, "weight": weight}
                        batches.append({name: time_major(value) for name, value in batch.items()})
                    shape = {"inputs": INPUTS, "hidden": HIDDEN, "outputs": outputs, "batch": BATCH, "steps": STEPS}
                    settings = {"rule": rule, "rate": 0.1, "limit": limit}
                    asked.append(
                        {"cell": key, "shape": shape, "parameters": start, "batches": batches, "settings": settings}
                    )
                    expected.append(steps)
    return asked, expected


def test_every_training_step_is_the_librarys(visitor) -> None:
    """Each cell, SGD and Adam, with and without clipping, squared error and cross-entropy, missing targets."""
    visitor.open("view=train")
    asked, expected = cases()
    found = visitor.page.evaluate(TRAIN, json.dumps(asked))
    assert len(found) == 8 * len(CELLS)
    clipped = 0
    for case, steps, wanted in zip(asked, found, expected, strict=True):
        start = case["parameters"]
        for step, want in zip(steps, wanted, strict=True):
            assert step["loss"] == pytest.approx(want["loss"], rel=1e-12)
            assert step["norm"] == pytest.approx(want["norm"], rel=1e-11)
            clipped += 0 < case["settings"]["limit"] < want["norm"]
            for name, values in want["blocks"].items():
                np.testing.assert_allclose(step["blocks"][name], values, rtol=0, atol=1e-12, err_msg=name)
                assert values != start[name], name
    assert clipped >= 10 * len(CELLS)


def test_a_gradient_that_is_not_finite_changes_nothing(visitor) -> None:
    visitor.open("view=train")
    asked, _ = cases()
    case = asked[0]
    case["batches"] = case["batches"][:1]
    case["batches"][0]["target"] = [1e200] * (BATCH * STEPS)
    (step,) = visitor.page.evaluate(
        TRAIN.replace("loss: learner.loss", "loss: 0").replace(
            "norm: learner.norm", "norm: Number.isFinite(learner.norm)"
        ),
        json.dumps([case]),
    )[0]
    assert step["norm"] is False
    assert step["blocks"] == case["parameters"]


def test_the_size_of_the_gradient_over_time_is_the_traces(visitor) -> None:
    """|dL/dh_t|, a mean over the batch, from the trace of the same network."""
    visitor.open("view=train")
    asked, _ = cases()
    case = next(c for c in asked if c["cell"] == "lstm" and c["shape"]["outputs"] == 1)
    (first, *_) = visitor.page.evaluate(TRAIN, json.dumps([case]))[0]
    batch = case["batches"][0]
    x, target, weight = (np.reshape(batch[n], (STEPS, BATCH, -1)).swapaxes(0, 1) for n in ("x", "target", "weight"))
    library = Library(CELLS["lstm"], 1, "sgd", 0.0, seed=0)
    blocks = {
        name: np.reshape(case["parameters"][name], (HIDDEN, -1) if name.startswith("W") else HIDDEN)
        for name in library.program.parameters
    }
    for name, value in join_blocks(library.program, blocks).items():
        library.layer.parameters[name] = value
    head = np.array(case["parameters"]["head.weight"])[None]
    y, _ = library.layer(x)
    prediction = y @ head.T + case["parameters"]["head.bias"][0]
    dy = (2 * (prediction - target) * weight / weight.sum()) @ head
    trace = gw.trace(library.layer, x, dy=dy)
    expected = np.linalg.norm(trace.gradient("h"), axis=2).mean(axis=0)
    np.testing.assert_allclose(first["flow"], expected, rtol=1e-10)


def test_the_spectral_radius_is_numpys_and_can_be_set(visitor) -> None:
    visitor.open("view=train")
    rng = np.random.default_rng(0)
    matrices = [rng.normal(size=(n, n)) for n in (1, 2, 5, 16)]
    matrices += [np.zeros((3, 3)), np.array([[0.0, -2.0], [2.0, 0.0]]), 1e150 * np.eye(3), np.diag([3.0, -3.0])]
    found = visitor.page.evaluate(
        """async all => { const {spectralRadius} = await gatewise.training();
          return all.map(rows => spectralRadius(Float64Array.from(rows.flat()), rows.length)); }""",
        [m.tolist() for m in matrices],
    )
    expected = [float(np.abs(np.linalg.eigvals(m)).max()) for m in matrices]
    np.testing.assert_allclose(found, expected, rtol=1e-4)
    read = """async key => {
      const {Learner, Random, setRadius} = await gatewise.training();
      const learner = new Learner(gatewise.cells[key], {inputs: 2, hidden: 6, outputs: 1, batch: 2, steps: 3});
      learner.start(new Random(3));
      const before = Array.from(learner.parameters);
      setRadius(learner, 1.7);
      const all = Object.entries(learner.blocks()).map(([name, row]) => [name, Array.from(row)]);
      return {before, blocks: Object.fromEntries(all), after: Array.from(learner.parameters)};
    }"""
    for key, cell in CELLS.items():
        program = describe(cell).program
        got = visitor.page.evaluate(read, key)
        assert max(np.abs(got["before"])) <= 6**-0.5
        for gate in program.gates:
            matrix = np.reshape(got["blocks"][f"W_h{gate}"], (6, 6))
            assert np.abs(np.linalg.eigvals(matrix)).max() == pytest.approx(1.7, rel=1e-4)
        changed = np.not_equal(got["before"], got["after"]).sum()
        assert changed == len(program.gates) * 36


def test_the_tasks_ask_for_what_they_say(visitor) -> None:
    visitor.open("view=train")
    drawn = visitor.page.evaluate(
        """async () => {
          const {tasks, ownTask, Random} = await gatewise.training();
          const all = {...tasks, own: ownTask(Array.from({length: 60}, (_, i) => 5 + i % 7))};
          return Object.fromEntries(Object.entries(all).map(([name, task]) => {
            const {x, target, weight} = task.draw(12, 64, new Random(2));
            const [same, other] = [2, 3].map(seed => Array.from(task.draw(12, 64, new Random(seed)).x));
            return [name, {x: Array.from(x), target: Array.from(target), weight: Array.from(weight), same, other,
              steps: task.steps(12), inputs: task.inputs, guess: task.guess}];
          }));
        }"""
    )
    assert set(drawn) == {"bit", "adding", "echo", "sine", "own"}
    for name, batch in drawn.items():
        steps = batch["steps"]
        x = np.reshape(batch["x"], (steps, 64, batch["inputs"]))
        target, weight = np.reshape(batch["target"], (steps, 64)), np.reshape(batch["weight"], (steps, 64))
        assert batch["same"] == batch["x"] != batch["other"], name
        asked = weight > 0
        if name in ("bit", "adding"):
            assert asked[-1].all()
            assert not asked[:-1].any()
        if name == "bit":
            assert steps == 13
            assert set(target[-1]) == {-1.0, 1.0}
            np.testing.assert_array_equal(x[0, :, 0], target[-1])
            assert (x[0, :, 1] == 1).all()
            assert not x[1:, :, 1].any()
        elif name == "adding":
            np.testing.assert_allclose((x[:, :, 0] * x[:, :, 1]).sum(axis=0), target[-1], rtol=1e-12)
            assert (x[:6, :, 1].sum(axis=0) == 1).all()
            assert (x[6:, :, 1].sum(axis=0) == 1).all()
        elif name == "echo":
            np.testing.assert_array_equal(target[12:], x[:-12, :, 0])
            assert asked[12:].all()
            assert not asked[:12].any()
        elif name == "sine":
            assert asked.all()
            # the target of a step is, but for noise, the input of the next
            assert np.std(x[1:, :, 0] - target[:-1]) == pytest.approx(0.3, rel=0.1)
            assert np.abs(target).max() <= 1
        else:
            np.testing.assert_array_equal(x[1:, :, 0], target[:-1])
            assert sorted(set(np.round(x.ravel(), 6))) == pytest.approx(
                sorted(set(np.round((np.arange(7) - np.mean(np.arange(60) % 7)) / np.std(np.arange(60) % 7), 6)))
            )
        best = {"bit": 1.0, "adding": 1 / 6, "echo": 1.0, "sine": 0.5}.get(name)
        if best:
            assert np.var(target[asked]) == pytest.approx(best, rel=0.15)
            assert batch["guess"] == pytest.approx(best)


def test_training_is_loaded_only_when_it_is_opened(visitor) -> None:
    page = visitor.open("view=cell")
    page.wait_for_timeout(200)
    assert not [url for url in visitor.requests if "training" in url]
    page.evaluate("() => { gatewise.app.view = 'train'; gatewise.flush(); }")
    page.locator("[data-play]").wait_for()
    assert [url for url in visitor.requests if "training" in url]


def rounds(page) -> int:
    return int("".join(filter(str.isdigit, page.locator("[data-rounds]").inner_text())))


def cells_of(page, row: int) -> list[float]:
    """Loss, length of the gradient, radius and ratio of a row of the table."""
    digits = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
    page.locator("[data-now][aria-busy=false]").wait_for()
    texts = page.locator("[data-now] tbody tr").nth(row).locator("td").all_inner_texts()
    return [float("nan") if text == "–" else float(text.translate(digits).replace(" × 10", "e")) for text in texts]


def test_the_view_trains_pauses_steps_and_starts_over(visitor) -> None:
    page = visitor.open("view=train&lang=en&train=length.3_rate.0.03")
    page.locator("[data-play]").wait_for()
    assert rounds(page) == 0
    page.locator("[data-one]").click()
    assert rounds(page) == 1
    first = cells_of(page, 0)[0]
    page.locator("[data-play]").click()
    page.wait_for_function("() => +document.querySelector('[data-rounds]').textContent.replace(/\\D/g, '') > 300")
    page.locator("[data-play]").click()
    count = rounds(page)
    page.wait_for_timeout(100)
    assert rounds(page) == count > 300
    losses = [cells_of(page, row)[0] for row in range(4)]
    assert max(losses) < 0.1 * first, losses
    page.get_by_role("button", name="Start over").click()
    assert rounds(page) == 0
    page.locator("[data-one]").click()
    assert cells_of(page, 0)[0] == first
    page.get_by_role("button", name="Other initial values").click()
    page.locator("[data-one]").click()
    assert cells_of(page, 0)[0] != first
    page.wait_for_function("() => location.hash.includes('seed.2')")


def test_the_slider_makes_gradients_vanish_and_explode(visitor) -> None:
    page = visitor.open("view=train&lang=en&train=cells.rnn-relu_length.30")
    slider = page.locator("input[type=range]").nth(1)
    ratios = {}
    for radius in ("0.5", "3.5"):
        slider.fill(radius)
        ratios[radius] = cells_of(page, 0)[3]
        assert cells_of(page, 0)[2] == pytest.approx(float(radius), abs=1e-3)
    assert ratios["0.5"] < 1e-6
    assert ratios["3.5"] > 100
    page.wait_for_function("() => location.hash.includes('radius.3.5')")


def test_a_column_of_ones_own_is_learned_and_bad_files_are_told(visitor) -> None:
    page = visitor.open("view=train&lang=ko&train=task.own_length.8")
    chooser = page.locator("input[type=file]")
    assert page.locator("[data-play]").is_disabled()
    bad = {"words.csv": ("a,b\nx,y\nz,w\n", "숫자로 된 열이 없습니다"), "short.csv": ("v\n1\n2\n", "2개입니다")}
    for name, (content, message) in bad.items():
        chooser.set_input_files({"name": name, "mimeType": "text/csv", "buffer": content.encode()})
        page.get_by_text(message).wait_for()
        assert page.locator("[data-play]").is_disabled()
    rows = "".join(f"2026-01-{i % 28 + 1:02d};{i % 5},5;{'' if i == 4 else i}\n" for i in range(50))
    chooser.set_input_files({"name": "a.csv", "mimeType": "text/csv", "buffer": ("date;load;count\n" + rows).encode()})
    page.get_by_label("열").wait_for()
    assert page.get_by_label("열").locator("option").all_inner_texts() == ["load", "count"]
    page.locator("[data-one]").click()
    assert rounds(page) == 1
    page.get_by_label("열").select_option("count")
    page.get_by_text("숫자가 없는 행 1개").wait_for()
    assert rounds(page) == 0


@pytest.mark.parametrize("name", ["training"])
def test_every_word_of_the_late_parts_exists_in_both_languages(name: str) -> None:
    source = (WEB / f"src/{name}/words.ts").read_text(encoding="utf-8")
    pairs = re.findall(r'(?:"([\w.]+)"|(\w+)): \[\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)",?\s*\]', source)
    assert len(pairs) > 50
    for quoted, bare, english, korean in pairs:
        assert not re.search("[가-힣]", english), quoted or bare
        assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", korean)), quoted or bare
        if len(re.sub("[^A-Za-z]", "", english)) > 3:
            assert re.search("[가-힣]", korean), quoted or bare


def test_the_links_text_is_read_as_it_was_written(visitor) -> None:
    visitor.open("view=train")
    back = """async text => { const {read, write} = await gatewise.training(); return write(read(text)); }"""
    whole = "task.adding_length.40_rule.sgd_rate.0.1_limit.0_hidden.16_radius.1.25_seed.7_cells.lstm.rnn-relu"
    written = visitor.page.evaluate(back, whole)
    assert set(written.split("_")) == {*whole.replace("lstm.rnn-relu", "").split("_")} - {"cells."} | {
        "cells.rnn-relu.lstm"
    }
    for text in ("", "task.nothing_length.-3_rate.7_cells.no", "_._.x", "length.1e9_radius.NaN"):
        assert visitor.page.evaluate(back, text) == ""
