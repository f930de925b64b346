"""Accuracy of the sequence estimators at their defaults: ``python -m benchmarks.accuracy.sequences DATA``.

DATA is a folder with ``hand_gestures/``, ``japanese_vowels/`` and ``jsb_chorales/``; without it only the generated sets
run. Baselines stand beside every score. The test part is read once per seed; nothing is chosen by it.

* Finger motions: 5 folds, in each a contiguous block of every class's recordings; whole recordings are held out, and
  ``groups=`` are recordings. (Blocks of the file, which is sorted by class, would test on classes all but unseen.)
* Japanese vowels: the official training and test parts.
* Adding problem: 50,000 sequences of 200 steps, 5 passes, H = 64; mean squared error on 1,000 others.
* JSB chorales: step t + 1 from steps up to t; negative log-likelihood summed over 88 keys, per step (nats). The best
  epoch is chosen on the official validation part.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import RidgeCV

import gatewise as gw
from benchmarks.accuracy import generated, kinds, sequence_data
from gatewise.classification.baselines import BASELINES, summary

FOLDS = 5


def folds(y: Any, groups: Any) -> list[Any]:
    """Masks of the test sequences: contiguous blocks of the groups of each class, as equal in number as can be."""
    held: list[list[Any]] = [[] for _ in range(FOLDS)]
    for label in np.unique(y):
        for fold, block in zip(held, np.array_split(np.unique(groups[y == label]), FOLDS), strict=True):
            fold.extend(block)
    return [np.isin(groups, fold) for fold in held]


def line(task: str, what: str, values: Iterable[float], seconds: float | None = None, lower: bool = False) -> None:
    """Print one row: mean and worst."""
    numbers = list(values)
    worst = max(numbers) if lower else min(numbers)
    took = "" if seconds is None else f"{seconds:8.1f}"
    mean = float(np.mean(numbers))
    shown = " ".join(f"{value:8.4f}" if value >= 1e-2 else f"{value:8.1e}" for value in (mean, worst))
    print(f"{task:<16} {what:<34} {shown} {len(numbers):4d} {took}", flush=True)


def finger_motions(folder: Path, seeds: range) -> None:
    """The classifier, then the baselines: mean and worst fold of each seed."""
    X, y, groups = sequence_data.motions(folder)
    tests = folds(y, groups)

    def pick(mask: Any) -> list[Any]:
        return [X[i] for i in np.flatnonzero(mask)]

    every = []
    for seed in seeds:
        started = time.process_time()
        scores = []
        for t in tests:
            model = gw.SequenceClassifier(random_state=seed).fit(pick(~t), y[~t], groups=groups[~t])
            scores.append(model.score(pick(t), y[t]))
        line("finger motions", f"SequenceClassifier, seed {seed}", scores, time.process_time() - started)
        every.append(scores)
    line("finger motions", "SequenceClassifier, means of seeds", np.mean(every, axis=1))
    line("finger motions", "SequenceClassifier, means of folds", np.mean(every, axis=0))
    for name, baseline in BASELINES.items():
        scores = [float((baseline(pick(~t), y[~t], pick(t)) == y[t]).mean()) for t in tests]
        line("finger motions", f"{name}, folds", scores)


def japanese_vowels(folder: Path, seeds: range) -> None:
    """The classifier, then the baselines."""
    train, test = (sequence_data.japanese_vowels(folder, part) for part in ("TRAIN", "TEST"))
    _score("Japanese vowels", train.X, train.y, test.X, test.y, seeds)


def _score(task: str, X: list[Any], y: Any, X_test: list[Any], y_test: Any, seeds: range) -> None:
    options: dict[str, Any]
    for options in ({}, {"bidirectional": True}):
        started = time.process_time()
        scores = [gw.SequenceClassifier(random_state=s, **options).fit(X, y).score(X_test, y_test) for s in seeds]
        name = "SequenceClassifier" + (", bidirectional" if options else "")
        line(task, name, scores, time.process_time() - started)
    for name, baseline in BASELINES.items():
        line(task, name, [float((baseline(X, np.asarray(y), X_test) == y_test).mean())])


def _score_numbers(task: str, X: list[Any], y: Any, X_test: list[Any], y_test: Any, seeds: range) -> None:
    """R² of the regressor and of ridge regression on the summaries of the classifiers' baseline."""
    started = time.process_time()
    scores = [gw.SequenceRegressor(random_state=s).fit(X, y).score(X_test, y_test) for s in seeds]
    line(task, "SequenceRegressor (R²)", scores, time.process_time() - started)
    train, rest = (np.stack([summary(x) for x in part]) for part in (X, X_test))
    centre, scale = train.mean(axis=0), train.std(axis=0)
    scale[scale == 0] = 1.0
    best = RidgeCV(alphas=10.0 ** np.arange(-3, 5)).fit((train - centre) / scale, y)
    line(task, "ridge on summaries (R²)", [best.score((rest - centre) / scale, y_test)])


