"""For mkdocs: docstrings name things in Sphinx's way, :class:`gatewise.GRU`; pages show the name alone."""

from __future__ import annotations

import re
from typing import Any

_ROLE = re.compile(r":(?:class|func|meth|mod|attr|exc|data):(?=<)")


def on_page_content(html: str, **_: Any) -> str:
    """Called by mkdocs with every page's HTML."""
    return _ROLE.sub("", html)
