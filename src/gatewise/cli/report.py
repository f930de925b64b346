"""The report: one HTML file that opens offline, in light and dark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan
from typing import Any

from . import svg
from .console import number
from .outcome import Outcome

__all__ = ["SCORES", "render", "score_rows"]

#: Key of a score -> its name in a table and what it means.
SCORES = {
    "mase": (
        "MASE",
        "mean absolute error, divided by that of the seasonal naive method over the past; below 1 is better",
    ),
    "rmsse": ("RMSSE", "the same for squared errors, root taken"),
    "mae": ("MAE", "mean absolute error, in the unit of the readings"),
    "smape": ("sMAPE", "symmetric mean absolute percentage error, 0 to 200"),
    "coverage_80": ("80 %", "share of readings inside the 80 % interval; 80 % is right"),
    "coverage_95": ("95 %", "share of readings inside the 95 % interval; 95 % is right"),
}


def score_rows(scores: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[list[str]]]:
    """Head and rows of the table of scores as text; scores that no method has are left out."""
    there = [key for key in SCORES if any(key in row for row in scores)]
    there += [k for k in (scores[0] if scores else {}) if k.startswith("coverage_") and k not in there]
    head = ["method", *(SCORES[key][0] if key in SCORES else f"{key[9:]} %" for key in there)]
    rows = [[str(row["model"]), *(_score(key, row.get(key)) for key in there)] for row in scores]
    return head, rows


_DECIMALS = {"mase": 3, "rmsse": 3, "smape": 2}


def _score(key: str, value: float | None) -> str:
    if value is None or isnan(value):  # where the score says nothing
        return "–"
    if key.startswith("coverage_"):
        return f"{100 * value:.1f} %"
    return f"{value:,.{_DECIMALS[key]}f}" if key in _DECIMALS else number(value)


def render(outcome: Outcome) -> str:
    """The report as HTML text; every name in it is escaped, nothing is fetched from anywhere.

    Parameters
    ----------
    outcome : Outcome

    Returns
    -------
    str
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=PackageLoader("gatewise.cli"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    head, rows = score_rows(outcome.scores)
    return environment.get_template("report.html").render(
        outcome=outcome,
        pictures=[(line.name, Markup(svg.forecast(line, outcome))) for line in outcome.lines],
        held_out=[(line.name, Markup(svg.forecast(line, outcome))) for line in outcome.held_out],
        others=sorted({name for line in outcome.held_out for name in line.others}),
        levels=sorted({level for line in outcome.lines for level in line.bands}, reverse=True),
        curves=Markup(svg.curves(outcome.history)) if len(outcome.history) > 1 else "",
        head=head,
        rows=rows,
        meanings=[(name, text) for key, (name, text) in SCORES.items() if any(key in row for row in outcome.scores)],
    )
