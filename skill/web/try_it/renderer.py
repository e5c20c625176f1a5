"""Serves Amazon's APL renderer, where it is installed, in a frame of the page with a content policy of its own."""

from functools import cache
from pathlib import Path

from flask import Flask, Response, render_template, request

RENDERER = Path(__file__).parents[3] / "build" / "viewhost" / "node_modules" / "apl-viewhost-web" / "index.js"
"""Where `make viewhost` puts it."""
FRAME_POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""The renderer compiles WebAssembly from its own text, makes functions from text and writes style elements.
It may fetch nothing."""


def add_renderer(app: Flask, renderer: Path) -> None:
    """Serve the frame, and the renderer in it."""

    def frame() -> Response:
        response = Response(render_template("frame.html"))
        response.headers["Content-Security-Policy"] = FRAME_POLICY
        return response

    app.add_url_rule("/try/screen", endpoint="screen", view_func=frame)

    def viewhost() -> Response:
        response = Response(without_fonts(renderer), mimetype="text/javascript")
        response.add_etag()
        response.make_conditional(request)
        return response

    app.add_url_rule("/try/viewhost.js", endpoint="viewhost", view_func=viewhost)


@cache
def without_fonts(renderer: Path) -> bytes:
    """Read the renderer and disable its font rules: they would fetch fonts from another host."""
    return renderer.read_bytes().replace(b"@font-face", b".fetches-nothing")
