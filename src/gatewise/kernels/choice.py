"""Which provider, instruction set and thread count are in use."""

from __future__ import annotations

import os
import warnings
from types import TracebackType
from typing import Any, NamedTuple

from gatewise.errors import ProviderError

__all__ = ["Active", "active", "isa", "native_module", "provider", "threads", "use"]

MOST_THREADS = 1024


class Active(NamedTuple):
    """What runs the layers.

    Attributes
    ----------
    provider : str
        "native" or "numpy".
    isa : str
        Instruction set: "avx512", "avx2", "neon" or "baseline"; "numpy" for the NumPy provider.
    threads : int
        At most this many.
    """

    provider: str
    isa: str
    threads: int


def _load() -> Any:
    try:
        from gatewise import _native  # pyright: ignore[reportMissingModuleSource]
    except ImportError:
        return None
    return _native


class _Chosen:
    """The process's choice: the module if there is one, and what is in use (None before the first look)."""

    module: Any = None
    now: Active | None = None


def native_module() -> Any:
    """The compiled module; only to be called when the provider is native."""
    return _Chosen.module


def _cores() -> int:
    if _Chosen.module is not None:
        return _Chosen.module.hardware_threads()
    return os.cpu_count() or 1


def _resolve(provider: str | None, isa: str | None, threads: int | None, source: str) -> Active:
    """Fill in what was left open with the best there is; refuse what cannot be."""
    if provider not in (None, "native", "numpy"):
        raise ProviderError(f'{source}: provider must be "native" or "numpy", not {provider!r}')
    if provider == "native" and _Chosen.module is None:
        raise ProviderError(f"{source}: the native module is not installed; reinstall gatewise with a C++ compiler")
    if threads is None:
        threads = _cores()
    if isinstance(threads, bool) or not isinstance(threads, int) or not 1 <= threads <= MOST_THREADS:
        raise ProviderError(f"{source}: threads must be an integer in 1 ... {MOST_THREADS}, not {threads!r}")
    chosen = provider or ("native" if _Chosen.module is not None else "numpy")
    if chosen == "numpy":
        if isa not in (None, "numpy"):
            raise ProviderError(f"{source}: the NumPy provider has no instruction set {isa!r}")
        return Active("numpy", "numpy", threads)
    module: Any = _Chosen.module
    available = module.available_isas()
    if isa is not None and isa not in available:
        built = isa in module.built_isas()
        why = "this CPU does not have it" if built else "this build does not have it"
        raise ProviderError(f"{source}: instruction set {isa!r}: {why}; available: {', '.join(available)}")
    return Active("native", isa or available[0], threads)


def _first() -> Active:
    """The choice at first use: the environment's, else the best."""
    _Chosen.module = _load()
    wanted = os.environ.get("GATEWISE_PROVIDER") or None
    count = os.environ.get("GATEWISE_THREADS") or None
    threads: int | None = None
    if count is not None:
        try:
            threads = int(count)
        except ValueError:
            raise ProviderError(f"GATEWISE_THREADS must be an integer, not {count!r}") from None
    now = _resolve(wanted, os.environ.get("GATEWISE_ISA") or None, threads, "environment")
    if now.provider == "numpy" and wanted is None:
        warnings.warn(
            "gatewise's native module is missing: layers run on NumPy, correctly but many times slower. "
            "Reinstall with a C++ compiler, or set GATEWISE_PROVIDER=numpy to accept this.",
            RuntimeWarning,
            stacklevel=3,
        )
    return now


def active() -> Active:
    """Tell which provider, instruction set and number of threads are in use."""
    if _Chosen.now is None:
        _Chosen.now = _first()
    return _Chosen.now


def provider() -> str:
    """Name of the provider in use."""
    return active().provider


def isa() -> str:
    """Instruction set in use."""
    return active().isa


def threads() -> int:
    """Threads in use, at most."""
    return active().threads


class use:
    """Choose provider, instruction set and threads, from now on or for a ``with`` block.

    What is left out stays as it is. The choice holds for the whole process; results of one instruction set do not
    depend on the number of threads.

    Parameters
    ----------
    provider : {"native", "numpy"}, optional
        Who runs the layers.
    isa : str, optional
        Instruction set of the native provider: one that this build and CPU have.
    threads : int, optional
        At most this many threads.

    Raises
    ------
    ProviderError
        When the choice is impossible here; nothing changes then.

    Examples
    --------
    >>> with use(threads=1):
    ...     active().threads
    1
    """

    def __init__(self, provider: str | None = None, isa: str | None = None, threads: int | None = None) -> None:
        before = active()
        if isa is None and provider in (None, before.provider):
            isa = before.isa
        if provider is None:
            provider = before.provider
            if isa is not None and isa != before.isa:
                provider = "numpy" if isa == "numpy" else "native"
        _Chosen.now = _resolve(provider, isa, before.threads if threads is None else threads, "use")
        self._before = before

    def __enter__(self) -> Active:
        return active()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _Chosen.now = self._before
