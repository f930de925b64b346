"""The equations: each recurrent cell as NumPy arithmetic, forward beside hand-derived backward.

This room is the specification of the package and the oracle its native kernels are tested against. It needs
nothing but NumPy, works in float32, float64 and (for complex-step differentiation) complex128, and prefers the
plain form of an equation to the fast one.

A cell is arithmetic on pre-activations; :mod:`gatewise.cells.sequence` owns the time loop and every matrix
product.
"""

from gatewise.cells import sequence
from gatewise.cells.cell import Cell, Weights
from gatewise.cells.gru import GRU
from gatewise.cells.lstm import LSTM
from gatewise.cells.rnn import RNN

__all__ = ["GRU", "LSTM", "RNN", "Cell", "Weights", "sequence"]
