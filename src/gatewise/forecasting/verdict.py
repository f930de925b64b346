"""What a backtest found, in words: who won, whether the intervals held, and what no score counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite, isnan, sqrt

from gatewise.forecasting.scoring import EQUAL, Score, error_of, loss_of, rank, ranked

__all__ = ["compared", "coverage_in_words", "glitches_in_words", "verdict_in_words"]


def verdict_in_words(scores: Sequence[Score]) -> str:
    """Who won and by how much.

    Parameters
    ----------
    scores : sequence of Score
        The forecaster first, then those that it is compared with.
    """
    order = ranked(scores)
    model, best, nearest = scores[0], order[0], min(scores, key=rank)
    if len(scores) == 1:
        return f"{model.model} was the only model."
    use = "" if best is model else f" On these readings use {best.model}."
    if nearest is not best and (best is model or nearest is model):
        return _tie(best, nearest) + use
    if best is model:
        return (
            f"{model.model} won: its error is {compared(error_of(model), error_of(order[1]))} that of {order[1].model}."
        )
    if rank(best)[:2] == rank(model)[:2] and not loss_of(best) < loss_of(model):
        return f"{model.model} and {best.model} did equally well.{use}"
    if error_of(best) == 0.0 < error_of(model):
        return f"{best.model} won: it made no error, {model.model} did.{use}"
    if error_of(model) <= error_of(best) and loss_of(best) < loss_of(model):
        return _tie(best, model) + use
    return (
        f"{best.model} won: the error of {model.model} is {compared(error_of(model), error_of(best))} that of "
        f"{best.model}.{use}"
    )


def _tie(best: Score, other: Score) -> str:
    """Why one of two won whose errors are equal."""
    if error_of(best) == 0.0:
        alike = f"neither it nor {other.model} made an error"
    else:
        alike = f"its error and that of {other.model} are within {100 * EQUAL:g} % of each other"
    return (
        f"{best.model} won: {alike}, and its "
        f"weighted quantile loss is {compared(loss_of(best), loss_of(other))} that of {other.model}."
    )


def glitches_in_words(count: int, best: Score, raw: float) -> tuple[str, ...]:
    """A sentence about suspicious readings that no score counts; none without them.

    Parameters
    ----------
    count : int
        How many there are among the held-out readings.
    best : Score
        Of the best model.
    raw : float
        Its mean absolute error with them.
    """
    if not count:
        return ()
    what = f"{count:,} held-out readings that look like glitches are"
    if count == 1:
        what = "1 held-out reading that looks like a glitch is"
    them = "it" if count == 1 else "them"
    shown = "" if isnan(best.mae) else f"; with {them} the MAE of {best.model} is {raw:,.4g} instead of {best.mae:,.4g}"
    return (f"{what} not scored{shown} (outliers='keep' scores {them}).",)


def compared(a: float, b: float) -> str:
    """How error a stands to error b, to be followed by "that of": ``3.1 % below``, ``15 times``."""
    if b <= 0.0 or not isfinite(a / b):
        return "above"
    ratio = a / b
    if ratio >= 3.0:
        return f"{ratio:,.0f} times" if ratio < 1e6 else "more than a million times"
    if ratio <= 1.0 / 3.0:
        return f"1/{1.0 / ratio:,.0f} of" if ratio > 1e-6 else "less than a millionth of"
    side, percent = "above" if ratio >= 1.0 else "below", 100.0 * abs(ratio - 1.0)
    return f"{percent:.1f} % {side}" if percent >= 0.05 else f"less than 0.1 % {side}"


def coverage_in_words(score: Score, readings: Mapping[float, float], exact: Mapping[float, float] | None = None) -> str:
    """A sentence where intervals hold far fewer or more readings than they should.

    That is 10 points, or more than chance explains: 2.5 standard errors.

    Parameters
    ----------
    score : Score
        Of one model.
    readings : mapping of float to float
        Level in percent -> held-out readings that it was scored on, those counting as one whose errors go together.
    exact : mapping of float to float, optional
        Level in percent -> share of readings inside an interval without a width, which is not too wide.
    """
    narrow, wide = [], []
    for level, share in score.coverage.items():
        chance = 250.0 * sqrt(0.01 * level * (1.0 - 0.01 * level) / max(readings[level], 1.0))
        without = 0.0 if exact is None else exact[level]
        others = (share - without) / (1.0 - without) if without < 1.0 else 0.01 * level
        judged = min(share, max(others, 0.01 * level))
        if isnan(share) or abs(100.0 * judged - level) <= max(10.0, chance):
            continue
        words = f"{100.0 * share:.0f} % of the readings lie in the {level:g} % interval"
        (narrow if 100.0 * share < level else wide).append(words)
    said = ""
    if narrow:
        said += f" Of {score.model}'s forecasts {' and '.join(narrow)}: do not rely on them."
    if wide:
        said += f" Of {score.model}'s forecasts {' and '.join(wide)}: intervals are too wide."
    return said
