"""Arguments of an estimator, in scikit-learn's way: stored under their own names, asked for and changed by name."""

from __future__ import annotations

import inspect
from typing import Any, Self

__all__ = ["Params"]


class Params:
    """Base of everything that is made of arguments and then fitted; ``sklearn.base.clone`` works on it."""

    @classmethod
    def _parameter_names(cls) -> list[str]:
        return [name for name in inspect.signature(cls.__init__).parameters if name != "self"]

    def get_params(self, deep: bool = True) -> dict[str, Any]:
        """Arguments of the constructor by name, as they were given.

        Parameters
        ----------
        deep : bool
            Not used: no argument is an estimator.
        """
        del deep
        return {name: getattr(self, name) for name in self._parameter_names()}

    def set_params(self, **params: Any) -> Self:
        """Change arguments of the constructor; what was learned stays until the next fit.

        Parameters
        ----------
        **params
            Names and values.

        Raises
        ------
        ValueError
            When a name is not an argument; nothing is changed then.
        """
        known = self._parameter_names()
        for name in params:
            if name not in known:
                raise ValueError(
                    f"Invalid parameter {name!r} for estimator {type(self).__name__}. Valid parameters are: {known}"
                )
        for name, value in params.items():
            setattr(self, name, value)
        return self
