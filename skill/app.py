"""Wires the skill together: the one place where everything meets."""

import pickle
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from skill.conversation.after_reply.what_became import EVERY_END
from skill.conversation.can_fulfill import CanFulfillHandler
from skill.conversation.failure import apologise, without_place
from skill.conversation.handlers import HANDLERS, Services
from skill.conversation.readers import Readers
from skill.json_values import part, text
from skill.knowledge.content import ENTRY_MARK
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library, spoken_languages
from skill.language.languages import code_of
from skill.reminders.service import MOST_BYTES
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import Guard, Skill
from skill.runtime.http_client import Caller
from skill.runtime.request_log import LoggedNames, RequestLog
from skill.runtime.sdk_edge import invocation
from skill.settings import Settings
from skill.storage.store import NoStore, Store, StoreUnavailableError
from skill.turn.pending.codec import KINDS
from skill.turn.place import kind_of, place_ids
from skill.understanding.after_warning import AfterWarning
from skill.understanding.corrections import CorrectionReader
from skill.understanding.encoder import RecentVectors, load_encoder
from skill.understanding.encoder_heads import LabelReader, load_heads
from skill.understanding.facts import FactReader
from skill.understanding.model import MODEL_FILE, Model, load_model
from skill.understanding.named_things import NamedThings
from skill.understanding.questions import Understanding, labelled_phrases, wording
from skill.understanding.questions_in_hand import QuestionsInHand
from skill.understanding.replies import ReplyReader
from skill.understanding.reply_twins import reply_twins
from skill.understanding.search import Search
from skill.understanding.second_opinion import (
    ASK_FROM,
    SECOND_OPINION_FILE,
    SecondOpinion,
    SecondOpinionPolicy,
    load_linear_opinion,
)
from skill.understanding.sign_twins import sign_twins
from skill.understanding.slots import SlotReader
from skill.understanding.sound_alikes import sound_alikes
from skill.understanding.utterance_kinds import UtteranceKindReader
from skill.understanding.warning_signs import SignRules, SoughtSign
from skill.understanding.words_out_of_place import words_out_of_place

T = TypeVar("T")
PREPARED_FILE = "prepared.pickle"
"""In a package for AWS Lambda, all that the skill knows, as the objects that it becomes:
nothing has to be parsed at start."""


def build_skill(
    settings: Settings,
    folder: Path = CONTENT_FOLDER,
    *,
    clock: DeviceClock | None = None,
    store: Store | None = None,
    caller: Caller | None = None,
    now: Callable[[], float] | None = None,
    by_language: Mapping[str, Readers] | None = None,
) -> Guard:
    """Build the function that answers Alexa's JSON; loading content costs once, here.

    ``clock`` and ``store`` stand in for those of the settings, ``caller`` for who calls Alexa's reminders. ``now``,
    which every host names, tells Unix seconds: a request of another day counts as sent now. ``by_language`` are those
    of `load_readers`, where the caller has them already.
    """
    by_language = by_language or load_readers(folder)
    reminders = caller or Caller(most_bytes=MOST_BYTES)
    store, time = store or open_store(settings), clock or DeviceClock()
    services = Services(store, time, settings.secret, reminders, diary=settings.diary, now=now)

    def answering(readers: Readers) -> Skill:
        others = (handler(readers, services) for handler in HANDLERS)
        return invocation((CanFulfillHandler(readers, diary=settings.diary), *others), settings.skill_id)

    skills = {code: answering(readers) for code, readers in by_language.items()}
    intents = {name for each in by_language.values() for name in each.library.utterances}
    labels = {label for each in by_language.values() for label in place_ids(each.library)}
    return Guard(
        lambda event, deadline: _in_language(event, skills)(event, deadline),
        lambda event, slow: apologise(_in_language(event, by_language), event, slow=slow),
        RequestLog(LoggedNames(intents, labels, KINDS, EVERY_END), kind_of=kind_of),
        anew=without_place,
    )


