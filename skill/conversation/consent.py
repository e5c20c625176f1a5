"""Replies to "yes" and "no": they answer whatever was asked last."""

from dataclasses import replace

from skill.coaching.progress import Coached
from skill.coaching.relief_rounds import ReliefState
from skill.coaching.timeline import Position
from skill.conversation import again, coached, controls, diary, misses, relief, reminders
from skill.conversation.dialogue import Dialogue
from skill.response.reply import Reply
from skill.turn.place import RELIEF, RESUME, Place
from skill.turn.situation import Situation


def accept(dialogue: Dialogue, situation: Situation) -> Reply:
    """Answer "yes": to what is to be noted or reminded of, to the check-in, the next clip, going on, or what was offered."""
    return _to_what_waits(situation, yes=True) or _accept(dialogue, situation)


def decline(dialogue: Dialogue, situation: Situation) -> Reply:
    """Answer "no": not to be noted, not easing, not ready, not interested."""
    return _to_what_waits(situation, yes=False) or _decline(dialogue, situation)


def thanked(dialogue: Dialogue, situation: Situation) -> Reply:
    """Take thanks in a cramp for "it's easing", and end everything else kindly."""
    place = situation.place
    if place.relief and place.offer is None and place.id != controls.PAUSED:
        return relief.after_hold(dialogue.library, place.relief, situation, easing=True)
    return Reply(lines=(situation.voice.line("you-are-welcome"),), place=Place(id="control.stop"))


def _to_what_waits(situation: Situation, *, yes: bool) -> Reply | None:
    draft, pending = situation.place.diary, situation.place.reminder
    if draft:
        return diary.accept(draft, situation) if yes else diary.decline(draft, situation)
    if pending:
        return reminders.accept(pending, situation) if yes else reminders.decline(pending, situation)
    return None


def _accept(dialogue: Dialogue, situation: Situation) -> Reply:
    place, library = situation.place, dialogue.library
    if place.warning and place.offer:
        cleared = replace(situation, session=replace(situation.session, warned=None))
        return replace(dialogue.begin(place.offer, cleared), cleared=True)
    if place.warning:
        return again.repeat(library, situation)
    if place.relief and place.offer == RELIEF:
        return relief.one_more_round(library, place.relief, situation)
    if place.relief and place.offer is None:
        return _in_relief(dialogue, place.relief, situation, yes=True)
    if place.coached and _was_asked_by_the_stretch(dialogue, place.coached, situation):
        return _go_on(dialogue, place.coached, situation)
    offered = place.options[0] if place.options else place.offer
    return dialogue.begin(offered, situation) if offered else misses.what_now("yes-to-what", situation)


def _decline(dialogue: Dialogue, situation: Situation) -> Reply:
    place = situation.place
    if place.warning and place.offer:
        return Reply(lines=(situation.voice.line("get-it-checked"),), place=Place(id="control.stop"))
    if place.relief and place.offer != RELIEF:
        return _in_relief(dialogue, place.relief, situation, yes=False)
    if len(place.options) > 1:
        return dialogue.begin(place.options[1], situation)
    if place.coached:
        return _not_now(dialogue, place.coached, situation)
    if place.about is None and place.offer in (RESUME, RELIEF):
        return _no_to_the_welcome(dialogue, situation)
    return Reply(lines=(situation.voice.line("goodbye"),), place=Place(id="control.stop"))


def _no_to_the_welcome(dialogue: Dialogue, situation: Situation) -> Reply:
    """No to the stretch of yesterday leaves the one question; no to a cramp, everything else."""
    if situation.place.offer == RELIEF:
        return misses.what_now("no-cramp-now", situation)
    offer = dialogue.library.offers["welcome"]
    return Reply(question=offer.question, place=Place(offer=offer.then))


def _in_relief(dialogue: Dialogue, state: ReliefState, situation: Situation, *, yes: bool) -> Reply:
    """Answer "is it easing?", after a pause "ready to go on?"; no to a side question asks again whether it eases."""
    library = dialogue.library
    if situation.place.offer:
        check_in = library.relief.check_in
        return Reply(question=check_in, place=Place(id=RELIEF, about=RELIEF, relief=state))
    if situation.place.id != controls.PAUSED:
        return relief.after_hold(library, state, situation, easing=yes)
    return relief.help_now(library, state, situation) if yes else controls.pause(library, situation)


def _not_now(dialogue: Dialogue, running: Coached, situation: Situation) -> Reply:
    """No to the stretch waits; no to anything else goes back to it."""
    place = situation.place
    if place.offer == running.plan:
        return _something_gentler(dialogue, running, situation)
    if _was_asked_by_the_stretch(dialogue, running, situation):
        return controls.pause(dialogue.library, situation)
    if running.began is not None:
        return Reply(lines=(situation.voice.line("goodbye"),), place=Place(id="control.stop"))
    return Reply(question=situation.voice.line("ready-to-go-on"), place=Place(about=place.about, coached=running))


def _was_asked_by_the_stretch(dialogue: Dialogue, running: Coached, situation: Situation) -> bool:
    """Whether the answer is to the stretch: it asked something itself, or its last question has not sounded yet."""
    place = situation.place
    if place.offer is None or place.offer == running.plan:
        return True
    return running.began is not None and coached.here(dialogue.library, running, situation) is not None


def _go_on(dialogue: Dialogue, running: Coached, situation: Situation) -> Reply:
    """Begin after the safety question, play the next clip, or resume."""
    library = dialogue.library
    if situation.place.offer == running.plan:
        return coached.begin(library, running, situation)
    if running.following is None or not coached.is_over(library, running, situation):
        return controls.resume(library, situation)
    lines = (situation.voice.line("here-we-go"),)
    following = replace(running.at(Position(running.following)), following=None)
    return coached.clip_reply(library, following, situation, lines=lines)


def _something_gentler(dialogue: Dialogue, running: Coached, situation: Situation) -> Reply:
    """Offer the gentler stretch where the safety question was answered with no."""
    stretch = dialogue.library.stretches.get(running.plan)
    gentler = dialogue.library.stretches.get((stretch.gentler if stretch else None) or "")
    if gentler is None:
        return Reply(lines=(situation.voice.line("goodbye"),), place=Place(id="control.stop"))
    question = situation.voice.line("offer-gentler", name=gentler.name)
    return Reply(question=question, place=Place(about=running.plan, offer=gentler.id))
