"""What is told of the body in a cramp: where it is, how somebody lies, and what cannot be done. It changes the help."""

from dataclasses import replace

from skill.coaching.relief_rounds import (
    ANY_POSITION,
    HELPING,
    STANDING,
    UNKNOWN_MUSCLE,
    ReliefState,
)
from skill.conversation.cramps import muscle_in_other_words, two_cramps
from skill.conversation.cramps.where_it_cramps import (
    THIGHS,
    is_nothing,
    leg_in_cast,
    muscle_told,
    named_when_asked,
    told_of_body,
)
from skill.conversation.listener import facts_said_back
from skill.conversation.thresholds import WORDS_OF_SAFETY
from skill.knowledge.known_ids import UNSTEADY
from skill.knowledge.stretches import OTHER_SIDE
from skill.language.said import BodyTold
from skill.turn.acts import Act, Begin, Correct
from skill.turn.cramp_acts import GetSafe, NoteLeg
from skill.turn.pending.coaching import StillPaused
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CheckIn, CrampingNow, OneMoreRound, SafeYet
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.place import HURTS, RELIEF
from skill.turn.turn import Turn

OF_HOW_IT_GOES = (CheckIn, OneMoreRound, SafeYet, StillPaused)
"""Questions in a cramp that how somebody lies is no answer to."""
IN_MUSCLE = "CrampInMuscleIntent"
GO_BACK = "AMAZON.PreviousIntent"
"""What Alexa hears in "back" alone, which may be the back of the thigh."""
IN_WATER = "in-water"
"""The position of who swims."""
NEW_JOINT = "new-joint"
"""The fact of a hip or knee that must not be bent far."""


def read(turn: Turn) -> Act | None:
    """Read a sentence that tells how the body lies or what it cannot do,
    where it is none of the replies to "is it easing?".
    """
    text = turn.utterance.text
    if not text or isinstance(turn.pending, DraftPending):
        return _back_alone(turn)
    of_help = _of_where_it_is(turn) or (_of_help(turn) if _asks_how_it_goes(turn) else None)
    if of_help or turn.language.questions.begins_as_question(text):
        return of_help
    told, relief = told_of_body(turn), turn.place.relief
    wonders = relief is None and turn.language.cramps.wonders_what_it_is.search(turn.written_words)
    if told.toes_up and turn.place.coached is None and not (wonders or (relief and relief.toes_up)):
        return Begin(RELIEF)
    if relief is None or not isinstance(turn.pending, OF_HOW_IT_GOES):
        return None
    is_told = told.moved or relief.muscle != UNKNOWN_MUSCLE
    has_moved = is_told and muscle_told(turn) not in (None, relief.muscle)
    tells = (
        told.out_of_reach
        or told.unsteady
        or told.crooked
        or told.empty_handed
        or told.in_cast
        or (told.unbent and not told.gone)
        or (told.muscle and is_nothing(turn, told.rest))
    )
    of_place = told.position == HELPING or _is_safe_now(turn, told)
    return Begin(RELIEF) if has_moved or tells or of_place or _tells_position_alone(turn, told) else None


def _back_alone(turn: Turn) -> Act | None:
    """Read "back" alone, to which side of the thigh it is."""
    asked = isinstance(turn.pending, CheckIn) and turn.pending.asks_side
    return Correct(muscle="hamstring") if asked and turn.intent == GO_BACK else None


def _asks_how_it_goes(turn: Turn) -> bool:
    return turn.place.relief is not None and isinstance(turn.pending, CheckIn | OneMoreRound)


def _of_where_it_is(turn: Turn) -> Act | None:
    """Read what is told of danger, or of the leg alone."""
    return (
        _of_danger(turn)
        or _of_the_other(turn)
        or two_cramps.read(turn)
        or _of_the_leg(turn)
        or muscle_in_other_words.read(turn)
    )


def _of_the_other(turn: Turn) -> Act | None:
    """Read that the other leg begins, whatever is told of the first: "it's letting go, but the other one's started"."""
    begins = turn.language.cramps.other_begins.search(turn.utterance.text)
    return Begin(RELIEF) if begins and _asks_how_it_goes(turn) else None


def _of_danger(turn: Turn) -> Act | None:
    """Read who cannot get out of danger at once, and somebody who goes under."""
    relief, text, language = turn.place.relief, turn.utterance.text, turn.language
    if relief is None or relief.position not in turn.library.relief.special:
        return None
    if language.cramps.goes_under.search(text):
        return GetSafe("going-under")
    told = told_of_body(turn)
    if _is_safe_now(turn, told) and language.moment.well_again.search(turn.written) and not told.still:
        return reply_to(turn.pending, ReplyKind.EASED)  # "she's out now, she's fine"
    return GetSafe(f"not-safe-yet-{relief.position}") if language.cramps.not_safe_yet.search(text) else None


