"""The page as a web site: any path, no Python, offline after the first visit, in frames and on paper."""

from __future__ import annotations

import functools
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import polars as pl
import pytest
from playwright.sync_api import Browser, Page

import gatewise as gw
from gatewise.explorer import publish
from tests.explorer.fitted import fitted, readings
from tests.web.test_views import AXE, RUN_AXE

LIMIT = 200_000


class Files(SimpleHTTPRequestHandler):
    """A plain file server, as any web host has one."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is printed."""


@contextmanager
def host(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Files, directory=str(folder))) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{http.server_address[1]}"
        finally:
            http.shutdown()


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A web host's folder with the page three folders down."""
    folder = tmp_path_factory.mktemp("host")
    publish(folder / "~someone" / "a page" / "gatewise")
    return folder


# Playwright's own waiting evaluates text, which the page's policy forbids.
UNTIL = """async what => {
  const is = {
    "controlled": async () => navigator.serviceWorker.controller !== null,
    "two caches": async () => (await caches.keys()).length === 2,
  }[what];
  for (let i = 0; i < 500 && !(await is()); i++) await new Promise(done => setTimeout(done, 20));
  if (!(await is())) throw new Error("not " + what);
}"""
PLACE = "/~someone/a%20page/gatewise/"


@contextmanager
def tab(browser: Browser, **options: object) -> Iterator[tuple[Page, list[str], list[str]]]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-US", **options)  # type: ignore[arg-type]
    page = context.new_page()
    problems: list[str] = []
    asked: list[str] = []
    page.on("console", lambda m: problems.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    yield page, problems, asked
    context.close()


def test_it_works_under_any_path_and_asks_nobody_else(browser: Browser, root: Path) -> None:
    with host(root) as address, tab(browser) as (page, problems, asked):
        page.goto(f"{address}{PLACE}#view=cell&cell=lstm&pass=backward&t=3&op=2&lang=en")
        page.locator("svg.picture").wait_for()
        for view in ("train", "gesture", "lessons", "switches", "time", "gradients", "check", "own"):
            page.evaluate("view => { gatewise.app.view = view; gatewise.flush(); }", view)
            page.wait_for_timeout(100)
        assert "without Python" in page.locator(".dropzone").inner_text()
        assert "gatewise explore" in page.locator("main").inner_text()
        page.go_back()
        page.locator("main[data-view=check]").wait_for()
        page.go_back()
        page.locator("main[data-view=gradients]").wait_for()
        page.go_forward()
        page.locator("main[data-view=check]").wait_for()
        assert problems == []
        assert [url for url in asked if not url.startswith((address + PLACE, "data:"))] == []


def test_after_the_first_visit_it_works_without_the_host(browser: Browser, root: Path) -> None:
    with tab(browser) as (page, problems, _):
        with host(root) as address:
            page.goto(address + PLACE)
            page.wait_for_selector("main h1")
            page.evaluate(UNTIL, "controlled")
        # nobody answers any more; a link to another view, in a new tab
        other = page.context.new_page()
        other.goto(f"{address}{PLACE}#view=lessons&lang=ko")
        other.wait_for_selector("article")
        other.goto(f"{address}{PLACE}index.html#view=time&lang=en")
        other.wait_for_selector("canvas")
        assert problems == []


def test_models_and_series_of_the_site_are_chosen_and_linked(browser: Browser, tmp_path: Path) -> None:
    table = pl.concat([readings(60).with_columns(unique_id=pl.lit(name)) for name in ("a", "b")])
    first = fitted().fit(table)
    second = gw.Forecaster(4, cell="lstm", input_size=16, hidden_size=3, max_epochs=1, method="network").fit(table)
    publish(tmp_path, first, table, against=second, series="all")
    with tab(browser) as (page, problems, _):
        with host(tmp_path) as address:

            def shown() -> list[str]:
                return page.evaluate("() => [gatewise.app.loaded.title, gatewise.app.other?.title]")

            def until(title: str) -> None:
                page.locator(f"[data-model^='{title}']").wait_for()

            page.goto(f"{address}/#view=cell&lang=en")
            page.locator("svg.picture").wait_for()
            assert [title[0] for title in shown()] == ["A", "B"]
            page.locator("[data-series] select").select_option("b")
            page.locator("[data-series=b]").wait_for()
            assert all("(b)" in title for title in shown())
            assert "series=b" in page.evaluate("() => new Promise(done => setTimeout(() => done(location.hash), 150))")
            page.locator("[data-model] select").select_option("B")
            until("B")
            assert [title[0] for title in shown()] == ["B", "A"]
            page.wait_for_timeout(150)
            link = page.evaluate("location.hash")
            page.go_back()
            until("A")
            assert page.locator("[data-series]").get_attribute("data-series") == "b"
            page.evaluate("() => { gatewise.app.view = 'switches'; gatewise.flush(); }")
            assert page.locator("table[data-models] tbody tr").count() == 2
            page.evaluate(UNTIL, "controlled")
            page.goto(f"{address}/?again#view=cell&lang=en")  # asks the worker for everything
            until("A")
            page.locator("[data-series] select").select_option("b")
            page.locator("[data-series=b]").wait_for()
        # without the host: what was shown is there, by its link too
        page.goto("about:blank")
        page.goto(f"{address}/{link}")
        page.locator("svg.picture").wait_for()
        assert page.locator("[data-model]").get_attribute("data-model").startswith("B")  # type: ignore[union-attr]
        assert page.locator("[data-missing]").count() == 0
        assert problems == []


def test_a_new_version_is_seen_at_once_and_open_tabs_of_the_old_one_stay_whole(
    browser: Browser, tmp_path: Path
) -> None:
    with host(tmp_path) as address, tab(browser) as (old, problems, _):
        publish(tmp_path)
        old.goto(f"{address}/#view=cell&lang=en")
        old.evaluate(UNTIL, "controlled")
        old.wait_for_timeout(1100)  # this host tells versions apart by the second
        publish(tmp_path, gw.trace(gw.GRU(1, 2, seed=0), [[0.5], [1.0]], title="published run"))
        assert len(list(tmp_path.glob("v-*"))) == 1
        new = old.context.new_page()
        new.goto(f"{address}/#view=own&lang=en")
        new.locator("[data-showing]").wait_for()
        assert new.locator("[data-showing]").inner_text() == "published run"
        # a part that the old tab had not loaded yet, and that the host no longer has
        old.evaluate("() => { gatewise.app.view = 'lessons'; gatewise.flush(); }")
        old.locator("article[data-lesson]").wait_for()
        # when both are closed the old version goes
        new.evaluate(UNTIL, "two caches")
        new.close()
        caches = 0
        for _ in range(10):  # a busy browser needs a moment to notice that its tabs are closed
            old.goto("about:blank")
            old.wait_for_timeout(1000)
            old.goto(f"{address}/#view=own&lang=en")
            old.locator("[data-showing]").wait_for()
            caches = old.evaluate("async () => (await caches.keys()).length")
            if caches == 1:
                break
        assert caches == 1
        assert old.locator("[data-showing]").inner_text() == "published run"
        assert problems == []


def test_in_a_frame_it_is_bare_and_leaves_back_to_the_page_around(browser: Browser, root: Path) -> None:
    frame = f'<iframe width="700" height="500" src="{PLACE}#view=cell&embed=1&lang=en&t=2"></iframe>'
    (root / "blog.html").write_text(f"<!doctype html><title>blog</title>{frame}", encoding="utf-8")
    with host(root) as address, tab(browser) as (page, problems, _):
        page.goto(f"{address}/blog.html")
        inner = page.frame_locator("iframe")
        inner.locator("svg.picture").wait_for()
        assert inner.locator("header").count() == 0
        before = page.evaluate("history.length")
        inner.get_by_role("button", name="Next operation").click()
        inner.get_by_role("button", name="Update", exact=False).first.click()
        page.wait_for_timeout(150)
        assert page.evaluate("history.length") == before
        whole = inner.get_by_role("link", name="Open the whole page")
        link = whole.get_attribute("href") or ""
        assert "t=2" in link
        assert "embed" not in link
        # a query works too, for editors that drop what follows "#"
        page.goto(f"{address}{PLACE}?embed=1#view=cell")
        page.locator("svg.picture").wait_for()
        assert page.locator("header").count() == 0
        page.set_viewport_size({"width": 390, "height": 700})
        page.evaluate(AXE.read_text(encoding="utf-8"))  # without the script's own tag, which the policy forbids
        assert page.evaluate(RUN_AXE) == []
        # the icon of the page around is the only thing that is not there
        assert [text for text in problems if "404" not in text] == []


def test_a_copied_link_opens_the_same_place_anywhere(browser: Browser, root: Path, visitor) -> None:
    with host(root) as address, tab(browser, permissions=["clipboard-read", "clipboard-write"]) as (page, problems, _):
        page.goto(f"{address}{PLACE}#view=cell&t=4&op=3&lang=en")
        page.get_by_role("button", name="Copy link").click()
        page.get_by_text("Link copied.").wait_for()
        link = page.evaluate("navigator.clipboard.readText()")
        assert link.startswith(address + PLACE + "#")
        assert "t=4" in link
        assert problems == []
    # on the local server: no host, no port
    here = visitor.open("view=cell&t=4&op=3&lang=en")
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    here.get_by_role("button", name="Copy link").click()
    here.get_by_text("gatewise explore --at").wait_for()
    place = here.evaluate("navigator.clipboard.readText()")
    assert place.startswith("#view=cell")
    assert re.search(r"\d{4,}|127|http", place) is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_on_paper_there_is_the_content_alone(browser: Browser, root: Path, theme: str) -> None:
    with host(root) as address, tab(browser) as (page, problems, _):
        page.goto(f"{address}{PLACE}#view=cell&pass=backward&op=6&t=3&lang=en&theme={theme}")
        page.locator("svg.picture").wait_for()
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 720, "height": 1000})
        for name in ("header", ".toolbar", ".tape", ".takeaway"):
            assert not page.locator(name).first.is_visible(), name
        assert page.locator("svg.picture").is_visible()
        assert (
            page.evaluate("getComputedStyle(document.querySelector('.gatewise')).backgroundColor")
            == "rgb(255, 255, 255)"
        )
        cut = page.evaluate("""() => {
          const box = document.querySelector("svg.picture").getBoundingClientRect();
          return box.right > innerWidth + 1 || box.left < -1;
        }""")
        assert not cut
        assert problems == []


def test_the_first_view_is_small(browser: Browser, root: Path) -> None:
    """What is loaded before anything is shown, as a host sends it compressed."""
    import gzip

    folder = root / "~someone/a page/gatewise"
    with host(root) as address, tab(browser) as (page, _, asked):
        page.goto(f"{address}{PLACE}#view=cell&lang=en")
        page.locator("svg.picture").wait_for()
        page.wait_for_timeout(200)
        names = {url.rpartition("/")[2] for url in asked if url.endswith((".js", ".css"))} - {"sw.js"}
    files = [next(folder.rglob(name)) for name in names]
    size = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
    assert {"explorer.js", "explorer.css"} <= names
    assert size < LIMIT
