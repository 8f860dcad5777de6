"""The built site as a good host serves it: compressed, to be kept, and under a strict policy."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

#: What a host of the site should send with each page; ``docs/naslag/website.md`` says so too.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
#: Seconds: long after a page from this computer has been drawn.
_LATE = 0.5
_SMALL_ALREADY = (".png", ".jpg", ".jpeg", ".woff2", ".pdf", ".xlsx")


@dataclass(frozen=True, slots=True)
class Sent:
    """One answer: what was asked for, and how many bytes went over the line."""

    path: str
    size: int
    status: int


@dataclass(slots=True)
class Served:
    """A running server and what it has sent so far."""

    url: str
    sent: list[Sent] = field(default_factory=list)

    @property
    def weight(self) -> int:
        """All bytes sent so far: heads and bodies, compressed."""
        return sum(one.size for one in self.sent)


class _Handler(SimpleHTTPRequestHandler):
    """Files of one folder, compressed; every answer is written down."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: Any, served: Served, late: tuple[str, ...], **options: Any) -> None:
        self._served, self._late = served, late
        super().__init__(*args, **options)

    def do_GET(self) -> None:
        """Send a file and remember what it weighed."""
        file = Path(self.translate_path(self.path))
        found = file.is_file()
        body = file.read_bytes() if found else b""
        status = HTTPStatus.OK if found else HTTPStatus.NOT_FOUND
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Cache-Control", "max-age=3600")
        self.send_header("Content-Security-Policy", POLICY)
        if file.suffix not in _SMALL_ALREADY:
            body = gzip.compress(body, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        head = sum(map(len, self._headers_buffer))
        self._served.sent.append(Sent(self.path.partition("?")[0], head + len(body), status))
        self.end_headers()
        if file.suffix in self._late:
            half = len(body) // 2
            self.wfile.write(body[:half])
            time.sleep(_LATE)
            body = body[half:]
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is theirs
        """Say nothing: what was sent is in the list."""


@contextmanager
def serving(folder: Path, late: tuple[str, ...] = ()) -> Iterator[Served]:
    """Serve a folder on a free port of this computer only, for as long as the block lasts.

    Of files that end on one of ``late`` the second half comes when the first has been drawn.
    """
    served = Served("")
    handler = partial(_Handler, directory=str(folder), served=served, late=late)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    served.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
