"""The page's server: loopback, this host only, this origin only, this token only."""

from __future__ import annotations

import base64
import http.client
import json
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.explorer import Trace
from gatewise.explorer.bundle import parts
from gatewise.explorer.page import server as module
from gatewise.explorer.page.server import Server, uploaded_files
from gatewise.explorer.page.shown import Shown
from gatewise.explorer.page.uploads import Uploads
from gatewise.explorer.trace.answers import TracedSeries


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(gw.trace(gw.GRU(1, 2, seed=0), [[0.5], [1.0]], title="mine")) as running:
        yield running


def ask(server: Server, path: str, method: str = "GET", body: bytes | None = None, **headers: str):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    sent = {"Host": f"127.0.0.1:{server.port}"} | {name.replace("_", "-"): value for name, value in headers.items()}
    if body is not None:
        sent.setdefault("Content-Length", str(len(body)))
    for name, value in sent.items():
        connection.putheader(name, value)
    connection.endheaders(body)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def test_the_page_and_its_parts(server: Server) -> None:
    assert {"explorer.js", "explorer.css"} <= set(parts())
    for path, kind in (("/", "text/html"), *((f"/{name}", kind) for name, kind in parts().items())):
        answer, content = ask(server, path)
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith(kind)
        assert len(content) > 200
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert server.token.encode() not in content


def test_it_prints_its_address_without_the_token(server: Server) -> None:
    assert repr(server) == f"Server(http://127.0.0.1:{server.port}/)"


def test_it_listens_on_loopback_only(server: Server) -> None:
    assert server._http.server_address[0] == "127.0.0.1"
    assert server.url.startswith("http://127.0.0.1:")


def test_the_trace_needs_the_token(server: Server) -> None:
    for token in ("", "wrong", server.token[:-1], "é"):
        headers: dict[str, Any] = {"X_Gatewise_Token": token} if token else {}
        answer, content = ask(server, "/api/trace", **headers)
        assert answer.status == 401
        assert b"mine" not in content
    answer, content = ask(server, "/api/trace", X_Gatewise_Token=server.token)
    assert answer.status == 200
    assert json.loads(content)["title"] == "mine"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", ""])
def test_other_names_for_this_address_are_refused(server: Server, host: str) -> None:
    for path in ("/", "/explorer.js", "/api/trace"):
        answer, _ = ask(server, path, Host=host, X_Gatewise_Token=server.token)
        assert answer.status == 403


def test_localhost_is_the_same_machine(server: Server) -> None:
    answer, _ = ask(server, "/", Host=f"localhost:{server.port}")
    assert answer.status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"])
def test_other_origins_are_refused(server: Server, origin: str) -> None:
    answer, _ = ask(server, "/api/trace", Origin=origin, X_Gatewise_Token=server.token)
    assert answer.status == 403
    answer, _ = ask(server, "/api/trace", Sec_Fetch_Site="cross-site", X_Gatewise_Token=server.token)
    assert answer.status == 403


def upload(server: Server, files: list[dict[str, Any]] | bytes, **headers: str):
    body = files if isinstance(files, bytes) else json.dumps({"files": files}).encode()
    sent = {"Origin": f"http://127.0.0.1:{server.port}", "X_Gatewise_Token": server.token} | headers
    return ask(server, "/api/open", "POST", body, **sent)


def test_uploads_reach_the_opener_as_words_and_bytes(server: Server) -> None:
    seen = []

    def opener(files: list[tuple[str, bytes]]) -> Shown:
        seen.extend(files)
        return Shown(gw.trace(gw.GRU(1, 2, seed=0), [[0.5]], title="opened"))

    server.opener = opener
    data = base64.b64encode(b"\x00content").decode()
    answer, content = upload(server, [{"name": "../../etc/passwd.gatewise", "data": data}])
    assert (answer.status, json.loads(content)["title"]) == (200, "opened")
    assert json.loads(server.document() or b"")["title"] == "opened", "the page shows it when it is loaded again"
    assert seen == [("../../etc/passwd.gatewise", b"\x00content")]


def test_bad_uploads_are_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    assert upload(server, [{"name": "a", "data": ""}])[0].status == 501
    server.opener = Uploads()
    assert upload(server, b"not json")[0].status == 400
    assert upload(server, [])[0].status == 400
    assert upload(server, [{"name": "a"}])[0].status == 400
    assert upload(server, [{"name": "a", "data": "***"}])[0].status == 400
    assert upload(server, [{"name": "a", "data": ""}] * 5)[0].status == 400
    monkeypatch.setattr(module, "MAX_BODY", 10)
    assert upload(server, [{"name": "a", "data": ""}])[0].status == 413
    answer, _ = ask(server, "/api/open", "POST", b"{}", X_Gatewise_Token=server.token)
    assert answer.status == 403
    assert upload(server, b"", Content_Length="x")[0].status == 411


def test_what_cannot_be_read_is_said_in_words(server: Server) -> None:
    def opener(_: list[tuple[str, bytes]]) -> Shown:
        raise DataError("row 3, column 'y': text")

    server.opener = opener
    answer, content = upload(server, [{"name": "a", "data": ""}])
    assert (answer.status, content) == (400, b"row 3, column 'y': text")


