"""What a stretch is to leave alone: a leg or muscle that was hurt, who is on crutches, who lies in bed.

It is kept for the session, chooses the stretches from then on, and fits what is under way.
"""

from dataclasses import replace

from skill.coaching.choice import LYING_DOWN, RULED_OUT, SPARED, can_do, suits
from skill.coaching.plan import LEFT_OUT, same_hold
from skill.coaching.progress import Coached, make_plan
from skill.coaching.stand_ins import done_instead
from skill.coaching.timeline import Position
from skill.conversation.listener import excluded_limbs, facts_said_back
from skill.conversation.listener.limitations_told import (
    HURT,
    all_told,
    cannot_lie,
    kept,
    left_alone,
    positions_ruled_out,
    told,
    was_stopped,
)
from skill.conversation.open_question.put_question import asking
from skill.conversation.stretches.another_stretch import any_other, in_its_place
from skill.conversation.stretches.controls import all_done, in_stretch, led_back
from skill.conversation.stretches.playing import (
    ask_first,
    begin,
    clip_reply,
    fitting_swaps,
    still_waiting,
    stretches_of,
    with_lines,
)
from skill.knowledge.known_ids import IN_BED
from skill.knowledge.stretches import OTHER_SIDE, Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin, NoteFacts
from skill.turn.clips import STANDING, stretch_at
from skill.turn.pending.answers import OFFER_GENTLER, FollowUp, Offer
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import EASIER, NONE_FITS, Place
from skill.turn.stretch_acts import AskOfStretch, KeepTo, OfferFitting, StretchFor
from skill.turn.turn import Turn

KNEE = "knee"
"""The question whether a knee bends."""
MOST_SAID_OF_CRUTCHES = 12
MOST_SAID_OF_BED = 7
"""So many words at most say where somebody is, and ask for nothing: "in bed", "I'm in bed already and lying down"."""


def read(turn: Turn) -> Act | None:
    """Read what fits the stretch under way to the listener, or the one that hurt and was stopped;
    None where nothing does.
    """
    if turn.place.relief or isinstance(turn.pending, IsItHappening):
        return None  # "only the left one hurts", to a question about a sign, tells of that
    if was_stopped(turn):
        return _after_pain(turn)
    text, asked = turn.written, turn.said_slots
    if not turn.utterance.is_open or asked.stretching:
        return None
    if (asked.plan or asked.manner) and _is_in_bed(turn) and not told(turn):
        return None  # "the one with the towel, because I'm in bed"
    if turn.place.coached is None:
        only_tells = _is_on_crutches(turn, text) or _leg_is_out_of_it(turn, text)
        return OfferFitting() if only_tells else None
    refuses = _refuses_for_the_body(turn)  # "I'd better not do this one, I've a bad back" asks for nothing
    asks = turn.asks and not (refuses or turn.language.stretches.leaves_out.search(text))
    return None if asks else _of_what_is_under_way(turn, turn.place.coached, text)


def _of_what_is_under_way(turn: Turn, coached: Coached, text: str) -> Act | None:
    """What a stretch is to leave alone, and where somebody is, as far as it does not suit that."""
    stretch, asked = stretch_at(turn.library, coached), turn.said_slots
    found = _fits_what_is_told(turn, stretch, text) or _left_out(turn, coached, text)
    where = [f"{RULED_OUT}{each}" for each in asked.denied_positions] + ([IN_BED] if _is_in_bed(turn) else [])
    there = [] if can_do(stretch, where) else where
    if there == [IN_BED] and not found and coached.plan in turn.library.stretches:
        return StretchFor(stretch.muscle, IN_BED)
    if _refuses_for_the_body(turn):
        return KeepTo((*found, *there, f"{SPARED}{stretch.id}"))  # "not that one, my hip's bad" wishes for no hip
    if found or there:
        return KeepTo((*found, *there))
    bars_it = not suits(stretch, [fact.id for fact in turn.facts_heard.told]) and not (asked.muscle or asked.plan)
    return NoteFacts() if bars_it else None  # "oh, I had my hip done in March", whatever else is told of it


def _refuses_for_the_body(turn: Turn) -> bool:
    """Whether the stretch under way is refused for a part of the body, which is no wish for that part."""
    return turn.language.routines.refuses_because.match(turn.written_words) is not None


def _is_on_crutches(turn: Turn, text: str) -> bool:
    """Whether nothing is told but that somebody is on crutches, or cannot lie down:
    what can be done then is offered.
    """
    short = len(text.split()) <= MOST_SAID_OF_CRUTCHES and not turn.about_cramp and not turn.session.warned
    asks = turn.asks or turn.said_slots.plan
    of_position = not turn.said_slots.muscle and (cannot_lie(turn) or _only_rules_out(turn, text))
    tells = turn.language.stretches.on_crutches.search(text) or of_position
    return short and not asks and bool(tells)


