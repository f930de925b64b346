"""Opening the page: what is served, uploads, running fits, notebooks."""

from __future__ import annotations

import html
import io
import json
import stat
from pathlib import Path
from urllib.parse import unquote, urlsplit

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import CheckpointError, DataError, ModelFileError
from gatewise.explorer import Trace, Watch, start, trace_classifier, trace_detector, trace_files
from gatewise.explorer.page import opening
from gatewise.explorer.page.shown import named, page_document
from gatewise.explorer.page.uploads import Uploads
from gatewise.explorer.trace import documents
from gatewise.explorer.trace.evaluate import join_blocks
from gatewise.explorer.trace.long import trace_long
from gatewise.forecasting import Network
from gatewise.forecasting.network import Inputs
from gatewise.training import checkpoints
from tests.explorer.fitted import fitted, readings


def uploads(tmp_path: Path, model, frame: pl.DataFrame | None, name: str = "my table.csv") -> list[tuple[str, bytes]]:
    gw.save(model, tmp_path / "m.gatewise")
    files = [("../m.gatewise", (tmp_path / "m.gatewise").read_bytes())]
    if frame is not None:
        text = io.BytesIO()
        frame.write_csv(text)
        files.append((name, text.getvalue()))
    return files


def test_uploaded_model_and_table(tmp_path: Path) -> None:
    opener = Uploads()
    document = opener(uploads(tmp_path, fitted(), readings())).trace.to_dict()
    assert document["forecast"] is not None
    assert document["steps"] == 16
    assert opener(uploads(tmp_path, fitted(), None)).trace.to_dict()["forecast"] is not None
    long = opener(uploads(tmp_path, gw.GRU(1, 2, seed=0), readings(2500))).trace
    assert long.to_dict()["overview"]["steps"] == 2500


def test_a_table_alone_is_for_the_model_that_was_opened_last(tmp_path: Path) -> None:
    model, table = uploads(tmp_path, gw.GRU(1, 2, seed=0), readings())
    opener = Uploads()
    with pytest.raises(ValueError, match="a table or a checkpoint needs a model"):
        opener([table])
    opener([model, table])
    np.testing.assert_array_equal(opener([table]).trace.to_dict()["steps"], len(readings()))
    gw.save(fitted(), tmp_path / "other.gatewise")
    with opening.serve(tmp_path / "other.gatewise", wait=False, open_browser=False) as server:
        assert server.opener is not None
        assert server.opener([table]).trace.to_dict()["forecast"] is not None


def test_every_window_of_an_uploaded_long_run_can_be_reached(tmp_path: Path) -> None:
    files = uploads(tmp_path, gw.GRU(1, 2, seed=0), readings(2500))
    with start() as server:
        assert server.opener is not None
        server.show(server.opener(files))
        window = json.loads(server.window(1700) or b"")
    assert (window["overview"]["start"], window["overview"]["steps"]) == (1700, 2500)


def test_uploads_that_are_refused(tmp_path: Path) -> None:
    good = uploads(tmp_path, gw.GRU(1, 2, seed=0), readings())
    opener = Uploads()
    for files in ([], good[:1] + good[1:] * 2, [("a.gatewise", b""), ("b.exe", b"")], good[:1] * 3):
        with pytest.raises(ValueError, match="give one model"):
            opener(files)
    with pytest.raises(ModelFileError) as error:
        opener([("a.gatewise", b"nonsense")])
    assert "/" not in str(error.value).split(":")[0]
    with pytest.raises(DataError, match=r"bad/../\.csv|bad"):
        opener([good[0], ("bad/../.csv", b"\x00\x01")])
    with pytest.raises(ModelFileError, match="give a table"):
        opener(good[:1])


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


def test_a_watch_counts_the_fits_that_it_follows() -> None:
    with start() as server:
        watch = Watch(server)
        for _ in range(2):
            gw.Forecaster(4, input_size=16, hidden_size=2, max_epochs=2, seed=5).fit(readings(), callbacks=[watch])
        assert [(record["fit"], record["epoch"]) for record in server.records(0)] == [(1, 1), (1, 2), (2, 1), (2, 2)]


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
            told, browser = opened[-2:]
            assert told == f"{server.url}#view={view}&lang=ko"
            assert server.token not in browser, "a command line is read by every user of the machine"
            door = Path(unquote(urlsplit(browser).path))
            assert html.escape(told) in door.read_text("utf-8")
            assert [stat.S_IMODE(p.stat().st_mode) for p in (door, door.parent)] == [0o600, 0o700]
            if document is not None:
                assert f'"steps":{steps},'.encode() in document
        assert not door.parent.exists(), "closing the server removes it"
    with pytest.raises(ValueError, match="give a model too"):
        opening.serve(None, "table.csv", wait=False)


