"""Make the pretrained weights from nothing, or go on where an earlier call was interrupted.

    python -m tools.pretrain                     the shipped recipe, into src/gatewise/pretrained/weights
    python -m tools.pretrain --tiny              a trial of a minute, into build/pretrain-tiny
    python -m tools.pretrain --check             does this program still make the shipped weights? (a minute)
    python -m tools.pretrain --figures           measure the card's figures anew, with this commit's forecasts (seconds)

Checkpoints are in build/pretrain; Ctrl-C saves one. Every line is one epoch: stage, steps, loss on the invented
series, loss on the held-out kinds of series, seconds.

The check makes the first batches and trains the first epoch again; the loss of that epoch, a float64 over all of its
steps, must have the bits that the card keeps. What rounds otherwise grows from step to step: NumPy's matrix products
round otherwise on another number of threads (0.34348 on two where the card has 0.34319), so they run on one here, and
with other kernels, which OpenBLAS chooses by the processor (0.34330 with those for Skylake and Cooper Lake, the card's
bits with those for Haswell and Zen; OPENBLAS_CORETYPE). A loss within 0.0005 of the card's passes, and the check says
that the bits are others; a learning rate of 0.0014 in place of 0.0015 gives 0.362. The threads of the native kernels
change nothing.

The card's figures are of the forecasts that `Pretrained` gives, which depend on more than the weights: where these
change, they are measured anew, in a commit of its own, so that the card names the one that was measured. The weights
stay as they are.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from gatewise import kernels
from gatewise.pretrained.figures import held_out_figures
from gatewise.pretrained.model import Pretrained
from gatewise.pretrained.recipe import Recipe, build, first_batches
from gatewise.pretrained.weights import SHIPPED, read_weights, write_weights
from gatewise.training import EpochRecord, Interrupted

ROOT = Path(__file__).resolve().parent.parent
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
#: How far from the card's the loss of the first epoch may be by rounding alone; 0.0003 was seen.
ROUNDING = 0.0005
TINY = Recipe(hidden=16, step=16, batch=32, epochs=4, cooling=2, second_cooling=2, steps_per_epoch=20)


def commit() -> str:
    """The commit of the working tree, with a plus sign where something was changed; empty where there is none."""
    try:
        head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True)
        changed = subprocess.run(["git", "diff", "--quiet", "HEAD"], cwd=ROOT, check=False).returncode
    except (OSError, subprocess.CalledProcessError):
        return ""
    return head.stdout.strip() + ("+" if changed else "")


def made_on() -> dict[str, str]:
    """What the bits may depend on, beside code and recipe."""
    here = kernels.active()
    return {"provider": here.provider, "instructions": str(here.isa), "numpy": np.__version__}


def check() -> int:
    """Compare the shipped file's card with what this program makes; 0 where they are the same."""
    card = read_weights()[1]
    if card["made_on"] != made_on():
        print(f"The weights were made on {card['made_on']}, this is {made_on()}: the bits may differ.")
    recipe = Recipe()
    with tempfile.TemporaryDirectory() as folder:
        _, facts = build(replace(recipe, epochs=1), Path(folder), stages=1, validate=False)
    loss, kept = facts["stage_1"]["first_epoch_loss"], card["stage_1"]["first_epoch_loss"]
    print(f"loss of the first epoch: {loss!r}, on the card {kept!r}")
    return verdict(first_batches(recipe)["digest"] == card["first_batches"]["digest"], loss, kept)


def verdict(same_batches: bool, loss: float, kept: float) -> int:
    """Say how the first batches and the loss of the first epoch compare with the card; 0 where they may be its own."""
    print(f"batches: {'the same bits' if same_batches else 'other bits'}")
    near = abs(loss - kept) <= ROUNDING
    rounded = f"other bits, {'within' if near else 'not within'} {ROUNDING} of the card's"
    print(f"first epoch: {'the same bits' if loss == kept else rounded}")
    return 0 if same_batches and near else 1


def with_figures(card: dict[str, Any], weights: Path) -> dict[str, Any]:
    """A card with what the forecasts of a file of weights are worth on the held-out kinds, and at which commit."""
    measured = {"figures": held_out_figures(Pretrained(weights=weights)), "figures_commit": commit()}
    return {**{name: value for name, value in card.items() if name not in measured}, **measured}


def main() -> int:
    """Train, measure, write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--folder", type=Path, default=None, help="of the checkpoints")
    parser.add_argument("--out", type=Path, default=None, help="file of weights")
    parser.add_argument("--tiny", action="store_true", help="a trial of a minute")
    parser.add_argument("--check", action="store_true", help="does this program still make the shipped weights?")
    parser.add_argument("--figures", action="store_true", help="measure the card's figures anew")
    given = parser.parse_args()
    if given.check:
        return check()
    if given.figures:
        network, card = read_weights(given.out or SHIPPED)
        write_weights(given.out or SHIPPED, network, with_figures(card, given.out or SHIPPED))
        return 0
    recipe = TINY if given.tiny else Recipe()
    folder = given.folder or ROOT / "build" / ("pretrain-tiny" if given.tiny else "pretrain")
    out = given.out or (folder / "gru.safetensors" if given.tiny else SHIPPED)
    began, at = time.monotonic(), commit()

    def tell(stage: int, record: EpochRecord) -> None:
        print(
            f"stage {stage}  step {record.step:6d}  loss {record.train_loss:.4f}  held out {record.validation_loss:.4f}"
            f"  {time.monotonic() - began:6.0f} s",
            flush=True,
        )

    folder.mkdir(parents=True, exist_ok=True)
    try:
        network, facts = build(recipe, folder, tell)
    except Interrupted:
        print(f"Interrupted; run the same command again to go on from {folder}.", file=sys.stderr)
        return 130
    count = sum(array.size for array in network.parameters.values())
    card: dict[str, Any] = {
        "name": "gatewise pretrained GRU",
        "weights": count,
        "series": "invented by gatewise.pretrained.synthetic; no real reading was used to train or to choose",
        "commit": at,
        "made_on": made_on(),
        "first_batches": first_batches(recipe),
        **facts,
    }
    write_weights(out, network, card)
    write_weights(out, network, with_figures(card, out))
    print(f"{out}: {count:,} weights, {out.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    if any(os.environ.get(name) != count for name, count in ONE_THREAD.items()):
        os.environ.update(ONE_THREAD)  # NumPy has read them: start again
        os.execv(sys.executable, sys.orig_argv)
    raise SystemExit(main())
