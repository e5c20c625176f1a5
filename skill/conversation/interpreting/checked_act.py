"""Checks an act that was read against what is under way: no help for a cramp that nobody has, nothing deleted without a plain yes.

What is not understood is read once more here, and a warning is not left by an act.
"""

from collections.abc import Callable
from typing import NamedTuple

from skill.coaching.progress import Coached
from skill.conversation.answers import topic_answers
from skill.conversation.cramps import acts_in_cramp, cramp_of_another_time, no_cramp_after_all, said_in_cramp
from skill.conversation.cramps.going_on_with_cramp import on_with_cramp
from skill.conversation.diary import acts_on_entry, past_story
from skill.conversation.listener import for_whom, only_statements
from skill.conversation.medicines import medicines_told
from skill.conversation.readers import Readers
from skill.conversation.reading import not_understood
from skill.conversation.reading.before_deleting import deletes, is_plain_yes, of_what_was_told
from skill.conversation.reading.free_words import free_words
from skill.conversation.replies import closing
from skill.conversation.stretches import not_yet_ready, requests_in_words, unrequested_stretches
from skill.conversation.warnings import (
    leaving_a_warning,
    remaining_signs,
    session_signs,
    sign_location,
    signs_in_pieces,
    yes_to_sign,
)
from skill.knowledge.known_ids import CRAMP
from skill.turn.acts import YES_OR_NO, Act, Ask, AskAgain, Begin, Choose, Correct, NotHeard, NotKnown
from skill.turn.clips import stretch_at
from skill.turn.cramp_acts import Eased, NoCramp
from skill.turn.pending.answers import Offer
from skill.turn.pending.coaching import InPosition
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import (
    COUNT_CRAMPS,
    COUNT_STYLE,
    HURTS,
    MORE,
    NEXT,
    RELIEF,
    REPEAT,
    SWITCH_SIDE,
    TIME_LEFT,
)
from skill.turn.stretch_acts import Resize, StretchFor, TellOfPlan
from skill.turn.turn import Turn
from skill.understanding.questions import Unknown
from skill.understanding.warning_signs import NAMES_ONLY

TIGHT = frozenset({"tightness"})
"""What a cramp feels like, too."""
LEFT = "left"  # the leg, or what remains
WHETHER_TO_STOP = "whether-to-stop"  # a line: asked for, it is no order to stop


class Check(NamedTuple):
    """A look at an act, at its place in the order."""

    change: Callable[[Readers, Turn, Act], Act | None]
    """Gives another act in its place, or None where it stays."""
    why_here: str
    settles: bool = False
    """Whether the act that it gives is looked at no more."""


def of_act(change: Callable[[Turn, Act], Act | None]) -> Callable[[Readers, Turn, Act], Act | None]:
    """Make a check of a function that needs no readers."""
    return lambda _readers, turn, act: change(turn, act)


