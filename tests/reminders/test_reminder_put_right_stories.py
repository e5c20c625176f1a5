"""Stories of a reminder put right by a word or two: the half of the day, minutes alone, or that it is wrong."""

import pytest

from tests.reminders.fake_reminders_api import FakeRemindersApi, WithReminders
from tests.wordings import wordings

NINE_IN_THE_EVENING = "remind me to stretch every evening at nine"


@pytest.mark.parametrize(
    ("said", "hour", "minute"),
    [
        ("can you make it half past instead", 21, 30),
        ("make it quarter to", 20, 45),
        ("no quarter past", 21, 15),
        ("half past i said", 21, 30),
    ],
)
def test_half_past_alone_is_of_the_hour_that_is_known(talk: WithReminders, said: str, hour: int, minute: int) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears(said)
    assert (talk.pending["wish"], talk.pending["hour"], talk.pending["minute"]) == ("create", hour, minute)
    talk.hears("yes")
    talk.hears("make it half past")
    assert (talk.place["id"], talk.pending["wish"]) == ("reminder.create", "change")


@pytest.mark.parametrize(
    ("said", "hour"), [("evening", 20), ("the evening", 20), ("morning", 8), ("the morning", 8), ("night", 20)]
)
def test_the_half_of_the_day_alone_answers(talk: WithReminders, said: str, hour: int) -> None:
    talk.hears("remind me to stretch at eight")
    assert talk.pending["unsure"]
    talk.hears(said)
    assert (talk.pending["hour"], "unsure" in talk.pending) == (hour, False)


@pytest.mark.parametrize("said", ["morning", "evening"])
@pytest.mark.parametrize(
    ("before", "open_question"),
    [("cramp in my calf", "check-in"), ("guide me through a calf stretch", "in-position"), ("", "what-now")],
)
def test_a_part_of_the_day_alone_begins_no_routine(
    talk: WithReminders, before: str, open_question: str, said: str
) -> None:
    talk.says_ready = False
    if before:
        talk.hears(before)
    under_way = (talk.place.get("coached") or {}).get("plan")
    talk.hears(said)
    assert (talk.pending["kind"], (talk.place.get("coached") or {}).get("plan")) == (open_question, under_way)


@pytest.mark.parametrize("settled", [False, True])
def test_a_reminder_that_is_wrong_is_asked_about(talk: WithReminders, *, settled: bool) -> None:
    for each in (NINE_IN_THE_EVENING, *(["yes"] if settled else [])):
        talk.hears(each)
    talk.hears("that's wrong")
    assert (talk.place["id"], talk.pending["doubted"]) == ("reminder.create", True)
    assert ("Nothing is set" in talk.last.speech) is not settled
    talk.hears("at eight")
    assert (talk.pending["hour"], talk.pending["wish"]) == (20, "change" if settled else "create")


def test_who_wants_it_taken_off_is_helped_with_no_leg(talk: WithReminders) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("oh take it off again my daughter will tell me herself")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("before", ["remind me to do my stretches", NINE_IN_THE_EVENING])
@pytest.mark.parametrize(
    ("said", "part", "six"),
    [
        ("no after work", "evening", 18),
        ("before bed please", "evening", 18),
        ("no first thing", "morning", 6),
        ("leave it till after breakfast", "morning", 6),
        ("when the kids are in bed", "evening", 18),
        ("nah not then after church", None, 6),
    ],
)
def test_a_time_that_is_named_by_what_is_done_then_refuses_nothing(
    talk: WithReminders, before: str, said: str, part: str | None, six: int
) -> None:
    talk.hears(before)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"], talk.pending.get("hour")) == (
        "reminder.create",
        "reminder-draft",
        None,
    )
    assert talk.pending.get("part") == part
    talk.hears("at six")
    assert (talk.pending["hour"], bool(talk.pending.get("unsure"))) == (six, part is None)


