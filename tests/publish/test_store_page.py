"""What the store page promises and Amazon's testers are told to say is what the skill does, in every locale."""

import json
import re
import runpy
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from skill.authoring.checks.schemas import Problem
from skill.authoring.checks.store_texts import check_store
from skill.authoring.models import INVOCATION_NAME, MODELS_FOLDER
from skill.authoring.publish.store_page import ExampleTurn, StorePage, Trial, load_store_page
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.simulator.alexa_requests import APPLICATION_ID, Session
from skill.simulator.nlu import Hearing
from skill.simulator.playback import playback
from tests.content.content_mistakes import ContentCopy, put

LAMBDA = Path(__file__).parents[2] / "lambda" / "lambda_function.py"
LOCALES = ("en-AU", "en-CA", "en-GB", "en-IN", "en-US")
PAGE = load_store_page(CONTENT_FOLDER, "en")
CONVERSATIONS = [pytest.param(each, id=each.shows) for each in PAGE.conversations]
EXAMPLES = [pytest.param(each, id=each.say) for each in PAGE.examples]
FIRST_LINES = [pytest.param(each.turns[0], id=each.turns[0].say) for each in PAGE.conversations]
ONE_SHOT = re.compile(rf"Alexa, (?:ask|tell) {INVOCATION_NAME} (?:to )?(.+)")
MONDAY_EVENING = 1_795_460_400.0
Entry = Callable[[dict[str, Any], object], dict[str, Any]]


@pytest.fixture(scope="module")
def entry() -> Entry:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SKILL_ID", APPLICATION_ID)
        handler: Entry = runpy.run_path(str(LAMBDA))["lambda_handler"]
    return handler


def reaches_skill(said: str) -> str | None:
    """What Alexa passes on of a sentence; None when it only opens the skill."""
    if said == f"Alexa, open {INVOCATION_NAME}":
        return None
    one_shot = ONE_SHOT.fullmatch(said)
    return one_shot.group(1) if one_shot else said.removeprefix("Alexa, ")


def places(entry: Entry, hearing: Hearing, locale: str, turns: tuple[ExampleTurn, ...]) -> list[str]:
    """Hold a conversation through the AWS entry point and name the place after every turn."""
    session, now, lasted, found = Session(locale), MONDAY_EVENING, 0.0, []
    for turn in turns:
        now += lasted if turn.after_seconds is None else turn.after_seconds
        said = reaches_skill(turn.say)
        request = session.launch(now) if said is None else session.intent(hearing.hear(said), now)
        response = json.loads(json.dumps(entry(json.loads(json.dumps(request)), None)))
        session.remember(response)
        lasted = playback(response).seconds
        found.append(response["sessionAttributes"]["place"]["id"])
    return found


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("conversation", CONVERSATIONS)
def test_every_line_of_the_testing_instructions_leads_where_it_should(
    entry: Entry, hearing: Hearing, locale: str, conversation: Trial
) -> None:
    assert places(entry, hearing, locale, conversation.turns) == [turn.leads_to for turn in conversation.turns]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_phrase_is_understood(entry: Entry, hearing: Hearing, locale: str, example: ExampleTurn) -> None:
    assert places(entry, hearing, locale, (example,)) == [example.leads_to]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("turn", [*EXAMPLES, *FIRST_LINES])
def test_every_phrase_with_the_skills_name_comes_from_the_samples_of_the_interaction_model(
    locale: str, turn: ExampleTurn
) -> None:
    said = reaches_skill(turn.say)
    assert said is None or is_sample(said.lower(), locale)


def is_sample(said: str, locale: str) -> bool:
    """Whether a sentence is a sample of a locale's model, its slots filled with their own values or built-in ones."""
    return any(_fits(said, sample, slots) for sample, slots in _samples(locale))


@cache
def _samples(locale: str) -> list[tuple[re.Pattern[str], dict[str, set[str] | None]]]:
    model = json.loads((MODELS_FOLDER / f"{locale}.json").read_text("utf-8"))["interactionModel"]["languageModel"]
    values = {
        slot_type["name"]: {w for v in slot_type["values"] for w in (v["name"]["value"], *v["name"]["synonyms"])}
        for slot_type in model["types"]
    }
    return [
        (
            re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>.+)", sample)),
            {slot["name"]: values.get(slot["type"]) for slot in intent.get("slots", [])},
        )
        for intent in model["intents"]
        for sample in intent["samples"]
    ]


def _fits(said: str, sample: re.Pattern[str], slots: dict[str, set[str] | None]) -> bool:
    match = sample.fullmatch(said)
    filled = match.groupdict().items() if match else ()
    return bool(match) and all(slots[slot] is None or words in (slots[slot] or ()) for slot, words in filled)


def test_the_first_example_only_opens_the_skill_and_others_ask_at_once() -> None:
    first, *others = (reaches_skill(example.say) for example in PAGE.examples)
    assert first is None
    assert all(others)


def test_a_tester_reads_every_line_and_when_to_say_it() -> None:
    instructions = PAGE.testing_instructions()
    assert [turn.say for c in PAGE.conversations for turn in c.turns if f'"{turn.say}"' not in instructions] == []
    assert 'About 45 seconds later, say "Alexa, pause"' in instructions


@pytest.mark.parametrize("locale", LOCALES)
def test_every_description_says_that_it_is_no_medical_advice_and_whom_to_call(locale: str, library: Library) -> None:
    shown = library.locales[locale].phrases
    last = PAGE.description(library.locales[locale]).split("\n\n")[-1]
    assert "not medical advice" in last
    assert shown["doctor"].show in last
    assert last.endswith(f"{shown['call_emergency'].show}.")


def test_nothing_on_the_page_promises_a_cure() -> None:
    words = [PAGE.name, PAGE.summary, *PAGE.paragraphs, *PAGE.keywords]
    assert [
        each for each in words if re.search(r"\b(cures?|treats?|treatments?|remed(y|ies)|app)\b", each, re.IGNORECASE)
    ] == []


def problems(content_copy: ContentCopy, path: str, value: object, library: Library) -> list[Problem]:
    page: StorePage = load_store_page(content_copy.having(put("en/store.json", path, value)), "en")
    return list(check_store(page, library))


def test_a_text_too_long_once_it_is_filled_is_named(content_copy: ContentCopy, library: Library) -> None:
    found = problems(content_copy, "summary", "x" * 100 + "{see_today}", library)
    assert {(each.file, each.field) for each in found} == {("store.json", "summary")}
    assert "characters in en-GB" in " ".join(map(str, found))


def test_a_description_is_measured_with_its_disclaimer(content_copy: ContentCopy, library: Library) -> None:
    found = problems(content_copy, "description", ["x" * 3900], library)
    assert {each.field for each in found} == {"description"}
    assert len(found) == len(LOCALES)


def test_testing_instructions_too_long_are_named(content_copy: ContentCopy, library: Library) -> None:
    (found,) = problems(content_copy, "testing.intro", "x" * 4000, library)
    assert (found.field, found.expected) == ("testing", "at most 4000")


@pytest.mark.parametrize("value", ["Call {my_mother}.", "A { brace."])
def test_a_placeholder_that_no_locale_fills_is_named(content_copy: ContentCopy, library: Library, value: str) -> None:
    (found,) = problems(content_copy, "disclaimer", value, library)
    assert (found.file, found.field) == ("store.json", "disclaimer")
