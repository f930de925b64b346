"""What a trace is: every value and every gradient of one run, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.explorer.cells.description import Description
from gatewise.explorer.cells.program import Program

from .answers import Head, Stretch, TracedAnswers, TracedForecast, TracedSeries
from .evaluate import Backward, Forward, join_blocks
from .operations import Array

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from gatewise.explorer.draw.animation import Animation
    from gatewise.explorer.draw.scene import Picture


@dataclass(frozen=True, eq=False)
class LayerTrace:
    """One direction of one layer: its cell, its parameter blocks and all its numbers.

    Attributes
    ----------
    description : the cell, described
    layer : number of the layer, from 0
    reverse : whether it runs backwards in time
    blocks : parameter name -> weight block or bias
    forward : all values
    backward : all gradients
    initial : state -> (B, H), the states that it started from
    final_gradient : state -> (B, H), the gradient given for its final states
    """

    description: Description
    layer: int
    reverse: bool
    blocks: dict[str, Array]
    forward: Forward
    backward: Backward
    initial: dict[str, Array]
    final_gradient: dict[str, Array]

    @property
    def program(self) -> Program:
        """The cell's operations."""
        return self.description.program

    @property
    def suffix(self) -> str:
        """The ending of PyTorch's parameter names: "_l0", "_l1_reverse"."""
        return f"_l{self.layer}{'_reverse' if self.reverse else ''}"


