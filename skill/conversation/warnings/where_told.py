"""Where a sign is told: what is swollen, warm or red on another part of the body, or about a twisted ankle, tells nothing of a leg."""

from skill.language.text import spoken
from skill.turn.acts import Act
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, WarnAgain

ON_THE_SKIN = frozenset({"swelling", "redness", "heat", "purple", "touch-heat", "warm-limb"})
"""Concepts that belong to the part of the body that is named with them."""
OF_A_LEG = frozenset({"leg", "legs", "calves", "foot", "ankle"})
OF_ONE_CALF = frozenset({"leg", "calves", "legs", "cramp"})
BITTEN = frozenset({"bite", "sting", "animal-bite", "snake-bite", "stung"})
"""Concepts with which they count wherever they are."""
BY_THE_SKIN = frozenset({"warning.leg-clot", "warning.pregnancy-clot", "warning.hot-leg-fever"})
"""Warnings that they raise together with a leg that was named before."""
SEEN_ON_THE_SKIN = BY_THE_SKIN | {"warning.red-line", "warning.dead-skin"}
"""Warnings that the second opinion suspects of them."""
OF_THE_WHOLE_BODY = frozenset(
    {"warning.pre-eclampsia", "warning.sting-reaction", "warning.bite-infected", "warning.quinine-reaction"}
)
"""Warnings whose signs are not only on a leg."""
SPRAIN, TEAR = "injury", "warning.tear-fracture"


def of_the_leg(turn: Turn, text: str, told: frozenset[str]) -> frozenset[str]:
    """Leave out of what a text tells that which is of no leg, or of an ankle that was twisted: "a bit red where the needle went in"."""
    known = told | frozenset(turn.session.signs)
    if ON_THE_SKIN.isdisjoint(told) or not BITTEN.isdisjoint(known):
        return told
    return told - ON_THE_SKIN if is_elsewhere(turn, text, told) or is_sprained(turn, told) else told


def is_elsewhere(turn: Turn, text: str, told: frozenset[str]) -> bool:
    """Whether a text names another part of the body, and no leg."""
    return told.isdisjoint(OF_A_LEG) and turn.language.other_part.search(spoken(text)) is not None


def is_sprained(turn: Turn, told: frozenset[str]) -> bool:
    """Whether an ankle that was twisted is told of, and no calf: its swelling is that of a sprain."""
    return "ankle" in told and SPRAIN in (told | frozenset(turn.session.signs)) and told.isdisjoint(OF_ONE_CALF)


def suspected_of(turn: Turn, text: str, told: frozenset[str], warning: str) -> str | None:
    """The warning to suspect in place of one that the skin raises: whether it takes weight, of a sprain; none, of another part."""
    if of_the_leg(turn, text, told) == told or warning in OF_THE_WHOLE_BODY:
        return warning
    if is_sprained(turn, told):
        return TEAR if warning in SEEN_ON_THE_SKIN else warning
    return None


def asked_of_the_leg(turn: Turn, act: Act) -> Act:
    """Ask about the leg, where a yes to a question about its skin tells of another part: "a bit red where the needle went in, the arm"."""
    skin = isinstance(act, WarnAgain) and act.warning in BY_THE_SKIN and turn.utterance.is_open
    return CheckSign(act.warning) if skin and isinstance(act, WarnAgain) and _names_other(turn) else act


def _names_other(turn: Turn) -> bool:
    """Whether another part of the body is named, and no muscle."""
    text = turn.utterance.text
    return turn.language.other_part.search(spoken(text)) is not None and turn.named("Muscle", text) is None
