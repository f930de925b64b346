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
        cells += [r.pairs[p].takes() if p in r.pairs else "" for p in peers]
        rows.append([*cells, f"**{r.best[1]:.2f}x**{r.mark}"])
    text = table(header, rows)
    calm = {p: [r.pairs[p].ratio for r in found if p in r.pairs and not r.pairs[p].disturbed] for p in peers}
    means = [f"{p} {_mean(ratios)}" for p, ratios in calm.items()]
    best = _mean([r.best[1] for r in found if not r.disturbed])
    marked = sum(pair.disturbed for r in found for pair in r.pairs.values())
    without = f", without the {marked} marked ~" if marked else ""
    return text + f"\nGeometric means{without}: {', '.join(means)}; the best peer of each row {best}.\n"


def _mean(ratios: Sequence[float]) -> str:
    return f"{np.exp(np.mean(np.log(ratios))):.2f}x" if ratios else "unknown"
