"""What does as well as the thing that a stretch is done with: told by the listener, or suggested once.

A lacking towel is no dead end: a belt or the sheet pulls as well, a tree or a car bears who leans on it. Only who has
nothing of that sort either goes on to another stretch.
"""

from dataclasses import replace

from skill.coaching.choice import INSTEAD, NO, NOTHING_LIKE, THINGS, can_do
from skill.coaching.progress import Coached
from skill.coaching.stand_ins import lacking, uses
from skill.conversation import fallback
from skill.conversation.listener import stand_ins_told
from skill.conversation.open_question.put_question import asking
from skill.conversation.stretches.controls import led_back
from skill.knowledge.stretches import Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin, Correct
from skill.turn.clips import STANDING, stretch_at
from skill.turn.pending.coaching import GoOn, HasInstead
from skill.turn.place import EASIER, Place
from skill.turn.stretch_acts import TakeInstead
from skill.turn.turn import Turn

DOES_AS_WELL, FITS_THERE = "does-as-well", "fits-there"
SITTING, SEATED = "sitting", "seated"


def read(turn: Turn) -> Act | None:
    """Read that something else is there than the thing that the stretch in hand is done with: "a belt",
    "no wall, but there's the car". One that was left for want of the thing begins after all.
    """
    thing, coached = stand_ins_told.told_for(turn), turn.coached or turn.place.coached
    if thing is None:
        return _on_a_seat(turn) if coached else None
    if coached is None:
        return Begin(turn.place.about or "") if f"{NO}{thing}" in turn.avoids() else None
    use = uses(stretch_at(turn.library, coached))[thing]
    return TakeInstead(use)


def _on_a_seat(turn: Turn) -> Act | None:
    """Read "a chair, would that do", of a stretch on the bed or the floor: it fits there, or another one does."""
    coached, things = turn.place.coached, turn.language.things
    if coached is None or coached.plan not in turn.library.stretches:
        return None
    stretch, rest = turn.library.stretches[coached.plan], things.seats.sub(" ", turn.written)
    alone = rest != turn.written and things.says_it_is_there.issuperset(rest.split())
    if not alone or stretch.position in (STANDING, SITTING):
        return None
    if SITTING in stretch.also_in or SEATED in stretch.support:
        return AskAgain(FITS_THERE)
    other = turn.chooser().choose(stretch.muscle, SITTING)
    return Correct(plan=other.id) if other and other.position == SITTING else None


def is_there(turn: Turn) -> bool:
    """Whether something else is there than the thing that is lacked: then nothing is missing."""
    return turn.language.stretches.cloth_instead.search(turn.written) is not None or bool(stand_ins_told.told_for(turn))


def lacked(turn: Turn) -> str | None:
    """The limitation of who answers that nothing else is there, or says it."""
    return f"{NO}{turn.pending.thing}" if isinstance(turn.pending, HasInstead) else lacked_in_words(turn)


def lacked_in_words(turn: Turn) -> str | None:
    """The limitation of who has not got "one", or nothing that does as well:
    the thing that the stretch under way is done with.
    """
    coached, text = turn.coached or turn.place.coached, turn.utterance.text.lower()
    if coached is None:
        return None
    if nothing := stand_ins_told.has_none_for(turn):
        return f"{NO}{nothing}"
    if not (turn.language.stretches.lacks_it.match(turn.written) or turn.language.moment.one_without.match(text)):
        return None
    stretch = stretch_at(turn.library, coached)
    return next((each for each in THINGS if not can_do(stretch, (each,))), None)


def suggested(turn: Turn, coached: Coached, stretch: Stretch, limitation: str | None) -> Reply | None:
    """Name what does as well as the thing that is lacked, once, and wait until it is there; None where nothing does."""
    use = lacking(stretch, limitation, turn.avoids(), in_the_dark=turn.night())
    if use is None or turn.language.things.out_of_reach.search(turn.written):
        return None
    thing, place = (
        (limitation or "").removeprefix(NO),
        Place(id=EASIER, about=coached.plan, coached=led_back(turn, coached)),
    )
    reply = asking(turn, HasInstead(thing), turn.voice.line(f"instead-{use}"), place=place)
    return replace(reply, left_alone=f"{INSTEAD}{thing}")


def take(turn: Turn, act: TakeInstead) -> Reply:
    """Say that it does as well; the body goes into position before anything is counted."""
    said = turn.voice.line(f"{DOES_AS_WELL}-{act.use}")
    if not isinstance(turn.pending, HasInstead) or turn.coached is None:
        return fallback.ask_again(turn, said)
    place = Place(id=EASIER, about=turn.coached.plan, coached=turn.coached)
    return asking(turn, GoOn(), said, place=place)


def given_up(turn: Turn, stretch: Stretch, limitation: str | None) -> str | None:
    """What the session keeps where a thing is lacked once more, after what does as well was named."""
    thing = (limitation or "").removeprefix(NO)
    return f"{NOTHING_LIKE}{thing}" if thing in uses(stretch) and f"{INSTEAD}{thing}" in turn.avoids() else None
