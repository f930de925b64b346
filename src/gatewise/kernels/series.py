"""Series in native code: periods, simple forecasts, what the pre-trained network takes, plain series."""

from __future__ import annotations

from gatewise.arrays import Array
from gatewise.kernels import native

__all__ = ["find_seasons", "fit_plain", "look", "simple_forecasts"]


def find_seasons(x: Array, n: Array, given: Array, usual: Array, sure: bool) -> tuple[Array, Array, Array] | None:
    """Up to two periods of each series: `gatewise.pretrained.candidates.seasons` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row.
    n : array (B,) of int64
        How many readings, at least 2.
    given : array (B,) of int64
        First periods that are known; 0 where there is none.
    usual : array (B,) of int64
        First periods where none is found; 0 where there is none.
    sure : bool
        Whether ``usual`` also takes the place of a period near it.

    Returns
    -------
    tuple of arrays, or None
        Both periods (B,), int64, and their strength (B, 2). None where the provider is not native, L is more than
        1,024 or the instruction set is x86's baseline. Else a row has the same bits in any batch and on any of them.
    """
    return native.find_seasons(x, n, given, usual, sure)


def simple_forecasts(x: Array, n: Array, first: Array, second: Array, h: int) -> tuple[Array, Array] | None:
    """The simple forecasts of each series: `gatewise.pretrained.candidates.forecasts` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row.
    n : array (B,) of int64
        How many readings, at least 2.
    first : array (B,) of int64
        Periods, none longer than n.
    second : array (B,) of int64
        The second ones likewise; equal to ``first`` where there is none.
    h : int
        H, steps ahead.

    Returns
    -------
    tuple of arrays, or None
        Forecasts (B, H, C) and the readings without seasons (B, L). None likewise.
    """
    return native.simple_forecasts(x, n, first, second, h)


def look(
    x: Array,
    known: Array,
    n: Array,
    h: int,
    *,
    given: int = 0,
    usual: int = 0,
    sure: bool = False,
    bend: bool = False,
    short: tuple[Array, Array, Array, Array] | None = None,
) -> tuple[Array, ...] | None:
    """What the pre-trained network takes: `gatewise.pretrained.inputs.prepare` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row; L is a multiple of 16, of 64 with ``short``.
    known : array (B, L) of bool
        Which of them were observed.
    n : array (B,) of int64
        How many readings, at least 4.
    h : int
        H, steps ahead.
    given : int
        First period of every series, where it is known; 0: none.
    usual : int
        First period where none is found; 0: none.
    sure : bool
        Whether ``usual`` also takes the place of a period near it.
    bend : bool
        Whether series whose seasons grow with their level are bent.
    short : tuple of arrays, optional
        For R looks at the newest readings of rows that were prepared before: int64 row and readings of each (R,), and
        first and second period of the rows (B,). The readings are at most those of the row and L / 4.

    Returns
    -------
    tuple of arrays, or None
        float32: patches (R, W / 16, 64), facts (R, 60), steps (R, H, 28), simple forecasts and the logarithms of their
        weights (R, H, 21), unit (R, H). float64: readings (R, W). int64: periods (2, R). float64, by kind (9, R):
        centre, scale, strength of both periods; theta, middle, last, unit and top of the bend. Without ``short`` R is B
        and W is L, else W is L / 4. None where :func:`find_seasons` gives None.
    """
    return native.look(x, known, n, h, given, usual, sure, bend, short)


def fit_plain(
    x: Array, n: Array, which: Array, period: int, basis: tuple[Array, ...]
) -> tuple[Array, Array, Array] | None:
    """Least squares of plain series: `gatewise.pretrained.plain` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row.
    n : array (B,) of int64
        How many readings.
    which : array (R,) of int64
        Rows to fit, all of the length of the columns.
    period : int
        The first period of them all; 1: none.
    basis : tuple of arrays
        What they share, M columns, J trends and K seasons: columns (M + J, n + H); int64 last column of each season
        (K,); root (M, M); along (M, J); size (K, J); parameters and penalty (K, 1 + J); doubt (K + J, H).

    Returns
    -------
    tuple of arrays, or None
        The probability that a series is plain (R,), and the forecast of its fit and the standard deviation of that
        (R, H), 0 where the probability is. None where :func:`find_seasons` gives None.
    """
    return native.fit_plain(x, n, which, period, basis)
