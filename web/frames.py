"""Measure the frames of the training view in Chromium: `python web/frames.py`.

Prints for some settings the median, the 95th percentile and the longest time between two frames, in milliseconds, over
240 frames while cells learn side by side; a screen shows 60 frames a second where these are at most 16.7. Beside them
stands the processor time of the main thread for each frame. Needs Chromium, Playwright and psutil; other programs at work make the figures worse.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys

import psutil
from playwright.sync_api import Page, sync_playwright

from gatewise.explorer import start

#: What is trained, as the page's links have it; the first is how the view opens.
SETTINGS = {
    "as it opens": "",
    "RNN, LSTM, GRU": "cells.rnn-tanh.lstm.gru-after-keep",
    "RNN, LSTM, GRU, 16 units, 60 steps": "cells.rnn-tanh.lstm.gru-after-keep_hidden.16_length.60",
    "RNN, LSTM, GRU, 32 units, 120 steps": "cells.rnn-tanh.lstm.gru-after-keep_hidden.32_length.120",
}
FRAMES = 240
MEASURE = """count => new Promise(done => {
  const times = [];
  const tick = now => { times.push(now); times.length > count ? done(times.slice(1).map((t, i) => t - times[i])) : requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
})"""


def renderers() -> list[psutil.Process]:
    """The browser's processes that run pages."""
    return [one for one in psutil.Process().children(recursive=True) if "--type=renderer" in " ".join(one.cmdline())]


def frames(page: Page, address: str, setting: str, count: int = FRAMES) -> dict[str, float]:
    """Milliseconds between frames while the view trains, and training steps a second."""
    page.goto("about:blank")
    page.goto(f"{address}#view=train&lang=en&train={setting}")
    page.locator("[data-play]").click()
    page.wait_for_timeout(1500)  # the browser has compiled the loops

    def busy() -> float:
        # of the renderer's first thread, which runs the page
        return sum(t.user_time + t.system_time for r in renderers() for t in r.threads() if t.id == r.pid)

    def rounds() -> int:
        return int("".join(filter(str.isdigit, page.locator("[data-rounds]").inner_text())))

    before, first = busy(), rounds()
    found = sorted(page.evaluate(MEASURE, count))
    work, done = busy() - before, rounds() - first
    page.locator("[data-play]").click()
    return {
        "median": statistics.median(found),
        "p95": found[int(0.95 * len(found))],
        "longest": found[-1],
        "work": 1000 * work / count,
        "rounds": 1000 * done / sum(found),
    }


def main() -> None:
    program = os.environ.get("GATEWISE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with start() as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        sys.stdout.write(f"{'':38}median    p95  longest  work/frame  rounds/s\n")
        for name, setting in SETTINGS.items():
            got = frames(page, server.url, setting)
            sys.stdout.write(
                f"{name:38}{got['median']:6.1f} {got['p95']:6.1f} {got['longest']:8.1f} {got['work']:11.1f} {got['rounds']:9.0f}\n"
            )
        browser.close()


if __name__ == "__main__":
    main()
