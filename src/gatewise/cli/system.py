"""Facts about this installation and this machine, for `doctor` and for reports."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version

import gatewise as gw

__all__ = ["cores", "processor", "provider", "versions"]

_PACKAGES = ("numpy", "narwhals", "safetensors", "polars", "matplotlib")


def versions() -> dict[str, str]:
    """Versions of this package, of Python and of the libraries that results depend on."""
    found = {"gatewise": gw.__version__, "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def provider() -> str:
    """What computes the layers, in one line."""
    active = gw.kernels.active()
    return f"{active.provider} ({active.isa}), threads: {active.threads}"


def processor() -> str:
    """Name of the processor, as the operating system gives it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or "unknown"


def cores() -> int:
    """Number of processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
