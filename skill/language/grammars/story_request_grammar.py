"""How a stretch is requested that a story is told with."""

import re
from dataclasses import dataclass

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class StoryRequestGrammar:
    """Requests that refer back to a story, and what tells them from other sentences.

    All match words with their contractions written out. A group "tail" is what is said behind the request itself.
    """

    asked: re.Pattern[str] = NOWHERE
    """An opening and a thing: "have you anything", "got a stretch". Groups "named" and "loose" hold the thing; those
    that begin with "bare" or "alone" are of a request without its verb."""
    which: re.Pattern[str] = NOWHERE
    """A question which stretch it should be: "what do i stretch"."""
    what_could_be_done: re.Pattern[str] = NOWHERE
    """A question what could be done: of a stretch where it says where, or has the skill offer it."""
    offered: re.Pattern[str] = NOWHERE
    """The same question of what the skill has: "what do you have for them"."""
    loosens: re.Pattern[str] = NOWHERE
    """A wish to loosen what is named behind it: "i want to loosen my calves"."""
    that_one: re.Pattern[str] = NOWHERE
    """A wish for the stretch that is told by how it is done: "can i do that one where you hold your foot"."""
    denied_before: re.Pattern[str] = NOWHERE
    """What ends right before an opening that wishes for nothing: "he would not give me"."""
    no_opening: re.Pattern[str] = NOWHERE
    """What ends right before a verb that is somebody else's: "my physio got a stretch"."""
    no_stretch: re.Pattern[str] = NOWHERE
    """What makes of the clause another question, or a wish for later: "that I could take", "is it any good"."""
    for_what: re.Pattern[str] = NOWHERE
    """What something is wished for, group "what"."""
    of_a_thing: re.Pattern[str] = NOWHERE
    """Begins what something is about that is no stretch: "in milk"."""
    referents: frozenset[str] = frozenset()
    """Words that refer back, or tell when or for whom: "it", "them", "before"."""
    loosens_it: re.Pattern[str] = NOWHERE
    """What tells of something that it is a stretch: "that will loosen them", "I could do at the barre"."""
    postures: tuple[tuple[re.Pattern[str], str], ...] = ()
    """How something is done, and the plain words for that: "sat in the cab" is "sitting"."""
    story_begins: re.Pattern[str] = NOWHERE
    """Where a story goes on behind a request."""
    minutes_there_are: re.Pattern[str] = NOWHERE
    """The time that a story says there is, group "time": "i have about four minutes"."""
    plain_muscle: str = ""
    """The plain request for a stretch of a muscle, "{muscle}"."""
    plain_name: str = ""
    """The plain request for a stretch by its name, "{name}"."""
    on_side: str = ""
    """What is added for a side, "{side}"."""
    for_long: str = ""
    """What is added for how long or how often, "{amount}"."""
