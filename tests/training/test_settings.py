"""Settings are checked when they are made."""

import json
from dataclasses import fields

import pytest

from gatewise.training import AdamW, Cosine, Plateau, Settings


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("max_epochs", [-1]),
        ("max_steps", [-1]),
        ("patience", [0]),
        ("validate_every", [0]),
        ("learning_rate", [0.0, -1.0, float("nan"), float("inf")]),
        ("clip_norm", [0.0, float("nan")]),
        ("weight_decay", [-0.1]),
        ("min_delta", [-0.1]),
        ("ema_decay", [-0.1, 1.0, float("nan")]),
        ("time_limit", [-1, 0, float("inf")]),
        ("optimizer", ["lion"]),
        ("schedule", ["linear"]),
    ],
)
def test_values_out_of_range_are_named(name, values):
    for value in values:
        with pytest.raises(ValueError, match=name):
            Settings(**{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [("max_epochs", 1.5), ("max_epochs", None), ("patience", "3"), ("learning_rate", "fast"), ("learning_rate", None),
     ("optimizer", None), ("schedule", 3)],
)  # fmt: skip
def test_values_of_another_kind_are_named(name, value):
    with pytest.raises(TypeError, match=name):
        Settings(**{name: value})


def test_names_and_values_mean_the_same():
    by_name = Settings(optimizer="adamw", schedule="cosine")
    by_value = Settings(optimizer=AdamW(), schedule=Cosine())
    assert by_name.rule == by_value.rule
    assert by_name.learning_schedule == by_value.learning_schedule
    assert by_name.fingerprint() == by_value.fingerprint()


def test_the_fingerprint_shows_every_setting_but_the_time_limit():
    changed = {
        "max_epochs": 3, "max_steps": 4, "optimizer": AdamW(eps=1e-6), "learning_rate": 0.5, "weight_decay": 0.1,
        "schedule": Plateau(warmup=3), "clip_norm": None, "patience": 2, "min_delta": 0.1, "validate_every": 2,
        "restore_best": False, "ema_decay": 0.9,
    }  # fmt: skip
    assert {field.name for field in fields(Settings)} == changed.keys() | {"time_limit"}
    for name, value in changed.items():
        assert Settings(**{name: value}).fingerprint() != Settings().fingerprint(), name
    assert Settings(time_limit=3).fingerprint() == Settings().fingerprint()
    json.dumps(Settings(**changed).fingerprint())
