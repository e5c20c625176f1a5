"""What starts no count, whatever was found in it: an order to stop, a no, a question or a wish to hear it again.

Only what says "ready", or a yes with nothing of its own behind it, starts one.
"""

from collections.abc import Iterator

from skill.conversation.open_question.reply_acts import replied
from skill.conversation.readers import Readers
from skill.turn.acts import Act, AskAgain, Begin, NotKnown
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.pending.coaching import InPosition
from skill.turn.pending.question import ReplyKind
from skill.turn.place import PAUSE, READY, REPEAT, RESUME, STOP
from skill.turn.stretch_acts import NameBack, PlayNextClip
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.replies import Reading
from skill.understanding.reply_kinds import STATES

COUNTS = (PlayNextClip(), Begin(READY), Begin(RESUME))
"""Acts that count, or go on counting."""
STARTS = frozenset({ReplyKind.READY, ReplyKind.GO_ON})
AGREES = frozenset(
    {ReplyKind.YES, ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.FINE, ReplyKind.LIKELY, ReplyKind.THANKS, *STARTS}
)
LEAVES = frozenset({ReplyKind.STOP, ReplyKind.NOT_READY})
HEARD_NOTHING = frozenset({ReplyKind.REPEAT, ReplyKind.WHAT})
UNREAD = (AskAgain, NameBack, NotKnown)
"""Acts of a sentence of which nobody has made anything that is done."""
MOST_WORDS = 2
"""So many words at most are an order by themselves: "stop the stretch", "hold on, nurse is here"."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """Give what is done in place of a count that was not asked for; None where it may count, or nothing is counted."""
    if _waits_with_an_offer(readers, turn, act):
        return replied(turn, ReplyKind.NOT_READY)
    if act not in COUNTS or turn.place.coached is None or not turn.utterance.free:
        return None
    no, kind = _said_first(readers, turn.written)
    if no and kind is not ReplyKind.READY and _is_getting_ready(turn):
        return replied(turn, kind) if kind in LEAVES else Begin(PAUSE)  # "no, only tell me"
    whole = readers.replies.read(turn.written)
    if (whole and not whole.rest) or _goes_on(turn) or kind in STARTS | STATES:
        return None  # every word of it is known: "don't stop", "yes I'm ready", "nah, carry on"
    if kind in LEAVES and not _says_on(readers, turn):
        return replied(turn, kind)
    asks = turn.language.questions.asks(turn.utterance.text, after_words=1)  # written out, "heel's down" would ask
    asks = asks or turn.language.leaning.question_tags.search(turn.utterance.text) is not None  # "good job, eh"
    again = AskAgain() if asks and isinstance(turn.pending, InPosition) else Begin(REPEAT)
    return again if asks or kind in HEARD_NOTHING else None


def left_for_today(turn: Turn, act: Act) -> Act | None:
    """The end of a stretch that would only pause, where no more of it is wished now: what is left waits for the next
    time, and nobody has to say that once more.

    Who names another time than now has put it off; "hang about, I'll see to him later" needs a moment.
    """
    pauses = act == Begin(PAUSE)
    ends = (pauses or isinstance(act, UNREAD)) and turn.place.coached is not None
    written, language = turn.written, turn.language
    if not ends or language.stretches.names_cramp.search(written) or language.flow.stops_and_reminds.search(written):
        return None
    if language.moment.left_for_today.match(written):
        return Begin(STOP)
    if language.flow.only_a_moment.search(written):
        return None
    puts_off = language.flow.puts_off_all.match(written) or (pauses and language.flow.other_time.search(written))
    return Begin(STOP) if puts_off else None


def guessed(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """Give what is done in place of a count that a sentence nobody understood was taken for: where it asks, wishes or
    only tells, "are you in position?" is put again.
    """
    if act not in COUNTS or not _is_getting_ready(turn) or not turn.utterance.free:
        return None
    if (other := instead(readers, turn, act)) is not None:
        return other
    _, kind = _said_first(readers, turn.written)
    whole = readers.replies.read(turn.written)
    says_so = (whole and not whole.rest) or _goes_on(turn) or kind in STARTS | STATES
    return None if says_so else AskAgain()


def _waits_with_an_offer(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether a moment is asked for before what is offered, and the reason told: "hold on,
    nurse is here" asks for no answer.
    """
    answers = isinstance(act, Begin) and turn.library.answer(act.label) is not None
    if not (answers or isinstance(act, NotKnown)) or not isinstance(turn.pending, Offer | FollowUp):
        return False
    if (
        not turn.utterance.free
        or turn.facts_heard.told
        or turn.language.questions.asks(turn.written, after_words=MOST_WORDS)
    ):
        return False
    words = turn.written.split()
    first = readers.replies.read(words[0]) if words else None
    words = words[1:] if first is not None and first.kind in AGREES else words
    if readers.replies.read(" ".join(words[:MOST_WORDS])) != Reading(ReplyKind.NOT_READY):
        return False  # "yeah nearly every night" waits for nothing
    found = readers.understand(turn, " ".join(words[MOST_WORDS:]))  # "hold on, it's a water pill"
    return not (isinstance(found, Found) and act == Begin(found.label))


def starts_what_is_offered(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether an act begins what is offered by a plain yes: "ready", which Alexa may hear as "I'm ready"."""
    if not isinstance(turn.pending, Offer | FollowUp) or act != Begin(turn.pending.then):
        return False
    said = readers.replies.read(turn.written)
    return said is not None and not said.rest and said.kind in AGREES


def _is_getting_ready(turn: Turn) -> bool:
    """Whether "are you in position?" is open, or still to be heard behind the set-up."""
    running = turn.place.coached
    sounds = running is not None and running.waits and not (running.ready or turn.clip_is_over)
    return isinstance(turn.pending, InPosition) or sounds


def _goes_on(turn: Turn) -> bool:
    """Whether it is wished to go on, or told that somebody is back: "can we carry on with it"."""
    language = turn.language
    wished = (
        language.stretches.goes_on,
        language.answers.is_back,
        language.stretches.wonders_at_silence,
        language.stretches.in_place,
        language.stretches.skips_talk,
    )
    return any(pattern.search(turn.written) for pattern in wished)


def _says_on(readers: Readers, turn: Turn) -> bool:
    """Whether two words in a row order to go on: "fair enough, carry on where we left off"."""
    words = turn.written.split()
    said = (readers.replies.read(" ".join(words[at : at + MOST_WORDS])) for at in range(len(words)))
    return any(each is not None and not each.rest and each.kind in STARTS for each in said)


def _said_first(readers: Readers, written: str) -> tuple[bool, ReplyKind | None]:
    """Whether a sentence begins with a no, and the first thing behind its yes and no that is a reply by itself."""
    words = written.split()
    first = readers.replies.read(words[0]) if words else None
    no = first is not None and first.kind is ReplyKind.NO
    for at in range(int(no), len(words)):
        kinds = list(_kinds_at(readers, words[at:]))
        if not kinds:
            return no, None
        if kinds[0] is ReplyKind.NO:
            no = True
        elif kinds[0] not in AGREES - STARTS:
            return no, kinds[0]
    return no, None


def _kinds_at(readers: Readers, words: list[str]) -> Iterator[ReplyKind]:
    """What the words at the beginning say, the most of them first."""
    for many in (len(words), *range(MOST_WORDS, 0, -1)):
        reading = readers.replies.read(" ".join(words[:many]))
        if reading and not reading.rest:
            yield reading.kind
