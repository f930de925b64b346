"""Every view, language, theme and width: nothing for axe to find, nothing cut off, nothing untranslated."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.explorer.trace import documents

AXE = Path(__file__).parents[2] / "web/node_modules/axe-core/axe.min.js"
VIEWS = ("lessons", "cell", "switches", "time", "gradients", "check", "train", "gesture", "own")
WIDTHS = (320, 768, 1280)

RUN_AXE = """async () => {
  // two frames: after a change of width the page looks once more at what scrolls
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  // the one rule that reads all style sheets takes a third of the time and finds the same everywhere: see below
  const once = {"css-orientation-lock": {enabled: false}};
  const found = await axe.run(document, {resultTypes: ["violations"], preload: false, rules: once});
  const line = node => node.html.slice(0, 160) + " " + (node.any[0]?.message ?? "");
  return found.violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(line).join(" | ")}`);
}"""


def axe(visitor) -> list[str]:
    if not visitor.page.evaluate("'axe' in window"):
        visitor.page.evaluate(AXE.read_text(encoding="utf-8"))
    return visitor.page.evaluate(RUN_AXE)


def test_no_style_depends_on_how_the_screen_is_held(visitor) -> None:
    visitor.open("view=cell")
    visitor.page.evaluate(AXE.read_text(encoding="utf-8"))
    run = """async () => {
      const {violations, passes} = await axe.run(document, {runOnly: {type: "rule", values: ["css-orientation-lock"]}});
      return [violations.length, passes.length];
    }"""
    assert visitor.page.evaluate(run) == [0, 1]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_and_nothing_is_cut_off(visitor, view: str, lang: str, theme: str) -> None:
    page = visitor.open(f"view={view}&lang={lang}&theme={theme}&pass=backward&op=6&t=3")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert axe(visitor) == [], width
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
        cut = page.evaluate(
            """() => [...document.querySelectorAll("main *")].filter(e => {
              if (e.closest(".scroller, .scroll-x, .big, .display, .line, svg, math, .visually-hidden")) return false;
              return e.getBoundingClientRect().right > innerWidth + 1;
            }).map(e => e.outerHTML.slice(0, 120))"""
        )
        assert cut == [], width


def test_every_word_of_the_page_exists_in_both_languages() -> None:
    source = (AXE.parents[2] / "src/lib/text.ts").read_text(encoding="utf-8")
    pairs = re.findall(r'(?:"([\w.]+)"|(\w+)): \[\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)",?\s*\]', source)
    assert len(pairs) > 90
    for quoted, bare, english, korean in pairs:
        name = quoted or bare
        assert not re.search("[가-힣]", english), name
        assert re.search("[가-힣]", korean), name
        assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", korean)), name


def test_colour_is_never_the_only_sign(visitor) -> None:
    """With all colour taken out, gradients still carry + or −, switches a dash, heat maps a dash for negatives."""
    page = visitor.open("view=cell&pass=backward&op=17&t=3&lang=en")
    labels = page.locator("text.gradient").all_text_contents()
    assert len(labels) > 15
    assert all(re.fullmatch(r"δ=([+−].+|0)", label) for label in labels)
    page.evaluate("() => { gatewise.app.view = 'switches'; gatewise.flush(); }")
    dash = page.locator(".edge.marked .line").first.evaluate("e => getComputedStyle(e).strokeDasharray")
    assert dash != "none"
    page.evaluate("() => { gatewise.app.view = 'time'; gatewise.flush(); }")
    curves = page.locator(".chart .curve").evaluate_all("all => all.map(e => getComputedStyle(e).strokeDasharray)")
    assert len(set(curves)) > 1


def test_reduced_motion_stills_everything(visitor) -> None:
    page = visitor.open("view=cell")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(e => {
          const s = getComputedStyle(e);
          const runs = s.animationName !== "none" && parseFloat(s.animationDuration) > 0;
          return parseFloat(s.transitionDuration) > 0 || runs;
        }).length"""
    )
    assert moving == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_ones_own_model_and_a_running_fit_are_accessible_too(visitor, width: int, theme: str) -> None:
    layer = gw.LSTM(2, 40, num_layers=2, bidirectional=True, seed=0)
    t = gw.trace(layer, np.random.default_rng(0).normal(size=(2, 9, 2)), names=["a", "b" * 60], title="t" * 80)
    document = t.to_dict()
    window = documents.tensor(np.arange(9.0))
    document["forecast"] = {"history": window, "forecast": window, "truth": window}
    page = visitor.open(f"view=own&lang=ko&theme={theme}")
    visitor.server.report({"epoch": 1, "loss": 0.5, "validation": 0.6, "gates": {"i": 0.5}, "gradients": {"w": 0.1}})
    page.locator(".chart").first.wait_for(timeout=5000)
    visitor.load(document)
    page.set_viewport_size({"width": width, "height": 800})
    for view in ("own", "time", "cell", "gradients", "check"):
        page.evaluate("view => { gatewise.app.view = view; gatewise.app.model = 'mine'; gatewise.flush(); }", view)
        page.wait_for_timeout(50)
        assert axe(visitor) == [], view
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), view
