"""``gatewise classify``: learn to label sequences, and say how well, beside classifiers without a network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
import typer

import gatewise as gw
from gatewise.errors import DataError

from .. import classified
from ..console import Console
from ..runs import make_folder, rehearse_file, write_file
from ..specs.memory import reads_files
from ..specs.network import Encoder, Hidden
from ..specs.output import PANEL
from ..specs.training import Optimization, use_threads

__all__ = ["classify"]

_TABLE, _NETWORK = "The sequences", "The network"
_TEST_SHARE = 0.2


@dataclass(frozen=True)
class Classifier(Encoder):
    """The network of a classifier."""

    hidden: Hidden = 128
    bidirectional: Annotated[
        bool, typer.Option("--bidirectional", help="Read the sequences backwards too.", rich_help_panel=_NETWORK)
    ] = False
    pooling: Annotated[
        Literal["last", "mean", "max", "attention"],
        typer.Option(help="From the states of all steps to one.", rich_help_panel=_NETWORK),
    ] = "max"
    views: Annotated[
        Literal["auto", "none", "change", "path"],
        typer.Option(help="What the network sees beside the values; auto says what and why.", rich_help_panel=_NETWORK),
    ] = "auto"
    calibrate: Annotated[
        Literal["none", "temperature"],
        typer.Option(help="Make probabilities right on the held-out sequences.", rich_help_panel=_NETWORK),
    ] = "none"

    def arguments(self) -> dict[str, Any]:
        """Arguments of `SequenceClassifier` that are about the network."""
        return {
            **super().arguments(),
            "bidirectional": self.bidirectional,
            "pooling": self.pooling,
            "views": () if self.views == "none" else self.views,
            "calibrate": self.calibrate,
        }


@reads_files
def classify(
    train: Annotated[
        Path,
        typer.Argument(
            metavar="TRAIN",
            show_default=False,
            help="Labelled sequences: .ts, .npz (X, y), a folder LABEL/NAME.csv, or a long table (CSV, Parquet, ...).",
        ),
    ],
    test: Annotated[
        Path | None,
        typer.Option(help="Sequences to test on. Left out: a fifth of TRAIN, every class in it.", show_default=False),
    ] = None,
    id_col: Annotated[str, typer.Option(help="Table: column that names the sequence.", rich_help_panel=_TABLE)] = "id",
    time_col: Annotated[str, typer.Option(help="Table: column with the time.", rich_help_panel=_TABLE)] = "time",
    label_col: Annotated[str, typer.Option(help="Table: column with the label.", rich_help_panel=_TABLE)] = "label",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Model file to write.", rich_help_panel=PANEL, show_default=False),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            help="HTML file to write: confusion matrix, classes, calibration, hardest sequences.",
            rich_help_panel=PANEL,
            show_default=False,
        ),
    ] = None,
    *,
    network: Classifier,
    training: Optimization,
    console: Console,
) -> None:
    """Learn to label sequences, and test it."""
    from gatewise.classification.splits import hold_out

    columns = (id_col, time_col, label_col)
    for path in (output, report):
        if path is not None:
            rehearse_file(path)
    arguments: dict[str, Any] = {**network.arguments(), **training.arguments()}
    X, y = _read(train, columns)
    if test is None:
        codes = np.unique(y, return_inverse=True)[1]
        held = hold_out(_TEST_SHARE, codes, None, np.random.default_rng(training.seed))
        if not held.any():
            raise DataError("too few sequences to hold some out; give --test", source=str(train))
        X, y, X_test, y_test = _part(X, ~held), y[~held], _part(X, held), y[held]
        console.say(f"{len(X_test)} of {len(held)} sequences are held out for the test")
    else:
        X_test, y_test = _read(test, columns)
        if X_test[0].shape[1] != X[0].shape[1]:
            text = f"{X_test[0].shape[1]} channels, expected {X[0].shape[1]} as in {train}"
            raise DataError(text, source=str(test))
    use_threads(training.threads)
    model = gw.SequenceClassifier(**arguments, random_state=training.seed)
    model.fit(X, y, progress=not console.quiet)
    found = gw.classification.evaluate(model, X, y, X_test, y_test)
    if output is not None:
        make_folder(output.parent)
        gw.save(model, output)
        console.say(f"{output} written")
    if report is not None:
        make_folder(report.parent)
        write_file(report, classified.report(found, model, f"Sequences of {train.name}"))
        console.say(f"{report} written")
    console.result(classified.text(found, model), classified.document(found, model))


def _read(path: Path, columns: tuple[str, str, str]) -> tuple[list[Any], Any]:
    """Sequences and labels of a file or folder."""
    room = gw.classification
    if path.is_dir():
        found = room.read_folder(path)
    elif path.name.endswith((".ts", ".ts.gz")):
        found = room.read_ts(path)
    elif path.suffix == ".npz":
        found = room.read_npz(path)
    else:
        id_col, time_col, label_col = columns
        frame = gw.data.read_table(path).frame
        cut = room.from_table(frame, id_col=id_col, time_col=time_col, label_col=label_col)
        found = room.LabelledSequences(cut.X, cut.y)
    if found.y is None:
        raise DataError("the sequences have no labels", source=str(path))
    for i, x in enumerate(found.X):
        if not np.isfinite(x).all():
            step, channel = (int(part) for part in np.argwhere(~np.isfinite(x))[0])
            raise DataError(f"sequence {i}, step {step}, channel {channel}: {x[step, channel]}", source=str(path))
    return found.X, np.asarray(found.y)


def _part(X: list[Any], mask: Any) -> list[Any]:
    return [X[i] for i in np.flatnonzero(mask)]
