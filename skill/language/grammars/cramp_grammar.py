"""What is told of a cramp: one that is under way, one that has let go, one of another time, or none."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from skill.language.said import BodyTold, ListedDays
from skill.language.text import NOWHERE


def nothing_of_body(text: str) -> BodyTold:
    """Tell nothing of the body beside what slots name."""
    return BodyTold(rest=text)


def no_situation(_: str) -> None:
    """Tell of no story in which situation its cramps come."""
    return


def _nothing(text: str) -> str | None:  # noqa: ARG001  # a language that has none
    return None


@dataclass(frozen=True, eq=False, kw_only=True)
class CrampGrammar:
    """What is told and asked of a cramp, and of the body that has it."""

    joints: frozenset[str] = frozenset()
    """What may hurt and does not cramp: "knee"."""
    legs_told: Callable[[str], str | None] = _nothing
    """Tells which leg a sentence names, "left", "right" or "both"; of several that are named, the last."""
    names_one: re.Pattern[str] = NOWHERE
    """Names a cramp: "cramped", "seized"."""
    leg_alone: re.Pattern[str] = NOWHERE
    """Nothing but a leg, and small words: "it's my right one"."""
    not_both: re.Pattern[str] = NOWHERE
    """What begins a sentence that tells which leg by denying the other: "both? no, just the left"."""
    not_safe_yet: re.Pattern[str] = NOWHERE
    """Who cannot get out of danger at once: "I can't stop, I'm on the motorway"."""
    goes_under: re.Pattern[str] = NOWHERE
    """Somebody who is drowning, told by another."""
    denies_place: re.Pattern[str] = NOWHERE
    """What stands right before a place that is denied: "not in the", of "not in the calf"."""
    both_gone: re.Pattern[str] = NOWHERE
    """That of two cramps none is left: "they've both gone"."""
    joins_places: re.Pattern[str] = NOWHERE
    """What stands between two muscles that both cramp: "and my right", of "my calf and my right foot"."""
    gone_off: re.Pattern[str] = NOWHERE
    """What may mean that a cramp goes, or that it comes: "it's gone off"."""
    one_let_go: re.Pattern[str] = NOWHERE
    """Which of two legs has let go: "it's gone from the left one", the group "from"; "the left's fine now", "which"."""
    going_off: re.Pattern[str] = NOWHERE
    """A cramp that lets go, in the words of who feels it: "going off now"."""
    word_of_ease: re.Pattern[str] = NOWHERE
    """A word without which nobody says that a cramp lets go: "starting to ease", "on its way out"."""
    no_ease: re.Pattern[str] = NOWHERE
    """What is told behind a yes and says nothing of ease: a place, a posture, a habit, a hard muscle."""
    has_it_now: re.Pattern[str] = NOWHERE
    """A yes to whether a cramp is there now, where nobody asked: "yeah, right now"."""
    only_cramps: re.Pattern[str] = NOWHERE
    """A no that tells of cramps and of nothing else: "no, just cramps"."""
    to_talk_of: re.Pattern[str] = NOWHERE
    """Who wants to talk about cramps, and does not say that there is one."""
    part_of_leg: re.Pattern[str] = NOWHERE
    """Which part of a leg, told step by step, in a group "lower" or "back"."""
    has_it_yes: re.Pattern[str] = NOWHERE
    """A yes to whether there is a cramp, and to nothing else: "yes, I do", "yes, right now"."""
    told_last: re.Pattern[str] = NOWHERE
    """A cramp of now that is told at the end of a story. Contractions are written out."""
    other_begins: re.Pattern[str] = NOWHERE
    """A second cramp that begins: "the other one's starting"."""
    just_went: re.Pattern[str] = NOWHERE
    """A muscle that cramped a moment ago: "my calf just went"."""
    has_one: re.Pattern[str] = NOWHERE
    """Who has a cramp now, told first: "got a cramp in bed, left calf"."""
    it_hit: re.Pattern[str] = NOWHERE
    """Something that came and is not named: "it hit me at work"."""
    elsewhere_on_it: re.Pattern[str] = NOWHERE
    """Says that a cramp is somewhere else, and not where: "no, it's higher up"."""
    does_it: re.Pattern[str] = NOWHERE
    """Who does what was told, in a round: "ok, doing that"."""
    out_of_bath: re.Pattern[str] = NOWHERE
    """Who has got out of where they lay or sat."""
    where_one_is: re.Pattern[str] = NOWHERE
    """What tells where somebody is, right after the muscle: "I'm at work, standing"."""
    not_to_be_woken: re.Pattern[str] = NOWHERE
    """What says that somebody else is not to be woken, and so nothing of a wish to sleep for ever."""
    others_near: re.Pattern[str] = NOWHERE
    """Who would be woken, is asleep or beside one: "the baby's asleep"."""
    too_hard_hands: re.Pattern[str] = NOWHERE
    """Hands that do too much in a cramp: "she's pushing too hard"."""
    what_else_to_do: re.Pattern[str] = NOWHERE
    """Asks for another way in a cramp."""
    tells_what_to_do: re.Pattern[str] = NOWHERE
    """Who wants to be told what to do, in a cramp."""
    advised_to: re.Pattern[str] = NOWHERE
    """What somebody there says to do to the leg in a cramp: "my partner says push on it"."""
    is_out: re.Pattern[str] = NOWHERE
    """Who is out of the bath, or sits down, and says nothing of the cramp."""
    is_somewhere: re.Pattern[str] = NOWHERE
    """Who tells where they are, and asks nothing."""
    carry_on: re.Pattern[str] = NOWHERE
    """Who goes on with what a cramp broke off: "carry on then"."""
    if_it_comes_back: re.Pattern[str] = NOWHERE
    """Asks what to do if a cramp comes back."""
    stretch_sore: re.Pattern[str] = NOWHERE
    """Asks whether to stretch what is sore after a cramp."""
    do_it_gently: re.Pattern[str] = NOWHERE
    """Takes an offer, and may wish it gentle: "do it then, gentle"."""
    back_to_bed: re.Pattern[str] = NOWHERE
    """Asks whether to go back to bed after a cramp."""
    gets_up_after: re.Pattern[str] = NOWHERE
    """Asks whether and how to get up after a cramp."""
    gets_up_from_floor: re.Pattern[str] = NOWHERE
    """Asks how somebody gets up from the floor, with a cramp or without."""
    goes_on_after: re.Pattern[str] = NOWHERE
    """Asks whether to go on after a cramp, or tells that somebody wants it: "can he go back on",
    "boss wants me back up"."""
    goes_on_where: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """By a position: what names it in such a question, "drive off", "back in the pool"."""
    stays_sore: re.Pattern[str] = NOWHERE
    """How a muscle may feel after its cramp: "it is a bit bruised"."""
    overtaken: re.Pattern[str] = NOWHERE
    """What was so and is no longer; the group "now" is what is so now: "it was but now it's not"."""
    behind_no_cramp: Callable[[str], str | None] = _nothing
    """What is said behind the words that nobody has a cramp, "I haven't got one", with contractions written out;
    None where a sentence does not say so."""
    no_longer_cramps: re.Pattern[str] = NOWHERE
    """Who says that it has stopped, "it's not cramping now"; contractions are written out."""
    denied_now: re.Pattern[str] = NOWHERE
    """What says that there is no cramp now: "not right now but i had one last night"."""
    cramp_or_question: re.Pattern[str] = NOWHERE
    """Where a question follows what was told, or the other way round: "my calf's seized up, what causes that"."""
    asks_whether_it_goes: re.Pattern[str] = NOWHERE
    """Asks whether a cramp goes, and tells of none that has: "is it on its way out"."""
    false_alarm: re.Pattern[str] = NOWHERE
    """What says that there is no cramp and was none: "false alarm"; contractions are written out."""
    person_begins: re.Pattern[str] = NOWHERE
    """Where a clause about a person begins after another one."""
    name_talk: re.Pattern[str] = NOWHERE
    """Talk of what a muscle is called, and the group "place" behind it: "couldn't tell you what it's called,
    by the shin".
    """
    guesses_at_place: re.Pattern[str] = NOWHERE
    """Who guesses at the name, in the group "place": "is it the hamstring, the one you sit on"."""
    wishes_stretch: re.Pattern[str] = NOWHERE
    """The form of a wish for a stretch that is named by its muscle alone: "do the quad thing", "calves on the wall"."""
    tells_of_it: re.Pattern[str] = NOWHERE
    """What tells of something that was asked about: "it's the calf one"; contractions are written out."""
    is_only: re.Pattern[str] = NOWHERE
    """What plays down what it tells: "it's just jumping about"; contractions are written out."""
    names_no_pain: re.Pattern[str] = NOWHERE
    """What names a leg without telling of pain now: help wished with it, or where it was."""
    fact_beside: re.Pattern[str] = NOWHERE
    """Where what somebody has stands beside a cramp that is told: "my calf's cramping and I've had a hip done"."""
    not_of_now: re.Pattern[str] = NOWHERE
    """What makes a cramp that is told one of another time, or none; contractions are written out."""
    told_apart: Callable[[str], tuple[str, ...]]
    """A sentence about several cramps split into a text for each; one about a single cramp as it is."""
    days_listed: Callable[[str], ListedDays | None]
    """Two days or more on which cramps came, told one behind another: "monday, wednesday and last night"."""
    report_of: Callable[[str], Literal["note", "has", "had", "none"] | None]
    """Whether a sentence wishes a cramp noted, tells of one that has gone on so long or is over,
    or that there was none."""
    situation_of: Callable[[str], Literal["pregnancy", "night", "sport"] | None] = no_situation
    """In which situation the cramps of a story come that asks nothing."""
    of_next_time: re.Pattern[str] = NOWHERE
    """A question about a cramp that is to come: "what do I do when it happens"."""
    of_other_day: re.Pattern[str] = NOWHERE
    """Any of the next four: a cramp or sport of another day."""
    asks_for_next: re.Pattern[str] = NOWHERE
    """Asks what to do if a cramp comes, some day or other, and tells no more of it; contractions are written out."""
    had_and_over: re.Pattern[str] = NOWHERE
    """Tells of a cramp that came and went: "i had it at the start but it went"; contractions are written out."""
    goes_on_at_day: re.Pattern[str] = NOWHERE
    """Asks whether one can do sport on a day that comes: "so can i run on friday"; contractions are written out."""
    gives_up_sport: re.Pattern[str] = NOWHERE
    """Asks whether to give up an exercise: "should i stop doing pilates"; contractions are written out."""
    told_of_body: Callable[[str], BodyTold] = nothing_of_body
    """What a sentence tells of the body of whoever has a cramp."""
    body_words: frozenset[str] = frozenset()
    """Words around a position that tell nothing more: "no, I'm still ... here"."""
    asks_behind: re.Pattern[str] = NOWHERE
    """A question behind what is told: "I've a toothache, what's good for that"."""
    on_its_way_out: re.Pattern[str] = NOWHERE
    """What is said of a cramp that is going: "it's on its way out"."""
    unchanged: re.Pattern[str] = NOWHERE
    """That a cramp is as it was: "same as before"."""
    did_it: re.Pattern[str] = NOWHERE
    """Says in a cramp that what was done has worked: "that's done it, thanks"."""
    ends_help: re.Pattern[str] = NOWHERE
    """Words of which one at least is in whatever ends the help with a cramp."""
    eases_by_half: re.Pattern[str] = NOWHERE
    """Says that a cramp eases, and is there: "a little less"."""
    it_begins: re.Pattern[str] = NOWHERE
    """Says that a cramp begins, whatever was asked: "yeah, it's starting"."""
    returns: re.Pattern[str] = NOWHERE
    """A cramp that comes back: "it's come back"."""
    takes_note: re.Pattern[str] = NOWHERE
    """What only shows that something was heard, and answers nothing: "right", "ha ok"."""
    gone_again: re.Pattern[str] = NOWHERE
    """A cramp that had let go and is back, in words by which it could have gone: "oh it's gone again"."""
    only_a_pull: re.Pattern[str] = NOWHERE
    """Who cried out in a stretch, has no cramp, and goes on: "no, just a bit tight, carry on"."""
    drinks_after: re.Pattern[str] = NOWHERE
    """Asks whether to drink something, after a cramp."""
    not_hurt: re.Pattern[str] = NOWHERE
    """Says that nobody is hurt by a fall, and nothing of the cramp."""
    help_me: re.Pattern[str] = NOWHERE
    """Who wants help, however it is said: "shut up and help me"."""
    helper_speaks: re.Pattern[str] = NOWHERE
    """Who looks after somebody speaks, or names who has the cramp: "Joan's having a cramp"."""
    acts_on_me: re.Pattern[str] = NOWHERE
    """Somebody who is near, or in the way, and has no cramp: "my toddler's climbing on me"."""
    is_due: re.Pattern[str] = NOWHERE
    """What is to be done in so many hours, and says nothing of how long a cramp lasts:
    "I've got work in four hours"."""
    of_trunk: re.Pattern[str] = NOWHERE
    """Names a part of the body that no leg is, or a pain that is known to sit there: "my tummy", "period pains"."""
    elsewhere: re.Pattern[str] = NOWHERE
    """Another part of the body than the legs, or that cramps spread: "my arms cramp too", "all over"."""
    time_of_doing: re.Pattern[str] = NOWHERE
    """A time that is of something somebody did, and of no cramp: "I've been gardening all day in the heat"."""
    asked_of_help: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """By the name of its line: what is asked of the help itself, "which way do the toes go", or of the cramp."""
    of_another: re.Pattern[str] = NOWHERE
    """What is told of a cramp of another time, or of somebody else's: "it was worse last night"."""
    had_then: re.Pattern[str] = NOWHERE
    """The same, told of oneself: "I had one like this last summer"."""
    is_there: re.Pattern[str] = NOWHERE
    """Words of which one may tell of the cramp that is there: "still", "since"."""
    ends_gone: re.Pattern[str] = NOWHERE
    """A story of a cramp of just now whose last words tell that it lets go: "woke up with one but it's gone"."""
    ended_it: re.Pattern[str] = NOWHERE
    """Who has done something that ended a cramp, or was told to: "I walked it off"."""
    not_yet: re.Pattern[str] = NOWHERE
    """Says that it has not let go yet: "almost but not quite"."""
    for_later: re.Pattern[str] = NOWHERE
    """Who has no cramp now, and asks for the next one: "just asking for later"."""
    wonders_what_it_is: re.Pattern[str] = NOWHERE
    """A story of what a leg does by habit, and what is behind it: "... what is happening in there"."""
    what_is_it: re.Pattern[str] = NOWHERE
    """Asks what it is that was told: "what is it then"."""
