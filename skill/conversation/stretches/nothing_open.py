"""What is said to "ready", "next one" or "okay now" where nothing is open:
what can be gone on with, and no reproach.
"""

from skill.coaching.choice import can_do
from skill.conversation import fallback
from skill.conversation.answers.suited_offer import suited
from skill.conversation.open_question.put_question import asking
from skill.knowledge.known_ids import BEDTIME
from skill.response.reply import Reply
from skill.turn.clips import closes
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.pending.coaching import ResumeLeft
from skill.turn.pending.question import Pending
from skill.turn.place import DELETE_CRAMP, NOTE_CRAMP, NOWHERE, Place
from skill.turn.turn import Turn


def reply(turn: Turn, line: str) -> Reply:
    """Say one line, and offer what may have been meant: what was left, what was spoken of last,
    else a routine or a stretch.

    After a warning nothing is offered.
    """
    if turn.warning_in_force:
        return fallback.what_now(turn, line)
    if turn.asked_to_note and not turn.diary:
        return fallback.what_now(turn, "no-diary", NOTE_CRAMP)  # no yes to something else
    if turn.settled or turn.place.id == DELETE_CRAMP:
        return fallback.what_now(
            turn, line
        )  # a yes to what was just done agrees to nothing else, nor one to what was not there to be deleted
    return asking(turn, _offered(turn), turn.voice.line(line), place=Place(id=NOWHERE, about=turn.place.about))


def _offered(turn: Turn) -> Pending:
    if turn.left():
        return ResumeLeft(cramp_asked=True)
    library, last, asked = turn.library, turn.last_told, turn.pending
    if isinstance(asked, Offer) and asked.then in library.stretches and _is_still_wished(turn, asked.then):
        return asked  # "which side", of what is offered
    if library.is_plan(last) and _is_still_wished(turn, last):
        return Offer(last, "offer-stretch")
    known = library.answer(last)
    then = known.follow_up.then if known and known.follow_up else ""
    leads_on = library.answer(then) or (library.is_plan(then) and _is_still_wished(turn, then))
    return FollowUp(known.id, then) if known and leads_on and then not in turn.recent() else _any(turn)


def _any(turn: Turn) -> Pending:
    """A stretch of the muscle that was spoken of, else a routine, or a stretch where that was done this evening."""
    told = turn.session.muscle
    of_muscle = turn.chooser().choose(told, None, night=turn.night()) if told in turn.library.preferred else None
    if of_muscle and can_do(of_muscle, turn.avoids()):
        return Offer(of_muscle.id, "offer-stretch")
    if not turn.done_this_evening():
        return Offer(suited(turn, BEDTIME), "offer-stretch")
    nearest = turn.first_choice()
    return Offer(nearest.id, "offer-stretch") if nearest else Offer(BEDTIME, "offer-stretch")


def _is_still_wished(turn: Turn, plan: str) -> bool:
    stretch = turn.library.stretches.get(plan)
    return can_do(stretch, turn.avoids()) if stretch else not (closes(turn.library, plan) and turn.done_this_evening())
