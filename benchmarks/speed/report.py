"""Tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from benchmarks.speed.layers import Result


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first column is text and whose others are numbers."""
    lines = ["| " + " | ".join(header) + " |", "|---" + "|---:" * (len(header) - 1) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def milliseconds(value: float) -> str:
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def results(found: list[Result], peers: Sequence[str]) -> str:
    """One line a row: ours, and how many times longer each peer takes."""
    peers = [p for p in peers if any(p in r.pairs for r in found)]
    header = ["T, B, I, H", "gatewise ms", "GF/s", "of sgemm", *(f"{p} takes" for p in peers), "best peer takes"]
    rows = []
    for r in found:
        cells = [r.row.name, milliseconds(r.ours), f"{r.rate:.0f}", f"{100 * r.share:.0f} %"]
        cells += [f"{r.pairs[p].ratio:.2f}x" if p in r.pairs else "" for p in peers]
        rows.append([*cells, f"**{r.best[1]:.2f}x**"])
    text = table(header, rows)
    means = [f"{p} {np.exp(np.mean([np.log(r.pairs[p].ratio) for r in found if p in r.pairs])):.2f}x" for p in peers]
    best = np.exp(np.mean([np.log(r.best[1]) for r in found]))
    return text + f"\nGeometric means: {', '.join(means)}; the best peer of each row {best:.2f}x.\n"
