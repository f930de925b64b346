"""Options and Fitted: every cell, one check and one reading a forecast, names, windows, descriptions."""

from __future__ import annotations

import inspect
import pickle
import sys
from copy import deepcopy
from dataclasses import FrozenInstanceError, fields
from typing import get_args

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise import forecasting, training
from gatewise.cells import Cell, as_cell
from gatewise.errors import DataError, NotFittedError
from gatewise.forecasting import Fitted, Options, backtest, options, reading
from tests.forecasting import old_files
from tests.forecasting.conftest import STRATEGIES


def test_a_forecaster_of_every_cell_fits_forecasts_and_comes_back_from_a_file(cell, table, small, tmp_path):
    f = small(cell=cell, max_epochs=1, max_steps=3).fit(table)
    assert f.network_.layer.cell == cell
    forecast = f.predict(level=[80])
    assert forecast.columns[2] == cell.name.upper()
    assert forecast[cell.name.upper()].is_finite().all()
    gw.save(f, tmp_path / "m.gatewise")
    assert gw.storage.describe(tmp_path / "m.gatewise")["config"]["params"]["cell"] == cell.key
    again = gw.load(tmp_path / "m.gatewise")
    assert again.fitted.options == f.fitted.options
    assert again.predict(level=[80]).equals(forecast)
    assert small(cell=cell.key, max_epochs=1, max_steps=3).fit(table).predict(level=[80]).equals(forecast)


def test_a_cell_is_kept_as_it_was_given(cell, small):
    f = small(cell=cell)
    assert f.get_params()["cell"] is cell
    assert f.clone().cell is cell
    assert f.name == cell.name.upper()
    assert Options(**small(cell=cell.key).get_params()).cell == cell
    assert as_cell(Options(**f.get_params()).params()["cell"]) == cell


@pytest.mark.parametrize("cell", ["cnn", "GRU", ""])
def test_an_unknown_cell_is_refused_by_name(small, table, cell):
    with pytest.raises(ValueError, match=rf"cell must be one of .*'gru-before-write'.*, not '{cell}'"):
        small(cell=cell).fit(table)
    with pytest.raises(TypeError, match="cell must be a cell"):
        small(cell=3).fit(table)


def test_options_are_the_constructors_arguments_and_cannot_be_changed(small):
    made = small(quantiles=np.array([0.25, 0.5], np.float32), loss="quantile", hist_exog_list=["w"]).options
    assert [f.name for f in fields(Options)] == list(inspect.signature(gw.Forecaster).parameters)
    assert made.quantiles == (0.25, 0.5)
    assert made.hist_exog_list == ("w",)
    assert isinstance(made.cell, Cell)
    with pytest.raises(FrozenInstanceError):
        made.h = 3  # type: ignore[misc]
    again = Options(**made.params())
    assert again == made


@pytest.mark.parametrize("loss", get_args(options.LossName))
def test_every_loss_has_its_head(small, loss):
    made = small(loss=loss).options
    of_several = {"quantile": len(options.DEFAULT_QUANTILES), "gaussian": 2, "student_t": 3, "negative_binomial": 2}
    assert made.head.outputs == of_several.get(loss, 1)
    assert made.training_loss is not None


@pytest.mark.parametrize("rule", [training.Adam(), training.SGD(momentum=0.8, nesterov=True)])
def test_an_optimiser_of_ones_own_numbers_comes_back_from_a_file(small, table, tmp_path, rule):
    gw.save(small(optimizer=rule, max_steps=2).fit(table), tmp_path / "m.gatewise")
    assert gw.load(tmp_path / "m.gatewise").optimizer == rule


@pytest.fixture
def counted(monkeypatch):
    """How often options are checked and tables read."""
    calls = {"checked": 0, "read": 0}
    check, read = Options.__post_init__, reading.to_panel

    def checking(self):
        calls["checked"] += 1
        check(self)

    def reading_(*args, **named):
        calls["read"] += 1
        return read(*args, **named)

    monkeypatch.setattr(Options, "__post_init__", checking)
    monkeypatch.setattr(reading, "to_panel", reading_)
    return calls


