"""The bundled data sets are what their descriptions say."""

from datetime import datetime
from importlib.resources import files

import numpy as np
import pytest

from gatewise.data import datasets, to_panel

from .frames import KIND, columns


@pytest.mark.parametrize("backend", list(KIND))
@pytest.mark.parametrize("name", list(datasets.available()))
def test_every_set_in_every_library(name: str, backend: str) -> None:
    about = datasets.available()[name]
    frame = datasets.load(name, backend)
    assert type(frame) is KIND[backend]
    table = columns(frame)
    assert tuple(table) == about.columns
    assert {len(values) for values in table.values()} == {about.rows}
    target = "TEMP" if name == "beijing_weather" else None
    panel = to_panel(frame, target_col=target, missing="mask")
    assert panel.freq.alias == about.frequency
    assert len(panel.times) == about.rows


def test_beijing_is_the_published_table() -> None:
    """First and last row, and sums, as they are in the published CSV."""
    table = columns(datasets.load("beijing_weather"))
    assert [table[name][24] for name in table] == [datetime(2010, 1, 2), 129.0, -16, -4.0, 1020.0, "SE", 1.79, 0, 0]
    assert [table[name][-1] for name in table] == [
        datetime(2014, 12, 31, 23),
        12.0,
        -21,
        -3.0,
        1034.0,
        "NW",
        249.85,
        0,
        0,
    ]
    assert sum(value is None for value in table["pm2.5"]) == 2067
    known = [name for name in table if name not in {"ds", "cbwd"}]
    sums = {name: round(sum(value for value in table[name] if value is not None), 2) for name in known}
    assert sums == {
        "pm2.5": 4_117_792,
        "DEWP": 79_639,
        "TEMP": 545_544,
        "PRES": 44_544_802,
        "Iws": 1_046_917.65,
        "Is": 2_311,
        "Ir": 8_542,
    }
    assert sorted(set(table["cbwd"])) == ["NE", "NW", "SE", "cv"]


def test_co2_misses_weeks() -> None:
    table = columns(datasets.load("co2"))
    assert sum(value is None for value in table["co2"]) == 59
    assert (table["ds"][0], table["co2"][0]) == (datetime(1958, 3, 29), 316.1)


def test_the_made_up_set_is_the_same_every_time() -> None:
    first, again = columns(datasets.load("seasons")), columns(datasets.load("seasons"))
    assert first == again
    y = np.array(first["y"])
    assert y[0] == pytest.approx(11.816838, abs=1e-6)
    panel = to_panel(datasets.load("seasons"))
    assert panel.season.length == 24
    assert [round(float(panel.series(k).mean())) for k in range(8)] == pytest.approx(
        [10 * (k + 1) for k in range(8)], rel=0.03
    )


def test_every_file_has_its_licence_beside_it() -> None:
    folder = files("gatewise.data.datasets")
    note = (folder / "LICENSES.md").read_text(encoding="utf-8")
    for file in folder.iterdir():
        if file.name.endswith((".npz", ".csv")):
            assert f"## {file.name}" in note
    assert "Creative Commons Attribution 4.0" in note
    for about in datasets.available().values():
        assert about.licence
        assert about.source


def test_names_that_are_not_there() -> None:
    with pytest.raises(ValueError, match="there is no data set 'moon'; there are beijing_weather, co2, nile, seasons"):
        datasets.load("moon")
    with pytest.raises(ValueError, match="backend must be one of polars, pandas, pyarrow, got 'excel'"):
        datasets.load("nile", "excel")
