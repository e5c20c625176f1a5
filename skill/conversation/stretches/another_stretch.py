"""Another stretch than the one under way: "something else", "I can't do this one", "can we do hamstring instead".

What was refused is not begun again in this session, unless it is asked for by its whole name.
"""

from dataclasses import replace

from skill.coaching.choice import RULED_OUT, SPARED, StretchChooser, can_do, is_riskier
from skill.coaching.plan import LEFT_OUT
from skill.coaching.progress import Coached, make_plan
from skill.coaching.timeline import Position
from skill.conversation.listener import facts_said_back
from skill.conversation.open_question.put_question import asking
from skill.conversation.stretches.controls import all_done, in_stretch
from skill.conversation.stretches.playing import ask_first, begin, clip_reply, stretches_of, with_lines
from skill.knowledge.known_ids import ANOTHER_ONE, NEITHER
from skill.knowledge.stretches import Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.clips import STANDING, spoken_place, stretch_at
from skill.turn.pending.answers import DidYouMean, Offer, WhatNow
from skill.turn.place import EASIER, HURTS, NEXT, NONE_FITS, RESUME, Place
from skill.turn.stretch_acts import AnotherStretch, OfferAnother, StretchFor
from skill.turn.turn import Turn

MOST_WORDS = 14
"""A longer sentence that ends so tells something of its own."""


def read(turn: Turn) -> Act | None:
    """Read a wish for another stretch than the one under way; None for any other sentence,
    and where none is under way.
    """
    coached, of_a_cramp = turn.place.coached, turn.session.eased_muscle is not None
    offer = turn.pending if isinstance(turn.pending, Offer) else None
    if turn.intent == ANOTHER_ONE and offer and offer.then in turn.library.stretches and not of_a_cramp:
        return OfferAnother() if offer.of_stretch else Begin(offer.then)  # after pain, the gentler one
    stopped = _where_one_was_stopped(turn, offer) if offer and turn.place.id in (HURTS, NONE_FITS) else None
    if stopped:
        return stopped
    if coached is None or turn.place.relief or isinstance(turn.pending, DidYouMean):
        return None
    if turn.intent in (NEITHER, ANOTHER_ONE):
        return AnotherStretch()
    return _in_words(turn, stretch_at(turn.library, coached))


def _where_one_was_stopped(turn: Turn, offer: Offer) -> Act | None:
    """Read what is wished in place of a stretch that hurt, or could not be done,
    while another is offered, or a doctor.
    """
    text, language = turn.written, turn.language
    is_plan, none_fits = offer.then in turn.library.stretches, turn.place.id == NONE_FITS
    if is_plan and language.stretches.what_instead.match(text):
        return AskAgain()  # that is what is offered
    others = language.flow.asks_for_others.match(text) or language.flow.wants_another.search(text)
    if not none_fits and others and turn.place.about in turn.library.stretches and len(text.split()) <= MOST_WORDS:
        return OfferAnother()
    picks_up = is_plan and none_fits and language.stretches.picks_up_again.search(text)
    return Begin(RESUME) if picks_up else None  # which says that it stays left


def _in_words(turn: Turn, of_it: Stretch) -> Act | None:
    text, language, asked = turn.written, turn.language, turn.said_slots
    if language.flow.asks_for_others.match(text):
        return AnotherStretch()
    if not text or len(text.split()) > MOST_WORDS or language.flow.comes_again.search(text):
        return None
    another_wished = language.flow.wants_another.search(text)
    if asked.muscle in turn.library.preferred and asked.muscle != of_it.muscle and not asked.plan:
        wants = language.flow.wants_instead.search(text) or another_wished
        return StretchFor(asked.muscle, asked.position) if wants else None
    told = asked.hold or asked.repetitions or asked.time or asked.side or asked.position or asked.limitation
    wants = another_wished or language.flow.refuses_this.search(text)
    return AnotherStretch() if wants and not told and asked.plan in (None, of_it.id) else None


def another(turn: Turn) -> Reply:
    """Put another stretch in place of the one under way, and leave that one alone from now on;
    once that is done, offer another.
    """
    done = turn.place.coached if turn.coached is None else None
    return _after(turn, done) if done else _another(turn)


