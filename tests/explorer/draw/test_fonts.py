"""Korean pictures and the machine's fonts: none, one that matplotlib's list does not have yet, one that is gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

#: Makes matplotlib's list of fonts; of the machine's fonts it has those given as arguments alone.
LIST = """
import sys
from pathlib import Path
import matplotlib
from matplotlib import font_manager

own = matplotlib.get_data_path()
manager = font_manager.fontManager
manager.ttflist = [entry for entry in manager.ttflist if entry.fname.startswith(own)]
for path in sys.argv[1:]:
    manager.addfont(path)
font_manager.json_dump(manager, Path(matplotlib.get_cachedir(), f"fontlist-v{manager._version}.json"))
"""
#: Draws a Korean picture where the machine's fonts are those given after the picture's path.
DRAW = """
import sys
from matplotlib import font_manager

font_manager.findSystemFonts = lambda *_, **__: sys.argv[2:]
from gatewise.errors import PictureError
from gatewise.explorer import draw
from gatewise.explorer.draw import paper

print(*paper.fonts(), sep=", ")
try:
    draw("gru", lang="ko").save(sys.argv[1])
except PictureError as error:
    print(error)
"""


@pytest.fixture
def run(tmp_path: Path):
    environment = {**os.environ, "MPLCONFIGDIR": str(tmp_path / "settings")}

    def call(script: str, *arguments: Path) -> list[str]:
        done = subprocess.run(
            [sys.executable, "-c", script, *map(str, arguments)],
            env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return call


@pytest.fixture
def font(tmp_path: Path) -> Path:
    """A font named NanumGothic that has Hangul syllables, all of them squares."""
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    for corner in ((100, 700), (800, 700), (800, 0)):
        pen.lineTo(corner)
    pen.closePath()
    square = pen.glyph()
    builder = FontBuilder(1000)
    builder.setupGlyphOrder([".notdef", "square"])
    builder.setupCharacterMap(dict.fromkeys(range(ord("가"), ord("힣") + 1), "square"))
    builder.setupGlyf({".notdef": square, "square": square})
    builder.setupHorizontalMetrics({".notdef": (900, 100), "square": (900, 100)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "NanumGothic", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    path = tmp_path / "fonts" / "NanumGothic-Regular.ttf"
    path.parent.mkdir()
    builder.save(path)
    return path


def test_without_a_font_the_picture_is_refused(run, tmp_path):
    run(LIST)
    fonts, refused = run(DRAW, tmp_path / "gru.png")
    assert fonts == "DejaVu Sans"
    assert "no font with Hangul on this machine; install fonts-noto-cjk" in refused
    assert not (tmp_path / "gru.png").exists()


def test_a_font_that_matplotlib_has_not_listed_is_found(run, font, tmp_path):
    run(LIST)
    for ending in ("png", "pdf"):
        path = tmp_path / f"gru.{ending}"
        assert run(DRAW, path, font) == ["NanumGothic, DejaVu Sans"]
        assert path.stat().st_size > 8000


def test_a_listed_font_that_is_gone_counts_as_none(run, font, tmp_path):
    run(LIST, font)
    font.unlink()
    fonts, refused = run(DRAW, tmp_path / "gru.png")
    assert fonts == "DejaVu Sans"
    assert "no font with Hangul" in refused


def test_a_file_that_is_no_font_is_passed_over(run, font, tmp_path):
    run(LIST)
    broken = font.with_name("NotoSansCJK-Regular.ttc")
    broken.write_bytes(b"not a font")
    assert run(DRAW, tmp_path / "gru.png", broken, font) == ["NanumGothic, DejaVu Sans"]
