"""A recurrent network that has seen three million invented series; it forecasts others without a fit."""

from gatewise.pretrained.model import Pretrained
from gatewise.pretrained.stream import PretrainedStream

__all__ = ["Pretrained", "PretrainedStream"]
