"""Times as people read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from gatewise.data import Panel

__all__ = ["as_texts"]


def as_texts(panel: Panel, times: np.ndarray) -> tuple[str, ...]:
    """Times of a panel on its wall clock, as short as their unit allows."""
    times = panel.wall_times(times)
    if times.dtype.kind != "M":
        return tuple(map(str, times))
    whole_days = bool(np.all(times == times.astype("datetime64[D]")))
    texts = np.datetime_as_string(times, unit="D" if whole_days else "s")
    return tuple(str(text).replace("T", " ").removesuffix(":00") for text in texts)
