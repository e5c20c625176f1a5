"""Listeners with a screen: what it shows, what a touch does, and how the next hold follows by itself."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill.coaching.progress import make_plan
from skill.conversation.after_reply.screens import MOST_SHOWN, whole_sentences
from skill.knowledge.library import Library
from skill.runtime.guard import USER_EVENT, Guard
from skill.simulator.alexa_requests import Session
from skill.simulator.device import SCREENS, Device
from skill.simulator.heard import HeardAs, Slot
from skill.simulator.nlu import Hearing
from skill.turn.clips import whole_seconds
from skill.turn.pending.answers import DidYouMean
from skill.turn.place import load_place
from skill.turn.voice import Voice
from tests.examples import examples

MONDAY_EVENING = 1_795_460_400.0
APL = "Alexa.Presentation.APL.RenderDocument"


class Viewer:
    """A listener who sees: one session, a clock that goes on with what sounds."""

    def __init__(self, skill: Guard, hearing: Hearing, device: Device) -> None:
        self.skill, self.hearing, self.now = skill, hearing, MONDAY_EVENING
        self.session = Session(device=device)
        self.response: dict[str, Any] = {}

    def says(self, words: str, *, after: float = 5.0) -> dict[str, Any]:
        self.now += after
        return self.sends(self.session.intent(self.hearing.hear(words), self.now))

    def touches(self, event: str, *, after: float = 5.0) -> dict[str, Any]:
        self.now += after
        request = self.session.intent(self.hearing.hear("yes"), self.now)
        kept = {key: request["request"][key] for key in ("requestId", "timestamp", "locale")}
        request["request"] = {"type": USER_EVENT, "token": "screen", "arguments": [event], "source": {}, **kept}
        return self.sends(request)

    def sends(self, request: dict[str, Any]) -> dict[str, Any]:
        answer = dict(self.skill(request))
        self.session.remember(answer)
        self.response = answer["response"]
        return self.shown()

    def shown(self) -> dict[str, Any]:
        """The data of the screen; empty where none was sent."""
        sent = [each for each in self.response.get("directives") or [] if each["type"] == APL]
        return dict(sent[0]["datasources"]["screen"]) if sent else {}

    def said(self) -> str:
        return str((self.response.get("outputSpeech") or {}).get("ssml", ""))


@pytest.fixture
def viewer(skill: Guard, hearing: Hearing) -> Viewer:
    return Viewer(skill, hearing, Device(screen=SCREENS["hub-landscape"]))


def test_a_speaker_gets_no_document(skill: Guard, hearing: Hearing) -> None:
    listener = Viewer(skill, hearing, Device())
    for words in ("why do i get night cramps", "guide me through a calf stretch", "i have a cramp"):
        assert listener.says(words) == {}


@pytest.mark.parametrize(
    ("sentences", "shown"),
    [
        pytest.param(1, 1, id="one sentence is shown however long it is"),
        pytest.param(2, 2, id="two that fit"),
        pytest.param(4, 2, id="as many as fit, and no half of one"),
    ],
)
def test_a_text_is_shown_in_whole_sentences(sentences: int, shown: int) -> None:
    sentence = "x" * (MOST_SHOWN // 2 - 1 if sentences > 1 else MOST_SHOWN + 1)
    text = ". ".join([sentence] * sentences) + "."
    assert whole_sentences(text) == ". ".join([sentence] * shown) + "."


def test_an_answer_shows_where_it_comes_from_and_what_it_leads_to(viewer: Viewer) -> None:
    shown = viewer.says("why do i get night cramps")
    assert shown["view"] == "answer"
    assert shown["text"]["say"].split(". ")[0] in viewer.said()
    assert shown["source"]["say"]
    assert shown["question"]["say"].endswith("?")


def test_a_number_to_dial_is_shown_in_digits(viewer: Viewer) -> None:
    shown = viewer.says("my chest hurts")
    assert shown["view"] == "warning"
    assert "911" in shown["act"]["say"]


def test_a_warning_is_said_again_at_a_touch(viewer: Viewer) -> None:
    shown, said = viewer.says("my calf is swollen and hot"), viewer.said()
    assert [button["event"] for button in shown["buttons"]] == ["control.repeat", "tell-them"]
    again = viewer.touches("control.repeat")
    assert (again, viewer.said()) == (shown, said)
    assert viewer.session.attributes["place"]["warning"] == "warning.leg-clot"


@pytest.mark.parametrize(
    ("words", "sign"), [("my calf is swollen and hot", "swelling and warmth"), ("my chest hurts", "chest pain")]
)
def test_a_touch_tells_what_to_say_on_the_phone_and_the_warning_stays(viewer: Viewer, words: str, sign: str) -> None:
    warned = viewer.says(words)
    told = viewer.touches("tell-them")
    assert (told["view"], told["act"]["say"]) == ("warning", warned["act"]["say"].split(". ")[-1])
    assert told["text"]["say"] in viewer.said()
    assert sign in told["text"]["say"]
    assert told["buttons"] == warned["buttons"]
    assert viewer.touches("control.repeat") == warned


def test_a_warning_stays_on_the_screen_while_somebody_asks_about_it(viewer: Viewer) -> None:
    viewer.says("my chest hurts")
    for words in ("i'm alone", "can i drive", "what's the number"):
        shown = viewer.says(words)
        assert (shown["view"], shown["act"]["say"]) == ("warning", "Call 911 now."), words
        assert "nine one one" not in shown["text"]["say"], words


def test_what_to_tell_them_does_nothing_where_nobody_was_warned(viewer: Viewer) -> None:
    viewer.says("why do i get night cramps")
    assert viewer.touches("tell-them") == {}
    assert viewer.response == {}


def test_pause_and_go_on_can_be_touched(viewer: Viewer) -> None:
    shown = viewer.says("guide me through a calf stretch")
    assert shown["view"] == "stretch"
    hold = next(keyframe for keyframe in shown["keyframes"] if keyframe["kind"] == "hold")
    paused = viewer.touches("control.pause", after=hold["at"] / 1000 + 5)
    assert [button["event"] for button in paused["buttons"]] == ["control.resume"]
    assert [button["event"] for button in paused["always"]] == ["control.stop"]
    assert "Paused." in viewer.said()
    (kept,) = paused["keyframes"]
    assert paused["still"]
    assert (kept["kind"], kept["figure"], kept["mirrored"]) == ("hold", hold["figure"], hold["mirrored"])
    assert kept["until"] == pytest.approx(hold["until"] - hold["at"] - 5000, abs=1000)
    assert kept["until"] - kept["at"] == hold["until"] - hold["at"]
    resumed = viewer.touches("control.resume", after=40)
    left = next(keyframe for keyframe in resumed["keyframes"] if keyframe["kind"] == "hold")
    assert left["until"] - left["at"] == pytest.approx(hold["until"] - hold["at"] - 5000, abs=1000)


def test_stop_can_be_touched_while_a_cramp_is_helped_with(viewer: Viewer) -> None:
    shown = viewer.says("cramp in my calf")
    assert [button["event"] for button in shown["always"]] == ["control.stop"]
    assert [button["event"] for button in shown["answers"]] == ["yes", "no"]
    viewer.touches("control.stop")
    assert viewer.response["shouldEndSession"] is True


def test_the_instruction_stays_on_the_screen_while_a_cramp_is_counted(viewer: Viewer) -> None:
    shown = viewer.says("cramp in my calf")
    assert shown["keep"]["say"] in viewer.said()
    assert all(keyframe["title"] != shown["keep"]["say"] for keyframe in shown["keyframes"])


def test_either_of_two_things_that_may_be_meant_can_be_touched(viewer: Viewer) -> None:
    viewer.says("why do i get night cramps")
    pending = DidYouMean("heat", "cold")
    viewer.session.attributes = {**viewer.session.attributes, "pending": pending.saved()}
    viewer.touches("second")
    assert viewer.session.attributes["place"]["id"] == "cold"


def test_a_routine_has_a_dot_for_each_leg_and_counts_its_minutes_down(viewer: Viewer) -> None:
    shown = viewer.says("start the after run stretches")
    assert shown["dots"] == list(range(len(shown["dots"])))
    assert {keyframe["dot"] for keyframe in shown["keyframes"]} <= set(shown["dots"])
    assert shown["endsAt"] > shown["keyframes"][-1]["until"]  # another clip follows
    assert "{" not in shown["beforeMinutes"] + shown["afterMinutes"]


@pytest.mark.parametrize("words", ["guide me through a calf stretch", "start the bedtime routine"])
def test_the_minutes_left_are_about_those_of_the_whole_plan(viewer: Viewer, library: Library, words: str) -> None:
    """The clip that a silence plays by itself is a part of the schedule, and of the plan, once."""
    shown = viewer.says(words)
    coached = load_place(viewer.session.attributes["place"]).coached
    assert coached
    voice = Voice(library.lines, library.locales["en-US"], 0)
    whole = whole_seconds(library, voice, make_plan(library, coached), coached.start())
    assert shown["endsAt"] / 1000 == pytest.approx(whole, abs=35)  # what is said before, and the silence


def test_a_touch_says_yes(viewer: Viewer) -> None:
    viewer.says("why do i get night cramps")
    viewer.says("yes")
    spoken = viewer.said()
    viewer.session.attributes = {}
    viewer.says("why do i get night cramps")
    viewer.touches("yes")
    assert viewer.said() == spoken


def test_the_next_clip_follows_by_itself_once_the_last_is_over(viewer: Viewer) -> None:
    viewer.says("start the after run stretches")
    last = viewer.shown()["keyframes"][-1]["until"] / 1000
    shown = viewer.touches("next-clip", after=last + 6)
    assert shown["view"] == "stretch"
    assert viewer.response["shouldEndSession"] is False


@pytest.mark.parametrize("words", ["pause", "why do i get night cramps"])
def test_the_next_clip_does_not_follow_where_something_else_was_said(viewer: Viewer, words: str) -> None:
    viewer.says("start the after run stretches")
    last = viewer.shown()["keyframes"][-1]["until"] / 1000
    viewer.says(words, after=20)
    kept = viewer.session.attributes
    viewer.touches("next-clip", after=last)
    assert viewer.response == {}
    assert viewer.session.attributes == kept


@pytest.mark.parametrize("event", ["next-clip", "meta.forget-me", "", "control.unheard-of"])
def test_what_no_screen_of_ours_raises_changes_nothing(viewer: Viewer, event: str) -> None:
    viewer.says("why do i get night cramps")
    kept = viewer.session.attributes
    assert viewer.touches(event) == {}
    assert viewer.response == {}
    assert viewer.session.attributes == kept


def test_a_routine_shows_its_stretches_while_it_is_introduced(viewer: Viewer) -> None:
    first = viewer.says("start the after run stretches")["keyframes"][0]
    assert "Wall calf stretch<br>" in first["text"]["say"]
    assert first["until"] > 0


def test_where_nobody_answers_the_screen_counts_the_next_round_too(viewer: Viewer) -> None:
    shown = viewer.says("cramp in my calf")
    keyframes = shown["keyframes"]
    first, second = (each for each in keyframes if each["kind"] == "hold")
    assert second["until"] - second["at"] == first["until"] - first["at"] == 20_000
    asked = next(each for each in keyframes if each["kind"] == "ask")
    said = next(each for each in keyframes if each["at"] >= asked["until"])
    assert 8_000 < said["at"] - asked["until"] < 10_000, "eight of silence, then the question once more"
    assert said["text"]["say"].startswith("Stay in it.")
    assert shown["idleMilliseconds"] >= second["until"]


def test_what_a_device_could_not_draw_is_logged_by_kind_alone(viewer: Viewer, caplog: pytest.LogCaptureFixture) -> None:
    request = viewer.session.intent(viewer.hearing.hear("yes"), viewer.now)
    errors = [{"type": "DOCUMENT_ERROR", "reason": "OTHER", "message": "words of a listener"}, {"type": "so say I"}, 3]
    request["request"] = {**request["request"], "type": "Alexa.Presentation.APL.RuntimeError", "errors": errors}
    with caplog.at_level("INFO", logger="cramp-coach"):
        viewer.sends(request)
    assert viewer.response == {}
    (line,) = caplog.messages
    assert json.loads(line)["errors"] == ["DOCUMENT_ERROR", "other", "other"]
    assert "words of a listener" not in line


def texts(data: object) -> list[str]:
    """List every text in the data of a screen, labels too."""
    if isinstance(data, dict):
        return [text for value in data.values() for text in texts(value)]
    if isinstance(data, list):
        return [text for value in data for text in texts(value)]
    return [data] if isinstance(data, str) else []


@pytest.mark.parametrize("intent", ["StartStretchIntent", "StretchMuscleIntent", "StartRoutineIntent"])
@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.sampled_from("$${{}}<>/&;b elbow"), min_size=3, max_size=25))
def test_what_was_said_is_no_expression_and_no_markup_on_a_screen(
    skill: Guard, hearing: Hearing, intent: str, words: str
) -> None:
    viewer = Viewer(skill, hearing, Device(screen=SCREENS["hub-landscape"]))
    slot = {"StartStretchIntent": "stretch", "StretchMuscleIntent": "muscle", "StartRoutineIntent": "routine"}[intent]
    shown = viewer.sends(viewer.session.intent(HeardAs(intent, {slot: Slot(f"zebra {words}")}), viewer.now))
    assert shown["label"]
    assert [text for text in texts(shown) if "${" in text or "<" in text.replace("<br>", "")] == []


def test_a_name_that_nobody_knows_is_said_back_on_the_screen_without_its_signs(viewer: Viewer) -> None:
    heard = HeardAs("StartStretchIntent", {"stretch": Slot("$<${elbow} <i>")})
    shown = viewer.sends(viewer.session.intent(heard, viewer.now))
    assert any("{elbow} i" in text for text in texts(shown))
    assert "{elbow} i" in shown["label"]


def test_what_can_be_said_is_suggested_for_the_question_that_is_open(viewer: Viewer) -> None:
    suggested = [viewer.says(words)["hint"] for words in ("why do i get night cramps", "cramp in my calf")]
    assert all("Alexa, " in each for each in suggested)
    assert len({*suggested}) == 2
