"""Which stretches suit the listener, the one to be guided through where none is named,
and orders about what is offered or under way.
"""

from dataclasses import replace

from skill.coaching.choice import LEGS, STRETCH, SUITABLE, can_do
from skill.coaching.progress import Coached, make_plan
from skill.coaching.timeline import Position
from skill.conversation.listener import facts_said_back
from skill.conversation.listener.limitations_told import position_of_body, positions_ruled_out
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.reply_acts import replied
from skill.conversation.stretches import controls, manner_wishes
from skill.knowledge.known_ids import BEDTIME, DAILY_ROUTINE
from skill.knowledge.stretches import OTHER_SIDE
from skill.language.text import sentence
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin, Correct
from skill.turn.clips import whole_seconds
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.coaching import InPosition
from skill.turn.pending.question import Ask, ReplyKind
from skill.turn.place import SWITCH_SIDE, Place
from skill.turn.stretch_acts import KeepTo, OfferFitting, OfferShortest, OtherLegFirst, StartRoutine, StretchFor
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING

MUSCLES = ("calf", "hamstring", "foot", "quadriceps", "glute")
"""Muscles whose stretches are named, the first that suit; most cramps come in the first three."""
MOST_NAMED = 3
POSITION_WORDS = 4
"""So many words with a position in them say no more than that."""
HALF_A_MINUTE = 30
"""Seconds to which the length of a stretch is told."""
AT_NIGHT = frozenset({"causes.night", "night-adjustments", "sleep"})
"""Topics after which the routine for the evening is what helps."""
AN_ACHE = frozenset({"ache", "muscle-pain"})
"""Concepts of a leg that was told to hurt; a cramp is none of them."""
HURT, WHEN_NOT = frozenset({"injury", "operation"}), "daily-routine/when-not-stretch"
"""Facts of a leg that is not stretched, and the answer that says so."""


def read(turn: Turn) -> Act | None:
    """Read what is wished without a name: those that suit, something to be guided through, what was offered;
    None for any other sentence.
    """
    if turn.about_cramp:
        return None
    text, asked = turn.written, turn.said_slots
    if turn.place.coached:
        return _in_stretch(turn, text)
    if (
        (wish := manner_wishes.short_one(turn) or manner_wishes.chosen(turn, text) or _named_by_half(turn, text))
        or asked.muscle
        or asked.plan
    ):
        return wish
    if turn.language.stretches.which_can_i_do.match(text) or turn.language.stretches.which_routine.match(text):
        return Begin(DAILY_ROUTINE) if turn.language.stretches.which_routine.match(text) else OfferFitting()
    if turn.language.stretches.may_i_stretch.match(text):
        return _may_stretch(turn)
    return (
        _fewer_of_a_routine(turn, text) or _of_what_is_offered(turn, text)
        if isinstance(turn.pending, FollowUp | Offer | TellMore | WhatNow)
        else None
    )


def read_leg(turn: Turn) -> Act | None:
    """Read nothing but a leg, to an offer of a stretch, as a yes for that leg; None for any other sentence."""
    offered = turn.pending.then if isinstance(turn.pending, FollowUp | Offer) else ""
    return Begin(offered) if turn.library.is_plan(offered) and names_a_leg_alone(turn) else None


def _may_stretch(turn: Turn) -> Act | None:
    """Answer whether stretching is for somebody by what was told of them, or in general where nothing was spoken of."""
    hurts = not turn.fact_ids().isdisjoint(HURT) or (not turn.session.eased_muscle and _told_to_hurt(turn))
    if hurts and turn.library.answer(WHEN_NOT):
        return Begin(WHEN_NOT)
    facts, stretches = turn.fact_ids(), turn.library.stretches.values()
    has_a_say = any(facts & {*each.unsuitable_for, *each.support} for each in stretches)
    suits = turn.chooser().choose(None, position_of_body(turn), night=turn.night())
    if (has_a_say or HELPING in facts) and suits:
        return OfferFitting(asked_whether=True)
    named = turn.said_slots.stretching and turn.language.stretches.one_stretch.search(turn.written)
    return None if named or turn.recent() or turn.session.eased_muscle else Begin(DAILY_ROUTINE)


def _told_to_hurt(turn: Turn) -> bool:
    """Whether a leg was told to hurt: "my calf's been sore since Sunday" - "should I stretch it"."""
    return not AN_ACHE.isdisjoint(turn.session.signs)


