"""A cramp that is happening: instruction at once, a counted hold, "is it easing?", and on from there."""

from dataclasses import dataclass, replace
from enum import Enum

from skill.coaching.count import CountStyle, CountWords, count_down, hold_cues, lead_in_cues
from skill.coaching.timeline import Cue, Segment, Spoken, Timed, Timeline
from skill.knowledge.content import FirstAid, Relief, ReliefHint

UNKNOWN_MUSCLE = "unknown"
LIKELIEST_MUSCLE = "calf"
"""What is drawn where nobody said which muscle it is, and the words tell what helps a calf."""
ANY_POSITION = "any"
STANDING, HELPING = "standing", "helping"
STAYING = frozenset({"sitting", "floor", HELPING})
"""Positions in which nobody is asked to put weight on the leg."""
LOW = frozenset({"sitting", "floor", "lying", "in-bed"})
"""Positions in which nobody is told what to do standing."""
FOOT, SHIN, THIGH = "foot", "shin", "quadriceps"
EITHER_SIDE = "either-side"
"""Shown for a thigh of which nobody said which side it is: no figure shows both."""
MOST_ROUNDS = 3
"""The first and the two of content's ``again``."""
SILENCE_SECONDS = 8.0
"""How long Alexa listens before it says what a reply holds for a silence."""
COUNTED_LEAD_IN = 4
"""Seconds: a shorter lead-in is left silent."""


@dataclass(frozen=True)
class ReliefState:
    """How far the help with a cramp is."""

    muscle: str = UNKNOWN_MUSCLE
    position: str = ANY_POSITION
    round: int = 1
    """The first is 1."""
    began: float | None = None
    """When the round began to sound, in Unix seconds."""
    gently: bool = False
    """Whether it hurt: from then on no round asks for more than half the pull."""
    checked: bool = False
    """Whether the question about signs of more than a cramp was asked."""
    toes_up: bool = False
    """Whether the cramp draws the toes up: they are curled down then."""
    out_of_reach: bool = False
    """Whether the listener cannot reach the foot: a belt or a sheet does."""
    either_side: bool = False
    """Whether it is a thigh of which nobody said whether the front or the back cramps."""
    helper: bool = False
    """Whether the words are for somebody who helps."""
    side: str | None = None
    """The leg, where it was told: "left", "right" or "both"."""
    danger: str | None = None
    """The position that had to be left first, though it has been left since: at the wheel, in the water."""
    stays: bool = False
    """Whether the listener cannot stand, or not safely: no round asks for weight on the leg."""
    sparing: bool = False
    """Whether less talk was wished: a round says one short sentence, and its last three seconds."""
    lightly: bool = False
    """Whether a muscle is only stroked: who takes a blood thinner bruises where it is rubbed."""
    unbent: bool = False
    """Whether that knee does not bend, or must not: no round bends it."""
    crooked: bool = False
    """Whether that knee does not straighten: no round straightens it, or has it stood on."""
    empty_handed: bool = False
    """Whether no hand is free, and there is nothing to pull with."""
    in_cast: bool = False
    """Whether the leg is in a cast: nothing is pulled, rubbed or stood on."""
    also: str | None = None
    """A second muscle that cramps, which waits until the first has let go."""


class ReliefEnd(Enum):
    """How relief ends."""

    EASED = "eased"
    NOT_EASING = "not-easing"


@dataclass(frozen=True)
class ReliefRound:
    """What is said at once, and the counted hold that follows; its last words ask whether it eases."""

    say: tuple[str, ...]
    timeline: Timeline
    question: str


