"""Lines of a stream read and answered, from values made by hand: layouts, blocks, texts, and small words for people."""

from __future__ import annotations

import json
import math
import os
from typing import Any

import numpy as np
import pytest
import typer

from gatewise.cli import answering, lines, progress
from gatewise.cli.clock import Clock, parse_seconds
from gatewise.cli.lines import Block, Layout, Reader, layout_of
from gatewise.cli.pictures import ticks
from gatewise.training import EpochRecord


def laid(first: str, names: tuple[str, ...] | None, width: int, **given: Any) -> tuple[Any, ...]:
    layout, header = layout_of(first, names, width, given.get("id_col"), given.get("seq_col"))
    assert layout.width == width
    return layout.columns, layout.id_col, layout.seq_col, layout.header, layout.separator, header


@pytest.mark.parametrize(
    ("first", "names", "width", "given", "expected"),
    [
        ("u,v", None, 2, {}, (("u", "v"), None, None, ("u", "v"), ",", True)),
        (" u ; v ", None, 2, {}, (("u", "v"), None, None, ("u", "v"), ";", True)),
        ("u\tv", ("v", "u"), 2, {}, (("v", "u"), None, None, ("u", "v"), "\t", True)),
        ("1,2", None, 2, {}, (("column 1", "column 2"), None, None, ("column 1", "column 2"), ",", False)),
        ("1;2", ("u", "v"), 2, {}, (("u", "v"), None, None, ("u", "v"), ";", False)),
        ("id,seq,u", ("u",), 1, {}, (("u",), "id", "seq", ("id", "seq", "u"), ",", True)),
        ("id,k,u", ("u",), 1, {"seq_col": "k"}, (("u",), "id", "k", ("id", "k", "u"), ",", True)),
        ("s,k,id", None, 1, {"id_col": "s", "seq_col": "k"}, (("id",), "s", "k", ("s", "k", "id"), ",", True)),
        ("more,id,u,v", ("v", "u"), 2, {}, (("v", "u"), "id", None, ("more", "id", "u", "v"), ",", True)),
        ('{"id": 1, "x": [1, 2]}', ("u", "v"), 2, {}, (("x",), "id", None, None, "", False)),
        ('{"x": 1}', None, 1, {}, (("x",), None, None, None, "", False)),
        ('{"v": 1, "seq": 3, "u": 2}', ("u", "v"), 2, {}, (("u", "v"), None, "seq", None, "", False)),
        ('{"a": 1, "b": 3}', None, 2, {}, (("a", "b"), None, None, None, "", False)),
        ("7", ("u",), 1, {}, (("u",), None, None, ("u",), ",", False)),
        ("u", ("u",), 1, {}, (("u",), None, None, ("u",), ",", True)),
        ("u,2", None, 2, {}, (("u", "2"), None, None, ("u", "2"), ",", True)),
        ("id,1,2", None, 2, {}, (("1", "2"), "id", None, ("id", "1", "2"), ",", True)),
        ("u,v;w", None, 2, {}, (("u", "v;w"), None, None, ("u", "v;w"), ",", True)),
        ("u\tv;w\tx", None, 3, {}, (("u", "v;w", "x"), None, None, ("u", "v;w", "x"), "\t", True)),
        (' {"x": [1, 2]}', None, 2, {}, (("x",), None, None, None, "", False)),
        ('{"id": 1, "k": 2, "u": 3}', None, 1, {"id_col": "k", "seq_col": "u"}, (("id",), "k", "u", None, "", False)),
        ('"u,1",2', None, 2, {}, (("u,1", "2"), None, None, ("u,1", "2"), ",", True)),
    ],
)  # fmt: skip
def test_what_the_first_line_says(first: str, names: Any, width: int, given: Any, expected: tuple[Any, ...]) -> None:
    assert laid(first, names, width, **given) == expected


@pytest.mark.parametrize(
    ("first", "names", "width", "given", "said"),
    [
        ("[1, 2]", None, 2, {}, "a line must be a JSON object"),
        ("1,2,3", ("u", "v"), 2, {}, "the first line has 3 values, the model reads 2"),
        ("1,2,3", None, 2, {}, "the first line has 3 values, the model reads 2"),
        ("u,v", None, 2, {"id_col": "w"}, "there is no column 'w'; there are u, v"),
        ("u,v", None, 2, {"seq_col": "w"}, "there is no column 'w'; there are u, v"),
        ("u,w", ("u", "v"), 2, {}, "column 'v' is missing"),
        ("u,v,w", None, 2, {}, "there are 3 columns \\(u, v, w\\), the model reads 2"),
        ("id,u", None, 2, {}, "there are 1 columns \\(u\\), the model reads 2"),
        ('{"x": 1}', ("u", "v"), 2, {}, None),
        ("u,v,w", ("u", "v"), 3, {}, "there are 2 columns \\(u, v\\), the model reads 3"),
        ("v,w", ("u", "v"), 2, {}, "column 'u' is missing"),
        ('{"x": 1, "y": 2}', ("u",), 1, {}, "column 'u' is missing"),
    ],
)  # fmt: skip
def test_what_the_first_line_lacks(first: str, names: Any, width: int, given: Any, said: str | None) -> None:
    if said is None:
        assert laid(first, names, width, **given)[0] == ("x",)
        return
    with pytest.raises(ValueError, match=said):
        laid(first, names, width, **given)


