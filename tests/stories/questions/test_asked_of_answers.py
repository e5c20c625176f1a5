"""Stories of short questions after an answer: each is of that answer, and never of another subject."""

from itertools import product

import pytest

from skill.conversation.answers.asked_of_answer import has_words, subject_of
from skill.knowledge.content import AskedOfAnswers, topic_of
from skill.knowledge.library import Library, load_library
from tests.conftest import Conversation

LIBRARY = load_library()
EXAMPLES = {
    "who": "who do i ask",
    "missed": "what if i forget one",
    "how-often": "how many hours between",
    "how-soon": "how soon",
    "how-long": "how long for",
    "how-much": "how much a day",
    "too-much": "can i take too much",
    "when": "morning or night",
    "side-effects": "give you the runs",
    "with-medicines": "does it interact with anything",
    "bad": "is that bad",
    "hurts": "does it hurt",
    "how-hard": "how hard",
    "with-alcohol": "can i drink on it",
    "where-from": "can i get it from the chemist",
    "habit-forming": "is it addictive",
    "how-to-tell": "how do i know",
    "what-they-do": "what would the doctor do",
    "works": "does it actually work",
    "direction": "which way up the leg or down",
    "temperature": "how hot",
    "which": "which one",
    "else": "what's safer",
    "for-another": "does that go for my dad too he's on the same",
    "move-more": "should i be moving more",
    "sitting": "and sitting",
    "standing": "and when i'm stood up",
    "at-night": "and at night",
    "for-runners": "and for runners",
}
"""A sentence for each question."""
QUESTIONS = [each for each in EXAMPLES if has_words(LIBRARY, each)]


def place(talk: Conversation) -> str:
    """Give the answer that was told last."""
    entry = talk.place.get("entry")
    return f"{talk.place['id']}/{entry}" if entry else str(talk.place["id"])


OVERDOSE = ("medications/taken-anothers", "too-much")
"""Who has taken another's tablets and asks whether that was too much is warned."""


def questions_for(library: Library, label: str) -> tuple[str, ...]:
    """Give the questions that ask for an answer."""
    entry = library.entries.get(label)
    phrases = library.phrases[topic_of(label)]
    return phrases.entries[entry.own_id] if entry else phrases.questions


def test_each_question_has_an_example(library: Library) -> None:
    assert set(EXAMPLES) == set(library.language.follow_ups.asked_of_answer)


def test_each_answer_but_those_about_the_skill_has_a_subject(library: Library) -> None:
    labels = [*library.topics, *library.entries]
    assert [each for each in labels if subject_of(library, each) is None and not each.startswith("meta.")] == []


@pytest.mark.parametrize(
    ("subject", "asked"),
    list(product(LIBRARY.asked_of_answers, QUESTIONS)),
    ids=lambda each: each.of[0] if isinstance(each, AskedOfAnswers) else each,
)
def test_a_short_question_is_of_the_subject(
    talk: Conversation, library: Library, subject: AskedOfAnswers, asked: str
) -> None:
    for question in questions_for(library, subject.of[0]):
        talk.new_listener()
        talk.hears(question)
        if subject_of(library, place(talk)) == subject:
            break
    told = place(talk)
    talk.hears(EXAMPLES[asked])
    warns = {"redflag"} if (subject.of[0], asked) == OVERDOSE else set()
    assert place(talk) in {told, subject.answers.get(asked, told), *warns}


@pytest.mark.parametrize(
    ("before", "said", "then"),
    [
        ("does heat help", "or ice", "heat/heat-or-ice"),
        ("do cramps come at work", "and at night", "causes.night/why-night"),
        ("i stand all day is that why", "and sitting", "causes.night/sitting-all-day"),
        ("does salt help", "and for runners", "causes.electrolytes/salty-sweater"),
        ("does magnesium help", "how soon", "magnesium-potassium/magnesium-how-long"),
        ("does magnesium help", "how much of it can i have in a day", "magnesium-potassium/magnesium-how-much"),
        ("does magnesium help", "so how much magnesium then", "magnesium-potassium/magnesium-how-much"),
        ("does magnesium help", "will it upset my stomach", "magnesium-potassium/magnesium-side-effects"),
        ("does magnesium help", "which one", "magnesium-potassium/magnesium-form"),
        ("can i take too much magnesium", "does that stop the cramps", "magnesium-potassium/magnesium-does-it"),
        ("can i take quinine with bisoprolol", "what's safer", "daily-routine/prevent-night"),
        ("does stretching help", "how long till it works", "daily-routine/how-long-to-work"),
        ("does stretching help", "morning or night", "daily-routine/when-stretch"),
        ("i sit all day", "should i be moving more", "what-are-leg-cramps/keep-fit"),
        ("does heat help", "can i fall asleep with it", "heat/asleep"),
        ("should i drink more water", "how do i know", "hydration/drunk-enough"),
        ("does massage help", "how hard", "massage/how-to"),
        ("does alcohol cause cramps", "which is worst", "alcohol/wine-beer"),
        ("do water tablets cause cramps", "what would the doctor do", "medications/prescription"),
        ("why do i get cramps", "is that bad", "when-to-see-doctor/is-it-serious"),
        ("why do i get cramps", "and sitting", "causes.night/sitting-all-day"),
        ("does cold help", "how long", "cold/when-cold"),
        ("does pickle juice help", "how much of it", "relief.pickle-juice/how-much"),
    ],
)
def test_it_is_answered_where_its_subject_has_an_answer(talk: Conversation, before: str, said: str, then: str) -> None:
    talk.hears(before)
    talk.hears(said)
    assert place(talk) == then


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("can i take too much magnesium", "who do i ask"),
        ("does magnesium help", "what if i forget one"),
        ("does magnesium help", "when do i take it"),
        ("does quinine help", "who'd know about that"),
        ("does quinine help", "can i drink on it"),
        ("does quinine help", "can i get it from the chemist"),
        ("does magnesium help", "i forgot last night's what now"),
        ("ibuprofen for cramps", "how many"),
        ("ibuprofen for cramps", "how many hours between"),
        ("ibuprofen for cramps", "what's the most i can have"),
        ("is vitamin b any good", "with food or without"),
        ("does baclofen help", "does that go for my dad too he's on the same"),
    ],
)
def test_where_nothing_is_known_of_it_the_pharmacist_is_named(talk: Conversation, before: str, said: str) -> None:
    talk.hears(before)
    told = place(talk)
    assert "pharmacist" in talk.hears(said)
    assert place(talk) == told


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("does a foam roller help", "which way up the leg or down"),
        ("does heat help", "how hot"),
        ("do shoes cause cramps", "which shoes then"),
    ],
)
def test_what_is_done_and_not_taken_is_for_no_leaflet(talk: Conversation, before: str, said: str) -> None:
    talk.hears(before)
    told = place(talk)
    assert "leaflet" not in talk.hears(said)
    assert place(talk) == told


