"""A headless Chromium and a running page.

Chromium is looked for on the path (Debian: `apt-get install chromium fonts-noto-cjk`); `GATEWISE_CHROMIUM` names
another one.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from gatewise.explorer.page.server import Server


def chromium() -> str:
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    found = os.environ.get("GATEWISE_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not found:
        raise FileNotFoundError("the browser tests need Chromium: apt-get install chromium, or set GATEWISE_CHROMIUM")
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--no-first-run", "--disable-quic", *quiet]
        )
        yield running
        running.close()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


class Visitor:
    """One tab and everything that went wrong in it."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page, self.server = page, server
        self.problems: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda m: self.problems.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def open(self, fragment: str = "") -> Page:
        self.page.goto(f"{self.server.url}#{fragment}")
        self.page.wait_for_selector("main h1")
        self.page.wait_for_selector("[data-loading]", state="detached")
        return self.page

    def load(self, document: dict[str, Any]) -> None:
        """Give the page a trace, as a dropped file would."""
        # as text: Playwright packs objects value by value, which is slow for a trace
        self.page.evaluate("text => gatewise.app.load(gatewise.readTrace(JSON.parse(text)))", json.dumps(document))


@pytest.fixture
def visitor(browser: Browser, server: Server) -> Iterator[Visitor]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-US", reduced_motion="reduce")
    guest = Visitor(context.new_page(), server)
    yield guest
    context.close()
    assert guest.problems == []
    here = f"http://127.0.0.1:{server.port}/"
    assert [url for url in guest.requests if not url.startswith((here, "data:", "file:", "blob:"))] == []
