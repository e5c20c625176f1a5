"""Stories of people who say who they are: it is noted, said back once, used at once, and gone with the session."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from skill.coaching.choice import can_do, suits
from skill.knowledge.library import Library
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.returning_listener import at_device

STANDING = {"stretch.calf-wall", "stretch.soleus", "stretch.calf-step", "stretch.quad-standing", "stretch.hip-flexor"}


def plan(talk: Conversation) -> str:
    coached: Mapping[str, Any] = talk.place["coached"]
    return str(coached["plan"])


def facts(talk: Conversation) -> list[str]:
    return [fact["id"] for fact in talk._session.attributes.get("facts", [])]  # noqa: SLF001  # as Alexa keeps them


def test_thirty_weeks_pregnant_then_a_stretch(talk: Conversation) -> None:
    assert "Since you're thirty weeks pregnant" in talk.hears("i'm thirty weeks pregnant")
    assert talk.place["id"] == "fact.noted"
    assert talk.pending["kind"] == "offer"
    talk.hears("do a stretch with me")
    assert plan(talk) not in STANDING


def test_pregnant_and_asking_for_the_wall_stretch_by_name_gets_support(talk: Conversation) -> None:
    talk.hears("i'm pregnant")
    assert "a steady chair beside you" in talk.hears("guide me through the wall calf stretch")
    assert plan(talk) == "stretch.calf-wall"


def test_a_fact_within_a_cramp_is_noted_and_the_cramp_helped_with(talk: Conversation) -> None:
    talk.hears("i'm sixty five and i've got a cramp in my calf")
    assert talk.place["id"] == "relief.now"
    assert talk.place["relief"]["muscle"] == "calf"
    assert facts(talk) == ["older"]


def test_a_fact_within_a_question_is_noted_and_the_question_answered(talk: Conversation) -> None:
    talk.hears("i'm diabetic can i use a heat pack on my foot")
    assert talk.place["id"] == "heat"
    assert facts(talk) == ["diabetes"]


def test_an_old_and_unsteady_listener_does_not_balance(talk: Conversation) -> None:
    talk.hears("i'm eighty two and a bit unsteady on my feet")
    talk.hears("guide me through the standing quad stretch")
    assert plan(talk) == "stretch.quad-side-lying"


def test_somebody_in_a_wheelchair_stays_seated(talk: Conversation) -> None:
    assert "Since you're sitting" in talk.hears("i'm in a wheelchair")
    assert "stay in your seat" in talk.hears("stretch my calf")
    assert plan(talk) == "stretch.calf-towel"
    talk.hears("stretch my quads")  # no stretch of them is done sitting: one that suits is offered
    assert "coached" not in talk.place or plan(talk) == "stretch.calf-towel"
    assert talk.pending["kind"] == "offer"
    talk.hears("i've got a cramp in my hamstring")
    assert talk.place["relief"]["position"] == "sitting"


@pytest.mark.parametrize(
    ("told", "asked", "offered"),
    [
        ("i've got a new hip", "the shin stretch", "stretch.calf-wall"),
        ("i'm in a wheelchair", "guide me through the standing quad stretch", "stretch.foot-arch"),
    ],
)
def test_in_place_of_a_stretch_that_does_not_suit_and_has_no_other_one_is_offered(
    talk: Conversation, library: Library, told: str, asked: str, offered: str
) -> None:
    talk.hears(told)
    talk.hears(asked)
    assert "coached" not in talk.place
    assert (talk.place["id"], talk.pending) == ("none", {"kind": "offer", "then": offered, "line": "offer-stretch"})
    assert suits(library.stretches[offered], facts(talk))


def test_in_bed_is_where_the_stretch_is_done(talk: Conversation) -> None:
    talk.hears("i'm in bed")
    assert talk.place["id"] == "fact.noted"
    talk.hears("calf stretch")
    assert plan(talk) == "stretch.calf-towel"
    talk.hears("i've got a cramp in my calf")
    assert talk.place["relief"]["position"] == "in-bed"


def test_a_new_hip_is_bent_no_further(talk: Conversation) -> None:
    talk.hears("i've got a new hip")
    talk.hears("guide me through a hamstring stretch")
    assert "coached" not in talk.place
    assert talk.pending["kind"] == "offer"
    talk.hears("start the bedtime routine")
    assert "stretch.hamstring-seated" in talk.place["coached"]["swaps"]


def test_a_child_fetches_a_grown_up(talk: Conversation) -> None:
    assert "grown-up" in talk.hears("i'm eight")
    assert talk.place["id"] == "fact.noted"
    assert "Call a grown-up" in talk.hears("i've got a cramp in my calf")
    assert talk.place["id"] == "relief.now"


def test_my_wife_has_a_cramp_coaches_the_helpers_hands(talk: Conversation) -> None:
    assert "Hold the leg by the heel" in talk.hears("my wife has a cramp")
    assert talk.place["id"] == "relief.now"
    assert talk.place["relief"]["position"] == "helping"
    talk.hears("no")
    assert (talk.place["relief"]["round"], talk.place["relief"]["position"]) == (2, "helping")


def test_ones_own_cramp_is_no_longer_the_wifes(talk: Conversation) -> None:
    talk.hears("my wife has a cramp")
    talk.hears("yes it's gone")
    talk.hears("now i think i've got one too, my own calf is cramping")
    assert "helping" not in facts(talk)


def test_what_is_open_is_put_again_after_a_fact(talk: Conversation) -> None:
    talk.opens()
    assert talk.hears("i take warfarin").endswith("Do you have a cramp right now?")
    assert (talk.place["id"], talk.pending["kind"]) == ("fact.noted", "cramping-now")
    talk.hears("yes")
    assert talk.place["id"] == "relief.now"


def test_a_fact_in_the_middle_of_a_stretch_keeps_the_place(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("i take a statin", after=60)
    left = talk.place["coached"]["seconds_left"]
    assert (talk.place["id"], talk.pending["kind"]) == ("fact.noted", "go-on")
    talk.hears("yes")
    assert talk.place["coached"]["seconds_left"] == left


def test_a_fact_that_rules_a_stretch_out_changes_it_at_once(talk: Conversation) -> None:
    talk.hears("guide me through the step calf stretch")
    talk.hears("yes")
    talk.interrupts("i'm seventy five", after=40)
    assert plan(talk) == "stretch.calf-towel"


def test_what_was_missing_a_moment_ago_is_still_missing_when_a_fact_is_told(
    talk: Conversation, library: Library
) -> None:
    talk.hears("i've no towel, do bananas help")
    talk.hears("i'm pregnant")
    assert (talk.place["id"], talk.pending["kind"]) == ("fact.noted", "offer")
    assert can_do(library.stretches[talk.pending["then"]], ("no-towel", "pregnant"))


def test_a_fact_in_the_middle_of_a_cramp_moves_the_help_to_where_the_body_is(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.interrupts("i'm in a wheelchair", after=10)
    assert talk.place["id"] == "relief.now"
    assert talk.place["relief"]["position"] == "sitting"


@pytest.mark.parametrize("said", ["forget that", "that's not true", "i don't take a statin"])
def test_the_last_fact_is_dropped(talk: Conversation, said: str) -> None:
    talk.hears("i'm pregnant")
    talk.hears("i take a statin")
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"
    assert facts(talk) == ["pregnant"]
    assert "on-statin" not in talk._session.attributes.get("signs", [])  # noqa: SLF001  # as Alexa keeps them


def test_a_fact_is_said_back_once(talk: Conversation) -> None:
    assert "Since you're pregnant" in talk.hears("i'm pregnant and want to stretch my calf")
    assert "Since you're pregnant" not in talk.hears("guide me through a foot stretch")
    assert "Since you're pregnant" not in talk.hears("i'm pregnant")


def test_a_fact_is_a_risk_for_warnings(talk: Conversation) -> None:
    talk.hears("i take a statin")
    talk.hears("my muscles ache and feel weak")
    assert talk.place["kind"] == "warning"


def test_a_warning_sign_comes_before_any_fact(talk: Conversation) -> None:
    talk.hears("i'm thirty weeks pregnant and one calf is swollen and hot")
    assert talk.place["id"] == "redflag"
    assert facts(talk) == ["pregnant"]


EVERY_FACT = [
    "i'm thirty weeks pregnant",
    "i'm eighty two",
    "i'm in a wheelchair",
    "i've got kidney disease",
    "i take warfarin",
    "my wife has a cramp",
    "i'm home alone",
]


@pytest.mark.parametrize("said", EVERY_FACT)
def test_no_fact_reaches_the_next_session_or_the_store(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk = at_device(store, hearing)
    talk.hears(said)
    told = facts(talk)
    assert told
    talk.hears("guide me through a foot stretch")
    talk.end_session()
    talk.hears("guide me through a calf stretch")
    assert facts(talk) == []
    kept = "\n".join(_dumped(store))
    assert not [fact for fact in told if fact in kept]


def _dumped(store: SqliteStore) -> Iterator[str]:
    """Everything that the store's file holds, as text."""
    with store._file.reading() as connection:  # noqa: SLF001  # all of it, and not only what the skill reads
        yield from connection.iterdump()


