"""Options: from specs to the command, cells from their table, defaults and choices from the library."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import Parameter
from typing import Annotated, Any, get_args, get_type_hints

import pytest
import typer

import gatewise as gw
from gatewise.cells import CELLS, FAMILIES
from gatewise.cli.specs.expand import Several, expand
from gatewise.cli.specs.names import in_options
from gatewise.cli.specs.network import Network, make_cell
from gatewise.cli.specs.output import DEFAULT_LEVELS, Language
from gatewise.cli.specs.table import Table
from gatewise.cli.specs.training import Training
from gatewise.cli.verbs.draw import draw
from gatewise.explorer.cells.words import LANGUAGES
from gatewise.explorer.draw.palette import THEMES
from gatewise.explorer.draw.pictures import PASSES
from gatewise.forecasting import options

SHORT = ("--method", "gru", "-h", "3", "--hidden", "4", "--input-size", "24", "--epochs", "1")


@dataclass(frozen=True)
class Inner:
    size: Annotated[int, typer.Option(min=1)] = 3


@dataclass(frozen=True)
class Outer:
    name: Annotated[str | None, typer.Option()] = None
    inner: Inner = Inner()


def further() -> list[Parameter]:
    return [Parameter(n, Parameter.KEYWORD_ONLY, default=None, annotation=str | None) for n in ("red", "blue")]


def test_a_spec_becomes_its_fields_and_comes_back_as_a_value() -> None:
    seen: list[Any] = []

    def verb(first: str, outer: Outer, colours: Annotated[Mapping[str, str], Several(further)], last: int = 7) -> None:
        """The help."""
        seen.extend([first, outer, dict(colours), last])

    expanded = expand(verb)
    assert list(inspect.signature(expanded).parameters) == ["first", "name", "size", "red", "blue", "last"]
    assert get_args(get_type_hints(expanded, include_extras=True)["size"])[0] is int
    assert (expanded.__name__, expanded.__doc__) == ("verb", "The help.")
    expanded(first="a", name="b", size=5, red=None, blue="sky", last=1)
    assert seen == ["a", Outer("b", Inner(5)), {"blue": "sky"}, 1]


def test_an_option_that_is_declared_twice_is_refused() -> None:
    def verb(size: int, inner: Inner) -> None: ...

    with pytest.raises(TypeError, match="size"):
        expand(verb)


@pytest.mark.parametrize("key", CELLS)
def test_every_form_is_named_by_its_key_or_by_its_family_and_options(key: str) -> None:
    cell = CELLS[key]
    assert make_cell(key, {}) == cell
    assert make_cell(cell.name, cell.form) == cell
    assert make_cell(key, cell.form) == cell


@pytest.mark.parametrize("name", FAMILIES)
def test_an_option_of_another_cell_is_refused_with_its_owner(name: str) -> None:
    for owner in FAMILIES.values():
        for option, values in owner.options().items():
            if option not in FAMILIES[name].options():
                with pytest.raises(
                    typer.BadParameter, match=f"{name} has no such option; it is an option of .*{owner.name}"
                ):
                    make_cell(name, {option: values[0]})


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["fit", "readings.csv", *SHORT, "--cell", "lstm", "--reset", "before"],
            "lstm has no such option; it is an option of gru",
        ),
        (
            ["fit", "readings.csv", *SHORT, "--cell", "gru-before-keep", "--reset", "after"],
            "has reset before, not after",
        ),
        (["fit", "readings.csv", *SHORT, "--reset", "during"], "'during' is not one of"),
        (["fit", "readings.csv", *SHORT, "--cell", "transformer"], "there is no cell 'transformer'"),
        (["draw", "lstm", "--update", "write"], "lstm has no such option; it is an option of gru"),
        (["draw", "transformer"], "there is no cell 'transformer'"),
    ],
)
def test_a_cell_that_is_not_there_is_wrong_usage(gatewise, readings, words: list[str], said: str) -> None:
    ran = gatewise(*words)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.replace("│", " ").split())


def test_help_shows_the_options_of_every_family(gatewise, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    for verb in ("forecast", "fit", "backtest", "draw"):
        text = gatewise(verb, "--help").out
        for family in FAMILIES.values():
            assert family.name in text
            for option, values in family.options().items():
                assert f"--{option}" in text
                assert f"<{'|'.join(values)}>" in text
                assert f"{family.name}: {family.option_docs()[option]}. Left out: {values[0]}." in text


def test_the_options_that_every_training_verb_has_are_the_same(gatewise) -> None:
    def lines(verb: str) -> set[str]:
        text = gatewise(verb, "--help").out
        return {line for line in text[text.index("─ The table") :].splitlines() if line.startswith("│ --")}

    assert lines("forecast") == lines("fit") == lines("backtest")
    assert len(lines("fit")) > 20


def test_defaults_and_choices_are_the_library_s() -> None:
    usual = {name: one.default for name, one in inspect.signature(gw.Forecaster).parameters.items()}
    given = {**Table().arguments(), **Network().arguments(), **Training().arguments()}
    for name, value in given.items():
        expected = gw.cells.as_cell(usual[name]) if name == "cell" else usual[name]
        assert value == expected, name
    assert inspect.signature(gw.forecasting.backtest).parameters["level"].default == DEFAULT_LEVELS
    assert get_args(get_type_hints(Network)["strategy"]) == get_args(options.Strategy)
    assert get_args(get_type_hints(Table)["missing"]) == get_args(options.MissingRule)


def test_choices_of_the_pictures_are_the_explorer_s() -> None:
    hints = get_type_hints(draw)
    assert (get_args(hints["direction"]), get_args(hints["theme"])) == (PASSES, THEMES)
    assert get_args(Language) == LANGUAGES


@pytest.mark.parametrize("short", ["-h", "-H"])
def test_the_horizon_has_a_short_option(gatewise, readings, short: str) -> None:
    assert "GRU, 5 steps ahead" in gatewise("fit", readings, *SHORT, short, 5).out


def test_help_is_help_where_there_is_no_horizon(gatewise) -> None:
    assert "Usage: gatewise" in gatewise("-h").out
    assert "Usage: gatewise doctor" in gatewise("doctor", "-h").out
    ran = gatewise("forecast", "x.csv", "-h")
    assert ran.code == 2
    assert "'-h' requires an argument" in ran.err


def test_a_mistyped_verb_is_answered_with_the_right_one(gatewise) -> None:
    ran = gatewise("forcast")
    assert ran.code == 2
    assert "'forecast'" in ran.err


@pytest.mark.parametrize("text", ["", "80,", "eighty", "0", "99.5", "-5", "nan"])
def test_levels_that_cannot_be_measured_are_wrong_usage(gatewise, readings, text: str) -> None:
    ran = gatewise("forecast", readings, f"--level={text}")
    assert (ran.code, ran.out) == (2, "")
    assert "--level" in ran.err


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("give missing='mask' or missing='interpolate'", "give --missing mask or --missing interpolate"),
        ('fit with h=7, or use strategy="recursive"', "fit with --horizon 7, or use --strategy recursive"),
        ("hist_exog_list cannot be used", "--hist-exog cannot be used"),
        ("choose input_size yourself; a missing value", "choose --input-size yourself; a missing value"),
        ("column 'input_size', \"n_windows\"", "column 'input_size', \"n_windows\""),
        ("give freq=, for example freq='h'", "give --freq, for example --freq h"),
        ("give time_col=['Date', 'a b'] to join them", "give --time-col Date --time-col 'a b' to join them"),
        (
            "all 4 steps are needed: get_missing_future(futr_df) lists those that are missing",
            "all 4 steps are needed; complete the table of --future",
        ),
    ],
)
def test_messages_name_options_instead_of_arguments(message: str, expected: str) -> None:
    assert in_options(message) == expected


def test_options_that_do_not_go_together_are_wrong_usage(gatewise, readings, tmp_path) -> None:
    ran = gatewise("fit", "absent.csv", "-h", 3, "--strategy", "recursive", "--hist-exog", "wind")
    assert ran.code == 2
    said = " ".join(ran.err.replace("│", " ").split())
    assert "--hist-exog cannot be used with --strategy recursive" in said
    ran = gatewise("forecast", readings, "-h", 3, "--future", readings)
    assert ran.code == 2
    assert "--futr-exog" in ran.err


def test_a_future_that_is_too_short_is_refused_before_training(gatewise, tmp_path) -> None:
    rows = [f"{t},{t % 7},{t % 5}\n" for t in range(122)]
    (tmp_path / "past.csv").write_text("t,y,price\n" + "".join(rows[:120]))
    (tmp_path / "ahead.csv").write_text("t,price\n120,1\n121,2\n")
    words = (
        "forecast",
        "past.csv",
        "--target-col",
        "y",
        "--futr-exog",
        "price",
        "--future",
        "ahead.csv",
        "--epochs",
        1,
    )
    ran = gatewise(*words, "-h", 3)
    assert ran.code == 3
    assert "--future" in ran.err
    assert "epoch" not in ran.err
    assert gatewise(*words, "-h", 2, "-q").code == 0


def test_the_methods_of_the_command_are_those_of_the_library() -> None:
    from gatewise.cli.specs.network import LOSSES, METHODS
    from gatewise.forecasting import options

    assert METHODS == options.METHODS
    assert get_args(options.LossName) == LOSSES
