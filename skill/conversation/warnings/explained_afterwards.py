"""What explains a sign in the sentence behind it: "my toe is black" - "it's nail polish, my granddaughter did it".

A cause explains its own kind of sign: the hot water bottle warmth, and no swelling. It takes a warning back where it
explains all that was told of it, and nothing else is told. In an emergency it is asked about once more.
What is only supposed, goes on, or is a risk by itself explains nothing.
"""

from collections.abc import Mapping

from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs, what_it_was
from skill.conversation.warnings.answers_to_check import then_begun
from skill.conversation.warnings.explained_at_once import ON_THE_SURFACE
from skill.conversation.warnings.session_signs import NOTHING_NEW, OF_A_CLOT, known_before
from skill.conversation.warnings.sign_location import NUMB, OF_FACE_OR_CHEST
from skill.conversation.warnings.situations_that_explain import ABUSE
from skill.conversation.warnings.warning_taken_back import pleads
from skill.conversation.warnings.warning_withdrawn import CAN, OF_EFFORT, SAYS_NOTHING
from skill.knowledge.known_ids import FALL
from skill.turn.acts import Act
from skill.turn.pending.question import ReplyKind
from skill.turn.pending.warnings import SERIOUS, IsItHappening
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, NotHappening
from skill.understanding.warning_signs import CONTEXT

EXPLAINS: Mapping[str, frozenset[str]] = {
    **ON_THE_SURFACE,
    "slept_on": NUMB | {"numb-toes", "toes-tingle", "feet-tingle", "numb-hand", "no-feeling", "arm-trouble"},
    "effort": CAN["breathe"] | OF_EFFORT | {"throb", "exertion"},
    "tired": CAN["walk"] | CAN["move"] | {"no-feeling", "leg-failed", "weak-on-stairs", "shaky-legs", "cant-get-up"},
    "before_dialysis": frozenset({"swelling", "both-swell"}),
    "red_food": frozenset({"urine", "dark", "pink-stuff", "dark-urine-phrase"}),
    "burst": frozenset({"pop", "felt-pop", "torn", "broken"}),
    "leaked": frozenset({"bladder", "waters", "waters-broke"}),
    "knocked": frozenset({"abuse", "was-hit", "context-blow"}),
    "bitten": frozenset({"bite", "bit-it", "stung", "sting", "animal-bite", "wound"}),
    "thirsty": frozenset({"urine", "dark", "dark-urine-phrase", "little-urine"}),
    "in_the_shoe": frozenset({"limp"}),
    "only_asked": OF_A_CLOT | {"got-one"},
    "asleep": frozenset({"faint", "faint-word", "faint-place", "collapse", "about-faint", "numbness", "no-feeling"}),
    "bulges": frozenset({"swelling", "lump", "gone-hard", "tight-hard", "redness"}),
    "another_thing": frozenset({"chest", "chest-pain"}),
}
"""By the kind of a harmless cause: the concepts that it explains."""
GUESSED: Mapping[str, str] = {
    ABUSE: "knocked",
    SERIOUS: "another_thing",
    "warning.mouth-tingle": "slept_on",
    "warning.bite-infected": "bitten",
}
"""By a warning that was asked about without a concept of it: the cause that explains it."""
NOT_OF_THE_BODY = frozenset({"asleep", "another_thing"})
"""Causes by which nothing was told of a body: it needs not be well again."""
NEEDS_TO_BE_WELL = frozenset({"effort", "tired", "thirsty", "red_food"})
"""Causes that bring on what is dangerous, too: they explain it where it has passed."""
COUNTS_BESIDE = frozenset(
    {"severe-pain", "swelling", "fever", "chest-pain", "faint", "collapse", "confused", "numbness"}
)
"""Concepts that count beside any explanation."""
HOT_AND_RED = frozenset({"heat", "redness"})
"""Concepts that are asked about once more where they are told together: one leg may be both after a bath, or ill."""
OF_A_STRAIN = frozenset({"exertion", "after-exercise", "on-statin", "new-statin", "muscle-pain", "weak"})
"""Concepts beside which dark urine is asked about once more, though it is clear again: muscle may break down."""
BESIDE = (
    SAYS_NOTHING
    | NOTHING_NEW
    | {"took", "skin-part", "back-legs", "is-dead", "after-exercise", "walking", "clothing", "child", "young-child"}
)
"""Concepts that say nothing by themselves beside an explanation."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read what explains the sign of the warning in force, or of the question about one; None where it does not."""
    asked = turn.pending if isinstance(turn.pending, IsItHappening) else None
    warning = asked.warning if asked else turn.session.warned
    if warning is None or warning not in turn.library.warnings or not _is_plain(readers, turn):
        return None
    sign, words = turn.library.warnings[warning], turn.language.explanations
    dated = words.over_long_ago.search(turn.spoken) is not None
    died = words.died_long_ago.search(turn.spoken) is not None
    kinds = _causes(turn)
    if (act := _asked_once(readers, turn, warning)) is not None:
        return act
    if _tells_more(readers, turn, warning, kinds) or not (dated or died or _explains_all(turn, warning, kinds)):
        return None
    if asked:
        return NotHappening(warning, then_begun(readers, turn, asked), long_past=dated or died)
    then = turn.session.interrupted or ""
    strained = "thirsty" in kinds and not OF_A_STRAIN.isdisjoint(turn.session.signs)
    is_asked = (
        dated or sign.tier == "emergency" or "burst" in kinds or HOT_AND_RED.issubset(turn.session.signs) or strained
    )
    if sign.looked_at and (died or not is_asked):
        return NotHappening(warning, then, long_past=dated or died)
    return CheckSign(warning, then) if sign.looked_at else None


