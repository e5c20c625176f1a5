"""A listener never has to say a thing twice: wishes, days, the welcome and the place, through the whole skill."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from skill.app import build_skill
from skill.device_clock import DeviceClock
from skill.hearing.listen import Hearing
from skill.memory.in_process import InProcessMemory
from skill.memory.memory import Memory, listener_key
from skill.memory.profile import Preferences, Profile
from skill.settings import Settings
from tests.at_device import AtDevice
from tests.fake_settings_api import DAY, HOUR, MIDNIGHT_IN_LONDON, MINUTE, FakeSettingsApi

CALF = "guide me through a calf stretch"
SECRET = "secret"  # noqa: S105  # opens nothing


@pytest.fixture
def memory() -> InProcessMemory:
    return InProcessMemory()


@pytest.fixture
def talk(memory: InProcessMemory, hearing: Hearing) -> AtDevice:
    return at_device(memory, hearing)


def at_device(memory: Memory, hearing: Hearing) -> AtDevice:
    skill = build_skill(Settings(secret=SECRET), clock=DeviceClock(FakeSettingsApi()), memory=memory)
    return AtDevice(skill, hearing, "one")


@pytest.fixture
def remembered(memory: InProcessMemory, talk: AtDevice) -> Callable[[], Profile]:
    return lambda: memory.recall(listener_key(talk.user_id, SECRET), talk.clock.now()).profile


def tomorrow(talk: AtDevice, days: float = 1) -> None:
    """Come back in a new session."""
    talk.clock.seconds += days * DAY
    talk.new_session()


# Wishes.

WISHES: list[tuple[str, str, Preferences]] = [
    ("always hold for twenty seconds", "Got it: holds of twenty seconds.", Preferences(seconds=20)),
    ("always hold for two minutes", "Got it: holds of a minute.", Preferences(seconds=60)),
    ("i always do it three times", "Got it: three times.", Preferences(repetitions=3)),
    ("start with my left leg", "Got it: the left leg first.", Preferences(side="left")),
    ("always count every second", "Got it: every second counted.", Preferences(style="every-second")),
    ("from now on go slower", "Got it: a slower pace.", Preferences(pace="slow")),
    ("from now on whisper", "Got it: whispering.", Preferences(quiet=True)),
    ("remember i have no wall", "Got it: no wall.", Preferences(avoid=("no-wall",))),
    ("remember i can't stand on one leg", "Got it: no balancing.", Preferences(avoid=("cannot-balance",))),
]


@pytest.mark.parametrize(("said", "answer", "kept"), WISHES, ids=[row[0] for row in WISHES])
def test_a_wish_is_confirmed_in_few_words_and_kept(
    talk: AtDevice, remembered: Callable[[], Profile], said: str, answer: str, kept: Preferences
) -> None:
    assert talk.hears(said).startswith(answer)
    assert remembered().preferences == kept


def test_wishes_are_used_from_then_on(talk: AtDevice) -> None:
    talk.hears("always hold for twenty seconds")
    talk.hears("start with my right leg")
    talk.hears("always count every second")
    tomorrow(talk)
    words = talk.hears(CALF)
    assert "Sixteen." in words
    assert "Twenty." not in words, "a hold of thirty seconds would count it"
    assert words.index("right foot back") < words.index("left foot back")


def test_what_cannot_be_done_is_left_out_of_suggestions_and_routines(talk: AtDevice) -> None:
    talk.hears("remember i have no wall")
    tomorrow(talk)
    assert "wall" not in talk.hears("stretch my calf")
    tomorrow(talk)
    assert "wall" not in talk.hears("start the bedtime routine")
    assert "Good" in talk.hears("i have a wall now")
    tomorrow(talk)
    assert "wall" in talk.hears("stretch my calf")


def test_a_limitation_said_in_a_stretch_holds_for_the_next(talk: AtDevice) -> None:
    talk.hears(CALF)
    assert "Noted for next time: no wall." in talk.interrupts("i have no wall", after=5)
    tomorrow(talk)
    assert "wall" not in talk.hears("stretch my calf")


def test_remember_that_keeps_how_the_stretch_is_done(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    talk.hears(CALF)
    talk.interrupts("forty seconds", after=30)
    assert "Got it: holds of forty seconds." in talk.interrupts("remember that", after=10)
    assert remembered().preferences == Preferences(seconds=40)


def test_remember_that_with_nothing_to_remember_says_what_can_be(talk: AtDevice) -> None:
    assert "I can remember how long you hold" in talk.hears("remember that")


def test_a_wish_in_a_stretch_holds_at_once_and_goes_on(talk: AtDevice) -> None:
    talk.hears(CALF)
    words = talk.interrupts("always hold for fifty seconds", after=5)
    assert words.startswith("Got it: holds of fifty seconds.")
    assert "Hold it there." in words


def test_everything_remembered_is_read_back(talk: AtDevice) -> None:
    assert "Nothing yet." in talk.hears("what do you remember about me")
    talk.hears("always hold for twenty seconds")
    talk.hears("start with my left leg")
    tomorrow(talk)
    assert talk.hears("what do you remember about me").startswith(
        "You like holds of twenty seconds and the left leg first."
    )


# Days.


def stretches(talk: AtDevice) -> str:
    """Do the whole calf stretch, and answer its last question."""
    words = talk.hears("guide me through a towel calf stretch on the left")
    talk.hears("no")
    return words


def test_the_days_are_told_at_the_end_and_once_a_day(talk: AtDevice) -> None:
    assert "last seven days" not in stretches(talk)
    assert "last seven days" not in stretches(talk), "one day is no row"
    tomorrow(talk)
    assert "That's two of the last seven days." in stretches(talk)
    assert "last seven days" not in stretches(talk)
    tomorrow(talk, 2)
    assert "That's three of the last seven days." in stretches(talk)
    tomorrow(talk, 9)
    assert "last seven days" not in stretches(talk), "never a reproach"


def test_a_stretch_left_in_the_middle_is_not_counted(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    talk.hears(CALF)
    talk.interrupts("stop", after=40)
    assert remembered().done == {}


def test_a_stretch_whose_session_ends_after_its_last_words_is_counted(
    talk: AtDevice, remembered: Callable[[], Profile]
) -> None:
    talk.hears("towel calf stretch on the left")
    talk.loses_session(after=talk.last.seconds + 16)
    assert list(remembered().done.values()) == [("stretch.calf-towel",)]
    assert remembered().left is None


def test_how_am_i_doing_tells_the_week_and_offers_six_weeks(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    assert "No stretches noted" in talk.hears("how am i doing")
    stretches(talk)
    tomorrow(talk)
    assert "You've stretched on one day of the last seven." in talk.hears("how am i doing")
    assert "Shall I count yours?" in talk.last.speech
    assert "counting from today" in talk.hears("yes")
    assert remembered().counting is not None
    tomorrow(talk, 3)
    assert "the first evening is still to come" in talk.hears("how am i doing")


def test_the_evenings_of_the_six_weeks_are_counted(talk: AtDevice) -> None:
    talk.hears("count my six weeks")
    talk.hears("start the bedtime routine")
    while "shouldEndSession" in talk.response["response"] and talk.place.get("coached"):
        talk.hears("yes")
    tomorrow(talk, 2)
    assert "Of your six weeks, that's one evening in three days so far." in talk.hears("how am i doing")


# The welcome.


def test_the_welcome_knows_who_comes_back(talk: AtDevice) -> None:
    first = talk.opens()
    assert "I'm not a doctor" in first
    tomorrow(talk)
    back = talk.opens()
    assert back == "Welcome back. Do you have a cramp right now?"
    talk.clock.seconds += 2 * MINUTE
    talk.new_session()
    assert talk.opens() == "Do you have a cramp right now?"


def test_the_welcome_is_short_at_night(talk: AtDevice) -> None:
    talk.opens()
    talk.clock.seconds = MIDNIGHT_IN_LONDON + 365 * DAY
    talk.new_session()
    assert talk.opens() == "Do you have a cramp right now?"


def test_the_welcome_offers_the_stretch_that_was_interrupted(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.loses_session(after=70)
    talk.clock.seconds += HOUR
    assert talk.opens() == "We stopped in the wall calf stretch, left leg. Shall we go on?"
    assert "Going on with the wall calf stretch, left leg." in talk.hears("yes")


def test_no_to_the_interrupted_stretch_asks_about_a_cramp(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.loses_session(after=70)
    talk.opens()
    assert talk.hears("no") == "Do you have a cramp right now?"
    assert talk.response["sessionAttributes"]["place"]["offer"] == "relief.now"


def test_the_offer_expires_after_a_day(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.loses_session(after=70)
    tomorrow(talk)
    assert "Shall we go on?" not in talk.opens()


# Forgetting.


def test_forget_me_deletes_everything_at_once(talk: AtDevice, memory: InProcessMemory) -> None:
    talk.hears("always hold for twenty seconds")
    stretches(talk)
    assert "deleted everything" in talk.hears("forget me")
    assert vars(memory) == vars(InProcessMemory())


def test_disabling_the_skill_deletes_everything(talk: AtDevice, memory: InProcessMemory) -> None:
    talk.hears("always hold for twenty seconds")
    user = {"userId": talk.user_id}
    event = {"type": "AlexaSkillEvent.SkillDisabled", "timestamp": "2026-11-24T10:00:00Z", "requestId": "event"}
    build_skill(Settings(secret=SECRET), memory=memory)(
        {"version": "1.0", "context": {"System": {"user": user}}, "request": event}
    )
    assert vars(memory) == vars(InProcessMemory())


# What it costs.


class Counting(InProcessMemory):
    """Counts what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.reads = self.writes = 0

    def recall(self, listener, now):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.reads += 1
        return super().recall(listener, now)

    def change(self, listener, change, now, known=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        self.writes += 1
        reads = self.reads
        kept = super().change(listener, change, now, known)
        self.reads = reads if known else self.reads
        return kept


SAID = [
    "why do i get night cramps", "i've got a cramp in my calf", "yes", CALF, "pause", "resume", "forty seconds",
    "remember that", "next", "how am i doing", "always whisper", "start the bedtime routine", "i have no wall", "stop",
]  # fmt: skip
FREE = ("why do i get night cramps", "i've got a cramp in my calf", "my calf is swollen and hot")


def test_a_request_reads_once_and_writes_once_at_most(hearing: Hearing) -> None:
    memory = Counting()
    talk = at_device(memory, hearing)
    for said in SAID:
        before = memory.reads, memory.writes
        talk.interrupts(said, after=20)
        assert memory.reads - before[0] <= 1, said
        assert memory.writes - before[1] <= 1, said


@pytest.mark.parametrize("said", FREE)
def test_questions_help_and_warnings_ask_the_store_nothing(hearing: Hearing, said: str) -> None:
    memory = Counting()
    talk = at_device(memory, hearing)
    talk.hears(said)
    assert (memory.reads, memory.writes) == (0, 0)


def test_two_devices_wish_without_undoing_each_other(memory: InProcessMemory, talk: AtDevice) -> None:
    talk.hears("always hold for twenty seconds")
    key = listener_key(talk.user_id, SECRET)
    known = memory.recall(key, talk.clock.now())
    talk.hears("start with my left leg")
    memory.change(
        key,
        lambda profile: replace(profile, preferences=replace(profile.preferences, style="quiet")),
        talk.clock.now(),
        known,
    )
    assert memory.recall(key, talk.clock.now()).profile.preferences == Preferences(
        seconds=20, side="left", style="quiet"
    )