def _only_rules_out(turn: Turn, text: str) -> bool:
    """Whether nothing is told but that a position is ruled out; what is offered and done otherwise is agreed to."""
    asked = turn.said_slots
    known = asked.limitation or turn.facts_heard.told  # "my nan's eighty eight and can't stand up"
    wished = asked.is_counted or turn.language.requests.no_request.search(
        text
    )  # "always hold for ten, and no standing"
    ruled_out = () if known or wished else positions_ruled_out(turn)
    pending = turn.pending
    offered = turn.library.stretches.get(pending.then) if isinstance(pending, Offer | FollowUp) else None
    return bool(ruled_out) and not (offered and can_do(offered, ruled_out))


def _fits_what_is_told(turn: Turn, stretch: Stretch, text: str) -> tuple[str, ...]:
    """What was told to leave alone; of what is sore, that which the stretch is not done with,
    or which has been so for long.

    Where it hurts at this moment the stretch is stopped, and not changed.
    """
    found, sore = all_told(turn), excluded_limbs.sore(turn)
    lasts = turn.language.stretches.lasting_sore.search(text) or not can_do(stretch, sore)
    kept_to = lasts and not turn.language.stretches.hurts_now.search(text)
    return tuple(each for each in found if kept_to or each not in sore)


def _leg_is_out_of_it(turn: Turn, text: str) -> bool:
    """Whether a leg is told to be out of it, and nothing of a cramp or a warning:
    what the other one can do is offered.
    """
    asks = turn.asks or turn.said_slots.plan or turn.session.warned
    cramps = turn.language.stretches.names_cramp.search(text)
    return excluded_limbs.leg(turn) is not None and not (asks or cramps)


def _left_out(turn: Turn, coached: Coached, text: str) -> tuple[str, ...]:
    """The muscle that is left out of the routine under way, and of nothing else:
    "can we leave out the hamstring one".
    """
    muscle = left_alone(turn, text) if coached.plan in turn.library.routines else None
    is_it = muscle == stretch_at(turn.library, coached).muscle  # that one is passed over
    return (f"{SPARED}{muscle}",) if muscle and not is_it else ()


def _after_pain(turn: Turn) -> Act | None:
    """Take the leg that hurts, and go on with the other one where that is wished: "no, carry on with the other leg"."""
    text = turn.written
    offered = turn.pending.then if isinstance(turn.pending, Offer) else ""
    if turn.language.stretches.uses_other.search(text):
        return Begin(turn.place.about or "") if turn.spared_leg() else AskAgain()
    if excluded_limbs.ruled_out(turn, offered):
        return KeepTo(excluded_limbs.sore(turn))  # "it's the Achilles": the gentler one pulls it too
    if turn.language.stretches.bends_it.search(text) and offered in turn.library.stretches:
        return AskOfStretch(offered, KNEE)  # the one with a bent knee
    return AskAgain() if all_told(turn) else None


def _is_in_bed(turn: Turn) -> bool:
    """Whether somebody says that they are in bed, or lie down, in the middle of a stretch."""
    if any(fact.id == IN_BED for fact in turn.facts_heard.told):
        return True
    asked = turn.said_slots
    short = len(turn.utterance.text.split()) <= MOST_SAID_OF_BED
    return short and asked.position in LYING_DOWN and not (asked.muscle or asked.plan or asked.hold or asked.manner)


@in_stretch
def _kept_to(turn: Turn, coached: Coached) -> Reply:
    library, avoid = turn.library, turn.avoids()
    if coached.plan in library.routines:
        return routine_kept_to(turn, coached)
    stretch, side = library.stretches[coached.plan], OTHER_SIDE.get(turn.spared_leg() or "", coached.side)
    if can_do(stretch, avoid):
        return _on_with(turn, coached)
    other = turn.chooser().easier(stretch, None)
    if other is None:
        return _offering_harder(turn, stretch, turn.voice.line("none-without", name=stretch.name))
    swapped = replace(done_instead(coached, stretch, other), side=side)
    line = turn.voice.line("swapped", name=other.name)
    asked = ask_first(turn, swapped)
    if asked:
        return replace(asked, lines=(line,))
    return with_lines(begin(turn, swapped), (line, turn.voice.say(other.cautions.short)), EASIER)


