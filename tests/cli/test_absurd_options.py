"""Every option of every verb, as the specs declare it, with absurd values: typed errors, no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatewise.cli.app import VERBS
from gatewise.data import memory_limit
from tests.fuzz.options import attempt, check, options, prepared, too_long

#: Values of each option in one verb; other verbs with the option take others, and `make fuzz` takes all.
SOME = 3
#: Those whose runs are short.
TRIED = [verb for verb in VERBS if verb not in ("explore", "demo", "doctor")]


@pytest.mark.parametrize("verb", TRIED)
def test_absurd_values_end_with_a_typed_error(tmp_path: Path, verb: str) -> None:
    usual, tried = prepared(tmp_path)[verb], 0
    assert options(verb)
    for option in options(verb):
        start = SOME * TRIED.index(verb)
        for k in range(SOME):
            words = [*usual, f"{option.name}={option.values[(start + k) % len(option.values)]}"]
            if not too_long(verb, words):
                with memory_limit("1GB"):
                    check(verb, words, attempt(tmp_path, verb, words))
                tried += 1
    assert tried >= len(options(verb))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--layers", "100000"], 2), (["--hidden", "99999999"], 3), (["--learning-rate", "inf"], 2),
        (["--learning-rate", "1e308"], 3),
        (["--learning-rate", "nan"], 2), (["--learning-rate=-1"], 2), (["--freq", "99999999999999999999h"], 2),
        (["--freq", "9" * 400], 2), (["--time-zone", "UTC+99:99"], 3), (["-h", "1000000000000"], 3),
        (["--time-limit", "9" * 400], 2), (["--threads", "99999999"], 2), (["--time-format", "%Y%Y"], 3),
        (["--separator", "é"], 3), (["--encoding", "\udc80"], 3), (["--batch-size", "9" * 30], 0),
        (["--season", "9" * 30], 0), (["--input-size", "9" * 30], 3), (["--memory", "9" * 400], 2),
        (["--resample", "9" * 400], 2),
    ],
    ids=str,
)  # fmt: skip
def test_values_that_once_ended_with_a_traceback(tmp_path: Path, words: list[str], code: int) -> None:
    words = [*prepared(tmp_path)["fit"], *words]
    found = attempt(tmp_path, "fit", words)
    check("fit", words, found)
    assert found[0] == code, found[2]
