"""Replies to "easier", "I can't stand", "that hurts": a gentler way, or none."""

from dataclasses import replace

from skill.coaching.choice import DOES_WITHOUT, INSTEAD, SPARED, THINGS, can_do
from skill.coaching.plan import LEFT_OUT
from skill.coaching.progress import Coached, make_plan
from skill.coaching.stand_ins import done_instead
from skill.coaching.timeline import Position
from skill.conversation import fallback
from skill.conversation.cramps import cramp
from skill.conversation.listener import for_whom
from skill.conversation.open_question.put_question import asking
from skill.conversation.stretches import another_stretch, rest_of_routine, what_else_does
from skill.conversation.stretches.controls import in_stretch
from skill.conversation.stretches.playing import ask_first, begin, clip_reply, still_waiting, with_lines
from skill.knowledge.known_ids import CANNOT_REACH, IN_BED, WHEN_TO_SEE_DOCTOR
from skill.knowledge.stretches import Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin, Correct
from skill.turn.clips import STANDING, stretch_at
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.coaching import GoOn, InPosition, question_after
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.warnings import Passing
from skill.turn.place import EASIER, HURTS, NONE_FITS, Place
from skill.turn.stretch_acts import KeepTo
from skill.turn.turn import Turn

DIZZY = "DizzyIntent"
LASTING = frozenset(DOES_WITHOUT) - {IN_BED}
"""Limitations that hold tomorrow too."""


def told_limit(turn: Turn) -> dict[str, tuple[str, ...]]:
    """What a sentence tells in passing that the listener cannot do: the session keeps to it, whatever was answered."""
    limitation = turn.said_slots.limitation
    if limitation not in LASTING or turn.begins_as_question or what_else_does.is_there(turn):
        return {}
    return {"avoid": (limitation,)}


def read_limit(turn: Turn) -> Act | None:
    """Read a sentence that only tells what is missing or cannot be done: "I've no towel" asks for no other stretch.

    Where nothing is under way it is no reply, either: "I don't want any standing stuff".
    """
    asked = turn.said_slots
    more = asked.plan or asked.muscle or asked.stretching or asked.is_counted
    elsewhere = turn.place.coached is None and (turn.about_cramp or turn.session.warned)
    if elsewhere or isinstance(turn.pending, DraftPending):
        return None
    if there := what_else_does.read(turn):
        return there
    told_before = isinstance(turn.pending, InPosition) and turn.facts_heard.told  # "I'm a bit wobbly on my pins, mind"
    if (
        turn.place.coached
        and turn.language.stretches.loses_balance.search(turn.written)
        and not turn.asks | bool(told_before)
    ):
        return Begin(HURTS)
    if of_a_thing := _lacks_a_thing(turn):
        return of_a_thing
    if turn.place.coached and turn.language.cramps.told_of_body(turn.utterance.text).out_of_reach and not turn.asks:
        return Begin(EASIER)  # "I can't get my foot up on my knee" puts no muscle right
    return Begin(EASIER) if asked.limitation and asked.bare and not more else None


def _lacks_a_thing(turn: Turn) -> Act | None:
    """Read that a thing is missing, to a stretch that is offered or under way."""
    asked = turn.said_slots
    if asked.limitation not in THINGS or asked.plan or turn.asks:
        return None
    offered = turn.library.stretches.get(turn.pending.then) if isinstance(turn.pending, Offer) else None
    stretch = stretch_at(turn.library, turn.place.coached) if turn.place.coached else offered
    if stretch and not can_do(stretch, (asked.limitation,)):
        return Begin(EASIER)  # "ok, but I'm on grass, there's no wall"
    return KeepTo((asked.limitation,)) if turn.place.coached else None


def read_thing(turn: Turn) -> Act | None:
    """Read what a stretch is done with: "a belt" does as well as the towel that somebody has not got, and "not the
    wall" wants another way.
    """
    text, things = turn.written, turn.slot_reader["Manner"]
    about = turn.place.about or ""
    if turn.place.id == NONE_FITS and isinstance(turn.pending, Offer | WhatNow) and about in turn.library.stretches:
        if turn.language.moment.one_without.match(turn.utterance.text.lower()):
            return AskAgain()  # that is what was offered
        named, denies = things.find(text), turn.language.sentences.denying_words & {*text.split()}
        return Begin(about) if named and not denies and f"no-{named}" in turn.avoids() else None
    if what_else_does.lacked_in_words(turn):
        return Begin(EASIER)
    denied = turn.language.stretches.not_that_thing.match(text) if turn.place.coached else None
    wishes = turn.place.coached and turn.language.things.wished_without.search(text)
    named = things.find(denied["thing"]) if denied else things.find(text) if wishes else None
    return _without(turn, f"no-{named}") if named else None


