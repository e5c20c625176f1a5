"""One line for each request: what came, what became of it, how long it took; nothing that was sent."""

import copy
import json
import logging
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.conversation.after_reply.what_became import EVERY_END
from skill.runtime.guard import Guard
from skill.runtime.request_log import LoggedNames, RequestLog
from skill.simulator.heard import Slot
from skill.turn.place import kind_of
from tests.examples import examples
from tests.guard.broken_requests import Json, changed, intent, launch, running, stretch_request

MARK = "zq7marmalade"
"""Stands in everything that is sent, and in no line."""
SENT = changed(
    changed(
        intent("StretchMuscleIntent", place=running(about="heat"), muscle=Slot("calf", "calf"), side=Slot("left")),
        "context/System/apiAccessToken",
        "a token",
    ),
    "context/System/user/accessToken",
    "another",
)
RECORDED = [SENT, launch(), stretch_request(), intent("AskWhyIntent", query=Slot("do i get night cramps"))]
KEPT = [("version",), ("request", "type"), ("request", "timestamp"), ("request", "intent", "name")]
"""What must stay as it is for a request to be a good one."""


class Listening(logging.Handler):
    """Keeps the whole of every record, as any handler could write it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def everything(self) -> str:
        return " ".join(f"{vars(record)} {record.getMessage()} {record.exc_text}" for record in self.records)


@pytest.fixture(scope="module")
def listening() -> Iterator[Listening]:
    handler, root = Listening(), logging.getLogger()
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)


def logged(listening: Listening) -> list[Json]:
    lines = [json.loads(record.getMessage()) for record in listening.records if record.name == "cramp-coach"]
    listening.records.clear()
    return lines


def fails(event: object, context: object) -> Json:
    raise RuntimeError(event, context)


def strings(data: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401  # JSON
    """Find every string of a request, the names of its slots and attributes included."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        if isinstance(value, str):
            yield (*here, key)
        yield from strings(value, (*here, key))


def marked(request: Json, where: list[tuple[Any, ...]], mark: str) -> Json:
    request = copy.deepcopy(request)
    for *parents, last in where:
        part: Any = request
        for parent in parents:
            part = part[parent]
        part[last] = f"{mark}{part[last]}" if len(where) % 2 else mark
    return request


def test_a_line_tells_what_came_what_became_of_it_and_how_long_it_took(library: Any, listening: Listening) -> None:  # noqa: ANN401
    seconds = count(100.0, 0.0125)
    place = {"sessionAttributes": {"place": running(), "turn": 1, "became": "answered"}, "response": {}}
    guard = Guard(
        lambda *_: place,
        "Sorry?",
        RequestLog(
            LoggedNames(library.utterances, library.stretches, became=EVERY_END), lambda: next(seconds), kind_of
        ),
    )
    logged(listening)
    guard(stretch_request())
    guard(changed(launch(), "request/locale", "en-GB"))
    first, second = logged(listening)
    assert first == {
        "outcome": "answered",
        "type": "IntentRequest",
        "place": "stretch",
        "label": "stretch.calf-wall",
        "locale": "en-US",
        "milliseconds": 12.5,
        "start": "cold",
        "became": "answered",
        "day": "2026-11-23",
        "intent": "StartStretchIntent",
    }
    assert (second["type"], second["locale"], second["start"]) == ("LaunchRequest", "en-GB", "warm")


def test_every_intent_of_the_model_has_its_name_in_the_line(skill: Guard, library: Any, listening: Listening) -> None:  # noqa: ANN401
    logged(listening)
    for name in library.utterances:
        skill(intent(name))
    assert [line["intent"] for line in logged(listening)] == list(library.utterances)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("AlexaSkillEvent.SkillEnabled", "AlexaSkillEvent"),
        ("System.ExceptionEncountered", "System"),
        (MARK, "other"),
        (3, "other"),
    ],
)
def test_what_is_no_conversation_is_told_by_its_family(
    skill: Guard, listening: Listening, kind: object, told: str
) -> None:
    logged(listening)
    skill(changed(launch(), "request", {"type": kind}))
    (line,) = logged(listening)
    assert (line["outcome"], line["type"]) == ("not a conversation", told)


def test_no_handler_no_line(skill: Guard, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a conversation on a terminal, where nobody configures logging."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    skill(launch())
    assert capfd.readouterr() == ("", "")


@settings(max_examples=examples(120), deadline=None, derandomize=True)
@given(data=st.data())
def test_nothing_that_was_sent_is_in_a_line_of_a_good_broken_or_failing_request(
    skill: Guard, listening: Listening, data: st.DataObject
) -> None:
    request = data.draw(st.sampled_from(RECORDED))
    places = sorted(strings(request), key=str)
    if data.draw(st.booleans(), label="good"):
        places = [place for place in places if place not in KEPT]
    where = data.draw(st.lists(st.sampled_from(places), min_size=1, unique=True))
    mark = MARK + data.draw(st.sampled_from(["", "Intent", ".", " said", '"}', "\n", "-US"]))
    sent = marked(request, where, mark)
    listening.records.clear()
    skill(sent)
    Guard(fails, "Sorry?")(sent)
    assert MARK not in listening.everything()
    assert sum("milliseconds" in line for line in logged(listening)) == 2


def test_where_every_string_is_marked_no_line_is(skill: Guard, listening: Listening) -> None:
    for request in RECORDED:
        everywhere = list(strings(request))
        for where in (everywhere, [place for place in everywhere if place not in KEPT]):
            listening.records.clear()
            skill(marked(request, where, MARK))
            Guard(fails, "Sorry?")(marked(request, where, MARK))
            assert MARK not in listening.everything()
            assert len(logged(listening)) >= 2
