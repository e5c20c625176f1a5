"""No help for a cramp that nobody has: it is denied or has let go, a stretch is wished without one,
or something else hurts.
"""

from dataclasses import replace

from skill.conversation.cramps import (
    acts_in_cramp,
    after_cramp,
    cramp_denied,
    muscle_alone,
    no_cramp_after_all,
    whether_now,
)
from skill.conversation.cramps.going_on_with_cramp import is_in_danger
from skill.conversation.cramps.where_it_cramps import is_nothing
from skill.conversation.diary import past_story
from skill.conversation.listener import only_statements
from skill.conversation.open_question.refusals import behind_noes
from skill.conversation.readers import Readers
from skill.language.said import BodyTold
from skill.turn.acts import Act, AskAgain, Begin, Choose
from skill.turn.cramp_acts import Eased, NoCramp
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.place import HURTS, NOTE_CRAMP, RELIEF, REPEAT
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn
from skill.understanding.facts import HURTING
from skill.understanding.warning_signs import NAMES_A_CRAMP

IN_PAIN = frozenset({ReplyKind.SWEARING, ReplyKind.COMPLAINT, ReplyKind.FEAR, ReplyKind.WORSE, ReplyKind.NOT_EASED})
"""Kinds of reply that whoever has a cramp says: "oh god"."""
NAMES_LEG = frozenset({"leg", "legs"})
"""Concepts of a leg that is named."""
OF_STATE = ("position", "denied", "safe", "unsteady", "out_of_reach", "unbent", "crooked", "empty_handed", "in_cast")
"""Fields of what is told of a body that tell how it is, whether it cramps or not."""