@pytest.mark.parametrize(
    "said",
    [
        "no i'll do them after work without you",
        "leave it i'm away till after the weekend",
        "no thanks i'll remember before bed",
    ],
)
def test_what_refuses_a_reminder_may_name_such_a_time(talk: WithReminders, said: str) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


@pytest.mark.parametrize(
    ("said", "days", "part"),
    [
        ("remind me on monday wednesday and friday mornings", [0, 2, 4], "morning"),
        ("remind me to stretch every tuesday and thursday evenings", [1, 3], "evening"),
    ],
)
def test_weekdays_that_share_a_part_of_the_day_are_those_days(
    talk: WithReminders, said: str, days: list[int], part: str
) -> None:
    talk.hears(said)
    assert (talk.pending["days"], talk.pending["part"]) == (days, part)


def test_what_was_just_set_is_taken_back_by_cancel_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("yes")
    talk.hears("cancel that")
    assert (talk.pending["kind"], talk.pending["wish"], len(alexa.kept)) == ("reminder-draft", "cancel", 1)
    talk.hears("yes")
    assert alexa.kept == {}


def test_the_lot_that_was_read_out_is_cancelled_after_a_yes(talk: WithReminders, alexa: FakeRemindersApi) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("yes")
    talk.hears("what have i got set")
    talk.hears("cancel the lot")
    assert (talk.pending["wish"], len(alexa.kept)) == ("cancel", 1)
    talk.hears("yes")
    assert alexa.kept == {}


def test_a_time_for_one_more_sets_a_reminder_where_they_are_spoken_of(talk: WithReminders) -> None:
    talk.hears("how many reminders have i")
    talk.hears("okay set one for ten at night")
    assert (talk.place["id"], talk.pending["wish"], talk.pending["hour"]) == ("reminder.create", "create", 22)


def test_who_is_not_sure_when_is_asked_for_the_time_and_for_no_yes(talk: WithReminders) -> None:
    talk.hears("remind me to stretch")
    asked = talk.last.speech
    talk.hears("i'm not sure when")
    assert talk.last.speech == asked


@pytest.mark.parametrize(
    ("said", "hour"),
    [("set one for the bedtime stretches", None), ("set one for nine", 9), ("at nine then", 9), ("another at nine", 9)],
)
def test_one_more_where_they_are_spoken_of_begins_no_stretch(talk: WithReminders, said: str, hour: int | None) -> None:
    talk.hears("have i any reminders on")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["wish"], talk.pending.get("hour")) == ("reminder.create", "create", hour)


def test_a_day_off_is_left_out(talk: WithReminders) -> None:
    talk.hears("remind me every night at ten")
    talk.hears("no fridays off")
    assert talk.pending["days"] == [0, 1, 2, 3, 5, 6]


def test_one_more_after_the_first_moves_nothing(talk: WithReminders) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears("yes")
    talk.hears("one more at seven in the morning")
    assert (talk.place["id"], talk.pending["wish"], talk.pending["hour"]) == ("reminder.create", "create", 7)


@pytest.mark.parametrize("said", ["actually bump it to ten", "can you knock it to ten", "nudge that on to ten"])
def test_a_new_one_that_names_its_time_is_made_and_moved(talk: WithReminders, said: str) -> None:
    talk.hears("set me a stretch reminder nine p m every day")
    assert (talk.pending["wish"], talk.pending["hour"]) == ("create", 21)
    talk.hears(said)
    assert (talk.pending["wish"], talk.pending["hour"]) == ("create", 22)


@pytest.mark.parametrize("said", ["kill 'em all", "bin them all", "switch them all off", "get rid of all of them"])
def test_all_that_were_read_out_are_let_go(talk: WithReminders, said: str) -> None:
    for each in (NINE_IN_THE_EVENING, "yes", "what reminders i got", said):
        talk.hears(each)
    assert (talk.place["id"], talk.pending["wish"]) == ("reminder.cancel", "cancel")


