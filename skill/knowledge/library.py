"""Loads content files into one frozen library. Content is checked when it is written (`cramp-coach check`), not here."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from skill.knowledge import ContentError, content
from skill.knowledge.content import ENTRY_MARK, ConceptWords
from skill.knowledge.locale import LOCALE_NAME, Locale, Phrase, Phrases, ReplyWords, SlotType, Utterances
from skill.language.interface import Language
from skill.language.languages import DEFAULT_CODE, language_of

_PACKAGE = Path(__file__).resolve().parents[1]
IS_INSTALLED = (_PACKAGE / "content").is_dir()
"""True where the package was installed from a wheel, which holds the data folders. In a checkout they lie beside it."""


def data_folder(name: str) -> Path:
    """Find a data folder: inside the package in a wheel, beside the package in a checkout and on AWS Lambda."""
    return (_PACKAGE if IS_INSTALLED else _PACKAGE.parent) / name


CONTENT_FOLDER = data_folder("content")
LOCALES = "locales"
MISHEARD_FILE = "misheard.json"
"""A language may lack it."""
PERSON = "person"
"""Group of all words for somebody else, for the patterns of facts."""
Json = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True)
class Library:
    """All content of one language; every mapping is keyed by id, ``utterances`` by intent name, ``lines`` by line name.

    ``phrases`` has an entry for every topic, stretch, routine, warning, outside subject and for the relief.
    """

    language: Language
    topics: Mapping[str, content.Topic]
    entries: Mapping[str, content.TopicEntry]
    """The entries of all topics, by "topic/entry"."""
    stretches: Mapping[str, content.Stretch]
    routines: Mapping[str, content.Routine]
    relief: content.Relief
    warnings: Mapping[str, content.Warning]
    concepts: ConceptWords
    """Those of concepts/, and the words of facts under the labels that `FactWords` gives them."""
    facts: Mapping[str, content.FactWords]
    """Facts about a listener, by id."""
    around_facts: content.WordsAroundFacts
    outside: Mapping[str, content.Outside]
    phrases: Mapping[str, Phrases]
    replies: Mapping[str, ReplyWords]
    """By kind of reply; some entries tell how to read one (see understanding/replies.py)."""
    after_warning: Mapping[str, tuple[str, ...]]
    """Patterns of what people ask or tell after a warning, by the id of what is meant."""
    in_hand: Mapping[str, ReplyWords]
    """Words of questions about the stretch or topic in hand, by the id of what is asked."""
    lines: Mapping[str, tuple[str, ...]]
    offers: Mapping[str, tuple[content.FollowUp, ...]]
    preferred: Mapping[str, tuple[str, ...]]
    synonyms: Mapping[str, tuple[str, ...]]
    misheard: Mapping[str, str]
    """What speech recognition made of words, to the words that were said."""
    utterances: Mapping[str, Utterances]
    slot_types: Mapping[str, SlotType]
    labels: frozenset[str]
    """Labels of intents: what a sentence that is known may ask for besides content."""
    sources: Mapping[str, content.Source]
    locales: Mapping[str, Locale]
    """Those that the language is published in, by name."""
    elsewhere: Locale
    """The words for every other place: no number of any country."""

    def locale(self, name: object) -> Locale:
        """Find the locale of a request; one that is not known has its own name and the words for elsewhere."""
        if not isinstance(name, str) or not LOCALE_NAME.fullmatch(name):
            return self.elsewhere
        return self.locales.get(name) or replace(self.elsewhere, locale=name)

    def backed(self, content_id: str) -> content.Backed | None:
        """Whatever carries evidence and sources under this id."""
        if content_id == self.relief.id:
            return self.relief
        return self.answer(content_id) or self.stretches.get(content_id) or self.routines.get(content_id)

    def slot_types_of(self, intent: str) -> Mapping[str, str]:
        """Give the slot type of each slot of an intent; none of one that only another version's interaction model has."""
        said = self.utterances.get(intent)
        return said.slots if said else {}

    def answer(self, content_id: str) -> content.Topic | content.TopicEntry | None:
        """The topic, or the entry of a topic, under this id."""
        return self.topics.get(content_id) or self.entries.get(content_id)


def spoken_languages(folder: Path = CONTENT_FOLDER) -> tuple[str, ...]:
    """Name the languages that a content folder holds, by code; the first is spoken where a listener's own is not there.

    Raises ContentError where there is none.
    """
    try:
        codes = [home.name for home in folder.iterdir() if (home / "lines").is_dir()]
    except OSError as failure:
        raise ContentError(f"{folder}: {failure.strerror}") from failure
    if not codes:
        raise ContentError(f"{folder}: no folder of a language, such as en/, with lines/ in it")
    return tuple(sorted(codes, key=lambda code: (code != DEFAULT_CODE, code)))


