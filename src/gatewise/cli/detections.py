"""The report of a detector: readings with what was expected, alarms, and the methods beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from gatewise.anomalies import Alarm, Findings

from .console import number
from .report import environment
from .svg import alarm_chart

__all__ = ["Row", "moment", "report"]

#: Rows of a series that a chart shows, and charts of a report, at most.
_STEPS, _CHARTS = 4000, 12


@dataclass(frozen=True)
class Row:
    """One method's alarms, for a table.

    Attributes
    ----------
    values : mapping
        "method", "alarms", "steps" and, with labels, "found", "faults", "false_alarms" and "nab".
    """

    values: Mapping[str, Any]
    HEAD: ClassVar[list[str]] = ["method", "alarms", "in 1,000 steps", "faults found", "false alarms", "NAB"]

    @property
    def cells(self) -> list[str]:
        """As text, a dash for what is not known."""
        v = self.values
        rate = number(1000 * v["alarms"] / max(v["steps"], 1), 3)
        labelled = [f"{v['found']} of {v['faults']}", str(v["false_alarms"]), number(v["nab"], 3)] if "nab" in v else []
        return [v["method"], str(v["alarms"]), rate, *(labelled or ["–", "–", "–"])]


def report(
    name: str, sentence: str, whole: Findings, cuts: Sequence[int], found: Sequence[Alarm], rows: Sequence[Row]
) -> str:
    """Write the report as HTML; names in it are escaped, and it loads nothing.

    Parameters
    ----------
    name : str
        Of the file.
    sentence : str
        The result in words.
    whole : Findings
    cuts : sequence of int
        Rows of each series that were learned from.
    found : sequence of Alarm
        Alarms after them.
    rows : sequence of Row
        The methods.
    """
    from markupsafe import Markup

    panel = whole.panel
    charts = []
    for s, column in [(s, c) for s in range(len(panel.ids)) for c in range(len(panel.columns))][:_CHARTS]:
        begin = max(cuts[s] - 200, int(panel.lengths[s]) - _STEPS, 0)
        at = slice(int(panel.offsets[s]) + begin, int(panel.offsets[s + 1]))
        spans = [
            (max(one.start - begin, 0), one.stop - begin, panel.columns[column] in one.columns)
            for one in found
            if one.series == s and one.stop > begin
        ]
        series = f"{panel.ids[s]}: " if len(panel.ids) > 1 else ""
        title = f"{series}{panel.columns[column]}"
        times = panel.wall_times(panel.times[at])
        drawn = alarm_chart(title, times, panel.values[at, column], whole.expected[at, column], spans, cuts[s] - begin)
        charts.append((title, Markup(drawn)))
    listed = []
    for one in found:
        times = panel.wall_times(panel.times[panel.rows(one.series)][[one.start, one.stop - 1]])
        listed.append([str(panel.ids[one.series]), *map(moment, times), number(one.score), ", ".join(one.columns)])
    return (
        environment()
        .get_template("detect.html")
        .render(
            title=f"What is unusual in {name}",
            sentence=sentence,
            charts=charts,
            more=len(panel.ids) * len(panel.columns) - len(charts),
            head=Row.HEAD,
            rows=[row.cells for row in rows],
            alarms=listed,
            learned=any(cuts),
            inferred=panel.inferred.sentences,
        )
    )


def moment(time: Any) -> str:
    """A time for people."""
    return str(time.astype("datetime64[s]")).replace("T", " ") if isinstance(time, np.datetime64) else str(time)
