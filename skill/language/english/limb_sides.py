"""English words for the sides of a limb: the front and the back of a thigh or lower leg, and the inside of a thigh."""

import re

LIMB_WORDS = frozenset(
    "of bit part side thigh meant mean said no not sorry rather more actually wrong other at on in round it its it's is she he says say think dunno probably maybe guess reckon i like mostly towards".split()
)
LIMB_SIDES = {
    "front": {
        "hamstring": "quadriceps",
        "calf": "shin",
        "quadriceps": "quadriceps",
        "shin": "shin",
        "inner-thigh": "quadriceps",
        "unknown": "quadriceps",
    },
    "back": {
        "quadriceps": "hamstring",
        "shin": "calf",
        "hamstring": "hamstring",
        "calf": "calf",
        "inner-thigh": "hamstring",
    },
    **dict.fromkeys(
        ("inside", "inner"), dict.fromkeys(("quadriceps", "hamstring", "inner-thigh", "hip"), "inner-thigh")
    ),
}
LIMB_SIDES |= dict.fromkeys(
    ("outside", "outer"), dict.fromkeys(("quadriceps", "hamstring", "inner-thigh"), "quadriceps")
)
LIMB_SIDES["rear"] = LIMB_SIDES["behind"] = LIMB_SIDES["back"]
"""By a word for a side of a limb: the muscle there, by the one that is in hand."""
OTHER_THAN = re.compile(
    r"\bnot (?:(?:at|on|in|of) )?(?:the |its |my )?(?:front|back|inside|inner|rear)\b(?=.*\b(?:front|back|inside|inner|rear|behind)\b)"
    r"|(?<=\w )not (?:(?:at|on|in|of) )?(?:the |its |my )?(?:front|back|inside|inner|rear)$"
)
"""What a side of a limb is not, beside the one that it is: "not the front, the back", "the back of it, not the front"."""
_ITS_NAME = re.compile(r"\b(?:quads?|quadriceps|hamstrings?|hammy|hammies|groin|adductors?)\b")
_SIDES = {
    "front": "quadriceps",
    "back": "hamstring",
    "rear": "hamstring",
    "inside": "inner-thigh",
    "inner": "inner-thigh",
}
_SIDE = "|".join(_SIDES)
_THIGHS = r"\b(?:thighs?|upper legs?)(?:'s|'ve)?\b"
_OF_THIGH = re.compile(
    rf"\b(?P<side>{_SIDE})\b(?: (?:bit|part|side|of|my|the|his|her|their|left|right|your))* {_THIGHS}"
    rf"|{_THIGHS}(?: (?:\w+|it's)){{0,6}}? (?:at|in|on|round|down|up|towards|more|it's|not the \w+|but) (?:at |in |on |round )?(?:the|my|his|her) (?P<then>{_SIDE})\b"
    r"(?! (?:garden|pain|ache|door|room|seat|of))"
    rf"|{_THIGHS} (?:the )?(?P<last>{_SIDE})(?: (?:bit|part|side|of it))*$"
)
"""Which side of the thigh a sentence names it by: "the back of my left thigh", "my thigh, at the back"."""


def side_of_thigh(words: str) -> str | None:
    """Give the muscle that a sentence names as a side of the thigh: "my thigh, at the back"; None where it names none."""
    found = _OF_THIGH.search(words)
    return _SIDES.get(next((each for each in found.groups() if each), "")) if found else None


def is_thigh_alone(words: str) -> bool:
    """Whether a thigh is named, and nothing says which side of it."""
    return bool(re.search(_THIGHS, words)) and side_of_thigh(words) is None and _ITS_NAME.search(words) is None
