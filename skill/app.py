"""Wires the skill together: the one place where everything meets."""

import pickle
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from skill.conversation.can_fulfill import CanFulfillHandler
from skill.conversation.dialogue import Dialogue
from skill.conversation.failure import apologise, without_place
from skill.conversation.handlers import HANDLERS, Services
from skill.conversation.warnings.signs_told import Doubts
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library, spoken_languages
from skill.language.languages import code_of
from skill.reminders.service import MOST_BYTES
from skill.runtime.device_clock import DeviceClock
from skill.runtime.guard import Guard, Skill
from skill.runtime.http_client import Caller
from skill.runtime.json_values import part, text
from skill.runtime.request_log import RequestLog
from skill.runtime.sdk_edge import invocation
from skill.settings import Settings
from skill.storage.store import NoStore, Store, StoreUnavailableError
from skill.turn.place import kind_of, place_ids
from skill.understanding.after_warning import AfterWarning
from skill.understanding.corrections import CorrectionReader
from skill.understanding.encoder import RecentVectors, load_encoder
from skill.understanding.encoder_heads import LabelReader, load_heads
from skill.understanding.facts import FactReader
from skill.understanding.model import MODEL_FILE, Model, load_model
from skill.understanding.moments import MomentReader
from skill.understanding.questions import Understanding, wording
from skill.understanding.questions_in_hand import QuestionsInHand
from skill.understanding.replies import ReplyReader
from skill.understanding.search import Search
from skill.understanding.second_opinion import ASK_FROM, SECOND_OPINION_FILE, SecondOpinion, load_linear_opinion
from skill.understanding.slots import SlotReader
from skill.understanding.sound_alikes import sound_alikes
from skill.understanding.warning_signs import RedFlags, WarningSign

T = TypeVar("T")
PREPARED_FILE = "prepared.pickle"
"""In a package for AWS Lambda, all that the skill knows, as the objects that it becomes: nothing has to be parsed at start."""


def build_skill(
    settings: Settings,
    folder: Path = CONTENT_FOLDER,
    *,
    clock: DeviceClock | None = None,
    store: Store | None = None,
    caller: Caller | None = None,
    now: Callable[[], float] | None = None,
    dialogues: Mapping[str, Dialogue] | None = None,
) -> Guard:
    """Build the function that answers Alexa's JSON; loading content costs once, here.

    ``clock`` and ``store`` stand in for those of the settings, ``caller`` for who calls Alexa's reminders. ``now``, which every
    host names, tells Unix seconds: a request of another day counts as sent now. ``dialogues`` are those of
    `load_dialogues`, where the caller has them already.
    """
    dialogues = dialogues or load_dialogues(folder)
    reminders = caller or Caller(most_bytes=MOST_BYTES)
    store, time = store or open_store(settings), clock or DeviceClock()
    services = Services(store, time, settings.secret, reminders, diary=settings.diary)

    def answering(dialogue: Dialogue) -> Skill:
        others = (handler(dialogue, services) for handler in HANDLERS)
        return invocation((CanFulfillHandler(dialogue, diary=settings.diary), *others), settings.skill_id, now)

    skills = {code: answering(dialogue) for code, dialogue in dialogues.items()}
    intents = {name for each in dialogues.values() for name in each.library.utterances}
    labels = {label for each in dialogues.values() for label in place_ids(each.library)}
    return Guard(
        lambda event, deadline: _in_language(event, skills)(event, deadline),
        lambda event, slow: apologise(_in_language(event, dialogues), event, slow=slow),
        RequestLog(intents=intents, kind_of=kind_of, labels=labels),
        anew=without_place,
    )


def _in_language(event: object, by_code: Mapping[str, T]) -> T:
    """Choose by the language of a request's locale; the first stands in for languages that the skill does not speak."""
    code = code_of(text(part(event, "request").get("locale")) or "")
    return by_code[code] if code in by_code else next(iter(by_code.values()))


def load_dialogues(folder: Path) -> Mapping[str, Dialogue]:
    """Read what the build prepared from a content folder, or the folder itself; by language, the default one first."""
    prepared = folder / PREPARED_FILE
    if prepared.exists():
        dialogues: Mapping[str, Dialogue] = pickle.loads(prepared.read_bytes())  # noqa: S301  # our own build wrote it
    else:
        dialogues = build_dialogues(folder)
    return {code: with_numbers(dialogue, folder / code) for code, dialogue in dialogues.items()}


def build_dialogues(folder: Path) -> Mapping[str, Dialogue]:
    """Build from a content folder what the handlers ask, without the second opinion: its numbers are files as they are."""
    return {
        code: build_dialogue(load_library(folder, code), load_model(folder / code / MODEL_FILE))
        for code in spoken_languages(folder)
    }


def with_numbers(dialogue: Dialogue, home: Path) -> Dialogue:
    """Add what reads sentences by trained numbers: the encoder beside the search, and the second opinion on warning signs.

    ``home`` is the folder of the language; one without these files is answered by rules and the linear search alone. Without
    the encoder's file, or numpy, the linear models stand alone.
    """
    if not (home / SECOND_OPINION_FILE).exists():
        return dialogue
    linear, encoder = load_linear_opinion(home), load_encoder(home)
    heads = load_heads(home, encoder) if encoder else None
    if encoder is None or heads is None:
        return replace(dialogue, doubts=Doubts(SecondOpinion(linear), ASK_FROM))
    vectors = RecentVectors(encoder)
    return replace(
        dialogue,
        understanding=dialogue.understanding.beside(LabelReader(vectors, heads)),
        doubts=Doubts(SecondOpinion(linear, vectors, heads), ASK_FROM),
        moments=MomentReader(vectors, heads.moments),
    )


def build_dialogue(library: Library, model: Model) -> Dialogue:
    """Build what the handlers ask."""
    signs = [WarningSign(w.id, w.priority, w.signs, w.doubts, w.even_if_passed) for w in library.warnings.values()]
    understanding = Understanding(Search(model, wording(library)))
    red_flags = RedFlags(signs, library.concepts, library.language)
    own_words = frozenset(w for each in library.slot_types.values() for words in each.values.values() for w in words)
    return Dialogue(
        library,
        understanding,
        red_flags,
        SlotReader(library),
        own_words,
        ReplyReader(library.replies, library.language),
        CorrectionReader(library.replies, library.language),
        AfterWarning(library.after_warning),
        QuestionsInHand(library),
        FactReader(library.facts, library.around_facts, red_flags, library.language),
        sound_alikes(library),
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
