"""Layers, heads, losses and initialisers: each a forward beside its backward."""

from gatewise.nn.layers import GRU, LSTM, RNN
from gatewise.nn.parameters import Parameters
from gatewise.nn.recurrent import Recurrent

__all__ = ["GRU", "LSTM", "RNN", "Parameters", "Recurrent"]
