"""Checks an act that was read against what is under way: no help for a cramp that nobody has, nothing deleted without a plain yes.

What is not understood is read once more here, and a warning is not left by an act.
"""

from skill.coaching.choice import FOOT_BEHIND
from skill.conversation.cramps import another_time
from skill.conversation.cramps.cramp import on_with_cramp
from skill.conversation.diary import entry_details, entry_words, told_beside
from skill.conversation.listener import for_whom, only_told
from skill.conversation.readers import Readers
from skill.conversation.reading import not_understood
from skill.conversation.reading.free_words import free_words
from skill.conversation.replies import closing
from skill.conversation.replies.before_deleting import deletes, is_plain_yes, of_what_was_told
from skill.conversation.replies.reply_acts import replied
from skill.conversation.stretches import not_asked_for, spared
from skill.conversation.thresholds import MAYBE_LASTS
from skill.conversation.warnings import pieces, plain_yes, put_off, signs_told, where_told
from skill.language.text import spoken
from skill.turn.acts import YES_OR_NO, Act, Ask, AskAgain, Begin, Choose, Correct, NoteFacts, NotHeard, NotKnown
from skill.turn.clips import stretch_at
from skill.turn.cramp_acts import Eased, NextRound, NoCramp
from skill.turn.draft_acts import Amend, Settle
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.pending.warnings import JUST_WARNED, IsItHappening
from skill.turn.place import (
    COUNT_CRAMPS,
    COUNT_STYLE,
    HOW_LONG_IT_LASTS,
    HURTS,
    NOTE_CRAMP,
    RELIEF,
    REPEAT,
    SET_PREFERENCE,
    STOP,
    SWITCH_SIDE,
    TIME_LEFT,
)
from skill.turn.stretch_acts import NoneWished, StretchFor
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, FollowThrough, WarnAgain
from skill.understanding.facts import HELPING
from skill.understanding.questions import Unknown
from skill.understanding.warning_signs import NAMES_ONLY

TIGHT = frozenset({"tightness"})
"""What a cramp feels like, too."""
NEVER_GOES = "never-goes"
"""The concept of what does not go away."""
LEFT = "left"
"""The leg, or what remains."""
LASTS = "reply.not-eased"
"""The kind of utterance that says that a cramp goes on."""
A_CRAMP = "cramp"
"""The concept of a cramp."""
WHETHER_TO_STOP = "whether-to-stop"  # a line: asked for, it is no order to stop
NAMES_A_PIECE = "CorrectEntryIntent"
"""The intent of a piece that is named alone, as of an entry: "my calf"."""
FEW_TO_NAME = 3
"""So many words at most name where a cramp was that is noted, and tell of none that comes: "her left foot"."""
MOST_TO_AGREE = 8
"""So many words at most agree to note what is read back: "can you put it down for me"."""


