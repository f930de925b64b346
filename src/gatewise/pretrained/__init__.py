"""A recurrent network that has already seen millions of invented series, and forecasts others without a fit."""

from gatewise.pretrained.model import Pretrained, PretrainedStream

__all__ = ["Pretrained", "PretrainedStream"]
