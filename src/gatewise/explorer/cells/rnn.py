"""The plain RNN: program, picture, words, equations."""

from __future__ import annotations

from gatewise.cells import RNN

from .description import Description, Gate
from .formulas import formulas, gate_equation
from .layout import Layout, Place
from .program import Program, gate
from .words import text

_FUNCTIONS = {"tanh": "tanh", "relu": "ReLU"}

_PICTURE = Layout(
    880,
    420,
    {
        "h_": Place(64, 110, 0, -52, "middle"),
        "x": Place(450, 380, 24, -18),
        "q_h": Place(230, 110, 0, -58, "middle"),
        "p_h": Place(450, 280, 10, -66),
        "a_h": Place(450, 110, 0, -58, "middle", "left"),
        "h": Place(650, 110, 0, -58, "middle"),
        "h_out": Place(816, 110, 0, -40, "middle"),
    },
)


def describe(cell: RNN) -> Description:
    """h = φ(W_xh x + b_xh + W_hh h_ + b_hh)."""
    function = _FUNCTIONS[cell.nonlinearity]
    program = Program.of(cell, *gate("h", function))
    return Description(
        cell=cell,
        program=program,
        family=text("Plain RNN", "기본 RNN"),
        title=text(f"Plain RNN ({function})", f"기본 RNN ({function})"),
        gates={
            "h": Gate(
                text("hidden state", "은닉 상태"),
                text(
                    "The new hidden state: everything the cell remembers, passed through one activation.",
                    "새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.",
                ),
                "green",
            )
        },
        words={},
        layout=_PICTURE,
        equations=formulas(program, gate_equation("h", function)),
        unbounded=("h",) if cell.nonlinearity == "relu" else (),
    )
