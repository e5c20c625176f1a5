"""`cramp-coach try`: the page that talks to the skill, on this machine."""

import errno
import os
import signal
import sys
import webbrowser
from pathlib import Path

from flask import Flask
from werkzeug.serving import BaseWSGIServer

from skill.commands import HIGHEST_PORT, UsageError
from skill.language import DEFAULT_LOCALE
from skill.simulator.speech_recogniser import Recogniser, RecognitionError, find_recogniser
from skill.web.server import is_loopback, open_server
from skill.web.try_it.page import create_try_it

PORTS_TRIED = 10
"""The wanted port and those after it; the first free one is taken."""
WARM_UP = {
    "kind": "launch",
    "session": {"id": "warm-up", "requests": 0, "attributes": {}},
    "situation": {
        "listener": "warm-up",
        "locale": DEFAULT_LOCALE,
        "screen": "none",
        "hour": None,
        "zone": "UTC",
        "ahead": 0,
    },
}
"""A launch as the page sends it."""
FIRST_SENTENCE = "why do i get night cramps"
"""Said before anybody can: what does not work shows now, and the first sentence takes no longer than the next."""


def try_it(host: str, port: int, *, browser: bool) -> int:
    """Serve the page until interrupted, and open it in a browser where one can show it."""
    if sys.stderr.isatty():
        print("Starting Cramp Coach: reading what it knows, and trying out a first answer ...", file=sys.stderr)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # ends as Control-C does, so that the page's store is deleted
    local = is_loopback(host)
    app = create_try_it(loopback_only=local, recogniser=started_recogniser())
    warm_up(app)
    with _listen(app, host, port) as server:
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


def started_recogniser(folder: Path | None = None) -> Recogniser | None:
    """Start the recogniser where it is installed; it loads its model while the page is built.

    One that fails is told, and left out.
    """
    recogniser = find_recogniser(folder)
    try:
        if recogniser:
            recogniser.start()
    except RecognitionError as failure:
        print(f"cramp-coach: {failure}", file=sys.stderr)
        return None
    return recogniser


def warm_up(app: Flask) -> None:
    """Answer a launch and a sentence before the address is printed, so that the first visitor waits for nothing."""
    page = "http://127.0.0.1"
    said = {**WARM_UP, "kind": "text", "text": FIRST_SENTENCE}
    with app.test_client() as client:
        for path, sent in (("/try/turn", WARM_UP), ("/try/turn", said), ("/try/forget", WARM_UP["situation"])):
            answer = client.post(path, json=sent, base_url=page, headers={"Origin": page})
            if not answer.json or "problem" in answer.json:
                raise UsageError(f"the page cannot start: {path} answered {answer.status}")


def _listen(app: Flask, host: str, port: int) -> BaseWSGIServer:
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
