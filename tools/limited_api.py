"""What a compiled module uses outside Python's stable ABI.

nanobind builds an ordinary module, without a word, where the stable ABI cannot be had; only the file tells.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

from abi3info import DATAS, FUNCTIONS

__all__ = ["outside_the_limited_api"]

#: the first version that a stable wheel serves
OLDEST = (3, 12)


def _used(module: Path) -> list[str]:
    """Names that the module takes from the interpreter, read by `nm` (binutils or LLVM)."""
    elf = module.read_bytes()[:4] == b"\x7fELF"
    options = ["-D", "--undefined-only"] if elf else ["-u"]
    listed = subprocess.run(["nm", *options, str(module)], capture_output=True, text=True, check=True).stdout
    names = {line.split()[-1].split("@")[0] for line in listed.splitlines() if line.strip()}
    if not elf:  # macOS puts an underscore before every name
        names = {name.removeprefix("_") for name in names}
    return sorted(name for name in names if re.match(r"_?Py", name))


def _stable() -> set[str]:
    both = [*FUNCTIONS.values(), *DATAS.values()]
    return {entry.symbol.name for entry in both if (entry.added.major, entry.added.minor) <= OLDEST}


def _faults(module: Path) -> list[str]:
    name = [] if module.name.endswith(".abi3.so") else [f"the file is named {module.name}"]
    used, stable = _used(module), _stable()
    return name + ([f"uses {symbol}" for symbol in used if symbol not in stable] if used else ["uses no Python"])


def outside_the_limited_api(file: Path) -> list[str]:
    """Faults of a module, or of the one module in a wheel; empty where the stable ABI is all that it uses."""
    if file.suffix != ".whl":
        return _faults(file)
    with zipfile.ZipFile(file) as wheel, tempfile.TemporaryDirectory() as folder:
        modules = [name for name in wheel.namelist() if re.search(r"/_native\.[^/]*$", name) and name[-4:] != ".pyi"]
        if len(modules) != 1:
            return [f"holds {len(modules)} modules"]
        return _faults(Path(wheel.extract(modules[0], folder)))
