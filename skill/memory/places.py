"""The last place in a stretch, kept for a day so that "resume" works after the session is gone."""

import hashlib
import hmac
from typing import Protocol

from skill.place import Coached

KEPT_SECONDS = 24 * 60 * 60


class Places(Protocol):
    """Where places are kept. Neither method raises: a conversation goes on without memory."""

    def recall(self, listener: str, now: float) -> Coached | None:
        """Give the place left within the last day, or None. ``now`` is Unix seconds."""

    def keep(self, listener: str, coached: Coached, now: float) -> None:
        """Keep a place in place of the one before."""

    def forget(self, listener: str) -> bool:
        """Delete everything about a listener; False when that was not possible."""


class NoPlaces:
    """Keeps nothing: for a deployment without a store."""

    def recall(self, listener: str, now: float) -> Coached | None:  # noqa: ARG002
        """Remember nothing."""
        return None

    def keep(self, listener: str, coached: Coached, now: float) -> None:
        """Keep nothing."""

    def forget(self, listener: str) -> bool:  # noqa: ARG002
        """There is nothing to delete."""
        return True


def listener_key(user_id: str, secret: str) -> str:
    """Turn Alexa's user id into a keyed hash: whoever reads the store cannot tell whose it is."""
    return hmac.new(secret.encode(), user_id.encode(), hashlib.sha256).hexdigest()
