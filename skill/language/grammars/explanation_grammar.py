"""What somebody says of a sign that they told before, to say that it was none.

The patterns match words with their apostrophes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class ExplanationGrammar:
    """How a sign is explained in the sentence behind it, or put into another time."""

    harmless_causes: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Causes that do no harm, by what they explain: "dyed" a colour ("it's nail polish"), "pressed" a red mark,
    "warmed" warmth, "cooled" cold, "slept_on" numbness, "effort" a short breath, "tired" weak legs, "burst" a pop of
    some thing, "leaked" a wet seat, "knocked" a knock to some thing ("my husband hit" - "the roof"), "bitten" no bite
    ("by the running bug"), "only_asked" a fear that was none ("I'm only asking"), "asleep" who passed out ("out cold in
    my bed by nine"), "bulges" a muscle that swells while it cramps, "another_thing" a part of the body that was none
    ("my chest of drawers")."""
    names_the_cause: re.Pattern[str] = NOWHERE
    """What stands before the cause of a sign: "because", "off"."""
    well_after_all: re.Pattern[str] = NOWHERE
    """That all is well: "they're working fine"."""
    not_surely: re.Pattern[str] = NOWHERE
    """What is only supposed: "probably the heater"."""
    goes_on: re.Pattern[str] = NOWHERE
    """What goes on all the same: "but it's still red"."""
    risky_cause: re.Pattern[str] = NOWHERE
    """A cause that is a risk by itself: "it's from the flight"."""
    over_long_ago: re.Pattern[str] = NOWHERE
    """A time long before now, and that it is over: "that was the cold in January, it cleared up"."""
    died_long_ago: re.Pattern[str] = NOWHERE
    """That somebody of whom it was told died long ago: "she passed away in two thousand and four"."""
    old_stroke: re.Pattern[str] = NOWHERE
    """A stroke of long ago, or what one has left: "I had a stroke in March", "it's my stroke leg"."""
    names_stroke: re.Pattern[str] = NOWHERE
    """A stroke by its name."""
    new_stroke: re.Pattern[str] = NOWHERE
    """A stroke that is feared now: "I think I'm having another stroke"."""
    stroke_in_a_life: re.Pattern[str] = NOWHERE
    """A stroke that is over and of no day, of somebody whose life is told: "nan had a stroke and she gets cramps"."""
    of_a_limb: re.Pattern[str] = NOWHERE
    """What a stroke leaves in an arm or a leg: "the left side's weak"; a face and speech are none."""
    names_only_a_part: re.Pattern[str] = NOWHERE
    """What stands behind signs that are denied, and only says which part it is: "it's only my calf". Words as signs are
    read in."""
    would_tell: re.Pattern[str] = NOWHERE
    """Who tells a sign as if they only might: "what would you do if I told you my chest hurt"."""
    names_in_question: re.Pattern[str] = NOWHERE
    """Who asks of what they were told whether it is a cramp, behind it, the group "asks": "it twitches, is that
    cramp"."""
    has_lasted: re.Pattern[str] = NOWHERE
    """How long a cramp was that is over: "cramp at two this morning, lasted ten minutes"."""
    seen_to: re.Pattern[str] = NOWHERE
    """That somebody with the training has looked at it, and nothing has come since: "the GP saw it already"."""
    of_another: re.Pattern[str] = NOWHERE
    """Who tells of somebody else, and then speaks of themselves: "my mate tore his, how do I not do mine"."""
    on_many_tablets: re.Pattern[str] = NOWHERE
    """Who takes many medicines, and not too much of one: "she's on a load of tablets"."""
    who_did_it: re.Pattern[str] = NOWHERE
    """How a sentence ends that tells who did something, and asks nothing: "it's polish, my granddaughter did it"."""
    comes_from: re.Pattern[str] = NOWHERE
    """Where something comes from, or what it is, with what is named in the group "thing": "man, it's the paint"."""
    meant: re.Pattern[str] = NOWHERE
    """What was meant in place of a sign, with what is named in the group "thing": "my phone, I mean the screen"."""
    on_a_garment: re.Pattern[str] = NOWHERE
    """What is seen on a thing, and on nobody: "on me good dress"."""
    only_joking: re.Pattern[str] = NOWHERE
    """Who was only joking: "naw, I'm fooling with you"."""
    in_a_year: re.Pattern[str] = NOWHERE
    """A year long before now, and nothing of today: "that was nineteen ninety eight"."""
    no_mere_thing: re.Pattern[str] = NOWHERE
    """What is more than a mere thing: a part of the body, a side, an illness, a medicine, what hurts somebody."""
    bystander: re.Pattern[str] = NOWHERE
    """Somebody else to whom something happened in the story: "me mate fell off the sofa"."""
