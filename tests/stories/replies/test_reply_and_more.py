"""Stories of replies with something around them: a greeting, what was done taken back, a leg, a muscle, a position."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation


@pytest.mark.parametrize("said", ["i'm in bed can't stand up", "mm hm the hamstring", "the second one"])
def test_what_is_told_in_a_cramp_changes_the_help_and_starts_no_stretch(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_a_muscle_after_a_yes_at_the_first_question_is_where_the_cramp_is(talk: Conversation) -> None:
    talk.opens()
    talk.hears("mm hm the hamstring")
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "hamstring")


@pytest.mark.parametrize("said", ["okay that's gone now what", "oh yes that one did the trick"])
def test_a_word_before_the_good_news_does_not_hide_it(talk: Conversation, said: str) -> None:
    talk.hears("got a cramp in the left calf help")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"


def test_whoever_wants_no_help_any_more_gets_no_next_round(talk: Conversation) -> None:
    talk.hears("cramp has got my right foot")
    talk.hears("never mind leave it")
    assert talk.place["id"] == "control.stop"


@pytest.mark.parametrize("said", ["not this minute no", "no not in my leg at the moment"])
def test_a_no_to_the_first_question_is_a_no_whatever_it_speaks_of(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


def test_hurry_after_a_yes_hurries_nothing(talk: Conversation) -> None:
    talk.opens()
    talk.hears("yes yes hurry up")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(("said", "side"), [("just the right leg please", "right"), ("now do the right", "right")])
def test_a_leg_alone_is_the_leg_to_stretch(talk: Conversation, said: str, side: str) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts(said, after=8)
    assert (talk.place["id"], talk.place["coached"]["side"]) == ("stretch.calf-wall", side)


def test_right_alone_agrees_and_changes_no_leg(talk: Conversation) -> None:
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("right", after=8)
    assert "side" not in talk.place["coached"]


def test_why_in_a_stretch_asks_about_the_stretch(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("what's it supposed to do for me", after=20)
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["hello", "good evening", "hi there", "are you there"])
def test_a_greeting_is_greeted_and_the_question_put_again(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("yes")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["stretch my legs", "stretch my leg", "a leg stretch"])
def test_legs_alone_are_stretched_by_the_first_stretch_there_is(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "stretch.calf-wall"


def test_how_somebody_lies_raises_no_alarm_in_a_cramp(talk: Conversation) -> None:
    talk.hears("my husband's calf has cramped")
    talk.hears("he's lying on the floor")
    assert talk.place["id"] == "relief.now"
    talk.hears("he's collapsed on the floor")
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize("said", ["my calf hurts", "my leg feels funny today"])
def test_what_may_or_may_not_be_a_cramp_starts_no_count(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    "said",
    [
        "it's stopped hurting now am i alright to stand on it or do i stay sat",
        "it's gone now but should i put something hot on it",
    ],
)
def test_good_news_counts_though_a_question_follows(talk: Conversation, said: str) -> None:
    talk.hears("i'm cramping in the calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"


def test_not_yet_ends_no_help(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("not yet")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


@pytest.mark.parametrize(
    ("fact", "asked", "topic", "entry"),
    [
        ("i take furosemide every morning", "would that be the reason for the cramps", "medications", "water-pills"),
        ("i take lipitor", "is that why i get cramps", "medications", "statins"),
        ("i've got diabetes", "could that be it", "when-to-see-doctor", "diabetes"),
        ("i'm five months pregnant", "why do my legs cramp so much", "hormones-pregnancy", "why-pregnancy"),
    ],
)
def test_what_was_told_of_oneself_may_be_why(talk: Conversation, fact: str, asked: str, topic: str, entry: str) -> None:
    talk.hears(fact)
    talk.hears(asked)
    assert (talk.place["id"], talk.place["entry"]) == (topic, entry)


def test_nothing_told_explains_nothing(talk: Conversation) -> None:
    talk.hears("i'm in bed")
    talk.hears("is that why")
    assert (talk.place["id"], talk.pending["kind"]) == ("none", "offer")


def test_a_question_beside_a_fact_is_not_taken_for_the_fact_alone(talk: Conversation) -> None:
    talk.hears("what do i do about heavy blankets and cramp")
    talk.hears("i've a cage thing from when i broke my toe would that do the job")
    assert talk.place["id"] != "fact.noted"


def test_what_was_asked_about_is_answered_instead(talk: Conversation) -> None:
    talk.hears("does magnesium do anything at all")
    talk.hears("no i was asking about mustard")
    assert talk.place["id"] == "relief.pickle-juice"


def test_nobody_in_a_stretch_deletes_the_diary_by_a_guess(talk: Conversation) -> None:
    talk.hears("hamstring stretch on the chair please")
    talk.interrupts("do that one from the top i had the wrong leg out", after=30)
    assert talk.place["id"] == "stretch.hamstring-chair"
    assert talk.place["coached"]["hold"] == 0


def test_what_was_asked_is_asked_again_and_called_so(talk: Conversation) -> None:
    talk.opens()
    talk.hears("sorry what did you ask me")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.repeat", "cramping-now")


def test_a_no_with_a_wish_at_the_first_question_is_the_wish(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no i want the stretches for bed")
    assert talk.place["id"] == "routine.bedtime"


def test_good_news_in_a_pause_is_good_news(talk: Conversation) -> None:
    talk.hears("my calf is cramping")
    talk.hears("hang on")
    assert talk.place["id"] == "control.pause"
    talk.hears("it's gone")
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["stretch me calf sat on a chair twenty seconds each", "calf stretch on a chair"])
def test_whoever_sits_on_a_chair_is_not_stood_at_a_wall(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    stretch = library.stretches[talk.place["id"]]
    assert (stretch.muscle, stretch.position) == ("calf", "in-bed")  # sitting with the legs out, a towel round the foot


def test_goodnight_begins_nothing(talk: Conversation) -> None:
    talk.hears("why do i get night cramps")
    talk.hears("goodnight")
    assert talk.place["id"] == "control.stop"


def test_how_long_in_a_cramp_is_asked_of_the_cramp(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("how long does this go on")
    assert (talk.place["id"], talk.place["entry"]) == ("what-are-leg-cramps", "how-long-lasts")
    assert talk.pending["kind"] == "check-in"
