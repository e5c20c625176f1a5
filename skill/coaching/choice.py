"""Which stretch is meant when the listener names a muscle, a position or neither, and which one is easier."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch

SUITABLE: Mapping[str, tuple[str, ...]] = {
    "standing": ("standing",),
    "sitting": ("sitting", "floor", "in-bed"),
    "floor": ("floor", "lying"),
    "in-bed": ("in-bed", "lying"),
    "lying": ("lying", "in-bed"),
}
"""Position of the listener to positions of stretches that can be done from it, the nearest first."""
STRETCH = "stretch"
"""The kind that is chosen for a muscle or a position;
an exercise is done where it is asked for by name, or in a routine."""
RULED_OUT = "not-"
"""Before a position that a sentence rules out: "without standing up"."""
SPARED = "without-"
"""Before a muscle, a leg or a stretch that is left alone in this session: "without-hamstring", "without-left",
"without-stretch.calf-wall"."""
SORE = "sore-"
"""Before what a stretch's cautions rule it out with, where the listener told of it: "sore-achilles"."""
NO = "no-"
"""Before a thing that somebody has not got: "no-towel"."""
INSTEAD = "instead-of-"
"""Before a thing in whose place another does in this session, a belt for the towel: it is lacked no more."""
NOTHING_LIKE = "nothing-like-"
"""Before a thing in whose place nothing is there, either."""
HANDS = "hands"
"""What is too sore or weak to hold or pull with; whatever needs it is not done (`Stretch.not_with`)."""
LEGS = ("left", "right")
LEG_IN_CAST = "leg-in-cast"
"""Told of the leg that a cramp is in: nothing is pulled or stood on there."""
FOOT_BEHIND = "no-foot-behind"
"""Limitation of who draws no foot up behind; it is told in words, and holds for the session."""
LYING_DOWN = ("in-bed", "lying")
"""Positions that are safest in the dark."""

LOADED = frozenset({"new-joint"})
"""Facts with which nothing is done that loads a joint."""
THINGS = ("no-towel", "no-chair", "no-step", "no-wall")
"""Limitations of who has not got a thing, the smallest first."""

RISK: Mapping[str, int] = {"lying": 0, "in-bed": 0, "floor": 1, "sitting": 1, "standing": 2}
"""How far one may fall from a position: an easier stretch never goes up."""

DOES_WITHOUT: Mapping[str, Callable[[Stretch], bool]] = {
    "cannot-stand": lambda stretch: stretch.position != "standing",
    "cannot-balance": lambda stretch: not stretch.balance,
    "cannot-reach-floor": lambda stretch: stretch.position != "floor",
    "in-bed": lambda stretch: stretch.position in LYING_DOWN or "in-bed" in stretch.also_in,
    "not-standing": lambda stretch: stretch.position != "standing",
    "not-sitting": lambda stretch: not _sits_up(stretch),
    "not-floor": lambda stretch: stretch.position != "floor",
    "not-lying": lambda stretch: stretch.position not in LYING_DOWN,
    "not-in-bed": lambda stretch: stretch.position not in LYING_DOWN,
    "no-wall": lambda stretch: "wall" not in stretch.needs,
    "no-chair": lambda stretch: "chair" not in stretch.needs,
    "no-step": lambda stretch: "step" not in stretch.needs,
    "no-towel": lambda stretch: "towel" not in stretch.needs,
    FOOT_BEHIND: lambda stretch: stretch.muscle != "quadriceps",
}
"""Id of a limitation, or of a position that was ruled out, to the stretches that can be done with it. "cannot-reach"
asks for the gentler one as it is; every stretch of the front of the thigh draws a foot up behind."""


