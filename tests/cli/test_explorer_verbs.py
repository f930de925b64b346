"""`gatewise explore` and `gatewise draw`."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

import gatewise as gw
from gatewise.explorer.draw import paper


def test_explore_serves_until_it_is_interrupted(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "gatewise", "explore", "--no-browser", "--view", "cell", "--lang", "ko"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    assert address.startswith("http://127.0.0.1:")
    page, _, fragment = address.partition("#")
    assert fragment == "view=cell&lang=ko"
    with urlopen(page, timeout=20) as answer:
        assert b"<title>" in answer.read()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")


def test_explore_in_the_background_of_a_script_ends_on_sigterm(tmp_path: Path) -> None:
    """A shell starts `gatewise explore &` with SIGINT ignored."""
    process = subprocess.Popen(
        ["/bin/sh", "-c", 'trap "" INT; exec "$0" -m gatewise explore --no-browser', sys.executable],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline().startswith("http://127.0.0.1:")
    process.send_signal(signal.SIGTERM)
    try:
        _, err = process.communicate(timeout=20)
    finally:
        process.kill()
    assert (process.returncode, err) == (0, "")


def test_explore_writes_the_page_as_a_web_site(gatewise, tmp_path: Path) -> None:
    ran = gatewise("explore", "--static", "site")
    assert (ran.code, ran.out, ran.err) == (0, "site/index.html\n", "")
    again = gatewise("explore", "--static", "site", "--json")
    assert {str(Path(name)) for name in json.loads(again.out)["files"]} == {
        str(p.relative_to(tmp_path)) for p in (tmp_path / "site").rglob("*") if p.is_file()
    }
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    refused = gatewise("explore", "--static", "mine")
    assert refused.code == 1
    assert "notes.txt" in refused.err
    assert "Traceback" not in refused.err
    assert gatewise("explore", "--static", "other", "--view", "cell").code == 2
    for several in (("--series", "a", "--series", "b"), ("--against", "a", "--against", "b"), ("--all-series",)):
        ran = gatewise("explore", *several, "--no-browser")
        assert ran.code == 2
        assert "--static" in ran.err
    assert gatewise("explore", "--static", "other", "--series", "a", "--all-series").code == 2
    assert not (tmp_path / "other").exists()


def test_explore_opens_at_a_copied_place(tmp_path: Path) -> None:
    words = ["explore", "--no-browser", "--at", "#view=cell&t=4&edit=x.1:0.5"]
    process = subprocess.Popen(
        [sys.executable, "-m", "gatewise", *words], cwd=tmp_path, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=20)
    assert address.partition("#")[2] == "view=cell&t=4&edit=x.1:0.5"


def test_explore_refuses_a_model_that_is_not_there(gatewise) -> None:
    ran = gatewise("explore", "absent.gatewise", "--no-browser")
    assert ran.code == 1
    assert "absent.gatewise" in ran.err


@pytest.mark.parametrize(("ending", "magic"), [("svg", b"<svg"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_draw_writes_the_picture_that_python_makes(gatewise, tmp_path: Path, ending: str, magic: bytes) -> None:
    lang = "ko" if ending == "svg" or paper.fonts() != ["DejaVu Sans"] else "en"  # a font with Hangul, or none
    words = ["gru", "--reset", "before", "--pass", "backward", "--numbers", "--lang", lang]
    assert gatewise("draw", *words, "-o", f"gru.{ending}").code == 0
    assert magic in (tmp_path / f"gru.{ending}").read_bytes()[:200]
    if ending == "svg":
        expected = gw.explorer.draw("gru", reset="before", pass_="backward", numbers=True, lang="ko").svg
        assert (tmp_path / "gru.svg").read_text(encoding="utf-8") == expected


def test_draw_without_a_file_is_svg_on_standard_output(gatewise) -> None:
    ran = gatewise("draw", "lstm", "--theme", "dark", "--no-title")
    assert ran.out == gw.explorer.draw("lstm", theme="dark", title=False).svg
    assert ran.err == ""


def test_draw_takes_a_model_of_ones_own(gatewise, tmp_path: Path) -> None:
    layer = gw.LSTM(1, 3, seed=0)
    gw.save(layer, tmp_path / "m.gatewise")
    rows = [0.25 * t for t in range(8)]
    (tmp_path / "t.csv").write_text("y\n" + "\n".join(map(str, rows)), encoding="utf-8")
    expected = gw.trace(layer, [[y] for y in rows]).draw(step=4, unit=2, slide="16:9", pass_="both").svg
    ran = gatewise("draw", "m.gatewise", "t.csv", "--step", "5", "--unit", "3", "--slide", "16:9", "--pass", "both")
    assert ran.out == expected
    assert gatewise("draw", "gru", "t.csv").code == 2
    assert "its own cell" in gatewise("draw", "m.gatewise", "t.csv", "--reset", "after").err
    long = "y\n" + "\n".join(str(t % 7) for t in range(3000))
    (tmp_path / "long.csv").write_text(long, encoding="utf-8")
    assert "there are 3000 steps" in gatewise("draw", "m.gatewise", "long.csv", "--step", "3001").err
    assert "there are 8 steps" in gatewise("draw", "m.gatewise", "t.csv", "--step", "9").err
    assert "there are 4 units" in gatewise("draw", "gru", "--numbers", "--unit", "5").err
    assert "step 1234, unit 1" in gatewise("draw", "m.gatewise", "long.csv", "--step", "1234").out


def test_draw_refuses_other_endings(gatewise, tmp_path: Path) -> None:
    ran = gatewise("draw", "gru", "-o", "gru.bmp")
    assert ran.code == 2
    assert ".svg, .png or .pdf" in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", gw.cells.CELLS)
def test_every_cell_is_drawn_by_its_key_and_by_its_options(gatewise, key: str) -> None:
    cell = gw.cells.CELLS[key]
    options = [word for option, value in cell.form.items() for word in (f"--{option}", value)]
    expected = gw.explorer.draw(cell).svg
    assert gatewise("draw", key).out == expected
    assert gatewise("draw", cell.name, *options).out == expected
