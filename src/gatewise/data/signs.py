"""Numbers as people write them in text files: thousands, decimal commas, currencies, percent, signs of minus."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from .columns import as_number
from .source import Source, show

__all__ = ["bare", "beside", "plain_numbers", "sure_signs"]

_GAPS = r"\s\x{00a0}\x{202f}"
_MONEY = (
    r"US\$|A\$|C\$|R\$|[$€£¥₩₹]|Rs\.?|USD|INR|EUR|GBP|CHF|JPY|KRW|CNY|SEK|NOK|DKK|PLN|Euro|Fr\.|kr\.?|zł|Kč|원|円|元"
    r"|%|％"
)
_NUMBER = rf"(?:\d{{1,3}}(?:[{_GAPS}'’]\d{{3}})+(?:[.,]\d+)?|\d[\d.,]*(?:[eE][+-]?\d+)?|[.,]\d+)"
_MINUS = "−–‒—﹣－"
_SIGN = f"[-+{_MINUS}]?"
_SIGNED = rf"(?i)^({_SIGN})[{_GAPS}]*(?:{_MONEY})?[{_GAPS}]*({_SIGN})[{_GAPS}]*({_NUMBER})[{_GAPS}]*(?:{_MONEY})?$"
_BELOW = rf"(?i)^(?:\([{_GAPS}]*(?:{_MONEY})?[{_GAPS}]*({_NUMBER})[{_GAPS}]*(?:{_MONEY})?[{_GAPS}]*\)|({_NUMBER})-)$"
_BESIDE = rf"(?i)({_MONEY})"
_SAME = {"us$": "$", "usd": "$", "eur": "€", "euro": "€", "gbp": "£", "jpy": "¥", "円": "¥", "krw": "₩", "원": "₩",
         "cny": "¥", "元": "¥", "inr": "₹", "rs": "₹", "%": "%", "％": "%"}  # fmt: skip
_PLAIN = r"^[+-]?\d[\d.,]*([eE][+-]?\d+)?$"
_END = r"([eE][+-]?\d+)?$"
_DECIMAL_COMMA = rf"^[+-]?(\d{{1,3}}(\.\d{{3}})+|\d*),\d+{_END}"
_THOUSANDS = r"^[+-]?(?:[1-9]\d{0,2}(,\d{3})+|[1-9]\d?(,\d{2})+,\d{3})(\.\d+)?$"  # also 12,34,567
_DOTTED = r"^[+-]?[1-9]\d{0,2}(\.\d{3})+$"
_HUNDREDS = r"^[+-]?[1-9]\d{2}$"


def _sure(decimal: str, other: str) -> str:
    """Return what only a decimal sign can be: not three digits after it, a 0 or four digits before it, an exponent."""
    whole = rf"(?:\d{{1,3}}(?:{other}\d{{3}})+|\d{{1,2}}(?:{other}\d{{2}})+{other}\d{{3}})"
    return (
        rf"^[+-]?(?:{whole}{decimal}\d+|\d{{1,3}}(?:{other}\d{{3}}){{2,}}|\d{{1,2}}(?:{other}\d{{2}})+{other}\d{{3}}|(?:0\d*|\d{{4,}})?{decimal}\d+"
        rf"|\d{{1,3}}{decimal}(?:\d{{1,2}}|\d{{4,}})|\d+{decimal}\d+[eE][+-]?\d+){_END}"
    )


_SURE = {",": _sure(",", r"\."), ".": _sure(r"\.", ",")}


def bare(values: Any) -> tuple[Any, bool]:
    """Return a column of text (polars) without what stands beside its numbers, and whether there was any.

    Currencies, percent, spaces and apostrophes between thousands are left out; parentheses, a minus after the number
    and the longer signs of minus become ``-``. A column that is mostly no numbers stays as it is.
    """
    import polars as pl

    known = values.len() - values.null_count()
    if bool(values.str.contains(_PLAIN).sum() == known):
        return values, False
    signed, below = values.str.contains(_SIGNED), values.str.contains(_BELOW)
    if 2 * (signed | below).sum() < known:
        return values, False
    text = pl.when(signed).then(values.str.replace(_SIGNED, "$1$2$3")).when(below)
    made = pl.select(text.then("-" + values.str.replace(_BELOW, "$1$2")).otherwise(values)).to_series()
    number = signed | below
    tight = made.str.replace_all(rf"[{_GAPS}'’]", "").str.replace(rf"^\+?[{_MINUS}]", "-")
    made = pl.select(pl.when(number).then(tight).otherwise(made)).to_series().alias(values.name)
    return made, bool((made != values).any())


def beside(values: Any, name: str, source: Source, *, ids: Any = None) -> str:
    """Return what was left out beside the numbers of a column of text (polars), for a sentence.

    Parameters
    ----------
    values : polars Series of text
    name : str
        Of the column.
    source : Source
        For messages.
    ids : polars Series of text, optional
        Names of the series, for messages.

    Raises
    ------
    DataError
        For numbers with different currencies, or some with % and some without: they are not of one unit.
    """
    number = values.str.contains(_SIGNED) | values.str.contains(_BELOW)
    signs = values.str.extract(_BESIDE).fill_null("").to_list()
    first: dict[str, int] = {}
    for row, (sign, fits) in enumerate(zip(signs, number.fill_null(value=False).to_list(), strict=True)):
        if fits and (sign or as_number(values[row]) != 0):
            plain = str(sign).lower().rstrip(".")
            first.setdefault(_SAME.get(plain) or plain, row)
    units = [unit for unit in first if unit]
    if len(units) > 1 or ("%" in first and "" in first):
        one, other = sorted(first[unit] for unit in (units if len(units) > 1 else first))[:2]
        named = "" if ids is None or ids[one] == ids[other] else f", of series {show(ids[one])}"
        raise source.error(
            f"{show(values[other])} is in another unit than {show(values[one])} in row {source.row(one)}{named}; "
            "convert them to one unit", index=other, column=name,
            series=None if ids is None else ids[other],
        )  # fmt: skip
    below = values.str.contains(_BELOW).fill_null(value=False)
    return str(values[int(below.arg_true()[0])]) if below.any() else ""


def sure_signs(values: Any) -> set[str]:
    """Return the signs that can only be decimal in a column of text without signs beside the numbers."""
    return {sign for sign, pattern in _SURE.items() if values.str.contains(pattern).any()}


def plain_numbers(
    values: Any, name: str, separator: str, decimal: str | None, source: Source, *, others: Set[str] = frozenset(),
    pointed_dates: bool = False,
) -> tuple[Any, str | None]:  # fmt: skip
    """Return a column of text (polars) with its numbers in plain form, and what was done.

    That is "," for a decimal comma, "thousands" for commas between thousands, "points" for points between them, "three"
    for three figures after a point that nothing but habit says are decimals.

    Parameters
    ----------
    values : polars Series of text
        From `bare`; null where a reading is missing.
    name : str
        For messages.
    separator : str
        Of the columns of the file.
    decimal : {",", "."} or None
        The decimal sign, if the caller gave it.
    source : Source
    others : set of str
        `sure_signs` of the other columns of the file.
    pointed_dates : bool, default False
        Whether the file writes dates like 31.01.2024, as people do who write decimal commas.

    Raises
    ------
    DataError
        For a sign that may mean decimals or thousands.
    """
    signs = values.str.contains("[.,]").fill_null(value=False)
    if not signs.any():
        return values, None
    thousands = values.str.contains(_THOUSANDS).fill_null(value=False)
    dotted = values.str.contains(_DOTTED).fill_null(value=False)
    commas = values.str.contains(_DECIMAL_COMMA).fill_null(value=False)
    seen = values.drop_nulls().head(1000).to_list()
    numbers = sum(as_number(value.replace(",", "").replace(".", "")) is not None for value in seen)
    if 2 * numbers < len(seen) or not (thousands | dotted | commas).any():
        return values, None
    own = sure_signs(values)
    sure = own or set(others)
    unsure = dotted | (thousands & ~values.str.contains(r"[.]").fill_null(value=False))
    if decimal is None and len(own) > 1 and not unsure.any():  # each cell for itself
        return _without(_points(values, commas), thousands, name), ","
    sign = decimal or (next(iter(sure)) if len(sure) == 1 else None)
    if sign is None and unsure.any():
        sign = _usual(values, unsure, thousands, dotted, separator, pointed_dates=pointed_dates)
        if sign is None:
            index = int(unsure.arg_true()[0])
            raise source.error(
                f"{show(values[index])} has a {'comma' if thousands[index] else 'point'}, which may mean decimals or "
                "thousands; say which sign is decimal: give decimal=',' or decimal='.'", index=index, column=name,
            )  # fmt: skip
    if sign == ",":
        return _points(values, commas | dotted).alias(name), "," if commas.any() else "points"
    if thousands.any():
        return _without(values, thousands, name), "thousands"
    return values, "three" if decimal is None and not sure and separator != "," and dotted.any() else None


def _usual(values: Any, unsure: Any, thousands: Any, dotted: Any, separator: str, *, pointed_dates: bool) -> str | None:
    """Return the decimal sign where no number of the file is sure; None where it may be either."""
    every = bool((unsure | values.is_null()).all())
    if thousands.any() and dotted.any():
        return None
    if thousands.any():
        if separator == ",":
            return None if every else "."
        return "," if every and pointed_dates else None
    if separator == ",":
        return "."
    return None if pointed_dates or values.str.contains(_HUNDREDS).any() else "."


def _points(values: Any, fits: Any) -> Any:
    """Return decimal commas as points where ``fits``; the points before them separate thousands and are left out."""
    import polars as pl

    plain = values.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
    return pl.select(pl.when(fits).then(plain).otherwise(values)).to_series()


def _without(values: Any, thousands: Any, name: str) -> Any:
    """Return numbers without the commas between their thousands."""
    import polars as pl

    plain = values.str.replace_all(",", "", literal=True)
    return pl.select(pl.when(thousands).then(plain).otherwise(values)).to_series().alias(name)
