"""Wires the skill together: the one place where everything meets."""

from pathlib import Path

from ask_sdk_core.skill_builder import SkillBuilder

from skill.api_client import Caller
from skill.conversation.can_fulfill import CanFulfillHandler
from skill.conversation.dialogue import Dialogue
from skill.conversation.handlers import HANDLERS
from skill.conversation.reply_handler import Surroundings
from skill.device_clock import DeviceClock
from skill.guard import Guard
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library
from skill.knowledge.model import MODEL_FILE, Model, load_model
from skill.knowledge.red_flags import RedFlags, WarningSign
from skill.knowledge.search import Search
from skill.knowledge.spotting import Spotter
from skill.knowledge.understanding import Understanding, wording
from skill.memory.memory import Memory, NoMemory
from skill.reminders.service import MOST_BYTES
from skill.request_log import RequestLog
from skill.settings import Settings


def build_skill(
    settings: Settings,
    folder: Path = CONTENT_FOLDER,
    clock: DeviceClock | None = None,
    memory: Memory | None = None,
    caller: Caller | None = None,
) -> Guard:
    """Build the function that answers Alexa's JSON; loading content costs once, here.

    ``clock`` and ``memory`` stand in for those of the settings, ``caller`` for who calls Alexa's reminders.
    """
    library = load_library(folder)
    dialogue = build_dialogue(library, load_model(folder / MODEL_FILE))
    reminders = caller or Caller(most_bytes=MOST_BYTES)
    store, time = memory or open_memory(settings), clock or DeviceClock()
    surroundings = Surroundings(store, time, settings.secret, reminders, diary=settings.diary)
    builder = SkillBuilder()
    builder.skill_id = settings.skill_id  # type: ignore[assignment]  # ask-sdk annotates its default, None
    builder.add_request_handler(CanFulfillHandler(dialogue, diary=settings.diary))
    for handler in HANDLERS:
        builder.add_request_handler(handler(dialogue, surroundings))
    log = RequestLog(intents=library.utterances)
    return Guard(builder.lambda_handler(), library.lines["something-went-wrong"][0], log)


def build_dialogue(library: Library, model: Model) -> Dialogue:
    """Build what the handlers ask."""
    signs = [WarningSign(w.id, w.priority, w.signs) for w in library.warnings.values()]
    understanding = Understanding(Search(model, wording(library)))
    muscles, positions = Spotter(library.slot_types["Muscle"]), Spotter(library.slot_types["Position"])
    return Dialogue(library, understanding, RedFlags(signs, library.concepts), muscles, positions)


def open_memory(settings: Settings) -> Memory:
    """Open the store that the settings name; without one nothing is remembered."""
    if settings.memory_table:
        from skill.memory.dynamodb_engine import DynamoMemory  # noqa: PLC0415  # a laptop's store is a file

        return DynamoMemory(settings.memory_table)
    if settings.memory_file is None:
        return NoMemory()
    from skill.memory.sqlite_engine import SqliteMemory  # noqa: PLC0415  # on Lambda nothing needs sqlite3

    return SqliteMemory(settings.memory_file)
