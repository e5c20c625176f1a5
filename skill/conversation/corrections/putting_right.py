"""What adds to what is in hand, or puts it right: a draft, a stretch under way, the help with a cramp, a fact.

It is read before replies: "no, the right one" begins like a no and is none.
"""

from skill.coaching.relief_rounds import UNKNOWN_MUSCLE
from skill.conversation import in_hand
from skill.conversation.corrections.correcting import BARE_PIECE, amended_in_words, read_correction, read_side_of_limb
from skill.conversation.diary import entry_words
from skill.conversation.diary.entry_details import tells_when
from skill.conversation.listener import facts_told
from skill.conversation.open_question.refusals import refusal_probability
from skill.conversation.readers import Readers
from skill.conversation.reading_order import Step, first_act, of_turn
from skill.conversation.stretches import another_by_name
from skill.conversation.thresholds import CERTAIN, WORDS_OF_A_PIECE
from skill.language.text import fold, tokenise
from skill.turn.acts import Act, Begin, Correct
from skill.turn.pending.answers import DidYouMean
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import ReplyKind
from skill.turn.place import RELIEF
from skill.turn.turn import Turn

COUNTED = frozenset({"pregnant", "new-baby", "older", "child"})
"""Facts that are told with weeks or years."""
MUSCLE_WORDS = 8
"""A longer sentence that names a muscle may tell something else of it."""
LEAVES = frozenset({ReplyKind.NOT_NOW, ReplyKind.STOP})
AGREES = frozenset({ReplyKind.YES, ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.GO_ON, ReplyKind.READY})


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read what adds to what is in hand, or puts it right; None where nothing of the sentence belongs there."""
    gone = turn.place.relief and turn.language.moment.over_now.match(turn.written)  # "no, I said it's gone"
    is_none = gone or _chooses_of_two(readers, turn) or _wishes_it_done(turn) or _puts_nothing_right(readers, turn)
    return None if is_none or _asks_how_or_why(readers, turn) else first_act(ORDER, readers, turn)


def _asks_how_or_why(readers: Readers, turn: Turn) -> bool:
    """Whether a way or a reason is asked for where there is nothing to put right: "how come the left never cramps,
    only the right", and "it's my first marathon Sunday, how do I keep cramp away", of which an intent made a report.
    """
    in_hand_now = turn.place.is_under_way or isinstance(turn.pending, DraftPending | CrampingNow) or turn.settled
    if in_hand_now or not turn.language.questions.how_or_why.search(turn.utterance.text):
        return False
    found = readers.corrections.read(turn.utterance.text)
    return bool(turn.utterance.unresolved) or (found is not None and not found.cued)


def _chooses_of_two(readers: Readers, turn: Turn) -> bool:
    """Whether "no, standing I meant" is said to "did you mean standing or sitting?": it chooses,
    and puts nothing right.
    """
    found = readers.corrections.read(turn.utterance.text) if isinstance(turn.pending, DidYouMean) else None
    return found is not None and found.cued


def _wishes_it_done(turn: Turn) -> bool:
    """Whether an entry that is read back is to be noted as it is ("put them both in" names no two legs),
    or it is asked how many there are.
    """
    written = turn.written_words
    if turn.language.diary.asks_how_many.match(written):
        return True  # the "now" of "so how many's that now" is no time of a cramp
    is_ready = isinstance(turn.pending, EntryDraft) and turn.pending.is_complete
    return is_ready and turn.language.diary.does_draft.search(written) is not None


def _puts_nothing_right(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence only says how the cramp is, or refuses a draft or takes it back:
    nothing of it belongs into what waits.
    """
    if turn.place.relief and turn.language.cramps.overtaken.match(turn.utterance.text):
        return True  # "it was but now it's not" puts nothing right
    if turn.place.coached and not COUNTED.isdisjoint({fact.id for fact in turn.facts_heard.told}):
        return True  # "oh, I'm pregnant, thirty four weeks" wishes for no thirty-four seconds
    reading = readers.replies.read(turn.utterance.text) if turn.utterance.text else None
    is_put_off = reading is not None and reading.kind is ReplyKind.NOT_NOW
    leaves = reading is not None and reading.kind in LEAVES and not reading.rest
    if turn.place.coached and reading and (leaves or (is_put_off and len(reading.rest.split()) > BARE_PIECE)):
        return True  # "not today, I'm dead on my feet"; and the right of "right, not tonight" is no leg
    if not (isinstance(turn.pending, DraftPending) or turn.settled) or not turn.utterance.text:
        return False
    long = len(turn.utterance.text.split()) > WORDS_OF_A_PIECE  # "another time" is a piece
    of_entry = isinstance(turn.pending, EntryDraft) and turn.pending.only_adds and tells_when(turn)
    # "no, not just now, it was this morning when I got up" tells of the entry
    if (
        isinstance(turn.pending, DraftPending)
        and long
        and not of_entry
        and refusal_probability(readers, turn) >= CERTAIN
    ):
        return True  # "nah, leave it, I'm up at five anyway"
    return reading is not None and reading.kind in (ReplyKind.EASED, ReplyKind.UNDO) and not reading.rest


