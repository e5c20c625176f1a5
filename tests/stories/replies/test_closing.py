"""Stories of what a no closes: what it answers, and the session only where it is plain,
or where somebody says goodbye.
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
    ("asked", "said"),
    [
        ("i had a stroke two years ago, can i stretch", "no not now, two years ago"),
        ("does magnesium help", "not as a tablet just in my dinners"),
    ],
)
def test_a_no_that_only_begins_a_sentence_ends_nothing(talk: Conversation, asked: str, said: str) -> None:
    talk.hears(asked)
    talk.hears(said)
    assert not talk.ended


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("my legs ache", "it's not swollen, no"),
        ("how long until stretching works", "no not tonight"),
        ("does magnesium help", "something else"),
        ("can i run after a cramp", "no, i've got a match on saturday"),
        ("do stretches help", "nah, my back's bad"),
    ],
)
def test_a_no_that_tells_more_keeps_the_session_open(talk: Conversation, asked: str, said: str) -> None:
    talk.hears(asked)
    talk.hears(said)
    assert not talk.ended
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


@pytest.mark.parametrize(
    "said",
    [
        *("no", "no thanks", "no ta, dinner's on the table", "nah, off to bed", "no, that's all for now, bye"),
        *("no that is fine", "no thanks, that's all i wanted", "no i don't fancy it"),
    ],
)
def test_a_plain_no_and_a_goodbye_end_it(talk: Conversation, said: str) -> None:
    talk.hears("does magnesium help")
    talk.hears(said)
    assert talk.ended


def test_a_no_to_a_sign_is_one_to_that_sign_and_it_is_not_asked_about_again(talk: Conversation) -> None:
    talk.hears("my calf is sore after a cramp")
    assert talk.pending["then"] == "warning.leg-clot"
    talk.hears("no, it's not swollen")
    assert (talk.ended, talk.pending["kind"]) == (False, "what-now")
    talk.hears("i'm scared it's a clot")
    assert talk.pending.get("then") != "warning.leg-clot"


def test_soreness_behind_a_no_is_answered(talk: Conversation) -> None:
    talk.hears("i'm scared it's a clot")
    talk.hears("no")
    talk.hears("no just the one leg, it's tender where it cramped")
    assert talk.place["entry"] == "soreness"
    talk.hears("so what do i do tomorrow")
    assert not talk.ended
    assert talk.place["id"] != "control.declined"


@pytest.mark.parametrize("said", ["no, it's a bit bruised feeling", "no swelling, just sore"])
def test_soreness_refuses_no_note(diary: AtDevice, said: str) -> None:
    diary.hears("i've got a cramp in my calf")
    diary.hears("it's gone")
    diary.hears(said)
    assert (diary.place["entry"], diary.pending["kind"]) == ("soreness", "diary-draft")


def test_what_is_told_of_the_body_refuses_no_note(diary: AtDevice) -> None:
    diary.hears("i've got a cramp in my calf")
    diary.hears("it's gone")
    diary.hears("that's it, no i can't lie on my back")
    assert diary.pending["kind"] == "diary-draft"
    diary.hears("no")
    assert diary.pending["kind"] != "diary-draft"


def test_a_note_that_was_refused_is_not_offered_again(diary: AtDevice) -> None:
    diary.hears("i had a cramp last night")
    diary.hears("no don't note it, just, why does it always happen at night")
    assert (diary.place["entry"], diary.pending["kind"]) == ("why-night", "follow-up")


@pytest.mark.parametrize(
    "said", ["no, had one in the night, woke me up", "no, not right now but i had one on my run this morning"]
)
def test_an_earlier_cramp_behind_a_no_may_be_noted(diary: AtDevice, said: str) -> None:
    diary.opens()
    diary.hears(said)
    assert diary.place["id"] == "diary.log"


def test_an_earlier_cramp_that_is_not_to_be_noted_is_let_be(diary: AtDevice) -> None:
    diary.opens()
    diary.hears("no i had one last week in my foot, don't write it down")
    assert (diary.place["id"], diary.pending["kind"]) == ("control.declined", "what-now")


def test_who_has_no_hot_water_bottle_hears_what_warms_without_one(talk: Conversation) -> None:
    talk.hears("does heat help")
    talk.hears("no i don't own a hot water bottle")
    assert (talk.place["kind"], talk.place["id"], talk.ended) == ("topic", "heat", False)


def test_a_habit_behind_a_no_is_answered(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no, i get them every night")
    assert talk.place["id"] == "causes.night"


@pytest.mark.parametrize("said", ["no jo here again", "hiya, back again"])
@pytest.mark.parametrize("opened", [True, False])
def test_who_is_back_has_no_cramp(talk: Conversation, said: str, opened: bool) -> None:  # noqa: FBT001  # a case of the table
    if opened:
        talk.opens()
    talk.hears(said)
    assert "relief" not in talk.place
    assert talk.pending["kind"] == ("cramping-now" if opened else "what-now")


def test_what_is_better_by_itself_ends_nothing(talk: Conversation) -> None:
    talk.hears("does magnesium help")
    talk.hears("she's stopped crying now")
    assert not talk.ended
    talk.hears("does magnesium help")
    talk.hears("that's better thank you")
    assert talk.ended


def test_a_denied_end_is_none(talk: Conversation) -> None:
    talk.hears("my legs ache since i started a statin")
    talk.hears("no i didn't stop it")
    assert (talk.ended, talk.place["id"]) == (False, "redflag")


def test_do_not_stop_goes_on(talk: Conversation) -> None:
    talk.hears("do a calf stretch")
    talk.interrupts("no don't stop", after=40)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.last.seconds > 30


def test_a_change_that_has_gone_far_enough_ends_nothing(talk: Conversation) -> None:
    talk.hears("do a calf stretch")
    talk.interrupts("slower", after=40)
    talk.interrupts("no that's enough", after=10)
    assert (talk.ended, talk.place["coached"]["plan"]) == (False, "stretch.calf-wall")


def test_a_doctor_who_has_seen_it_ends_nothing(talk: Conversation) -> None:
    talk.hears("my calf is swollen and warm")
    talk.hears("my doctor has seen it on tuesday")
    assert (talk.ended, talk.pending["kind"]) == (False, "what-now")
    talk.hears("can we do a calf stretch")
    assert talk.pending["kind"] == "been-checked"


def test_three_things_outside_end_nothing(talk: Conversation) -> None:
    for said in ("weather in leeds", "play some music", "order a pizza"):
        talk.hears(said)
        assert (talk.ended, talk.pending["kind"]) == (False, "what-now")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("does heat help", "no, my mother's in hospital"),
        ("what are the warning signs", "no, none of them"),
    ],
)
def test_what_is_told_behind_a_no_puts_no_piece_right(diary: AtDevice, asked: str, said: str) -> None:
    diary.hears(asked)
    diary.hears(said)
    assert (diary.ended, diary.place["id"], diary.pending["kind"]) == (False, "control.declined", "what-now")


def test_somebody_else_behind_a_no_is_helped(diary: AtDevice) -> None:
    diary.opens()
    diary.hears("no my husband's got one")
    assert diary.place["id"] == "relief.now"


def test_a_goodbye_to_the_question_about_a_cramp_ends(talk: Conversation) -> None:
    talk.opens()
    talk.hears("not now, bye")
    assert talk.ended


def test_not_tonight_refuses_a_note(diary: AtDevice) -> None:
    diary.hears("i've got a cramp in my foot")
    diary.hears("it's gone")
    diary.hears("not tonight")
    assert (diary.place["id"], diary.pending.get("kind")) != ("relief.eased", "diary-draft")
    assert diary.pending.get("kind") != "diary-draft"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("no thanks, one more thing, can i drive after a cramp", "control.declined"),
        ("no i don't need that, what is magnesium for", "magnesium-potassium"),
    ],
)
def test_a_question_behind_a_no_is_heard(talk: Conversation, said: str, place: str) -> None:
    talk.hears("does heat help")
    talk.hears(said)
    assert (talk.ended, talk.place["id"]) == (False, place)


def test_a_goodbye_to_a_sign_ends(talk: Conversation) -> None:
    talk.hears("my calf is sore after a cramp")
    talk.hears("no, i'm off to bed, good night")
    assert talk.ended


def test_a_time_in_a_reason_sets_no_reminder(diary: AtDevice) -> None:
    diary.hears("i've got a cramp in my calf")
    diary.hears("it's gone")
    diary.hears("no")
    assert diary.pending["kind"] == "remind-tonight"
    diary.hears("no, i'm up at six anyway")
    assert diary.place["id"] == "control.declined"


def test_a_cramp_of_last_night_is_noted_for_then(diary: AtDevice) -> None:
    diary.hears("i've got a cramp")
    said = diary.hears("no not now, last night")
    assert (diary.place["id"], diary.pending["kind"]) == ("relief.eased", "diary-draft")
    assert "last night" in said


def test_a_note_is_let_go_whatever_is_asked_behind_that(diary: AtDevice) -> None:
    diary.hears("i've got a cramp in my calf")
    diary.hears("it's gone")
    diary.hears("don't bother, but what stops it coming back")
    assert diary.pending["kind"] != "diary-draft"


def test_a_sign_that_is_taken_back_after_a_warning_is_asked_about(talk: Conversation) -> None:
    talk.hears("my calf is swollen")
    talk.hears("no it isn't now")
    assert (talk.ended, talk.pending["kind"]) == (False, "is-it-happening")


def test_no_cramp_now_is_an_answer_and_ends_nothing(talk: Conversation) -> None:
    talk.hears("is pickle juice safe")
    assert talk.pending["then"] == "relief.now"
    talk.hears("no")
    assert (talk.ended, talk.pending["kind"]) == (False, "what-now")


def test_falling_asleep_in_a_question_is_no_goodbye(talk: Conversation) -> None:
    talk.hears("would a hot water bottle ease it after a cramp")
    talk.hears("and what if i dropped off to sleep with it")
    assert talk.place["id"] == "heat"


def test_a_no_to_the_question_about_a_cramp_puts_nothing_right(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no it's not tight now")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")
    talk.hears("does magnesium do owt")
    assert (talk.place["id"], talk.place["entry"]) == ("magnesium-potassium", "magnesium-does-it")


def test_thanks_to_a_note_that_was_offered_twice_let_it_be(diary: AtDevice) -> None:
    diary.hears("cramp in my calf")
    diary.hears("gone now")
    diary.hears("can i go back to sleep")
    assert diary.pending["kind"] == "diary-draft"
    diary.hears("thank you")
    assert diary.pending["kind"] != "diary-draft"


def test_what_somebody_swears_by_is_spoken_of_on(diary: AtDevice) -> None:
    diary.hears("does magnesium help")
    diary.hears("no, my wife swears by it though")
    assert (diary.ended, diary.place["id"], diary.pending["kind"]) == (False, "magnesium-potassium", "follow-up")
