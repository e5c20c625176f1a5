"""What a request tells: made once per request; nothing else reads the envelope or the clock."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from skill.coaching.plan import LEFT_OUT
from skill.coaching.progress import Coached
from skill.knowledge.library import Library
from skill.language.english import number_words
from skill.reminders.service import Reminders
from skill.runtime.device_clock import is_night
from skill.storage.recollection import Recollection
from skill.turn.permission import Consent, read_consent
from skill.turn.place import OFFERS, Place
from skill.turn.session import SessionState, load_session
from skill.turn.voice import Voice

DEFAULT_LOCALE = "en-US"
_DURATION = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?")
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})(?:\.\d{1,4})?")
OLDEST_APL = (1, 4)
"""Version that the documents of skill/screen/apl.py are written in."""
_NUMBERS = {number_words(number): number for number in range(1, 11)}


@dataclass(frozen=True)
class SlotWord:
    """What a slot heard: the words said and, where they name a known value, its id."""

    text: str
    id: str | None = None


@dataclass(frozen=True)
class Situation:
    """One turn: what was heard, when (Unix seconds), what the session remembers, and the voice to answer with.

    ``look_at_clock`` tells the time where the listener is, None where nobody knows; it may take up to a second.
    ``recollection`` is what earlier sessions left, read when asked for.
    ``reminders`` are the listener's at Alexa; ``consent`` is what came of asking for a permission,
    ``touched`` what a screen was touched for. ``diary`` tells whether this deployment keeps one; ``request_id`` is the
    same when Alexa sends a request twice.
    """

    intent: str
    slots: Mapping[str, SlotWord]
    now: float
    session: SessionState
    voice: Voice
    look_at_clock: Callable[[], datetime | None]
    recollection: Recollection
    reminders: Reminders
    consent: Consent | None = None
    diary: bool = False
    request_id: str = ""
    touched: str | None = None

    @property
    def place(self) -> Place:
        """Where the conversation was when this was said."""
        return self.session.place

    def recent(self) -> tuple[str, ...]:
        """Ids of what was spoken of, the last first."""
        last = (self.place.about,) if self.place.about else ()
        return tuple(dict.fromkeys([*last, *self.session.recent]))

    def night(self) -> bool:
        """Whether it is night where the listener is; the device's clock is looked at once a session."""
        return is_night(self.look_at_clock()) if self.session.night is None else self.session.night

    def today(self) -> date:
        """Date where the listener is; Greenwich's where nobody knows."""
        return (self.look_at_clock() or datetime.fromtimestamp(self.now, UTC)).date()

    def local_now(self) -> datetime:
        """Time where the listener is; where nobody tells, in the zone of the machine, which a home's server shares."""
        return self.look_at_clock() or datetime.fromtimestamp(self.now, UTC).astimezone()

    def quiet(self) -> bool:
        """Whether to whisper and count little: wished, or night."""
        wished = self.wished_quiet()
        return self.night() if wished is None else wished

    def wished_quiet(self) -> bool | None:
        """Whether whispering was wished now or, where that was read, for always; None where nothing was."""
        if self.session.quiet is None and self.recollection.read:
            return self.recollection.profile().preferences.quiet
        return self.session.quiet

    def place_left(self) -> Coached | None:
        """The stretch that an earlier session of the last day was left in."""
        return self.recollection.profile().place_left(self.now)

    def slot_id(self, name: str) -> str | None:
        """Id that a slot resolved to."""
        word = self.slots.get(name)
        return word.id if word else None

    def slot_text(self, name: str) -> str | None:
        """Words that a slot heard."""
        word = self.slots.get(name)
        return word.text if word else None

    def slot_seconds(self, name: str) -> int | None:
        """Seconds of an AMAZON.DURATION slot ("PT1M30S"); None when it is empty or something else."""
        parts = _DURATION.fullmatch(self.slot_text(name) or "")
        if not parts or not any(parts.groups()):
            return None
        hours, minutes, seconds = (int(part or 0) for part in parts.groups())
        return hours * 3600 + minutes * 60 + seconds

    def slot_number(self, name: str) -> int | None:
        """Number of a Repetitions slot, whose ids are the number words; None when it is empty or something else."""
        return _NUMBERS.get(self.slot_id(name) or "")


