"""Equations as tokens: a cell's own equations, and each operation's forward and backward rule from its program.

A formula is a flat list of tokens `[kind, text, subscript, superscript]` with kind "i" (variable, italic), "n"
(number), "o" (operator) or "f" (function name, upright). The page turns them into MathML, papers want LaTeX, a static
picture wants runs of text: all three are made from the same tokens.
"""

from __future__ import annotations

import re

from .program import FUNCTIONS, Program

Token = tuple[str, str, str, str]
Formula = list[Token]

_WRITTEN = {kind: function for function, kind in FUNCTIONS.items()}
_PART = re.compile(r"\s*(?:(σ|tanh|ReLU)|([A-Za-z](?:_[a-z]{1,2}|_)?)|(\d+)|([=+−⊙()]))")


def token(kind: str, text: str, sub: str = "", sup: str = "") -> Token:
    """One token; "w" is a further kind for words in pictures."""
    return (kind, text, sub, sup)


def operator(text: str) -> Token:
    """An operator or bracket."""
    return token("o", text)


def symbol(program: Program, name: str, sup: str = "") -> Token:
    """How a value or parameter is written: `z` as z_t, `h_` as h_{t-1}, `W_xz` and `a_z` as subscripted letters."""
    if name.endswith("_"):
        return token("i", name[0], "t−1", sup)
    if "_" in name:
        base, sub = name.split("_")
        return token("i", base, sub, sup)
    timed = name == "x" or name in program.gates or name in program.states
    return token("i", name, "t" if timed else "", sup)


def formula(program: Program, line: str) -> Formula:
    """An equation as tokens: `"h = z ⊙ h_ + (1 − z) ⊙ n"`.

    Raises
    ------
    ValueError
        When a part of the line is neither a name, a number, a function nor one of = + − ⊙ ( ).
    """
    tokens: Formula = []
    end = 0
    while end < len(line.rstrip()):
        part = _PART.match(line, end)
        if part is None:
            raise ValueError(f"{line!r}: no symbol at {line[end:]!r}")
        function, name, digits, sign = part.groups()
        if name:
            tokens.append(symbol(program, name))
        else:
            tokens.append(token("f", function) if function else token("n", digits) if digits else operator(sign))
        end = part.end()
    return tokens


def formulas(program: Program, *lines: str) -> tuple[Formula, ...]:
    """Several equations; see `formula`."""
    return tuple(formula(program, line) for line in lines)


def gate_equation(gate: str, function: str) -> str:
    """The equation of an ordinary gate as a line of text."""
    return f"{gate} = {function}(W_x{gate} x + b_x{gate} + W_h{gate} h_ + b_h{gate})"


def delta(program: Program, name: str) -> Formula:
    """δ of a value: the gradient of the loss with respect to it."""
    return [token("i", "δ"), symbol(program, name)]


def _in_brackets(content: Formula) -> Formula:
    return [operator("("), *content, operator(")")]


def _joined(parts: list[Formula], sign: str) -> Formula:
    result: Formula = []
    for part in parts:
        if result:
            result.append(operator(sign))
        result += part
    return result


def forward_formula(program: Program, name: str) -> Formula:
    """`name = rule(arguments)`."""
    operation = program.operation(name)
    arguments = [[symbol(program, argument)] for argument in operation.arguments]
    if operation.kind == "product":
        right = [*arguments[0], *arguments[1]]
    elif operation.kind == "sum":
        right = _joined(arguments, "+")
    elif operation.kind == "multiply":
        right = _joined(arguments, "⊙")
    elif operation.kind == "one_minus":
        right = [token("n", "1"), operator("−"), *arguments[0]]
    else:
        right = [token("f", _WRITTEN[operation.kind]), *_in_brackets(arguments[0])]
    return [symbol(program, name), operator("="), *right]


def same_gradient(program: Program, name: str) -> str:
    """The operation after `name` that has the same gradient: a value that goes into one sum only has the sum's."""
    while name not in program.states:
        uses = program.consumers(name)
        if len(uses) != 1 or uses[0][0].kind != "sum":
            break
        name = uses[0][0].name
    return name


