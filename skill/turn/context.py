"""What surrounds the sentence of a request: when, where and by whom it was said, and what was under way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property

from skill.coaching.choice import LEGS, RULED_OUT, SPARED, StretchChooser
from skill.coaching.clip import Clip
from skill.coaching.plan import Plan
from skill.coaching.progress import Coached, make_plan
from skill.coaching.relief_rounds import ReliefEnd, ReliefState, heard_by
from skill.knowledge.content import WarningSign
from skill.knowledge.known_ids import BEDTIME
from skill.knowledge.stretches import Stretch
from skill.reminders.service import Reminders
from skill.runtime.device_clock import is_night
from skill.storage.listener_records import ListenerRecords
from skill.storage.profile import Profile
from skill.turn.clips import gone_on, is_over, running_clip, standing_at
from skill.turn.place import RELIEF, Place, known_place, load_place
from skill.turn.request import PermissionAnswer
from skill.turn.sentence import Sentence
from skill.turn.session import SessionState
from skill.turn.voice import Voice
from skill.understanding.facts import Fact, of_whom_it_is_about

ONE_EVENING = 12 * 60 * 60
"""Seconds after the bedtime routine in which nothing offers it again, nor a reminder of it."""


@dataclass(frozen=True, kw_only=True)
class TurnContext(Sentence):
    """A sentence, and all that is known around it but what it may be a reply to: a question is worded with this much.

    What costs something is worked out when it is first asked for, and once.
    """

    now: float
    """Unix seconds at which the request was sent."""
    attributes: Mapping[str, object]
    """The session's attributes as they came."""
    session: SessionState
    voice: Voice
    look_at_clock: Callable[[], datetime | None]
    """Tells the time where the listener is, None where nobody knows; it may take up to a second."""
    records: ListenerRecords
    """What the store holds about the listener, read when first asked for."""
    reminders: Reminders
    """The listener's reminders at Alexa."""
    permission: PermissionAnswer | None = None
    """What came of asking for a permission."""
    glance_at_clock: Callable[[], datetime | None] = lambda: None
    """Tells the time where the listener is without asking anybody; None where that is not known yet."""
    night_at_once: Callable[[], bool | None] = lambda: None
    """Tells whether it is night where the listener is, within less than half a second; None where nobody knows."""
    diary: bool = False
    """Whether this deployment keeps a diary."""
    request_id: str = ""
    """Id of the request; a request that Alexa sends twice keeps its id."""
    touched: str | None = None
    """What was touched on a screen."""

    @cached_property
    def place(self) -> Place:
        """Where the conversation was when this was said."""
        return replace(self._place_left, coached=self._gone_on) if self._gone_on else self._place_left

    @cached_property
    def coached(self) -> Coached | None:
        """Where the stretch under way stands now, standing still; None without one, and when all its holds are done."""
        running = self.place.coached
        return standing_at(self.library, self.voice, running, self.now) if running else None

    @cached_property
    def plan(self) -> Plan | None:
        """The plan of the stretch under way."""
        return make_plan(self.library, self.place.coached) if self.place.coached else None

    @cached_property
    def clip(self) -> Clip | None:
        """The clip of the stretch under way."""
        return running_clip(self.library, self.voice, self.place.coached) if self.place.coached else None

    @cached_property
    def clip_is_over(self) -> bool:
        """Whether the clip under way has sounded to its end, its question with it (by our estimate)."""
        running = self.place.coached
        return running is not None and is_over(self.library, self.voice, running, self.now)

    @cached_property
    def relief(self) -> ReliefState | None:
        """The cramp that is being helped with, in the round that was heard last: a silence plays the next by itself."""
        heard = self._heard_round
        return heard if isinstance(heard, ReliefState) else self.place.relief

    @property
    def rounds_are_over(self) -> bool:
        """Whether a silence after the last round has said the ten-minute rule."""
        return isinstance(self._heard_round, ReliefEnd)

    @property
    def profile(self) -> Profile:
        """What is stored about the listener; the store is asked once."""
        return self.records.profile()

    @cached_property
    def cramp_denied(self) -> bool:
        """Whether the help with a cramp was declined in this session, because there was none."""
        return RELIEF in self.session.denied

    def facts(self) -> tuple[Fact, ...]:
        """Facts of the person whose legs it is about, the newest last: of the one who is helped, where somebody is."""
        return of_whom_it_is_about(self.session.facts)

    def fact_ids(self) -> frozenset[str]:
        """Ids of those facts: what the choice of a stretch and the ``if`` of an answer ask for."""
        return frozenset(fact.id for fact in self.facts())

    def left(self) -> Coached | None:
        """The stretch that was left within the last day and a half, where content still has it."""
        left = self.profile.place_left(self.now)
        return known_place(Place(coached=left), self.library).coached if left else None

    def avoids(self) -> tuple[str, ...]:
        """What the listener cannot do or has not got: limitations stored, of this session and just said, and facts."""
        said = (self.said_slots.limitation,) if self.said_slots.limitation else ()
        limitations = dict.fromkeys((*self.profile.preferences.avoid, *self.session.avoid, *said))
        ruled_out = (f"{RULED_OUT}{each}" for each in self.said_slots.denied_positions)
        return (*limitations, *self.fact_ids(), *ruled_out, *self.things_ruled_out())

    def done_this_evening(self) -> bool:
        """Whether the bedtime routine was done in this session, or within the last hours."""
        return BEDTIME in self.recent() or self.now - (self.profile.bedtime or 0) < ONE_EVENING

    def spared_leg(self) -> str | None:
        """The leg that is to be left alone in this session, where one is."""
        spared = (each.removeprefix(SPARED) for each in self.session.avoid if each.startswith(SPARED))
        return next((each for each in spared if each in LEGS), None)

    def chooser(self) -> StretchChooser:
        """Chooses stretches without what the listener avoids."""
        return StretchChooser(self.library, self.avoids())

    def first_choice(self) -> Stretch | None:
        """The stretch that comes first where nothing is wished of it; None where none suits."""
        return self.chooser().choose(None, None, night=self.night())

    @property
    def warning_in_force(self) -> WarningSign | None:
        """The warning that was said in this session and is not cleared:
        nothing is coached before somebody has looked.
        """
        return self.library.warnings.get(self.session.warned or "")

    @property
    def last_told(self) -> str:
        """Id of what was spoken of last; empty where nothing was."""
        return next(iter(self.recent()), "")

    def recent(self) -> tuple[str, ...]:
        """Ids of what was spoken of, the last first."""
        last = (self.place.about,) if self.place.about else ()
        return tuple(dict.fromkeys([*last, *self.session.recent]))

    def night(self) -> bool:
        """Whether it is night where the listener is; the device's clock is looked at once a session."""
        return is_night(self.look_at_clock()) if self.session.night is None else self.session.night

    def known_night(self) -> bool | None:
        """Whether it is night there, as far as that is known without asking: a warning waits for nobody."""
        if self.session.night is not None:
            return self.session.night
        local = self.glance_at_clock()
        return None if local is None else is_night(local)

    def night_in_cramp(self) -> bool | None:
        """Whether it is night there, for the first help with a cramp:
        it waits for less than half a second, and seldom that.
        """
        return self.session.night if self.session.night is not None else self.night_at_once()

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
        if self.session.quiet is None and self.records.was_read:
            return self.profile.preferences.quiet
        return self.session.quiet

    @cached_property
    def _place_left(self) -> Place:
        """The place as the reply before left it."""
        return known_place(load_place(self.attributes.get("place")), self.library)

    @cached_property
    def _gone_on(self) -> Coached | None:
        """The clip that a silence has begun by itself since; None where none has."""
        left = self._place_left.coached
        return gone_on(self.library, self.voice, left, self.now, keeps=self.records.keeps) if left else None

    @cached_property
    def _heard_round(self) -> ReliefState | ReliefEnd | None:
        state = self.place.relief
        return heard_by(self.library.relief, state, self.voice.count_words(), self.now) if state else None
