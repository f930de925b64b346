"""Tables written from readings that are known: read right, or refused with a reason; never wrong in silence."""

from __future__ import annotations

import csv
import gzip
import io
import json
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise.data import Panel as Read
from gatewise.data import read_table, to_panel
from gatewise.errors import DataError

from .figures import Numbers, number_style
from .layouts import Laid, lay_out
from .nasty import pick
from .panels import Panel, random_panel

__all__ = ["Outcome", "case", "difference", "outcome"]


@dataclass(frozen=True)
class Outcome:
    """What came of a table.

    Attributes
    ----------
    kind : {"right", "refused", "wrong"}
    how : str
        How it was written.
    said : str
        The refusal, or what is wrong.
    plain : bool
        Whether anyone would read the table.
    start : str
        Its beginning.
    """

    kind: str
    how: str
    said: str = ""
    plain: bool = True
    start: str = ""
    options: dict[str, Any] = field(default_factory=dict)


def case(rng: Generator, folder: Path) -> None:
    """One table of known readings."""
    found = outcome(rng, folder)
    assert found.kind != "wrong", f"{found.how} {found.options}: {found.said}\n{found.start}"


def outcome(rng: Generator, folder: Path, panel: Panel | None = None) -> Outcome:
    """Write a table, of a random panel if none is given; read it and compare."""
    panel = panel or random_panel(rng)
    laid = lay_out(rng, panel)
    style = number_style(rng)
    options = {**laid.options, **style.options, "missing": "mask" if panel.gaps or rng.random() < 0.3 else "error"}
    if " across" in laid.how or laid.how.startswith(("days", "years", "transposed")):
        options["missing"] = "mask"
    data, ending, way, reading = _file(rng, laid, style)
    path = folder / f"t{ending}"
    path.write_bytes(data)
    how = f"{panel.freq} {panel.zone or ''} {laid.how} | {style.how} {style.missing!r} | {way}"
    start = _shown(data, reading.get("encoding", "utf-8"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = to_panel(read_table(path, **reading), **options)
            said = difference(read, laid)
    except DataError as error:
        return Outcome("refused", how, str(error).replace(str(folder), ""), laid.plain, start, {**reading, **options})
    finally:
        path.unlink()
    if said:
        said += "\n" + "\n".join(read.inferred.sentences)
    return Outcome("wrong" if said else "right", how, said, laid.plain, start, {**reading, **options})


def _shown(data: bytes, encoding: str) -> str:
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    if data[:2] == b"\xff\xfe":
        encoding = "utf-16"
    return data[:700].decode(encoding, "replace")


def difference(read: Read, laid: Laid) -> str:
    """What of the series that were read is not true; "" if all is right."""
    expected = laid.expected
    if len(read.ids) != len(expected):
        return f"{len(read.ids)} series {read.ids[:5]} instead of {len(expected)}"
    ahead = read.future_times(1)
    for s, name in enumerate(read.ids.tolist()):
        want = expected.get(None) if None in expected else expected.get(str(name))
        if want is None:
            return f"series {name!r} instead of {list(expected)}"
        rows = read.rows(s)
        known = read.mask[rows, 0]
        times = _plain(read.times[rows][known])
        values = read.values[rows, 0][known]
        if times != list(want.readings):
            wrong = [(a, b) for a, b in zip(times, want.readings, strict=False) if a != b][:2]
            return f"{name!r}: {len(times)} times instead of {len(want.readings)}, first {wrong}"
        if not np.allclose(values, list(want.readings.values()), rtol=1e-11, atol=0):
            k = int(np.argmax(~np.isclose(values, list(want.readings.values()), rtol=1e-11, atol=0)))
            return f"{name!r} at {times[k]}: {values[k]} instead of {want.readings[times[k]]}"
        if want.after is not None and _plain(ahead[s])[0] != want.after:
            return f"{name!r} goes on at {_plain(ahead[s])[0]} instead of {want.after}, {read.freq}"
    return ""


def _plain(times: np.ndarray) -> list[Any]:
    if times.dtype.kind == "M":
        return times.astype("datetime64[us]").tolist()
    return times.tolist()


_REMARKS = {
    "title": ["Export of readings"], "title2": ["Station: 4711", "Created: 2024-05-01 10:00"],
    "blank": ["Meter readings 2024", ""], "comment": ["# made by a logger", "# version 2"],
    "pairs": ["Station;4711;;", "Unit;kWh;;", ""], "long": [f"line {k}" for k in range(5)],
}  # fmt: skip


def _cell(laid: Laid, style: Numbers, column: int, value: Any, *, comma: bool) -> str:
    if column in laid.readings:
        return style.missing if value is None else style.write(value)
    if value is None:
        return ""
    return str(value).replace(".", ",") if comma and isinstance(value, float) else str(value)


def _file(rng: Generator, laid: Laid, style: Numbers) -> tuple[bytes, str, str, dict[str, Any]]:
    """The bytes of a file, the ending of its name, how it was written, and what the reader must be told."""
    draw = rng.random()
    if draw < 0.06:
        return _ndjson(laid), ".ndjson", "ndjson", {}
    if draw < 0.14:
        return _parquet(laid), ".parquet", "parquet", {}
    separators = (
        (",", ",", ",", ";", "\t", "|") if style.decimal == "." and style.how not in {"us", "won"} else (";", ";", "\t")
    )
    separator = str(pick(rng, separators))
    quoting = csv.QUOTE_ALL if rng.random() < 0.15 else csv.QUOTE_MINIMAL
    if style.how in {"us", "won"} and rng.random() < 0.2:
        separator, quoting = ",", csv.QUOTE_MINIMAL
    end = str(pick(rng, ("\n", "\n", "\r\n")))
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=end)
    tail: list[str] = [""] * int(pick(rng, (0,) * 12 + (1, 2)))
    writer.writerow([*laid.names, *tail])
    excel = style.decimal == ","
    for row in laid.rows:
        writer.writerow([*(_cell(laid, style, k, value, comma=excel) for k, value in enumerate(row)), *tail])
    text, way = out.getvalue(), [f"sep {separator!r}", "quoted" * (quoting == csv.QUOTE_ALL), "tail" * len(tail)]
    if rng.random() < 0.12:
        kind = str(pick(rng, list(_REMARKS)))
        lines = [line.replace(";", separator) for line in _REMARKS[kind]]
        text = end.join(lines) + end + text
        way.append(f"above: {kind}")
    if rng.random() < 0.1:
        text, kind = _below(rng, text, separator, end, laid, style)
        way.append(f"below: {kind}")
    if separator == ";" and rng.random() < 0.05:
        text = f"sep=;{end}{text}"
        way.append("sep=")
    ending = ".tsv" if separator == "\t" and rng.random() < 0.5 else str(pick(rng, (".csv", ".csv", ".txt")))
    encoding = str(pick(rng, ("utf-8",) * 6 + ("utf-8-sig", "utf-16", "latin-1", "cp949")))
    told = {}
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        encoding = "utf-8"
        data = text.encode()
    if encoding in {"latin-1", "cp949"} and not text.isascii():
        told = {"encoding": encoding}
    way.append(encoding)
    if rng.random() < 0.05:
        data, ending = gzip.compress(data), f"{ending}.gz"
    return data, ending, " ".join(part for part in way if part), told


def _below(rng: Generator, text: str, separator: str, end: str, laid: Laid, style: Numbers) -> tuple[str, str]:
    kind = str(pick(rng, ("total", "source", "blank", "dashes")))
    if kind == "total" and 0 not in laid.readings and len(laid.readings) < 8:
        cells = ["Total", *[""] * (len(laid.names) - 1)]
        for column in laid.readings:
            total = sum(float(row[column]) for row in laid.rows if row[column] is not None)
            cells[column] = style.write(f"{total:.2f}")
        out = io.StringIO()
        csv.writer(out, delimiter=separator, lineterminator=end).writerow(cells)
        return text + out.getvalue(), kind
    if kind == "source":
        return f"{text}{end}Source: the operator{end}", kind
    return text + end * 2, "blank"


def _native(laid: Laid, column: int, value: Any) -> Any:
    if column not in laid.readings or value is None:
        return value
    return float(value) if "." in value else int(value)


def _ndjson(laid: Laid) -> bytes:
    lines = []
    for row in laid.rows:
        record = {
            name or "row": _native(laid, k, value) for k, (name, value) in enumerate(zip(laid.names, row, strict=True))
        }
        lines.append(json.dumps(record, ensure_ascii=False))
    return "\n".join(lines).encode()


def _parquet(laid: Laid) -> bytes:
    import polars as pl

    columns = {name or "row": [_native(laid, k, row[k]) for row in laid.rows] for k, name in enumerate(laid.names)}
    file = io.BytesIO()
    pl.DataFrame(columns, strict=False).write_parquet(file)
    return file.getvalue()
