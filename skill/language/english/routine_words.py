"""English of moving about in a routine: to one of its stretches, back to its start, how much time there is for it,
where one is while it goes on, and why one of its stretches is not for somebody.
"""

import re

from skill.language.english.fillers import ASKING_LEAD, WISH_END, WISH_LEAD

_CAN = r"(?:(?:can|could|shall|may|will) (?:we|you|i) |let us |i want to |i would like to |i would rather |we will |i will |go on and )*(?:just |please |maybe |skip and )*"
_ONE = r"(?:ones?|stretch(?:es)?|bit|part|exercises?|move)"
_THE = r"(?:the|that|those|them|my)"
_THIS_ONCE = r"(?: (?:tonight|today|this (?:time|evening|morning)|for (?:now|tonight|today|once)|now|then|please|thanks|love|mate|hen|if (?:that is|you do not) \w+))*$"
ONLY_MUSCLE = re.compile(
    r"(?!.*\b(?:not|never|why|how|what|when|did|done|was|hurts?|sore|tight|aches?|cramps?|it is|that is|left|right|again|always|every)\b)(?:"
    rf"(?:.* )?(?:just|only|nothing but|stick (?:to|with)|keep (?:it )?to)(?: (?:do|doing|stretch|stretching|want|need|fancy|to|with|have|be|{_THE}))* \w+(?: \w+)?(?: {_ONE})?{_THIS_ONCE}"
    rf"|{WISH_LEAD}(?:(?:do|stretch|make it) )?(?:{_THE} )?\w+(?: \w+)?(?: {_ONE})? (?:only|alone|and (?:that is it|nothing else|leave the rest)){_THIS_ONCE})"
)
"""Who wants one muscle of the routine alone: "just the calves tonight". Contractions are written out."""
_PART = r"(?:the |my |those |them )?(?P<{name}>\w+)(?: ?{one})?"
_NOT = r"(?:not|no|leave(?: out)?|skip|without|never mind|forget|drop|miss(?: out)?|and not)"
_ONLY = r"(?:(?:just|only|do|doing|want|i|we|let us|to|but|keep to|stick to|stick with) )*"
ONE_NOT_THE_OTHER = re.compile(
    rf"{WISH_LEAD}{_NOT} {_PART.format(name='out', one=_ONE)}(?: out)? (?=(?:just|only|do|i|we|let us|but|keep|stick|\w+ (?:only|alone)))(?:and )?{_ONLY}{_PART.format(name='keep', one=_ONE)}(?: only| alone)?{_THIS_ONCE}"
    rf"|{WISH_LEAD}{_ONLY}{_PART.format(name='kept', one=_ONE)}(?: only)? (?:and )?{_NOT} {_PART.format(name='left', one=_ONE)}{_THIS_ONCE}"
)
"""Who wants one muscle of the routine and not the other, in the groups "keep" or "kept" and "out" or "left": "no not
the hamstrings just calves"."""
MOVES_TO = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:"
    rf"(?:(?:skip|jump|go|move|cut|get|hop|nip|head|take me|bring me|return|come)(?: (?:it|me|us|ahead|forwards?|right|straight|back|on|over|along|down|now))* (?:to|onto)|(?:straight|right|back|on|over|ahead) to) (?:do )?(?:{_THE} )?(?P<to>(?!next\b|last\b|other\b|start\b|beginning\b|top\b|end\b|bed\b|sleep\b)[\w ]+?)(?: {_ONE})?"
    rf"|(?:(?:do|have|try|take) )?(?:{_THE} )?(?P<next>[\w ]+?)(?: {_ONE})? (?:next|first|right now|straight away)"
    rf"|(?:(?:do|repeat|have|give me) )?{_THE} (?P<again>[\w ]+?)(?: {_ONE})? (?:again|once more|one more time)"
    rf"){WISH_END}"
)
"""A stretch of the routine under way that is wished now, in one of the groups "to", "next" and "again": "skip to the
calf one", "do the hamstring one next"."""
TO_THE_LAST = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:skip|jump|go|move|cut|get|hop|nip|take me)(?: (?:it|me|us|ahead|forwards?|right|straight|on|over|along|now))* (?:to|onto)|(?:straight|right|on|ahead) to)(?: do)? (?:the |my )?(?:very )?(?:last|final|end) {_ONE}{WISH_END}"
)
"""Who wants the last stretch of the routine now: "skip to the last one"."""
WHOLE_AGAIN = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:go|start|begin|do|take|run|get|have)(?: (?:it|that|this|me|us|over|again|right|back|all|everything|the (?:whole|entire) (?:thing|lot|set|routine)|the lot|the routine|them))* )?"
    r"(?:(?:back )?(?:from|to|at) (?:the )?(?:very |absolute )?(?:top|start|beginning|first (?:one|stretch))|(?:the (?:whole|entire) (?:thing|lot|set|routine)|the lot|the routine|them all|all of (?:it|them)|everything) (?:again|over|over again|once more|anew))"
    rf"{WISH_END}"
)
"""A wish to begin the whole routine anew: "go from the top"."""
LAST_AGAIN = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:do|repeat|have|play|run|go back to|back to|give me|take me back to) )?(?:(?:the|that|my|a) )?(?:very )?(?:last|previous|one before|one (?:that )?(?:we|i|you) (?:just )?(?:did|had|were on|was on) (?:just )?(?:before|last))(?: (?:this|that)(?: one)?| {_ONE}| stretch| exercise)?(?: (?:over|once))*(?: (?:again|more|one more time|another go))*{WISH_END}"
)
"""A wish for the stretch before this one: "do the last one again"."""
NAMES_BEFORE = re.compile(r"\b(?:again|over|more|repeat|back|another|before|previous)\b")
"""What says that the last one is one that was done, and not the one that is still to come."""
LOST_COUNT = re.compile(
    rf"{WISH_LEAD}(?:i (?:think )?(?:i )?)?(?:have |had )?(?:just |completely |totally |gone and )*(?:lost|lose|losing|forgot|forgotten|missed) (?:the |my |me |all )?(?:count|track|place|place in it|where (?:i|we) (?:was|were|am|are|got to))(?: (?:there|a bit|completely|of (?:it|that|them|this|where (?:i|we) (?:am|are|was|were)|the (?:count|holds?|reps|seconds))))*{WISH_END}"
    r"|^(?:(?:so|wait|hang on|sorry|and|er|um) )*(?:how many (?:was|were|is) (?:that|those|this)|what (?:number|count) (?:was|is|are) (?:that|this|we on|it|i on)|which (?:number|rep) (?:was|is) (?:that|this))(?: (?:now|again|so far|please|then))*$"
)
"""Who no longer knows how far it is: "I lost count"."""
ASKS_NEXT = re.compile(
    rf"{ASKING_LEAD}(?:(?:what|which)(?: (?:one|stretch|exercise|muscle|bit))? (?:is|comes|will be|have we got|do we (?:do|have)|are we doing|am i doing|will we do|do i do)(?: (?:it|up|coming|the one))* (?:next|after (?:this|that|it)|after (?:this|that) (?:one|stretch|hold|bit))"
    r"|(?:what|which)(?: one| stretch)? (?:is|are) the next(?: (?:one|ones|stretch|exercise|move))?|(?:is it|what about) the next one)"
    r"(?: (?:then|please|now|for me|up|one|coming))*$"
)
"""A question what comes after the stretch under way: "which one's next"."""
TIMES_AS_LONG = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?P<double>(?:make (?:it|that|this|them) |hold (?:it|them|this) (?:for )?)?(?:double|twice|two times)(?: (?:it|that|this|them|the (?:time|hold|holds|length|seconds|count)|as long|as much|the length of time))*)"
    rf"|(?P<half>(?:make (?:it|that|this|them) |hold (?:it|them|this) (?:for )?|cut (?:it|that|this|them|the (?:time|hold)) (?:in|by) )?(?:halve|half)(?: (?:it|that|this|them|the (?:time|hold|holds|length|seconds|count)|as long|as much|the length of time))*)){WISH_END}"
)
"""A wish to hold twice or half as long: "double it"."""
_GO = r"(?:go|leave|be out|be off|be away|be gone|be there|be somewhere|head off|head out|get going|get off|run|dash|finish|stop|wrap (?:it |this |things )?up|be done|be finished|be up|pick \w+ up)"
LITTLE_TIME = re.compile(
    rf"\b(?:(?:only|just) (?:got|have|had)|(?:have|has) (?:only|just)|(?:have|has) (?:only |just )?got(?= (?:about |maybe )?[\w ]{{3,14}} (?:minutes?|mins?)$)|(?:got|have|need|want|had better|better|must|ought) (?:to )?{_GO}"
    r"|(?:have not|not) got long|in a (?:hurry|rush)|short of time|pushed for time|tops|at most|max(?:imum)?|is all i have|all i have(?: got)?|all the time|(?:get|have) (?:it|this|these|them|that|us) (?:all )?(?:done|finished|over)|(?:done|finished|over) (?:by|in|within)"
    r"|(?:make|keep|fit|squeeze|cut|get) (?:it|this|these|them|the rest|what is left|the routine)(?: (?:all|down))* (?:to|into|in|under|within)|(?:too long))\b"
)
"""What tells how much time is left for a stretch or routine, beside that time: "I've only got five minutes"."""
NAMES_MINUTES = re.compile(r"\b(?:minutes?|mins?|half an hour)\b")
"""Words of which one stands in every time that a routine may take, and in no age and no shift."""
NO_LIMIT_OF_TIME = re.compile(
    r"\b(?:wait|hang|pause|stop for|rest|break|back in|ago|had|lasts?|lasted|took|takes?|was|were|been|did|since|each|every|per|a (?:side|leg)|hold(?:s|ing)?|remind\w*|timer|alarm|after|before|past|for the last|(?:give|gimme|gie|need|want|have you|is there|got)(?: (?:me|us|a|another))*(?= \w+ (?:minutes?|mins?)$)|more|extra|another|longer|at least"
    r"|hurt\w*|pain\w*|sore|ach\w+|feel\w*|felt|start(?:s|ed|ing)|began|comes? on|dizzy|numb|cramp\w*|burn\w*|twing\w*|shak\w+|stood|sat|ran|walked|slept|watched|done|not (?:tonight|today|now))\b"
    r"|^(?:(?:so|and|but|ok|okay|well|oh|sorry|wait) )*(?:how|what|why|when|which|who|where|is|are|do|does|did|will it|should|was|has|am)\b"
)
"""What says of a time, in a routine, that it is no limit for the rest: a wait, a past, one hold, a question."""
_AT = r"(?:at|in|on|by|inside|aboard|stuck (?:at|in|on)|sat (?:at|in|on)|sitting (?:at|in|on)|waiting (?:at|in|for)|standing (?:at|in|on))"
_MY = r"(?:(?:the|a|an|my|our|this|that|me|his|her|somebody's) )?"
_SELF = (
    rf"{WISH_LEAD}(?:(?:by the way|you know|look|listen|hang on|wait|remember|did i say|i forgot(?: to say)?|the thing is|because|i am (?:already |just |now )*(?:up|dressed|out of bed|awake)(?: already| now)?(?: and)?) )*"
    r"(?:(?:i am|we are|am|it is just i am|i will be|i am going to be)(?: (?:actually|still|now|just|only|out|here|down|over|back|really|currently|sat|sitting|stood|standing|stuck|up))*) "
)
_END_OF_PLACE = r"(?: (?:actually|now|right now|by the way|at the moment|though|you know|here|mind|today|still|so|with (?:my|the) \w+|so (?:i|there|that|what|can|could|no|not)\b.*|(?:and|but) .*|can ?not .*|can (?:i|we) .*|no .*|there is .*|what .*))*$"
_VEHICLE = r"(?:bus|coach|train|tram|tube|underground|metro|subway|plane|airplane|aeroplane|flight|ferry|taxi|cab|minibus|car|van|lorry|truck)"
_SEAT = r"(?:cinema|pictures|theatre|meeting|lecture|class|classroom|waiting room|surgery|church|mass|library|cafe|restaurant|pub|concert|service|doctor's|dentist's|hairdresser's)"
_DESK = r"(?:desk|office|computer|workstation|keyboard|laptop)"
_ON_FEET = r"(?:(?:swimming |leisure |public )?(?:pool|pool ?side|baths)|pool|beach|park|street|bus stop|station|platform|queue|line|track|pitch|pavement|road|kerb|shop|shops|supermarket|aisle|garden|field|woods|car park|changing rooms?|kitchen|checkout|bar|till|canal|trail)"
IS_UP = re.compile(
    rf"{WISH_LEAD}(?:(?:but|look|listen|sorry) )*(?:i am|we are)(?: (?:already|now|just|long))* (?:up(?! for| to| against)|out of bed|dressed|downstairs)(?: (?:and (?:about|dressed)|already|now|out of bed|mind|though))*{WISH_END}"
)
"""Who is out of bed already, where something is done in it."""
PLACES = {
    "vehicle": re.compile(rf"{_SELF}{_AT} {_MY}(?:\w+ )?{_VEHICLE}{_END_OF_PLACE}"),
    "seat": re.compile(rf"{_SELF}{_AT} {_MY}(?:\w+ )?(?:{_SEAT}|{_DESK}){_END_OF_PLACE}"),
    "feet": re.compile(
        rf"{_SELF}(?!in (?:the |a |our )?(?:\w+ )?(?:pool|baths)\b)(?:{_AT} |out(?:side)? in ){_MY}(?:\w+ )?{_ON_FEET}{_END_OF_PLACE}"
    ),
}
"""Who tells where they are, in the middle of a stretch, by what can be done there: in a seat of a vehicle, in another
seat, on one's feet."""
_PART = (
    r"(?:hips?|backs?|lower back|knees?|ankles?|shoulders?|arms?|wrists?|hands?|necks?|legs?|foot|feet|heels?|toes?|achilles|"
    r"hamstrings?|groins?|thighs?|shins?|cal(?:f|ves)|quads?|glutes?|bum|sciatica|arthritis|balance|spine|disc|tendons?|joints?)"
)
_BAD = r"(?:bad|dodgy|sore|dicky|gammy|bust(?:ed)?|knackered|gone|done in|stiff|weak|wonky|crook|shot|iffy|playing (?:me )?up|acting up|giving me (?:gyp|grief|trouble|bother|jip)|not (?:right|good|great|up to it|having it|what it was|the best)|no good|rubbish|terrible|awful|poor|trouble|troubling me|bothering me|in bits|fused|worn|replaced)"
REFUSES_BECAUSE = re.compile(
    rf"{WISH_LEAD}(?:(?:i|we) )?(?:am |really |just |think i |had |would )*(?:not|skip|leave(?: out)?|miss(?: out)?|drop|pass on|avoid|(?:can|could|would|should|will|do) not|can never|never|better not|rather not|no)"
    rf"(?: (?:do|doing|manage|try|risk|have|like|want|want to do|be doing|for me))* (?:this|that|it)(?: {_ONE})?(?: (?:out|for me|sorry|please|really|though|today|at all))*(?: (?:because|cause|cos|coz|as|since|owing to|due to|on account of))*"
    rf" (?:(?P<with>with|of)\b.*\b{_PART}\b.*|(?:\w+ ){{0,4}}?{_PART}(?: (?:is|are|has|have|will|would|does|can|could|did|just|too|still|really|a bit|very|so|all|be|been|get))* (?:{_BAD}|not (?:take|like|have|bend|allow|stand|do|go|cope|manage|let)|takes|complains).*|(?:\w+ ){{0,5}}?{_BAD} {_PART}\b.*)$"
)
"""Who refuses the stretch under way and says what of the body is against it, which is no wish for that part: "not that
one, my hip's bad"."""
DONE_SO = re.compile(
    r"\b(?:(?:do|have|try|doing|take|make|get) (?:it|this|that|this one|that one|them|these|those|it all|all of (?:it|them)|the lot|everything|the rest|the others|the stretch(?:es)?|my stretches|the routine)(?: all)?(?= (?:lying|laying|sitting|sat|seated|in bed|on (?:the|my|a) (?:bed|chair|sofa|couch|back)|from|flat))"
    r"|(?:rather|prefer to|prefer|like to|want to|going to|need to|have to|let me|can i|could i|may i) (?:just |be |do it |stay )?(?:lie|lay|sit|lying|laying|sitting)(?: (?:down|back|flat))?(?! on (?:the floor|it|my hands?)))\b"
)
"""Who wants what is under way done in another position, which stands beside it: "let me do them lying down"."""
_LET_ME = r"(?:(?:hang on|hold on|wait|stop|no|nah|but|oh|sorry|actually|well|er|um|look|listen|you know|i think|alexa|though|and|so|ah) )*"
_ONES = r"(?:ones?|routine|stretch(?:es)?|set|version|exercises?|lot|session)"
_CALLED = (
    r"(?:i (?:meant|mean|wanted|want|need|said|was after|asked for|would rather have|would rather do|would prefer)|(?:can|could|may) (?:i|we|you) (?:have|do|get|give me)|give (?:me|us)|let us (?:do|have)"
    r"|do(?: me| us)?|make it|switch to|change (?:it )?to|swap (?:it )?(?:to|for)|it should be|should be|have|start|play|not this one|not that one|no not this)"
)

