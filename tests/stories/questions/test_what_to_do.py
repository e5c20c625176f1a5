"""Stories of what to do about what was spoken of, and of a few words that only add to it."""

import pytest

from tests.conftest import Conversation
from tests.standing import place_of

FIRST_THREE = ("key-takeaways", "first-three")


@pytest.mark.parametrize(
    ("told", "advice"),
    [
        ("my calf goes at about mile eighteen every marathon", ("daily-routine", "prevent-runner")),
        ("why do cramps come late in a race", ("causes.overuse-standing", "race-day")),
        ("what brings cramps in football", ("causes.overuse-standing", "football-prevent")),
    ],
)
def test_what_to_do_is_of_what_was_spoken_of(talk: Conversation, told: str, advice: tuple[str, str]) -> None:
    assert place_of(talk, told, "so what should i do then") == advice


@pytest.mark.parametrize("said", ["ok and to stop it", "and to prevent them", "so stop them coming back"])
def test_to_stop_them_asks_how_and_ends_nothing(talk: Conversation, said: str) -> None:
    talk.hears("i get cramps when i run")
    talk.hears(said)
    assert talk.place["id"] in ("daily-routine", "key-takeaways", "causes.overuse-standing")
    assert talk.pending["kind"] == "follow-up"


def test_to_stop_it_ends_no_help_with_a_cramp(talk: Conversation) -> None:
    talk.hears("how do i stop cramp")
    talk.hears("ok and to stop it")
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize("said", ["about mile four", "mostly after half an hour", "around three in the night"])
def test_when_they_come_chooses_nothing(talk: Conversation, said: str) -> None:
    talk.hears("i keep getting cramps in my calf when i run")
    asked = talk.pending
    talk.hears(said)
    assert talk.place["id"] != "choice"
    assert talk.pending == asked


@pytest.mark.parametrize("told", ["i always cramp in the second half of matches", "i keep getting cramps when i run"])
@pytest.mark.parametrize("said", ["mostly after half an hour", "usually after an hour"])
def test_when_they_come_is_no_length(talk: Conversation, told: str, said: str) -> None:
    talk.hears(told)
    talk.hears(said)
    assert talk.place["id"] != "redflag.ask"


def test_how_long_it_has_been_is_one(talk: Conversation) -> None:
    talk.hears("i always cramp in the second half of matches")
    talk.hears("it's been cramping for half an hour now")
    assert talk.place["warning"] == "warning.long-cramp"


@pytest.mark.parametrize(
    "said",
    [
        "i keep getting cramps in my calf when i run",
        "my calf cramps midway through a race",
        "calf cramps every time i run",
        "i get cramps in my calf when i go jogging",
    ],
)
def test_cramps_in_a_run_are_no_twitches(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("entry") != "twitching-in-run"


def test_cramps_in_a_run_are_of_no_stomach(talk: Conversation) -> None:
    talk.hears("i get cramp when i'm running")
    assert talk.pending["kind"] == "cramping-now"


@pytest.mark.parametrize("said", ["i get stomach cramps when i run", "i've got a stitch", "my tummy's cramping"])
def test_what_cramps_in_a_belly_is_of_one(talk: Conversation, said: str) -> None:
    assert "stomach" in talk.hears(said)


def test_the_age_that_was_told_chooses_the_answer(talk: Conversation) -> None:
    told = ("i'm asking for my mum", "she's the one with the cramps", "she's eighty two")
    assert place_of(talk, *told) == ("daily-routine", "prevent-older")


def test_why_they_happen_is_asked_of_all_cramps(talk: Conversation) -> None:
    assert place_of(talk, "why do they happen") == ("what-are-leg-cramps", "why-cramps")


def test_another_week_takes_the_place_of_the_one_before(talk: Conversation) -> None:
    talk.hears("i'm twenty weeks pregnant")
    talk.hears("no wait nineteen")
    assert talk._session.attributes["facts"][-1]["number"] == 19  # noqa: SLF001  # as Alexa keeps them


def test_who_wonders_at_six_weeks_begins_to_count_none(talk: Conversation) -> None:
    assert place_of(talk, "what works against cramps", "six weeks, really") == ("daily-routine", "how-long-to-work")


@pytest.mark.parametrize("asked", ["how do i stretch with the belly", "how do i stretch over this huge bump"])
def test_a_bump_is_no_belly_ache(talk: Conversation, asked: str) -> None:
    said = ("i'm pregnant", asked)
    assert place_of(talk, *said) == ("hormones-pregnancy", "safe-stretches")