def _asked_once(readers: Readers, turn: Turn, warning: str) -> Act | None:
    """Read what passes by itself, and what a sentence says that a sign was: after a warning it is asked about, and what
    it was is a no to that question.
    """
    asked, sign = turn.pending, turn.library.warnings[warning]
    then = turn.session.interrupted or ""
    if isinstance(asked, IsItHappening):
        is_no = what_it_was.says_what_it_was(readers, turn, warning)
        return NotHappening(warning, then_begun(readers, turn, asked)) if is_no else None
    effort = sign.tier == "emergency" and _may_be_effort(readers, turn, warning)
    return CheckSign(warning, then) if effort or what_it_was.says_what_it_was(readers, turn, warning) else None


def gives_another_meaning(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence says what was meant in place of a sign, whatever its words complete: "the muscle bunches up
    while it cramps and then goes flat", of what was called swollen.
    """
    of_another = not _named(turn).isdisjoint(NOT_OF_THE_BODY | {"bulges"}) or what_it_was.means_a_thing(turn)
    is_played = turn.language.explanations.only_joking.search(turn.spoken) is not None
    return (of_another or is_played) and read(readers, turn) is not None


def _is_plain(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence states something, without a doubt, and of nothing that goes on or is a risk."""
    if not turn.utterance.is_open or turn.begins_as_question or pleads(turn):
        return False
    reading = readers.replies.read(turn.utterance.text)
    words = turn.language.explanations
    is_well = words.well_after_all.search(turn.spoken) is not None
    if reading is not None and reading.kind is ReplyKind.YES and not is_well:
        return False  # "yes, I've been in the sun" is half a yes; "yes, I'd run for it, and it came down" is none
    own = words.bystander.sub("", turn.spoken)
    return not any(each.search(own) for each in (words.not_surely, words.goes_on, words.risky_cause))


def _may_be_effort(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether effort would explain all that was told, and nobody says that it has passed: "I've just run upstairs"."""
    kinds = _named(turn) & {"effort"}
    told = bool(kinds) and kinds.isdisjoint(_causes(turn)) and not _tells_more(readers, turn, warning, kinds)
    return told and _is_all_told(turn, warning, kinds)


def _named(turn: Turn) -> frozenset[str]:
    """The kinds of harmless causes that a sentence names."""
    causes = turn.language.explanations.harmless_causes
    return frozenset(kind for kind, cause in causes.items() if cause.search(turn.spoken))


def _causes(turn: Turn) -> frozenset[str]:
    """The same, without what explains nothing until it has passed."""
    named, words = _named(turn), turn.language.explanations
    return named if words.well_after_all.search(turn.spoken) else named - NEEDS_TO_BE_WELL


def _tells_more(readers: Readers, turn: Turn, warning: str, kinds: frozenset[str]) -> bool:
    """Whether a sentence tells a sign besides what its own causes explain: pain that is bad, or what would raise
    a warning, or a question, without it.
    """
    told = find_signs.concepts_told(readers, turn) - _explained(kinds)
    if turn.language.explanations.bystander.search(turn.spoken):
        told -= {FALL}  # "me mate fell off the sofa" is the story around it
    if not told.isdisjoint(COUNTS_BESIDE):
        return True
    sign, before = turn.library.warnings[warning], known_before(turn) - _explained(kinds)
    new = told - known_before(turn) - BESIDE
    if any(each in frozenset().union(*sign.signs) and not each.startswith(CONTEXT) for each in new):
        return True
    rules = readers.sign_rules
    return rules.raised(told, before) is not None or rules.raised_to_ask(told, before) is not None


def _explained(kinds: frozenset[str]) -> frozenset[str]:
    """Concepts that causes of these kinds explain."""
    return frozenset[str]().union(*(EXPLAINS.get(kind, frozenset()) for kind in kinds))


def _explains_all(turn: Turn, warning: str, kinds: frozenset[str]) -> bool:
    """Whether causes explain all that was told of a warning; where no word of it is known, one of its signs."""
    well = turn.language.explanations.well_after_all.search(turn.spoken) is not None
    if warning in OF_FACE_OR_CHEST and kinds.isdisjoint(NOT_OF_THE_BODY) and not well:
        return False  # an arm that somebody slept on, and that is numb still, may be a stroke
    return _is_all_told(turn, warning, kinds)


def _is_all_told(turn: Turn, warning: str, kinds: frozenset[str]) -> bool:
    """The same, whether it has passed or not."""
    explained, sign = _explained(kinds), turn.library.warnings[warning]
    of_it = frozenset[str]().union(sign.answers, *sign.signs, *sign.asked_signs)
    known = {each for each in turn.session.signs if each in of_it and each not in BESIDE}
    told = {each for each in known if not each.startswith(CONTEXT)}
    if told:
        return told <= explained
    return GUESSED.get(warning) in kinds or not explained.isdisjoint(of_it)
