"""A question about a sign before a warning: when it is put, what answers it, and what waits behind it.

Read aloud from top to bottom: what is said, where the conversation is then, and which question is open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pytest

from skill import app
from skill.knowledge.library import CONTENT_FOLDER
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.understanding.second_opinion import Opinion, SecondOpinionPolicy
from tests.conftest import Conversation
from tests.standing import (
    ASKED,
    CHEST,
    CLOT,
    COLD,
    LUNG,
    NIGHT,
    NIGHTS,
    WARNED,
    Story,
    stands,
)


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


@pytest.mark.parametrize(
    "said",
    [
        ["it was about a hundred degrees on my run", "i feel a bit dizzy"],
        ["ran in the heat today", "got a headache"],
        ["i feel sick after my marathon"],
    ],
)
def test_who_feels_ill_after_a_hot_day_or_a_race_is_asked_about_the_salt_in_the_blood(
    talk: Conversation, said: list[str]
) -> None:
    for each in said:
        talk.hears(each)
    assert talk.pending == {"kind": "is-it-happening", "warning": "warning.heat-sodium"}


def test_who_looks_forward_to_a_race_is_asked_nothing(talk: Conversation) -> None:
    talk.hears("it's race day tomorrow and i'm dizzy with excitement")
    assert talk.pending["kind"] != "is-it-happening"


@pytest.mark.parametrize("said", ["kinda warm", "warm to the touch", "a bit red", "hot"])
def test_how_the_leg_feels_to_the_hand_is_told_of_the_leg_that_hurts(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("my calf hurts")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.leg-clot")


def test_warmth_or_cold_is_an_answer_where_it_was_asked_which_to_use(talk: Conversation) -> None:
    talk.hears("heat or ice for a sore calf")
    talk.hears("warm")
    assert talk.place["id"] == "heat"


@pytest.mark.parametrize(("risk", "asked_after"), [("i had knee surgery three weeks ago", 1), ("i like tea", 2)])
def test_who_is_likelier_to_have_a_clot_is_asked_before_the_second_round(
    talk: Conversation, risk: str, asked_after: int
) -> None:
    talk.hears("cramp in my calf")
    talk.hears(risk)
    rounds = 1
    while talk.pending["kind"] == "check-in":
        talk.hears("no")
        rounds += talk.pending["kind"] == "check-in"
    assert (talk.pending["kind"], rounds) == ("sign-in-cramp", asked_after)


def test_a_no_with_a_little_of_something_else_is_no_yes_to_what_was_asked(talk: Conversation) -> None:
    talk.hears("i was sweating too much and feeling giddy after my run")
    assert talk.pending == {"kind": "is-it-happening", "warning": "warning.heat-sodium"}
    talk.hears("no, only a little bit headache")
    assert talk.place["id"] == "causes.dehydration-fatigue"


def test_a_no_with_a_little_of_what_was_asked_is_half_a_yes(talk: Conversation) -> None:
    talk.hears("i feel sick after my marathon")
    talk.hears("no, only a bit confused")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.heat-sodium")


def test_one_leg_that_aches_for_weeks_is_asked_about(talk: Conversation) -> None:
    for said in ("can you help me with my leg", "it's more of an ache", "for a few weeks", "just the left"):
        talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.leg-clot")
    talk.hears("no")
    assert talk.place["id"] == "when-to-see-doctor"


def test_cramps_in_one_leg_are_not(talk: Conversation) -> None:
    for said in ("when should i see a doctor about cramps", "just the left"):
        talk.hears(said)
    assert talk.place["id"] != "redflag.ask"
