"""From hand-placed centres to drawable lines: shapes, rounded lines trimmed at the shapes, arrow heads.

The page and the static pictures draw the same geometry.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise, product

from gatewise.explorer.cells.description import Description
from gatewise.explorer.cells.layout import Hop, Layout, Place
from gatewise.explorer.cells.program import Program

Point = tuple[float, float]
Segment = tuple[str, tuple[Point, ...]]

#: Places are drawn closer together than they are written: the letters are then larger beside the lines.
_ACROSS, _DOWN = 0.825, 0.75
_RADIUS = 17.0
#: Half the width and height that a term on an arrow takes.
_TERM = (28.0, 10.0)
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
    """A line from `source` to `target`.

    `head` and `tail` are its ends with the direction in degrees, `term` is where the gradient's term is written on it.
    """

    source: str
    target: str
    segments: tuple[Segment, ...]
    head: tuple[float, float, float]
    tail: tuple[float, float, float]
    term: Point = (0.0, 0.0)

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
    size = 2 * _RADIUS + (8 if kind == "one_minus" else 0)
    return Node(name, kind, "circle", place.x, place.y, size, size, place)


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


def _closer(plan: Layout) -> Layout:
    def moved(x: float, y: float) -> Point:
        return (round(x * _ACROSS, 2), round(y * _DOWN, 2))

    places = {name: replace(p, x=moved(p.x, p.y)[0], y=moved(p.x, p.y)[1]) for name, p in plan.places.items()}
    ways = {
        key: tuple(Hop(*moved(*point)) if isinstance(point, Hop) else moved(*point) for point in way)
        for key, way in plan.ways.items()
    }
    dots = tuple(moved(*dot) for dot in plan.dots)
    return Layout(*moved(plan.width, plan.height + 16), places, ways, dots)


Box = tuple[float, float, float, float]


def _covered(a: Box, b: Box) -> float:
    """Area that two boxes (left, top, right, bottom) share."""
    return max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))


def _corners(edge: Edge) -> list[Point]:
    return [points[-1] for letter, points in edge.segments if letter != "C"]


def _with_terms(nodes: dict[str, Node], edges: tuple[Edge, ...], dots: tuple[Point, ...]) -> tuple[Edge, ...]:
    """Edges with a place for the gradient's term: on the line, clear of shapes, labels, other lines and terms.

    Every edge tries points along its line; those near its target come first, where no other edge shares the line.
    """
    taken: list[Box] = [(x - 10, y - 10, x + 10, y + 10) for x, y in dots]
    for node in nodes.values():
        taken.append(
            (node.x - node.w / 2 - 4, node.y - node.h / 2 - 4, node.x + node.w / 2 + 4, node.y + node.h / 2 + 4)
        )
        if node.name.endswith("_out"):
            taken.append((node.x - 60, node.y + 18, node.x + 46, node.y + 62))
            continue
        if node.kind == "sum":
            aside = node.place.biases == "left"
            right, bottom = (node.x - 12, node.y + 42) if aside else (node.x - 20, node.y - 4)
            taken.append((right - 90, bottom - 20, right, bottom))
        left = node.x + node.place.dx - {"right": 0, "middle": 50, "left": 100}[node.place.side]
        taken.append((left, node.y + node.place.dy - 6, left + 100, node.y + node.place.dy + 42))
    found = []
    for edge in edges:
        points = _corners(edge)
        others = [
            (min(a[0], b[0]) - 1, min(a[1], b[1]) - 1, max(a[0], b[0]) + 1, max(a[1], b[1]) + 1)
            for other in edges if other is not edge
            for a, b in pairwise(_corners(other))
        ]  # fmt: skip
        best, least = points[-1], math.inf
        for rank, (a, b) in enumerate(reversed(list(pairwise(points)))):
            beside = (0, 34) if abs(a[0] - b[0]) < abs(a[1] - b[1]) else (1, 13)
            for share, off in product((0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9), (0, -1, 1)):
                x, y = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
                x, y = (x + off * beside[1], y) if beside[0] == 0 else (x, y + off * beside[1])
                box = (x - _TERM[0], y - _TERM[1], x + _TERM[0], y + _TERM[1])
                cost = sum(_covered(box, other) for other in taken) + 6 * sum(_covered(box, line) for line in others)
                cost += 4 * rank + 8 * abs(share - 0.5) + 12 * abs(off)
                if cost < least:
                    best, least = (round(x, 1), round(y, 1)), cost
        taken.append((best[0] - _TERM[0], best[1] - _TERM[1], best[0] + _TERM[0], best[1] + _TERM[1]))
        found.append(replace(edge, term=best))
    return tuple(found)


def geometry(description: Description) -> Geometry:
    """The picture of a cell, ready to draw: a node for every operation, input and output, an edge for every use."""
    plan, program = _closer(description.layout), description.program
    nodes = {name: _node(program, name, place) for name, place in plan.places.items()}
    pairs = [tuple(edge.split(">")) for edge in program.edges]
    pairs += [(state, f"{state}_out") for state in program.states]
    edges = tuple(_edge(nodes, source, target, plan) for source, target in pairs)
    return Geometry(plan.width, plan.height, nodes, _with_terms(nodes, edges, plan.dots), plan.dots)
