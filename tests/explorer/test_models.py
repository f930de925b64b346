"""Forecasters, model files and running fits on the page."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError, ModelFileError, NotFittedError
from gatewise.explorer import Trace, start
from gatewise.explorer.page import opening
from gatewise.explorer.page.live import Watch
from gatewise.explorer.trace import models
from gatewise.explorer.trace.long import LongRun


def readings(count: int = 160) -> pl.DataFrame:
    rng = np.random.default_rng(0)
    hours = np.datetime64("2024-01-01T00", "us") + np.arange(count) * np.timedelta64(3_600_000_000, "us")
    return pl.DataFrame({"ds": hours, "y": np.sin(np.arange(count) / 4) + 0.1 * rng.normal(size=count)})


def fitted(**options) -> gw.Forecaster:
    settings = {"input_size": 16, "hidden_size": 6, "max_epochs": 1, "max_steps": 4, "dropout": 0.0} | options
    return gw.Forecaster(4, **settings).fit(readings())


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"cell": "lstm", "num_layers": 2},
        {"strategy": "recursive", "cell": "rnn"},
        {"loss": "quantile", "cell": "gru-before-keep"},
        {"missing": "mask", "calendar": False},
    ],
    ids=str,
)
def test_a_forecasters_trace_has_the_networks_own_gradients(options: dict) -> None:
    f = fitted(**options)
    t = models.trace_forecaster(f, readings())
    panel_rows = len(readings())
    features = f.recipe_.apply(f.panel(readings(), None, None, "ds", "y"))
    windows = gw.data.Windows.at(np.array([0, panel_rows]), np.array([panel_rows - 4]), 16, 4)
    inputs = features.inputs(windows, recursive=f.network_.recursive)
    prediction, cache = f.network_.forward(inputs)
    target, weight = features.targets(windows)
    grads = f.network_.backward(cache, ((prediction - target[..., None]) * weight[..., None]).astype(np.float32))
    for name, value in t.grads.items():
        expected = grads[f"encoder.{name}"]
        np.testing.assert_allclose(value, expected, atol=2e-5 * max(1.0, float(np.abs(expected).max())), err_msg=name)
    if options.get("loss") != "quantile":  # a linear read-out: the page can run it again
        assert t.head is not None
        assert t.loss == pytest.approx(0.5 * float(((prediction[..., 0] - target) ** 2).sum()), rel=1e-4)
    np.testing.assert_allclose(t.forecast.truth, readings()["y"].to_numpy()[-4:], rtol=1e-5)
    assert len(t.names) == t.x.shape[2]
    assert all(t.names)


@pytest.mark.parametrize(
    "options",
    [{}, {"strategy": "recursive"}, {"loss": "quantile", "quantiles": (0.05, 0.1, 0.2, 0.5)}],
    ids=["direct", "recursive", "median last"],
)
def test_without_a_table_the_readings_kept_in_the_model_are_used(options: dict) -> None:
    f = fitted(**options)
    t = gw.trace(f)
    assert t.forecast.truth is None
    np.testing.assert_allclose(t.forecast.forecast, f.predict()["GRU"].to_numpy(), rtol=1e-5)


def test_every_input_has_its_own_name_also_after_a_text_column() -> None:
    wind = ["N", "NE", "S", "W"]
    table = readings().with_columns(
        wind=pl.Series([wind[i % 4] for i in range(160)]), load=pl.Series(np.arange(160) % 7 / 1.0)
    )
    f = gw.Forecaster(4, input_size=16, hidden_size=3, max_steps=2, hist_exog_list=["wind", "load"]).fit(table)
    t = models.trace_forecaster(f, table)
    assert list(t.names[2:7]) == ["wind=N", "wind=NE", "wind=S", "wind=W", "load"]
    load = t.x[0, :, t.names.index("load")]
    steps = np.arange(140, 156) % 7
    assert np.corrcoef(load, steps)[0, 1] == pytest.approx(1.0)


def test_refusals_say_what_is_wrong() -> None:
    f = fitted()
    with pytest.raises(DataError, match="no series 'b'"):
        models.trace_forecaster(f, series="b")
    with pytest.raises(NotFittedError):
        models.trace_forecaster(gw.Forecaster(4))
    with pytest.raises(DataError, match="3 number column"):
        models.trace_layer_on_table(gw.GRU(3, 2), readings())
    with pytest.raises(DataError, match="row 3, column 'y'"):
        models.trace_layer_on_table(gw.GRU(1, 2), pl.DataFrame({"y": [1.0, 2.0, float("nan")]}))


def uploads(tmp_path: Path, model, frame: pl.DataFrame | None, name: str = "my table.csv") -> list[tuple[str, bytes]]:
    gw.save(model, tmp_path / "m.gatewise")
    files = [("../m.gatewise", (tmp_path / "m.gatewise").read_bytes())]
    if frame is not None:
        text = io.BytesIO()
        frame.write_csv(text)
        files.append((name, text.getvalue()))
    return files


def test_uploaded_model_and_table(tmp_path: Path) -> None:
    document = models.open_uploads(uploads(tmp_path, fitted(), readings()))
    assert document["forecast"] is not None
    assert document["steps"] == 16
    assert models.open_uploads(uploads(tmp_path, fitted(), None))["forecast"] is not None
    long = models.open_uploads(uploads(tmp_path, gw.GRU(1, 2, seed=0), readings(2500)))
    assert long["overview"]["steps"] == 2500


def test_uploads_that_are_refused(tmp_path: Path) -> None:
    good = uploads(tmp_path, gw.GRU(1, 2, seed=0), readings())
    for files in (good[1:], good[:1] + good[1:] * 2, [("a.gatewise", b""), ("b.exe", b"")], good[:1] * 2):
        with pytest.raises(ValueError, match="give one model"):
            models.open_uploads(files)
    with pytest.raises(ModelFileError) as error:
        models.open_uploads([("a.gatewise", b"nonsense")])
    assert "/" not in str(error.value).split(":")[0]
    with pytest.raises(DataError, match=r"bad/../\.csv|bad"):
        models.open_uploads([good[0], ("bad/../.csv", b"\x00\x01")])
    with pytest.raises(ModelFileError, match="give a table"):
        models.open_uploads(good[:1])


def test_watching_changes_no_bit_and_reports_every_epoch() -> None:
    def learned(**more) -> tuple[dict, gw.Forecaster]:
        f = gw.Forecaster(4, input_size=16, hidden_size=6, max_epochs=2, dropout=0.2, seed=5)
        f.fit(readings(), **more)
        return f.network_.to_arrays(), f

    alone, _ = learned()
    with start() as server:
        watched, f = learned(callbacks=[Watch(server)])
        records = server.records(0)
    for name, value in alone.items():
        np.testing.assert_array_equal(watched[name], value)
    assert [record["epoch"] for record in records] == [1, 2]
    assert records[0]["loss"] == pytest.approx(f.history_.epochs[0].train_loss)
    assert set(records[0]["gates"]) == {"r", "z"}
    assert all(0 < gate < 1 for gate in records[0]["gates"].values())
    assert set(records[0]["gradients"]) == set(alone)


def test_serve_opens_what_it_is_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []
    monkeypatch.setattr(opening.webbrowser, "open", opened.append)
    layer = gw.GRU(1, 2, seed=0)
    gw.save(fitted(), tmp_path / "m.gatewise")
    cases = [
        ((), None, "lessons"),
        ((layer, np.ones((1, 5, 1))), 5, "cell"),
        ((layer, np.ones((3000, 1))), 96, "cell"),
        ((gw.trace(layer, np.ones((4, 1))),), 4, "cell"),
        ((fitted(), readings()), 16, "cell"),
        ((tmp_path / "m.gatewise",), 16, "cell"),
    ]
    for arguments, steps, view in cases:
        with opening.serve(*arguments, wait=False, lang="ko", announce=opened.append) as server:
            document = server.document()
            assert (document is None) == (steps is None)
            assert opened[-1] == opened[-2] == f"{server.url}#view={view}&lang=ko"
            if document is not None:
                assert f'"steps":{steps},'.encode() in document
    with pytest.raises(ValueError, match="give a model too"):
        opening.serve(None, "table.csv", wait=False)


def test_long_tables_become_long_runs_and_short_ones_traces() -> None:
    layer = gw.GRU(1, 2, seed=0)
    assert isinstance(models.trace_layer_on_table(layer, readings(2500)), LongRun)
    assert isinstance(models.trace_layer_on_table(layer, readings(50)), Trace)


def test_the_widget_carries_the_bundle_and_the_trace() -> None:
    from gatewise.explorer import widget

    shown = widget(gw.trace(gw.GRU(1, 2, seed=0), [[0.5]], title="in a notebook"), view="time", lang="ko")
    assert '"title": "in a notebook"' in shown.trace
    assert shown.options == "view=time&lang=ko"
    assert "render" in shown._esm
    assert ".gatewise" in shown._css
