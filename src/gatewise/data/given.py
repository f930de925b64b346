"""Which columns a caller names, before the roles of the others are inferred."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    import narwhals as nw

    from .frequency import Frequency

__all__ = ["Given", "Treatment", "given_columns", "open_frame"]


class Given(TypedDict):
    """Column names as :func:`gatewise.data.to_panel` takes them; None is inferred."""

    id_col: str | None
    time_col: str | Sequence[str] | None
    target_col: str | Sequence[str] | None


class Treatment(TypedDict, total=False):
    """What to do with readings that are not as a network needs them, as :func:`gatewise.data.to_panel` takes it."""

    resample: str | int | Frequency | None
    how: str
    short: str
    outliers: str
    holidays: str | None
    sample_weight: Any


_DEFAULTS = Given(id_col="unique_id", time_col="ds", target_col="y")


def open_frame(df: Any) -> nw.DataFrame[Any]:
    """The table in narwhals' form.

    Raises
    ------
    DataError
        When it is not a table.
    """
    from .opening import as_table, frame_of

    return frame_of(as_table(df))


def given_columns(
    df: Any, id_col: str | None, time_col: str | Sequence[str] | None, target_col: str | Sequence[str] | None
) -> Given:
    """The names, with None for each that has its default and is not a column of the table."""
    from .opening import columns_of

    there = columns_of(df)
    given = Given(id_col=id_col, time_col=time_col, target_col=target_col)
    if id_col == _DEFAULTS["id_col"] and id_col not in there:
        given["id_col"] = None
    if time_col == _DEFAULTS["time_col"] and time_col not in there:
        given["time_col"] = None
    if target_col == _DEFAULTS["target_col"] and target_col not in there:
        given["target_col"] = None
    return given
