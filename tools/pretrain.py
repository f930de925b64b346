"""Make the pretrained weights from nothing, or go on where an earlier call was interrupted.

    python -m tools.pretrain                     the shipped recipe, into src/gatewise/pretrained/weights
    python -m tools.pretrain --tiny              a trial of a minute, into build/pretrain-tiny

Checkpoints are in build/pretrain; Ctrl-C saves one. Every line is one epoch: stage, steps, loss on the invented
series, loss on the held-out kinds of series, seconds.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from gatewise.pretrained.figures import held_out_figures
from gatewise.pretrained.recipe import Recipe, build
from gatewise.pretrained.weights import SHIPPED, write_weights
from gatewise.training import EpochRecord, Interrupted

ROOT = Path(__file__).resolve().parent.parent
TINY = Recipe(hidden=16, step=16, batch=32, epochs=4, cooling=2, second_cooling=2, steps_per_epoch=20)


def commit() -> str:
    """The commit of the working tree, with a plus sign where something was changed; empty where there is none."""
    try:
        head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True)
        changed = subprocess.run(["git", "diff", "--quiet", "HEAD"], cwd=ROOT, check=False).returncode
    except (OSError, subprocess.CalledProcessError):
        return ""
    return head.stdout.strip() + ("+" if changed else "")


def main() -> int:
    """Train, measure, write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--folder", type=Path, default=None, help="of the checkpoints")
    parser.add_argument("--out", type=Path, default=None, help="file of weights")
    parser.add_argument("--tiny", action="store_true", help="a trial of a minute")
    given = parser.parse_args()
    recipe = TINY if given.tiny else Recipe()
    folder = given.folder or ROOT / "build" / ("pretrain-tiny" if given.tiny else "pretrain")
    out = given.out or (folder / "gru.safetensors" if given.tiny else SHIPPED)
    began = time.monotonic()

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
        "commit": commit(),
        **facts,
        "figures": held_out_figures(network),
    }
    write_weights(out, network, card)
    print(f"{out}: {count:,} weights, {out.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