def _offering_harder(turn: Turn, stretch: Stretch, said: str) -> Reply:
    """Stop a stretch in whose place only one that asks for more is left: that is offered and not begun, and nobody is
    stood up at night.
    """
    harder = turn.chooser().other(stretch)
    if harder is None or (turn.night() and harder.position == STANDING):
        return _offering_another(turn, stretch.id, said)
    stands_up = harder.position == STANDING != stretch.position
    offer = Offer(harder.id, "offer-standing" if stands_up else "offer-stretch")
    return asking(turn, offer, said, place=Place(id=NONE_FITS, about=stretch.id))


def _on_with(turn: Turn, coached: Coached) -> Reply:
    """Go on where it stands: what was told changes nothing here."""
    line, before = turn.voice.line("leaves-alone"), turn.coached or coached
    waiting = still_waiting(turn, before, coached, said=line, place_id=EASIER)
    return waiting or clip_reply(turn, led_back(turn, coached), lines=(line,), place_id=EASIER)


def routine_kept_to(turn: Turn, coached: Coached) -> Reply:
    """Change or leave out what does not suit in a routine, and go on with the stretch under way,
    or with what comes in its place.
    """
    library, avoid = turn.library, turn.avoids()
    swaps = {
        before: after
        for before, after in coached.swaps.items()
        if after == LEFT_OUT or can_do(library.stretches[after], avoid)
    }
    swaps = {**fitting_swaps(library, coached.plan, avoid), **swaps}
    side = OTHER_SIDE.get(turn.spared_leg() or "", coached.side)
    before, changed = make_plan(library, coached), replace(coached, swaps=swaps, side=side)
    after, hold = make_plan(library, changed), before.hold_at(coached.hold)
    fit, steps = (
        {each.stretch.id for each in after.holds if can_do(each.stretch, avoid)},
        len(stretches_of(library, changed)),
    )
    if len(fit) < steps or len(fit) * 2 < len(library.routines[coached.plan].steps):
        left = turn.voice.line("leave-it-today", name=library.routines[coached.plan].name)
        return _offering_another(turn, coached.plan, left)  # next to nothing of it would be left
    if any(each.group == hold.group for each in after.holds):
        there = same_hold(before, coached.hold, after)
        return _on_with(turn, replace(changed, hold=there))
    to_come = _steps_from(turn, coached, hold.stretch.id)
    done_so = [swaps.get(each, each) for each in to_come]
    following = next((at for at, each in enumerate(after.holds) if each.stretch.id in done_so), None)
    if following is None:
        return all_done(turn, changed)
    lines = in_its_place(turn, after.holds[following].stretch)
    return clip_reply(turn, changed.at(Position(following)), lines=lines, place_id=EASIER)


def _offering_another(turn: Turn, plan: str, said: str) -> Reply:
    """Stop what does not suit, and offer a stretch that does:
    one of the same muscle that asks for no more, where there is one.
    """
    left = turn.library.stretches.get(plan)
    gentler = turn.chooser().easier(left, None) if left else None
    if left and gentler and can_do(gentler, turn.avoids()):
        line = turn.voice.line("leave-that-one", name=left.name)
        return asking(turn, Offer(gentler.id, OFFER_GENTLER), line, place=Place(id=NONE_FITS, about=plan))
    return asking(turn, any_other(turn), said, place=Place(id=NONE_FITS, about=plan))


def _steps_from(turn: Turn, coached: Coached, stretch: str) -> list[str]:
    """Ids of a routine's stretches from the one under way on, as the routine names them."""
    steps = [each.stretch for each in turn.library.routines[coached.plan].steps]
    done_so = [coached.swaps.get(each, each) for each in steps]
    return steps[done_so.index(stretch) :]


def keep_to(turn: Turn, act: KeepTo) -> Reply:
    """Fit the stretch or routine under way to what was told."""
    turn = turn.with_session(avoid=kept(turn.session.avoid, act.avoid))
    before, ids = facts_said_back.said_back(
        turn, [fact for fact in turn.facts() if fact.id == IN_BED or fact.id in HURT]
    )
    refused = next((each for each in act.avoid if each.removeprefix(SPARED) in turn.library.stretches), None)
    hurt = turn.place.about if turn.place.coached is None else None
    if hurt:  # what hurt was stopped
        return _offering_another(turn, hurt, turn.voice.line("none-without", name=turn.library.stretches[hurt].name))
    reply = replace(_kept_to(turn), left_alone=refused)
    if not before or (reply.place.coached is None and reply.place.id != NONE_FITS):
        return reply
    lines = [each for each in reply.lines if each != turn.voice.line("leaves-alone")]
    return replace(with_lines(reply, (*before, *lines), reply.place.id), said_back=ids)
