"""Is it night where the listener is? A request tells no time zone: Alexa's settings API does, asked once a day."""

import json
import logging
import re
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from hashlib import sha256
from typing import Any, NamedTuple
from urllib.parse import quote
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from skill.runtime.deadline import Deadline
from skill.runtime.http_client import Caller, UnansweredError, is_alexa

log = logging.getLogger("cramp-coach")

NIGHT_BEGINS = 22
NIGHT_ENDS = 6
"""Hours of the device's own day."""
SECONDS_A_ZONE_IS_KEPT = 24 * 60 * 60
SECONDS_BEFORE_ASKING_AGAIN = 10 * 60
MOST_DEVICES = 1_000
SECONDS_PER_CALL = 1.0
"""From looking the host up to the last byte: nobody's answer waits longer for this."""
SECONDS_IN_A_CRAMP = 0.4
"""Seconds for such a call before the first help with a cramp, which can hardly wait."""
ZONES_BY_COUNTRY: Mapping[str, tuple[str, ...]] = {
    "GB": ("Europe/London", "Europe/Madrid"),  # many who speak British English to Alexa live an hour farther east
    "IN": ("Asia/Kolkata",),
    "US": ("America/New_York", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"),
    "CA": ("America/St_Johns", "America/Vancouver"),
    "AU": ("Australia/Perth", "Australia/Brisbane", "Australia/Sydney"),
}
"""The outermost time zones of a locale's country; where it is night in both, it is night between them."""
MOST_BYTES = 200
OK = 200
"""The one HTTP status that comes with a setting."""
_ZONE = re.compile(r"[A-Z][A-Za-z0-9_+/-]*")
"""Names that begin small ("localtime", "right/UTC") are files beside the zones, not places."""


class _Known(NamedTuple):
    zone: tzinfo | None
    until: float
    """Unix seconds."""


class SettingsCall:
    """Asks Alexa's settings API for one setting."""

    def __init__(self, allowed: Callable[[str, str], bool] = is_alexa, seconds: float = SECONDS_PER_CALL) -> None:
        self._caller = Caller(allowed, most_bytes=MOST_BYTES)
        self._seconds = seconds

    def __call__(self, url: str, token: str) -> str:
        """Return the body of a plain 200; raise for anything else."""
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        answer = self._caller.call("GET", url, headers, None, Deadline.after(self._seconds))
        if answer.status != OK:
            raise UnansweredError(f"status {answer.status}")
        return answer.body.decode()


class DeviceClock:
    """Knows for each device what time it is there."""

    def __init__(self, get: Callable[[str, str], str | None] | None = None) -> None:
        self._get = get or SettingsCall()
        self._get_at_once = get or SettingsCall(seconds=SECONDS_IN_A_CRAMP)
        self._known: dict[bytes, _Known] = {}
        self._lock = threading.Lock()

    def is_night(self, system: Any, now: float) -> bool:  # noqa: ANN401  # the SDK ships no types
        """Tell whether `now`, in Unix seconds, is night at a device. Never raises."""
        return is_night(self.local(system, now))

    def local(self, system: Any, now: float) -> datetime | None:  # noqa: ANN401
        """Tell the time at the device of an ask-sdk `context.system`; None where nobody knows. Never raises.

        ``now`` is Unix seconds.
        """
        try:
            moment = datetime.fromtimestamp(now, UTC)
            zone = self._zone(system, now) if now > 0 else None  # a request without a time stands at zero
            return moment.astimezone(zone) if zone else None
        except Exception as failure:  # noqa: BLE001  # nothing that fails here is worth a listener's answer
            _warn("taken for day", failure)
            return None

    def known(self, system: Any, now: float) -> datetime | None:  # noqa: ANN401
        """Tell the time at a device whose zone is known already; None for any other, which is not asked for.

        Never raises.
        """
        device = getattr(getattr(system, "device", None), "device_id", None)
        with self._lock:
            known = self._known.get(sha256(str(device).encode()).digest())
        if known is None or known.zone is None or not 0 < now < known.until:
            return None
        return datetime.fromtimestamp(now, UTC).astimezone(known.zone)

    def night_at_once(self, system: Any, now: float, locale: str) -> bool | None:  # noqa: ANN401
        """Tell whether it is night at a device for an answer that can hardly wait; None where nobody knows.

        Never raises.

        ``now`` is Unix seconds. A zone that is known tells, else the hour in the whole country of the locale, else the
        device's zone, asked for with a shorter limit.
        """
        known = self.known(system, now)
        if known is not None:
            return is_night(known)
        certain = night_in_country(locale, now)
        if certain is not None:
            return certain
        try:
            zone = self._zone(system, now, at_once=True) if now > 0 else None
            return is_night(datetime.fromtimestamp(now, UTC).astimezone(zone)) if zone else None
        except Exception as failure:  # noqa: BLE001  # nothing that fails here is worth a listener's answer
            _warn("taken for day", failure)
            return None

    def zone(self, system: Any, now: float) -> tzinfo | None:  # noqa: ANN401
        """Time zone of an ask-sdk `context.system`'s device, its name as ``str()``; None where nobody tells.

        Never raises.
        """
        try:
            return self._zone(system, now)
        except Exception as failure:  # noqa: BLE001  # the listener is told that there is none
            _warn("no time zone", failure)
            return None

    def _zone(self, system: Any, now: float, *, at_once: bool = False) -> tzinfo | None:  # noqa: ANN401
        """Zone of a device, as known or from Alexa; requests that come while another one asks do not ask too.

        What was asked for ``at_once`` and did not come in time is asked for again by the next request.
        """
        device = getattr(getattr(system, "device", None), "device_id", None)
        endpoint, token = getattr(system, "api_endpoint", None), getattr(system, "api_access_token", None)
        if not (device and endpoint and token):
            return None
        key = sha256(device.encode()).digest()
        url = f"{endpoint.rstrip('/')}/v2/devices/{quote(device, safe='')}/settings/System.timeZone"
        with self._lock:
            known = self._known.get(key)
            if known and now < known.until:
                return known.zone
            self._keep(key, known.zone if known else None, now + SECONDS_BEFORE_ASKING_AGAIN)
        zone = None
        try:
            zone = _read_zone((self._get_at_once if at_once else self._get)(url, token))
        finally:
            again = 0 if at_once else SECONDS_BEFORE_ASKING_AGAIN
            with self._lock:
                self._keep(key, zone, now + (SECONDS_A_ZONE_IS_KEPT if zone else again))
        return zone

    def _keep(self, key: bytes, zone: tzinfo | None, until: float) -> None:
        """Note one device; of too many, drop the one that was asked about longest ago."""
        self._known.pop(key, None)
        self._known[key] = _Known(zone, until)
        if len(self._known) > MOST_DEVICES:
            del self._known[next(iter(self._known))]


def is_night(local: datetime | None) -> bool:
    """Tell whether it is night at a local time; where nobody knows, it is day."""
    return local is not None and (local.hour >= NIGHT_BEGINS or local.hour < NIGHT_ENDS)


def night_in_country(locale: str, now: float) -> bool | None:
    """Tell whether it is night, or day, in the whole country of a locale such as "en-GB";
    None where it is both, or unknown.

    ``now`` is Unix seconds.
    """
    zones = _ZONES.get(locale.rpartition("-")[2], ()) if now > 0 else ()
    nights = {is_night(datetime.fromtimestamp(now, UTC).astimezone(zone)) for zone in zones}
    return nights.pop() if len(nights) == 1 else None


def _zones(names: tuple[str, ...]) -> tuple[ZoneInfo, ...]:
    """Load time zones; none of them where the machine lacks one."""
    try:
        return tuple(map(ZoneInfo, names))
    except ZoneInfoNotFoundError:
        return ()


_ZONES = {country: _zones(names) for country, names in ZONES_BY_COUNTRY.items()}


def _warn(outcome: str, failure: Exception) -> None:
    reason = str(failure) if isinstance(failure, UnansweredError) else type(failure).__name__
    log.warning(json.dumps({"outcome": outcome, "reason": reason}))


def _read_zone(body: str | None) -> tzinfo:
    """Read the API's JSON string, such as `"Europe/London"`."""
    if body is None:
        raise UnansweredError("no body")
    if len(body.encode()) > MOST_BYTES:
        raise UnansweredError("body too long")
    name = json.loads(body)
    if not isinstance(name, str) or not _ZONE.fullmatch(name):
        raise UnansweredError("not a zone")
    return ZoneInfo(name)
