"""What is said of the stretch under way, or of the one that was left, and what it is to do without."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class StretchGrammar:
    """What is said of the stretch under way, or of the one that was left.

    The patterns match contractions written out.
    """

    the_usual: re.Pattern[str] = NOWHERE
    """A wish for what was done last: "same as last night". Contractions are written out, as in the next."""
    done_this: re.Pattern[str] = NOWHERE
    """Who has done what is under way already: "i have done that bit"; contractions are written out."""
    asks_to_hold: re.Pattern[str] = NOWHERE
    """A question whether one may hold on to something: "is it alright if i hold the worktop"."""
    as_usual: re.Pattern[str] = NOWHERE
    """A wish to hold as long and as often as ever, in a stretch that was asked for otherwise: "make it the usual"."""
    too_hard: re.Pattern[str] = NOWHERE
    """Who says that a stretch is beyond them: "i am too old for that one"."""
    of_oneself: re.Pattern[str] = NOWHERE
    """How a sentence begins that tells where somebody is: "i am". Contractions are written out."""
    in_place: re.Pattern[str] = NOWHERE
    """What says that somebody is in position: "yes i am holding". As the next two it reads contractions written out."""
    needs_a_moment: re.Pattern[str] = NOWHERE
    """Who asks for a moment in a stretch: "give us a sec"."""
    wishes_fewer: re.Pattern[str] = NOWHERE
    """Who wants fewer of the moves that are counted: "can i do less of them"."""
    skips_talk: re.Pattern[str] = NOWHERE
    """Who wishes to hear no explanation: "skip the chat next time"."""
    named_as_one: re.Pattern[str] = NOWHERE
    """A stretch or routine that is named by a word of its name, group "what" or "of": "the circles one",
    "the one for after a cramp"."""
    started_anew: re.Pattern[str] = NOWHERE
    """A wish to begin anew what was left: "start that lot again from the top"."""
    leaves_out: re.Pattern[str] = NOWHERE
    """Who wants a stretch of a routine left out: "can we leave out the hamstring one"."""
    wishes_gentler: re.Pattern[str] = NOWHERE
    """Who wishes a stretch gentler, and tells of no cramp that has eased: "no, softer"."""
    wished_last: re.Pattern[str] = NOWHERE
    """What is wished at the end of a sentence, the group "what": "leave this one, do calf"."""
    wonders_at_silence: re.Pattern[str] = NOWHERE
    """A question about a count that a device did not play: "where's the count gone". Contractions are written out."""
    goes_on: re.Pattern[str] = NOWHERE
    """A wish to go on with what was left: "finish the routine".
    The group "ends" may mean the opposite while it is under way."""
    only_done: re.Pattern[str] = NOWHERE
    """What of these only asks to do something: "do my stretches"."""
    taught_anew: re.Pattern[str] = NOWHERE
    """A wish for the whole explanation, though it is known: "teach me the calf stretch again"."""
    teaching_words: frozenset[str] = frozenset()
    """Words of such a wish that names no stretch."""
    asks_which: re.Pattern[str] = NOWHERE
    """Which stretch is under way: "which one is this"."""
    asks_how_far: re.Pattern[str] = NOWHERE
    """How far it is: "how many more", "how long is left"."""
    pain_told: re.Pattern[str] = NOWHERE
    """A question whether it may hurt so, which tells that it does."""
    asks_to_feel: re.Pattern[str] = NOWHERE
    """A question where a stretch should be felt."""
    goes_back: re.Pattern[str] = NOWHERE
    """What goes back, and names no back of a leg: "go back one"."""
    loses_balance: re.Pattern[str] = NOWHERE
    """Who loses their balance in a stretch."""
    what_is_left: re.Pattern[str] = NOWHERE
    """A wish to do what was left: "let us do what is left"."""
    did_i_finish: re.Pattern[str] = NOWHERE
    """Asks whether what was begun is finished."""
    other_first: re.Pattern[str] = NOWHERE
    """Who wants to begin with the other leg."""
    once_more_with: re.Pattern[str] = NOWHERE
    """Who wants a stretch again, with one leg: "again but only the left"."""
    do_them: re.Pattern[str] = NOWHERE
    """Who wants to do what is offered, or stands ready: "do them"."""
    guides_me: re.Pattern[str] = NOWHERE
    """Who wants to be guided, and names no stretch: "guide me through something for it"."""
    only_one: re.Pattern[str] = NOWHERE
    """Who wants one stretch of a routine that is offered: "just give me the one". Contractions are written out."""
    is_a_lot: re.Pattern[str] = NOWHERE
    """Who finds a routine that is offered too long: "that's a lot"."""
    which_can_i_do: re.Pattern[str] = NOWHERE
    """Who asks what they can do: "what stretches can I do"."""
    which_routine: re.Pattern[str] = NOWHERE
    """Who asks which routine to do, and names no occasion: "which routine should I do"."""
    may_i_stretch: re.Pattern[str] = NOWHERE
    """Who asks whether stretching is for them, or for somebody they speak of: "can I still do the stretches"."""
    one_stretch: re.Pattern[str] = NOWHERE
    """One stretch, and no stretching in general: "the stretch"."""
    not_that_thing: re.Pattern[str] = NOWHERE
    """What rules out a thing that a stretch is done with, the group "thing": "not the wall"."""
    lacks_it: re.Pattern[str] = NOWHERE
    """Who has not got the thing that a stretch is done with: "ain't got one"."""
    thing_slipped: re.Pattern[str] = NOWHERE
    """What has slipped from where a stretch holds it."""
    thing_too: re.Pattern[str] = NOWHERE
    """Who finds the thing that a stretch is done with unfit: "towel is too short"."""
    leaves_alone: re.Pattern[str] = NOWHERE
    """What a stretch is to leave alone, the group "what": "not the hamstrings"."""
    uses_other: re.Pattern[str] = NOWHERE
    """Who wants the other leg: "use the other"."""
    hurt_before: re.Pattern[str] = NOWHERE
    """Why a leg is spared: "I sprained that ankle"."""
    leg_out: re.Pattern[str] = NOWHERE
    """Which leg is out of it altogether, "left" or "right" in one of its groups: "the right one is in a splint"."""
    one_leg_only: re.Pattern[str] = NOWHERE
    """The only leg that is to be stretched, in one of its groups: "left leg only"."""
    sore_parts: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What the cautions of stretches name, by its id in `not_with` of their files, where somebody tells of it."""
    other_parts: frozenset[str] = frozenset()
    """Parts of the body that there is no stretch for: "elbow"."""
    verbs_of_being: frozenset[str] = frozenset()
    """What stands between a thing and what is told of it: "is"."""
    bad_leg: re.Pattern[str] = NOWHERE
    """Which leg is the one that cramps or is sore, in one of its groups: "the left is the bad one"."""
    this_leg_only: re.Pattern[str] = NOWHERE
    """Who wants the leg in hand alone: "can we only do that one"."""
    hurts_so: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """In which way of holding the leg it hurts, by its id in `Stretch.ruled_out_by`: "it hurts when it's straight"."""
    knee_hurts: re.Pattern[str] = NOWHERE
    """Who tells in a stretch that the knee hurts in it."""
    bends_it: re.Pattern[str] = NOWHERE
    """Who would do with a bent knee what hurts with a straight one: "can I bend it"."""
    not_sore: re.Pattern[str] = NOWHERE
    """What takes soreness back: "the knee is fine"."""
    hurts_now: re.Pattern[str] = NOWHERE
    """What tells that it hurts at this moment."""
    names_cramp: re.Pattern[str] = NOWHERE
    """What speaks of a cramp, beside what is told of the body."""
    what_instead: re.Pattern[str] = NOWHERE
    """Who asks what there is in place of what was stopped."""
    picks_up_again: re.Pattern[str] = NOWHERE
    """Who wants to go on with what was stopped: "okay pick it up again"."""
    lasting_sore: re.Pattern[str] = NOWHERE
    """What tells that something has been sore for longer than this stretch."""
    helper_moves: re.Pattern[str] = NOWHERE
    """Who tells that somebody moves the leg for them: "my wife will move my legs for me"."""
    held_by_other: re.Pattern[str] = NOWHERE
    """Who has somebody hold the leg that is stretched: "she's got my foot"."""
    wishes_position: re.Pattern[str] = NOWHERE
    """Beside a position: who wants the stretch done so, "something sitting"."""
    cloth_instead: re.Pattern[str] = NOWHERE
    """What does as well as a towel to pull a foot with: "can I use a dupatta"."""
    asks_if_needed: re.Pattern[str] = NOWHERE
    """Who asks whether a thing is needed, the group "thing": "do I need the wall for this"."""
    sounds_good: re.Pattern[str] = NOWHERE
    """Who chooses by a name, the group "name": "heel raises sound good"."""
    the_short_one: re.Pattern[str] = NOWHERE
    """Who wants the short one of what there is."""
    evening_and_morning: re.Pattern[str] = NOWHERE
    """Who asks what to do in the evening and what in the morning."""
    quieter: re.Pattern[str] = NOWHERE
    """Who wants it quieter, whatever the reason behind it."""
    on_crutches: re.Pattern[str] = NOWHERE
    """Who is not to be stood up, for now."""
    ruled_out_thing: re.Pattern[str] = NOWHERE
    """A thing that a wish rules out, the group "thing": "some stretches, not the wall one"."""
    gives_up: re.Pattern[str] = NOWHERE
    """Who wants a stretch no more, before it has begun: "no, I've changed my mind"."""
    asks_with_trouble: re.Pattern[str] = NOWHERE
    """Who tells of a joint or an illness, and asks whether the stretch is for them: "I've a bad back, is this ok"."""
    asks_of_caution: re.Pattern[str] = NOWHERE
    """Asks whether a stretch is for somebody with something: "is it ok with a bad achilles"."""
    caution_kinds: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What cautions of stretches are about, in the words of a caution and of who asks about it."""
    asked_of_posture: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Questions about how a stretch is held, by the id of its answer: "should my back knee be bent or straight"."""
    does_not_go: re.Pattern[str] = NOWHERE
    """What part of the body does not go where a stretch wants it: "my foot won't go back that far"."""
    does_not_know_how: re.Pattern[str] = NOWHERE
    """Who does not know how the stretch under way goes: "show me properly"."""
    how_far_before: re.Pattern[str] = NOWHERE
    """Who asks how far they came in what was left: "how far did I get last night"."""
    asks_how_far_left: re.Pattern[str] = NOWHERE
    """Who asks how far what was left is, or how long the rest takes: "how long would that take"."""