@dataclass(frozen=True, eq=False)
class Trace:
    """Every value and gradient of one run of a recurrent layer, step by step, operation by operation.

    Attributes
    ----------
    layers : tuple of LayerTrace
        One for each layer and direction, in PyTorch's order.
    x : array (B, T, I)
        The input, zero past a sequence's length.
    y : array (B, T, D·H)
        The outputs.
    dy : array (B, T, D·H)
        Gradient of the loss with respect to y.
    dx : array (B, T, I)
        Gradient of the loss with respect to x.
    lengths : array of int (B,) or None
        Valid steps of each sequence, None for all.
    loss : float or None
        The loss, None when `dy` was given.
    loss_terms : array (B, T) or None
        The loss's term at each step, zero where there is none.
    head : Head or None
        The linear read-out.
    names : tuple of str
        Names of the input columns.
    title : str
        What the trace shows.
    forecast : TracedForecast or None
        Of a traced Forecaster.
    stretch : Stretch or None
        Of a window of a long run.
    answers : TracedAnswers or None
        Of a traced classifier, regressor or detector.
    series : TracedSeries or None
        Which of several series it is.
    """

    layers: tuple[LayerTrace, ...]
    x: Array
    y: Array
    dy: Array
    dx: Array
    lengths: np.ndarray | None = None
    loss: float | None = None
    loss_terms: Array | None = None
    head: Head | None = None
    names: tuple[str, ...] = ()
    title: str = ""
    forecast: TracedForecast | None = None
    stretch: Stretch | None = None
    answers: TracedAnswers | None = None
    series: TracedSeries | None = None

    def part(self, layer: int = 0, reverse: bool = False) -> LayerTrace:
        """One layer and direction; ValueError when there is none."""
        for part in self.layers:
            if part.layer == layer and part.reverse == reverse:
                return part
        raise ValueError(f"the trace has no layer {layer}{' in reverse' if reverse else ''}")

    def value(self, name: str, *, layer: int = 0, reverse: bool = False) -> Array:
        """Value of an operation or input at every step.

        Parameters
        ----------
        name : str
            Of the operation or input, such as "z", "a_z", "h_" or "x"; docs/explorer.md lists them.
        layer : int
            Which layer, from 0.
        reverse : bool
            Whether the layer's second direction is meant.

        Returns
        -------
        array (B, T, H), for "x" (B, T, I)

        Raises
        ------
        KeyError
            When the cell has no such operation.
        """
        part = self.part(layer, reverse)
        if name == "x":
            return part.forward.x
        found = part.forward.values.get(name, part.forward.previous.get(name))
        if found is None:
            raise KeyError(f"{part.description.key} has no operation {name!r}; it has {', '.join(part.forward.values)}")
        return found

    def gradient(self, name: str, *, layer: int = 0, reverse: bool = False) -> Array:
        """Gradient of the loss with respect to an operation or input at every step; as for `value`."""
        part = self.part(layer, reverse)
        found = part.backward.gradients.get(name, part.backward.inputs.get(name))
        if found is None:
            raise KeyError(f"{part.description.key} has no operation {name!r}; it has {', '.join(part.forward.values)}")
        return found

    def contributions(self, name: str, *, layer: int = 0, reverse: bool = False) -> dict[str, Array]:
        """Terms whose sum is `gradient(name)`: one for each operation that uses the value, and for a state
        `"outside"`, what arrived from the next step, the loss or the layer above."""
        part = self.part(layer, reverse)
        self.gradient(name, layer=layer, reverse=reverse)
        terms = {
            edge.split(">")[1]: value
            for edge, value in part.backward.contributions.items()
            if edge.split(">")[0] == name
        }
        if name in part.backward.arriving:
            terms = {"outside": part.backward.arriving[name], **terms}
        return terms

    @property
    def grads(self) -> dict[str, Array]:
        """Gradient of every parameter under PyTorch's names."""
        found: dict[str, Array] = {}
        for part in self.layers:
            found |= join_blocks(part.program, part.backward.parameters, part.suffix)
        return found

    @property
    def dstate(self) -> dict[str, Array]:
        """Gradient of the initial states: state -> (L·D, B, H)."""
        states = self.layers[0].program.states
        return {name: np.stack([part.backward.initial[name] for part in self.layers]) for name in states}

    def to_dict(self) -> dict[str, Any]:
        """The trace as JSON-able data, by `schema.json` (see docs/explorer.md)."""
        from .documents import trace_document

        return trace_document(self)

    def save(self, path: str | Path) -> Path:
        """Write the trace: `.json` (the documented format) or `.html` (one interactive file that works offline)."""
        from .export import save_trace

        return save_trace(self, Path(path))

    def draw(
        self,
        step: int = -1,
        unit: int = 0,
        *,
        sequence: int = 0,
        layer: int = 0,
        reverse: bool = False,
        pass_: str = "both",
        numbers: bool = True,
        lang: str = "en",
        theme: str = "light",
        equations: bool = True,
        title: bool = True,
        slide: str | None = None,
        unroll: int = 1,
    ) -> Picture:
        """Draw one unit at one step with its numbers.

        Parameters
        ----------
        step : int
            Which step, from 0; a negative one counts from the end.
        unit : int
            Which unit, likewise.
        sequence : int
            Which sequence of the batch, likewise.
        layer : int
            Which layer, from 0.
        reverse : bool
            Whether the layer's second direction is meant.
        pass_ : {"forward", "backward", "both"}
            "backward" reverses the arrows and writes gradients.
        numbers : bool
            Write values and gradients.
        lang : {"en", "ko"}
            Language of the words.
        theme : {"light", "dark"}
            Colours.
        equations : bool
            Print the equations under the picture.
        title : bool
            Print the cell's name, step and unit above it.
        slide : {"16:9", "4:3"}, optional
            Fill a slide of that shape: large type, a transparent ground, only the forward equations and only where
            there is room for them.
        unroll : int
            Steps side by side from `step` on, 1 to 3, in the order in which the layer runs, with the gradient that each
            gets from the one after; without equations.
        """
        from .picture import draw_trace

        return draw_trace(
            self, step=step, unit=unit, sequence=sequence, layer=layer, reverse=reverse, pass_=pass_,
            numbers=numbers, lang=lang, theme=theme, equations=equations, title=title, slide=slide,
            unroll=unroll,
        )  # fmt: skip

    def animate(
        self,
        step: int = -1,
        unit: int = 0,
        *,
        sequence: int = 0,
        layer: int = 0,
        reverse: bool = False,
        pass_: str = "both",
        lang: str = "en",
        theme: str = "light",
        title: bool = True,
        slide: str | None = None,
        seconds: float = 0.9,
    ) -> Animation:
        """A film of one unit at one step: each picture adds one operation's number and shows its equation.

        Parameters
        ----------
        step : int
            Which step, from 0; a negative one counts from the end.
        unit : int
            Which unit, likewise.
        sequence : int
            Which sequence of the batch, likewise.
        layer : int
            Which layer, from 0.
        reverse : bool
            Whether the layer's second direction is meant.
        pass_ : {"forward", "backward", "both"}
            "both": forward, and then backward.
        lang : {"en", "ko"}
            Language of the words.
        theme : {"light", "dark"}
            Colours.
        title : bool
            Print the cell's name, step and unit above it.
        slide : {"16:9", "4:3"}, optional
            Fill a slide of that shape.
        seconds : float
            How long each picture is shown, 0.02 to 60. Default 0.9.

        Returns
        -------
        Animation
            `.save("gru.gif" | ".apng" | ".png" | ".mp4")`.
        """
        from .picture import animate_trace

        return animate_trace(
            self, step=step, unit=unit, sequence=sequence, layer=layer, reverse=reverse, pass_=pass_, lang=lang,
            theme=theme, title=title, slide=slide, seconds=seconds,
        )  # fmt: skip

    def plot(self, *, sequence: int = 0, layer: int = 0, reverse: bool = False, lang: str = "en") -> Figure:
        """Heat maps of every gate and state over time, as a matplotlib figure.

        Parameters
        ----------
        sequence : int
            Which sequence of the batch, from 0.
        layer : int
            Which layer, from 0.
        reverse : bool
            Whether the layer's second direction is meant.
        lang : {"en", "ko"}
            Language of the words.
        """
        from .plot import plot_trace

        return plot_trace(self, sequence=sequence, layer=layer, reverse=reverse, lang=lang)

    def _repr_html_(self) -> str:
        """In a notebook: what was traced, and the picture of its last step."""
        from .picture import notebook

        return notebook(self)

    def __repr__(self) -> str:
        batch, steps, _ = self.x.shape
        hidden = self.layers[0].forward.final["h"].shape[1]
        depth = 1 + max(part.layer for part in self.layers)
        both = ", bidirectional" if any(part.reverse for part in self.layers) else ""
        loss = "" if self.loss is None else f", loss={self.loss:.6g}"
        size = f"batch={batch}, steps={steps}, hidden={hidden}, layers={depth}{both}"
        return f"Trace({self.layers[0].description.key}, {size}{loss})"
