"""Sequences with labels: classifiers, regressors, their streams, and readers of labelled sequences."""

from gatewise.classification.calibration import CalibrationRow
from gatewise.classification.choices import Choice
from gatewise.classification.classifier import SequenceClassifier
from gatewise.classification.evaluation import ClassRow, Evaluation, HardRow, evaluate
from gatewise.classification.files import LabelledSequences, read_folder, read_npz, read_ts
from gatewise.classification.motions import Motions, make_motions
from gatewise.classification.regressor import SequenceRegressor
from gatewise.classification.stream import Stream
from gatewise.classification.tables import TableSequences, from_table

__all__ = [
    "CalibrationRow",
    "Choice",
    "ClassRow",
    "Evaluation",
    "HardRow",
    "LabelledSequences",
    "Motions",
    "SequenceClassifier",
    "SequenceRegressor",
    "Stream",
    "TableSequences",
    "evaluate",
    "from_table",
    "make_motions",
    "read_folder",
    "read_npz",
    "read_ts",
]
