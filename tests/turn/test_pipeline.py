"""The order of a turn: a warning is said whatever else fails,
and what fails on anything else is the guard's to answer.
"""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any, NoReturn

import pytest

from skill.app import build_skill, load_readers
from skill.conversation.failure import apologise
from skill.conversation.readers import Readers
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import Apology, Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import Session
from skill.simulator.device import SCREENS, Device
from skill.simulator.heard import Slot
from skill.simulator.nlu import Hearing
from skill.storage.store import NoStore
from tests.conftest import MONDAY_EVENING
from tests.guard.broken_requests import intent, running
from tests.guard.valid_response import assert_valid_response, spoken_words

WARNINGS = {
    "my chest hurts and i can't breathe": "warning.chest-stroke",
    "my calf is swollen and hot": "warning.leg-clot",
}
READ_LATER = (
    "skill.turn.context.load_place",
    "skill.turn.context.known_place",
    "skill.turn.turn.load_open",
    "skill.conversation.pipeline.interpret",
    "skill.conversation.pipeline.respond",
    "skill.conversation.pipeline.note_finished",
    "skill.conversation.pipeline.save",
    "skill.storage.listener_records.ListenerRecords.profile",
    "skill.turn.context.TurnContext.night",
)
"""What a warning does not wait for: the place, the question, what is meant, the store, the clock."""


def fails(*_: object, **__: object) -> NoReturn:
    raise RuntimeError


class BrokenStore(NoStore):
    """Breaks in a way that no store should."""

    def read(self, listener: str, now: float) -> NoReturn:
        fails(listener, now)


class NoClock(DeviceClock):
    """Breaks in a way that no clock should."""

    def local(self, system: Any, now: float) -> NoReturn:  # noqa: ANN401
        fails(system, now)


@pytest.fixture(scope="module")
def broken_house() -> Guard:
    return build_skill(Settings(diary=True), clock=NoClock(), store=BrokenStore())


def says(hearing: Hearing, words: str, *, screen: bool = False) -> dict[str, Any]:
    """The request of a sentence in the middle of a stretch."""
    device = Device(screen=SCREENS["hub-landscape"] if screen else None)
    attributes = {"place": running(), "pending": {"kind": "next-clip"}, "turn": 3}
    return Session(device=device, attributes=attributes).intent(hearing.hear(words), MONDAY_EVENING)


@pytest.mark.parametrize("sign", WARNINGS.items(), ids=WARNINGS)
@pytest.mark.parametrize("broken", READ_LATER)
def test_a_warning_is_said_whatever_fails_after_it(
    broken_house: Guard, hearing: Hearing, monkeypatch: pytest.MonkeyPatch, broken: str, sign: tuple[str, str]
) -> None:
    said, warning = sign
    monkeypatch.setattr(broken, fails)
    for screen in (False, True):
        answer = broken_house(says(hearing, said, screen=screen))
        assert_valid_response(answer)
        assert answer["sessionAttributes"]["place"] == {"kind": "warning", "id": "redflag", "warning": warning}
        assert answer["sessionAttributes"]["pending"] == {"kind": "repeat-warning", "warning": warning}
        assert answer["sessionAttributes"]["warned"] == warning


