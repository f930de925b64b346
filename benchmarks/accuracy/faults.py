"""Generated readings of several channels with planted faults of seven kinds, so that a detector can be scored.

Normal readings: a season (two harmonics, its own phase and size in each channel), a common disturbance that each
channel follows by its own factor, a disturbance of its own, and noise; all Gaussian. ``noise`` below is the standard
deviation of what is left of a channel when the season is taken out.

=============  ==========================================================================================
kind           fault, in one channel
=============  ==========================================================================================
spike          1 to 3 steps off by 6 noise
level shift    150 steps off by 4 noise
drift          150 steps, off by up to 6 noise
stuck          150 steps of the last value
season         150 steps in which time runs 1.6 times as fast, in all channels
variance       150 steps in which noise and own disturbance are 3 times as large
correlation    150 steps that follow another common disturbance, of the same statistics
=============  ==========================================================================================

Real readings are less kind than Gaussian ones. Other manners of normal readings:

=============  ==========================================================================================
manner         normal readings
=============  ==========================================================================================
gaussian       as above
heavy          noise of Student's t with 4 degrees of freedom
by hour        noise and own disturbance are up to 1.7 times as large at one time of the season as usual, or 0.3 times
bursts         noise and own disturbance have a size that wanders, by a factor of about 1.5, over some 50 steps
rests          no channel falls below a floor, where it spends a third of the season without noise
rounded        rounded to half of ``noise``
wandering      a random walk is added to each channel
one            one channel
twelve         twelve channels
=============  ==========================================================================================
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.random import Generator

__all__ = ["KINDS", "MANNERS", "Event", "Plant", "Readings"]

KINDS = ("spike", "level shift", "drift", "stuck", "season", "variance", "correlation")
MANNERS = ("gaussian", "heavy", "by hour", "bursts", "rests", "rounded", "wandering", "one", "twelve")
LENGTH = 150


class Event(NamedTuple):
    """A planted fault: steps ``start`` to before ``stop``, and the channel (-1: all)."""

    kind: str
    start: int
    stop: int
    channel: int


class Readings(NamedTuple):
    """Readings (T, F) and the faults in them."""

    values: np.ndarray
    events: list[Event]


def _ar(rng: Generator, steps: int, channels: int, phi: float) -> np.ndarray:
    """Disturbances (T, C) of variance 1 with memory phi."""
    noise = rng.normal(size=(steps + 200, channels)) * np.sqrt(1 - phi**2)
    for t in range(1, len(noise)):
        noise[t] += phi * noise[t - 1]
    return noise[200:]


class Plant:
    """A source of readings, drawn by its seed: 2 to 5 channels, a season of 24 to 96 steps.

    Parameters
    ----------
    seed : int
    manner : str
        One of :data:`MANNERS`.
    """

    def __init__(self, seed: int, manner: str = "gaussian") -> None:
        rng = np.random.default_rng([seed, 77])
        self.seed, self.channels, self.manner = seed, int(rng.integers(2, 6)), manner
        self.channels = {"one": 1, "twelve": 12}.get(manner, self.channels)
        self.period = int(rng.choice([24, 48, 96]))
        shape = (self.channels, 2)
        self.size, self.phase = rng.uniform(0.5, 1.5, shape) * [1.0, 0.4], rng.uniform(0, 2 * np.pi, shape)
        self.level, self.unit = rng.uniform(-50, 50, self.channels), np.exp(rng.normal(size=self.channels))
        self.phi, self.own_phi = rng.uniform(0.6, 0.95), rng.uniform(0.0, 0.9)
        self.follow = rng.choice([-1, 1], self.channels) * rng.uniform(0.25, 0.4, self.channels)
        self.own, self.grain = rng.uniform(0.08, 0.16, self.channels), rng.uniform(0.05, 0.1, self.channels)

    @property
    def noise(self) -> np.ndarray:
        """Standard deviation of each channel around its season, before its unit."""
        return np.sqrt(self.follow**2 + self.own**2 + self.grain**2)

    def _season(self, clock: np.ndarray) -> np.ndarray:
        angle = 2 * np.pi * clock[:, None, None] / self.period * [1, 2] + self.phase
        return (self.size * np.sin(angle)).sum(axis=2)

    def make(self, steps: int, number: int, kinds: tuple[str, ...] = (), every: int = 800) -> Readings:
        """Make readings.

        Parameters
        ----------
        steps : int
            Normal steps before the first fault; with no kinds, all.
        number : int
            Another number gives other readings.
        kinds : sequence of str
            Faults, one every so many steps.
        every : int
        """
        rng = np.random.default_rng([self.seed, number])
        total = steps + every * len(kinds)
        clock = np.arange(total, dtype=float) + rng.uniform(0, self.period)
        common, other = _ar(rng, total, 1, self.phi), _ar(rng, total, 1, self.phi)
        own, grain = _ar(rng, total, self.channels, self.own_phi), rng.normal(size=(total, self.channels))
        if self.manner == "heavy":
            grain = rng.standard_t(4, size=grain.shape) / np.sqrt(2.0)
        elif self.manner in ("by hour", "bursts"):
            angle = 2 * np.pi * clock[:, None] / self.period + self.phase[:, 0]
            wander = np.exp(0.4 * _ar(rng, total, 1, 0.98)) if self.manner == "bursts" else 1 + 0.7 * np.sin(angle)
            own, grain = own * wander, grain * wander
        events = []
        for k, kind in enumerate(kinds):
            start, channel = steps + k * every + int(rng.integers(0, every // 4)), int(rng.integers(self.channels))
            length = int(rng.integers(1, 4)) if kind == "spike" else LENGTH
            events.append(Event(kind, start, start + length, -1 if kind == "season" else channel))
        follow = np.broadcast_to(common, (total, self.channels)).copy()
        for event in events:
            span, c = slice(event.start, event.stop), event.channel
            if event.kind == "season":
                clock[span] = clock[event.start] + 1.6 * np.arange(LENGTH)
            elif event.kind == "variance":
                own[span, c] *= 3
                grain[span, c] *= 3
            elif event.kind == "correlation":
                follow[span, c] = other[span, 0]
        x = self._season(clock) + follow * self.follow + own * self.own + grain * self.grain
        if self.manner == "rests":
            x = np.maximum(x, np.quantile(self._season(np.arange(self.period)), 1 / 3, axis=0))
        elif self.manner == "rounded":
            x = np.round(x / (0.5 * self.noise)) * (0.5 * self.noise)
        elif self.manner == "wandering":
            x += 0.1 * self.noise * np.cumsum(rng.normal(size=x.shape), axis=0)
        for event in events:
            span, c, sign = slice(event.start, event.stop), event.channel, rng.choice([-1, 1])
            if event.kind == "spike":
                x[span, c] += 6 * sign * self.noise[c]
            elif event.kind == "level shift":
                x[span, c] += 4 * sign * self.noise[c]
            elif event.kind == "drift":
                x[span, c] += 6 * sign * self.noise[c] * np.linspace(0, 1, LENGTH)
            elif event.kind == "stuck":
                x[span, c] = x[event.start - 1, c]
        return Readings(x * self.unit + self.level, events)