def _named_by_half(turn: Turn, text: str) -> Act | None:
    """The shortest there is, or what to be led through, by a muscle or none: "something for my calves"."""
    if turn.language.flow.shortest.search(text) and turn.said_slots.plan not in turn.library.routines:
        return OfferShortest()
    asked = turn.said_slots
    ruled_out = (
        asked.limitation
        or asked.denied_positions
        or turn.things_ruled_out()
        or turn.language.stretches.on_crutches.search(text)
    )
    wished = turn.language.flow.does_with_me.match(text) and not (asked.plan or ruled_out)
    return _with_me(turn, text) if wished else None


def _with_me(turn: Turn, text: str) -> Act | None:
    """What somebody wants to be led through who asks whether that can be done:
    "can you do the stretches with me now".
    """
    asked = turn.said_slots
    named = asked.muscle in turn.library.preferred
    if named and (asked.stretching or turn.language.flow.something_for.search(text)):
        return StretchFor(asked.muscle, asked.position)
    offered = turn.pending.then if isinstance(turn.pending, FollowUp | Offer) else ""
    points = not turn.language.leaning.pronouns.isdisjoint(text.split())
    if turn.library.is_plan(offered) and not asked.muscle and (asked.stretching or points):
        return _in_that_position(turn, offered) if asked.position else Begin(offered)
    if asked.muscle or not asked.stretching or asked.purpose or asked.exercising:
        return None
    return StartRoutine(None) if turn.language.flow.several.search(text) else StretchFor(None, asked.position)


def _of_what_is_offered(turn: Turn, text: str) -> Act | None:
    offered = turn.pending.then if isinstance(turn.pending, FollowUp | Offer) else ""
    is_plan, language = turn.library.is_plan(offered), turn.language
    if is_plan and _names_a_position_alone(turn):
        return _in_that_position(turn, offered)
    if is_plan and names_a_leg_alone(turn):
        return Begin(offered)
    if is_plan and (language.stretches.guides_me.match(text) or language.stretches.do_them.match(text)):
        return Begin(offered)
    if not language.stretches.guides_me.match(text):
        return None
    return StartRoutine(BEDTIME) if turn.last_told.partition("/")[0] in AT_NIGHT else StretchFor(None, None)


def _fewer_of_a_routine(turn: Turn, text: str) -> Act | None:
    """One stretch in place of a routine that is offered: "just give me the one" begins it, "that's a lot" has it
    offered. A stretch that is offered is that one.
    """
    offered = turn.pending.then if isinstance(turn.pending, FollowUp | Offer) else ""
    if turn.language.stretches.only_one.match(text) and turn.library.is_plan(offered):
        return StretchFor(None, None) if offered in turn.library.routines else Begin(offered)
    first = turn.first_choice() if offered in turn.library.routines else None
    is_long = first is not None and turn.language.stretches.is_a_lot.match(text)
    return Ask(Offer(first.id, "offer-stretch"), after_no=False) if first and is_long else None


def _names_a_position_alone(turn: Turn) -> bool:
    """Whether nothing but a position is named, to an offer of a stretch: "sitting only" agrees to it, done so."""
    asked, few = turn.said_slots, len(turn.utterance.text.split()) <= POSITION_WORDS
    denies = not turn.language.sentences.denying_words.isdisjoint(turn.utterance.text.split())
    return few and bool(asked.position) and not (asked.muscle or asked.plan or asked.denied_positions or denies)


def names_a_leg_alone(turn: Turn) -> bool:
    """Whether nothing but a leg is named, to an offer of a stretch: "left side then" agrees to it, with that leg."""
    asked, few = turn.said_slots, len(turn.utterance.text.split()) <= POSITION_WORDS
    return few and asked.side in LEGS and not (asked.muscle or asked.plan or asked.position)


def _in_that_position(turn: Turn, offered: str) -> Act | None:
    """The stretch that is offered, where it is done so, else one of its muscle, or the routine that is."""
    position, library = turn.said_slots.position or "", turn.library
    stretch = library.stretches.get(offered)
    if stretch is None:
        return StartRoutine(None)  # which takes the position in
    if stretch.position in SUITABLE.get(position, (position,)) or position in stretch.also_in:
        return Begin(offered)
    return StretchFor(stretch.muscle, position) if turn.chooser().choose(stretch.muscle, position) else None


def _in_stretch(turn: Turn, text: str) -> Act | None:
    if (of_a_leg := _of_a_leg(turn, text)) is not None:
        return of_a_leg
    if HELPING in turn.fact_ids() and turn.language.stretches.may_i_stretch.match(text):
        return AskAgain("may-stretch")
    if turn.language.stretches.other_first.match(text):
        return OtherLegFirst()
    if turn.language.stretches.once_more_with.match(text) and turn.said_slots.side in OTHER_SIDE:
        return Correct(side=turn.said_slots.side)
    if turn.language.stretches.do_them.match(text):
        return replied(turn, ReplyKind.GO_ON)
    return manner_wishes.in_stretch(turn, text)


