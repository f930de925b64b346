"""The report: one HTML file that needs no network, in light and dark."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from typing import TYPE_CHECKING

from . import svg
from .console import number
from .outcome import Outcome

if TYPE_CHECKING:
    from jinja2 import Environment

    from gatewise.forecasting import Score

__all__ = ["SCORES", "environment", "render", "score_rows"]

#: Attribute of a `Score` -> its heading, its decimals (None: four significant digits), its meaning.
SCORES = {
    "mase": (
        "MASE",
        3,
        "mean absolute error, divided by that of the seasonal naive method over the past; below 1 is better",
    ),
    "rmsse": ("RMSSE", 3, "the same for squared errors, with the root of the mean"),
    "mae": ("MAE", None, "mean absolute error, in the unit of the readings"),
    "smape": ("sMAPE", 2, "symmetric mean absolute percentage error, from 0 to 200"),
    "wql": (
        "WQL",
        3,
        "weighted quantile loss: how far the quantiles 0.1 to 0.9 are from the readings, relative to their size",
    ),
    "crps": ("CRPS", None, "the same in the unit of the readings; for a forecast without spread it is the MAE"),
}


def score_rows(scores: Sequence[Score]) -> tuple[list[str], list[list[str]]]:
    """Head and rows of the table of scores as text, a dash where a score is undefined."""
    levels = _levels(scores)
    head = ["method", *(name for name, _, _ in SCORES.values()), *(f"{level:g} %" for level in levels)]
    head += [f"MSIS {level:g} %" for level in levels[-1:]]
    return head, [
        [
            score.model,
            *(_text(getattr(score, key), decimals) for key, (_, decimals, _) in SCORES.items()),
            *(_share(score.coverage.get(level)) for level in levels),
            *(_text(score.msis.get(level, float("nan")), 3) for level in levels[-1:]),
        ]
        for score in scores
    ]


def _meanings(scores: Sequence[Score]) -> list[tuple[str, str]]:
    """Heading and meaning of each column of the table of scores."""
    coverage = [
        (f"{level:g} %", f"share of readings inside the {level:g} % interval; {level:g} % is right")
        for level in _levels(scores)
    ]
    widths = [
        (
            f"MSIS {level:g} %",
            f"width of the {level:g} % interval and how far readings lie outside, scaled as the MASE",
        )
        for level in _levels(scores)[-1:]
    ]
    return [(name, meaning) for name, _, meaning in SCORES.values()] + coverage + widths


def _worst_rows(outcome: Outcome) -> tuple[list[str], list[list[str]]]:
    """Head and rows of the table of series: scores of the best method, and the method that is best there."""
    levels = _levels(outcome.scores)
    head = ["series", "MASE", "MAE", *(f"{level:g} %" for level in levels), "best there", "its MASE"]
    return head, [
        [
            name,
            _text(score.mase, 3),
            _text(score.mae, None),
            *(_share(score.coverage.get(level)) for level in levels),
            best.model,
            _text(best.mase, 3),
        ]
        for name, score, best in outcome.worst
    ]


def _levels(scores: Sequence[Score]) -> list[float]:
    return sorted({level for score in scores for level in score.coverage})


def _text(value: float, decimals: int | None) -> str:
    return "–" if isnan(value) else number(value) if decimals is None else f"{value:,.{decimals}f}"


def _share(value: float | None) -> str:
    return "–" if value is None or isnan(value) else f"{100 * value:.1f} %"


def environment() -> Environment:
    """Templates of reports: what is put in is escaped, and a missing name is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("gatewise.cli"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(outcome: Outcome) -> str:
    """Write the report as HTML; names in it are escaped, and it loads nothing.

    Parameters
    ----------
    outcome : Outcome

    Returns
    -------
    str
    """
    from markupsafe import Markup

    head, rows = score_rows(outcome.scores)
    worst_head, worst = _worst_rows(outcome)
    return (
        environment()
        .get_template("report.html")
        .render(
            outcome=outcome,
            pictures=[(line.name, Markup(svg.forecast(line, outcome))) for line in outcome.lines],
            held_out=[(line.name, Markup(svg.forecast(line, outcome))) for line in outcome.held_out],
            others=sorted({name for line in outcome.held_out for name in line.others}),
            levels=[f"{level:g}" for level in sorted({k for line in outcome.shown for k in line.bands}, reverse=True)],
            curves=Markup(svg.curves(outcome.history)) if len(outcome.history) > 1 else "",
            head=head,
            rows=rows,
            worst_head=worst_head,
            worst=worst,
            meanings=_meanings(outcome.scores),
        )
    )
