"""English sentences that only name what the one before was about: "it's cold" - "my foot", "I was bitten" - "by a horsefly"."""

import re

_LEAD = r"(?:(?:and|but|oh|er|erm|um|well|no|yes|yeah|aye|just|right|here|sorry|i mean|i meant|it's|it is|its|that's|it was|was) )*"
_TAIL = r"(?: (?:i mean|i meant|that is|mind|now|sorry|and all|too|as well|actually|though))*"
_BODY = (
    r"(?:legs?|calf|calves|foot|feet|toes?|ankles?|shins?|thighs?|knees?|hamstrings?|quads?|heels?|soles?|hips?|groin|crotch|bum|bottom|backside|arse|ass"
    r"|behind|buttocks?|glutes?|privates|saddle|chest|ribs?|heart|throat|neck|face|mouth|lips?|tongue|jaw|eyes?|head|arms?|hands?|fingers?|wrists?|shoulders?|back"
    r"|belly|stomach|tummy|skin|veins?|side|bladder|wee|pee|willy|bits)"
)
_OWNER = r"(?:my|the|his|her|our|their|one|both|both my|this|that|me)"
_WHICH = r"(?:left|right|other|bad|good|big|little|whole|poor|lower|upper|back of (?:my|the|his|her)|front of (?:my|the|his|her)|side of (?:my|the|his|her)|top of (?:my|the|his|her)|inside of (?:my|the|his|her))"
_PART = rf"(?:{_OWNER} )?(?:{_WHICH} )*{_BODY}"
_OF_SOMETHING = r"by (?:a|an|the|some|my|our|his|her|one of the|next door's) \w+(?: \w+)?"
_PIECE = re.compile(
    rf"^{_LEAD}(?:(?P<part>{_OWNER} (?:{_WHICH} )*{_BODY})|(?P<where>(?:in|on|at|round|around|under|behind|between|inside|all over|down) {_PART}|down (?:below|there|under)|{_OF_SOMETHING}"
    rf"(?: (?:in|on) {_PART})?)){_TAIL}$"
)
_NAMELESS = re.compile(r"\b(?:it|that|this|they)(?= |'|$)")
_NOTHING_NAMED = re.compile(rf"\b{_BODY}\b")


def in_one(before: str, text: str) -> str | None:
    """Make one sentence of two, where the second only names a part of the body or what did it; None where it does more.

    What the first calls "it" is named: "it's cold" and "my foot" are "my foot's cold".
    """
    piece = _PIECE.match(text)
    if piece is None or not before:
        return None
    part, where = piece["part"], piece["where"]
    if where:
        return f"{before} {where}"
    if _NAMELESS.search(before):
        return _NAMELESS.sub(part, before, count=1)
    return None if _NOTHING_NAMED.search(before) else f"{before} on {part}"