_HOUR = r"(?:(?:half|quarter|ten|twenty|five) )?(?:(?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?: (?:thirty|fifteen|o'clock))?"


def _occasion(when: str, told: str) -> re.Pattern[str]:
    """Who wants the routine for another time than the one under way, by words for that time, or tells that it is it."""
    named = rf"(?:(?:the|a|that|your|my|our) )?(?:other )?(?:{when} {_ONES}|(?:other )?{_ONES} (?:for|to do) (?:the |when i am |when i )?{when})"
    return re.compile(
        rf"^{_LET_ME}(?:{when} i (?:meant|mean|said|wanted)|(?:{told})(?: (?:now|here|already|though|not (?:night|bedtime|morning|evening)|you know))*(?: (?:so |and |but |can you |please |just )*{_CALLED}\b.*)?"
        rf"|(?:{_CALLED} )*(?:me )?{named}(?: instead)?|(?:{_CALLED} )+(?:the )?{when}(?: (?:instead|i (?:meant|mean|said)|not (?:after|before|night|bed)))?(?: (?:{told}))?)(?: (?:please|instead|thanks|love|then|rather|now|today))*$"
    )


MEANT = {
    "morning": _occasion(
        r"(?:morning|getting up|get up|waking up|wake up|first thing|the day)",
        rf"(?:it is|this is|is it not)(?: (?:actually|only|already|still|just|about|gone))*(?: {_HOUR} in the| the)? morning(?: time)?",
    ),
    "bedtime": _occasion(
        r"(?:evening|night|night time|nighttime|bed|bedtime|going to bed|going to sleep|sleep|sleeping|the night|the evening)",
        rf"(?:it is|this is|is it not)(?: (?:actually|only|already|still|just|about|gone|nearly|almost))*(?: {_HOUR} (?:at|in the))? (?:night|night time|evening|bedtime)",
    ),
    "before-run": _occasion(
        r"(?:before|before i go|before i run|before a run|before running|before the run|beforehand|warm ?up|warming up|going out)",
        r"i (?:have|am|did|had) not (?:even )?(?:been|gone|run|set off|started|left|begun|going)(?: (?:for (?:a|my) run|out|yet|on it))*|i am (?:just )?(?:about to (?:go|run|set off|head out)|going out|off (?=for|on|running))(?:(?: |\b)(?:for (?:a|my) run|on a run|running|now))*|i am yet to (?:go|run)",
    ),
    "after-run": _occasion(
        r"(?:after|after i run|after a run|after running|after the run|afterwards|cool ?down|cooling down|coming back)",
        r"i (?:have already (?:been|run|finished|done it)|have been(?= (?:already|for))|am (?:just )?(?:back|in))(?: (?:for (?:a|my) run|already|from (?:a|my) run|back|now))*",
    ),
}
"""Who wants the routine for another time than the one under way, by the end of its id: "I meant before, I haven't
been yet", "but it's morning"."""

