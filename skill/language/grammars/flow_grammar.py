"""What begins, changes and ends a stretch or a conversation."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


def _not_told(text: str) -> re.Match[str] | None:  # noqa: ARG001  # a language that has none
    """Find nothing."""
    return None


@dataclass(frozen=True, eq=False, kw_only=True)
class FlowGrammar:
    """What begins, changes and ends a stretch or a conversation. The patterns match contractions written out."""

    wants_another: re.Pattern[str] = NOWHERE
    """Who wants another stretch than the one under way: "something else", "nah I'll break that chair, another one"."""
    comes_again: re.Pattern[str] = NOWHERE
    """What may tell of another cramp, or asks something, and wishes for no other stretch."""
    orders_another: re.Pattern[str] = NOWHERE
    """Beside "another one": who wants one, and tells of none: "give me another"."""
    refuses_this: re.Pattern[str] = NOWHERE
    """Who refuses the stretch under way: "I can't do this one"."""
    wants_instead: re.Pattern[str] = NOWHERE
    """Who wants something else done in place of what is under way: "can we do hamstring instead"."""
    asks_whether_to_stop: re.Pattern[str] = NOWHERE
    """A question whether to stop, and no order: "should I stop"."""
    back_to: re.Pattern[str] = NOWHERE
    """What was spoken of and is gone back to, the group "what": "go back to the pill thing".
    It must say back, or return."""
    comes_back: re.Pattern[str] = NOWHERE
    """What says "back"."""
    asks_again: re.Pattern[str] = NOWHERE
    """Asks for an answer again by its subject, the group "what": "what did you say about the inhaler again"."""
    nth_again: re.Pattern[str] = NOWHERE
    """Asks for an answer again by its place among those that were told, the group "nth":
    "go back to the first thing"."""
    places_told: Mapping[str, int] = field(default_factory=dict)
    """Places among what was told, the first of all as nought; minus two is the one before the last."""
    does_with_me: re.Pattern[str] = NOWHERE
    """Who wants to be led through something now, though it is put as a question:
    "can you do the stretches with me now"."""
    refuses_to_begin: re.Pattern[str] = NOWHERE
    """Who refuses one thing that was offered, and takes no leave: "no don't start that"."""
    stops_and_reminds: re.Pattern[str] = NOWHERE
    """Who leaves a stretch, and wants to be reminded of it."""
    last_wish: re.Pattern[str] = NOWHERE
    """The wish behind what is told before it, group "wish": "hi, I had to break off yesterday, can we finish that"."""
    greets: re.Pattern[str] = NOWHERE
    """A greeting in front of something else."""
    broke_off: re.Pattern[str] = NOWHERE
    """Who tells that something was broken off before: "yeah we stopped yesterday in the middle"."""
    that_one_from_before: re.Pattern[str] = NOWHERE
    """What was stretched before, pointed at: "that one from yesterday"."""
    puts_off: re.Pattern[str] = NOWHERE
    """Who stops for now and wants to go on another time: "let's finish tomorrow"."""
    other_time: re.Pattern[str] = NOWHERE
    """Words for another time than now, later today or on another day."""
    puts_off_all: re.Pattern[str] = NOWHERE
    """Who puts off all that is under way, and says nothing else: "can we do it tomorrow"."""
    only_a_moment: re.Pattern[str] = NOWHERE
    """Who needs a moment and no more, whatever else is told: "hang about, I'll see to him later"."""
    asks_for_somebody: re.Pattern[str] = NOWHERE
    """Who asks on behalf of somebody, and tells of no cramp: "no, it's for my dad", "it's about my mum"."""
    denies_cramp: re.Pattern[str] = NOWHERE
    """Who says at the end, of somebody else or of themselves, that there is no cramp:
    "it's about my son, no cramp now"."""
    muscle_feels: re.Pattern[str] = NOWHERE
    """How a muscle feels that is no cramp: its name is the group "part", or "legs";
    "sore" and "waking" are set where it is so."""
    feels_tight: Callable[[str], re.Match[str] | None] = _not_told
    """How a leg feels that has no cramp, where one is denied or that is played down: "nah, not cramp, just stiff".

    Groups "part" and "where" name where it is, "legs" and "in_legs" where that is the whole of the legs, "sore" is set
    where it aches, and "why" tells what it is from.
    """
    feels_it_all_over: re.Pattern[str] = NOWHERE
    """Who feels it in all of the legs, where it was asked in which muscle."""
    shortest: re.Pattern[str] = NOWHERE
    """Who wants whatever takes least time: "I just want the shortest thing you have"."""
    goes_on_without_end: re.Pattern[str] = NOWHERE
    """A stop that is denied, and ends nothing: "I am not stopping it, mind". Contractions are written out."""
    no_cramp_first: re.Pattern[str] = NOWHERE
    """Who says first that there is no cramp, and then something else."""
    does_again: re.Pattern[str] = NOWHERE
    """Who wants something done: "shall we do that one from yesterday"."""
    goes_to_bed: re.Pattern[str] = NOWHERE
    """What goes back to bed, to running, or to where it was, and to nothing that was spoken of."""
    something_for: re.Pattern[str] = NOWHERE
    """Something for a muscle: "take me through something for my calves"."""
    several: re.Pattern[str] = NOWHERE
    """More than one stretch."""
    has_a_question: re.Pattern[str] = NOWHERE
    """Who has a question, though it is not put as one: "hello yes I've a question about bananas"."""
    names_oneself: re.Pattern[str] = NOWHERE
    """Who greets by name, and tells nothing: "hi it's Tom"."""
    goes_again: re.Pattern[str] = NOWHERE
    """Who wants to stretch again, where nothing is under way: "shall we go again"."""
    asks_for_others: re.Pattern[str] = NOWHERE
    """Who asks for other stretches than the one under way: "what else is there"."""
    no_foot_behind: re.Pattern[str] = NOWHERE
    """Who wants no stretch that draws the foot up behind: "something for quads,
    nowt where I pull me foot up behind"."""
    agrees_to_go_on: re.Pattern[str] = NOWHERE
    """Who wants to go on, and tells of nothing: "yeah let us go on"."""
    goes_on_after_all: re.Pattern[str] = NOWHERE
    """Who wants what was just stopped to go on after all: "no, carry on"."""
    refuses_by_name: re.Pattern[str] = NOWHERE
    """Who refuses a stretch by a word of its name: "don't fancy the wall ones"."""