def first_aid(relief: Relief, state: ReliefState) -> FirstAid:
    """Find the instruction for a muscle in a position; what is not known falls back to what is safe anywhere.

    Behind a wheel or in the water, getting safe comes before the muscle.
    """
    if state.position in relief.special:
        helped = relief.special_helping.get(state.position) if state.helper else None
        return helped or relief.special[state.position]
    if fitted := _of_a_limit(relief, state):
        return fitted
    positions = relief.first_aid.get(state.muscle) or relief.first_aid[UNKNOWN_MUSCLE]
    if _curls_toes(state):
        positions = relief.toes_up
    elif _is_either_side(state):
        positions = relief.either_side
    anywhere = positions[ANY_POSITION]
    aid = anywhere.down if anywhere.down and state.position in LOW else anywhere
    return positions.get(state.position) or aid


def same_words(one: FirstAid, other: FirstAid) -> bool:
    """Whether two instructions are the same, or differ only in what is not said to who lies or sits."""
    return one == other or (one.first == other.first and (one.down == other or other.down == one))


def _of_a_limit(relief: Relief, state: ReliefState) -> FirstAid | None:
    """The instruction for a body that cannot do what the muscle wants: what must not be done goes first."""
    if state.in_cast and relief.in_cast:
        return relief.in_cast[ANY_POSITION]
    if _curls_toes(state):
        return None
    own_hands = state.position != HELPING and not _is_either_side(state)
    tables = (
        (state.unbent, relief.unbent),
        (state.crooked, relief.crooked),
        (state.empty_handed and own_hands, relief.empty_handed),
        (state.out_of_reach and own_hands, relief.out_of_reach),
    )
    muscle = "hamstring" if state.crooked and _is_either_side(state) else state.muscle  # its way bends nothing, either
    return next((table[muscle] for applies, table in tables if applies and muscle in table), None)


def _curls_toes(state: ReliefState) -> bool:
    """Whether the toes are curled down: pulled up they would go on with what the cramp does."""
    return state.toes_up and state.muscle == FOOT


def _is_either_side(state: ReliefState) -> bool:
    """Whether the round has to suit the front and the back of a thigh, which are stretched in opposite ways."""
    return state.either_side and state.muscle == THIGH


def relief_round(
    relief: Relief,
    state: ReliefState,
    words: CountWords,
    style: CountStyle = CountStyle.FIVES,
    question: str | None = None,
) -> ReliefRound:
    """Script one round; every round has a hint of its own. ``question`` is asked in place of the round's own.

    Whoever is not safe yet hears how to get safe again, and is not told to rub the leg at the wheel or afloat. The
    style of the count changes no second of it.
    """
    aid = first_aid(relief, state)
    hold = relief.hold
    unsafe = (state.position in relief.special and not state.gently) or state.in_cast  # which nobody can rub
    hint = None if state.round == 1 or unsafe else relief.gently if state.gently else _hint_of(relief, state)
    quietly = style is CountStyle.QUIET  # as at night
    if state.sparing:
        cues: tuple[Cue, ...] = (Cue(0, hold.start), *count_down(hold.seconds, CountStyle.QUIET, words)[1:])
    else:
        cues = hold_cues(hold.seconds, style, words, hold.start, hint.cues if hint else hold.cues, slowly=quietly)
    lead_in, asked = hold.lead_in_seconds, question or _question(relief, state)
    counted = lead_in_cues(lead_in, words.ready, words.language) if lead_in >= COUNTED_LEAD_IN else ()
    segments: list[Segment] = [
        *(() if hint else (Spoken((aid.then,), 0),)),
        *((Timed(lead_in, 0, counted),) if lead_in else ()),
        Timed(hold.seconds, 0, cues, counted=True),
        Spoken((hold.end, asked), 0),
    ]
    say: tuple[str, ...] = (_hint_for(relief, hint, state),) if hint else (aid.first,)
    if hint and state.sparing:
        say = (f"{say[0].split('. ')[0].rstrip('.')}.",)
    if hint and _curls_toes(state) and not state.gently:
        say = (aid.first, *say)  # "stay in it" alone would leave the toes where the cramp draws them
    return ReliefRound(say, Timeline(tuple(segments)), asked)


