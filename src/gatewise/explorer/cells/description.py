"""Everything that the explorer knows of one form of a cell, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from gatewise.cells import Cell

from . import words
from .formulas import Formula
from .layout import Layout
from .program import Program
from .words import Explanation, Text

#: Names of the colours of gates; pictures and page have a light and a dark shade of each.
HUES = ("orange", "blue", "green", "purple")


class Gate(NamedTuple):
    """A gate's name, one sentence on what it does, and its colour, one of `HUES`."""

    title: Text
    sentence: Text
    hue: str


@dataclass(frozen=True)
class Description:
    """One form of a cell, described.

    Attributes
    ----------
    cell : the cell itself
    program : its operations
    family : the family's name
    title : the name of this form
    gates : letter -> name, sentence and colour
    words : operation that is neither a gate nor part of one -> its name and a sentence
    layout : where each operation stands in the picture
    equations : as a textbook prints them, one line a gate, then the states
    unbounded : gates and states whose values can leave [-1, 1]
    note : how the family's forms relate to each other, where it has several
    textbook : letter of a gate -> how textbooks write it, where they differ
    """

    cell: Cell
    program: Program
    family: Text
    title: Text
    gates: Mapping[str, Gate]
    words: Mapping[str, Explanation]
    layout: Layout
    equations: tuple[Formula, ...]
    unbounded: tuple[str, ...] = ()
    note: Text | None = None
    textbook: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The cell's key, such as "gru-before-keep"."""
        return self.cell.key

    def explanation(self, operation: str) -> Explanation:
        """Name and forward sentence of an operation."""
        if operation in self.words:
            return self.words[operation]
        if operation in self.gates:
            gate = self.gates[operation]
            return Explanation(gate.title, gate.sentence)
        role, letter = operation.split("_")
        return words.part_of_gate(role, self.gates[letter].title)

    def name(self, value: str) -> Text:
        """What an operation or input is called."""
        if value == "x":
            return words.INPUT
        if value in self.program.inputs:
            return words.previous(self.name(value.removesuffix("_")))
        return self.explanation(value).title

    def backward_text(self, value: str) -> Text:
        """How the gradient of an operation or input is formed: its number of terms, and what each kind of use does."""
        kinds = [operation.kind for operation, _ in self.program.consumers(value)]
        state = value in self.program.states
        uses = len(kinds) + state
        parts = [words.from_outside(value, self.name(value))] if state else []
        if uses > 1:
            parts.append(words.sum_of_terms(uses))
        return words.joined([*parts, *(sentence for kind, sentence in words.BACK.items() if kind in kinds)])

    def hue(self, value: str) -> str:
        """Colour of the gate that an operation belongs to, "" for none."""
        gate = self.program.gate_of(value)
        return self.gates[gate].hue if gate else ""
