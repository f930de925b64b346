"""Anomalies: `AnomalyDetector` forecasts one step ahead and says how unusual its errors are.

How one reading becomes a verdict: the network of `fitted` forecasts it, `running` turns the errors into statistics, and
`likelihood` says how rarely an alarm is as high. `fitting` learns all of that from a table, `scoring` measures it where
the faults are known, `baselines` are what it stands beside.
"""

from gatewise.anomalies.baselines import BASELINES
from gatewise.anomalies.detector import AnomalyDetector
from gatewise.anomalies.findings import Alarm, Findings
from gatewise.anomalies.fitted import Fitted, State, Verdict
from gatewise.anomalies.likelihood import Likelihood, Tail, alarms
from gatewise.anomalies.options import Options
from gatewise.anomalies.running import Errors, Moments
from gatewise.anomalies.scoring import Scored, score_alarms, windows_of
from gatewise.anomalies.stream import Answer, Stream

__all__ = [
    "BASELINES",
    "Alarm",
    "AnomalyDetector",
    "Answer",
    "Errors",
    "Findings",
    "Fitted",
    "Likelihood",
    "Moments",
    "Options",
    "Scored",
    "State",
    "Stream",
    "Tail",
    "Verdict",
    "alarms",
    "score_alarms",
    "windows_of",
]
