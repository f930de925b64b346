"""The recurrent layers: one class for each family of :data:`gatewise.cells.FAMILIES`.

A layer class is :class:`~gatewise.nn.recurrent.Recurrent` with its family's options as keyword arguments and read-only
attributes. ``layers.pyi`` says the same to type checkers and editors; ``python -m tools.write_stubs`` writes it.
"""

from __future__ import annotations

import inspect
from typing import Any

from gatewise.cells import FAMILIES, Cell
from gatewise.nn.recurrent import Recurrent

__all__ = ["LAYERS", "make_layer", *(family.__name__ for family in FAMILIES.values())]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]


def _parameters(doc: str) -> str:
    """Entries of a NumPy docstring's Parameters section, or nothing."""
    _, _, section = inspect.cleandoc(doc).partition("Parameters\n----------\n")
    return section.rstrip()


def _document(family: type[Cell]) -> str:
    """The layer's docstring: the cell's first paragraph, the sizes, and the options of the family among them."""
    summary, _, common = inspect.cleandoc(Recurrent.__doc__ or "").partition("Parameters\n----------\n")
    summary = inspect.cleandoc(family.__doc__ or "").partition("\n\n")[0]
    sizes, _, rest = common.partition("bias : bool")
    switches, _, errors = rest.partition("**form")
    errors = errors.partition("\n\n")[2]
    own = _parameters(family.__doc__ or "")
    entries = f"{sizes}{own + chr(10) if own else ''}bias : bool{switches}".rstrip()
    equations = f"Layers of the cell in :mod:`{family.__module__}`, where the equations are."
    return f"{summary}\n\n{equations}\n\nParameters\n----------\n{entries}\n\n{errors}\n"


def _signature(family: type[Cell]) -> inspect.Signature:
    keyword = inspect.Parameter.KEYWORD_ONLY
    own = [inspect.Parameter(option, keyword, default=values[0]) for option, values in family.options().items()]
    common = list(inspect.signature(Recurrent.__init__).parameters.values())[1:-1]
    return inspect.Signature([*common[:3], *own, *common[3:]])


def _layer_class(family: type[Cell]) -> type[Recurrent[Any]]:
    options = {
        option: property(lambda self, option=option: getattr(self.cell, option), doc=f"The cell's {option}.")
        for option in family.options()
    }
    data = {
        "__module__": __name__,
        "__doc__": _document(family),
        "__signature__": _signature(family),
        "family": family,
        **options,
    }
    return type(family.__name__, (Recurrent,), data)


#: Family's name -> layer class: "rnn", "lstm", "gru", ...
LAYERS: dict[str, type[Recurrent[Any]]] = {name: _layer_class(family) for name, family in FAMILIES.items()}

globals().update({layer.__name__: layer for layer in LAYERS.values()})


def make_layer(cell: Cell, input_size: int, hidden_size: int, num_layers: int = 1, **options: Any) -> Recurrent[Any]:
    """Make a layer of a given cell.

    Parameters
    ----------
    cell : Cell
        The equations.
    input_size : int
        I, values per step.
    hidden_size : int
        H, units per layer and direction.
    num_layers : int
        L, layers stacked. Default 1.
    **options
        The other arguments of the layer: ``bias``, ``bidirectional``, ``dropout``, ``dtype``, ``seed``.
    """
    return LAYERS[cell.name](input_size, hidden_size, num_layers, **cell.form, **options)
