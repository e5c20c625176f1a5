"""Which stretches suit the listener, the one to be guided through where none is named, and orders about what is offered or under way."""

from dataclasses import replace

from skill.coaching.progress import Coached, make_plan
from skill.coaching.timeline import Position
from skill.conversation.listener import facts_told
from skill.conversation.replies.reply_acts import replied
from skill.conversation.stretches import controls
from skill.conversation.stretches.requests import BEST_ROUTINE
from skill.language.text import sentence
from skill.response.reply import Reply, asking
from skill.turn.acts import Act, Begin, Correct
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import ReplyKind
from skill.turn.place import SWITCH_SIDE, Place
from skill.turn.stretch_acts import OfferFitting, OtherLegFirst, StartRoutine, StretchFor
from skill.turn.turn import Turn

MUSCLES = ("calf", "hamstring", "foot", "quadriceps", "glute")
"""Of which the stretches are named, the first that suit; most cramps come in the first three."""
MOST_NAMED = 3
AT_NIGHT = frozenset({"causes.night", "night-adjustments", "sleep"})
"""Topics after which the routine for the evening is what helps."""
HURT, WHEN_NOT = frozenset({"injury", "operation"}), "daily-routine/when-not-stretch"
"""Facts of a leg that is not stretched, and the answer that says so."""
OTHER_LEG = {"left": "right", "right": "left"}


def read(turn: Turn) -> Act | None:
    """Read what is wished without a name: those that suit, something to be guided through, what was offered; None for any other sentence."""
    if not turn.utterance.is_open or turn.about_cramp or isinstance(turn.pending, DraftPending) or turn.session.warned:
        return None
    text, asked = turn.language.written_out(turn.utterance.text), turn.said_slots
    if turn.place.coached:
        return _in_stretch(turn, text)
    if asked.muscle or asked.plan:
        return None
    if turn.language.which_can_i_do.match(text):
        return OfferFitting()
    if turn.language.may_i_stretch.match(text):
        return _may_stretch(turn)
    return _of_what_is_offered(turn, text) if isinstance(turn.pending, FollowUp | Offer | TellMore | WhatNow) else None


def _may_stretch(turn: Turn) -> Act | None:
    """Answer whether stretching is for somebody by what was told of them; None where nothing was that has a say in it."""
    if not turn.fact_ids().isdisjoint(HURT) and turn.library.answer(WHEN_NOT):
        return Begin(WHEN_NOT)
    facts, stretches = turn.fact_ids(), turn.library.stretches.values()
    has_a_say = any(facts & {*each.unsuitable_for, *each.support} for each in stretches)
    suits = turn.chooser().choose(None, facts_told.position(turn), night=turn.night())
    return OfferFitting(asked_whether=True) if has_a_say and suits else None


def _of_what_is_offered(turn: Turn, text: str) -> Act | None:
    offered = turn.pending.then if isinstance(turn.pending, FollowUp | Offer) else ""
    is_plan, language = turn.library.is_plan(offered), turn.language
    if is_plan and (language.guides_me.match(text) or language.do_them.match(text)):
        return Begin(offered)
    if not language.guides_me.match(text):
        return None
    return StartRoutine(BEST_ROUTINE) if turn.last_told.partition("/")[0] in AT_NIGHT else StretchFor(None, None)


def _in_stretch(turn: Turn, text: str) -> Act | None:
    if turn.language.other_first.match(text):
        return OtherLegFirst()
    if turn.language.once_more_with.match(text) and turn.said_slots.side in OTHER_LEG:
        return Correct(side=turn.said_slots.side)
    return replied(turn, ReplyKind.GO_ON) if turn.language.do_them.match(text) else None


def offer_fitting(turn: Turn) -> Reply:
    """Name the stretches of a few muscles that suit what was told, and offer the first."""
    chooser, position = turn.chooser(), turn.said_slots.position or facts_told.position(turn)
    found = [chooser.choose(each, position, night=turn.night()) for each in MUSCLES]
    fitting = [each for each in found if each][:MOST_NAMED]
    if not fitting:
        return asking(turn, WhatNow(), turn.voice.line("no-such-one"), place=Place())
    before, ids = facts_told.said_back(turn, turn.facts())
    names = turn.language.listed([turn.language.definite(each.name) for each in fitting])
    said = (*before, sentence(turn.voice.line("suiting", names=names).rstrip(".")))
    first = fitting[0]
    reply = asking(turn, Offer(first.id, "offer-stretch"), *said, place=Place(id=first.id, about=first.id))
    return replace(reply, said_back=ids)


def may_stretch(turn: Turn) -> Reply:
    """Say that stretching is for the listener, and what to take care of; offer one that suits."""
    first = turn.chooser().choose(None, facts_told.position(turn), night=turn.night())
    if first is None:
        raise AssertionError("no stretch suits")
    said = (turn.voice.line("may-stretch"), *facts_told.care(turn, (first,)))
    return asking(turn, Offer(first.id, "offer-stretch"), *said, place=Place(id=first.id, about=first.id))


@controls.in_stretch
def _other_first(turn: Turn, coached: Coached) -> Reply:
    plan = make_plan(turn.library, coached)
    hold = plan.hold_at(coached.hold)
    if hold.side is None or coached.side:
        return controls.switch_side(turn)
    begun = next(at for at, each in enumerate(plan.holds) if each.stretch == hold.stretch)
    if plan.holds[begun].side != hold.side:
        return controls.switch_side(turn)  # that one has been done
    changed = replace(coached, first=OTHER_LEG[hold.side])
    after = make_plan(turn.library, changed)
    first = next(at for at, each in enumerate(after.holds) if each.stretch == hold.stretch)
    return controls.moved(turn, changed.at(Position(first)), SWITCH_SIDE)


def other_leg_first(turn: Turn) -> Reply:
    """Begin the stretch under way with the other leg, and do this one afterwards."""
    return _other_first(turn)