LISTS_ROUTINES = re.compile(
    rf"{ASKING_LEAD}(?:(?:tell me |list )?(?:what|which)(?: (?:other|kinds? of|sorts? of|different))* (?:routines?|programmes|programs|sets of stretches|sessions)(?: (?:have you(?: got)?|do you (?:have|do|know|offer|know of)|are there|can (?:you|i|we) (?:do|have|choose(?: from)?|pick(?: from)?)|you have(?: got)?|there are|is there|else))*"
    r"|(?:list|name|read out|tell me|go through|run through|what are)(?: me)? (?:all )?(?:the|your|of your|all your) (?:routines|programmes|programs)|how many routines (?:do you have|have you got|are there)|what (?:have you got|do you have|is there) (?:in the way of|for|by way of) routines"
    r"|have you (?:got )?(?:any|other|more|some) (?:other |more )?routines|are there (?:any |other |more )*routines)(?: (?:then|please|for me|to choose from|in there|on offer|available|got))*$"
)
"""Who asks which routines there are: "what routines have you got"."""
ROUTINE_FOR_SOME = re.compile(
    rf"{ASKING_LEAD}(?:(?P<asks>(?:can|could) (?:you|we|i) (?:do|have|give me|run)|have you (?:got )?|do you (?:have|do|know)|is there|are there)|i want|i need|give me|any chance of)(?: me)? ?(?:a |an |any |one |some )?(?:routines?|programmes?|programs?|set of stretches|sessions?) (?:for|made for|aimed at|suited to) (?!me\b|it\b|this\b|that\b|\w+ minutes?\b|\d)[\w ]+$"
)
"""Who asks for a routine for some people or some sport: "can you do a routine for cyclists"."""
ASKS_WHAT_IS_IN = re.compile(
    rf"{ASKING_LEAD}(?:(?:can you |could you )?(?:tell me|explain) )?(?:what (?:is|do we do|do you do|happens|comes|have you got|exercises are|stretches are|all is)(?: all)? (?:in|inside|during|on)\b|what (?:does|do) .{{2,40}} (?:involve|have in (?:it|them)|consist of|include|contain|have you do)|which (?:stretches|muscles|ones) (?:are|is|do we do) in\b|how many (?:stretches|exercises) (?:are )?in\b)"
)
"""Who asks what a routine consists of: "what's in the after run one"."""

