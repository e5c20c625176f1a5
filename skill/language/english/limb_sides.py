"""English words for the sides of a limb: the front and the back of a thigh or lower leg, and the inside of a thigh."""

import re

LIMB_WORDS = frozenset(
    "of bit part side thigh meant mean said no not sorry rather more actually wrong other at on in round it its it's is she he says say think dunno probably maybe guess reckon i like mostly towards big muscle muscles one fleshy meaty main large".split()
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
"""What a side of a limb is not, beside the one that it is: "not the front, the back",
"the back of it, not the front"."""
DENIES_PLACE = re.compile(
    r"\b(?:not|isn't|is not|wasn't|ain't|(?:haven't|hasn't) got|(?:don't|doesn't) have|never (?:said|meant)|didn't (?:say|mean)|don't mean|instead of|rather than|nothing to do with|forget)"
    r" (?:(?:in|on|at|the|my|me|his|her|their|its|a|got|cramp|cramping|really|even|actually|exactly|so much|left|right|both) )*"
    r"|\b(?:jump|mov|went|gone|go|spread|shift|switch|travel|r[ua]n|cre[ep]|hop|swap|wander|shot|leap)\w* (?:\w+ ){0,2}?from (?:(?:the|my|me|his|her|their|left|right) )*"
    r"|\b(?:was|were|started|starting|began)(?: off)? (?:in )?(?:(?:the|my|me|his|her|their|left|right) )+(?=.*\b(?:now|but)\b)"
)
"""What stands right before a place that is denied, or that a cramp has left: "it's jumped from my calf to my thigh"."""
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


_KNEE = r"(?:the|my|his|her|their|that) (?:left |right )?knees?(?: ?caps?)?"
_HIP, _ANKLE = _KNEE.replace("knees?(?: ?caps?)?", "hips?"), _KNEE.replace("knees?(?: ?caps?)?", "(?:ankles?|heels?)")
_LEG = r"(?:(?: (?:of|on))? (?:the|my|me|his|her|their|that) (?:left |right |whole )?legs?)"
_UPPER = (
    rf"(?:(?:just |right )?(?:above|over|north of) {_KNEE}|(?:the )?(?:top|upper) (?:half|part|bit|end|third)(?: of it\b|{_LEG})?|(?:the |up the |up near the |near the |at the )?top{_LEG}"
    rf"|between {_KNEE} and {_HIP}|between {_HIP} and {_KNEE})"
)
_LOWER = (
    rf"(?:(?:(?:the|my|me|his|her|their|your) )?lower leg\b|(?:just |right )?(?:below|under|underneath|beneath|south of|behind|back of|the back of) {_KNEE}|(?:down )?(?:by|near|above|over|round|towards) {_ANKLE}"
    rf"|(?:the )?(?:bottom|lower) (?:half|part|bit|end|third)(?: of it\b|{_LEG})?|(?:the |at the )?bottom{_LEG}|between {_KNEE} and {_ANKLE}|between {_ANKLE} and {_KNEE})"
)
_UP, _DOWN = (
    r"(?:up high|high up|higher up|(?:right )?up (?:the )?top|near the top)",
    r"(?:low down|down low|lower down|further down|near the bottom)",
)
_FACE = r"(?P<{0}>front|back|rear|inside|inner|outside|outer|side)(?: (?:side|part|bit|of it|fleshy bit|meaty bit|it's|at|in|on|of|the|just|right|and|a bit|quite)|{1})*"
_HEIGHT = rf"(?:(?P<upper>{_UPPER})|(?P<lower>{_LOWER}))"
_AT = re.compile(
    rf"(?:(?<!on my )(?<!on her )(?<!on his )\b{_FACE.format('face', _LEG)} )?\b{_HEIGHT}(?:(?: (?:at|on|in|to|towards|round|the|just))+ {_FACE.format('then', _LEG)}\b)?"
    rf"|(?<!on my )(?<!on her )(?<!on his )\b{_FACE.format('side', _LEG)} (?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b"
    rf"|\b(?:(?P<high>{_UP})|(?P<low>{_DOWN}))(?: (?:at|on|in|to|towards|round|the))+ {_FACE.format('there', _LEG)}\b"
)
"""A place by the side and the height that are told: "the front, above the knee", "below the knee at the back",
"on the inside, up high"."""
_HURT = re.compile(
    r"\b(?:operat\w+|surgery|replac\w+|plates?|pins?|scars?|stitch\w*|broke\w*|fractur\w*|wounds?|cuts?|lumps?|bumps?|bruis\w+|fused|amput\w+|stump|prosthe\w+|lost|missing|swoll?en|swell\w*|numb\w*"
    r"|red|rash|bite|bitten|ulcers?|sores|veins?|cast|plaster|splint|brace|bandage|stockings?|socks?|hit|kicked|banged|reach\w*|lift\w*|hold\w*|bend\w*)\b"
)
"""What is somewhere besides a cramp, or is done there."""
_BY_PLACE = {
    "upper": {"front": "quadriceps", "outside": "quadriceps", "outer": "quadriceps", "side": "quadriceps"}
    | {"back": "hamstring", "rear": "hamstring", "inside": "inner-thigh", "inner": "inner-thigh"},
    "lower": {"front": "shin"},
}
"""By the height of a leg, the muscle at each of its sides; what is not named is the calf,
or a thigh of which the side is not told."""


def _place(words: str) -> re.Match[str] | None:
    return None if _HURT.search(words) else _AT.search(words)


def without_place(words: str) -> str:
    """Leave out a place that is told in plain words."""
    found = _place(words)
    return f"{words[: found.start()]} {words[found.end() :]}" if found else words


def side_of_thigh(words: str) -> str | None:
    """Give the muscle that a sentence names as a side of the thigh: "my thigh, at the back";
    None where it names none.
    """
    found = _OF_THIGH.search(words)
    return _SIDES.get(next((each for each in found.groups() if each), "")) if found else None


def muscle_at(words: str) -> str | None:
    """Give the muscle at a place that is told in plain words: "the front, above the knee"; None where none is."""
    found = _place(words)
    if found is None:
        return None
    face = found["face"] or found["then"] or found["side"] or found["there"] or ""
    is_upper = found["upper"] or found["up"] or found["high"]
    return _BY_PLACE["upper"].get(face, "quadriceps") if is_upper else _BY_PLACE["lower"].get(face, "calf")


def is_thigh_alone(words: str) -> bool:
    """Whether a thigh is named, or the height of one, and nothing says which side of it."""
    place = _place(words)
    names_one = re.search(_THIGHS, words) or (place and place["upper"] and not (place["face"] or place["then"]))
    return bool(names_one) and side_of_thigh(words) is None and _ITS_NAME.search(words) is None
