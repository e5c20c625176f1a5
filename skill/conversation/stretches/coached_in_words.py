"""What is said of the stretch under way, of the one that was left, or of one that is known,
and that no intent tells.
"""

from skill.coaching.choice import SPARED
from skill.conversation.listener.training_days import coached_last
from skill.conversation.open_question.reply_acts import replied
from skill.conversation.stretches.plain_speech import wonders_at_silence
from skill.knowledge.stretches import Stretch
from skill.language.text import tokenise
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.clips import stretch_at
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.coaching import GoOn, InPosition, ResumeLeft, StillPaused
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind
from skill.turn.place import CREATE_REMINDER, DIARY_SUMMARY, EASIER, HURTS, NEXT, RESUME, SHORTER, STOP, TIME_LEFT
from skill.turn.stretch_acts import Explain, HoldAsUsual, KeepTo, StretchFor
from skill.turn.turn import Turn

SITTING, FLOOR = "sitting", "floor"
LOW = frozenset({FLOOR, "lying", "in-bed"})
"""Positions of who is not on a chair or their feet."""
AROUND_THE_HIP = frozenset({"hip", "glute", "inner-thigh"})
"""Muscles that people call by the hip."""
GO_ON_WITH = "GoOnWithIntent"
"""Names what is gone on with: "finish the bedtime routine"."""


def read(turn: Turn) -> Act | None:
    """Read a wish to go on with what was left or to hear it all again, and how far it is;
    None for any other sentence.
    """
    names_it = turn.intent == GO_ON_WITH
    if not (turn.utterance.is_open or names_it) or isinstance(turn.pending, DraftPending):
        return None
    text = turn.written
    act = (_leaves(turn, text) or _in_stretch(turn, text)) if turn.place.coached else _of_what_was_left(turn)
    lost = turn.place.coached and turn.language.stretches.does_not_know_how.match(turn.written_words)
    if act is None and (lost or turn.language.stretches.taught_anew.search(text)):
        return _taught_anew(turn)
    elsewhere = turn.place.kind in ("diary", "reminder")  # "the one from yesterday" may be an entry
    left = turn.left() if isinstance(turn.pending, ResumeLeft) and turn.said_slots.side and not elsewhere else None
    if left and not (turn.said_slots.muscle or turn.said_slots.plan):
        return Begin(left.plan)  # "no, just the right leg": the side is read from the sentence
    again = turn.language.flow.goes_again.match(text) and not isinstance(turn.pending, CrampingNow)
    wishes = _wishes(turn, text)
    after_all = isinstance(turn.pending, WhatNow) and turn.language.flow.goes_on_after_all.match(text)
    goes_on = any(_goes_on(turn, each) for each in wishes) or _is_back(turn, text) or _wants_the_rest(turn)
    goes_on = goes_on or bool(after_all and turn.place.coached is None and turn.left())
    of_no_cramp = isinstance(turn.pending, CrampingNow) and turn.language.flow.agrees_to_go_on.match(text)
    goes_on = goes_on or bool(of_no_cramp)  # "yeah, let's go on" tells of no cramp
    idle, done = turn.coached is None, turn.place.coached.plan if turn.place.coached else None  # counted to its end
    before = idle and not goes_on and (bool(again) or _of_before(turn, text))
    anew = before or (idle and turn.language.stretches.started_anew.search(text))
    if (
        not (act or elsewhere)
        and (anew or turn.language.stretches.the_usual.search(text))
        and (last := done or coached_last(turn))
    ):
        return Begin(last)
    if act is None and turn.place.coached is None and turn.language.stretches.did_i_finish.search(text):
        return Ask(ResumeLeft(), after_no=False) if turn.left() else Begin(DIARY_SUMMARY)
    goes_on = goes_on or (before and not elsewhere) or (turn.place.coached is None and _tells_of_a_break(turn, text))
    return act or (Begin(RESUME) if goes_on else None)


def _of_before(turn: Turn, text: str) -> bool:
    """Whether what was stretched before is pointed at, and wished again: "shall we do that one from yesterday"."""
    asked = turn.said_slots
    language = turn.language
    points = language.flow.that_one_from_before.search(text) and not language.requests.asked_about.search(text)
    wishes = _wishes(turn, text)
    wished = any(language.stretches.goes_on.search(each) or language.flow.does_again.search(each) for each in wishes)
    return bool(points) and wished and not (asked.muscle or asked.plan)


