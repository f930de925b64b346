"""The equations of a program, derived from its operations: symbols, forward rule, backward rule.

A formula is a flat list of tokens `[kind, text, subscript, superscript]` with kind "i" (variable, italic), "n"
(number), "o" (operator) or "f" (function name, upright). The page turns it into MathML, papers want LaTeX, a static
picture wants runs of text: all three come from the same tokens.
"""

from __future__ import annotations

from .programs import Program

Token = tuple[str, str, str, str]
Formula = list[Token]

_TIMED = {"i", "f", "g", "o", "r", "z", "n", "h", "c", "x"}


def token(kind: str, text: str, sub: str = "", sup: str = "") -> Token:
    return (kind, text, sub, sup)


def operator(text: str) -> Token:
    return token("o", text)


def symbol(name: str, sup: str = "") -> Token:
    """How a value or parameter is written: `z` is z_t, `h_` is h_{t-1}, `W_xz` and `a_z` are subscripted letters."""
    if name.endswith("_"):
        return token("i", name[0], "t−1", sup)
    if "_" in name:
        base, sub = name.split("_")
        return token("i", base, sub, sup)
    return token("i", name, "t" if name in _TIMED else "", sup)


def delta(name: str) -> Formula:
    """δ of a value: the gradient of the loss with respect to it."""
    return [token("i", "δ"), symbol(name)]


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
    arguments = [[symbol(argument)] for argument in operation.arguments]
    if operation.kind == "product":
        right = [*arguments[0], *arguments[1]]
    elif operation.kind == "sum":
        right = _joined(arguments, "+")
    elif operation.kind == "multiply":
        right = _joined(arguments, "⊙")
    elif operation.kind == "one_minus":
        right = [token("n", "1"), operator("−"), *arguments[0]]
    else:
        function = {"sigmoid": "σ", "tanh": "tanh", "relu": "ReLU"}[operation.kind]
        right = [token("f", function), *_in_brackets(arguments[0])]
    return [symbol(name), operator("="), *right]


def contribution_formula(program: Program, source: str, consumer: str) -> tuple[str, Formula]:
    """The term that `consumer` sends back to `source`: its sign ("+" or "−") and the rest."""
    operation = program.operation(consumer)
    upstream = delta(consumer)
    if operation.kind == "product":
        return "+", [symbol(operation.arguments[0], "⊤"), *upstream]
    if operation.kind == "sum":
        return "+", upstream
    if operation.kind == "multiply":
        other = operation.arguments[1 - operation.arguments.index(source)]
        return "+", [*upstream, operator("⊙"), symbol(other)]
    if operation.kind == "one_minus":
        return "−", upstream
    output = symbol(consumer)
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


def backward_formula(program: Program, name: str) -> Formula:
    """`δ name = the sum of what its consumers send back`."""
    result = [*delta(name), operator("=")]
    first = True
    if name in program.states:
        result += outside_formula(name)
        first = False
    for operation, _ in program.consumers(name):
        sign, term = contribution_formula(program, name, operation.name)
        if sign == "−" or not first:
            result.append(operator(sign))
        result += term
        first = False
    return result


def weight_formula(program: Program, parameter: str) -> Formula:
    """Gradient of a parameter block, one step's share: an outer product, or the upstream gradient for a bias."""
    operation, _ = program.consumers(parameter)[0]
    upstream = delta(operation.name)
    result = [*delta(parameter), operator("="), token("o", "∑", "t"), *upstream]
    if operation.kind == "product":
        result.append(symbol(operation.arguments[1], "⊤"))
    return result


def cell_formulas(program: Program) -> list[Formula]:
    """The cell as a textbook prints it: one line a gate, then the states."""
    lines = []
    for gate in program.gates:
        activation = program.operation(gate).kind
        function = {"sigmoid": "σ", "tanh": "tanh", "relu": "ReLU"}[activation]
        w, u = symbol(f"W_x{gate}"), symbol(f"W_h{gate}")
        b, d = symbol(f"b_x{gate}"), symbol(f"b_h{gate}")
        plus, dot = operator("+"), operator("⊙")
        recurrent: Formula = [u, symbol("h_"), plus, d]
        if program.cell == "gru" and gate == "n":
            if "after" in program.key:
                recurrent = [symbol("r"), dot, *_in_brackets(recurrent)]
            else:
                recurrent = [u, *_in_brackets([symbol("r"), dot, symbol("h_")]), plus, d]
        inside = [w, symbol("x"), plus, b, plus, *recurrent]
        lines.append([symbol(gate), operator("="), token("f", function), *_in_brackets(inside)])
    dot, plus, one = operator("⊙"), operator("+"), token("n", "1")
    if program.cell == "lstm":
        f, i, g, c, o = (symbol(letter) for letter in "figco")
        lines.append([c, operator("="), f, dot, symbol("c_"), plus, i, dot, g])
        lines.append([symbol("h"), operator("="), o, dot, token("f", "tanh"), *_in_brackets([c])])
    elif program.cell == "gru":
        z = [symbol("z")]
        rest = _in_brackets([one, operator("−"), symbol("z")])
        keep, write = (z, rest) if "keep" in program.key else (rest, z)
        lines.append([symbol("h"), operator("="), *keep, dot, symbol("h_"), plus, *write, dot, symbol("n")])
    return lines


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
    for function in ("σ", "tanh", "ReLU"):
        text = text.replace(f"{function} (", f"{function}(")
    return text
