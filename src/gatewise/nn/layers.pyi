"""The recurrent layers: one class for each family of cells. Written by tools/write_stubs.py."""

from typing import Any, Literal

from numpy.random import Generator
from numpy.typing import DTypeLike

from gatewise.arrays import Array
from gatewise.cells import Cell
from gatewise.nn.recurrent import Recurrent

__all__ = ["GRU", "LAYERS", "LSTM", "MGU", "RNN", "make_layer"]

LAYERS: dict[str, type[Recurrent[Any]]]

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
    ...

class RNN(Recurrent[Array]):
    """Plain recurrent cell (Elman, 1990).

    Layers of the cell in :mod:`gatewise.cells.rnn`, where the equations are.

    Parameters
    ----------
    input_size : int
        I, values per step.
    hidden_size : int
        H, units per layer and direction.
    num_layers : int
        L, layers stacked. Default 1.
    nonlinearity : {"tanh", "relu"}
        The activation φ.
    bias : bool
        Whether there are biases. Default True.
    bidirectional : bool
        Add a second direction; its outputs stand beside the first's. Default False.
    dropout : float
        Share of the values between layers that is dropped while training: 0 to below 1; needs ``num_layers`` of 2 or
        more. Default 0.
    dtype : {"float32", "float64"}
        Of parameters, states and outputs. Default "float32".
    seed : int or Generator, optional
        For the initial values, uniform in ±1/√H; random when absent.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range; the message names it.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
        nonlinearity: Literal["tanh", "relu"] = "tanh",
        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None: ...
    @property
    def nonlinearity(self) -> Literal["tanh", "relu"]:
        """The cell's nonlinearity."""
        ...

class LSTM(Recurrent[tuple[Array, Array]]):
    """Long short-term memory cell; its state is (h, c) (Hochreiter and Schmidhuber, 1997; Gers et al., 2000).

    Layers of the cell in :mod:`gatewise.cells.lstm`, where the equations are.

    Parameters
    ----------
    input_size : int
        I, values per step.
    hidden_size : int
        H, units per layer and direction.
    num_layers : int
        L, layers stacked. Default 1.
    bias : bool
        Whether there are biases. Default True.
    bidirectional : bool
        Add a second direction; its outputs stand beside the first's. Default False.
    dropout : float
        Share of the values between layers that is dropped while training: 0 to below 1; needs ``num_layers`` of 2 or
        more. Default 0.
    dtype : {"float32", "float64"}
        Of parameters, states and outputs. Default "float32".
    seed : int or Generator, optional
        For the initial values, uniform in ±1/√H; random when absent.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range; the message names it.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None: ...

class GRU(Recurrent[Array]):
    """Gated recurrent unit in all four forms that are in use.

    Layers of the cell in :mod:`gatewise.cells.gru`, where the equations are.

    Parameters
    ----------
    input_size : int
        I, values per step.
    hidden_size : int
        H, units per layer and direction.
    num_layers : int
        L, layers stacked. Default 1.
    reset : {"after", "before"}
        Reset gate after the recurrent product (PyTorch, cuDNN, Keras 3) or before it (Cho et al., 2014).
        The two are different functions; no choice of weights turns one into the other.
    update : {"keep", "write"}
        What an open update gate does: keep the past, h = z ∘ h_ + (1 - z) ∘ n (PyTorch, Keras), or write the
        candidate, h = (1 - z) ∘ h_ + z ∘ n (Chung et al., 2014).
        Negating the z block of all parameters turns one into the other exactly.
    bias : bool
        Whether there are biases. Default True.
    bidirectional : bool
        Add a second direction; its outputs stand beside the first's. Default False.
    dropout : float
        Share of the values between layers that is dropped while training: 0 to below 1; needs ``num_layers`` of 2 or
        more. Default 0.
    dtype : {"float32", "float64"}
        Of parameters, states and outputs. Default "float32".
    seed : int or Generator, optional
        For the initial values, uniform in ±1/√H; random when absent.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range; the message names it.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
        reset: Literal["after", "before"] = "after",
        update: Literal["keep", "write"] = "keep",
        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None: ...
    @property
    def reset(self) -> Literal["after", "before"]:
        """The cell's reset."""
        ...
    @property
    def update(self) -> Literal["keep", "write"]:
        """The cell's update."""
        ...

class MGU(Recurrent[Array]):
    """Minimal gated unit (Zhou et al., 2016).

    Layers of the cell in :mod:`gatewise.cells.mgu`, where the equations are.

    Parameters
    ----------
    input_size : int
        I, values per step.
    hidden_size : int
        H, units per layer and direction.
    num_layers : int
        L, layers stacked. Default 1.
    bias : bool
        Whether there are biases. Default True.
    bidirectional : bool
        Add a second direction; its outputs stand beside the first's. Default False.
    dropout : float
        Share of the values between layers that is dropped while training: 0 to below 1; needs ``num_layers`` of 2 or
        more. Default 0.
    dtype : {"float32", "float64"}
        Of parameters, states and outputs. Default "float32".
    seed : int or Generator, optional
        For the initial values, uniform in ±1/√H; random when absent.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range; the message names it.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None: ...