@pytest.mark.parametrize("fact", ["pregnant", "older", "seated", "in-bed", "new-joint", "operation", "child", "blind"])
def test_no_routine_is_left_without_a_stretch_for_anybody(library: Library, fact: str) -> None:
    for routine in library.routines.values():
        steps = [library.stretches[step.stretch] for step in routine.steps]
        others = [library.stretches[each] for step in steps for each in library.preferred[step.muscle]]
        assert [each for each in others if fact not in each.unsuitable_for], routine.id


@pytest.mark.parametrize(
    ("told", "routine"),
    [
        ("i'm twenty weeks pregnant", "routine.pregnancy"),
        ("i'm in a wheelchair", "routine.chair"),
        ("i can't get out of bed", "routine.in-bed"),
        ("i'm on warfarin", "routine.bedtime"),
    ],
)
def test_a_routine_without_a_name_is_the_one_for_this_listener(talk: Conversation, told: str, routine: str) -> None:
    talk.hears(told)
    talk.hears("give me a routine")
    assert talk.place["coached"]["plan"] == routine


def test_who_helps_somebody_and_asks_how_is_helped_at_once(talk: Conversation) -> None:
    talk.hears("what do i do for my wife's leg")
    assert facts(talk) == ["helping"]
    talk.hears("how do i help her now")  # else it may be meant of a cramp, or of helping in general
    assert (talk.place["id"], talk.place["relief"]["position"]) == ("relief.now", "helping")
    assert talk.last.clip