def load_library(folder: Path = CONTENT_FOLDER, code: str | None = None) -> Library:
    """Read every file of a language, the folder's first where none is named.

    Raises ContentError, KeyError or TypeError on content that `check` refuses.
    """
    code = code or spoken_languages(folder)[0]
    home = folder / code
    locales = {file.stem: _locale(data) for file, data in _files(folder / LOCALES)}
    after_warning = _by_id(home / "phrases" / "after-warning", lambda data: tuple(data["patterns"]))
    facts = _by_id(home / "facts", lambda data: _fact(data, after_warning))
    around_facts = _around_facts(home / "fact-words.json")
    topics = _by_id(home / "topics", _topic)
    utterances = {file.stem: _utterances(data) for file, data in _files(home / "utterances")}
    return Library(
        language=language_of(code),
        topics=topics,
        entries={entry.id: entry for topic in topics.values() for entry in topic.entries},
        stretches=_by_id(home / "stretches", _stretch),
        routines=_by_id(home / "routines", _routine),
        relief=_relief(_read(home / "relief" / "relief.now.json")),
        warnings=_by_id(home / "warnings", _warning),
        concepts=_with_facts(
            _concepts(data for _, data in _files(home / "concepts")),
            facts.values(),
            around_facts,
            (data for _, data in _files(home / "facts")),
        ),
        facts=facts,
        around_facts=around_facts,
        outside=_by_id(home / "outside", lambda data: content.Outside(**_tuples(data))),
        phrases=_by_id(home / "phrases", _phrases),
        replies=_by_id(home / "phrases" / "replies", _replies),
        after_warning=after_warning,
        in_hand=_by_id(home / "phrases" / "in-hand", _replies),
        lines={name: tuple(variants) for _, data in _files(home / "lines") for name, variants in data["lines"].items()},
        offers={
            name: tuple(content.FollowUp(**offer) for offer in offers)
            for name, offers in _read(home / "offers.json")["offers"].items()
        },
        preferred={muscle: tuple(ids) for muscle, ids in _read(home / "preferred.json")["preferred"].items()},
        synonyms={word: tuple(same) for word, same in _read(home / "synonyms.json")["synonyms"].items()},
        misheard=_read(home / MISHEARD_FILE)["misheard"] if (home / MISHEARD_FILE).exists() else {},
        utterances=utterances,
        labels=frozenset(each.label for each in utterances.values() if each.label),
        slot_types={file.stem: _slot_type(data) for file, data in _files(home / "slots")},
        sources={s["id"]: content.Source(**s) for s in _read(folder / "sources.json")["sources"]},
        locales={name: each for name, each in locales.items() if each.language == code and name != code},
        elsewhere=locales[code],
    )


def _read(file: Path) -> Json:
    try:
        data: Json = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as failure:
        raise ContentError(f"{file}: cannot be read: {failure}") from failure
    return data


def _files(folder: Path) -> Iterator[tuple[Path, Json]]:
    for file in sorted(folder.glob("*.json")):
        yield file, _read(file)


def _by_id(folder: Path, build: Callable[[Json], T]) -> dict[str, T]:
    built = {}
    for file, data in _files(folder):
        try:
            built[file.stem] = build(data)
        except (AttributeError, KeyError, TypeError) as failure:
            raise ContentError(f"{file}: a field is missing, unknown or of another kind: {failure}") from failure
    return built


def _tuples(data: Json) -> Json:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}


def _backed(data: Json) -> Json:
    return _tuples({**data, "evidence": content.Evidence(**data["evidence"])})


def _topic(data: Json) -> content.Topic:
    parts = {
        "follow_up": content.FollowUp(**data["follow_up"]),
        "entries": tuple(_entry(data["id"], entry) for entry in data.get("entries", ())),
    }
    return content.Topic(**{**_backed(data), **parts})


def _entry(topic: str, data: Json) -> content.TopicEntry:
    say_first = data.pop("if", {})
    parts = {
        "id": f"{topic}{ENTRY_MARK}{data['id']}",
        "topic": topic,
        "because": data.get("because"),
        "say_first": say_first,
        "follow_up": content.FollowUp(**data["follow_up"]),
    }
    return content.TopicEntry(**{**_backed(data), **parts})


def _steps(items: list[Json]) -> tuple[content.Step, ...]:
    return tuple(_step(item["say"], item.get("show"), item["pause_seconds"]) for item in items)


def _step(say: str | Json, show: str | None, pause_seconds: float) -> content.Step:
    left, right = (say, say) if isinstance(say, str) else (say["left"], say["right"])
    return content.Step(left, right, show or left, pause_seconds)


def _stretch_answer(said: str | Json) -> content.StretchAnswer:
    return content.StretchAnswer(said, said) if isinstance(said, str) else content.StretchAnswer(**said)


def _flowing(data: Json | None) -> content.FlowingScript | None:
    if data is None:
        return None
    renamed = {{"in": "move_in", "out": "move_out"}.get(key, key): value for key, value in data.items()}
    return content.FlowingScript(**renamed)


