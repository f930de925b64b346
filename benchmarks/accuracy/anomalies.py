"""How many planted faults a detector finds, and whether its budget of false alarms holds.

Each plant of :mod:`benchmarks.accuracy.faults` gives 6,000 normal steps to learn from, 40,000 fresh normal ones for the
false alarms, and a series with two faults of each kind. A fault counts when an alarm *begins* inside its window: from
its first step to its last, a spike's 5 steps longer. Alarms up to 60 steps after a window are of its end and count as
nothing; all others are false. Nothing is adjusted, and nothing was chosen by these plants: the defaults come from
plants 0 to 11, 200 to 211 and 300 to 303. The baselines learn their thresholds from the same readings with the same
budget.

usage: python -m benchmarks.accuracy.anomalies [--plants N] [--first SEED] [--budget B] [--manner M] [--learn STEPS]
"""

from __future__ import annotations

import argparse
import time

import numpy as np

import gatewise as gw
from benchmarks.accuracy.faults import KINDS, MANNERS, Plant
from gatewise.anomalies import BASELINES, alarms
from gatewise.anomalies.baselines import score

FIRST, LEARN, FRESH, BEFORE, AFTER, SPIKE = 100, 6000, 40_000, 800, 60, 5


def panel(values: np.ndarray) -> gw.data.Panel:
    """Readings as series."""
    names = [f"c{k}" for k in range(values.shape[1])]
    table = {"time": np.arange(len(values)), **{name: values[:, k] for k, name in enumerate(names)}}
    return gw.data.to_panel(table, time_col="time", target_col=names[0], hist_exog_list=names[1:])


def main() -> None:
    """Print a row for each detector."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.anomalies")
    parser.add_argument("--plants", type=int, default=24, help="how many (default: 24)")
    parser.add_argument("--first", type=int, default=FIRST, help=f"seed of the first one (default: {FIRST})")
    parser.add_argument("--budget", type=float, default=1e-3, help="false alarms a step (default: 0.001)")
    parser.add_argument("--manner", choices=MANNERS, default="gaussian", help="of normal readings (default: gaussian)")
    parser.add_argument("--learn", type=int, default=LEARN, help=f"normal steps to learn from (default: {LEARN})")
    options = parser.parse_args()
    names = ["AnomalyDetector", *BASELINES]
    found: dict[str, dict[str, list[bool]]] = {name: {kind: [] for kind in KINDS} for name in names}
    false: dict[str, list[float]] = {name: [] for name in names}
    nab: dict[str, list[float]] = {name: [] for name in names}
    blamed: list[bool] = []
    started = time.process_time()
    for seed in range(options.first, options.first + options.plants):
        plant = Plant(seed, options.manner)
        normal, fresh = plant.make(options.learn, 0).values, plant.make(FRESH, 1).values
        test = plant.make(BEFORE, 2, KINDS * 2)
        detector = gw.AnomalyDetector(false_alarms=options.budget).fit(panel(normal))
        level = detector.level()
        found_here, quiet = detector.findings(panel(test.values)), detector.findings(panel(fresh))
        scores = {"AnomalyDetector": (found_here.score, quiet.score)}
        for name in BASELINES:
            pair = score(name, [normal], [test.values, fresh], plant.period, detector.rest)
            scores[name] = (pair[0], pair[1])
        for name, (on_test, on_fresh) in scores.items():
            false[name].append(len(alarms(on_fresh >= level, detector.rest)) / FRESH * 1000)
            begin = alarms(on_test >= level, detector.rest)
            windows = [(e.start, e.stop + SPIKE * (e.kind == "spike")) for e in test.events]
            for event, (start, stop) in zip(test.events, windows, strict=True):
                hits = begin[(begin >= start) & (begin < stop)]
                found[name][event.kind].append(len(hits) > 0)
                if name == "AnomalyDetector" and len(hits) and event.channel >= 0:
                    blamed.append(bool(found_here.columns[hits[0]].argmax() == event.channel))
            late = [((begin >= stop) & (begin < stop + AFTER)) for _, stop in windows]
            kept = begin[~np.any(late, axis=0)]
            nab[name].append(gw.anomalies.score_alarms(kept, windows, len(test.values)).nab)
    print(
        f"{options.plants} plants from seed {options.first}, {options.manner}, {options.learn} steps to learn from, "
        f"budget {1000 * options.budget:g} in 1,000 steps"
    )
    print(f"{'':<16} {'found':>6} {'false in 1,000':>15} {'(range)':>13} {'NAB':>6}  " + "  ".join(KINDS))
    for name in names:
        every = [hit for kind in KINDS for hit in found[name][kind]]
        rates = false[name]
        kinds = "  ".join(f"{np.mean(found[name][kind]):{len(kind)}.2f}" for kind in KINDS)
        spread = f"({min(rates):.2f} to {max(rates):.2f})"
        print(
            f"{name:<16} {np.mean(every):6.3f} {np.mean(rates):15.2f} {spread:>13} {np.mean(nab[name]):6.1f}  {kinds}"
        )
    inside = np.mean([0.5 <= rate / (1000 * options.budget) <= 2.0 for rate in false["AnomalyDetector"]])
    print(
        f"The column at fault is named in {np.mean(blamed):.3f} of the alarms; the budget holds within a factor of 2 on"
    )
    print(f"{100 * inside:.0f} % of the plants. {time.process_time() - started:.0f} s of CPU time.")


if __name__ == "__main__":
    main()
