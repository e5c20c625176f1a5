"""Every line that the code says is in content with the placeholders it is given, and no line is left unsaid."""

import ast
from collections.abc import Iterator
from pathlib import Path

from skill.authoring.checks.sentences import placeholders
from skill.conversation.warnings.what_to_tell_them import BODY, FACT, RISK, SIGN
from skill.knowledge.library import Library
from skill.storage.diary_entry import CIRCUMSTANCES
from skill.turn.pending.codec import KINDS

ROOMS = Path(__file__).parents[2] / "skill"
MUSCLES = ("calf", "hamstring", "quadriceps", "foot", "hip", "shin", "glute", "inner-thigh")
SAID_BY_NAME_OF = {
    "press-": [
        *("pause", "next", "resume", "ready", "stop", "yes", "no", "repeat", "tell-them"),
        *(f"{kind}-{event}" for kind in KINDS for event in ("yes", "no", "first", "second")),
    ],
    "known-": ["both"],
    "cramp-leg-": ["left", "right", "both"],
    **{
        beginning: ["driving", "in-water", "riding", "up-high"]
        for beginning in ("not-safe-yet-", "safe-yet-", "go-back-")
    },
    "going-": ["under"],
    "done-": ["today", "yesterday", "left", "right", "left-right", "right-left"],
    "not-done-": ["today", "yesterday"],
    "source-": ["review", "trial", "observation", "laboratory", "guidance", "opinion", "own"],
    "counting-": ["every-second", "fives", "quiet"],
    "of-stretch-": ["hold-on", "hold-on-standing", "pace", "padding", "shaking", "shoes", "shoes-standing"],
    "ready-for-": ["side", "repetition", "stretch"],
    "wish-": [
        *("style-every-second", "style-fives", "style-quiet", "pace-slow", "pace-normal", "pace-fast", "pace-wait"),
        *("cannot-stand", "cannot-balance", "cannot-reach", "cannot-reach-floor"),
        *("in-bed", "no-wall", "no-chair", "no-step", "no-towel"),
    ],
    "diary-": [
        *CIRCUMSTANCES,
        *(f"circumstance-{each}" for each in CIRCUMSTANCES),
        *(f"{kind}-{each}" for kind in ("one", "both", "muscle") for each in MUSCLES),
        *("one-leg", "both-leg", "side-left", "side-right", "side-both"),
        *(f"strength-{each}" for each in ("untold", "mild", "medium", "strong")),
        *(f"part-{each}" for each in ("morning", "afternoon", "evening", "night")),
        *(f"card-{each}" for each in ("part", "muscle", "side", "strength", "circumstance")),
        *("note-this", "delete-this", "noted", "dropped", "stays", "deleted", "cleared", "none-then", "empty"),
    ],
    "screen-hint-": [*KINDS],
    "withdrawn-": ["emergency", "same-day", "routine", "pharmacist", "crisis", "low-sugar"],
    "medicine-": ["antidepressants", "chemo", "inhalers", "statins", "water-pills"],
    **{beginning: ["towel", "wall", "seat", "chair"] for beginning in ("does-as-well-", "instead-")},
    "not-told-": [
        *("direction", "for-another", "habit-forming", "how-hard", "how-long", "how-much", "how-often"),
        *(
            "how-soon",
            "is-it-that",
            "too-much",
            "missed",
            "side-effects",
            "temperature",
            "when",
            "where-from",
            "which",
            "with-alcohol",
            "with-medicines",
        ),
    ],
    **{
        beginning: ["doctor", "pharmacist", "maternity", "physio", "kidney-team"]
        for beginning in ("who-knows-", "who-to-ask-")
    },
    "thing-": ["wall", "chair", "step", "rail", "towel", "bed"],
    "after-": [
        *(
            "say-to-them",
            "okay",
            "leave",
            "okay-crisis",
            "still-here",
            "leave-crisis",
            "okay-abuse",
            "alone-abuse",
            "afraid-abuse",
            "meanwhile-abuse",
            "wake-somebody-abuse",
            "refuses-abuse",
            "walk-walking-pain",
            *("baby", "children", "denies", "with-help", "with-help-end"),
            *("what-it-is-heat-sodium", "meanwhile-heat-sodium", "asks-abuse", "asks-low-sugar"),
        ),
        *(
            f"{told}-{tier}"
            for told in ("not-yet", "worse", "unsure", "told")
            for tier in ("emergency", "same-day", "routine", "pharmacist", "crisis", "abuse")
        ),
        *(
            f"{asked}-{tier}"
            for asked in (
                *("number", "how-long", "take-something", "alone", "afraid", "drive", "meanwhile", "who-now", "stay"),
                *("no-bother", "no-way-there", "call-for-me", "looked-at", "gone", "others-say", "wont-go"),
                *("what-happens", "what-it-is", "who-are-they", "go-or-ring", "wake-somebody", "walk", "refuses"),
                *("own-medicine", "not-coming", "rung", "asks", "how-soon", "line-busy"),
            )
            for tier in ("emergency", "same-day", "routine", "pharmacist", "crisis")
        ),
        *(
            f"{told}-low-sugar"
            for told in (
                *("told", "stay", "gone", "worse", "not-yet", "unsure"),
                *("alone", "afraid", "meanwhile", "okay", "drive", "how-long", "who-now", "take-something"),
                *("what-happens", "walk", "wake-somebody", "refuses"),
            )
        ),
    ],
    "of-cramp-": [
        *("not-touched", "bad-leg", "get-up", "get-up-floor", "turn-over", "which-way-to-face"),
        "how-far",
        "come-off",
        "hurt",
        "breathe",
        "hold-on",
        "shoes",
        "right",
        "which-foot",
        "cannot-follow",
        "hands",
        "let-go",
        "tired-arms",
        "lie",
        "knee",
        "comes-back",
        "keep-on",
        "normal",
        "why",
    ],
    "comfort-": [
        *(
            "baby-lost",
            "fall",
            "talk",
            "alone",
            "worn-out",
            "bad-night",
            "sleepless",
            "too-much",
            "bereaved",
            "other-upset",
            "phantom",
            "tired",
        ),
        *("worn-out-of-other", "bad-night-of-other", "comes-back-of-other"),
    ],
    "not-now-": ["over", "ahead"],
    "needed-": ["wall", "chair", "towel", "step", "rail"],
    "offer-done-": ["standing", "sitting", "floor", "lying", "in-bed"],
    "offer-legs-": ["left", "right"],
    "moves-": ["once", "sets", "each-once", "each-sets"],
    "count-": ["ready", "again", "rest", "halfway"],
}
"""Lines whose names the code puts together."""