def _without(turn: Turn, limitation: str) -> Act | None:
    """Another stretch of the same muscle that does without a thing that is not wished now;
    nothing of that is stored.
    """
    coached = turn.coached or turn.place.coached
    if coached is None or coached.plan not in turn.library.stretches or limitation not in DOES_WITHOUT:
        return None
    other = turn.chooser().easier(turn.library.stretches[coached.plan], limitation)
    return Correct(plan=other.id) if other else None


def easier(turn: Turn) -> Reply:
    """Swap the stretch for a gentler one, help with a cramp where the body is, or offer what can be done.

    What somebody cannot do, or has not got, is stored for the next stretch.
    """
    reply, limitation = _easier(turn), turn.said_slots.limitation or what_else_does.lacked(turn)
    coached = turn.coached or turn.place.coached
    if limitation == CANNOT_REACH and coached and reply.place.id == EASIER and not reply.left_alone:
        refused = stretch_at(turn.library, coached)
        before = stretch_at(turn.library, reply.place.coached) if reply.place.coached else refused
        return replace(reply, left_alone=f"{SPARED}{refused.id}") if before != refused else reply
    if limitation in THINGS and turn.language.things.wished_without.search(turn.written):
        return reply  # it may well be there tomorrow
    if limitation not in LASTING or reply.place.relief or (reply.left_alone or "").startswith(INSTEAD):
        return reply  # what something else does for is not lacked tomorrow
    noted = turn.voice.line("noted", what=turn.voice.line(f"wish-{limitation}"))
    said = with_lines(reply, (noted, *reply.lines), reply.place.id)
    return replace(said, wishes={"avoid": (limitation,)}, unkept=reply.lines)


def _easier(turn: Turn) -> Reply:
    limitation, state = turn.said_slots.limitation, turn.place.relief
    if state and limitation == IN_BED:
        return cramp.help_now(turn, replace(state, position=IN_BED, began=None))
    if turn.place.coached is None and state is None and limitation:
        return _offer_fitting(turn, limitation)
    coached = turn.coached
    stretch = stretch_at(turn.library, coached) if coached and limitation == CANNOT_REACH else None
    if stretch and turn.chooser().easier(stretch, limitation) is None:
        return another_stretch.another(turn)  # what is out of reach is not asked for once more
    return _swap(turn)


@in_stretch
def _swap(turn: Turn, coached: Coached) -> Reply:
    """Swap the stretch for a gentler one of the same muscle, or one that does without what is missing.

    A stretch that does without it already goes on; nothing is begun past its safety question.
    """
    hold = make_plan(turn.library, coached).holds[coached.hold]
    limitation = turn.said_slots.limitation or what_else_does.lacked(turn)
    suggested = what_else_does.suggested(turn, coached, hold.stretch, limitation)
    if suggested:
        return suggested
    left_alone = what_else_does.given_up(turn, hold.stretch, limitation)
    if left_alone:
        turn = turn.with_session(avoid=(*turn.session.avoid, left_alone))
    reply = _in_its_place(turn, coached, hold.stretch, limitation)
    return replace(reply, left_alone=left_alone) if left_alone else reply


def _in_its_place(turn: Turn, coached: Coached, stretch: Stretch, limitation: str | None) -> Reply:
    """Go on with another stretch of the muscle, or with this one where it does without what is missing."""
    voice, other = turn.voice, turn.chooser().easier(stretch, limitation)
    if other is None and limitation is not None and limitation in DOES_WITHOUT:
        if can_do(stretch, (*turn.avoids(), limitation)):
            fitted = _rest_fitted(turn, coached, limitation)
            line = voice.line("fits-already" if fitted == coached else "leaves-alone")
            waiting = still_waiting(turn, coached, fitted, said=line, place_id=EASIER)
            return waiting or clip_reply(turn, fitted, lines=(line,), place_id=EASIER)
        return _none_fits(turn, coached, stretch, limitation)
    if other is None:
        place = Place(id=EASIER, about=coached.plan, coached=coached)
        return asking(turn, GoOn(), voice.line("nothing-easier"), place=place)
    quiet = True if limitation == IN_BED else None
    swapped = _rest_fitted(turn, _swapped(turn, coached, stretch, other), limitation)
    asked = ask_first(turn, swapped)
    if asked:
        return replace(asked, lines=(voice.line("swapped", name=other.name),))
    reply = begin(turn.with_session(quiet=quiet or turn.session.quiet), swapped)
    return replace(with_lines(reply, another_stretch.in_its_place(turn, other), EASIER), quiet=quiet)


