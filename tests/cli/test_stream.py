"""`gatewise stream`: the library's answers, line by line; bad lines; restarts; answers before the input ends."""

import json
import subprocess
import sys

import numpy as np
import pytest

import gatewise as gw
from gatewise.cli import main
from tests.anomalies.conftest import readings, table


@pytest.fixture(scope="module")
def classifier(tmp_path_factory):
    rng = np.random.default_rng(0)
    X = [rng.normal(size=(5, 2)) for _ in range(30)]
    labels = [["left", 'ri"ght'][int(x.sum() > 0)] for x in X]
    model = gw.SequenceClassifier(hidden_size=4, max_epochs=2).fit(X, labels)
    path = tmp_path_factory.mktemp("models") / "c.gatewise"
    gw.save(model, path)
    return model, str(path)


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    def run(model, text, *options):
        (tmp_path / "in").write_bytes(text if isinstance(text, bytes) else text.encode())
        with (tmp_path / "in").open() as file:
            monkeypatch.setattr(sys, "stdin", file)
            code = main(["stream", model, *options])
        out, err = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return run


def test_many_streams_of_ndjson(classifier, run):
    model, path = classifier
    rng = np.random.default_rng(1)
    ids, X = rng.choice(["a", "b", 7], size=40).tolist(), np.round(rng.normal(size=(40, 2)), 3)
    ids = [int(one) if one == "7" else one for one in ids]
    lines = [json.dumps({"id": one, "x": row}) for one, row in zip(ids, X.tolist(), strict=True)]
    code, answers, err = run(path, "\n".join(lines))
    assert code == 0
    assert "NDJSON: streams by 'id'; the model reads 'x'." in err
    wanted = gw.Streams(model).observe(ids, X)
    assert [one["id"] for one in answers] == ids
    for answer, p in zip(answers, wanted, strict=True):
        assert answer["probabilities"] == pytest.approx(dict(zip(model.classes_, p, strict=True)), abs=1e-5)
        assert answer["class"] == model.classes_[p.argmax()]


def test_one_stream_of_csv(classifier, run):
    model, path = classifier
    x = np.round(np.random.default_rng(2).normal(size=(6, 2)), 3)
    stream = model.stream()
    wanted = [stream.step(row)[0] for row in x]
    body = "".join(f"{a};{b}\r\n" for a, b in x)
    for text, told in (("\ufeffu;v\r\n" + body, "CSV: one stream; the model reads 'u', 'v'."), (body, "one stream")):
        code, answers, err = run(path, text)
        assert code == 0
        assert told in err
        assert [a["probabilities"]["left"] for a in answers] == pytest.approx(wanted, abs=1e-5)


def test_bad_lines_are_named_and_the_stream_goes_on(classifier, run):
    model, path = classifier
    good = {"id": "a", "seq": 1, "x": [0.5, 1.0]}
    lines = [
        good, "", "{", {"id": "a", "x": [1, 2]}, {**good, "seq": 2, "x": [1]}, {**good, "seq": 2, "x": [1, "2"]},
        {**good, "seq": 2, "x": [1, None]}, {**good, "id": 1.5}, {**good, "seq": 1.5},
        '{"id": "a", "seq": 2, "x": [1, 1e999]}', {**good, "seq": 0}, {**good, "id": "b"},
        '{"id":"a","seq":3,"x":[1,2]},{"id":"a","seq":4,"x":[1,2]}', "[" * 5000, {**good, "seq": 5, "x": [0.1, 0.2]},
    ]  # fmt: skip
    code, answers, _ = run(path, "\n".join(one if type(one) is str else json.dumps(one) for one in lines))
    assert code == 0
    assert len(answers) == len(lines) - 1
    errors = {one["line"]: one["error"] for one in answers if "error" in one}
    assert list(errors) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14]
    for line, words in ((3, "not JSON"), (4, "no 'seq'"), (5, "1 values"), (6, "text"), (7, "value 2 is missing"),
                        (8, "an id"), (9, "number"), (10, "infinite"), (11, "step 0 is late")):  # fmt: skip
        assert words in errors[line]
    streams = gw.Streams(model)
    wanted = streams.observe(["a", "b", "a"], [[0.5, 1.0], [0.5, 1.0], [0.1, 0.2]])
    probabilities = [one["probabilities"]["left"] for one in answers if "error" not in one]
    assert probabilities == pytest.approx(wanted[:, 0], abs=1e-5)


