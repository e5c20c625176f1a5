"""English of moving about in a routine: to one of its stretches, back to its start, how much time there is for it,
where one is while it goes on, and why one of its stretches is not for somebody.
"""

import re

from skill.language.english.fillers import ASKING_LEAD, WISH_END, WISH_LEAD

_CAN = r"(?:(?:can|could|shall|may|will) (?:we|you|i) |let us |i want to |i would like to |i would rather |we will |i will |go on and )*(?:just |please |maybe |skip and )*"
_ONE = r"(?:ones?|stretch(?:es)?|bit|part|exercises?|move)"
_THE = r"(?:the|that|those|them|my)"
MOVES_TO = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:"
    rf"(?:(?:skip|jump|go|move|cut|get|hop|nip|head|take me|bring me|return|come)(?: (?:it|me|us|ahead|forwards?|right|straight|back|on|over|along|down|now))* (?:to|onto)|(?:straight|right|back|on|over|ahead) to) (?:do )?(?:{_THE} )?(?P<to>(?!next\b|last\b|other\b|start\b|beginning\b|top\b|end\b|bed\b|sleep\b)[\w ]+?)(?: {_ONE})?"
    rf"|(?:(?:do|have|try|take) )?(?:{_THE} )?(?P<next>[\w ]+?)(?: {_ONE})? (?:next|first|right now|straight away)"
    rf"|(?:(?:do|repeat|have|give me) )?{_THE} (?P<again>[\w ]+?)(?: {_ONE})? (?:again|once more|one more time)"
    rf"){WISH_END}"
)
"""A stretch of the routine under way that is wished now, in one of the groups "to", "next" and "again": "skip to the
calf one", "do the hamstring one next"."""
WHOLE_AGAIN = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:go|start|begin|do|take|run|get|have)(?: (?:it|that|this|me|us|over|again|right|back|all|everything|the (?:whole|entire) (?:thing|lot|set|routine)|the lot|the routine|them))* )?"
    r"(?:(?:back )?(?:from|to|at) (?:the )?(?:very |absolute )?(?:top|start|beginning|first (?:one|stretch))|(?:the (?:whole|entire) (?:thing|lot|set|routine)|the lot|the routine|them all|all of (?:it|them)|everything) (?:again|over|over again|once more|anew))"
    rf"{WISH_END}"
)
"""A wish to begin the whole routine anew: "go from the top"."""
LAST_AGAIN = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:do|repeat|have|play|run|go back to|back to|give me|take me back to) )?(?:(?:the|that|my|a) )?(?:very )?(?:last|previous|one before)(?: {_ONE}| stretch| exercise)?(?: (?:over|once))*(?: (?:again|more|one more time|another go))*{WISH_END}"
)
"""A wish for the stretch before this one: "do the last one again"."""
NAMES_BEFORE = re.compile(r"\b(?:again|over|more|repeat|back|another)\b")
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
_AT = r"(?:at|in|on|by|inside|aboard|stuck (?:at|in|on)|sat (?:at|in|on)|sitting (?:at|in|on)|waiting (?:at|in|for)|standing (?:at|in|on))"
_MY = r"(?:(?:the|a|an|my|our|this|that|me|his|her|somebody's) )?"
_SELF = (
    rf"{WISH_LEAD}(?:(?:by the way|you know|look|listen|hang on|wait|remember|did i say|i forgot(?: to say)?|the thing is|because) )*"
    r"(?:(?:i am|we are|am|it is just i am|i will be|i am going to be)(?: (?:actually|still|now|just|only|out|here|down|over|back|really|currently|sat|sitting|stood|standing|stuck|up))*) "
)
_END_OF_PLACE = r"(?: (?:actually|now|right now|by the way|at the moment|though|you know|here|mind|today|still|so|with (?:my|the) \w+|so (?:i|there|that|what|can|could|no|not)\b.*|(?:and|but) .*|can ?not .*|can (?:i|we) .*|no .*|there is .*|what .*))*$"
_VEHICLE = r"(?:bus|coach|train|tram|tube|underground|metro|subway|plane|airplane|aeroplane|flight|ferry|taxi|cab|minibus|car|van|lorry|truck)"
_SEAT = r"(?:cinema|pictures|theatre|meeting|lecture|class|classroom|waiting room|surgery|church|mass|library|cafe|restaurant|pub|concert|service|doctor's|dentist's|hairdresser's)"
_DESK = r"(?:desk|office|computer|workstation|keyboard|laptop)"
_ON_FEET = r"(?:(?:swimming |leisure |public )?(?:pool|pool ?side|baths)|pool|beach|park|street|bus stop|station|platform|queue|line|track|pitch|pavement|road|kerb|shop|shops|supermarket|aisle|garden|field|woods|car park|changing rooms?|kitchen|checkout|bar|till|canal|trail)"
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
