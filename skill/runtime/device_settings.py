"""One question to Alexa's settings API, answered within a second or not at all."""

from collections.abc import Callable

from skill.runtime.http_client import Caller, UnansweredError, is_alexa

SECONDS_PER_CALL = 1.0
"""From looking the host up to the last byte."""
MOST_BYTES = 200
OK = 200
"""The one HTTP status that comes with a setting."""


class SettingsCall:
    """Asks for one setting."""

    def __init__(self, allowed: Callable[[str, str], bool] = is_alexa, seconds: float = SECONDS_PER_CALL) -> None:
        self._caller = Caller(allowed, most_bytes=MOST_BYTES)
        self._seconds = seconds

    def __call__(self, url: str, token: str) -> str:
        """Return the body of a plain 200; raise for anything else."""
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        answer = self._caller.call("GET", url, headers, None, self._seconds)
        if answer.status != OK:
            raise UnansweredError(f"status {answer.status}")
        return answer.body.decode()
