"""From series to a fitted detector: forecasts on the first part of each series, likelihoods on the rest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gatewise import training
from gatewise.anomalies.fitted import WARM_UP, Fitted
from gatewise.anomalies.options import Options
from gatewise.anomalies.resampling import aligned, learn
from gatewise.arrays import Array
from gatewise.classification import SequenceRegressor
from gatewise.errors import DataError

__all__ = ["LEAST", "filled", "fit", "regressor_of"]

#: Steps of a piece that the network trains on, and the fewest of all series together.
PIECE, LEAST = 128, 300
#: Fewest held-out steps after the warm-up.
_HELD = 100
#: Fewest rows for each column that make the errors on the first part of use.
_KNOWN = 20


def fit(
    options: Options, columns: tuple[str, ...], series: list[Array], callbacks: Sequence[training.Callback] = ()
) -> tuple[Fitted, training.History]:
    """Learn from normal readings.

    Parameters
    ----------
    options : Options
    columns : tuple of str
        Names of the F columns.
    series : list of arrays (T, F)
        NaN where a reading is missing.
    callbacks : sequence of Callback
        For the training.

    Raises
    ------
    DataError
        When there are too few readings.
    """
    whole = [filled(one) for one in series]
    cuts = [round(len(one) * (1 - options.calibration)) for one in whole]
    held = sum(len(one) - max(cut, WARM_UP) for one, cut in zip(whole, cuts, strict=True) if len(one) > WARM_UP)
    total = sum(map(len, whole))
    if total < LEAST or held < _HELD:
        raise DataError(
            f"there are {total} readings, of which {max(held, 0)} can be held out to learn how often errors are large; "
            f"at least {LEAST} and {_HELD} are needed: give more readings, or a larger calibration"
        )
    X, moves = [], []
    for one, cut in zip(whole, cuts, strict=True):
        for begin in range(0, max(cut - 1, 1), PIECE):
            end = min(begin + PIECE, cut - 1)
            if end - begin > 1:
                X.append(one[begin:end])
                moves.append(np.diff(one[begin : end + 1], axis=0))
    regressor = regressor_of(options).fit(X, moves, callbacks=callbacks)
    pairs = [one_step_errors(regressor, given, one) for given, one in zip(series, whole, strict=True)]
    # The network knows the first part, so its errors there are smaller; but they are as normal as the others.
    (known, known_moves), (held, held_moves) = (
        [np.concatenate([pair[k][rows] for pair, rows in zip(pairs, part, strict=True)]) for k in (0, 1)]
        for part in ([slice(WARM_UP, cut) for cut in cuts], [slice(max(cut, WARM_UP), None) for cut in cuts])
    )
    for column, name in enumerate(columns):
        if not np.isfinite(held[:, column]).any():
            raise DataError("has no readings in a part of the series", column=name)
    errors, moved = held, held_moves
    if np.isfinite(known).all(axis=1).sum() >= _KNOWN * len(columns):
        errors, moved = np.concatenate([held, aligned(known, held)]), np.concatenate([held_moves, known_moves])
    rule, likelihood = learn(errors, moved, options.memory, options.rest, options.seed)
    return Fitted(options, columns, regressor.fitted_, rule, likelihood, len(held)), regressor.history_


def regressor_of(options: Options) -> SequenceRegressor:
    """The estimator of how far each column moves in the next step."""
    return SequenceRegressor(
        options.cell,
        options.hidden_size,
        options.num_layers,
        output="step",
        views=(),
        dropout=0.0,
        noise=0.05,
        weight_decay=0.01,
        learning_rate=options.learning_rate,
        batch_size=4,
        max_epochs=options.max_epochs,
        random_state=options.seed,
    )


def filled(values: Array) -> Array:
    """Readings (T, F) with missing ones on straight lines between their neighbours; at the ends the nearest."""
    if np.isfinite(values).all():
        return values
    result, rows = values.copy(), np.arange(len(values))
    for column in range(values.shape[1]):
        known = np.isfinite(values[:, column])
        if not known.all():
            result[:, column] = np.interp(rows, rows[known], values[known, column]) if known.any() else 0.0
    return result


def one_step_errors(regressor: SequenceRegressor, given: Array, whole: Array) -> tuple[Array, Array]:
    """Errors (T, F) and moves (T, F); NaN at the first step and where readings are missing."""
    move = np.asarray(regressor.predict([whole])[0], float).reshape(whole.shape)
    errors, moved = np.full(whole.shape, np.nan), np.full(whole.shape, np.nan)
    errors[1:] = given[1:] - (whole[:-1] + move[:-1])
    moved[1:] = np.where(np.isfinite(given[1:]), np.abs(np.diff(whole, axis=0)), np.nan)
    return errors, moved
