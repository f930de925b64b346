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