def _side_alone(readers: Readers, turn: Turn) -> Act | None:
    """Read "right leg first, please" and "now do the right" as the leg to stretch; "right" alone,
    and "right, go", agree.
    """
    asked, reading = turn.said_slots, readers.replies.read(turn.utterance.text) if turn.utterance.text else None
    if reading and reading.kind in (ReplyKind.GO_ON, ReplyKind.READY) and not reading.rest:
        return None
    more = asked.muscle or asked.plan or asked.position or asked.hold or asked.whole or asked.time or asked.repetitions
    if turn.place.coached is None or not turn.utterance.is_open or isinstance(turn.pending, DraftPending):
        return None
    alone = asked.bare and asked.side and not more and " " in turn.utterance.text
    return Correct(side=asked.side) if alone else None


def _denial(readers: Readers, turn: Turn) -> Act | None:
    """Read a sentence that takes a fact back, unless it agrees as well: "I'm up, go for it"."""
    reading = readers.replies.read(turn.utterance.text) if turn.utterance.text else None
    return None if reading and reading.kind in AGREES else facts_told.read_denial(turn)


def _where_it_cramps(turn: Turn) -> Act | None:
    """Read a few words that name a muscle where it was asked for, whatever is around it: "shin i think"."""
    relief, text = turn.place.relief, turn.utterance.text
    if _begins_with_muscle(turn):
        return Begin(RELIEF)
    if relief is None or relief.muscle != UNKNOWN_MUSCLE or len(text.split()) > MUSCLE_WORDS:
        return None
    if turn.utterance.is_open and turn.said_slots.bare and turn.said_slots.side and " " in text:
        return Begin(RELIEF)  # "both legs" is where it is, too
    return Begin(RELIEF) if turn.utterance.is_open and turn.named("Muscle", text) else None


def _begins_with_muscle(turn: Turn) -> bool:
    """Whether a muscle that was asked for comes first, and then where somebody is: "the arch of my foot,
    I'm at work, standing".
    """
    relief, language, text = turn.place.relief, turn.language, fold(turn.utterance.text)
    asked = isinstance(turn.pending, CrampingNow) or (relief is not None and relief.muscle == UNKNOWN_MUSCLE)
    named = turn.slot_reader["Muscle"].pattern.search(text) if asked and turn.utterance.is_open else None
    if named is None or turn.said_slots.stretching or language.questions.asks(text):
        return False
    small = language.requests.request_words | language.requests.own_words | language.cramps.body_words
    before, after = tokenise(text[: named.start()], apostrophes=True), text[named.end() :].strip()
    return small.issuperset(before) and language.cramps.where_one_is.match(after) is not None


ORDER = (
    Step(
        of_turn(entry_words.read_report),
        '"No cramps last night" is told to the diary: it refuses nothing, and a cramp that is over needs no help.',
    ),
    Step(of_turn(read_side_of_limb), '"The front bit" is the other side of the limb, and no name of a stretch.'),
    Step(_side_alone, '"Right leg first, please" puts the leg right, and no muscle.'),
    Step(in_hand.of_stretch_in_hand, '"I can\'t feel it in my calf" asks of the stretch, and corrects no muscle.'),
    Step(of_turn(another_by_name.read), '"The circles one" names a stretch, and no piece of the one in hand.'),
    Step(read_correction, 'A correction that is told as one ("no, I meant") goes before what may only be one.'),
    Step(facts_told.read_drop, '"Forget that" takes back the fact that was told last.'),
    Step(_denial, '"I am not pregnant" takes a fact back, and refuses nothing.'),
    Step(of_turn(amended_in_words), 'A few words may be what a draft still lacks: "half past nine".'),
    Step(of_turn(_where_it_cramps), 'A muscle that is named may be the one that was asked for: "shin I think".'),
)
"""Asked from top to bottom."""
