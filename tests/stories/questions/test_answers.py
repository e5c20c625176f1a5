"""Questions with an answer of their own: the answer, what must come first, more, sources, and the next question."""

import re
from dataclasses import replace

import pytest

from skill.authoring.checks.spoken_answers import MOST_SECONDS, seconds
from skill.conversation.answers import topic_answers
from skill.knowledge.library import Library
from tests.conftest import Conversation

CLOT = re.compile(r"\bclots?\b", re.IGNORECASE)
FORM = "magnesium-potassium/magnesium-form"


def entry_of(talk: Conversation) -> str:
    return f"{talk.place['id']}/{talk.place.get('entry')}"


@pytest.mark.parametrize(
    ("said", "entry"),
    [
        ("which magnesium is best for cramps", FORM),
        ("is it a cramp or a blood clot", "when-to-see-doctor/cramp-or-clot"),
        ("can i keep running with a cramp", "causes.overuse-standing/keep-running"),
        ("will epsom salts help my legs", "magnesium-potassium/epsom"),
    ],
)
def test_a_question_gets_its_own_answer_first(talk: Conversation, library: Library, said: str, entry: str) -> None:
    heard = talk.hears(said)
    assert talk.place["kind"] == "topic"
    assert entry_of(talk) == entry
    answer = library.entries[entry]
    assert heard == f"{answer.answer} {answer.follow_up.question}"
    assert seconds(answer.answer) <= MOST_SECONDS["answer"]


def test_tell_me_more_never_says_the_same_twice_and_ends(talk: Conversation, library: Library) -> None:
    entry = library.entries["sleep/lack-of-sleep"]
    heard = [talk.hears("does lack of sleep cause cramps")]
    places = [entry_of(talk)]
    while talk.pending.get("kind") != "what-now":
        heard.append(talk.hears("tell me more"))
        places.append(entry_of(talk))
        assert len(heard) < 20
    assert len(set(heard)) == len(heard)
    assert set(places) == {entry.id}, "it strays to nothing that was not asked"
    assert heard[1].startswith(entry.because or "-")


def test_of_a_topic_as_a_whole_more_leads_through_it(talk: Conversation, library: Library) -> None:
    topic = library.topics["massage"]
    heard, places = [talk.hears("massage")], [talk.place["about"]]
    for _ in range(5):
        heard.append(talk.hears("tell me more"))
        places.append(talk.place["about"])
    assert places[0] == topic.id
    assert len(set(heard)) == len(heard)
    assert len({entry.id for entry in topic.entries} & set(places)) > 1
    assert any(topic.more.split(". ")[0] in each for each in heard)


def test_how_do_you_know_and_how_sure_are_about_the_entry(talk: Conversation, library: Library) -> None:
    entry = library.entries[FORM]
    talk.hears("which magnesium is best for cramps")
    first = library.sources[entry.sources[0]]
    heard = talk.hears("how do you know that")
    assert first.publisher in heard
    assert entry.evidence.sentence in heard
    assert entry.evidence.sentence in talk.hears("how sure are you")


def test_what_about_sprays_stays_with_magnesium(talk: Conversation) -> None:
    talk.hears("does magnesium help with cramps")
    talk.hears("what about sprays")
    assert entry_of(talk) == "magnesium-potassium/magnesium-spray"
    talk.hears("which kind is best")
    assert entry_of(talk) == FORM


def test_yes_to_the_question_about_a_sign_gives_the_warning(talk: Conversation) -> None:
    talk.hears("is it a cramp or a blood clot")
    assert "swollen" in talk.last.speech
    talk.hears("yes")
    assert talk.place["id"] == "redflag"
    assert talk.place["warning"] == "warning.leg-clot"


def test_no_to_the_question_about_a_sign_gives_no_warning(talk: Conversation) -> None:
    talk.hears("is it a cramp or a blood clot")
    talk.hears("no")
    assert talk.place["kind"] == "control"


def test_the_card_prints_the_entry_with_its_sources(talk: Conversation, library: Library) -> None:
    entry = library.entries[FORM]
    talk.hears("which magnesium is best for cramps")
    card = talk.response["response"]["card"]
    assert card["title"] == "Which kind of magnesium"
    assert card["content"].startswith(entry.answer)
    assert all(library.sources[source].title in card["content"] for source in entry.sources)


