"""What the explorer's tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gatewise import kernels


@pytest.fixture
def reference() -> Iterator[None]:
    """Layers run on the NumPy reference: a trace is compared with the specification itself."""
    with kernels.use(provider="numpy"):
        yield
