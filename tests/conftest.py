"""For all tests: property tests search the same examples everywhere, and a busy machine is no failure."""

from __future__ import annotations

import os
import sys

from hypothesis import settings

# The reference's products are small: sharing them among threads only costs, a busy machine most of all. OpenBLAS reads
# this once, when NumPy is first imported.
assert "numpy" not in sys.modules
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

settings.register_profile("everywhere", deadline=None, derandomize=True)
settings.load_profile("everywhere")
