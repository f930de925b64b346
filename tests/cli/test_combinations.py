"""Peculiar things together in one large file, and one wrong reading far down: it is named, and nothing is written."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

ROWS, BAD = 75_000, 64_990  # two series; the wrong row is the second one's
HOURS = np.datetime64("2016-01-01T00", "m") + np.arange(ROWS) * np.timedelta64(60, "m")
VALUES = np.round(1500 + 900 * np.sin(np.arange(ROWS) / 24), 1)


def rows(line: Callable[[str, np.datetime64, float], str], wrong: Callable[[str], str]) -> list[str]:
    made = [line(one, t, v) for one in ("north", "south") for t, v in zip(HOURS, VALUES, strict=True)]
    made[ROWS + BAD] = wrong(made[ROWS + BAD])
    return made


def german(folder: Path) -> tuple[Path, tuple[str, ...], int]:
    """Lines above the names, semicolons, decimal commas with points, day first, Latin-1; text among the numbers."""

    def line(one: str, t: np.datetime64, v: float) -> str:
        year, month, day = str(t)[:10].split("-")
        return f"{one};{day}.{month}.{year} {str(t)[11:16]};" + f"{v:,.1f}".translate({44: 46, 46: 44})

    wrong = rows(line, lambda text: text.rpartition(";")[0] + ";k. A. (Ausfall)")
    content = ["Auswertung", "", "Messstelle;Zeit;Größe", *wrong]
    path = folder / "werte.csv"
    path.write_bytes("\n".join(content).encode("latin-1"))
    return path, ("--encoding", "latin-1", "--time-zone", "UTC"), 4 + ROWS + BAD


def portal(folder: Path) -> tuple[Path, tuple[str, ...], int]:
    """Comments, quotes, thousands and currency, gzip, date and clock in two columns; a clock that does not exist."""

    def line(one: str, t: np.datetime64, v: float) -> str:
        return f'"{one}","{str(t)[:10]}","{str(t)[11:16]}","${v:,.2f}"'

    def wrong(text: str) -> str:
        cells = text.split('","')
        return '","'.join([cells[0], cells[1], "25:99", cells[3]])

    content = ["# export", '"meter","date","time","cost"', *rows(line, wrong)]
    path = folder / "portal.csv.gz"
    path.write_bytes(gzip.compress("\r\n".join(content).encode(), 1))
    return path, (), 3 + ROWS + BAD


def tabs(folder: Path) -> tuple[Path, tuple[str, ...], int]:
    """UTF-16, tabs, seconds since 1970, an empty last column; a time twice."""

    def line(one: str, t: np.datetime64, v: float) -> str:
        return f"{one}\t{t.astype('datetime64[s]').astype(int)}\t{v}\t"

    def wrong(text: str) -> str:
        one, time, value, _ = text.split("\t")
        return f"{one}\t{int(time) - 3600}\t{value}\t"

    content = ["unique_id\tepoch\ty\t", *rows(line, wrong)]
    path = folder / "meter.txt"
    path.write_bytes("\n".join(content).encode("utf-16"))
    return path, ("--time-zone", "Europe/Berlin"), 2 + ROWS + BAD


def office(folder: Path) -> tuple[Path, tuple[str, ...], int]:
    """Two exports below one another with totals, days of the week, a clock of 12 hours, percent; neither AM nor PM."""
    names = "Filiale;Tag;Zeit;AM/PM;Auslastung"
    days = ["Do", "Fr", "Sa", "So", "Mo", "Di", "Mi"]  # 1970-01-01 was a Thursday

    def line(one: str, t: np.datetime64, v: float) -> str:
        year, month, day = str(t)[:10].split("-")
        hour, weekday = int(str(t)[11:13]), days[int(t.astype("datetime64[D]").astype(int)) % 7]
        clock = f"{(hour - 1) % 12 + 1}:00;{'AM' if hour < 12 else 'PM'}"
        return f"{one};{weekday}. {day}.{month}.{year};{clock};" + f"{v / 24:.2f} %".replace(".", ",")

    def wrong(text: str) -> str:
        return text.replace(";AM;", ";M;").replace(";PM;", ";M;")

    made = rows(line, wrong)
    total = ";Summe;;;1,00 %"
    content = ["Bericht", "", names, *made[:ROWS], total, names, *made[ROWS:], total, "", "Quelle: eigene Werte"]
    path = folder / "auslastung.csv"
    path.write_bytes(("\n".join(content) + "\n").encode())
    return path, (), 4 + ROWS + 2 + BAD


@pytest.mark.parametrize(
    ("write", "column"), [(office, "'AM/PM'"), (german, "'Größe'"), (portal, "'time'"), (tabs, "'epoch'")]
)
def test_the_wrong_reading_in_row_140000_is_named(
    gatewise, tmp_path: Path, write: Callable[[Path], tuple[Path, tuple[str, ...], int]], column: str
) -> None:
    path, options, row = write(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    ran = gatewise("fit", path.name, "-h", 3, "--epochs", 1, *options)
    assert (ran.code, ran.out) == (3, "")
    message = ran.err.splitlines()[-1]
    assert message.startswith(f"gatewise: {path.name}, series 'south', row {row}, column {column}: "), message
    assert 139_000 < row < 141_000
    assert sorted(tmp_path.rglob("*")) == before