def test_two_objects_on_a_line_do_not_shift_the_others(classifier, run):
    _, path = classifier
    good = '{"id":"a","x":[1,2]}'
    code, answers, _ = run(path, f"{good}\n{good},{good}\n{good.replace('a', 'b')}")
    assert code == 0
    assert [one.get("id") for one in answers] == ["a", None, "b"]
    assert answers[1]["line"] == 2


def test_bad_lines_of_csv(classifier, run):
    _, path = classifier
    code, answers, _ = run(path, b'id,u,v\na,1,2\na,1\na,x,2\na,,2\n"b,c",1,2\n\xff,1,2\n')
    assert code == 0
    assert [one.get("id") for one in answers][:5] == ["a", None, None, None, "b,c"]
    assert "has 2 columns, expected 3" in answers[1]["error"]
    assert "'x'" in answers[2]["error"]
    assert "u is missing" in answers[3]["error"]
    assert "error" in answers[5]


def test_states_survive_a_restart(classifier, run, tmp_path):
    model, path = classifier
    store, x = str(tmp_path / "s.sqlite"), [[0.3, 0.1], [1.0, -1.0]]
    first, second = (json.dumps({"id": "a", "seq": k, "x": x[k]}) for k in (0, 1))
    _, once, _ = run(path, first, "--store", store)
    _, again, _ = run(path, first + "\n" + second, "--store", store)
    assert again[0] == once[0]
    wanted = gw.Streams(model).observe(["a", "a"], x)
    assert again[1]["probabilities"]["left"] == pytest.approx(wanted[1, 0], abs=1e-5)


def test_a_detector_a_regressor_and_a_layer(run, tmp_path):
    detector = gw.AnomalyDetector(hidden_size=4, max_epochs=2).fit(table(readings(700)))
    x = readings(200, 72)
    x[150, 1] += 30
    found = detector.findings(table(x))
    for name, more in (("d", ""), ("d", ',"unit":"u"')):
        gw.save(detector, tmp_path / name)
        keys = ("load", "temp", "flow")  # in another order than the model's
        rows = [dict(zip(keys, row[[2, 0, 1]].tolist(), strict=True)) for row in x]
        text = "\n".join(json.dumps(row)[:-1] + more + "}" for row in rows)
        code, answers, _ = run(str(tmp_path / name), text, *(["--id-col", "unit"] if more else []))
        assert code == 0
        assert [one["alarm"] for one in answers] == found.alarm.tolist()
        assert answers[0]["score"] is None
        assert answers[150]["column"] == detector.columns_[found.columns[150].argmax()]
        assert answers[-1]["score"] == pytest.approx(found.score[-1], rel=1e-3)
    regressor = gw.SequenceRegressor(hidden_size=4, max_epochs=1).fit([[1.0, 2.0], [3.0, 1.0]] * 3, [1.0, 2.0] * 3)
    gw.save(regressor, tmp_path / "r")
    assert run(str(tmp_path / "r"), "1.0\n2.0\n")[1][1]["value"] == pytest.approx(regressor.predict([[1.0, 2.0]])[0])
    layer = gw.LSTM(1, 2, seed=0)
    gw.save(layer, tmp_path / "l")
    h = layer(np.array([[[1.0], [2.0]]]))[0][0]
    answers = run(str(tmp_path / "l"), '{"x": 1}\n{"x": [2]}\n')[1]
    assert [one["h"] for one in answers] == [pytest.approx(row) for row in h.tolist()]


def test_what_cannot_be_read_ends_the_command(classifier, run, tmp_path):
    _, path = classifier
    for text, options, words in (
        ("a,b,c\n1,2,3\n", (), "there are 3 columns (a, b, c), the model reads 2"),
        ("a,b\n1,2\n", ("--id-col", "name"), "there is no column 'name'"),
        ("[1, 2]\n", (), "JSON object"),
        ("{\n", (), "row 1"),
        ("1,2,3\n", (), "the first line has 3 values, the model reads 2"),
    ):
        code, answers, err = run(path, text, *options)
        assert (code, answers) == (3, [])
        assert words in err
    assert run(path, "")[:2] == (0, [])
    gw.save(gw.GRU(1, 1, bidirectional=True), tmp_path / "b")
    code, _, err = run(str(tmp_path / "b"), "1\n")
    assert code == 3
    assert "second direction" in err


