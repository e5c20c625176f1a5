"""Checks that ids lead somewhere."""

from collections.abc import Iterator

from skill.authoring.checks.schemas import Problem
from skill.conversation.where_labels_lead import LABELS
from skill.knowledge.content import Topic, TopicEntry
from skill.knowledge.grammar import BUILT_IN, SLOT
from skill.knowledge.library import Library
from skill.knowledge.locale import ALEXA_LOCALES

DERIVED_SLOT_TYPES = {"Topic", "Subject", "Stretch", "Routine"}


def check_phrase_files(library: Library) -> Iterator[Problem]:
    """Yield content that nobody can ask for, and phrases that ask for nothing;
    other checks need each to have the other.
    """
    folders = {
        "topics": library.topics,
        "stretches": library.stretches,
        "routines": library.routines,
        "relief": {library.relief.id: library.relief},
        "warnings": library.warnings,
        "outside": library.outside,
    }
    askable = {content_id: folder for folder, contents in folders.items() for content_id in contents}
    in_pieces = {warning.id for warning in library.warnings.values() if warning.in_pieces}
    for content_id in sorted(askable.keys() - library.phrases.keys() - in_pieces):
        file = f"{askable[content_id]}/{content_id}.json"
        yield Problem(file, "id", f"no phrases for {content_id!r}", f"a file phrases/{content_id}.json")
    for content_id in sorted(library.phrases.keys() - askable.keys()):
        yield Problem(f"phrases/{content_id}.json", "id", repr(content_id), f"an id of {', '.join(folders)}")
    for topic in (topic for topic in library.topics.values() if topic.id in library.phrases):
        asked = library.phrases[topic.id].entries
        known = [entry.own_id for entry in topic.entries]
        for entry_id in sorted(set(known) ^ set(asked)):
            where = (f"topics/{topic.id}", "phrases") if entry_id in known else (f"phrases/{topic.id}", "an entry")
            yield Problem(
                f"{where[0]}.json", "entries", f"{entry_id!r} without {where[1]}", "both, in topics/ and phrases/"
            )
        for entry_id in sorted({each for each in known if known.count(each) > 1}):
            yield Problem(f"topics/{topic.id}.json", "entries", f"{entry_id!r} twice", "each id once")


def check_references(library: Library) -> Iterator[Problem]:
    """Yield ids that no file has."""
    yield from _locales(library)
    yield from _sources(library)
    yield from _offers(library)
    yield from _twins(library)
    yield from _advice(library)
    yield from _asked_of_answers(library)
    yield from _stretches(library)
    yield from _preferred(library)
    yield from _routines(library)
    yield from _utterances(library)


def _locales(library: Library) -> Iterator[Problem]:
    for name in sorted(library.locales.keys() - ALEXA_LOCALES):
        yield Problem(f"../locales/{name}.json", "locale", repr(name), f"one of {', '.join(sorted(ALEXA_LOCALES))}")


def _sources(library: Library) -> Iterator[Problem]:
    folders = {"topics": library.topics, "stretches": library.stretches, "routines": library.routines}
    citing = [(f"{folder}/{each}", c.sources) for folder, files in folders.items() for each, c in files.items()]
    citing.extend((f"topics/{entry.topic}", entry.sources) for entry in library.entries.values())
    citing.append((f"relief/{library.relief.id}", library.relief.sources))
    citing.extend((f"warnings/{each}", warning.sources) for each, warning in library.warnings.items())
    locales = {**library.locales, library.language.code: library.elsewhere}
    citing.extend((f"../locales/{each}", locale.sources) for each, locale in locales.items())
    for file, sources in citing:
        for source in sources:
            if source not in library.sources:
                yield Problem(f"{file}.json", "sources", repr(source), "an id in sources.json")


def _twins(library: Library) -> Iterator[Problem]:
    for outside in library.outside.values():
        if outside.inside and outside.inside not in library.entries:
            yield Problem(f"outside/{outside.id}.json", "inside", repr(outside.inside), "the id of an entry")