@pytest.mark.parametrize("said", ["what do i do his leg's cramping", "how do i help he's got cramp"])
def test_who_helps_with_a_cramp_of_now_is_helped_at_once(talk: Conversation, said: str) -> None:
    talk.hears("what do i do for my wife's leg")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "asked",
    [
        "how do i help him with his leg",
        "what can i do for his cramp",
        "how can i help with his calf",
        "what do i do for her cramps",
    ],
)
def test_who_helps_somebody_and_asks_in_general_is_told_how_and_then_talked_through_it(
    talk: Conversation, asked: str
) -> None:
    talk.hears("what do i do for my wife's leg")
    talk.hears(asked)
    assert talk.place["entry"] == "help-somebody"
    talk.hears("yes")
    assert (talk.place["id"], talk.place["relief"]["position"]) == ("relief.now", "helping")


@pytest.mark.parametrize("said", ["he's had three tonight", "she's got four of them"])
def test_so_many_cramps_are_no_age(talk: Conversation, said: str) -> None:
    talk.hears("my partner's calf is cramping")
    talk.hears("gone")
    talk.hears(said)
    assert "child" not in facts(talk)


@pytest.mark.parametrize(
    "said",
    [
        "that's a lot for a man with a farm",
        "that's heavy going for a woman of my age",
        "not bad for a lad from the valleys",
        "bit much for a husband and father of four",
        "that's no good for a busy mum",
    ],
)
def test_who_speaks_of_anybody_helps_nobody(talk: Conversation, said: str) -> None:
    talk.hears("what should i be doing every day for my legs")
    talk.hears(said)
    assert "helping" not in facts(talk)


@pytest.mark.parametrize(
    "said", ["it's for a friend", "i'm asking for a man i look after", "this is for my husband", "for a client of mine"]
)
def test_who_asks_for_somebody_helps_them(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "helping" in facts(talk)


@pytest.mark.parametrize("said", ["and i've got a new hip", "and a new knee"])
def test_a_part_of_the_body_in_a_fact_tells_where_no_cramp_is(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("i'm eighty four")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("fact.noted", "cramping-now")
    assert "new-joint" in facts(talk)


def test_where_it_cramps_may_be_told_beside_a_fact(talk: Conversation) -> None:
    talk.launch()
    talk.hears("and it's my left hip")
    assert talk.place["relief"]["muscle"] == "hip"
