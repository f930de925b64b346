"""The page as files for any web host: no Python where it is seen, no address outside of its folder."""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gatewise.explorer.bundle import asset, parts, site_page
from gatewise.explorer.trace.documents import compact
from gatewise.explorer.trace.long import LongRun
from gatewise.explorer.trace.record import Trace
from gatewise.files import atomic_write

WORKER = "sw.js"

# The parts lie in a folder named after their content: a page and parts of different versions never meet, whatever a
# host or a browser keeps. The worker keeps the page and its first run, so that it works without a network after the
# first visit, and every other run once it was shown. A new worker waits until the tabs of the old version are closed:
# these find their late parts in the old one's store.
_SCRIPT = """\
// Keeps the files of this page for use without a network.
const family = "gatewise " + new URL("./", location).pathname + " ";
const name = family + "{version}";
const files = {files};
const own = new URL("{where}/", location).pathname;
self.addEventListener("install", (event) => {{
  const fresh = files.map((file) => new Request(file, {{ cache: "reload" }}));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(fresh)));
}});
self.addEventListener("activate", (event) => {{
  const old = (key) => key.startsWith(family) && key !== name;
  const removed = caches.keys().then((keys) => Promise.all(keys.filter(old).map((key) => caches.delete(key))));
  event.waitUntil(removed.then(() => self.clients.claim()));
}});
// a file of this version is kept once it was asked for
const seen = async (request) => {{
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.startsWith(own)) {{
    const cache = await caches.open(name);
    await cache.put(request, answer.clone()).catch(() => undefined);
  }}
  return answer;
}};
self.addEventListener("fetch", (event) => {{
  const {{ request }} = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const page = request.mode === "navigate";
  const kept = () => caches.open(name).then((cache) => cache.match(request, {{ ignoreSearch: page }}));
  // the page from the network where there is one, so that a new version is seen at once; its parts never change
  const answer = page
    ? fetch(request, {{ cache: "no-cache" }}).catch(async (error) => (await kept()) ?? Promise.reject(error))
    : kept().then((found) => found ?? seen(request));
  event.respondWith(answer);
}});
"""


@dataclass(frozen=True, eq=False)
class Run:
    """One run on the page.

    Attributes
    ----------
    model : str
        What the page calls the model in the list of models.
    trace : Trace or LongRun
    """

    model: str
    trace: Trace | LongRun

    @property
    def series(self) -> str:
        """The id of the series; empty where the readings have none."""
        known = self.trace.series if isinstance(self.trace, Trace) else None
        return "" if known is None else known.chosen


def write_site(folder: Path, runs: Sequence[Run] = ()) -> list[Path]:
    """Write the page into a folder; returns the files, relative to it.

    Parameters
    ----------
    folder : Path
        Made where it is missing. One that holds anything but an earlier page is refused.
    runs : sequence of Run
        What the page can show, the first one at first; the lessons when there is none.

    Raises
    ------
    FileExistsError
        When the folder holds other files.
    NotADirectoryError
        When it is a file.
    """
    if folder.exists():
        _refuse_others(folder)
    contents = {name: asset(name) for name in parts()}
    # a worker keeps these at once, the other runs when they were shown
    first = [*contents, *([_file(0)] if runs else [])]
    for number, run in enumerate(runs):
        document = compact(run.trace.to_dict())
        contents[_file(number)] = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    digest = hashlib.sha256()
    for name, content in contents.items():
        digest.update(name.encode() + b"\0" + content)
    where = "v-" + digest.hexdigest()[:12]
    listed = [
        {"title": run.trace.title or "model", "model": run.model, "series": run.series, "file": f"{where}/{_file(i)}"}
        for i, run in enumerate(runs)
    ]
    page = site_page(where, WORKER, listed)
    digest.update(page)
    kept = ["./", "index.html", *(f"{where}/{name}" for name in first)]
    worker = _SCRIPT.format(version=digest.hexdigest()[:12], files=json.dumps(kept), where=where)
    (folder / where).mkdir(parents=True, exist_ok=True)
    written = [Path(where) / name for name in contents]
    for name, content in contents.items():
        atomic_write(folder / where / name, content)
    # the page last: until then an earlier one still finds its parts
    atomic_write(folder / WORKER, worker.encode())
    atomic_write(folder / "index.html", page)
    for old in folder.glob("v-*"):
        if old.name != where:
            shutil.rmtree(old)
    return [*written, Path(WORKER), Path("index.html")]


def _file(number: int) -> str:
    return f"run-{number}.json"


def _refuse_others(folder: Path) -> None:
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "this is a file; give a folder for the page", str(folder))
    ours = ("index.html", WORKER)
    others = sorted(e.name for e in folder.iterdir() if e.name not in ours and not e.name.startswith("v-"))
    page = folder / "index.html"
    if page.is_file() and b'name="gatewise-site"' not in page.read_bytes()[:4096]:
        others.append(page.name)
    if others:
        reason = f"the folder holds other files ({others[0]}); give an empty one, or one with an earlier page"
        raise FileExistsError(errno.EEXIST, reason, str(folder))
