"""The chosen time of day: a device whose time zone makes it that hour there, told through Alexa's settings API."""

import json
from datetime import UTC, datetime
from urllib.parse import unquote

DEVICE = "amzn1.ask.device.try-it."
_FURTHEST_EAST = 12
"""Hours ahead of UTC; what is further east lies as far to the west."""


def zone_of(hour: int | None, zone: str, now: float) -> str:
    """Name a time zone in which it is ``hour`` o'clock at ``now`` (Unix seconds); without an hour, the given one.

    Names beginning with Etc/GMT have their sign the other way round: Etc/GMT-3 is three hours ahead.
    """
    if hour is None:
        return zone
    ahead = (hour - datetime.fromtimestamp(now, UTC).hour) % 24
    ahead = ahead - 24 if ahead > _FURTHEST_EAST else ahead
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/UTC"


def device_in(zone: str) -> str:
    """Id of the device that stands in a time zone."""
    return f"{DEVICE}{zone}"


def settings_of(url: str, _token: str) -> str:
    """Answer as Alexa's settings API does, for a device of `device_in`."""
    _, _, after = url.partition("/v2/devices/")
    device, _, _ = after.partition("/")
    return json.dumps(unquote(device).removeprefix(DEVICE))
