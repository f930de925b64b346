"""A second engine: the published page in Firefox, as a host serves it, and without the host."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatewise.explorer import publish
from tests.web.marionette import Firefox, firefox
from tests.web.test_site import host

VIEWS = ("lessons", "cell", "switches", "time", "gradients", "check", "train", "gesture", "own")


@pytest.mark.skipif(firefox() is None, reason="there is no Firefox on this machine")
def test_the_web_site_in_firefox(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    publish(tmp_path / "site" / "sub path")
    program = firefox()
    assert program is not None
    with Firefox(program, tmp_path / "profile") as browser:
        with host(tmp_path / "site") as address:
            page = f"{address}/sub%20path/"
            browser.go(f"{page}#view=cell&cell=lstm&pass=backward&t=3&op=2&lang=en")
            browser.until("document.querySelector('svg.picture')")
            browser.run(
                """window.wrong = [];
                addEventListener('error', e => wrong.push(e.message));
                addEventListener('securitypolicyviolation', e => wrong.push(e.blockedURI + ' ' + e.violatedDirective));"""
            )
            for view in VIEWS:
                browser.run("gatewise.app.view = a[0]; gatewise.flush();", view)
                browser.until("!document.querySelector('[data-loading]') && document.querySelector('main h1')")
                browser.run("await new Promise(done => setTimeout(done, 150));")
                assert browser.run("return document.querySelector('[role=alert]')") is None, view
                assert browser.run("return document.documentElement.scrollWidth <= innerWidth"), view
            browser.run("history.back(); await new Promise(done => setTimeout(done, 300));")
            assert browser.run("return gatewise.app.view") == VIEWS[-2]
            # the evaluator's numbers and the course's checks are the same here
            assert browser.run(
                """const c = await gatewise.course();
                return c.checked({...c.hunts['one-minus'], broken: t => t}).every(r => r.apart < 1e-5);"""
            )
            browser.run("gatewise.app.view = 'lessons'; gatewise.app.lesson = 'chain-rule'; gatewise.flush();")
            browser.until("document.querySelector('[data-lesson=chain-rule]')")
            verdict = browser.run(
                """const box = document.querySelector('.prose input[type=text]');
                const c = await gatewise.course();
                box.value = c.lessons.find(l => l.key === 'chain-rule').answers[0].value().toFixed(3);
                box.dispatchEvent(new Event('input', {bubbles: true}));
                document.querySelector('.prose form button[type=submit]').click(); gatewise.flush();
                return document.querySelector('.prose .verdict').textContent;"""
            )
            assert "Right" in verdict
            assert browser.run("return window.wrong") == []
            browser.until("navigator.serviceWorker.controller !== null")
        browser.go(f"{page}?later#view=lessons&lang=ko&lesson=gru")
        browser.until("document.querySelector('[data-lesson=gru]')")
        assert "갱신 게이트" in browser.run("return document.querySelector('article').textContent")
