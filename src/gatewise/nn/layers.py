"""The recurrent layers: plain RNN, LSTM, and the GRU in all four forms."""

from __future__ import annotations

from typing import Any, Literal

from numpy.random import Generator
from numpy.typing import DTypeLike

from gatewise import cells
from gatewise.cells.activations import Array
from gatewise.nn.recurrent import Recurrent

__all__ = ["GRU", "LSTM", "RNN"]


class _OneState(Recurrent[Array]):
    """Layers whose state is h alone."""

    def _pack(self, state: tuple[Array, ...]) -> Array:
        return state[0]

    def _unpack(self, name: str, state: Any) -> tuple[Any, ...]:
        if isinstance(state, tuple):
            raise TypeError(f"{name} must be one array h, not a tuple; only the LSTM's state is a pair (h, c)")
        return (state,)


class RNN(_OneState):
    """Plain recurrent layers, h = φ(x Wᵀ + b_ih + h_ Rᵀ + b_hh) (Elman, 1990).

    Parameters
    ----------
    input_size : int
        I, values a step.
    hidden_size : int
        H, units a layer and direction.
    num_layers : int
        L, layers stacked.
    nonlinearity : {"tanh", "relu"}
        φ.
    bias : bool
        Whether there are biases.
    bidirectional : bool
        Add a second direction; its outputs stand beside the first's.
    dropout : float
        Share of values dropped between layers while training, 0 to below 1.
    dtype : {"float32", "float64"}
        Of parameters, states and outputs.
    seed : int or Generator, optional
        For the initial values, U(-1/√H, 1/√H).
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
    ) -> None:
        super().__init__(
            cells.RNN(nonlinearity), input_size, hidden_size, num_layers, bias=bias,
            bidirectional=bidirectional, dropout=dropout, dtype=dtype, seed=seed,
        )  # fmt: skip
        self.nonlinearity: Literal["tanh", "relu"] = nonlinearity

    def _options(self) -> dict[str, Any]:
        return {"nonlinearity": self.nonlinearity}


class LSTM(Recurrent[tuple[Array, Array]]):
    """Long short-term memory layers; the state is (h, c) (Hochreiter and Schmidhuber, 1997; Gers et al., 2000).

    Parameters
    ----------
    input_size, hidden_size, num_layers, bias, bidirectional, dropout, dtype, seed
        As for :class:`RNN`.
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
    ) -> None:
        super().__init__(
            cells.LSTM(), input_size, hidden_size, num_layers, bias=bias,
            bidirectional=bidirectional, dropout=dropout, dtype=dtype, seed=seed,
        )  # fmt: skip

    def _pack(self, state: tuple[Array, ...]) -> tuple[Array, Array]:
        return state[0], state[1]

    def _unpack(self, name: str, state: Any) -> tuple[Any, ...]:
        if not isinstance(state, (tuple, list)) or len(state) != 2:
            raise TypeError(f"{name} of an LSTM must be a pair (h, c)")
        return tuple(state)


class GRU(_OneState):
    """Gated recurrent layers in all four forms; the equations are in :mod:`gatewise.cells.gru`.

    Parameters
    ----------
    input_size, hidden_size, num_layers, bias, bidirectional, dropout, dtype, seed
        As for :class:`RNN`.
    reset : {"after", "before"}
        Reset gate after the recurrent product (PyTorch, cuDNN, Keras 3) or before it (Cho et al., 2014).
        The two are different functions; no choice of weights turns one into the other.
    update : {"keep", "write"}
        h = z ∘ h_ + (1 - z) ∘ n (PyTorch, Keras) or h = (1 - z) ∘ h_ + z ∘ n (Chung et al., 2014).
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
    ) -> None:
        super().__init__(
            cells.GRU(reset, update), input_size, hidden_size, num_layers, bias=bias,
            bidirectional=bidirectional, dropout=dropout, dtype=dtype, seed=seed,
        )  # fmt: skip
        self.reset: Literal["after", "before"] = reset
        self.update: Literal["keep", "write"] = update

    def _options(self) -> dict[str, Any]:
        return {"reset": self.reset, "update": self.update}
