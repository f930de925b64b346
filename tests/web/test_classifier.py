"""A classifier in the page: the probability of each class stands over the gates, step by step."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification import make_motions
from gatewise.explorer import Trace, trace_classifier
from gatewise.explorer.trace.answers import TracedAnswers

from .test_views import axe


@pytest.fixture(scope="module")
def traced() -> Trace:
    X, y, _ = make_motions(24, seed=3)
    model = gw.SequenceClassifier(hidden_size=6, max_epochs=2).fit(X, y)
    return trace_classifier(model, X[0], label=y[0], names=["x", "y"], title="motions")


def test_its_probabilities_stand_over_the_gates(visitor, traced: Trace) -> None:
    page = visitor.open("view=time&lang=en")
    visitor.load(traced.to_dict())
    page.get_by_role("heading", name="Probability of each class").wait_for()
    assert traced.answers is not None
    chart = page.get_by_label("Probability of each class after every step")
    paths = chart.locator(".curve").evaluate_all("all => all.map(e => e.getAttribute('d'))")
    assert len(paths) == len(traced.answers.names)
    # from pixels back to numbers, by the axis' own ticks at 0 and 1
    ticks = {
        float(text): float(y) - 4
        for text, y in chart.locator("text[text-anchor=end]").evaluate_all(
            "all => all.map(e => [e.textContent, e.getAttribute('y')])"
        )
    }
    for k, path in enumerate(paths):
        points = [tuple(map(float, pair)) for pair in re.findall(r"([\d.]+),([\d.]+)", path)]
        heights = [(ticks[0] - y) / (ticks[0] - ticks[1]) for _, y in points]
        np.testing.assert_allclose(heights, traced.answers.values[:, k], atol=2e-3)
    names = page.locator("ul.legend").first.inner_text()
    assert f"{traced.answers.label} (actual)" in names


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_its_views_are_whole_and_say_where_the_loss_is(visitor, traced: Trace, lang: str) -> None:
    page = visitor.open(f"view=time&lang={lang}")
    visitor.load(traced.to_dict())
    reasons = {"en": "computed outside of this page", "ko": "페이지 밖에서 계산"}
    for view, said in (("time", ""), ("cell&pass=loss", reasons[lang]), ("gradients", ""), ("check", reasons[lang])):
        name, _, way = view.partition("&pass=")
        page.evaluate(
            "([view, pass]) => { Object.assign(gatewise.app, {view, pass}); gatewise.flush(); }",
            [name, way or "forward"],
        )
        assert axe(visitor) == [], view
        assert said in page.locator("main").inner_text(), view


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_detectors_scores_stand_there_with_the_threshold(visitor, traced: Trace, lang: str) -> None:
    assert traced.answers is not None
    scores = np.where(np.arange(traced.answers.values.size).reshape(traced.answers.values.shape) < 9, np.nan, 4.0)
    answers = TracedAnswers(traced.answers.names, scores, probabilities=False, level=3.0)
    page = visitor.open(f"view=time&lang={lang}")
    visitor.load(replace(traced, answers=answers).to_dict())
    title = {"en": "Score of each column", "ko": "열별 이상 점수"}[lang]
    page.get_by_role("heading", name=title).wait_for()
    last = page.locator("ul.legend").first.locator("li").last.inner_text()
    assert last == {"en": "threshold", "ko": "임계값"}[lang]
    assert page.locator("svg.chart").first.locator(".curve").count() == len(answers.names) + 1
    assert axe(visitor) == []
