"""Keeps other web pages away from servers that only this machine may use: the try-it page,
and requests without a signature.
"""

import ipaddress
from urllib.parse import urlsplit

from flask import Request, Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
FRAMING_POLICY = f"{POLICY}; frame-src 'self'"
"""For a page with Amazon's renderer in a frame."""
HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}


def refused_header(
    request: Request, *, loopback_only: bool, programs: bool = False, sent: str = "application/json"
) -> str | None:
    """Name the header that shows that a request is not the page's own; None where it is.

    ``programs`` lets in what sends no Origin at all, such as curl: every browser sends one with a request that posts.

    Another site can let a host name of its own resolve to this machine (DNS rebinding), so Host must be an address or
    localhost. A request that changes anything must be JSON, or the type ``sent`` that no form sends either, and its
    Origin must be this server.
    """
    if not _is_this_machine(request.host, loopback_only=loopback_only):
        return "Host"
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return "Sec-Fetch-Site"
    if request.method in ("GET", "HEAD"):
        return None
    origin = request.headers.get("Origin")
    if origin != request.host_url.rstrip("/") and not (programs and origin is None):
        return "Origin"
    return None if request.mimetype == sent else "Content-Type"


def with_security_headers(response: Response, policy: str = POLICY) -> Response:
    """Add headers by which the page may use its own host only and cannot be framed; a policy already set stays."""
    response.headers.update(HEADERS)
    response.headers.setdefault("Content-Security-Policy", policy)
    return response


def _is_this_machine(host: str, *, loopback_only: bool) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name == "localhost" or ipaddress.ip_address(name).is_loopback or not loopback_only
    except ValueError:
        return False
