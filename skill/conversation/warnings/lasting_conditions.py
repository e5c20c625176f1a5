"""What tells nothing new of somebody with an injured spinal cord, or after a stroke of long ago: a lasting state is no
sign, unless it is told as new.

"I'm paralyzed from the waist down, what stretch can I do" and "I can't feel it, I have a spinal cord injury" report no
stroke and no broken leg. "My legs have gone numb this morning" still does, whoever says it.
"""

from skill.knowledge.known_ids import COLD_LEG, FOOT_SORE, NUMB_LEGS, TEAR_FRACTURE
from skill.turn.turn import Turn
from skill.understanding.concepts import FACT, PASSED, Report
from skill.understanding.phrase_finder import Hit
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY, SignRules

DIABETES, FOR_LONG = "context-diabetes", frozenset({"for-weeks", "long-time"})
"""Concepts of what makes feet numb, and of what has lasted."""
SPINAL_INJURY = "spinal-injury"
NEW = frozenset({"sudden", "at-once", "fall"})
"""Concepts of what has just come."""
EXPLAINED = frozenset(
    {
        *("numbness", "numb-limb", "one-numb", "numb-toes", "no-feeling", "toes-tingle", "feet-tingle", "groin-numb"),
        *("weak", "weakening", "both-legs-weak", "legs-useless", "cant-move-leg", "leg-failed", "drop-foot"),
        *("weak-on-stairs", "wasting", "twitching", "cant-walk", "bladder", "cant-pee"),
    }
)
"""Concepts that belong to such an injury for good."""
STROKE, OLD_STROKE = "stroke", "old-stroke"
"""The concepts of a stroke, and of one long ago, which the session keeps."""
LEFT_BY_A_STROKE = EXPLAINED | {
    STROKE,
    "one-side-sudden",
    "power-lost",
    "arm-trouble",
    "numb-hand",
    "cant-get-up",
    "limp",
}
"""Concepts of what a stroke may leave for good."""
NO_SIGN = NAMES_ONLY | {"back-legs", "took", "spasms", "cramp"}
"""Concepts that tell nothing besides."""
OF_A_LIFE = frozenset({"new-cramp", "muscle", "pain", "long-retired"})
"""Concepts of the cramps, and of the age, that are told with an old stroke."""
OF_NERVES = frozenset(
    {
        *(
            "warning.numb-groin",
            "warning.sudden-weakness",
            COLD_LEG,
            "warning.broken-leg",
            "warning.foot-drop",
        ),
        *("warning.stairs-weakness", "warning.weak-twitching", TEAR_FRACTURE, "warning.chest-stroke"),
        *("warning.hip-fall", "warning.tight-after-injury", "warning.hot-leg-fever"),
    }
)
"""Warnings that the second opinion suspects of it, where no word of theirs is left."""


def without_long_known(turn: Turn, text: str, told: frozenset[str], sign_rules: SignRules) -> frozenset[str]:
    """Leave out of what a text tells that which the injury explains, and what only its own name tells:
    "spinal cord injury".
    """
    if STROKE in told and after_a_stroke(turn) and _names_the_stroke(turn, text, told, sign_rules):
        told -= {STROKE}
    if SPINAL_INJURY not in turn.fact_ids():
        return told
    named = _only_named(sign_rules.report(text))
    known = named if _is_new(turn, text, told) else named | EXPLAINED
    return frozenset(name for name in told if name.removeprefix(PASSED) not in known)


def after_a_stroke(turn: Turn) -> bool:
    """Whether a stroke of long ago was told, now or before."""
    return OLD_STROKE in turn.session.signs or turn.language.explanations.old_stroke.search(turn.spoken) is not None


def known_stroke(turn: Turn) -> frozenset[str]:
    """What the session keeps of a stroke of long ago."""
    return frozenset({OLD_STROKE}) if after_a_stroke(turn) else frozenset()


def may_be_of_a_stroke(turn: Turn, texts: tuple[str, ...], sign_rules: SignRules) -> bool:
    """Whether all that is told is what a stroke of long ago may have left: whether that is new is asked first."""
    if turn.language.explanations.stroke_in_a_life.search(turn.spoken):
        return all(_tells_a_life(turn, text, sign_rules) for text in texts)
    return after_a_stroke(turn) and all(_is_left_by_it(turn, text, sign_rules) for text in texts)


