"""How a forecaster is trained: from options and a panel to a `Fitted`."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from gatewise import training
from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.errors import DataError
from gatewise.forecasting.blending import UNTAUGHT, UNTAUGHT_OF, blend, prior_of
from gatewise.forecasting.combination import Combination, combine, mix
from gatewise.forecasting.counts import require_counts
from gatewise.forecasting.ensemble import share_of, train_others
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.hours import hour_of
from gatewise.forecasting.intervals import Calibration, trust_in
from gatewise.forecasting.learning import build_network, train_network
from gatewise.forecasting.members import NAIVE, Made, Member, NetworkMember, PretrainedMember, View
from gatewise.forecasting.options import Options
from gatewise.forecasting.past import Past
from gatewise.forecasting.planning import Plan, choose_network, learns_on, plan_of
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.ridge import Ridge, RidgeMember
from gatewise.forecasting.running import Run
from gatewise.forecasting.sampling import dependence_of
from gatewise.forecasting.starting import Start
from gatewise.forecasting.together import design_effect
from gatewise.forecasting.updating import last_rows
from gatewise.pretrained import Pretrained
from gatewise.pretrained.inputs import CONTEXT
from gatewise.pretrained.readings import LEAST

__all__ = ["Trained", "fit", "learn"]

_CALIBRATION_WINDOWS = 20_000
# Steps ahead up to which the pre-trained network takes part beside members that learn from few and from many windows.
# Of the horizons of its training 97 % were at most 192 steps. Beyond these it is still ahead of the naive methods on
# tables of few windows, of which the others have seen a horizon or two; on long tables it is 7 to 40 % behind a
# straight line at 96 steps.
_PRETRAINED_REACH, _MANY_WINDOWS = (1024, 48), 8_000
# Windows of training that members which learned nothing are tried on.
_PAST_WINDOWS = 200
# Share of a time limit for the pre-trained network, where it learns on from the table.
_TUNING = 0.2
# With so many horizons held out, intervals need no bands of the pre-trained network.
_ENOUGH_HORIZONS = 100


def fit(options: Options, panel: Panel, run: Run) -> Fitted:
    """Train a network on a panel and measure its errors.

    Raises
    ------
    DataError
        When the readings cannot be used as they are; names file, series, row and column.
    TrainingDiverged
        When the loss becomes NaN or infinite.
    """
    return learn(options, panel, run).answer()


def learn(options: Options, panel: Panel, run: Run, start: Start | None = None) -> Trained:
    """Train every member that the method needs; raises as :func:`fit` does.

    Parameters
    ----------
    options : Options
        Of the forecaster.
    panel : Panel
        The readings.
    run : Run
        How to run the training.
    start : Start, optional
        The network to go on with instead of a fresh one; the other members are learned anew.
    """
    if options.counts:
        require_counts(panel, options.loss)
    plan = plan_of(options, panel, run.val_size)
    rows = np.column_stack([panel.offsets[:-1], panel.offsets[1:]]) if plan is None else plan.train_rows
    recipe = Recipe.learn(
        panel, rows, scaler=options.scaler, calendar=options.calendar, masked=options.masked,
        transform=options.transform, non_negative=options.counts or options.non_negative,
    )  # fmt: skip
    if start is not None:  # what training did not see twice then, the network does not know now
        told = replace(recipe, times=start.recipe.times)
        start = start.fitting_to(told, plan.train.input_size if plan else 0)
        recipe = recipe if start is None else told
    features = recipe.apply(panel)
    network, others, course, history = None, (), None, training.History(reason="no network")
    teaching = options.method == "best" and plan is not None and learns_on(plan)
    if plan is not None and options.has_network:
        chosen = choose_network(options, panel, plan) if start is None else start.chosen(options)
        sizes = plan.train.input_size, len(recipe.names), len(recipe.futr), features.stepwise
        network = build_network(options, chosen, *sizes, recipe.embedded(options.embeddings))
        if start is not None:
            start.give(network)
        mine = run.part(1.0 - _TUNING) if teaching else run
        own = share_of(mine, 0, options.ensemble)
        history, course = train_network(network, features, plan, options, own, start)
        others = train_others(options, panel, plan, recipe, features, mine)
    view = View(panel, features, plan.validation if plan else _no_windows(panel, options.h))
    made = {
        name: _make(name, options, view, None if network is None else NetworkMember(network, others), plan, run)
        for name in _names(options, panel.season.length, windows=len(plan.train) if plan else 0)
    }
    if options.method != "best" and made[options.method] is None:
        raise DataError(f"the readings are too few for method={options.method!r}; give more, or use method='best'")
    input_size = plan.train.input_size if plan else min(options.input_size or 1, int(panel.lengths.min()))
    able = {name: pair for name, pair in made.items() if pair is not None}
    if teaching and plan is not None and "pretrained" in able:
        from gatewise.forecasting.tuned import learned_on  # late: the first answer comes without it

        able = learned_on(view, plan.train, able, options, time_limit=run.part(_TUNING).time_limit)
    last = network is not None and start is not None and start.last
    together = design_effect(panel, features, options.h, np.unique(view.windows.series))
    return Trained(options, input_size, view, recipe, history, plan, able, together, course, last)


class Trained(NamedTuple):
    """All members of a forecast, before they are weighed.

    Attributes
    ----------
    options : Options
        Of the forecaster.
    input_size : int
        Steps that the network looks back.
    view : View
        The readings, and the windows held out.
    recipe : Recipe
        How the network's inputs are made.
    history : History
        What happened in training.
    plan : Plan or None
        The windows that were learned from.
    members : dict of str to (Member, Member)
        What takes part in the answer; and the same as it stood before it saw the windows held out, which its errors
        are measured with.
    together : float
        How many of the series that windows are held out of count as one, because they move together; 1 where they are
        independent.
    course : Course or None
        The network's training, to go on from.
    last : bool
        Whether that went on from a network that knew nearly all of the readings (:class:`Start`).
    """

    options: Options
    input_size: int
    view: View
    recipe: Recipe
    history: training.History
    plan: Plan | None
    members: dict[str, tuple[Member, Member]]
    together: float
    course: training.Course | None = None
    last: bool = False

    def has(self, name: str) -> Trained | None:
        """The same with one more member, which the method did not ask for; None where that cannot be made."""
        if name in self.members:
            return self
        made = _make(name, self.options, self.view, None, self.plan, Run())
        return None if made is None else self._replace(members={**self.members, name: made})

    def answer(self, only: str | None = None, name: str | None = None) -> Fitted:
        """Weigh the members by their errors on the windows held out, and measure the errors of the whole.

        Parameters
        ----------
        only : str, optional
            One of the members, to forecast alone.
        name : str, optional
            Name of its columns.
        """
        options = self.options if name is None else replace(self.options, method=only, alias=name)
        panel, features = self.view.panel, self.view.features
        combination = _combine(self, [only] if only else list(self.members))
        context = last_rows(panel, features, self.input_size, combination)
        return Fitted(options, self.input_size, combination, self.recipe, self.history, context)


def _combine(trained: Trained, names: list[str]) -> Combination:
    """Weights of some members and the errors of their mean."""
    options, view = trained.options, trained.view
    horizons = _apart(view.windows) / trained.together
    judged = {name: tried for name, (_, tried) in trained.members.items()}
    held = view.take(_spread(len(view.windows), _judging_windows(options)))
    weights: dict[str, float] = {names[0]: 1.0}
    past: Past | None = None
    made: dict[str, Made] = {}
    if len(names) > 1:
        made = {name: judged[name].forecast(held) for name in names if len(held.windows)}
        none = np.zeros((0, options.h, len(names)))
        points = np.stack([one.point for one in made.values()], axis=-1) if made else none
        _, count = held.features.targets(held.windows)
        count = count if options.horizon_weight is None else count * np.asarray(options.horizon_weight)
        past = _past_of(trained, names, horizons)
        prior = prior_of(names, past)
        squared = options.loss == "squared"
        found = blend(names, points, _truth(held), horizons, squared=squared, weight=count, prior=prior)
        weights = {name: float(w) for name, w in zip(names, found, strict=True) if w > 0}
    # Bands that learned on are narrower than the errors to come; those of the wheel's weights have seen nothing.
    bands: str | None = "pretrained"
    if len(names) == 1 and names[0] in (*NAIVE, "tuned"):
        bands = names[0]
    elif bands not in weights and horizons >= _ENOUGH_HORIZONS:
        bands = None
    # A trained network stays with the model even without a weight, so that it can be looked into.
    chosen = {name: final for name, (final, _) in trained.members.items() if name in weights or name == "network"}
    if bands == "pretrained" and bands not in chosen:
        chosen[bands] = judged[bands] = _pretrained(options, view.panel)
    if bands is None:
        held, made = view.take(_spread(len(view.windows), _CALIBRATION_WINDOWS)), {}
    elif made and bands not in made:
        made[bands] = judged[bands].forecast(held)
    # The naive methods' bands read the whole series, further back than the user may say.
    able = bands == "pretrained" and options.input_size is None
    chance = past.naive_share(weights) if past and able else 0.0
    calibration, dependence = _calibration(judged, weights, bands, held, made, horizons, past, chance)
    return Combination(chosen, weights, bands, calibration, chance, dependence)


def _past_of(trained: Trained, names: list[str], horizons: float) -> Past | None:
    """What the members that learned nothing forecast of windows of training; None where so many horizons are held out
    that these alone decide."""
    untaught = tuple(UNTAUGHT_OF.get(name, name) for name in names if name in (*UNTAUGHT, *UNTAUGHT_OF))
    if trained.plan is None or horizons >= _ENOUGH_HORIZONS or "pretrained" not in untaught:
        return None
    windows = trained.plan.train
    most = min(_PAST_WINDOWS, _judging_windows(trained.options))
    view = trained.view._replace(windows=windows.take(_spread(len(windows), most)), ahead=None)
    truth = _truth(view)
    if np.isnan(truth).all():
        return None
    able = {name: tried for name, (_, tried) in trained.members.items()}
    if "pretrained" not in able:
        able["pretrained"] = _pretrained(trained.options, view.panel)
    made = {name: able[name].forecast(view) for name in untaught}
    bands = {name: one.bands for name, one in made.items() if one.bands is not None}
    points = np.stack([one.point for one in made.values()], axis=-1)
    panel, used, of = view.panel, trained.options.input_size or CONTEXT, view.windows.series
    looks_back = np.minimum(view.windows.origins - panel.offsets[of], used)
    share, series = looks_back / np.minimum(panel.lengths[of], used), len(np.unique(windows.series))
    return Past(untaught, points, truth, bands, share, _apart(windows) / trained.together, series / trained.together)


def _truth(held: View) -> Array:
    """Scaled readings of the horizons (B, h), NaN where one is missing."""
    truth, weight = held.features.targets(held.windows)
    return np.where(weight > 0, truth, np.nan).astype(np.float64)


def _calibration(
    judged: dict[str, Member], weights: dict[str, float], bands: str | None, held: View, made: dict[str, Made],
    horizons: float, past: Past | None, chance: float,
) -> tuple[Calibration, Array]:  # fmt: skip
    """Errors of the combination on the held-out windows, of which ``made`` holds the forecasts made so far, and how
    those of neighbouring steps go together. Where few horizons are held out, errors of the ``past`` say more."""
    if len(held.windows) == 0:
        return Calibration.of(np.zeros((0, held.windows.horizon, 1)), np.array([0.5]), 0.0), np.zeros(0)
    levels, network = np.array([0.5]), judged.get("network")
    if bands is None and "network" in weights and isinstance(network, NetworkMember):
        levels = network.levels
    there = weights.keys() | ({bands} if bands else set()) <= made.keys()
    combined = mix(made, weights, bands, chance) if there else combine(judged, weights, bands, held, chance)
    errors = _truth(held)[..., None] - combined.outputs
    dependence = dependence_of(_truth(held) - combined.point)
    if combined.bands is None:
        return Calibration.of(errors, levels), dependence
    unit = combined.bands.unit[..., None]
    errors = np.divide(errors, unit, out=np.full_like(errors, np.nan), where=unit > 0)
    if bands in NAIVE:
        return Calibration.of(errors, levels, 0.0), dependence  # their own textbook intervals
    before = past.relative(weights, chance) if past and bands == "pretrained" else None
    if past is None or before is None:
        return Calibration.of(errors, levels, trust_in(horizons)), dependence
    # Held-out windows that overlap, of series that move together, are many, and say little.
    each = min(1.0, len(before) * horizons / past.horizons / len(errors))
    counts = np.concatenate([np.full(len(errors), each), past.share])
    both = np.concatenate([errors, before[..., None]])
    return Calibration.of(both, levels, trust_in(horizons + past.worth), counts), dependence


def _names(options: Options, season_length: int, *, windows: int) -> list[str]:
    """The members that the method asks for, of which some learn from so many windows."""
    if options.method != "best":
        return [options.method]
    names = ["network", "naive"]
    reach = _PRETRAINED_REACH[windows >= _MANY_WINDOWS]
    if options.h <= reach or windows == 0:
        names.insert(1, "pretrained")
    if not options.recursive:  # a straight line has one horizon; a network that feeds its forecasts back has any
        names.append("ridge")
    # Nobody reads further back than the user says: the drift reads the whole series.
    if options.input_size is None or season_length <= options.input_size:
        names.append("seasonal_naive")
    if options.input_size is None:
        names.append("drift")
    return names


def _make(
    name: str, options: Options, view: View, network: NetworkMember | None, plan: Plan | None, run: Run
) -> tuple[Member, Member] | None:
    """A member, and the same as it stood before it saw the windows held out; None where the readings allow none."""
    if name in NAIVE:
        return NAIVE[name], NAIVE[name]
    if name == "network":
        return None if network is None else (network, network)
    if name in ("pretrained", "tuned"):
        if options.input_size is not None and options.input_size < LEAST:
            return None
        member = _pretrained(options, view.panel)
        if name == "tuned" and plan is not None:
            from gatewise.forecasting.tuned import tune  # late: the first answer comes without it

            member = tune(view, plan.train, member, options, time_limit=run.time_limit).member
        return member, member
    if plan is None:
        return None
    try:
        tried, final = Ridge.fit(view, plan.train, plan.validation)
    except DataError:
        return None
    return RidgeMember(final), RidgeMember(tried)


def _pretrained(options: Options, panel: Panel) -> PretrainedMember:
    """The pre-trained network, told the season where the user named one; the others it finds itself."""
    named = options.season_length or (panel.season.length if panel.season.named else None)
    named = named and min(named, len(panel.times) + 1)  # a season longer than all readings is none that can be seen
    reach = options.input_size if options.input_size and options.input_size >= LEAST else None
    hour = 1 if reach or named or int(panel.lengths.max()) <= CONTEXT else hour_of(panel.freq)
    return PretrainedMember(Pretrained(season_length=named), reach, hour)


def _no_windows(panel: Panel, h: int) -> Windows:
    return Windows.at(panel.offsets, np.zeros(0, np.int64), 1, h)


def _apart(windows: Windows) -> float:
    """Horizons of held-out windows that do not overlap, over all series."""
    if len(windows) == 0:
        return 0.0
    count = np.bincount(windows.series)
    count = count[count > 0]
    return float(((count - 1) / windows.horizon + 1).sum())


def _judging_windows(options: Options) -> int:
    """How many held-out windows all members forecast: the pre-trained network takes about two seconds for these."""
    return int(np.clip(1_500_000 // (CONTEXT + 8 * options.h), 50, 1000))


def _spread(count: int, most: int) -> Array:
    """Numbers of at most ``most`` of ``count`` windows, evenly spread."""
    return np.arange(count) if count <= most else np.linspace(0, count - 1, most).astype(np.int64)
