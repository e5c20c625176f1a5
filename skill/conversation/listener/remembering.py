"""What somebody asks to be remembered: what they cannot do is a wish that lasts,
and what else they are holds until they leave.
"""

from collections.abc import Mapping

from skill.conversation.listener import facts_said_back
from skill.turn.acts import Act, AskAgain, Begin, NoteFacts
from skill.turn.pending.answers import WhatNow
from skill.turn.place import FORGET, LIST_PREFERENCES, SET_PREFERENCE
from skill.turn.turn import Turn
from skill.understanding.facts import SELF, Fact

LASTING: Mapping[str, tuple[str, ...]] = {"seated": ("cannot-stand", "cannot-reach-floor")}
"""Facts that come to something that somebody cannot do, where they are to be remembered:
the ids of these limitations."""
MOST_TOLD = 2
"""Facts of today that are read back."""


def read(turn: Turn) -> Act | None:
    """Read "I'm in a wheelchair, remember that", "no standing, no floor, remember that" and,
    before any stretch, "hold for fifteen".
    """
    if turn.place.is_under_way or not turn.utterance.is_open or not turn.utterance.text:
        return None
    if asked_to(turn) and (limitations(turn) or own_facts(turn)):
        wishes = limitations(turn) or turn.said_slots.is_counted or turn.said_slots.style
        return Begin(SET_PREFERENCE) if wishes else NoteFacts()
    said, text = turn.said_slots, turn.written
    if turn.language.wishes.remembers_it.match(text) and any(fact.whose == SELF for fact in turn.session.facts):
        return AskAgain("only-today")
    if turn.place.id == LIST_PREFERENCES and turn.language.wishes.forgets_that.match(text):
        return Begin(FORGET)  # which asks first
    lengths = said.hold or said.time
    holds = lengths and isinstance(turn.pending, WhatNow) and turn.language.wishes.holds_for.match(text)
    return Begin(SET_PREFERENCE) if holds and not (said.muscle or said.plan) else None


def asked_to(turn: Turn) -> bool:
    """Whether something is to be remembered: "please remember that", "for next time"."""
    text = turn.written
    return turn.utterance.is_open and turn.language.wishes.remembers.search(text) is not None


def limitations(turn: Turn) -> tuple[str, ...]:
    """What a sentence says that somebody cannot do or has not got, each once, with what their facts come to."""
    text = turn.written
    named = (each for each, words in turn.language.wishes.ruled_out_for_good.items() if words.search(text))
    told = own_facts(turn) if asked_to(turn) else ()
    known = (each for fact in told for each in LASTING.get(fact.id, ()))
    return tuple(dict.fromkeys((*turn.slot_reader.limitations(turn.utterance.text), *named, *known)))


def own_facts(turn: Turn) -> tuple[Fact, ...]:
    """What the listener tells of themselves in this sentence."""
    return tuple(fact for fact in turn.facts_heard.told if fact.whose == SELF)


def only_today(turn: Turn) -> tuple[str, ...]:
    """Say truthfully that what was to be remembered holds until the end, where it is no wish that could last."""
    told = [fact for fact in own_facts(turn) if fact.id not in LASTING] if asked_to(turn) else []
    return (turn.voice.line("only-today"),) if told else ()


def known_today(turn: Turn) -> tuple[str, ...]:
    """Say what is known of the listener until the end of the session, and is no wish that is stored."""
    avoid = turn.profile.preferences.avoid
    known = [fact for fact in turn.session.facts if fact.id in turn.library.facts and fact.whose == SELF]
    told = [fact for fact in known if not set(LASTING.get(fact.id, ("",))) <= set(avoid)]
    return tuple(turn.voice.line("known-today", since=facts_said_back.since(turn, fact)) for fact in told[:MOST_TOLD])