@dataclass(frozen=True)
class StretchChooser:
    """Chooses among the stretches of a library for a listener."""

    library: Library
    avoid: Sequence[str] = ()
    """Limitations and facts about the listener: what does not suit a fact is never taken."""

    def choose(
        self,
        muscle: str | None,
        position: str | None,
        *,
        night: bool = False,
        one_leg: bool = False,
        but: Sequence[str] = (),
    ) -> Stretch | None:
        """Take the most preferred stretch of the muscle that suits the position; None when there is none.

        Where one leg is asked for, a stretch that does one leg at a time comes first.
        ``but`` are the ids of those that are not wished.

        At night what can be done lying down comes first, and what is unsafe in the dark last. What suits a fact with
        support comes after the rest, and what a limitation rules out last of all.
        """
        everyone = self._of(muscle) if muscle else [each for some in self.library.preferred for each in self._of(some)]
        candidates = [
            each for each in everyone if each.kind == STRETCH and suits(each, self.avoid) and each.id not in but
        ]
        if one_leg:
            candidates.sort(key=lambda stretch: stretch.sides == "together")
        if night:
            candidates.sort(key=lambda stretch: (not stretch.night_first, stretch.position not in LYING_DOWN))
        candidates.sort(key=self._wants_support)
        candidates.sort(key=lambda stretch: not can_do(stretch, self.avoid))
        if position is None:
            return next(iter(candidates), None)
        for suitable in SUITABLE.get(position, ()):
            for stretch in candidates:
                if stretch.position == suitable:
                    return stretch
        return next((each for each in candidates if position in each.also_in), None)

    def other(self, stretch: Stretch) -> Stretch | None:
        """Find one of the same muscle and kind in place of one that cannot be done;
        None where it can, or where none is.

        It may be riskier where nothing else is left, as little as can be: that is asked about, and not just begun
        (`is_riskier`).
        """
        if can_do(stretch, self.avoid):
            return None
        alike = [each for each in self._of(stretch.muscle) if each.kind == stretch.kind]
        others = [each for each in alike if can_do(each, self.avoid)]
        best = min(others, key=lambda each: (self._wants_support(each), _more_risk(each, stretch)), default=None)
        return best or self._moves_instead(stretch, self.avoid)

    def easier(self, stretch: Stretch, limitation: str | None) -> Stretch | None:
        """Find a gentler stretch of the same muscle, or one that does without what a limitation says is missing.

        None where the stretch does without it already, and where only a riskier one is left.
        """
        missing = limitation in DOES_WITHOUT
        wanted = (*self.avoid, *([limitation] if limitation and missing else []))
        if missing and can_do(stretch, wanted):
            return None
        gentler = self.library.stretches.get(stretch.gentler or "")
        others = [each for each in self._of(stretch.muscle) if each.id != stretch.id and each.kind == stretch.kind]
        cannot = missing or not can_do(stretch, self.avoid)  # what hurts in it rules it out
        candidates = [gentler, *others] if gentler else others if cannot else []
        fitting = (each for each in candidates if can_do(each, wanted) and not is_riskier(each, stretch))
        return next(fitting, None) or (self._moves_instead(stretch, wanted) if cannot else None)

    def _moves_instead(self, stretch: Stretch, avoid: Sequence[str]) -> Stretch | None:
        """Find small moves of the same muscle that need no thing and load no joint, the lowest position first.

        What is sore in the leg itself is not moved instead.
        """
        sore = {each.removeprefix(SORE) for each in avoid if each.startswith(SORE)} - {HANDS}
        if sore & stretch.ruled_out_by:
            return None
        moves = [each for each in self._of(stretch.muscle) if each.kind != STRETCH and not each.needs]
        moves = [each for each in moves if each.id != stretch.id and not LOADED & {*each.unsuitable_for}]
        moves.sort(key=lambda each: RISK[each.position])
        return next((each for each in moves if can_do(each, avoid) and not is_riskier(each, stretch)), None)

    def _wants_support(self, stretch: Stretch) -> bool:
        return not stretch.support.keys().isdisjoint(self.avoid)

    def _of(self, muscle: str) -> list[Stretch]:
        """The stretches of a muscle, the most preferred first."""
        return [self.library.stretches[each] for each in self.library.preferred.get(muscle, ())]


def can_do(stretch: Stretch, avoid: Sequence[str]) -> bool:
    """Whether a stretch can be done with these limitations (ids of the Limitation slot)
    and facts about the listener.
    """
    return suits(stretch, avoid) and all(
        _spares(stretch, each.removeprefix(SPARED))
        if each.startswith(SPARED)
        else each.removeprefix(SORE) not in stretch.ruled_out_by
        if each.startswith(SORE)
        else DOES_WITHOUT.get(each, _always)(stretch) or _has_instead(each, avoid)
        for each in avoid
    )


def _has_instead(limitation: str, avoid: Sequence[str]) -> bool:
    """Whether something else is there in place of the thing that is lacked."""
    thing = limitation.removeprefix(NO)
    return thing != limitation and f"{INSTEAD}{thing}" in avoid and f"{NOTHING_LIKE}{thing}" not in avoid


def _spares(stretch: Stretch, what: str) -> bool:
    """Whether a stretch leaves a muscle alone, or a leg: that one is not stood on, either;
    and is not the one that was refused.
    """
    if what in LEGS:
        return stretch.sides == "each" and stretch.position != "standing"
    return what not in (stretch.muscle, stretch.id)


def suits(stretch: Stretch, facts: Collection[str]) -> bool:
    """Whether a stretch suits these facts about the listener."""
    return not set(stretch.unsuitable_for) & set(facts)


def _sits_up(stretch: Stretch) -> bool:
    """Whether it is done sitting: on a seat, on the floor, or in bed where its words let nobody lie."""
    in_bed = stretch.position == "in-bed" and "lying" not in stretch.also_in
    return in_bed or stretch.position in ("sitting", "floor")


def _always(stretch: Stretch) -> bool:  # noqa: ARG001  # no limitation
    return True


def is_riskier(other: Stretch, stretch: Stretch) -> bool:
    """Whether a stretch asks for more than another one: a position from which one may fall further,
    balance, or a question.
    """
    return any(more > before for more, before in zip(_risks(other), _risks(stretch), strict=True))


def _more_risk(other: Stretch, stretch: Stretch) -> tuple[int, bool, bool]:
    """What another stretch risks, where that is more than a stretch does."""
    return _risks(other) if is_riskier(other, stretch) else (0, False, False)


def _risks(stretch: Stretch) -> tuple[int, bool, bool]:
    return RISK[stretch.position], stretch.balance, stretch.ask_first is not None
