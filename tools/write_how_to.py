"""Copy shipped files into docs/how-to/new-cell.md, each under its mark: ``python -m tools.write_how_to``."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "how-to" / "new-cell.md"
#: A fenced block under ``<!-- file: path -->``; groups: mark with fence, path, text.
FILE = re.compile(r"(^<!-- file: (\S+) -->\n```\w+\n)(.*?)(?=^```$)", re.M | re.S)


def page() -> str:
    """The page with the files as they are now."""
    return FILE.sub(lambda m: m[1] + (ROOT / m[2]).read_text(encoding="utf-8"), PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
