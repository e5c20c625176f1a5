"""English questions about what was told before, and about medicines that somebody takes. Contractions are written out."""

import re

_LEAD = r"^(?:(?:and|so|but|oh|ok|okay|well|right|sorry|hang on|wait|please|er|um|just|alexa|coach|no|yes|ta|thanks|now|then) )*"
_ASKS = r"(?:(?:can|could|would|will) you )?(?:(?:just|please|kindly) )*(?:(?:tell|remind|give|repeat|say|read|run)(?: to)?(?: me| us)?(?: again| once more)? (?:of )?)?"
_SAID = r"(?:say|said|saying|tell|told|telling|tellt|mention|mentioned|reckon|reckoned)"
ASKS_AGAIN = re.compile(
    rf"{_LEAD}{_ASKS}(?:what (?:(?:was|is) (?:it|that) (?:that )?(?:you|ye)|(?:did|have|had|were) (?:you|ye)|(?:you|ye))(?: (?:just|first|have|had|were))* {_SAID}(?: (?:me|us|first|earlier|before|just now|at the start|again|there|back then|to me|just))* (?:about|of|on)"
    rf"|what (?:was|is) (?:that|it|the (?:bit|thing|part|one))(?: (?:again|you {_SAID}))* about"
    r"|(?:can you |could you )?(?:say|tell me|repeat|go over) (?:that|the) (?:bit|thing|part|one|stuff)(?: again)? (?:about|on))"
    r" (?:(?:the|my|me|your|that|those|them|a|an) )*(?P<what>\w+(?: \w+){0,4}?)(?: (?:again|please|then|earlier|before|first|love|now|just now|at the start|thing|bit))*$"
)
"""Asks for an answer again by its subject, the group "what": "what did you say about the inhaler again"."""
ASKS_WHETHER_IT_CAUSES = re.compile(
    rf"{_LEAD}(?:(?:i (?:meant|mean|was asking|asked|said)|what i meant (?:was|is)|is it that|if|whether) )*(?:(?:does|do|can|could|would|will|did|might) )?(?:it|they|that|them|those|the (?:tablet|tablets|pill|pills)) (?:cause|causes|caused|causing|bring|give|gives|be (?:behind|causing|the cause of)|do)(?: (?:it|them|that|me|cramps?|the cramps?|my cramps?|on|this))*(?: (?:though|then|or not|please))*$"
)
"""Asks whether what was spoken of causes it: "no, I meant does it cause it"."""
_TABLETS = r"(?:tablets?|pills?|capsules?|sachets?|medicines?|medication|supplements?|drops|stuff|something|summat)"
_GAVE = r"(?:gave|given|give|put|prescribed|started|has given|have given|have put|has put|have prescribed|has prescribed|have started|has started)"
WAS_PRESCRIBED = re.compile(
    rf"\b(?:they|doctor|gp|surgery|hospital|nurse|chemist|pharmacist|consultant|clinic|specialist|he|she)(?: \w+){{0,10}}? {_GAVE} (?:me|us|him|her|my \w+)(?: \w+){{0,4}}? {_TABLETS}\b"
    rf"|\b(?:i|he|she) (?:was|am|is|were|have been|has been|got|been) (?:given|prescribed|put on|started on)(?: \w+){{0,4}}? {_TABLETS}\b|\bprescribed (?:me|for me|by)\b|\b(?:on|got|have) (?:a )?prescri\w+\b"
)
"""Who was given tablets by a doctor."""
TAKES_THEM = re.compile(
    rf"{_LEAD}(?:(?:i|he|she) (?:am|is|have been|take|takes|was put|get|have)|(?:my|his|her) (?:husband|wife|mum|dad|mother|father) (?:takes|is)|it is|they have me|they have got me)(?: (?:on|taking|got|put))*\b"
)
"""How somebody begins who tells which medicines they take."""
MEDICINES_APART = re.compile(r"\band\b|,|\bplus\b|\balso\b|\bthen\b|\bon\b|\btaking\b|\btake\b")
"""What stands between the medicines of a list."""