def test_another_series_and_the_model_beside_it(server: Server) -> None:
    def traced(chosen: str) -> Trace:
        made = gw.trace(gw.GRU(1, 2, seed=0), [[0.5]], title=chosen)
        return replace(made, series=TracedSeries(("a", "b"), chosen))

    def shown(chosen: str) -> Shown:
        if chosen not in "ab":
            raise DataError(f"there is no series {chosen!r}")
        return Shown(traced(chosen), traced(f"beside {chosen}"), shown)

    def get(path: str) -> tuple[int, bytes]:
        answer, content = ask(server, path, X_Gatewise_Token=server.token)
        return answer.status, content

    assert get("/api/other")[0] == 204
    assert get("/api/trace?series=a")[0] == 404
    server.show(shown("a"))
    assert json.loads(get("/api/trace")[1])["series"] == {"ids": ["a", "b"], "chosen": "a", "count": 2}
    assert json.loads(get("/api/trace?series=b")[1])["title"] == "b"
    assert json.loads(get("/api/trace")[1])["title"] == "b", "the page shows it when it is loaded again"
    assert json.loads(get("/api/other")[1])["title"] == "beside b"
    assert get("/api/trace?series=c") == (400, b"there is no series 'c'")
    assert json.loads(get("/api/trace")[1])["title"] == "b"
    for path in ("/api/other", "/api/trace?series=a"):
        assert ask(server, path, X_Gatewise_Token="")[0].status == 401


def test_a_running_fit_is_read_from_where_one_left_off(server: Server) -> None:
    server.report({"epoch": 1, "loss": 0.5})
    server.report({"epoch": 2, "loss": 0.25})
    _, content = ask(server, "/api/live?since=1", X_Gatewise_Token=server.token)
    assert json.loads(content) == [{"epoch": 2, "loss": 0.25}]
    assert ask(server, "/api/live", X_Gatewise_Token="")[0].status == 401
    assert ask(server, "/api/live?since=-1", X_Gatewise_Token=server.token)[0].status == 400


@pytest.mark.parametrize(
    "path", ["/../schema.json", "/whole.js", "/assets/explorer.js", "/explorer.js/..", "/etc/passwd"]
)
def test_nothing_else_is_there(server: Server, path: str) -> None:
    assert ask(server, path, X_Gatewise_Token=server.token)[0].status == 404
    assert ask(server, "/api/open", "PUT", b"")[0].status == 501


def test_without_a_trace_the_page_shows_its_lessons() -> None:
    with Server() as empty:
        assert ask(empty, "/api/trace", X_Gatewise_Token=empty.token)[0].status == 204
    with pytest.raises(ConnectionRefusedError):
        ask(empty, "/")


def test_a_link_from_a_file_opens_the_page_and_nothing_else(server: Server) -> None:
    """The file that leads there is of another origin; the page itself holds no secret."""
    assert ask(server, f"/?token={server.token}", Sec_Fetch_Site="cross-site")[0].status == 200
    assert ask(server, "/api/trace", Sec_Fetch_Site="cross-site", X_Gatewise_Token=server.token)[0].status == 403


@pytest.mark.parametrize(
    "body", [b"[" * 200_000, b'{"files":' * 50_000, b"{" + b'"a":1,' * 10 + b"}", b"9" * 5000, b"\xff", b"null", b""]
)
def test_deep_and_odd_json_is_refused(server: Server, capsys: pytest.CaptureFixture[str], body: bytes) -> None:
    headers = {"Origin": f"http://127.0.0.1:{server.port}", "X_Gatewise_Token": server.token}
    server.opener = Uploads()
    answer, _ = ask(server, "/api/open", "POST", body, **headers)
    assert answer.status == 400
    assert ask(server, "/")[0].status == 200
    assert capsys.readouterr() == ("", "")


def test_an_unknown_error_of_an_opener_ends_one_request(server: Server) -> None:
    def fails(files: object) -> Shown:
        raise RuntimeError("secret path")

    server.opener = fails
    body = json.dumps({"files": [{"name": "a", "data": ""}]}).encode()
    headers = {"Origin": f"http://127.0.0.1:{server.port}", "X_Gatewise_Token": server.token}
    answer, content = ask(server, "/api/open", "POST", body, **headers)
    assert answer.status == 500
    assert b"secret" not in content


def test_slow_connections_do_not_hold_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 1.0)
    monkeypatch.setattr(module, "MOST_CONNECTIONS", 8)
    with Server() as server:
        address, slow = ("127.0.0.1", server.port), []
        for _ in range(40):
            slow.append(socket.create_connection(address, timeout=5))
            slow[-1].sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert ask(server, "/")[0].status == 200, "the ones that wait longest make room"
        slow.append(socket.create_connection(address, timeout=5))
        begin, drip = time.monotonic(), slow[-1]
        drip.sendall(b"POST /api/open HTTP/1.1\r\nContent-Length: 1000\r\n")
        ended = False
        while time.monotonic() - begin < 5 and not ended:  # a byte now and then does not help
            try:
                drip.sendall(b"A")
                drip.settimeout(0.2)
                ended = drip.recv(1000) == b""
            except TimeoutError:
                continue
            except OSError:
                ended = True
        assert ended
        for connection in slow:
            connection.close()


def test_four_files_can_be_opened_at_a_time() -> None:
    def sent(count: int) -> bytes:
        return json.dumps({"files": [{"name": f"{k}.csv", "data": "YQ=="} for k in range(count)]}).encode()

    assert uploaded_files(sent(4)) == [(f"{k}.csv", b"a") for k in range(4)]
    for count in (0, 5):
        with pytest.raises(ValueError, match="two models and one table can be opened at a time"):
            uploaded_files(sent(count))
