"""What is said of medicines: which are taken, by whose advice, how much and how often, and what else they do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class MedicineGrammar:
    """What is said of medicines. The patterns match contractions written out."""

    names_a_medicine: re.Pattern[str] = NOWHERE
    """A medicine that is taken, known by how its name ends, the group "name"."""
    given_a_medicine: re.Pattern[str] = NOWHERE
    """What a doctor gave that nothing else is said of, the group "name": "my doctor gave me ropinirole"."""
    takes_them: re.Pattern[str] = NOWHERE
    """How somebody begins who tells which medicines they take."""
    was_prescribed: re.Pattern[str] = NOWHERE
    """Who was given tablets by a doctor."""
    medicines_apart: re.Pattern[str] = NOWHERE
    """What stands between the medicines of a list."""
    for_what: re.Pattern[str] = NOWHERE
    """Nothing but what a medicine is for: "for my heart"."""
    for_a_baby: re.Pattern[str] = re.compile(r"(?!)(?P<baby>)")
    """Whom something is for, where that is a baby; the group "baby" is there where it is named:
    "can i give it to the baby"."""
    when_it_was: re.Pattern[str] = NOWHERE
    """Nothing but when something began: "two weeks ago", "since March"."""
    not_asked_yet: re.Pattern[str] = NOWHERE
    """Who has asked nobody: "no, I haven't called anyone"."""
    of_anothers: re.Pattern[str] = NOWHERE
    """A question whether one may take what is somebody else's: "can i take one of my husband's quinine"."""
    will_ask: re.Pattern[str] = NOWHERE
    """Who will do what was advised: "okay, I'll ring"."""
    was_allowed: re.Pattern[str] = NOWHERE
    """What somebody who knows them has allowed, or advised against: "the doctor said magnesium is okay"."""
    asks_whether_it_causes: re.Pattern[str] = NOWHERE
    """Asks whether what was spoken of causes cramps: "no, I meant does it cause it"."""
    other_effect: re.Pattern[str] = NOWHERE
    """Something else that a medicine may do: "I feel a bit dizzy too", "light headed when I get up", "a dry mouth"."""
    aches: re.Pattern[str] = NOWHERE
    """Muscles that ache or are weak, which is urgent on a statin."""
    asks_to_skip: re.Pattern[str] = NOWHERE
    """Asks whether to leave a dose out: "should I just leave it off tonight"."""
    asks_to_move_dose: re.Pattern[str] = NOWHERE
    """Asks whether to take a dose at another time: "should she take it earlier"."""
    has_left_over: re.Pattern[str] = NOWHERE
    """Who has some of a medicine left: "he gave me some years ago, I still have some"."""
    of_a_reliever: re.Pattern[str] = NOWHERE
    """An inhaler that brings relief: "my blue one"."""
    reliever_counted: re.Pattern[str] = NOWHERE
    """How often it is used in a day, the number in one of its groups: "I use it ten times a day"."""
    reliever_always: re.Pattern[str] = NOWHERE
    """Who needs it more often than it is made for, and says no number: "all day long"."""
    painkiller_before: re.Pattern[str] = NOWHERE
    """A painkiller before hard sport: "could I give her an ibuprofen before competition"."""
    named: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Names of medicines, by the entry that tells of them; those of which nothing is known stand last."""
    called: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """The same with what people call them: "my water tablets"."""
    blames_one: re.Pattern[str] = NOWHERE
    """Asks whether it is a medicine that does it: "is it my statin"."""
    what_it_is: re.Pattern[str] = NOWHERE
    """Asks what a medicine is, the group "name": "what is a water tablet"."""
    asks_together: re.Pattern[str] = NOWHERE
    """Asks whether two things go together: "i take digoxin is that safe"."""
    asks_to_combine: re.Pattern[str] = NOWHERE
    """Asks whether one thing may be taken with another: "can i take ibuprofen with my statin"."""
    breathes_well: re.Pattern[str] = NOWHERE
    of_breath: re.Pattern[str] = NOWHERE
    """Who says that they breathe well, where they speak of breath: "no, i am breathing fine"."""
    bound_by_magnesium: re.Pattern[str] = NOWHERE
    """Medicines that magnesium's own answer names."""
    of_magnesium: re.Pattern[str] = NOWHERE
    of_quinine: re.Pattern[str] = NOWHERE
    """Names magnesium, and quinine or tonic water."""
    one_by_name: re.Pattern[str] = NOWHERE
    """One medicine by its name, and no kind of them."""
    no_warfarin: re.Pattern[str] = NOWHERE
    """Who says that their blood thinner is another than warfarin."""
    tells_dose: re.Pattern[str] = NOWHERE
    """Nothing but how much of a tablet is taken, and when: "ten three times a day"."""
    named_alone: re.Pattern[str] = NOWHERE
    """Nothing but the name of a medicine, or several: "furosemide", "amlodipine and omeprazole"."""
    takes_only: re.Pattern[str] = NOWHERE
    """Nothing but which medicines somebody takes: "i'm on amlodipine and omeprazole"."""
    spoken: tuple[str, ...] = ()
    """Names that are heard where they are said alone."""
    taken_by: Mapping[str, str] = field(default_factory=lambda: {"you": "{}"})
    """How somebody tells that they, she or he take what is named, by whose fact that is."""
    has_taken: re.Pattern[str] = NOWHERE
    """Who has had already what they were told to ask about: "oh dear, I've been taking them"."""
    was_long_ago: re.Pattern[str] = NOWHERE
    """A time at which something was taken that is not taken now: "my chemist gave me it years ago"."""
    stops_one: re.Pattern[str] = NOWHERE
    """Asks, or wishes, to leave off a medicine that is named: "should i stop taking my atorvastatin"."""
    stopping_advised: re.Pattern[str] = NOWHERE
    """Who was told so by somebody who knows."""
    leaving_off: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What medicines are called that somebody may leave off, by the answer that tells of them, the surest first."""
