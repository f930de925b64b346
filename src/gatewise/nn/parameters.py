"""Named arrays that keep their shapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike

from gatewise.arrays import Array

__all__ = ["Fixed", "Joined", "Parameters", "prefixed", "split_prefix"]


class Parameters(MutableMapping[str, Array]):
    """A fixed set of named arrays; assigning copies the values in and checks the shape.

    Values are copied in place, so that an optimiser that holds one of the arrays sees them. Names can be neither
    added nor removed.

    Parameters
    ----------
    arrays : mapping of str to array
        Names and initial values; copied.
    dtype : dtype
        Of all arrays.
    """

    def __init__(self, arrays: Mapping[str, ArrayLike], dtype: DTypeLike) -> None:
        self._arrays = {name: np.array(value, dtype, order="C") for name, value in arrays.items()}

    def __setstate__(self, state: dict[str, dict[str, Array]]) -> None:
        # joblib can give memory-mapped arrays: read-only ones, or ones that write into the file.
        self._arrays = {name: np.array(value, order="C") for name, value in state["_arrays"].items()}

    def __getitem__(self, name: str) -> Array:
        try:
            return self._arrays[name]
        except KeyError:
            raise KeyError(f"no parameter {name!r}; there are {', '.join(self._arrays)}") from None

    def __setitem__(self, name: str, value: ArrayLike) -> None:
        self[name][...] = self._checked(name, value)

    def _checked(self, name: str, value: ArrayLike) -> Array:
        shape, array = self[name].shape, np.asarray(value)
        if array.shape != shape:
            raise ValueError(f"parameter {name!r} has shape {shape}, not {array.shape}")
        if array.dtype.kind not in "fiub":
            raise TypeError(f"parameter {name!r} takes real numbers, not {array.dtype}")
        return array

    def set_all(self, arrays: Mapping[str, ArrayLike]) -> None:
        """Assign every parameter; the names must be exactly these, and nothing changes unless all of them fit."""
        if set(arrays) != set(self):
            odd = ", ".join(sorted(set(arrays) ^ set(self)))
            raise ValueError(f"parameters must be exactly {', '.join(self)}; these are missing or unknown: {odd}")
        checked = {name: self._checked(name, value) for name, value in arrays.items()}
        for name, value in checked.items():
            self._arrays[name][...] = value

    def __delitem__(self, name: str) -> None:
        raise TypeError(f"parameter {name!r} cannot be removed")

    def __iter__(self) -> Iterator[str]:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)

    def __repr__(self) -> str:
        return "Parameters(" + ", ".join(f"{k}: {v.shape}" for k, v in self._arrays.items()) + ")"


class Fixed:
    """A module whose attributes are set once, by its constructor; assigning its parameters copies the values in."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in vars(self):
            super().__setattr__(name, value)
        elif name == "parameters" and isinstance(own := vars(self)[name], Parameters):
            own.set_all(value)
        else:
            raise AttributeError(f"{name} of a {type(self).__name__} cannot be changed; make another one")


class Joined(Mapping[str, Array]):
    """The parameters of several modules under dotted names.

    It keeps the modules' own parameters and no second reference to their arrays, so that copies and pickles of a
    network stay whole.

    Parameters
    ----------
    groups : mapping of str to Parameters
        The modules' names, without dots, and their parameters.
    """

    def __init__(self, groups: Mapping[str, Parameters]) -> None:
        self._groups = dict(groups)

    def __getitem__(self, name: str) -> Array:
        group, _, own = name.partition(".")
        return self._groups[group][own]

    def __iter__(self) -> Iterator[str]:
        return (f"{group}.{name}" for group, parameters in self._groups.items() for name in parameters)

    def __len__(self) -> int:
        return sum(map(len, self._groups.values()))

    def copies(self) -> dict[str, Array]:
        """A copy of every array by its dotted name."""
        return {name: array.copy() for name, array in self.items()}

    def set_all(self, arrays: Mapping[str, Array]) -> None:
        """Set every array; nothing changes unless names and shapes fit exactly.

        Raises
        ------
        ValueError
            When a name or a shape differs, or an array does not hold numbers.
        """
        if set(arrays) != set(self):
            odd = ", ".join(sorted(set(arrays) ^ set(self))[:5])
            raise ValueError(f"parameters do not fit this network; differing names: {odd}")
        for name, own in self.items():
            if arrays[name].shape != own.shape or arrays[name].dtype.kind not in "fiu":
                raise ValueError(f"parameter {name!r} has shape {arrays[name].shape}, not {own.shape}")
        for name, own in self.items():
            own[...] = arrays[name]

    def __repr__(self) -> str:
        return "Joined(" + ", ".join(f"{k}: {v.shape}" for k, v in self.items()) + ")"


def prefixed(groups: Mapping[str, Mapping[str, Array]]) -> dict[str, Array]:
    """Join the arrays of several modules under dotted names; the arrays are shared, not copied."""
    return {f"{group}.{name}": array for group, arrays in groups.items() for name, array in arrays.items()}


def split_prefix(arrays: Mapping[str, Array], group: str) -> dict[str, Array]:
    """The arrays of one module out of dotted names."""
    return {name[len(group) + 1 :]: a for name, a in arrays.items() if name.startswith(group + ".")}
