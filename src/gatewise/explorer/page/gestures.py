"""The small classifier of the page's drawing view: which motion is being drawn, asked after every frame.

It is trained on the bundled generator of finger motions, of many sizes and speeds; half of them begin in the middle of
the movement, as a stroke of a pen does. Each frame is the position relative to the first, y downwards, as a share of
the picture's height.

`python -m gatewise.explorer.page.gestures` trains it again and rewrites `gestures.json` beside this file.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import CELLS
from gatewise.classification import SequenceClassifier, make_motions
from gatewise.classification.motions import MOTIONS
from gatewise.explorer.cells import describe
from gatewise.explorer.trace.evaluate import join_blocks, split_blocks

HIDDEN = 16
#: Frames a second that the page takes, and how many of them a motion lasts.
RATE, FRAMES = 15, (8, 12, 16, 24)
#: Standard deviation of the logarithm of a recording's size: it differs more with a mouse than before a camera.
SCALE = 0.5
#: Motions of each duration.
COUNT = 1000
_FILE = Path(__file__).with_name("gestures.json")


def motions(count: int, seed: int) -> tuple[list[Array], list[Array], Array]:
    """Sequences (T_i, 2), the label of every frame, and the recording of each sequence."""
    rng = np.random.default_rng(seed)
    X: list[Array] = []
    y: list[Array] = []
    groups: list[Array] = []
    for number, frames in enumerate(FRAMES):
        made = make_motions(count, frames=frames, scale=SCALE, seed=rng)
        for x, label in zip(made.X, made.y, strict=True):
            # a swipe rests before it begins: a third of its frames at most
            late = int(rng.integers(len(x) // 3 + 1)) if rng.random() < 0.5 else 0
            X.append(x[late:] - x[late])
            y.append(np.repeat(label, len(x) - late))
        groups.append(made.groups + number * (count + 1))
    return X, y, np.concatenate(groups)


def fit(count: int = COUNT, **options: Any) -> SequenceClassifier:
    """Train the classifier."""
    X, y, groups = motions(count, seed=0)
    made = {
        "hidden_size": HIDDEN,
        "output": "step",
        "views": (),  # the page makes none
        "dropout": 0.0,
        "weight_decay": 0.01,
        "max_epochs": 60,
    } | options
    return SequenceClassifier(**made).fit(X, y, groups=groups)


def accuracy(model: SequenceClassifier, seed: int = 100, count: int = 500) -> float:
    """Share of fresh motions that are right at their last frame."""
    X, y, _ = motions(count, seed)
    found = model.predict(X)
    return float(np.mean([a[-1] == b[-1] for a, b in zip(found, y, strict=True)]))


def document(model: SequenceClassifier) -> dict[str, Any]:
    """What the page needs: weights to four decimals, scaling, classes, and a motion of each class to play."""
    network, scaling = model.fitted_.network, model.fitted_.scaling
    program = describe(network.layer.cell).program
    blocks = split_blocks(program, network.layer.parameters)
    played = make_motions(len(MOTIONS), seed=7)
    return {
        "cell": network.layer.cell.key,
        "rate": RATE,
        "classes": [str(name) for name in model.classes_],
        "centre": [round(float(v), 6) for v in scaling.centre],
        "scale": [round(float(v), 6) for v in scaling.scale],
        "parameters": {name: block.astype(np.float64).round(4).tolist() for name, block in blocks.items()},
        "head": {name: value.astype(np.float64).round(4).tolist() for name, value in network.out.parameters.items()},
        "examples": {str(name): x.round(4).tolist() for x, name in zip(played.X, played.y, strict=True)},
    }


def gesture_model() -> dict[str, Any]:
    """What `gestures.json` holds; see `document`."""
    return json.loads(_FILE.read_text(encoding="utf-8"))


def probabilities(model: dict[str, Any], x: Array) -> Array:
    """Positions (T, 2) of one motion to the probability of each class at every frame (T, K), from the document."""
    from gatewise.nn import make_layer

    cell = CELLS[model["cell"]]
    hidden = len(model["head"]["weight"][0])
    layer = make_layer(cell, 2, hidden, dtype="float64", seed=0)
    blocks = {name: np.array(block) for name, block in model["parameters"].items()}
    for name, value in join_blocks(describe(cell).program, blocks).items():
        layer.parameters[name] = value
    scaled = (x - np.array(model["centre"])) / np.array(model["scale"])
    y, _ = layer(scaled[None])
    logits = y[0] @ np.array(model["head"]["weight"]).T + np.array(model["head"]["bias"])
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def main() -> None:
    """Train and write the file."""
    _FILE.write_text(json.dumps(document(fit()), separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
