"""The try-it page's server: a turn goes to the skill just as Alexa would send it,
from the situation that was chosen.
"""

import json
import re
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import RequestEnvelope

from skill.commands.try_page import FIRST_SENTENCE, warm_up
from skill.knowledge.library import Library
from skill.runtime.device_clock import DeviceClock
from skill.simulator.device import SCREENS, Device
from skill.simulator.heard import FALLBACK, TOPIC_INTENT, TOPIC_SLOT, HeardAs
from skill.simulator.nlu import Hearing
from skill.web.try_it.chips import ANSWERS, BEGINNINGS, WORDS
from skill.web.try_it.figure_frames import steps_of
from skill.web.try_it.page import create_try_it
from skill.web.try_it.speaker import device_in, settings_of, zone_of
from tests.conftest import MONDAY_EVENING, Clock
from tests.fake_settings_api import system
from tests.try_it.visitor import PAGE, Visitor

Json = dict[str, Any]
FIRST_ANSWER_SECONDS = 0.1


def speech(answer: Json) -> str:
    return str(answer["response"]["response"]["outputSpeech"]["ssml"])


def test_a_turn_tells_what_was_heard_the_request_and_the_response(visitor: Visitor) -> None:
    answer = visitor.says("guide me through a calf stretch")
    assert answer["heard"] == "StretchMuscleIntent"
    assert answer["request"]["request"]["intent"]["name"] == "StretchMuscleIntent"
    assert answer["coaching"]["title"] == "Wall calf stretch"
    assert [hold["side"] for hold in answer["coaching"]["holds"]] == ["left", "left", "right", "right"]
    assert answer["offer"]["playing"]["buttons"][0]["show"] == "Pause"
    assert [button["say"] for button in answer["offer"]["buttons"]] == ["ready", "pause"]
    assert answer["stored"]["left"]["coached"]["plan"] == "stretch.calf-wall"


def test_a_session_goes_on_from_what_the_page_sends_back(visitor: Visitor) -> None:
    assert visitor.says(kind="launch")["request"]["session"]["new"] is True
    visitor.says("guide me through a calf stretch")
    paused = visitor.says("pause")
    assert paused["request"]["session"]["new"] is False
    assert "Paused" in speech(paused)
    assert visitor.says(kind="ended")["request"]["request"]["reason"] == "EXCEEDED_MAX_REPROMPTS"


def test_no_two_requests_share_an_id(visitor: Visitor) -> None:
    first = visitor.says("help")["request"]["request"]["requestId"]
    assert visitor.says("help")["request"]["request"]["requestId"] != first
    visitor.session = {"id": "2", "requests": 0, "attributes": {}}
    assert visitor.says("help")["request"]["request"]["requestId"] != first


def test_a_clock_that_ran_ahead_stamps_the_request(visitor: Visitor) -> None:
    visitor.situation["ahead"] = 90
    stamp = visitor.says("help")["request"]["request"]["timestamp"]
    assert datetime.fromisoformat(stamp).timestamp() == MONDAY_EVENING + 90


@pytest.mark.parametrize(("hour", "night"), [(21, False), (22, True), (2, True), (5, True), (6, False), (12, False)])
def test_the_chosen_hour_is_the_devices_night_or_day(visitor: Visitor, hour: int, night: bool) -> None:  # noqa: FBT001  # a table's cell
    visitor.situation["hour"] = hour
    said = speech(visitor.says("why do i get night cramps"))
    assert ("whispered" in said) is night


@pytest.mark.parametrize("hour", range(24))
def test_every_hour_has_a_zone(hour: int) -> None:
    now = MONDAY_EVENING
    device = device_in(zone_of(hour, "Europe/London", now))
    night = DeviceClock(settings_of).is_night(system(device), now)
    assert night is (hour >= 22 or hour < 6)


def test_without_an_hour_the_browsers_zone_counts() -> None:
    noon_in_london = datetime(2026, 1, 15, 12, tzinfo=UTC).timestamp()
    clock = DeviceClock(settings_of)
    assert not clock.is_night(system(device_in(zone_of(None, "Europe/London", noon_in_london))), noon_in_london)
    assert clock.is_night(system(device_in(zone_of(None, "Pacific/Auckland", noon_in_london))), noon_in_london)


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_is_told_as_alexa_tells_it(visitor: Visitor, screen: str) -> None:
    visitor.situation["screen"] = screen
    request = visitor.says(kind="launch")["request"]
    envelope = DefaultSerializer().deserialize(json.dumps(request), RequestEnvelope)
    assert envelope.context.viewport.pixel_width == SCREENS[screen].width
    assert envelope.context.viewport.shape.value == SCREENS[screen].shape
    assert envelope.context.viewports[0].configuration.current.size.pixel_height == SCREENS[screen].height
    assert envelope.context.system.device.supported_interfaces.alexa_presentation_apl


