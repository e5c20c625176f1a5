"""What explains a sign in the same sentence: "my calf's warm because I've a hot water bottle on it".

Only what is seen or felt on the skin is explained so, with a word that names the cause as one, and nothing beside it.
"""

from collections.abc import Mapping

from skill.conversation.warnings.session_signs import CLOT_RISKS, NOTHING_NEW
from skill.conversation.warnings.sign_location import SEEN_RED, WARM
from skill.language.text import spoken
from skill.turn.turn import Turn
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY, NO_RISKS, SignRules

OF_COLOUR = frozenset({"redness", "purple", "blue-limb", "pale-limb", "went-pale", "dark", "dark-limb", "foot-sore"})
ON_THE_SURFACE: Mapping[str, frozenset[str]] = {
    "dyed": OF_COLOUR | {"blister-danger", "bruise", "big-bruise", "bruise-word", "red-line", "vein-sign"},
    "pressed": frozenset({"redness", "dent", "red-line", "dark"}),
    "warmed": SEEN_RED | WARM | {"sweats", "flushed", "dark"},
    "cooled": frozenset({"cold-limb", "its-cold", "ice-cold"}),
}
"""By the kind of a harmless cause: the concepts of what is seen or felt on the skin that it explains."""
BESIDE = NAMES_ONLY | NOTHING_NEW | {"tightness", "clothing", "after-exercise", "walking", "back-legs"}
"""Concepts that say nothing by themselves beside such a cause."""


def explained(turn: Turn, text: str, told: frozenset[str]) -> frozenset[str]:
    """What of a sentence its own cause explains; nothing where another sign or a risk is told, or it is supposed."""
    words, said = turn.language.explanations, spoken(text)
    named = words.names_the_cause.search(said)
    if named is None:
        return frozenset()
    signs = frozenset(each for each in told - BESIDE if not each.startswith(CONTEXT))
    if not signs or any(each.startswith(CONTEXT) for each in told - NO_RISKS):
        return frozenset()
    if any(each.search(said) for each in (words.not_surely, words.goes_on, words.risky_cause)):
        return frozenset()
    causes = {kind: words.harmless_causes[kind] for kind in ON_THE_SURFACE if kind in words.harmless_causes}
    kinds = [kind for kind, cause in causes.items() if any(each.end() > named.end() for each in cause.finditer(said))]
    by_it = frozenset[str]().union(*(ON_THE_SURFACE[kind] for kind in kinds))
    at_risk = not CLOT_RISKS.isdisjoint(turn.session.signs)
    return frozenset() if at_risk or turn.begins_as_question or not signs <= by_it else signs


def left_to_read(turn: Turn, texts: tuple[str, ...], sign_rules: SignRules) -> tuple[str, ...]:
    """Leave out the texts whose signs their own cause explains."""
    return tuple(text for text in texts if not explained(turn, text, sign_rules.concepts(text)))
