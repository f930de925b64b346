"""Make the page's pictures for README and docs: `python web/screenshots.py docs/images`.

Needs Chromium and Playwright.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from gatewise.explorer import draw, start

SHOTS = {
    "explorer-cell": "view=cell&cell=gru-after-keep&pass=backward&t=3&op=10&lang=en&theme=light",
    "explorer-update": "view=cell&cell=gru-after-keep&pass=update&t=3&op=0&w=W_hn&lang=en&theme=light",
    "explorer-cell-ko": "view=cell&cell=lstm&pass=forward&t=3&op=20&lang=ko&theme=dark",
    "explorer-switches": "view=switches&left=gru-after-keep&right=gru-before-keep&t=3&lang=en&theme=light",
    "explorer-time": "view=time&t=4&lang=en&theme=light",
    "explorer-gradients": "view=gradients&lang=en&theme=light",
    "explorer-train": "view=train&lang=en&theme=light&train=length.15",
    "explorer-gesture": "view=gesture&lang=en&theme=light",
    "explorer-check": "view=check&t=3&lang=en&theme=light",
    "explorer-lesson": "view=lessons&lesson=bptt&lang=en&theme=light",
    "explorer-lessons-ko": "view=lessons&lesson=one-minus&lang=ko&theme=light",
}
TRAINED = "() => +document.querySelector('[data-rounds]').textContent.replace(/\\D/g, '') >= 600"


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    program = os.environ.get("GATEWISE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    draw("gru", pass_="both", step=3, numbers=True, slide="16:9", theme="light").save(folder / "draw-slide.png", dpi=96)
    with start() as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, fragment in SHOTS.items():
            page = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
            page.goto(f"{server.url}#{fragment}")
            page.wait_for_selector("main h1")
            page.locator("[data-loading]").wait_for(state="detached")
            page.wait_for_timeout(300)
            for slider in page.locator("[data-unrolled] input").all():
                slider.fill("8")
            for button in page.locator("[data-play]").all():
                # long enough to have learned something, on a slow machine too
                button.click()
                page.wait_for_function(TRAINED)
                button.click()
            for button in page.locator("[data-motion=clockwise]").all():
                button.click()
                page.wait_for_selector("[data-pad=drawing]")
                page.wait_for_selector("[data-pad=ready]")
            page.screenshot(path=folder / f"{name}.png", full_page=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
