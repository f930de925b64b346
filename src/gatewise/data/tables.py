"""Tables -> `Panel`: long or wide, pandas, polars or pyarrow, every row checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from .across import down
from .columns import numbers
from .encoding import Coded, encode_columns, static_features
from .eras import refuse_other_calendars
from .frequency import Frequency
from .gaps import close_gaps, constants, trim
from .holiday import closed_on, holiday_column, holiday_name
from .ids import RowIds, grouped, kind_of
from .inference import infer_frequency
from .needed import is_parquet, read_part
from .opening import open_table
from .outliers import OUTLIERS, clipped, spot, treat
from .resample import HOW, onto_steps, snap
from .roles import Inferred, Roles, find_roles, twice_hint
from .rows import Names, Rows, order
from .season import NAMED, Season, infer_season
from .series import Panel, TableFormat
from .short import long_enough, without_empty
from .source import Source
from .targets import refuse_units
from .times.parts import read_parts
from .times.stamps import Stamps, stamps
from .weights import taken_out, weight_column
from .written import with_texts

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["read_times", "to_panel"]

_MISSING = ("error", "mask", "interpolate")


def to_panel(
    data: Any, *, static_df: Any = None, id_col: str | None = None, time_col: str | Sequence[str] | None = None,
    target_col: str | Sequence[str] | None = None, layout: str = "auto", hist_exog_list: Sequence[str] = (),
    futr_exog_list: Sequence[str] = (), freq: str | int | Frequency | None = None, season: int | None = None,
    missing: str = "error", resample: str | int | Frequency | None = None, how: str = "mean",
    time_zone: str | None = None, time_format: str | None = None, min_length: int = 1,
    short: str = "error", outliers: str = "warn", holidays: str | None = None, sample_weight: Any = None,
    categories: dict[str, tuple[str, ...]] | None = None, coded: Coded = (), source: Source | str | None = None,
    like: TableFormat | None = None,
) -> Panel:  # fmt: skip
    """Check a table and make a `Panel` of it.

    Parameters
    ----------
    data : pandas, polars or pyarrow table, `Table` from `read_table`, or a path
        Long: a row for each id and time. Wide: a time column and one or more value columns. Also a pandas Series or
        table with its times in the index, a mapping of arrays, a pair of arrays (times, values), an array.
    static_df : table, optional
        A row for each id; numbers, or text that becomes one column per value.
    id_col : str, optional
        Column with the names of the series; default: inferred.
    time_col : str or sequence of str, optional
        Column with the times; several are the parts of a time (date and hour, year and week...); default: inferred.
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
    resample : str, int or Frequency, optional
        Step onto which irregular readings are put, see `Frequency.parse`; default: readings must be on even steps.
    how : {"mean", "last", "sum", "linear"}, default "mean"
        What the reading of a step is, for ``resample``: the mean of the readings from its time stamp up to the next
        one, the last one up to its end (also from a step before), their sum (0 without any), or the value at the time
        stamp on a straight line between readings. Further columns take their mean with "sum".
    time_zone : str, optional
        Time zone of the wall clock, also of times without a zone; of an hour that exists twice the rows that are first
        in order of time are the first hour.
    time_format : str, optional
        How times are written, as for `datetime.strptime`; for numbers also "s", "ms", "us", "ns" (since 1970), "excel"
        (its serial days), "year" (with a fraction), "integer" (a counter).
    min_length : int, default 1
        Rows that every series needs.
    short : {"error", "drop", "pad"}, default "error"
        Treatment of series with fewer rows: refuse them by name, leave them out, also those without any reading, or
        put unknown readings before their first one; see `long_enough`.
    outliers : {"warn", "clip", "missing", "keep"}, default "warn"
        Treatment of suspicious readings of the target, see `suspicious`. All are named in ``inferred.sentences``.
        "warn" leaves them, but training withstands them and no score counts them; "clip" sets them to the nearest of
        the others of their series; "missing" takes them for missing; "keep" takes them for readings like any other.
    holidays : str, optional
        Adds public holidays as a column whose future is known, see `holiday_column`; needs the library `holidays`.
        Where no reading is on one of those that passed, the days are closed instead: no gaps, no forecast for them.
    sample_weight : str or array (rows,), optional
        How much an error at each reading counts in training: a column, or a weight for each row of ``data``; all the
        same when absent. A reading of weight 0 is read, but not learned from.
    categories : dict, optional
        Values of text columns in an earlier panel.
    coded : int or collection of str, default ()
        Text columns that become one column of codes instead of one per value: their names, or the number of values
        above which all do. Codes count the sorted values from 1; a forecaster has a learned vector for each
        (``embeddings``).
    source : Source or str, optional
        The file, for messages.
    like : TableFormat, optional
        Format of an earlier table, for what this one leaves open about its times.

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
    if how not in HOW:
        raise ValueError(f"how must be one of {', '.join(map(repr, HOW))}, got {how!r}")
    if resample is None and how != "mean":
        raise ValueError(f"how={how!r} is for irregular readings; give the step too, as in resample='15min'")
    if resample is None and like and like.resample and freq is not None:
        resample, how = freq, like.resample
    if resample is not None:
        resample = Frequency.parse(resample)
        if freq is not None and Frequency.parse(freq) != resample:
            raise ValueError(f"freq={freq!r} and resample={resample.alias!r} contradict each other; give one of them")
        freq = resample
    if outliers not in OUTLIERS:
        raise ValueError(f"outliers must be one of {', '.join(map(repr, OUTLIERS))}, got {outliers!r}")
    if outliers == "warn" and like and like.outliers:
        outliers = like.outliers
    holidays = holidays or (like.holidays if like else "")
    if layout not in ("auto", "long", "wide"):
        raise ValueError(f"layout must be 'auto', 'long' or 'wide', got {layout!r}")
    if season is not None and season < 1:
        raise ValueError(f"season must be at least 1 step, got {season}")
    exog = (*hist_exog_list, *futr_exog_list)
    weights = [sample_weight] if isinstance(sample_weight, str) else []
    part = None
    if layout != "wide" and is_parquet(data):
        data, part = read_part(data, id_col, time_col, target_col, (*exog, *weights))
    frame, source = open_table(data, source)
    del data
    again = like is not None and time_col is None and target_col not in frame.columns
    if layout == "auto" and (again or (time_col is None and target_col is None)):
        frame, source = down(frame, source)
    weighing = None
    if sample_weight is not None:
        frame, weighing = weight_column(frame, sample_weight, source)
    if len(set(exog)) < len(exog):
        raise ValueError("a column is named twice in hist_exog_list and futr_exog_list")
    apart = exog if weighing is None else (*exog, weighing)
    sure = part.id_col if part and id_col is None else None
    roles = find_roles(
        frame, source, id_col=id_col or sure, time_col=time_col, target_col=target_col, layout=layout, exog=apart,
        unread=part.unread if part else (),
    )  # fmt: skip
    taken = {*roles.targets, *(roles.time_parts or (roles.time_col,)), roles.id_col}
    if twice := [name for name in apart if name in taken]:
        raise ValueError(
            "hist_exog_list, futr_exog_list and sample_weight must name further columns; "
            f"{twice[0]!r} is the target, the time or the id"
        )
    refuse_units(frame, [name for name in roles.ignored if name in frame.columns], roles.id_col, source)
    if part:  # each column goes as soon as it is read
        frame = frame.select([name for name in frame.columns if name not in roles.ignored])
    named = [f"Column {sure!r} names the series (a long table)."] if sure else []
    frame = with_texts(frame, roles.id_col, source)
    described = _described(frame, roles, texts=part is not None and part.texts)
    sentences = [*source.notes, *named, *roles.sentences]
    if roles.id_col:
        ids, group = grouped(frame.get_column(roles.id_col), source)
        source = replace(source, ids=RowIds(ids, group))
        frame = frame if part is None else frame.drop(roles.id_col)
    else:
        ids, group = np.zeros(min(len(frame), 1), np.int64), np.zeros(len(frame), np.int32)
    time = read_times(
        frame, roles.time_col, roles.time_parts, source, zone=time_zone, form=time_format, group=group,
        like=(like.time_form or like.time_kind * (like.time_kind == "integer")) if like else "",
    )  # fmt: skip
    sentences += time.notes
    frame = frame if part is None else frame.drop(roles.time_parts or [roles.time_col])

    made, columns, known = encode_columns(frame, exog, source, categories or {}, coded=coded)
    made = _side_by_side([*(numbers(frame.get_column(name), source)[:, None] for name in roles.targets), made])
    columns = (*roles.targets, *columns)
    if weighing is not None:
        made = _side_by_side([made, numbers(frame[weighing], source)[:, None]])
        columns = (*columns, weighing)
    if roles.wide:
        rows = _stack(len(roles.targets), time, made)
        ids = np.array(roles.targets, dtype=object)
        columns = ("y", *columns[len(roles.targets) :])
    else:
        rows = Rows(group, time.times, made, np.arange(len(frame), dtype=np.int32))
        if roles.id_col is None:
            ids = np.array([roles.targets[0]], dtype=object)
    labels = ["" if roles.wide else columns[0], *columns[1:]]
    codes = tuple(k for k, name in enumerate(columns) if k and name in known)
    for text, values in known.items():
        labels = [text if label in {f"{text}={value}" for value in values} else label for label in labels]
    place = roles.time_parts[-1] if roles.time_parts else roles.time_col
    hint = (lambda: "") if part else partial(twice_hint, frame, roles)
    names = Names(ids, tuple(labels), place, source, time.zone, sentences, hint, codes)
    del made, group, frame
    time = replace(time, times=time.times[:0])  # of a large table, every array that can go makes room for the next
    rows = trim(rows, names)
    rows = order(rows, names, distinct=resample is None)
    if short == "drop":
        rows, names = without_empty(rows, names)
        ids = names.ids
    given = None if freq is None else Frequency.parse(freq)
    if holidays and like is None and given is not None:
        shut = _closed(holidays, rows.times, given, time.zone, sentences)
        given, holidays = shut or given, "" if shut else holidays
    if resample is not None and given is not None:
        rows = onto_steps(rows, given, how, names)
    elif given is not None:
        rows = snap(rows, given, names)
    offsets = np.concatenate(([0], np.cumsum(np.bincount(rows.group, minlength=len(ids))))).astype(np.int64)
    if given is not None:
        step = given
    else:
        if not np.any(np.diff(offsets) > 1):
            raise source.error(
                "the frequency cannot be inferred from one reading per series; give more, or name it as in freq='h'",
                series=ids[0],
            )
        step = infer_frequency(rows.times, offsets, time.zone)
        if holidays and like is None and (shut := _closed(holidays, rows.times, step, time.zone, sentences)):
            step, holidays = shut, ""
        sentences.append(f"The readings come {step}{' on the clock of ' + time.zone if time.zone else ''}.")
    if time_format is None and like is None and not time.dtype.startswith("Date"):
        refuse_other_calendars(rows, step, names)
    filled = close_gaps(rows, offsets, step, missing, names, sure=given is not None)
    del rows
    filled, quiet = treat(filled, outliers, missing, names)
    weight = None
    if weighing is not None:
        filled, weight = taken_out(filled, names)
        columns = columns[:-1]
    if holidays:
        days = holiday_column(holidays, filled.times, step, time.zone)
        filled = filled.with_column(days)
        columns, futr_exog_list = (*columns, holiday_name(holidays)), (*futr_exog_list, holiday_name(holidays))
        sentences.append(f"Holidays of {holidays} are a column: {int((days > 0).sum()):,} of {len(days):,} times.")
    sentences += constants(filled.values, filled.offsets, ids, columns)
    if season is not None:
        found = Season(season, float("nan"), NAMED)
    else:
        readings = filled.values[:, 0]
        calm = clipped(readings, spot(readings, filled.offsets), filled.offsets)
        found = infer_season(step, calm, filled.offsets)
        what = f"The season is {found.length} steps" if found.length > 1 else "No season"
        sentences.append(f"{what}: {found.reason}.")
    static, static_columns, static_known = static_features(static_df, ids, roles.id_col, categories or {}, coded)
    target = roles.targets[0] if not roles.wide else "y"
    panel = Panel(
        ids=ids, offsets=filled.offsets, times=filled.times, values=filled.values, mask=filled.mask, columns=columns,
        freq=step, season=found, zone=time.zone, hist_exog=tuple(hist_exog_list), futr_exog=tuple(futr_exog_list),
        static=static, static_columns=static_columns, categories={**known, **static_known}, weight=weight,
        format=TableFormat(
            id_col=roles.id_col or "unique_id", time_col=roles.time_col, target_col=target, time_dtype=time.dtype,
            time_kind=time.kind, time_form=time.form, time_parts="\n".join(roles.time_parts),
            resample=how if resample is not None else "", holidays=holidays,
            outliers="" if outliers == "warn" else outliers, **described,
        ),
        inferred=Inferred(
            source.name, "long" if roles.id_col else "wide", roles.time_col, roles.id_col, roles.targets, roles.ignored,
            tuple(sentences),
        ),
    )  # fmt: skip
    made = long_enough(panel, min_length, short)
    if quiet and weighing is None and made is panel:
        object.__setattr__(made, "is_calm", True)
    return made


