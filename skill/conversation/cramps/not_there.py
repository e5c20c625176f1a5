"""What shows, in the help with a cramp, that there is none: it has lasted for days, comes by habit, or only twitches. The help ends, and that is answered.

It is looked for before anything is read, so that nothing that follows knows of a cramp under way. Whoever is in danger is helped on.
"""

from dataclasses import replace

from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_FOUND
from skill.runtime.json_values import part
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.place import RELIEF, RELIEF_EASED, SORENESS, Place
from skill.turn.turn import Turn
from skill.understanding.questions import Found

TWITCHES = frozenset({"what-are-leg-cramps/twitching", "what-are-leg-cramps/twitching-after"})
"""Answers to what is no cramp, and may be told where one is asked about."""


def without_help(readers: Readers, turn: Turn) -> Turn:
    """The same turn without the help that is under way, where its sentence shows that nothing cramps."""
    relief = part(turn.attributes, "place", "relief")
    in_danger = relief.get("position") in turn.library.relief.special
    if not relief or in_danger or not turn.utterance.is_open or not _shows_none(readers, turn):
        return turn
    attributes = {name: value for name, value in turn.attributes.items() if name not in ("pending", "waiting")}
    attributes["place"] = Place(id=RELIEF_EASED, about=RELIEF).saved()
    denied = tuple(dict.fromkeys((*turn.session.denied, RELIEF)))
    return replace(turn, attributes=attributes).with_session(denied=denied)


def _shows_none(readers: Readers, turn: Turn) -> bool:
    text, language = turn.utterance.text.lower(), turn.language
    told, written = language.told_of_body(text), language.written_out(text)
    of_now = told.just_now or told.still or told.moved or told.gone or told.earlier or language.is_now.search(text)
    if of_now or language.asks(text) or turn.facts_heard.told:
        return False
    if language.of_this_move.search(written) or language.report_of(text):
        return False  # "it locks up when I straighten it", and a cramp that goes on for long
    days, habit = language.lasts_days.search(written), language.tells_habit.search(text)
    return bool(days or habit) or _only_twitches(readers, turn)


def _only_twitches(readers: Readers, turn: Turn) -> bool:
    found = readers.understand(turn, turn.utterance.text)
    return isinstance(found, Found) and found.label in TWITCHES and found.score >= SURELY_FOUND


def instead(turn: Turn, act: Act) -> Act:
    """Give what is done in place of helping with a cramp that is not there: "how do I get rid of this after it's gone"."""
    text, language = turn.utterance.text, turn.language
    if act == Begin(RELIEF) and _names_a_leg(turn):
        return AskAgain()
    once_gone = language.once_gone.search(language.written_out(text))
    if not once_gone or not turn.utterance.is_open or turn.place.is_under_way or not turn.library.answer(SORENESS):
        return act
    helps = act == Begin(RELIEF) or (once_gone["alone"] is not None and not turn.session.warned)
    told, known = language.told_of_body(text), turn.last_told == SORENESS
    return Begin(SORENESS) if helps and not (known or told.just_now or told.still) else act


def _names_a_leg(turn: Turn) -> bool:
    """Whether nothing but a leg is named by somebody who has no cramp: "the left"."""
    none = RELIEF in turn.session.denied and not (turn.about_cramp or turn.session.eased_muscle)
    said = turn.said_slots
    return none and said.side is not None and said.muscle is None and not turn.tells_a_cramp


def says_painless(turn: Turn) -> bool:
    """Whether nothing but "no pain" is said: that eases, whatever else it may resemble."""
    return turn.language.painless.match(turn.language.written_out(turn.utterance.text)) is not None
