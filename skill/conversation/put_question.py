"""Saying some lines, then putting a question: what most replies do."""

from skill.response.reply import Card, Reply
from skill.turn.pending.question import Pending
from skill.turn.place import Place
from skill.turn.turn import Turn


def asking(turn: Turn, pending: Pending, *lines: str, place: Place, card: Card | None = None) -> Reply:
    """Say some lines, then put a question."""
    return Reply(place=place, lines=lines, question=pending.ask(turn), pending=pending, card=card)
