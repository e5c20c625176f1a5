"""Which stretch is meant when the listener names a muscle, a position, or neither."""

from collections.abc import Mapping, Sequence

from skill.knowledge.content import Stretch

SUITABLE: Mapping[str, tuple[str, ...]] = {
    "standing": ("standing",),
    "sitting": ("sitting", "floor", "in-bed"),
    "floor": ("floor", "lying"),
    "in-bed": ("in-bed", "lying"),
    "lying": ("lying", "in-bed"),
}
"""Position of the listener to positions of stretches that can be done from it, the nearest first."""


def choose_stretch(
    stretches: Mapping[str, Stretch],
    preferred: Mapping[str, Sequence[str]],
    muscle: str | None,
    position: str | None,
) -> Stretch | None:
    """Take the most preferred stretch of the muscle that suits the position; None when there is none."""
    ids = preferred.get(muscle, ()) if muscle else [each for group in preferred.values() for each in group]
    candidates = [stretches[each] for each in ids]
    if position is None:
        return next(iter(candidates), None)
    for suitable in SUITABLE.get(position, ()):
        for stretch in candidates:
            if stretch.position == suitable:
                return stretch
    return None
