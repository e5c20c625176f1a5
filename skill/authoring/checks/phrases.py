"""Checks that what people say is claimed once and found again."""

from collections.abc import Iterator

from skill.authoring.checks.schemas import Problem
from skill.authoring.training import fingerprint
from skill.knowledge.grammar import SLOT
from skill.knowledge.library import Library
from skill.understanding.concepts import ConceptReader
from skill.understanding.model import MODEL_FILE, Model
from skill.understanding.questions import labelled_phrases, wording
from skill.understanding.search import Search


def check_understood(library: Library, model: Model) -> Iterator[Problem]:
    """Yield phrases of two files, warnings that their own phrases do not raise, content that its name does not find."""
    yield from _claimed_twice(library)
    reader = ConceptReader(library.concepts, library.language)  # most of a second's work
    yield from _warnings(library, reader)
    yield from _own_words(library, reader)
    if model.made_from == fingerprint(labelled_phrases(library), wording(library)):
        yield from _found_by_name(library, model)
    else:
        yield Problem(MODEL_FILE, "made_from", "a model of older content", "a run of `cramp-coach models`")


def _phrases(library: Library) -> Iterator[tuple[str, str, str]]:
    """Yield every phrase with its file and field: one meaning has one of each."""
    for content_id, phrases in library.phrases.items():
        file = f"phrases/{content_id}.json"
        yield from ((phrase, file, "phrases") for phrase in phrases.all)
        for entry, asked in phrases.entries.items():
            yield from ((phrase, file, f"entries.{entry}") for phrase in asked)
    for utterances in library.utterances.values():
        plain = (sample for sample in utterances.samples if not SLOT.search(sample))
        file = f"utterances/{utterances.intent}.json"
        yield from ((phrase, file, "phrases") for phrase in plain)
        yield from ((phrase, file, "also_said") for phrase in utterances.also_said)


def _claimed_twice(library: Library) -> Iterator[Problem]:
    claimed: dict[str, tuple[str, str]] = {}
    for phrase, file, field in _phrases(library):
        other = claimed.setdefault(phrase, (file, field))
        if other != (file, field):
            where = other[0] if other[0] != file else f"{other[1]} of the same file"
            yield Problem(file, field, repr(phrase), f"a phrase that {where} does not claim")


def _warnings(library: Library, reader: ConceptReader) -> Iterator[Problem]:
    for warning in (each for each in library.warnings.values() if each.id in library.phrases):
        for phrase in library.phrases[warning.id].reports:
            reported = reader.read(phrase)
            if not any(sign <= reported for sign in warning.signs):
                found = f"{phrase!r}, which says {', '.join(sorted(reported)) or 'no concept'}"
                yield Problem(f"phrases/{warning.id}.json", "reports", found, "a phrase that its signs catch")


def _own_words(library: Library, reader: ConceptReader) -> Iterator[Problem]:
    """Yield words of slots that are a warning sign all by themselves: slots are not looked through for those."""
    signs = [sign for warning in library.warnings.values() for sign in warning.signs]
    for slot_type in library.slot_types.values():
        for value, words in slot_type.values.items():
            for word in words:
                reported = reader.read(word)
                if any(sign <= reported for sign in signs):
                    file = f"slots/{slot_type.name}.json"
                    yield Problem(file, f"values.{value}", repr(word), "a word that is no warning sign by itself")


def _found_by_name(library: Library, model: Model) -> Iterator[Problem]:
    search = Search(model, wording(library))
    named = [(f"topics/{t.id}", t.id, t.name) for t in library.topics.values()]
    named.extend((f"stretches/{s.id}", s.id, s.name) for s in library.stretches.values())
    named.extend((f"routines/{r.id}", r.id, r.name) for r in library.routines.values())
    for file, label, name in named:
        matches = search.nearest(name)
        if not matches or matches[0].label != label:
            found = matches[0].label if matches else "nothing"
            yield Problem(f"{file}.json", "name", f"{name!r}, which finds {found}", "a name that finds its own file")
