"""One time step of a cell as a list of primitive operations: what picture, equations, trace and page share.

Names. `x` is the input x_t, `h_` and `c_` are the previous states, `W_xz` and `W_hz` the input and recurrent weight
blocks of gate z, `b_xz` and `b_hz` their biases; `p_z = W_xz x`, `q_z = W_hz h_`, `a_z` is the pre-activation.
Blocks are cut from PyTorch's parameters: `weight_ih` stacks `W_x·` and `weight_hh` stacks `W_h·` in gate order.

Seven kinds of operation are enough for every cell so far:

    product    W v          (a weight block times a vector)
    sum        a + b + ...  (vectors and biases)
    multiply   a ⊙ b        (element by element)
    sigmoid    σ(a)
    tanh       tanh(a)
    relu       ReLU(a) = max(a, 0)
    one_minus  1 − a
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from gatewise.cells import Cell

KINDS = ("product", "sum", "multiply", "sigmoid", "tanh", "relu", "one_minus")
#: How each activation is written, and its kind.
FUNCTIONS = {"σ": "sigmoid", "tanh": "tanh", "ReLU": "relu"}


@dataclass(frozen=True)
class Operation:
    """One primitive operation: `name = kind(*arguments)`.

    Attributes
    ----------
    name : what the result is called
    kind : one of `KINDS`
    arguments : names of earlier operations, of the step's inputs (`x`, `h_`, `c_`) or of parameters (`W_xz`, `b_hz`)
    """

    name: str
    kind: str
    arguments: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"operation {self.name!r}: kind must be one of {', '.join(KINDS)}, not {self.kind!r}")


def parse_operation(line: str) -> Operation:
    """The operation that a line of text states: `"k = z ⊙ h_"`, `"p_z = W_xz x"`, `"u = 1 − z"`, `"z = σ(a_z)"`.

    Raises
    ------
    ValueError
        When the line is not one primitive operation.
    """
    name, separator, right = (part.strip() for part in line.partition("="))
    call = re.fullmatch(r"(\w+|σ)\((\w+)\)", right)
    if separator and call and call[1] in FUNCTIONS:
        return Operation(name, FUNCTIONS[call[1]], (call[2],))
    for kind, pattern in (
        ("one_minus", r"1 − (\w+)"),
        ("product", r"(W_\w+) (\w+)"),
        ("multiply", r"(\w+) ⊙ (\w+)"),
    ):
        match = re.fullmatch(pattern, right)
        if separator and match:
            return Operation(name, kind, match.groups())
    terms = tuple(right.split(" + "))
    if separator and len(terms) > 1 and all(term.isidentifier() for term in terms):
        return Operation(name, "sum", terms)
    raise ValueError(f"{line!r} is not one primitive operation")


def gate(letter: str, function: str) -> tuple[str, ...]:
    """The four operations of a gate, function(W_x x + b_x + W_h h_ + b_h), as lines of text."""
    return (
        f"p_{letter} = W_x{letter} x",
        f"q_{letter} = W_h{letter} h_",
        f"a_{letter} = p_{letter} + b_x{letter} + q_{letter} + b_h{letter}",
        f"{letter} = {function}(a_{letter})",
    )


@dataclass(frozen=True)
class Program:
    """One time step of one cell.

    Attributes
    ----------
    key : the cell's key, such as "lstm" or "gru-after-keep"
    gates : gate letters in the order of the stacked parameters; the RNN's only block is "h"
    states : state names, `("h",)` or `("h", "c")`; the previous state of `h` is the input `h_`
    operations : in forward order; backward runs them in reverse
    """

    key: str
    gates: tuple[str, ...]
    states: tuple[str, ...]
    operations: tuple[Operation, ...]

    @classmethod
    def of(cls, cell: Cell, *lines: str) -> Program:
        """The program of a cell from its operations as lines of text; see `parse_operation`."""
        return cls(cell.key, tuple(cell.gates), tuple(cell.states), tuple(map(parse_operation, lines)))

    @property
    def inputs(self) -> tuple[str, ...]:
        """The step's inputs: "x" and the previous states."""
        return ("x", *(f"{state}_" for state in self.states))

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """Names of the parameter blocks, in the order in which gates are stacked."""
        return tuple(f"{prefix}{gate}" for prefix in ("W_x", "W_h", "b_x", "b_h") for gate in self.gates)

    def operation(self, name: str) -> Operation:
        """The operation called `name`; KeyError when there is none."""
        for operation in self.operations:
            if operation.name == name:
                return operation
        raise KeyError(f"{self.key} has no operation {name!r}")

    def consumers(self, name: str) -> list[tuple[Operation, int]]:
        """Operations that use `name`, each with the argument's position: where its gradient comes back from."""
        return [
            (operation, position)
            for operation in self.operations
            for position, argument in enumerate(operation.arguments)
            if argument == name
        ]

    @cached_property
    def edges(self) -> tuple[str, ...]:
        """Every edge `source>consumer` along which a gradient flows back to an operation or an input."""
        skip = set(self.parameters)
        return tuple(
            f"{argument}>{operation.name}"
            for operation in self.operations
            for argument in operation.arguments
            if argument not in skip
        )

    def gate_of(self, name: str) -> str:
        """The gate that an operation belongs to: "z" for "z" and "a_z"; "" for states, inputs and all others."""
        if name in self.states or name in self.inputs:
            return ""
        letter = name.rpartition("_")[2]
        return letter if letter in self.gates else ""