def _wishes(turn: Turn, text: str) -> tuple[str, ...]:
    """A sentence, without what it greets with, and the wish that stands behind what it tells: "hi, I had to stop,
    can we finish that".
    """
    bare = turn.language.flow.greets.sub("", text)
    behind = turn.language.flow.last_wish.match(bare)
    return (text, bare, *([behind["wish"]] if behind else []))


def _tells_of_a_break(turn: Turn, text: str) -> bool:
    """Whether somebody only tells that they broke off, and something is left: "yeah,
    we stopped yesterday in the middle".
    """
    told = turn.language.flow.broke_off.search(text) and not turn.language.questions.asks(text)
    return bool(told) and not turn.about_cramp and turn.left() is not None


def _of_what_was_left(turn: Turn) -> Act | None:
    """Read a question of the stretch that was left: "how long would that take", where it is offered, and "how far did I
    get", where nothing else is in hand.
    """
    stretches, words = turn.language.stretches, turn.written_words
    if isinstance(turn.pending, ResumeLeft):
        asks = stretches.asks_how_far_left.match(words) or stretches.how_far_before.match(words)
        return Begin(TIME_LEFT) if asks else None
    asks = None if turn.place.relief else stretches.how_far_before.match(words)
    return Begin(TIME_LEFT) if asks and turn.left() else None


def _in_stretch(turn: Turn, text: str) -> Act | None:
    """Read what is said of the stretch under way: a moment that is needed, in position or elsewhere, how far it is."""
    language = turn.language
    if wonders_at_silence(turn):
        return Begin(RESUME)
    if language.stretches.needs_a_moment.search(text) or language.stretches.thing_slipped.search(text):
        return replied(turn, ReplyKind.NOT_READY)
    if language.stretches.wishes_fewer.match(text):
        return Begin(SHORTER)
    if language.stretches.helper_moves.search(text):
        return AskAgain()  # it waits until that leg is held
    if language.stretches.skips_talk.search(text) or _is_in_place(turn, text):
        return replied(turn, ReplyKind.READY)
    return _of_the_body(turn, text) or _of_how_long(turn, text) or _left_out(turn, text) or _is_elsewhere(turn, text)


def _of_the_body(turn: Turn, text: str) -> Act | None:
    """Read that it hurts too much, or that a stretch is beyond somebody."""
    language = turn.language
    if language.stretches.pain_told.search(text):
        return Begin(HURTS)
    return Begin(EASIER) if language.stretches.too_hard.search(text) else None


def _leaves(turn: Turn, text: str) -> Act | None:
    """Read who has to go, and whether a reminder to come back is wished: "boss is here,
    and remind me again at four".
    """
    if (
        turn.language.answers.reminds_later.search(text)
        and turn.language.reminders.schedule(turn.utterance.text).says_anything
    ):
        return Begin(CREATE_REMINDER)  # the stretch waits meanwhile
    if turn.language.flow.stops_and_reminds.search(text):
        return Begin(CREATE_REMINDER)
    asks = turn.language.questions.begins_as_question(text)  # "how long have I got to go"
    return Begin(STOP) if not asks and turn.language.answers.has_to_go.search(text) else None


def _of_how_long(turn: Turn, text: str) -> Act | None:
    """Read a question how far it is, and a wish to hold as long as ever."""
    language = turn.language
    if language.stretches.as_usual.search(text) and not (turn.said_slots.hold or turn.said_slots.repetitions):
        return HoldAsUsual()
    if language.stretches.done_this.search(text):
        return Begin(NEXT)
    if language.stretches.asks_which.search(text) or language.stretches.asks_how_far.search(text):
        return Begin(TIME_LEFT)
    return None


def _left_out(turn: Turn, text: str) -> Act | None:
    """Read "can we leave out the hamstring one": it is passed over while it is coached,
    and waits for its turn before.
    """
    asked, coached = turn.said_slots, turn.place.coached
    if coached is None or not turn.language.stretches.leaves_out.search(text) or not (asked.muscle or asked.plan):
        return None
    stretch = stretch_at(turn.library, coached)
    is_it = asked.plan == stretch.id if asked.plan else asked.muscle == stretch.muscle
    if is_it:
        return Begin(NEXT)
    in_routine = coached.plan in turn.library.routines and asked.plan in turn.library.stretches
    return KeepTo((f"{SPARED}{asked.plan}",)) if in_routine else AskAgain()