def contribution_formula(program: Program, source: str, consumer: str, *, short: bool = False) -> tuple[str, Formula]:
    """The term that `consumer` sends back to `source`: its sign ("+" or "−") and the rest.

    Parameters
    ----------
    short : write the δ of a sum in place of those of its terms, which equal it
    """
    operation = program.operation(consumer)
    upstream = delta(program, same_gradient(program, consumer) if short else consumer)
    if operation.kind == "product":
        return "+", [symbol(program, operation.arguments[0], "⊤"), *upstream]
    if operation.kind == "sum":
        return "+", upstream
    if operation.kind == "multiply":
        other = operation.arguments[1 - operation.arguments.index(source)]
        return "+", [*upstream, operator("⊙"), symbol(program, other)]
    if operation.kind == "one_minus":
        return "−", upstream
    output = symbol(program, consumer)
    one = token("n", "1")
    if operation.kind == "sigmoid":
        return "+", [*upstream, operator("⊙"), output, operator("⊙"), *_in_brackets([one, operator("−"), output])]
    if operation.kind == "tanh":
        square = (*output[:3], "2")
        return "+", [*upstream, operator("⊙"), *_in_brackets([one, operator("−"), square])]
    return "+", [*upstream, operator("⊙"), operator("["), output, operator(">"), token("n", "0"), operator("]")]


def outside_formula(state: str) -> Formula:
    """What reaches a state from outside its step: from the step after it and, for h, from the loss."""
    later = [token("i", "δ"), token("i", state, "t", "(t+1)")]
    if state != "h":
        return later
    return [token("i", "δ"), token("i", "y", "t"), operator("+"), *later]


def backward_formula(program: Program, name: str, *, short: bool = False) -> Formula:
    """`δ name = the sum of what its consumers send back`; `short` as for `contribution_formula`."""
    result = [*delta(program, name), operator("=")]
    first = True
    if name in program.states:
        result += outside_formula(name)
        first = False
    for operation, _ in program.consumers(name):
        sign, term = contribution_formula(program, name, operation.name, short=short)
        if sign == "−" or not first:
            result.append(operator(sign))
        result += term
        first = False
    return result


def weight_formula(program: Program, parameter: str, *, short: bool = False) -> Formula:
    """Gradient of a parameter block: the sum over time of an outer product, or of the upstream gradient for a bias."""
    operation, _ = program.consumers(parameter)[0]
    upstream = delta(program, same_gradient(program, operation.name) if short else operation.name)
    result = [*delta(program, parameter), operator("="), token("o", "∑", "t"), *upstream]
    if operation.kind == "product":
        result.append(symbol(program, operation.arguments[1], "⊤"))
    return result


_LATEX = {"⊙": r"\odot", "−": "-", "∑": r"\sum", "⊤": r"\top", "δ": r"\delta", "σ": r"\sigma"}


def latex(formula: Formula) -> str:
    """The formula in LaTeX, without dollar signs."""
    parts = []
    for kind, text, sub, sup in formula:
        body = _LATEX.get(text, text)
        if kind == "f" and text != "σ":
            body = r"\tanh" if text == "tanh" else rf"\mathrm{{{text}}}"
        if sub:
            body += "_{" + sub.replace("−", "-") + "}"
        if sup:
            body += "^{" + _LATEX.get(sup, sup) + "}"
        parts.append(body)
    return " ".join(parts)


def plain(formula: Formula) -> str:
    """The formula as one line of text, for screen readers, tool tips and terminals."""
    parts = []
    for _, text, sub, sup in formula:
        parts.append(text + (f"_{sub}" if sub else "") + (f"^{sup}" if sup else ""))
    text = " ".join(parts)
    for before, after in (("( ", "("), (" )", ")"), ("[ ", "["), (" ]", "]"), ("δ ", "δ")):
        text = text.replace(before, after)
    for function in FUNCTIONS:
        text = text.replace(f"{function} (", f"{function}(")
    return text
