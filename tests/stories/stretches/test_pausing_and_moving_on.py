"""Stories of what pauses, ends and comes back: a question before "ready", "should I stop", tomorrow, and what is said
where nothing is open.
"""

import pytest

from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.returning_listener import talk as returning  # noqa: F401  # a fixture
from tests.returning_listener import tomorrow
from tests.standing import ended

WALL, LEANS, BEDTIME = "stretch.calf-wall", "stretch.calf-lean", "routine.bedtime"


@pytest.fixture
def slow(talk: Conversation) -> Conversation:
    """A listener who says nothing to "are you in position?" by themselves."""
    talk.says_ready = False
    return talk


@pytest.mark.parametrize("said", ["how long do i hold it", "which foot is in front", "should it hurt"])
def test_a_question_before_ready_starts_no_count(slow: Conversation, said: str) -> None:
    slow.hears("wall calf stretch")
    slow.interrupts(said, after=20)
    assert (slow.pending["kind"], slow.last.clip_seconds) == ("in-position", 0)
    slow.interrupts("ready", after=8)
    assert slow.place["coached"]["plan"] == WALL
    assert slow.last.clip_seconds > 20


@pytest.mark.parametrize("said", ["should i stop", "should i stop now or keep going", "am i supposed to stop"])
def test_whether_to_stop_is_asked_and_stops_nothing(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=5)
    assert (ended(talk), talk.place["coached"]["plan"]) == (False, WALL)


@pytest.mark.parametrize("said", ["stop", "can you stop"])
def test_an_order_to_stop_stops(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=5)
    assert ended(talk)


@pytest.mark.parametrize("left", ["let's finish tomorrow", "enough for today tomorrow we will do"])
@pytest.mark.parametrize(
    "back",
    [
        "hi i had to break off yesterday can we finish that",
        "hey it's me again can we pick up where we left off yesterday",
        "good morning shall we do that one from yesterday",
        "we stopped yesterday in the middle",
    ],
)
def test_what_was_put_off_is_gone_on_with(returning: AtDevice, left: str, back: str) -> None:  # noqa: F811
    returning.hears("calf leans")
    returning.interrupts(left, after=5)
    assert ended(returning)
    tomorrow(returning)
    returning.hears(back)
    assert returning.place["coached"]["plan"] == LEANS


def test_yeah_goes_on_with_what_was_left_though_a_cramp_is_asked_about(returning: AtDevice) -> None:  # noqa: F811
    returning.hears("calf leans")
    returning.interrupts("stop", after=5)
    tomorrow(returning)
    returning.opens()
    returning.hears("no")
    returning.hears("yeah let's go on")
    assert returning.place["coached"]["plan"] == LEANS


def test_stop_and_a_reminder_is_both(talk: Conversation) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts("stop remind me later", after=5)
    assert (talk.place["id"], ended(talk)) == ("reminder.create", False)


@pytest.mark.parametrize("said", ["pause", "wait", "hang on"])
def test_a_moment_that_is_needed_ends_nothing(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears(said)
    assert not ended(talk)


def test_one_thing_is_refused_and_no_leave_is_taken(talk: Conversation) -> None:
    talk.hears("what helps night cramps")
    talk.hears("no don't start that")
    assert (talk.pending["kind"], ended(talk)) == ("what-now", False)


@pytest.mark.parametrize(
    "said", ["ready", "next one", "okay start", "hey okay now", "yes", "go on", "can we pick up where we left off"]
)
def test_where_nothing_is_open_something_is_offered(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", BEDTIME)
    talk.hears("yes")
    assert talk.place["coached"]["plan"] == BEDTIME


def test_what_was_spoken_of_is_gone_back_to(talk: Conversation) -> None:
    talk.hears("does magnesium help")
    talk.hears("what about tonic water")
    talk.hears("go back to the magnesium thing")
    assert (talk.place["id"], talk.place["entry"]) == ("magnesium-potassium", "magnesium-does-it")


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("can you do the stretches with me now", BEDTIME),
        ("can you take me through something for my calves", WALL),
        ("can you do a stretch with me", WALL),
        ("can you show me something for my hamstrings now", "stretch.hamstring-seated"),
    ],
)
def test_whether_it_can_be_done_is_a_wish(talk: Conversation, said: str, plan: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == plan


def test_a_position_alone_agrees_to_what_is_offered(talk: Conversation) -> None:
    talk.hears("i am seven months pregnant and every night this cramp is coming")
    talk.hears("sitting only")
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


@pytest.mark.parametrize(
    "said", ["no wait i don't have one i pressed wrong", "no i mean no cramp", "i haven't got a cramp"]
)
def test_help_with_no_cramp_ends_and_the_session_goes_on(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears(said)
    assert ("relief" in talk.place, ended(talk)) == (False, False)


@pytest.mark.parametrize("said", ["no it's not easing", "i haven't got any time", "no not a cramp in the foot"])
def test_a_cramp_that_is_there_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert "relief" in talk.place


def test_a_name_greets_and_tells_of_no_cramp(talk: Conversation) -> None:
    talk.opens()
    talk.hears("hi it's tom")
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("hi it's bad")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["can i do it in bed", "should i change legs now"])
def test_a_question_changes_and_counts_nothing(slow: Conversation, said: str) -> None:
    slow.hears("morning routine")
    slow.interrupts(said, after=3)
    assert slow.place["coached"]["hold"] == 0 if "hold" in slow.place["coached"] else True
    assert not slow.place["coached"].get("ready")


def test_out_of_reach_again_leads_to_something_else(talk: Conversation) -> None:
    talk.hears("quad stretch")
    talk.interrupts("can't reach", after=3)
    talk.interrupts("can't reach that either", after=3)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.none-fits", "offer")
