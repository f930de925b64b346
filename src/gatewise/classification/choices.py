"""What the defaults chose for these data, and why."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Choice"]


class Choice(NamedTuple):
    """One argument.

    Attributes
    ----------
    name : str
        The estimator's argument.
    value : str
        What was taken.
    reason : str
        Why; "as given" where the user gave it.
    """

    name: str
    value: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name} = {self.value}: {self.reason}"