@pytest.mark.parametrize(
    ("said", "days"), [("no weekends mind", [0, 1, 2, 3, 4]), ("but no sundays", [0, 1, 2, 3, 4, 5])]
)
def test_days_without_it_are_left_out(talk: WithReminders, said: str, days: list[int]) -> None:
    talk.hears("remind me to stretch at half seven each morning")
    talk.hears(said)
    assert talk.pending["days"] == days


@pytest.mark.parametrize(
    ("said", "hour", "minute"),
    [
        ("never mind the time make it ten", 22, 0),
        ("forget the time make it ten at night", 22, 0),
        ("scrap the time make it half nine in the evening", 21, 30),
    ],
)
def test_a_time_that_is_let_go_gives_way_to_the_next(talk: WithReminders, said: str, hour: int, minute: int) -> None:
    talk.hears("remind me to stretch at seven in the evening every day")
    talk.hears(said)
    told = talk.pending
    assert (told["hour"], told.get("minute", 0), told["days"]) == (hour, minute, [0, 1, 2, 3, 4, 5, 6])


@pytest.mark.parametrize("said", ["to stretch me calves", "for my stretches"])
def test_what_it_is_for_begins_no_stretch(talk: WithReminders, said: str) -> None:
    talk.hears("remind me in an hour")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.create", "reminder-draft")


def test_whoever_is_to_be_woken_means_the_morning(talk: WithReminders) -> None:
    talk.hears("wake me at six for my stretches")
    assert (talk.pending["hour"], "unsure" in talk.pending) == (6, False)


def test_a_day_that_is_skipped_is_left_out(talk: WithReminders) -> None:
    for said in ("every tuesday and thursday at seven in the evening remind me", "yes", "skip this thursday"):
        talk.hears(said)
    assert (talk.pending["wish"], talk.pending["days"]) == ("change", [1])


@pytest.mark.parametrize("said", ["skip tomorrow", "leave it out tonight", "not tomorrow"])
@pytest.mark.parametrize("is_set", [True, False])
def test_no_single_day_can_be_left_out_of_one_that_comes_back(talk: WithReminders, said: str, *, is_set: bool) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    if is_set:
        talk.hears("yes")
    assert talk.hears(said).startswith(wordings("reminder-no-single-day"))
    assert talk.pending["kind"] == ("what-now" if is_set else "reminder-draft")


def test_what_was_set_is_told(talk: WithReminders) -> None:
    for said in (NINE_IN_THE_EVENING, "yes", "what did i set"):
        talk.hears(said)
    assert talk.place["id"] == "reminder.list"


def test_one_more_yes_to_what_was_set_offers_nothing(talk: WithReminders) -> None:
    for said in (NINE_IN_THE_EVENING, "yes", "yes"):
        talk.hears(said)
    assert talk.pending["kind"] == "what-now"


@pytest.mark.parametrize("said", ["and one at seven in the morning", "also one every sunday at ten in the morning"])
def test_one_more_leaves_the_one_that_was_just_set(talk: WithReminders, alexa: FakeRemindersApi, said: str) -> None:
    for each in ("remind me every evening at nine", "yes", said, "every day", "yes"):
        talk.hears(each)
    assert len(alexa.kept) == 2


def test_where_reminders_were_told_one_of_them_is_deleted_and_no_entry(talk: WithReminders) -> None:
    for each in ("remind me every evening at nine", "yes", "list my reminders"):
        talk.hears(each)
    talk.hears("delete the evening one")
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.cancel", "reminder-draft")


@pytest.mark.parametrize(("said", "hour"), [("i said ten", 22), ("i said eleven", 23), ("no i said ten please", 22)])
def test_an_hour_that_is_said_once_more_is_the_hour(talk: WithReminders, said: str, hour: int) -> None:
    talk.hears("remind me to stretch every night")
    talk.hears(said)
    assert (talk.pending["hour"], talk.pending.get("minute", 0), len(talk.pending["days"])) == (hour, 0, 7)
