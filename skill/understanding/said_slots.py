"""What a sentence asks for by its parts: side, seconds, repetitions, minutes, position and so on,
and whether it is a request.
"""

from dataclasses import dataclass, replace

A_MINUTE = 60
FEW_STRANGE = 2
"""Words that are not known, up to which parts alone make a request: "hammies for ten seconds"."""
MORE_STRANGE = 5
"""Unknown words up to which parts make a request, where both a muscle and what its stretch is done with are named:
"the calf wall thing"."""
MOST_MINUTES = 60
"""A longer time is no wish for a routine: "eight hours standing"."""
LONGEST_ROUTINE = 30
"""Minutes of a routine that a number alone may mean, or that are said without a wish."""
LONGEST_MEANT = 120
"""Seconds: a longer time said of a muscle alone tells how long it has hurt."""


@dataclass(frozen=True)
class SaidSlots:
    """What a sentence asks for; None where it does not say. Values are as said, outside the limits of a stretch too."""

    side: str | None = None
    """"left", "right" or "both"."""
    hold: int | None = None
    """Seconds of one hold."""
    whole: int | None = None
    """Seconds of all the time there is."""
    time: int | None = None
    """Seconds of which neither is said: one hold of a stretch, all of a routine."""
    repetitions: int | None = None
    in_sets: bool = False
    """Whether the repetitions were called sets."""
    number: int | None = None
    """A number without a unit; where moves are counted it is how many, else it is a time or the repetitions as well."""
    position: str | None = None
    limitation: str | None = None
    muscle: str | None = None
    style: str | None = None
    """Count style."""
    plan: str | None = None
    """Id of a stretch or routine that is called by name, or a stretch that is told by its looks."""
    called: bool = False
    """Whether that names no other stretch, whatever muscle is named beside it."""
    stretching: bool = False
    """Whether a stretch is asked for in so many words."""
    bare: bool = False
    """Whether the sentence holds nothing but slots and the words around a request."""
    tells: bool = False
    """Whether it asks a question, or tells what happened."""
    muscles: tuple[str, ...] = ()
    """All that are named, in order."""
    denied_positions: tuple[str, ...] = ()
    """Positions that were ruled out: "not on the floor"."""
    positions: tuple[str, ...] = ()
    manner: str | None = None
    """What a stretch is done with, or how: a word of its name, or of what it needs."""
    purpose: str | None = None
    """What a routine is for, as the end of its id: "bedtime"."""
    wishes: bool = False
    """Whether a word says that something is asked for: "give", "stretch"."""
    something: bool = False
    """Whether it asks for something that it only describes: "something safe"."""
    exercising: bool = False
    """Whether exercise is wanted, and not a stretch: "a workout", "something to do"."""
    limits: bool = False
    """Whether nothing else is wanted: "just the left calf"."""
    reports: bool = False
    """Whether it is no request whatever it names: a question, a wish for always, a report of what happened."""
    legs: bool = False
    """Whether legs are named, and no muscle of theirs."""
    strange: int = 0
    """Words that no request is known to hold."""

    @property
    def is_told_by_parts(self) -> bool:
        """Whether what it names makes it a request: what to stretch or what with, and how long,
        how often or which side alone.

        A sentence of other words needs a wish, or two things that only a request holds.
        """
        if self.limits and self.plan and not self.reports and self.strange <= FEW_STRANGE:
            return True
        if self.reports or not (self.muscle or self.manner or (self.position and self.wishes)):
            return False
        lengths = (self.hold, self.time, self.whole)
        doses = any(0 < (each or 0) <= LONGEST_MEANT for each in lengths) + bool(self.repetitions)
        few_strange = self.strange <= FEW_STRANGE
        if few_strange and self.muscle and (self.limits or (self.exercising and self.wishes and not self.tells)):
            return True
        if doses:
            named = self.muscle and self.manner and self.strange <= MORE_STRANGE
            few = few_strange and not self.tells
            return bool(self.wishes or doses > 1 or named or few)
        minutes = self.whole or (self.time or 0) > LONGEST_MEANT
        if self.wishes and self.position and not (self.tells or self.strange):
            return bool(self.muscle and self.side)
        return bool(self.stretching and self.muscle and (minutes or self.side in ("left", "right")))

    @property
    def is_for_a_routine(self) -> bool:
        """Whether it asks to stretch for some minutes, or for something that a routine is for, and names no muscle."""
        if self.reports or self.muscle or (self.manner and not self.purpose):
            return False
        minutes = A_MINUTE <= (self.whole or self.time or 0) <= MOST_MINUTES * A_MINUTE
        ordered = self.wishes and not self.tells and self.strange <= FEW_STRANGE
        if self.purpose and (self.hold or self.repetitions) and (self.stretching or self.legs or ordered):
            return True
        if self.something and self.purpose and not self.tells and self.strange <= FEW_STRANGE:
            return True
        short = (self.whole or self.time or 0) <= LONGEST_ROUTINE * A_MINUTE
        told = self.purpose and short and not self.tells and self.strange <= FEW_STRANGE
        return bool(minutes and (self.stretching or told or (self.wishes and (self.purpose or self.legs))))

    @property
    def is_counted(self) -> bool:
        """Whether it says how, or how long, to stretch."""
        return any((self.side, self.hold, self.whole, self.time, self.repetitions))

    @property
    def is_counted_part(self) -> bool:
        """Whether it names what to stretch, or what with, and how long or how often;
        enough for a request in a longer sentence.
        """
        long = max(self.hold or 0, self.time or 0) > LONGEST_MEANT
        named = self.muscle or self.manner or self.plan or (self.purpose and self.stretching)
        return bool(named and not long and (self.hold or self.time or self.whole or self.repetitions))

    @property
    def counted_twice(self) -> bool:
        """Whether it says both how long and how often."""
        return bool((self.hold or self.time) and self.repetitions)

    @property
    def uncounted(self) -> "SaidSlots":
        """What was said without times and lengths: they are of something that is over."""
        return replace(self, hold=None, whole=None, time=None, repetitions=None, in_sets=False, number=None)

    @property
    def asks_for_stretch(self) -> bool:
        """Whether it can only be a request for a stretch: "left hamstring forty seconds twice", "stretch both legs".

        Among words that are not known, it is one where a stretch is named and counted, or a muscle is, in two ways.
        """
        if self.reports:
            return False
        if not self.bare:
            ways = sum(map(bool, (self.hold or self.time, self.repetitions, self.side in ("left", "right"))))
            named = self.plan is not None and any((self.hold, self.time, self.whole and self.wishes, self.repetitions))
            return not self.tells and (named or (self.muscle is not None and ways > 1))
        if self.plan or (self.stretching and (self.muscle or self.side or self.whole)):
            return True
        counted = self.hold or self.whole or self.repetitions or (self.time or LONGEST_MEANT + 1) <= LONGEST_MEANT
        return self.muscle is not None and bool(counted)


def put_right(said: SaidSlots, meant: SaidSlots) -> SaidSlots:
    """Take what was said last of each slot. A length replaces any other length, whatever it is said of."""
    lengths = ("hold", "whole", "time", "number")
    keep = {name: value for name, value in vars(said).items() if value not in (None, (), False)}
    if any(getattr(meant, name) is not None for name in lengths):
        keep = {name: value for name, value in keep.items() if name not in lengths}
    news = {name: value for name, value in vars(meant).items() if value not in (None, (), False)}
    if meant.repetitions is not None:
        keep.pop("in_sets", None)
    elif meant.number is not None and said.number == said.repetitions:
        keep.pop("repetitions", None)
    flags = {"bare": said.bare and meant.bare}
    flags |= {
        name: getattr(said, name) or getattr(meant, name)
        for name in ("stretching", "tells", "wishes", "limits", "reports", "legs")
    }
    return SaidSlots(**{**keep, **news, **flags, "strange": said.strange + meant.strange})
