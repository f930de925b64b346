"""What the page is built from, and the built page."""

from __future__ import annotations

import gzip
import re
from importlib import resources
from pathlib import Path

from gatewise import cells
from gatewise.explorer.page import catalogue

ASSETS = resources.files("gatewise.explorer") / "assets"
REPOSITORY = Path(__file__).parents[3]


def test_the_pages_data_are_up_to_date() -> None:
    """After a change of a cell, picture or word: `make web`."""
    for name, content in catalogue.files().items():
        assert (REPOSITORY / "web/src/data" / name).read_text(encoding="utf-8") == content, name


def test_the_page_is_small_and_makes_no_request() -> None:
    script = (ASSETS / "explorer.js").read_bytes()
    style = (ASSETS / "explorer.css").read_bytes()
    assert len(gzip.compress(script)) + len(gzip.compress(style)) <= 150_000
    # what is loaded later
    late = [
        file.read_bytes() for file in ASSETS.iterdir() if file.name not in ("explorer.js", "explorer.css", "whole.js")
    ]
    assert all(len(gzip.compress(part)) <= 100_000 for part in late)
    assert re.search(rb"""\bimport[^(.]{0,2000}?from["'`]""", script) is None, "the first view would load another file"
    assert b"url(" not in style
    addresses = {part.split(b'"')[0].split(b"`")[0].split(b"'")[0] for part in script.split(b"http")[1:]}
    known = (b"://www.w3.org/", b"s://svelte.dev/")
    assert not [a for a in addresses if a.startswith((b"://", b"s://")) and not a.startswith(known)]


def test_the_catalogue_has_every_family_and_form() -> None:
    found = catalogue.catalogue()
    assert list(found["families"]) == list(cells.FAMILIES)
    assert list(found["cells"]) == list(cells.CELLS)
    assert [key for family in found["families"].values() for key in family["cells"]] == list(cells.CELLS)
    assert {found["start"], *found["compared"]} <= set(cells.CELLS)
    assert list(catalogue.examples()) == list(cells.CELLS)


def test_the_pages_source_names_no_cell() -> None:
    """Only the lessons do; views and parts read the catalogue."""
    names = re.compile(rf"""["'`]({"|".join(cells.FAMILIES)})["'`-]""")
    source = REPOSITORY / "web/src"
    for path in (*source.rglob("*.ts"), *source.rglob("*.svelte")):
        if "course" not in path.parts:
            assert not names.search(path.read_text(encoding="utf-8")), path