def denied_or_over(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """No help with a cramp that nobody has, or that has let go; nor is it asked for: "no cramp,
    but my thigh's numb".
    """
    if isinstance(act, Ask) and isinstance(act.pending, CrampingNow):
        denied = turn.language.flow.no_cramp_first.match(turn.written)
        return NoCramp() if denied else None
    if isinstance(act, Choose) and RELIEF in (act.first, act.second):
        told = turn.language.cramps.told_of_body(turn.utterance.text)
        # "it's let go, she's worried about the baby" asks of the baby
        is_over = told.let_go and not told.still
        return Begin(act.second if act.first == RELIEF else act.first) if is_over else None
    if act != Begin(RELIEF) or (turn.session.eased_in and after_cramp.is_back(turn)):
        return None
    is_over = acts_in_cramp.has_none(readers, turn) or acts_in_cramp.has_let_go(turn)
    is_none = is_over or _says_it_is_gone(readers, turn)
    return NoCramp() if is_none and whether_now.read(readers, turn) != act else None  # "no, just cramps" denies none


def _says_it_is_gone(readers: Readers, turn: Turn) -> bool:
    """Whether nothing is said but that it has gone: "no, it's gone", to "is it cramping right now?"."""
    said = turn.utterance.text if turn.utterance.is_open and not turn.place.relief else ""
    text = behind_noes(readers, said) or said
    reading = readers.replies.read(text) if text else None
    return reading is not None and reading.kind is ReplyKind.EASED and not reading.rest


def guessed(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """No help by a guess: "oh, in the app" tells of no body, and "how do I save a cramp" wishes it noted.

    Whether there is a cramp is asked then; in one, how it is.
    """
    if act != Begin(RELIEF) or _is_replied(readers, turn, act) or is_in_danger(turn):
        return None
    if _tells_only_where(readers, turn):
        return cramp_denied.whether_it_cramps(readers, turn)
    if not turn.utterance.is_open or (turn.session.eased_in and after_cramp.is_back(turn)):
        return None
    if turn.diary and not turn.place.is_under_way and turn.language.cramps.report_of(turn.utterance.text) == "note":
        return Begin(NOTE_CRAMP)
    # by day only: at night somebody who names their leg is helped
    only_named = turn.known_night() is False and turn.language.cramps.names_no_pain.match(turn.written)
    tells = _tells_of_the_body(readers, turn) and not only_named
    if tells or whether_now.read(readers, turn) == act:
        return None
    return AskAgain() if turn.place.relief else cramp_denied.whether_it_cramps(readers, turn)


def not_sure(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """By day, who does not know whether it is a cramp hears how one feels before they are helped, and who only takes
    note ("good") is asked again; at night first aid goes on.
    """
    asked = turn.pending
    if act != Begin(RELIEF) or not isinstance(asked, CrampingNow) or asked.at_night or asked.explained:
        return None
    reading = readers.replies.read(turn.utterance.text) if turn.utterance.text else None
    if reading is not None and reading.kind is ReplyKind.NOTED and not reading.rest:
        return AskAgain()
    is_unsure = reading is not None and reading.kind is ReplyKind.UNSURE and not turn.tells_a_cramp
    return Ask(replace(asked, explained=True), after_no=False) if is_unsure else None


def _is_replied(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether an act is what the pending question does with a reply. By day the question about a cramp takes only what
    is known as a reply for one: "ha, good one" is none. At night, after first aid, anything unclear may be.
    """
    if not turn.pending.is_answered_by(act):
        return False
    if not (turn.utterance.is_open and isinstance(turn.pending, CrampingNow)) or turn.pending.at_night:
        return True
    reading = readers.replies.read(turn.utterance.text, loosely=True)
    return reading is not None and reply_to(turn.pending, reading.kind) == act


def _tells_only_where(readers: Readers, turn: Turn) -> bool:
    """Whether nothing is told but where somebody is, what they cannot do, or a side: "I'm in the bath",
    "the left one", "I've only got one leg". That begins nothing; a cramp that is in hand may be told by it.
    """
    text, said = turn.utterance.text.lower(), turn.said_slots
    told = turn.language.cramps.told_of_body(text)
    of_state = BodyTold(rest=told.rest, **{each: getattr(told, each) for each in OF_STATE})
    if turn.about_cramp or said.muscle or told != of_state:
        return False
    concepts = readers.sign_rules.concepts(text)
    if said.side:
        # "I have a cramp in my right leg" may come as "the right leg", and "the left one" tells less than that
        return turn.language.cramps.leg_alone.match(text) is not None and NAMES_LEG.isdisjoint(concepts)
    place = (told.position or said.position) and is_nothing(turn, turn.slot_reader.without_positions(told.rest))
    is_now = _cries(readers, turn) or turn.language.moment.is_now.search(text) is not None
    return bool(place or told.unsteady) and HURTING.isdisjoint(concepts) and not is_now


def _tells_of_the_body(readers: Readers, turn: Turn) -> bool:
    """Whether any word of a sentence tells of a body, of pain, of somebody, or cries for help."""
    text, language, said = turn.utterance.text.lower(), turn.language, turn.said_slots
    told = language.cramps.told_of_body(text)
    if told != BodyTold(rest=told.rest) or said.muscle or said.position or said.side or said.limitation:
        return True
    named = readers.sign_rules.concepts(text) or turn.facts_heard.told
    return bool(named) or _cries(readers, turn)


def _cries(readers: Readers, turn: Turn) -> bool:
    """Whether a cramp, or its pain, is told or cried out."""
    text, language = turn.utterance.text.lower(), turn.language
    reading = readers.replies.read(text, loosely=True)
    cries = language.answers.cries.issuperset(text.split()) or (reading is not None and reading.kind in IN_PAIN)
    cries = cries or turn.tells_a_cramp or language.cramps.help_me.search(text) is not None
    cramps, moment = language.cramps, language.moment
    begins = cramps.it_begins.match(text) or cramps.it_hit.match(text) or cramps.other_begins.search(text)
    return bool(cries or begins or moment.there_now.search(turn.written) or moment.in_distress.search(text))


def stretch_wished(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """A stretch where help would be begun or offered, and a stretch is asked for without a cramp."""
    helps = act == Begin(RELIEF) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    if helps and muscle_alone.answers_no_sign(turn):
        return AskAgain()
    if helps and (acts_in_cramp.has_none_to_stretch(readers, turn) or _wishes_by_its_form(readers, turn)):
        wish = StretchFor(turn.said_slots.muscle, turn.said_slots.position)
        told = past_story.instead(readers, turn, wish)
        return told if told != wish else only_statements.instead(turn, wish) or wish
    return None


def _wishes_by_its_form(readers: Readers, turn: Turn) -> bool:
    """Whether a muscle is named to the question about a cramp as a stretch is wished for, and nothing of pain."""
    asked = isinstance(turn.pending, CrampingNow) and turn.utterance.is_open
    if not asked or turn.said_slots.muscle not in turn.library.preferred:
        return False
    told = readers.sign_rules.concepts(turn.utterance.text) & (NAMES_A_CRAMP | HURTING)
    return not told and turn.language.cramps.wishes_stretch.match(turn.written) is not None


def asked_in_stretch(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """Say the way into position again where a question in a stretch names a part of the body and no pain: "what's my
    foot meant to be doing".
    """
    if act != Begin(RELIEF) or turn.place.coached is None or not turn.begins_as_question:
        return None
    told = readers.sign_rules.concepts(turn.utterance.text) & (NAMES_A_CRAMP | HURTING)
    return None if told or turn.tells_a_cramp else Begin(REPEAT)


def what_hurts(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """A cry in a stretch is of the stretch, and "aye, it's cramping the noo" tells of no easing."""
    if act == Begin(RELIEF) and (acts_in_cramp.cries_out(turn) or _hurts_in_stretch(turn)):
        return Begin(HURTS)
    goes_on = (
        isinstance(act, Eased) and acts_in_cramp.goes_on(readers, turn) and not no_cramp_after_all.says_painless(turn)
    )
    return reply_to(turn.pending, ReplyKind.NOT_EASED) if goes_on else None


def _hurts_in_stretch(turn: Turn) -> bool:
    """Whether the knee hurts in a stretch, and no muscle cramps: "ouch, my knee doesn't like that"."""
    named = turn.place.coached is not None and not turn.said_slots.muscle
    return named and turn.language.stretches.knee_hurts.search(turn.written) is not None