def reader(
    columns: tuple[str, ...] = ("u", "v"), header: tuple[str, ...] | None = ("id", "v", "seq", "u"), **more: Any
) -> Reader:
    given = {"id_col": "id", "seq_col": "seq", "separator": ",", "width": len(columns), "mask": False, **more}
    mask = given.pop("mask")
    return Reader(Layout(columns=columns, header=header, **given), mask)


def test_a_block_of_csv_is_read_by_its_header() -> None:
    block = reader().read(["a,1,5,2", '"b,c",3,6,4.5'], [2, 7])
    assert (block.lines, block.ids, block.seq, block.errors) == ([2, 7], ["a", "b,c"], [5, 6], {})
    assert block.values.tolist() == [[2, 1], [4.5, 3]]
    masked = reader(mask=True).read(["a, ,5,2", "a,1,6,"], [1, 2])
    np.testing.assert_array_equal(masked.values, [[2, math.nan], [math.nan, 1]])


def test_bad_lines_are_told_apart_from_good_ones() -> None:
    texts = {
        1: "a,1,5,2", 3: "a,1,5", 4: "a,x,5,2", 5: "a,,5,2", 6: "a,1,5.5,2", 7: "a,inf,5,2",
        8: "a,1,9223372036854775807,2",
        9: "a,1,9223372036854775808,2", 10: "a,1,-9223372036854775807,2", 11: "a,1,-9223372036854775808,2",
        12: "b,8,7,9",
    }  # fmt: skip
    block = reader().read([*texts.values()], [*texts])
    assert block.lines == [1, 8, 10, 12]
    assert block.ids == ["a", "a", "a", "b"]
    assert block.seq == [5, 2**63 - 1, -(2**63) + 1, 7]
    assert block.values.tolist() == [[2, 1]] * 3 + [[9, 8]]
    expected = {
        3: "has 3 columns, expected 4", 4: "could not convert string to float: 'x'", 5: "v is missing",
        7: "v is infinite",
        6: "invalid literal for int", 9: "a step's number must be", 11: "a step's number must be",
    }  # fmt: skip
    assert block.errors.keys() == expected.keys()
    assert all(expected[k] in block.errors[k] for k in expected)
    nothing = reader().read(["a"], [4])
    assert (nothing.lines, nothing.ids, nothing.seq, nothing.values.shape) == ([], [], [], (0, 2))


def test_json_is_read_by_its_keys() -> None:
    by_name = reader(header=None)
    good = {"id": 7, "v": 1, "u": 2.5, "seq": 3, "more": "text"}
    texts = {
        1: good, 2: {**good, "id": True}, 3: {**good, "id": 2**63}, 4: {**good, "id": -(2**63)}, 5: {**good,
        "id": 2**63 - 1},
        6: {**good, "u": "2"}, 7: {**good, "u": None}, 8: {"v": 1}, 9: {**good, "seq": True}, 10: {**good,
        "id": -(2**63) - 1},
        11: [good], 12: {**good, "u": [1]}, 13: {**good, "u": 10**400},
    }  # fmt: skip
    block = by_name.read([json.dumps(one) for one in texts.values()], [*texts])
    assert (block.lines, block.ids, block.seq) == ([1, 4, 5], [7, -(2**63), 2**63 - 1], [3, 3, 3])
    assert block.values.tolist() == [[2.5, 1]] * 3
    said = {
        2: "not true",
        3: "an id",
        6: "text",
        7: "u is missing",
        8: "no 'id'",
        9: "not true",
        10: "an id",
        11: "not a JSON object",
    }
    assert all(words in block.errors[k] for k, words in said.items())
    assert block.errors.keys() == {2, 3, 6, 7, 8, 9, 10, 11, 12, 13}
    whole = reader(("x",), None, id_col=None, seq_col=None, width=2)
    block = whole.read(
        ['{"x": [1, 2]}', '{"x": [1]}', '{"x": 1}', '{"x": [1, 2, 3]}', '{"x": [1, 1e999]}', "{"], [1, 2, 3, 4, 5, 6]
    )
    assert (block.ids, block.seq, block.values.tolist()) == ([0], None, [[1, 2]])
    assert block.errors[2] == block.errors[3] == "has 1 values, the model reads 2"
    assert block.errors[4] == "has 3 values, the model reads 2"
    assert block.errors[5] == "value 2 is infinite"
    assert block.errors[6] == "not JSON: Expecting property name enclosed in double quotes at character 2"
    single = reader(("x",), None, id_col=None, seq_col=None, width=1, mask=True).read(
        ['{"x": 4}', '{"x": [null]}'], [1, 2]
    )
    np.testing.assert_array_equal(single.values, [[4], [math.nan]])