def read_times(
    frame: nw.DataFrame[Any], column: str, parts: Sequence[str], source: Source, *, zone: str | None, form: str | None,
    group: np.ndarray, like: str,
) -> Stamps:  # fmt: skip
    """Return the times in one column, or in several that are parts of them; parameters as for `stamps`."""
    if parts:
        return read_parts(frame, parts, source, time_zone=zone, time_format=form, groups=group, like=like)
    return stamps(frame.get_column(column), source, time_zone=zone, time_format=form, groups=group, like=like)


def _described(frame: nw.DataFrame[Any], roles: Roles, *, texts: bool) -> dict[str, str]:
    """What `TableFormat` holds of the caller's library and its types; ``texts``: the ids are a dictionary of texts."""
    made = {"backend": str(frame.implementation.value), "id_dtype": "String", "id_kind": "", "id_native": ""}
    if roles.id_col:
        own = frame.get_column(roles.id_col)
        made |= {"id_dtype": str(own.dtype), "id_kind": kind_of(own), "id_native": _native(own)}
    if texts:
        made |= {"id_dtype": "String", "id_native": "String"}
    return {**made, "time_native": "" if roles.time_parts else _native(frame.get_column(roles.time_col))}


def _closed(
    code: str, times: np.ndarray, step: Frequency, zone: str | None, sentences: list[str]
) -> Frequency | None:  # fmt: skip
    """Return the frequency without the holidays if no reading is on one, and say so."""
    shut = closed_on(code, times, step, zone)
    if shut is None:
        return None
    passed = f"{shut[1]} passed" if shut[1] else "none passed"
    sentences.append(f"No reading is on a holiday of {code} ({passed}): these days are closed, also in the forecast.")
    return shut[0]


def _side_by_side(parts: list[np.ndarray]) -> np.ndarray:
    """Columns (N, F) of several arrays; not copied where one of them has all."""
    filled = [part for part in parts if part.shape[1]]
    return filled[0] if len(filled) == 1 else np.concatenate(filled, axis=1)


def _stack(count: int, time: Stamps, values: np.ndarray) -> Rows:
    """Return a wide table's value columns one below another."""
    rows = np.tile(np.arange(len(values)), count)
    exog = np.tile(values[:, count:], (count, 1))
    return Rows(
        np.repeat(np.arange(count), len(values)), time.times[rows],
        np.column_stack([values[:, :count].T.ravel(), exog]), rows,
    )  # fmt: skip


def _native(column: nw.Series[Any]) -> str:
    native = column.to_native()
    return str(getattr(native, "type", None) or getattr(native, "dtype", ""))
