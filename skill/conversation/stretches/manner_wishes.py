"""How a stretch under way is wished: in another position, with another thing, quieter; and which one,
chosen by its name or length.
"""

from skill.coaching.choice import SUITABLE
from skill.coaching.stand_ins import TOWEL
from skill.conversation.stretches.what_else_does import DOES_AS_WELL
from skill.knowledge.known_ids import BEDTIME, MORNING
from skill.turn.acts import Act, AskAgain, Begin, Choose, Correct
from skill.turn.clips import stretch_at
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.place import COUNT_STYLE
from skill.turn.stretch_acts import OfferShortest
from skill.turn.turn import Turn

MOST_WORDS = 14
"""A longer sentence that names a position tells something of its own."""
NEEDS_IT, NEEDS_IT_NOT = "needs-it", "needs-it-not"


def in_stretch(turn: Turn, text: str) -> Act | None:
    """Read how the stretch under way is to be done; None for any other sentence."""
    coached, language = turn.place.coached, turn.language
    if coached is None:
        return None
    stretch = stretch_at(turn.library, coached)
    if TOWEL in stretch.needs and language.stretches.cloth_instead.search(text):
        return AskAgain(f"{DOES_AS_WELL}-{TOWEL}")
    asked = language.stretches.asks_if_needed.match(text)
    thing = turn.slot_reader["Manner"].find(asked["thing"]) if asked else None
    if thing:
        return AskAgain(NEEDS_IT if thing in stretch.needs else NEEDS_IT_NOT)
    if language.stretches.quieter.match(text):
        return Begin(COUNT_STYLE)
    return _in_other_position(turn, text)


def _in_other_position(turn: Turn, text: str) -> Act | None:
    """Another stretch of the muscle under way, done in the position that is wished: "something sitting"."""
    asked, coached = turn.said_slots, turn.place.coached
    if coached is None or coached.plan not in turn.library.stretches or not asked.position:
        return None
    stretch = turn.library.stretches[coached.plan]
    other_wish = asked.plan or asked.hold or asked.repetitions or asked.time or asked.denied_positions
    elsewhere = asked.muscle not in (None, stretch.muscle)
    there = stretch.position in SUITABLE.get(asked.position, ()) or asked.position in stretch.also_in
    wished = turn.language.stretches.wishes_position.search(text) and len(text.split()) <= MOST_WORDS
    if other_wish or elsewhere or there or not wished or turn.language.questions.begins_as_question(text):
        return None
    other = turn.chooser().choose(stretch.muscle, asked.position)
    return Correct(plan=other.id) if other else None


def chosen(turn: Turn, text: str) -> Act | None:
    """Read which stretch is chosen of what was spoken of: by its name, by its length, or for which part of the day."""
    language, asked = turn.language, turn.said_slots
    if not isinstance(turn.pending, FollowUp | Offer | TellMore | WhatNow):
        return None
    if language.stretches.evening_and_morning.match(text) and not (asked.muscle or asked.plan):
        return Choose(BEDTIME, MORNING)
    named = asked.plan if language.stretches.sounds_good.match(text) else None
    return Begin(named) if named and turn.library.is_plan(named) else None


def short_one(turn: Turn) -> Act | None:
    """Read "the short one", whatever sample was put around it: the stretch that takes least time is offered."""
    texts = (turn.utterance.text, *turn.utterance.others, *(each.text for each in turn.slots.values()))
    said = any(turn.language.stretches.the_short_one.match(turn.language.sentences.written_out(each)) for each in texts)
    idle = isinstance(turn.pending, FollowUp | Offer | TellMore | WhatNow) and turn.place.coached is None
    return OfferShortest() if said and idle else None
