"""From hand-placed centres to drawable lines: shapes, rounded lines trimmed at the shapes, arrow heads.

The page and the static pictures draw the same geometry.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from gatewise.explorer.cells.description import Description
from gatewise.explorer.cells.layout import Hop, Layout, Place
from gatewise.explorer.cells.program import Program

Point = tuple[float, float]
Segment = tuple[str, tuple[Point, ...]]

_RADIUS = 17.0
_CORNER = 12.0
_GAP = 3.0
_HOP = 8.0


@dataclass(frozen=True)
class Node:
    """A shape: "circle" (radius w/2), "box" or "port" (an input or output, no outline)."""

    name: str
    kind: str
    shape: str
    x: float
    y: float
    w: float
    h: float
    place: Place


@dataclass(frozen=True)
class Edge:
    """A line from `source` to `target`; `head` and `tail` are its ends with the direction in degrees."""

    source: str
    target: str
    segments: tuple[Segment, ...]
    head: tuple[float, float, float]
    tail: tuple[float, float, float]

    @property
    def key(self) -> str:
        return f"{self.source}>{self.target}"

    @property
    def d(self) -> str:
        """The line as an SVG path."""
        return " ".join(letter + " ".join(f"{x:g},{y:g}" for x, y in points) for letter, points in self.segments)


@dataclass(frozen=True)
class Geometry:
    width: float
    height: float
    nodes: dict[str, Node]
    edges: tuple[Edge, ...]
    dots: tuple[Point, ...]


def _node(program: Program, name: str, place: Place) -> Node:
    if name.endswith("_") or name.endswith("_out") or name == "x":
        return Node(name, "port", "port", place.x, place.y, 36, 30, place)
    kind = program.operation(name).kind
    if kind == "product":
        return Node(name, kind, "box", place.x, place.y, 58, 34, place)
    if kind in ("sigmoid", "tanh", "relu"):
        return Node(name, kind, "box", place.x, place.y, 56, 36, place)
    return Node(name, kind, "circle", place.x, place.y, 2 * _RADIUS, 2 * _RADIUS, place)


def _trim(node: Node, towards: Point) -> Point:
    """Where a line from the node's centre towards a point leaves its shape."""
    dx, dy = towards[0] - node.x, towards[1] - node.y
    length = math.hypot(dx, dy)
    if node.shape == "circle":
        reach = node.w / 2 + _GAP
    else:
        horizontal = (node.w / 2 + _GAP) * length / abs(dx) if dx else math.inf
        vertical = (node.h / 2 + _GAP) * length / abs(dy) if dy else math.inf
        reach = min(horizontal, vertical)
    return (node.x + dx / length * reach, node.y + dy / length * reach)


def _towards(start: Point, end: Point, distance: float) -> Point:
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    share = min(distance, length / 2) / length
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def _line(points: list[Point | Hop]) -> tuple[Segment, ...]:
    segments: list[Segment] = [("M", (tuple(points[0]),))]  # type: ignore[arg-type]
    for before, point, after in zip(points, points[1:], points[2:], strict=False):
        if isinstance(point, Hop):
            x, y = point
            segments.append(("L", ((x, y + _HOP),)))
            segments.append(("C", ((x + 11, y + _HOP), (x + 11, y - _HOP), (x, y - _HOP))))
        else:
            corner = (point[0], point[1])
            start, end = _towards(corner, before[:2], _CORNER), _towards(corner, after[:2], _CORNER)
            segments += [("L", (start,)), ("Q", (corner, end))]
    segments.append(("L", ((points[-1][0], points[-1][1]),)))
    return tuple(segments)


def _edge(nodes: dict[str, Node], source: str, target: str, ways: Layout) -> Edge:
    middle: list[Point | Hop] = list(ways.ways.get(f"{source}>{target}", ()))
    first = middle[0][:2] if middle else (nodes[target].x, nodes[target].y)
    last = middle[-1][:2] if middle else (nodes[source].x, nodes[source].y)
    start, end = _trim(nodes[source], first), _trim(nodes[target], last)
    points = [start, *middle, end]
    head = math.degrees(math.atan2(end[1] - last[1], end[0] - last[0]))
    tail = math.degrees(math.atan2(start[1] - first[1], start[0] - first[0]))
    return Edge(source, target, _line(points), (*end, head), (*start, tail))


def geometry(description: Description) -> Geometry:
    """The picture of a cell, ready to draw: a node for every operation, input and output, an edge for every use."""
    plan, program = description.layout, description.program
    nodes = {name: _node(program, name, place) for name, place in plan.places.items()}
    pairs = [tuple(edge.split(">")) for edge in program.edges]
    pairs += [(state, f"{state}_out") for state in program.states]
    edges = tuple(_edge(nodes, source, target, plan) for source, target in pairs)
    return Geometry(plan.width, plan.height, nodes, edges, plan.dots)