def _none_fits(turn: Turn, coached: Coached, stretch: Stretch, limitation: str) -> Reply:
    """Stop a stretch that cannot be done, where no easier one does without what is missing;
    a routine goes on without it.

    One that asks for more than it did is offered at most, and at night not even that.
    """
    library, voice = turn.library, turn.voice
    place, said = Place(id=NONE_FITS, about=coached.plan), voice.line("none-without", name=stretch.name)
    if coached.plan in library.routines:
        without = _rest_fitted(turn, _swapped(turn, coached, stretch, None), limitation)
        left = make_plan(library, without).holds[without.hold :]
        if left:
            return clip_reply(turn, without, lines=(said,), place_id=EASIER)
        return asking(
            turn,
            question_after(library, replace(coached, following=None)),
            said,
            voice.line("that-was-all"),
            place=place,
        )
    others = (library.stretches[each] for each in library.preferred.get(stretch.muscle, ()))
    harder = next(
        (each for each in others if can_do(each, (*turn.avoids(), limitation)) and each.kind == stretch.kind), None
    )
    if harder is None or turn.night():
        return asking(turn, another_stretch.any_other(turn), said, place=place)
    stands_up = harder.position == STANDING != stretch.position
    return asking(turn, Offer(harder.id, "offer-standing" if stands_up else "offer-stretch"), said, place=place)


def _offer_fitting(turn: Turn, limitation: str) -> Reply:
    """Nothing is under way: offer the first stretch that does without what is missing."""
    library = turn.library
    everyone = (library.stretches[each] for ids in library.preferred.values() for each in ids)
    possible = next((each for each in everyone if limitation in DOES_WITHOUT and can_do(each, turn.avoids())), None)
    if possible is None:
        return fallback.what_now(turn, "no-stretch-running")
    return asking(turn, Offer(possible.id, "offer-stretch"), place=Place(id=EASIER))


def hurts(turn: Turn) -> Reply:
    """Stop the stretch, say to ease off and when to get help, and offer a gentler one.

    Somebody who is dizzy sits down, and stretches no more.
    """
    running, plan, voice = turn.place.coached, turn.plan, turn.voice
    dizzy = turn.intent == DIZZY or for_whom.is_dizzy(turn)
    if turn.place.relief and not dizzy:
        return cramp.hurts(turn)
    if dizzy:
        asked = CrampingNow() if turn.place.relief else Passing()
        return asking(turn, asked, voice.line("let-go-and-rest" if running else "rest-first"), place=Place(id=HURTS))
    if running is None or plan is None:
        return asking(turn, CrampingNow(), voice.line("rest-first"), place=Place(id=HURTS))
    stretch = plan.hold_at(running.hold).stretch
    gentler = turn.chooser().easier(stretch, None)
    if turn.language.stretches.loses_balance.search(turn.written):
        return _steadied(turn, running, gentler)
    standing = turn.chooser().other(stretch) if not turn.night() else None
    offer = (
        Offer(gentler.id, "offer-gentler")
        if gentler
        else Offer(standing.id, "offer-standing")  # the way it is held hurts, and another way may not
        if standing and standing.position == STANDING
        else Offer(WHEN_TO_SEE_DOCTOR, "offer-doctor")
    )
    place = Place(id=HURTS, about=running.plan)
    return asking(turn, offer, voice.line("ease-off"), voice.line("when-it-hurts"), place=place)


def _steadied(turn: Turn, running: Coached, gentler: Stretch | None) -> Reply:
    """Stop where balance was lost, ask for what hurts, and offer a way that nobody can fall from."""
    place = Place(id=HURTS, about=running.plan)
    asked = Offer(gentler.id, "offer-gentler") if gentler else WhatNow()
    return asking(turn, asked, turn.voice.line("steady-first"), place=place)


def _rest_fitted(turn: Turn, coached: Coached, limitation: str | None) -> Coached:
    """Fit the rest of a routine as well: who cannot get down at the wall cannot do so later, either."""
    known = (*turn.avoids(), *([limitation] if limitation in DOES_WITHOUT and limitation else []))
    return rest_of_routine.fitted(turn.library, coached, known)


def _swapped(turn: Turn, coached: Coached, before: Stretch, after: Stretch | None) -> Coached:
    """Stay in a routine with the other stretch in it, or without it, at its first hold;
    a single stretch becomes the other.
    """
    if after and coached.plan not in turn.library.routines:
        return done_instead(coached, before, after)
    plan = make_plan(turn.library, coached)
    changed = replace(coached, swaps={**coached.swaps, before.id: after.id if after else LEFT_OUT})
    first = next(i for i, hold in enumerate(plan.holds) if hold.stretch.id == before.id)
    return changed.at(Position(first))
