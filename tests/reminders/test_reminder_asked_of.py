"""Stories of what is asked of reminders: how loud one is, what it says, when the next comes;
and of a wish for one where none is set.
"""

import pytest

from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders
from tests.wordings import wordings

EVENINGS = "remind me to stretch every evening at seven"
WHICH = "what reminders do i have"


def says(talk: WithReminders, *said: str) -> None:
    for each in said:
        talk.hears(each)


@pytest.mark.parametrize("before", [[EVENINGS], [EVENINGS, "yes"], [WHICH]], ids=["read back", "set", "told"])
@pytest.mark.parametrize(
    "said",
    [
        "will it ring out loud cause my wife's asleep",
        "how loud is it",
        "will it wake the baby",
        "does it go off loud",
        "is it going to be really loud the bairn's sleeping",
    ],
)
def test_how_loud_it_is_is_told_and_nothing_is_whispered(talk: WithReminders, before: list[str], said: str) -> None:
    says(talk, *before)
    kind = talk.pending["kind"]
    assert talk.hears(said).startswith(wordings("reminder-how-loud"))
    assert talk.pending["kind"] == kind


@pytest.mark.parametrize("said", ["whisper please my wife's asleep", "talk quietly my wife's asleep"])
def test_a_wish_for_a_whisper_is_of_no_reminder(talk: WithReminders, said: str) -> None:
    says(talk, EVENINGS, "yes", said)
    assert talk.place["id"] == "preference.set"


@pytest.mark.parametrize(
    "said", ["what does it say when it goes off", "what will i hear", "and what does it say to me", "how does it sound"]
)
def test_what_it_says_is_told(talk: WithReminders, said: str) -> None:
    says(talk, EVENINGS, "yes")
    assert talk.hears(said).startswith(wordings("reminder-what-it-says"))
    [text] = wordings("reminder-text")
    assert text.lower() in wordings("reminder-what-it-says")[0].lower()


@pytest.mark.parametrize("said", ["when's the next one", "what time is my next one", "and when will the next be"])
def test_when_the_next_comes_is_told(talk: WithReminders, said: str) -> None:
    says(talk, EVENINGS, "yes", said)
    assert talk.place["id"] == "reminder.list"


def test_how_to_turn_off_one_that_is_not_set_is_told(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    says(talk, EVENINGS)
    assert talk.hears("how do i turn it off").startswith(wordings("reminder-how-to-stop"))
    assert (talk.pending["kind"], alexa.kept) == ("reminder-draft", {})


@pytest.mark.parametrize("said", ["cancel all of them", "cancel them all", "forget all of them", "scrap the lot"])
@pytest.mark.parametrize("draft", ["set another reminder at eight on mondays", "another reminder every day at nine"])
def test_all_of_them_may_be_cancelled_out_of_a_draft(
    talk: WithReminders, alexa: FakeRemindersApi, draft: str, said: str
) -> None:
    says(talk, EVENINGS, "yes", draft, said)
    assert (talk.pending["kind"], talk.pending["wish"], len(alexa.kept)) == ("reminder-draft", "cancel", 1)
    talk.hears("yes")
    assert (talk.pending["kind"], alexa.kept) == ("what-now", {})


def test_a_draft_is_left_where_all_are_to_go_and_none_is_set(talk: WithReminders) -> None:
    says(talk, EVENINGS, "cancel all of them")
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.cancel", "what-now")


@pytest.mark.parametrize("said", ["the stretching one", "i mean the stretching one please", "the stretch reminder"])
def test_one_that_is_called_by_what_it_is_for_begins_no_stretch(talk: WithReminders, said: str) -> None:
    says(talk, WHICH, said)
    assert (talk.place["id"], talk.place.get("coached")) == ("reminder.list", None)


@pytest.mark.parametrize(
    "said", ["well set one then", "go on set one for me", "can you set one", "in the evening", "mondays and thursdays"]
)
def test_where_none_is_set_one_may_be_wished_without_its_name(talk: WithReminders, said: str) -> None:
    says(talk, WHICH, said)
    assert (talk.pending["kind"], talk.pending["wish"], talk.pending["hour"]) == ("reminder-draft", "create", None)


def test_it_is_told_piece_by_piece(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    says(talk, WHICH, "the stretching one", "well set one then", "eight", "in the evening", "mondays and thursdays")
    assert (talk.pending["hour"], talk.pending["days"]) == (20, [0, 3])
    talk.hears("yes")
    assert len(alexa.kept) == 1


@pytest.mark.parametrize("said", ["good morning", "do some stretches", "had one this morning in my calf"])
def test_what_wishes_for_none_begins_none(talk: WithReminders, said: str) -> None:
    says(talk, WHICH, said)
    assert talk.pending["kind"] != "reminder-draft"
