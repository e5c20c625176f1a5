"""Stories of what only tells something, and orders nothing; of what suits;
of orders in a stretch; of voice and pace.
"""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

EVERY_NIGHT = ("when-to-see-doctor", "every-night")


@pytest.mark.parametrize(
    "said", ["just finished ten k", "no cramp, just finished ten k", "i've just come back from a run"]
)
def test_what_was_just_done_begins_nothing_and_is_offered_its_stretches(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", "routine.after-run")
    talk.hears("do them")
    assert talk.place["coached"]["plan"] == "routine.after-run"


@pytest.mark.parametrize("said", ["i already do warm ups", "i usually do the bedtime stretches"])
def test_a_habit_begins_nothing(talk: Conversation, said: str) -> None:
    talk.hears("how do i prevent cramps when running")
    asked = talk.pending
    talk.hears(said)
    assert "coached" not in talk.place
    assert talk.pending == asked


@pytest.mark.parametrize("said", ["aye every night", "most nights", "yeah nearly every night now"])
def test_how_often_accepts_no_offer(talk: Conversation, said: str) -> None:
    talk.hears("does a lack of sleep bring cramps")
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == EVERY_NIGHT


@pytest.mark.parametrize("said", ["since two weeks", "for about three months now", "it's been a year"])
def test_for_how_long_counts_no_weeks_and_asks_of_no_sign(talk: Conversation, said: str) -> None:
    talk.hears("why do i get cramps at night")
    talk.hears(said)
    assert talk.place["id"] == "when-to-see-doctor"


def test_the_week_of_a_pregnancy_is_taken_to_it(talk: Conversation) -> None:
    talk.hears("i'm pregnant and get cramps")
    talk.hears("in week thirty")
    assert talk.place["id"] == "fact.noted"
    [fact] = talk.response["sessionAttributes"]["facts"]
    assert (fact["id"], fact["number"]) == ("pregnant", 30)


@pytest.mark.parametrize("told", ["i'm pregnant", "i'm in bed", "i'm in a wheelchair"])
def test_what_can_be_done_is_named_and_offered(talk: Conversation, library: Library, told: str) -> None:
    talk.hears(told)
    heard = talk.hears("what stretches can i do")
    assert talk.pending["kind"] == "offer"
    offered = library.stretches[talk.pending["then"]]
    assert offered.name in heard
    assert offered.position != "standing"
    talk.hears("yes")
    assert talk.place["coached"]["plan"] == offered.id


def test_what_can_be_done_is_asked_behind_what_is_told(talk: Conversation, library: Library) -> None:
    talk.hears("i've just got into bed, what stretches can i do")
    assert library.stretches[talk.pending["then"]].position != "standing"


def test_something_to_be_guided_through_is_what_helps_against_it(talk: Conversation) -> None:
    talk.hears("how do i stop night cramps")
    talk.hears("ok guide me through something for it")
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    talk.interrupts("and quieter", after=5)
    assert talk.place["coached"]["plan"] == "routine.bedtime"
    assert talk.response["sessionAttributes"]["quiet"] is True


def test_the_other_side_comes_first_and_this_one_after_it(talk: Conversation, library: Library) -> None:
    talk.hears("stretch my calves")
    talk.interrupts("the other side first", after=5)
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    sides = dict.fromkeys(hold.side for hold in make_plan(library, coached).holds)
    assert [*sides] == ["right", "left"]


def test_once_more_with_one_leg(talk: Conversation) -> None:
    talk.hears("stretch my calves")
    talk.interrupts("again but only the left", after=40)
    assert talk.place["coached"]["side"] == "left"


def test_skipping_one_for_the_next_is_no_leaving(talk: Conversation) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts("skip it, do the next one", after=10)
    assert talk.place["coached"]["hold"] > 1  # past both legs, where none was held


@pytest.mark.parametrize("said", ["does a kitchen chair count", "would the sofa do"])
def test_a_chair_of_another_kind_does(talk: Conversation, said: str) -> None:
    talk.hears("chair hamstring stretch")
    talk.interrupts(said, after=5)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("stretch.hamstring-chair", "stretch.hamstring-chair")


def test_a_voice_is_put_right_and_found_right_while_a_cramp_is_asked_about(talk: Conversation) -> None:
    talk.opens()
    asked = talk.pending
    for said, quiet in (("speak up", False), ("no, softer", True), ("that's better", True)):
        talk.hears(said)
        assert talk.pending == asked
        assert talk.response["sessionAttributes"]["quiet"] is quiet


@pytest.mark.parametrize("said", ["normal speed", "go back to how you were"])
def test_the_usual_pace_is_no_quicker_one(talk: Conversation, said: str) -> None:
    talk.hears("slower")
    talk.hears(said)
    assert talk.place["id"] == "preference.set"
    talk.hears("stretch my calves")
    assert talk.place["coached"].get("pace") == "normal"


def test_who_wants_no_whisper_only_lower_hears_no_whisper(talk: Conversation) -> None:
    talk.hears("i don't want you to whisper, just lower")
    assert talk.response["sessionAttributes"]["quiet"] is False


@pytest.mark.parametrize("said", ["that's fine", "perfect", "that's better thanks"])
def test_who_is_content_was_asked_nothing(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("slower")
    assert library.lines["glad-it-suits"][0] in talk.hears(said)


def test_every_night_is_said_of_the_stretching_that_was_asked_about(talk: Conversation) -> None:
    talk.hears("how often should i stretch")
    talk.hears("every night")
    assert talk.place["id"] != "when-to-see-doctor"


def test_who_has_just_stretched_is_offered_no_stretching(talk: Conversation) -> None:
    talk.hears("just done my stretches")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


def test_short_answers_are_promised(talk: Conversation, library: Library) -> None:
    assert library.lines["answers-are-short"][0] in talk.hears("short answers please")
