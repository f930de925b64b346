"""Each cell as a list of primitive operations: what the picture, the equations, the trace and the tests share.

Names. `x` is the input x_t, `h_` and `c_` the previous states, `W_xz` and `W_hz` the input and recurrent weight
blocks of gate z, `b_xz` and `b_hz` their biases; `p_z = W_xz x`, `q_z = W_hz h_`, `a_z` the pre-activation.
Blocks are cut from PyTorch's parameters: `weight_ih` stacks `W_x·` and `weight_hh` stacks `W_h·` in gate order.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

from .operations import Operation


@dataclass(frozen=True)
class Program:
    """One time step of one cell.

    Attributes
    ----------
    key : "rnn-tanh", "rnn-relu", "lstm", "gru-after-keep", ...
    gates : gate letters in the order of the stacked parameters; the RNN's only block is "h"
    states : state names, `("h",)` or `("h", "c")`; the previous state of `h` is the input `h_`
    operations : in forward order; backward runs them in reverse
    """

    key: str
    gates: tuple[str, ...]
    states: tuple[str, ...]
    operations: tuple[Operation, ...]

    @property
    def cell(self) -> str:
        return self.key.split("-")[0]

    @property
    def inputs(self) -> tuple[str, ...]:
        return ("x", *(f"{state}_" for state in self.states))

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """Names of the parameter blocks, in the order in which gates are stacked."""
        return tuple(f"{prefix}{gate}" for prefix in ("W_x", "W_h", "b_x", "b_h") for gate in self.gates)

    def operation(self, name: str) -> Operation:
        for operation in self.operations:
            if operation.name == name:
                return operation
        raise KeyError(f"{self.key} has no operation {name!r}")

    def consumers(self, name: str) -> list[tuple[Operation, int]]:
        """Operations that use `name`, with the argument's position: where its gradient comes back from."""
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


def _gate(letter: str, activation: str) -> list[Operation]:
    """A gate's block: activation(W_x x + b_x + W_h h_ + b_h)."""
    return [
        Operation(f"p_{letter}", "product", (f"W_x{letter}", "x")),
        Operation(f"q_{letter}", "product", (f"W_h{letter}", "h_")),
        Operation(f"a_{letter}", "sum", (f"p_{letter}", f"b_x{letter}", f"q_{letter}", f"b_h{letter}")),
        Operation(letter, activation, (f"a_{letter}",)),
    ]


def rnn(nonlinearity: str = "tanh") -> Program:
    """h = φ(W_xh x + b_xh + W_hh h_ + b_hh)."""
    if nonlinearity not in ("tanh", "relu"):
        raise ValueError(f"nonlinearity must be 'tanh' or 'relu', not {nonlinearity!r}")
    return Program(f"rnn-{nonlinearity}", ("h",), ("h",), tuple(_gate("h", nonlinearity)))


def lstm() -> Program:
    """c = f∘c_ + i∘g,  h = o∘tanh(c)."""
    gates = [*_gate("i", "sigmoid"), *_gate("f", "sigmoid"), *_gate("g", "tanh"), *_gate("o", "sigmoid")]
    cell = [
        Operation("k", "multiply", ("f", "c_")),
        Operation("w", "multiply", ("i", "g")),
        Operation("c", "sum", ("k", "w")),
        Operation("m", "tanh", ("c",)),
        Operation("h", "multiply", ("o", "m")),
    ]
    return Program("lstm", ("i", "f", "g", "o"), ("h", "c"), (*gates, *cell))


def gru(reset: str = "after", update: str = "keep") -> Program:
    """The GRU's four forms.

    reset="after":   n = tanh(W_xn x + b_xn + r∘(W_hn h_ + b_hn))
    reset="before":  n = tanh(W_xn x + b_xn + W_hn (r∘h_) + b_hn)
    update="keep":   h = z∘h_ + (1-z)∘n
    update="write":  h = (1-z)∘h_ + z∘n
    """
    if reset not in ("after", "before"):
        raise ValueError(f"reset must be 'after' or 'before', not {reset!r}")
    if update not in ("keep", "write"):
        raise ValueError(f"update must be 'keep' or 'write', not {update!r}")
    operations = [*_gate("r", "sigmoid"), *_gate("z", "sigmoid"), Operation("p_n", "product", ("W_xn", "x"))]
    if reset == "after":
        operations += [
            Operation("q_n", "product", ("W_hn", "h_")),
            Operation("v", "sum", ("q_n", "b_hn")),
            Operation("s", "multiply", ("r", "v")),
            Operation("a_n", "sum", ("p_n", "b_xn", "s")),
        ]
    else:
        operations += [
            Operation("s", "multiply", ("r", "h_")),
            Operation("q_n", "product", ("W_hn", "s")),
            Operation("a_n", "sum", ("p_n", "b_xn", "q_n", "b_hn")),
        ]
    keep, write = ("z", "u") if update == "keep" else ("u", "z")
    operations += [
        Operation("n", "tanh", ("a_n",)),
        Operation("u", "one_minus", ("z",)),
        Operation("k", "multiply", (keep, "h_")),
        Operation("w", "multiply", (write, "n")),
        Operation("h", "sum", ("k", "w")),
    ]
    return Program(f"gru-{reset}-{update}", ("r", "z", "n"), ("h",), tuple(operations))


@cache
def all_programs() -> dict[str, Program]:
    """Every cell and variant by key."""
    programs = [rnn("tanh"), rnn("relu"), lstm()]
    programs += [gru(reset, update) for reset in ("after", "before") for update in ("keep", "write")]
    return {program.key: program for program in programs}


def find(cell: str, *, reset: str = "after", update: str = "keep", nonlinearity: str = "tanh") -> Program:
    """The program of a cell named "rnn", "lstm" or "gru" (or its full key, such as "gru-before-write")."""
    known = all_programs()
    if cell in known:
        return known[cell]
    if cell == "rnn":
        return rnn(nonlinearity)
    if cell == "lstm":
        return lstm()
    if cell == "gru":
        return gru(reset, update)
    raise ValueError(f"cell must be 'rnn', 'lstm', 'gru' or one of {', '.join(known)}, not {cell!r}")
