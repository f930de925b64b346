"""Hooks for mkdocs: Sphinx roles in docstrings shown as names, the explorer as a part of the site, and the Reference
checked against the package."""

from __future__ import annotations

import inspect
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Docstrings name things as :class:`gatewise.GRU`; pages show the name alone. A "::" before a block is one colon.
_ROLE = re.compile(r":(?:class|func|meth|mod|attr|exc|data):(?=<)")
_TILDE = re.compile(r"(?<=<code>)~(?:\w+\.)*(?=\w+</code>)")
_BLOCK = re.compile(r"::(?=</p>)")


def on_page_content(html: str, **_: Any) -> str:
    """Called by mkdocs with every page's HTML."""
    return _BLOCK.sub(":", _TILDE.sub("", _ROLE.sub("", html)))


def public_names() -> Iterator[tuple[str, set[str]]]:
    """Every public name of the package with the paths under which a Reference may list it."""
    import gatewise

    for name in dir(gatewise):
        value = getattr(gatewise, name)
        if name.startswith("_"):
            continue
        yield f"gatewise.{name}", _paths(f"gatewise.{name}", value)
        if inspect.ismodule(value):
            for inner in getattr(value, "__all__", ()):
                path = f"{value.__name__}.{inner}"
                yield path, _paths(path, getattr(value, inner))


def _paths(path: str, value: Any) -> set[str]:
    if inspect.ismodule(value):
        return {value.__name__}
    return {path, f"{getattr(value, '__module__', '')}.{getattr(value, '__qualname__', '')}"}


def listed_names(inventory: Path) -> set[str]:
    """The names that the built Reference has an anchor for."""
    compressed = inventory.read_bytes().split(b"\n", 4)[4]
    return {line.split()[0] for line in zlib.decompress(compressed).decode().splitlines() if line}


#: Where the explorer's page lies in the site.
LIVE = "live"


def on_nav(nav: Any, **_: Any) -> Any:
    """Called by mkdocs with the navigation: the explorer's page is written later and no page of mkdocs."""
    from mkdocs.structure.nav import Link, Section  # pyright: ignore[reportMissingImports]

    use = next(item for item in nav.items if isinstance(item, Section) and item.title == "Use")
    use.children.append(Link("Open the explorer here", f"{LIVE}/index.html"))
    return nav


def on_post_build(config: Any, **_: Any) -> None:
    """Called by mkdocs at the end; a public name without an entry ends the build."""
    there = listed_names(Path(config.site_dir) / "objects.inv")
    missing = [name for name, paths in public_names() if not paths & there]
    if missing:
        raise SystemExit(f"the Reference (docs/reference) lacks {', '.join(missing)}")
    from gatewise.explorer import publish

    publish(Path(config.site_dir) / LIVE)
