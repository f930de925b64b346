"""Measure how long the page's first view takes in Chromium: `python web/first_view.py`.

Prints for some addresses the milliseconds from the navigation to the first frame with the view in it, the median and the
longest of nine visits, each in a fresh context without a cache; the processor time of the page's main thread until then;
and the same at a quarter of the processor's speed. Needs Chromium and Playwright; other programs at work make the
figures worse, the processor time least.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys

from playwright.sync_api import Browser, sync_playwright

from gatewise.explorer import start

VISITS = 9
VIEWS = {
    "cell": ("view=cell&pass=backward&lang=en", "svg.picture"),
    "lesson": ("view=lessons&lesson=backward&lang=ko", "article[data-lesson]"),
    "over time": ("view=time&lang=en", "canvas"),
    "train": ("view=train&lang=en", "[data-play]"),
}
# Runs before the page: notes the first frame after the view is in the document.
NOTE = """selector => {
  const look = now => document.querySelector(selector) ? requestAnimationFrame(() => { window.firstView = performance.now(); }) : requestAnimationFrame(look);
  requestAnimationFrame(look);
}"""


def visit(browser: Browser, address: str, selector: str, slower: int) -> tuple[float, float]:
    """Milliseconds to the first view, and of the main thread's work until then."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.add_init_script(f"({NOTE})({selector!r})")
    page.goto(address)
    page.wait_for_function("() => window.firstView")
    metrics = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    found = page.evaluate("window.firstView"), 1000 * metrics["TaskDuration"]
    context.close()
    return found


def main() -> None:
    program = os.environ.get("GATEWISE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with start() as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        sys.stdout.write(f"{'':24}median  longest  main thread\n")
        for slower in (1, 4):
            for name, (fragment, selector) in VIEWS.items():
                visits = [visit(browser, f"{server.url}#{fragment}", selector, slower) for _ in range(VISITS)]
                times, work = zip(*visits, strict=True)
                label = name if slower == 1 else f"{name}, {slower} times slower"
                sys.stdout.write(
                    f"{label:24}{statistics.median(times):6.0f} {max(times):8.0f} {statistics.median(work):12.0f}\n"
                )
                sys.stdout.flush()
        browser.close()


if __name__ == "__main__":
    main()