def asks_for_muscle(relief: Relief, state: ReliefState) -> bool:
    """Whether a round asks where the cramp is: the first, where nobody said it, unless getting safe comes first."""
    return state.round == 1 and state.muscle == UNKNOWN_MUSCLE and state.position not in relief.special


def asks_for_side(relief: Relief, state: ReliefState) -> bool:
    """Whether a round asks which side of the thigh it is: the first, where nobody said it."""
    return state.round == 1 and _is_either_side(state) and state.position not in relief.special


def _question(relief: Relief, state: ReliefState) -> str:
    if asks_for_side(relief, state):
        return relief.which_side
    return relief.which_muscle if asks_for_muscle(relief, state) else relief.check_in


def _hint_of(relief: Relief, state: ReliefState) -> ReliefHint:
    """The hint of a later round, for the hands that are there, and for a muscle that must not be rubbed."""
    hint = relief.again[state.round - 2]
    if hint.helping and state.position == HELPING:
        hint = hint.helping
    return hint.lightly if hint.lightly and state.lightly else hint


def _hint_for(relief: Relief, hint: ReliefHint, state: ReliefState) -> str:
    return hint.by_muscle[state.muscle] if _stands_up(relief, hint, state) else hint.say


def _stands_up(relief: Relief, hint: ReliefHint, state: ReliefState) -> bool:
    """Weight on the foot helps a calf, and is nothing for a thigh, in the water, in a chair,
    or for somebody's helper.
    """
    stays = (
        state.stays or state.crooked or state.in_cast or state.position in relief.special or state.position in STAYING
    )
    return not (stays or _curls_toes(state)) and state.muscle in hint.by_muscle


def _standing_hint(relief: Relief, state: ReliefState) -> ReliefHint | None:
    """The hint of a round that asks for weight on the foot; None where the leg stays where it is."""
    hint = None if state.round == 1 or state.gently else _hint_of(relief, state)
    return hint if hint and _stands_up(relief, hint, state) else None


def shown_in(relief: Relief, state: ReliefState) -> tuple[str, str]:
    """Give the muscle and the position that a picture of a round has to show, as the round's words tell them."""
    stays_as_it_is = state.in_cast or state.crooked  # a figure would straighten the knee
    if (stays_as_it_is or _is_either_side(state)) and state.position not in relief.special:
        return EITHER_SIDE, ANY_POSITION
    if _standing_hint(relief, state) is None:
        # whoever curls the toes down points the foot, as for the shin
        muscle = SHIN if _curls_toes(state) else state.muscle
        known = state.position in relief.special or state.position in relief.first_aid.get(muscle, ())
        return muscle, state.position if known else ANY_POSITION
    return (state.muscle if STANDING in relief.first_aid[state.muscle] else LIKELIEST_MUSCLE), STANDING


def kept_in(relief: Relief, state: ReliefState) -> str:
    """Give the instruction that is to be read while a round is counted."""
    hint = _standing_hint(relief, state)
    return hint.by_muscle[state.muscle] if hint else first_aid(relief, state).first


def after_check_in(relief: Relief, state: ReliefState, *, easing: bool) -> ReliefState | ReliefEnd:
    """Go on after "is it easing?": the next round, or one of the two ends."""
    if easing:
        return ReliefEnd.EASED
    if state.round > len(relief.again) or state.gently:
        return ReliefEnd.NOT_EASING  # a gentle round has no other words than the one before
    return replace(state, round=state.round + 1, began=None)


def heard_by(relief: Relief, state: ReliefState, words: CountWords, now: float) -> ReliefState | ReliefEnd:
    """Tell which round the listener has heard at ``now`` (Unix seconds):
    a silence after one plays the next by itself.
    """
    if state.began is None:
        return state
    length = relief_round(relief, state, words).timeline.seconds
    if now - state.began < length + SILENCE_SECONDS:
        return state
    return after_check_in(relief, state, easing=False)
