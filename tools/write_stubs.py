"""Write src/gatewise/nn/layers.pyi: what type checkers and editors know of the layer classes.

The classes are made from ``gatewise.cells.FAMILIES`` when they are imported. Run ``python -m tools.write_stubs`` after
a change of that table or of ``Recurrent``'s arguments; a test compares the file with what this writes.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
from pathlib import Path

from gatewise.cells import FAMILIES, Cell
from gatewise.nn import layers

TARGET = Path(__file__).parents[1] / "src" / "gatewise" / "nn" / "layers.pyi"

_HEAD = '''\
"""The recurrent layers: one class for each family of cells. Written by tools/write_stubs.py."""

from typing import Any, Literal

from numpy.random import Generator
from numpy.typing import DTypeLike

from gatewise.arrays import Array
from gatewise.cells import Cell
from gatewise.nn.recurrent import Recurrent

__all__ = {names}

LAYERS: dict[str, type[Recurrent[Any]]]

def make_layer(cell: Cell, input_size: int, hidden_size: int, num_layers: int = 1, **options: Any) -> Recurrent[Any]:
{make_layer}
    ...
'''

_CLASS = """\
class {name}(Recurrent[{state}]):
{document}

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
{arguments}        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None: ...
{properties}"""


def _quoted(document: str | None) -> str:
    return textwrap.indent(f'"""{inspect.cleandoc(document or "")}\n"""', "    ", lambda line: bool(line.strip()))


def _class(name: str, family: type[Cell]) -> str:
    states = ", ".join("Array" for _ in family.states)
    types = {option: f"Literal[{', '.join(map(_text, values))}]" for option, values in family.options().items()}
    return _CLASS.format(
        name=family.__name__,
        state=states if len(family.states) == 1 else f"tuple[{states}]",
        document=_quoted(layers.LAYERS[name].__doc__),
        arguments="".join(
            f"        {option}: {types[option]} = {_text(values[0])},\n" for option, values in family.options().items()
        ),
        properties="".join(
            f'    @property\n    def {name}(self) -> {type_}:\n        """The cell\'s {name}."""\n        ...\n'
            for name, type_ in types.items()
        ),
    )


def _text(value: str) -> str:
    return f'"{value}"'


def stub() -> str:
    """The whole file."""
    names = [*sorted(["LAYERS", *(family.__name__ for family in FAMILIES.values())]), "make_layer"]
    head = _HEAD.format(names=f"[{', '.join(map(_text, names))}]", make_layer=_quoted(layers.make_layer.__doc__))
    return "\n".join([head, *(_class(name, family) for name, family in FAMILIES.items())])


if __name__ == "__main__":
    TARGET.write_text(stub(), encoding="utf-8")
    sys.stderr.write(f"wrote {TARGET}\n")
