"""``gatewise classify``: every kind of input, the numbers beside the baselines, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification import make_motions

SHORT = ("--hidden", "8", "--epochs", "3", "-q")


def parts(n: int, seed: int):
    found = make_motions(n, seed=seed, motions=["rest", "clockwise", "move"])
    return found.X, found.y


def write_ts(path: Path, n: int, seed: int) -> Path:
    lines = ["@classLabel true rest clockwise move", "@data"]
    for x, label in zip(*parts(n, seed), strict=True):
        lines.append(":".join(",".join(f"{v:.5f}" for v in channel) for channel in x.T) + f":{label}")
    path.write_text("\n".join(lines))
    return path


def write_npz(path: Path, n: int, seed: int) -> Path:
    X, y = parts(n, seed)
    np.savez(path, X=np.concatenate(X), lengths=[len(x) for x in X], y=y)
    return path


def write_folder(path: Path, n: int, seed: int) -> Path:
    for i, (x, label) in enumerate(zip(*parts(n, seed), strict=True)):
        (path / label).mkdir(parents=True, exist_ok=True)
        (path / label / f"{i:03d}.csv").write_text("\n".join(["x,y", *(f"{a},{b}" for a, b in x)]))
    return path


def write_table(path: Path, n: int, seed: int) -> Path:
    rows = ["id,time,x,y,label"]
    for i, (x, label) in enumerate(zip(*parts(n, seed), strict=True)):
        rows += [f"s{i},{t},{a},{b},{label}" for t, (a, b) in enumerate(x)]
    path.write_text("\n".join(rows))
    return path


WRITERS = {"a.ts": write_ts, "a.npz": write_npz, "folder": write_folder, "a.csv": write_table}


@pytest.mark.parametrize("name", WRITERS)
def test_every_kind_of_input_gives_the_same_numbers(gatewise, tmp_path: Path, name: str) -> None:
    train, test = WRITERS[name](tmp_path / name, 60, 0), WRITERS[name](tmp_path / f"test-{name}", 30, 1)
    ran = gatewise("classify", train, "--test", test, *SHORT, "--json", "-o", "m.gatewise")
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    assert found["baselines"].keys() == {"majority", "nearest neighbour", "ridge on summaries"}
    assert {row["label"]: row["sequences"] for row in found["classes"]} == {"clockwise": 10, "move": 10, "rest": 10}
    assert np.sum(found["confusion"]) == 30
    assert found["accuracy"] == pytest.approx(np.trace(found["confusion"]) / 30)
    X, y = parts(30, 1)
    if name != "a.ts":  # whose numbers are rounded
        model = gw.load(tmp_path / "m.gatewise")
        order = np.argsort(y, kind="stable") if name == "folder" else np.arange(30)
        assert model.score([X[i] for i in order], y[order]) == pytest.approx(found["accuracy"])


def test_text_and_a_part_held_out(gatewise, tmp_path: Path) -> None:
    train = write_ts(tmp_path / "a.ts", 60, 0)
    ran = gatewise(
        "classify", train, "--hidden", 8, "--epochs", 2, "--cell", "lstm", "--pooling", "last", "--views", "none"
    )
    assert ran.code == 0, ran.err
    assert "views = none: as given" in ran.out
    assert "12 of 60 sequences are held out for the test" in ran.err
    for words in ("right, %", "nearest neighbour", "precision, %", "Row: the label", "Hardest sequences", "clockwise",
                  "Are the probabilities right?", "views ="):  # fmt: skip
        assert words in ran.out


def test_errors_name_file_and_place(gatewise, tmp_path: Path) -> None:
    good = write_ts(tmp_path / "a.ts", 24, 0)
    holes = tmp_path / "holes.ts"
    holes.write_text("@classLabel true a b\n@data\n1,2:1,?:a\n1,2:3,4:b\n")
    bare = tmp_path / "bare.ts"
    bare.write_text("@classLabel false\n@data\n1,2\n")
    one = tmp_path / "one.ts"
    one.write_text("@classLabel true rest\n@data\n1,2:rest\n")
    for words, text in (
        ((holes,), "holes.ts: sequence 0, step 1, channel 1"),
        ((bare,), "no labels"),
        ((one,), "too few sequences to hold some out"),
        ((good, "--test", one), "1 channels, expected 2"),
    ):
        ran = gatewise("classify", *words, *SHORT)
        assert ran.code == 3
        assert text in ran.err
        assert ran.out == ""
    assert gatewise("classify", tmp_path / "none.ts").code == 1
    assert gatewise("classify", good, "--cell", "grU").code == 2


def test_the_report_is_one_file_with_everything(gatewise, tmp_path: Path) -> None:
    X, y = parts(60, 0)
    y = np.where(y == "move", "<move> & $x$", y)
    np.savez(tmp_path / "a.npz", X=np.concatenate(X), lengths=[len(x) for x in X], y=y)
    ran = gatewise(
        "classify", tmp_path / "a.npz", *SHORT, "--json", "--report", "sub/r.html", "--calibrate", "temperature"
    )
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    page = (tmp_path / "sub" / "r.html").read_text(encoding="utf-8")
    assert found["sentence"] in page
    for words in ("Label and answer", "precision, %", "Are the probabilities right?", "Hardest sequences",
                  "temperature", "&lt;move&gt; &amp; $x$", 'class="bar"', "held-out loss"):  # fmt: skip
        assert words in page, words
    assert "<move>" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert "<script" not in page
    assert [row["name"] for row in found["choices"]][-1] == "temperature"
    assert sum(row["sequences"] for row in found["calibration"]) == np.sum(found["confusion"])
    assert {row["label"] for row in found["hardest"]} <= set(y.tolist())


def test_a_report_that_cannot_be_written_is_refused_first(gatewise, tmp_path: Path) -> None:
    train = write_ts(tmp_path / "a.ts", 24, 0)
    (tmp_path / "file").write_text("x")
    ran = gatewise("classify", train, *SHORT, "--report", "file/r.html", "-o", "m.gatewise")
    assert ran.code != 0
    assert "file" in ran.err
    assert not (tmp_path / "m.gatewise").exists()