def _of_the_leg(turn: Turn) -> Act | None:
    """Read which leg it is, where nothing else is told: "it's the right one"; "no, the other leg" puts it right."""
    relief, text, language = turn.place.relief, turn.utterance.text, turn.language
    is_asked = (
        isinstance(turn.pending, CheckIn | OneMoreRound) and relief is not None and relief.muscle != UNKNOWN_MUSCLE
    )
    side = language.cramps.legs_told(text) if is_asked and language.cramps.leg_alone.match(text) else None
    muscle = muscle_told(turn) if side else None
    return NoteLeg(side) if side and relief and muscle in (None, relief.muscle) else None


def _of_help(turn: Turn) -> Act | None:
    """Read what is said of the help itself: it does not ease, another way is wished, or hands do too much."""
    text, language = turn.utterance.text, turn.language
    told = told_of_body(turn)
    has_moved = told.moved and muscle_told(turn) is not None
    if language.cramps.what_else_to_do.search(text):
        return reply_to(turn.pending, ReplyKind.NOT_EASED)  # the next round is another way
    if language.questions.begins_as_question(text) or has_moved:
        return None
    if (moves := _goes_off_or_is_elsewhere(turn)) is not None:
        return moves
    written = language.sentences.written_out(text)
    if language.cramps.too_hard_hands.search(written):
        return Begin(HURTS)
    if (
        language.cramps.tells_what_to_do.search(written)
        or language.cramps.is_out.match(written)
        or told.safe
        or language.moment.stops_doing.match(text)
    ):
        return Begin(RELIEF)  # "she's out now", of the bath, and "ok, I've stopped", of running, tell of no ease
    goes_on = (told.still or told.lasts) and not (told.gone or told.crooked)  # "okay, skate's off, still brutal"
    return reply_to(turn.pending, ReplyKind.NOT_EASED) if goes_on else None


def _goes_off_or_is_elsewhere(turn: Turn) -> Act | None:
    """Read "going off now", and "no, it's higher up", after which it is asked where."""
    text, language = turn.utterance.text, turn.language
    if language.cramps.elsewhere_on_it.search(text) and muscle_told(turn) is None:
        return Ask(CheckIn(asks_muscle=True), after_no=False)
    is_safe = turn.place.relief is None or turn.place.relief.position not in turn.library.relief.special
    if language.cramps.does_it.match(text) or (is_safe and language.cramps.out_of_bath.match(text)):
        return reply_to(turn.pending, ReplyKind.NOT_EASED)  # "ok, doing that" tells of no ease
    stops = language.cramps.going_off.match(text) or language.cramps.no_longer_cramps.match(turn.written)
    return reply_to(turn.pending, ReplyKind.EASED) if stops else None


def state_told(turn: Turn) -> ReliefState:
    """The help with a cramp as it goes on after this sentence: what was told before stays, unless it is told anew."""
    told, before = told_of_body(turn), turn.relief or _eased_before(turn)
    muscle = muscle_told(turn) or named_when_asked(turn)
    if told.either_side and before.muscle in THIGHS:
        muscle = before.muscle  # "the thigh's still going" tells no other side than the one that is known
    text, known = turn.utterance.text, facts_said_back.position(turn)
    also = two_cramps.second_told(turn, muscle)
    position = _position(turn, told) or _place_asked_about(turn) or before.position
    if turn.relief is None and position not in turn.library.relief.special and _is_somebody(turn):
        position = HELPING
    return replace(
        before,
        muscle=muscle or before.muscle,
        position=position,
        helper=before.helper
        or HELPING in (known, position)
        or turn.language.cramps.goes_under.search(text) is not None,
        side=None if also else turn.language.cramps.legs_told(text) or _other_side(turn, before),
        also=also or before.also,
        danger=position if position in turn.library.relief.special else before.danger,
        toes_up=told.toes_up or (before.toes_up and muscle in (None, before.muscle)),
        either_side=told.either_side if muscle not in (None, before.muscle) else _side_untold(before, told, muscle),
        out_of_reach=told.out_of_reach or before.out_of_reach,
        unbent=told.unbent or before.unbent or NEW_JOINT in turn.fact_ids(),
        crooked=told.crooked or before.crooked,
        empty_handed=told.empty_handed or before.empty_handed,
        in_cast=told.in_cast or before.in_cast or leg_in_cast(turn),
        stays=told.unsteady or before.stays or not UNSTEADY.isdisjoint(turn.session.avoid),
    )


