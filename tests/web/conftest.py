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
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from gatewise.explorer.page.server import Server

SCREEN: ViewportSize = {"width": 1280, "height": 900}


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

    def begin(self) -> None:
        """As a new tab would be: the next page is loaded anew, and nothing of the one before is left."""
        context = self.page.context
        for other in context.pages:
            if other is not self.page:
                other.close()
        if self.page.url.startswith("http"):
            self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        context.clear_permissions()
        self.page.set_viewport_size(SCREEN)
        self.page.emulate_media(media="null", reduced_motion="reduce")
        self.page.mouse.move(0, 0)
        self.problems.clear()
        self.requests.clear()

    def open(self, fragment: str = "") -> Page:
        # The page takes the token out of its address, so that this loads it anew. A new tab would be a new process
        # and cost three times as much.
        self.page.goto(f"{self.server.url}#{fragment}")
        self.page.wait_for_selector("main h1")
        self.page.wait_for_selector("[data-loading]", state="detached")
        return self.page

    def load(self, document: dict[str, Any]) -> None:
        """Give the page a trace, as a dropped file would."""
        # as text: Playwright packs objects value by value, which is slow for a trace
        self.page.evaluate("text => gatewise.app.load(gatewise.readTrace(JSON.parse(text)))", json.dumps(document))


@pytest.fixture(scope="session")
def tab(browser: Browser, server: Server) -> Iterator[Visitor]:
    context = browser.new_context(viewport=SCREEN, locale="en-US", reduced_motion="reduce")
    yield Visitor(context.new_page(), server)
    context.close()


@pytest.fixture
def visitor(tab: Visitor) -> Iterator[Visitor]:
    tab.begin()
    yield tab
    assert tab.problems == []
    here = f"http://127.0.0.1:{tab.server.port}/"
    assert [url for url in tab.requests if not url.startswith((here, "data:", "file:", "blob:"))] == []
