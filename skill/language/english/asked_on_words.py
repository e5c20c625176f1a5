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
_LESS = (
    r"(?:cutting (?:it |them |that )?(?:down|back|out)(?: on (?:it|them|that))?|cut (?:it |them |that )?(?:down|back|out)|giving (?:it|them|that) up|giving up(?: (?:it|them|that))?|give (?:it|them|that) up|packing (?:it|them|that) in|packing in"
    r"|pack (?:it|them) in|stopping(?: (?:it|them|that))?|quitting(?: (?:it|them|that))?|kicking (?:it|them)|laying off(?: (?:it|them|that))?|leaving (?:it|them|that) (?:off|out|alone)|going (?:without|easy)(?: (?:it|them|that|on it|on them))?|easing off(?: (?:it|them))?"
    r"|(?:having|drinking|eating|taking|doing|using) (?:less|fewer)(?: of (?:it|them|that))?|(?:drank|ate|had|did|drink|eat|have) (?:less|fewer)|less of (?:it|them|that)|knocking (?:it|them|that) on the head|skipping (?:it|them))"
)
_MODAL = r"(?:do you think |you reckon |i wonder (?:if )?|is it worth )?(?:would|will|does|do|should|could|might|can|must|worth)(?: (?:it|i|he|she|they|we|you))?(?: (?:help|be better|make a difference) if (?:i|he|she|they|we))?(?: be)?"
_HELPS = (
    r"(?: (?:would it |will it |might it )?(?:help|helps|work|do (?:any good|anything|it|the trick)|make (?:a|any) (?:odds|difference)|be (?:any|of any|of) (?:use|good|help)"
    r"|stop (?:it|them|the cramps?)|change (?:it|anything)|sort (?:it|them)))"
)
LESS_OF_IT_HELPS = re.compile(
    rf"^(?P<story>(?:\S+ ){{4,}}?)(?:and |so |but )?(?:{_MODAL} {_LESS}{_HELPS}?|{_LESS}{_HELPS})"
    r"(?: (?:at all|do you think|you think|or not|i wonder|then|maybe|alexa|love|please))*$"
)
"""Asks, behind what is told, whether less of it would help, group "story": "fifty wines a day, would less help"."""
WHAT_ONE_DOES = re.compile(
    r"\b(?:i|we|he|she|they|you)(?: (?:have|has|had|am|just|only|still|always|usually|do|like to|love to|tend to|been))* (?P<done>\w+)"
)
"""What somebody does with a thing, group "done": "i drink six cans of cola"."""
WOULD_LESS_HELP = "would less {thing} help my cramps"
"""The question whether less of a thing would help."""


def one_of(words: str) -> str:
    """Give the words for one of several: "wines" is "wine"."""
    return words.removesuffix("s")
