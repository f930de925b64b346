"""Everything here is proved for every provider."""

from tests.providers import provider

__all__ = ["provider"]
