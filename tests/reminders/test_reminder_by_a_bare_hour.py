"""Stories of a reminder whose hour is changed by a number alone, of one that is wished for by "nudge me",
and of a time that is typed.
"""

import pytest

from tests.reminders.fake_reminders_api import WithReminders

NINE_IN_THE_EVENING = "remind me to stretch every evening at nine"
EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("make that ten", 22),
        ("make it ten", 22),
        ("make it eight", 20),
        ("can we say eight", 20),
        ("ten would be better", 22),
        ("never mind the time make it ten", 22),
        ("could it be ten instead", 22),
        ("eight suits me better", 20),
        ("go for seven", 19),
        ("on second thoughts ten", 22),
        ("use 10 instead", 22),
        ("not nine ten", 22),
        ("how about eight then", 20),
    ],
)
@pytest.mark.parametrize("once_set", [False, True])
def test_a_number_alone_is_the_hour(talk: WithReminders, said: str, hour: int, *, once_set: bool) -> None:
    for each in (NINE_IN_THE_EVENING, *(["yes"] if once_set else [])):
        talk.hears(each)
    talk.hears(said)
    assert talk.pending["wish"] == ("change" if once_set else "create")
    assert (talk.pending["hour"], talk.pending.get("minute", 0), talk.pending["days"]) == (hour, 0, EVERY_DAY)
    talk.hears("yes")
    assert (talk.place["id"], talk.pending["kind"]) == ("reminder.create", "what-now")


@pytest.mark.parametrize("said", ["make that fifteen", "make it fifteen"])
def test_a_number_without_a_unit_is_no_length(talk: WithReminders, said: str) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears(said)
    assert talk.pending["days"] == EVERY_DAY


@pytest.mark.parametrize(("said", "minute"), [("make that ten minutes later", 10), ("half an hour later", 30)])
def test_a_length_with_its_unit_is_one(talk: WithReminders, said: str, minute: int) -> None:
    talk.hears(NINE_IN_THE_EVENING)
    talk.hears(said)
    assert (talk.pending["hour"], talk.pending["minute"]) == (21, minute)


@pytest.mark.parametrize(
    ("said", "place"),
    [("hold for ten", "preference.set"), ("ten out of ten", "daily-routine"), ("that's one", "reminder.create")],
)
def test_what_is_of_something_else_moves_no_reminder(talk: WithReminders, said: str, place: str) -> None:
    for each in (NINE_IN_THE_EVENING, "yes", said):
        talk.hears(each)
    assert (talk.place["id"], talk.pending["kind"] == "reminder-draft") == (place, False)


def test_in_a_stretch_the_number_is_of_the_hold(talk: WithReminders) -> None:
    talk.says_ready = False
    for each in (NINE_IN_THE_EVENING, "yes", "guide me through a calf stretch", "make that ten"):
        talk.hears(each)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.shorter", "stretch.calf-wall")


@pytest.mark.parametrize(
    "said", ["could you nudge me in twenty minutes", "give me a buzz in twenty minutes", "poke me in twenty minutes"]
)
def test_a_nudge_is_a_reminder(talk: WithReminders, said: str) -> None:
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending["wish"], talk.pending["once"]) == ("reminder-draft", "create", True)


@pytest.mark.parametrize("said", ["give me a nudge every night at ten", "give us a wee prod at ten every night"])
def test_a_nudge_that_comes_back_is_one_too(talk: WithReminders, said: str) -> None:
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending["hour"], talk.pending["days"]) == ("reminder-draft", 22, EVERY_DAY)


def test_nobody_is_reminded_by_a_stretch(talk: WithReminders) -> None:
    talk.hears("give me a calf stretch every night at ten")
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize(
    ("said", "left_out"),
    [
        ("remind me on all days but wednesday at eight in the evening", 2),
        ("remind me every day but sunday at eight in the evening", 6),
        ("remind me every night but fridays at eight in the evening", 4),
    ],
)
def test_but_leaves_a_day_out(talk: WithReminders, said: str, left_out: int) -> None:
    talk.hears(said)
    assert (talk.pending["hour"], talk.pending["days"]) == (20, [day for day in EVERY_DAY if day != left_out])


@pytest.mark.parametrize(
    ("said", "hour", "minute"),
    [
        ("remind me at 9:30pm every night", 21, 30),
        ("remind me 21:30 each night", 21, 30),
        ("remind me every night at 22:15", 22, 15),
        ("remind me every morning at 7:05am", 7, 5),
        ("remind me every evening at 9.45pm", 21, 45),
    ],
)
def test_minutes_that_are_typed_are_kept(talk: WithReminders, said: str, hour: int, minute: int) -> None:
    talk.hears(said)
    assert (talk.pending["hour"], talk.pending["minute"]) == (hour, minute)
