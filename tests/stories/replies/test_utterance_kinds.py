"""Stories of what people say in the middle of a conversation in words that nobody wrote down as a pattern."""

import pytest

from skill.authoring.utterance_kind_examples import kind_examples
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.understanding.reply_kinds import ReplyKind
from skill.understanding.utterance_kinds import OTHER, SITUATIONS
from tests.conftest import Conversation

SAID = kind_examples(CONTENT_FOLDER / "en")


def test_every_kind_of_moment_is_one_that_the_skill_knows(library: Library) -> None:
    replies = {f"reply.{kind.value}" for kind in ReplyKind}
    questions = {f"in-hand.{name}" for name in library.in_hand} | {
        f"in-hand.{more}" for more in ("does-it-work", "when")
    }
    others = {
        OTHER,
        "told.cramp",
        "told.minutes",
        "told.muscle",
        "told.position",
        "wish.position",
        "in-hand.where-from",
        "in-hand.where-to",
        "answer.shorter",
        "meta.confidence",
        "correction.piece",
    }
    kinds = {each.kind for each in SAID}
    assert kinds <= replies | questions | others | library.labels
    assert {each.at for each in SAID} == set(SITUATIONS)


@pytest.mark.parametrize("said", ["it had already gone by the time you spoke", "no it packed itself in a second ago"])
def test_a_cramp_that_is_over_at_the_first_question_starts_no_drill(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize("said", ["solid as a brick still", "not shifting at all", "same as it was"])
def test_a_cramp_that_stays_gets_the_next_round(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my right calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


@pytest.mark.parametrize("said", ["there it goes it's melting away", "oh thank heavens that's released"])
def test_a_cramp_that_lets_go_ends_the_help(talk: Conversation, said: str) -> None:
    talk.hears("i have a cramp in my right calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize(
    ("said", "muscle"), [("shin i reckon", "shin"), ("it's more the arch of my foot actually", "foot")]
)
def test_where_the_cramp_is_may_be_told_any_time(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears("i've got a cramp")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", muscle)


@pytest.mark.parametrize(
    "said",
    [
        "hang on somebody's knocking",
        "give me a tick i need a wee",
        "hold the count there while i scratch my nose",
        "alarm's going off in the kitchen i'll have to go and look",
    ],
)
def test_a_stretch_waits_for_whoever_must_go(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=60)
    assert talk.place["id"] == "control.pause"
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


@pytest.mark.parametrize(
    "said",
    ["what about on my back instead", "it's freezing out there can i do the same stretch from under the duvet"],
)
def test_a_wish_to_lie_down_brings_the_same_muscle_lying_down(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=60)
    begun = library.stretches[talk.place["coached"]["plan"]]
    assert (begun.muscle, begun.position) == ("calf", "in-bed")
    assert talk.last.clip


@pytest.mark.parametrize("said", ["ooh that's nipping at the back", "that's a bit too sharp for me"])
def test_a_stretch_that_hurts_is_made_gentler(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=60)
    assert talk.place["id"] in ("control.hurts", "control.easier")


@pytest.mark.parametrize("said", ["why have i to keep that heel on the ground", "what's this meant to be doing for me"])
def test_a_question_about_the_stretch_is_answered_of_it_and_the_count_goes_on(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=60)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("stretch.calf-wall", "stretch.calf-wall")


@pytest.mark.parametrize("said", ["no the bedtime thing please", "not me love i'd like the bedtime stretches"])
def test_a_wish_behind_a_no_is_what_counts(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_a_fact_told_after_an_answer_brings_the_answer_again(talk: Conversation, library: Library) -> None:
    talk.hears("is magnesium any good for leg cramps")
    answered = talk.place["entry"]
    heard = talk.hears("it is for my son he is nine is it still okay to take")
    assert (talk.place["id"], talk.place["entry"]) == ("magnesium-potassium", answered)
    assert heard.startswith(library.entries[f"magnesium-potassium/{answered}"].say_first["child"][:12])


def test_where_no_reminder_can_be_set_a_time_is_answered_with_that(talk: Conversation) -> None:
    cannot = talk.hears("remind me to stretch").partition(".")[0]
    assert cannot not in talk.hears("every night at ten")  # in other words
    assert talk.place["id"].startswith("reminder.")
    assert talk.pending["kind"] != "reminder-draft"


@pytest.mark.parametrize(
    ("said", "place"),
    [("talk slower all the time please", "control.slower"), ("quit the numbers out loud", "control.count-style")],
)
def test_how_to_count_may_be_wished_before_any_stretch(talk: Conversation, said: str, place: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == place


@pytest.mark.parametrize(
    "said",
    [
        "oh here it goes my calf has clenched solid again",
        "twenty six weeks gone and one's gripping my calf this second",
    ],
)
def test_a_cramp_told_with_drama_is_helped_with_before_anything_is_asked(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_a_sign_in_a_cramp_is_still_a_sign(talk: Conversation) -> None:
    talk.hears("i have a cramp in my right calf")
    talk.hears("it's gone all white and waxy looking")
    assert talk.place["id"].startswith("redflag")


def test_a_question_about_a_sign_stays_open_when_only_the_cramp_is_spoken_of(talk: Conversation) -> None:
    talk.hears("my dad's got a cramp in his thigh he's eighty")
    talk.hears("he can't lift it")
    assert talk.pending["kind"] == "is-it-happening"
    talk.hears("it's going")
    assert talk.pending["kind"] == "is-it-happening"
    assert not talk.response["response"]["shouldEndSession"]


def test_a_question_in_fear_is_no_word_of_the_cramp_letting_go(talk: Conversation) -> None:
    talk.hears("my calf is cramping")
    talk.hears("am i going to be ok")
    assert talk.place["id"] == "redflag.ask"
    assert talk.place["relief"]["muscle"] == "calf"


def test_a_certain_no_wishes_for_nothing_that_it_resembles(talk: Conversation) -> None:
    talk.hears("how do i know it's not a clot")
    talk.hears("no nothing like that just tight")
    assert talk.place["id"] == "control.declined"
