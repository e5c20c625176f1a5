"""The diary by voice, through the whole skill: noted after a yes, put right, counted, deleted; kindly refused where off."""

import json
import logging

import pytest

from skill.app import build_skill
from skill.device_clock import DeviceClock
from skill.guard import Guard
from skill.hearing.listen import Hearing
from skill.memory.diary import Entry
from skill.memory.in_process import InProcessMemory
from skill.memory.memory import Memory, MemoryUnavailableError, listener_key
from skill.settings import Settings, read_settings
from tests.at_device import AtDevice
from tests.fake_settings_api import DAY, HOUR, FakeSettingsApi
from tests.valid_response import assert_valid_response

SECRET = "secret"  # noqa: S105  # opens nothing
LEFT_CALF = "i had a cramp last night in my left calf"


def skill_with(memory: Memory, *, diary: bool = True) -> Guard:
    return build_skill(Settings(diary=diary, secret=SECRET), clock=DeviceClock(FakeSettingsApi()), memory=memory)


@pytest.fixture
def memory() -> InProcessMemory:
    return InProcessMemory()


@pytest.fixture
def talk(memory: InProcessMemory, hearing: Hearing) -> AtDevice:
    return AtDevice(skill_with(memory), hearing, "one")  # Monday, seven in the evening, in London


def noted(memory: InProcessMemory, talk: AtDevice) -> tuple[Entry, ...]:
    return memory.entries(listener_key(talk.user_id, SECRET), talk.clock.now())


def logs(talk: AtDevice, *said: str) -> None:
    for each in said:
        talk.hears(each)
    assert talk.hears("yes").startswith(("Noted.", "It's in your diary."))


def nights(memory: InProcessMemory, talk: AtDevice, number: int) -> None:
    for night in range(number):
        at = int(talk.clock.now()) - night * DAY - 17 * HOUR
        entry = Entry(at, f"night-{night}", "calf", "left" if night else "right", 120, "strong", ("in-bed",))
        memory.log(listener_key(talk.user_id, SECRET), entry, talk.clock.now())


# Noting.

READ_BACK = [
    (LEFT_CALF, "A cramp in your left calf, last night."),
    (
        "log a cramp half an hour ago, about a minute, after my run",
        "A cramp, half an hour ago, for a minute, after a run.",
    ),
    ("note a strong cramp in my right foot", "A strong cramp in your right foot, just now."),
    ("had one at five this morning put it in", "A cramp, this morning at about five."),
    ("log a cramp in both calves yesterday", "A cramp in both calves, yesterday."),
    ("i had a cramp three nights ago in my hamstring", "A cramp in your hamstring, in the night to Saturday."),
    ("write down a cramp on sunday evening in my left leg", "A cramp in your left leg, yesterday evening."),
]


@pytest.mark.parametrize(("said", "read_back"), READ_BACK)
def test_what_was_said_is_read_back_and_noted_after_a_yes(
    talk: AtDevice, memory: InProcessMemory, said: str, read_back: str
) -> None:
    answer = talk.hears(said)
    assert answer.startswith(read_back)
    assert answer.endswith(("Shall I note it?", "Shall I note that?"))
    assert noted(memory, talk) == ()
    logs(talk)
    assert len(noted(memory, talk)) == 1


def test_the_entry_holds_just_what_was_said(talk: AtDevice, memory: InProcessMemory) -> None:
    logs(talk, LEFT_CALF)
    [entry] = noted(memory, talk)
    assert (entry.muscle, entry.side, entry.rough) == ("calf", "left", "part")
    assert (entry.seconds, entry.strength, entry.circumstances) == (None, None, ())


