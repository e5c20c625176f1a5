"""Ears that mishear as a device might, and Amazon's own results read back."""

import json
from collections import Counter
from pathlib import Path

import pytest

from skill.authoring.kept_slots import KeptSlots
from skill.authoring.measure import MeasuringClock
from skill.authoring.measure_ears import measure_draws
from skill.authoring.models import published_grammar
from skill.authoring.nlu_results import ResultsError, annotation_set, read_results
from skill.authoring.question_file import read_questions
from skill.knowledge.grammar import REPORT, Grammar
from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.simulator.device_ears import DeviceEars
from skill.simulator.heard import FALLBACK, HeardAs, Slot
from skill.simulator.listener import Listener


@pytest.fixture(scope="module")
def public(library: Library) -> Grammar:
    return published_grammar(library)


@pytest.fixture(scope="module")
def ears(library: Library, public: Grammar) -> DeviceEars:
    return DeviceEars(public, library.language)


def test_the_same_seed_hears_alike_and_others_differ(ears: DeviceEars) -> None:
    said = "no the other one now"
    assert ears.with_seed(3).hear(said) == ears.with_seed(3).hear(said)
    heard = Counter(ears.with_seed(seed).hear(said).intent for seed in range(200))
    assert len(heard) > 1


def test_a_built_in_intent_needs_its_exact_words(ears: DeviceEars) -> None:
    assert ears.hear("stop").intent == "AMAZON.StopIntent"
    near = {ears.with_seed(seed).hear("stop it will you now dear").intent for seed in range(50)}
    assert not {intent for intent in near if intent.startswith("AMAZON.")}


def test_a_known_sentence_keeps_its_words_and_has_an_id(ears: DeviceEars) -> None:
    heard = ears.hear("my calf is swollen and hot")
    assert (heard.intent, heard.slots["topic"].words) == ("AskTopicIntent", "my calf is swollen and hot")
    assert ears.hear("what about magnesium") == HeardAs(
        "AskTopicIntent", {"subject": Slot("magnesium", "magnesium-potassium")}
    )


def test_a_short_report_of_a_warning_sign_keeps_its_words(ears: DeviceEars, public: Grammar) -> None:
    reports = [
        said for value, words in public.slot_types["Topic"].values.items() if value.startswith(REPORT) for said in words
    ]
    assert len(reports) > 1000
    for said in reports[::50]:
        for seed in range(3):
            heard = ears.with_seed(seed).hear(said)
            assert heard.slots["topic"].words == said


def test_a_side_alone_takes_no_report_away(ears: DeviceEars, public: Grammar) -> None:
    sided = {each.name for each in public.intents for sample in each.samples if "{side}" in sample}
    assert "CrampInMuscleIntent" not in sided
    said = "left leg twice the size of the right"
    heard = [ears.with_seed(seed).hear(said) for seed in range(20)]
    whole = [each for each in heard if said in {slot.words for slot in each.slots.values()}]
    assert len(whole) >= 16


def test_a_free_query_needs_its_carrier(ears: DeviceEars, public: Grammar) -> None:
    free = {each.name for each in public.intents if "AMAZON.SearchQuery" in each.slots.values()}
    assert not free & ears.scores("banana bread recipes".split()).keys()
    assert "AskWhyIntent" in ears.scores("why banana bread".split())


def test_a_single_odd_word_is_not_heard(ears: DeviceEars) -> None:
    assert ears.hear("zxqv") == HeardAs(FALLBACK)


def test_draws_are_counted_each_by_itself(tmp_path: Path, skill: Guard, library: Library, ears: DeviceEars) -> None:
    file = tmp_path / "rows.csv"
    file.write_text(
        "id,utterance,kind,expected\n1,why do i get cramps at night,info,causes.night\n2,zxqv,info,causes.night\n"
    )
    clock = MeasuringClock()
    listener = Listener(skill, ears, clock.now)
    heard = ((seed, ears.with_seed(seed)) for seed in (1, 2))
    draws = measure_draws(read_questions(file), heard, listener, clock, KeptSlots(library))
    assert [(draw.seed, draw.all.right, draw.all.total) for draw in draws] == [(1, 1, 2), (2, 1, 2)]


def test_an_annotation_set_expects_only_what_the_model_has(public: Grammar) -> None:
    cases = annotation_set(public)["data"]
    intents = {each.name: each for each in public.intents}
    assert len({case["inputs"]["utterance"] for case in cases}) == len(cases) > 200
    for case in cases:
        ((expected,),) = (each.values() for each in case["expected"])
        assert expected["slots"].keys() <= intents[expected["name"]].slots.keys()
        assert all(slot["value"] in case["inputs"]["utterance"] for slot in expected["slots"].values())


def resolved(words: str, value: str) -> dict[str, object]:
    match = {"status": {"code": "ER_SUCCESS_MATCH"}, "values": [{"value": {"name": words, "id": value}}]}
    return {"name": "topic", "value": words, "resolutions": {"resolutionsPerAuthority": [match]}}


@pytest.mark.parametrize("indent", [None, 2])
def test_results_of_both_tools_are_read_back(tmp_path: Path, indent: int | None) -> None:
    asked = {"name": "AskTopicIntent", "slots": {"topic": resolved("does heat help", "heat")}}
    evaluated = {
        "testCases": [{"status": "PASSED", "inputs": {"utterance": "does heat help"}, "actual": {"intent": asked}}]
    }
    profiled = {"utterance": "Stop!", "selectedIntent": {"name": "AMAZON.StopIntent"}, "consideredIntents": []}
    nothing = {"utterance": "zxqv", "selectedIntent": None}
    file = tmp_path / "results.json"
    file.write_text("\n".join(json.dumps(each, indent=indent) for each in (evaluated, profiled, nothing)))
    ears = read_results(file)
    assert ears.hear("does heat help") == HeardAs("AskTopicIntent", {"topic": Slot("does heat help", "heat")})
    assert ears.hear("stop") == HeardAs("AMAZON.StopIntent")
    assert ears.knows("zxqv")
    assert ears.hear("zxqv") == HeardAs(FALLBACK)
    assert not ears.knows("does ice help")


@pytest.mark.parametrize("text", ["[]", "{", '{"utterance": 1}', '{"testCases": [{"inputs": {}}]}'])
def test_a_file_that_holds_no_results_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "results.json"
    file.write_text(text)
    with pytest.raises(ResultsError, match=r"results\.json: found"):
        read_results(file)
