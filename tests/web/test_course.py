"""The course: both languages alike, every number computed, every aim within reach, every fault found."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from gatewise.cells import CELLS
from gatewise.explorer.cells import describe
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.trace.example import worked_example
from tests.web.test_views import axe

FOLDER = Path(__file__).parents[2] / "web/src/course"
KEYS = sorted(path.stem for path in (FOLDER / "en").glob("*.md") if path.stem != "glossary")
GRU, RNN = "gru-after-keep", "rnn-tanh"

READ = """async () => {
  const {content, texts, structure, lessons, glossary} = await gatewise.course();
  const languages = {};
  for (const lang of ["en", "ko"]) {
    const found = await content(lang);
    const all = texts(found);
    languages[lang] = {
      texts: all,
      structures: Object.fromEntries(Object.entries(all).map(([key, text]) => [key, structure(text)])),
      glossary: glossary(found),
    };
  }
  const rows = lessons.map(({key, values, answers}) => ({
    key, values: values ? values() : {},
    answers: answers.map(a => ({kind: a.kind, value: a.value ? a.value() : a.right ? a.right() : null})),
  }));
  return JSON.stringify({languages, rows});
}"""


@pytest.fixture
def course(visitor) -> dict[str, Any]:
    return json.loads(visitor.open("view=cell").evaluate(READ))


def lines(node: Any) -> list[dict[str, Any]]:
    """All parts of lines inside of a text: words, formulas, values, links."""
    if isinstance(node, list):
        return [part for inner in node for part in lines(inner)]
    if not isinstance(node, dict):
        return []
    own = [node] if node.get("kind") in ("text", "strong", "value", "link") and "line" not in node else []
    return own + [part for inner in node.values() for part in lines(inner)]


def test_both_languages_have_the_same_lessons_of_the_same_build(course) -> None:
    english, korean = course["languages"]["en"], course["languages"]["ko"]
    keys = [row["key"] for row in course["rows"]]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 20
    assert set(english["texts"]) == set(korean["texts"]) == set(keys) == set(KEYS)
    for key in keys:
        assert english["structures"][key] == korean["structures"][key], key
    pairs = {(entry["term"], entry["other"]) for entry in english["glossary"]}
    assert pairs == {(entry["other"], entry["term"]) for entry in korean["glossary"]}
    assert len(pairs) > 25
    assert all(entry["meaning"] for lang in ("en", "ko") for entry in course["languages"][lang]["glossary"])


def test_every_lesson_has_something_to_do_and_a_question_with_hints(course) -> None:
    for lang in ("en", "ko"):
        for row in course["rows"]:
            text = course["languages"][lang]["texts"][row["key"]]
            where = f"{lang} {row['key']}"
            assert text["title"], where
            assert {block["kind"] for block in text["blocks"]} & {"lab", "hunt", "show"}, where
            assert len(text["questions"]) == len(row["answers"]) >= 1, where
            for question, answer in zip(text["questions"], row["answers"], strict=True):
                assert question["prompt"], where
                assert question["hints"], where
                assert all(question["hints"]), where
                assert question["why"], where
                if answer["kind"] != "choice":
                    assert isinstance(answer["value"], (int, float)), where
                    assert (question["options"], question["right"]) == ([], None), where
                    continue
                # marked in the text or computed, never both
                assert (question["right"] is None) != (answer["value"] is None), where
                right = answer["value"] if question["right"] is None else question["right"]
                assert right in range(len(question["options"])), where
                assert len(question["options"]) >= 3, where


def test_lessons_name_only_what_there_is(course) -> None:
    for lang in ("en", "ko"):
        for row in course["rows"]:
            text = course["languages"][lang]["texts"][row["key"]]
            used = {part["name"] for part in lines(text) if part["kind"] == "value"}
            assert used <= set(row["values"]), row["key"]
            assert all(value not in ("", "NaN") for value in row["values"].values()), row["key"]
            for block in text["blocks"]:
                if block["kind"] in ("equations", "rules", "picture", "unrolled"):
                    program = describe(CELLS[block["cell"]]).program
                    assert set(block.get("names", ())) <= {o.name for o in program.operations}, row["key"]
                    states = {f"{state}>{state}_out" for state in program.states}
                    assert set(block.get("marked", ())) <= {*program.edges, *states}, row["key"]
    used_anywhere = {row["key"]: set() for row in course["rows"]}
    for row in course["rows"]:
        text = course["languages"]["en"]["texts"][row["key"]]
        used_anywhere[row["key"]] = {part["name"] for part in lines(text) if part["kind"] == "value"}
        assert used_anywhere[row["key"]] == set(row["values"]), row["key"]


def test_the_answers_are_the_numbers_of_the_trace(course) -> None:
    """Computed a second time, in Python."""
    gru, rnn = worked_example(CELLS[GRU]), worked_example(CELLS[RNN])
    weights, slopes = rnn.layers[0].blocks, rnn.layers[0].backward.parameters
    squares = sum(float((g**2).sum()) for g in gru.layers[0].backward.parameters.values())
    at = (0, 3, 0)

    def count(key: str) -> int:
        return sum(block.size for block in worked_example(CELLS[key]).layers[0].blocks.values())

    expected = {
        ("neuron", 0): weights["W_xh"][0, 0] * rnn.x[0, 0, 0] + weights["b_xh"][0] + weights["b_hh"][0],
        ("descent", 0): weights["W_xh"][0, 0] - 0.1 * slopes["W_xh"][0, 0],
        ("chain-rule", 0): rnn.gradient("h")[at] * (1 - rnn.value("h")[at] ** 2),
        ("rnn", 1): count(RNN),
        ("bptt", 0): rnn.gradient("a_h")[at] * rnn.value("h")[0, 2, 0],
        ("exploding", 0): 0.5 / squares**0.5,
        ("initialisation", 0): 0.125,
        ("gate", 0): 0.9**20,
        ("lstm", 1): 0.7310585786300049,
        ("forward", 0): gru.value("h")[at],
        ("backward", 0): gru.gradient("n")[at],
        ("one-minus", 0): gru.gradient("z")[at],
        ("keep-write", 0): 1 - gru.value("z")[at],
        ("variants", 0): count("mgu"),
    }
    found = {
        (row["key"], i): answer["value"]
        for row in course["rows"]
        for i, answer in enumerate(row["answers"])
        if answer["kind"] != "choice" and row["key"] != "forecasting"  # its readings are the page's own
    }
    assert found.keys() == expected.keys()
    for key, value in expected.items():
        assert found[key] == pytest.approx(value, rel=1e-9), key
    vanishing = next(row for row in course["rows"] if row["key"] == "vanishing")
    assert vanishing["answers"][0]["value"] == 2  # 0.8 ** 40 = 1.3e-4, a ten-thousandth


def test_what_the_lessons_say_of_the_trained_networks_holds(visitor) -> None:
    page = visitor.open("view=cell")
    sizes = page.evaluate(
        "async () => { const c = await gatewise.course();"
        " return {rnn: c.reached('rnn-tanh', 'h'), lstm: c.reached('lstm', 'c'), gru: c.reached('gru-after-keep', 'h')}; }"
    )
    assert sizes["rnn"] < 1e-6
    assert 0.1 < sizes["lstm"] < 10
    assert 0.1 < sizes["gru"] < 10


def test_every_aim_is_open_at_first_and_can_be_reached(visitor) -> None:
    page = visitor.open("view=cell")
    found = page.evaluate(
        """async () => {
          const {labs} = await gatewise.course();
          const result = {};
          for (const [name, lab] of Object.entries(labs)) {
            const given = at => Object.fromEntries(lab.sliders.map((s, i) => [s.name, s.power ? 10 ** at[i] : at[i]]));
            const places = lab.sliders.map(s =>
              Array.from({length: Math.round((s.max - s.min) / s.step) + 1}, (_, i) => +(s.min + i * s.step).toFixed(6)));
            let all = [[]];
            for (const own of places) all = all.flatMap(before => own.map(value => [...before, value]));
            const hits = all.filter(at => lab.run(given(at)).reached).length;
            result[name] = [lab.run(given(lab.sliders.map(s => s.start))).reached, hits, all.length];
          }
          return result;
        }"""
    )
    assert len(found) >= 14
    for name, (open_, hits, places) in found.items():
        assert not open_, name
        assert 1 <= hits <= places / 2, name


BROKEN = {
    # lesson -> blocks that the fault spoils in a run of one step, and in the whole run; None: all of them
    "one-minus": ({"W_xz", "b_xz", "b_hz", "x"}, None),
    "reset": (set(), {"W_hn"}),
    "gradient-check": ({"W_hh"}, {"W_hh"}),
    "bug-hunt": (set(), None),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_check_finds_the_planted_fault_and_nothing_else(visitor, name: str) -> None:
    page = visitor.open("view=cell")
    rows = page.evaluate(
        """async name => {
          const {hunts, checked} = await gatewise.course();
          const hunt = hunts[name];
          const right = {...hunt, broken: trace => trace};
          return {cell: hunt.cell, one: checked(hunt, 1), all: checked(hunt), right: checked(right), short: checked(right, 2)};
        }""",
        name,
    )
    off = {part: {row["block"] for row in rows[part] if not row["apart"] < 1e-5} for part in rows if part != "cell"}
    first, whole = BROKEN[name]
    blocks = {row["block"] for row in rows["all"]}
    assert off["one"] == first
    assert off["all"] == (blocks if whole is None else whole)
    assert off["right"] == off["short"] == set()
    # the differences are those of the hand-derived backward pass
    python = worked_example(CELLS[rows["cell"]])
    for row in rows["right"]:
        gradient = python.dx if row["block"] == "x" else python.layers[0].backward.parameters[row["block"]]
        assert row["finite"] == pytest.approx(gradient.ravel()[row["entry"]], rel=1e-5, abs=1e-8), row["block"]


def test_the_unrolled_steps_show_the_numbers_of_the_trace(visitor) -> None:
    """Gradients from the loss and from the step after, their sum, and what goes on, from the last step backwards."""
    page = visitor.open("view=lessons&lesson=bptt&lang=en")
    figure = page.locator("[data-unrolled]")
    run = worked_example(CELLS[RNN])
    assert figure.locator(".gradient").count() == 0
    figure.locator("input[type=range]").fill("9")
    shown = [text.replace("−", "-") for text in figure.locator("text.gradient").all_text_contents()]
    for step in (8, 9, 10):
        delta, back = run.gradient("h")[0, step, 0], run.gradient("h_")[0, step, 0]
        later = run.gradient("h_")[0, step + 1, 0] if step < 10 else 0.0
        assert any(text.startswith(f"δy{step + 1}") and text.endswith(f"{delta - later:+.3f}") for text in shown), step
        assert any(text.startswith(f"δh{step + 1}") and text.endswith(f"{delta:+.3f}") for text in shown), step
        assert f"{back:+.3f}" in shown, step
    figure.locator("input[type=range]").fill("5")
    words = figure.locator("[role=status]").inner_text()
    assert "step 10" in words
    assert number(run.gradient("h")[0, 9, 0], sign=True) in words


def test_all_equations_are_there_in_both_notations(visitor) -> None:
    page = visitor.open("view=lessons&lesson=equations&lang=en")
    assert page.locator("article h3").count() == len(CELLS)
    text = "math => [...document.querySelectorAll('article math')].map(m => m.textContent).join(' ')"
    ours = page.evaluate(text)
    assert "h̃" not in ours
    for gate in ("r", "z", "n"):
        assert f"δa{gate}=" in ours  # backward too
    page.get_by_label("Notation").select_option(index=1)
    assert "h̃" in page.evaluate(text)
    assert "c̃" in page.evaluate(text)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_every_lesson_is_accessible_and_whole(visitor, lang: str) -> None:
    page = visitor.open(f"view=lessons&lang={lang}&lesson=neuron")
    for key in [*KEYS, "equations", "glossary"]:
        page.evaluate("key => { gatewise.app.lesson = key; gatewise.flush(); }", key)
        page.locator(f"[data-lesson={key}]").wait_for()
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (key, width)
        assert axe(visitor) == [], key
        assert page.locator(".prose .number", has_text=re.compile(r"\?|NaN")).count() == 0, key
        if key == "equations":
            continue
        for text in page.locator(".prose > p, .prose h2, .prose li, .option, legend, dd").all_inner_texts():
            letters = re.sub(r"[^A-Za-z가-힣]", "", re.sub(r"\b[A-Za-z]{1,4}(_\w+)?\b", "", text))
            korean = len(re.findall("[가-힣]", letters))
            if lang == "en":
                assert korean == 0, text
            elif len(letters) > 12:
                assert korean / len(letters) > 0.4, text


# Gives answers one after another to one question and says what the page makes of each: true for "Right".
ANSWER = """({question, kind, answers}) => {
  const form = document.querySelector(`form[data-question='${question}']`);
  return answers.map(given => {
    if (kind === "choice") form.querySelectorAll("input[type=radio]")[given].click();
    else {
      const box = form.querySelector("input[type=text]");
      box.value = given;
      box.dispatchEvent(new Event("input", {bubbles: true}));
    }
    gatewise.flush();
    form.querySelector("button[type=submit]").click();
    gatewise.flush();
    return form.querySelector(".verdict").textContent.includes("Right");
  });
}"""


def test_the_page_checks_every_question(visitor, course) -> None:
    page = visitor.page
    for row in course["rows"]:
        key, text = row["key"], course["languages"]["en"]["texts"][row["key"]]
        page.evaluate("key => Object.assign(gatewise.app, {view: 'lessons', lang: 'en', lesson: key, answer: ''})", key)
        page.locator(f"[data-lesson={key}]").wait_for()
        for i, (question, answer) in enumerate(zip(text["questions"], row["answers"], strict=True)):
            value = answer["value"]
            if answer["kind"] == "choice":
                right = value if question["right"] is None else question["right"]
                bad, good = [n for n in range(len(question["options"])) if n != right], [right]
            elif answer["kind"] == "whole":
                bad, good = [str(value + 1), ""], [str(value)]
            else:
                bad = ["", f"{-value:.3f}", f"{value + 0.02:.2f}", f"{value + 0.003:.4f}"]
                good = [f"{value:.3f}", f"{value:.2f}", f"{value:.6f}".replace("-", "−")]
            asked = {"question": i, "kind": answer["kind"], "answers": [*bad, *good, bad[0]]}
            told = page.evaluate(ANSWER, asked)
            assert told == [False] * len(bad) + [True] * len(good) + [False], (key, i, asked)
            # once as a person does it
            form = page.locator(f"form[data-question='{i}']")
            if answer["kind"] == "choice":
                form.locator("input[type=radio]").nth(good[0]).check()
            else:
                form.locator("input[type=text]").fill(good[0])
            form.get_by_role("button", name="Check", exact=True).click()
            assert "Right" in form.locator(".verdict").inner_text(), (key, i)
    assert page.locator("progress").get_attribute("max") == str(len(course["rows"]))


def test_hints_come_when_asked_for_or_after_three_failures(visitor) -> None:
    page = visitor.open("view=lessons&lesson=vanishing&lang=en")
    page.get_by_role("button", name="Hint").click()
    assert page.locator("[data-hint]").count() == 1
    page.get_by_role("button", name="Hint").click()
    assert page.locator("[data-hint]").count() == 2
    assert page.get_by_role("button", name="Hint").count() == 0
    page = visitor.open("view=lessons&lesson=backward&lang=en")
    for count in range(1, 4):
        page.locator("input[type=text]").fill("9.99")
        page.get_by_role("button", name="Check", exact=True).click()
        assert page.locator("[data-hint]").count() == (count == 3)


def test_progress_is_kept_in_the_browser_and_can_be_forgotten(visitor) -> None:
    page = visitor.open("view=lessons&lang=en")
    assert page.locator("[data-lesson]").get_attribute("data-lesson") == "neuron"
    page.get_by_text("0 of 22 lessons done").wait_for()
    for name, to in (("w", "2"), ("b", "-1")):
        page.locator(".lab").get_by_label(name, exact=True).fill(to)
    page.get_by_text("Reached.").wait_for()
    page.locator("form[data-question='1'] input[type=radio]").nth(1).check()
    page.locator("form[data-question='1'] button[type=submit]").click()
    assert page.locator(".lesson nav button", has_text="One neuron").locator(".mark").inner_text() == "◐"
    page.locator("form[data-question='0'] input[type=text]").fill("-0.26")
    page.locator("form[data-question='0'] button[type=submit]").click()
    page.get_by_text("1 of 22 lessons done").wait_for()
    page.reload()
    page.get_by_text("1 of 22 lessons done").wait_for()
    # without a lesson in the address the course goes on where it was left
    page = visitor.open("view=lessons&lang=en&x=1")
    page.reload()
    page.locator("[data-lesson=descent]").wait_for()
    page.get_by_role("button", name="Forget progress").click()
    page.get_by_text("0 of 22 lessons done").wait_for()
    # damaged, or of a stranger: nothing of it is trusted
    for text in ("{", "[1]", '{"neuron": 3}', "null"):
        page.evaluate("text => localStorage.setItem('gatewise-course', text)", text)
        page.reload()
        page.get_by_text("0 of 22 lessons done").wait_for()


def test_answers_and_lessons_are_part_of_the_link(visitor) -> None:
    page = visitor.open("view=lessons&lesson=lstm&lang=en&answer=1;0.73")
    assert page.locator("input[type=radio]").nth(1).is_checked()
    assert page.locator("input[type=text]").input_value() == "0.73"
    page.locator("input[type=radio]").nth(2).check()
    page.wait_for_timeout(150)
    assert page.evaluate("decodeURIComponent(location.hash)").endswith("answer=2;0.73")
    page.get_by_role("button", name="Next lesson").click()
    page.locator("[data-lesson=gru]").wait_for()
    page.wait_for_timeout(150)
    assert "answer" not in page.evaluate("location.hash")
    page.go_back()
    page.locator("[data-lesson=lstm]").wait_for()
    assert page.locator("input[type=radio]").nth(2).is_checked()


def test_every_place_that_a_lesson_shows_opens_there(visitor, course) -> None:
    page = visitor.page
    for row in course["rows"]:
        for block in course["languages"]["en"]["texts"][row["key"]]["blocks"]:
            if block["kind"] != "show":
                continue
            page.evaluate("key => Object.assign(gatewise.app, {view: 'lessons', lang: 'en', lesson: key})", row["key"])
            page.locator(f"[data-lesson={row['key']}]").get_by_role("button", name="Show it").first.click()
            asked = dict(part.split("=") for part in block["fragment"].split("&"))
            page.locator(f"main[data-view={asked.pop('view')}]").wait_for()
            names = {"t": "step", "from": "lossStep", "to": "reached", "eps": "epsilon", "w": "parameter"}
            for code, value in asked.items():
                got = page.evaluate("name => String(gatewise.app[name])", names.get(code, code))
                assert got == value, (row["key"], code)


def test_sliders_and_hunts_are_in_the_link(visitor) -> None:
    page = visitor.open("view=lessons&lesson=neuron&lang=en&lab=w:2.5,b:-0.5,x:9,w2:1")
    assert page.locator("[data-lab] input").evaluate_all("all => all.map(e => e.value)") == ["2.5", "-0.5"]
    page.locator("[data-lab] input").first.fill("1.5")
    page.wait_for_function("() => location.hash.includes('w:1.5')")
    link = page.evaluate("location.hash")
    other = page.context.new_page()
    other.goto(visitor.server.url + link)
    other.wait_for_selector("[data-lab] input")
    assert other.locator("[data-lab] input").evaluate_all("all => all.map(e => e.value)") == ["1.5", "-0.5"]
    other.close()
    page.locator("[data-lab] button").click()
    assert page.locator("[data-lab] button").is_disabled()
    # a lesson with both: each keeps the other's part
    page = visitor.open("view=lessons&lesson=gradient-check&lang=en")
    page.locator("[data-hunt] select").select_option("2")
    page.locator("[data-lab] input").fill("-5")
    page.wait_for_function("() => location.hash.includes('steps:2') && location.hash.includes(':-5')")
    page.reload()
    page.wait_for_selector("[data-hunt] select")
    assert page.locator("[data-hunt] select").input_value() == "2"
    assert page.locator("[data-lab] input").input_value() == "-5"


def test_a_lesson_puts_an_open_model_aside_and_gives_it_back(visitor) -> None:
    import gatewise as gw

    page = visitor.open("view=cell&lang=en")
    visitor.load(gw.trace(gw.LSTM(1, 3, seed=0), [[0.5]], title="my LSTM").to_dict())
    page.evaluate("() => { Object.assign(gatewise.app, {view: 'lessons', lesson: 'backward'}); gatewise.flush(); }")
    page.get_by_role("button", name="Show it").first.click()
    assert "my LSTM" in page.locator("[data-parked]").inner_text()
    assert page.locator("[data-model]").count() == 0
    page.get_by_role("button", name="Back to it").click()
    assert page.locator("[data-model]").inner_text() == "my LSTM"
    assert page.locator("[data-parked]").count() == 0