CORRECTIONS = [
    ("no, the right leg", "A cramp in your right calf, last night."),
    ("it was the foot", "A cramp in your left foot, last night."),
    ("about two minutes", "A cramp in your left calf, last night, for two minutes."),
    ("two minutes", "A cramp in your left calf, last night, for two minutes."),
    ("not last night, this morning", "A cramp in your left calf, this morning."),
    ("at three", "A cramp in your left calf, last night at about three."),
    ("no, yesterday", "A cramp in your left calf, yesterday."),
    ("it was a strong one", "A strong cramp in your left calf, last night."),
    ("it was after my run", "A cramp in your left calf, last night, after a run."),
]


@pytest.mark.parametrize(("correction", "read_back"), CORRECTIONS)
def test_a_correction_is_read_back_again(talk: AtDevice, correction: str, read_back: str) -> None:
    talk.hears(LEFT_CALF)
    assert talk.hears(correction).startswith(read_back)
    logs(talk)


def test_without_a_word_on_it_the_muscle_is_asked_for_once(talk: AtDevice, memory: InProcessMemory) -> None:
    assert talk.hears("log a cramp") == "Which muscle was it?"
    assert talk.hears("calf").startswith("A cramp in your calf, just now.")
    logs(talk)
    assert talk.hears("log a cramp") == "Which muscle was it?"
    assert talk.hears("no").startswith("A cramp, just now.")
    logs(talk)
    assert len(noted(memory, talk)) == 2


def test_a_no_asks_what_was_different_and_a_second_one_drops_it(talk: AtDevice, memory: InProcessMemory) -> None:
    talk.hears(LEFT_CALF)
    assert talk.hears("no").startswith("Nothing is noted yet.")
    assert talk.hears("no").startswith("All right, I won't note it.")
    assert noted(memory, talk) == ()
    assert "diary" not in talk.place


def test_what_was_not_understood_asks_again(talk: AtDevice) -> None:
    asked = talk.hears(LEFT_CALF)
    assert asked.startswith("A cramp in your left calf, last night.")
    assert "A cramp in your left calf, last night." in talk.intends("AMAZON.FallbackIntent")
    assert talk.place["diary"]


def test_a_yes_that_alexa_sends_twice_notes_once(talk: AtDevice, memory: InProcessMemory) -> None:
    talk.hears(LEFT_CALF)
    waiting = dict(talk.response["sessionAttributes"])
    talk.hears("yes")
    talk._session.remember({"sessionAttributes": waiting})  # noqa: SLF001  # the session as it was before the answer
    talk.hears("yes")
    assert len(noted(memory, talk)) == 1


def test_two_cramps_are_two_entries(talk: AtDevice, memory: InProcessMemory) -> None:
    logs(talk, LEFT_CALF)
    logs(talk, LEFT_CALF)
    assert len(noted(memory, talk)) == 2


NOW = ["log a cramp in my calf right now", "log a cramp my calf is cramping now", "my calf is cramping"]


@pytest.mark.parametrize("said", NOW)
@pytest.mark.parametrize("diary", [True, False])
@pytest.mark.parametrize("waiting", [True, False])
def test_a_cramp_under_way_gets_help_first(hearing: Hearing, said: str, diary: bool, waiting: bool) -> None:  # noqa: FBT001  # given by pytest
    talk = AtDevice(skill_with(InProcessMemory(), diary=diary), hearing, "one")
    if waiting:
        talk.hears(LEFT_CALF)
    assert talk.hears(said).startswith("Straighten")
    assert talk.place["kind"] == "relief"


def test_warning_signs_come_before_the_diary(talk: AtDevice) -> None:
    talk.hears("i had a cramp last night and my calf is swollen and hot")
    assert talk.place["kind"] == "warning"
    talk.new_session()
    talk.hears("log a cramp")
    talk.hears("my calf is swollen and hot")
    assert talk.place["kind"] == "warning"


# Asking.


def test_cramps_are_counted_by_period_muscle_and_leg(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 3)
    assert talk.hears("how many this month").startswith("You've noted three cramps this month.")
    assert talk.hears("how many this week").startswith("You've noted one cramp this week.")
    assert talk.hears("how many in march").startswith("You've noted no cramps in March.")
    assert talk.hears("how many in my left calf").startswith("You've noted two cramps in your left calf this month.")


