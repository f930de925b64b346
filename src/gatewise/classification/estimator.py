"""What the classifier and the regressor share: arguments, fitting, saving."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, Self

import numpy as np

from gatewise import training
from gatewise.arrays import Array
from gatewise.cells import Cell
from gatewise.classification import fitting, saving
from gatewise.classification.choices import Choice
from gatewise.classification.contract import ScikitContract
from gatewise.classification.display import estimator_html
from gatewise.classification.fitted import Fitted
from gatewise.classification.fitting import Course, Targets
from gatewise.classification.options import Options
from gatewise.classification.sequences import Sequences, read_sequences
from gatewise.classification.stream import Stream
from gatewise.nn.checks import yes_or_no

__all__ = ["SequenceEstimator", "groups_of"]

#: Arguments that older files do not have.
_LATER = ("label_smoothing",)


class SequenceEstimator(ScikitContract):
    """Base of :class:`SequenceClassifier` and :class:`SequenceRegressor`.

    Attributes
    ----------
    fitted_ : Fitted
        Network, scaling and what the outputs mean.
    history_ : History
        The course of the training; after :meth:`fit` only.
    choices_ : tuple of Choice
        What the defaults chose for these data, and why; after :meth:`fit` only.
    """

    fitted_: Fitted
    history_: training.History
    choices_: tuple[Choice, ...]

    @property
    def network_(self) -> Any:
        """The trained network."""
        self._require_fitted()
        return self.fitted_.network

    def _repr_html_(self) -> str:
        return estimator_html(self, self.__sklearn_is_fitted__())

    def _options(self) -> Options:
        # The regressor has no ``calibrate``.
        return Options(**{f.name: getattr(self, f.name) for f in fields(Options) if f.name in self._parameter_names()})

    def _read(self, X: Any) -> Sequences:
        """Sequences to answer, checked against those of fit."""
        self._require_fitted()
        fitted = self.fitted_
        sequences = read_sequences(X, layout=self.layout, missing=self.missing)  # pyright: ignore[reportAttributeAccessIssue]
        self._check_features(sequences, fitted.views.channels, fitted.table)
        return sequences

    def _answers(self, X: Any) -> tuple[Sequences, Array]:
        """Sequences, and one answer per sequence or per row."""
        sequences = self._read(X)
        return sequences, self.fitted_.meaning.answer(self.fitted_.raw(sequences))

    def _shaped(self, sequences: Sequences, answers: Array) -> Any:
        """Answers as they are handed out: with ``output="step"`` cut into sequences again."""
        return sequences.per_step(answers) if self.fitted_.network.pooling is None else answers

    def _train(
        self,
        options: Options,
        sequences: Sequences,
        targets: Targets,
        strata: Array,
        groups: Array | None,
        validated: int,
        callbacks: Sequence[training.Callback],
        progress: bool,
    ) -> Self:
        self.fitted_, self.history_, self.choices_ = fitting.train(
            options, sequences, targets, strata=strata, groups=groups, validated=validated, callbacks=callbacks,
            progress=yes_or_no("progress", progress),
        )  # fmt: skip
        self._course: Course | None = None
        self._learn_features(sequences)
        return self

    @staticmethod
    def _split_off(validation: Any, groups: Any) -> tuple[Any, Any]:
        """X and y of the user's own validation part."""
        if groups is not None:
            raise ValueError("groups say what to hold out together; with validation nothing more is held out")
        if not isinstance(validation, (tuple, list)) or len(validation) != 2:
            raise TypeError(f"validation must be a pair (X, y), not {type(validation).__name__}")
        return validation[0], validation[1]

    def _train_on(self, options: Options, sequences: Sequences, targets: Targets) -> Self:
        """One pass over more sequences."""
        if getattr(self, "_course", None) is None:
            fitted = self.fitted_ if self.__sklearn_is_fitted__() else None
            self._course = Course.begin(options, sequences, targets, fitted)
            if fitted is None:
                self.fitted_ = self._course.fitted
                self._learn_features(sequences)
        assert self._course is not None
        self._course.go(sequences, targets)
        return self

    def stream(self) -> Stream:
        """Answer frame by frame; see :class:`Stream`.

        Raises
        ------
        ValueError
            With ``bidirectional=True`` or ``pooling="attention"``, whose answers need the whole sequence.
        NotFittedError
            Before :meth:`fit`.
        """
        self._require_fitted()
        return Stream(self.fitted_)

    # ---- saving ----

    def to_config(self) -> dict[str, Any]:
        """Everything but the arrays, in JSON's types; see :func:`gatewise.save`."""
        self._require_fitted()
        names = getattr(self, "feature_names_in_", None)
        return {
            "arguments": {name: _to_json(value) for name, value in self.get_params().items()},
            "n_features_in": self.n_features_in_,
            "feature_names_in": None if names is None else [str(name) for name in names],
            **saving.describe(self.fitted_),
        }

    def to_arrays(self) -> dict[str, Array]:
        """Arrays by name; see :func:`gatewise.save`."""
        self._require_fitted()
        return saving.arrays_of(self.fitted_)

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Self:
        """Make the estimator that :meth:`to_config` and :meth:`to_arrays` describe."""
        stored = config["arguments"]
        known = [name for name in inspect.signature(cls).parameters if name in stored or name not in _LATER]
        arguments = {name: _from_json(stored[name]) for name in known}
        model = cls(**arguments)
        model.fitted_ = saving.restore(model._options(), config, arrays)
        model.n_features_in_ = int(config["n_features_in"])
        if config["feature_names_in"] is not None:
            model.feature_names_in_ = np.array(config["feature_names_in"], dtype=object)
        model._restored()
        return model

    def _restored(self) -> None:
        """Set what follows from ``fitted_``."""


def groups_of(groups: Any, kept: Array) -> Array | None:
    """Groups of the sequences that are kept, checked; None without groups."""
    if groups is None:
        return None
    array = np.asarray(groups)
    if array.shape != kept.shape:
        raise ValueError(f"groups has shape {array.shape}, expected {kept.shape}: one group per sequence")
    return array[kept]


def _to_json(value: Any) -> Any:
    """An argument in JSON's types. A generator cannot be saved; a loaded model has None in its place."""
    if isinstance(value, Cell):
        return value.key
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Mapping):
        return {"pairs": [[_to_json(k), _to_json(v)] for k, v in value.items()]}
    if isinstance(value, (tuple, list)):
        return [_to_json(one) for one in value]
    return value if value is None or isinstance(value, (bool, int, float, str)) else None


def _from_json(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return dict(value["pairs"]) if isinstance(value, dict) else value
