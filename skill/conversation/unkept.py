"""Replies to what this deployment does not keep."""

from collections.abc import Callable

from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import Place
from skill.turn.situation import Situation


def not_kept(line: str, place_id: str) -> Callable[[Library, Situation], Reply]:
    """Make the reply that says kindly what is not kept here, and what to do instead."""

    def reply(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
        voice, coached = situation.voice, situation.place.coached
        question = voice.line("what-now")
        return Reply(lines=(voice.line(line),), question=question, place=Place(id=place_id, coached=coached))

    return reply