def _tells_a_life(turn: Turn, text: str, sign_rules: SignRules) -> bool:
    """Whether a text names a stroke that somebody had, and no sign of one: "she had a stroke and gets cramps"."""
    told = sign_rules.concepts(text)
    left = {each.removeprefix(PASSED) for each in told} - {STROKE} - NO_SIGN - OF_A_LIFE
    named = _names_the_stroke(turn, text, told, sign_rules)
    return named and all(each.startswith(CONTEXT) for each in left)


def _is_left_by_it(turn: Turn, text: str, sign_rules: SignRules) -> bool:
    """Whether a text tells of arms and legs alone, and nothing new: "it's the left side that's weak"."""
    told, report = sign_rules.concepts(text), sign_rules.report(text)
    named = (" ".join(report.words[hit.start : hit.end]) for hit in report.told if hit.label == STROKE)
    if _is_new(turn, text, told) or not all(map(turn.language.explanations.of_a_limb.search, named)):
        return False
    left = {each.removeprefix(PASSED) for each in told} - LEFT_BY_A_STROKE - NO_SIGN
    return all(each.startswith(CONTEXT) for each in left)


def _names_the_stroke(turn: Turn, text: str, told: frozenset[str], sign_rules: SignRules) -> bool:
    """Whether the old stroke is only named, and no sign of one is told: "it was a stroke, I said"."""
    words = turn.language.explanations
    report = sign_rules.report(text)
    named = (" ".join(report.words[hit.start : hit.end]) for hit in report.told if hit.label == STROKE)
    by_name = all(words.names_stroke.search(each) for each in named)
    return by_name and words.new_stroke.search(turn.spoken) is None and not _is_new(turn, text, told)


def is_explained(turn: Turn, texts: tuple[str, ...], warning: str, sign_rules: SignRules) -> bool:
    """Whether the second opinion suspects of a text what the injury explains,
    and no word of any other sign is left in it.

    So it is of who cannot tell hot from cold: that is no cold leg. Feet that diabetes has made numb do not feel a sore,
    or a nail: these are no news only where nothing else is told.
    """
    may_be = warning in OF_NERVES or (warning == FOOT_SORE and turn.facts_heard.nothing_else)
    if may_be and texts and all(_numb_for_long(turn, text, sign_rules) for text in texts):
        return True
    written = map(turn.language.sentences.written_out, texts)
    no_heat = any(map(turn.language.circumstances.cannot_feel_heat.search, written))
    if not (SPINAL_INJURY in turn.fact_ids() or no_heat) or warning not in OF_NERVES:
        return False
    told = [(text, sign_rules.concepts(text)) for text in texts]
    return all(
        not _is_new(turn, text, each)
        and all(
            concept.removeprefix(PASSED) in NO_SIGN or concept.removeprefix(PASSED).startswith(CONTEXT)
            for concept in without_long_known(turn, text, each, sign_rules)
        )
        for text, each in told
    )


def _numb_for_long(turn: Turn, text: str, sign_rules: SignRules) -> bool:
    """Whether a text tells that diabetes has made a foot numb for long:
    "me foot's been numb for years with the sugar".
    """
    told = sign_rules.concepts(text)
    left = (each for each in told - EXPLAINED - NAMES_ONLY if not each.startswith(CONTEXT))
    known = DIABETES in told | frozenset(turn.session.signs) and not told.isdisjoint(FOR_LONG)
    return known and not any(left) and not _is_new(turn, text, told)


def tells_of_no_sign(turn: Turn) -> bool:
    """Whether a sentence only tells who somebody is. Numb legs may be new."""
    heard = turn.facts_heard
    return heard.nothing_else and bool(heard.told) and all(fact.id != NUMB_LEGS for fact in heard.told)


def _is_new(turn: Turn, text: str, told: frozenset[str]) -> bool:
    """Whether a text tells that something has just come, or is changing: "my legs are going numb"."""
    return (
        not NEW.isdisjoint(told)
        or turn.language.circumstances.has_changed.search(turn.language.sentences.written_out(text)) is not None
    )


def _only_named(report: Report) -> frozenset[str]:
    """Concepts whose words stand within the words of the fact, and nowhere else in the sentence."""
    hits = (*report.told, *report.passed)
    fact = [hit for hit in hits if hit.label == f"{FACT}{SPINAL_INJURY}"]
    inside, outside = set[str](), set[str]()
    for hit in hits:
        (inside if any(_covers(each, hit) for each in fact) else outside).add(hit.label)
    return frozenset(name for name in inside - outside if not name.startswith(CONTEXT))


def _covers(outer: Hit, inner: Hit) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
