"""Requests to the explorer's server: changed lines, headers, bodies and uploads; it answers, and goes on answering."""

from __future__ import annotations

import base64
import json
import socket
from pathlib import Path
from typing import Any

from numpy.random import Generator

import gatewise as gw
from gatewise.explorer.page.server import Server
from gatewise.explorer.page.uploads import Uploads

from . import models, tables
from .nasty import VALUES, flipped, pick, swapped

_TESTS = Path(__file__).parents[1]
_PATHS = (
    "/", "/api/trace", "/api/trace?start=0", "/api/trace?start=-1", "/api/trace?start=9999999999", "/api/live", "/x",
    "/api/live?since=1", "/api/live?since=%00", "/api/open", "/explorer.js", "/../etc/passwd", "//[", "/%ff", "*",
    "/api/other", "/api/other?start=-1", "/api/trace?series=a", "/api/other?series=%00",
    "/api/trace?series=" + "9" * 5000,
    "/api/live-cell", "/api/live-cell?since=x", "/api/trace?" + "a=1&" * 3000, "http://[::1", "/api/trace?start=١",
)  # fmt: skip
_running: list[Server] = []


def _server() -> Server:
    if not _running:
        layer = gw.GRU(1, 2, seed=0)
        model = (_TESTS / "saved/forecaster.gatewise").read_bytes()
        _running.append(Server(gw.trace(layer, [[0.5], [1.0]]), opener=Uploads(("m.gatewise", model))))
    return _running[0]


def case(rng: Generator, folder: Path) -> None:
    """One request; then a right one, which must be answered."""
    server = _server()
    answer = _send(server.port, _request(rng, server, folder))
    status = answer.split(b"\r\n", 1)[0]
    assert b" 500 " not in status, answer[-500:]
    host = f"127.0.0.1:{server.port}"
    right = f"GET /api/live HTTP/1.1\r\nHost: {host}\r\nX-Gatewise-Token: {server.token}\r\nConnection: close\r\n\r\n"
    assert b" 200 " in _send(server.port, right.encode()).split(b"\r\n", 1)[0]


def _send(port: int, data: bytes) -> bytes:
    found = b""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while part := connection.recv(1 << 16):
                found += part
        except OSError:  # the server has ended the connection
            pass
    return found


def _request(rng: Generator, server: Server, folder: Path) -> bytes:
    upload = rng.random() < 0.5
    method, path = (
        ("POST", "/api/open") if upload else (pick(rng, ("GET", "GET", "HEAD", "PUT", "", "get")), pick(rng, _PATHS))
    )
    host = f"127.0.0.1:{server.port}"
    headers = {"Host": host, "X-Gatewise-Token": server.token, "Connection": "close"}
    body = b""
    if upload:
        body = _body(rng, folder)
        headers |= {"Origin": f"http://{host}", "Content-Length": str(len(body))}
    if rng.random() < 0.3:
        odd = ("", "-1", "1" * 13, "x", "\x00", "a" * 70_000, "127.0.0.1", "null", "é", "0x10", "99", "chunked")
        headers[pick(rng, (*headers, "Transfer-Encoding", "Sec-Fetch-Site", "Expect", "Range"))] = pick(rng, odd)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    data = f"{method} {path} HTTP/{pick(rng, ('1.1', '1.1', '1.0', '2.0', '9'))}\r\n{head}\r\n".encode() + body
    return flipped(rng, data) if rng.random() < 0.2 else data


def _body(rng: Generator, folder: Path) -> bytes:
    files: list[Any] = []
    if rng.random() < 0.7:
        source = pick(rng, models._corpus(folder)).read_bytes()
        files.append(_file("m.gatewise", source if rng.random() < 0.6 else flipped(rng, source)))
    if rng.random() < 0.6:
        kind = pick(rng, ("csv", "ndjson", "parquet"))
        content = {"csv": tables._csv, "ndjson": tables._ndjson, "parquet": tables._parquet}[kind](rng)
        files.append(_file(pick(rng, (f"t.{kind}", f"../t.{kind}", f"t\x00.{kind}", "t", f"é.{kind}.gz")), content))
    document: Any = {"files": files}
    if rng.random() < 0.25:
        document = swapped(rng, document)
    if rng.random() < 0.05:
        return pick(
            rng, (b"", b"[" * 100_000, b"\xff", b'{"files": ' + b"[" * 50_000, json.dumps(pick(rng, VALUES)).encode())
        )
    return json.dumps(document).encode()


def _file(name: str, content: bytes) -> dict[str, str]:
    return {"name": name, "data": base64.b64encode(content).decode()}
