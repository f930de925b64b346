"""The LSTM: program, picture, words, equations."""

from __future__ import annotations

from gatewise.cells import LSTM

from .description import Description, Gate
from .formulas import formulas, gate_equation
from .layout import BRANCH, HALF, RAIL_H, RAIL_X, ROAD, Layout, Place, Way, column, column_ways
from .program import Program, gate
from .words import Explanation, text

_GATES = {
    "i": Gate(
        text("input gate", "입력 게이트"),
        text("How much of the candidate is written.", "후보 셀 상태를 얼마나 받아들일지 정합니다."),
        "blue",
    ),
    "f": Gate(
        text("forget gate", "망각 게이트"),
        text("How much of the old cell state stays.", "이전 셀 상태를 얼마나 남길지 정합니다."),
        "orange",
    ),
    "g": Gate(
        text("candidate", "후보 셀 상태"),
        text("The new content, between −1 and 1.", "쓸 수 있는 새 내용이며 −1과 1 사이입니다."),
        "green",
    ),
    "o": Gate(
        text("output gate", "출력 게이트"),
        text("How much of the cell state is shown outside.", "셀 상태를 밖으로 얼마나 내보낼지 정합니다."),
        "purple",
    ),
}

_WORDS = {
    "k": Explanation(
        text("what is kept", "유지되는 부분"),
        text("The forget gate scales the old cell state down.", "망각 게이트가 이전 셀 상태를 걸러 냅니다."),
    ),
    "w": Explanation(
        text("what is written", "새로 쓰는 부분"),
        text("The input gate lets part of the candidate in.", "입력 게이트가 후보 셀 상태의 일부를 받아들입니다."),
    ),
    "c": Explanation(
        text("cell state", "셀 상태"),
        text(
            "The cell state is a sum: what is kept of the past plus what is written. No weight lies on this path.",
            "셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.",
        ),
    ),
    "m": Explanation(
        text("tanh of the cell state", "셀 상태의 tanh"),
        text("The cell state brought back between −1 and 1.", "셀 상태를 다시 −1과 1 사이로 가져옵니다."),
    ),
    "h": Explanation(
        text("hidden state", "은닉 상태"),
        text(
            "The output gate shows part of the cell state: the hidden state.",
            "출력 게이트가 셀 상태의 일부를 내보내며, 이것이 은닉 상태입니다.",
        ),
    ),
}


def _picture() -> Layout:
    columns = {"f": 250.0, "i": 508.0, "g": 766.0, "o": 1024.0}
    others = {
        "c_": Place(64, ROAD, 0, -52, "middle"),
        "h_": Place(64, RAIL_H, 0, -52, "middle"),
        "x": Place(64, RAIL_X, 0, 20, "middle"),
        "k": Place(250, ROAD, 0, -58, "middle"),
        "w": Place(637, BRANCH, 14, -56),
        "c": Place(637, ROAD, 0, -58, "middle"),
        "m": Place(1150, 176, 36, -18),
        "h": Place(1150, 264, 20, 12),
        "c_out": Place(1395, ROAD, 0, -40, "middle"),
        "h_out": Place(1395, 264, 0, -40, "middle"),
    }
    ways: dict[str, Way] = {
        "i>w": ((508, BRANCH),),
        "g>w": ((766, BRANCH),),
        "c>m": ((1150, ROAD),),
        "o>h": ((1024, 264),),
    }
    dots = [(1150.0, ROAD)]
    places: dict[str, Place] = {}
    for letter, x in columns.items():
        places |= column(letter, x, "left" if letter == "f" else "right")
        ways |= column_ways(letter, x, hop=letter != "o", road=False)
        if letter != "o":
            dots += [(x - HALF, RAIL_H), (x + HALF, RAIL_X)]
    return Layout(1455, 744, places | others, ways, tuple(dots))


def describe(cell: LSTM) -> Description:
    """c = f ⊙ c_ + i ⊙ g,  h = o ⊙ tanh(c)."""
    program = Program.of(
        cell, *gate("i", "σ"), *gate("f", "σ"), *gate("g", "tanh"), *gate("o", "σ"),
        "k = f ⊙ c_",
        "w = i ⊙ g",
        "c = k + w",
        "m = tanh(c)",
        "h = o ⊙ m",
    )  # fmt: skip
    return Description(
        cell=cell,
        program=program,
        family=text("LSTM", "LSTM"),
        title=text("LSTM", "LSTM"),
        gates=_GATES,
        words=_WORDS,
        layout=_picture(),
        equations=formulas(
            program,
            *(
                gate_equation(letter, function)
                for letter, function in zip("ifgo", ("σ", "σ", "tanh", "σ"), strict=True)
            ),
            "c = f ⊙ c_ + i ⊙ g",
            "h = o ⊙ tanh(c)",
        ),
        unbounded=("c",),
        textbook={"g": "c̃"},
    )