def _in_language(event: object, by_code: Mapping[str, T]) -> T:
    """Choose by the language of a request's locale; the first stands in for languages that the skill does not speak."""
    code = code_of(text(part(event, "request").get("locale")) or "")
    return by_code[code] if code in by_code else next(iter(by_code.values()))


def load_readers(folder: Path) -> Mapping[str, Readers]:
    """Read what the build prepared from a content folder, or the folder itself; by language, the default one first."""
    prepared = folder / PREPARED_FILE
    if prepared.exists():
        by_language: Mapping[str, Readers] = pickle.loads(prepared.read_bytes())  # noqa: S301  # our own build wrote it
    else:
        by_language = build_readers(folder)
    return {code: with_numbers(readers, folder / code) for code, readers in by_language.items()}


def build_readers(folder: Path) -> Mapping[str, Readers]:
    """Build from a content folder what the handlers ask, without the second opinion:
    its numbers are files as they are.
    """
    return {
        code: readers_of(load_library(folder, code), load_model(folder / code / MODEL_FILE))
        for code in spoken_languages(folder)
    }


def with_numbers(readers: Readers, home: Path) -> Readers:
    """Add what reads sentences by trained numbers: the encoder beside the search,
    and the second opinion on warning signs.

    ``home`` is the folder of the language; one without these files is answered by rules and the linear search alone.
    Without the encoder's file, or numpy, the linear models stand alone.
    """
    if not (home / SECOND_OPINION_FILE).exists():
        return readers
    linear, encoder = load_linear_opinion(home), load_encoder(home)
    heads = load_heads(home, encoder) if encoder else None
    if encoder is None or heads is None:
        return replace(readers, second_opinion=SecondOpinionPolicy(SecondOpinion(linear), ASK_FROM))
    vectors = RecentVectors(encoder)
    return replace(
        readers,
        understanding=readers.understanding.beside(LabelReader(vectors, heads)),
        second_opinion=SecondOpinionPolicy(SecondOpinion(linear, vectors, heads), ASK_FROM),
        utterance_kinds=UtteranceKindReader(vectors, heads.utterance_kinds),
    )


def readers_of(library: Library, model: Model) -> Readers:
    """Build what the handlers ask."""
    signs = [SoughtSign(w.id, w.priority, w.signs, w.asked_signs, w.even_if_passed) for w in library.warnings.values()]
    understanding = Understanding(
        Search(model, wording(library)),
        {
            topic.id: topic.unknown_thing and f"{topic.id}{ENTRY_MARK}{topic.unknown_thing}"
            for topic in library.topics.values()
            if topic.of_things
        },
        NamedThings(
            labelled_phrases(library),
            {each.id: each.name for each in library.entries.values()},
            {each.id: each.name for each in library.topics.values()},
            library.language,
        ),
    )
    sign_rules = SignRules(signs, library.concepts, library.language)
    own_words = frozenset(w for each in library.slot_types.values() for words in each.values.values() for w in words)
    replies = ReplyReader(library.replies, library.language)
    alikes = sound_alikes(library)
    return Readers(
        library,
        understanding,
        sign_rules,
        SlotReader(library),
        own_words,
        replies,
        CorrectionReader(library.replies, library.language),
        AfterWarning(library.after_warning, sign_rules.reader.groups, replies.fillers),
        QuestionsInHand(library),
        FactReader(library.facts, library.around_facts, sign_rules, library.language),
        alikes,
        sign_twins(library, alikes.often),
        reply_twins(library, alikes.often),
        words_out_of_place(library, alikes, understanding.strange_pairs),
    )


def open_store(settings: Settings) -> Store:
    """Open the store that the settings name; without one nothing is stored. Imports that engine alone."""
    if settings.store_table:
        from skill.storage.dynamodb_store import DynamoStore  # noqa: PLC0415  # a laptop's store is a file

        store = DynamoStore(settings.store_table)
        with suppress(StoreUnavailableError):  # logged; the first call tries again
            store.prepare()
        return store
    if settings.store_file is None:
        return NoStore()
    from skill.storage.sqlite_store import SqliteStore  # noqa: PLC0415  # a deployment on AWS needs no sqlite3

    return SqliteStore(settings.store_file)
