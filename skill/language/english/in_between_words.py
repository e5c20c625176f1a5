"""English sentences said in the middle of something: who comes back to it, who has to go, what turned out otherwise."""

import re

_LEAD = r"^(?:(?:please|ok|okay|alexa|hey|hi|hello|hiya|so|and|well|right|now|then|sorry|oh|um|er|yes|yeah|yep|aye|alright|all right|there) )*"
IS_BACK = re.compile(
    rf"{_LEAD}(?:i am|we are|he is|she is|they are|(?:my|the) (?!cramps?\b|pain\b|one\b|knot\b|spasm\b)\w+ is) (?:just |now |all )?"
    r"back(?: (?:in (?:(?:his|her|my|the|our|their) )?(?:bed|chair|wheelchair|seat|room|place|position)|on (?:(?:his|her|my|the|our|their) )?(?:bed|chair|floor|mat|sofa|couch|wall|step|feet)|here|home|at (?:it|the wall)"
    r"|from (?:the )?\w+(?: \w+)?|with you|again|now|all set|and ready|ready|sitting|lying|down|love|hen|mate|pal|coach|alexa|okay|so))*$"
)
"""Who has come back to what waits: "okay, he's back in bed now"."""
JUST_BACK = re.compile(rf"{_LEAD}back(?: (?:now|again|here|love|hen|mate|pal|sorry))*$")
"""The same, said to what is paused: "okay, back"."""
ORDERS_DEVICE = re.compile(
    r"^(?:(?:please|ok|okay|alexa|hey|hi|yo|so|and|well|right|now|then|sorry|oh|um|er|just|can you|could you|would you|will you|go on|hold on|wait|quick|quickly|i (?:want|need) you to) )*"
    r"(?:play|put(?! (?:it|that|this|me)\b)|turn|switch|call|ring|phone|text|message|email|order|buy|add|open|close|find|google|search|look up|book|sing|spell|translate|tell (?:me|us) (?:a|an|about|who|what)|who|who's|any)\b"
)
"""What orders something of a device, or asks for a name: "yo play some drake"."""
ASKS_EITHER = re.compile(
    r"^(?:(?:so|and|but|ok|okay|well|right|then|hey|oh) )*(?:can|could|should|shall|is|are|am|do|does|did|will|would|may|might|must|have|has|was|were|what|when|how|where|which|why|who)\b.*"
    r"\bor (?:(?:like|maybe|is it|is that|just|a|am i|should i) )*(?:no|not|nah|naw|nope|what)$"
)
"""A question that ends in its other answer: "can i play tomorrow, or like no"."""
NEW_REMINDER = re.compile(
    r"\b(?:a|an|another|one more|new|some)(?: \w+){0,3}? (?:reminders?|nudge|alarm|alert|shout|ping|prod|buzz)\b(?! (?:to|till|until|from|at) \w+ (?:instead|not)\b)"
)
"""What wishes for a reminder that is not there yet: "set me a stretch reminder nine p m every day"."""
OF_PATTERN = re.compile(
    rf"{_LEAD}(?:but )?(?:(?:is|was) (?:it|that)|(?:are|were) they|(?:do|did) (?:they|i|you|he|she)|does (?:it|he|she|that))(?: (?:have|get|got|come|came|happen|cramp|it|them|one|on|usually|mostly|tend to))*"
    r" (?:always|usually|mostly|mainly|only|just|more|generally|often|ever|tend)\b.*(?:\b(?:after|before|on|in|at|when|with|during|following|the same|left|right|leg|night|nights|morning|day|days|late|early)\b)"
    rf"|{_LEAD}(?:is there (?:a|any) pattern|(?:do|can) you see (?:a|any) pattern|what (?:brings|sets) (?:it|them) (?:on|off)|what (?:do|did) they have in common)"
)
"""Asks, once something of the diary was told, in what the cramps are alike: "and is it always after a long shift or what"."""
ONE_BEFORE_ASKED = re.compile(
    rf"{_LEAD}(?:but )?when (?:did|had|was|has) (?:i|he|she|they|we|you|it|the|my|his|her|that)\b(?: (?!before\b)\w+){{0,7}} (?:before (?:that|this|then|this one|that one)|previously|the time before)(?: then| love| please)*$"
)
"""Asks for a cramp before the last, in a sentence of its own: "so when did he have it before that"."""
WANTS_IT_READ = re.compile(
    rf"{_LEAD}(?:(?:can|could|would|will) you )?(?:just )?(?:(?:read|tell|say|play|run)(?: it| that| this| me| us| them)* back(?: (?:to )?(?:me|us))?(?: (?:what|everything|all|it|that)(?: \w+){{0,4}})?"
    r"|what have you (?:got|put|noted|saved|set)(?: (?:down|in|there|for me|so far|now|then))*|what (?:is|are) my (?:set ?ups?|settings?|preferences|defaults?)(?: (?:now|like|set to|at the moment))*)(?: please| now| then| love| mate)*$"
)
"""Who wants to hear what was just taken down: "read me back what you got"."""
COUNTS_LESS = re.compile(
    r"\b(?:quit|stop|no|without|not|do not|less|lose|drop|skip|cut(?: out)?)(?: (?:the|your|any|all|with|all that))* count(?:ing)?(?: (?:out loud|aloud|so much|every second|at me|to me))*\b"
)
"""Who wishes no count that is spoken: "and quit counting out loud"."""
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
PAIN_TOLD = re.compile(
    r"\b(?:supposed|meant|normal|ok|okay|right|usual|should (?:it|this|that))\b.*\b(?:burn|hurt|sting|ache|kill|pain|sore)\w*.*\b(?:this|that|so) (?:bad|badly|much|hard|sore|fierce|fiercely|sharp|sharply|strong|strongly|intense)\b"
    r"|\b(?:supposed|meant|normal|ok|okay|right|usual|should (?:it|this|that))\b.*\b(?:this|that|so) (?:painful|sore)\b"
)
"""A question whether it may hurt so, which tells that it does: "is it supposed to burn this bad"."""
NOT_THAT_THING = re.compile(
    r"^(?:(?:no|nah|naw|nope|er|um|but|please|ach|oh|sorry|just|well|actually) )*not (?:(?:that|this|against|at|on|by|with|in|the|a|an|my|one|ones|using|up) )+(?P<thing>\w+)(?: (?:one|ones|thing|again|please|today|tonight|now|love|hen|mate|pal|dear))*$"
)
"""What rules out a thing that a stretch is done with: "not the wall"."""
ADDRESS_WORDS = frozenset(
    "dude mate pal hen love man bro bud buddy dear darling hon honey sir ma'am madam lad lass son doll petal duck pet chief boss guys please sorry thanks ta alexa coach you there now again silly numpty".split()
)
"""Words that somebody is called by, or that end a sentence and add nothing."""
BOTH_OF_THEM = re.compile(
    r"^(?:(?:oh|and|yes|yeah|no|sorry|they were|it was|that was|actually) )*(?:both|all)(?: of (?:them|those))?(?: (?:were|was|are))? (?=(?:in|on|at|around|about|lasted|for|bad|really bad|strong|mild|severe|awful|nasty|terrible)\b)"
)
"""What is told of two cramps alike: "both in my left calf"."""
ASKS_OF_END = re.compile(
    r"^(?:(?:so|and|but|well|ok|okay) )*(?:what|how|when|who|where) (?:will|would|can|could|do|does|did|is|makes|might|should)\b"
)
"""What asks how something ends, and ends nothing: "what'll stop it"."""
ASKS_TO_FEEL = re.compile(
    r"\b(?:meant|supposed|should (?:i|it|this|that)|normal)\b.*\b(?:pull|feel|stretch|tug)(?:s|ing)?\b.*\b(?:in|behind|at|on|under|down|up|round|around|along|near|the back|the front) (?:of )?(?:my|the|me) \w+"
)
"""A question where a stretch should be felt: "is this meant to pull behind my knee"."""
BAD_ONE = re.compile(
    r"\b(?P<what>(?:(?:quite|real|really|right|very|such) )?(?:(?:a|an|the|that|this|another|same|last|first|big|bad|wee|nasty|proper|little|short|long|awful|sore|good|mild|strong|weak|quick|small|horrible|terrible|rough|shocking|hell of a|\w+(?:ing|ible|ful)) )+)one\b(?! (?:o'clock|thirty|fifteen|a m|p m))"
)
"""What calls a cramp "one", and tells no hour: "bad one it was"."""
COUNTS_FOR_ME = re.compile(
    r"\b(?:keep|start|do|carry on)(?: the| a)? (?:count|counting|tally|track|score)\b|\b(?:count|track) (?:them|it|mine|for me|the (?:nights|evenings|weeks|days))\b"
)
"""Who agrees that evenings are counted: "keep count for me"."""
OF_THE_LAST = re.compile(
    rf"{_LEAD}(?:(?:was|is) (?:that|it) (?:(?:in|on|the|my|at) )*(?:left|right|calf|foot|thigh|night|morning|day)\b.* or\b|which (?:leg|side|one|foot|muscle|calf) (?:was|is) (?:it|that)|(?:what|which) (?:time|day|night) was (?:it|that)|where was (?:it|that)"
    r"|how (?:long|bad) (?:was|did) (?:it|that)(?: last| go on)?)(?: again| then| please)*"
)
"""Asks of the cramp that was just told: "was that the left or right"."""
JOINTS = frozenset("knee knees kneecap ankle ankles hip hips back neck shoulder shoulders wrist elbow achilles".split())
"""What may hurt and does not cramp."""
LACKS_IT = re.compile(
    rf"{_LEAD}(?:no )?(?:(?:but )?i (?:have not|am not|do not|is not)|(?:is|have|do) not|never|not)(?: (?:got|have|own|got myself))* (?:one|any|that|it|a thing|one of (?:them|those|these))(?: (?:here|to hand|handy|on me|with me|sorry|mate|love|hen|pal|in the house|at home|either|though|now))*$"
)
"""Who has not got the thing that a stretch is done with: "ain't got one"."""
OF_PURPOSE = re.compile(
    r"^(?:(?:it is|that is|just|oh|and|no|yes|yeah) )*(?:to (?:do|stretch|loosen|move|remind me)|for (?:my|me|the|our)\b(?! (?:morning|evening|night)))(?: \w+){0,6}$"
)
"""What a reminder is for, said while it is open: "to stretch me calves"."""
GOES_BACK = re.compile(
    r"\b(?:go|going|come|skip|jump|get|move|step|take|flip|nip)(?: (?:it|me|us|right|straight))? back\b|\bback (?:one|a step|to)\b"
)
"""What goes back, and names no back of a leg."""
IS_IT_KEPT = re.compile(
    rf"{_LEAD}(?:(?:is|was|has|did) (?:that|it|this)(?: one)? (?:(?:all|actually|been|get|got|go) )*(?:saved?|kept|noted?|stored?|written down|in|set|remembered|logged|gone in|through)"
    r"|are (?:they|those|these)(?: all)? (?:gone|off|on|set|saved|cancelled|deleted|in|kept)"
    r"|(?:have|did) you (?:(?:actually|even|definitely) )*(?:saved?|kept|keep|noted?|got|get|stored?|logged?|log|written|write|remembered|remember|put)(?: (?:that|it|this|them))(?: (?:down|in))?)(?: then| now| yet| okay| right)*$"
)
"""Asks whether what was just told is kept: "was that saved"."""
STOPS_WHISPERING = re.compile(
    r"\b(?:stop|quit|no more|do not|enough|without|less)(?: (?:want|need|like|have to|you|to|me|the|your|all that|that|of the|any))* whisper(?:ing|s)?\b"
)
"""Who wants no whispering any more."""
TOO_HARD_HANDS = re.compile(
    r"\b(?:push|pull|press|bend|stretch|rubb?|squeez|yank|tugg?)(?:ing|s|es|e|ed)?(?: (?:it|on it|me|my \w+|down|up|back))* (?:(?:a bit|far|way|much) )?too (?:hard|much|far|fast)\b"
)
"""Hands that do too much in a cramp: "she's pushing too hard"."""
WHAT_ELSE_TO_DO = re.compile(
    r"\b(?:anything|something|owt|summat|nothing|what) else (?:(?:that )?(?:i|we|you|he|she) )?(?:can|could|should|might|to)(?: (?:i|we|you))?\b(?: (?:do|try|have))*"
)
"""Asks for another way in a cramp: "is there owt else I can do"."""
TELLS_WHAT_TO_DO = re.compile(r"\b(?:tell|show) (?:me|us) (?:what|how) (?:to|i|we|do)\b")
"""Who wants to be told what to do, in a cramp: that is no yes."""
THING_SLIPPED = re.compile(
    r"\b(?:it|that|they|(?:my|the|this) (?:towel|belt|strap|scarf|band|chair|foot|hand|phone|mat|cushion|sheet|sock|shoe|grip))(?: (?:is|has|have|just|all|keeps|went and))* (?:slipped|slipping|come (?:off|loose|undone)|came (?:off|loose|undone)|coming (?:off|loose)|fell (?:off|down)|fallen (?:off|down)|dropped|undone|slid(?: off)?)\b(?! (?:disc|out of))"
)
"""What has slipped from where a stretch holds it, and is no cramp: "oh, it's slipped". Contractions are written out."""
IS_OUT = re.compile(
    rf"{_LEAD}(?:i|he|she|we|they) (?:am|is|are|have|has|got|had)(?: (?:just|now|all|got))* (?:out|dry|on (?:the |a |his |her |my )?(?:bed|chair|sofa|couch|mat|towel|side|edge|bank)|sat (?:down|up)|sitting (?:down|up)|lying down|laid down)"
    r"(?: (?:now|of (?:the |it)?(?:bath|shower|tub|pool|water|sea|car|bed|it)?|love|again|then|okay))*$"
)
"""Who is out of the bath, or sits down, and says nothing of the cramp: "she's out now"."""
LOSES_BALANCE = re.compile(
    r"\b(?:(?:lost|losing|lose|loosing|cannot keep|can not keep|no) (?:my|me|the)? ?balance|(?:nearly|almost|just) (?:fell|fallen|toppled|went over|tripped)|(?:falling|toppling|tipping|keeling) over|(?:i am|feeling|bit|too) (?:a bit |very |all )?(?:wobbly|unsteady|tottery))\b"
)
"""Who loses their balance in a stretch."""
COUNTS_ALOUD = re.compile(
    r"\b(?:count(?:ing)?|numbers?)(?: it| them| the \w+)? (?:out loud|aloud|out)\b|\bcount (?:all|each|every)\b|\b(?:say|hear|want) (?:all |every )?(?:the |your )?numbers?\b|\bout loud\b"
)
"""Who wishes a count that is heard: "count out loud"."""
OF_COUNTING = re.compile(
    r"\b(?:count\w*|numbers?|quiet\w*|hush|shush|sh+|loud\w*|noise|noisy|soft\w*|silen\w*|sleep\w*|asleep|wak\w+|talk\w*|chatter|volume|less|whisper\w*)\b"
)
"""Words of which one stands in every wish for another way of counting."""
SAVES = re.compile(
    r"^(?:(?:yes|yeah|aye|ok|okay|please|just|now) )*(?:save|keep|remember|store)(?: (?:please|now|then|that|it|this|them|entry|both|all))*$"
)
"""Who wants kept what is read back: "save"."""
WHAT_IS_LEFT = re.compile(
    rf"{_LEAD}(?:(?:can|could|shall) (?:we|i|you) |let us |i want to |i will |i would like to )*(?:do|finish|carry on with|go on with|have|get through) (?:what is (?:left|remaining)|what (?:i|we) (?:have |had )?(?:left|missed)|the rest|the ones (?:i|we) (?:missed|left))(?: please| now| then| of it| of them| off)*$"
)
"""A wish to do what was left: "let's do what's left"."""
DID_I_FINISH = re.compile(
    rf"{_LEAD}(?:did|have) (?:i|we) (?:ever |actually |get to )?(?:finish(?:ed)?|complete[d]?|get (?:to the end|through)|done (?:all|the lot))(?: (?:it|that|them|them all|all|last time|yesterday|last night|the routine|my (?:stretches|routine)|earlier|off))*$"
)
"""Asks whether what was begun is finished: "did i finish last time"."""
GETTING_BETTER = re.compile(
    rf"{_LEAD}(?:but )?(?:so )?(?:(?:it|that) is|is (?:it|that)|they are|are they|things are|am i|i am) (?:all )?(?:getting|going|any) (?:better|worse|fewer|less|more|down|up|the right way)\b"
)
"""Asks, or says, after something of the diary, whether cramps get fewer."""
ONE_EACH = re.compile(
    r"^(?:(?:at|about|around|and|then|o'clock|o clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|in the (?:morning|night)) ?)+$"
)
"""Nothing but hours: "one and three", of two cramps."""
AND_MORE = re.compile(r"^(?:and|also|plus|oh and|with)\b")
"""What adds to a wish: "and three times"."""
ASKS_IF_SET = re.compile(
    r"\b(?P<this>did (?:you|that|it) (?:(?:even|actually) )?(?:set|get|save|make|put|take|go|work)|(?:is|was) (?:it|that)(?: one)? (?:(?:all|already|definitely) )?"
    r"(?:set|on|in|done|saved|made)|have you (?:set|got|saved|made|put) (?:it|that)|has (?:it|that) been (?:set|saved|made))\b"
    r"|\b(?:have i|do i|did i|is there|are there|have you got me) (?:(?:have|got|already|still|any|another|even|set|make|not) )*(?:one|ones|any|another|reminders?|alarms?)\b"
)
"""What asks whether a reminder is set: the one spoken of just now, or any."""
CLEARS_CRAMPS = re.compile(
    rf"{_LEAD}(?:(?:can|could|would|will) you )?(?:forget|delete|wipe|erase|clear|remove|scrap|get rid of)(?: out| away)? (?:all )?(?:(?:of )?(?:my|the|those|these) )(?:noted |logged |old )?cramps?(?: (?:please|now|then|all|entries|from the diary|in the diary|you have))*$"
)
"""Who wants what was noted deleted: "forget my cramps"."""
THING_TOO = re.compile(
    r"\b(?:towel|belt|strap|scarf|band|sheet|chair|seat|stool|step|wall|bed|sofa|table|mat)(?:'s| is|s are)? (?:(?:a bit|far|way|much|just) )?too (?:short|long|low|high|soft|hard|slippery|wide|narrow|far(?: away)?|close|wobbly)\b"
)
"""Who finds the thing that a stretch is done with unfit: "towel's too short"."""
WAS_JUST_NOW = re.compile(r"\b(?:just now|a (?:minute|moment|second) ago|just then)\b")
"""What was a moment ago, told of an entry."""
COUNTS_AGAIN = re.compile(
    rf"{_LEAD}(?:(?:can|could|will) you )?(?:start |do |go back to )?count(?:ing)? (?:again|as before|like before|properly|normally|as normal|for me again)(?: please| then)*$"
)
"""Who wishes the count back: "okay, count again"."""