def adding_problem(seeds: range) -> None:
    """The mean always, then the regressor."""
    scores, floors, started = [], [], time.process_time()
    for seed in seeds:
        X, y = generated.adding(50_000, 200, np.random.default_rng([seed, 0]))
        X_test, y_test = generated.adding(1_000, 200, np.random.default_rng([seed, 1]))
        model = gw.SequenceRegressor(hidden_size=64, max_epochs=5, random_state=seed).fit(X, y)
        scores.append(float(((model.predict(X_test) - y_test) ** 2).mean()))
        floors.append(float(((1.0 - y_test) ** 2).mean()))
    line("adding, T = 200", "always 1 (MSE)", floors, lower=True)
    line("adding, T = 200", "SequenceRegressor (MSE)", scores, time.process_time() - started, lower=True)


def jsb_chorales(folder: Path, seeds: range) -> None:
    """A one-step Markov chain for each key, then the classifier."""
    parts = sequence_data.jsb_chorales(folder)
    train, valid, test = parts["train"], parts["valid"], parts["test"]
    line("JSB chorales", "each key from itself", [_likelihood(_markov(train, test), test)], lower=True)
    scores, started = [], time.process_time()
    for seed in seeds:
        model = gw.SequenceClassifier(output="step", random_state=seed)
        model.fit(*_next_step(train), validation=_next_step(valid))
        scores.append(_likelihood(model.predict_proba([x[:-1] for x in test]), test))
        line("JSB chorales", f"SequenceClassifier (nats), seed {seed}", scores[-1:], lower=True)
    line("JSB chorales", "SequenceClassifier (nats)", scores, time.process_time() - started, lower=True)


def _next_step(pieces: list[Any]) -> tuple[list[Any], list[Any]]:
    return [x[:-1] for x in pieces], [x[1:] for x in pieces]


def _likelihood(probabilities: Iterable[Any], pieces: list[Any]) -> float:
    """Negative log-likelihood per step of the pieces from their second step on."""
    total = steps = 0.0
    for p, x in zip(probabilities, pieces, strict=True):
        kept = np.clip(p, 1e-7, 1 - 1e-7)
        total -= np.where(x[1:] == 1, np.log(kept), np.log(1 - kept)).sum()
        steps += len(x) - 1
    return total / steps


def _markov(train: list[Any], test: list[Any]) -> Iterator[Any]:
    """P(key on | key on or off one step before), with one step of each kind added."""
    before, after = np.concatenate([x[:-1] for x in train]), np.concatenate([x[1:] for x in train])
    rates = [((after * (before == v)).sum(axis=0) + 1) / ((before == v).sum(axis=0) + 2) for v in (0, 1)]
    for x in test:
        yield np.where(x[:-1] == 1, rates[1], rates[0])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("data", type=Path, nargs="?", help="folder of the three data sets")
    parser.add_argument("--seeds", type=int, default=5, help="how many runs of each")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parts = ["motions", "vowels", "chorales", "adding", "generated", "kinds"]
    parser.add_argument("--only", choices=parts, nargs="*")
    given = parser.parse_args()
    seeds = range(given.first, given.first + given.seeds)
    print(f"{'task':<16} {'method':<34} {'mean':>8} {'worst':>8} {'runs':>4} {'CPU s':>8}")
    tasks = {"motions": finger_motions, "vowels": japanese_vowels, "chorales": jsb_chorales}
    for name, task in tasks.items():
        if given.data is not None and (not given.only or name in given.only):
            task(given.data, seeds)
    if not given.only or "adding" in given.only:
        adding_problem(seeds)
    if not given.only or "generated" in given.only:
        for name in generated.SETS:
            _score(name, *generated.make(name), seeds)
    if not given.only or "kinds" in given.only:
        for name in (*kinds.DECIDED_BY, *kinds.LAST_LOOK):
            _score(name, *kinds.make_kind(name), seeds)
        for name in kinds.NUMBERS:
            _score_numbers(name, *kinds.make_kind(name), seeds)


if __name__ == "__main__":
    main()