def _stretch(data: Json) -> content.Stretch:
    parts = {
        "set_up": _steps(data["set_up"]),
        "brief": _steps([data["brief"]])[0],
        "swap": _steps(data["swap"]),
        "again": _steps(data.get("again", [])),
        "hold": content.HoldScript(**_tuples(data["hold"])),
        "flowing": _flowing(data["flowing"]),
        "dose": content.Dose(**data["dose"]),
        "cautions": content.Cautions(**data["cautions"]),
        "answers": {question: _stretch_answer(said) for question, said in data.get("answers", {}).items()},
    }
    return content.Stretch(**{**_backed(data), **parts})


def _routine(data: Json) -> content.Routine:
    steps = tuple(content.RoutineStep(**step) for step in data["steps"])
    return content.Routine(**{**_backed(data), "steps": steps})


def _relief_hint(data: Json) -> content.ReliefHint:
    helping = data.get("helping")
    return content.ReliefHint(**{**_tuples(data), "helping": _relief_hint(helping) if helping else None})


def _relief(data: Json) -> content.Relief:
    muscles = data.pop("muscles")
    eased, not_easing, sign = data.pop("eased"), data.pop("not_easing"), data.pop("sign")
    parts = {
        "first_aid": {
            muscle: {place: content.FirstAid(**aid) for place, aid in places.items() if place != "name"}
            for muscle, places in muscles.items()
        },
        **{
            name: {each: content.FirstAid(**aid) for each, aid in data[name].items()}
            for name in ("special", "toes_up", "out_of_reach")
        },
        "hold": content.ReliefHold(**_tuples(data["hold"])),
        "again": tuple(map(_relief_hint, data["again"])),
        "gently": _relief_hint(data["gently"]),
        "sign_question": sign["question"],
        "sign_warning": sign["warning"],
        "sign_answers": frozenset(sign["answers"]),
        "sign_told": sign["say"],
        "eased": eased["say"],
        "eased_follow_up": content.FollowUp(**eased["follow_up"]),
        "not_easing": not_easing["say"],
        "not_easing_question": not_easing["question"],
    }
    return content.Relief(**{**_backed(data), **parts})


def _warning(data: Json) -> content.Warning:
    sets = {name: tuple(frozenset(each) for each in data.get(name, ())) for name in ("signs", "asked_signs")}
    return content.Warning(**{**_tuples(data), **sets, "answers": frozenset(data.get("answers", ()))})


def _concepts(subjects: Iterable[Json]) -> ConceptWords:
    concepts: dict[str, tuple[str, ...]] = {}
    groups: dict[str, tuple[str, ...]] = {}
    equivalents: dict[str, tuple[str, ...]] = {}
    for subject in subjects:
        concepts |= _tuples(subject.get("concepts", {}))
        groups |= _tuples(subject.get("groups", {}))
        equivalents |= _tuples(subject.get("equivalents", {}))
    return ConceptWords(concepts, groups, equivalents)


def _fact(data: Json, after_warning: Mapping[str, tuple[str, ...]]) -> content.FactWords:
    """Build a fact; one without patterns of its own shares those that people say after a warning."""
    kept = {name: value for name, value in data.items() if name not in ("about", "groups")}
    return content.FactWords(**_tuples({"patterns": after_warning.get(data["id"], ()), **kept}))


def _around_facts(file: Path) -> content.WordsAroundFacts:
    data = _read(file)
    return content.WordsAroundFacts(**{**_tuples(data), "people": _tuples(data["people"])})


def _with_facts(
    words: ConceptWords, facts: Iterable[content.FactWords], around: content.WordsAroundFacts, files: Iterable[Json]
) -> ConceptWords:
    """Add the words of facts: to concepts of their own, and to the risk that each one is for warning signs."""
    concepts = {**words.concepts}
    for fact in facts:
        concepts |= {fact.label: fact.patterns, fact.label_denied: fact.denied, fact.label_ends: fact.ends}
        if fact.risk:
            concepts[fact.risk] = (*concepts.get(fact.risk, ()), *fact.patterns)
    groups = {**words.groups}
    for file in files:
        groups |= _tuples(file.get("groups", {}))
    people = tuple(word for named in around.people.values() for word in named)
    return replace(words, concepts=concepts, groups={**groups, **({PERSON: people} if people else {})})


def _phrases(data: Json) -> Phrases:
    del data["id"]  # the file name
    return Phrases(**_tuples({**data, "entries": _tuples(data.get("entries", {}))}))


def _replies(data: Json) -> ReplyWords:
    return ReplyWords(tuple(data["words"]), tuple(data.get("patterns", ())))


def _utterances(data: Json) -> Utterances:
    del data["meaning"]  # for the author alone
    return Utterances(**_tuples(data))


def _slot_type(data: Json) -> SlotType:
    return SlotType(data["type"], {value["id"]: tuple(value["words"]) for value in data["values"]})


def _locale(data: Json) -> Locale:
    phrases = {name: Phrase(**phrase) for name, phrase in data["phrases"].items()}
    return Locale(**{**_tuples(data), "phrases": phrases})
