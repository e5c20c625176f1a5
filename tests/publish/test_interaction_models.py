"""What Alexa hears: the interaction models keep the platform's rules, and every intent has an answer."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from skill.authoring.model_rules import conflicts, figures, problems, shared_values
from skill.authoring.models import broken_rules, build_models, stale_models, write_models
from skill.conversation.reading.by_intent import ACTS
from skill.conversation.reading.intent_readers import READERS
from skill.conversation.replies.without_words import REPLIES
from skill.knowledge.grammar import AS_INTENT, REPORT
from skill.knowledge.library import CONTENT_FOLDER, load_library
from skill.runtime.guard import Guard
from skill.turn.utterance import FREE_INTENTS
from tests.guard.broken_requests import intent as request_of
from tests.guard.valid_response import all_words, assert_valid_response

Json = dict[str, Any]
LIBRARY = load_library()
FILES = [f"{name}.json" for name in sorted(LIBRARY.locales)]
SLOT = re.compile(r"\{(\w+)\}")
SEARCH_QUERY = "AMAZON.SearchQuery"
BUILT_IN_SLOT_TYPES = {"AMAZON.DURATION", "AMAZON.TIME", SEARCH_QUERY}
REQUIRED = "Cancel Stop Help NavigateHome Fallback Repeat Next Previous Pause Resume StartOver Yes No".split()
WAKE_WORDS = {"alexa", "amazon", "echo", "computer", "ziggy", "skill", "app"}
LAUNCH_WORDS = set("launch ask tell load begin enable open start run play resume use".split())
CONNECTING_WORDS = set("to from by if and whether about for in on at into using with that of".split())
ARTICLES = {"a", "an", "the"}


def models(*, diary: bool = False) -> dict[str, str]:
    """All models by file name, built where a test asks for them first: it takes a second."""
    return build_models(LIBRARY, diary=diary)


def language_model(text: str) -> Json:
    model: Json = json.loads(text)["interactionModel"]["languageModel"]
    return model


@pytest.fixture(scope="module", params=FILES)
def model(request: pytest.FixtureRequest) -> Json:
    return language_model(models()[request.param])


def slots_of(intent: Json) -> dict[str, str]:
    return {slot["name"]: slot["type"] for slot in intent.get("slots", [])}


def words_of(slot_type: Json) -> list[tuple[str, str]]:
    """List (value id, words)."""
    return [
        (value["id"], words)
        for value in slot_type["values"]
        for words in (value["name"]["value"], *value["name"]["synonyms"])
    ]


def test_every_locale_of_content_has_a_model() -> None:
    assert set(models()) == {file.name for file in (CONTENT_FOLDER / "locales").glob("*-*.json")}


def test_the_models_in_the_repository_are_those_that_content_makes() -> None:
    assert stale_models(models()) == []


@pytest.mark.parametrize("diary", [False, True], ids=["public", "private"])
def test_models_break_no_rule(*, diary: bool) -> None:
    assert list(broken_rules(models(diary=True) if diary else models(), LIBRARY.language)) == []


def test_the_invocation_name_keeps_the_naming_rules(model: Json) -> None:
    name = model["invocationName"]
    words = name.split()
    assert re.fullmatch(r"[a-z][a-z'. ]*", name)
    assert len(words) >= 2
    assert not set(words) & (WAKE_WORDS | LAUNCH_WORDS | CONNECTING_WORDS)
    assert not (len(words) == 2 and ARTICLES & set(words))
    assert not set(words) & {"cure", "cures"}


def test_names_are_letters_and_underscores(model: Json) -> None:
    ours = [i["name"] for i in model["intents"] if not i["name"].startswith("AMAZON.")]
    ours += [name for i in model["intents"] for name in slots_of(i)] + [t["name"] for t in model["types"]]
    assert [name for name in ours if not re.fullmatch(r"[A-Za-z][A-Za-z_]*", name)] == []
    built_in = [i["name"] for i in model["intents"] if i["name"].startswith("AMAZON.")]
    assert [name for name in built_in if not re.fullmatch(r"AMAZON\.[A-Za-z]+Intent", name)] == []


def test_no_name_is_given_twice(model: Json) -> None:
    names = Counter([i["name"] for i in model["intents"]] + [t["name"] for t in model["types"]])
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("name", REQUIRED)
def test_a_built_in_intent_that_the_skill_needs_is_there(model: Json, name: str) -> None:
    assert f"AMAZON.{name}Intent" in {i["name"] for i in model["intents"]}


def test_fallback_is_not_made_greedier_than_it_is(model: Json) -> None:
    assert model["modelConfiguration"]["fallbackIntentSensitivity"]["level"] == "LOW"


def test_samples_hold_only_what_alexa_accepts(model: Json) -> None:
    samples = [sample for i in model["intents"] for sample in i["samples"]]
    assert [s for s in samples if not s or len(s) > 200] == []
    assert [s for s in samples if not re.fullmatch(r"[a-z0-9' ]*", SLOT.sub("", s))] == []
    assert [s for s in samples if s != " ".join(s.split())] == []


def test_every_intent_of_our_own_has_samples(model: Json) -> None:
    assert [i["name"] for i in model["intents"] if not i["samples"] and not i["name"].startswith("AMAZON.")] == []


def test_declared_slots_are_the_ones_that_samples_use(model: Json) -> None:
    for intent in model["intents"]:
        used = {name for sample in intent["samples"] for name in SLOT.findall(sample)}
        assert used == set(slots_of(intent)), intent["name"]


def test_no_sample_uses_a_slot_twice(model: Json) -> None:
    samples = [sample for i in model["intents"] for sample in i["samples"]]
    assert [s for s in samples if len(SLOT.findall(s)) > len(set(SLOT.findall(s)))] == []


def test_a_built_in_intent_is_extended_without_slots(model: Json) -> None:
    assert [i["name"] for i in model["intents"] if i["name"].startswith("AMAZON.") and slots_of(i)] == []


def test_one_slot_name_has_one_type(model: Json) -> None:
    pairs = {pair for i in model["intents"] for pair in slots_of(i).items()}
    assert [name for name, count in Counter(name for name, _ in pairs).items() if count > 1] == []


def test_every_slot_type_is_built_in_or_defined(model: Json) -> None:
    wanted = {slot_type for i in model["intents"] for slot_type in slots_of(i).values()}
    assert wanted - {t["name"] for t in model["types"]} <= BUILT_IN_SLOT_TYPES


def test_a_slot_type_has_values_and_each_has_words(model: Json) -> None:
    for slot_type in model["types"]:
        assert slot_type["values"], slot_type["name"]
        words = [said for _, said in words_of(slot_type)]
        assert [w for w in words if not 0 < len(w) <= 140 or not re.fullmatch(r"[a-z0-9' -]+", w)] == []


def test_no_words_mean_two_values_of_a_slot_type(model: Json) -> None:
    for slot_type in model["types"]:
        count = Counter(said for _, said in words_of(slot_type))
        assert [words for words, times in count.items() if times > 1] == [], slot_type["name"]


def test_free_words_have_a_carrier_phrase_and_no_second_slot(model: Json) -> None:
    free = [i for i in model["intents"] if SEARCH_QUERY in slots_of(i).values()]
    assert free
    for intent in free:
        assert len(slots_of(intent)) == 1, intent["name"]
        for sample in intent["samples"]:
            assert SLOT.sub("", sample).strip(), f"{intent['name']}: {sample} has no carrier phrase"
            assert sample.endswith("}"), f"{intent['name']}: {sample} goes on after the free words"


def test_ids_of_slot_values_exist_in_content(model: Json) -> None:
    ids = {t["name"]: {value["id"] for value in t["values"]} for t in model["types"]}
    told = {each for each in LIBRARY.warnings if each in LIBRARY.phrases}
    contents = {*LIBRARY.topics, *LIBRARY.entries, *LIBRARY.stretches, *LIBRARY.routines, *told}
    labels = LIBRARY.labels | {f"{AS_INTENT}{each.intent}" for each in LIBRARY.utterances.values()}
    replies = {f"reply.{kind}" for kind in LIBRARY.replies} | {f"in-hand.{asked}" for asked in LIBRARY.in_hand}
    assert {*contents, LIBRARY.relief.id} <= ids["Topic"]
    others = ids["Topic"] - {*contents, LIBRARY.relief.id, *labels, *replies}
    assert {each.split(".")[0] for each in others} == {"said-alone", "report"}
    assert {each.removeprefix(REPORT) for each in others if each.startswith(REPORT)} <= {*LIBRARY.warnings}
    assert ids["Subject"] == set(LIBRARY.topics)
    assert ids["Stretch"] == set(LIBRARY.stretches)
    assert ids["Routine"] == set(LIBRARY.routines)
    assert ids["Muscle"] == set(LIBRARY.preferred) | set(LIBRARY.relief.first_aid) - {"unknown"}
    assert {stretch.position for stretch in LIBRARY.stretches.values()} <= ids["Position"]
    own = set(ids) - {"Topic", "Subject", "Stretch", "Routine"}
    assert own <= set(LIBRARY.slot_types)
    for name in own:
        assert ids[name] == set(LIBRARY.slot_types[name].values)


@pytest.mark.parametrize("name", sorted(LIBRARY.locales))
def test_a_model_has_the_words_of_its_own_country(name: str) -> None:
    said, words = LIBRARY.locales[name].said, " , ".join(every_word(language_model(models()[f"{name}.json"])))
    assert said
    for phrase in (each for each in said if said[each] == each):  # "gaelic football" is no football
        words = words.replace(phrase, "")
    assert [foreign for foreign in said if foreign not in said.values() and is_said(foreign, words)] == []
    assert any(is_said(local, words) for local in said.values())


def is_said(word: str, words: str) -> bool:
    """Whether it stands there as a word; most do not stand there at all, which is found out in no time."""
    return word in words and re.search(rf"(?<![\w']){word}(?![\w'])", words) is not None


def test_the_models_of_two_countries_differ() -> None:
    assert len(set(models().values())) == len(models())


def every_word(model: Json) -> list[str]:
    return [s for i in model["intents"] for s in i["samples"]] + [w for t in model["types"] for _, w in words_of(t)]


def test_the_public_model_knows_nothing_of_a_diary(model: Json) -> None:
    of_diary = {name for name, each in LIBRARY.utterances.items() if each.of_diary}
    assert of_diary
    assert of_diary.isdisjoint(each["name"] for each in model["intents"])
    assert [
        words for words in every_word(model) if re.search(r"\b(my|the) (cramp )?(diary|log|journal)\b", words)
    ] == []


def test_the_private_model_hears_every_intent_of_content() -> None:
    for text in models(diary=True).values():
        model = language_model(text)
        topics = {value["id"] for each in model["types"] if each["name"] == "Topic" for value in each["values"]}
        unnamed = set(LIBRARY.utterances) - {each["name"] for each in model["intents"]}
        assert unnamed
        assert all({LIBRARY.utterances[name].label, f"{AS_INTENT}{name}"} & topics for name in unnamed)


def small_model(*intents: tuple[str, dict[str, str], list[str]], **types: list[str]) -> Json:
    return {
        "intents": [
            {"name": name, "slots": [{"name": n, "type": t} for n, t in slots.items()], "samples": samples}
            for name, slots, samples in intents
        ],
        "types": [
            {"name": name, "values": [{"id": word, "name": {"value": word, "synonyms": []}} for word in words]}
            for name, words in types.items()
        ],
    }


def test_a_sentence_that_two_intents_claim_is_a_conflict() -> None:
    model = small_model(("GoIntent", {"side": "Side"}, ["go {side}"]), ("LeaveIntent", {}, ["go left"]), Side=["left"])
    assert conflicts(model) == [("go left", ("GoIntent", "LeaveIntent"))]
    assert list(problems(model, 1)) == ["'go left': claimed by GoIntent and LeaveIntent"]


def test_words_of_a_built_in_type_may_be_claimed_too() -> None:
    times = {"time": "AMAZON.TIME"}
    model = small_model(
        ("AtIntent", times, ["make it {time}"]), ("OftenIntent", {"count": "Count"}, ["make it {count}"]), Count=["ten"]
    )
    assert conflicts(model) == []
    assert conflicts(model, {"AMAZON.TIME": ["ten", "half past nine"]}) == [
        ("make it ten", ("AtIntent", "OftenIntent"))
    ]


def test_a_word_of_two_slot_types_is_shared_only_where_both_may_stand() -> None:
    asked = ("OneIntent", {"one": "One"}, ["the {one}"]), ("OtherIntent", {"other": "Other"}, ["the {other}"])
    assert shared_values(small_model(*asked, One=["first", "left"], Other=["left"])) == [("left", ("One", "Other"))]
    apart = ("OneIntent", {"one": "One"}, ["my {one}"]), asked[1]
    assert shared_values(small_model(*apart, One=["left"], Other=["left"])) == []


def test_what_alexa_confuses_is_counted() -> None:
    model = small_model(
        ("AskIntent", {"query": SEARCH_QUERY}, ["it {query}", "why {query}"]),
        ("TurnIntent", {"side": "Side", "count": "Side"}, ["{side}", "why {side}", "turn {side} {count}"]),
        Side=["left"],
    )
    found = figures(model)
    assert (found.free_intents, found.function_word_carriers, found.bare_slots, found.adjacent_slots) == (1, 1, 1, 1)
    assert (found.with_carrier, found.other_samples) == (1, 3)
    told = "\n".join(problems(model, 2_000_000))
    assert all(part in told for part in ("bytes", "carrier", "function words", "neighbouring", "{side}: a slot alone"))


INTENTS = sorted(LIBRARY.utterances)
READ = {*REPLIES, *ACTS, *READERS, *FREE_INTENTS}
"""What the conversation knows by name; other intents have a label or a question word in content."""


def test_every_intent_means_something() -> None:
    assert [name for name, u in LIBRARY.utterances.items() if not (name in READ or u.label or u.stands_for)] == []


def test_what_the_conversation_knows_by_name_is_an_intent_of_content_or_a_request() -> None:
    assert READ - set(INTENTS) == {"LaunchRequest", "Connections.Response"}


def test_no_intent_is_read_in_two_ways() -> None:
    names = [*REPLIES, *ACTS, *READERS, *FREE_INTENTS]
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize("name", INTENTS)
def test_an_intent_with_nothing_filled_in_is_answered_without_an_apology(skill: Guard, name: str) -> None:
    answer = skill(request_of(name))
    assert_valid_response(answer)
    assert all_words(answer["response"])[:1] != [LIBRARY.lines["something-went-wrong"][0]]


def test_stale_models_names_what_is_missing_differs_or_is_left_over(tmp_path: Path) -> None:
    (tmp_path / "en-GB.json").write_text("old", "utf-8")
    (tmp_path / "en-IN.json").write_text("left over", "utf-8")
    (tmp_path / "en-US.json").write_text("same", "utf-8")
    models = {"en-AU.json": "new", "en-GB.json": "newer", "en-US.json": "same"}
    assert stale_models(models, tmp_path) == ["en-AU.json", "en-GB.json", "en-IN.json"]


def test_written_models_are_not_stale_and_leave_nothing_over(tmp_path: Path) -> None:
    folder = tmp_path / "interaction_models"
    folder.mkdir()
    (folder / "xx-XX.json").write_text("left over", "utf-8")
    write_models(models(), folder)
    assert stale_models(models(), folder) == []
    assert {file.name for file in folder.iterdir()} == set(models())
