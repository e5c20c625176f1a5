"""Where a conversation stands, for stories: its place, the warning and the open question, and whether it has ended."""

from skill.knowledge.content import FirstAid
from skill.language.english.persons import of_person
from tests.conftest import Conversation, words_of

WARNED, ASKED = "redflag", "redflag.ask"
CLOT, COLD, LUNG, PREGNANT = "warning.leg-clot", "warning.cold-leg", "warning.lung-clot", "warning.pregnancy-clot"
NIGHTS = "warning.many-nights"
TIGHT = "warning.tight-after-injury"
TORN, CHEST = "warning.tear-fracture", "warning.chest-stroke"
NIGHT, CALF = "causes.night", "stretch.calf-wall"

Story = list[tuple[str, tuple[str, str | None, str | None]]]
"""What is said, and how the conversation stands after it."""


def stands(talk: Conversation) -> tuple[str, str | None, str | None]:
    """Where the conversation is, with which warning, and the kind of question that is open."""
    pending = talk._session.attributes.get("pending")  # noqa: SLF001  # what the next request would carry
    return talk.place["id"], talk.place.get("warning"), pending["kind"] if isinstance(pending, dict) else None


def place_of(talk: Conversation, *said: str) -> tuple[str, str | None]:
    """Say one thing after the other; give where the last one led."""
    for each in said:
        talk.hears(each)
    return talk.place["id"], talk.place.get("entry")


def place_and_warning(talk: Conversation) -> tuple[object, object]:
    """The place, and the warning that was said or is asked about."""
    return talk.place["id"], talk.place.get("warning")


def ended(talk: Conversation) -> bool:
    """Whether the skill has closed the session."""
    return bool(talk.response["response"].get("shouldEndSession"))


def begins_with(talk: Conversation, aid: FirstAid, whose: str = "they") -> bool:
    """Whether a first aid was said, its first step and the one after it, of "her" or "him" to whoever helps."""
    return all(of_person(each, whose) in words_of(talk.last) for each in (aid.first, aid.then))
