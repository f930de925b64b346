"""Layers, heads, losses and initialisers: each a forward beside its backward."""

from gatewise.nn.activations import Relu, Tanh
from gatewise.nn.distributions import Distribution, Gaussian, Likelihood, NegativeBinomial, Poisson, StudentT
from gatewise.nn.dropout import Dropout
from gatewise.nn.embedding import Embedding
from gatewise.nn.heads import Point, Quantiles
from gatewise.nn.layers import *  # noqa: F403  (one class per family of cells)
from gatewise.nn.layers import LAYERS, make_layer
from gatewise.nn.linear import Linear
from gatewise.nn.losses import Absolute, BinaryCrossEntropy, CrossEntropy, Huber, Loss, Quantile, Squared
from gatewise.nn.parameters import Parameters
from gatewise.nn.recurrent import Recurrent

__all__ = [
    "LAYERS",
    "Absolute",
    "BinaryCrossEntropy",
    "CrossEntropy",
    "Distribution",
    "Dropout",
    "Embedding",
    "Gaussian",
    "Huber",
    "Likelihood",
    "Linear",
    "Loss",
    "NegativeBinomial",
    "Parameters",
    "Point",
    "Poisson",
    "Quantile",
    "Quantiles",
    "Recurrent",
    "Relu",
    "Squared",
    "StudentT",
    "Tanh",
    "make_layer",
]
__all__ += [layer.__name__ for layer in LAYERS.values()]  # pyright: ignore[reportUnsupportedDunderAll]
