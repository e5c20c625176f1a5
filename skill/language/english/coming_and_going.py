"""English words of who greets and comes back, who has to leave, and who says goodbye. Contractions are written out."""

import re

from skill.language.english.fillers import LEAD

HERE_AGAIN = re.compile(
    r"^(?:(?:no|oh|and|so|well|ah|right|okay|alexa|coach) )*(?:(?:(?:hello|hi|hey|hiya|morning|evening|afternoon|good (?:morning|evening|afternoon))(?: (?:there|again|\w+))??"
    r"(?: (?:it is|i am|we are|i have come))?(?: me| us)?(?: (?:back|here))? (?:again|back)|(?:it is |only |just )*(?:me|us) (?:back )?(?:again|here)|(?:i am|we are) back(?: again)?"
    r"|(?!it\b|that\b|this\b|she\b|he\b|there\b|they\b|cramp\b|pain\b)\w+ (?:is )?(?:back )?here(?: again)?|(?:me|us) back))$"
)
"""Who greets and is back; of a cramp "it" would be said: "no, Jo here again"."""
_OF_A_BODY = (
    r"(?:leg|knee|ankle|foot|feet|toe|heel|hip|back|bum|backside|arse|arm|hand|head|neck|chest|heart|cal[fv]\w*|thigh|shin|hammy|ham\w*|quad|muscle|tummy|belly"
    r"|side|left|right|both|other|own|bad|old|auld|poor|wee|big|good|sore|cramp\w*|again that|that)"
)
IT_IS_ME = re.compile(
    rf"^(?:(?:hello|hi|hey|hiya|morning|evening|coach|alexa) )*it is (?:only |just )?me(?: again| here)?(?!.* {_OF_A_BODY}s?\b)(?: \w+){{0,2}}$"
)
"""Who greets and says who it is: "it's me, Margaret"."""
IS_BACK = re.compile(
    rf"{LEAD}(?:i am|we are|he is|she is|they are|(?:my|the) (?!cramps?\b|pain\b|one\b|knot\b|spasm\b)\w+ is) (?:just |now |all )?"
    r"back(?: (?:in (?:(?:his|her|my|the|our|their) )?(?:bed|chair|wheelchair|seat|room|place|position)|on (?:(?:his|her|my|the|our|their) )?(?:bed|chair|floor|mat|sofa|couch|wall|step|feet)|here|home|at (?:it|the wall)"
    r"|from (?:the )?\w+(?: \w+)?|with you|again|now|all set|and ready|ready|sitting|lying|down|love|hen|mate|pal|coach|alexa|okay|so))*$"
)
"""Who has come back to what waits: "okay, he's back in bed now"."""
JUST_BACK = re.compile(rf"{LEAD}back(?: (?:now|again|here|love|hen|mate|pal|sorry))*$")
"""Who has come back to what is paused: "okay, back"."""
_THERE = (
    r"(?:again|now|here|there|then|sorry|safely|at last|finally|for more|in (?:position|place|my chair|the chair|the room|bed)|with you|ready|love|hen|mate|pal|alexa|coach"
    r"|(?:up |over )?(?:at|on|by|against|in front of) (?:the|my|this|that) (?:wall|chair|floor|mat|step|stairs?|sofa|couch|rail|table|towel)|at it|to it|where (?:i|we) (?:was|were|left off))"
)
_KEPT_BY = (
    r"(?!.*\b(?:legs?|cal[fv]\w*|knees?|hips?|thighs?|hamstrings?|ankles?|foot|feet|toes?|wrong|left|agony|enough|sore|hurt\w*|pain\w*|ach\w+|cramp\w*|spasms?|numb|swollen|dizzy|giddy|faint|fell|fall"
    r"|stretch\w*|holds?|fault|which|what|how|why|doctor|hospital|ambulance)\b)(?!(?:was|were|did|had|have) (?:it|that|this|i|we|you|my|the)\b)"
    r"(?:(?:(?:i |we )?(?:just |only )?(?:was|were|had to|have been|went|nipped|popped|needed|paused|stopped|answered|took|been)\b(?: \w+)*?)"
    r"|(?:it|that) was (?:only|just|nothing|the|my)(?: \w+){0,4}|sorry about that|sorry for that|sorry to keep you(?: waiting)?|thanks for waiting)"
)
BACK_FROM_PAUSE = re.compile(
    rf"^(?:{_KEPT_BY} (?:and |but |so )?)?(?:(?:please|no|oh|ok|okay|well|so|and|but|right|now|then|sorry|yes|yeah|alexa|coach|there|ah|phew|um|er) )*"
    rf"(?:(?:here )?(?:i am|we are|he is|she is)|(?:i|we) have (?:come|got|made it)|that is|it is (?:only |just )?(?:me|us)|(?:only |just )?(?:me|us)|(?:he|she|my \w+) (?:has|is) (?:come )?|come|got|and)? ?"
    rf"(?:(?:(?:me|us|i am|we are) )?(?:back|here|home|returned|up)(?: {_THERE})*|(?<=me )again|(?<=us )again|(?<=am )again|(?<=here )again)(?: {_THERE})*$"
)
"""Who has come back to what is paused, and perhaps tells what kept them: "paused for the loo, back again". Contractions
are written out.
"""
WHAT_KEPT_THEM = re.compile(
    rf"^(?:(?:oh|ok|okay|well|so|and|but|right|now|sorry|phew|there|ah) )*(?:{_KEPT_BY}|(?:all |that is |that is all |everything is |i am |i have |got that )?(?:done|sorted|finished|dealt with|seen to)(?: (?:that|it|with that|now|then))*"
    r"|(?:the |my |that )?(?:phone|phone call|call|door|doorbell|kettle|postman|delivery|parcel|dog|cat|kids?|baby|oven|telly|tv|meeting|visitor)(?: (?:call|bell))? (?:is|has|are)(?: (?:all|now|been|gone|stopped))*"
    r"(?: (?:over|off|done|gone|finished|sorted|away|asleep|out|in|fed|quiet|settled|dealt with|answered|stopped|ended))?|got rid of (?:them|him|her|that)|only me|just me|it is only me)(?: (?:now|then|sorry|love|mate|hen))*$"
)
"""Who tells in a pause what kept them, or that it is over: "had to let the dog out", "phone call's over"."""
IT_IS_BACK = re.compile(
    rf"{LEAD}(?:ow |ouch |no |aw |naw |och |ah |damn |bugger )*(?:(?:it|(?:the|my|that|this) (?:cramp|spasm)|cramp|(?:the )?same (?:one|cramp)) (?:is|has)|here it is|there it is)(?: (?:all|just|right|straight|come|coming))* back"
    r"(?: (?:again|now|with a vengeance|on me|(?:in|at) (?:my|the|her|his|that|this)(?: same)?(?: left| right)? (?:calf|leg|foot|thigh|hamstring|shin|toes?|spot|place)))*$"
)
"""What has come back by itself, a cramp or a pain: "it's back again"."""
_ALONE = r"now|sorry|bye|love|hen|mate|pal|dude|then|i am afraid|mum|mom|dinner|tea|lunch|work"
HAS_TO_GO = re.compile(
    r"\b(?:(?:i|we|he|she) (?:have |has )?(?:gotta|got to|have to|has to|need to|needs to|must|should|had better|better|am going to have to|will have to|would better) (?:just )?"
    r"|time (?:for me |for us )?to |(?:i am|we are) (?:just )?)(?:"
    rf"(?:go|going|bounce|dash|head (?:off|out)|heading (?:off|out)|off out|scoot|jet|shoot(?: off)?|be off|get off|get going|clear off|rush off|off to (?:work|bed|school))"
    rf"(?= (?:{_ALONE}|i|me|so|because|cos|the|my|to (?:work|bed|school))\b|$)|(?:run|split|leave|leaving|fly)(?= (?:{_ALONE})\b|$))"
)
"""Who has to leave, and not for a moment: "mom's yelling, I gotta bounce". Contractions are written out."""
REMINDS_LATER = re.compile(
    r"\b(?:and|then|so) (?:\w+ ){0,3}?remind (?:me|us)\b|\bremind (?:me|us) (?:again|later|to (?:finish|do (?:it|this|the rest)))\b"
)
"""Who leaves, and wants a reminder to come back: "kill it, boss is here, and remind me again at four"."""
_AHEAD = r"(?!.*\b(?:in (?:a|an|\w+|half an) (?:bit|while|minutes?|hours?|few)|tomorrow|later|soon|next \w+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
"""Who goes only in a while is here still: "no, I'm off for a run in ten minutes"."""
_NIGHT_ALONE = (
    r"^(?:(?:ok|okay|right|well|so|and|then|ta|thanks|thank you|cheers|aye|yes|yeah|that is (?:me|it|all)|bye|god) )*(?:night|nite|nighty|night night|nighty night|good ?night)"
    r"(?: (?:then|now|love|pet|pal|hen|mate|dear|duck|all|so|thanks|thank you|ta|alexa|coach|god bless))*$"
)
NIGHT_ALONE = re.compile(rf"(?P<bare>night)$|{_NIGHT_ALONE}")
"""Who says good night, and nothing else: "ok night night"; the group "bare" where it may be a time, too."""
LEAVES = re.compile(
    r"\b(?:(?:good ?)?bye|ta ?ra|ta ta|cheerio|toodle ?pip|see (?:you|ya)|good ?night|night night|nighty? night|sleep well|over and out"
    rf"|i am (?:away|off){_AHEAD}|(?:am|are|is|got to be|better be|must be) (?:off|away|going|leaving) (?:now|out|home|to)|(?:(?:^|\b(?:no|nah|nope|i am|we are|thanks|ta|just|now|be) )(?:going(?: back)?|off|away|back|heading|straight) to (?:my |our )?(?:bed|sleep|work))"
    r"|i (?:have (?:got )?to|need to|must|better|had better|will have to|got to|gotta) (?:go|run|dash|get (?:on|going|back)|leave|head)\b"
    r"|that is (?:all|everything|us|me) (?:for|done|now|i|thanks|thank)|that is (?:all|everything|me|us)$|all (?:i|we) (?:needed|wanted)|nothing else|we are done|i am (?:all )?(?:done|finished|sorted)"
    r"|(?:leave|call) it (?:there|at that|a (?:day|night))|good for (?:now|today|tonight))\b"
    rf"|{_NIGHT_ALONE}"
)
"""What says goodbye, or that somebody goes: "nah, i am off to my bed"."""
ASKS_WHO_IS_THERE = re.compile(
    rf"{LEAD}(?:are )?you (?:still )?(?:there|on|awake|listening|with me)(?: alexa| coach| love| now| at all)*$"
    rf"|{LEAD}is (?:anybody|anyone|somebody|someone) (?:still )?(?:there|listening)$"
)
"""Who asks whether somebody is there: "are you still there" tells of no cramp."""
ASKS_FOR_THIS = re.compile(
    r"^(?:(?:er|erm|um|uh|eh|oh|ah|so|well|hello|hullo|hi|hiya|hey|sorry|excuse me|alexa|morning|evening|good (?:morning|evening|afternoon)|there) )*"
    r"(?:(?:is|are) (?:this|that|it|you)|(?:have|did) i (?:got|get|reach|reached)|am i (?:through|on|talking|speaking)(?: to| on| with)*) (?:still )?(?:the|that|your|yon|this) (?:leg )?cramps? "
    r"(?:things?|thingy|line|helpline|hotline|lady|man|woman|person|people|one|helper|help|doctor|nurse|service|place|number|advice(?: line| thing)?)"
    r"(?: (?:then|please|again|love|pal|hen|mate|on here|here|for (?:legs|cramps?)|i (?:rang|called|wanted|asked for|was told about)|my \w+ (?:told me about|set up|put on)|is it|are you))*$"
)
"""Who asks whether this is what helps with cramps, and may have one: "er hello is this the cramp thing"."""
GOOD_NIGHT = re.compile(
    rf"{LEAD}(?:good ?night|night night|nighty? night)(?: (?:then|now|and|so|love|hen|mate|pal|dear|pet|duck|alexa|coach|everyone|all|thank you|thanks|ta))*"
    r"(?: (?:i am|we are|it is|time)? ?(?:just |now )?(?:off|away|going|heading|straight|time|for|back)?(?: \w+)?(?: to| for)? (?:my |our )?(?:bed|sleep|kip)(?: now| then| love)*)$"
)
"""Who begins by saying good night: "night night, i am off to my bed" wishes for no bedtime routine."""
TO_BED = re.compile(
    r"\b(?:good ?night|night night|nighty? night|sleep (?:well|tight)|to (?:my |our )?bed"
    r"|(?:want|need|like|try|going|get|off|back|ready)(?: to)?(?: (?:go|get|have|just|my|some|a))*(?: back)?(?: to)? (?:sleep|kip|beauty sleep))\b"
    rf"|{_NIGHT_ALONE}"
)
"""Who goes to bed, or wants to sleep: "no, i just want to sleep"."""