def test_the_last_one_is_told_with_its_days(talk: AtDevice) -> None:
    assert "nothing in your diary" in talk.hears("when was the last one")
    logs(talk, LEFT_CALF)
    assert talk.hears("when was the last one").startswith(
        "The last one I have is a cramp in your left calf, last night."
    )
    talk.clock.seconds += 3 * DAY
    talk.new_session()
    assert "in the night to Monday. That's three days ago." in talk.hears("when was the last one")


def test_a_pattern_is_told_from_five_entries_on_and_never_as_a_cause(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 4)
    assert "From five on I can look for a pattern." in talk.hears("any pattern")
    nights(memory, talk, 7)
    told = talk.hears("any pattern")
    assert "seven of your seven were at night" in told
    assert "It can't tell why they come." in told
    assert "because" not in told


def test_a_doctors_visit_is_advised_where_cramps_are_frequent(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 3)
    assert "appointment" not in talk.hears("how many this month")
    nights(memory, talk, 4)
    assert "Make an appointment with your doctor if cramps are frequent" in talk.hears("how many this month")


def test_the_summary_for_a_doctor_is_said_and_on_a_card(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 6)
    assert talk.hears("summary for my doctor").startswith("In the last three months you've noted six cramps.")
    card = talk.response["response"]["card"]["content"]
    for line in ("25 August 2026 to 23 November 2026: 6", "at night 6", "in the left leg 5", "two minutes", "strong"):
        assert line in card
    assert_valid_response(talk.response)


def test_how_am_i_doing_tells_cramps_and_stretching(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 2)
    told = talk.hears("how am i doing")
    assert told.startswith("You've noted two cramps this month, the last one last night at about two. No stretches")


# Deleting.


def test_the_last_entry_is_read_back_and_deleted_after_a_yes(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 2)
    asked = talk.hears("delete the last entry")
    assert asked.startswith("A strong cramp in your right calf, last night")
    assert asked.endswith("Shall I delete that entry?")
    assert talk.place["diary"]["entry"].keys() <= {"at", "id", "rough"}
    assert talk.hears("yes").startswith("Done.")
    assert [each.id for each in noted(memory, talk)] == ["night-1"]


def test_no_deletes_nothing(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 2)
    for asked in ("delete the last entry", "delete my diary"):
        talk.hears(asked)
        assert talk.hears("no").startswith("All right, everything stays")
    assert len(noted(memory, talk)) == 2


def test_an_entry_is_deleted_by_its_time(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 3)
    assert talk.hears("delete the entry from yesterday morning").startswith("I find no entry from then")
    talk.hears("delete the entry from the night before last")
    talk.hears("yes")
    assert [each.id for each in noted(memory, talk)] == ["night-0", "night-2"]


def test_the_whole_diary_is_deleted_after_a_yes_and_the_wishes_stay(talk: AtDevice, memory: InProcessMemory) -> None:
    talk.hears("always hold for twenty seconds")
    nights(memory, talk, 3)
    assert talk.hears("delete my diary") == "Your diary holds three entries. Shall I delete your whole diary?"
    assert talk.hears("yes").startswith("Done. Your diary is empty.")
    assert noted(memory, talk) == ()
    assert "holds of twenty seconds" in talk.hears("what do you remember about me")


def test_forget_me_deletes_the_diary_too(talk: AtDevice, memory: InProcessMemory) -> None:
    nights(memory, talk, 3)
    talk.hears("forget me")
    assert vars(memory) == vars(InProcessMemory())


# Where the store fails, and where there is no diary.


class Failing(InProcessMemory):
    """Reads, and keeps or deletes nothing."""

    broken = True

    def log(self, listener: str, entry: Entry, now: float) -> None:
        if self.broken:
            raise MemoryUnavailableError("full")
        super().log(listener, entry, now)

    def erase(self, listener: str, entry: Entry) -> None:
        if self.broken:
            raise MemoryUnavailableError("full")
        super().erase(listener, entry)


