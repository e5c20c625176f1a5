"""English talk of what a muscle is called, around a place that is told: "couldn't tell you what it's called,
just down the front there by the shin".

Whoever does not know the name tells the place all the same, and asks nothing.
"""

import re

_CALLED = r"(?:(?:what|whatever) (?:it is|that is|they are|the (?:muscle|thing|bit|part) is) (?:really |actually |properly )?called|what (?:you|they|we|people|doctors) (?:would )?call (?:it|that|them)|(?:the|its|a) (?:(?:proper|right|real|medical|technical|latin|fancy|posh) )?(?:names?|words?|terms?)(?: (?:of|for) (?:it|that|them|the (?:muscle|thing|bit)))?|how you say it|exactly where|exactly)"
_NOT_KNOWN = r"(?:i )?(?:could not|can not|cannot|would not like to|do not|dunno|have not|am not|not|never|no) ?(?:(?:tell|say|know|remember|recall|think|for the life of me|have|got|been|a|an|the|any|much|really|quite|even|you|sure|certain|clue|idea|notion|scooby|of|on|knew|good with|up on) ?)*"
_ASKED = r"(?:what (?:do|would|is it|is that|is the|are) ?(?:(?:you|they|we|ye|call|called|it|that|them|the|muscle|one|thing|bit|part|name|of) ?)*?(?:call (?:it|that|them)|called|name)|(?:the )?(?:what ?(?:do ?you|cha ?ma|d ?ye|d ?ya)? ?call ?(?:it|em)|whatsit|whatsitsname|thingy|thingummy|doodah|wotsit))"
_WHICHEVER = r"(?:whatever (?:you|they) call (?:it|that)|whatever (?:it is|that is) called|is that what (?:it is|you) call(?:ed)?(?: it)?)"
_LEAD = r"(?:(?:oh|um|er|well|yes|yeah|no|now|so|and|it is|sorry|god|i) )*"
_NOT_A_PLACE = r"(?!.*\b(?:when|whenever|if|because|gave|give|takes?|took|tablets?|pills?|creams?|gel|medicine|doctor|physio|nurse|stretch\w*|exercises?|routine|why|how|gone|better|easing|eased|long)\b)"
NAME_TALK = re.compile(
    rf"^{_LEAD}(?:{_NOT_KNOWN}{_CALLED}|{_ASKED}|{_WHICHEVER})(?: (?:but|just|only|though|and|so|to be honest|honestly|like))*{_NOT_A_PLACE} (?P<place>\w.*)$"
)
"""What is said of the name, before the place. Contractions are written out."""
GUESSES_AT_PLACE = re.compile(
    rf"^{_LEAD}(?:is (?:it|that|this|that one)|would (?:it|that) be|could (?:it|that) be|do you mean|it is called){_NOT_A_PLACE} (?P<place>(?:the|my|me|your|called|a) .*)$"
)
"""Who guesses at the name, and tells the muscle by it: "is it the hamstring, the one you sit on"."""
