"""On paper: every view and lesson fits the width of a sheet, without what can only be pressed, and on a white ground."""

from __future__ import annotations

from pathlib import Path

from tests.web.test_views import VIEWS

LESSONS = sorted(p.stem for p in (Path(__file__).parents[2] / "web/src/course/en").glob("*.md") if p.stem != "glossary")
#: A4 without margins of 15 mm, in pixels of the page.
SHEET = 680

# What is cut off, what may not be seen, and the mean brightness of each canvas.
LOOK = """() => {
  const seen = element => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const page = document.querySelector(".gatewise");
  const cut = [...page.querySelectorAll("main *")].filter(e => seen(e) && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest("svg, math"));
  const shadows = [...page.querySelectorAll("main *")].filter(e => seen(e) && getComputedStyle(e).boxShadow.includes("inset -12px"));
  const bars = [...page.querySelectorAll("main *")].filter(e => seen(e) && e.scrollHeight > e.clientHeight + 2 && /auto|scroll/.test(getComputedStyle(e).overflowY));
  const canvases = [...page.querySelectorAll("canvas")].filter(seen).map(canvas => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", {willReadFrequently: true});
    copy.drawImage(canvas, 0, 0);
    const {data} = copy.getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += data[i] + data[i + 1] + data[i + 2];
    return sum / (0.75 * data.length);
  });
  return {
    cut: cut.map(e => e.outerHTML.slice(0, 80)), shadows: shadows.length, bars: bars.map(e => e.className),
    shown: [...document.querySelectorAll("header, .toolbar, .tape, .skip, .onscreen, .takeaway")].filter(seen).length,
    ground: getComputedStyle(document.body).backgroundColor, ink: getComputedStyle(page).color, canvases,
  };
}"""


def test_views_and_lessons_on_paper(visitor) -> None:
    page = visitor.open("view=cell&lang=ko&theme=dark")
    page.emulate_media(media="print", reduced_motion="reduce")
    page.set_viewport_size({"width": SHEET, "height": 960})
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    places = [{"view": view, "lesson": ""} for view in VIEWS if view != "lessons"]
    places += [{"view": "cell", "pass": "update", "op": 0}, {"view": "cell", "pass": "backward", "op": 8}]
    places += [{"view": "lessons", "lesson": lesson} for lesson in (*LESSONS, "equations", "glossary")]
    for place in places:
        page.evaluate("state => { Object.assign(gatewise.app, state); gatewise.flush(); }", place)
        page.wait_for_selector("[data-loading]", state="detached")
        page.wait_for_timeout(30)
        found = page.evaluate(LOOK)
        assert found["cut"] == [], place
        assert (found["shown"], found["shadows"], found["bars"]) == (0, 0, []), place
        assert found["ground"] == "rgb(255, 255, 255)", place
        assert found["ink"] == "rgb(26, 31, 43)", place
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_heat_maps_are_painted_for_white_paper_and_back(visitor) -> None:
    page = visitor.open("view=time&lang=en&theme=dark")
    lightest = page.evaluate(LOOK)["canvases"]
    assert len(lightest) == 4
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    paper = page.evaluate(LOOK)["canvases"]
    # values near zero are white on paper, nearly black on the dark screen
    assert paper[-1] > 150
    assert all(on > off + 20 for on, off in zip(paper[-2:], lightest[-2:], strict=True))
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(LOOK)["canvases"] == lightest
