"""Tables -> `Panel`: long or wide, pandas, polars or pyarrow, every row checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from .columns import Stamps, group_by, keys, numbers, stamps
from .encoding import encode_columns, static_features
from .frequency import Frequency
from .gaps import Names, Rows, close_gaps, order
from .inference import infer_frequency
from .roles import Inferred, Roles, find_roles
from .season import Season, infer_season
from .series import Panel, TableFormat
from .source import Source, no_column, show

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["future_values", "to_panel"]

_MISSING = ("error", "mask", "interpolate")


def to_panel(
    data: Any, *, static_df: Any = None, id_col: str | None = None, time_col: str | None = None,
    target_col: str | Sequence[str] | None = None, layout: str = "auto", hist_exog_list: Sequence[str] = (),
    futr_exog_list: Sequence[str] = (), freq: str | int | Frequency | None = None, season: int | None = None,
    missing: str = "error", time_zone: str | None = None, time_format: str | None = None, min_length: int = 1,
    categories: dict[str, tuple[str, ...]] | None = None, source: Source | str | None = None,
) -> Panel:  # fmt: skip
    """Check a table and make a `Panel` of it.

    Parameters
    ----------
    data : pandas, polars or pyarrow table, or `Table` from `read_table`
        Long: a row for each id and time. Wide: a time column and one or more value columns.
    static_df : table, optional
        A row for each id; numbers, or text that becomes one column per value.
    id_col : str, optional
        Column with the names of the series; default: inferred.
    time_col : str, optional
        Column with the times; default: inferred.
    target_col : str or sequence of str, optional
        Column to forecast, in a wide table also several, each a series; default: inferred.
    layout : {"auto", "long", "wide"}, default "auto"
        Kind of table; "auto": inferred.
    hist_exog_list : sequence of str, default ()
        Further columns whose values are known up to now. Text becomes one column per value.
    futr_exog_list : sequence of str, default ()
        Further columns whose values are also known for the future. Text becomes one column per value.
    freq : str, int or Frequency, optional
        See `Frequency.parse`; default: inferred.
    season : int, optional
        Steps of the season; default: inferred.
    missing : {"error", "mask", "interpolate"}, default "error"
        Treatment of empty cells and gaps in time: refuse them by name, keep them as NaN with ``mask`` False, or
        fill them by straight lines (the ends take the nearest reading; ``mask`` is False there too).
    time_zone : str, optional
        Time zone of the wall clock, also of times without a zone; of an hour that exists twice the first rows are the
        first hour.
    time_format : str, optional
        For times as text; see `datetime.strptime`.
    min_length : int, default 1
        Shorter series are refused by name.
    categories : dict, optional
        Values of text columns in an earlier panel.
    source : Source or str, optional
        The file, for messages.

    Returns
    -------
    Panel
        Series sorted by id (in a wide table in the order of the columns), rows by time.

    Raises
    ------
    DataError
        When the table cannot be used; names file, series, row and column, and what to do.
    """
    if missing not in _MISSING:
        raise ValueError(f"missing must be one of {', '.join(map(repr, _MISSING))}, got {missing!r}")
    if layout not in ("auto", "long", "wide"):
        raise ValueError(f"layout must be 'auto', 'long' or 'wide', got {layout!r}")
    if season is not None and season < 1:
        raise ValueError(f"season must be at least 1 step, got {season}")
    frame, source = _open(data, source)
    exog = (*hist_exog_list, *futr_exog_list)
    if len(set(exog)) < len(exog):
        raise ValueError("a column is named twice in hist_exog_list and futr_exog_list")
    roles = find_roles(frame, source, id_col=id_col, time_col=time_col, target_col=target_col, layout=layout, exog=exog)
    taken = {*roles.targets, roles.time_col, roles.id_col}
    if twice := [name for name in exog if name in taken]:
        raise ValueError(
            "hist_exog_list and futr_exog_list must name further columns; "
            f"{twice[0]!r} is the target, the time or the id"
        )
    sentences = [*source.notes, *roles.sentences]
    found_ids = keys(frame[roles.id_col], source) if roles.id_col else np.zeros(len(frame), dtype=np.int64)
    ids, group = group_by(found_ids)
    time = _time(frame, roles, source, zone=time_zone, form=time_format, group=group)

    made, columns, known = encode_columns(frame, exog, source, categories or {})
    made = np.column_stack([*(numbers(frame[name], source) for name in roles.targets), made])
    columns = (*roles.targets, *columns)
    if roles.wide:
        rows = _stack(roles, group, time, made, sentences)
        ids = np.array(roles.targets, dtype=object)
        columns = ("y", *columns[len(roles.targets) :])
    else:
        rows = Rows(group, time.times, made, np.arange(len(frame)))
        if roles.id_col is None:
            ids = np.array([roles.targets[0]], dtype=object)
    labels = ["" if roles.wide else columns[0], *columns[1:]]
    for text, values in known.items():
        labels = [text if label in {f"{text}={value}" for value in values} else label for label in labels]
    names = Names(ids, tuple(labels), roles.time_col, source, time.zone, sentences)
    rows = order(rows, names)
    offsets = np.concatenate(([0], np.cumsum(np.bincount(rows.group, minlength=len(ids))))).astype(np.int64)
    if freq is not None:
        step = Frequency.parse(freq)
    else:
        if not np.any(np.diff(offsets) > 1):
            raise source.error(
                "the frequency cannot be inferred from one reading per series; give more, or name it as in freq='h'",
                series=ids[0],
            )
        step = infer_frequency(rows.times, offsets, time.zone)
        sentences.append(f"The readings come {step}{' on the clock of ' + time.zone if time.zone else ''}.")
    filled = close_gaps(rows, offsets, step, missing, names)
    if season is not None:
        found = Season(season, float("nan"), "given")
    else:
        found = infer_season(step, filled.values[:, 0], filled.offsets)
        what = f"The season is {found.length} steps" if found.length > 1 else "No season"
        sentences.append(f"{what}: {found.reason}.")
    static, static_columns, static_known = static_features(static_df, ids, roles.id_col, categories or {})
    target = roles.targets[0] if not roles.wide else "y"
    panel = Panel(
        ids=ids, offsets=filled.offsets, times=filled.times, values=filled.values, mask=filled.mask, columns=columns,
        freq=step, season=found, zone=time.zone, hist_exog=tuple(hist_exog_list), futr_exog=tuple(futr_exog_list),
        static=static, static_columns=static_columns, categories={**known, **static_known},
        format=TableFormat(
            backend=str(frame.implementation.value), id_col=roles.id_col or "unique_id", time_col=roles.time_col,
            target_col=target, id_dtype=str(frame[roles.id_col].dtype) if roles.id_col else "String",
            time_dtype=time.dtype, time_kind=time.kind,
        ),
        inferred=Inferred(
            source.name, "long" if roles.id_col else "wide", roles.time_col, roles.id_col, roles.targets, roles.ignored,
            tuple(sentences),
        ),
    )  # fmt: skip
    panel.require(min_length, "the min_length")
    return panel


def future_values(panel: Panel, futr_df: Any, h: int, source: Source | str | None = None) -> np.ndarray:
    """Return the known-future columns of the ``h`` steps after each series.

    Parameters
    ----------
    panel : Panel
        The readings up to now.
    futr_df : table or None
        Id, time and the columns of ``panel.futr_exog`` for every step; other rows are ignored. None if the panel
        has no such columns.
    h : int
        Steps after each series.
    source : Source or str, optional
        The file, for messages.

    Returns
    -------
    ndarray (S, h, K) float64
        In the order of ``panel.indices(panel.futr_exog)``.

    Raises
    ------
    DataError
        If a column, a series, a time stamp or a value is missing, or a time appears twice; names it.
    """
    names = [made for column in panel.futr_exog for made in panel.expand(column)]
    if not names:
        return np.zeros((len(panel.ids), h, 0))
    if futr_df is None:
        raise DataError(
            f"values of {', '.join(map(repr, panel.futr_exog))} are needed for the next {h} steps; give futr_df"
        )
    frame, source = _open(futr_df, source if source is not None else Source("futr_df"))
    form = panel.format
    has_id = panel.inferred.id_col is not None or form.id_col in frame.columns
    for name in (*((form.id_col,) if has_id else ()), form.time_col, *panel.futr_exog):
        if name not in frame.columns:
            raise no_column(name, frame.columns, source.name)
    ids = keys(frame[form.id_col], source) if has_id else None
    group = np.zeros(len(frame), np.int64) if ids is None else group_by(ids)[1]
    time = stamps(frame[form.time_col], source, time_zone=panel.zone, groups=group)
    made, _, _ = encode_columns(frame, panel.futr_exog, source, panel.categories, same=True)
    where = {}
    for index, key in enumerate(time.times.tolist()):
        place = (0 if ids is None else ids[index], key)
        if place in where:
            raise source.error("the time appears twice", index=index, column=form.time_col)
        where[place] = index
    ahead = panel.future_times(h)
    future = np.empty((len(panel.ids), h, len(names)))
    for s, one in enumerate(panel.ids.tolist()):
        for k, key in enumerate(ahead[s].tolist()):
            index = where.get((0 if ids is None else one, key))
            if index is None:
                raise DataError(
                    f"the row for {show(ahead[s, k])} is missing; all {h} steps after the last reading are needed",
                    source=source.name, series=str(one), column=form.time_col,
                )  # fmt: skip
            future[s, k] = made[index]
            if not np.isfinite(future[s, k]).all():
                bad = names[int(np.flatnonzero(~np.isfinite(future[s, k]))[0])]
                raise source.error("the value of a known-future column is missing", series=one, index=index, column=bad)
    return future


def _open(data: Any, source: Source | str | None) -> tuple[nw.DataFrame[Any], Source]:
    """Return a narwhals frame and its source; check what does not depend on a column."""
    import narwhals as nw

    from .files import Table

    if isinstance(data, Table):
        data, source = data.frame, source or data.source
    place = source if isinstance(source, Source) else Source(source)
    names: list[Any] = []
    if nw.dependencies.is_pandas_dataframe(data):
        names = list(data.columns)
    elif nw.dependencies.is_pyarrow_table(data):
        names = list(data.column_names)
    if len(set(names)) < len(names):
        twice = next(name for at, name in enumerate(names) if name in names[:at])
        raise place.error("the column name appears twice; give each column its own name", column=str(twice))
    if not all(isinstance(name, str) for name in names):
        raise place.error(f"column names must be text; {next(n for n in names if not isinstance(n, str))!r} is not")
    try:
        frame = nw.from_native(data, eager_only=True)
    except TypeError as error:
        raise DataError(
            f"a pandas, polars or pyarrow table is needed, got {type(data).__name__} (a lazy frame: collect it first)",
            source=place.name,
        ) from error
    if len(frame.columns) == 0 or len(frame) == 0:
        raise DataError("the table has no rows", source=place.name)
    return frame, place


def _time(
    frame: nw.DataFrame[Any], roles: Roles, source: Source, *, zone: str | None, form: str | None, group: np.ndarray
) -> Stamps:
    if not roles.time_parts:
        return stamps(frame[roles.time_col], source, time_zone=zone, time_format=form, groups=group)
    import narwhals as nw

    parts = [numbers(frame[name], source) for name in roles.time_parts]
    texts = []
    for index, row in enumerate(zip(*parts, strict=True)):
        if any(not value >= 0 or value != int(value) for value in row):
            raise source.error(
                "part of the time is missing or not a whole number", index=index, column=roles.time_parts[0]
            )
        year, month, day, *clock = [int(value) for value in row] + [1] * (3 - len(row) if len(row) < 3 else 0)
        hour, minute, second = (*clock, 0, 0, 0)[:3]
        texts.append(f"{year:04d}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}")
    made = nw.new_series("ds", texts, backend=frame.implementation)
    return replace(stamps(made, source, time_zone=zone, groups=group), dtype="String")


def _stack(roles: Roles, group: np.ndarray, time: Stamps, values: np.ndarray, sentences: list[str]) -> Rows:
    """Return a wide table's value columns one below another, each from its first to its last reading."""
    count = len(roles.targets)
    groups, times, stacked, origin = [], [], [], []
    trimmed = 0
    by_time = np.argsort(time.times, kind="stable")
    for s in range(count):
        known = np.flatnonzero(np.isfinite(values[by_time, s]))
        if known.size == 0:
            raise DataError("the column has no readings at all; leave it out", column=roles.targets[s])
        rows = np.sort(by_time[known[0] : known[-1] + 1])
        trimmed += len(rows) < len(values)
        groups.append(np.full(len(rows), s))
        times.append(time.times[rows])
        stacked.append(np.column_stack([values[rows, s], values[rows, count:]]))
        origin.append(rows)
    if trimmed:
        sentences.append(f"{trimmed} of the {count} series are shorter: the empty cells at their ends were skipped.")
    assert len(group) == len(values)
    return Rows(np.concatenate(groups), np.concatenate(times), np.concatenate(stacked), np.concatenate(origin))
