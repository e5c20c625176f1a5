"""Warnings in conversation: when one is given, when one question is asked first, and what follows.

Read aloud from top to bottom: what is said, where the conversation is then, and which question is open.
"""

import pytest

from skill.conversation.warnings.follow_up_replies import LINES
from skill.conversation.warnings.session_signs import SIGNS_LISTED
from skill.knowledge.library import Library
from skill.understanding.after_warning import (
    ALL_OF_THOSE,
    ASKS,
    CARRY_ON,
    DENIED,
    DENIES,
    EXPLAINED,
    GONE,
    LEAVE,
    NOT_YET,
    ONLY_A_CRAMP,
    OTHERS_SAY,
    PLAYED_DOWN,
    RETRACTED,
    STAY,
    STILL_HERE,
    TOLD,
    UNSURE,
    WITH_HELP_END,
    WONT_GO,
    WORSE,
)
from tests.conftest import Conversation
from tests.standing import ASKED, CALF, CLOT, COLD, LUNG, NIGHT, PREGNANT, TIGHT, TORN, WARNED, Story, stands

SESSION_LONG: dict[str, Story] = {
    "a long flight, and later a calf that hurts": [
        ("i just got off a long flight", ("causes.overuse-standing", None, "follow-up")),
        ("why do i get night cramps", (NIGHT, None, "follow-up")),
        ("my calf hurts", (ASKED, CLOT, "is-it-happening")),
        ("yes", (WARNED, CLOT, "repeat-warning")),
    ],
    "pregnant, three turns, a swollen calf": [
        ("i'm pregnant", ("fact.noted", None, "offer")),
        ("does magnesium help", ("magnesium-potassium", None, "follow-up")),
        ("why do i get night cramps", (NIGHT, None, "follow-up")),
        ("how should i sleep", ("hormones-pregnancy", None, "follow-up")),
        ("my calf is swollen", (WARNED, PREGNANT, "repeat-warning")),
    ],
    "a clot warning, then the lung": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("what number do i call", (WARNED, CLOT, "anything-else")),
        ("i'm also a bit out of breath", (WARNED, LUNG, "repeat-warning")),
    ],
    "it popped in a stretch": [
        ("guide me through a calf stretch", (CALF, None, "after-plan")),
        ("it popped", (WARNED, TORN, "repeat-warning")),
    ],
    "something snapped in a stretch": [
        ("guide me through a calf stretch", (CALF, None, "after-plan")),
        ("something snapped", (WARNED, TORN, "repeat-warning")),
    ],
    "numb in a stretch": [
        ("guide me through a calf stretch", (CALF, None, "after-plan")),
        ("it's gone numb", (WARNED, COLD, "repeat-warning")),
    ],
    "white in a cramp": [
        ("i've got a cramp in my calf", ("relief.now", None, "check-in")),
        ("it's gone white", (WARNED, COLD, "repeat-warning")),
    ],
    "a bit swollen in a stretch": [
        ("guide me through a calf stretch", (CALF, None, "after-plan")),
        ("it's swollen", (WARNED, CLOT, "repeat-warning")),
    ],
    "tell me if you felt a pop": [
        ("guide me through a calf stretch", (CALF, None, "after-plan")),
        ("ow that hurts", ("control.hurts", None, "offer")),
        ("i heard a pop", (WARNED, TORN, "repeat-warning")),
    ],
    "a calf that hurts, and later the operation": [
        ("my calf's sore", ("what-are-leg-cramps", None, "follow-up")),
        ("i had an operation last month", (ASKED, CLOT, "is-it-happening")),
        ("yes", (WARNED, CLOT, "repeat-warning")),
    ],
    "in a cramp a flight of yesterday is no new risk": [
        ("i've got a cramp in my calf", ("relief.now", None, "check-in")),
        ("i was on a plane yesterday", ("relief.now", None, "check-in")),
    ],
    "a blood thinner, then a knock": [
        ("i'm on apixaban", ("fact.noted", None, "what-now")),
        ("i banged my shin on the bed", (ASKED, TIGHT, "is-it-happening")),
    ],
    "diabetes, then a blister on the foot": [
        ("i'm on insulin", ("fact.noted", None, "offer")),
        ("there's a blister on my heel", (WARNED, "warning.foot-sore", "repeat-warning")),
    ],
    "dizzy, told by an intent without words, then a swollen leg": [
        ("i feel dizzy", ("control.hurts", None, "passing")),
        ("my leg's swollen", (WARNED, LUNG, "repeat-warning")),
    ],
    "nobody can do this any more, and nothing is under way": [
        ("i can't do this any more", (ASKED, "warning.crisis", "is-it-happening")),
        ("yes", (WARNED, "warning.crisis", "repeat-warning")),
    ],
    "nobody can do this any more, in a cramp": [
        ("i've got a cramp in my calf", ("relief.now", None, "check-in")),
        ("i can't do this any more", ("relief.now", None, "check-in")),
    ],
    "all of those, after a list of signs": [
        ("when should i see a doctor", ("when-to-see-doctor", None, "follow-up")),
        ("yes i have all of those", (WARNED, CLOT, "repeat-warning")),
    ],
    "that's me, after a list of signs": [
        ("when should i see a doctor", ("when-to-see-doctor", None, "follow-up")),
        ("that's me", (WARNED, CLOT, "repeat-warning")),
    ],
    "a muscle that is only named completes nothing": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("guide me through a calf stretch", (WARNED, CLOT, "been-checked")),
        ("yes", (CALF, None, "after-plan")),
        ("the seated hamstring stretch", ("stretch.hamstring-seated", None, "after-plan")),
    ],
}