def test_every_line_that_the_code_says_is_in_content(library: Library) -> None:
    words = next(iter(library.locales.values())).phrases.keys()
    for name, given in said():
        assert name in library.lines, name
        if given is not None:
            assert all(placeholders(variant) <= {*given, *words} for variant in library.lines[name]), name


def test_every_line_of_content_is_said_by_the_code(library: Library) -> None:
    by_name = {prefix + name for prefix, names in SAID_BY_NAME_OF.items() for name in names}
    to_them = {f"{kind}{concept}" for kind in (BODY, SIGN, RISK) for concept in library.concepts.concepts}
    to_them |= {f"{FACT}{fact}" for fact in library.facts}
    unsaid = library.lines.keys() - by_name - to_them - {name for name, _ in said()} - literals()
    assert not unsaid


def test_offers_that_the_code_makes_are_in_content(library: Library) -> None:
    assert {"welcome", "after-stretch", "after-routine"} == library.offers.keys()


def said() -> Iterator[tuple[str, set[str] | None]]:
    """Names of lines said by calls like voice.line("name", value=…), with the values given.

    Those of voice.fixed("name") are filled elsewhere: None. A line with a side is one for each.
    """
    for tree in trees():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in {"line", "fixed"}
            ):
                name = node.args[0]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    given = {keyword.arg for keyword in node.keywords if keyword.arg}
                    sides = ("-left", "-right") if "side" in given else ("",)
                    for side in sides:
                        yield name.value + side, given if node.func.attr == "line" else None


def literals() -> set[str]:
    """Every string in the rooms: a line's name may be passed on before it is said."""
    nodes = (node for tree in trees() for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def trees() -> Iterator[ast.Module]:
    for file in sorted([*ROOMS.glob("*.py"), *ROOMS.glob("turn/**/*.py"), *ROOMS.glob("conversation/**/*.py")]):
        yield ast.parse(file.read_text("utf-8"))
