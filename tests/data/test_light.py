"""Nothing heavy is imported before it is needed, and every public name is there."""

import subprocess
import sys

import pytest

from gatewise import data


def test_importing_the_room_and_making_windows_needs_numpy_only() -> None:
    code = """
import sys
import numpy as np
import gatewise.data
from gatewise.data import (Frequency, Panel, Scaler, Windows, calendar_features, datasets, extend, infer_frequency,
                           infer_season, read_table, split, to_panel)
datasets.available()
extend(np.arange(3), Frequency.parse(1), 2)
Scaler.fit("standard", np.zeros((3, 1)), np.array([0, 3]))
heavy = {"pandas", "polars", "pyarrow", "narwhals", "torch", "matplotlib"} & set(sys.modules)
assert not heavy, heavy
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


@pytest.mark.parametrize("name", data.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(data, name) is not None
    assert name in (data.__doc__ or "") or name in {
        "Inferred",
        "Season",
        "Source",
        "Split",
        "Table",
    }


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'magic'"):
        data.magic  # noqa: B018
