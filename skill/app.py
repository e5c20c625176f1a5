"""Wires the skill together: the one place where everything meets."""

from pathlib import Path

from ask_sdk_core.skill_builder import SkillBuilder

from skill.conversation.dialogue import Dialogue
from skill.conversation.handlers import HANDLERS
from skill.guard import Guard
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library
from skill.knowledge.red_flags import RedFlags, WarningSign
from skill.knowledge.search import Search
from skill.knowledge.understanding import Understanding, entries
from skill.knowledge.wording import Wording
from skill.settings import Settings


def build_skill(settings: Settings, folder: Path = CONTENT_FOLDER) -> Guard:
    """Build the function that answers Alexa's JSON; loading content costs once, here."""
    library = load_library(folder)
    dialogue = build_dialogue(library)
    builder = SkillBuilder()
    builder.skill_id = settings.skill_id  # type: ignore[assignment]  # ask-sdk annotates its default, None
    for handler in HANDLERS:
        builder.add_request_handler(handler(dialogue))
    return Guard(builder.lambda_handler(), library.lines["something-went-wrong"][0])


def build_dialogue(library: Library) -> Dialogue:
    """Build what the handlers ask."""
    signs = [WarningSign(w.id, w.priority, w.signs) for w in library.warnings.values()]
    search = Search(entries(library), Wording(library.synonyms))
    return Dialogue(library, Understanding(search), RedFlags(signs, library.concepts))