def _of_a_leg(turn: Turn, text: str) -> Act | None:
    """Begin with the leg that is told to be the bad one, and do the leg in hand alone: "can we only do that one"."""
    coached, running, language = turn.coached, turn.place.coached, turn.language
    found = language.stretches.bad_leg.search(text) if language.answers.other_words.isdisjoint(text.split()) else None
    told = next(filter(None, found.groups()), None) if found else None
    alone = language.stretches.this_leg_only.search(text) is not None
    if coached is None or running is None or not (told or alone):
        return None
    side = make_plan(turn.library, coached).hold_at(coached.hold).side
    if side is None:
        return Begin(SWITCH_SIDE)  # which says that it is for both at once
    if alone:
        named = [each for each in OTHER_SIDE if each in text.split()]
        return Correct(side=named[0] if len(named) == 1 else side)
    asked = isinstance(turn.pending, InPosition)
    if told == side:
        return AskAgain("begins-with-it") if asked else KeepTo(())
    return OtherLegFirst() if asked or running.waits else KeepTo(())  # while it is counted, both have their turn


def offer_fitting(turn: Turn) -> Reply:
    """Name the stretches of a few muscles that suit what was told, and offer the first."""
    chooser, position = turn.chooser(), turn.said_slots.position or position_of_body(turn)
    position = None if positions_ruled_out(turn) else position  # "nothing standing up" names what is not wished
    found = [chooser.choose(each, position, night=turn.night()) for each in MUSCLES]
    fitting = [each for each in found if each and can_do(each, turn.avoids())][:MOST_NAMED]
    if not fitting:
        return asking(turn, WhatNow(), turn.voice.line("no-such-one"), place=Place())
    before, ids = facts_said_back.said_back(turn, turn.facts())
    names = turn.language.speech.listed([turn.language.speech.definite(each.name) for each in fitting])
    said = (*before, sentence(turn.voice.line("suiting", names=names).rstrip(".")))
    first = fitting[0]
    reply = asking(turn, Offer(first.id, "offer-stretch"), *said, place=Place(id=first.id, about=first.id))
    return replace(reply, said_back=ids)


def may_stretch(turn: Turn) -> Reply:
    """Say that stretching is for the listener, and what to take care of; offer one that suits."""
    first = turn.chooser().choose(None, position_of_body(turn), night=turn.night())
    if first is None:
        raise AssertionError("no stretch suits")
    said = (turn.voice.line("may-stretch"), *facts_said_back.care(turn, (first,)))
    return asking(turn, Offer(first.id, "offer-stretch"), *said, place=Place(id=first.id, about=first.id))


def offer_shortest(turn: Turn) -> Reply:
    """Offer the stretch that takes least time, of the muscle that was named where one was,
    and say about how long it is.
    """
    library, named = turn.library, turn.said_slots.muscle
    muscles = [named] if named and named in library.preferred else [*library.preferred]
    stretches = [library.stretches[each] for muscle in muscles for each in library.preferred[muscle]]
    fitting = [
        each for each in stretches if each.kind == STRETCH and each.ask_first is None and can_do(each, turn.avoids())
    ]
    if not fitting:
        return offer_fitting(turn)
    lengths = {
        each.id: whole_seconds(library, turn.voice, make_plan(library, Coached(plan=each.id))) for each in fitting
    }
    first = min(fitting, key=lambda each: lengths[each.id])
    time = turn.language.speech.duration(HALF_A_MINUTE * max(round(lengths[first.id] / HALF_A_MINUTE), 1))
    said = turn.voice.line("shortest-one", time=time)
    return asking(turn, Offer(first.id, "offer-stretch"), said, place=Place(id=first.id, about=first.id))


@controls.in_stretch
def _other_first(turn: Turn, coached: Coached) -> Reply:
    plan = make_plan(turn.library, coached)
    hold = plan.hold_at(coached.hold)
    if hold.side is None or coached.side:
        return controls.switch_side(turn)
    begun = next(at for at, each in enumerate(plan.holds) if each.stretch == hold.stretch)
    if plan.holds[begun].side != hold.side:
        return controls.switch_side(turn)  # that one has been done
    changed = replace(coached, first=OTHER_SIDE[hold.side])
    after = make_plan(turn.library, changed)
    first = next(at for at, each in enumerate(after.holds) if each.stretch == hold.stretch)
    return controls.moved(turn, changed.at(Position(first)), SWITCH_SIDE)


def other_leg_first(turn: Turn) -> Reply:
    """Begin the stretch under way with the other leg, and do this one afterwards."""
    return _other_first(turn)
