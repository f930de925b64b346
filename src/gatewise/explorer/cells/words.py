"""Words that all cells share, in English and Korean, with the terms that textbooks use."""

from __future__ import annotations

from typing import NamedTuple

LANGUAGES = ("en", "ko")
#: The same words in each language: {"en": ..., "ko": ...}.
Text = dict[str, str]


def text(en: str, ko: str) -> Text:
    """The same words in both languages."""
    return {"en": en, "ko": ko}


class Explanation(NamedTuple):
    """What an operation is called, and one sentence on what it does on the way forward."""

    title: Text
    sentence: Text


INPUT = text("input", "입력")

#: Kind of operation -> what happens to a gradient on its way back through it; the rarer kinds first.
BACK = {
    "one_minus": text(
        "Back through one minus a gate the gradient changes its sign. Forgetting this minus is the classic mistake.",
        "1에서 게이트를 빼는 연산을 거슬러 가면 기울기의 부호가 바뀝니다. "
        "이 음수 부호를 빠뜨리는 것이 가장 흔한 실수입니다.",
    ),
    "sigmoid": text(
        "The slope of σ is σ(1 − σ): at most ¼, and almost nothing when the gate is fully open or shut.",
        "σ의 미분은 σ(1 − σ)입니다. 최대 ¼이고, 게이트가 완전히 열리거나 닫히면 거의 0입니다.",
    ),
    "tanh": text(
        "The slope of tanh is 1 − tanh²: 1 at zero, almost nothing at the ends.",
        "tanh의 미분은 1 − tanh²입니다. 0과 1 사이이고 양 끝에서는 거의 0입니다.",
    ),
    "relu": text(
        "ReLU passes the gradient where it was positive and stops it elsewhere.",
        "ReLU는 양수였던 곳의 기울기만 통과시키고 나머지는 막습니다.",
    ),
    "multiply": text(
        "An elementwise product passes each side the gradient times the other side.",
        "원소별 곱은 각 인수에 기울기와 다른 쪽 인수의 곱을 넘깁니다.",
    ),
    "product": text(
        "Back through a product the gradient is multiplied by the transposed weights; "
        "the gradient of the weights is δ times the vector.",
        "곱을 거슬러 갈 때는 전치한 가중치를 곱합니다. 가중치의 기울기는 δ와 벡터의 외적입니다.",
    ),
    "sum": text(
        "A sum passes the same gradient to each of its terms.",
        "덧셈은 같은 기울기를 모든 항에 그대로 넘깁니다.",
    ),
}


def previous(state: Text) -> Text:
    """The name of a state one step earlier."""
    return text(f"previous {state['en']}", f"이전 {state['ko']}")


def from_outside(name: str, title: Text) -> Text:
    """Where the gradient of a state comes from outside its step; `title` is the state's name."""
    if name == "h":
        return text(
            "Its gradient comes from outside the step: from the loss and from the next time step.",
            "이 기울기는 시점 밖에서 옵니다. 손실과 다음 시점에서 옵니다.",
        )
    return text(
        f"Part of its gradient comes from the next time step, along the {title['en']}'s own path.",
        f"기울기의 일부는 {title['ko']}의 길을 따라 다음 시점에서 옵니다.",
    )


def part_of_gate(role: str, gate: Text) -> Explanation:
    """The words of a gate's products "p" and "q" and of its pre-activation "a", from the gate's name."""
    en, ko = gate["en"], gate["ko"]
    return {
        "p": Explanation(
            text(f"input part of the {en}", f"{ko}의 입력 항"),
            text(f"The input, weighted for the {en}.", f"{ko} 계산을 위해 입력에 가중치를 곱합니다."),
        ),
        "q": Explanation(
            text(f"recurrent part of the {en}", f"{ko}의 순환 항"),
            text(f"The past, weighted for the {en}.", f"{ko} 계산을 위해 과거에 가중치를 곱합니다."),
        ),
        "a": Explanation(
            text(f"pre-activation of the {en}", f"{ko}의 활성화 전 값"),
            text(
                f"The sum of input part, recurrent part and biases of the {en}.",
                f"{ko}의 입력 항, 순환 항, 편향을 모두 더합니다.",
            ),
        ),
    }[role]


def joined(parts: list[Text]) -> Text:
    """Sentences one after another."""
    return {language: " ".join(part[language] for part in parts) for language in LANGUAGES}


def sum_of_terms(count: int) -> Text:
    """That a gradient has several terms."""
    return text(
        f"The value is used in {count} places, so its gradient is the sum of {count} terms.",
        f"이 값은 {count}곳에서 쓰이므로 기울기는 {count}개 항의 합입니다.",
    )