@pytest.mark.parametrize("broken", READ_LATER[:6])
def test_anything_else_that_fails_is_owned_up_to_and_keeps_the_session(
    skill: Guard, hearing: Hearing, library: Library, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    monkeypatch.setattr(broken, fails)
    request = says(hearing, "why do i get night cramps")
    answer = skill(request)
    assert spoken_words(answer["response"]["outputSpeech"]) in library.lines["something-went-wrong"]
    assert answer["sessionAttributes"] == request["session"]["attributes"]


NUMBERS = {"en-US": "nine one one", "en-GB": "nine nine nine", "en-AU": "triple zero", "en-IN": "one one two"}


@pytest.mark.parametrize("country", NUMBERS.items(), ids=NUMBERS)
@pytest.mark.parametrize(
    "broken", ["skill.conversation.pipeline.interpret", "skill.understanding.warning_signs.SignRules.raised"]
)
def test_the_apology_for_an_alarming_word_names_the_number_of_the_country(
    skill: Guard, hearing: Hearing, monkeypatch: pytest.MonkeyPatch, country: tuple[str, str], broken: str
) -> None:
    monkeypatch.setattr(broken, fails)
    request = says(hearing, "is it bad when one calf is swollen and numb")
    request["request"]["locale"], number = country
    answer = skill(request)
    assert_valid_response(answer)
    assert number in spoken_words(answer["response"]["outputSpeech"])
    assert answer["sessionAttributes"] == request["session"]["attributes"]


@pytest.mark.parametrize("broken", ["raised", "named", "concepts"])
def test_where_the_reading_of_signs_fails_whatever_was_said_may_be_a_report(
    skill: Guard, hearing: Hearing, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    monkeypatch.setattr("skill.understanding.warning_signs.SignRules.raised", fails)
    monkeypatch.setattr(f"skill.understanding.warning_signs.SignRules.{broken}", fails)
    answer = skill(says(hearing, "my calf is swollen"))
    assert "nine one one" in spoken_words(answer["response"]["outputSpeech"])


def test_after_a_warning_every_apology_names_the_number(
    skill: Guard, hearing: Hearing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.conversation.pipeline.interpret", fails)
    request = says(hearing, "why do i get night cramps")
    request["session"]["attributes"]["warned"] = "warning.leg-clot"
    assert "nine one one" in spoken_words(skill(request)["response"]["outputSpeech"])


def test_a_place_that_cannot_be_loaded_is_dropped_and_signs_stay(
    skill: Guard, hearing: Hearing, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("skill.turn.context", "skill.conversation.failure"):
        monkeypatch.setattr(f"{module}.load_place", fails)
    request = says(hearing, "why do i get night cramps")
    request["session"]["attributes"]["signs"] = ["pregnant"]
    answer = skill(request)
    assert spoken_words(answer["response"]["outputSpeech"]) in library.lines["something-went-wrong-anew"]
    assert answer["sessionAttributes"] == {"signs": ["pregnant"], "turn": 3}


def test_where_the_time_is_over_an_alarming_word_brings_the_number() -> None:
    readers = load_readers(CONTENT_FOLDER)["en"]
    request = intent("AskIsIntent", query=Slot("it normal that my leg is ice cold"))
    slow = Guard(lambda _, deadline: Event().wait(deadline.left + 1), partial(_sorry, readers), seconds=0.05)
    assert "nine one one" in spoken_words(slow(request)["response"]["outputSpeech"])


def _sorry(readers: Readers, event: object, slow: bool) -> Apology:  # noqa: FBT001  # as the guard calls it
    return apologise(readers, event, slow=slow)


FORGED = (
    {"signs": 5, "warned": ["x"], "denied": {"a": 1}, "place": "rubbish", "pending": {"kind": "is-it-happening"}},
    {"pending": {"kind": "is-it-happening", "warning": "warning.gone"}, "place": {"id": "redflag", "warning": 7}},
    {"place": {"id": "stretch.gone", "coached": {"plan": 1, "hold": -4}}, "signs": ["nothing", "leg"], "turn": -9},
)


@pytest.mark.parametrize("attributes", FORGED)
def test_a_forged_session_hides_no_warning(
    broken_house: Guard, hearing: Hearing, attributes: dict[str, object]
) -> None:
    request = says(hearing, "my calf is swollen and hot")
    request["session"]["attributes"] = attributes
    answer = broken_house(request)
    assert_valid_response(answer)
    assert answer["sessionAttributes"]["warned"] == "warning.leg-clot"


@pytest.mark.parametrize(
    ("said", "asked"),
    [("why do i get night cramps", ["clock"]), ("i've got a cramp", []), ("my calf is swollen and hot", [])],
)
def test_a_cramp_and_a_warning_wait_for_neither_store_nor_clock(hearing: Hearing, said: str, asked: list[str]) -> None:
    waited: list[str] = []

    def noting(what: str, answer: Callable[..., Any]) -> Callable[..., Any]:
        def note(*args: object) -> Any:  # noqa: ANN401
            waited.append(what)
            return answer(*args)

        return note

    store, clock = NoStore(), DeviceClock()
    store.read = noting("store", store.read)  # type: ignore[method-assign]
    clock.local = noting("clock", clock.local)  # type: ignore[method-assign]
    talk = Session()
    answer = build_skill(Settings(), clock=clock, store=store)(talk.intent(hearing.hear(said), MONDAY_EVENING))
    assert_valid_response(answer)
    assert waited == asked