def test_a_save_that_failed_is_said_and_a_second_yes_tries_again(hearing: Hearing) -> None:
    memory = Failing()
    talk = AtDevice(skill_with(memory), hearing, "one")
    talk.hears(LEFT_CALF)
    assert talk.hears("yes") == "I couldn't save that just now, so I can't say it's noted. Shall I try again?"
    memory.broken = False
    logs(talk)
    assert len(noted(memory, talk)) == 1
    memory.broken = True
    for asked in ("delete the last entry", "delete my diary"):
        talk.hears(asked)
        assert talk.hears("yes").startswith("I couldn't delete it just now")
    assert len(noted(memory, talk)) == 1


class Down(InProcessMemory):
    """Answers nothing."""

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        raise MemoryUnavailableError("down")


ASKED = ["how many this month", "when was the last one", "any pattern", "summary for my doctor", "how am i doing"]


@pytest.mark.parametrize("said", [*ASKED, "delete the last entry", "delete my diary"])
def test_a_store_that_is_down_is_no_empty_diary(hearing: Hearing, said: str) -> None:
    assert AtDevice(skill_with(Down()), hearing, "one").hears(said).startswith("I can't look that up just now.")


PHRASES = [LEFT_CALF, "log a cramp", *ASKED[:4], "delete the last entry", "delete my diary"]


@pytest.mark.parametrize("said", PHRASES)
def test_without_a_diary_its_phrases_get_a_kind_word(hearing: Hearing, memory: InProcessMemory, said: str) -> None:
    talk = AtDevice(skill_with(memory, diary=False), hearing, "one")
    assert talk.hears(said).startswith("I don't keep a cramp diary here")
    talk.hears("yes")
    assert noted(memory, talk) == ()


def test_a_draft_of_a_deployment_that_kept_one_is_dropped_where_none_is_kept(
    talk: AtDevice, memory: InProcessMemory, hearing: Hearing
) -> None:
    talk.hears(LEFT_CALF)
    off = AtDevice(skill_with(memory, diary=False), hearing, "one")
    off._session.remember(talk.response)  # noqa: SLF001  # the switch was turned meanwhile
    off.hears("yes")
    assert noted(memory, off) == ()
    assert "diary" not in off.place


def test_the_switch_is_off_unless_the_environment_says_on() -> None:
    assert not read_settings({}).diary
    assert not read_settings({"CRAMP_COACH_DIARY": "off"}).diary
    assert read_settings({"CRAMP_COACH_DIARY": "on"}).diary


# What it costs, and what it tells.


class Counting(InProcessMemory):
    """Counts what it is asked of the diary."""

    calls: list[str]

    def log(self, listener: str, entry: Entry, now: float) -> None:
        self.calls.append("log")
        super().log(listener, entry, now)

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        self.calls.append("entries")
        return super().entries(listener, now, since)


def test_a_turn_reads_the_diary_at_most_once(hearing: Hearing) -> None:
    memory = Counting()
    talk = AtDevice(skill_with(memory), hearing, "one")
    for said in (LEFT_CALF, "at three", "yes", *ASKED, "delete the last entry", "no", "delete my diary", "yes"):
        memory.calls = []
        talk.hears(said)
        assert len(memory.calls) <= 1, said


def test_no_log_line_tells_what_is_in_the_diary(talk: AtDevice, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logs(talk, LEFT_CALF, "it was after my run")
        talk.hears("summary for my doctor")
    assert not any(word in caplog.text for word in ("calf", "left", "last-night", "after-run"))


def test_once_noted_the_session_holds_nothing_of_it(talk: AtDevice) -> None:
    logs(talk, LEFT_CALF)
    assert "calf" not in json.dumps(talk.response["sessionAttributes"])
    talk.hears("summary for my doctor")
    assert "calf" not in json.dumps(talk.response["sessionAttributes"])
