"""A pass through a cell as a film: one operation after the other, as GIF, APNG or MP4."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

from gatewise.explorer.cells.description import Description
from gatewise.explorer.cells.formulas import Formula, backward_formula, forward_formula

from .mp4 import check_mp4, write_mp4
from .palette import palette
from .pictures import PASSES, Numbers, picture
from .scene import TRANSPARENT, Picture

#: Endings of a film's file.
FILMS = (".gif", ".apng", ".png", ".mp4")
#: How long the last picture of a pass stays, in pictures.
_REST = 3


@dataclass(frozen=True)
class Animation:
    """Pictures of one pass after the other, and how long each is shown.

    Attributes
    ----------
    frames : tuple of Picture
        One for each operation; all of the same size.
    seconds : float
        How long each is shown.
    """

    frames: tuple[Picture, ...]
    seconds: float = 0.9

    def save(self, path: str | Path, *, dpi: float = 96) -> Path:
        """Write the film.

        Parameters
        ----------
        path : path
            Its ending chooses the format: .gif, .apng or .png (an animated PNG), .mp4 (needs PyAV,
            ``pip install "gatewise[film]"``, or ffmpeg on the path).
        dpi : float
            Dots per inch; 96 is one pixel for each unit of the picture.

        Raises
        ------
        ValueError
            When the path has another ending.
        PictureError
            When an MP4 cannot be written here, or no font has the letters.
        """
        target = Path(path)
        ending = target.suffix.lower()
        if ending not in FILMS:
            raise ValueError(f"{target}: a film ends in {', '.join(FILMS)}, not {ending or 'nothing'}")
        if ending == ".mp4":
            check_mp4(target)
        from .paper import pixels

        # a picture that stays is painted once
        runs = [list(same) for _, same in groupby(self.frames, key=id)]
        images = [pixels(run[0].scene, target, dpi=dpi) for run in runs]
        counts = [len(run) for run in runs]
        if ending == ".mp4":
            write_mp4(target, images, counts, self.seconds)
        else:
            _pillow(target, images, [round(1000 * self.seconds) * count for count in counts])
        return target

    def __repr__(self) -> str:
        return f"Animation({len(self.frames)} pictures, {self.seconds:g} s each)"


def _pillow(path: Path, images: list[np.ndarray], milliseconds: list[int]) -> None:
    from PIL import Image

    first, *others = [Image.fromarray(image) for image in images]
    options: dict[str, Any] = {"save_all": True, "append_images": others, "duration": milliseconds, "loop": 0}
    if path.suffix.lower() == ".gif":
        first.save(path, format="GIF", optimize=False, **options)
    else:
        first.save(path, format="PNG", **options)


def animation(
    description: Description,
    numbers: Numbers,
    *,
    pass_: str = "forward",
    lang: str = "en",
    theme: str = "light",
    title: bool = True,
    caption: str = "",
    slide: str | None = None,
    reverse: bool = False,
    seconds: float = 0.9,
) -> Animation:
    """A film of one step: every picture adds one operation's number and shows its equation.

    Parameters
    ----------
    numbers : values and gradients of all operations and inputs
    pass_ : "forward", "backward", or "both", one after the other
    seconds : how long each picture is shown

    The rest as for `picture`.
    """
    if pass_ not in PASSES:
        raise ValueError(f"pass must be one of {', '.join(PASSES)}, not {pass_!r}")
    if not 0.02 <= seconds <= 60:
        raise ValueError(f"seconds must be between 0.02 and 60, not {seconds!r}")
    program = description.program
    names = [operation.name for operation in program.operations]
    inputs = {name: numbers.values[name] for name in program.inputs}
    frames: list[Picture] = []

    def shot(way: str, known: Numbers, current: str, line: Formula) -> Picture:
        made = picture(
            description, pass_=way, numbers=known, lang=lang, theme=theme, equations=False, title=title,
            caption=caption, slide=slide, reverse=reverse, current=current, line=line,
        )  # fmt: skip
        # a film has a ground
        paper = palette(theme).paper if made.scene.paper == TRANSPARENT else made.scene.paper
        return Picture(replace(made.scene, paper=paper))

    if pass_ != "backward":
        for count, name in enumerate(names, 1):
            values = inputs | {done: numbers.values[done] for done in names[:count]}
            frames.append(shot("forward", Numbers(values), name, forward_formula(program, name)))
        frames += [frames[-1]] * _REST
    if pass_ != "forward":
        order = [*reversed(names), *program.inputs]
        for count, name in enumerate(order, 1):
            gradients = {done: numbers.gradients[done] for done in order[:count]}
            frames.append(shot("backward", Numbers(numbers.values, gradients), name, backward_formula(program, name)))
        frames += [frames[-1]] * _REST
    return Animation(tuple(frames), seconds)
