"""The HTML around the built bundle: served, as files for any web host, or as one file with everything inside."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from importlib import resources
from pathlib import Path
from typing import Any

POLICY = (
    "default-src 'none'; script-src {script}; style-src {style}; img-src 'self' data:; connect-src {connect}; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html"
)
_OWN = POLICY.format(script="'self'", style="'self'", connect="'self'")
SERVED_POLICY = _OWN + "; frame-ancestors 'none'"
#: Without frame-ancestors: slides and blogs may show the public page in a frame.
SITE_POLICY = _OWN + " gatewise-worker; worker-src 'self'"
#: The page and all its parts in one script, for where no other file can be loaded: notebooks and the one-file export.
WHOLE = "whole.js"
KINDS = {".js": "text/javascript", ".css": "text/css"}


@cache
def asset(name: str) -> bytes:
    """A built file, such as "explorer.css"."""
    return (resources.files("gatewise.explorer") / "assets" / name).read_bytes()


@cache
def parts() -> dict[str, str]:
    """Name -> media type of the files that the page loads: a style, a script, and scripts loaded when asked for."""
    names = sorted(file.name for file in (resources.files("gatewise.explorer") / "assets").iterdir())
    return {name: KINDS[Path(name).suffix] for name in names if Path(name).suffix in KINDS and name != WHOLE}


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


def site_page(where: str, worker: str, runs: Sequence[Mapping[str, str]] = ()) -> bytes:
    """The page as a file of a web site.

    Parameters
    ----------
    where : str
        Folder of the page's parts, relative to the page.
    worker : str
        The service worker's file, beside the page.
    runs : sequence of mappings
        What can be shown, the first one at first: title, model, series and file, relative to the page.
    """
    listed = json.dumps([dict(run) for run in runs], ensure_ascii=False, separators=(",", ":"))
    shown = f'\n<meta name="gatewise-runs" content="{escape(listed)}">' if runs else ""
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{escape(SITE_POLICY)}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<meta name="gatewise-site" content="{escape(worker)}">{shown}\n'
        '<meta name="description" content="Every number of an RNN, an LSTM and a GRU, forward and backward.">\n'
        f'<link rel="stylesheet" href="{where}/explorer.css">\n'
        f'<script type="module" src="{where}/explorer.js"></script>'
    )
    words = "This page needs JavaScript. · 이 페이지는 자바스크립트가 필요합니다."
    return _document(head, f'<div id="gatewise"></div>\n<noscript>{words}</noscript>', "gatewise").encode()


def _hash(content: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() + "'"


def one_file(document: dict[str, Any], title: str = "gatewise") -> str:
    """One HTML file with the bundle and a trace inside. It works offline and its policy forbids any request."""
    script = asset(WHOLE).decode()
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