def test_blocks_are_cut_and_put_together() -> None:
    block = Block([1, 2, 5], ["a", "b", "c"], [7, 8, 9], np.arange(6.0).reshape(3, 2), {3: "bad"})
    first, second = block.part(0, 1), block.part(1, 3)
    assert (first.lines, second.ids, second.seq, second.values.tolist()) == ([1], ["b", "c"], [8, 9], [[2, 3], [4, 5]])
    assert first.errors is block.errors
    again = first.plus(second)
    assert again[:3] == block[:3]
    assert again.values.tolist() == block.values.tolist()
    assert block._replace(seq=None).part(0, 1).seq is None
    assert first.plus(second._replace(seq=None)).seq is None


def pieces(monkeypatch: pytest.MonkeyPatch, data: list[bytes]) -> list[tuple[list[str], list[int]]]:
    left = [*data, b""]
    monkeypatch.setattr(os, "read", lambda *_: left.pop(0) if left else b"")
    return [*answering._blocks(0)]


def test_lines_come_as_they_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pieces(monkeypatch, [b"\xef\xbb\xbfa\r\n\n  \nb", b"c\nd\n", b"e"]) == [
        (["a"], [1]), (["bc", "d"], [4, 5]), (["e"], [6]),
    ]  # fmt: skip
    assert pieces(monkeypatch, []) == []
    assert pieces(monkeypatch, [b"\n\n", b"a\n"]) == [(["a"], [3])]
    assert pieces(monkeypatch, [b"a\n\xef\xbb\xbfb\n"]) == [(["a", "\ufeffb"], [1, 2])]


@pytest.mark.parametrize("more", [0, 1])
def test_a_line_of_16_mb_is_taken_and_a_longer_one_refused(monkeypatch: pytest.MonkeyPatch, more: int) -> None:
    monkeypatch.setattr(answering, "_LONGEST", 8)
    data = [b"a\n", b"12345678"[: 8 + more] + b"9" * more, b"\n"]
    if more:
        with pytest.raises(Exception, match="row 2: is longer than 16 MB"):
            pieces(monkeypatch, data)
    else:
        assert pieces(monkeypatch, data)[1] == (["12345678"], [2])


def test_answers_are_one_object_a_line() -> None:
    write = answering._forecasts(["GRU", 'lo "80"'])
    found = write(["a", 7], np.array([[[1.0, 2.0], [0.1234567, math.inf]], [[math.nan] * 2] * 2]))
    assert found[0] == '{"id": "a", "GRU": [1, 0.123457], "lo \\"80\\"": [2, null]}'
    assert found[1] == '{"id": 7, "GRU": null, "lo \\"80\\"": null}'
    write = answering._detector(("load", "flow"), 3.0)
    found = write(None, np.array([[3.0, 1, 0.5, 3.0], [2.99, 0, 5, 1], [-math.inf, 0, 0, 0], [12.3456, 0, 12.3456, 2]]))
    assert found == [
        '{"score": 3, "anomaly": true, "alarm": true, "column": "flow"}',
        '{"score": 2.99, "anomaly": false, "alarm": false, "column": ""}',
        '{"score": null, "anomaly": false, "alarm": false, "column": ""}',
        '{"score": 12.35, "anomaly": true, "alarm": false, "column": "load"}',
    ]
    assert answering._rows(['a"b', -1], ["1", "2"]) == ['{"id": "a\\"b", 1}', '{"id": -1, 2}']


