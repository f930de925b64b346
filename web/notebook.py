"""The explorer in a real JupyterLab, headless: `make notebook`.

Runs a notebook whose cells show a trace and two widgets, and checks what only the real thing can show: a trace displays
itself, keys stay in the widget and leave the other cells alone, the layout follows the width, nothing is reported to the
console. JupyterLab and anywidget come from build/notebook, beside the environment and not in it. Needs Chromium and
Playwright.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parents[1] / "build/notebook"
CELLS = (
    "import numpy as np, gatewise as gw\n"
    "from gatewise import explorer\n"
    "t = gw.trace(gw.GRU(2, 4, seed=0), np.random.default_rng(0).normal(size=(12, 2)), title='in the lab')\n"
    "t",
    "explorer.widget(t, lang='en')",
    "text = 'typed'",
    "explorer.widget(t, view='lessons', lang='ko')",
)


def notebook() -> str:
    cells = [
        {"cell_type": "code", "execution_count": None, "id": f"c{i}", "metadata": {}, "outputs": [], "source": source}
        for i, source in enumerate(CELLS)
    ]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps({"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5})


@contextmanager
def lab(folder: Path) -> Iterator[str]:
    """A JupyterLab on this machine alone, with a token of its own; gives the address of the notebook."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(16)
    share = HERE / "share/jupyter"
    home = {
        name: str(folder / name.lower())
        for name in ("HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    }
    given = {
        "PYTHONPATH": str(HERE),
        "JUPYTER_PATH": str(share),
        "JUPYTER_CONFIG_PATH": str(HERE / "etc/jupyter"),
        "JUPYTERLAB_DIR": str(share / "lab"),
        "JUPYTER_TOKEN": token,
    }
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}"]
    log = (folder / "lab.log").open("wb")
    process = subprocess.Popen(
        [*command, "--ServerApp.port_retries=0"], cwd=folder, env=os.environ | home | given, stdout=log, stderr=log
    )
    try:
        end = time.monotonic() + 120
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/api", timeout=5).close()
                break
            except (urllib.error.URLError, OSError):
                if time.monotonic() > end or process.poll() is not None:
                    raise RuntimeError((folder / "lab.log").read_text(errors="replace")[-3000:]) from None
                time.sleep(0.3)
        yield f"http://127.0.0.1:{port}/lab/tree/run.ipynb?reset&token={token}"
    finally:
        process.terminate()
        process.wait(timeout=30)
        log.close()


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def place(page: Page) -> str:
    return page.locator(".gatewise .what").first.inner_text()


def check_keys(page: Page) -> None:
    widget = page.locator(".gatewise").first
    before = place(page)
    editor = page.locator(".jp-Cell").nth(2).locator(".cm-content")
    editor.click()
    page.keyboard.press("End")
    page.keyboard.type(" # [a] b c")
    assert editor.inner_text().rstrip().endswith("[a] b c"), editor.inner_text()
    assert place(page) == before
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowUp")
    active = (
        "() => [...document.querySelectorAll('.jp-Cell')].findIndex(cell => cell.classList.contains('jp-mod-active'))"
    )
    page.wait_for_function(f"() => ({active})() === 1")
    assert place(page) == before
    say("keys in another cell (Space, [, ], ArrowUp): they arrive there, the widget stays where it is")

    cells = page.locator(".jp-Cell").count()
    widget.get_by_role("button", name="Next operation").click()
    seen = [before, place(page)]
    for key in ("ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
        page.wait_for_timeout(100)
        seen.append(place(page))
    assert len(set(seen)) == len(seen), seen
    page.keyboard.press("]")
    assert "unit 2" in widget.locator(".worked").first.inner_text()
    for key in ("d", "d", "a", "b", "x", "m"):
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.locator(".jp-Cell").count() == cells
    say("keys in the widget (arrows, ], d d, a, b, x, m): it follows them, no cell is deleted, added or changed")


def check_width(page: Page) -> None:
    widget = page.locator(".gatewise").first
    widths = []
    for wide in (1400, 900, 600):
        page.set_viewport_size({"width": wide, "height": 900})
        page.wait_for_function("() => new Promise(done => setTimeout(() => done(true), 400))")
        assert widget.evaluate("e => e.scrollWidth <= e.clientWidth + 1"), wide
        widths.append(round(widget.evaluate("e => e.clientWidth")))
    assert widths[0] > widths[1] > widths[2], widths
    page.set_viewport_size({"width": 1400, "height": 1000})
    say(
        f"windows of 1400, 900 and 600 pixels: the widget is {widths[0]}, {widths[1]} and {widths[2]} wide, nothing cut off"
    )


def check(page: Page, address: str) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda m: problems.append(m.text) if m.type == "error" and "gatewise" in m.text else None)
    page.goto(address)
    page.locator(".jp-Notebook .jp-Cell").nth(3).wait_for(timeout=90_000)
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for(state="attached", timeout=90_000)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells").first.click()
    page.locator(".gatewise article").first.wait_for(timeout=90_000)
    page.locator(".gatewise svg.picture").first.wait_for()
    shown = page.locator(".jp-Cell").nth(0).locator(".jp-OutputArea-output :is(svg, img)")
    shown.first.wait_for()
    say("a trace as the last line of a cell shows its picture")
    assert page.locator(".gatewise").count() == 2
    assert [page.locator(".gatewise").nth(i).get_attribute("lang") for i in range(2)] == ["en", "ko"]
    say("two widgets, English and Korean, in one notebook")
    check_keys(page)
    check_width(page)
    assert problems == [], problems
    say("no error in the console")


def main() -> None:
    program = os.environ.get("GATEWISE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory(prefix="gatewise-lab-") as name:
        folder = Path(name)
        (folder / "run.ipynb").write_text(notebook(), encoding="utf-8")
        with lab(folder) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_page(viewport={"width": 1400, "height": 1000}, locale="en-US")
            try:
                check(page, address)
            finally:
                page.screenshot(path=HERE.parent / "notebook.png")
                browser.close()


if __name__ == "__main__":
    main()
