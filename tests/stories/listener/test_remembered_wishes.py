"""A listener never has to say a wish twice: how long, how often, which leg first, and what cannot be done."""

from collections.abc import Callable

import pytest

from skill.storage.profile import Preferences, Profile
from tests.at_device import AtDevice
from tests.facts_told import tells
from tests.returning_listener import CALF, tomorrow
from tests.returning_listener import remembered as remembered  # noqa: PLC0414  # a fixture
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.store.broken_files import rubbish
from tests.store.store_backends import SqliteBackend
from tests.wordings import says, wordings

WISHES: list[tuple[str, str, Preferences]] = [
    ("always hold for twenty seconds", "holds of twenty seconds", Preferences(seconds=20)),
    ("always hold for two minutes", "holds of a minute", Preferences(seconds=60)),
    ("i always do it three times", "three times", Preferences(repetitions=3)),
    ("start with my left leg", "the left leg first", Preferences(side="left")),
    ("always count every second", "every second counted", Preferences(style="every-second")),
    ("from now on go slower", "a slower pace", Preferences(pace="slow")),
    ("from now on whisper", "whispering", Preferences(quiet=True)),
    ("remember i have no wall", "no wall", Preferences(avoid=("no-wall",))),
    ("remember i can't stand on one leg", "no balancing", Preferences(avoid=("cannot-balance",))),
]


@pytest.mark.parametrize(("said", "answer", "kept"), WISHES, ids=[row[0] for row in WISHES])
def test_a_wish_is_confirmed_in_few_words_and_kept(
    talk: AtDevice, remembered: Callable[[], Profile], said: str, answer: str, kept: Preferences
) -> None:
    assert talk.hears(said).startswith(wordings("remembered", wish=answer))
    assert remembered().preferences == kept


def test_wishes_are_used_from_then_on(talk: AtDevice) -> None:
    talk.hears("always hold for twenty seconds")
    talk.hears("start with my right leg")
    talk.hears("always count every second")
    tomorrow(talk)
    words = talk.hears(CALF)
    assert "Twelve." in words
    assert "Twenty." not in words, "a hold of thirty seconds would count it"
    spoken = words.lower()
    assert spoken.index("right foot back") < spoken.index("left foot back")


def test_what_cannot_be_done_is_left_out_of_suggestions_and_routines(talk: AtDevice) -> None:
    talk.hears("remember i have no wall")
    tomorrow(talk)
    assert "wall" not in talk.hears("stretch my calf")
    tomorrow(talk)
    assert "wall" not in talk.hears("start the bedtime routine")
    assert "Good" in talk.hears("i have a wall now")
    tomorrow(talk)
    assert "wall" in talk.hears("stretch my calf")


def test_a_limitation_said_in_a_stretch_holds_for_the_next(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.interrupts("i have no wall", after=5)
    assert says("noted", talk.hears("no, nothing like that"), what="no wall")
    tomorrow(talk)
    assert "wall" not in talk.hears("stretch my calf")


def test_remember_that_keeps_how_the_stretch_is_done(talk: AtDevice, remembered: Callable[[], Profile]) -> None:
    talk.hears(CALF)
    talk.interrupts("forty seconds", after=30)
    assert says("remembered", talk.interrupts("remember that", after=10), wish="holds of forty seconds")
    assert remembered().preferences == Preferences(seconds=40)


def test_remember_that_with_nothing_to_remember_says_what_can_be(talk: AtDevice) -> None:
    assert tells(talk.hears("remember that"), "what-i-can-remember")


def test_a_wish_in_a_stretch_holds_at_once_and_goes_on(talk: AtDevice) -> None:
    talk.hears(CALF)
    words = talk.interrupts("always hold for fifty seconds", after=5)
    assert words.startswith(wordings("remembered", wish="holds of fifty seconds"))
    assert "Hold it there." in words


def test_everything_remembered_is_read_back(talk: AtDevice) -> None:
    assert tells(talk.hears("what do you remember about me"), "nothing-remembered")
    talk.hears("always hold for twenty seconds")
    talk.hears("start with my left leg")
    tomorrow(talk)
    assert talk.hears("what do you remember about me").startswith(
        "You like holds of twenty seconds and the left leg first."
    )


def test_after_the_store_was_damaged_it_says_that_something_may_be_missing(
    talk: AtDevice, sqlite_backend: SqliteBackend
) -> None:
    talk.hears("always hold for twenty seconds")
    rubbish(sqlite_backend.file)
    assert tells(talk.hears("what do you remember about me"), "cannot-look-up")
    assert tells(talk.hears("what do you remember about me"), "may-be-lost")
    tomorrow(talk)
    assert tells(talk.hears("what do you remember about me"), "may-be-lost")
    talk.hears("always hold for forty seconds")
    assert "forty seconds" in talk.hears("what do you remember about me")