def _after(turn: Turn, done: Coached) -> Reply:
    """Offer another stretch of the muscle, once one is done to its end; after a routine of the muscles in it,
    the last one first.
    """
    one = turn.library.stretches.get(done.plan)
    stretched = [one] if one else stretches_of(turn.library, done)[::-1]
    last, heard = stretched[0], {*turn.session.heard, *(each.id for each in stretched)}
    others = [other for each in stretched for other in _others(turn, each) if other.id not in heard]
    other = next((each for each in others if not is_riskier(each, last)), next(iter(others), None))
    return _offering(turn, done, last, other)


@in_stretch
def _another(turn: Turn, coached: Coached) -> Reply:
    refused = stretch_at(turn.library, coached)
    left_alone = f"{SPARED}{refused.id}"
    turn = turn.with_session(avoid=(*turn.session.avoid, left_alone))
    reply = (
        _in_routine(turn, coached, refused) if coached.plan in turn.library.routines else _alone(turn, coached, refused)
    )
    return replace(reply, left_alone=left_alone)


def _alone(turn: Turn, coached: Coached, refused: Stretch) -> Reply:
    """Begin another stretch of the muscle, or offer one that asks for more, or one of another muscle."""
    others = _others(turn, refused)
    other = next((each for each in others if not is_riskier(each, refused)), None)
    if other is None:
        offered = next(iter(others), None) if not turn.night() else None
        return _offering(turn, coached, refused, offered)
    swapped = replace(coached.at(Position()), plan=other.id, version=None)
    lines = (turn.voice.line("swapped", name=other.name),)
    asked = ask_first(turn, swapped)
    if asked:
        return replace(asked, lines=lines)
    care = facts_said_back.care(turn, (other,))
    return with_lines(begin(turn, swapped), (*lines, turn.voice.say(other.cautions.short), *care), EASIER)


def _others(turn: Turn, refused: Stretch) -> list[Stretch]:
    """The other stretches of a muscle that can be done, those of its kind first;
    those that want support come after the rest.
    """
    stretches, avoid = turn.library.stretches, turn.avoids()
    others = [stretches[each] for each in turn.library.preferred.get(refused.muscle, ())]
    others = [each for each in others if each.kind == refused.kind and can_do(each, avoid)]
    return sorted(others, key=lambda each: not each.support.keys().isdisjoint(avoid))


def _offering(turn: Turn, coached: Coached, refused: Stretch, offered: Stretch | None) -> Reply:
    """Stop, and offer a stretch that asks for more than the one refused, else one of another muscle."""
    place, voice = Place(id=NONE_FITS, about=coached.plan), turn.voice
    if offered:
        stands_up = offered.position == STANDING != refused.position
        return asking(turn, Offer(offered.id, "offer-standing" if stands_up else "offer-stretch"), place=place)
    return asking(turn, any_other(turn), voice.line("no-other-stretch"), place=place)


def any_other(turn: Turn) -> Offer | WhatNow:
    """Offer any stretch that suits, where none does in place of the one that is left; at night none to stand up for."""
    avoid = (*turn.avoids(), f"{RULED_OUT}{STANDING}") if turn.night() else turn.avoids()
    nearest = StretchChooser(turn.library, avoid).choose(None, None, night=turn.night())
    return Offer(nearest.id, "offer-stretch") if nearest and can_do(nearest, avoid) else WhatNow()


def _in_routine(turn: Turn, coached: Coached, refused: Stretch) -> Reply:
    """Go on with another stretch of the muscle in its place, or with the next one of the routine."""
    done = {each.id for each in stretches_of(turn.library, coached)}
    fitting = (each for each in _others(turn, refused) if each.id not in done and not is_riskier(each, refused))
    other = next((each for each in fitting if each.ask_first is None), None)
    step = next((before for before, after in coached.swaps.items() if after == refused.id), refused.id)
    changed = replace(coached, swaps={**coached.swaps, step: other.id if other else LEFT_OUT})
    first = next(at for at, hold in enumerate(make_plan(turn.library, coached).holds) if hold.stretch == refused)
    if first >= len(make_plan(turn.library, changed).holds):
        return all_done(turn, coached, place_id=NEXT)
    there = changed.at(Position(first))
    if other is None:
        line = turn.voice.line("moved", place=spoken_place(turn.library, turn.voice, there))
        return clip_reply(turn, there, lines=(line,), place_id=NEXT)
    return clip_reply(turn, there, lines=in_its_place(turn, other), place_id=EASIER)


def in_its_place(turn: Turn, other: Stretch) -> tuple[str, str]:
    """Name the stretch that comes in place of another, and what to take care of in it."""
    return turn.voice.line("swapped", name=other.name), turn.voice.say(other.cautions.short)
