"""Make a command of a verb: a parameter that is a spec becomes the options of the spec's fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from inspect import Parameter, Signature, signature
from typing import Any, get_args, get_type_hints

__all__ = ["Several", "expand"]


@dataclass(frozen=True)
class Several:
    """Annotation of a parameter that holds several options: a mapping of those that were given, name -> value.

    Parameters
    ----------
    options : function
        Returns the options as parameters of a typer command, None the default of each.
    """

    options: Callable[[], Sequence[Parameter]]


def expand(verb: Callable[..., None]) -> Callable[..., None]:
    """Wrap a verb as a function with one parameter for each option, as typer reads it.

    Parameters
    ----------
    verb : function
        Its parameters are options annotated for typer, frozen dataclasses of such options (which may hold further
        ones), or mappings annotated with :class:`Several`.

    Returns
    -------
    function
        Takes the options by name, builds the specs and calls ``verb``.
    """
    parts = _parameters(verb, signature(verb).parameters.values())

    def expanded(**given: Any) -> None:
        verb(**{part.name: _value(part, given) for part in parts})

    options = [option for part in parts for option in _options(part)]
    names = [option.name for option in options]
    if twice := {name for name in names if names.count(name) > 1}:
        raise TypeError(f"{verb.__name__} declares an option twice: {', '.join(sorted(twice))}")
    expanded.__signature__ = Signature(options)  # type: ignore[attr-defined]
    expanded.__annotations__ = {option.name: option.annotation for option in options}
    expanded.__name__, expanded.__doc__ = verb.__name__, verb.__doc__
    return expanded


def _parameters(owner: Any, declared: Iterable[Any]) -> list[Parameter]:
    """Parameters of a function, or fields of a dataclass, with their annotations evaluated."""
    hints = get_type_hints(owner, include_extras=True)
    return [
        Parameter(
            one.name, Parameter.KEYWORD_ONLY, annotation=hints[one.name],
            default=Parameter.empty if one.default is MISSING else one.default,
        )
        for one in declared
    ]  # fmt: skip


def _options(part: Parameter) -> Iterator[Parameter]:
    if is_dataclass(part.annotation):
        for field in _parameters(part.annotation, fields(part.annotation)):
            yield from _options(field)
    elif several := _several(part):
        yield from several.options()
    else:
        yield part


def _value(part: Parameter, given: dict[str, Any]) -> Any:
    if is_dataclass(part.annotation):
        spec: Any = part.annotation
        return spec(**{field.name: _value(field, given) for field in _parameters(spec, fields(spec))})
    if several := _several(part):
        named = {option.name: given[option.name] for option in several.options()}
        return {name: value for name, value in named.items() if value is not None}
    return given[part.name]


def _several(part: Parameter) -> Several | None:
    return next((extra for extra in get_args(part.annotation)[1:] if isinstance(extra, Several)), None)
