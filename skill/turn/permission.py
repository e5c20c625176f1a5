"""What Alexa says back after it has asked the listener for a permission, in its own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ACCEPTED = "ACCEPTED"


@dataclass(frozen=True)
class Consent:
    """``accepted`` is False also where nobody answered or the question failed; ``token`` is what was sent along.

    ``card_sent``: Alexa has put a card for it into the app by itself.
    """

    accepted: bool
    token: str
    card_sent: bool


def read_consent(request: Any) -> Consent | None:  # noqa: ANN401  # request types of the SDK share no useful base
    """Read an ask-sdk `Connections.Response`; None for every other request."""
    if request.object_type != "Connections.Response":
        return None
    payload = request.payload if isinstance(request.payload, Mapping) else {}
    token = request.token if isinstance(request.token, str) else ""
    return Consent(payload.get("status") == ACCEPTED, token, card_sent=payload.get("isCardThrown") is True)
