"""Questions of a few words that lean on what was spoken of, where the search would find something else: whether it is
too much, what helps against it, what can be taken, whether it is from a parent, whether it is the medicine.
"""

from skill.conversation.answers import asked_of_answer
from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import IN_PREGNANCY, MEDICINES, PREGNANT, STARTED_SINCE
from skill.turn.acts import Act, Begin, SayWhoKnows
from skill.turn.pending.answers import DidYouMean
from skill.turn.place import MORE
from skill.turn.turn import Turn
from skill.understanding.questions import Found

IS_IT_THAT = "is-it-that"
TAKEN, TAKEN_IN_PREGNANCY = "magnesium-potassium", "hormones-pregnancy/magnesium-pregnancy"
"""What is known of what can be taken against cramps, for everybody and in pregnancy."""
IN_FAMILIES = "who-gets-them/who"
AT_BREAKS = "hydration/around-a-run"
OF_ONE_MEDICINE = f"{MEDICINES}/"
OF_SEVERAL = frozenset({"medications/blood-pressure", "medications/statins"})
"""Answers of a group of medicines, whose longer part tells of others of it."""
NO_ONE_MEDICINE = frozenset({STARTED_SINCE, "medications/new-medicine", "medications/which-medicines"})
"""Answers about medicines of which none is "that"."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read such a question after an answer, or where nothing is open; None for any other sentence."""
    words = turn.language.leaning.of_what_was_spoken_of
    asked = next((name for name, pattern in words.items() if pattern.search(turn.written)), None)
    act = None
    if asked == "help-for-it":
        act = _help_for_it(turn)
    elif asked == "what-to-take":
        act = _what_to_take(readers, turn)
    elif asked == "from-parents":
        act = Begin(IN_FAMILIES)
    elif asked == "drink-at-breaks":
        act = Begin(AT_BREAKS)
    elif asked == IS_IT_THAT:
        act = _is_it_that(turn)
    return act if not isinstance(act, Begin) or act.label == MORE or turn.library.answer(act.label) else None


def read_of_two(turn: Turn) -> Act | None:
    """Read whether it is too much, to "did you mean how much to drink, or too much water?": one of the two tells it."""
    if not isinstance(turn.pending, DidYouMean):
        return None
    asks = turn.language.follow_ups.asked_of_answer.get(asked_of_answer.TOO_MUCH)
    if asks is None or not asks.match(turn.written):
        return None
    subjects = [asked_of_answer.subject_of(turn.library, each) for each in (turn.pending.first, turn.pending.second)]
    label = next((found for each in subjects if each and (found := each.answers.get(asked_of_answer.TOO_MUCH))), None)
    return Begin(label) if label else None


def _help_for_it(turn: Turn) -> Act | None:
    """What helps against what was told, where that has an answer of its own: "can you do anything for that",
    of restless legs. Of cramps a stretch is wished with the same words.
    """
    advice = turn.library.advice.of_answers
    labels = (each for told in (turn.last_told, *turn.recent()) for each in advice.get(told, ()))
    label = next((each for each in labels if each not in turn.session.told), None)
    return Begin(label) if label else None


def _what_to_take(readers: Readers, turn: Turn) -> Act | None:
    """What can be taken against cramps, once nothing else is spoken of; in pregnancy that has its own answer."""
    names_it = turn.language.moment.needs_word.get(IN_PREGNANCY)
    spoken_of = topic_of(turn.last_told) == IN_PREGNANCY or (names_it and names_it.search(turn.written))
    if spoken_of or PREGNANT in turn.fact_ids():
        return Begin(TAKEN_IN_PREGNANCY)
    alone = readers.understand(turn, turn.utterance.text)
    is_found = isinstance(alone, Found) and turn.library.answer(alone.label) is not None
    return None if is_found or topic_of(turn.last_told) in (MEDICINES, TAKEN) else Begin(TAKEN)


def _is_it_that(turn: Turn) -> Act | None:
    """Whether it is the medicine that was just told of: what else is known of that one, then that nobody here can tell.

    What goes on about other medicines is not told: "is it that", of amlodipine, is of no beta blocker.
    """
    last = turn.last_told
    if not last.startswith(OF_ONE_MEDICINE) or last in NO_ONE_MEDICINE or topic_of(last) != turn.place.id:
        return None
    known = turn.library.entries.get(last)
    more = known is not None and bool(known.because) and f"{last}+" not in turn.session.told
    return Begin(MORE) if more and last not in OF_SEVERAL else SayWhoKnows(last, IS_IT_THAT)