def _place_asked_about(turn: Turn) -> str | None:
    """Where somebody was told to be who was asked then about a cramp: "I'm in the bath" - "yes"."""
    asked = isinstance(turn.pending, CrampingNow) and turn.relief is None and turn.session.said
    return turn.language.cramps.told_of_body(turn.session.said).position if asked else None


def _is_somebody(turn: Turn) -> bool:
    """Whether what was told begins with somebody else: "his shin this time", "he's lying flat on his back"."""
    said = (turn.language.sentences.written_out(each) for each in (turn.utterance.text, turn.session.said))
    told = (turn.language.moment.of_others.match(each.removeprefix("it is ")) for each in said)
    return any(each is not None and not each.group().startswith(("my", "me ", "our", "the ")) for each in told)


def _other_side(turn: Turn, before: ReliefState) -> str | None:
    """The leg of the cramp before, or the other one, where that begins."""
    begins = turn.language.cramps.other_begins.search(turn.utterance.text)
    return OTHER_SIDE.get(before.side or "") if begins else before.side


def tells_either_side(turn: Turn) -> bool:
    """Whether a sentence names the thigh, and not which side of it."""
    return told_of_body(turn).either_side


def _side_untold(before: ReliefState, told: BodyTold, muscle: str | None) -> bool:
    """Whether nobody has said yet which side of the thigh it is: "the front" of it, or "my quad", does."""
    return before.either_side and (muscle is None or told.either_side)


def _eased_before(turn: Turn) -> ReliefState:
    """What is known of a cramp that has just let go, and whose note is offered: "it's back" is of the same muscle."""
    draft = turn.draft(EntryDraft)
    offered = draft.draft.entry.muscle if isinstance(draft, EntryDraft) and draft.offered else None
    if not offered and turn.session.interrupted == RELIEF:
        offered = turn.session.eased_muscle  # of the cramp that a warning broke off, which is withdrawn now
    returns = turn.language.cramps.returns.match(turn.utterance.text.lower())
    if not offered and (returns or turn.language.answers.it_is_back.match(turn.written_words)):
        offered = turn.session.eased_muscle or turn.session.muscle  # of the cramp before, or what is stretched
    return ReliefState(muscle=offered) if offered else ReliefState()


def _position(turn: Turn, told: BodyTold) -> str | None:
    """How somebody lies: getting safe comes first, then whose hands help, then what is told now,
    then what was told before.
    """
    special, before = turn.library.relief.special, turn.place.relief.position if turn.place.relief else None
    known = facts_said_back.position(turn)
    if told.position in special:
        return told.position
    if _is_safe_now(turn, told):
        return told.position or known or ANY_POSITION
    if before in special and HELPING in (told.position, known):
        return before
    if known == HELPING:
        return known
    if told.unsteady and STANDING in (told.position, before):
        return ANY_POSITION  # "I'm unsteady on my feet" stands nobody up
    return told.position or known


def only_gets_safe(turn: Turn) -> bool:
    """Whether nothing is told but that somebody is out of danger: "I'm at the side" speaks of no side of a body."""
    return len(turn.utterance.text.split()) <= WORDS_OF_SAFETY and _is_safe_now(turn, told_of_body(turn))


def position_when_safe(turn: Turn) -> str:
    """How the body is once somebody is out of danger, as far as it was told."""
    helped = turn.relief is not None and turn.relief.helper
    return facts_said_back.position(turn) or (HELPING if helped else ANY_POSITION)


def _is_safe_now(turn: Turn, told: BodyTold) -> bool:
    """Whether somebody who had to get safe first says that it is done: "I've stopped" of a car is no cramp that has."""
    relief = turn.place.relief
    if relief is None or relief.position not in turn.library.relief.special:
        return False
    text, language = turn.utterance.text.lower(), turn.language
    holds = relief.position == IN_WATER and language.moment.holds_in_water.search(text) is not None
    return told.safe or holds or language.moment.safe_indoors.search(text) is not None


def _tells_position_alone(turn: Turn, told: BodyTold) -> bool:
    """Whether a sentence tells a position and nothing else: "no, I'm on the floor", and not "it's better standing"."""
    if turn.slot_id("position"):  # "I'm standing" may come as "I'm standing with a cramp"
        return turn.intent == IN_MUSCLE and told.position is not None and turn.said_slots.muscle is None
    return told.position is not None and is_nothing(turn, turn.slot_reader.without_positions(told.rest))
