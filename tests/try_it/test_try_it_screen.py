"""The try-it page's screen: figures move by the skill's own keyframes, touches reach it as Alexa sends them."""

from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from skill.conversation.reading.touched import NEXT_CLIP
from skill.knowledge.figures import load_figure, load_figures
from skill.knowledge.library import Library
from skill.language.text import sentence
from skill.response.render import SCREEN_TOKEN
from skill.runtime.guard import USER_EVENT
from skill.screen.figures.drawing import draw
from skill.screen.figures.svg import VARIABLES, movable, palettes_css
from skill.settings import Settings
from skill.simulator import alexa_requests as envelope
from skill.simulator.nlu import Hearing
from skill.web.app import create_app
from skill.web.try_it.page import create_try_it
from skill.web.try_it.page_request import TOUCHED
from skill.web.verifier import NoSignature
from tests.try_it.visitor import PAGE, SITUATION, Visitor

APL = "Alexa.Presentation.APL.RenderDocument"
Json = dict[str, Any]


def document(answer: Json) -> Json:
    """Data of the screen that a response carries; empty where it carries none."""
    directives = answer["response"]["response"].get("directives") or []
    sent = [each["datasources"]["screen"] for each in directives if each["type"] == APL]
    return dict(sent[0]) if sent else {}


@pytest.mark.parametrize(
    "words",
    [
        "guide me through a calf stretch",
        "start the after run stretches",
        "stretch my hamstring flowing",
        "i've got a cramp",
    ],
)
def test_the_page_moves_the_figure_as_a_devices_screen_does(visitor: Visitor, words: str) -> None:
    visitor.situation["screen"] = "hub-landscape"
    answer = visitor.says(words)
    data, clip = document(answer), answer["coaching"]["clips"][0]
    delay = data["begins"]
    sent = [each for each in data["keyframes"] if each["at"] >= delay][: len(clip)]
    for ours, devices in zip(clip, sent, strict=True):
        assert ours["at"] * 1000 == pytest.approx(devices["at"] - delay, abs=1)
        assert (ours["figure"] or "", ours["mirrored"]) == (devices["figure"], devices["mirrored"])
        assert (ours["start"], ours["end"]) == (devices["start"], devices["end"])
        assert ours["beat"] * 1000 == pytest.approx(devices["beat"], abs=1)


def test_without_a_screen_the_schedule_is_the_same(visitor: Visitor) -> None:
    spoken = visitor.says("guide me through a calf stretch")["coaching"]
    visitor.session = {"id": "2", "requests": 0, "attributes": {}}
    visitor.situation["screen"] = "tv"
    assert visitor.says("guide me through a calf stretch")["coaching"] == spoken


def test_the_figure_faces_the_other_way_for_the_left_leg(visitor: Visitor) -> None:
    explained, counted = visitor.says("guide me through a calf stretch")["coaching"]["clips"]
    assert explained[0]["mirrored"] is True
    assert counted[0]["mirrored"] is True
    assert counted[-1]["mirrored"] is False


def test_a_resumed_hold_has_its_own_schedule(visitor: Visitor) -> None:
    whole = visitor.says("guide me through a calf stretch")["coaching"]["clips"][1]  # a silence counts
    visitor.clock.seconds += 90
    visitor.says("pause")
    rest = visitor.says("resume")["coaching"]["clips"][0]
    assert len(rest) < len(whole)


def test_a_round_of_relief_that_a_silence_plays_has_a_schedule_too(visitor: Visitor) -> None:
    visitor.says("i've got a cramp in my calf")
    coaching = visitor.says("i'm in bed")["coaching"]
    first, second = coaching["clips"]
    assert {keyframe["figure"] for keyframe in first + second} == {"relief.calf-in-bed"}


@pytest.mark.parametrize("words", ["why do i get night cramps", "help"])
def test_where_nothing_is_coached_there_is_no_figure(visitor: Visitor, words: str) -> None:
    assert visitor.says(words)["coaching"] is None


def test_every_figure_is_served_once_with_the_way_of_each_shape(client: FlaskClient, library: Library) -> None:
    for figure in load_figures():
        answer = client.get(f"/try/figures/{figure.id}", base_url=PAGE)
        assert answer.status_code == 200
        assert answer.json
        assert len(answer.json["ways"]) == answer.json["svg"].count(" class=") == len(draw(figure).moving)
        assert "style" not in answer.json["svg"]
        named = library.stretches.get(figure.id)
        assert f"<title>{sentence(named.name if named else library.relief.name)[:-1]}</title>" in answer.json["svg"]


@pytest.mark.parametrize("name", ["nobody", "..", "stretch.calf-wall.json"])
def test_what_is_no_figure_is_not_found(client: FlaskClient, name: str) -> None:
    assert client.get(f"/try/figures/{name}", base_url=PAGE).status_code == 404