def test_a_speaker_without_a_screen_tells_of_none() -> None:
    context = Device().context({"applicationId": "a"})
    assert set(context) == {"System"}
    assert context["System"]["device"]["supportedInterfaces"] == {}


def test_a_returning_listener_left_a_stretch_in_the_middle(visitor: Visitor) -> None:
    assert visitor.asks("stored") == {"stored": {}}
    left = visitor.asks("visit")["stored"]["left"]["coached"]
    assert left["plan"] == "stretch.calf-wall"
    assert "Going on with the wall calf stretch" in speech(visitor.says("resume"))


def test_forgetting_leaves_nothing_of_this_listener_and_all_of_others(visitor: Visitor) -> None:
    visitor.asks("visit")
    visitor.situation["listener"] = "b"
    visitor.asks("visit")
    assert visitor.asks("forget") == {"stored": {}}
    visitor.situation["listener"] = "a"
    assert visitor.asks("stored")["stored"]


def test_what_the_page_remembers_goes_with_its_server(hearing: Hearing) -> None:
    Visitor(create_try_it(hearing).test_client(), Clock()).asks("visit")
    assert Visitor(create_try_it(hearing).test_client(), Clock()).asks("stored") == {"stored": {}}


def is_known(heard: HeardAs) -> bool:
    """Whether Alexa knows the sentence: as an intent of its own,
    or as a value of {topic} with the id of what answers it.
    """
    return heard.slots[TOPIC_SLOT].id is not None if heard.intent == TOPIC_INTENT else heard.intent != FALLBACK


def test_every_suggestion_is_heard_as_something(hearing: Hearing, library: Library) -> None:
    for words in WORDS.values():
        heard = hearing.hear(words)
        assert heard.intent in library.utterances
        assert is_known(heard) or words.endswith("?"), words


def test_every_button_says_something_that_is_heard(hearing: Hearing) -> None:
    for buttons in ANSWERS.values():
        for _, words in buttons:
            assert is_known(hearing.hear(words)), words


def test_an_answer_tells_its_sources_and_why_it_was_given(visitor: Visitor) -> None:
    answer = visitor.says("which kind of magnesium should i take")
    assert answer["answer"]["grade"] == "fair"
    assert all(source["publisher"] for source in answer["answer"]["sources"])
    assert answer["why"]["label"] == "magnesium-potassium/magnesium-form"
    assert answer["why"]["ranked"][0]["label"] == answer["why"]["label"]
    scores = [match["score"] for match in answer["why"]["ranked"]]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("words", ["help", "stop", "i've got a cramp"])
def test_what_has_no_source_shows_none(visitor: Visitor, words: str) -> None:
    assert visitor.says(words)["answer"] is None


@pytest.mark.parametrize(
    ("locale", "said", "act", "numbers"),
    [
        ("en-US", "my calf is swollen and i can't breathe", "Call 911 now.", ["911"]),
        ("en-GB", "my calf is swollen and i can't breathe", "Call 999 now.", ["999"]),
        ("en-GB", "my calf is swollen and hot", "Get seen today.", ["111", "999"]),
        ("en-AU", "my calf is swollen and hot", "Get seen today.", ["1800022222", "000"]),
    ],
)
def test_a_warning_has_a_panel_with_the_numbers_of_the_country(
    visitor: Visitor, locale: str, said: str, act: str, numbers: list[str]
) -> None:
    visitor.situation["locale"] = locale
    panel = visitor.says(said)["warning"]
    assert panel["act"] == act
    assert [number["tel"] for number in panel["numbers"]] == numbers
    assert panel["why"]
    assert panel["avoid"]


def test_what_is_no_warning_has_no_panel(visitor: Visitor) -> None:
    assert visitor.says("why do i get night cramps")["warning"] is None


