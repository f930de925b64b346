"""Pictures with the numbers of a run: `gatewise.explorer.draw`, `Trace.draw` and `Trace.animate`."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from gatewise.cells import Cell
from gatewise.explorer.cells import find, words
from gatewise.explorer.draw.animation import Animation, animation
from gatewise.explorer.draw.numbers import number
from gatewise.explorer.draw.pictures import Numbers, picture
from gatewise.explorer.draw.scene import Picture
from gatewise.explorer.draw.unrolled import unrolled

from .example import worked_example
from .record import LayerTrace, Trace

_WHERE = {"en": "step {t}, unit {j}", "ko": "시점 {t}, 유닛 {j}"}


def draw(
    cell: Cell | str,
    *,
    pass_: str = "forward",
    numbers: bool | Mapping[str, Mapping[str, float]] = False,
    lang: str = "en",
    theme: str = "light",
    equations: bool = True,
    title: bool = True,
    step: int = -1,
    unit: int = 0,
    slide: str | None = None,
    unroll: int = 1,
    **options: str,
) -> Picture:
    """A textbook picture of one cell.

    Parameters
    ----------
    cell : Cell or str
        A cell of `gatewise.cells`, a key such as "gru-before-write", or a family's name such as "gru".
    pass_ : {"forward", "backward", "both"}
        "backward" reverses the arrows and writes gradients.
    numbers : bool or mapping
        True for the numbers of a small worked example; or {"values": {name: number}, "gradients": {name: number}}
        for some or all operations.
    lang : {"en", "ko"}
        Language of the words.
    theme : {"light", "dark"}
        Colours.
    equations : bool
        Print the cell's equations under the picture.
    title : bool
        Print the cell's name above it.
    step : int
        With `numbers=True` which step of the example, from 0; a negative one counts from the end.
    unit : int
        Which of its units, likewise.
    slide : {"16:9", "4:3"}, optional
        Fill a slide of that shape: large type, a transparent ground, only the forward equations and only where there
        is room for them.
    unroll : int
        Steps side by side, 1 to 3, with the gradient that each gets from the step after; without equations.
    **options : str
        Options of the cell's family, such as `reset="before"` for a GRU.

    Returns
    -------
    Picture
        `.svg`, `.save("gru.svg" | ".png" | ".pdf")`; shows itself in a notebook.

    Raises
    ------
    ValueError
        When a choice is none of those listed.
    TypeError
        When the family has no such option.
    """
    description = find(cell, **options)
    if numbers is True:
        return draw_trace(
            worked_example(description.cell), step=step, unit=unit, pass_=pass_, lang=lang, theme=theme,
            equations=equations, title=title, slide=slide, unroll=unroll,
        )  # fmt: skip
    if unroll != 1:
        if numbers:
            raise ValueError("unroll takes no numbers of your own; give numbers=True or a trace")
        return unrolled(description, unroll, pass_=pass_, lang=lang, theme=theme, title=title, slide=slide)
    return picture(
        description, pass_=pass_, numbers=Numbers(**numbers) if numbers else None, lang=lang, theme=theme,
        equations=equations, title=title, slide=slide,
    )  # fmt: skip


def draw_trace(
    trace: Trace,
    *,
    step: int = -1,
    unit: int = 0,
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
    """Picture of one unit at one step of a trace; see `Trace.draw`."""
    part, known, caption = _numbers(trace, step, unit, sequence, layer, reverse, lang)
    if unroll != 1:
        steps = trace.x.shape[1]
        later = [step % steps + (-k if reverse else k) for k in range(unroll)]
        if not 0 <= later[-1] < steps:
            raise ValueError(f"unroll={unroll} needs as many steps from the given one on; the trace has {steps}")
        all_known = [_numbers(trace, at, unit, sequence, layer, reverse, lang)[1] for at in later]
        return unrolled(
            part.description, unroll, all_known if numbers else None, pass_=pass_, lang=lang, theme=theme,
            title=title, caption=caption, slide=slide, reverse=reverse,
        )  # fmt: skip
    return picture(
        part.description, pass_=pass_, numbers=known if numbers else None, lang=lang, theme=theme,
        equations=equations, title=title, slide=slide, reverse=reverse, caption=caption,
    )  # fmt: skip


def animate_trace(
    trace: Trace,
    *,
    step: int = -1,
    unit: int = 0,
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
    """Film of one unit at one step of a trace; see `Trace.animate`."""
    part, known, caption = _numbers(trace, step, unit, sequence, layer, reverse, lang)
    return animation(
        part.description, known, pass_=pass_, lang=lang, theme=theme, title=title, caption=caption, slide=slide,
        reverse=reverse, seconds=seconds,
    )  # fmt: skip


def _numbers(
    trace: Trace, step: int, unit: int, sequence: int, layer: int, reverse: bool, lang: str
) -> tuple[LayerTrace, Numbers, str]:
    """A layer, its values and gradients at a step for a unit, and what the picture says of the place."""
    part = trace.part(layer, reverse)
    batch, steps, hidden = part.forward.values["h"].shape
    for label, value, limit in (("step", step, steps), ("unit", unit, hidden), ("sequence", sequence, batch)):
        if not -limit <= value < limit:
            raise ValueError(f"{label} must be between {-limit} and {limit - 1}, not {value}")
    if lang not in words.LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(words.LANGUAGES)}, not {lang!r}")
    step, unit = step % steps, unit % hidden
    first = trace.stretch.start if trace.stretch is not None else 0
    values, gradients = {}, {}
    for name in (*part.program.inputs, *(operation.name for operation in part.program.operations)):
        where = (sequence, step, 0 if name == "x" else unit)
        values[name] = float(trace.value(name, layer=layer, reverse=reverse)[where])
        gradients[name] = float(trace.gradient(name, layer=layer, reverse=reverse)[where])
    return part, Numbers(values, gradients), _WHERE[lang].format(t=first + step + 1, j=unit + 1)


def notebook(trace: Trace) -> str:
    """What a notebook shows of a trace: its facts in one line, and the picture of unit 1 at the last step."""
    batch, steps, _ = trace.x.shape
    facts = [trace.layers[0].description.title["en"], f"{len(trace.layers)} layer(s) and direction(s)"]
    facts += [f"{batch} sequence(s)", f"{steps} steps", f"{trace.layers[0].forward.final['h'].shape[1]} units"]
    if trace.loss is not None:
        facts.append(f"loss {number(trace.loss)}")
    heading = f"<strong>{escape(trace.title)}</strong><br>" if trace.title else ""
    drawn = draw_trace(trace, equations=False, title=False).svg if batch and steps else ""
    return f"<div><p>{heading}{escape(' · '.join(facts))}</p>{drawn}</div>"
