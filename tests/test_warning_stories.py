"""Warnings in conversation: when one is given, when one question is asked first, and what follows.

Read aloud from top to bottom: what is said, where the conversation is then, and which question is open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pytest

from skill import app
from skill.conversation.warnings.follow_up_replies import LINES
from skill.conversation.warnings.session_signs import SIGNS_LISTED
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.understanding.after_warning import (
    ALL_OF_THOSE,
    CARRY_ON,
    DENIED,
    EXPLAINED,
    GONE,
    LEAVE,
    NOT_YET,
    ONLY_A_CRAMP,
    OTHERS_SAY,
    PLAYED_DOWN,
    RETRACTED,
    STAY,
    TOLD,
    UNSURE,
    WONT_GO,
    WORSE,
)
from skill.understanding.second_opinion import Opinion, SecondOpinionPolicy
from tests.conftest import Conversation

WARNED, ASKED = "redflag", "redflag.ask"
CLOT, COLD, LUNG, PREGNANT = "warning.leg-clot", "warning.cold-leg", "warning.lung-clot", "warning.pregnancy-clot"
NIGHTS = "warning.many-nights"
TIGHT = "warning.tight-after-injury"
TORN, CHEST = "warning.tear-fracture", "warning.chest-stroke"
NIGHT, CALF = "causes.night", "stretch.calf-wall"


@dataclass(frozen=True)
class FakeSecondOpinion:
    """Finds what the table says worth a question, and nothing else."""

    table: Mapping[str, str]

    def read(self, sentence: str, earlier: str = "") -> Opinion:
        found = self.table.get(sentence) or self.table.get(f"{earlier}: {sentence}")
        if sentence in HALVES:
            return Opinion(*HALVES[sentence])
        return Opinion(0.9, (found,)) if found else Opinion(0.1, (COLD,))


OPINIONS = {
    "my leg feels like it belongs to somebody else": COLD,
    "my leg looks like marble": COLD,
    "does heat help when it looks like marble": COLD,
    "cramp: it looks like marble": COLD,
    "leg: something is off down there": COLD,
    "honestly it looks like marble": COLD,
    "there's a strange band around my ribs": CHEST,
}

HALVES: Mapping[str, tuple[float, tuple[str, ...]]] = {
    "my leg has a life of its own": (0.4, (NIGHTS,)),
    "my leg is not my friend": (0.3, (CHEST,)),
    "my leg is from the moon": (0.15, (CHEST,)),
}
"""Sentences that are not worth a question by themselves."""


@pytest.fixture
def asking_listener(hearing: Hearing, monkeypatch: pytest.MonkeyPatch) -> Conversation:
    """A listener of a skill with a second opinion."""
    readers = app.load_readers(CONTENT_FOLDER)["en"]
    with_opinion = replace(readers, second_opinion=SecondOpinionPolicy(FakeSecondOpinion(OPINIONS), 0.5))
    monkeypatch.setattr(app, "load_readers", lambda _: {"en": with_opinion})
    return Conversation(app.build_skill(Settings()), hearing)


def stands(talk: Conversation) -> tuple[str, str | None, str | None]:
    """Where the conversation is, with which warning, and the kind of question that is open."""
    pending = talk._session.attributes.get("pending")  # noqa: SLF001  # what the next request would carry
    return talk.place["id"], talk.place.get("warning"), pending["kind"] if isinstance(pending, dict) else None


Story = list[tuple[str, tuple[str, str | None, str | None]]]
ASKING: dict[str, Story] = {
    "asked, yes: warned": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("yes", (WARNED, COLD, "repeat-warning")),
    ],
    "asked, no: what was wanted": [
        ("does heat help when it looks like marble", (ASKED, COLD, "is-it-happening")),
        ("no", ("heat", None, "follow-up")),
    ],
    "asked once, not again": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("no", ("control.declined", None, "what-now")),
        ("does heat help when it looks like marble", ("heat", None, "follow-up")),
    ],
    "asked again where a new sign comes": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("no", ("control.declined", None, "what-now")),
        ("my foot has gone white", (WARNED, COLD, "repeat-warning")),
    ],
    "more of the same is a yes": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("honestly it looks like marble", (WARNED, COLD, "repeat-warning")),
    ],
    "a worse sign instead of an answer": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("my chest hurts and i can't breathe", (WARNED, LUNG, "repeat-warning")),
    ],
    "denied in other words": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("it's not cold", ("control.declined", None, "what-now")),
    ],
    "no clip starts while it is asked": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("guide me through a calf stretch", (ASKED, COLD, "is-it-happening")),
        ("i've got a cramp", (ASKED, COLD, "is-it-happening")),
        ("the step calf stretch", (ASKED, COLD, "is-it-happening")),
        ("no", ("stretch.calf-step", None, "ready")),
    ],
    "a side question is answered, and the question put again": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("why do i get night cramps", (NIGHT, None, "is-it-happening")),
        ("yes", (WARNED, COLD, "repeat-warning")),
    ],
    "not understood twice: warned": [
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("blorp", (ASKED, COLD, "is-it-happening")),
        ("blorp", (WARNED, COLD, "repeat-warning")),
    ],
    "not understood once: what was wanted still follows": [
        ("does heat help when it looks like marble", (ASKED, COLD, "is-it-happening")),
        ("blorp", (ASKED, COLD, "is-it-happening")),
        ("no", ("heat", None, "follow-up")),
    ],
    "a stretch that nobody knows in between: what was wanted still follows": [
        ("does heat help when it looks like marble", (ASKED, COLD, "is-it-happening")),
        ("guide me through the elbow stretch", (ASKED, COLD, "is-it-happening")),
        ("no", ("heat", None, "follow-up")),
    ],
    "a more urgent doubt after a warning": [
        ("my calf is swollen", (WARNED, CLOT, "repeat-warning")),
        ("my leg looks like marble", (ASKED, COLD, "is-it-happening")),
        ("yes", (WARNED, COLD, "repeat-warning")),
    ],
    "in a cramp, no goes on with the cramp": [
        ("i've got a cramp in my calf", ("relief.now", None, "check-in")),
        ("it looks like marble", (ASKED, COLD, "is-it-happening")),
        ("no", ("control.declined", None, "check-in")),
    ],
}


@pytest.mark.parametrize("story", ASKING.values(), ids=ASKING)
def test_asking(asking_listener: Conversation, story: Story) -> None:
    for said, expected in story:
        asking_listener.hears(said)
        assert stands(asking_listener) == expected, f"after {said!r}"


def test_two_halves_of_a_report_are_asked_about_together(asking_listener: Conversation) -> None:
    asking_listener.hears("my leg is not my friend")
    assert asking_listener.place["id"] != ASKED
    asking_listener.hears("my leg has a life of its own")
    assert stands(asking_listener) == (ASKED, NIGHTS, "is-it-happening"), "the more probable of the two"
    asking_listener.hears("no")
    asking_listener.hears("my leg is not my friend")
    assert asking_listener.place["id"] != ASKED, "what was denied counts no more"


def test_a_half_counts_for_the_next_sentence_only(asking_listener: Conversation) -> None:
    for said in ("my leg has a life of its own", "my leg is from the moon", "my leg is not my friend"):
        asking_listener.hears(said)
        assert asking_listener.place["id"] != ASKED


@pytest.mark.parametrize("said", [*OPINIONS, "my leg looks like marble"])
def test_no_clip_sounds_while_it_is_asked(asking_listener: Conversation, said: str) -> None:
    asking_listener.hears("i've got a cramp in my calf")
    asking_listener.hears(said)
    if asking_listener.place["id"] == ASKED:
        assert not asking_listener.last.clip


def test_a_low_score_softens_no_rule(asking_listener: Conversation) -> None:
    asking_listener.hears("my calf is swollen")  # the fake gives it 0.1
    assert stands(asking_listener) == (WARNED, CLOT, "repeat-warning")


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
        ("how should i sleep", ("night-adjustments", None, "follow-up")),
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
        ("my calf's sore", ("none", None, "what-now")),
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
    assert set(library.after_warning) | {GONE, LEAVE, NOT_YET, OTHERS_SAY, STAY, TOLD, UNSURE, WONT_GO, WORSE} == {
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