def check(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what an act comes to: itself, where nothing under way and nothing else in the sentence speaks against it."""
    act = plain_yes.instead(readers, turn, act)
    act = _of_the_sentence_before(readers, turn, _meant_in_stretch(readers, turn, _meant_in_cramp(turn, act)))
    act = another_time.instead(readers, turn, act)
    if act == Begin(RELIEF) and (_has_none(readers, turn) or _has_let_go(turn)):
        return NoCramp()
    helps = act == Begin(RELIEF) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    if helps and _has_none_to_stretch(readers, turn):
        return StretchFor(turn.said_slots.muscle, turn.said_slots.position)
    if act == Begin(RELIEF) and _cries_out(turn):
        act = Begin(HURTS)
    if isinstance(act, Eased) and _goes_on(readers, turn):
        act = reply_to(turn.pending, ReplyKind.NOT_EASED)  # "aye, it's cramping the noo"
    act = for_whom.instead(turn, _of_a_cramp_now(turn, act))
    act = on_with_cramp(readers, turn, act)
    act = of_what_was_told(
        turn, not_asked_for.instead(turn, act) or only_told.instead(turn, act) or _not_noted(turn, act) or act
    )
    if deletes(turn, act) and not is_plain_yes(readers, turn):
        return AskAgain(YES_OR_NO)
    act = _of_the_entry(turn, act)
    if (draft := _goes_back_to(turn, act)) is not None:
        return Ask(draft)
    if isinstance(turn.pending, IsItHappening) and act == AskAgain(YES_OR_NO):
        taken_for = turn.pending.missed_as(turn.session.misses, heard=True)
        return reply_to(turn.pending, taken_for) if taken_for else act
    if act == Begin(COUNT_STYLE) and _is_of_no_count(turn):
        act = NotKnown(None)
    if isinstance(act, NotHeard | NotKnown):
        act = _of_a_cramp_now(turn, not_understood.read(readers, turn, act))
    act = where_told.asked_of_the_leg(turn, put_off.instead(readers, turn, act))
    return closing.instead(readers, turn, act)


def _of_the_entry(turn: Turn, act: Act) -> Act:
    """What an act does to an entry that is read back: "aye, put it down" notes it, and "the calf, yeah" tells more of it first."""
    draft = turn.pending
    is_ready = isinstance(draft, DraftPending) and draft.only_adds and draft.is_complete
    saves = is_ready and act == Begin(SET_PREFERENCE) and turn.language.saves.match(turn.utterance.text)
    if saves or (act == Begin(NOTE_CRAMP) and _waits_to_be_noted(turn)):
        act = replied(turn, ReplyKind.YES)
    told = entry_details.told_besides(turn, act.draft) if isinstance(act, Settle) else _where_it_was(turn, act)
    return Amend(told) if told else told_beside.of_somebody(turn, act) or act


def _where_it_was(turn: Turn, act: Act) -> EntryDraft | None:
    """The entry that is read back, where what belongs to it was taken for a wish to stretch: "front of the thigh", "when I got up"."""
    draft, asked = turn.pending, turn.said_slots
    stretches = isinstance(act, StretchFor) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    wished = isinstance(draft, EntryDraft) and not draft.offered and len(turn.utterance.text.split()) <= FEW_TO_NAME
    of_now = _cramps(turn) or entry_details.is_under_way(turn)
    helps = act == Begin(RELIEF) and wished and not of_now  # "her left foot"
    is_open = (stretches or helps) and turn.utterance.is_open and isinstance(draft, EntryDraft)
    named = is_open and not entry_details.heard(turn).words.keys().isdisjoint({"muscle", "when"})
    is_told = named and not (asked.stretching or asked.plan or asked.wishes)
    return draft if is_told and isinstance(draft, EntryDraft) and draft.only_adds else None


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
    if not told.isdisjoint(signs_told.TELLS_A_CRAMP):
        return False
    found = readers.understand(turn, before)
    is_outside = isinstance(found, Unknown) and found.outside is not None
    return not told <= NAMES_ONLY | signs_told.NOTHING_NEW | TIGHT or (is_outside and not turn.about_cramp)


def _has_let_go(turn: Turn) -> bool:
    """Whether nothing is told of the cramp that was asked about but that it has let go: "whew, it finally quit"."""
    if not isinstance(turn.pending, CrampingNow):
        return False
    told = turn.language.told_of_body(turn.utterance.text)
    return told.let_go and not (told.just_now or told.still or turn.said_slots.muscle)


def _cries_out(turn: Turn) -> bool:
    """Whether nothing but "ow", or "ow, my knee", is said in a stretch: that hurts, and a cramp would be told by more."""
    words, language = turn.utterance.text.split(), turn.language
    if turn.place.coached is None or language.cries.isdisjoint(words):
        return False
    joint = not language.joints.isdisjoint(words)
    return (language.cries | language.joints | language.own_words if joint else language.cries).issuperset(words)


def _goes_back_to(turn: Turn, act: Act) -> DraftPending | None:
    """The draft below a warning that is named, and not changed: "write it down anyway"; it is read back."""
    draft = turn.waiting
    if not isinstance(draft, DraftPending) or not isinstance(turn.pending, JUST_WARNED) or not turn.names(draft):
        return None
    return None if isinstance(act, Amend | Correct | FollowThrough | CheckSign | WarnAgain) else draft


def _not_noted(turn: Turn, act: Act) -> Act | None:
    """What is done in place of noting a cramp that is not to be noted: "don't write it down"."""
    notes_it = act == Begin(NOTE_CRAMP) or (isinstance(act, Settle) and act.draft.only_adds)
    if not notes_it or not entry_words.refuses(turn):
        return None
    return reply_to(turn.pending, ReplyKind.NOT_NOW) if isinstance(turn.pending, EntryDraft) else NoneWished()


def _of_a_cramp_now(turn: Turn, act: Act) -> Act:
    """Help with a cramp that is told to be there, in place of noting it, or whose it is; and ask about what came and is not named."""
    language, text = turn.language, turn.utterance.text
    is_answer = isinstance(act, NotKnown) or (isinstance(act, Begin) and turn.library.answer(act.label) is not None)
    is_answer = is_answer and not (turn.place.is_under_way or turn.session.warned) and turn.utterance.is_open
    asks = language.asks(text) or language.cramp_or_question.search(text)  # "a cramp in my legs does magnesium help"
    told = is_answer and not isinstance(act, NotKnown) and not asks
    if (told or act in (Begin(NOTE_CRAMP), NoteFacts())) and _has_one_now(turn):
        return Begin(RELIEF)  # "I've a cramp in my leg, and the baby's on my lap" asks nothing of babies
    if is_answer and _somebody_has_one(turn):
        return Begin(RELIEF)
    over = language.not_of_now.search(language.written_out(text))
    if is_answer and not over and language.it_hit.match(text):
        return Ask(CrampingNow(), after_no=False)  # "it hit me at work, I was up a ladder"
    return act


def _somebody_has_one(turn: Turn) -> bool:
    """Whether somebody else is told to have a cramp now: "our daughter's cramping at swimming"."""
    text, language = turn.utterance.text, turn.language
    each = (text, *turn.utterance.others)  # "a lady in my class has got cramp" comes as a muscle that nobody knows
    over = language.not_of_now.search(language.written_out(text)) or language.asks(text)
    told = any(fact.id == HELPING for fact in turn.facts_heard.told) and not over
    return told and any(language.has_one.match(said) or language.told_of_body(said).just_now for said in each)


def _has_one_now(turn: Turn) -> bool:
    """Whether a cramp of now is told, and no wish to note it: "got a cramp in bed, left calf, it's dark"."""
    text, language = turn.language.written_out(turn.utterance.text), turn.language
    over = language.not_of_now.search(text) or language.report_of(turn.utterance.text) == "note"
    wishes = not language.noting_words.isdisjoint(text.split())
    return turn.utterance.is_open and not (over or wishes) and language.has_one.match(turn.utterance.text) is not None


def _meant_in_cramp(turn: Turn, act: Act) -> Act:
    """What an act is in a cramp: "how long does this go on" is asked of the cramp, and no stretch is begun."""
    if turn.place.relief and turn.language.has_no_cramp.match(turn.language.written_out(turn.utterance.text)):
        return NoCramp()
    if act == Begin(TIME_LEFT) and turn.place.relief and turn.library.answer(HOW_LONG_IT_LASTS):
        return Begin(HOW_LONG_IT_LASTS)
    if isinstance(act, NotKnown) and turn.place.relief and turn.language.lasts.match(spoken(turn.utterance.text)):
        return Begin(HOW_LONG_IT_LASTS)  # "they can last a minute or two" is nothing outside
    if _tells_the_situation(turn, act):
        return reply_to(turn.pending, ReplyKind.NOT_EASED)
    stays = isinstance(act, NextRound) or (act == Begin(STOP) and turn.place.relief is not None)
    then = turn.language.denied_now.sub("", turn.utterance.text)
    if stays and turn.language.told_of_body(then).earlier:
        return Eased()  # "no, that was last night" says nothing of the round
    return Begin(RELIEF) if _leaves_a_cramp(turn, act) else act


def _tells_the_situation(turn: Turn, act: Act) -> bool:
    """Whether only the situation is told, or the other side: "he's got a plaster cast on the other one". The help goes on."""
    said = spoken(turn.utterance.text)
    if isinstance(act, Eased) and turn.language.side_too.match(said):
        return True
    told = turn.place.relief is not None and turn.language.of_the_situation.search(said) is not None
    return told and (act == Begin(HURTS) or isinstance(act, NotKnown))


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
    if act == Begin(COUNT_CRAMPS) and heard == {"side"} and turn.slot_text("side") == LEFT:
        return Begin(TIME_LEFT)
    concepts = readers.sign_rules.concepts(turn.utterance.text)
    if act == Begin(RELIEF) and asked.side and not asked.muscle and A_CRAMP not in concepts and not _cramps(turn):
        return Correct(side=asked.side)
    if isinstance(act, Begin) and turn.library.answer(act.label) and turn.language.is_somewhere.match(written):
        return AskAgain()  # "I'm on the pavement, cold" asks for no ice
    under_way = (coached.plan, stretch_at(turn.library, coached).id)
    asks = turn.language.begins_as_question(turn.utterance.text) and not (asked.plan or asked.stretching)
    return Begin(REPEAT) if asks and isinstance(act, Begin) and act.label in under_way else act


def _cramps(turn: Turn) -> bool:
    """Whether words say that something cramps, or hurts."""
    told = turn.language.told_of_body(turn.utterance.text)
    return told.just_now or not turn.language.telling_words.isdisjoint(turn.utterance.text.split())


def _goes_on(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence in a cramp says that it cramps, and not that it is gone: "it eases a bit but never goes"."""
    told = turn.language.told_of_body(turn.utterance.text)
    lasts = max(
        (each.probability for said in readers.utterance_kinds_at(turn) for each in said if each.kind == LASTS),
        default=0.0,
    )
    return (
        (told.just_now and not told.gone)
        or NEVER_GOES in readers.sign_rules.concepts(turn.utterance.text)
        or (lasts >= MAYBE_LASTS and not told.gone and not turn.language.overtaken.match(turn.utterance.text))
    )


def _has_none(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence says that there is no cramp, and tells of none: "I do not have a cramp" begins no help."""
    if turn.place.relief or turn.said_slots.muscle or not turn.utterance.is_open:
        return False
    report = readers.sign_rules.report(turn.utterance.text)
    return A_CRAMP in {hit.label for hit in report.denied} and A_CRAMP not in report.concepts()


def _has_none_to_stretch(readers: Readers, turn: Turn) -> bool:
    """Whether nothing but a muscle is named by somebody who has said that there is no cramp: "no" - "my calf" wishes for its stretch."""
    denied = RELIEF in turn.session.denied and not (turn.about_cramp or turn.session.eased_muscle)
    muscle, text = turn.said_slots.muscle, turn.utterance.text
    cramps = A_CRAMP in readers.sign_rules.concepts(text) or _cramps(turn)
    if FOOT_BEHIND in spared.told(turn) and not (turn.place.relief or cramps):
        return True  # "something for quads, nowt where I pull me foot up behind" tells of no cramp
    alone = turn.said_slots.bare or turn.intent == NAMES_A_PIECE
    return denied and muscle in turn.library.preferred and alone and not cramps


def _leaves_a_cramp(turn: Turn, act: Act) -> bool:
    """Whether a muscle or position told in a cramp, or to our question about one, was read as a wish for a stretch.

    "Mm, the hamstring" and "I'm in bed, can't stand up" tell where it is, and how somebody lies; a stretch is asked for by name.
    """
    stretches = isinstance(act, StretchFor) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    if isinstance(act, Choose) and turn.about_cramp and not (turn.said_slots.stretching or turn.said_slots.wishes):
        # "it's the back of me leg, up high" chooses between no stretches
        return all(map(turn.library.is_plan, (act.first, act.second)))
    return turn.about_cramp and stretches and not (turn.said_slots.stretching or turn.said_slots.plan)


def _waits_to_be_noted(turn: Turn) -> bool:
    """Whether "aye, put it down" is said of an entry that is read back, and tells nothing more of it."""
    draft, text = turn.pending, turn.utterance.text
    more = (
        len(text.split()) > MOST_TO_AGREE
        or turn.named("Muscle", text)
        or entry_details.is_under_way(turn)
        or entry_details.tells_of_cramp(turn)
        or told_beside.adds_one(turn)
    )
    return isinstance(draft, EntryDraft) and draft.is_complete and draft.only_adds and not more
