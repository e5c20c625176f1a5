"""What an engine does when its store fails: one line for the operator, one kind of error for the conversation."""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from skill.storage.store import MemoryUnavailableError

log = logging.getLogger("cramp-coach")


@contextmanager
def unavailable_on(failures: tuple[type[Exception], ...], engine: str, action: str) -> Iterator[None]:
    """Log any of these failures and raise MemoryUnavailableError in its place."""
    try:
        yield
    except failures as failure:
        log_failure(engine, action, failure)
        raise MemoryUnavailableError(f"{engine} failed to {action}") from failure


def log_failure(engine: str, action: str, failure: Exception) -> None:
    """Tell the operator what failed, without a word of what it was about."""
    error = getattr(failure, "name", None) or type(failure).__name__
    log.warning(json.dumps({"outcome": "no memory", "action": action, "engine": engine, "error": error}))
