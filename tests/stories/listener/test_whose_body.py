"""Stories of somebody who asks for another: whose body it is holds, for the words of a reply, too."""

import re

import pytest

from skill.conversation.listener.whose_body import WATCH
from skill.knowledge.known_ids import HELP_SOMEBODY
from skill.knowledge.library import Library
from skill.language.english.persons import of_person
from tests.conftest import Conversation

THEIRS = re.compile(r"\b(?:they|them|their|themselves)\b", re.IGNORECASE)


def facts(talk: Conversation) -> set[tuple[str, str]]:
    told = talk._session.attributes.get("facts", [])  # noqa: SLF001  # as Alexa keeps them
    return {(fact["id"], fact.get("of", "you")) for fact in told}


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("my husband's got a cramp in his calf", "his"),
        ("my boyfriend's calf has gone again", "his"),
        ("my wife's calf is cramping", "her"),
        ("me nan's leg has locked up", "her"),
    ],
)
def test_a_helper_hears_her_and_his(talk: Conversation, said: str, whose: str) -> None:
    heard = [talk.hears(said), talk.hears("no")]
    assert talk.place["id"] == "relief.now"
    assert not any(map(THEIRS.search, heard))
    assert f"{whose} face" in heard[0]


def test_nobody_named_is_they(talk: Conversation) -> None:
    assert "their" in talk.hears("how do i stretch somebody else's leg")


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (("can my mum on dialysis have a hot bath for it",), "meant-for-she"),
        (("it's for my dad", "and magnesium"), "meant-for-he"),
        (("it's for my friend", "and magnesium"), "meant-for-they"),
    ],
)
def test_an_answer_that_says_you_is_said_to_be_for_her_once(
    talk: Conversation, library: Library, said: tuple[str, ...], line: str
) -> None:
    for each in said:
        speech = talk.hears(each)
    assert speech.startswith(library.lines[line][0])
    assert library.lines[line][0] not in talk.hears("does drinking water help")


@pytest.mark.parametrize("said", ["what about heat", "i've a cold foot, what about heat"])
def test_ones_own_answer_needs_no_such_word(talk: Conversation, said: str) -> None:
    assert "here, but" not in talk.hears(said)


@pytest.mark.parametrize(
    "asked",
    [
        ("how do i stretch somebody else's leg",),
        ("i want to stretch my mum's leg",),
        ("stretch my mum's calf",),
        ("is it safe to stretch my husband's calf",),
        ("it's for my wife", "can i do it for her"),
        ("calf stretch", "can i do it for her"),
        ("massage my wife's feet",),
    ],
)
def test_whoever_helps_is_told_how_to(talk: Conversation, asked: tuple[str, ...]) -> None:
    for each in asked:
        talk.hears(each)
    assert talk.place["about"] == HELP_SOMEBODY


@pytest.mark.parametrize(
    "said",
    [
        ("my mother has dementia she can't say if it hurts",),
        ("it's for my mum", "she can't tell me if it hurts"),
        ("my nan can't say when it's too much",),
        ("my son is nonverbal how will i know if it hurts him",),
    ],
)
def test_who_cannot_say_that_it_hurts_is_watched(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        speech = talk.hears(each)
    assert talk.place["about"] == HELP_SOMEBODY
    assert WATCH in talk._session.attributes["told"]  # noqa: SLF001  # as Alexa keeps them
    assert "say so" not in speech


def test_not_mine_but_hers_is_no_goodbye(talk: Conversation) -> None:
    talk.hears("it's for my mother she takes a statin")
    talk.hears("not mine hers")
    assert talk.place["id"] == "fact.noted"
    assert ("statin", "she") in facts(talk)


@pytest.mark.parametrize(
    "said",
    [
        "stretch my calf",
        "how do i stretch the calf",
        "my mum's legs were like this will mine be",
        "not mine",
        "my dog keeps licking his leg",
    ],
)
def test_ones_own_body_stays_ones_own(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "helping" not in {id_ for id_, _ in facts(talk)}
    assert talk.place.get("about") != HELP_SOMEBODY


@pytest.mark.parametrize(
    ("text", "hers", "his"),
    [
        ("Stop when they say so.", "Stop when she says so.", "Stop when he says so."),
        ("They're asleep, so ask them.", "She's asleep, so ask her.", "He's asleep, so ask him."),
        ("Toward their face.", "Toward her face.", "Toward his face."),
        ("If they can't.", "If she can't.", "If he can't."),
    ],
)
def test_a_sentence_of_them_is_said_of_one(text: str, hers: str, his: str) -> None:
    assert (of_person(text, "she"), of_person(text, "he"), of_person(text, "they")) == (hers, his, text)


@pytest.mark.parametrize(
    ("said", "limit"),
    [
        (("it's for my dad", "well he can't stand"), "cannot-stand"),
        (("my husband takes furosemide", "he can't sit on the floor though"), "cannot-reach-floor"),
        (("it's for my mum", "she can't really stand for long"), "cannot-stand"),
        (("it's for my mum", "she can't kneel"), "cannot-reach-floor"),
    ],
)
def test_what_another_cannot_do_holds_for_today_and_is_asked_nothing(
    talk: Conversation, library: Library, said: tuple[str, ...], limit: str
) -> None:
    for each in said:
        talk.hears(each)
    assert talk.pending["kind"] == "offer"
    assert limit in talk._session.attributes["avoid"]  # noqa: SLF001  # as Alexa keeps them
    assert limit not in library.stretches[talk.pending["then"]].needs


@pytest.mark.parametrize(
    "said",
    [
        ("he can't stand",),
        ("it's for my dad", "suddenly he can't stand"),
        ("it's for my dad", "he can't stand up any more"),
        ("it's for my dad", "he can't get up"),
        ("it's for my dad", "he can't stand on that leg"),
        ("it's for my dad", "he can't move his leg"),
        ("it's for my dad", "he fell", "he can't stand"),
        ("it's for my mum", "her leg is swollen", "she can't stand"),
        ("my mum can't stand the pain",),
        ("it's for my dad", "his leg's gone weak and he can't stand"),
        ("it's for my dad", "he can't feel his leg"),
        ("it's for my dad", "he can't breathe"),
    ],
)
def test_what_may_be_new_is_asked_about_or_warned_of(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place.get("warning")