def _offers(library: Library) -> Iterator[Problem]:
    offers = [(f"topics/{t.id}", "follow_up.then", t.follow_up.then) for t in library.topics.values()]
    for topic in library.topics.values():
        for number, entry in enumerate(topic.entries):
            offers.append((f"topics/{topic.id}", f"entries.{number}.follow_up.then", entry.follow_up.then))
    for topic in library.topics.values():
        answers: tuple[Topic | TopicEntry, ...] = (topic, *topic.entries)
        for known in answers:
            for fact, then in known.instead.items():
                if then not in library.entries or then == known.id:
                    yield Problem(f"topics/{topic.id}.json", f"instead.{fact}", repr(then), "the id of another entry")
    offers.append((f"relief/{library.relief.id}", "eased.follow_up.then", library.relief.eased_follow_up.then))
    for name, each in library.offers.items():
        offers.extend(("offers", f"offers.{name}.{number}.then", offer.then) for number, offer in enumerate(each))
    for file, field, target in offers:
        of_entry = field.startswith("entries.")
        if library.backed(target) is None and not (of_entry and target in library.warnings):
            yield Problem(f"{file}.json", field, repr(target), "the id of a topic, entry, stretch, routine or relief")


def _advice(library: Library) -> Iterator[Problem]:
    advice = library.advice
    lists = {"at_night": advice.at_night, "none_in": advice.none_in}
    for name, table in {"of_answers": advice.of_answers, "of_topics": advice.of_topics}.items():
        lists |= {name: tuple(table)} | {f"{name}.{of}": then for of, then in table.items()}
    for field, ids in lists.items():
        for number, each in enumerate(ids):
            if library.answer(each) is None:
                yield Problem("advice.json", f"{field}.{number}", repr(each), "the id of a topic or entry")


def _asked_of_answers(library: Library) -> Iterator[Problem]:
    for number, subject in enumerate(library.asked_of_answers):
        named = {f"of.{at}": each for at, each in enumerate(subject.of)}
        named |= {f"answers.{asked}": each for asked, each in subject.answers.items()}
        for field, each in named.items():
            if library.answer(each) is None:
                yield Problem(
                    "asked-of-answers.json", f"subjects.{number}.{field}", repr(each), "the id of a topic or entry"
                )


def _stretches(library: Library) -> Iterator[Problem]:
    for stretch in library.stretches.values():
        file = f"stretches/{stretch.id}.json"
        gentler = library.stretches.get(stretch.gentler or stretch.id)
        if gentler is None or gentler.muscle != stretch.muscle:
            yield Problem(file, "gentler", repr(stretch.gentler), f"a stretch for the {stretch.muscle}")
        if stretch.id not in library.preferred.get(stretch.muscle, ()):
            yield Problem("preferred.json", f"preferred.{stretch.muscle}", f"no {stretch.id}", "every stretch of it")
        if (stretch.sides == "each") != bool(stretch.swap):
            yield Problem(file, "swap", f"{len(stretch.swap)} lines", "some when sides is 'each', else none")


def _preferred(library: Library) -> Iterator[Problem]:
    for muscle, ids in library.preferred.items():
        for each in ids:
            if each not in library.stretches or library.stretches[each].muscle != muscle:
                yield Problem("preferred.json", f"preferred.{muscle}", repr(each), f"a stretch for the {muscle}")


def _routines(library: Library) -> Iterator[Problem]:
    for routine in library.routines.values():
        for number, step in enumerate(routine.steps):
            known = library.stretches.get(step.stretch)
            if known is None or (step.version == "flowing" and known.flowing is None):
                field = f"steps.{number}"
                yield Problem(
                    f"routines/{routine.id}.json", field, f"{step.stretch}, {step.version}", "one that exists"
                )


def _utterances(library: Library) -> Iterator[Problem]:
    for utterances in library.utterances.values():
        file = f"utterances/{utterances.intent}.json"
        label = utterances.label
        if label and label not in LABELS and library.backed(label) is None:
            yield Problem(file, "label", repr(label), "a label that leads somewhere")
        used = {slot for sample in utterances.samples for slot in SLOT.findall(sample)}
        if used != set(utterances.slots):
            yield Problem(file, "slots", f"{sorted(utterances.slots)}", f"{sorted(used)}, as the samples use them")
        for slot, slot_type in utterances.slots.items():
            if not slot_type.startswith(BUILT_IN) and slot_type not in {*library.slot_types, *DERIVED_SLOT_TYPES}:
                yield Problem(file, f"slots.{slot}", repr(slot_type), "a slot type that exists")