SWAPS = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:swap|change|replace|switch|exchange|trade|substitute|do) (?:out )?{_THE} (?P<out>[\w ]+?)(?: {_ONE})?"
    rf" (?:(?:for|with|to|into) (?:the |that |a |my )?(?P<into>[\w ]+?)(?: {_ONE})?(?: (?:instead|rather))?|as (?:the |a )?(?P<so>[\w ]+?) {_ONE}){WISH_END}"
)
"""One stretch of the routine under way in place of which another is wished: "swap the calf one for the towel one"."""
ONLY_A_CHAIR = re.compile(
    r"\b(?:i have(?: got)?(?: only| just)? (?:a|my|the|one) (?:\w+ )?(?:chair|seat|stool)(?: and (?:that is (?:it|all|your lot)|nothing else|no more|not much else))|all i have(?: got)? (?:here )?is (?:a|my|the) (?:\w+ )?(?:chair|seat|stool)"
    r"|i (?:have )?only (?:have|got|have got) (?:a|my|the) (?:\w+ )?(?:chair|seat|stool)|(?:there is )?(?:nothing|not anything) (?:here )?(?:but|except|other than) (?:a|my|the) (?:\w+ )?(?:chair|seat|stool))\b"
)
"""Who has nothing but a chair: "I've a chair and that's it, I'm at work"."""
SPEAKS_OF_ONE = re.compile(r"\b(?:routines?|program(?:me)?s?|sets?|sessions?|ones?|stretches|warm ?up|cool ?down)\b")
"""Words of which one stands in every question about a routine."""
