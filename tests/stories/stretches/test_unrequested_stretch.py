"""Stories of what nobody asked for: no stretch that was refused, asked about or done begins, and nothing is deleted
without a plain yes.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import keeping


@pytest.fixture
def diary(store: SqliteStore, hearing: Hearing) -> AtDevice:
    return keeping(store, hearing)


@pytest.mark.parametrize(
    "said",
    [
        "don't start a stretch",
        "please don't stretch me",
        "don't be stretching me",
        "no stretching please",
        "not a stretch",
        "no calf stretch",
        "i can't do the calf stretch",
        "i didn't like the calf stretch",
        "i don't want to do the bedtime routine",
        "i hate the calf stretch",
        "never start the bedtime routine",
    ],
)
def test_what_is_refused_does_not_begin(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place.get("id"), talk.pending["kind"]) == ("control.declined", "what-now")
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    "said",
    [
        "i already did the bedtime stretches",
        "i've finished the bedtime routine",
        "i've done my stretches",
        "i just finished the bedtime routine",
    ],
)
def test_what_is_over_does_not_begin_again(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "what-now"
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("how long is the bedtime routine", "routine.bedtime"),
        ("tell me about the wall calf stretch", "stretch.calf-wall"),
    ],
)
def test_what_is_asked_about_is_offered(talk: Conversation, said: str, plan: str) -> None:
    talk.hears(said)
    assert talk.pending == {"kind": "offer", "then": plan, "line": "offer-stretch"}
    talk.hears("yes please")
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("don't just talk, do the calf stretch with me", "stretch.calf-wall"),
        ("i can't stand, do a calf stretch", "stretch.calf-towel"),
        ("i did the left one, now the right calf twenty seconds", "stretch.calf-wall"),
        ("how do i do the calf stretch", "stretch.calf-wall"),
        ("can we do the bedtime routine", "routine.bedtime"),
    ],
)
def test_what_is_asked_for_begins(talk: Conversation, said: str, plan: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    "said",
    [
        "keep it",
        "keep everything",
        "i want to keep it",
        "don't you dare",
        "actually no",
        "hang on to it",
        "please leave my things alone",
        "not everything",
    ],
)
def test_whoever_wants_it_kept_keeps_it(talk: Conversation, said: str) -> None:
    talk.hears("forget everything about me")
    assert talk.pending["kind"] == "forget-all"
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["everything", "delete it", "probably"])
def test_no_half_yes_deletes(talk: Conversation, said: str) -> None:
    talk.hears("forget everything about me")
    talk.hears(said)
    assert talk.pending["kind"] == "forget-all"


@pytest.mark.parametrize("said", ["yes", "yes delete everything", "aye go on then", "yeah delete it all"])
def test_a_plain_yes_deletes(talk: Conversation, said: str) -> None:
    talk.hears("forget everything about me")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("meta.forget-me", "what-now")


@pytest.mark.parametrize(
    "said",
    [
        "stretch everything",
        "forget that",
        "i deleted my old app",
        "forget i said anything",
        "does deleting my data cost anything",
    ],
)
def test_nothing_is_offered_for_deleting_by_a_guess(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending.get("kind") != "forget-all"


@pytest.mark.parametrize(
    "said",
    [
        "i'm standing",
        "i'm at my desk",
        "i've got a bad leg",
        "i have a dodgy calf",
        "stretch my left leg",
        "my doctor told me to stretch",
    ],
)
def test_no_drill_and_no_reminder_begins_without_a_cramp(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place
    assert talk.pending["kind"] != "reminder-draft"


@pytest.mark.parametrize(
    "said",
    [
        "my calf's seized up what causes that",
        "is it normal that i have a cramp right now",
        "got a cramp in my foot is that magnesium",
        "my leg is cramping should i see a doctor",
    ],
)
def test_a_cramp_of_now_goes_before_the_question_beside_it(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "i get cramps at night what causes that",
        "is it normal that i get cramps",
        "my calf seizes up every time i run is that dehydration",
    ],
)
def test_a_habit_of_cramps_is_no_cramp_of_now(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    ("said", "stretch"),
    [
        ("calf stretch without standing up", "stretch.calf-towel"),
        ("calf stretch but not standing", "stretch.calf-towel"),
        ("no standing calf stretch", "stretch.calf-towel"),
        ("stretch my calf without getting out of bed", "stretch.calf-towel"),
        ("hamstring stretch not sitting", "stretch.hamstring-lying"),
        ("a hamstring stretch without lying down", "stretch.hamstring-seated"),
        ("calf stretch not on the floor", "stretch.calf-wall"),
        ("calf stretch standing", "stretch.calf-wall"),
        ("hamstring stretch on the floor", "stretch.hamstring-seated"),
    ],
)
def test_a_position_that_is_ruled_out_is_not_taken(talk: Conversation, said: str, stretch: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == stretch


@pytest.mark.parametrize("said", ["i threw up once after a marathon", "i ran once after dinner"])
def test_what_happened_once_is_no_wish_for_a_routine(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("coached") is None


@pytest.mark.parametrize("said", ["it was strong", "no it was at three"])
def test_what_belongs_to_no_entry_begins_no_help_with_a_cramp(diary: AtDevice, said: str) -> None:
    diary.hears(said)
    assert "relief" not in diary.place


def test_where_no_diary_is_kept_how_long_a_cramp_lasted_is_no_note(talk: Conversation) -> None:
    talk.hears("the cramp lasted half an hour yesterday but it's all gone")
    assert not talk.place["id"].startswith("diary")
