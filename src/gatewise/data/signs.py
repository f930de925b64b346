"""Numbers as people write them in text files: thousands, decimal commas, currencies, percent."""

from __future__ import annotations

from typing import Any

from .columns import as_number
from .source import Source, show

__all__ = ["plain_numbers"]

_SIGNS = r"[$€£¥₩%'’\s\x{00a0}\x{202f}]"
_SIGNED = r"^[-+]?\s*[$€£¥₩]?\s*[-+]?\s*(\d{1,3}([ \x{00a0}\x{202f}'’]\d{3})+([.,]\d+)?|\d[\d.,]*|[.,]\d+)\s*[$€£¥₩%]?$"
_DECIMAL_COMMA = r"^[+-]?(\d{1,3}(\.\d{3})+|\d+),\d+([eE][+-]?\d+)?$"
_THOUSANDS = r"^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$"
_CERTAIN = r",\d{3},|,\d{3}\."
_DOTTED = r"^[+-]?[1-9]\d{0,2}(\.\d{3})+$"


def plain_numbers(
    values: Any, name: str, separator: str, decimal: str | None, source: Source
) -> tuple[Any, str | None]:
    """Return a column of text (polars) with its numbers in plain form, and what was done ("," for a decimal comma).

    Parameters
    ----------
    values : polars Series of text
        Null where a reading is missing.
    name : str
        For messages.
    separator : str
        Of the columns of the file.
    decimal : {",", "."} or None
        The decimal sign, if the caller gave it.
    source : Source

    Raises
    ------
    DataError
        For a comma that may mean decimals or thousands.
    """
    import polars as pl

    known = values.len() - values.null_count()
    signed = values.str.contains(_SIGNED)
    odd = values.str.contains(_SIGNS)
    if odd.any() and 2 * signed.sum() >= known:
        bare = values.str.replace_all(_SIGNS, "")
        values = pl.select(pl.when(signed).then(bare).otherwise(values)).to_series().alias(name)
        what: str | None = "signs"
    else:
        what = None
    comma = values.str.contains(",", literal=True).fill_null(value=False)
    if decimal == "," and values.str.contains(_DOTTED).fill_null(value=False).any():
        return _points(values, name), ","
    if not comma.any():
        return values, what
    thousands = values.str.contains(_THOUSANDS).fill_null(value=False)
    decimals = values.str.contains(_DECIMAL_COMMA).fill_null(value=False)
    seen = values.drop_nulls().head(1000).to_list()
    numbers = sum(as_number(value.replace(",", "").replace(".", "")) is not None for value in seen)
    if 2 * numbers < len(seen) or not (thousands | decimals).any():
        return values, what
    only_thousands = bool(thousands.filter(comma).all())
    certain = bool(values.str.contains(_CERTAIN).any())
    if decimal == "." or (decimal is None and only_thousands and (certain or (separator == "," and not comma.all()))):
        bare = values.str.replace_all(",", "", literal=True)
        return pl.select(pl.when(thousands).then(bare).otherwise(values)).to_series().alias(name), "thousands"
    if decimal is None and separator == "," and only_thousands:
        index = int(comma.arg_true()[0])
        raise source.error(
            f"{show(values[index])} has a comma, which may mean decimals or thousands; say which sign is decimal: "
            "give decimal=',' or decimal='.'", index=index, column=name,
        )  # fmt: skip
    return (_points(values, name), ",") if decimals.any() else (values, what)


def _points(values: Any, name: str) -> Any:
    """Return decimal commas as points; the points before them separate thousands and are left out."""
    import polars as pl

    fits = values.str.contains(_DECIMAL_COMMA) | values.str.contains(_DOTTED)
    plain = values.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
    return pl.select(pl.when(fits).then(plain).otherwise(values)).to_series().alias(name)
