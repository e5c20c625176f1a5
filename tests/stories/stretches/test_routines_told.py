"""Stories of which routines there are, what is in one, which one was meant, and what is asked in position."""

import pytest

from skill.coaching.progress import load_coached
from tests.conftest import Conversation

BEDTIME, MORNING, AFTER_RUN, BEFORE_RUN = (
    "routine.bedtime",
    "routine.morning",
    "routine.after-run",
    "routine.before-run",
)


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("what routines have you got", BEDTIME),
        ("how many routines do you have", BEDTIME),
        ("list your routines", BEDTIME),
        ("can you do a routine for cyclists", AFTER_RUN),
        ("is there a routine for swimmers", AFTER_RUN),
        ("what's in the after run one", AFTER_RUN),
        ("what's in the bedtime routine", BEDTIME),
        ("what does the morning routine involve", MORNING),
        ("do you have a routine for bedtime", BEDTIME),
    ],
)
def test_what_is_asked_of_routines_is_told_and_none_begins(talk: Conversation, said: str, offered: str) -> None:
    talk.hears(said)
    assert talk.place.get("coached") is None
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", offered)


@pytest.mark.parametrize("said", ["do the bedtime routine", "give me a routine for bedtime", "after run stretches"])
def test_an_order_begins_a_routine(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] in (BEDTIME, AFTER_RUN)


@pytest.mark.parametrize("where", ["asked", "counted", "paused"])
@pytest.mark.parametrize(
    ("first", "said", "meant"),
    [
        ("bedtime routine", "but it's morning", MORNING),
        ("bedtime routine", "no do a morning one", MORNING),
        ("bedtime routine", "hang on it's seven in the morning give me the other one for getting up", MORNING),
        ("bedtime routine", "i meant the morning one", MORNING),
        ("morning routine", "but it's ten at night", BEDTIME),
        ("after run stretches", "i meant before i haven't been yet", BEFORE_RUN),
        ("after run stretches", "no the warm up one", BEFORE_RUN),
        ("after run stretches", "i'm just about to go", BEFORE_RUN),
    ],
)
def test_the_routine_for_another_time_was_meant(
    talk: Conversation, first: str, said: str, meant: str, where: str
) -> None:
    talk.says_ready = False
    talk.hears(first)
    if where != "asked":
        talk.hears("ready")
    if where == "paused":
        talk.interrupts("hang on", after=15)
    talk.interrupts(said, after=15 if where == "counted" else 0)
    assert talk.place["coached"]["plan"] == meant


@pytest.mark.parametrize(
    "said",
    ["i get them in the morning", "i'll do the rest in the morning", "it's worse in the morning", "before i forget"],
)
def test_a_time_that_is_only_told_changes_no_routine(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears("ready")
    talk.interrupts(said, after=15)
    kept = load_coached(talk.place.get("coached"))
    assert kept is None or kept.plan == BEDTIME


@pytest.mark.parametrize("said", ["it's not pulling", "there's no pull", "still nothing", "it doesn't pull at all"])
@pytest.mark.parametrize("counted", [True, False])
def test_a_stretch_that_does_not_pull_does_not_hurt(talk: Conversation, said: str, *, counted: bool) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    if counted:
        talk.hears("ready")
    talk.interrupts(said, after=15 if counted else 0)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("stretch.calf-wall", "stretch.calf-wall")


@pytest.mark.parametrize(
    "said", ["it's pulling too much", "it's not pulling it's killing me", "ow it pulls and it hurts"]
)
def test_a_stretch_that_pulls_too_much_hurts(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears("ready")
    talk.interrupts(said, after=15)
    assert talk.place["id"] == "control.hurts"


@pytest.mark.parametrize("said", ["like this", "how high should me hands be", "how wide should my hands be"])
def test_a_question_about_the_position_is_answered_and_waits(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("stretch.calf-wall", "in-position")


@pytest.mark.parametrize("said", ["swap the calf one for the towel one", "can we do the calf one as the towel one"])
@pytest.mark.parametrize("paused", [True, False])
def test_one_stretch_of_a_routine_is_swapped_and_the_rest_stays(talk: Conversation, said: str, *, paused: bool) -> None:
    talk.says_ready = False
    talk.hears("after run stretches")
    talk.hears("ready")
    if paused:
        talk.interrupts("hang on", after=15)
    talk.interrupts(said, after=0 if paused else 15)
    coached = talk.place["coached"]
    assert (coached["plan"], coached["swaps"]) == (AFTER_RUN, {"stretch.calf-wall": "stretch.calf-towel"})


@pytest.mark.parametrize(
    ("said", "routine"),
    [
        ("i've a chair and that's it i'm at work", "routine.desk"),
        ("all i've got is a chair", "routine.chair"),
        ("there's nothing here but a chair", "routine.chair"),
    ],
)
def test_who_has_but_a_chair_sits_for_what_follows(talk: Conversation, said: str, routine: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears("ready")
    talk.interrupts(said, after=15)
    assert talk.place["coached"]["plan"] == routine