def test_a_page_takes_any_free_port_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    ports: list[int] = []

    class Noted(opening.Server):
        def __init__(self, *arguments: object, port: int, **more: object) -> None:
            ports.append(port)
            super().__init__(*arguments, port=0, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "Server", Noted)
    start().close()
    opening.serve(wait=False, open_browser=False).close()
    start(port=9).close()
    assert ports == [0, 0, 9]


def test_serve_opens_a_place_and_every_kind_of_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening.webbrowser, "open", lambda _: None)
    told: list[str] = []
    run = (gw.GRU(1, 2, seed=0), np.ones((1, 5, 1)))
    for at in ("view=time&step=3 <b>&unit=1,2", "http://127.0.0.1:1/#view=time&step=3 <b>&unit=1,2"):
        with opening.serve(*run, wait=False, at=at, announce=told.append) as server:
            assert told[-1] == f"{server.url}#view=time&step=3%20%3Cb%3E&unit=1,2"
    X = [np.random.default_rng(k).normal(size=(7, 2)) for k in range(8)]
    labels = ["a", "b"] * 4
    classifier = gw.SequenceClassifier(hidden_size=2, max_epochs=1).fit(X, labels)
    detector = gw.AnomalyDetector(hidden_size=2, max_epochs=1).fit(readings(400))
    for model, data, shown in (
        (classifier, X[3], trace_classifier(classifier, X[3])),
        (detector, readings(400), trace_detector(detector, readings(400))),
    ):
        with opening.serve(model, data, wait=False, open_browser=False) as server:
            assert json.loads(server.document() or b"") == json.loads(page_document(shown))


@pytest.mark.parametrize("steps", [4, 3000])
def test_a_name_stands_before_the_title_and_changes_nothing_else(steps: int) -> None:
    made = trace_long(gw.GRU(1, 2, seed=0), np.sin(np.arange(steps))[:, None], names=("load",), title="a run")
    other = named(made, "mine")
    assert (other.title, made.title) == ("mine: a run", "a run")
    first, second = json.loads(page_document(made)), json.loads(page_document(other))
    assert {key for key in first if first[key] != second[key]} == {"title"}
    assert named(trace_long(gw.GRU(1, 2, seed=0), np.ones((4, 1))), "mine").title.startswith("mine")


def test_the_widget_carries_the_bundle_and_the_trace() -> None:
    from gatewise.explorer import widget

    shown = widget(gw.trace(gw.GRU(1, 2, seed=0), [[0.5]], title="in a notebook"), view="time", lang="ko")
    assert '"title": "in a notebook"' in shown.trace
    assert shown.options == "view=time&lang=ko"
    assert "render" in shown._esm
    assert ".gatewise" in shown._css


