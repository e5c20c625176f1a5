"""Where a conversation stands as to warnings: for stories that read what is said, where it is then, and which question is open."""

from tests.conftest import Conversation

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
