"""`cramp-coach talk` and `cramp-coach ask`: a conversation on the terminal, or one turn of it."""

import json
from collections.abc import Callable
from pathlib import Path

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
ZONE = '"Europe/London"'
"""What Alexa's settings API says of the simulated Echo."""


def talk(locale: str, *, fast: bool, aloud: bool = False) -> int:
    """Hold a conversation; ``fast`` does not wait for the sound, ``aloud`` makes it heard."""
    clock = Clock()
    if aloud and fast:
        raise UsageError("--speak takes its time: not with --fast, nor with piped input")
    try:
        loudspeaker = Loudspeaker() if aloud else None
    except SpeechError as failure:
        raise UsageError(str(failure)) from failure
    settings = Settings(store_file=STORE_FILE, diary=True, secret=STORE_FILE.name)
    converse(open_listener(clock.now, locale, settings), clock, fast=fast, loudspeaker=loudspeaker)
    return 0


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
    """Build the skill and a listener who talks to it; ``now`` tells Unix seconds, without ``settings`` nothing is stored."""
    return Listener(build_skill(settings or Settings()), hearing_of(locale), now, locale)


def hearing_of(locale: str) -> Hearing:
    """Build the ears that stand for Alexa's."""
    library = library_of(locale)
    return Hearing(build_grammar(library), wording(library))


def open_listener_at_echo(now: Callable[[], float], locale: str, settings: Settings) -> Listener:
    """Build the same as on an Echo in London whose listener allows reminders; none of them ever rings."""
    skill = build_skill(settings, clock=DeviceClock(lambda _, __: ZONE), caller=SimulatedReminders())
    device = Device(api_endpoint=ALEXA, api_token="token", allows=(SCOPE,))  # noqa: S106  # opens nothing
    return Listener(skill, hearing_of(locale), now, locale, device)
