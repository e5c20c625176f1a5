"""`cramp-coach talk` and `cramp-coach ask`: a conversation on the terminal, or one turn of it."""

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from skill.app import build_skill
from skill.commands import UsageError
from skill.commands.locale_option import library_of
from skill.knowledge.grammar import build_grammar
from skill.reminders.service import SCOPE
from skill.runtime.device_clock import DeviceClock
from skill.settings import Settings
from skill.simulator.alexa_reminders import SimulatedReminders
from skill.simulator.device import Device
from skill.simulator.listener import Listener
from skill.simulator.loudspeaker import Loudspeaker
from skill.simulator.nlu import Hearing
from skill.simulator.playback import mark
from skill.simulator.speech_programs import SpeechError
from skill.simulator.terminal import Clock
from skill.simulator.terminal import talk as converse
from skill.understanding.questions import wording

STORE_FILE = Path.home() / ".cramp-coach" / "memory.sqlite3"
"""Where `talk` keeps preferences, progress and the diary on this machine."""
ALEXA = "https://api.amazonalexa.com"
ZONE = "Europe/London"
"""What Alexa's settings API says of the simulated Echo, where nothing else is said."""
LOCAL_TIME = Path("/etc/localtime")
"""A link to the file of this machine's time zone, on Linux and macOS."""


def talk(locale: str, *, fast: bool, aloud: bool = False, at: str | None = None, fresh: bool = False) -> int:
    """Hold a conversation; ``fast`` does not wait for the sound, ``aloud`` makes it heard.

    ``at`` begins it at that time of day, "03:00". Then, and with ``fresh``, nothing is known of the listener, and all
    is forgotten afterwards.
    """
    zone = local_zone()
    clock = Clock(seconds_until(at, zone) if at else 0.0)
    if aloud and fast:
        raise UsageError("--speak takes its time: not with --fast, nor with piped input")
    try:
        loudspeaker = Loudspeaker() if aloud else None
    except SpeechError as failure:
        raise UsageError(str(failure)) from failure
    with TemporaryDirectory() as folder:
        file = Path(folder) / STORE_FILE.name if at or fresh else STORE_FILE
        settings, reminders = Settings(store_file=file, diary=True, secret=file.name), SimulatedReminders()
        listener = open_listener_at_echo(clock.now, locale, settings, reminders, zone)
        converse(listener, clock, fast=fast, loudspeaker=loudspeaker, reminders=reminders)
    return 0


def local_zone() -> str:
    """Name this machine's time zone; where it has no name, the one of whole hours that is nearest."""
    named = os.environ.get("TZ") or str(LOCAL_TIME.resolve()).partition("zoneinfo/")[2]
    try:
        return ZoneInfo(named).key if named else _of_whole_hours()
    except (ValueError, OSError, KeyError):  # no zone is named so
        return _of_whole_hours()


def _of_whole_hours() -> str:
    hours = round(time.localtime().tm_gmtoff / 3600)
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"  # their signs are the other way round


def seconds_until(at: str, zone: str) -> float:
    """Seconds until a clock in a time zone next says so: "03:00"."""
    try:
        said = datetime.strptime(at, "%H:%M").time()  # noqa: DTZ007  # a time of day
    except ValueError as failure:
        raise UsageError(f"--at {at}: a time of day as 03:00 or 19:30") from failure
    now = datetime.now(UTC).astimezone(ZoneInfo(zone))
    then = datetime.combine(now.date(), said, now.tzinfo)
    return ((then if then > now else then + timedelta(days=1)) - now).total_seconds()


def ask(text: str, locale: str, *, as_json: bool) -> int:
    """Say one sentence in a new session."""
    listener = open_listener(Clock().now, locale)
    heard = listener.say(text)
    if as_json:
        print(json.dumps(listener.response, indent=2, ensure_ascii=False))
        return 0
    if heard.speech:
        print(heard.speech)
    for sound in heard.clip:
        print(mark(sound))
    return 0


def open_listener(now: Callable[[], float], locale: str, settings: Settings | None = None) -> Listener:
    """Build the skill and a listener who talks to it; ``now`` tells Unix seconds,
    without ``settings`` nothing is stored.
    """
    return Listener(build_skill(settings or Settings()), hearing_of(locale), now, locale)


def hearing_of(locale: str) -> Hearing:
    """Build the ears that stand for Alexa's."""
    library = library_of(locale)
    return Hearing(build_grammar(library), wording(library))


def open_listener_at_echo(
    now: Callable[[], float],
    locale: str,
    settings: Settings,
    reminders: SimulatedReminders | None = None,
    zone: str = ZONE,
) -> Listener:
    """Build the same as on an Echo in a time zone whose listener allows reminders; none of them ever rings."""
    clock = DeviceClock(lambda _, __: json.dumps(zone))
    skill = build_skill(settings, clock=clock, caller=reminders or SimulatedReminders())
    device = Device(api_endpoint=ALEXA, api_token="token", allows=(SCOPE,))  # noqa: S106  # opens nothing
    return Listener(skill, hearing_of(locale), now, locale, device)