def test_the_network_of_a_running_fit_can_be_opened() -> None:
    kept: list[dict] = []

    class Peek(gw.training.Callback):
        """After Watch: what the page would be given after each epoch, beside the network's own gradient."""

        def on_begin(self, model: gw.training.Model, inputs: Inputs) -> None:
            assert isinstance(model, Network)
            self.model, self.x = model, inputs.x[:1].copy()

        def on_epoch(self, record: gw.training.EpochRecord) -> None:
            document = json.loads(server.live() or b"null")
            kept.append(document)
            prediction, cache = self.model.forward(Inputs(self.x, None))
            layer = document["layers"][0]
            np.testing.assert_array_equal(documents.from_tensor(layer["x"]), self.x)
            expected, _ = self.model.encoder_gradient(cache, prediction)
            np.testing.assert_array_equal(documents.from_tensor(layer["upstream"]), expected)
            assert np.abs(expected).max() > 0

    with start() as server:
        assert server.live() is None
        f = gw.Forecaster(4, input_size=16, hidden_size=6, max_epochs=3, dropout=0.2, seed=5)
        f.fit(readings(), callbacks=[Watch(server), Peek()])
        assert server.document() is None, "what the page shows is not replaced"
    assert [document["title"] for document in kept] == ["fit 1, epoch 1", "fit 1, epoch 2", "fit 1, epoch 3"]
    weights = [documents.from_tensor(document["layers"][0]["parameters"]["W_hz"]) for document in kept]
    assert not np.array_equal(weights[0], weights[1])


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A model, a table with two series, and the first of the checkpoints of its training."""
    folder = tmp_path_factory.mktemp("trained")
    one = readings()
    table = pl.concat([one.with_columns(unique_id=pl.lit(name), y=pl.col("y") * k) for k, name in ((1, "a"), (3, "b"))])
    f = gw.Forecaster(4, input_size=16, hidden_size=6, max_epochs=3, max_steps=30)
    f.fit(table, checkpoint_dir=folder / "run")
    gw.save(f, folder / "m.gatewise")
    table.write_csv(folder / "t.csv")
    return folder / "m.gatewise", folder / "t.csv", min((folder / "run").iterdir())


def test_a_model_beside_a_checkpoint_of_its_training_on_each_series(trained: tuple[Path, Path, Path]) -> None:
    model, table, checkpoint = trained
    shown = opening._shown(model, table, "b", checkpoint)
    assert shown is not None
    assert shown.again is not None
    weights, _ = checkpoints.read(checkpoint)
    for one, other in ((shown.trace, shown.other), (shown.again("a").trace, shown.again("a").other)):
        assert isinstance(one, Trace)
        assert isinstance(other, Trace)
        np.testing.assert_array_equal(other.x, one.x)
        part, now = other.layers[0], one.layers[0]
        for name, value in join_blocks(part.program, part.blocks, "_l0").items():
            np.testing.assert_array_equal(value, weights[f"parameter.encoder.{name}"])
        assert all(np.abs(value - now.blocks[name]).max() > 0 for name, value in part.blocks.items())
        assert one.title.startswith("m: ")
        assert other.title.startswith(f"{checkpoint.stem}: ")
    assert shown.trace.title != shown.again("a").trace.title
    same = opening._shown(model, table, "b", None)
    assert same is not None
    assert same.other is None


def test_models_and_checkpoints_are_dropped_together_or_one_after_the_other(trained: tuple[Path, Path, Path]) -> None:
    model, table, checkpoint = ((path.name, path.read_bytes()) for path in trained)
    opener = Uploads()
    with pytest.raises(ValueError, match="a table or a checkpoint needs a model"):
        opener([checkpoint])
    assert opener([model]).other is None
    after = opener([checkpoint])
    both = opener([checkpoint, table, model])
    two = opener([model, ("n.gatewise", model[1])])
    for shown, names in ((after, "m step"), (both, "m step"), (two, "m n")):
        assert shown.other is not None
        for trace, name in zip((shown.trace, shown.other), names.split(), strict=True):
            assert trace.title.startswith(name)
    assert opener([table]).other is not None, "the table is for both"
    with pytest.raises(CheckpointError, match=r"^checkpoint.safetensors: "):
        opener([("c.safetensors", checkpoint[1][:900])])


def test_a_checkpoint_of_another_network_is_named(trained: tuple[Path, Path, Path], tmp_path: Path) -> None:
    gw.save(fitted(hidden_size=5), tmp_path / "other.gatewise")
    with pytest.raises(CheckpointError, match=r"another network: decode.weight is \(4, 6\), in the model \(4, 5\)"):
        trace_files(tmp_path / "other.gatewise", checkpoint=trained[2])
    with pytest.raises(ValueError, match="give the model as a path"):
        opening.serve(gw.GRU(1, 2), np.ones((4, 1)), against=trained[2], wait=False, open_browser=False)
    with pytest.raises(ValueError, match="against is compared with a model"):
        opening.serve(against=trained[0], wait=False, open_browser=False)


def test_two_models_in_memory_read_the_same_rows() -> None:
    rows = np.random.default_rng(0).normal(size=(6, 1))
    one, other = gw.GRU(1, 2, seed=1), gw.GRU(1, 2, seed=2)
    shown = opening._shown(one, rows, None, other)
    assert shown is not None
    assert isinstance(shown.trace, Trace)
    assert isinstance(shown.other, Trace)
    for found, layer in ((shown.trace, one), (shown.other, other)):
        np.testing.assert_array_equal(found.x[0], rows)
        part = found.layers[0]
        for name, value in join_blocks(part.program, part.blocks, "_l0").items():
            np.testing.assert_allclose(value, layer.parameters[name])
