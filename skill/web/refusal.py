"""A refused request: the log tells which check it failed, the sender learns nothing."""

import json
import logging

log = logging.getLogger("cramp-coach")

BODY = "refused\n"
_REST = f"\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {len(BODY)}\r\nConnection: close\r\n\r\n{BODY}"
BROKEN_HTTP = f"HTTP/1.1 400 Bad Request{_REST}".encode()
"""The whole answer to what cannot be read as HTTP, by whichever server."""
FULL_HTTP = f"HTTP/1.1 503 Service Unavailable{_REST}".encode()
"""The whole answer where more requests wait than can be answered in time."""


class Refusal(Exception):  # noqa: N818  # an answer, not an error
    """Raised by a check; ``check`` is its name in the log, ``reason`` our own words or the name of an error's type."""

    def __init__(self, check: str, reason: str = "") -> None:
        super().__init__(check, reason)
        self.check = check
        self.reason = reason

    def tell(self) -> None:
        """Log one structured line; nothing that was sent is in it."""
        entry = {"outcome": "refused", "check": self.check}
        if self.reason:
            entry["reason"] = self.reason
        log.warning(json.dumps(entry))
