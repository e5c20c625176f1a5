"""What free words ask for: the answer or act that the search finds, a question where it is not sure,
or nothing that is known.
"""

from collections.abc import Mapping

from skill.conversation import in_hand
from skill.conversation.cramps.after_cramp import NEXT_TIME
from skill.conversation.cramps.cramp_of_another_time import A_CRAMP_NOW
from skill.conversation.listener import facts_told
from skill.conversation.open_question.reply_acts import labelled
from skill.conversation.readers import Readers
from skill.conversation.reading.one_of_two import (
    CHANGES_DATA,
    DELETES,
    asked_what_to_do,
    asks_for_a_plan,
    changes_data,
    chosen,
    decided,
    offered,
    shares_its_name,
    tells_of_a_cramp,
)
from skill.conversation.reading.said_of_this import lacks_its_word, may_be_of_stretch, may_be_of_this
from skill.conversation.stretches.requests import fitting
from skill.conversation.thresholds import (
    FAINT_CAUSE,
    FAINT_CRAMP,
    FAINT_IN_STRETCH,
    LIKELIEST,
    MAY_CHANGE_DATA,
    MAYBE_CONTROL,
    SURE_WISH,
    SURELY_A_CRAMP,
    SURELY_CAUSE,
    SURELY_DATA,
    SURELY_DELETES,
    SURELY_FOUND,
    SURELY_LOW_MOOD,
    TOLD_CRAMP,
    WORDLESS_CRAMP,
)
from skill.knowledge.known_ids import CAPABILITIES, CRAMP, HELP_SOMEBODY
from skill.turn.acts import Act, Begin, NotKnown, TellBehind
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.coaching import AfterPlan, GoOn
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.place import (
    FIRST_THREE,
    RELIEF,
    STOP,
    WHAT_TO_DO,
    kind_of,
)
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING
from skill.understanding.questions import Close, Found, Unknown

ANSWERS = ("topic", "meta")
KINDS_IN_CRAMP = ("relief", "control")
"""Kinds of labels that a sentence in a cramp may be about though its score is low: of it, and of the count,
people speak shortly."""
BY_SITUATION: Mapping[str, str] = {
    "pregnancy": "hormones-pregnancy",
    "night": "causes.night",
    "sport": "causes.overuse-standing",
}
"""The topic that answers a story of cramps, by the situation in which they come."""
REPLY = "reply."
"""What the ids of replies begin with."""
FEW_OF_A_CRAMP = 6
"""So many words at most name a leg or a position and tell no more: "i'm at my desk"."""
LOW_MOOD = "outside.mental-health"
"""The subject whose refusal names a helpline."""


def free_words(readers: Readers, turn: Turn, text: str) -> Act:
    """Find what free words are about, or two things that they may be about, or nothing that is known."""
    found = _beside_a_plea(readers, turn, readers.understand(turn, text))
    if isinstance(turn.pending, CrampingNow) and _names_what_may_cramp(readers, turn, text):
        found = Found(RELIEF)
    of_now = (
        {RELIEF, FIRST_THREE} if turn.language.cramps.of_next_time.search(text) else {RELIEF, FIRST_THREE, NEXT_TIME}
    )
    if turn.place.relief and not of_now.isdisjoint(found.labels):
        found = Found(RELIEF)  # "what do I do", in a cramp
    if isinstance(found, Unknown) and lacks_its_word(turn, found):
        found = Unknown(None)
    if not isinstance(found, Found):
        return _of_a_story(turn, found) or _unsure(readers, turn, found)
    if found.label == RELIEF and _asks_how_to_help(turn):
        return Begin(HELP_SOMEBODY)
    if _is_a_faint_cramp(readers, turn, found):  # "i've got to go", said in a stretch, tells of none
        elsewhere = turn.session.warned or (turn.place.coached and not turn.said_slots.muscle)
        return NotKnown(None) if elsewhere else Ask(CrampingNow(), after_no=False)
    of_harm = turn.language.circumstances.asks_of_harm.match(text)  # "is pointing my toes bad"
    names_else = found.score < FAINT_CAUSE and of_harm
    if (
        found.score < SURELY_CAUSE
        and not names_else
        and in_hand.is_of_cramps(found.label)
        and (why := in_hand.explained(turn))
    ):
        return why  # "I'm five months pregnant" - "why do my legs cramp so much"
    meant = _held_back(readers, turn, found) or _of_the_stretch(readers, turn, found)
    if meant is None and lacks_its_word(turn, found):
        meant = _of_a_story(turn, Unknown(None))  # "I keep getting cramps in my calf when I run" tells of no twitch
    if meant or _is_astray(readers, turn, found):
        return meant or NotKnown(None)
    of_the_last = _asks_of_the_last(readers, turn, found)
    label = WHAT_TO_DO if of_the_last else fitting(turn, found.label)
    return shares_its_name(turn, found.label) or labelled(turn, label)


