"""What fuzzers put in place of what belongs there."""

from __future__ import annotations

from typing import Any

from numpy.random import Generator

__all__ = ["CELLS", "VALUES", "flipped", "pick", "swapped"]

#: For a value of JSON.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 7, 1.5, -0.0, 1e308, 2**31, 2**63, -(2**63), 10**18, 10**40, "", "gru", "\x1b[2J",
    "\ud800", "é" * 300, [], [1], [[[]]], [None], {}, {"a": 1}, "9" * 5000, "Europe/Berlin", "UTC+99:99", "float16",
    "NaT", "1e999",
)  # fmt: skip

#: For a cell of a table.
CELLS = (
    "", " ", "nan", "NaN", "inf", "-inf", "1e999", "-1e-999", "9223372036854775807", "-9223372036854775808",
    "9223372036854775808", "1" * 400, "0x10", "1_000", "١٢٣", "1,5", "1.5.5", "1\x002", "\x1b[31m", "1\x1f2",
    "\x0c", "\u2028", "\u200b", "\ufeff", "\ud7ff", "𝟙𝟚", '"', '""', '"a', "'", "=1+1", "#", "# a",
    "sep=;", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59.999999", "292277-01-01", "-0001-01-01", "2024-02-30",
    "2024-13-01", "2024-01-01T25:00",
    "24:00", "2024-01-01T00:00:00+99:99", "2024-01-01T00:00:00[Europe/Nowhere]", "2024-W54", "2024Q5", "31/31/2024",
    "00/00/0000", "253402300800", "-62135596801", "1e18", "4000000000000000000", "true", "null", "€5", "5 %",
    "(5)", "--5", "+-5", "５",
)  # fmt: skip


def pick(rng: Generator, values: Any) -> Any:
    """One of some values."""
    return values[int(rng.integers(len(values)))]


def flipped(rng: Generator, data: bytes) -> bytes:
    """Bytes with a few of them changed, taken out, doubled or cut off."""
    made = bytearray(data)
    for _ in range(int(rng.integers(1, 6))):
        if not made:
            break
        at = int(rng.integers(len(made)))
        how = rng.integers(5)
        if how == 0:
            made[at] ^= 1 << int(rng.integers(8))
        elif how == 1:
            made[at] = int(pick(rng, (0, 1, 10, 13, 34, 44, 127, 128, 255, int(rng.integers(256)))))
        elif how == 2:
            del made[at : at + int(rng.integers(1, 9))]
        elif how == 3:
            made[at:at] = made[at : at + int(rng.integers(1, 40))] * int(rng.integers(1, 4))
        elif rng.random() < 0.2:
            del made[at:]
    return bytes(made)


def swapped(rng: Generator, value: Any) -> Any:
    """A value of JSON with one part replaced, taken out, added, doubled or put elsewhere."""
    if isinstance(value, dict) and value and rng.random() < 0.85:
        made = dict(value)
        name = pick(rng, list(made))
        how = rng.random()
        if how < 0.75:
            made[name] = swapped(rng, made[name])
        elif how < 0.83:
            del made[name]
        elif how < 0.91:
            made[str(pick(rng, ("x", "", "kind", "h", "\ud800", name + "2")))] = pick(rng, VALUES)
        else:
            made[name] = made[pick(rng, list(made))]
        return made
    if isinstance(value, list) and value and rng.random() < 0.85:
        parts = list(value)
        at = int(rng.integers(len(parts)))
        how = rng.random()
        if how < 0.7:
            parts[at] = swapped(rng, parts[at])
        elif how < 0.8:
            del parts[at]
        elif how < 0.9:
            parts.insert(at, parts[at])
        else:
            parts.reverse()
        return parts
    if isinstance(value, (int, float)) and not isinstance(value, bool) and rng.random() < 0.6:
        return pick(rng, (value + 1, value - 1, -value, value * 2, value * 10**6, value / 3, float(value), str(value)))
    return pick(rng, VALUES)
