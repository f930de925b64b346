"""Training: the loop, optimisers, schedules, early stopping, callbacks and checkpoints."""

from gatewise.training.callbacks import Callback, StopTraining
from gatewise.training.checkpoints import Checkpoints
from gatewise.training.course import Course
from gatewise.training.interrupts import Interrupted
from gatewise.training.loop import train
from gatewise.training.optimizer import Optimizer
from gatewise.training.records import (
    Batch,
    EpochRecord,
    History,
    Model,
    StepRecord,
)
from gatewise.training.rules import SGD, Adam, AdamW, Rule
from gatewise.training.schedules import Constant, Cosine, Exponential, Plateau, Schedule, Step
from gatewise.training.settings import Settings

__all__ = [
    "SGD",
    "Adam",
    "AdamW",
    "Batch",
    "Callback",
    "Checkpoints",
    "Constant",
    "Cosine",
    "Course",
    "EpochRecord",
    "Exponential",
    "History",
    "Interrupted",
    "Model",
    "Optimizer",
    "Plateau",
    "Rule",
    "Schedule",
    "Settings",
    "Step",
    "StepRecord",
    "StopTraining",
    "train",
]