def _asks_how_to_help(turn: Turn) -> bool:
    """Whether somebody who helps asks in general how that is done, and not for now: "what can I do for his cramp"."""
    idle = isinstance(turn.pending, WhatNow) and not turn.about_cramp
    asks = idle and HELPING in turn.fact_ids() and turn.language.moment.asks_how_to_help.match(turn.written)
    return bool(asks) and turn.library.answer(HELP_SOMEBODY) is not None


def _held_back(readers: Readers, turn: Turn, found: Found) -> Act | None:
    """What is done in place of what was found,
    where that is no more than a guess and would begin a clip, draft or delete.
    """
    is_idle = not (turn.about_cramp or turn.place.is_under_way or turn.session.warned)
    if is_idle and turn.library.is_plan(found.label) and found.score < SURE_WISH and not asks_for_a_plan(turn):
        if turn.as_left.checks:
            return NotKnown(None)  # "the wall beside my head", to a question about a sign, wishes for no wall stretch
        return Ask(Offer(found.label, "offer-stretch"), after_no=False)  # "when I'm out running"
    if found.label == STOP and _waits(turn) and found.score < SURELY_FOUND:
        return NotKnown(None)  # "i'm going under" ends no help, and "we've stopped at Crewe" no routine
    if _only_resembles(turn, found):
        return _asked_besides(readers, turn, found) or offered(turn) or NotKnown(None)
    asks = turn.begins_as_question
    if (
        found.label == RELIEF
        and asks
        and not turn.about_cramp
        and turn.language.cramps.of_next_time.search(turn.utterance.text)
    ):
        return Begin(NEXT_TIME) if turn.library.answer(NEXT_TIME) else None
    return None


def _waits(turn: Turn) -> bool:
    """Whether a stretch, or the help with a cramp, is under way, or waits until something in between is over.

    One that was counted to its end does not: "that's me", said after it.
    """
    return not isinstance(turn.pending, AfterPlan) and (turn.place.is_under_way or isinstance(turn.pending, GoOn))


def _asks_of_the_last(readers: Readers, turn: Turn, found: Found) -> bool:
    """Whether it is asked what to do about what was spoken of: "how do I stop it then", "so what should I do"."""
    text = turn.utterance.text
    points = not turn.language.leaning.pronouns.isdisjoint(text.split())
    of_it = points or not readers.understanding.names_something(text)
    return found.label == FIRST_THREE and of_it and bool(turn.recent()) and not turn.place.is_under_way