def test_an_answer_comes_before_the_next_line(classifier):
    _, path = classifier
    command = [sys.executable, "-m", "gatewise", "stream", path, "--quiet"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for part in (b'{"x": [1, 2]}\n', b'{"x": [', b'3, 4]}\n{"x": 5}\n'):
            process.stdin.write(part)
            if part.endswith(b"\n"):
                assert b"probabilities" in process.stdout.readline()
        assert json.loads(process.stdout.readline())["line"] == 3
        process.stdin.close()
        assert process.wait(30) == 0


def hourly(names, n=150):
    import polars as pl

    start = pl.datetime(2024, 1, 1)
    time = pl.datetime_range(start, start + pl.duration(hours=n - 1), "1h", eager=True)
    y = np.sin(np.arange(n) * 2 * np.pi / 24)
    return pl.concat([pl.DataFrame({"unique_id": [name] * n, "ds": time, "y": y + k}) for k, name in enumerate(names)])


@pytest.fixture(scope="module")
def forecaster(tmp_path_factory):
    model = gw.Forecaster(2, input_size=12, method="ridge").fit(hourly("ab"))
    path = tmp_path_factory.mktemp("models") / "f.gatewise"
    gw.save(model, path)
    return model, str(path)


def test_forecasts_of_many_series(forecaster, run):
    model, path = forecaster
    records = [("a", 1, 0.5), ("b", 1, 1.5), ("c", 1, 0.0), ("a", 0, 9.0), ("a", 2, 0.7), ("b", 2, None)]
    text = "\n".join(json.dumps({"id": one, "seq": seq, "y": y}) for one, seq, y in records)
    code, answers, err = run(path, text, "--level", "80")
    assert code == 0
    assert "the model reads 'y'" in err
    assert list(answers[0]) == ["id", "Ridge", "Ridge-lo-80", "Ridge-hi-80"]
    wanted = model.stream("a", level=[80])
    for k, y in ((0, 0.5), (4, 0.7)):
        for name, values in wanted.step(y).items():
            assert answers[k][name] == pytest.approx(values, rel=1e-5)
    assert answers[1]["id"] == "b"
    for k, words in (
        (2, "training did not know the series"),
        (3, "step 0 is late: step 1"),
        (5, "y is missing|NoneType|value 1 is missing"),
    ):
        assert answers[k]["line"] == k + 1
        assert any(word in answers[k]["error"] for word in words.split("|")), answers[k]


def test_forecasts_of_one_series_and_of_several_without_ids(forecaster, run, tmp_path):
    code, answers, err = run(forecaster[1], "1.0\n")
    assert code == 3
    assert "the model has 2 series; give a column" in err
    model = gw.Forecaster(2, input_size=12, method="ridge").fit(hourly("a"))
    gw.save(model, tmp_path / "one.gatewise")
    code, answers, err = run(str(tmp_path / "one.gatewise"), "y\n1.0\n2.0\n")
    assert code == 0
    stream = model.stream()
    assert [one["Ridge"] for one in answers] == [pytest.approx(stream.step(y)["Ridge"], rel=1e-5) for y in (1.0, 2.0)]


def test_forecasts_without_a_fit(run, tmp_path):
    gw.save(gw.Pretrained(), tmp_path / "p.gatewise")
    path = str(tmp_path / "p.gatewise")
    y = np.sin(np.arange(12.0))
    lines = "\n".join(json.dumps({"id": "x", "v": value}) for value in y)
    code, answers, err = run(path, lines, "--horizon", "3")
    assert code == 0
    assert answers[0] == {"id": "x", "Pretrained": None}
    assert answers[-1]["Pretrained"] == pytest.approx(gw.Pretrained().predict_arrays([y], 3, [0.5])[0, :, 0], rel=1e-5)
    code, answers, err = run(path, lines)
    assert code == 2
    assert "--horizon" in err
    assert not answers


def test_numbers_that_json_has_not_are_null(run, tmp_path, monkeypatch):
    gw.save(gw.Pretrained(), tmp_path / "p.gatewise")
    step = gw.Streams.observe
    monkeypatch.setattr(gw.Streams, "observe", lambda *given: np.where(step(*given) > 0, np.inf, 1.0))
    lines = "\n".join(json.dumps({"id": "x", "v": 5.0 + k % 3}) for k in range(12))
    code, answers, _ = run(str(tmp_path / "p.gatewise"), lines, "--horizon", "2")
    assert code == 0
    assert answers[-1]["Pretrained"] == [None, None]


def test_a_horizon_or_level_that_the_model_has_not(classifier, forecaster, run):
    for path, option in (
        (classifier[1], ["--horizon", "2"]),
        (forecaster[1], ["--horizon", "5"]),
        (classifier[1], ["--level", "80"]),
    ):
        code, answers, err = run(path, '{"id": "a", "y": 1}', *option)
        assert code in (2, 3), err
        assert not answers
        assert "forecasts" in err or "fitted for 2 steps" in err
