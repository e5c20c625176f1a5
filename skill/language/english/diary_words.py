"""English words about the diary: what is to be noted or not, which entry is meant and what is wrong with it,
and what is asked of it.
"""

import re

from skill.language.english.fillers import LEAD, WISH_END, WISH_LEAD

NOTING_WORDS = frozenset("log note record write add jot put enter track save register mark diary list".split())
"""Words of who wishes a cramp noted."""
NO_NOTE = re.compile(
    r"\b(?:do not|never|rather not|rather you did not|not to|no need to|without|stop|is not worth)\b(?: \w+){0,3}? "
    r"(?:log|logging|note|noting|writ\w+|record\w*|save|saving|keep|keeping|put|putting|add|adding|enter|jot|mark|track|count)\b"
    r"|\b(?:take|strike|scrub|cross|rub|leave|wipe) (?:it|that|this)(?: one)? (?:off|out|away)\b"
    r"|\b(?:was|is|were) not (?:really |actually )?(?:a |any )?(?:proper |real )?cramps?\b(?! (?:in|of|at|from|on|but)\b)"
)
"""What says that nothing is to be noted: "don't write it down", "it wasn't a cramp". Contractions are written out."""
DETAIL_WORDS = frozenset(
    "think reckon guess suppose maybe probably possibly believe after before came cramp cramped during first fourth got had happened hurt it's last lasted lasting leg legs long more or quite really"
    " yeah yep aye morning afternoon evening night second so there third took very went when were where which while same place spot uh um er erm hmm well oh ah up woke getting out bed always right they cramps middle top bottom near part bit".split()
)
NAMES_DRAFT = {
    "diary-draft": re.compile(r"\b(?:entry|diary|note|noted|log|logged|write|written|put (?:it|that) (?:down|in))\b"),
    "reminder-draft": re.compile(r"\b(?:reminders?|remind|alarm)\b"),
}
"""What names a draft that waits below a warning, by the kind of its question."""
NAMES_ENTRY = re.compile(r"\b(?:entry|cramp|one i noted|diary|noted)\b")
"""What of these names an entry of the diary: in a new session nothing else is meant."""
LAST_ENTRY = re.compile(
    r"\b(?:change|correct|fix|edit|amend|update|put right)\b.*\b(?:last|latest|newest|previous) (?:diary )?(?:entry|cramp|one|note)\b"
    r"|^(?:(?:no|sorry|actually|oh) )*(?:that|the|my) (?:last )?(?:cramp|entry|one i noted|cramp i noted)(?: in the diary)? (?:was|lasted)\b"
)
"""What puts the last entry right in a new session: "change my last entry to the right calf"."""
OTHER_LEG = re.compile(
    r"\b(?:the )?(?:other (?:leg|side|one|calf|foot|thigh)|(?:wrong|opposite) (?:leg|side|one|calf|foot|thigh))\b"
)
"""What says of an entry that it was the other leg."""
DAY_BEFORE = re.compile(
    r"\b(?:(?:the |on the |in the |my )?(?:night|day|evening|morning) before(?: (?:that|last|then))?|(?:a|one) (?:night|day) (?:earlier|before)|a day early)"
    r"(?: (?:actually|sorry|not then|not last night|please))*$"
)
"""What says of an entry that it was a day earlier than it says: "it was the night before"."""
MISTAKEN = re.compile(
    r"^(?:(?:no|sorry|oh|oh no|wait|actually|hang on|er|um|but|i think) )*"
    r"(?:(?:i|we) (?:have |had )?(?:made|making) (?:a|an) (?:mistake|error)|(?:i|we|you|you have|i have) (?:got|had|heard|said|put|told you|gave you) (?:that|it|this|the \w+ \w+|something) (?:wrong|wrongly)"
    r"|(?:that|it|this|what i (?:said|told you))(?: (?:last|whole))?(?: (?:entry|one|cramp|note))? (?:is|was) (?:(?:all|quite|completely) )?(?:wrong|not right|not correct|incorrect|mistaken)"
    r"|(?:(?:(?:they|those|these|it|all) (?:were|was|are) )?not (?:all )?(?:on |at |in )?the same|(?:they|those|these|all) (?:were|are) (?:all )?(?:on |at |in )?(?:different|separate|other)) (?:days?|nights?|times?|hours?|legs?|muscles?|places?)"
    r"|(?:that|it) (?:is|was) not (?:what i (?:said|meant)|how it was|what happened|right)"
    r"|(?:it|that|there) (?:is|was) (?:only|just) (?:the )?(?:one|single)(?: (?:leg|side|of them|cramp|calf|foot|thigh|muscle))?|(?:not both|only one|just (?:the )?one)(?: (?:leg|side|of them))?"
    r"|(?:the|my|that) (?:last |latest |newest )?(?:diary )?(?:entry|one i noted|cramp i noted) (?:is|was) (?:(?:all|quite) )?(?:wrong|not right|not correct|incorrect)"
    r"|(?:i|we) (?:want|need|would like) to (?:change|correct|fix|edit) (?:that|it|(?:the|my|that) (?:last |latest )?(?:entry|one|cramp))"
    r"|(?:can i|can we|let me|can you|could you|please) (?:change|correct|fix|edit) (?:that|it|(?:the|my|that) (?:last |latest )?(?:entry|one|cramp)))"
    r"(?: (?:sorry|actually|there|about (?:that|it)|in (?:the|my) diary|please|with (?:that|it)))*$"
)
"""What says that an entry is wrong, and not in what, or not which leg is right; contractions are written out."""
NOTES_NONE = re.compile(
    r"\b(?:note|put|write|log|record|jot|enter|add|diary|mark)\b.*\b(?:no cramps?|not (?:had|have|get|got|having) (?:any|a|one)?(?: cramps?)?|without (?:a |any )?cramps?|did not (?:have|get|cramp)|never (?:had|got) (?:a|any|one)|cramp free|none|(?:legs?|calves|night) (?:was|were) (?:all |quite |perfectly |absolutely )?(?:fine|good|ok|okay|quiet|great|all right)|slept (?:right |all the way )?through|no trouble|nothing happened)\b"
)
"""Who wants noted that there was none: "put in my diary that I had no cramp last night"."""
NOTES_PRACTICE = re.compile(
    r"^(?:(?:and|also|plus|oh|please|note|put|write|down|in|my|diary|log|record|that|too) )*(?:i|we) (?:have |had )?(?:also |already )?(?:did|done|finished|completed)(?: (?:all|of|my|the|our|bedtime|evening|morning))* (?:stretch(?:es|ing)|routine|exercises)(?: (?:too|as well|last night|yesterday|today|tonight|this morning))*$"
)
"""Who wants noted that they have stretched: "and that I did my stretches"."""
NIGHT_BEFORE = re.compile(
    r"^(?:(?:and|oh|also|plus|then|well|but) )+(?:(?:i had )?(?:one|another(?: one)?) )?the (?:night|evening) before(?! (?:last|the|my|bed|going|i go|i went)\b)"
)
"""Who goes one night further back than was spoken of: "oh and the night before I had one"."""
_NAMED = r"(?:one|cramp|entry)"
_ITS_TIME = r"(?:last night|yesterday|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:night|morning|afternoon|evening))?"
ONE_BY_NAME = re.compile(
    rf"(?:\b(?:the|that|my) |(?=\b{_ITS_TIME}(?:'s| is) {_NAMED} (?:was|were|lasted|went|took|hurt|woke|came|started|should)\b))(?P<before>(?!(?:last|first|second|third|fourth|other|same|next|new) {_NAMED})(?:[\w']+ ){{0,3}}?[\w']+) {_NAMED}\b(?! (?:o'clock|thirty|fifteen|a m|p m))"
    rf"|\b(?:the|that) {_NAMED} (?P<after>(?:(?:in|on|from|of|at) )?(?:(?:my|the|last|this|left|right) )*(?:[\w']+ ){{0,2}}?[\w']+)(?= (?:was|is|were|lasted|went|took|hurt|woke|came|started|had|should|did|never|in|on|for)\b|$)"
)
"""One of several cramps, named by its day, muscle or leg, group "before" or "after": "the Monday one",
"the one in my thigh", "last night's one"."""
_MARK = r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|10|[0-9])"
SCALE = re.compile(
    rf"(?:\b(?:pretty|quite|really|very|so|it was|i would give it|maybe|about|like|perhaps|around|say|a|an|at|probably|i would say)\b[ ,]*)*\b(?P<mark>\w+) (?:out of|on a scale (?:of|to)|over|of) (?:ten|10)\b"
    rf"|\b(?:(?:the|that|my|its|with|a) )*(?:pain|hurt|soreness)(?: (?:was|is|level|score|scale|of|about|around|at|maybe|like|a|an|it|to|as|only|really))* (?P<pain>{_MARK})\b(?! (?:seconds?|minutes?|hours?|times?|o'clock|days?|a m|p m))"
    rf"|\b(?:an? )?(?P<for_pain>{_MARK}) (?:for|on|in) (?:the )?pain(?: scale)?\b"
    rf"|(?:\b(?:it|was|were|bad|sore|really|so|pretty|quite|easily|like|about|maybe|say|around|at least|probably|as bad as) )*(?<!\bhad )\ban? (?!one\b)(?P<as_mark>{_MARK})\b(?=(?: (?:easily|at least|i think|i would say|i'd say|or so|or an? \w+|really|sorry|please))*$| ,)"
)
"""How bad it was, as a number of ten, the group "mark", "pain" and "for_pain" where only pain is named ("pain eight"),
or "as_mark" where no hour is called so: "like a nine"."""
AGONY = re.compile(
    r"(?<=was )(?:(?:just|really|pure|sheer|absolute|utter|complete|total|so|absolutely|bloody) )*(?:agony|agonising|agonizing|excruciating|murder|dreadful|unbearable|brutal|horrendous|hell)\b(?! (?:getting|to|of))"
)
"""Says of a cramp that it was as bad as they are: "it was agony"."""
BAD_ONE = re.compile(
    r"\b(?P<what>(?:(?:quite|real|really|right|very|such) )?(?:(?:a|an|the|that|this|another|same|last|first|big|bad|wee|nasty|proper|little|short|long|awful|sore|good|mild|strong|weak|quick|small|horrible|terrible|rough|shocking|hell of a|\w+(?:ing|ible|ful)) )+)one\b(?! (?:o'clock|thirty|fifteen|a m|p m))"
)
"""What calls a cramp "one", and tells no hour: "bad one it was"."""
BOTH_OF_THEM = re.compile(
    r"^(?:(?:oh|and|yes|yeah|no|sorry|they were|it was|that was|actually) )*(?:both|all)(?: of (?:them|those))?(?: (?:were|was|are))? (?=(?:in|on|at|around|about|lasted|for|bad|really bad|strong|mild|severe|awful|nasty|terrible)\b)"
)
"""What is told of two cramps alike: "both in my left calf"."""
ONE_EACH = re.compile(
    r"^(?:(?:at|about|around|and|then|o'clock|o clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|in the (?:morning|night)) ?)+$"
)
"""Nothing but hours: "one and three", of two cramps."""
WAS_JUST_NOW = re.compile(r"\b(?:just now|a (?:minute|moment|second) ago|just then)\b")
"""What was a moment ago, told of an entry."""
_MY_DIARY = r"(?:(?:what is|everything|all|it|the lot|that is|all of it) ?(?:written )?(?:in|from|out of) )*(?:(?:the|my|me|our|that|this) )+(?:cramp )?(?:diary|entries|log|journal|cramps)(?: entries)?"
READS_DIARY = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |i (?:want|would like) (?:you )?to (?:hear )?|let us |let me )?(?:(?:read|go through|run through|list|recite|take me through|talk me through|hear)(?: (?:me|us|out|back|through))* {_MY_DIARY}(?: (?:out|back|aloud|to me|to us|through|entry by entry|one by one|from the top))*){WISH_END}"
)
"""Who wants to hear the entries of the diary: "read me the diary"."""
READS_ON = re.compile(
    rf"{WISH_LEAD}(?:go on|carry on|keep going|continue|more|and more|next|the (?:next|other) ones?|and the (?:rest|others?)|the rest|(?:read|tell) (?:me )?(?:more|on|the rest|the others?)|what else|and before that|what about the (?:rest|others?)|any more){WISH_END}"
)
"""Who wants the next entries, once some were read out: "go on", "and the rest"."""
IN_ORDER = re.compile(
    r"(?:^|\b(?:and|then|but) (?:then )?|, ?|(?<=\w) )(?:it was |that was |there was )?(?:the )?(?:first|second|third|fourth|other|last)(?: (?:one|cramp))?(?: (?:was|were|came|at|is|being|got me|woke me))*(?= (?:at|about|around|just|half|quarter|in|on|by|before|after|last|this|yesterday|maybe|the|my|me|left|right|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight)\b)"
)
"""Begins what is told of each of several cramps: "the first about one and the other about four"."""
MISTAKEN_FIRST = re.compile(
    r"^(?:(?:no|sorry|oh|oh no|wait|actually|hang on|er|um|but|i think|hello|hi) )*(?:(?:that|it|this|that one|what you have|what i (?:said|told you))(?: last)? (?:is|was) (?:(?:all|quite) )?(?:wrong|not right|incorrect)|(?:i|you) (?:got|have|had|told you|put|said)(?: (?:it|that|this|the time|the day|the leg))? (?:all )?wrong|i (?:have )?made a mistake) (?:(?:and|but|because) )?"
)
"""Says first that something is wrong, and then what is right: "that's wrong, it was about one"."""
READS_ENTRIES = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will) you )?(?:(?:tell|read|show|give|list|say|play) (?:me |us )?(?:(?:what is|what you have|what i have|everything|all|it|them|those|these|that|the (?:last|latest) (?:entries|ones|few)|my (?:last |latest )?entries|the entries|what) ?)*(?:(?:in|noted|written|got|down) ?)*(?:there|it|in|down|out|all|back|to me|to us|for me)?"
    rf"|what (?:have i|do i have) (?:got )?(?:now|so far)|what is in (?:there|it|here)|what (?:have i|do i have|did i) (?:got |put |note |noted |written )*(?:in )?(?:there|it|down)){WISH_END}"
)
"""Who wants to hear what the diary holds, once it was spoken of: "tell me what's in there", "read them to me"."""
WHO_READS_IT = re.compile(
    rf"{WISH_LEAD}(?:who (?:else )?(?:can|could|will|gets to|is able to) (?:read|see|hear|look at|get at|access|find) (?:it|that|this|them|my|what)|what (?:happens|will happen|becomes) (?:to|with|of) (?:it|that|this|them|my (?:diary|entries|notes)|the (?:diary|entries|notes))|what (?:do|will|would|are) (?:you|they) (?:going to )?(?:do|doing) with (?:it|that|this|them|all that|what)"
    r"|where (?:does|do|is|are|will) (?:it|that|this|they|those) (?:go|kept|keep|stored|saved|end up)|(?:is|are) (?:it|that|this|they|(?:my|the) (?:diary|entries|notes)) (?:private|safe|secret|kept private|confidential|shared)|(?:does|do|can|will) (?:anybody|anyone|somebody|someone|amazon|my (?:doctor|boss|family|wife|husband|insurance)|they) (?:else )?(?:read|see|hear|get|know))\b"
)
"""Who asks what becomes of what is noted."""
ONE_BEFORE = re.compile(
    r"^(?:(?:and|so|what about|how about|when was|what was|which was|tell me|ok|okay|right|then|but) )*"
    r"(?:(?:the )?(?:one|cramp|time) before(?: (?:that|it|this|last))?(?: one)?|before (?:that|it)|the previous one|(?:the )?second last one|the last but one)"
    r"(?: (?:was|then|please|again|when|love|hen|mate))*$"
)
"""Asks for the entry before the one that was told: "and the one before that"."""
ONE_BEFORE_ASKED = re.compile(
    rf"{LEAD}(?:but )?when (?:did|had|was|has) (?:i|he|she|they|we|you|it|the|my|his|her|that)\b(?: (?!before\b)\w+){{0,7}} (?:before (?:that|this|then|this one|that one)|previously|the time before)(?: then| love| please)*$"
)
"""Asks for a cramp before the last, in a sentence of its own: "so when did he have it before that"."""
OF_THE_LAST = re.compile(
    rf"{LEAD}(?:(?:was|is) (?:that|it) (?:(?:in|on|the|my|at) )*(?:left|right|calf|foot|thigh|night|morning|day)\b.* or\b|which (?:leg|side|one|foot|muscle|calf) (?:was|is) (?:it|that)|(?:what|which) (?:time|day|night) was (?:it|that)|where was (?:it|that)"
    r"|how (?:long|bad) (?:was|did) (?:it|that)(?: last| go on)?)(?: again| then| please)*"
)
"""Asks of the cramp that was just told: "was that the left or right"."""
OF_PATTERN = re.compile(
    rf"{LEAD}(?:but )?(?:(?:is|was) (?:it|that)|(?:are|were) they|(?:do|did) (?:they|i|you|he|she)|does (?:it|he|she|that))(?: (?:have|get|got|come|came|happen|cramp|it|them|one|on|usually|mostly|tend to))*"
    r" (?:always|usually|mostly|mainly|only|just|more|generally|often|ever|tend)\b.*(?:\b(?:after|before|on|in|at|when|with|during|following|the same|left|right|leg|night|nights|morning|day|days|late|early)\b)"
    rf"|{LEAD}(?:is there (?:a|any) pattern|(?:do|can) you see (?:a|any) pattern|what (?:brings|sets) (?:it|them) (?:on|off)|what (?:do|did) they have in common)"
)
"""Asks, once something of the diary was told, in what the cramps are alike:
"and is it always after a long shift or what"."""
MORE_OR_FEWER = re.compile(
    rf"{LEAD}(?:but )?(?:so )?(?:(?:am i|are we|i am) (?:getting|having) (?:any )?(?:more|fewer|less)(?: (?:and (?:more|fewer|less)|(?:of )?(?:them|cramps|these|'em|em)|often|or (?:fewer|less|more)))*|(?:are they|are (?:the|my) cramps) (?:getting|coming|becoming) (?:(?:any|more|less) )*(?:more|fewer|frequent|often|rarer))(?: (?:than (?:before|i was|last \w+|i used to)|now|lately|these days|then|or not|or what|do you think|this \w+))*$"
)
"""Asks whether cramps get more or fewer, and names them: "am I getting more of them"."""
_WHO_TREATS = (
    r"(?:doctors?|gp|surgery|nurse|physio|consultant|specialist|clinic|appointment|hospital|practice|her|him|them)"
)
FOR_WHO_TREATS = re.compile(
    rf"\b(?:turn|put|make|pull|gather|sum|boil|write|knock|get|print|summari[sz]e|give me|do me|have)\b(?: (?:me|us|it|that|this|them|those|all|the lot|everything|my cramps))* (?:into|together|up|out|down|something|a (?:list|summary|note|report))\b.*\b(?:show|read|take|give|tell|bring|hand|for)\b(?: [\w']+){{0,4}} {_WHO_TREATS}\b"
    rf"|{WISH_LEAD}(?:(?:can|could|will|would) you |let me |i (?:want|need|would like|will take|will have) )?(?:(?:give|read|tell|get|send|print|show|have|take|put)(?: together)?(?: (?:me|us))? )?(?:the (?:whole |full )?(?:lot|thing)|it all|all of (?:it|them|that)|everything|them all)(?: (?:out|together|down|up|there is|you have|you've got|i have noted))? (?:for|to (?:show|take to|give)) (?:(?:my|the|her|his|our|a) )?{_WHO_TREATS}(?: (?:please|then|on \w+|tomorrow|next week))*$"
)
"""Who wants what is noted put together for whoever treats them: "turn that into something to show them"."""
COMPARES_PERIODS = re.compile(
    rf"{LEAD}(?:and |but |so )*(?:how (?:is|does|did|do|was) (?:that|it|this|they)(?: all)? (?:compare|stack up|look)|(?:is|was|were) (?:that|it|this|they) (?:more|fewer|less|better|worse|up|down|any (?:more|fewer|less|better|worse)))(?: (?:to|with|than|on|against|from|next to|beside))+ "
)
"""Asks how what was just counted compares with another time: "how's that compare to last week"."""
GETTING_BETTER = re.compile(
    rf"{LEAD}(?:but )?(?:so )?(?:(?:it|that) is|is (?:it|that)|they are|are they|things are|am i|i am) (?:all )?(?:getting|going|any) (?:better|worse|fewer|less|more|down|up|the right way)\b"
)
"""Asks, or says, after something of the diary, whether cramps get fewer."""
CLEARS_CRAMPS = re.compile(
    rf"{LEAD}(?:(?:can|could|would|will) you )?(?:forget|delete|wipe|erase|clear|remove|scrap|get rid of)(?: out| away)? (?:all )?(?:(?:of )?(?:my|the|those|these) )(?:noted |logged |old )?cramps?(?: (?:please|now|then|all|entries|from the diary|in the diary|you have))*$"
)
"""Who wants what was noted deleted: "forget my cramps"."""
ASKS_HOW_MANY = re.compile(r"^(?:(?:so|and|right|okay|ok|well|then|now) )*how (?:many|often)\b")
"""Who asks how many cramps there were, and puts nothing right."""
