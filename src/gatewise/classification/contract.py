"""scikit-learn's contract, kept without importing scikit-learn.

The estimators do not inherit from ``BaseEstimator``: gatewise works without scikit-learn, importing it costs a second,
and a class whose bases depend on what is installed is two classes. What scikit-learn asks for by name is here instead;
the few objects that must be scikit-learn's own (tags, a warning, an error) are taken from it when it is there.
"""

from __future__ import annotations

import inspect
import sys
from functools import cache
from typing import Any, ClassVar

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.sequences import Sequences
from gatewise.errors import NotFittedError
from gatewise.params import Params

__all__ = ["ScikitContract", "column_vector_warning", "not_fitted"]


class ScikitContract(Params):
    """Parameters, tags, feature counts and feature names of an estimator.

    Attributes
    ----------
    n_features_in_ : int
        T of a table (n, T), else F.
    feature_names_in_ : array of str
        Column names, where ``X`` was a data frame.
    """

    _estimator_type: ClassVar[str]

    def __sklearn_is_fitted__(self) -> bool:
        """Whether :meth:`fit` was called."""
        return hasattr(self, "n_features_in_")

    def __sklearn_tags__(self) -> Any:
        """What scikit-learn asks about an estimator."""
        from sklearn.utils import ClassifierTags, InputTags, RegressorTags, Tags, TargetTags

        classifier = self._estimator_type == "classifier"
        return Tags(
            estimator_type=self._estimator_type,  # pyright: ignore[reportArgumentType]
            target_tags=TargetTags(required=True, multi_output=not classifier),
            transformer_tags=None,
            classifier_tags=ClassifierTags() if classifier else None,
            regressor_tags=None if classifier else RegressorTags(),
            input_tags=InputTags(three_d_array=True, allow_nan=getattr(self, "missing", None) == "mask"),
        )

    def __repr__(self) -> str:
        usual = inspect.signature(type(self).__init__).parameters
        changed = (f"{n}={v!r}" for n, v in self.get_params().items() if _differs(v, usual[n].default))
        return f"{type(self).__name__}({', '.join(changed)})"

    def _require_fitted(self) -> None:
        if not self.__sklearn_is_fitted__():
            name = type(self).__name__
            raise not_fitted(f"This {name} instance is not fitted yet. Call 'fit' before using this estimator.")

    def _learn_features(self, sequences: Sequences) -> None:
        self.n_features_in_ = sequences.width
        if sequences.names is not None:
            self.feature_names_in_ = np.array(sequences.names, dtype=object)
        elif hasattr(self, "feature_names_in_"):
            del self.feature_names_in_

    def _check_features(self, sequences: Sequences, channels: int, table: bool) -> None:
        """Refuse sequences whose channels, table width or column names are not those of fit."""
        name = type(self).__name__
        if sequences.form == "table" and table and sequences.width != self.n_features_in_:
            raise ValueError(
                f"X has {sequences.width} features, but {name} is expecting {self.n_features_in_} features as input; "
                f"give sequences of other lengths as (n, T, 1) or as a list"
            )
        if sequences.channels != channels:
            raise ValueError(
                f"X has {sequences.channels} features, but {name} is expecting {channels} features as input: "
                f"the channels of each step are not those of fit"
            )
        _check_names(sequences.names, getattr(self, "feature_names_in_", None), name)


def _check_names(names: tuple[str, ...] | None, learned: Array | None, estimator: str) -> None:
    import warnings

    if names is None and learned is not None:
        text = f"X does not have valid feature names, but {estimator} was fitted with feature names"
        warnings.warn(text, UserWarning, stacklevel=4)
    elif names is not None and learned is None:
        warnings.warn(f"X has feature names, but {estimator} was fitted without feature names", UserWarning, 4)
    elif names is not None and learned is not None and names != tuple(learned):
        lines = ["The feature names should match those that were passed during fit."]
        new, gone = sorted(set(names) - set(learned)), sorted(set(learned) - set(names))
        if new:
            lines += ["Feature names unseen at fit time:", *(f"- {one}" for one in new[:5])]
        if gone:
            lines += ["Feature names seen at fit time, yet now missing:", *(f"- {one}" for one in gone[:5])]
        if not new and not gone:
            lines.append("Feature names must be in the same order as they were in fit.")
        raise ValueError("\n".join(lines) + "\n")


def _differs(value: Any, default: Any) -> bool:
    if value is default:
        return False
    try:
        return bool(value != default)
    except ValueError:
        return True


@cache
def _both_errors(theirs: type[Exception]) -> type[NotFittedError]:
    return type("NotFittedError", (NotFittedError, theirs), {"__reduce__": lambda self: (not_fitted, self.args)})


def not_fitted(message: str) -> NotFittedError:
    """Make the error; where scikit-learn is loaded it is also scikit-learn's own."""
    exceptions = sys.modules.get("sklearn.exceptions")
    return NotFittedError(message) if exceptions is None else _both_errors(exceptions.NotFittedError)(message)


def column_vector_warning() -> type[Warning]:
    """Category of the warning for y (n, 1): scikit-learn's own where it is loaded."""
    exceptions = sys.modules.get("sklearn.exceptions")
    return UserWarning if exceptions is None else exceptions.DataConversionWarning
