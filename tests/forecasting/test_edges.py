"""Arguments and tables at the edge: little to learn from, odd quantiles, odd names, everything through a file."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise import training
from gatewise.errors import CheckpointError, DataError, ModelFileError
from tests.forecasting.conftest import STRATEGIES, hourly


def test_a_table_without_room_for_validation_is_learned_from_whole(table, small):
    least = table.filter(pl.col("unique_id") == "a").head(18)
    fitted = small(6).fit(least)
    assert fitted.history_.best_loss is None
    assert fitted.history_.steps > 0
    assert len(fitted.predict(level=[80])) == 6


def test_no_validation_leaves_out_only_what_needs_one(table, small):
    wavy = small(schedule="cosine", max_steps=9).fit(table, val_size=0)
    assert wavy.history_.epochs[-1].learning_rate < 3e-3
    warm = small(schedule=training.Plateau(warmup=1000), max_steps=5).fit(table, val_size=0)
    assert warm.history_.epochs[-1].learning_rate == pytest.approx(3e-3 * 5 / 1000)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_forecast_is_the_output_nearest_to_the_median(table, small, strategy):
    f = small(loss="quantile", quantiles=[0.5, 0.9, 0.95], strategy=strategy).fit(table)
    f.calibration_.offsets[:] = 0.0
    columns = f.predict(quantiles=[0.5, 0.9])
    assert columns["GRU"].to_list() == columns["GRU-q-0.5"].to_list()
    assert (columns["GRU"] < columns["GRU-q-0.9"]).all()


@pytest.mark.parametrize(
    "changes",
    [
        {"input_size": np.int64(12), "calendar": np.bool_(False), "learning_rate": np.float32(0.01)},
        {"loss": "quantile", "quantiles": np.array([0.25, 0.5], np.float32)},
        {"schedule": training.Plateau(patience=np.int64(2))},  # pyright: ignore[reportArgumentType]
        {"freq": gw.data.Frequency.parse("h")},
    ],
)
def test_arguments_of_every_kind_come_back_from_a_file(table, small, changes, tmp_path):
    fitted = small(**changes).fit(table)
    gw.save(fitted, tmp_path / "model.gatewise")
    again = gw.load(tmp_path / "model.gatewise")
    assert again.predict(level=[80]).equals(fitted.predict(level=[80]))
    assert again.clone().fit(table).predict().equals(fitted.predict())


def test_a_loaded_forecaster_is_described_as_it_was(table, small, tmp_path):
    fitted = small().fit(table)
    gw.save(fitted, tmp_path / "model.gatewise")
    assert repr(gw.load(tmp_path / "model.gatewise")) == repr(fitted)


def test_a_schedule_of_ones_own_is_refused_by_name(table, small, tmp_path):
    class Mine(training.Constant):
        """A user's own."""

    with pytest.raises(TypeError, match="class Mine cannot be saved"):
        gw.save(small(schedule=Mine()).fit(table), tmp_path / "model.gatewise")


def test_a_series_shorter_than_the_network_looks_back_is_refused_before_training(table, small):
    short = pl.concat([table, table.head(5).with_columns(unique_id=pl.lit("s"))])
    with pytest.raises(DataError, match=r"'s'.*has 5 readings and needs at least 12"):
        small().fit(short)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"val_size": -1}, ValueError, "val_size must be"),
        ({"val_size": 2}, ValueError, "val_size must be 0 or at least the horizon, 6 steps, not 2"),
        ({"val_size": 6.5}, TypeError, "val_size must be a whole number"),
        ({"resume": True}, ValueError, "resume needs checkpoint_dir"),
    ],
)
def test_ways_to_fit_are_checked_by_name(table, small, options, error, message):
    with pytest.raises(error, match=message):
        small().fit(table, **options)


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"seed": -1}, ValueError, "seed must be a whole number of at least 0"),
        ({"seed": None}, ValueError, "seed must be a whole number of at least 0"),
        ({"alias": 3}, TypeError, "alias must be text"),
        ({"dropout": "x"}, ValueError, "dropout must be"),
        ({"h": True}, TypeError, "h must be a whole number, not True"),
        ({"loss": "quantile", "quantiles": 0.5}, TypeError, "quantiles must be a list"),
        ({"alias": "ds"}, ValueError, "'ds' would replace another"),
    ],
)
def test_odd_arguments_are_refused_by_name(table, small, changes, error, message):
    with pytest.raises(error, match=message):
        small(**{"h": 6, **changes}).fit(table)