def test_the_same_question_twice_is_no_other_answer(talk: Conversation) -> None:
    talk.hears("does magnesium help")
    for said in ("how much a day", "what's the dose", "how many milligrams"):
        talk.hears(said)
        assert place(talk) == "magnesium-potassium/magnesium-how-much"


def test_who_is_pregnant_is_sent_to_the_midwife(talk: Conversation) -> None:
    talk.hears("i'm thirty weeks pregnant")
    talk.hears("is vitamin b any good")
    assert "midwife" in talk.hears("who do i ask") or "maternity" in talk.last.speech


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("does magnesium help", "how much water should i drink"),
        ("does magnesium help", "when should i see a doctor"),
        ("does magnesium help", "how long do cramps last"),
        ("does magnesium help", "which muscles cramp most"),
        ("does magnesium help", "what can i eat"),
        ("does magnesium help", "do bananas work"),
        ("does magnesium help", "how soon can i run again"),
        ("does quinine help", "what about heat"),
        ("does heat help", "does massage help"),
        ("do shoes cause cramps", "how do i stretch my foot"),
    ],
)
def test_what_names_another_thing_is_of_that(talk: Conversation, before: str, said: str) -> None:
    talk.hears(before)
    told = place(talk)
    talk.hears(said)
    assert place(talk) != told


def test_an_offered_stretch_is_asked_how_long_it_takes(talk: Conversation) -> None:
    talk.hears("i stand all day is that why")
    told = place(talk)
    talk.hears("how long does it take")
    assert place(talk) == told
    assert "pharmacist" not in talk.last.speech


@pytest.mark.parametrize(
    ("before", "said", "then"),
    [
        ("do shoes cause cramps", "and heels", "causes.overuse-standing/heels"),
        ("does alcohol cause cramps", "and smoking", "who-gets-them/smoking-weight"),
        ("does alcohol cause cramps", "and coffee", "hydration/coffee"),
        ("does pickle juice help", "or mustard", "relief.pickle-juice/mustard"),
        ("does magnesium help", "or bananas", "magnesium-potassium/bananas"),
        ("does quinine help", "and tonic water", "medications/tonic-water"),
        ("does stretching help", "and yoga", "daily-routine/yoga"),
        ("what helps cramps at night", "and the mattress", "night-adjustments/mattress"),
        ("does heat help", "what about a bath", "heat/bath"),
        ("do statins cause cramps", "and blood pressure tablets", "medications/blood-pressure"),
    ],
)
def test_another_thing_is_asked_the_same(talk: Conversation, before: str, said: str, then: str) -> None:
    talk.hears(before)
    talk.hears(said)
    assert place(talk) == then


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("do shoes cause cramps", "or slippers"),
        ("does stretching help", "or walking"),
    ],
)
def test_of_a_thing_that_nothing_is_known_of_no_more_of_the_other_is_told(
    talk: Conversation, before: str, said: str
) -> None:
    talk.hears(before)
    told = talk.response["sessionAttributes"].get("told")
    talk.hears(said)
    assert talk.response["sessionAttributes"].get("told") == told


@pytest.mark.parametrize("said", ["and the other leg", "or a calf stretch", "and my hamstring"])
def test_what_is_wished_besides_is_still_begun_or_asked(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=60)
    assert talk.place.get("coached") or talk.pending


@pytest.mark.parametrize(
    "said", ["how soon do i see someone", "when do i see someone about them", "how soon should i see a doctor"]
)
@pytest.mark.parametrize("before", ["why do i get night cramps", "does massage help", "do shoes cause cramps"])
def test_a_question_that_names_its_own_answer_gets_it(talk: Conversation, before: str, said: str) -> None:
    talk.hears(before)
    talk.hears(said)
    assert talk.place["id"] == "when-to-see-doctor"