def heard_name(request: Any) -> str:  # noqa: ANN401  # request types of the SDK share no useful base
    """Name of an ask-sdk request's intent, or its type where it has none."""
    intent = getattr(request, "intent", None)
    return str(intent.name if intent else request.object_type)


def sent_at(request: Any) -> float:  # noqa: ANN401
    """When an ask-sdk request was sent, in Unix seconds; zero where it does not say."""
    return float(request.timestamp.timestamp()) if request.timestamp else 0.0


def has_screen(context: Any) -> bool:  # noqa: ANN401
    """Whether an ask-sdk `context` tells of a screen that draws our documents."""
    device = getattr(getattr(context, "system", None), "device", None)
    apl = getattr(getattr(device, "supported_interfaces", None), "alexa_presentation_apl", None)
    version = getattr(getattr(apl, "runtime", None), "max_version", None)
    numbers = _VERSION.fullmatch(version) if isinstance(version, str) else None
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= OLDEST_APL


def user_of(system: Any) -> str:  # noqa: ANN401
    """User id of an ask-sdk `context.system`; empty where there is none."""
    user = getattr(system, "user", None)
    return str(user.user_id or "") if user else ""


def read_situation(
    request: Any,  # noqa: ANN401
    attributes: Mapping[str, object],
    library: Library,
    *,
    look_at_clock: Callable[[], datetime | None],
    recollection: Recollection,
    reminders: Reminders,
    diary: bool = False,
) -> Situation:
    """Read an ask-sdk request and the session's attributes."""
    locale = library.locales.get(request.locale or "") or library.locales[DEFAULT_LOCALE]
    session = load_session(attributes)
    place = still_known(session.place, library)
    if place.diary and not diary:
        place = replace(place, diary=None)
    if place is not session.place:
        session = replace(session, place=place)
    return Situation(
        intent=heard_name(request),
        slots=read_slots(getattr(request, "intent", None)),
        now=sent_at(request),
        session=session,
        voice=Voice(library.lines, locale, session.turn),
        look_at_clock=look_at_clock,
        recollection=recollection,
        reminders=reminders,
        consent=read_consent(request),
        diary=diary,
        request_id=str(request.request_id or ""),
        touched=next((each for each in getattr(request, "arguments", None) or [] if isinstance(each, str)), None),
    )


def still_known(place: Place, library: Library) -> Place:
    """Forget what content no longer has: a place may come from an older version of the skill."""

    def begins(each: str | None) -> bool:
        return each is None or each in OFFERS or library.backed(each) is not None

    coached = place.coached
    gone: dict[str, Any] = {}
    if coached and not (coached.plan in library.stretches or coached.plan in library.routines):
        gone["coached"] = None
    elif coached and not all(new == LEFT_OUT or new in library.stretches for new in coached.swaps.values()):
        swaps = {old: new for old, new in coached.swaps.items() if new == LEFT_OUT or new in library.stretches}
        gone["coached"] = replace(coached, swaps=swaps)
    gone.update({name: None for name in ("about", "offer") if not begins(getattr(place, name))})
    if not all(map(begins, place.options)):
        gone["options"] = ()
    return replace(place, **gone) if gone else place


def read_slots(intent: Any) -> dict[str, SlotWord]:  # noqa: ANN401
    """Read the filled slots of an ask-sdk intent."""
    slots = (intent.slots or {}) if intent else {}
    heard = {name: slot for name, slot in slots.items() if slot and isinstance(slot.value, str) and slot.value}
    return {name: SlotWord(slot.value, _resolved(slot)) for name, slot in heard.items()}


def _resolved(slot: Any) -> str | None:  # noqa: ANN401
    """Id of the first match: `value` is always the raw words, the id stands in the entity resolution."""
    authorities = (slot.resolutions.resolutions_per_authority or []) if slot.resolutions else []
    for authority in authorities:
        for wrapper in authority.values or []:
            if wrapper.value and wrapper.value.id:
                return str(wrapper.value.id)
    return None
