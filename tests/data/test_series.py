"""Panel: immutable, consistent, cut and described."""

import json

import numpy as np
import polars as pl
import pytest

from gatewise.data import Frequency, Panel, to_panel
from gatewise.data.series import TableFormat
from gatewise.errors import DataError


def panel() -> Panel:
    ids = ["a"] * 4 + ["b"] * 3 + ["c"] * 5
    times = [*range(4), *range(3), *range(5)]
    frame = pl.DataFrame({"unique_id": ids, "ds": times, "y": np.arange(12.0), "x": np.arange(12.0) * 2})
    return to_panel(frame, hist_exog_list=["x"])


@pytest.mark.parametrize("name", ["ids", "offsets", "times", "values", "mask", "static"])
def test_nothing_can_be_written_to(name: str) -> None:
    array = getattr(panel(), name)
    with pytest.raises(ValueError, match="read-only"):
        array[...] = array
    with pytest.raises(AttributeError):
        setattr(panel(), name, array)


def test_rows_and_columns() -> None:
    p = panel()
    assert p.lengths.tolist() == [4, 3, 5]
    assert p.last_times.tolist() == [3, 2, 4]
    assert p.series_of_row.tolist() == [0] * 4 + [1] * 3 + [2] * 5
    assert p.series(1).tolist() == [4, 5, 6]
    assert np.shares_memory(p.series(1), p.values)
    assert p.index("x") == 1
    with pytest.raises(DataError, match="column 'z': there is no such column; there are 'y', 'x'"):
        p.index("z")


def test_cutting_rows_keeps_series_apart() -> None:
    cut = panel().between(np.array([[1, 3], [7, 7], [-5, 99]]))
    assert cut.ids.tolist() == ["a", "c"]
    assert cut.offsets.tolist() == [0, 2, 7]
    assert cut.target.tolist() == [1, 2, 7, 8, 9, 10, 11]
    assert cut.times.tolist() == [1, 2, 0, 1, 2, 3, 4]
    assert cut.static.shape == (2, 0)
    with pytest.raises(DataError, match="no series has a reading in that range"):
        panel().between(np.zeros((3, 2), dtype=np.int64))


def test_a_series_too_short_says_which_how_long_and_what_it_needs() -> None:
    p = panel()
    p.require(3, "for nothing")
    with pytest.raises(DataError) as caught:
        p.require(5, "36 of input and 12 to forecast")
    assert caught.value.series == "a"
    assert (
        "has 4 readings and needs at least 5, 36 of input and 12 to forecast (and 1 more series are too short)"
        in str(caught.value)
    )


def test_results_of_chosen_series_with_times_as_columns() -> None:
    p = panel()
    times = np.array([[5, 6], [7, 8]])
    frame = p.frame(times, {"cutoff": np.array([[4, 4], [6, 6]]), "y": np.ones((2, 2))}, series=np.array([2, 0]))
    assert frame.to_dict(as_series=False) == {
        "unique_id": ["c", "c", "a", "a"],
        "ds": [5, 6, 7, 8],
        "cutoff": [4, 4, 6, 6],
        "y": [1.0, 1, 1, 1],
    }


def test_a_layout_and_a_frequency_go_through_json() -> None:
    p = panel()
    assert TableFormat(**json.loads(json.dumps(p.format.to_config()))) == p.format
    assert Frequency(**json.loads(json.dumps(p.freq.to_config()))) == p.freq


@pytest.mark.parametrize(
    "change",
    [
        {"offsets": np.array([0, 2])},
        {"offsets": np.array([0, 0, 3])},
        {"offsets": np.array([1, 2, 3])},
        {"offsets": np.array([0.0, 1.0, 3.0])},
        {"offsets": np.array([0, 255, 3], np.uint8)},
        {"values": np.zeros((3, 2))},
        {"mask": np.ones((2, 1), bool)},
        {"ids": np.array([], dtype=object), "offsets": np.array([0])},
    ],
)
def test_arrays_that_do_not_fit_are_refused(change: dict[str, np.ndarray]) -> None:
    good = {
        "ids": np.array(["a", "b"], dtype=object),
        "offsets": np.array([0, 1, 3]),
        "times": np.arange(3),
        "values": np.zeros((3, 1)),
        "mask": np.ones((3, 1), bool),
    }
    Panel(**good, columns=("y",), freq=Frequency("integer", 1))
    with pytest.raises(ValueError, match="must"):
        Panel(**{**good, **change}, columns=("y",), freq=Frequency("integer", 1))


def test_places_of_rows_are_int64_whatever_they_came_as() -> None:
    offsets = np.array([0, 1, 3], np.uint8)
    p = Panel(
        ids=np.array(["a", "b"], object), offsets=offsets, times=np.arange(3), values=np.zeros((3, 1)),
        mask=np.ones((3, 1), bool), columns=("y",), freq=Frequency("integer", 1),
    )  # fmt: skip
    assert (p.offsets.dtype, p.offsets.tolist()) == (np.int64, [0, 1, 3])


def test_a_panel_is_shown_in_a_line_and_in_html() -> None:
    names = [f"<{k}>" for k in range(30)]
    times = np.array(["2024-01-01", "2024-01-02"], "M8[us]")
    p = Panel(
        ids=np.array(names, object), offsets=np.arange(31) * 2, times=np.tile(times, 30), values=np.zeros((60, 30)),
        mask=np.ones((60, 30), bool), columns=("y", *(f"x{k}" for k in range(29))), freq=Frequency.parse("D"),
    )  # fmt: skip
    assert repr(p).startswith(
        "Panel(30 series, 60 rows, daily, 2024-01-01T00:00 to 2024-01-02T00:00, 30 columns: 'y', "
    )
    assert repr(p).endswith("'x10' and 18 more)")
    html = p._repr_html_()
    assert html.count("<tr>") == 12
    assert "&lt;9&gt;" in html
    assert "<0>" not in html
    assert "and 20 more" in html
    assert repr(panel()) == "Panel(3 series, 12 rows, at whole-number times, 1 apart, 0 to 4, 2 columns: 'y', 'x')"