def test_answers_and_errors_stand_in_the_order_of_the_lines(capsys: pytest.CaptureFixture[str]) -> None:
    class Refusing:
        """Refuses the stream "x"; the answer to each other line is its first value, NaN where that is 0."""

        def observe(self, ids: list[Any], values: np.ndarray, seq: Any = None) -> np.ndarray:
            if "x" in ids:
                raise answering.DataError("no; late='skip' skips it")
            made = values[:, :1].copy()
            made[made == 0] = np.nan
            return made

    values = np.array([[1.0, 0], [0, 0], [3, 0], [4, 0]])
    block = Block([1, 3, 4, 6], ["a", "b", "x", "c"], [5, 2, 8, 9], values, {2: "bad \udcff"})
    layout = Layout(("u", "v"), "id", "seq", None, "", 2)

    def write(ids: Any, answers: np.ndarray) -> list[str]:
        return [json.dumps([one, a[0]]) for one, a in zip(ids, answers.tolist(), strict=True)]

    answering._answer(block, layout, Refusing(), None, write)  # type: ignore[arg-type]
    assert capsys.readouterr().out.splitlines() == [
        '["a", 1.0]', '{"line": 2, "error": "bad \\\\udcff"}',
        '{"line": 3, "error": "step 2 is late: a later one has been made"}', '{"line": 4, "error": "no"}', '["c", 4.0]',
    ]  # fmt: skip


# ---- words for people ----


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-3, "0 s"), (0.4, "0 s"), (59.4, "59 s"), (60, "1 min"), (89, "1 min"), (91, "2 min"), (3569, "59 min"),
    (3571, "1 h 00 min"),
     (4800, "1 h 20 min"), (7260, "2 h 01 min")],
)  # fmt: skip
def test_rough_times(seconds: float, text: str) -> None:
    assert progress.remaining(seconds) == text


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("90s", 90), (" 2 m ", 120), ("1.5h", 5400), ("0.25", 0.25), ("0", None),
    ("1d", None), ("-1", None)]
)  # fmt: skip
def test_time_limits(text: str, seconds: float | None) -> None:
    if seconds is None:
        with pytest.raises(typer.BadParameter):
            parse_seconds(text)
    else:
        assert parse_seconds(text) == seconds


def test_shares_of_a_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("gatewise.cli.clock.time.monotonic", lambda: now[0])
    assert Clock(None).share(0.5) is None
    clock = Clock(10.0)
    now[0] = 104.0
    assert [clock.share(), clock.share(0.5)] == [6.0, 3.0]
    now[0] = 109.95
    assert clock.share() == 0.1


def test_progress_in_lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    now = [50.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    with progress.Progress(4, time_limit=9.0, label="fold 1", terminal=False) as shown:
        for epoch, at, checked in ((1, 50.9, None), (2, 52.0, 0.25), (3, 56.9, 0.125), (4, 57.0, 0.0625)):
            now[0] = at
            shown.on_epoch(EpochRecord(epoch, 10, 0.123456, checked, 0.1, 1.0, 1.0, 1234.5, best=True))
    assert capsys.readouterr().err.splitlines() == [
        "fold 1: epoch 2/4  loss 0.1235  validation 0.25  1,234 windows/s  at most 2 s left",
        "fold 1: epoch 4/4  loss 0.1235  validation 0.0625  1,234 windows/s",
    ]
    with progress.Progress(4, quiet=True, terminal=False) as shown:
        shown.on_epoch(EpochRecord(1, 10, 0.1, None, 0.1, 1.0, 1.0, 1.0, best=True))
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("start", "stop", "about", "labels"),
    [
        (0, 9000.0, 3, ["0", "5000"]), (0.0, 1e4, 2, ["0", "5000", "10,000"]),
        (0.0, 30000.0, 3, ["0", "10,000", "20,000", "30,000"]),
        (-0.5, 0.5, 4, ["−0.50", "−0.25", "0.00", "0.25", "0.50"]), (0.0, 2e-7, 2, ["0", "1e−07", "2e−07"]),
        (np.int64(1), np.int64(4), 8, ["1", "2", "3", "4"]),
    ],
)  # fmt: skip
def test_labels_of_an_axis(start: float, stop: float, about: int, labels: list[str]) -> None:
    places, found, rest = ticks(start, stop, about)
    assert (found, rest, len(places)) == (labels, "", len(labels))
    shown = [float(one.replace("−", "-").replace(",", "")) for one in found]
    np.testing.assert_allclose(places, shown, rtol=1e-9, atol=1e-12)


def test_an_axis_has_about_six_labels_unless_asked() -> None:
    assert ticks(0.0, 13.0)[1] == ["0.0", "2.5", "5.0", "7.5", "10.0", "12.5"]
    assert [len(ticks(0.0, 13.0, about)[1]) for about in (5, 6, 7)] == [3, 6, 7]


def test_a_number_is_a_number() -> None:
    assert [lines._is_number(one) for one in ("1", " 1e5 ", "nan", "", "a", "1,5")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]
