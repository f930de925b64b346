"""What each operation is called and what it does, in English and Korean, with the terms textbooks use."""

from __future__ import annotations

from .programs import Program

LANGUAGES = ("en", "ko")
Text = dict[str, str]


def _text(en: str, ko: str) -> Text:
    return {"en": en, "ko": ko}


_GATES: dict[str, dict[str, Text]] = {
    "rnn": {"h": _text("hidden state", "은닉 상태")},
    "lstm": {
        "i": _text("input gate", "입력 게이트"),
        "f": _text("forget gate", "망각 게이트"),
        "g": _text("candidate", "후보 셀 상태"),
        "o": _text("output gate", "출력 게이트"),
    },
    "gru": {
        "r": _text("reset gate", "리셋 게이트"),
        "z": _text("update gate", "업데이트 게이트"),
        "n": _text("candidate", "후보 은닉 상태"),
    },
}

CELLS: dict[str, Text] = {
    "rnn-tanh": _text("Plain RNN (tanh)", "기본 RNN (tanh)"),
    "rnn-relu": _text("Plain RNN (ReLU)", "기본 RNN (ReLU)"),
    "lstm": _text("LSTM", "LSTM"),
    "gru-after-keep": _text("GRU (reset after, update keeps)", "GRU (리셋: 곱한 뒤, 업데이트: 유지)"),
    "gru-after-write": _text("GRU (reset after, update writes)", "GRU (리셋: 곱한 뒤, 업데이트: 쓰기)"),
    "gru-before-keep": _text("GRU (reset before, update keeps)", "GRU (리셋: 곱하기 전, 업데이트: 유지)"),
    "gru-before-write": _text("GRU (reset before, update writes)", "GRU (리셋: 곱하기 전, 업데이트: 쓰기)"),
}

_INPUTS: dict[str, Text] = {
    "x": _text("input", "입력"),
    "h_": _text("previous hidden state", "이전 은닉 상태"),
    "c_": _text("previous cell state", "이전 셀 상태"),
}

_OTHERS: dict[str, dict[str, Text]] = {
    "rnn": {},
    "lstm": {
        "k": _text("what is kept", "유지되는 부분"),
        "w": _text("what is written", "새로 쓰는 부분"),
        "c": _text("cell state", "셀 상태"),
        "m": _text("squashed cell state", "셀 상태의 tanh"),
        "h": _text("hidden state", "은닉 상태"),
    },
    "gru": {
        "v": _text("recurrent part with its bias", "순환 항과 편향의 합"),
        "u": _text("complement of the update gate", "업데이트 게이트의 보수"),
        "k": _text("what is kept", "유지되는 부분"),
        "w": _text("what is written", "새로 쓰는 부분"),
        "h": _text("hidden state", "은닉 상태"),
    },
}

_FORWARD: dict[str, dict[str, Text]] = {
    "rnn": {
        "h": _text(
            "The new hidden state: everything the cell remembers, squeezed through one activation.",
            "새 은닉 상태입니다. 셀이 기억하는 모든 것이 활성화 함수 하나를 거칩니다.",
        ),
    },
    "lstm": {
        "i": _text("How much of the candidate is let in.", "후보를 얼마나 받아들일지 정합니다."),
        "f": _text("How much of the old cell state stays.", "이전 셀 상태를 얼마나 남길지 정합니다."),
        "g": _text("What could be written, between −1 and 1.", "쓸 수 있는 새 내용이며 −1과 1 사이입니다."),
        "o": _text("How much of the cell state is shown outside.", "셀 상태를 밖으로 얼마나 내보낼지 정합니다."),
        "k": _text("The forget gate thins out the old cell state.", "망각 게이트가 이전 셀 상태를 걸러 냅니다."),
        "w": _text("The input gate lets part of the candidate in.", "입력 게이트가 후보의 일부를 들입니다."),
        "c": _text(
            "The cell state is a sum: the past kept, plus the new written. No weight stands in its way.",
            "셀 상태는 덧셈입니다. 남긴 과거에 새 내용을 더하며, 그 길에는 가중치가 없습니다.",
        ),
        "m": _text("The cell state brought back between −1 and 1.", "셀 상태를 다시 −1과 1 사이로 가져옵니다."),
        "h": _text(
            "The output gate shows part of the cell state: the hidden state.",
            "출력 게이트가 셀 상태의 일부를 내보냅니다. 이것이 은닉 상태입니다.",
        ),
    },
    "gru": {
        "r": _text(
            "How much of the past the candidate may look at.",
            "후보를 만들 때 과거를 얼마나 볼지 정합니다.",
        ),
        "z": _text(
            "The mixing ratio between the past and the candidate.",
            "과거와 후보를 섞는 비율입니다.",
        ),
        "n": _text("What could be written, between −1 and 1.", "쓸 수 있는 새 내용이며 −1과 1 사이입니다."),
        "v": _text(
            "The recurrent bias belongs inside the reset product.",
            "순환 편향은 리셋 게이트와 곱하기 전에 더합니다.",
        ),
        "u": _text(
            "One minus the gate: what one side gains, the other loses.",
            "1에서 게이트를 뺍니다. 한쪽이 늘면 다른 쪽은 줄어듭니다.",
        ),
        "k": _text("The share of the old hidden state that stays.", "이전 은닉 상태에서 남는 몫입니다."),
        "w": _text("The share of the candidate that is written.", "후보에서 새로 쓰이는 몫입니다."),
        "h": _text(
            "The new hidden state is a weighted mean of the past and the candidate.",
            "새 은닉 상태는 과거와 후보의 가중 평균입니다.",
        ),
    },
}

