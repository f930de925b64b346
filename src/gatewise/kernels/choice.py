"""Which provider, instruction set and thread count are in use."""

from __future__ import annotations

import importlib
import operator
import os
import re
import threading
import warnings
import weakref
from types import TracebackType
from typing import Any, ClassVar, NamedTuple

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


class _Request(NamedTuple):
    """A requested choice; None keeps what is in use."""

    provider: str | None = None
    isa: str | None = None
    threads: int | None = None


class _Open(NamedTuple):
    """A choice in force, and the object that can end it; when that is gone, the choice stays."""

    request: _Request
    owner: weakref.ref[use]


class _Chosen:
    """The process's choice."""

    module: Any = None
    #: why the module cannot be loaded although it is there
    failure: ImportError | None = None
    #: the choice without the open ones; None before first use
    base: Active | None = None
    open: ClassVar[list[_Open]] = []
    #: base and open together
    now: Active | None = None
    lock = threading.RLock()


def _load() -> Any:
    try:
        return importlib.import_module("gatewise._native")
    except ModuleNotFoundError:
        return None
    except ImportError as error:
        _Chosen.failure = error
        return None


def native_module() -> Any:
    """The compiled module; only to be called when the provider is native."""
    return _Chosen.module


def _cores() -> int:
    if _Chosen.module is not None:
        cores = _Chosen.module.hardware_threads()
    elif hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    return min(cores, MOST_THREADS)


def _missing() -> str:
    if _Chosen.failure is None:
        return "the native module is not installed"
    return f"the native module cannot be loaded ({_Chosen.failure})"


class _Names(NamedTuple):
    """Names of the three settings where they are given, for messages."""

    provider: str
    isa: str
    threads: str


_ARGUMENTS = _Names("provider", "isa", "threads")
_ENVIRONMENT = _Names("GATEWISE_PROVIDER", "GATEWISE_ISA", "GATEWISE_THREADS")


def _resolve(request: _Request, names: _Names) -> Active:
    """Fill in what was left open with the best available; refuse what is impossible."""
    provider, isa, threads = request
    if provider not in (None, "native", "numpy"):
        raise ProviderError(f'{names.provider} must be "native" or "numpy", not {provider!r}')
    if provider == "native" and _Chosen.module is None:
        raise ProviderError(
            f"{names.provider}: {_missing()}; reinstall gatewise with a C++ compiler"
        ) from _Chosen.failure
    if threads is None:
        threads = _cores()
    whole = hasattr(threads, "__index__") and not isinstance(threads, bool)
    if not whole or not 1 <= threads <= MOST_THREADS:
        raise ProviderError(f"{names.threads} must be an integer in 1 ... {MOST_THREADS}, not {threads!r}")
    threads = operator.index(threads)
    chosen = provider or ("native" if _Chosen.module is not None else "numpy")
    if chosen == "numpy":
        if isa not in (None, "numpy"):
            raise ProviderError(f"{names.isa}: the NumPy provider has no instruction set {isa!r}")
        return Active("numpy", "numpy", threads)
    module: Any = _Chosen.module
    available = module.available_isas()
    if isa is not None and isa not in available:
        built = isa in module.built_isas()
        why = "this CPU does not have it" if built else "this build does not have it"
        raise ProviderError(f"{names.isa}: instruction set {isa!r}: {why}; available: {', '.join(available)}")
    return Active("native", isa or available[0], threads)


def _changed(before: Active, request: _Request) -> Active:
    """``before`` with the requested changes."""
    provider, isa, threads = request
    if isa is None and provider in (None, before.provider):
        isa = before.isa
    if provider is None:
        provider = before.provider
        if isa is not None and isa != before.isa:
            provider = "numpy" if isa == "numpy" else "native"
    return _resolve(_Request(provider, isa, before.threads if threads is None else threads), _ARGUMENTS)


def _first() -> Active:
    """The choice at first use: from the environment, else the best."""
    _Chosen.module = _load()
    wanted, isa, count = (os.environ.get(name) or None for name in _ENVIRONMENT)
    if count is not None and not re.fullmatch(r"\s*[+-]?[0-9]+\s*", count):
        raise ProviderError(f"{_ENVIRONMENT.threads} must be an integer, not {count!r}")
    now = _resolve(_Request(wanted, isa, None if count is None else int(count)), _ENVIRONMENT)
    if now.provider == "numpy" and wanted is None:
        warnings.warn(
            f"gatewise: {_missing()}: layers run on NumPy, correctly but many times slower. "
            "Reinstall with a C++ compiler, or set GATEWISE_PROVIDER=numpy to accept this.",
            RuntimeWarning,
            stacklevel=4,
        )
    return now


def _settle() -> None:
    """Merge choices that can no longer be ended into the base; then apply the open ones to it, in order."""
    now = _Chosen.base if _Chosen.base is not None else _first()
    while _Chosen.open and _Chosen.open[0].owner() is None:
        now = _changed(now, _Chosen.open.pop(0).request)
    _Chosen.base = now
    for choice in _Chosen.open:
        now = _changed(now, choice.request)
    _Chosen.now = now


def active() -> Active:
    """Tell which provider, instruction set and number of threads are in use."""
    if _Chosen.now is None:
        with _Chosen.lock:
            _settle()
    now: Any = _Chosen.now
    return now


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

    What is left out stays as it is. The choice holds for the whole process, also where blocks of several threads or
    tasks overlap: the last one that is still open wins. Results of one instruction set do not depend on the number of
    threads.

    Parameters
    ----------
    provider : {"native", "numpy"}, optional
        What runs the layers.
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
        request = _Request(provider, isa, threads)
        with _Chosen.lock:
            _changed(active(), request)
            self._open = _Open(request, weakref.ref(self))
            self._entered = 0
            self._put_on_top()

    def _put_on_top(self) -> None:
        self._take_out()
        _Chosen.open.append(self._open)
        _settle()

    def _take_out(self) -> None:
        _Chosen.open = [choice for choice in _Chosen.open if choice is not self._open]

    def __enter__(self) -> Active:
        with _Chosen.lock:
            self._entered += 1
            self._put_on_top()
            return active()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _Chosen.lock:
            self._entered -= 1
            if self._entered == 0:
                self._take_out()
                _settle()
