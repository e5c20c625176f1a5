"""Whether what seems to be about something else may be said of the stretch or cramp that is under way."""

import re

from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_FAR, SURELY_FOUND
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import DAILY_ROUTINE, NEW_BABY, PREGNANT
from skill.turn.acts import Act, Begin, Choose
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.turn import Turn
from skill.understanding.questions import Close, Found, Unknown
from skill.understanding.warning_signs import CONTEXT

OF_ITS_OWN = 8
"""So many words at least say by themselves what they ask of."""


def may_be_of_this(readers: Readers, turn: Turn, found: Unknown) -> bool:
    """Whether what seems to be outside may be said of the stretch or cramp under way, or to our question about one.

    What is far may be; and what tells of no part of the body, nor of anything that ails it: "the dog's on the mat".
    """
    subject = turn.library.outside.get(found.outside or "")
    busy = turn.place.is_under_way or isinstance(turn.pending, CrampingNow)
    if not busy or subject is None or found.score >= SURELY_FAR:
        return False
    told = readers.sign_rules.concepts(turn.utterance.text)
    return subject.far or (turn.place.is_under_way and all(each.startswith(CONTEXT) for each in told))


def may_be_of_stretch(turn: Turn, found: Found | Close) -> bool:
    """Whether "do I need my glasses for this" is asked of the stretch under way,
    and of no answer that was told in between.

    How often to do this is asked of stretching, too, which has a topic; and a long question says itself what it is of:
    "I've not drunk anything all day, could that be why".
    """
    points_back = turn.language.leaning.points_back(turn.utterance.text) and not turn.library.answer(turn.last_told)
    of_stretching = DAILY_ROUTINE in map(topic_of, found.labels)
    is_short = len(turn.utterance.text.split()) < OF_ITS_OWN
    return points_back and is_short and not of_stretching and found.score < SURELY_FOUND


def by_its_word(turn: Turn, act: Act) -> Act:
    """Tell two answers apart that are guesses for one another by the words that speak for them: "is it cos I sit all
    day" is of no standing, and "why do they happen" of no night. Where both have a word, it is asked which is meant.

    Of two that a statement may be about, the one within the topic that was just told is taken: "my doctor gave me some
    years ago", after quinine.
    """
    labels = {act.label} if isinstance(act, Begin) else {act.first, act.second} if isinstance(act, Choose) else set()
    if not labels or not turn.utterance.is_open:
        return act
    for one, other, of_one, of_other in turn.language.moment.by_word:
        if one in labels <= {one, other} and (changed := _by_words(turn, one, other, (of_one, of_other))):
            return changed
    return _of_what_was_told(turn, act) if isinstance(act, Choose) and turn.last_told else act


def _by_words(turn: Turn, one: str, other: str, words: tuple[re.Pattern[str], re.Pattern[str]]) -> Act | None:
    """The other of two answers where it has a word and the first has none; both are offered where both have one."""
    text, (of_one, of_other) = turn.utterance.text.lower(), words
    if of_other.search(text) is None or turn.library.answer(other) is None:
        return None
    if topic_of(one) in map(topic_of, turn.recent()):
        return None
    return Choose(one, other) if of_one.search(text) else Begin(other)


def _of_what_was_told(turn: Turn, act: Choose) -> Act:
    near = [each for each in (act.first, act.second) if topic_of(each) == topic_of(turn.last_told)]
    is_one = len(near) == 1 and turn.library.answer(near[0]) is not None
    return Begin(near[0]) if is_one and not turn.language.questions.asks(turn.utterance.text) else act


def lacks_its_word(turn: Turn, found: Found | Unknown) -> bool:
    """Whether an answer or a refusal is a guess without a word of what it is about:
    "I got a kick off a bullock" speaks of no water to float in, and "I get cramp when I'm running" of no stomach.

    Of a pregnancy it need not be said again by somebody who has told of one, or was just answered on it.
    """
    label = found.label if isinstance(found, Found) else found.outside or ""
    words, topic, text = turn.language.moment.needs_word, topic_of(label), turn.utterance.text.lower()
    if found.score >= SURELY_FOUND:
        return False
    known = not turn.fact_ids().isdisjoint((PREGNANT, NEW_BABY)) or topic in map(topic_of, turn.recent())
    needed = [words.get(label) or None, None if known else words.get(topic)]
    return any(each and not each.search(text) for each in needed)
