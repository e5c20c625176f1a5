"""`cramp-coach serve`: the Flask host on Flask's own server."""

import logging

from skill.commands import UsageError
from skill.settings import read_settings
from skill.web.app import NoSkillIdError, create_app
from skill.web.certificates import NoRootsError
from skill.web.server import is_loopback, open_server
from skill.web.verifier import NoSignature


def serve(host: str, port: int, *, insecure_local: bool) -> int:
    """Answer requests until interrupted; the skill's id comes from SKILL_ID."""
    if insecure_local and not is_loopback(host):
        raise UsageError(f"--insecure-local: found --host {host}, expected this machine only, 127.0.0.1")
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        app = create_app(read_settings(), NoSignature() if insecure_local else None)
    except (NoSkillIdError, NoRootsError) as mistake:
        raise UsageError(str(mistake)) from mistake
    try:
        server = open_server(app, host, port)
    except OSError as failure:
        raise UsageError(f"cannot listen on {host} port {port}: {failure.strerror}") from failure
    print(f"answering on http://{host}:{server.port}/alexa, Control-C ends", flush=True)
    with server:
        server.serve_forever()
    return 0