def _is_elsewhere(turn: Turn, text: str) -> Act | None:
    """Read "I'm on the floor", said to "are you in position?" at a wall: the same muscle is stretched there, and
    nothing is counted before.
    """
    asked, coached = turn.said_slots, turn.place.coached
    if not _is_getting_ready(turn) or coached is None or not turn.language.stretches.of_oneself.match(text):
        return None
    stretch = stretch_at(turn.library, coached)
    if (
        asked.position not in LOW
        or asked.muscle
        or asked.plan
        or asked.position in (stretch.position, *stretch.also_in)
    ):
        return None
    places = (asked.position, SITTING) if asked.position == FLOOR else (asked.position,)
    there = next((each for each in places if turn.chooser().choose(stretch.muscle, each)), None)
    return StretchFor(stretch.muscle, there) if there and coached.plan == stretch.id else AskAgain()


def _is_in_place(turn: Turn, text: str) -> bool:
    """Whether somebody stands, lies or holds on as the stretch wants it,
    to "are you in position?" or while a clip sounds.
    """
    if turn.place.coached is None or not (_is_getting_ready(turn) or isinstance(turn.pending, GoOn)):
        return False
    if turn.language.stretches.held_by_other.match(text):
        return True  # "she's got my foot", of who helps with the stretch
    if not _is_getting_ready(turn) or not turn.language.stretches.in_place.search(text):
        return False
    stretch = stretch_at(turn.library, turn.place.coached)
    return turn.said_slots.position in (None, stretch.position, *stretch.also_in)


def _is_getting_ready(turn: Turn) -> bool:
    """Whether "are you in position?" is open, or still to be heard while a clip sounds."""
    return isinstance(turn.pending, InPosition) or (turn.clip is not None and not turn.clip_is_over)


def _taught_anew(turn: Turn) -> Act | None:
    """Explain the stretch that is named, else the one under way or the last;
    None where something else is to be explained.
    """
    asked = turn.said_slots
    if asked.plan:
        return Begin(asked.plan, explain=True)
    if asked.muscle or asked.position:
        return StretchFor(asked.muscle, asked.position) if asked.stretching else None
    names_nothing = turn.language.stretches.teaching_words.issuperset(tokenise(turn.written))
    return Explain() if turn.place.coached or asked.stretching or names_nothing else None


def asks_which(turn: Turn) -> bool:
    """Whether it is asked which stretch is under way, rather than how long it takes."""
    return turn.language.stretches.asks_which.search(turn.written) is not None


def asks_for_everything(turn: Turn) -> bool:
    """Whether the whole explanation is wished, though the stretch is known."""
    return turn.language.stretches.taught_anew.search(turn.written) is not None


def _goes_on(turn: Turn, text: str) -> bool:
    """Whether it is wished to go on with what was left; another stretch that is named is begun instead."""
    said = turn.language.stretches.goes_on.search(text)
    if said is None or turn.language.stretches.only_done.search(text) or (said["ends"] and turn.place.coached):
        return False
    left = turn.place.coached or turn.left()
    asked = turn.said_slots
    named, muscle = asked.plan, asked.muscle
    if left is None:
        return not (named or muscle)
    stretch = stretch_at(turn.library, left)
    preferred = turn.library.preferred.items()
    of_muscles = [each for each, plans in preferred if plans[:1] == (named,) and _is_called_by(stretch, each)]
    if of_muscles and not (asked.manner or asked.position):
        named = None  # "the calf stretch" is whichever one it was
    of_it = muscle is None or _is_called_by(stretch, muscle)
    return named in (None, left.plan, stretch.id) and of_it


def _is_called_by(stretch: Stretch, muscle: str) -> bool:
    """Whether people may name that muscle for a stretch: "that hip thing" is the figure four stretch, too."""
    return muscle == stretch.muscle or {muscle, stretch.muscle} <= AROUND_THE_HIP


def _wants_the_rest(turn: Turn) -> bool:
    """Whether what was left is wished, whatever sample was put around it: "let's do what's left"."""
    texts = map(turn.language.sentences.written_out, (turn.utterance.text, *turn.utterance.others))
    return any(map(turn.language.stretches.what_is_left.search, texts))


def _is_back(turn: Turn, text: str) -> bool:
    """Whether somebody comes back to a stretch that waits, or that was left: "he's back in bed now"."""
    if isinstance(turn.pending, StillPaused) and turn.language.answers.just_back.search(text):
        return True
    if not turn.language.answers.is_back.search(text):
        return False
    return isinstance(turn.pending, GoOn) if turn.place.coached else turn.left() is not None  # asks the store: last
