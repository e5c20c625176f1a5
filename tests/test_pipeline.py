"""The order of a turn: a warning is said whatever else fails, and what fails on anything else is the guard's to answer."""

from collections.abc import Callable
from typing import Any, NoReturn

import pytest

from skill.app import build_skill
from skill.knowledge.library import Library
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import Session
from skill.simulator.device import SCREENS, Device
from skill.simulator.nlu import Hearing
from skill.storage.store import NoStore
from tests.broken_requests import running
from tests.conftest import MONDAY_EVENING
from tests.valid_response import assert_valid_response, spoken_words

WARNINGS = {
    "my chest hurts and i can't breathe": "warning.chest-stroke",
    "my calf is swollen and hot": "warning.leg-clot",
}
READ_LATER = (
    "skill.turn.turn.load_place",
    "skill.turn.turn.known_place",
    "skill.turn.turn.load_open",
    "skill.conversation.pipeline.interpret",
    "skill.conversation.pipeline.respond",
    "skill.conversation.pipeline.note_finished",
    "skill.conversation.pipeline.save",
    "skill.storage.listener_records.ListenerRecords.profile",
    "skill.turn.turn.Turn.night",
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