def test_a_stretch_tells_how_many_holds_and_what_comes_later(visitor: Visitor) -> None:
    alone = visitor.says("guide me through a calf stretch")["coaching"]
    assert (alone["first"], alone["total"]) == (0, 4)
    before, counted = alone["later"]  # of the way into position, and of the clip that a silence begins
    assert (counted, before) == (0, pytest.approx(counted_seconds(alone["clips"][1]), abs=1))
    visitor.session = {"id": "3", "requests": 0, "attributes": {}}
    routine = visitor.says("start the bedtime routine")["coaching"]
    assert routine["total"] > len(routine["holds"])
    assert routine["later"][-1] > 0


def counted_seconds(keyframes: Sequence[Mapping[str, float]]) -> float:
    return keyframes[-1]["at"] + keyframes[-1]["seconds"]


def test_the_minutes_on_the_cards_are_those_that_the_skill_tells(visitor: Visitor) -> None:
    said = json.dumps(visitor.says("start the bedtime routine"))
    told = re.search(r"about (\w+) minutes", said)
    assert told
    assert f"{told[1]} minutes before sleep" in visitor.client.get("/", base_url=PAGE).text


@pytest.mark.parametrize(
    ("instruction", "steps"),
    [
        ("Straighten that leg, and slowly pull your toes up.", ["Straighten that leg.", "Slowly pull your toes up."]),
        ("Point that foot away from you, slowly.", ["Point that foot away from you, slowly."]),
        ("Stop. Hold on and breathe. Rest.", ["Stop.", "Hold on and breathe. Rest."]),
    ],
)
def test_an_instruction_is_cut_into_its_acts(instruction: str, steps: list[str]) -> None:
    assert steps_of(instruction) == steps


@pytest.mark.parametrize(
    "wrong",
    [{}, {"text": ""}, {"text": "a" * 501}, {"voice": "../etc"}, {"whispered": "yes"}, {"text": None}],
)
def test_an_utterance_that_the_page_never_sends_is_refused(visitor: Visitor, wrong: Json) -> None:
    good: Json = {"voice": "espeak-ng", "text": "One.", "whispered": False}
    status, answer = visitor.post("speech", {**good, **wrong} if wrong else {})
    assert status == 400
    assert answer["problem"].startswith("not understood: ")


def test_a_voice_that_is_not_here_is_told_so(visitor: Visitor) -> None:
    status, answer = visitor.post("speech", {"voice": "nobody", "text": "One.", "whispered": False})
    assert (status, answer) == (503, {"problem": "no such voice here"})


@pytest.mark.parametrize(
    ("said", "suggests"),
    [
        ("guide me through a calf stretch", "Easier"),
        ("i've got a cramp", "It's in my foot"),
        ("why do i get night cramps", "Tell me more"),
        ("stop", BEGINNINGS[0]),
    ],
)
def test_what_is_suggested_fits_where_the_conversation_is(visitor: Visitor, said: str, suggests: str) -> None:
    assert suggests in visitor.says(said)["offer"]["chips"]


def test_after_a_pause_resume_is_suggested(visitor: Visitor) -> None:
    visitor.says("guide me through a calf stretch")
    offer = visitor.says("pause")["offer"]
    assert offer["buttons"][0]["show"] == "Resume"
    assert offer["playing"] is None


@pytest.mark.parametrize("locale", ["en-GB", "en-IN"])
def test_the_locale_reaches_the_skill(visitor: Visitor, locale: str) -> None:
    visitor.situation["locale"] = locale
    assert visitor.says("my calf is swollen and hot")["request"]["request"]["locale"] == locale


def test_before_the_page_is_offered_it_has_heard_a_sentence(hearing: Hearing, clock: Clock) -> None:
    """Hearing the first one builds what all others are heard with, which takes seconds."""
    heard: list[str] = []

    class Noting(Hearing):
        def __init__(self) -> None:
            """Hear as another does."""

        def hear(self, text: str) -> HeardAs:
            heard.append(text)
            return hearing.hear(text)

    warm_up(create_try_it(Noting(), clock.now))
    assert heard == [FIRST_SENTENCE]


@pytest.mark.measured
def test_the_first_visitor_is_answered_within_a_tenth_of_a_second(hearing: Hearing, clock: Clock) -> None:
    """In seconds of the processor's time, which other programs on the machine do not lengthen by much."""
    app = create_try_it(hearing, clock.now)
    warm_up(app)
    visitor = Visitor(app.test_client(), clock)
    began = time.process_time()
    visitor.says("why do i get cramps at night")
    assert time.process_time() - began < FIRST_ANSWER_SECONDS
