"""English replies to a draft that is read back, and what is asked of what is kept."""

import re

from skill.language.english.fillers import DRAFT_END, DRAFT_LEAD, LEAD, WISH_END, WISH_LEAD

_IT = r"(?:it|that|this|them both|both of them|them all|all of them|both|them|those|that one|this one|the lot)"
LEAVES_IT = re.compile(
    rf"^{DRAFT_LEAD}(?:leave (?:{_IT}(?: (?:be|out|off|alone|at that))*|off)|let it be|forget (?:{_IT}|about (?:{_IT}))|never mind(?: {_IT})?|do not (?:bother|worry|mind)(?: (?:about |with )?{_IT})?"
    rf"|(?:skip|scrap|drop|ditch) {_IT}|take {_IT} (?:off|out|away|back out)(?: again)?|(?:(?:wait|hang on|hold on|stop|oh|no|sorry|actually) )+do not(?: (?:do|delete|remove|erase|wipe|forget|cancel)(?: {_IT}| everything| anything| me)?)?|(?:there is )?no need|not worth (?:it|the bother)|you are (?:all right|alright|grand|fine|ok|okay))(?:{DRAFT_END}|(?<=\bmind) (?:i|we|it) (?:will|shall|can|am|is|have)\b.*$|(?<=\bagain) (?:i|my|our|the|he|she|they)\b(?!.*\b(?:at|o'clock|instead)\b))"
)
"""What lets a draft go: "no, leave it be". Contractions are written out, as in all of these."""
DO_IT = re.compile(
    rf"^{DRAFT_LEAD}(?:(?:would|could|can|will) you (?:(?:just|kindly|maybe|mind) )*|i would like you to |you (?:can|could|may|might|should) (?:just )?)?"
    rf"(?:(?:stick|pop|bung|put|get|jot|write|log|note|enter|add|record|save|mark|set|book|make|slip|whack|chuck)"
    rf" (?:{_IT}|{_IT} (?:in|down|on|up|away|there|in there|in the (?:diary|book|log|list|notes)|on the (?:list|record)))"
    rf"|(?:noting|putting|logging|adding|saving|writing|jotting|setting|entering|recording) {_IT}(?: (?:in|down|on|up))?|do (?:it|that)){DRAFT_END}"
)
"""What wishes a draft done: "would you stick that in for me please"."""
NOT_SO = re.compile(
    rf"^{DRAFT_LEAD}(?:(?:it|that|this|which|nine|ten|\w+ o'clock) (?:is|was|would be|might be|sounds|seems) (?:(?:a bit|a wee bit|a little|far|way|much) )?too (?:late|early|soon|often|much)\b"
    rf"|too (?:late|early|often)\b|(?:no |nah |naw )?not (?:quite|exactly|really)$|(?:no|nah|naw|nope) (?:it|that) was (?!nothing|not worth|fine))"
)
"""What finds a piece of it wrong, and refuses nothing: "no, that's too late for me"."""
TELLS_OF_IT = re.compile(
    rf"^{DRAFT_LEAD}(?:it|that) (?:is|was) (?:(?:just|only|quite|really|very|such) )*an? (?:\w+ ){{0,2}}(?:one|cramp){DRAFT_END}"
)
"""What tells how a cramp was, and agrees to nothing: "it was a wee one"."""
LETS_ALL_GO = re.compile(
    rf"^{DRAFT_LEAD}(?:(?:can|could|would|will) (?:you|we|i) |i want to |i would like to )?"
    rf"(?:(?:cancel|delete|scrap|get rid of|clear|bin|wipe|erase|remove|ditch|lose|kill|nuke|zap|axe|trash|chuck|dump|drop|stop|switch off|turn off)(?: all| out| off)?(?: of)? (?:{_IT}(?: (?:all|both|off|out|every one|all of (?:it|them)))*|everything|the whole lot|both)"
    rf"|forget (?:all (?:of )?(?:it|that|this|them|those)|them|those|the (?:whole )?lot|everything)|(?:cancel|delete|clear) all){DRAFT_END}"
)
"""What deletes all that was just read out: "scrap the lot"."""
LETS_EVERYTHING_GO = re.compile(r"\b(?:all|everything|lot)\b")
"""What of that means more than the one that was told last."""
_ALL_KEPT = r"(?:(?:all|everything|anything|whatever|the lot|what|all of it|the stuff|all the stuff|all the things|every thing)(?: (?:that|which))?(?: (?:you|you have|you've|there is|is|was))?(?: (?:got|kept|keep|know|hold|stored?|saved?|have|noted?|remember(?:ed)?|down|written|recorded|learnt|learned))*(?: (?:down|stored|saved))? (?:on|about|of|from) (?:me|us)|all (?:of )?my (?:data|information|info|details|records?|stuff|history)|my (?:data|information|info|details|records?)(?: (?:all|completely))?)"
DELETES_ALL_KEPT = re.compile(
    rf"{WISH_LEAD}(?:how (?:do|can|would|could|should) (?:i|we|you)(?: (?:get you to|make you|go about))? |(?:can|could|will|would) (?:i|you|we)(?: (?:please|just))? |i (?:want|would like)(?: you)? to |is there a way (?:for me )?to |where do i )?(?:delet(?:e|ing)|wip(?:e|ing)|eras(?:e|ing)|clear|forget|remove|get rid of|destroy|scrub)(?: out)? {_ALL_KEPT}(?: (?:for good|then|for ever|forever|completely|please|again|from (?:here|this|it)))*{WISH_END}"
    rf"|{WISH_LEAD}how (?:do|can|would|could) (?:i|we) (?:delete|wipe|erase|clear) (?:everything|it all|all of it|the lot|all that){WISH_END}"
)
"""Who wants all deleted that is kept of them, or asks how: "how do I delete everything you have on me"."""
PUTS_BACK = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |i (?:want|would like)(?: you)? to |how (?:do|can) i )?(?:(?:put|bring|get|stick|pop|have|take|add) (?:it|that|this|that one|this one|the (?:last )?(?:one|entry|cramp)|them) back(?: (?:in|on|there|again|in (?:the|my) diary))*|(?:restore|undelete|undo) (?:it|that|this|the (?:entry|cramp|one|last one))|bring back (?:it|that one|the (?:last )?(?:one|entry|cramp))"
    rf"|(?:i )?(?:did not mean (?:to(?: delete (?:it|that|that one))?|that(?: one)?|it)|should not have (?:deleted|done) (?:it|that|that one))|(?:that was (?:a mistake|the wrong one)|wrong one|not that one)(?: (?:put it back|sorry))*)(?: (?:sorry|after all|then))*{WISH_END}"
)
"""Who wants back what was just deleted: "put it back in"."""
ONE_KEPT = re.compile(
    rf"{WISH_LEAD}(?:(?:i (?:mean|meant)|what about|tell me about|and) )*(?:the|that|my) (?:(?:last|latest|only|one|cramp|entry|note|thing|stuff|other) )+(?:that is |i have |you have |i put |i noted |you noted )?in (?:the|my) (?:diary|log|book){WISH_END}"
)
"""Names the entry that is kept, and nothing else."""
SAVES = re.compile(
    r"^(?:(?:yes|yeah|aye|ok|okay|please|just|now) )*(?:save|keep|remember|store)(?: (?:please|now|then|that|it|this|them|entry|both|all))*$"
)
"""Who wants kept what is read back: "save"."""
LETS_NOTE_GO = re.compile(
    r"^(?:(?:no|nah|nope|oh|well|just|please|actually|sorry|ach|och|ah|hang on|wait|right|so|but|you know what) )*(?:do not (?:bother|worry)|leave (?:it|that)|never mind|forget (?:it|that|about it)|no need|skip (?:it|that)|no (?:thanks|thank you|ta|cheers))\b"
)
"""What lets a note go, whatever is asked behind it: "don't bother, but what stops it coming back"."""
TAKES_OUT = re.compile(
    r"\b(?:rub|scratch|cross|strike|take|wipe|leave) (?:that|it|this|the other|one of them|the last)(?: last)?(?: one)? (?:back )?(?:out|off|away)\b"
)
"""Who wants out of the diary what was just noted: "rub that one out", "take the other off"."""
_THIS = r"(?:that|it|this)(?: (?:cramp|one|entry|note|last one|last))?"
TAKES_THIS_OUT = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |i want to |let us )?(?:(?:rub|scratch|cross|strike|take|wipe) {_THIS} (?:back )?(?:out|off)(?: of (?:it|there|the diary|my diary))?"
    rf"|(?:get rid of|bin|scrap|lose|ditch|delete|remove|erase) {_THIS})(?: again)?{WISH_END}"
)
"""Who wants out of the diary the one that was just read back, or noted, and says no more: "take that cramp out"."""
AFTER_ALL = re.compile(
    r"^(?:(?:no|well|oh|hm|hmm|um|er|actually|wait|sorry|hang on|ok|okay|and|but|ah|go on|on second thoughts?|changed my mind|then) )*(?:yes|yeah|aye|yep|do|go on|go ahead|save|note|keep|put)(?: (?:yes|do|please|it|that|save|note|keep|put|in|down|then|after all|anyway|now|go on))*$"
)
"""Who wants done after all what was just let go: "well, yes, do"."""
WHAT_ELSE_IS_KEPT = re.compile(
    r"^(?:(?:and|so|ok|okay|right|tell me) )*(?:what else|anything else)\b.*\b(?:down|remember(?:ed)?|know|keep|kept|store[ds]?|noted?|saved|written|on me|about me|for me|got|set)\b"
)
"""Asks what else is kept: "what else have you got me down for"."""
IS_IT_KEPT = re.compile(
    rf"{LEAD}(?:(?:is|was|has|did) (?:that|it|this)(?: one)? (?:(?:all|actually|been|get|got|go) )*(?:saved?|kept|noted?|stored?|written down|in|set|remembered|logged|gone in|through)"
    r"|are (?:they|those|these)(?: all)? (?:gone|off|on|set|saved|cancelled|deleted|in|kept)"
    r"|(?:have|did) you (?:(?:actually|even|definitely) )*(?:saved?|kept|keep|noted?|got|get|stored?|logged?|log|written|write|remembered|remember|put)(?: (?:that|it|this|them))(?: (?:down|in))?)(?: then| now| yet| okay| right)*$"
)
"""Asks whether what was just told is kept: "was that saved"."""
WANTS_IT_READ = re.compile(
    rf"{LEAD}(?:(?:can|could|would|will) you )?(?:just )?(?:(?:read|tell|say|play|run)(?: it| that| this| me| us| them)* back(?: (?:to )?(?:me|us))?(?: (?:what|everything|all|it|that)(?: \w+){{0,4}})?"
    r"|what have you (?:got|put|noted|saved|set)(?: (?:down|in|there|for me|so far|now|then))*|what (?:is|are) my (?:set ?ups?|settings?|preferences|defaults?)(?: (?:now|like|set to|at the moment))*)(?: please| now| then| love| mate)*$"
)
"""Who wants to hear what was just taken down: "read me back what you got"."""
