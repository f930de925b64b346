"""What ``gatewise stream`` does: answer the lines of standard input with a model, one line each."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from json.encoder import encode_basestring
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import typer

import gatewise as gw
from gatewise.classification.fitted import Classes
from gatewise.errors import DataError, ModelFileError
from gatewise.nn import Recurrent
from gatewise.streaming import SqliteStore, stepper_of
from gatewise.streaming.forecasts import ForecasterStepper, PretrainedStepper

from .console import Console
from .lines import Block, Layout, Reader, layout_of

__all__ = ["Wanted", "answer_lines"]

_BLOCK, _LONGEST = 1 << 18, 1 << 24


class Wanted(NamedTuple):
    """What is asked of forecasts.

    Attributes
    ----------
    h : int or None
        Steps.
    level : tuple of float or None
        Prediction intervals in percent.
    """

    h: int | None
    level: tuple[float, ...] | None


def answer_lines(
    model: Path, wanted: Wanted, *, id_col: str | None, seq_col: str | None, store: Path | None, capacity: int,
    console: Console,
) -> None:  # fmt: skip
    """Answer every line; the parameters are the options of the command."""
    loaded = gw.load(model)
    if isinstance(loaded, gw.Pretrained) and wanted.h is None:
        raise typer.BadParameter("a pre-trained model has no horizon of its own; give one", param_hint="--horizon")
    try:
        stepper = stepper_of(loaded, *wanted)
        inputs = stepper.inputs
    except TypeError:
        raise ModelFileError(f"{model}: holds a {type(loaded).__name__}, which has no streams") from None
    except ValueError as error:
        raise ModelFileError(f"{model}: {error}") from None
    forecasts = isinstance(stepper, (ForecasterStepper, PretrainedStepper))
    write = _forecasts(stepper.names) if forecasts else _writer(loaded)
    names = _names(loaded)
    mask = isinstance(loaded, (gw.AnomalyDetector, gw.Pretrained)) or getattr(loaded, "missing", None) == "mask"
    kept = None if store is None else SqliteStore(store)
    # NaN is the answer to a late step, and a forecaster's while there are too few readings.
    late = "refuse" if forecasts else "skip"
    with gw.Streams(loaded, kept, capacity=capacity, late=late, h=wanted.h, level=wanted.level) as streams:
        single = _single(loaded) if kept is None and not forecasts else None
        reader: Reader | None = None
        only: str | int | None = None
        for text, places in _blocks(sys.stdin.fileno()):
            lines, numbers = text, places
            if reader is None:
                try:
                    layout, header = layout_of(lines[0], names, inputs, id_col, seq_col)
                except (ValueError, RecursionError) as error:
                    raise gw.errors.DataError(str(error), source="standard input", row=numbers[0]) from None
                reader = Reader(layout, mask)
                only = _only_series(loaded, layout)
                console.say(_told(layout))
                if header:
                    lines, numbers = lines[1:], numbers[1:]
            if lines:
                block = reader.read(lines, numbers)
                if only is not None:
                    block = block._replace(ids=[only] * len(block.ids))
                _answer(block, reader.layout, streams, single, write)


def _blocks(descriptor: int) -> Iterator[tuple[list[str], list[int]]]:
    """Lines that are there, with their numbers; waits only when there are none. Blank lines are left out."""
    rest, number = b"", 0
    while True:
        data = os.read(descriptor, _BLOCK)
        if not data and not rest:
            return
        whole, line_end, tail = (rest + data).rpartition(b"\n") if data else (rest, b"\n", b"")
        if not line_end:
            rest = tail
            if len(rest) > _LONGEST:
                raise gw.errors.DataError("is longer than 16 MB", source="standard input", row=number + 1)
            continue
        rest = tail
        split = whole.decode("utf-8", "surrogateescape").split("\n")
        lines, numbers = [], []
        for text in split:
            number += 1
            if text and not text.isspace():
                lines.append(text[:-1] if text.endswith("\r") else text)
                numbers.append(number)
        if number == len(split) and lines and lines[0].startswith("\ufeff"):
            lines[0] = lines[0][1:]
        if lines:
            yield lines, numbers
        if not data:
            return


_Write = Callable[[list[str | int] | None, np.ndarray], list[str]]


def _answer(
    block: Block, layout: Layout, streams: gw.Streams, single: Callable[[np.ndarray], np.ndarray] | None, write: _Write
) -> None:
    """Answer a block, in the order of its lines; all of it is written and flushed."""
    if single is not None and layout.id_col is None and layout.seq_col is None:
        answers = single(block.values)
    else:
        block, answers = _observed(block, streams)
    texts = write(block.ids if layout.id_col is not None else None, answers)
    if block.seq is not None:
        late = np.isnan(answers.reshape(len(answers), -1)[:, 0]) if len(answers) else ()
        for k in np.flatnonzero(late):
            block.errors[block.lines[k]] = f"step {block.seq[k]} is late: a later one has been made"
    out: list[str] = texts
    if block.errors:
        by_line = dict(zip(block.lines, texts, strict=True))
        by_line |= {n: json.dumps({"line": n, "error": _clean(text)}) for n, text in block.errors.items()}
        out = [by_line[n] for n in sorted(by_line)]
    sys.stdout.write("\n".join(out) + "\n")
    sys.stdout.flush()


def _observed(block: Block, streams: gw.Streams) -> tuple[Block, np.ndarray]:
    """Answers, and the block without lines that the streams refuse: halves are tried, down to the line."""
    try:
        return block, streams.observe(block.ids, block.values, block.seq)
    except DataError as error:
        count = len(block.lines)
        if count == 1:
            block.errors[block.lines[0]] = str(error).partition("; late=")[0]
            return block.part(0, 0), streams.observe([], block.values[:0])
        parts = [_observed(block.part(a, b), streams) for a, b in ((0, count // 2), (count // 2, count))]
    first, second = parts
    return first[0].plus(second[0]), np.concatenate([first[1], second[1]])


def _forecasts(names: Sequence[str]) -> _Write:
    """Lists of h numbers by the name of their column; null while there are too few readings."""
    keys = [_text(name) for name in names]

    def one(row: np.ndarray) -> str:
        cold = np.isnan(row).all()
        return ", ".join(
            f"{key}: {'null' if cold else '[' + ', '.join(map(_number, values)) + ']'}"
            for key, values in zip(keys, row.T.tolist(), strict=True)
        )

    return lambda ids, answers: _rows(ids, [one(row) for row in answers])


def _only_series(model: Any, layout: Layout) -> str | int | None:
    """The series that lines without ids go on with; None where there is no such thing.

    Raises
    ------
    DataError
        When a forecaster has several.
    """
    if not isinstance(model, gw.Forecaster) or layout.id_col is not None:
        return None
    ids = model.context_.ids.tolist()
    if len(ids) > 1:
        raise DataError(
            f"the model has {len(ids)} series; give a column with the series of each line, id or --id-col",
            source="standard input",
        )
    return ids[0]


def _writer(model: Any) -> _Write:
    """A function of ids (or None) and answers (n, ...) that makes one JSON object each."""
    if isinstance(model, gw.AnomalyDetector):
        return _detector(model.columns_, model.level())
    if isinstance(model, gw.SequenceClassifier):
        names = [str(one) for one in model.classes_.tolist()]
        form = ", ".join(f"{_text(name).replace('%', '%%')}: %.6g" for name in names)
        if isinstance(model.fitted_.meaning, Classes) and model.fitted_.meaning.channels:
            return lambda ids, p: _rows(ids, [f'"probabilities": {{{form}}}' % tuple(row) for row in p.tolist()])
        classes = [json.dumps(one, ensure_ascii=False) for one in model.classes_.tolist()]
        best = "{}: {}, {}: {{{}}}"
        return lambda ids, p: _rows(
            ids,
            [
                best.format('"class"', classes[k], '"probabilities"', form % tuple(row))
                for k, row in zip(p.argmax(axis=1).tolist() if len(p) else [], p.tolist(), strict=True)
            ],
        )
    key = '"h"' if isinstance(model, Recurrent) else '"value"'
    return lambda ids, y: _rows(ids, [f"{key}: {_numbers(row)}" for row in y.tolist()])


def _numbers(row: Any) -> str:
    """Numbers as JSON, which has none that are not finite: these are null."""
    return re.sub("-?Infinity|NaN", "null", json.dumps(row))


def _number(value: float, digits: int = 6) -> str:
    return f"{value:.{digits}g}" if isfinite(value) else "null"


def _detector(columns: tuple[str, ...], level: float) -> _Write:
    names = [_text(name) for name in columns]

    def write(ids: list[str | int] | None, answers: np.ndarray) -> list[str]:
        made = []
        for score, alarm, *parts in answers.tolist():
            wrong = score >= level
            worst = names[parts.index(max(parts))] if wrong else '""'
            made.append(
                f'"score": {_number(score, 4)}, "anomaly": {"true" if wrong else "false"}, '
                f'"alarm": {"true" if alarm else "false"}, "column": {worst}'
            )
        return _rows(ids, made)

    return write


def _rows(ids: list[str | int] | None, texts: list[str]) -> list[str]:
    if ids is None:
        return [f"{{{text}}}" for text in texts]
    return [
        f'{{"id": {encode_basestring(one) if type(one) is str else one}, {text}}}'
        for one, text in zip(ids, texts, strict=True)
    ]


def _text(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)


def _clean(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _single(model: Any) -> Callable[[np.ndarray], np.ndarray]:
    """Steps of the only stream, many in a call: quicker than through :class:`Streams`."""
    if isinstance(model, gw.AnomalyDetector):
        watched = model.stream()

        def judge(rows: np.ndarray) -> np.ndarray:
            verdict = watched.run(rows)
            return np.column_stack([verdict.score, verdict.alarm, verdict.columns])

        return judge
    stream = model.stream()
    step = (lambda row: stream.step(row[None])[0]) if isinstance(model, Recurrent) else stream.step
    return lambda rows: np.array([step(row) for row in rows]) if len(rows) else np.zeros((0, 1))


def _names(model: Any) -> tuple[str, ...] | None:
    """Names of the model's columns, where it knows them."""
    if isinstance(model, gw.Forecaster):
        return model.context_.columns
    return model.columns_ if isinstance(model, gw.AnomalyDetector) else None


def _told(layout: Layout) -> str:
    form = "NDJSON" if layout.header is None else "CSV"
    stream = "one stream" if layout.id_col is None else f"streams by {layout.id_col!r}"
    seq = "" if layout.seq_col is None else f", steps numbered by {layout.seq_col!r}"
    return f"{form}: {stream}{seq}; the model reads {', '.join(map(repr, layout.columns))}."