@pytest.mark.parametrize(
    "work",
    [
        lambda f, table: f.fit(table),
        lambda f, table: f.cross_validation(table, n_windows=3, refit=True),
        lambda f, table: backtest(f, table, n_windows=2, baselines=("Naive", "Ridge")),
    ],
    ids=["fit", "cross_validation", "backtest"],
)
def test_options_are_checked_once_and_a_table_is_read_once(table, small, counted, work):
    work(small(max_epochs=1, max_steps=2), table)
    assert counted == {"checked": 1, "read": 1}


def test_a_forecast_checks_nothing_again_and_reads_its_table_once(table, small, counted):
    f = small(max_steps=2).fit(table)
    counted.update(checked=0, read=0)
    f.predict(level=[80])
    assert counted == {"checked": 0, "read": 0}
    f.predict(table)
    assert counted == {"checked": 0, "read": 1}


def test_fitted_is_a_value_with_all_that_a_forecast_needs(table, small):
    f = small().fit(table)
    fitted = f.fitted
    assert isinstance(fitted, Fitted)
    for name in ("network", "recipe", "calibration", "history", "input_size", "season_length", "context"):
        assert getattr(f, f"{name}_") is getattr(fitted, name)
    made = fitted.forecast(table, level=[80])
    assert made.frame().equals(f.predict(table, level=[80]))
    assert list(made.columns) == ["GRU", "GRU-lo-80", "GRU-hi-80"]
    assert made.columns["GRU"].shape == made.times.shape == (2, 6)
    assert gw.Forecaster.from_fitted(fitted).predict().equals(f.predict())
    with pytest.raises(FrozenInstanceError):
        fitted.input_size = 3  # type: ignore[misc]


def test_a_fit_that_fails_leaves_what_was_learned_before(table, small):
    f = small().fit(table)
    before = f.fitted
    with pytest.raises(DataError):
        f.fit(table.head(5))
    assert f.fitted is before
    assert not hasattr(f.clone(), "network_")
    with pytest.raises(NotFittedError, match="call fit"):
        _ = f.clone().fitted


def test_the_names_of_the_inputs_are_those_of_the_features():
    f = gw.Forecaster(
        2, input_size=8, hidden_size=3, max_steps=2, missing="mask",
        hist_exog_list=["wind", "w"], futr_exog_list=["promo"], stat_exog_list=["size"],
    )  # fmt: skip
    table = old_files.readings()
    f.fit(table, old_files.STATIC)
    recipe = f.recipe_
    assert recipe.names == (
        "y - last y", "last y", "y observed", "wind=N", "wind=NE", "wind=S", "w", "promo",
        "day_sin", "day_cos", "size",  # a week and a year that the readings do not hold twice are left out
    )  # fmt: skip
    assert f.network_.layer.input_size == len(recipe.names)
    x = f.fitted.window(f.panel(table, old_files.STATIC), "a").inputs.x[0]
    own = table.filter(pl.col("unique_id") == "a")[50:58]
    for text in ("N", "NE"):
        is_text = (own["wind"] == text).to_numpy()
        column = x[:, recipe.names.index(f"wind={text}")]
        assert (column[is_text] > 0).all()
        assert (column[~is_text] < 0).all()
    for name in ("w", "promo"):
        assert np.corrcoef(x[:, recipe.names.index(name)], own[name].to_numpy())[0, 1] == pytest.approx(1.0)