def test_a_name_that_is_taken_never_replaces_a_column(table, small):
    with pytest.raises(ValueError, match="'y' would replace another"):
        small(alias="y").cross_validation(table)
    with pytest.raises(ValueError, match="'Naive' would replace another"):
        gw.forecasting.backtest(small(alias="Naive"), table)


@pytest.mark.parametrize(
    ("changes", "one_reading", "named"),
    [
        ({}, 1.0, "readings"),
        ({"dropout": 0.3}, 0.0, "dropout"),
        ({"cell": "gru-after-write"}, 0.0, "cell"),
        ({"cell": gw.cells.GRU(reset="before")}, 0.0, "cell"),
        ({"input_size": 13}, 0.0, "input_size"),
        ({"batch_size": 7}, 0.0, "batch_size"),
        ({"scaler": "minmax"}, 0.0, "scaler"),
    ],
)
def test_other_readings_or_arguments_are_never_mixed_into_a_run(table, small, tmp_path, changes, one_reading, named):
    small(max_epochs=1).fit(table, checkpoint_dir=tmp_path)
    last = pl.when(pl.int_range(pl.len()) == 50).then(one_reading).otherwise(0.0)
    with pytest.raises(CheckpointError, match=rf"belongs to another run: .*config\.{named} is"):
        small(max_epochs=1, **changes).fit(
            table.with_columns(y=pl.col("y") + last), checkpoint_dir=tmp_path, resume=True
        )
    small(max_epochs=1).fit(table, checkpoint_dir=tmp_path, resume=True)


def gapped(later: float = 0.0, weather: float = 0.0) -> pl.DataFrame:
    """A wave with a weather column; readings 100 to 109 are missing, and those after can be moved."""
    n = np.arange(130)
    y, w = 10 + np.sin(n * 0.3), np.cos(n * 0.3)
    y[110:] += later
    w[110:] += weather
    y[100:110] = w[100:110] = np.nan
    return pl.DataFrame({"ds": hourly(130), "y": y, "w": w}).fill_nan(None)


@pytest.mark.parametrize("missing", ["mask", "interpolate"])
@pytest.mark.parametrize("moved", [{"later": 50.0}, {"weather": 50.0}])
def test_a_window_that_ends_in_a_gap_does_not_know_what_comes_after(small, missing, moved):
    def forecasts(table):
        f = small(missing=missing, hist_exog_list=["w"], season_length=24, max_epochs=1)
        return f.cross_validation(table, n_windows=4).select("GRU", "cutoff").head(6)

    still, moved_later = forecasts(gapped()), forecasts(gapped(**moved))
    assert still["cutoff"][0] == gapped()["ds"][105]
    assert moved_later.equals(still)


def test_lines_are_no_truth_to_learn_from(small):
    f = small(missing="interpolate", season_length=24)
    features = f.fit(gapped()).recipe_.apply(f.panel(gapped()))
    windows = gw.data.Windows.at(np.array([0, 130]), np.array([97]), 12, 6)
    _, weight = features.targets(windows)
    assert weight.tolist() == [[1, 1, 1, 0, 0, 0]]


