"""Looks at an act that was read, by all that is under way and all else that the sentence says,
and gives what it comes to.

Nothing is done for a cramp that nobody has, nothing is deleted without a plain yes, what was not understood is read
once more, and a warning is not left by an act.
"""

from collections.abc import Callable
from typing import NamedTuple

from skill.conversation.answers import topic_answers
from skill.conversation.cramps import (
    acts_in_cramp,
    cramp_denied,
    cramp_of_another_time,
    muscle_alone,
    needless_help,
    no_cramp_after_all,
    said_in_cramp,
)
from skill.conversation.cramps.going_on_with_cramp import on_with_cramp
from skill.conversation.diary import acts_on_entry, past_story
from skill.conversation.interpreting import reply_heard_wrong
from skill.conversation.listener import for_whom, illness_told
from skill.conversation.medicines import medicines_told, taken_together
from skill.conversation.readers import Readers
from skill.conversation.reading import before_deleting, not_understood, only_told, said_of_this, told_in_two
from skill.conversation.replies import closing
from skill.conversation.stretches import (
    acts_in_stretch,
    no_more_asked,
    not_yet_ready,
    posture_asked,
    requests_in_words,
)
from skill.conversation.warnings import (
    answers_to_check,
    leaving_a_warning,
    remaining_signs,
    sign_location,
    yes_to_sign,
)
from skill.turn.acts import Act
from skill.turn.turn import Turn

Change = Callable[[Readers, Turn, Act], Act | None]
"""Gives another act in place of one, or None where it stays."""


class OfAct(NamedTuple):
    """A check that needs no readers."""

    change: Callable[[Turn, Act], Act | None]


class Check(NamedTuple):
    """A look at an act, at its place in the order."""

    change: Change | OfAct
    why_here: str
    settles: bool = False
    """Whether the act that it gives is looked at no more."""


def of_act(change: Callable[[Turn, Act], Act | None]) -> OfAct:
    """Make a check of a function that needs no readers."""
    return OfAct(change)


MEANT_HERE = (
    Check(reply_heard_wrong.no_better, '"Know better" ends no help before it is known which was said.', settles=True),
    Check(yes_to_sign.instead, '"Yes, let\'s go on" is no yes to a question about a sign.'),
    Check(
        acts_in_cramp.meant,
        "In a cramp words have another meaning; what comes next knows the act that was meant.",
    ),
    Check(
        of_act(posture_asked.instead),
        'Asked "should my knee be bent", a stretch answers in its own words; what comes next would drop the question.',
    ),
    Check(acts_in_stretch.meant, "The same in a stretch."),
    Check(not_yet_ready.instead, 'No count for "ok, stop the stretch", whichever step took it for an ok.'),
    Check(of_act(not_yet_ready.left_for_today), "Who does no more today has not to say so to a pause, too."),
)
"""What words mean where they are said: at a question about a sign, in a cramp, in a stretch, before a count."""

NO_NEEDLESS_HELP = (
    Check(told_in_two.instead, '"In my calf" may only name what the sentence before was about.'),
    Check(cramp_denied.of_two, "Whether a cramp is there was said: it is not asked which of two was meant."),
    Check(cramp_denied.instead, "What follows a no may take it back."),
    Check(cramp_of_another_time.instead, "No help for a cramp of another time than now."),
    Check(
        needless_help.denied_or_over,
        "Nothing is said to a denied cramp but that it is good, and nothing changes that.",
        settles=True,
    ),
    Check(needless_help.guessed, "What tells of no body begins no help, before more is made of it."),
    Check(needless_help.stretch_wished, "Who asks for a stretch, and has no cramp, gets it.", settles=True),
    Check(needless_help.asked_in_stretch, "A question about the stretch under way begins no help."),
    Check(needless_help.what_hurts, "How a cramp or a stretch feels goes before what is wished."),
)
"""Nothing is done for a cramp that nobody has."""

KNOWN_BY_NOW = (
    Check(of_act(medicines_told.as_prescribed), "What a doctor prescribed is taken as prescribed."),
    Check(of_act(taken_together.instead), "Who names a medicine hears of that one, and of no antibiotics."),
    Check(of_act(acts_in_cramp.of_a_cramp_now), "A cramp that is under way may be what is meant."),
    Check(of_act(topic_answers.of_other_parts), "Cramps in the chest or the arms are nobody's who names none of them."),
    Check(illness_told.instead, "Who tells of one illness hears nothing of another."),
    Check(of_act(said_of_this.by_its_word), "Sitting is no standing, though each is a guess for the other."),
    Check(for_whom.instead, "Some acts are others for somebody with a condition."),
    Check(
        of_act(requests_in_words.of_the_muscle_told),
        "A stretch that is wished without a name is of the muscle that was told.",
    ),
    Check(on_with_cramp, "What is told besides goes on with the help that is under way."),
    Check(no_cramp_after_all.instead, "Nothing is held for what is asked or told once a cramp has gone."),
)
"""What is known of the listener and of the cramp changes what is done."""

NOTHING_UNASKED = (
    Check(needless_help.not_sure, "Who told nothing else, and is not sure, hears how a cramp feels."),
    Check(only_told.instead, "What was only told orders nothing."),
    Check(before_deleting.instead, "Nothing is deleted by a guess, whatever was read before.", settles=True),
    Check(of_act(acts_on_entry.of_the_entry), "An entry that waits takes what is told of it."),
    Check(of_act(acts_on_entry.goes_back), "An entry that was let go may come back.", settles=True),
)
"""Nothing begins that was only told, and nothing is deleted without a plain yes."""

NOT_UNDERSTOOD = (
    Check(
        of_act(answers_to_check.missed),
        "A question about a sign that is missed twice warns, and nothing softens that.",
        settles=True,
    ),
    Check(not_understood.instead, "Only what nobody has understood is read once more."),
    Check(
        said_in_cramp.instead,
        "Only what says so ends the help with a cramp; what is still not understood may be of it.",
    ),
    Check(of_act(muscle_alone.instead), '"Hamstring" alone may cramp, or is to be stretched.'),
    Check(past_story.instead, "A story of the past begins nothing, also where it was not understood before."),
    Check(
        of_act(no_more_asked.instead),
        'Who "can\'t hold it any longer" holds no longer, whichever step took that for a wish.',
    ),
)
"""What was not understood is read once more."""

WARNING_STAYS = (
    Check(leaving_a_warning.instead, "A warning in force is left by none of all these acts."),
    Check(sign_location.instead, "A sign of another part of the body is none of a leg."),
)
"""A warning is not left by an act that was meant for something else."""

NOTHING_CLOSED = (
    Check(
        of_act(topic_answers.told_once),
        "An answer is not said word for word again to a new sentence, whatever found it.",
    ),
    Check(closing.instead, "As it is known by then whether anything but a no was said."),
    Check(remaining_signs.instead, "Last, as a no that takes a warning back may leave one of several signs."),
)
"""Nothing is said twice, and nothing closed by a sentence that tells more than a no."""

CHECKS = (
    *MEANT_HERE,
    *NO_NEEDLESS_HELP,
    *KNOWN_BY_NOW,
    *NOTHING_UNASKED,
    *NOT_UNDERSTOOD,
    *WARNING_STAYS,
    *NOTHING_CLOSED,
)
"""From top to bottom: each looks at what the ones before it have made of the act."""


def check(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what an act comes to: itself, where nothing under way and nothing else in the sentence speaks against it."""
    for each in CHECKS:
        change = each.change
        changed = change.change(turn, act) if isinstance(change, OfAct) else change(readers, turn, act)
        if changed is not None and each.settles:
            return changed
        act = changed or act
    return act
