"""The page as files: relative, complete, nothing of others overwritten."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.explorer import publish
from gatewise.explorer.bundle import asset, parts
from tests.explorer.fitted import fitted, readings


def test_every_file_that_the_page_names_is_there_and_no_path_is_absolute(tmp_path: Path) -> None:
    files = publish(tmp_path)
    assert {str(file) for file in files} == {str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()}
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    named = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert len(named) == 3  # the style, the script and an icon without content
    for name in named:
        assert name == "data:," or (tmp_path / name).is_file()
    assert not re.search(r'(?:src|href|content)="(?:/|https?:)', page)
    worker = (tmp_path / "sw.js").read_text(encoding="utf-8")
    kept = json.loads(re.search(r"const files = (\[.*\]);", worker)[1])  # type: ignore[index]
    assert {name for name in kept if name != "./"} == {str(file) for file in files} - {"sw.js"}
    where = tmp_path / next(name for name in named if name.endswith(".js")).partition("/")[0]
    for name in parts():
        assert (where / name).read_bytes() == asset(name)
    assert "token" not in page
    assert "unsafe" not in page


def test_the_same_content_gives_the_same_files(tmp_path: Path) -> None:
    run = gw.trace(gw.GRU(1, 2, seed=0), [[0.5], [1.0]])
    first, second = publish(tmp_path / "a", run), publish(tmp_path / "b", run)
    assert first == second
    for name in first:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert json.loads(next((tmp_path / "a").glob("v-*/run-0.json")).read_text())["format"] == "gatewise.trace"


def runs(folder: Path) -> list[dict[str, str]]:
    """What the page lists, in its order."""
    page = (folder / "index.html").read_text(encoding="utf-8")
    return json.loads(unescape(re.search(r'name="gatewise-runs" content="([^"]*)"', page)[1]))  # type: ignore[index]


def test_several_models_and_series(tmp_path: Path) -> None:
    names = ["a", 'b"<&>', "c"]
    table = pl.concat([readings(60).with_columns(unique_id=pl.lit(name)) for name in names])
    model = fitted().fit(table)
    layer = gw.GRU(1, 2, seed=0)
    files = publish(tmp_path / "all", model, table, against=model, series="all")
    listed = runs(tmp_path / "all")
    assert [(run["model"], run["series"]) for run in listed] == [(word, name) for name in names for word in "AB"]
    for run in listed:
        document = json.loads((tmp_path / "all" / run["file"]).read_text(encoding="utf-8"))
        assert document["title"] == run["title"]
        assert document["series"]["chosen"] == run["series"]
        assert Path(run["file"]) in files
    assert len({run["title"] for run in listed}) == len(listed)
    # what a visit loads at once is the first run alone
    worker = (tmp_path / "all" / "sw.js").read_text(encoding="utf-8")
    assert worker.count("run-") == 1
    publish(tmp_path / "two", model, table, series=["c", "a", "c"])
    assert [run["series"] for run in runs(tmp_path / "two")] == ["c", "a"]
    publish(tmp_path / "one", model, table)
    assert [run["series"] for run in runs(tmp_path / "one")] == ["a"]
    publish(tmp_path / "layer", layer, np.ones((4, 1)), series="all")
    assert [run["series"] for run in runs(tmp_path / "layer")] == [""]
    with pytest.raises(DataError, match="no series 'd'"):
        publish(tmp_path / "none", model, table, series=["a", "d"])
    assert not (tmp_path / "none").exists()
    with pytest.raises(ValueError, match="give that too"):
        publish(tmp_path / "none", against=model)


def test_an_earlier_page_is_replaced_and_other_files_are_not(tmp_path: Path) -> None:
    publish(tmp_path / "page", gw.trace(gw.GRU(1, 2, seed=0), [[0.5]]))
    files = publish(tmp_path / "page")
    assert {str(p.relative_to(tmp_path / "page")) for p in (tmp_path / "page").rglob("*.*")} >= {str(f) for f in files}
    assert not list((tmp_path / "page").rglob("run-*.json"))
    for name in ("notes.txt", "index.html"):
        folder = tmp_path / name.partition(".")[0]
        folder.mkdir()
        (folder / name).write_text("mine")
        with pytest.raises(FileExistsError, match="holds other files"):
            publish(folder)
        assert [p.name for p in folder.iterdir()] == [name]
        assert (folder / name).read_text() == "mine"
    (tmp_path / "file").write_text("mine")
    with pytest.raises(NotADirectoryError, match="give a folder"):
        publish(tmp_path / "file")