@pytest.mark.parametrize("missing", ["mask", "interpolate"])
def test_a_forecast_after_a_long_silence_is_the_same_with_and_without_the_table(small, missing, tmp_path):
    table = gapped().drop("w").with_columns(y=pl.when(pl.int_range(pl.len()) > 90).then(None).otherwise(pl.col("y")))
    f = small(missing=missing).fit(table)
    assert f.predict().equals(f.predict(table))
    gw.save(f, tmp_path / "model.gatewise")
    assert gw.load(tmp_path / "model.gatewise").predict().equals(f.predict(table))


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_fewer_steps_need_fewer_known_values(small, strategy):
    n = np.arange(80)
    table = pl.DataFrame({"ds": hourly(83), "y": np.sin(np.arange(83)), "p": np.cos(np.arange(83))})
    f = small(3, futr_exog_list=["p"], strategy=strategy).fit(table[: len(n)])
    whole = f.predict(futr_df=table[80:])
    assert f.predict(futr_df=table[80:81], h=1).equals(whole[:1])


def test_a_static_column_that_is_not_there_is_named(table, small):
    static = pl.DataFrame({"unique_id": ["a", "b"], "size": [1.0, 2.0]})
    with pytest.raises(DataError, match="static_df, column 'weight': there is no such column"):
        small(stat_exog_list=["weight"]).fit(table, static)
    with pytest.raises(DataError, match="static_df, column 'unique_id'"):
        small(stat_exog_list=["size"]).fit(table, static.drop("unique_id"))


@pytest.mark.parametrize("name", ["y", "ds", "unique_id"])
def test_the_target_is_no_further_column(table, small, name):
    with pytest.raises(ValueError, match=f"'{name}' is the target, the time or the id"):
        small(futr_exog_list=[name]).fit(table)


def test_a_backtest_without_truth_and_a_tie_are_said_plainly(small):
    y = np.sin(np.arange(80.0))
    known = (np.arange(80) < 60) | (np.arange(80) == 79)  # a series ends with its last reading
    silent = pl.DataFrame({"ds": hourly(80), "y": np.where(known, y, np.nan)}).fill_nan(None)
    whole = small(missing="mask").panel(silent)
    silent = replace(
        whole, values=np.where(np.arange(80)[:, None] == 79, np.nan, whole.values), mask=np.arange(80)[:, None] < 60
    )
    tested = gw.forecasting.backtest(small(missing="mask"), silent, n_windows=2)
    assert tested.sentence.startswith("None of the held-out readings is known")
    tied = gw.forecasting.backtest(small(), pl.DataFrame({"ds": hourly(80), "y": y}), n_windows=2)
    like = replace(tied.scores[0], model="Naive")
    sentence = replace(tied, scores=(tied.scores[0], like)).sentence
    assert sentence.startswith("GRU and Naive did equally well. On these readings use Naive.")


def test_clocks_put_forward_and_back_are_named_once_and_kept(small, tmp_path):
    clock = pl.datetime_range(
        pl.datetime(2024, 10, 25), pl.datetime(2024, 10, 29), "1h", time_zone="Europe/Berlin", eager=True
    )
    table = pl.DataFrame({"ds": clock.dt.replace_time_zone(None), "y": np.sin(np.arange(len(clock)) * 0.26)})
    with pytest.raises(DataError, match="time_zone='Europe/Berlin'"):
        small().fit(table)
    f = small(time_zone="Europe/Berlin").fit(table)
    gw.save(f, tmp_path / "model.gatewise")
    assert f.predict(table).equals(gw.load(tmp_path / "model.gatewise").predict())


