"""The limit of memory: sizes as text, blocks within blocks and across threads, messages."""

from __future__ import annotations

import threading

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise import memory
from gatewise.data import memory_limit
from gatewise.errors import DataError, MemoryLimitError
from gatewise.memory import free_memory, parse_size, require, size_text


@pytest.mark.parametrize(
    ("text", "size"),
    [("2GB", 2 * 10**9), ("2gb", 2 * 10**9), ("500 MB", 5 * 10**8), ("1.5GiB", 3 * 2**29), ("2G", 2 * 10**9),
     ("1000000", 10**6), (10**7, 10**7), ("1TB", 10**12), ("2000kB", 2 * 10**6)],
)  # fmt: skip
def test_sizes(text: int | str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(
    "text", ["", "GB", "2XB", "-2GB", "nan", "inf", "1e9", "2IB", "0", "999kB", "0GB", True, "9" * 400, "２GB", -5, 1.5]
)
def test_what_is_no_size(text: int | str) -> None:
    with pytest.raises(ValueError, match=r"is not a size|must be at least 1MB"):
        memory_limit(text)


@pytest.mark.parametrize("size", [0, 999, 1000, 464_000, 999_600, 3_900_000_000, 5 * 10**17])
def test_sizes_in_messages_are_short(size: int) -> None:
    assert len(size_text(size).partition(" ")[0]) <= 7


def test_the_innermost_block_counts_and_is_gone_afterwards() -> None:
    before = memory_limit.now()[1]
    with memory_limit("2GB"), memory_limit("1MB"):
        with pytest.raises(MemoryLimitError):
            require(1_000_001, "a")
        require(1_000_000, "a")
    assert memory_limit.now()[1] == before == " (a quarter of what is free)"


def test_blocks_of_threads_may_overlap() -> None:
    inside, go_on = threading.Event(), threading.Event()

    def other() -> None:
        with memory_limit("3MB"):
            inside.set()
            go_on.wait(30)

    thread = threading.Thread(target=other)
    with memory_limit("5MB"):
        thread.start()
        inside.wait(30)
        assert memory_limit.now()[0] == 3_000_000
    assert memory_limit.now()[0] == 3_000_000
    go_on.set()
    thread.join()
    assert memory_limit.now()[1]


def test_the_message_names_the_file_the_estimate_and_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "free_memory", lambda: 8 * 10**9)
    with pytest.raises(MemoryLimitError) as caught:
        require(3.9e9, "a.csv.gz")
    assert str(caught.value) == (
        "a.csv.gz: reading it needs about 3.9 GB of memory, more than the limit of 2 GB (a quarter of what is free); "
        "use a part of it, or allow more with memory_limit('4.3GB')"
    )
    assert isinstance(caught.value, DataError)
    assert isinstance(caught.value, MemoryError)
    with pytest.raises(MemoryLimitError, match=r"of 2 GB \(a quarter of what is free\); use a part of it$"):
        require(9e9, None)


def test_the_free_memory_is_known_and_sane() -> None:
    import psutil

    assert 0 < free_memory() <= 1.5 * psutil.virtual_memory().available


def test_a_limit_of_the_process_counts() -> None:
    import subprocess
    import sys

    resource = pytest.importorskip("resource")
    del resource
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30));"
        "from gatewise.memory import free_memory; print(free_memory())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 0 < int(done.stdout) < 3 << 30


def test_training_on_too_many_windows_at_once_is_refused_before_it_starts() -> None:
    table = pl.DataFrame({"ds": np.arange(400), "y": np.sin(np.arange(400) / 4)})
    made = gw.Forecaster(4, method="network", input_size=24, hidden_size=64, batch_size=256, max_steps=1, freq=1)
    with memory_limit("3MB"), pytest.raises(MemoryLimitError, match=r"batch_size=256: .* use a smaller batch_size"):
        made.fit(table)
    with memory_limit("20MB"):
        made.fit(table)
