"""Another stretch than the one that is offered: "what else", "something else"."""

from dataclasses import replace

from skill.coaching.choice import SPARED, can_do
from skill.conversation import fallback
from skill.conversation.open_question.put_question import asking
from skill.response.reply import Reply
from skill.turn.pending.answers import Offer
from skill.turn.place import DECLINED, HURTS, NONE_FITS, Place
from skill.turn.turn import Turn

OFFERED = "offered/"
"""Before the id of a stretch: its key among what was told, once it was offered and another was wished."""


def is_wished(turn: Turn) -> bool:
    """Whether "what else" wishes for another stretch: one is offered, or one that hurt was left, and nothing was told
    of it that could be gone on with.
    """
    offer = turn.pending
    left = turn.place.id in (HURTS, NONE_FITS) and turn.place.about in turn.library.stretches
    return isinstance(offer, Offer) and (left or (offer.of_stretch and turn.place.about != offer.then))


def another(turn: Turn) -> Reply:
    """Offer the next stretch of the muscle, then of the others; each once, and none that cannot be done."""
    library, offer = turn.library, turn.pending
    offered = library.stretches.get(offer.then if isinstance(offer, Offer) else "")
    if offered is None and turn.place.id == HURTS:
        offered = library.stretches.get(turn.place.about or "")
    if offered is None:
        return fallback.what_now(turn, "neither-then", DECLINED)
    left = turn.place.about if turn.place.id in (HURTS, NONE_FITS) else None
    hurt = f"{SPARED}{left}" if left in library.stretches else None  # it is offered no more
    turn = turn.with_session(avoid=(*turn.session.avoid, *([hurt] if hurt else [])))
    told = (*turn.session.told, OFFERED + offered.id)
    passed = tuple(each for each in library.stretches if OFFERED + each in told)
    chooser, night = turn.chooser(), turn.night()
    choices = (chooser.choose(muscle, None, night=night, but=passed) for muscle in (offered.muscle, None))
    found = next((each for each in choices if each and can_do(each, turn.avoids())), None)
    if found is None:
        return fallback.what_now(turn, "no-other-stretch", DECLINED)
    stands_up = found.position == "standing" != offered.position
    reply = asking(turn, Offer(found.id, "offer-standing" if stands_up else "offer-stretch"), place=Place(id=DECLINED))
    return replace(reply, told=OFFERED + offered.id, left_alone=hurt)
