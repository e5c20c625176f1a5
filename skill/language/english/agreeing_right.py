"""The English "right" that agrees, takes note or asks for a yes, and names no leg: "that's right",
"you can go ahead, right".
"""

import re

_LIMB = r"(?:leg|legs|side|one|hand|foot|feet|calf|calves|thigh|toes?|big toe|hamstring|hammy|quad|quads|knee|ankle|shin|heel|arch|hip|glute|arm|lower|upper|inner|outer|front|back|buttock|bum)"
_OF_IT = r"(?<!\bthe )(?<!\bmy )(?<!\bme )(?<!\bhis )(?<!\bher )(?<!\ba )(?<!\bon )(?<!\bin )(?<!\bto )(?<!\bno )(?<!\bnot )(?<!\bor )(?<!\bleft )(?<!\bdo )(?<!\btry )(?<!\bstart )(?<!\bfirst )(?<!\bwith )(?<!\bwas )(?<!\bboth )(?<!\bmeant )(?<!\bmean )(?<!\bsaid )(?<!\bof )"
_ALONE = rf"{_OF_IT}\bright\b(?! (?:{_LIMB})\b)"
_SMALL = r"(?:ok|okay|yes|yeah|aye|yep|yup|ya|oh|ah|well|so|alright|fine|good|great|lovely|grand|perfect|please|thanks|ta|cheers|then|now|and|but)"
_SAYS = (
    r"(?:i|i'm|i am|i've|i'll|i'd|we|we're|we'll|he|he's|she|she's|they|it|it's|that|that's|this|there|you|you're|let's|let|my|the|what|what's|how|when|where|why|who|which|is|are|am|was|can|could|will|would|shall"
    r"|should|do|does|did|don't|have|has|had|go|carry|start|begin|stop|give|tell|show|put|log|note|write|save|ready|done|next|thanks|thank|ta|cheers|cheerio|bye|goodbye|good|night|alexa|coach|no|nothing|never)"
)
_WHO = r"(?:i|you|he|she|we|they|it|that|this|one)"
_MAY = r"(?:can|could|may|should|will|would|shall|must|do|does|did|don't|didn't|doesn't|can't|won't|shouldn't|couldn't|might)"
_MUSCLE = r"(?<!\bcalf )(?<!\bfoot )(?<!\bthigh )(?<!\bleg )(?<!\bcalves )(?<!\bhamstring )(?<!\btoe )(?<!\btoes )(?<!\bquad )(?<!\bshin )(?<!\bside )(?<!\bhip )"
_IS = r"(?:is|are|was|were|it's|that's|they're|he's|she's|you're|i'm|we're|isn't|aren't|wasn't)"
_SO_IT_IS = re.compile(rf"\b(that's|that is|too) right\b(?! (?:{_LIMB})\b)")
"""A "right" that agrees, where the left is named as well: "that's right, the left"."""
_IT_AGREES = re.compile(
    rf"\b(?:that(?:'s| is| sounds| looks| seems)|you(?:'re| are)|sounds|looks|quite|too|exactly|all)(?: (?:all|about|quite|just|exactly))? right\b(?! (?:{_LIMB})\b)"
    rf"|(?:^|(?<=\s))(?:{_SMALL} )*{_SMALL} right\b(?! (?:{_LIMB})\b)(?= {_SMALL}\b| {_SAYS}\b|$)"
    rf"|^right (?={_SMALL}\b(?! left)|{_SAYS}\b)"
    rf"|{_OF_IT}\bright (?=(?:so|then|ok|okay|thanks|thank you|cheers|yes|yeah)\b(?! (?:the )?left))"
)
"""A "right" among small words, at the head of a clause, or said of something that is so."""
_IT_ASKS = re.compile(
    rf"(?:(?<!\bcan )(?<!\bcould )(?<!\bwill )(?<!\bwould )(?<!\bshall )(?<!\bshould )(?<!\bdo )\b{_WHO} {_MAY}\b|\b(?:i|you|he|she|we|they|it)'(?:ll|d)\b).*{_ALONE}(?=$| (?:and|but|so|because|cos|then|if|when|or)\b)|\b{_IS} .*{_MUSCLE}{_ALONE}(?=$)"
)
"""A "right" that ends a clause with a verb of its own, and asks for a yes: "you can go ahead, right"."""
_RIGHT = re.compile(rf"{_ALONE}(?=$| (?:and|but|so|because|cos|then|if|when|or)\b)")
_LEFT = re.compile(r"(?<!what's )(?<!what is )(?<!how much )\bleft\b")


def without_agreeing_right(text: str) -> str:
    """Give a sentence without each "right" that names no leg; one that says nothing else is left as it is."""
    if "right" not in text or text.strip() == "right":
        return text
    if _LEFT.search(text):
        return _SO_IT_IS.sub(r"\g<1> ,", text)
    plain = _IT_AGREES.sub(lambda said: said.group().replace("right", ",", 1), text)
    return _RIGHT.sub(",", plain) if _IT_ASKS.search(plain) else plain