def check(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what an act comes to: itself, where nothing under way and nothing else in the sentence speaks against it."""
    for each in CHECKS:
        changed = each.change(readers, turn, act)
        if changed is not None and each.settles:
            return changed
        act = changed or act
    return act


def _no_help(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """No help with a cramp that nobody has, or that has let go; nor is it asked for: "no cramp, but my thigh's numb"."""
    if isinstance(act, Ask) and isinstance(act.pending, CrampingNow):
        denied = turn.language.flow.no_cramp_first.match(turn.written)
        return NoCramp() if denied else None
    is_over = acts_in_cramp.has_none(readers, turn) or acts_in_cramp.has_let_go(turn)
    return NoCramp() if act == Begin(RELIEF) and is_over else None


def _stretch_in_place_of_help(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """A stretch where help would be begun or offered, and a stretch is asked for without a cramp."""
    helps = act == Begin(RELIEF) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    if helps and acts_in_cramp.has_none_to_stretch(readers, turn):
        wish = StretchFor(turn.said_slots.muscle, turn.said_slots.position)
        told = past_story.instead(readers, turn, wish)
        return told if told != wish else only_statements.instead(turn, wish) or wish
    return None


def _in_pain(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """A cry in a stretch is of the stretch, and "aye, it's cramping the noo" tells of no easing."""
    if act == Begin(RELIEF) and (acts_in_cramp.cries_out(turn) or _hurts_in_stretch(turn)):
        return Begin(HURTS)
    goes_on = (
        isinstance(act, Eased) and acts_in_cramp.goes_on(readers, turn) and not no_cramp_after_all.says_painless(turn)
    )
    return reply_to(turn.pending, ReplyKind.NOT_EASED) if goes_on else None


def _only_told(readers: Readers, turn: Turn, act: Act) -> Act:
    """What comes of an act where nothing was asked for, and of what was just told of oneself. "I'm ready" tells of nothing else."""
    if not_yet_ready.starts_what_is_offered(readers, turn, act):
        return act
    told = (
        unrequested_stretches.instead(turn, act)
        or only_statements.instead(turn, act)
        or acts_on_entry.not_noted(turn, act)
    )
    offered = turn.pending.then if isinstance(turn.pending, Offer) else ""
    return AskAgain() if told == TellOfPlan(offered) else of_what_was_told(turn, told or act)


def _deleted_by_a_plain_yes(readers: Readers, turn: Turn, act: Act) -> Act | None:
    return AskAgain(YES_OR_NO) if deletes(turn, act) and not is_plain_yes(readers, turn) else None


def _back_to_an_entry(turn: Turn, act: Act) -> Act | None:
    draft = acts_on_entry.goes_back_to(turn, act)
    return Ask(draft) if draft is not None else None


def _missed_check_question(turn: Turn, act: Act) -> Act | None:
    """What a miss at a question about a sign is taken for: it is put again once, then it warns."""
    if not isinstance(turn.pending, IsItHappening) or act != AskAgain(YES_OR_NO):
        return None
    taken_for = turn.pending.missed_as(turn.session.misses, heard=True)
    return reply_to(turn.pending, taken_for) if taken_for else act


def _once_more(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """What was not understood, read once more."""
    if act == Begin(COUNT_STYLE) and _is_of_no_count(turn):
        act = NotKnown(None)
    if not isinstance(act, NotHeard | NotKnown):
        return None
    return acts_in_cramp.of_a_cramp_now(turn, not_understood.read(readers, turn, act))


def _hurts_in_stretch(turn: Turn) -> bool:
    """Whether the knee hurts in a stretch, and no muscle cramps: "ouch, my knee doesn't like that"."""
    named = turn.place.coached is not None and not turn.said_slots.muscle
    return named and turn.language.stretches.knee_hurts.search(turn.written) is not None


def _is_of_no_count(turn: Turn) -> bool:
    """Whether no word speaks of counting, of a voice or of a noise, though another count was found: "just read it"."""
    is_said = turn.said_slots.style or turn.language.wishes.of_counting.search(turn.utterance.text)
    return turn.utterance.is_open and not is_said and not turn.place.is_under_way


def _of_the_sentence_before(readers: Readers, turn: Turn, act: Act) -> Act:
    """Begin nothing that nobody asked for, where a sentence only names what the one before was about: "there's a lump" - "in my calf"."""
    whole, before = signs_in_pieces.in_pieces(turn), turn.session.said
    stretches = isinstance(act, Begin) and turn.library.is_plan(act.label) and not turn.said_slots.stretching
    if (
        not (act == Begin(RELIEF) or stretches)
        or not (whole and before)
        or turn.place.relief
        or not _is_something_else(readers, turn)
    ):
        return act
    return AskAgain() if turn.about_cramp else free_words(readers, turn, whole[0])


def _is_something_else(readers: Readers, turn: Turn) -> bool:
    """Whether the sentence before told of the body, or of what is outside, and of no cramp. What may be one was asked about."""
    told, before = readers.sign_rules.concepts(turn.session.said), turn.session.said
    in_pain = turn.language.moment.in_distress.search(before.lower()) is not None and turn.about_cramp
    if in_pain or not told.isdisjoint(session_signs.TELLS_A_CRAMP):
        return False
    found = readers.understand(turn, before)
    is_outside = isinstance(found, Unknown) and found.outside is not None
    return not told <= NAMES_ONLY | session_signs.NOTHING_NEW | TIGHT or (is_outside and not turn.about_cramp)


def _names_the_other(turn: Turn) -> bool:
    return not turn.language.answers.other_words.isdisjoint(turn.written.split())


def _meant_in_stretch(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act is in a stretch: "how many's left" asks how far it is, and Alexa hears the left leg in it."""
    coached, asked = turn.place.coached, turn.said_slots
    if coached is None:
        return act
    act = unrequested_stretches.not_in_passing(readers, turn, coached, act)
    heard = {name for name, slot in turn.slots.items() if slot.text}
    written = turn.written
    if turn.language.flow.asks_whether_to_stop.match(written):
        return AskAgain(WHETHER_TO_STOP)
    if act == Begin(SWITCH_SIDE) and turn.language.requests.asked_about.search(written):
        act = Begin(TIME_LEFT)  # "should I change legs now"
    counts = isinstance(act, Resize) and act.repetitions == 1  # the one of "other one"
    if (act == Begin(NEXT) or counts) and coached.plan in turn.library.stretches and _names_the_other(turn):
        act = Begin(SWITCH_SIDE)  # "go on then, the other one": of one stretch only the leg has another
    if act == Begin(COUNT_CRAMPS) and heard == {"side"} and turn.slot_text("side") == LEFT:
        return Begin(TIME_LEFT)
    concepts = readers.sign_rules.concepts(turn.utterance.text)
    if act == Begin(RELIEF) and asked.side and not asked.muscle and CRAMP not in concepts and not turn.tells_a_cramp:
        return Correct(side=asked.side)
    if isinstance(act, Begin) and turn.library.answer(act.label) and turn.language.cramps.is_somewhere.match(written):
        return AskAgain()  # "I'm on the pavement, cold" asks for no ice
    return _begun_already(turn, coached, act)


def _begun_already(turn: Turn, coached: Coached, act: Act) -> Act:
    """What a question does that would begin what is under way once more: its position is told again, or it is waited for."""
    asked, stretch = turn.said_slots, stretch_at(turn.library, coached)
    begins = isinstance(act, StretchFor) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    if begins and asked.denied_positions and stretch.position not in asked.denied_positions and not asked.plan:
        return Begin(REPEAT)  # "no, not standing", of one that is done sitting: it says how
    asks = turn.begins_as_question and not asked.plan
    same = isinstance(act, StretchFor) and (act.muscle, act.position, asked.muscle) == (stretch.muscle, None, None)
    again = isinstance(act, Begin) and act.label in (coached.plan, stretch.id) and not asked.stretching
    waiting = coached.waits or isinstance(turn.pending, InPosition)
    waits = waiting and not (asked.plan or asked.is_counted)  # "the front ones" says which, and is no "ready"
    of_it = (StretchFor(stretch.muscle, each) for each in (None, stretch.position))  # "nah, the standing one"
    named = act in (*of_it, Correct(muscle=stretch.muscle))
    again = again or (waits and named and not asked.stretching)
    if turn.coached and (same or again) and turn.language.stretches.uses_other.search(turn.written):
        return Begin(SWITCH_SIDE)  # "the other leg, I've done that one"
    if turn.coached is None or not (same or (again and (asks or waits))):  # "can we stretch it" names no other
        return act
    return AskAgain() if isinstance(turn.pending, InPosition) else Begin(REPEAT)


def _told_once(turn: Turn, act: Act) -> Act | None:
    """What comes in place of an answer that was just said: its longer part, or that there is no more."""
    if not (isinstance(act, Begin) and turn.utterance.is_open and topic_answers.was_just_told(turn, act.label)):
        return None
    return Begin(MORE) if topic_answers.has_more(turn, act.label) else AskAgain("that-is-all")


CHECKS = (
    Check(yes_to_sign.instead, '"Yes, let\'s go on" is no yes to a question about a sign.'),
    Check(
        of_act(acts_in_cramp.meant),
        "In a cramp words have another meaning; what comes next knows the act that was meant.",
    ),
    Check(_meant_in_stretch, "The same in a stretch."),
    Check(not_yet_ready.instead, 'No count for "ok, stop the stretch", whichever step took it for an ok.'),
    Check(
        _of_the_sentence_before,
        '"In my calf" may only name what the sentence before was about.',
    ),
    Check(cramp_of_another_time.instead, "No help for a cramp of another time than now."),
    Check(of_act(medicines_told.as_prescribed), "What a doctor prescribed is taken as prescribed."),
    Check(_no_help, "Nothing is said to a denied cramp but that it is good, and nothing changes that.", settles=True),
    Check(_stretch_in_place_of_help, "Who asks for a stretch, and has no cramp, gets it.", settles=True),
    Check(_in_pain, "How a cramp or a stretch feels goes before what is wished."),
    Check(of_act(acts_in_cramp.of_a_cramp_now), "A cramp that is under way may be what is meant."),
    Check(of_act(for_whom.instead), "Some acts are others for somebody with a condition."),
    Check(
        of_act(requests_in_words.of_the_muscle_told),
        "A stretch that is wished without a name is of the muscle that was told.",
    ),
    Check(on_with_cramp, "What is told besides goes on with the help that is under way."),
    Check(no_cramp_after_all.instead, "Nothing is held for what is asked or told once a cramp has gone."),
    Check(_only_told, "What was only told orders nothing."),
    Check(_deleted_by_a_plain_yes, "Nothing is deleted by a guess, whatever was read before.", settles=True),
    Check(of_act(acts_on_entry.of_the_entry), "An entry that waits takes what is told of it."),
    Check(of_act(_back_to_an_entry), "An entry that was let go may come back.", settles=True),
    Check(
        of_act(_missed_check_question),
        "A question about a sign that is missed twice warns, and nothing softens that.",
        settles=True,
    ),
    Check(_once_more, "Only what nobody has understood is read once more."),
    Check(
        said_in_cramp.instead,
        "Only what says so ends the help with a cramp; what is still not understood may be of it.",
    ),
    Check(
        past_story.instead,
        "A story of the past begins nothing, also where it was not understood before.",
    ),
    Check(leaving_a_warning.instead, "A warning in force is left by none of all these acts."),
    Check(
        sign_location.instead,
        "A sign of another part of the body is none of a leg.",
    ),
    Check(of_act(_told_once), "An answer is not said word for word again to a new sentence, whatever found it."),
    Check(closing.instead, "As it is known by then whether anything but a no was said."),
    Check(remaining_signs.instead, "Last, as a no that takes a warning back may leave one of several signs."),
)
"""From top to bottom: each looks at what the ones before it have made of the act."""
