"""Where every operation of every cell stands in its picture. Placed by hand; the unit is one pixel of a slide.

Reading order is left to right. The state runs along the top like a road; x_t and h_{t-1} come in on two rails at the
bottom; each gate is a column that climbs from the rails: two products, their sum, the activation. The two switches
of the GRU move as few things as possible: `reset` moves the box W_hn to the other side of the reset product, and
`update` moves the box 1- to the other branch of z.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from .programs import Program


class Hop(NamedTuple):
    """A way point where a rising line jumps over another one."""

    x: float
    y: float


Way = tuple[tuple[float, float] | Hop, ...]


@dataclass(frozen=True)
class Place:
    """Centre of a node and where its name and numbers are written.

    `side`: "right" and "left" of (x + dx, y + dy), or "middle".
    """

    x: float
    y: float
    dx: float = 0.0
    dy: float = 0.0
    side: str = "right"


@dataclass(frozen=True)
class Layout:
    """Picture of one program.

    places : operation, input or output ("h_out", "c_out") -> place
    ways : "source>target" -> way points between the two centres
    dots : points where a line branches
    """

    width: float
    height: float
    places: dict[str, Place]
    ways: dict[str, Way] = field(default_factory=dict)
    dots: tuple[tuple[float, float], ...] = ()


_ROAD, _BRANCH, _ACT, _SUM, _PRODUCT, _RAIL_H, _RAIL_X = 96.0, 208.0, 330.0, 438.0, 556.0, 634.0, 684.0
_LEFT = 118.0
_HALF = 60.0


def _column(letter: str, x: float, label: str = "right") -> dict[str, Place]:
    """A gate's four operations: recurrent product left, input product right, their sum and the activation above."""
    side = Place(x, _ACT, -36, -18, "left") if label == "left" else Place(x, _ACT, 36, -18)
    return {
        f"q_{letter}": Place(x - _HALF, _PRODUCT, 8, -62),
        f"p_{letter}": Place(x + _HALF, _PRODUCT, 8, -62),
        f"a_{letter}": Place(x, _SUM, 9, -74),
        letter: side,
    }


def _column_ways(letter: str, x: float, *, hop: bool, road: bool) -> dict[str, Way]:
    """Rails to the column's products, products to the sum. `road`: h_ comes down from the road on the left."""
    over: Way = (Hop(x + _HALF, _RAIL_H),) if hop else ()
    down: Way = ((_LEFT, _ROAD), (_LEFT, _RAIL_H)) if road else ()
    return {
        f"h_>q_{letter}": (*down, (x - _HALF, _RAIL_H)),
        f"x>p_{letter}": ((x + _HALF, _RAIL_X), *over),
        f"q_{letter}>a_{letter}": ((x - _HALF, _SUM),),
        f"p_{letter}>a_{letter}": ((x + _HALF, _SUM),),
    }


def _rnn() -> Layout:
    places = {
        "h_": Place(64, 110, 0, -52, "middle"),
        "x": Place(420, 380, 24, -18),
        "q_h": Place(210, 110, 94, -58, "middle"),
        "p_h": Place(420, 280, 10, -62),
        "a_h": Place(420, 110, 0, -58, "middle"),
        "h": Place(570, 110, 0, -58, "middle"),
        "h_out": Place(706, 110, 0, -40, "middle"),
    }
    return Layout(770, 420, places)


def _lstm() -> Layout:
    columns = {"f": 250.0, "i": 498.0, "g": 746.0, "o": 994.0}
    road = {
        "c_": Place(64, _ROAD, 0, -52, "middle"),
        "h_": Place(64, _RAIL_H, 0, -52, "middle"),
        "x": Place(64, _RAIL_X, 0, 20, "middle"),
        "k": Place(250, _ROAD, 0, -58, "middle"),
        "w": Place(622, _BRANCH, 14, -56),
        "c": Place(622, _ROAD, 0, -58, "middle"),
        "m": Place(1130, 176, 36, -18),
        "h": Place(1130, 264, 20, 12),
        "c_out": Place(1280, _ROAD, 0, -40, "middle"),
        "h_out": Place(1280, 264, 0, -40, "middle"),
    }
    ways: dict[str, Way] = {
        "i>w": ((498, _BRANCH),),
        "g>w": ((746, _BRANCH),),
        "c>m": ((1130, _ROAD),),
        "o>h": ((994, 264),),
    }
    dots = [(1130.0, _ROAD)]
    places: dict[str, Place] = {}
    for letter, x in columns.items():
        places |= _column(letter, x, "left" if letter == "f" else "right")
        ways |= _column_ways(letter, x, hop=letter != "o", road=False)
        if letter != "o":
            dots += [(x - _HALF, _RAIL_H), (x + _HALF, _RAIL_X)]
    return Layout(1340, 744, places | road, ways, tuple(dots))


def _gru(reset: str, update: str) -> Layout:
    z, r, s, a, n = 254.0, 504.0, 712.0, 972.0, 1108.0
    places = _column("z", z, "left") | _column("r", r)
    places |= {
        "r": Place(r, _ACT, 34, -56),
        "h_": Place(64, _ROAD, 0, -52, "middle"),
        "x": Place(64, _RAIL_X, 0, 20, "middle"),
        "k": Place(z, _ROAD, 0, -58, "middle"),
        "s": Place(s, _ACT, 0, -58, "middle"),
        "a_n": Place(a, _ACT, 0, -58, "middle"),
        "p_n": Place(a, _PRODUCT, 8, -62),
        "n": Place(n, _ACT, 36, -18),
        "w": Place(n, _BRANCH, 24, -18),
        "h": Place(n, _ROAD, 0, -58, "middle"),
        "h_out": Place(1250, _ROAD, 0, -40, "middle"),
    }
    ways: dict[str, Way] = _column_ways("z", z, hop=True, road=True) | _column_ways("r", r, hop=True, road=True)
    ways["x>p_n"] = ((a, _RAIL_X),)
    dots = [(_LEFT, _ROAD), (z, _BRANCH)]
    dots += [(gate - _HALF, _RAIL_H) for gate in (z, r)] + [(gate + _HALF, _RAIL_X) for gate in (z, r)]
    if reset == "after":
        places["q_n"] = Place(s, _PRODUCT, 8, -62)
        places["v"] = Place(s, _SUM, 9, -74)
        ways["h_>q_n"] = ((_LEFT, _ROAD), (_LEFT, _RAIL_H), (s, _RAIL_H))
    else:
        places["q_n"] = Place(842, _ACT, 0, -58, "middle")
        ways["h_>s"] = ((_LEFT, _ROAD), (_LEFT, _RAIL_H), (s, _RAIL_H))
    if update == "keep":
        places["u"] = Place(390, _BRANCH, 0, -58, "middle")
        ways["z>u"] = ((z, _BRANCH),)
    else:
        places["u"] = Place(z, 152, 26, -18)
        ways["z>w"] = ((z, _BRANCH),)
    return Layout(1310, 744, places, ways, tuple(dots))


def layout(program: Program) -> Layout:
    """The hand-placed picture of a program."""
    if program.cell == "rnn":
        return _rnn()
    if program.cell == "lstm":
        return _lstm()
    _, reset, update = program.key.split("-")
    return _gru(reset, update)
