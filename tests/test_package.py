"""The package as a whole: what importing it costs and brings along, its public names, its wheel."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import gatewise

ROOT = Path(__file__).parents[1]


def run(code: str) -> str:
    """Run Python code in a fresh process and give what it prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_costs_at_most_50_ms_beyond_numpy() -> None:
    code = "import time, numpy; start = time.perf_counter(); import gatewise; print(time.perf_counter() - start)"
    # The smallest of several: a machine that is busy makes single times longer, never shorter.
    assert min(float(run(code)) for _ in range(7)) <= 0.05


def test_importing_brings_no_heavy_library_along() -> None:
    code = "import sys, json, gatewise as gw; gw.GRU, gw.LSTM, gw.RNN, gw.kernels; print(json.dumps(list(sys.modules)))"
    there = {name.partition(".")[0] for name in json.loads(run(code))}
    heavy = {"pandas", "polars", "pyarrow", "matplotlib", "torch", "rich", "typer", "scipy", "jinja2", "jax", "keras"}
    assert there.isdisjoint(heavy), there & heavy


def test_the_forecaster_brings_no_table_library_along() -> None:
    code = "import sys, json, gatewise as gw; gw.Forecaster; print(json.dumps(list(sys.modules)))"
    there = {name.partition(".")[0] for name in json.loads(run(code))}
    heavy = {"pandas", "polars", "pyarrow", "matplotlib", "torch", "rich", "typer", "scipy"}
    assert there.isdisjoint(heavy), there & heavy


def test_every_public_name_is_there() -> None:
    lost = [name for name in gatewise.__all__ if not hasattr(gatewise, name)]
    assert lost == []
    assert set(gatewise.__all__) <= set(dir(gatewise))


def test_a_room_lists_its_public_names_before_they_are_used() -> None:
    code = "import gatewise as gw; print(set(gw.data.__all__) - set(dir(gw.data)))"
    assert run(code).strip() == "set()"


def test_an_unknown_name_is_an_attribute_error() -> None:
    code = "import gatewise\ntry: gatewise.nonsense\nexcept AttributeError as error: print(error)"
    assert "no attribute 'nonsense'" in run(code)


def test_importing_and_using_a_layer_prints_nothing() -> None:
    code = "import gatewise as gw, numpy as np; gw.GRU(2, 3, seed=0)(np.zeros((1, 4, 2), np.float32))"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_wheel_holds_what_a_user_needs(tmp_path: Path) -> None:
    # --no-build-isolation: `make` put the build tools into the environment. The build folder is the usual one, in
    # which everything is compiled already.
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(tmp_path), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = tmp_path.glob("gatewise-*.whl")
    assert wheel.stat().st_size <= 4_400_000, f"the wheel has {wheel.stat().st_size:,} bytes"
    names = zipfile.ZipFile(wheel).namelist()
    native = [name for name in names if name.startswith("gatewise/_native.") and not name.endswith(".pyi")]
    assert len(native) == 1, names
    weights = "gatewise/pretrained/weights/gru.safetensors"
    for part in ("gatewise/py.typed", weights, "gatewise/cli/templates/report.html", "gatewise/cells/gru.py"):
        assert part in names
    assert any(name.startswith("gatewise/data/datasets/") and not name.endswith(".py") for name in names)
    strangers = [name for name in names if not name.startswith(("gatewise/", "gatewise-"))]
    assert strangers == []
