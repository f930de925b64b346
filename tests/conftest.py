"""For all tests: property tests search the same examples everywhere, and a busy machine is no failure."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("everywhere", deadline=None, derandomize=True)
settings.load_profile("everywhere")
