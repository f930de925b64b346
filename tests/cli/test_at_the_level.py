"""A score that reaches the level is an alarm, in every place that counts alarms."""

from __future__ import annotations

import numpy as np

from gatewise.anomalies.findings import Findings
from gatewise.cli.detecting import _compare
from gatewise.data import to_panel


def test_a_score_at_the_level_is_counted() -> None:
    readings = {"ds": np.arange(12), "y": np.arange(12.0)}
    panel = to_panel(readings)
    score = np.array([9.0, 9, 1, 1, 3, 1, 1, 2.999, 1, 1, 1, 4])
    found = Findings(panel, score, score >= 3, score >= 3, score[:, None], panel.values, 3.0, 2)
    (row,) = _compare(found, panel, [2], None)
    assert (row.values["method"], row.values["alarms"], row.values["steps"]) == ("AnomalyDetector", 2, 10)
    labels = np.zeros(12, bool)
    labels[[3, 4, 7]] = True
    (row,) = _compare(found, panel, [2], labels)
    assert (row.values["found"], row.values["faults"], row.values["false_alarms"]) == (1, 2, 1)
