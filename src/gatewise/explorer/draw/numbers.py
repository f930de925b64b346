"""Numbers as pictures and page write them."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal


def number(value: float, *, sign: bool = False) -> str:
    """A number as the pictures and the page write it: three decimals, or two digits and an exponent when tiny.

    The minus is a real minus; `sign` adds a plus, so that a gradient's sign is never told by colour alone.
    """
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("−∞" if value < 0 else "+∞" if sign else "∞")
    size = Decimal(abs(value))
    if size == 0:
        return "0"
    # halves go up, as JavaScript's toFixed and toExponential do, so that page and picture print the same digits
    if Decimal("0.0005") <= size < 10000:
        text = str(size.quantize(Decimal("0.001"), ROUND_HALF_UP))
    else:
        exponent = size.adjusted()
        mantissa = size.scaleb(-exponent).quantize(Decimal("0.1"), ROUND_HALF_UP)
        if mantissa == 10:
            mantissa, exponent = Decimal("1.0"), exponent + 1
        text = f"{mantissa}e{str(exponent).replace('-', '−')}"
    return ("−" if value < 0 else "+" if sign else "") + text
