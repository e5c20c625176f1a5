"""Which certificate address may be asked at all; decided before anything is downloaded."""

import posixpath
import re
from urllib.parse import unquote

from skill.web.refusal import Refusal

HOST = "s3.amazonaws.com"
ORIGIN = f"https://{HOST}"
FOLDER = "/echo.api/"
LONGEST = 1000
"""Characters; Alexa's own are under a hundred."""

# Everything else is refused by not being named: other ports, user-info, queries, fragments, control characters.
_ADDRESS = re.compile(r"https://s3\.amazonaws\.com(?::443)?(/[\w.~%/-]+)", re.ASCII | re.IGNORECASE)
_PATH = re.compile(r"/[\w.~/-]+", re.ASCII)


def certificate_url(address: str) -> str:
    """Read an address from a request; returns it decoded and normalised: only its path can vary.

    What is checked here is what will be asked for, so no two readings of one address can differ.
    """
    if len(address) > LONGEST:
        raise Refusal("certificate-url", "too long")
    found = _ADDRESS.fullmatch(address)
    if not found:
        raise Refusal("certificate-url", "scheme, host, port or characters")
    decoded = unquote(found[1])  # bytes that are no UTF-8 become a character that no path has
    if not _PATH.fullmatch(decoded):  # also what is encoded twice: it still has a percent sign
        raise Refusal("certificate-url", "path characters")
    path = posixpath.normpath(decoded)
    if not path.startswith(FOLDER):
        raise Refusal("certificate-url", "path")
    return ORIGIN + path
