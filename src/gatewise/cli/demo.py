"""``gatewise demo``: the main job on real data, Beijing's weather from 2010 to 2014."""

from __future__ import annotations

__all__ = ["demo"]