def test_scores_of_huge_and_tiny_readings_are_like_those_of_usual_ones(small):
    y = np.sin(np.arange(80.0)) + 2
    scores = [
        gw.forecasting.backtest(small(), pl.DataFrame({"ds": hourly(80), "y": y * size}), n_windows=2).scores
        for size in (1.0, 1e250, 1e-250)
    ]
    for usual, *others in zip(*scores, strict=True):
        for other in others:
            assert other.rmsse == pytest.approx(usual.rmsse, rel=1e-4)
            assert other.coverage == usual.coverage


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("panel", "categories"), None),
        (("panel", "categories"), [1]),
        (("panel", "zone"), 5),
        (("panel", "zone"), "Nowhere/Land"),
        (("panel", "layout", "backend"), "tables"),
        (("panel", "layout", "time_dtype"), None),
        (("panel", "layout", "id_col"), []),
        (("panel", "freq", "step"), 10**12),
        (("panel", "datetime"), ""),
        (("panel", "ids", 0), []),
        (("trained_ids", 0), {}),
        (("calendar",), False),
        (("params", "futr_exog_list"), "x"),
    ],
)
def test_a_description_that_no_forecast_can_be_made_from_is_refused_at_once(table, small, tmp_path, place, value):
    fitted = small(1).fit(table)
    config = fitted.to_config()
    inner = config
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    fitted.to_config = lambda: config
    gw.save(fitted, tmp_path / "model.gatewise")
    with pytest.raises(ModelFileError):
        gw.load(tmp_path / "model.gatewise")


def test_twenty_megabytes_of_names_are_read_back(small, tmp_path):
    names = [f"{k:04d}" + "a long name of a series " * 400 for k in range(1000)]
    table = pl.DataFrame({"unique_id": np.repeat(names, 4), "ds": np.tile(np.arange(4), 1000), "y": np.arange(4000.0)})
    fitted = small(1, input_size=2, max_steps=1).fit(table)
    gw.save(fitted, tmp_path / "model.gatewise")
    assert gw.load(tmp_path / "model.gatewise").predict().equals(fitted.predict())


def test_a_description_too_large_to_be_read_is_not_written(table, small, tmp_path, monkeypatch):
    monkeypatch.setattr("gatewise.files.container.HEADER_LIMIT", 2**20 + 100)
    with pytest.raises(ValueError, match="description is larger"):
        gw.save(small().fit(table), tmp_path / "model.gatewise")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("scaler", ["robust", "none"])
def test_a_reading_beyond_all_measure_is_named(table, small, scaler):
    some = pl.int_range(pl.len()).is_between(50, 59)  # one alone would be suspicious, and left out of training
    far = table.with_columns(y=pl.when(some).then(1e300).otherwise(pl.col("y")))
    with pytest.raises(DataError, match=r"series 'a', column 'y': the value 1e\+300 is too far"):
        small(scaler=scaler).fit(far)
    with pytest.raises(DataError, match=r"the value 1e\+300 is too far"):
        small(scaler=scaler).fit(table).predict(far)


@pytest.mark.parametrize("thing", [None, [[1.0]], 5, pl.LazyFrame({"y": [1]})])
def test_what_is_no_table_is_refused(small, thing):
    with pytest.raises(DataError, match="a pandas, polars or pyarrow table is needed, got"):
        small().fit(thing)


def test_a_method_without_error_is_said_to_have_none(small):
    tested = gw.forecasting.backtest(small(), pl.DataFrame({"ds": hourly(96), "y": [*range(24)] * 4}), n_windows=2)
    assert tested.sentence.startswith("SeasonalNaive won: it made no error, GRU did.")


def test_a_few_short_series_do_not_make_the_network_shortsighted():
    long = pl.DataFrame({"unique_id": ["a"] * 120, "ds": hourly(120), "y": np.sin(np.arange(120.0))})
    parts = [long.with_columns(unique_id=pl.lit(name)) for name in "abc"]
    table = pl.concat([*parts, long[:5].with_columns(unique_id=pl.lit("short"))])
    with pytest.raises(DataError, match="5 readings and needs at least 9") as raised:
        gw.Forecaster(3, max_epochs=1).fit(table)
    assert raised.value.series == "short"


def test_levels_beyond_what_is_kept_of_the_errors_are_refused():
    table = pl.DataFrame({"ds": hourly(60), "y": np.sin(np.arange(60.0))})
    f = gw.Forecaster(3, input_size=6, hidden_size=3, max_epochs=1).fit(table)
    with pytest.raises(ValueError, match="up to 99"):
        f.predict(level=[99.9])
    with pytest.raises(ValueError, match=r"from 0\.005 to 0\.995"):
        f.predict(quantiles=[0.999])
