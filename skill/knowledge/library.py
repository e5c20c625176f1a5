"""Loads content files into one frozen library.

Content is checked when it is written (`cramp-coach check`), not here.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from skill.knowledge import ContentError, content, from_json
from skill.knowledge.from_json import Json
from skill.knowledge.locale import LOCALE_NAME, Locale, Phrases, ReplyWords, SlotType, Utterances
from skill.knowledge.patterns import ConceptWords, FactWords, WordsAroundFacts
from skill.knowledge.stretches import Routine, Stretch
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
ASKED_FILE = "asked-of-answers.json"
"""A language may lack it."""
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
    stretches: Mapping[str, Stretch]
    routines: Mapping[str, Routine]
    relief: content.Relief
    warnings: Mapping[str, content.WarningSign]
    concepts: ConceptWords
    """Those of concepts/, and the words of facts under the labels that `FactWords` gives them."""
    facts: Mapping[str, FactWords]
    """Facts about a listener, by id."""
    around_facts: WordsAroundFacts
    outside: Mapping[str, content.Outside]
    phrases: Mapping[str, Phrases]
    replies: Mapping[str, ReplyWords]
    """By kind of reply; some entries tell how to read one (see understanding/replies.py)."""
    after_warning: Mapping[str, tuple[str, ...]]
    """Patterns of what people ask or tell after a warning, by the id of what is meant."""
    in_hand: Mapping[str, ReplyWords]
    """Words of questions about the stretch or topic in hand, by the id of what is asked."""
    lines: Mapping[str, tuple[str, ...]]
    offers: Mapping[str, tuple[content.FollowUpQuestion, ...]]
    advice: content.Advice
    asked_of_answers: tuple[content.AskedOfAnswers, ...]
    """What short questions after an answer are of, the narrower subjects first."""
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

    def grade_of(self, content_id: str) -> str:
        """How well it is known what stands under an id; "none" where nothing carries evidence."""
        known = self.backed(content_id)
        return known.evidence.grade if known else "none"

    def is_plan(self, content_id: str | None) -> bool:
        """Whether a stretch or a routine has this id: what can be coached."""
        return content_id in self.stretches or content_id in self.routines

    def slot_types_of(self, intent: str) -> Mapping[str, str]:
        """Give the slot type of each slot of an intent;
        none of one that only another version's interaction model has.
        """
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
    locales = {file.stem: from_json.locale(data) for file, data in _files(folder / LOCALES)}
    after_warning = _by_id(home / "phrases" / "after-warning", lambda data: tuple(data["patterns"]))
    facts = _by_id(home / "facts", lambda data: from_json.fact(data, after_warning))
    around_facts = from_json.around_facts(_read(home / "fact-words.json"))
    topics = _by_id(home / "topics", from_json.topic)
    utterances = {file.stem: from_json.utterances(data) for file, data in _files(home / "utterances")}
    return Library(
        language=language_of(code),
        topics=topics,
        entries={entry.id: entry for topic in topics.values() for entry in topic.entries},
        stretches=_by_id(home / "stretches", from_json.stretch),
        routines=_by_id(home / "routines", from_json.routine),
        relief=from_json.relief(_read(home / "relief" / "relief.now.json")),
        warnings=_by_id(home / "warnings", from_json.warning),
        concepts=from_json.with_facts(
            from_json.concepts(data for _, data in _files(home / "concepts")),
            facts.values(),
            around_facts,
            (data for _, data in _files(home / "facts")),
        ),
        facts=facts,
        around_facts=around_facts,
        outside=_by_id(home / "outside", lambda data: content.Outside(**from_json.tuples(data))),
        phrases=_by_id(home / "phrases", from_json.phrases),
        replies=_by_id(home / "phrases" / "replies", from_json.replies),
        after_warning=after_warning,
        in_hand=_by_id(home / "phrases" / "in-hand", from_json.replies),
        lines={name: tuple(variants) for _, data in _files(home / "lines") for name, variants in data["lines"].items()},
        offers={
            name: tuple(content.FollowUpQuestion(**offer) for offer in offers)
            for name, offers in _read(home / "offers.json")["offers"].items()
        },
        advice=from_json.advice(_read(home / "advice.json")),
        asked_of_answers=from_json.asked_of_answers(_read(home / ASKED_FILE)) if (home / ASKED_FILE).exists() else (),
        preferred={muscle: tuple(ids) for muscle, ids in _read(home / "preferred.json")["preferred"].items()},
        synonyms={word: tuple(same) for word, same in _read(home / "synonyms.json")["synonyms"].items()},
        misheard=_read(home / MISHEARD_FILE)["misheard"] if (home / MISHEARD_FILE).exists() else {},
        utterances=utterances,
        labels=frozenset(each.label for each in utterances.values() if each.label),
        slot_types={file.stem: from_json.slot_type(data) for file, data in _files(home / "slots")},
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
