"""English words that go on from what was told or answered: for how long it is sore, since a fall, who swears by it.

Contractions are written out.
"""

import re

SORE_FOR_DAYS = re.compile(
    r"\b(?:(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|several|\d{2,}|[3-9]) days|(?:a|one|two|three|four|few|couple of|several|\d+) (?:good )?(?:weeks?|months?)|fortnight|weeks|months|ages|since last (?:week|month|\w+day)|(?:over|more than) (?:two|2) days)\b"
)
"""Longer than the two days that a muscle is sore after a cramp."""
_KNOCK = r"(?:fell|fall|tripped|slipped|twisted|went over on|banged|knocked|was (?:hit|kicked|knocked)|got (?:hit|kicked|knocked)|had a (?:fall|bang|knock|tumble|crash|accident)|came off (?:my|the|a) \w+|dropped \w+ on)"
SINCE_A_KNOCK = re.compile(
    rf"\b(?:since|after|ever since) (?:(?:i|he|she) )?(?:{_KNOCK}|a fall|the fall|my fall|falling|the accident)\b|\b{_KNOCK}\b.*\b(?:since|ever since|after that|and now|afterwards|from then on|now (?:my|his|her|the))\b"
)
"""Cramps that came with a fall or a knock: "I fell last week and since then my calf cramps"."""
SWEARS_BY_IT = re.compile(
    r"\b(?:swears? by|sworn by|(?:works?|worked|works wonders|did wonders|does wonders) for (?:him|her|them|me|my \w+|me mate|everyone)|(?:helps?|helped|cured) (?:him|her|my \w+|me mate|them) (?:though|no end|a lot|every time)|says? (?:it|they) (?:works?|helps?)(?: (?:for (?:him|her)|a treat|wonders))?)\b"
)
"""Somebody whom it helped, by their own word: "my sister swears by it"."""
WHICH_OF_THOSE = re.compile(
    r"\b(?:which|what)(?: one)?(?: of (?:those|these|them|the (?:two|three|lot)))?(?: would| do| should)(?: (?:you|i|we|one))(?: (?:actually|really|rather|best|personally))* (?:take|choose|pick|go (?:for|with)|try|use|recommend|have|buy)\b(?: (?:then|first|yourself|one|please))*$|\bwhich of (?:those|these|them|the (?:two|three|lot)) (?:is|works|helps|do|does)\b"
)
"""Asks to compare what was spoken of: "okay, which of those would you take"."""
BURNS = re.compile(
    r"\b(?:feet|foot|toes|soles?|legs?|shins?|lower legs)(?: (?:is|are|just|all|always|do|get|gets|feel|feels|like|kind of|sort of|really|both))* (?:burn(?:s|ing)?|on fire|like fire|tingl\w+|prickl\w+|pins and needles|buzz(?:es|ing)?)\b|\b(?:burning|tingling|prickling) (?:in (?:my|his|her|the|both) )?(?:feet|foot|toes|soles|legs)\b"
)
"""Feet or legs that burn or tingle."""
IS_IT_A_CRAMP = re.compile(
    r"^(?:(?:so|and|but|well|then|ok|okay|or) )*(?:is|was|would|could|can) (?:that|this|it|those|they|these)(?: be| then| even| really| still)* (?:a |an |just |only |leg |just a |only a |still a )*cramps?(?: (?:then|or what|or not|or something else|though|at all|or a nerve))*$|^(?:(?:so|and|but) )*(?:are) (?:those|these|they) (?:leg )?cramps(?: (?:then|or not))*$"
)
"""Asks whether what was told is a cramp."""
FOR_WHAT = re.compile(
    r"^(?:(?:and|well|oh|it is|they are|that is|those are|its|mostly) )*(?P<what>(?:for|because of) (?:my|his|her|their|me) (?:\w+ )?(?:heart|kidneys?|blood pressure|pressure|liver|ticker)(?: (?:failure|trouble|problem|problems|disease|condition))?)(?: (?:like|mostly|you see|mainly))*$"
)
"""Nothing but what a medicine is for, the group "what"."""
OF_THE_NIGHT = re.compile(r"\b(?:tonight|nights?|bed|bedtime)\b")
"""A night, or a bed, that a question is about."""
