"""The page's local server: loopback only, one random token, every request's Host and Origin checked."""

from __future__ import annotations

import atexit
import contextlib
import html
import json
import os
import secrets
import shutil
import socket
import tempfile
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import inf
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import parse_qs, urlsplit

from gatewise.errors import GatewiseError
from gatewise.explorer.bundle import SERVED_POLICY, asset, parts, served_page
from gatewise.explorer.trace.documents import compact
from gatewise.explorer.trace.long import LongRun
from gatewise.explorer.trace.record import Trace

from .shown import Shown, page_document

MAX_BODY = 64 * 1024 * 1024
#: Seconds in which a request must have arrived whole, and in which an idle connection is kept.
PATIENCE = 30.0
#: Connections at a time; beyond it the one that has waited longest is closed.
MOST_CONNECTIONS = 64
Opener = Callable[[list[tuple[str, bytes]]], Shown]


class Refused(Exception):
    """A refused request, with its status."""

    def __init__(self, status: HTTPStatus, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class _Http(ThreadingHTTPServer):
    """A thread a connection; those whose request does not arrive in time are closed."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, port: int, handler: type[BaseHTTPRequestHandler]) -> None:
        self._deadlines: dict[socket.socket, float] = {}
        self._deadlines_lock = threading.Lock()
        super().__init__(("127.0.0.1", port), handler)

    def awaits(self, connection: socket.socket, request: bool = True) -> None:
        """A connection's next request must be here in time; False while it is answered."""
        with self._deadlines_lock:
            self._deadlines[connection] = monotonic() + PATIENCE if request else inf

    def process_request(self, request: Any, client_address: Any) -> None:
        self.awaits(request)
        with self._deadlines_lock:
            waiting = sorted((end, n) for n, end in enumerate(self._deadlines.values()) if end < inf)
            connections = list(self._deadlines)
            extra = max(0, len(connections) - MOST_CONNECTIONS)
            for _, n in waiting[:extra]:
                _cut(connections[n])
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._deadlines_lock:
            self._deadlines.pop(request, None)
        super().shutdown_request(request)

    def service_actions(self) -> None:
        """Close what is late; `serve_forever` calls this again and again."""
        now = monotonic()
        with self._deadlines_lock:
            for connection, end in self._deadlines.items():
                if end < now:
                    _cut(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing is printed: a browser that closes a connection is no news."""


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class Server:
    """A running page on 127.0.0.1; `with Server(...) as server:` closes it at the end.

    Parameters
    ----------
    trace : Trace, LongRun or Shown, optional
        What the page shows; its worked example when absent.
    port : int
        Port on this machine, 0 for any free one.
    opener : function, optional
        Traces uploaded files, given as (name, content).
    """

    def __init__(
        self, trace: Trace | LongRun | Shown | None = None, *, port: int = 0, opener: Opener | None = None
    ) -> None:
        self.token = secrets.token_urlsafe(32)
        self._lock = threading.Lock()
        self._document: bytes | None = None
        self._records: list[dict[str, Any]] = []
        self.opener = opener
        self._live: bytes | None = None
        self._shown: Shown | None = None
        self._other: bytes | None = None
        if trace is not None:
            self.show(trace)
        self._http = _Http(port, _handler(self))
        self._doors: list[Path] = []
        self.port = int(self._http.server_address[1])
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(0.02,), daemon=True, name="gatewise explorer"
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """The address with its token, for a browser on this machine."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    def door(self, fragment: str = "") -> Path:
        """A file that only its owner can read and that leads a browser to the page.

        Other users of the machine see the command line of a browser, so the address with the token must not be on it.

        Parameters
        ----------
        fragment : str
            What follows "#" in the address.
        """
        folder = Path(tempfile.mkdtemp(prefix="gatewise-"))  # mode 0700
        self._doors.append(folder)
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        path = folder / "explorer.html"
        address = html.escape(self.url + (f"#{fragment}" if fragment else ""))
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(
                '<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">'
                f'<meta http-equiv="refresh" content="0;url={address}"><a href="{address}">gatewise</a>\n'
            )
        return path

    def show(self, trace: Trace | LongRun | Shown) -> bytes:
        """Give the page another trace; it appears when the page is loaded again. Returns the trace's document."""
        shown = trace if isinstance(trace, Shown) else Shown(trace)
        data = page_document(shown.trace)
        other = None if shown.other is None else page_document(shown.other)
        with self._lock:
            self._document, self._other, self._shown = data, other, shown
        return data

    def window(self, start: int) -> bytes | None:
        """Another window of a long run, None when the page shows no long run."""
        with self._lock:
            run = None if self._shown is None else self._shown.trace
        return json.dumps(run.window_dict(start), ensure_ascii=False).encode() if isinstance(run, LongRun) else None

    def series(self, chosen: str) -> bytes:
        """Show another series of the table, by its id; returns the trace's document."""
        with self._lock:
            again = None if self._shown is None else self._shown.again
        if again is None:
            raise Refused(HTTPStatus.NOT_FOUND, "this page was opened on one series")
        return self.show(again(chosen))

    def other(self) -> bytes | None:
        """The document of the model that is compared with, None when there is none."""
        with self._lock:
            return self._other

    def report(self, record: dict[str, Any]) -> None:
        """Add one line of a running fit: {"epoch", "loss", "validation", "gates", "gradients"}."""
        with self._lock:
            self._records.append(record)

    def show_live(self, trace: Trace) -> None:
        """The network of a running fit as it is now; the page shows it when it is asked to."""
        data = json.dumps(compact(trace.to_dict()), ensure_ascii=False, separators=(",", ":")).encode()
        with self._lock:
            self._live = data

    def live(self) -> bytes | None:
        with self._lock:
            return self._live

    def document(self) -> bytes | None:
        with self._lock:
            return self._document

    def records(self, since: int) -> list[dict[str, Any]]:
        with self._lock:
            return self._records[since:]

    def close(self) -> None:
        """Stop answering."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(timeout=5)
        while self._doors:
            shutil.rmtree(self._doors.pop(), ignore_errors=True)

    def __repr__(self) -> str:
        # without the token: a printed object ends up in logs
        return f"Server(http://127.0.0.1:{self.port}/)"

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """One request. Nothing of the file system is reachable: the page's own parts and an interface."""

        protocol_version = "HTTP/1.1"
        server_version = "gatewise"
        sys_version = ""
        timeout = PATIENCE

        def handle_one_request(self) -> None:
            """Answer one request; the wait for it is limited as a whole, not only between two bytes."""
            server._http.awaits(self.connection)
            super().handle_one_request()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Nothing is logged: addresses carry the token."""

        def do_GET(self) -> None:
            self._answer(self._get)

        def do_POST(self) -> None:
            self._answer(self._post)

        def _answer(self, work: Callable[[], tuple[HTTPStatus, str, bytes]]) -> None:
            try:
                self._check_origin()
                if self.command == "GET":
                    server._http.awaits(self.connection, False)
                status, kind, body = work()
            except Refused as refusal:
                self.close_connection = True
                status, kind, body = refusal.status, "text/plain", str(refusal).encode()
            except (GatewiseError, ValueError, TypeError) as error:
                status, kind, body = HTTPStatus.BAD_REQUEST, "text/plain", str(error).encode(errors="backslashreplace")
            except MemoryError:
                body = b"there is not enough memory for this"
                status, kind = HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "text/plain"
            except Exception as error:  # whatever a file brings up, the page keeps running
                status, kind = HTTPStatus.INTERNAL_SERVER_ERROR, "text/plain"
                body = f"an error that gatewise does not know: {type(error).__name__}".encode()
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for name, value in (
                ("Content-Security-Policy", SERVED_POLICY),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "no-referrer"),
                ("Cross-Origin-Opener-Policy", "same-origin"),
                ("Cross-Origin-Resource-Policy", "same-origin"),
                ("Cache-Control", "no-store"),
            ):
                self.send_header(name, value)
            self.end_headers()
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                self.wfile.write(body)

        def _check_origin(self) -> None:
            """Refuse other names for this address (DNS rebinding) and pages of other origins."""
            hosts = {f"127.0.0.1:{server.port}", f"localhost:{server.port}"}
            host = self.headers.get("Host", "")
            if host not in hosts:
                raise Refused(HTTPStatus.FORBIDDEN, "this address answers to 127.0.0.1 and localhost only")
            origin = self.headers.get("Origin")
            if origin is not None and origin != f"http://{host}":
                raise Refused(HTTPStatus.FORBIDDEN, "requests from other pages are refused")
            if self.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin") and not self._opens_page():
                raise Refused(HTTPStatus.FORBIDDEN, "requests from other pages are refused")

        def _opens_page(self) -> bool:
            """A link to the page was followed; the page alone holds no secret."""
            return self.command == "GET" and urlsplit(self.path).path == "/"

        def _check_token(self) -> None:
            given = self.headers.get("X-Gatewise-Token", "")
            if not secrets.compare_digest(given.encode(), server.token.encode()):
                raise Refused(HTTPStatus.UNAUTHORIZED, "open the page by the address that `gatewise explore` printed")

        def _get(self) -> tuple[HTTPStatus, str, bytes]:
            address = urlsplit(self.path)
            if address.path == "/":
                return HTTPStatus.OK, "text/html", served_page()
            if (name := address.path[1:]) in parts():
                return HTTPStatus.OK, parts()[name], asset(name)
            if address.path not in ("/api/trace", "/api/other", "/api/live", "/api/live-cell"):
                raise Refused(HTTPStatus.NOT_FOUND, "there is nothing here")
            self._check_token()
            query = parse_qs(address.query)
            if address.path == "/api/live-cell":
                return _optional(server.live())
            if address.path == "/api/other":
                return _optional(server.other())
            if address.path == "/api/trace":
                if "series" in query:
                    return _optional(server.series(query["series"][0]))
                return _optional(server.window(_whole(query, "start")) if "start" in query else server.document())
            since = _whole(query, "since") if "since" in query else 0
            return HTTPStatus.OK, "application/json", json.dumps(server.records(since)).encode()

        def _post(self) -> tuple[HTTPStatus, str, bytes]:
            if self.path != "/api/open":
                raise Refused(HTTPStatus.NOT_FOUND, "there is nothing here")
            if self.headers.get("Origin") is None:
                raise Refused(HTTPStatus.FORBIDDEN, "requests without an origin are refused")
            self._check_token()
            length = self.headers.get("Content-Length", "")
            if not length.isdecimal() or len(length) > 12:
                raise Refused(HTTPStatus.LENGTH_REQUIRED, "the request has no Content-Length")
            if int(length) > MAX_BODY:
                raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"files may have {MAX_BODY >> 20} MiB together")
            body = self.rfile.read(int(length))
            if len(body) != int(length):
                raise Refused(HTTPStatus.BAD_REQUEST, "the request ended too early")
            server._http.awaits(self.connection, False)
            if server.opener is None:
                raise Refused(HTTPStatus.NOT_IMPLEMENTED, "this page was started without a way to open models")
            return HTTPStatus.OK, "application/json", server.show(server.opener(uploaded_files(body)))

    return Handler


def _optional(found: bytes | None) -> tuple[HTTPStatus, str, bytes]:
    return (HTTPStatus.NO_CONTENT if found is None else HTTPStatus.OK), "application/json", found or b""


def _whole(query: dict[str, list[str]], name: str) -> int:
    text = query[name][0]
    if not (text.isascii() and text.isdecimal()) or len(text) > 9:
        raise Refused(HTTPStatus.BAD_REQUEST, f"{name} must be a whole number")
    return int(text)


def uploaded_files(body: bytes) -> list[tuple[str, bytes]]:
    """Names and contents from {"files": [{"name": ..., "data": base64}]}; names are words, never paths."""
    import base64
    import binascii

    try:
        files = json.loads(body)["files"]
        found = [(str(entry["name"])[:255], base64.b64decode(entry["data"], validate=True)) for entry in files]
    except (KeyError, TypeError, binascii.Error, json.JSONDecodeError, UnicodeDecodeError, RecursionError):
        raise ValueError('the request must be {"files": [{"name": ..., "data": base64}]}') from None
    if not found or len(found) > 4:
        raise ValueError("two models and one table can be opened at a time")
    return found