@pytest.mark.parametrize("times", [np.arange(60), None], ids=["whole numbers", "hours"])
def test_names_without_a_calendar(small, times):
    at = np.arange(60)
    stamps = times if times is not None else np.datetime64("2024-01-01", "us") + at * np.timedelta64(1, "h")
    f = small(2, calendar=times is not None, max_steps=2).fit(pl.DataFrame({"ds": stamps, "y": np.sin(at)}))
    assert f.recipe_.names == ("y - last y", "last y")


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_window_of_one_series_with_and_without_truth(table, small, strategy):
    f = small(strategy=strategy, max_steps=3).fit(table)
    b = table.filter(pl.col("unique_id") == "b")["y"].to_numpy()
    known = f.fitted.window(f.fitted.read(table), "b")
    np.testing.assert_array_equal(known.history, b[-18:-6])
    np.testing.assert_allclose(known.truth, b[-6:], rtol=1e-5)
    np.testing.assert_allclose(known.unscale(known.target), b[-6:], rtol=1e-5)
    open_end = f.fitted.window(series="b")
    assert open_end.target is open_end.truth is None
    np.testing.assert_array_equal(open_end.history, b[-12:])
    prediction, _ = f.network_.forward(open_end.inputs)
    expected = f.predict().filter(pl.col("unique_id") == "b")["GRU"].to_numpy()
    np.testing.assert_allclose(open_end.unscale(f.network_.point(prediction)), expected, rtol=1e-6)
    with pytest.raises(DataError, match="no series 'c'; there are a, b"):
        f.fitted.window(series="c")
    with pytest.raises(DataError, match="series 'a' has 5 readings; the network looks back 12"):
        f.fitted.window(f.fitted.read(table.head(5)))


def test_every_public_object_has_a_short_description(small):
    many = [f"column {k}" for k in range(300)]
    table = pl.DataFrame({"unique_id": [f"s{k // 40}" for k in range(4000)], "ds": np.arange(4000) % 40})
    table = table.with_columns(y=pl.Series(np.sin(np.arange(4000.0))), **{name: pl.lit(0.5) for name in many})
    f = small(hist_exog_list=many, max_steps=1).fit(table)
    tested = backtest(f, table, n_windows=2)
    objects = [
        f, f.fitted, f.options, f.recipe_, f.recipe_.scaler, f.calibration_, f.network_, f.context_, tested,
        tested.scores[0], tested.held, tested.held.windows, f.fitted.window(), f.recipe_.apply(f.context_),
        f.fitted.forecast(), f.history_, f.fitted.window().inputs, gw.data.split(f.context_, 0),
    ]  # fmt: skip
    for thing in objects:
        shown = repr(thing)
        assert len(shown.splitlines()) <= 24, type(thing)
        assert len(shown) <= 1600, (type(thing), len(shown))
        assert "array(" not in shown, type(thing)


def test_notebooks_get_tables(table, small):
    f = small(alias="<b>")
    assert "not fitted" in f._repr_html_()
    assert "&#x27;&lt;b&gt;&#x27;" in f._repr_html_()
    tested = backtest(f, table, n_windows=2)
    shown = tested._repr_html_()
    assert shown.count("<tr>") == 1 + len(tested.scores)
    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown.replace("<p><b>Backtest", "")
    assert "steps of training" in tested.forecaster._repr_html_()
    assert tested.sentence in repr(tested)
    for score in tested.scores:
        assert f"{score.mase:.4g}" in repr(tested)


@pytest.fixture
def pictures():
    """pyplot without a window; its figures are closed afterwards."""
    from matplotlib import pyplot

    pyplot.switch_backend("agg")
    yield
    pyplot.close("all")


@pytest.mark.usefixtures("pictures")
def test_pictures_are_matplotlibs_axes(table, small):
    f = small().fit(table)
    axes = f.plot(level=[80], series="b")
    forecast = f.predict().filter(pl.col("unique_id") == "b")["GRU"].to_numpy()
    lines = {line.get_label(): line for line in axes.get_lines()}
    np.testing.assert_array_equal(np.asarray(lines["GRU"].get_ydata(), float), forecast)
    assert "b" in axes.get_title()
    tested = backtest(small(), table, n_windows=2)
    again = tested.plot(["GRU", "Naive"], series="b", ax=axes)
    assert again is axes
    truth = {line.get_label(): line for line in tested.plot(series="b").get_lines()}["truth"]
    b = table.filter(pl.col("unique_id") == "b")["y"].to_numpy()
    np.testing.assert_array_equal(np.asarray(truth.get_ydata(), float), b[-6:])
    with pytest.raises(DataError, match="no series 'c'"):
        f.plot(series="c")
    with pytest.raises(ValueError, match="models must be among GRU, SeasonalNaive"):
        tested.plot(["LSTM"])


