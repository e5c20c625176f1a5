"""`cramp-coach try`: the try-it page on this machine."""

import errno
import os
import sys
import webbrowser
from typing import TYPE_CHECKING

from skill.commands import UsageError
from skill.web.serve import HIGHEST_PORT

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.serving import BaseWSGIServer

PORTS_TRIED = 10
"""Ports from the wanted one on, the first free one of which is taken."""


def try_it(host: str, port: int, *, browser: bool) -> int:
    """Serve the page until interrupted, and open it in a browser where one can show it."""
    try:
        from skill.web.server import is_loopback  # noqa: PLC0415  # an extra, which talking does not need
        from skill.web.try_it.app import create_try_it  # noqa: PLC0415
    except ModuleNotFoundError as missing:
        raise UsageError(f"try needs {missing.name}: pip install 'cramp-coach[web,laptop]'") from missing
    if not 0 <= port <= HIGHEST_PORT:
        raise UsageError(f"--port: found {port}, expected 0 to {HIGHEST_PORT}")
    local = is_loopback(host)
    with _listen(create_try_it(loopback_only=local), host, port) as server:
        if server.port != port and port:
            print(f"Port {port} is taken; using {server.port}.")
        if not local:
            print("Anyone who reaches this machine can open the page and read what is said to it.")
        address = f"http://{f'[{host}]' if ':' in host else host}:{server.port}/"
        print(f"Try Cramp Coach at {address} (Control-C ends)", flush=True)
        if browser and _can_show_pages():
            webbrowser.open(address)
        server.serve_forever()
    return 0


def _listen(app: "Flask", host: str, port: int) -> "BaseWSGIServer":
    from skill.web.server import open_server  # noqa: PLC0415

    for wanted in range(port, min(port + PORTS_TRIED, HIGHEST_PORT + 1)):
        try:
            return open_server(app, host, wanted)
        except OSError as failure:
            if failure.errno != errno.EADDRINUSE:
                raise UsageError(f"cannot listen on {host} port {wanted}: {failure.strerror}") from failure
    raise UsageError(f"ports {port} to {wanted} are taken: choose another with --port")


def _can_show_pages() -> bool:
    """Tell whether opening a browser opens a window: on a bare terminal it would take the terminal away."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
