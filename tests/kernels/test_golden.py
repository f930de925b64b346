"""The bits of every cell are those of before; see tests/kernels/hashes.py."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gatewise.cells import CELLS
from tests.kernels import hashes
from tests.kernels.cases import ISAS


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("key", CELLS)
def test_bits(key: str, isa: str) -> None:
    known = hashes.stored(key).get(isa)
    assert known, f"no hashes of {key} on {isa}: python -m tests.kernels.hashes {key}"
    assert hashes.computed(key, isa) == known


def test_no_hashes_without_a_cell() -> None:
    assert {path.stem for path in hashes.FOLDER.iterdir()} == set(CELLS)


def test_another_process_gives_the_same_bits() -> None:
    code = (
        "import json; from gatewise import kernels; from gatewise.cells import CELLS; from tests.kernels import hashes;"
        "kernels.use(threads=3); print(json.dumps({key: hashes.computed(key, hashes.ISAS[0]) for key in CELLS}))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert json.loads(out.stdout) == {key: hashes.computed(key, ISAS[0]) for key in CELLS}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(hashes, "FOLDER", tmp_path)
    return tmp_path


def test_a_new_cell_is_written_and_an_old_one_is_kept(folder: Path) -> None:
    hashes.write("lstm", overwrite=False)
    written = hashes.stored("lstm")
    assert set(written) == set(ISAS)
    (folder / "lstm.json").write_text(json.dumps(written | {"neon": {}, ISAS[0]: {"float32": "0"}}))
    with pytest.raises(SystemExit, match=f"lstm has other bits than before on {ISAS[0]}"):
        hashes.write("lstm", overwrite=False)
    hashes.write("lstm", overwrite=True)
    assert hashes.stored("lstm") == {**written, "neon": {}}
