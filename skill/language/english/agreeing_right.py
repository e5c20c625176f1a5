"""The English "right" that agrees, takes note, asks for a yes or only says how far, and names no leg: "that's right",
"you can go ahead, right", "right up the calf".
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
    r"|\b(?:she|it|he|that|they|leg|calf|calves|foot|everything|she'll be|it'll be|i)(?:'s| is|'m| am|'re| are)?(?: all| just| quite| come| comes| came| gone| back)* right(?= (?:now|again|mate|enough|by now|as (?:rain|ninepence|a trivet|you like))\b)"
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
_OF_A_LEG = "".join(
    rf"(?<!\b{word} )"
    for word in "the my me his her your their a on left or not do try start with both other first second".split()
)
_SPAN = r"(?:morning|evening|afternoon|night|day|week|weekend|same|end|summer|winter)"
_HOW_FAR = (
    rf"(?:(?:in|on|at|by|to|from|near|over|beside|against|off|out of) (?:the|my|me|his|her|its) (?!{_SPAN}\b)"
    r"|(?:up|down|along|round|around|across|behind|underneath|under|above|below|beneath|inside|into|through) (?:the|near|in|at|to|my|me|his|her|by|past|there|through|into|from|toward|towards|behind|where|it)\b"
    r"|in bed\b|(?:on|near) top\b|in between\b|where (?:the|it|my|i)\b|(?:before|after|when|as) (?:i|we|he|she|it|my|the)\b)"
)
_GOT_ME = "|".join(rf"(?<=\b{verb} me )" for verb in "got get gets hit hits caught took grabbed woke had".split())
_ADVERB = re.compile(rf"(?:{_OF_A_LEG}|{_GOT_ME})\bright (?={_HOW_FAR})")
"""A "right" before how far, where or when exactly: "it got me right in the calf"."""
_BENT = re.compile(
    rf"{_OF_A_LEG}\bright (?=(?:up|down|back|over|round|through|across|in|out|off|under|underneath)(?:$| (?:and|so|then|it|i|like|,)))"
)
"""The same at the end of what it belongs to: "it was bent right up"."""
_VERY = re.compile(rf"\b(?:a|such a) right (?=\w)(?!(?:{_LIMB})\b)")
"""A "right" that only says how much: "a right old cramp", "a right humdinger"."""
_LEFT = re.compile(r"(?<!what's )(?<!what is )(?<!how much )\bleft\b")


def without_agreeing_right(text: str) -> str:
    """Give a sentence without each "right" that names no leg; one that says nothing else is left as it is."""
    if "right" not in text or text.strip() == "right":
        return text
    text = _VERY.sub("a ", _ADVERB.sub(", ", text))
    if _LEFT.search(text):
        return _SO_IT_IS.sub(r"\g<1> ,", text)
    text = _BENT.sub(", ", text)
    plain = _IT_AGREES.sub(lambda said: said.group().replace("right", ",", 1), text)
    return _RIGHT.sub(",", plain) if _IT_ASKS.search(plain) else plain
