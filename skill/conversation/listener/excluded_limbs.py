"""Who tells that a leg is out of it altogether, or that a part of the body is sore that cautions name.

Both hold for the session: a leg in a splint is never stretched, and a sore Achilles tendon never pulled.
"""

from skill.coaching.choice import HANDS, SORE, SPARED, can_do
from skill.knowledge.stretches import OTHER_SIDE, Stretch
from skill.turn.clips import stretch_at
from skill.turn.place import HURTS, NONE_FITS
from skill.turn.turn import Turn

STRAIGHT = "straight"
BACK, DOWN_THE_LEG, SCIATICA = "back-trouble", frozenset({"down-leg", "toes-tingle", "feet-tingle"}), "sciatica"
"""Concepts of a nerve that is sore from the back down, and what is then not done with some stretches."""
FEWEST = 2
"""So many words at least say something of their own beside the reason."""


def leg(turn: Turn) -> str | None:
    """The leg that is out of it, or the other one of the only one that is to be stretched, where a reason is told."""
    text = turn.written
    if not turn.utterance.is_open or turn.language.questions.begins_as_question(text):
        return None
    found = turn.language.stretches.leg_out.search(text)
    if found:
        return next(each for each in found.groups() if each)
    only, hurt = turn.language.stretches.one_leg_only.search(text), turn.language.stretches.hurt_before.search(text)
    named = next((each for each in only.groups() if each), None) if only and hurt else None
    return OTHER_SIDE.get(named or "")


def sore(turn: Turn) -> tuple[str, ...]:
    """What is told to be sore or torn that some stretch is not done with, as ids of limitations: "it's the Achilles,
    it's been sore a week".
    """
    text, language = turn.written, turn.language
    held = (*_as_it_is_held(turn, text), *_weak_hands(turn, text))
    tells_cramp = turn.place.relief or language.stretches.names_cramp.search(text)
    if (
        not turn.utterance.is_open
        or tells_cramp
        or language.questions.begins_as_question(text)
        or language.stretches.not_sore.search(text)
    ):
        return held
    parts = tuple(f"{SORE}{part}" for part, said in language.stretches.sore_parts.items() if said.search(text))
    return tuple(dict.fromkeys((*parts, *held)))


def in_hand(turn: Turn) -> Stretch | None:
    """The stretch under way, or the one that hurt and was left."""
    coached = turn.coached or turn.place.coached
    left = turn.place.about if turn.place.id in (HURTS, NONE_FITS) else None
    return stretch_at(turn.library, coached) if coached else turn.library.stretches.get(left or "")


def _as_it_is_held(turn: Turn, text: str) -> tuple[str, ...]:
    """How a stretch in hand holds the leg where that hurts, as ids of limitations:
    the others that hold it so are ruled out, too.
    """
    stretch, language = in_hand(turn), turn.language
    if stretch is None or not turn.utterance.is_open or turn.place.relief:
        return ()
    asks = language.questions.begins_as_question(text)
    found = [way for way, said in language.stretches.hurts_so.items() if said.search(text) and not asks]
    knee = f"knee-{stretch.knee}"
    bends = turn.place.coached is None and stretch.knee == STRAIGHT and language.stretches.bends_it.search(text)
    if stretch.knee and (bends or (language.stretches.knee_hurts.search(text) and not asks and not found)):
        found.append(knee)
    return tuple(f"{SORE}{each}" for each in found)


def _weak_hands(turn: Turn, text: str) -> tuple[str, ...]:
    """Hands that cannot hold or pull, told of a stretch: in a cramp a hand needs to do neither."""
    told = turn.language.things.weak_hands.search(text)
    asks = turn.language.questions.begins_as_question(text)
    return (f"{SORE}{HANDS}",) if told and turn.utterance.is_open and not (turn.about_cramp or asks) else ()


def of_nerve(signs: frozenset[str]) -> tuple[str, ...]:
    """What a back that goes down the leg rules out, which was told in pieces and not by its name."""
    return (f"{SORE}{SCIATICA}",) if BACK in signs and not DOWN_THE_LEG.isdisjoint(signs) else ()


def ruled_out(turn: Turn, plan: str) -> bool:
    """Whether a stretch is ruled out by what was told to be sore, or by a leg that is out of it."""
    stretch = turn.library.stretches.get(plan)
    told = tuple(each for each in turn.session.avoid if each.startswith(SORE))
    return stretch is not None and not can_do(stretch, told)


def without_the_reason(turn: Turn) -> Turn | None:
    """The turn of what is wished beside a leg that is out of it: "left leg only,
    the right one is in a splint, the hamstring one".

    None where nothing is, or where a cramp is told.
    """
    text, language = turn.written, turn.language
    found = language.stretches.leg_out.search(text) if leg(turn) else None
    if found is None or turn.place.relief or turn.session.warned:
        return None
    rest = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())
    if len(rest.split()) < FEWEST or language.stretches.names_cramp.search(text):
        return None
    alone = turn.as_if_said(rest, to_question=not turn.about_cramp)
    asked = alone.said_slots
    return alone if asked.muscle or asked.plan or asked.stretching or asked.purpose else None


def only_tells(turn: Turn) -> bool:
    """Whether nothing, or only a wish, is told beside a leg that is out of it: that is no sign of anything new."""
    text = turn.written
    found = turn.language.stretches.leg_out.search(text) if leg(turn) else None
    if found is None:
        return False
    rest = turn.language.stretches.one_leg_only.sub("", f"{text[: found.start()]} {text[found.end() :]}")
    return len(rest.split()) <= FEWEST or without_the_reason(turn) is not None


def avoids(turn: Turn) -> tuple[str, ...]:
    """The leg that is out of it, else what is sore, as ids of limitations."""
    out = leg(turn)
    return (f"{SPARED}{out}",) if out else sore(turn)