def test_say_that_again_repeats_the_entry(talk: Conversation) -> None:
    first = talk.hears("which magnesium is best for cramps")
    assert talk.hears("say that again") == first


def test_after_a_warning_no_entry_takes_it_back(talk: Conversation) -> None:
    talk.hears("my calf is swollen and hot")
    talk.hears("does massage prevent cramps")
    assert talk.place["id"] == "redflag"


def test_what_must_come_first_depends_on_what_is_known_of_the_listener(library: Library) -> None:
    entry = library.entries["magnesium-potassium/magnesium-does-it"]
    assert topic_answers.cautions(entry, ()) == []
    assert topic_answers.cautions(entry, ["kidney"]) == [entry.say_first["kidney"]]
    assert topic_answers.cautions(entry, ["alone", "pregnant", "kidney"]) == [
        said for fact, said in entry.say_first.items() if fact in ("kidney", "pregnant")
    ]
    assert topic_answers.cautions(library.topics["heat"], ["older"]) == []


def test_a_sentence_for_two_facts_is_said_once(library: Library) -> None:
    entry = replace(
        library.entries[FORM], say_first={"diabetes": "Look at your feet.", "numb-feet": "Look at your feet."}
    )
    assert topic_answers.cautions(entry, ["numb-feet", "diabetes"]) == ["Look at your feet."]


def test_what_must_come_first_is_said_before_the_answer(talk: Conversation, library: Library) -> None:
    talk.hears("i have kidney disease")
    entry = library.entries["magnesium-potassium/milk"]
    verdict = entry.answer.partition(". ")[0]
    assert f"{entry.say_first['kidney']} {verdict}." in talk.hears("is milk any good for cramps")


def test_where_a_fact_changes_the_verdict_another_answer_is_given(talk: Conversation) -> None:
    talk.hears("i have kidney disease")
    talk.hears("which magnesium is best for cramps")
    assert entry_of(talk) == "magnesium-potassium/magnesium-kidneys"


RISKY = {
    "magnesium": ("kidney", "pregnant"),
    "potassium": ("kidney", "heart"),
    "salt": ("kidney", "heart"),
    "quinine": ("pregnant", "heart", "blood-thinner"),
}


@pytest.mark.parametrize("word", RISKY)
def test_no_listener_at_risk_hears_of_it_bare(library: Library, word: str) -> None:
    """Entries about something that is dangerous to some say so to them first,
    or tell them something else in its place.
    """
    about = [entry for entry in library.entries.values() if word in entry.own_id and "foods" not in entry.own_id]
    assert about
    for entry in about:
        # what comes in place of others for a fact is about that fact
        own = {fact for other in about for fact, then in other.instead.items() if then == entry.id}
        assert set(RISKY[word]) <= {*entry.say_first, *entry.instead, *own}, entry.id


@pytest.mark.parametrize(
    "said",
    [
        "my pee came out brown after the marathon",
        "i ran a race yesterday and my urine is the color of cola",
        "he did a spin class and now his wee is like strong tea",
    ],
)
def test_brown_urine_that_is_told_is_a_warning(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place.get("warning")) == ("redflag", "warning.dark-urine")


def test_a_question_about_brown_urine_is_answered_and_then_asked_about(talk: Conversation, library: Library) -> None:
    talk.hears("can hard exercise turn your wee brown")
    assert entry_of(talk) == "when-to-see-doctor/brown-urine"
    assert "emergency_room" in library.entries["when-to-see-doctor/brown-urine"].answer
    talk.hears("yes")
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize("fact", ["kidney", "heart", "pregnant"])
def test_pickle_juice_is_never_explained_without_its_salt(library: Library, fact: str) -> None:
    """Who should not have that much salt hears so first, whatever they ask about pickle juice."""
    about = [entry for entry in library.topics["relief.pickle-juice"].entries if "pickle" in entry.name]
    assert len(about) >= 4
    assert [entry.own_id for entry in about if fact not in entry.say_first] == []


def test_an_answer_that_speaks_of_a_clot_says_when_it_is_an_emergency(library: Library) -> None:
    about = [entry for entry in library.entries.values() if CLOT.search(f"{entry.answer} {entry.because}")]
    assert len(about) >= 7
    assert [entry.id for entry in about if "{call_emergency}" not in f"{entry.answer} {entry.because}"] == []
