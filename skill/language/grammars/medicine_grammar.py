"""What is said of medicines: which are taken, by whose advice, how much and how often, and what else they do."""

import re
from dataclasses import dataclass

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
