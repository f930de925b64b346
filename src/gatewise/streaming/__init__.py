"""Streaming: the states of many streams by id, one step for thousands of them at once.

`steppers` and `forecasts` say how a model advances many streams, `slots` keeps their states in memory, `stores` and
`sqlite` keep what memory does not, and `streams` puts them together.
"""

from gatewise.streaming.sqlite import SqliteStore
from gatewise.streaming.stepper import Id, Part, Stepper
from gatewise.streaming.steppers import stepper_of
from gatewise.streaming.stores import Changes, MemoryStore, Store
from gatewise.streaming.streams import Snapshot, Statistics, Streams

__all__ = [
    "Changes",
    "Id",
    "MemoryStore",
    "Part",
    "Snapshot",
    "SqliteStore",
    "Statistics",
    "Stepper",
    "Store",
    "Streams",
    "stepper_of",
]
