"""The providers that this installation has; the proofs run once for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from gatewise import kernels
from gatewise.errors import ProviderError

__all__ = ["AVAILABLE", "provider"]


def _available() -> list[str]:
    names = []
    for name in ("numpy", "native"):
        try:
            with kernels.use(provider=name) or nullcontext():
                if kernels.active().provider == name:
                    names.append(name)
        except ProviderError:
            continue
    return names


AVAILABLE = _available()


@pytest.fixture(autouse=True, params=AVAILABLE)
def provider(request: pytest.FixtureRequest) -> Iterator[str]:
    """Run the test with one provider; imported into the conftest of each room that proves them all."""
    with kernels.use(provider=request.param) or nullcontext():
        assert kernels.active().provider == request.param
        yield request.param
