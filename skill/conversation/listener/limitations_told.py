"""What a stretch is to leave alone, as it is told: a leg or muscle that was hurt, who is on crutches.

It holds for the session.
"""

from collections.abc import Mapping, Sequence

from skill.coaching.choice import FOOT_BEHIND, LEG_IN_CAST, LEGS, RULED_OUT, SPARED
from skill.coaching.progress import make_plan
from skill.conversation.listener import excluded_limbs, stand_ins_told
from skill.knowledge.known_ids import CANNOT_REACH, CANNOT_STAND, IN_BED, UNSTEADY
from skill.turn.pending.answers import Offer
from skill.turn.place import HURTS
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING, SELF

ON_A_SIDE = "stretch.quad-side-lying"
"""The stretch that is done lying on one side."""
UPRIGHT = tuple(f"{RULED_OUT}{each}" for each in ("floor", "lying", "in-bed"))
"""What is not done by who cannot lie down."""
OF_POSITION: Mapping[str, tuple[str, ...]] = {
    "standing": (CANNOT_STAND,),
    "sitting": (f"{RULED_OUT}sitting",),
    "sitting-up": (CANNOT_STAND, f"{RULED_OUT}sitting"),
    "lying": (f"{RULED_OUT}lying",),
    "on-a-side": (f"{SPARED}{ON_A_SIDE}",),
}
"""The limitations of a position that is ruled out; who cannot sit up is not stood up, either."""
ONLY_SO: Mapping[str, str] = {"sitting": CANNOT_STAND, "lying": IN_BED}
"""The limitation of who wishes all of it in one position."""
LEG = "leg"
"""In "leave that leg", whatever a side is called by."""
CONTEXT = "context-"
"""Begins the name of a concept that is no sign: of somebody who is spoken of, of a water tablet."""
OF_BODY = UNSTEADY | {CANNOT_REACH, "cannot-reach-floor"}
"""Limitations of a body, and of no room."""
HURT = frozenset({"injury", "operation", "new-joint"})
"""Facts that tell why a leg or muscle is left alone."""


def listened(turn: Turn) -> Turn:
    """The same turn once what is to be left alone is known: it holds from now on, for this reply too."""
    found = (*all_told(turn), *stand_ins_told.kept_of(turn))
    return turn.with_session(avoid=kept(turn.session.avoid, found)) if found else turn


def all_told(turn: Turn) -> tuple[str, ...]:
    """What a sentence says to leave alone, and what it tells that rules stretches out: a leg in a splint,
    a sore Achilles tendon.
    """
    found = told(turn)
    if {*found} & {f"{SPARED}{each}" for each in LEGS}:
        return found  # "my left Achilles is sore, leave that leg": the other one can be stretched
    return tuple(dict.fromkeys((*found, *excluded_limbs.avoids(turn))))


def kept(before: Sequence[str], found: Sequence[str]) -> tuple[str, ...]:
    """What a session leaves alone after a sentence; of two legs, and of what is there, what was told last."""
    legs = {f"{SPARED}{each}" for each in LEGS}
    gone = legs if legs & {*found} else frozenset()
    stays = stand_ins_told.without_opposites(tuple(before), tuple(found))
    return tuple(dict.fromkeys((*(each for each in stays if each not in gone), *found)))


def told(turn: Turn) -> tuple[str, ...]:
    """What a sentence says to leave alone, as ids of limitations: "not the hamstrings,
    I pulled mine", "I'm on crutches".
    """
    language, text = turn.language, turn.written
    side = turn.slot_id("side") or (turn.said_slots.side if turn.said_slots.bare else None)
    if side in LEGS and was_stopped(turn):
        return (f"{SPARED}{side}",)  # "the left one", of what hurts
    if not (turn.utterance.is_open and text):
        return ()
    only_so = _positions_wished(turn)
    if language.questions.begins_as_question(text):
        return only_so  # "can we do it all sitting"
    behind = (FOOT_BEHIND,) if turn.said_slots.muscle and language.flow.no_foot_behind.search(text) else ()
    another = another_cannot(turn)
    behind = (*behind, *((another,) if another else ()))
    cast = (LEG_IN_CAST,) if language.cramps.told_of_body(turn.utterance.text).in_cast else ()
    on_crutches = (CANNOT_STAND,) if language.stretches.on_crutches.search(text) else ()
    dizzy = turn.place.coached is not None and language.circumstances.dizzy_often.search(text) is not None
    unsteady = (*on_crutches, *((CANNOT_STAND,) if dizzy else ()))
    crutches = (*behind, *unsteady, *cast, *_place_of(turn), *only_so, *positions_ruled_out(turn))
    hurt = (
        bool(HURT & {fact.id for fact in turn.facts_heard.told})
        or language.stretches.hurt_before.search(text) is not None
    )
    if turn.about_cramp or not hurt:
        return crutches
    injured = "injury" in {fact.id for fact in turn.facts_heard.told}
    muscle = left_alone(turn, text) or (_only_muscle(turn, text) if injured else None)
    return (*crutches, *(f"{SPARED}{each}" for each in (muscle, _leg(turn, text)) if each))


