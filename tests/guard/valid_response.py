"""What every response must be, as Alexa's response reference has it; shared by the tests of broken requests."""

import json
import re
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from skill.response.limits import BREAK_SECONDS, CARD_CHARACTERS, OUTPUT_SPEECH_CHARACTERS, RESPONSE_BYTES

Json = Mapping[str, Any]
RENDERED_TAGS = {"speak", "break", "{urn:amazon}effect"}
VISUAL = "Alexa.Presentation.APL.RenderDocument"
RESPONSE_KEYS = {"outputSpeech", "reprompt", "card", "directives", "shouldEndSession"}
COMPONENT_TYPES = {"Sequencer", "Mixer", "Silence", "Speech"}


def assert_valid_response(answer: Any) -> None:  # noqa: ANN401  # whatever came back
    """Check a whole response; the messages say which rule of the platform is broken."""
    assert isinstance(answer, Mapping), f"{type(answer).__name__} is no response"
    assert answer["version"] == "1.0"
    assert set(answer) <= {"version", "sessionAttributes", "userAgent", "response"}
    assert isinstance(answer.get("sessionAttributes") or {}, Mapping)
    assert len(json.dumps(answer).encode()) < RESPONSE_BYTES
    response = answer["response"]
    assert set(response) <= RESPONSE_KEYS, f"unknown fields {set(response) - RESPONSE_KEYS}"
    ends = response.get("shouldEndSession")
    assert ends in (True, False, None)
    if "outputSpeech" in response:
        assert spoken_words(response["outputSpeech"])
    reprompt = response.get("reprompt", {})
    assert set(reprompt) <= {"outputSpeech", "directives"}
    for directive in (*response.get("directives", ()), *reprompt.get("directives", ())):
        if directive["type"] == "Connections.SendRequest":
            assert_valid_question_for_permission(directive)
            assert ends is None, "Alexa asks now, and the session goes on when it comes back"
        elif directive["type"] == VISUAL:
            assert_valid_view(directive)
        else:
            assert_valid_clip(directive)
    if "card" in response and response["card"]["type"] == "AskForPermissionsConsent":
        assert response["card"]["permissions"]
    elif "card" in response:
        card = response["card"]
        assert card["type"] == "Simple"
        assert len(card["title"]) + len(card["content"]) <= CARD_CHARACTERS
    assert ("reprompt" in response) == (ends is False), "a reprompt belongs to an open microphone, and to no other"
    if ends is False:
        assert last_words(response).endswith("?"), f"the microphone opens after {last_words(response)!r}"
        assert last_words(reprompt).endswith("?"), f"the microphone opens again after {last_words(reprompt)!r}"
        assert asks_where_certification_looks(response), "neither outputSpeech nor reprompt asks anything"
    else:
        assert not last_words(response).endswith("?"), f"nobody can answer {last_words(response)!r}"


def asks_where_certification_looks(response: Json) -> bool:
    """Whether a question stands in a speech of the response: whoever checks a skill may not play its clips.

    A clip asks with its last words, and its outputSpeech comes before it, so there the reprompt has the question. It
    has it too where it goes on with a clip by itself.
    """
    both = (response, response["reprompt"])
    return any("?" in spoken_words(each["outputSpeech"]) for each in both if "outputSpeech" in each)


def assert_valid_clip(directive: Json) -> None:
    """Check a directive: a document of APL for Audio 0.91 made of the four components we use."""
    assert directive["type"] == "Alexa.Presentation.APLA.RenderDocument"
    assert directive["token"]
    document = directive["document"]
    assert (document["type"], document["version"]) == ("APLA", "0.91")
    kinds = {component["type"] for component in components(document["mainTemplate"]["items"])}
    assert kinds <= COMPONENT_TYPES
    assert "Speech" in kinds, "silence cannot be a document's only component"


def assert_valid_view(directive: Json) -> None:
    """Check a directive: a visual document that fetches nothing."""
    document = directive["document"]
    assert document["type"] == "APL"
    assert document["mainTemplate"]["items"]
    assert not document.get("import"), "a device would have to fetch it"
    assert directive["token"]


def assert_valid_question_for_permission(directive: Json) -> None:
    """Check a directive that lets Alexa ask for a permission."""
    assert directive["name"] == "AskFor"
    assert directive["payload"]["@type"] == "AskForPermissionsConsentRequest"
    assert directive["payload"]["@version"] == "2"
    assert [set(scope) for scope in directive["payload"]["permissionScopes"]] == [{"permissionScope", "consentLevel"}]
    assert isinstance(directive["token"], str)


def components(items: list[Json]) -> list[Json]:
    """List all components, in order."""
    return [each for item in items for each in (item, *components(item.get("items", [])))]


def spoken_words(speech: Json) -> str:
    """Parse an outputSpeech and return its words."""
    assert speech["type"] == "SSML"
    assert 0 < len(speech["ssml"]) < OUTPUT_SPEECH_CHARACTERS
    root = ET.fromstring(speech["ssml"].replace("<speak>", '<speak xmlns:amazon="urn:amazon">', 1))  # noqa: S314  # ours
    assert root.tag == "speak"
    assert {element.tag for element in root.iter()} <= RENDERED_TAGS
    assert sum(float(each.attrib["time"].removesuffix("s")) for each in root.iter("break")) <= BREAK_SECONDS
    return "".join(root.itertext()).strip()


def all_words(response: Json) -> list[str]:
    """List everything that a response, or a reprompt, says: its speech, then its clip."""
    speech = [spoken_words(response["outputSpeech"])] if "outputSpeech" in response else []
    clips = [
        directive["document"]["mainTemplate"]["items"]
        for directive in response.get("directives", ())
        if "document" in directive and directive["type"] != VISUAL
    ]
    said = [each["content"] for items in clips for each in components(items) if each["type"] == "Speech"]
    return [*speech, *(re.sub(r"<[^>]+>", "", words) for words in said)]


def last_words(response: Json) -> str:
    """Give the last words that sound."""
    return (all_words(response) or [""])[-1]