def _names_what_may_cramp(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a muscle that is named to the cramp question may well cramp, whatever else fits: "not sure,
    but my calf is rock hard".
    """
    if turn.language.questions.asks(text) or not turn.said_slots.muscle or turn.said_slots.stretching:
        return False
    return any(each.label == RELIEF and each.score >= SURE_WISH for each in readers.understanding.ranked(text))


def _beside_a_plea(readers: Readers, turn: Turn, found: Found | Close | Unknown) -> Found | Close | Unknown:
    """What "can you help me with my tax return" is about: what help is wanted with, where that is known,
    and not what I can do.
    """
    plea = turn.language.questions.help_with.match(turn.utterance.text)
    if plea is None or not isinstance(found, Found) or found.label != CAPABILITIES:
        return found
    wanted = readers.understand(turn, turn.utterance.text[plea.end() :])
    return wanted if isinstance(wanted, Found) or (isinstance(wanted, Unknown) and wanted.outside) else found


def _unsure(readers: Readers, turn: Turn, found: Unknown | Close) -> Act:
    """Refuse what is outside, or choose between two labels, or ask which of them was meant."""
    if isinstance(found, Close):
        if STOP in found.labels and _waits(turn):
            return NotKnown(None)
        if _is_a_cramp_or_control(readers, turn, found):
            return NotKnown(None)  # "i'm in petition"
        if turn.place.coached and (may_be_of_stretch(turn, found) or _is_a_guess(readers, turn, found)):
            return NotKnown(None)  # "does this help with my sleep"
        return asked_what_to_do(turn, found.labels) or decided(turn, found.labels) or chosen(turn, found.labels)
    twin = _twin_inside(readers, turn, found)
    if twin:
        return twin
    hardly = found.outside == LOW_MOOD and found.score < SURELY_LOW_MOOD
    return NotKnown(None if hardly or may_be_of_this(readers, turn, found) else found.outside)


def _is_a_cramp_or_control(readers: Readers, turn: Turn, found: Close) -> bool:
    """Whether words in a stretch, which name no muscle, fit a cramp faintly, and a control of the stretch as well."""
    if turn.place.coached is None or turn.said_slots.muscle or RELIEF not in found.labels:
        return False
    faint = _is_a_faint_cramp(readers, turn, Found(RELIEF, found.score))
    return faint and any(kind_of(each) == "control" for each in found.labels)


def _twin_inside(readers: Readers, turn: Turn, found: Unknown) -> Act | None:
    """The answer about legs to what only sounds like something outside: cramps on a period, where no belly is named."""
    outside = turn.library.outside.get(found.outside or "")
    if outside is None or outside.inside not in turn.library.entries or outside.inside is None:
        return None
    of_trunk = turn.language.cramps.of_trunk.search(turn.written)
    names_cramp = CRAMP in readers.sign_rules.reader.named(turn.utterance.text)
    return TellBehind(outside.inside, "if-your-legs") if names_cramp and not of_trunk else None


def _of_a_story(turn: Turn, found: Unknown | Close) -> Act | None:
    """Answer a story of cramps that nothing else explains by when they come:
    "a little after two I woke him with my cramp".
    """
    if turn.about_cramp or turn.place.coached or (isinstance(found, Unknown) and found.outside):
        return None
    if isinstance(found, Close) and RELIEF in found.labels:
        return None  # it may be one of now
    topic = BY_SITUATION.get(turn.language.cramps.situation_of(turn.utterance.text) or "")
    return Begin(topic) if topic and turn.library.answer(topic) else None


def _is_a_faint_cramp(readers: Readers, turn: Turn, found: Found) -> bool:
    """Whether a cramp is no more than a guess: it is asked about before anything is counted ("my calf hurts").

    So it is where few words were said and none of a cramp, unless it is likely all the same: "i've got a bad leg".
    """
    text = turn.utterance.text
    if tells_of_a_cramp(turn):
        return False  # "my whole foot's in a cramp in these pumps"
    if A_CRAMP_NOW in readers.sign_rules.concepts(text):
        likely = TOLD_CRAMP
    elif turn.place.coached and not turn.said_slots.muscle:
        likely = SURELY_A_CRAMP
    else:
        likely = FAINT_CRAMP if len(text.split()) > FEW_OF_A_CRAMP else WORDLESS_CRAMP
    return found.label == RELIEF and found.score < likely and not turn.about_cramp


def _only_resembles(turn: Turn, found: Found) -> bool:
    """Whether what was found would delete everything, or draft something, and is not sure enough for that."""
    if found.label in DELETES:
        asks = turn.begins_as_question
        return found.score < (SURELY_DATA if asks else SURELY_DELETES)
    least = SURELY_FOUND if turn.about_cramp else MAY_CHANGE_DATA
    return changes_data(found.label) and found.score < least


def _asked_besides(readers: Readers, turn: Turn, found: Found) -> Act | None:
    """Answer what is known of a subject that a sentence speaks of besides: "does deleting my data cost anything"."""
    others = (each for each in readers.understanding.ranked(turn.utterance.text) if each.label != found.label)
    second = next(others, None)
    return Begin(second.label) if second and second.score >= SURE_WISH and turn.library.answer(second.label) else None


def _is_astray(readers: Readers, turn: Turn, found: Found) -> bool:
    """Whether what was found is a faint guess beside what the sentence surely is:
    said in a cramp or a stretch, or of oneself.
    """
    if lacks_its_word(turn, found):
        return True
    in_cramp = turn.place.relief is not None and kind_of(found.label) not in KINDS_IN_CRAMP
    astray = _is_a_guess(readers, turn, found) or may_be_of_stretch(turn, found)
    if turn.place.coached and kind_of(found.label) in ANSWERS and astray:
        return True
    return found.score < SURE_WISH and (in_cramp or facts_told.is_about_facts(turn))


def _is_a_guess(readers: Readers, turn: Turn, found: Found | Close) -> bool:
    """Whether a topic is no more than a guess for what is said in a stretch.

    "That seem a little better now I think" asks nothing of sleep: the head takes it for a reply.
    """
    of_kinds = (each[0] for each in readers.utterance_kinds_at(turn))
    replies = any(each.kind.startswith(REPLY) and each.probability >= LIKELIEST for each in of_kinds)
    least = SURE_WISH if replies else FAINT_IN_STRETCH if isinstance(found, Found) else 0.0
    return kind_of(found.labels[0]) in ANSWERS and found.score < least


def _of_the_stretch(readers: Readers, turn: Turn, found: Found) -> Act | None:
    """What is meant in a stretch, where the search is not sure of the diary, a reminder or what is remembered: a
    control, or nothing.

    "Do that one from the top, I had the wrong leg out" deletes no entry.
    """
    a_guess = kind_of(found.label) in CHANGES_DATA and found.score < SURELY_DATA
    if turn.place.coached is None or not a_guess:
        return None
    controls = (each for each in readers.understanding.ranked(turn.utterance.text) if kind_of(each.label) == "control")
    best = next((each for each in controls if each.score >= MAYBE_CONTROL), None)
    return labelled(turn, best.label) if best else NotKnown(None)
