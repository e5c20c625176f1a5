"""What is asked of a stretch or routine that is offered: how long it takes, what it needs, how the body is placed,
which leg comes first, and what is in it. It is told, and offered again: nothing begins.
"""

from collections.abc import Iterable

from skill.coaching.progress import Coached, make_plan
from skill.coaching.speaking_time import rounded_minutes
from skill.conversation import fallback
from skill.conversation.open_question.put_question import asking
from skill.conversation.stretches.manner_wishes import NEEDS_IT, NEEDS_IT_NOT
from skill.conversation.stretches.routines_told import what_is_in
from skill.knowledge.stretches import Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act
from skill.turn.clips import stretch_at, whole_seconds
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.pending.coaching import InPosition
from skill.turn.stretch_acts import AskOfOffer, Explain
from skill.turn.turn import Turn

TAKES, NEEDS, POSITION, LEGS, CONTENTS = "takes", "needs", "position", "legs", "contents"
"""What can be asked; the keys of `RoutineGrammar.asked_of_offer`."""
MAY_BE_ASKED = FollowUp | Offer | InPosition
"""Questions before a stretch or routine begins."""


def read(turn: Turn) -> Act | None:
    """Read a question about what is offered, or about to begin, that names no other stretch;
    None for any other sentence.
    """
    if not isinstance(turn.pending, MAY_BE_ASKED):
        return None
    offered, asked = _offered(turn), turn.said_slots
    if offered is None or asked.muscle or asked.plan not in (None, offered):
        return None
    text, language = turn.written_words, turn.language.routines
    of_thing = language.asks_for_thing.match(text)
    thing = turn.slot_reader["Manner"].find(of_thing["thing"]) if of_thing else None
    if thing:
        return AskOfOffer(offered, NEEDS, thing)
    question = next((each for each, said in language.asked_of_offer.items() if said.match(text)), None)
    if question == CONTENTS and turn.place.coached:
        return Explain()
    of_offer_alone = question == TAKES and turn.place.coached is not None  # else it is the time that is left
    return AskOfOffer(offered, question) if question and not of_offer_alone else None


def _offered(turn: Turn) -> str | None:
    """The stretch or routine that a yes would begin: of a routine under way, the stretch that it has come to."""
    if turn.coached:
        return stretch_at(turn.library, turn.coached).id if isinstance(turn.pending, InPosition) else None
    then = turn.pending.then if isinstance(turn.pending, FollowUp | Offer) else ""
    return then if turn.library.is_plan(then) else None


def tell_of_offer(turn: Turn, act: AskOfOffer) -> Reply:
    """Tell what was asked of it, and put the question again."""
    told = _told(turn, act)
    return fallback.ask_again(turn, told) if turn.coached else asking(turn, turn.pending, told, place=turn.place)


def _told(turn: Turn, act: AskOfOffer) -> str:
    library, voice = turn.library, turn.voice
    plan = make_plan(library, Coached(plan=act.plan))
    stretches = [each.stretch for each in plan.holds]
    if act.question == TAKES:
        seconds = rounded_minutes(whole_seconds(library, voice, plan))
        return voice.line("plan-takes", time=turn.language.speech.duration(seconds))
    if act.question == NEEDS:
        return _needed(turn, stretches, act.thing)
    if act.question == POSITION:
        places = _said_of(turn, "offer-done", (each.position for each in stretches))
        return voice.line("offer-position", places=turn.language.speech.listed(places))
    if act.question == LEGS:
        legs = [each.side for each in plan.holds]
        if all(legs):
            return voice.line(f"offer-legs-{legs[0]}")
        return voice.line("offer-legs-some" if any(legs) else "offer-legs-both")
    stretch = library.stretches.get(act.plan)
    return voice.say(stretch.brief.left) if stretch else what_is_in(turn, act.plan)


def _needed(turn: Turn, stretches: list[Stretch], thing: str | None) -> str:
    """Tell whether a thing is needed, or all that is."""
    needs = [each for stretch in stretches for each in stretch.needs]
    if thing:
        return turn.voice.line(NEEDS_IT if thing in needs else NEEDS_IT_NOT)
    if not needs:
        return turn.voice.line("offer-needs-nothing")
    return turn.voice.line("offer-needs", things=turn.language.speech.listed(_said_of(turn, "needed", needs)))


def _said_of(turn: Turn, line: str, ids: Iterable[str]) -> list[str]:
    """Words for each id, in their order, each once."""
    return [*dict.fromkeys(turn.voice.line(f"{line}-{each}") for each in ids)]
