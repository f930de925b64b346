"""The means by which a cell's file places its operations in a picture. The unit is one pixel of a slide.

Reading order is left to right. The main state runs along the top; x_t and h_{t-1} come in on two rails at the bottom;
each gate is a column that rises from the rails: two products, their sum, the activation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Hop(NamedTuple):
    """A way point where a rising line jumps over another one."""

    x: float
    y: float


Way = tuple[tuple[float, float] | Hop, ...]


@dataclass(frozen=True)
class Place:
    """Where a node stands and where its name and numbers are written.

    Attributes
    ----------
    x, y : centre of the node
    dx, dy : from the centre to the words
    side : "right" or "left" of (x + dx, y + dy), or "middle"
    biases : where a sum's biases are written: "beside" it, above the line that enters from the left, or below and to
        the "left" of the line that enters there
    """

    x: float
    y: float
    dx: float = 0.0
    dy: float = 0.0
    side: str = "right"
    biases: str = "beside"


@dataclass(frozen=True)
class Layout:
    """Picture of one cell.

    Attributes
    ----------
    width, height : size of the picture
    places : operation, input or output ("h_out", "c_out") -> place
    ways : "source>target" -> way points between the two centres; a straight line where there are none
    dots : points where a line branches
    """

    width: float
    height: float
    places: dict[str, Place]
    ways: dict[str, Way] = field(default_factory=dict)
    dots: tuple[tuple[float, float], ...] = ()


#: Heights of the rows, from the main state at the top to the rail of x at the bottom.
ROAD, BRANCH, ACT, SUM, PRODUCT, RAIL_H, RAIL_X = 96.0, 208.0, 330.0, 438.0, 556.0, 634.0, 684.0
#: Where h_ leaves the top row for its rail, and half the distance between a gate's two products.
LEFT, HALF = 118.0, 65.0


def column(letter: str, x: float, label: str = "right") -> dict[str, Place]:
    """A gate's four operations: recurrent product left, input product right, their sum and the activation above."""
    side = Place(x, ACT, -36, -18, "left") if label == "left" else Place(x, ACT, 36, -18)
    return {
        f"q_{letter}": Place(x - HALF, PRODUCT, 8, -56),
        f"p_{letter}": Place(x + HALF, PRODUCT, 8, -56),
        f"a_{letter}": Place(x, SUM, 9, -56),
        letter: side,
    }


def column_ways(letter: str, x: float, *, hop: bool, road: bool) -> dict[str, Way]:
    """Ways from the rails to a column's products and from the products to the sum.

    Parameters
    ----------
    hop : whether x's line crosses the rail of h_
    road : whether h_ comes down from the top row
    """
    over: Way = (Hop(x + HALF, RAIL_H),) if hop else ()
    down: Way = ((LEFT, ROAD), (LEFT, RAIL_H)) if road else ()
    return {
        f"h_>q_{letter}": (*down, (x - HALF, RAIL_H)),
        f"x>p_{letter}": ((x + HALF, RAIL_X), *over),
        f"q_{letter}>a_{letter}": ((x - HALF, SUM),),
        f"p_{letter}>a_{letter}": ((x + HALF, SUM),),
    }
