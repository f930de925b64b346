"""The HTML around the built bundle: served, or as one file with everything inside."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from html import escape
from importlib import resources
from typing import Any

POLICY = (
    "default-src 'none'; script-src {script}; style-src {style}; img-src 'self' data:; connect-src {connect}; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html"
)
SERVED_POLICY = POLICY.format(script="'self'", style="'self'", connect="'self'") + "; frame-ancestors 'none'"


@cache
def asset(name: str) -> bytes:
    """A built file: "explorer.js" or "explorer.css"."""
    return (resources.files("gatewise.explorer") / "assets" / name).read_bytes()


def _document(head: str, body: str, title: str) -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{escape(title)}</title>\n<link rel="icon" href="data:,">\n{head}\n</head>\n<body>\n'
        f"{body}\n</body>\n</html>\n"
    )


def served_page() -> bytes:
    """The page as the local server gives it: script and style are separate files of the same origin."""
    head = '<link rel="stylesheet" href="explorer.css">\n<script type="module" src="explorer.js"></script>'
    return _document(head, '<div id="gatewise"></div>', "gatewise explorer").encode()


def _hash(content: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() + "'"


def one_file(document: dict[str, Any], title: str = "gatewise") -> str:
    """One HTML file with the bundle and a trace inside. It works offline and its policy forbids any request."""
    script = asset("explorer.js").decode()
    style = asset("explorer.css").decode()
    if "</script" in script.lower() or "</style" in style.lower():
        raise RuntimeError("the built bundle cannot be put inline; rebuild it with `make web`")
    # "<" inside the JSON could close the script element: write it as its escape
    data = json.dumps(document, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    policy = POLICY.format(script=_hash(script), style=_hash(style), connect="'none'")
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n<style>{style}</style>\n'
        f'<script type="application/json" id="gatewise-trace">{data}</script>'
    )
    body = f'<div id="gatewise"></div>\n<script type="module">{script}</script>'
    return _document(head, body, title)
