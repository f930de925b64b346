"""What ``gatewise detect`` does: fit or load a detector, find what is unusual, write and say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

import gatewise as gw
from gatewise.anomalies import BASELINES, Findings, alarms, score_alarms, windows_of
from gatewise.anomalies.baselines import score as baseline_score
from gatewise.anomalies.reading import read, series_of
from gatewise.errors import DataError, ModelFileError

from .console import Console, number, table
from .detections import Row, moment, report
from .present import csv_of, rows_of
from .progress import Progress
from .runs import RunFolder, write_file, write_json
from .specs.names import as_usage, in_options
from .specs.table import TextFile

__all__ = ["find"]

_SHOWN = 20
#: Advice that names arguments of other verbs -> what it is here.
_HERE = {
    " with to_panel(..., min_length=1, short='drop')": "",
    "missing='mask' or missing='interpolate'": "--mask",
    "or a larger calibration": "or a larger --learn",
    ", not learned from, not scored (outliers='clip', outliers='missing' and outliers='keep' change that)": "",
}


def find(
    readings: Path, model: Path | None, *, file: TextFile, console: Console, learn: float, false_alarms: float | None,
    columns: list[str] | None, label_col: str | None, names: dict[str, Any], output: Path | None, seed: int,
) -> None:  # fmt: skip
    """Find what is unusual in a table; the parameters are the options of the command.

    ``names`` are arguments of :func:`gatewise.anomalies.reading.read`.
    """
    loaded = None if model is None else _load(model)
    data = file.open(readings)
    named = tuple(columns) if columns else loaded.columns_ if loaded is not None else None
    with _own_options(), as_usage():
        panel = read(data, named, leave_out=(label_col,) if label_col else (), **names)
    for sentence in panel.inferred.sentences:
        console.say(in_options(_here(sentence)))
    console.say(f"Watched together: {', '.join(map(repr, panel.columns))}.")
    labels = None if label_col is None else _labels(data, panel, label_col, names)
    folder = RunFolder(output)
    cuts = [0 if loaded is not None else round(n * learn) for n in panel.lengths.tolist()]
    if loaded is None:
        first = panel.between(np.column_stack([panel.offsets[:-1], panel.offsets[:-1] + cuts]))
        detector = gw.AnomalyDetector(missing=names["missing"], seed=seed)
        with _own_options(), Progress(detector.max_epochs, console.quiet) as progress:
            detector.fit(first, callbacks=[progress])
    else:
        detector = loaded
    # Each series from its start, so that nothing is unsettled where the part begins that was not learned from.
    whole = detector.findings(panel, false_alarms=false_alarms)
    later = np.concatenate([np.arange(n) >= cut for n, cut in zip(panel.lengths, cuts, strict=True)])
    rows = _compare(whole, panel, cuts, labels)
    found = [alarm for alarm in whole.alarms if alarm.stop > cuts[alarm.series]]
    sentence = _sentence(found, whole, later)
    csv = csv_of(whole.frame(), panel)
    listed = [_listed(alarm, panel) for alarm in found]
    document = {"sentence": sentence, "alarms": listed, "methods": [row.values for row in rows], "level": whole.level}

    def write(path: Path) -> None:
        write_file(path / "scores.csv", csv)
        write_json(path / "alarms.json", document)
        write_file(path / "report.html", report(readings.name, sentence, whole, cuts, found, rows))
        gw.save(detector, path / "model.gatewise")

    place = folder.fill(write)
    several = len(panel.ids) > 1
    head = ["series", "from", "to", "score", "columns"][not several :]
    lines = [
        [*([str(one["series"])] if several else []), moment(one["from"]), moment(one["to"]), number(one["score"]),
         ", ".join(one["columns"])]
        for one in listed[:_SHOWN]
    ]  # fmt: skip
    parts = [sentence]
    if lines:
        parts.append(table(head, lines))
    if len(listed) > _SHOWN:
        parts.append(f"and {len(listed) - _SHOWN} more in {place / 'alarms.json'}")
    parts.append(table(Row.HEAD, [row.cells for row in rows]))
    console.result("\n\n".join([*parts, str(place)]), {"run": str(place), **document, "rows": rows_of(whole.frame())})


@contextmanager
def _own_options() -> Iterator[None]:
    """Messages of the library name the options of this verb."""
    try:
        yield
    except DataError as error:
        error.args = (_here(str(error)),)
        raise


def _here(text: str) -> str:
    """A sentence or a message with the options of this verb."""
    for words, own in _HERE.items():
        text = text.replace(words, own)
    return text


def _load(path: Path) -> gw.AnomalyDetector:
    loaded = gw.load(path)
    if not isinstance(loaded, gw.AnomalyDetector):
        raise ModelFileError(
            f"{path}: holds a {type(loaded).__name__}, not an AnomalyDetector; `gatewise detect` makes one"
        )
    return loaded


def _labels(data: Any, panel: gw.data.Panel, label_col: str, names: dict[str, Any]) -> np.ndarray:
    """The labels (N,) of the rows of the panel."""
    found = read(data, [label_col], **{**names, "missing": "mask", "how": "mean"})
    if not np.array_equal(found.offsets, panel.offsets):
        raise DataError("the labels do not fit the readings", column=label_col)
    values = np.nan_to_num(found.target)
    if not np.isin(values, (0.0, 1.0)).all() and (names["resample"] is None or values.min() < 0 or values.max() > 1):
        raise DataError("a label must be 0 or 1", column=label_col)
    return values > 0  # of a step that holds several labels, whether one is 1


def _compare(whole: Findings, panel: gw.data.Panel, cuts: Sequence[int], labels: np.ndarray | None) -> list[Row]:
    """Alarms of each method in the parts that were not learned from."""
    series = series_of(panel)
    scores = {"AnomalyDetector": [whole.score[panel.rows(s)] for s in range(len(series))]}
    known = [one[:cut] for one, cut in zip(series, cuts, strict=True)]  # nothing beside a model that was fitted before
    if all(len(one) > 2 * panel.season.length for one in known):
        for name in BASELINES:
            scores[name] = baseline_score(name, known, series, max(panel.season.length, 1), whole.rest)
    rows = []
    for name, of_series in scores.items():
        begun = [alarms(one[cut:] >= whole.level, whole.rest) for one, cut in zip(of_series, cuts, strict=True)]
        steps = sum(len(one) - cut for one, cut in zip(series, cuts, strict=True))
        values: dict[str, Any] = {"method": name, "alarms": sum(map(len, begun)), "steps": steps}
        if labels is not None:
            scored = [
                score_alarms(at, windows_of(labels[panel.rows(s)][cut:]), len(series[s]) - cut)
                for s, (at, cut) in enumerate(zip(begun, cuts, strict=True))
            ]
            labelled = [one.nab for one in scored if one.faults]
            values |= {
                "found": sum(one.found for one in scored),
                "faults": sum(one.faults for one in scored),
                "false_alarms": sum(one.false_alarms for one in scored),
                "nab": float(np.mean(labelled)) if labelled else float("nan"),
            }
        rows.append(Row(values))
    return rows


def _listed(alarm: Any, panel: gw.data.Panel) -> dict[str, Any]:
    times = panel.wall_times(panel.times[panel.rows(alarm.series)][[alarm.start, alarm.stop - 1]])
    return {
        "series": panel.ids[alarm.series], "from": times[0], "to": times[1], "score": alarm.score,
        "columns": list(alarm.columns),
    }  # fmt: skip


def _sentence(found: Sequence[Any], whole: Findings, later: np.ndarray) -> str:
    steps = int(later.sum())
    expected = steps * 10.0**-whole.level
    many = f"{len(found)} {'alarm' if len(found) == 1 else 'alarms'} in {steps:,} steps"
    return f"{many}; on normal readings about {expected:.1f} would be false."
