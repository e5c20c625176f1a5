"""Wires the skill together: the one place where everything meets."""

from pathlib import Path

from skill.conversation.can_fulfill import CanFulfillHandler
from skill.conversation.dialogue import Dialogue
from skill.conversation.handlers import HANDLERS
from skill.conversation.reply_handler import Surroundings
from skill.device_clock import DeviceClock
from skill.guard import Guard
from skill.invocation import invocation
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library
from skill.knowledge.model import MODEL_FILE, Model, load_model
from skill.knowledge.red_flags import RedFlags, WarningSign
from skill.knowledge.search import Search
from skill.knowledge.spotting import Spotter
from skill.knowledge.understanding import Understanding, wording
from skill.memory.places import NoPlaces, Places
from skill.settings import Settings


def build_skill(settings: Settings, folder: Path = CONTENT_FOLDER, clock: DeviceClock | None = None) -> Guard:
    """Build the function that answers Alexa's JSON; loading content costs once, here."""
    library = load_library(folder)
    dialogue = build_dialogue(library, load_model(folder / MODEL_FILE))
    surroundings = Surroundings(_places(settings), clock or DeviceClock(), settings.secret)
    handlers = (CanFulfillHandler(dialogue), *(handler(dialogue, surroundings) for handler in HANDLERS))
    return Guard(invocation(handlers, settings.skill_id), library.lines["something-went-wrong"][0])


def build_dialogue(library: Library, model: Model) -> Dialogue:
    """Build what the handlers ask."""
    signs = [WarningSign(w.id, w.priority, w.signs) for w in library.warnings.values()]
    understanding = Understanding(Search(model, wording(library)))
    muscles, positions = Spotter(library.slot_types["Muscle"]), Spotter(library.slot_types["Position"])
    return Dialogue(library, understanding, RedFlags(signs, library.concepts), muscles, positions)


def _places(settings: Settings) -> Places:
    if settings.memory_file is None:
        return NoPlaces()
    from skill.memory.sqlite import SqlitePlaces  # noqa: PLC0415  # on Lambda nothing needs sqlite3

    return SqlitePlaces(settings.memory_file)
