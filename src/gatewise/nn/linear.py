"""The affine map y = x Wᵀ + b."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, DTypeLike

from gatewise.arrays import Array
from gatewise.nn.checks import at_least_one, float_dtype, real_array, yes_or_no
from gatewise.nn.initialisers import uniform_fan
from gatewise.nn.parameters import Fixed, Parameters

__all__ = ["Linear", "LinearCache"]


class LinearCache(NamedTuple):
    """The input as rows (N, I) and its leading shape."""

    x: Array
    leading: tuple[int, ...]

    def __repr__(self) -> str:
        return f"LinearCache(x {self.x.shape}, leading {self.leading})"


class Linear(Fixed):
    """Affine map of the last axis.

    Forward::

        y = x Wᵀ + b

    Backward::

        dx = dy W      dW = Σ dyᵀ x      db = Σ dy

    The products are :func:`numpy.einsum` and not ``@``: einsum adds in an order fixed by index, so one row's result
    does not depend on the other rows or on BLAS's threads. BLAS chooses its order by the shape. For the sizes of a
    head this costs some microseconds.

    Parameters
    ----------
    input_size : int
        I, width of the input.
    output_size : int
        O, width of the output.
    bias : bool
        Whether b is added. Default True.
    dtype : {"float32", "float64"}
        Of parameters and outputs.
    seed : int or Generator, optional
        For the initial values, U(-1/√I, 1/√I).

    Attributes
    ----------
    parameters : Parameters
        ``weight`` (O, I) and, with a bias, ``bias`` (O,).
    """

    def __init__(
        self,
        input_size: int,
        output_size: int,
        *,
        bias: bool = True,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None:
        self.input_size = at_least_one("input_size", input_size)
        self.output_size = at_least_one("output_size", output_size)
        self.bias, self.dtype = yes_or_no("bias", bias), float_dtype(dtype)
        rng = np.random.default_rng(seed)
        shapes: dict[str, tuple[int, ...]] = {"weight": (self.output_size, self.input_size)}
        if self.bias:
            shapes["bias"] = (self.output_size,)
        self.parameters = Parameters(
            {name: uniform_fan(rng, shape, self.input_size) for name, shape in shapes.items()}, self.dtype
        )

    def __call__(self, x: ArrayLike) -> Array:
        """Outputs alone; see :meth:`forward`."""
        return self.forward(x)[0]

    def forward(self, x: ArrayLike, *, rng: Generator | None = None) -> tuple[Array, LinearCache]:
        """Map the last axis.

        Parameters
        ----------
        x : array (..., I)
            Input with any leading axes.
        rng : Generator, optional
            Not used; every module's forward takes one.

        Returns
        -------
        y : array (..., O)
            x Wᵀ + b.
        cache : LinearCache
            For :meth:`backward`.

        Raises
        ------
        ValueError
            When the last axis of ``x`` is not I.
        """
        del rng
        x = _rows("x", x, self.input_size, self.dtype)
        leading = x.shape[:-1]
        x = x.reshape(-1, self.input_size)
        y = np.einsum("ni,oi->no", x, self.parameters["weight"])
        if self.bias:
            y += self.parameters["bias"]
        return y.reshape(*leading, self.output_size), LinearCache(x, leading)

    def backward(
        self, cache: LinearCache, dy: ArrayLike, *, need_dx: bool = True
    ) -> tuple[Array | None, dict[str, Array]]:
        """Gradients of the input and the parameters.

        Parameters
        ----------
        cache : LinearCache
            What forward returned.
        dy : array (..., O)
            Gradient of the output.
        need_dx : bool
            False omits the input's gradient.

        Returns
        -------
        dx : array (..., I) or None
            Gradient of the input.
        gradients : dict of str to array
            The same names and shapes as :attr:`parameters`.
        """
        dy = _rows("dy", dy, self.output_size, self.dtype)
        if dy.shape[:-1] != cache.leading:
            raise ValueError(f"dy has shape {dy.shape}, expected {(*cache.leading, self.output_size)}")
        dy = dy.reshape(-1, self.output_size)
        gradients = {"weight": np.einsum("no,ni->oi", dy, cache.x)}
        if self.bias:
            gradients["bias"] = dy.sum(axis=0)
        if not need_dx:
            return None, gradients
        dx = np.einsum("no,oi->ni", dy, self.parameters["weight"])
        return dx.reshape(*cache.leading, self.input_size), gradients

    def __repr__(self) -> str:
        bias = "" if self.bias else ", bias=False"
        return f"Linear({self.input_size}, {self.output_size}{bias})"


def _rows(name: str, value: ArrayLike, width: int, dtype: np.dtype[Any]) -> Array:
    array = real_array(name, value, dtype)
    if array.ndim == 0 or array.shape[-1] != width:
        raise ValueError(f"{name} has shape {array.shape}, expected (..., {width})")
    return array