@pytest.mark.parametrize("story", SESSION_LONG.values(), ids=SESSION_LONG)
def test_session_long(talk: Conversation, story: Story) -> None:
    for said, expected in story:
        talk.hears(said)
        assert stands(talk) == expected, f"after {said!r}"


AFTER_WARNING = [
    *("what number do i call", "what do i say to them", "how long can i wait", "can i take something for the pain"),
    *("i'm alone", "i'm scared", "who do i ask at this hour", "can i drive", "what do i do until they come"),
]


@pytest.mark.parametrize("sign", ["my leg has gone cold and blue", "my calf is swollen"])
@pytest.mark.parametrize("asked", AFTER_WARNING)
def test_what_is_asked_after_a_warning_is_answered_in_a_breath_and_not_with_the_whole_again(
    talk: Conversation, sign: str, asked: str
) -> None:
    whole = talk.hears(sign)
    warning = talk.place["warning"]
    said = talk.hears(asked)
    assert stands(talk) == (WARNED, warning, "anything-else")
    assert said != whole
    assert len(said.split()) < 45
    talk.hears("guide me through a calf stretch")
    assert stands(talk) == (WARNED, warning, "been-checked"), "the warning stays in force"


NUMBERS = {"en-US": "nine one one", "en-GB": "nine nine nine", "en-AU": "triple zero", "en-IN": "one one two"}


@pytest.mark.parametrize(("locale", "number"), NUMBERS.items())
def test_the_number_is_that_of_the_country(talk: Conversation, locale: str, number: str) -> None:
    talk.speaks_in(locale)
    talk.hears("my leg has gone cold and blue")
    assert number in talk.hears("what number do i call")
    assert number in talk.hears("i'm all alone")


