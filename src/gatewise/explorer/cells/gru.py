"""The GRU in its four forms: program, picture, words, equations."""

from __future__ import annotations

from gatewise.cells import GRU

from .description import Description, Gate
from .formulas import formulas, gate_equation
from .layout import (
    ACT,
    BRANCH,
    HALF,
    LEFT,
    PRODUCT,
    RAIL_H,
    RAIL_X,
    ROAD,
    SUM,
    Layout,
    Place,
    Way,
    column,
    column_ways,
)
from .program import Program, gate
from .words import Explanation, text

_GATES = {
    "r": Gate(
        text("reset gate", "리셋 게이트"),
        text("How much of the past the candidate uses.", "후보 은닉 상태를 만들 때 과거를 얼마나 볼지 정합니다."),
        "orange",
    ),
    "z": Gate(
        text("update gate", "갱신 게이트"),
        text(
            "The mixing ratio between the past and the candidate.", "이전 은닉 상태와 후보 은닉 상태를 섞는 비율입니다."
        ),
        "blue",
    ),
    "n": Gate(
        text("candidate", "후보 은닉 상태"),
        text("The new content, between −1 and 1.", "쓸 수 있는 새 내용이며 −1과 1 사이입니다."),
        "green",
    ),
}

_WORDS = {
    "v": Explanation(
        text("recurrent part with its bias", "순환 항과 편향의 합"),
        text(
            "The recurrent bias belongs inside the reset product.",
            "순환 편향은 리셋 게이트와 곱하기 전에 더합니다.",
        ),
    ),
    "u": Explanation(
        text("one minus the update gate", "1 − 갱신 게이트"),
        text(
            "One minus the gate: what one side gains, the other loses.",
            "1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.",
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

_RESET = {
    "after": Explanation(
        text("recurrent part after the reset", "리셋된 순환 항"),
        text(
            "The reset gate acts on the recurrent product: first multiply by the weights, then reset.",
            "리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.",
        ),
    ),
    "before": Explanation(
        text("previous state after the reset", "리셋된 이전 은닉 상태"),
        text(
            "The reset gate acts on the previous hidden state: first reset, then multiply by the weights.",
            "리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.",
        ),
    ),
}

_NOTE = text(
    "Keep and write are the same function family: negate the update gate's weights and biases and the numbers agree "
    "exactly. Reset before and reset after are not: no weights turn one into the other.",
    "유지와 갱신은 같은 함수족입니다. 갱신 게이트의 가중치와 편향의 부호를 바꾸면 값이 정확히 같아집니다. "
    "리셋의 전과 후는 다릅니다. 어떤 가중치로도 서로 바꿀 수 없습니다.",
)


def _program(cell: GRU) -> Program:
    after = cell.reset == "after"
    candidate = (
        ("q_n = W_hn h_", "v = q_n + b_hn", "s = r ⊙ v", "a_n = p_n + b_xn + s")
        if after
        else ("s = r ⊙ h_", "q_n = W_hn s", "a_n = p_n + b_xn + q_n + b_hn")
    )
    keep, write = ("z", "u") if cell.update == "keep" else ("u", "z")
    return Program.of(
        cell,
        *gate("r", "σ"),
        *gate("z", "σ"),
        "p_n = W_xn x",
        *candidate,
        "n = tanh(a_n)",
        "u = 1 − z",
        f"k = {keep} ⊙ h_",
        f"w = {write} ⊙ n",
        "h = k + w",
    )


def _picture(cell: GRU) -> Layout:
    """The options move as few things as possible: `reset` the box W_hn, `update` the circle 1−."""
    z, r, s, a, n = 280.0, 540.0, 738.0, 998.0, 1134.0
    places = column("z", z, "left") | column("r", r, "left")
    places |= {
        "h_": Place(64, ROAD, 0, -52, "middle"),
        "x": Place(64, RAIL_X, 0, 20, "middle"),
        "k": Place(z, ROAD, 0, -58, "middle"),
        "s": Place(s, ACT, 0, -58, "middle"),
        "a_n": Place(a, ACT, 0, -58, "middle", "left"),
        "p_n": Place(a, PRODUCT, 8, -56),
        "n": Place(n, ACT, 36, -18),
        "w": Place(n, BRANCH, 24, -18),
        "h": Place(n, ROAD, 0, -58, "middle"),
        "h_out": Place(1276, ROAD, 0, -40, "middle"),
    }
    ways: dict[str, Way] = column_ways("z", z, hop=True, road=True) | column_ways("r", r, hop=True, road=True)
    ways["x>p_n"] = ((a, RAIL_X),)
    dots = [(LEFT, ROAD), (z, BRANCH)]
    dots += [(gate - HALF, RAIL_H) for gate in (z, r)] + [(gate + HALF, RAIL_X) for gate in (z, r)]
    if cell.reset == "after":
        places["q_n"] = Place(s, PRODUCT, 8, -56)
        places["v"] = Place(s, SUM, 9, -56)
        ways["h_>q_n"] = ((LEFT, ROAD), (LEFT, RAIL_H), (s, RAIL_H))
    else:
        places["q_n"] = Place(868, ACT, 0, -58, "middle")
        ways["h_>s"] = ((LEFT, ROAD), (LEFT, RAIL_H), (s, RAIL_H))
    if cell.update == "keep":
        places["u"] = Place(416, BRANCH, 0, -62, "middle")
        ways["z>u"] = ((z, BRANCH),)
    else:
        places["u"] = Place(z, 164, 30, -18)
        ways["z>w"] = ((z, BRANCH),)
    return Layout(1340, 744, places, ways, tuple(dots))


def describe(cell: GRU) -> Description:
    """h = z ⊙ h_ + (1 − z) ⊙ n, or with z and 1 − z exchanged; r inside or outside the recurrent product."""
    program = _program(cell)
    recurrent = "r ⊙ (W_hn h_ + b_hn)" if cell.reset == "after" else "W_hn (r ⊙ h_) + b_hn"
    keep, write = ("z", "(1 − z)") if cell.update == "keep" else ("(1 − z)", "z")
    reset = {"after": "곱한 뒤", "before": "곱하기 전"}[cell.reset]
    update = {"keep": "유지", "write": "갱신"}[cell.update]
    return Description(
        cell=cell,
        program=program,
        family=text("GRU", "GRU"),
        title=text(f"GRU (reset {cell.reset}, update {cell.update}s)", f"GRU (리셋: {reset}, z: {update})"),
        gates=_GATES,
        words={**_WORDS, "s": _RESET[cell.reset]},
        layout=_picture(cell),
        equations=formulas(
            program,
            gate_equation("r", "σ"),
            gate_equation("z", "σ"),
            f"n = tanh(W_xn x + b_xn + {recurrent})",
            f"h = {keep} ⊙ h_ + {write} ⊙ n",
        ),
        note=_NOTE,
        textbook={"n": "h̃"},
    )
