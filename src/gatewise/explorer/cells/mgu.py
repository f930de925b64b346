"""The minimal gated unit: program, picture, words, equations."""

from __future__ import annotations

from gatewise.cells import MGU

from .description import Description, Gate
from .formulas import formulas, gate_equation
from .layout import ACT, BRANCH, HALF, LEFT, PRODUCT, RAIL_H, RAIL_X, ROAD, Layout, Place, Way, column, column_ways
from .program import Program, gate
from .words import Explanation, text

_GATES = {
    "f": Gate(
        text("forget gate", "망각 게이트"),
        text(
            "One gate, two tasks: how much of the past the candidate uses, and how much of it is written.",
            "게이트 하나가 두 가지를 정합니다. 후보 은닉 상태를 만들 때 과거를 얼마나 볼지, "
            "그리고 후보 은닉 상태를 얼마나 쓸지입니다.",
        ),
        "orange",
    ),
    "n": Gate(
        text("candidate", "후보 은닉 상태"),
        text("The new content, between −1 and 1.", "쓸 수 있는 새 내용이며 −1과 1 사이입니다."),
        "green",
    ),
}

_WORDS = {
    "s": Explanation(
        text("previous state after the gate", "게이트를 거친 이전 은닉 상태"),
        text(
            "The gate acts on the previous hidden state before the recurrent weights do.",
            "게이트가 이전 은닉 상태에 먼저 작용하고, 그다음 순환 가중치를 곱합니다.",
        ),
    ),
    "u": Explanation(
        text("one minus the forget gate", "1 − 망각 게이트"),
        text(
            "One minus the gate: what the candidate gains, the past loses.",
            "1에서 게이트를 뺍니다. 후보 은닉 상태의 몫이 늘면 과거의 몫은 줄어듭니다.",
        ),
    ),
    "k": Explanation(
        text("what is kept", "유지되는 부분"),
        text("The share of the old hidden state that stays.", "이전 은닉 상태에서 남는 몫입니다."),
    ),
    "w": Explanation(
        text("what is written", "새로 쓰는 부분"),
        text("The share of the candidate that is written.", "후보 은닉 상태에서 새로 쓰이는 몫입니다."),
    ),
    "h": Explanation(
        text("hidden state", "은닉 상태"),
        text(
            "The new hidden state is a weighted mean of the past and the candidate.",
            "새 은닉 상태는 이전 은닉 상태와 후보 은닉 상태의 가중 평균입니다.",
        ),
    ),
}


def _picture() -> Layout:
    f, s, q, a, n = 280.0, 512.0, 658.0, 804.0, 956.0
    places = column("f", f, "left") | {
        "h_": Place(64, ROAD, 0, -52, "middle"),
        "x": Place(64, RAIL_X, 0, 20, "middle"),
        "u": Place(f, 164, 30, -18),
        "k": Place(f, ROAD, 0, -58, "middle"),
        "s": Place(s, ACT, 0, -58, "middle"),
        "q_n": Place(q, ACT, 0, -58, "middle"),
        "p_n": Place(a, PRODUCT, 8, -56),
        "a_n": Place(a, ACT, 0, -58, "middle", "left"),
        "n": Place(n, ACT, 36, -18),
        "w": Place(n, BRANCH, 24, -18),
        "h": Place(n, ROAD, 0, -58, "middle"),
        "h_out": Place(1108, ROAD, 0, -40, "middle"),
    }
    ways: dict[str, Way] = column_ways("f", f, hop=True, road=True) | {
        "h_>s": ((LEFT, ROAD), (LEFT, RAIL_H), (s, RAIL_H)),
        "x>p_n": ((a, RAIL_X),),
        "f>w": ((f, BRANCH),),
    }
    dots = ((LEFT, ROAD), (f, BRANCH), (f - HALF, RAIL_H), (f + HALF, RAIL_X))
    return Layout(1172, 744, places, ways, dots)


def describe(cell: MGU) -> Description:
    """h = (1 − f) ⊙ h_ + f ⊙ n."""
    program = Program.of(
        cell, *gate("f", "σ"),
        "s = f ⊙ h_",
        "p_n = W_xn x",
        "q_n = W_hn s",
        "a_n = p_n + b_xn + q_n + b_hn",
        "n = tanh(a_n)",
        "u = 1 − f",
        "k = u ⊙ h_",
        "w = f ⊙ n",
        "h = k + w",
    )  # fmt: skip
    return Description(
        cell=cell,
        program=program,
        family=text("MGU", "MGU"),
        title=text("MGU (minimal gated unit)", "MGU (최소 게이트 유닛)"),
        gates=_GATES,
        words=_WORDS,
        layout=_picture(),
        equations=formulas(
            program,
            gate_equation("f", "σ"),
            "n = tanh(W_xn x + b_xn + W_hn (f ⊙ h_) + b_hn)",
            "h = (1 − f) ⊙ h_ + f ⊙ n",
        ),
        textbook={"n": "h̃"},
    )