def test_drawing_without_matplotlib_says_how_to_get_it(table, small, monkeypatch):
    f = small().fit(table)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ImportError, match=r"pip install \"gatewise\[cli\]\""):
        f.plot()


def test_progress_is_shown_on_standard_error_and_only_when_asked_for(table, small, capsys):
    plain = small().fit(table)
    assert capsys.readouterr() == ("", "")
    told = small().fit(table, progress=True)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("epoch 2/2  loss ")
    assert err.endswith(" windows/s\n")
    for name, value in plain.network_.to_arrays().items():
        np.testing.assert_array_equal(told.network_.to_arrays()[name], value)


def test_a_terminal_gets_one_line_that_is_rewritten(table, small, capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    small().fit(table, progress=True)
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert [part[:9] for part in err.split("\r")] == ["", "epoch 1/2", "epoch 2/2"]


def test_the_room_exports_what_the_docs_name():
    for name in forecasting.__all__:
        assert getattr(forecasting, name) is not None


def test_a_forecaster_can_be_pickled_and_copied(table, small):
    f = small(cell=gw.cells.GRU(reset="before"), max_steps=2).fit(table)
    for copy in (pickle.loads(pickle.dumps(f)), deepcopy(f)):
        assert copy.predict(level=[80]).equals(f.predict(level=[80]))
        assert copy.get_params() == f.get_params()


def test_arguments_changed_after_fitting_change_the_next_fit_only(table, small):
    f = small(max_steps=2).fit(table)
    before = f.predict()
    f.h, f.alias, f.missing = 3, "Later", "mask"
    assert f.predict().equals(before)
    assert f.fit(table).predict().columns == ["unique_id", "ds", "Later"]
    assert f.predict().height == 6


def test_kept_readings_are_made_ready_once(table, small, monkeypatch):
    f = small(max_epochs=1, max_steps=3).fit(table)
    first, others = f.predict(level=[80]), f.predict()
    assert others.equals(first[others.columns])
    made = []
    monkeypatch.setattr(type(f.recipe_), "apply", lambda *_, **named: made.append(named))
    assert f.predict(level=[80]).equals(first)
    assert not made
    monkeypatch.undo()
    assert f.predict(table).equals(others)
    more = (
        table.group_by("unique_id", maintain_order=True)
        .tail(1)
        .with_columns(pl.col("ds").dt.offset_by("1h"), y=pl.lit(3.0))
    )
    again = pickle.loads(pickle.dumps(f)).update(more)
    assert not again.predict().equals(others)
    assert again.predict().equals(again.predict(pl.concat([table, more]).sort("unique_id", "ds")))
    assert f.predict().equals(others)


def test_many_readings_are_made_ready_each_time(table, small, monkeypatch):
    monkeypatch.setattr("gatewise.forecasting.ends._FEW", 10)
    f = small(max_epochs=1, max_steps=3).fit(table)
    first = f.predict()
    assert not f.fitted._kept_ends
    assert f.predict().equals(first)


def test_a_recursive_forecaster_keeps_the_ends_of_the_steps_asked_for(table, small):
    f = small(max_epochs=1, max_steps=3, strategy="recursive").fit(table)
    short, longer = f.predict(), f.predict(h=f.h + 5)
    assert f.predict().equals(short)
    assert f.predict(h=f.h + 5).equals(longer)
    assert f.predict(h=2).equals(short.group_by("unique_id", maintain_order=True).head(2))


def test_kept_ends_that_another_thread_takes_out_are_made_anew(small, table):
    class Emptied(dict):
        """What one thread sees of a dictionary that another one empties."""

        def __contains__(self, steps: object) -> bool:
            return True

    f = small(max_epochs=1, max_steps=3).fit(table)
    expected = f.predict()
    f.fitted.__dict__["_kept_ends"] = Emptied()
    assert f.predict().equals(expected)