def another_cannot(turn: Turn) -> str | None:
    """The limitation of somebody else that a sentence tells and nothing else: "he can't sit on the floor though".

    That he cannot stand may be new, and a sign, where nothing was told of him before.
    """
    signs = [each for each in turn.session.signs if not each.startswith(CONTEXT)]
    if not turn.utterance.is_open or turn.session.warned or signs:
        return None
    told = turn.language.speech.another_cannot.match(turn.written)
    found = turn.slot_reader.whole("Limitation", told["what"]) if told else None
    known = any(fact.whose != SELF for fact in turn.session.facts)
    return found if found in OF_BODY and (known or found not in UNSTEADY) else None


def cannot_lie(turn: Turn) -> bool:
    """Whether somebody cannot lie down where they are, and no cramp is told."""
    told = turn.language.things.cannot_lie.search(turn.written)
    return told is not None and not (turn.about_cramp or turn.language.stretches.names_cramp.search(turn.written))


def positions_ruled_out(turn: Turn) -> tuple[str, ...]:
    """What is not done by who says that they are not to stand, sit or lie: "nothing standing up tonight", "I need to
    sit down" in a stretch.

    Where a cramp is told, that is of the cramp, unless a stretch is under way.
    """
    language = turn.language
    if not language.limits.of_position.search(turn.written):
        return ()
    words, in_stretch = turn.written_words, turn.place.coached is not None
    if not in_stretch and (turn.about_cramp or language.stretches.names_cramp.search(words)):
        return ()
    told = [name for name, ruled_out in language.limits.rules_out.items() if ruled_out.search(words)]
    if in_stretch and language.limits.sits_down_now.search(words):
        told.append("standing")
    return tuple(dict.fromkeys(each for name in told for each in OF_POSITION[name]))


def _positions_wished(turn: Turn) -> tuple[str, ...]:
    """What holds for who wishes all of it in one position: "only lying down ones please"."""
    words = turn.written_words
    if turn.about_cramp or turn.language.stretches.names_cramp.search(words):
        return ()
    return tuple(ONLY_SO[name] for name, wished in turn.language.limits.only_so.items() if wished.search(words))


def _place_of(turn: Turn) -> tuple[str, ...]:
    """What cannot be done where somebody is: nobody lies on the floor at work, or is got out of bed."""
    if turn.language.things.stays_in_bed.search(turn.written):
        return (IN_BED,)
    return UPRIGHT if cannot_lie(turn) else ()


def position_of_body(turn: Turn) -> str | None:
    """Give the position that facts tell of the body that is stretched, whoever helps."""
    words = [turn.library.facts.get(fact.id) for fact in turn.facts() if fact.id != HELPING]
    return next((each.position for each in reversed(words) if each and each.position), None)


def left_alone(turn: Turn, text: str) -> str | None:
    """The only muscle that is named, where it is to be left alone."""
    muscle = _only_muscle(turn, text)
    said = (turn.named("Muscle", each["what"]) for each in turn.language.stretches.leaves_alone.finditer(text))
    return muscle if muscle and muscle in said else None


def was_stopped(turn: Turn) -> bool:
    """Whether a stretch hurt, and another is offered."""
    return turn.place.id == HURTS and isinstance(turn.pending, Offer) and turn.library.is_plan(turn.place.about or "")


def _only_muscle(turn: Turn, text: str) -> str | None:
    """The muscle that is named; None where several are: "not the hamstring, the calf"."""
    named = {*turn.said_slots.muscles} or {turn.named("Muscle", text) or ""}
    muscle = next(iter(named)) if len(named) == 1 else None
    return muscle if muscle in turn.library.preferred else None


def _leg(turn: Turn, text: str) -> str | None:
    """The leg that was hurt and is to be left alone; "use the other" is said of the one in hand."""
    sides = {each for each in LEGS if each in text.split()}
    if len(sides) > 1:
        return None
    for each in turn.language.stretches.leaves_alone.finditer(text):
        if (side := turn.named("Side", each["what"])) in LEGS:
            return side
    that_leg = any(LEG in each["what"].split() for each in turn.language.stretches.leaves_alone.finditer(text))
    if not that_leg and not turn.language.stretches.uses_other.search(text):
        return None
    return next(iter(sides), None) or _leg_in_hand(turn)


def _leg_in_hand(turn: Turn) -> str | None:
    coached = turn.coached or turn.place.coached
    return make_plan(turn.library, coached).hold_at(coached.hold).side if coached else None
