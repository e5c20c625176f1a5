"""Checks an act that was read against what is under way: no help for a cramp that nobody has, nothing deleted without a plain yes.

What is not understood is read once more here, and a warning is not left by an act.
"""

from skill.conversation import medicines_told
from skill.conversation.cramps import another_time, meant_in_cramp
from skill.conversation.cramps.on_with_cramp import on_with_cramp
from skill.conversation.diary import meant_of_entry
from skill.conversation.listener import for_whom, only_told
from skill.conversation.readers import Readers
from skill.conversation.reading import not_understood
from skill.conversation.reading.before_deleting import deletes, is_plain_yes, of_what_was_told
from skill.conversation.reading.free_words import free_words
from skill.conversation.replies import closing
from skill.conversation.stretches import not_asked_for
from skill.conversation.warnings import pieces, plain_yes, put_off, signs_told, where_told
from skill.turn.acts import YES_OR_NO, Act, Ask, AskAgain, Begin, Choose, Correct, NotHeard, NotKnown
from skill.turn.clips import stretch_at
from skill.turn.cramp_acts import Eased, NoCramp
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import (
    COUNT_CRAMPS,
    COUNT_STYLE,
    HURTS,
    NEXT,
    RELIEF,
    REPEAT,
    SWITCH_SIDE,
    TIME_LEFT,
)
from skill.turn.stretch_acts import Resize, StretchFor
from skill.turn.turn import Turn
from skill.understanding.questions import Unknown
from skill.understanding.warning_signs import NAMES_ONLY

TIGHT = frozenset({"tightness"})
"""What a cramp feels like, too."""
LEFT = "left"
"""The leg, or what remains."""
WHETHER_TO_STOP = "whether-to-stop"  # a line: asked for, it is no order to stop


def check(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what an act comes to: itself, where nothing under way and nothing else in the sentence speaks against it."""
    act = plain_yes.instead(readers, turn, act)
    act = _of_the_sentence_before(readers, turn, _meant_in_stretch(readers, turn, meant_in_cramp.meant(turn, act)))
    act = medicines_told.as_prescribed(turn, another_time.instead(readers, turn, act))
    if act == Begin(RELIEF) and (meant_in_cramp.has_none(readers, turn) or meant_in_cramp.has_let_go(turn)):
        return NoCramp()
    helps = act == Begin(RELIEF) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    if helps and meant_in_cramp.has_none_to_stretch(readers, turn):
        return StretchFor(turn.said_slots.muscle, turn.said_slots.position)
    if act == Begin(RELIEF) and meant_in_cramp.cries_out(turn):
        act = Begin(HURTS)
    if isinstance(act, Eased) and meant_in_cramp.goes_on(readers, turn):
        act = reply_to(turn.pending, ReplyKind.NOT_EASED)  # "aye, it's cramping the noo"
    act = for_whom.instead(turn, meant_in_cramp.of_a_cramp_now(turn, act))
    act = on_with_cramp(readers, turn, act)
    act = of_what_was_told(
        turn,
        not_asked_for.instead(turn, act) or only_told.instead(turn, act) or meant_of_entry.not_noted(turn, act) or act,
    )
    if deletes(turn, act) and not is_plain_yes(readers, turn):
        return AskAgain(YES_OR_NO)
    act = meant_of_entry.of_the_entry(turn, act)
    if (draft := meant_of_entry.goes_back_to(turn, act)) is not None:
        return Ask(draft)
    if isinstance(turn.pending, IsItHappening) and act == AskAgain(YES_OR_NO):
        taken_for = turn.pending.missed_as(turn.session.misses, heard=True)
        return reply_to(turn.pending, taken_for) if taken_for else act
    if act == Begin(COUNT_STYLE) and _is_of_no_count(turn):
        act = NotKnown(None)
    if isinstance(act, NotHeard | NotKnown):
        act = meant_in_cramp.of_a_cramp_now(turn, not_understood.read(readers, turn, act))
    act = where_told.asked_of_the_leg(turn, put_off.instead(readers, turn, act))
    return closing.instead(readers, turn, act)


def _is_of_no_count(turn: Turn) -> bool:
    """Whether no word speaks of counting, of a voice or of a noise, though another count was found: "just read it"."""
    is_said = turn.said_slots.style or turn.language.of_counting.search(turn.utterance.text)
    return turn.utterance.is_open and not is_said and not turn.place.is_under_way


def _of_the_sentence_before(readers: Readers, turn: Turn, act: Act) -> Act:
    """Help with no cramp that nobody told, where a sentence only names what the one before was about: "there's a lump" - "in my calf"."""
    whole, before = pieces.in_pieces(turn), turn.session.said
    if act != Begin(RELIEF) or not (whole and before) or turn.place.relief or not _is_something_else(readers, turn):
        return act
    return AskAgain() if turn.about_cramp else free_words(readers, turn, whole[0])


def _is_something_else(readers: Readers, turn: Turn) -> bool:
    """Whether the sentence before told of the body, or of what is outside, and of no cramp. What may be one was asked about."""
    told, before = readers.sign_rules.concepts(turn.session.said), turn.session.said
    in_pain = turn.language.in_distress.search(before.lower()) is not None and turn.about_cramp
    if in_pain or not told.isdisjoint(signs_told.TELLS_A_CRAMP):
        return False
    found = readers.understand(turn, before)
    is_outside = isinstance(found, Unknown) and found.outside is not None
    return not told <= NAMES_ONLY | signs_told.NOTHING_NEW | TIGHT or (is_outside and not turn.about_cramp)


def _names_the_other(turn: Turn) -> bool:
    return not turn.language.other_words.isdisjoint(turn.language.written_out(turn.utterance.text).split())


def _meant_in_stretch(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act is in a stretch: "how many's left" asks how far it is, and Alexa hears the left leg in it.

    "Both legs at once" is said of the stretch, and a question begins what is under way not again: its position is told once more.
    """
    coached, asked = turn.place.coached, turn.said_slots
    if coached is None:
        return act
    heard = {name for name, slot in turn.slots.items() if slot.text}
    written = turn.language.written_out(turn.utterance.text)
    if turn.language.asks_whether_to_stop.match(written):
        return AskAgain(WHETHER_TO_STOP)
    if act == Begin(SWITCH_SIDE) and turn.language.asked_about.search(written):
        act = Begin(TIME_LEFT)  # "should I change legs now"
    counts = isinstance(act, Resize) and act.repetitions == 1  # the one of "other one"
    if (act == Begin(NEXT) or counts) and coached.plan in turn.library.stretches and _names_the_other(turn):
        act = Begin(SWITCH_SIDE)  # "go on then, the other one": of one stretch only the leg has another
    if act == Begin(COUNT_CRAMPS) and heard == {"side"} and turn.slot_text("side") == LEFT:
        return Begin(TIME_LEFT)
    concepts = readers.sign_rules.concepts(turn.utterance.text)
    if (
        act == Begin(RELIEF)
        and asked.side
        and not asked.muscle
        and meant_in_cramp.A_CRAMP not in concepts
        and not turn.tells_a_cramp
    ):
        return Correct(side=asked.side)
    if isinstance(act, Begin) and turn.library.answer(act.label) and turn.language.is_somewhere.match(written):
        return AskAgain()  # "I'm on the pavement, cold" asks for no ice
    under_way = (coached.plan, stretch_at(turn.library, coached).id)
    asks = turn.language.begins_as_question(turn.utterance.text) and not (asked.plan or asked.stretching)
    return Begin(REPEAT) if asks and isinstance(act, Begin) and act.label in under_way else act