def test_a_way_leads_from_the_start_to_the_hold() -> None:
    figure = load_figure("stretch.calf-wall")
    drawing, ways = draw(figure), movable(figure, "a")["ways"]
    for way, start, hold in zip(ways, drawing.places(0), drawing.places(1), strict=True):
        assert way[0][:2] == [round(start.x, 1), round(start.y, 1)]
        assert way[-1][:2] == [round(hold.x, 1), round(hold.y, 1)]


def test_every_colour_of_a_figure_is_in_the_style_sheet() -> None:
    day, night = palettes_css().splitlines()
    for name in VARIABLES:
        assert f"--{name}:light-dark(" in day
        assert f"--{name}:#" in night


def test_a_touch_reaches_the_skill_as_alexa_sends_it(visitor: Visitor) -> None:
    visitor.situation["screen"] = "hub-landscape"
    visitor.says("guide me through a calf stretch")
    visitor.clock.seconds += 50
    paused = visitor.says("control.pause", kind="touch")
    request = paused["request"]["request"]
    assert (request["type"], request["token"], request["arguments"]) == (USER_EVENT, SCREEN_TOKEN, ["control.pause"])
    assert paused["heard"] == USER_EVENT
    assert "Paused" in paused["response"]["response"]["outputSpeech"]["ssml"]
    assert [button["event"] for button in document(paused)["buttons"]] == ["control.resume"]
    assert document(visitor.says("control.resume", kind="touch"))["view"] == "stretch"


def test_the_next_clip_follows_by_itself_once_the_first_is_over(visitor: Visitor) -> None:
    visitor.situation["screen"] = "hub-landscape"
    first = visitor.says("start the after run stretches")
    last = document(first)["keyframes"][-1]["until"] / 1000
    visitor.clock.seconds += last / 2
    early = visitor.says(NEXT_CLIP, kind="touch")
    assert early["response"]["response"] == {}
    visitor.clock.seconds += last / 2 + 1
    assert document(visitor.says(NEXT_CLIP, kind="touch"))["view"] == "stretch"


def test_the_names_of_a_touch_are_the_skills_own() -> None:
    assert envelope.USER_EVENT == USER_EVENT
    assert envelope.SCREEN_TOKEN == SCREEN_TOKEN


@pytest.mark.parametrize("event", ["meta.forget-me", "", "YES", "control.previous", None, ["yes"]])
def test_what_no_screen_raises_is_refused(visitor: Visitor, event: object) -> None:
    turn = {"kind": "touch", "text": event, "session": visitor.session, "situation": SITUATION}
    status, answer = visitor.post("turn", turn)
    assert status == 400
    assert answer["problem"].startswith("not understood: ")
    assert event not in [*TOUCHED]


def test_without_the_renderer_there_is_no_frame_and_the_policy_is_strict(client: FlaskClient) -> None:
    page = client.get("/", base_url=PAGE)
    assert 'data-renderer="no"' in page.text
    policy = page.headers["Content-Security-Policy"]
    assert "frame-src" not in policy
    assert "unsafe" not in policy
    for address in ("/try/screen", "/try/viewhost.js"):
        assert client.get(address, base_url=PAGE).status_code == 404


def test_with_the_renderer_only_its_frame_may_do_what_it_needs(hearing: Hearing, tmp_path: Path) -> None:
    renderer = tmp_path / "index.js"
    renderer.write_text("'@font-face { src: url(https://elsewhere.example/a.ttf) }'")
    client = create_try_it(hearing, renderer=renderer).test_client()
    page, frame, script = (client.get(address, base_url=PAGE) for address in ("/", "/try/screen", "/try/viewhost.js"))
    assert 'data-renderer="yes"' in page.text
    assert "unsafe" not in page.headers["Content-Security-Policy"]
    assert page.headers["Content-Security-Policy"].endswith("frame-src 'self'")
    assert "'unsafe-eval'" in frame.headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in frame.headers["Content-Security-Policy"]
    assert "@font-face" not in script.text
    again = client.get("/try/viewhost.js", base_url=PAGE, headers={"If-None-Match": script.headers["ETag"]})
    assert again.status_code == 304
    elsewhere = client.get("/try/screen", base_url="http://elsewhere.example")
    assert elsewhere.status_code == 403


def test_the_public_host_serves_nothing_of_the_page() -> None:
    public = create_app(Settings(), NoSignature()).test_client()
    for address in (
        "/try/screen",
        "/try/viewhost.js",
        "/try/figures/stretch.calf-wall",
        "/try/palettes.css",
        "/static/page.js",
    ):
        assert public.get(address).status_code == 404