FOLLOWED: dict[str, Story] = {
    "only a cramp: one question, then believed": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("it's only a cramp", (ASKED, CLOT, "is-it-happening")),
        ("no", ("control.declined", None, "what-now")),
        ("guide me through a calf stretch", (CALF, None, "after-plan")),
    ],
    "misheard: one question, then believed": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("it's not swollen i said solid", (ASKED, CLOT, "is-it-happening")),
        ("no", ("control.declined", None, "what-now")),
        ("i've got a cramp", ("relief.now", None, "check-in")),
    ],
    "only a cramp, but it is happening": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("it's only a cramp", (ASKED, CLOT, "is-it-happening")),
        ("yes", (WARNED, CLOT, "repeat-warning")),
        ("guide me through a calf stretch", (WARNED, CLOT, "been-checked")),
    ],
    "said without being asked, nothing is cleared": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("i've already seen a doctor", ("control.declined", None, "what-now")),
    ],
    "thanks: a short close": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("thanks", ("control.declined", None, None)),
    ],
    "say that again": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("what number do i call", (WARNED, CLOT, "anything-else")),
        ("repeat that", (WARNED, CLOT, "repeat-warning")),
    ],
}


@pytest.mark.parametrize("story", FOLLOWED.values(), ids=FOLLOWED)
def test_after_a_warning(talk: Conversation, story: Story) -> None:
    for said, expected in story:
        talk.hears(said)
        assert stands(talk) == expected, f"after {said!r}"


@pytest.mark.parametrize("said", ["yes i have all of those", "that's me", *AFTER_WARNING])
def test_without_a_warning_or_a_list_of_signs_it_is_an_ordinary_sentence(talk: Conversation, said: str) -> None:
    talk.hears("why do i get night cramps")
    talk.hears(said)
    assert talk.place.get("warning") is None


def test_every_kind_of_follow_through_has_its_words(library: Library) -> None:
    assert set(library.after_warning) | {
        ASKS,
        DENIES,
        WITH_HELP_END,
        GONE,
        LEAVE,
        NOT_YET,
        OTHERS_SAY,
        STAY,
        STILL_HERE,
        TOLD,
        UNSURE,
        WONT_GO,
        WORSE,
    } == {
        *LINES,
        ALL_OF_THOSE,
        CARRY_ON,
        DENIED,
        EXPLAINED,
        ONLY_A_CRAMP,
        PLAYED_DOWN,
        RETRACTED,
    }
    tiers = {warning.tier for warning in library.warnings.values()}
    for line, by_tier in LINES.values():
        assert {f"{line}-{tier}" for tier in tiers} <= library.lines.keys() if by_tier else line in library.lines


def test_the_warnings_of_listed_signs_are_there(library: Library) -> None:
    assert set(SIGNS_LISTED.values()) <= library.warnings.keys()


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("my leg is freezing cold and i can't move it", "warning.cold-leg"),
        ("my mum's gone all limp down one side", "warning.chest-stroke"),
    ],
)
def test_a_limb_that_fails_is_warned_of_at_once(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)


def test_fear_of_death_is_no_wish_to_die(talk: Conversation) -> None:
    talk.hears("am i going to die")
    assert talk.place == {"kind": "warning", "id": "redflag.ask"}


def test_a_cramp_that_is_gone_is_no_cramp_to_help_with(talk: Conversation) -> None:
    talk.hears("does magnesium help")
    talk.hears("it's gone thank you")
    assert talk.place["id"] != "relief.now"


@pytest.mark.parametrize("words", ["no just sore", "no it's only aching", "nope it's just a cramp"])
def test_a_no_with_what_every_cramp_tells_is_a_no(talk: Conversation, words: str) -> None:
    talk.hears("can't do stairs since leg day")
    assert talk.place["id"] == ASKED
    talk.hears(words)
    assert talk.place["id"] not in (WARNED, ASKED)


def test_who_says_neither_yes_nor_no_twice_is_warned(talk: Conversation) -> None:
    talk.hears("i can barely walk the morning after that charley horse")
    talk.hears("still hurts")
    assert talk.place["id"] == ASKED
    talk.hears("still hurts")
    assert talk.place["warning"] == TORN


@pytest.mark.parametrize(
    "said",
    [
        "my horse has a hot swollen leg",
        "my car won't start and it's leaking something dark",
        "the boiler is leaking hot water and it has gone black",
        "my puppy collapsed and won't wake up",
    ],
)
def test_what_is_surely_of_no_person_is_not_asked_about_as_a_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("none", "what-now")