_RESET: dict[str, Text] = {
    "after": _text(
        "The reset gate acts on the recurrent product: first multiply by the weights, then reset.",
        "리셋 게이트가 순환 곱의 결과에 작용합니다. 먼저 가중치를 곱하고, 그다음 리셋합니다.",
    ),
    "before": _text(
        "The reset gate acts on the previous hidden state: first reset, then multiply by the weights.",
        "리셋 게이트가 이전 은닉 상태에 작용합니다. 먼저 리셋하고, 그다음 가중치를 곱합니다.",
    ),
}

_BACK_KIND: dict[str, Text] = {
    "product": _text(
        "Back through a product the transposed weights carry the gradient; "
        "the weights themselves get δ times the vector.",
        "곱을 거슬러 갈 때 기울기는 전치한 가중치를 타고 흐르고, 가중치는 δ와 벡터의 곱을 받습니다.",
    ),
    "sum": _text(
        "A sum hands the same gradient to each of its terms.",
        "덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.",
    ),
    "multiply": _text(
        "A product by element hands each side the gradient times the other side.",
        "원소별 곱은 각 항에 기울기와 상대 항의 곱을 넘깁니다.",
    ),
    "sigmoid": _text(
        "The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.",
        "σ의 기울기는 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.",
    ),
    "tanh": _text(
        "The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.",
        "tanh의 기울기는 1 − tanh²입니다. 0에서 1이고 양 끝에서는 거의 0입니다.",
    ),
    "relu": _text(
        "ReLU passes the gradient where it was positive and stops it elsewhere.",
        "ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.",
    ),
    "one_minus": _text(
        "Back through 1 − z the gradient changes its sign. Forgetting this minus is the classic mistake.",
        "1 − z를 거슬러 가면 기울기의 부호가 바뀝니다. 이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다.",
    ),
}


_FROM_OUTSIDE: dict[str, Text] = {
    "h": _text(
        "Its gradient comes from outside the step: from the loss and from the next time step.",
        "이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.",
    ),
    "c": _text(
        "Part of its gradient comes from the next time step, along the cell state's own road.",
        "기울기의 일부는 셀 상태의 길을 따라 다음 시점에서 옵니다.",
    ),
}


def gate_names(program: Program) -> dict[str, Text]:
    """Gate letter -> its name."""
    return _GATES[program.cell]


def name(program: Program, operation: str) -> Text:
    """What an operation or input is called."""
    if operation in _INPUTS:
        return _INPUTS[operation]
    gates = _GATES[program.cell]
    if operation in gates:
        return gates[operation]
    if operation == "s":
        if "after" in program.key:
            return _text("recurrent part after the reset", "리셋된 순환 항")
        return _text("previous state after the reset", "리셋된 이전 은닉 상태")
    if operation in _OTHERS[program.cell]:
        return _OTHERS[program.cell][operation]
    role, gate = operation.split("_")
    of = gates[gate]
    return {
        "p": _text(f"input part of the {of['en']}", f"{of['ko']}의 입력 항"),
        "q": _text(f"recurrent part of the {of['en']}", f"{of['ko']}의 순환 항"),
        "a": _text(f"pre-activation of the {of['en']}", f"{of['ko']}의 활성화 전 값"),
    }[role]


def forward_text(program: Program, operation: str) -> Text:
    """One sentence on what the operation does on the way forward."""
    if operation == "s":
        return _RESET["after" if "after" in program.key else "before"]
    known = _FORWARD[program.cell]
    if operation in known:
        return known[operation]
    role, gate = operation.split("_")
    of = _GATES[program.cell][gate]
    return {
        "p": _text(
            f"The input, weighted for the {of['en']}.",
            f"{of['ko']} 계산을 위해 입력에 가중치를 곱합니다.",
        ),
        "q": _text(
            f"The past, weighted for the {of['en']}.",
            f"{of['ko']} 계산을 위해 과거에 가중치를 곱합니다.",
        ),
        "a": _text(
            f"Input part, recurrent part and biases of the {of['en']}, added up.",
            f"{of['ko']}의 입력 항, 순환 항, 편향을 모두 더합니다.",
        ),
    }[role]


def backward_text(program: Program, name: str) -> Text:
    """How the gradient of a value or input comes about: from how many places, and through which kinds of them."""
    consumers = [operation.kind for operation, _ in program.consumers(name)]
    uses = len(consumers) + (name in program.states)
    parts: list[Text] = []
    if name in program.states:
        parts.append(_FROM_OUTSIDE[name])
    if uses > 1:
        parts.append(
            _text(
                f"The value is used in {uses} places, so its gradient is the sum of {uses} terms.",
                f"이 값은 {uses}곳에서 쓰이므로 기울기는 {uses}개 항의 합입니다.",
            )
        )
    # the rarer kinds say more: 1 - z and activations before products and sums
    order = ("one_minus", "sigmoid", "tanh", "relu", "multiply", "product", "sum")
    parts += [_BACK_KIND[kind] for kind in order if kind in consumers]
    return _text(" ".join(part["en"] for part in parts), " ".join(part["ko"] for part in parts))
