"""What the verbs hand to the library, argument by argument: in its place stands something that writes it down."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import gatewise as gw
from gatewise.cli import answering, main
from gatewise.cli.verbs import classify as classify_verb


class Written(Exception):
    """Ends a verb where it calls the library."""


def recorder(seen: dict[str, Any], name: str) -> Any:
    def note(*given: Any, **named: Any) -> Any:
        seen[name] = given, named
        raise Written(name)

    return note


@pytest.fixture
def readings(tmp_path: Path) -> Path:
    lines = ["ds,y", *(f"{t},{t * 7 % 5 + t * 11 % 13 / 4}" for t in range(80))]
    (tmp_path / "t.csv").write_text("\n".join(lines) + "\n")
    return tmp_path / "t.csv"


def run(gatewise: Any, monkeypatch: pytest.MonkeyPatch, *words: Any) -> str:
    monkeypatch.setenv("GATEWISE_TRACEBACK", "1")
    with pytest.raises(Written) as caught:
        gatewise(*words)
    return str(caught.value)


def test_explore(gatewise, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, Any] = {}
    monkeypatch.setattr(gw.explorer, "serve", recorder(seen, "serve"))
    monkeypatch.setattr(gw.explorer, "publish", recorder(seen, "publish"))
    run(gatewise, monkeypatch, "explore")
    given, named = seen["serve"]
    assert given == (None, None)
    named.pop("announce")
    assert named == {
        "against": None, "series": None, "view": None, "lang": None, "at": None, "port": 0, "open_browser": True,
    }  # fmt: skip
    run(gatewise, monkeypatch, "explore", "m", "t", "--against", "n", "--series", "s", "--view", "time", "--lang", "ko",
        "--at", "x", "--port", 65535, "--no-browser")  # fmt: skip
    given, named = seen["serve"]
    assert given == (Path("m"), Path("t"))
    announced = named.pop("announce")
    announced("http://here")
    assert named == {
        "against": Path("n"), "series": "s", "view": "time", "lang": "ko", "at": "x", "port": 65535,
        "open_browser": False,
    }  # fmt: skip
    for words, expected in (
        ((), ((Path("d"), None, None), {"against": [], "series": None})),
        (("m", "t", "--series", "a", "--series", "b", "--against", "n", "--against", "o"),
         ((Path("d"), Path("m"), Path("t")), {"against": [Path("n"), Path("o")], "series": ["a", "b"]})),
        (("m", "--all-series"), ((Path("d"), Path("m"), None), {"against": [], "series": "all"})),
    ):  # fmt: skip
        run(gatewise, monkeypatch, "explore", *words, "--static", "d")
        assert seen["publish"] == expected


def test_what_is_published_is_listed(gatewise, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gw.explorer, "publish", lambda *_, **__: ["index.html", "a/b.js"])
    assert gatewise("explore", "--static", "d").out == "d/index.html\n"
    assert json.loads(gatewise("explore", "--static", "d", "--json").out) == {
        "page": "d/index.html", "files": ["d/index.html", "d/a/b.js"],
    }  # fmt: skip


def test_tune(gatewise, monkeypatch: pytest.MonkeyPatch, readings: Path) -> None:
    seen: dict[str, Any] = {}
    monkeypatch.setattr(gw, "tune", recorder(seen, "tune"))
    run(gatewise, monkeypatch, "tune", readings, "-h", 2)
    (model, panel), named = seen["tune"]
    assert (model.h, panel.target.shape, named.pop("on_trial") is not None) == (2, (80,), True)
    assert named == {"n_trials": 20, "storage": None, "time_limit": None, "seed": 0}
    words = ("--trials", 3, "--seed", 9, "--study", "new/s.db", "--time-limit", "100s")
    run(gatewise, monkeypatch, "tune", readings, "-h", 2, *words)
    _, named = seen["tune"]
    assert (named["n_trials"], named["storage"], named["seed"]) == (3, Path("new/s.db"), 9)
    assert 70 < named["time_limit"] <= 80
    assert Path("new").is_dir()


def test_what_a_search_says(gatewise, monkeypatch: pytest.MonkeyPatch, readings: Path) -> None:
    def trial(number: int, loss: float, pruned: bool, rate: float) -> Any:
        return SimpleNamespace(number=number, loss=loss, pruned=pruned, arguments={"layers": number + 1, "rate": rate})

    trials = [trial(0, 0.5, True, 0.123456), trial(1, 0.25, False, 0.01), trial(2, float("nan"), False, 1.0),
              trial(3, 0.75, False, 2e-7)]  # fmt: skip

    def tune(model: gw.Forecaster, panel: Any, **named: Any) -> Any:
        for one in trials:
            named["on_trial"](one)
        best = gw.Forecaster(model.h, method="naive")
        return SimpleNamespace(best=best, trials=trials, arguments=trials[1].arguments, loss=0.25)

    monkeypatch.setattr(gw, "tune", tune)
    ran = gatewise("tune", readings, "-h", 2, "--trials", 4, "-o", "new/m.gatewise")
    assert ran.code == 0, ran.err
    assert ran.err.splitlines()[-4:] == [
        "Trial 1 of 4: layers 1, rate 0.123: loss 0.5 (ended early)", "Trial 2 of 4: layers 2, rate 0.01: loss 0.25",
        "Trial 3 of 4: layers 3, rate 1: loss diverged", "Trial 4 of 4: layers 4, rate 2e-07: loss 0.75",
    ]  # fmt: skip
    rows = [line.split() for line in ran.out.splitlines()]
    assert rows[0] == ["trial", "loss", "layers", "rate"]
    assert [row[0] for row in rows[2:6]] in (["2", "4", "3", "1"], ["2", "3", "4", "1"], ["3", "2", "4", "1"])
    assert ran.out.endswith("\n\nThe best has layers 2, rate 0.01; the model fitted with it: new/m.gatewise\n")
    found = json.loads(gatewise("tune", readings, "-h", 2, "--trials", 4, "--json", "-q").out)
    assert (found["model"], found["study"], found["loss"]) == ("model.gatewise", None, 0.25)
    assert found["arguments"] == {"layers": 2, "rate": 0.01}
    assert found["trials"][0] == {"trial": 1, "loss": 0.5, "pruned": True, "layers": 1, "rate": 0.123456}


@pytest.mark.parametrize(("study", "words"), [
    ((), "interrupted; no trial was kept; --study FILE keeps them"),
    (("--study", "s.db"), "interrupted; the trials are in s.db: the same command goes on from there"),
])  # fmt: skip
def test_a_search_that_is_interrupted(
    gatewise, monkeypatch: pytest.MonkeyPatch, readings: Path, study: tuple[str, ...], words: str
) -> None:
    def tune(*_: Any, **__: Any) -> None:
        error = KeyboardInterrupt()
        error.signal = 15  # type: ignore[attr-defined]
        raise error

    monkeypatch.setattr(gw, "tune", tune)
    ran = gatewise("tune", readings, "-h", 2, "-q", *study)
    assert (ran.code, ran.err) == (143, f"gatewise: {words}\n")

    def refused(*_: Any, **__: Any) -> None:
        raise ValueError("n_trials is odd")

    monkeypatch.setattr(gw, "tune", refused)
    assert gatewise("tune", readings, "-h", 2, "-q", *study).code == 2


def test_stream(gatewise, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, readings: Path) -> None:
    seen: dict[str, Any] = {}
    model = gw.Forecaster(2, method="naive").fit(gw.data.to_panel(gw.data.read_table(readings)))
    gw.save(model, tmp_path / "m.gatewise")
    gw.save(gw.GRU(2, 3, seed=0), tmp_path / "l.gatewise")
    monkeypatch.setattr(gw, "Streams", recorder(seen, "streams"))
    run(gatewise, monkeypatch, "stream", "m.gatewise", "--capacity", 7, "--level", "80,50")
    given, named = seen["streams"]
    assert (type(given[0]).__name__, given[1]) == ("Forecaster", None)
    assert named == {"capacity": 7, "late": "refuse", "h": None, "level": (50.0, 80.0)}
    run(gatewise, monkeypatch, "stream", "l.gatewise", "--store", "s.db")
    given, named = seen["streams"]
    assert (type(given[0]).__name__, type(given[1]).__name__) == ("GRU", "SqliteStore")
    assert named == {"capacity": 100_000, "late": "skip", "h": None, "level": None}
    given[1].close()


def test_a_pretrained_model_needs_a_horizon_and_other_kinds_have_no_streams(gatewise, tmp_path: Path) -> None:
    gw.save(gw.Pretrained(), tmp_path / "p.gatewise")
    ran = gatewise("stream", "p.gatewise")
    assert ran.code == 2
    assert "a pre-trained model has no horizon of its own; give one" in " ".join(ran.err.replace("│", " ").split())
    both = gw.GRU(2, 3, bidirectional=True, seed=0)
    gw.save(both, tmp_path / "b.gatewise")
    ran = gatewise("stream", "b.gatewise")
    assert (ran.code, "b.gatewise: a bidirectional layer cannot stream" in ran.err) == (3, True)


def test_what_a_stream_says_of_its_lines() -> None:
    said = {
        "CSV: one stream; the model reads 'u', 'v'.": (("u", "v"), None, None, ("u", "v")),
        "NDJSON: one stream; the model reads 'x'.": (("x",), None, None, None),
        "CSV: streams by 'id', steps numbered by 'k'; the model reads 'u'.": (("u",), "id", "k", ("id", "k", "u")),
    }  # fmt: skip
    for words, (columns, id_col, seq_col, header) in said.items():
        assert answering._told(answering.Layout(columns, id_col, seq_col, header, ",", len(columns))) == words


def test_classify(gatewise, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    rows = ["id,time,label,x"]
    for k in range(45):
        rows += [f"s{k:02},{t},{'pqr'[k % 3]},{k + t / 8}" for t in range(4)]
    (tmp_path / "s.csv").write_text("\n".join(rows) + "\n")
    seen: dict[str, Any] = {}
    models: list[Any] = []

    class Model:
        def __init__(self, **given: Any) -> None:
            seen["given"] = given
            models.append(self)

        def fit(self, X: Any, y: Any, *, progress: bool) -> None:
            seen["fit"] = [float(x[0, 0]) for x in X], list(y), progress

    monkeypatch.setattr(gw, "SequenceClassifier", Model)
    monkeypatch.setattr(gw.classification, "evaluate", recorder(seen, "evaluate"))
    run(gatewise, monkeypatch, "classify", "s.csv", "--seed", 5, "--epochs", 2, "--calibrate", "temperature", "-q")
    (model, X, y, X_test, y_test), _ = seen["evaluate"]
    assert model is models[0]
    given = seen["given"]
    assert (given["random_state"], given["max_epochs"], given["calibrate"], given["views"]) == (
        5,
        2,
        "temperature",
        "auto",
    )
    assert (given["hidden_size"], given["pooling"], given["bidirectional"]) == (128, "max", False)
    assert (len(X), len(y), len(X_test), len(y_test)) == (36, 36, 9, 9)
    first = {round(float(x[0, 0])) for x in X}
    assert first | {round(float(x[0, 0])) for x in X_test} == {*range(45)}
    for xs, labels in ((X, y), (X_test, y_test)):
        assert ["pqr"[round(float(x[0, 0])) % 3] for x in xs] == list(labels)
        assert {*labels} == {*"pqr"}
    assert seen["fit"] == ([float(x[0, 0]) for x in X], list(y), False)
    assert classify_verb._TEST_SHARE == 0.2
    run(gatewise, monkeypatch, "classify", "s.csv", "--test", "s.csv", "--views", "none")
    (_, X, _, X_test, _), _ = seen["evaluate"]
    assert (len(X), len(X_test), seen["given"]["views"], seen["fit"][2]) == (45, 45, (), True)


def test_threads_are_set_for_every_verb_that_computes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = gw.kernels.active().threads
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.csv").write_text("ds,y\n" + "\n".join(f"{t},{t % 5}" for t in range(40)) + "\n")
    seen: list[Any] = []
    monkeypatch.setattr(gw.kernels, "use", lambda **given: seen.append(given))
    for words in (("fit", "t.csv", "-h", "2", "--method", "naive", "-q"), ("predict", "model.gatewise"),
                  ("classify", "no.csv"), ("detect", "no.csv")):  # fmt: skip
        main([*words, "--threads", "3"])
    assert seen[:2] == [{"threads": 3}, {"threads": 3}]
    assert {"threads": 3} in seen[2:]
    main(["predict", "model.gatewise"])
    assert gw.kernels.active().threads == before


@pytest.mark.parametrize(("verb", "words", "held"), [
    ("fit", (), 0), ("tune", (), 0), ("forecast", (), 3), ("forecast", ("--windows", 4), 12),
    ("backtest", ("--windows", 2), 6), ("backtest", ("--windows", 3, "--step", 2), 7), ("backtest", (), 3),
])  # fmt: skip
def test_readings_that_are_held_out_must_be_there(
    gatewise, monkeypatch: pytest.MonkeyPatch, readings: Path, verb: str, words: tuple[Any, ...], held: int
) -> None:
    seen: dict[str, Any] = {}
    monkeypatch.setattr("gatewise.forecasting.reading.enough", recorder(seen, "enough"))
    run(gatewise, monkeypatch, verb, readings, "-h", 3, *words)
    (options, count), _ = seen["enough"]
    assert (options.h, count) == (3, held)
