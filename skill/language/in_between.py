"""What is said in the middle of something: of coming back to it, of having to go."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

_NOWHERE = re.compile(r"(?!)")


def _nothing(text: str) -> str | None:  # noqa: ARG001  # a language that has none
    return None


@dataclass(frozen=True, eq=False, kw_only=True)
class InBetweenGrammar:
    """What is said in the middle of something. The patterns match contractions written out."""

    is_back: re.Pattern[str] = _NOWHERE
    """Who has come back to what waits: "okay, he's back in bed now"."""
    orders_device: re.Pattern[str] = _NOWHERE
    """What orders something of a device: "play some drake"."""
    asks_either: re.Pattern[str] = _NOWHERE
    """A question that ends in its other answer: "can i play tomorrow or no"."""
    new_reminder: re.Pattern[str] = _NOWHERE
    """What wishes for a reminder that is not there yet: "set me a stretch reminder"."""
    of_pattern: re.Pattern[str] = _NOWHERE
    """Asks in what the cramps of the diary are alike: "is it always after a long shift"."""
    one_before_asked: re.Pattern[str] = _NOWHERE
    """Asks for a cramp before the last, in a sentence of its own: "when did he have it before that"."""
    wants_it_read: re.Pattern[str] = _NOWHERE
    """Who wants to hear what was just taken down: "read me back what you got"."""
    counts_less: re.Pattern[str] = _NOWHERE
    """Who wishes no count that is spoken: "quit counting out loud"."""
    has_to_go: re.Pattern[str] = _NOWHERE
    """Who has to leave, and not for a moment: "i gotta bounce"."""
    reminds_later: re.Pattern[str] = _NOWHERE
    """Who leaves, and wants a reminder to come back."""
    pain_told: re.Pattern[str] = _NOWHERE
    """A question whether it may hurt so, which tells that it does."""
    not_that_thing: re.Pattern[str] = _NOWHERE
    """What rules out a thing that a stretch is done with, the group "thing": "not the wall"."""
    address_words: frozenset[str] = frozenset()
    """Words that somebody is called by, or that end a sentence and add nothing: "dude"."""
    both_of_them: re.Pattern[str] = _NOWHERE
    """What is told of two cramps alike: "both in my left calf"."""
    just_back: re.Pattern[str] = _NOWHERE
    """The same as ``is_back``, said to what is paused: "okay, back"."""
    asks_of_end: re.Pattern[str] = _NOWHERE
    """What asks how something ends, and ends nothing: "what will stop it"."""
    asks_to_feel: re.Pattern[str] = _NOWHERE
    """A question where a stretch should be felt."""
    bad_one: re.Pattern[str] = re.compile(r"(?!)(?P<what>)")
    """What calls a cramp "one", and tells no hour: "bad one it was"."""
    counts_for_me: re.Pattern[str] = _NOWHERE
    """Who agrees that evenings are counted: "keep count for me"."""
    of_the_last: re.Pattern[str] = _NOWHERE
    """Asks of the cramp that was just told: "was that the left or right"."""
    joints: frozenset[str] = frozenset()
    """What may hurt and does not cramp: "knee"."""
    lacks_it: re.Pattern[str] = _NOWHERE
    """Who has not got the thing that a stretch is done with: "ain't got one"."""
    of_purpose: re.Pattern[str] = _NOWHERE
    """What a reminder is for, said while it is open: "to stretch me calves"."""
    of_a_person: frozenset[str] = frozenset()
    """What joins "my" to a person that it only describes: "a bloke on my team"."""
    legs_told: Callable[[str], str | None] = _nothing
    """Tells which leg a sentence names, "left", "right" or "both"; of several that are named, the last."""
    leg_alone: re.Pattern[str] = _NOWHERE
    """Nothing but a leg, and small words: "it's my right one"."""
    not_safe_yet: re.Pattern[str] = _NOWHERE
    """Who cannot get out of danger at once: "I can't stop, I'm on the motorway"."""
    goes_under: re.Pattern[str] = _NOWHERE
    """Somebody who is drowning, told by another."""
    going_off: re.Pattern[str] = _NOWHERE
    """A cramp that lets go, in the words of who feels it: "going off now"."""
    other_begins: re.Pattern[str] = _NOWHERE
    """A second cramp that begins: "the other one's starting"."""
    has_one: re.Pattern[str] = _NOWHERE
    """Who has a cramp now, told first: "got a cramp in bed, left calf"."""
    it_hit: re.Pattern[str] = _NOWHERE
    """Something that came and is not named: "it hit me at work"."""
    carry_on: re.Pattern[str] = _NOWHERE
    """Who goes on with what a cramp broke off: "carry on then"."""
    if_it_comes_back: re.Pattern[str] = _NOWHERE
    """Asks what to do if a cramp comes back."""
    stretch_sore: re.Pattern[str] = _NOWHERE
    """Asks whether to stretch what is sore after a cramp."""
    do_it_gently: re.Pattern[str] = _NOWHERE
    """Takes an offer, and may wish it gentle: "do it then, gentle"."""
    elsewhere_on_it: re.Pattern[str] = _NOWHERE
    """Says that a cramp is somewhere else, and not where: "no, it's higher up"."""
    does_it: re.Pattern[str] = _NOWHERE
    """Who does what was told, in a round: "ok, doing that"."""
    out_of_bath: re.Pattern[str] = _NOWHERE
    """Who has got out of where they lay or sat."""
    back_to_bed: re.Pattern[str] = _NOWHERE
    """Asks whether to go back to bed after a cramp."""
    goes_on_after: re.Pattern[str] = _NOWHERE
    """Asks whether to go on after a cramp, or tells that somebody wants it: "can he go back on", "boss wants me back up"."""
    goes_on_where: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """By a position: what names it in such a question, "drive off", "back in the pool"."""
    where_one_is: re.Pattern[str] = _NOWHERE
    """What tells where somebody is, right after the muscle: "I'm at work, standing"."""
    others_near: re.Pattern[str] = _NOWHERE
    """Who is not to be woken: "the baby's asleep"."""
    other_than: re.Pattern[str] = _NOWHERE
    """What a side of a limb is not, before the one that it is: "not the front, the back"."""
    goes_back: re.Pattern[str] = _NOWHERE
    """What goes back, and names no back of a leg: "go back one"."""
    is_it_kept: re.Pattern[str] = _NOWHERE
    """Asks whether what was just told is kept: "was that saved"."""
    stops_whispering: re.Pattern[str] = _NOWHERE
    """Who wants no whispering any more."""
    too_hard_hands: re.Pattern[str] = _NOWHERE
    """Hands that do too much in a cramp: "she's pushing too hard"."""
    what_else_to_do: re.Pattern[str] = _NOWHERE
    """Asks for another way in a cramp."""
    tells_what_to_do: re.Pattern[str] = _NOWHERE
    """Who wants to be told what to do, in a cramp."""
    thing_slipped: re.Pattern[str] = _NOWHERE
    """What has slipped from where a stretch holds it."""
    is_out: re.Pattern[str] = _NOWHERE
    """Who is out of the bath, or sits down, and says nothing of the cramp."""
    loses_balance: re.Pattern[str] = _NOWHERE
    """Who loses their balance in a stretch."""
    counts_aloud: re.Pattern[str] = _NOWHERE
    """Who wishes a count that is heard: "count out loud"."""
    leaves: re.Pattern[str] = _NOWHERE
    """What says goodbye, or that somebody goes: "i am off to bed"."""
    polite_no: re.Pattern[str] = _NOWHERE
    """A no that thanks for what was offered."""
    not_to_stop: re.Pattern[str] = _NOWHERE
    """Who wants no end: "no, do not stop"."""
    no_and_tells: re.Pattern[str] = _NOWHERE
    """A no behind which something of one's own is told, and no piece put right: "no my mother's in hospital"."""
    declining_words: frozenset[str] = frozenset()
    """Words beside a no that tell no more than that."""
    lets_note_go: re.Pattern[str] = _NOWHERE
    """What lets a note go, whatever is asked behind it."""
    not_so: re.Pattern[str] = _NOWHERE
    """What says of something that it is not so."""
    none_of_them: re.Pattern[str] = _NOWHERE
    """What says that nothing of a list is so."""
    thanks: re.Pattern[str] = _NOWHERE
    """What thanks."""
    here_again: re.Pattern[str] = _NOWHERE
    """Who greets and is back: "hiya, back again"."""
    enough: re.Pattern[str] = _NOWHERE
    """What says that a change has gone far enough: "no that is enough"."""
    stays_sore: re.Pattern[str] = _NOWHERE
    """How a muscle may feel after its cramp: "it is a bit bruised"."""
    of_counting: re.Pattern[str] = _NOWHERE
    """Words of which one stands in every wish for another way of counting."""
    saves: re.Pattern[str] = _NOWHERE
    """Who wants kept what is read back: "save"."""
    what_is_left: re.Pattern[str] = _NOWHERE
    """A wish to do what was left: "let us do what is left"."""
    did_i_finish: re.Pattern[str] = _NOWHERE
    """Asks whether what was begun is finished."""
    getting_better: re.Pattern[str] = _NOWHERE
    """Asks, or says, after something of the diary, whether cramps get fewer."""
    one_each: re.Pattern[str] = _NOWHERE
    """Nothing but hours: "one and three", of two cramps."""
    and_more: re.Pattern[str] = _NOWHERE
    """What adds to a wish: "and three times"."""
    clears_cramps: re.Pattern[str] = _NOWHERE
    """Who wants what was noted deleted: "forget my cramps"."""
    thing_too: re.Pattern[str] = _NOWHERE
    """Who finds the thing that a stretch is done with unfit: "towel is too short"."""
    was_just_now: re.Pattern[str] = _NOWHERE
    """What was a moment ago, told of an entry."""
    counts_again: re.Pattern[str] = _NOWHERE
    """Who wishes the count back: "okay, count again"."""
    leaves_alone: re.Pattern[str] = _NOWHERE
    """What a stretch is to leave alone, the group "what": "not the hamstrings"."""
    uses_other: re.Pattern[str] = _NOWHERE
    """Who wants the other leg: "use the other"."""
    hurt_before: re.Pattern[str] = _NOWHERE
    """Why a leg is spared: "I sprained that ankle"."""
    on_crutches: re.Pattern[str] = _NOWHERE
    """Who is not to be stood up, for now."""
    ruled_out_thing: re.Pattern[str] = _NOWHERE
    """A thing that a wish rules out, the group "thing": "some stretches, not the wall one"."""
