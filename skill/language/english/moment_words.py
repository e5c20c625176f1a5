"""English sentences in the moment of a cramp: where it is now, what is held on to, what is of another time,
and what is only polite.
"""

import re

_LEAD = r"^(?:(?:and|but|so|ok|okay|well|no|nah|naw|nope|yes|yeah|aye|oh|och|ach|right|now|hang on|wait|sorry|actually|um|er) )*"
_WHOSE = (
    r"(?:my|me|the|his|her|their|our|this|that|other|left|right|big|whole|back of (?:my|the|me)|front of (?:my|the|me))"
)
_BEGINS = r"(?:cramp\w*|seiz\w+|spasm\w*|lock\w*|knot\w*|grabb?\w*|going|gone|started|starting|joining in|at it|off now|doing it)"
SAYS_WHERE = re.compile(
    rf"\b(?:it's|it is|they're|that's|she says it's|he says it's|cramp's|cramp is|pain's|pain is|one's)(?: (?:now|all|more|really|only|just|mostly|actually|also|gone|in|into|at|up|down|around|round|like|still|more like))* (?:{_WHOSE} )*(?=\w)"
    rf"|\b(?:i (?:mean|meant|said)|not (?:the|my|me|his|her) \w+(?: it's)?) (?:it's |in )*(?:{_WHOSE} )+(?=\w)"
    rf"|^(?:no|nah|naw|nope|sorry|actually|wait)(?: (?:no|it's|in|sorry|wait|not that|i mean|actually))* (?:{_WHOSE} )+(?=\w)"
    rf"|^(?:now |and now |then |and )+(?:it's )?(?:in |up )?(?:{_WHOSE} )+(?=\w)|^(?:in|up|down|into) (?:{_WHOSE} )+(?=\w)"
    r"|\b(?:as well|an' all|and all|too|instead)(?: now)?$"
)
"""How a muscle is named that a cramp is in: "it's in", "it's moved to", "no, the …";
a group of its own is what follows."""
SAYS_CRAMP = re.compile(
    rf"\b(?:(?:'s|'ve|is|are|has|have) (?:just |now |all |went and )*{_BEGINS}\b|(?:also|now|just|then) {_BEGINS}\b)"
)
"""What says of a part that it cramps: "my foot's going now"."""
BAD_PART = re.compile(
    r"\b(?:bad|dodgy|gammy|dicky|new|replaced|metal|plastic|false|arthritic|stiff|broken|operated|pinned|titanium|knackered|buggered|sore old) (?:hips?|knees?|ankles?|back|shoulders?|foot|feet|legs?)\b"
    r"|\b(?:hips?|knees?|ankles?|back|shoulders?)(?:'s|'re| is| are| has| was)?(?: (?:been|all|too|very|quite|so|that|not|no|just))* (?:bad|dodgy|gammy|dicky|new|replaced|done|away|arthritic|stiff|knackered|buggered|no good|no use|good|rubbish|shot|broken|metal)\b"
    r"|\b(?:hips?|knees?) (?:replacement|operation|op)s?\b"
)
"""A joint that is bad for long, and has no cramp: "me hip's bad"."""
FOOT_UP = re.compile(
    r"\b(?:foot|feet)(?:'s|'re|'ve| is| are| has| have| gets| got| keeps)?(?: (?:being|been|all|getting))* (?:pull(?:ed|ing)|drawn|drawing|bent|bending|yank(?:ed|ing)|forced|jammed|lock(?:ed)?|stuck|curl(?:ed|ing)) "
    r"(?:(?:right|straight|all the way|bolt|tight) )?(?:up(?:wards?)?|back(?:wards?)?)\b(?! (?:and down|with|by|from))"
)
"""A foot that the cramp draws up."""
_HELD = (
    r"(?:sink|basin|worktop|counter|kitchen \w+|table|wall|chair|banister|bannister|rail|railings?|handrail|radiator|door|doorframe|door frame|bedpost|bed post|headboard|end of the bed|wardrobe|dresser|chest of drawers"
    r"|cooker|fridge|bath|towel rail|fence|gate|lamp ?post|post|bench|car|cab|bus stop|bin|tree|shelf|shelves|till|trolley|desk|machine|bar|frame|zimmer|walker|stick|him|her|my \w+)"
)
_HOLDING = r"(?:hold(?:ing)?|hang(?:ing)?|cling(?:ing)?|lean(?:ing)?|propp(?:ed|ing)|steady(?:ing)? myself|grab(?:bing)?|grabbed|gripp?(?:ing)?|got(?: a)? hold)(?: myself| me)? ?(?:on to|onto|on|of|against|over|up against|by|at|to|with)?"
STANDS = re.compile(
    rf"\b(?:i'm|i am|im|we're|he's|she's|still|just)? ?(?:stood|stuck standing|standing|stood up|up on my feet)(?: (?:here|up|still|now|just))* (?:on|at|in|by|against|behind|next to|over|beside) (?:the |a |my |me |our |some |this )?(?!one\b)\w+"
    rf"|{_LEAD}(?:i'm |i am |still |just |i've |i have )*{_HOLDING} (?:the |a |my |me |our |to |on )*{_HELD}\b"
)
"""Who stands, told by what they stand on or hold on to: "I'm stood on the lino", "I'm holding on to the sink"."""
SITS = re.compile(
    r"\b(?:sat|perched|sitting|plonked|slumped|stuck)(?: (?:here|up|down|now|still|just))* (?:on|in|at) (?:the |a |my |me |our |this )?(?:edge of the (?:bed|bath)|side of the (?:bed|bath)|end of the bed|toilet|loo|bog|lavvy|pan|commode|settee|sofa|couch|armchair|recliner|chair|wheelchair|stairs?|step|bed|bench|stool|seat|kitchen|table|desk|bus|train|plane|cab|car|lorry|van|wall|pew)\b"
    r"|\b(?:on|at) (?:the|my|me) (?:edge|side|end) of (?:the|my|me) bed\b|\bin (?:my|me|the|a) (?:wheelchair|armchair|recliner|(?:dialysis |window |aisle |middle |plane |train )(?:chair|seat))\b|\bon (?:a|the|this|my) (?:plane|flight|aeroplane|airplane|coach|dialysis(?: machine)?)\b|\bon dialysis (?:now|right now|at the moment)\b|\b(?:mid|in the middle of|during my) (?:flight|dialysis)\b|\bon (?:the|my|me) (?:settee|toilet|loo|commode)\b"
)
HOLDS_IN_WATER = re.compile(
    r"\b(?:hold(?:ing)?|hang(?:ing)?|cling(?:ing)?|got hold|got a hold|gripp?(?:ing)?|grabbed|grabbing|on|got)(?: on)?(?: to| onto| of)? (?:the |a |my |me |to |on )*(?:lane ropes?|lane line|rope|rail|side|edge|wall|steps|ladder|buoy|float|noodle|woggle|kickboard|board|surfboard|paddleboard|kayak|canoe|boat|jetty|pontoon|dock|pier|lifeguard|ring|lifebuoy)\b"
)
"""Who holds on to something in the water."""
TELLS_HABIT = re.compile(
    r"(?<!'s )(?<!'re )(?<!is )(?<!are )\b(?:cramp|cramps|seize|seizes|lock|locks|spasm|spasms)(?: (?:up|on me|solid|something \w+|bad|badly|a bit|a lot))* (?:(?<!\ba cramp )in (?:my |the |me )?(?:fins|flippers|heels|boots|shoes|trainers|skates|spikes|clogs|stirrups|bed|the cab|cab|car|water|pool|sea|cold|night|morning|evening|winter|summer|yoga|spin|class|pilates|goal)\b"
    r"|at (?:night|work|the end|the gym|training|football|half time)|on (?:the |my )?(?:hills?|runs?|long \w+|night shifts?|bike|pedals?|downhills?|stairs|flights?|\w+days)\b|when|whenever|if\b|every|after|during|most|before|sometimes|often|always|a lot$|quite a bit$|with\b)"
    r"|\b(?:always|usually|sometimes|often|normally|tends? to|keeps? getting|keep having|only ever) (?:get |gets |have |has |getting )?(?:\w+ ){0,3}?cramp\w*\b"
    r"|\b(?:i|he|she|they|we|it|my \w+) (?:do |does |only |just |mostly |always |usually |often |sometimes |normally |tend to )*gets? (?:\w+ ){0,2}?(?:cramps?|them|it|one)(?: (?:\w+ ){0,4})?(?:in (?:bed|the (?:cab|car|night|morning|cold|water|pool|sea|van|lorry|bus))|at (?:work|night)|on (?:the )?(?:bike|runs?|night shift|hills?)|when|whenever|every|after|if|most (?:nights|days|mornings|weeks|times))\b"
    r"|^(?:(?:no|well|it's|it is|and|but|oh) )*(?:only|mostly|usually|always|just) (?:ever )?(?:after|when|whenever|on|in|at|during|before|if|with)\b|\bit (?:only|always|usually|mostly|just) (?:ever )?(?:does|did) (?:it|this|that)\b"
    r"|\b(?:it|they|that|this|one) (?:only |just |always |usually |mostly |sometimes |often )*(?:happens?|comes?(?: on)?|starts?)(?: (?:to me|to him|to her|on|a lot))* (?:when|whenever|every|if|most|during|after|in (?:bed|the (?:car|night|morning|cold|water|pool|sea|gym|heat))|at (?:work|night)|on (?:the )?(?:bike|runs?|hills?))\b"
)
"""A cramp that comes by habit, and is not told to be there: "my toes cramp up in fins"."""
IS_NOW = re.compile(
    r"\b(?:now|right now|just now|the noo|still|again|help|ow|ouch|agony|at the moment|as we speak|cramping|seizing|'ve got|i've a|hurts|hurting|killing me|ah|tonight|woke me|woken me|this minute)\b"
)
"""What may tell of now, in whatever else is told."""
THERE_NOW = re.compile(
    r"\b(?:it|this|that|cramp|pain) is (?:\w+ly |bloody |still |right |so )*(?:(?:there|here|on|going|happening)(?: \w+)? now|killing me|agony|unbearable|still there|there still)\b"
    r"|\b(?:i|he|she) (?:have |has )?still (?:have |has |got |have got )?(?:it|one|got|the cramp|a cramp)\b|\bstill (?:there|here|cramping|going|at it|got it)\b|\bhelp me\b"
    r"|\bit (?:has )?(?:not|never) (?:gone|let go|stopped|eased)\b"
)
"""A cramp that is there while it is spoken of as over: "yes, it's there now", "no, I've still got it".
Contractions are written out."""
TO_COME = re.compile(
    r"\b(?:tomorrow|next (?:week|month|time|\w+day)|later (?:on|today|tonight)|in the morning|the day after|this weekend|at the weekend)\b"
)
IS_OVER = re.compile(
    rf"{_LEAD}(?:it|that|this|the cramp|last one|the last one) (?:was|were|happened|came on|came|hit me|got me|had been)\b(?! (?:better|easing|easier|fine|gone|in my|in the (?:calf|foot|thigh|leg|shin|toes?|hamstring)|my|the (?:calf|foot|thigh|leg|left|right)))"
    r"|\b(?:i|he|she|we) (?:nearly|near|almost) (?:hit|crashed|went off|ran|fell|drowned|dropped|knocked)\b"
    r"|\b(?:it's|it is|that's|it has|it's all) (?:long )?(?:over|past|by|done with|finished)(?: now| and done with)?$"
)
"""What was, and is not told to be there."""
NOT_JUST_NOW = re.compile(
    rf"{_LEAD}(?:(?:it|that|this|the cramp)(?:'s| is) not|it isn't|not|they're not|i'm not|i haven't (?:got )?one|i don't have one|i've none|there's none|none) (?:(?:cramping|there|got one|sore|here|one) )?(?:just |right )?(?:now|at the moment|this minute|the noo)(?: (?:it's|it was|that was|just|only|no).*)?$"
)
"""What says that nothing cramps now: "it's not now"."""
AT_THE_WHEEL = re.compile(
    r"(?<!in front of a )(?<!in front of the )(?<!in front of )(?<!under a )(?<!under the )\b(?:cab|taxi|car|van|lorry|truck|bus|coach|wagon|tractor|driv\w+|wheel|motorway|hgv|passengers?|fare)\b"
)
_DISTURB = r"(?:bother\w*|disturb\w*|wak(?:e|ing)|troubl\w+|ring(?:ing)?|call(?:ing)?|pester\w*|(?:be|being) (?:such )?(?:a|an) (?:nuisance|pest|pain|bother|trouble)|keep(?:ing)? you|(?:tak(?:e|ing) up|wast(?:e|ing|ed)) your time|(?:be )?on at you)"
POLITE = re.compile(
    r"^(?:(?:hi|hello|hiya|oh|och|ach|i'm|i am|im|so|very|really|terribly|awfully|alexa|love|please|excuse me) )*"
    rf"(?:(?:sorry|apologies|forgive me|pardon me|hate|don't like|didn't (?:like|want|mean))(?: (?:to|for|about|if|that|i'm|have|me|all|the))* {_DISTURB}"
    r"|sorry (?:it's|it is|about the|for the) (?:so |very |awful |that )*(?:late|early|time|hour)|(?:sorry )?i know it's (?:late|early|the middle of the night|an ungodly hour)|(?:i )?hope (?:you don't mind|i'm not (?:bothering|disturbing|waking) you|it's not too late)"
    r"|(?:the )?(?:thing|trouble) is(?! (?:it|that|the|what|how)\b)|before (?:we|you) (?:start|begin|get going|kick off)|just so you know)"
    r"(?: (?:you|ye|yous|again|at|this|that|the|time|hour|night|morning|middle|of|in|so|late|early|like|love|pal|hen|mate|dear|and all|ungodly|stupid|silly|daft|me (?:asking|ringing|calling)|with (?:this|it|my \w+)))*(?=$| )"
    r"(?: (?:but|only|it's just|just|and)\b)*"
)
"""What is said before a wish, or in place of one, to be polite, or to lead up to what is told: "sorry to bother you at
this time", "the thing is", "before we start"."""
_FORGET = r"(?:forget (?:it|about it|that|this)|never mind|nevermind|leave it|leave (?:it|that) (?:be|just now|the now|there)|drop it|don't bother|dinnae bother|skip it|enough of (?:this|that))"
_FORGET_TAIL = r"(?: (?:now|then|please|pal|hen|love|mate|alexa|just|it's fine|it's nothing|i said|will you|would you|for now|the noo|all|man))*"
FORGETS_IT = re.compile(
    rf"{_LEAD}(?:(?:it's (?:ok|okay|fine|alright|all right|nothing)|just|ah|let's|let us|we'll|i'll|you can|you) )*{_FORGET}{_FORGET_TAIL}(?: (?:(?:and|just|ah|och|oh|no) )*{_FORGET}{_FORGET_TAIL})*$"
)
"""Who wants to leave what is under way, said once or more: "ach, forget it", "forget it pal, never mind"."""
QUIET_A_WHILE = re.compile(
    rf"{_LEAD}(?:(?:just|please|will you|can you|could you|would you) )*(?:stop (?:talking|speaking|chatting|yapping|blethering)|be quiet|(?:be|go|stay) silent|keep quiet|quiet|shush|shh|hush|whee?sht|shut up|pipe down|give (?:it|me) (?:a rest|some peace|peace))"
    r"(?: (?:just|for|will you))*(?: (?:a|one|two|wan|half a|the) (?:wee |couple of )?(?:minutes?|moments?|secs?|seconds?|ticks?|mo|bit|while))(?: (?:please|will you|would you|love|pal|hen|mate|alexa|now|there))*$"
)
"""Who wants quiet for a moment, and no end: "stop talking a minute"."""
ONLY_A_SAYING = re.compile(
    rf"{_LEAD}(?:(?:it's|it is|that's|that is|it was|that was|only|just|i'm|i was|no) )*(?:a |an )?(?:(?:just|only) )?(?:a |an )?(?:figure of speech|(?:old )?(?:saying|expression)|turn of phrase|manner of speaking|joking|kidding|joke|being (?:silly|daft|dramatic))"
    r"(?: (?:love|pal|hen|mate|dear|sorry|really|alexa|that's all|of mine|is all|you know|silly|with you))*$"
)
"""Who says that something was only a saying: "it's just a figure of speech"."""
WHY_ME = re.compile(
    rf"{_LEAD}(?:but |god |lord |jesus )*why (?:is it |does it |do they |must it |has it got to be )?(?:always |ever |just |only )?(?:(?:be|happen to|get|pick on|come to) )?(?:me|us|my legs?)(?: (?:of all people|though|then|again|every time|always|all the time|and nobody else))*$"
)
"""Who asks why it is them: "why me"."""
HOLDS_ON = re.compile(
    rf"{_LEAD}(?:just )?(?:hold on|hang on|hold it|wait|one (?:minute|moment|sec|second)|give me a (?:minute|moment|sec|second)|two (?:minutes|ticks|secs|seconds)|bear with me|hold your horses|wait up|back in a (?:minute|sec|second|mo))"
    r"(?: (?:a |one |just |the |till |til |until |while |for |please|there|here|my |i've |i |got |a new |there's |it's |to |get |someone's |somebody's |the door|the phone|minute|moment|sec|second|mo|bit|pal|hen|love|mate|now|someone|somebody))*"
    r"(?: ?(?:passengers?|fare|customer|punter|boss|patient|phone|door|doorbell|call|ticket|lights?|traffic|delivery|baby|kids?|dog|bell|next stop|stop|queue|getting out|getting in|coming|at the door|changed|green|ringing))*(?: (?:now|coming|in|on|getting out|getting in|here|there|calling|crying|waiting|wants me|needs me|is|'s))*$"
)
"""Who has to wait with it a moment, and may say for whom: "hold on, passenger"."""

BY_WORD = (
    (
        "what-are-leg-cramps/help-somebody",
        "who-gets-them/growing-pains",
        re.compile(r"\b(?:cramp\w*|charley)\b"),
        re.compile(r"\bgrowing pains?\b"),
    ),
    (
        "causes.overuse-standing/standing",
        "causes.night/sitting-all-day",
        re.compile(r"\b(?:st[ao]nd\w*|stood|feet|foot|up all day|till|counter|shop ?floor|shifts?|queu\w*)\b"),
        re.compile(r"\b(?:sit|sits|sitting|sat|seated|desk|chair|wheel)\b"),
    ),
    (
        "what-are-leg-cramps/what-is-it",
        "when-to-see-doctor/could-be-linked",
        re.compile(r"\bwhat(?:'s| is| are) (?:a |an |the )?(?:leg |calf )?(?:cramps?|charley|spasm)\b"),
        re.compile(r"\bmean(?:s|ing)? (?:if|when|that)\b|\bsigns? of\b"),
    ),
    (
        "causes.night/why-night",
        "what-are-leg-cramps/why-cramps",
        re.compile(
            r"\b(?:nights?|nightly|midnight|overnight|bed|bedtime|bedroom|sleep\w*|asleep|nap\w*|doz\w*|wak\w*|woke\w*|dark|morning|dawn|small hours|lie|lying|lay|rest\w*|still|evening|o'clock|am|a\.m\.|pillow|covers?|sheets?|blankets?|duvet)\b"
        ),
        re.compile(
            r"^(?:(?:so|and|but|well|oh|ok|okay) )*why (?:do|does|would|are|is) (?:they|these|cramps?|it|leg cramps?|i (?:get|have) (?:them|these|cramps?|it))(?: (?:even|actually))?(?: (?:happen|come|come on|occur|start|begin|exist|there))*$"
        ),
    ),
)
"""Answers that are guesses for one another: the first, with a word of the second and none of its own, is the second."""
NEEDS_WORD = {
    "causes.overuse-standing/pacing": re.compile(
        r"\b(?:pac(?:e|es|ed|ing|ey)|fast\w*|quick\w*|slow\w*|speed\w*|sprint\w*|start\w*|steady|even|easy|easier|hard\w*|splits?|tempo|intervals?|rush\w*|goal|target|race\w*|racing|marathon|half|pb|personal best|too much|burst\w*|off the line|gun|watch|garmin|kms?|k|miles?)\b"
    ),
    "outside.stomach-cramp": re.compile(
        r"\b(?:stomach\w*|tumm(?:y|ies)|bell(?:y|ies)|guts?|abdom\w+|abs|bowels?|bloat\w*|wind|gas|indigestion|nausea|sick|ate|eat\w*|food|meal|curry|kebab|pizza|takeaway|spicy|dairy|dinner|lunch|breakfast|side|sides|stitch\w*|ribs?|middle|waist|pelvi\w*"
        r"|period\w*|womb|menstru\w*|time of the month|bladder|kidneys?|flank|appendi\w*|diarrh\w*|toilet|poo\w*|loo|runs|midriff|diaphragm|hernia|ibs)\b"
    ),
    "what-are-leg-cramps/twitching-in-run": re.compile(
        r"\b(?:twitch\w*|twing\w*|flutter\w*|flicker\w*|flick(?:s|ing)|quiver\w*|trembl\w*|shak(?:e|es|ing|y)|shudder\w*|jump(?:s|ing|y|ed)?|danc(?:e|es|ing)|hop(?:s|ping)|puls\w*|throb\w*|ripp?l\w*|worms?|crawl\w*|wobbl\w*"
        r"|jerk\w*|tick(?:s|ing)?|tics?|fizz\w*|buzz\w*|vibrat\w*|pop(?:s|ping)|ping(?:s|ing)|grumbl\w*|spasm(?:s|ing)|fasciculat\w*|threaten\w*|on its way|about to (?:go|cramp|seize|pop|lock)|going to (?:go|cramp|seize)|gonna (?:go|cramp|seize)"
        r"|coming on|warning|first signs?|starting to|beginning to|feel(?:s|ing)? like it)\b"
    ),
    "causes.overuse-standing/swimming": re.compile(
        r"\b(?:sw[iau]m\w*|water\w*|pool|sea|lake|loch|river|ocean|beach|lido|baths|fins?|flippers|div(?:e|es|ing|er)|snorkel\w*|lanes?|lengths?|surf\w*|kayak\w*|paddl\w+|row(?:ing|er)|aqua\w*|wetsuit|float\w*|drown\w*|tread\w*|tri(?: club|athlon\w*|athlete\w*)?|leg kick|kick(?:ing)? sets?|push(?:ing|ed)? off the wall|breaststroke|crawl|backstroke|butterfly|strokes?)\b"
    ),
    "causes.overuse-standing/sex": re.compile(
        r"\b(?:sex\w*|intercourse|intima\w+|mak(?:e|ing) love|love ?making|orgasm\w*|climax\w*|shag\w*|partner|husband|wife|girlfriend|boyfriend|bedroom|romp\w*|passion\w*|on top|position|having it off|bonk\w*|nookie|come|coming|cum|doing it|act|turned on|hanky panky|frisky)\b"
    ),
    "hormones-pregnancy": re.compile(
        r"\b(?:pregnan\w*|preggers|preggo|expect(?:ing|ant)|bump|bab(?:y|ies)|bairn|twins?|triplets|trimesters?|midwi\w+|maternity|antenatal|ante ?natal|prenatal|postnatal|postpartum"
        r"|births?|born|labou?r|due|breast\w*|nursing|womb|foetus|fetus|miscarr\w+|gestation\w*|c section|caesarean|cesarean|in the family way|up the duff|with child|carrying|mum to be"
        r"|weeks? (?:gone|along|preg\w*|in)|months? (?:gone|along|preg\w*)|periods?|menstru\w*|pms|pmt|that time of (?:the )?month|time of life|menopaus\w*|peri\w*|hormon\w*|hrt|h r t|oestrogen|estrogen|progest\w*"
        r"|(?:the|my|mini|birth control|contraceptive) pill|contracept\w*|birth control|coil|implant|mirena|change of life|the change|hot flush\w*|hot flash\w*|monthl(?:y|ies)|cycle|on my (?:p|rag)|ivf|ovul\w*)\b"
    ),
    "hormones-pregnancy/early-sign": re.compile(
        r"\b(?:signs?|symptoms?|mean|means|test\w*|tell|know|am i|could i be|might i be|missed|late|is she|is it|implantation|conceiv\w*|trying|early)\b"
    ),
}
"""By the entry, or the topic: words of which one stands in whatever it answers,
so that no guess of the search leads there.
"""
_OWN_JOB = r"(?:taxi|cab|bus|lorry|truck|van|hgv|coach|minibus|delivery|ambulance|tram|train|tractor|digger|forklift)"
DRIVES = re.compile(
    rf"{_LEAD}(?:(?:i'm|i am|we're) (?:just )?(?:a |an )?(?:\w+ )?{_OWN_JOB} ?drivers?\b|(?:i|we) drive (?:a |the |an |for )?(?:\w+ )?{_OWN_JOB}\w*|i'm on the (?:taxis|buses|lorries|vans)|i'm a (?:cabbie|cabby|taxi man|trucker|bus man|courier))(?: (?:for a living|by trade|you see|see|nights|days|at night|all day|for \w+|so|on nights|love|pal|part time|these days))*$"
)
"""Whose work is at the wheel: "I drive a taxi"."""
IN_THE_CAB = re.compile(
    r"^(?!.*\b(?:what if|happens?|happened|comes?|come on|gets me|cramps?|takes me)\b).*\b(?:what|which|anything|something|how|any|is there|can i|could i|stretch(?:es)?|exercises?)\b.*\b(?:in (?:the|my|me|a) (?:cab|taxi|car|van|lorry|truck|bus|driver's seat|driving seat|driver seat|wagon|tractor|coach)|at the (?:wheel|lights|rank|traffic lights)|behind the wheel|on the rank|between fares|between jobs|waiting on (?:a )?fares?|while (?:i'm )?(?:driving|parked)|when (?:i'm )?(?:driving|parked))\b"
)
"""Asks what can be done in the seat of who drives."""
ASKS_HOW_TO_HELP = re.compile(
    rf"{_LEAD}(?:how|what)(?: (?:do|can|should|could|would|might|must|shall|is the (?:best )?way|best))*(?: (?:i|we|you|one))?(?: (?:best|to|even|do|help|ease|treat|stop|relieve|give|sort))+(?: (?:him|her|them|for|with|about|against|to|out))*"
    r" (?:his|her|their|my \w+(?:'s| is)|the \w+(?:'s| is)) (?:\w+ )?(?:legs?|cal(?:f|ves)|foot|feet|toes?|thighs?|hamstrings?|shins?|cramps?)$"
)
"""Whoever helps asks how that is done, and says of no cramp that it is there: "how do I help him with his leg"."""
HOW_HARD = re.compile(
    r"\bhow (?:hard|far|much|strong|strongly|firm|firmly|fast)(?: (?:up|back|down|pressure|force))? (?:can|should|do|may|must|will|could|would|am) (?:i|we)(?: (?:to|supposed to|meant to|allowed to))?(?: (?:safely|really))? (?:push|press|pull|bend|stretch|go|lean|hold|rub|put|squeeze|force)\b"
    r"|\b(?:can|could|will|would|might|what if) (?:i|we)(?:'ll)? (?:hurt|harm|damage|injure|break|tear) (?:him|her|them|it|something|anything|his|the)\b|\b(?:do|should|can|shall|will) i (?:push|press|pull|bend|rub|keep pushing|keep pulling|keep hold)(?: (?:it|on it|his|her|the|him|that|hard|harder|down|up|back|more|through))+\b"
)
"""Whoever helps asks how hard to push."""
HOLDS_FOOT = re.compile(
    r"\b(?:i've (?:got )?(?:a )?(?:hold of )?|i'm |i am |we've got |i have )(?:holding|pushing|pulling|pressing|rubbing|got|hold of|got hold of|kneading|massaging|bending|lifting|gripping)? ?(?:on |up |at |back |of )*(?:his|her|their|(?:my|the|me) (?:dad|mum|mam|mom|husband|wife|son|daughter|gran|nan|man|partner|friend|lad|lass|wee \w+)'s) (?:left |right |big )?(?:foot|feet|leg|legs|calf|toes|heel|ankle)\b"
)
"""Whose hands are at somebody's leg: "I'm holding his foot"."""
ONE_WITHOUT = re.compile(
    rf"{_LEAD}(?:have you (?:got )?|is there |do you have |got |can i (?:have|do) |give me |any |another |something |a )*(?:one|a stretch|something|anything|any|another|it|that)?(?: (?:i can do|for|to do))? ?without(?: (?:it|one|a towel|the towel|a belt|the belt|holding (?:on|anything)|that|my hands|hands|using my hands))?(?: (?:then|please|at all|pal|love))*$"
)
"""Asks for a stretch that does without the thing: "have you one without"."""

OTHER_CRIES = re.compile(
    r"\b(?:he|she|they|(?:my|me|our) (?:\w+ )?\w+)(?:'s|'re| is| are| has|'s just| just| keeps)?(?: (?:woke|woken|waking|wakes|up|sat|all|just|lying|here|down))* (?:screaming|shouting|crying|roaring|yelling|howling|writhing|hopping|doubled up|in agony|in bits|in pain|clutching|holding|grabbing) .*\b(?:leg|legs|calf|foot|toes?|thigh|cramp|hamstring)\b"
    r"|^(?:(?:no|oh|please|help|hi|hello|quick) )*(?:it's|it is|this is) (?:my|me|our) (?:\w+ ){0,2}(?:boy|girl|bairn|wean|lad|lass|toddler)\b"
)
"""Somebody else who is in pain with a leg: "he's screaming with his leg"."""
PLANS_HELP = re.compile(
    r"\bwhat (?:do|can|should|could|would|must|will) (?:i|we) (?:do|try)(?:(?: (?:to help|for|with|about)) (?:\w+ ){0,3}?(?:him|her)\b|(?: (?:to help|for)) (?:\w+ ){0,2}?them\b| (?:when|if) .*\b(?:he|she|he's|she's|him|her)\b)|\bhow (?:do|can|should|could) (?:i|we) (?:best )?help (?:him|her|them|(?:my|me|our) \w+)\b"
)
"""Who looks after somebody asks what to do when it comes."""
LIES_IN_BED = re.compile(
    r"\b(?:lying|laid|laying|led|lain|flat out|flat|curled up|tucked up|stuck)(?: (?:down|here|out|up|still|flat|half))* (?:across|on|in|under|along|over) (?:the |my |me |our |a )?(?:bed|mattress|covers|duvet|blankets?|quilt|sheets?|pillows?)\b"
)
"""Who lies in bed, however that is told."""

FINE_NOW = re.compile(
    rf"{_LEAD}(?:(?:my|me|the|his|her) (?:(?!other)\w+ )?(?:legs?|calf|calves|foot|feet|toes?|thigh|shin|cramp|hamstring)|it|that|they)(?:'s|'re| is| are| feels?)(?: (?:all|just|grand and|feeling|much|quite))* (?:fine|grand|ok|okay|alright|all right|right as rain|good|sorted|happy|settled|calm|quiet)(?: (?:now|again|the noo|thanks|thank you|love|pal|at the moment|just now|so))+$"
)
"""Who says that all is well now: "me leg's fine now"."""
IN_DISTRESS = re.compile(
    r"\b(?:woke|woken|wakened|waken|been wakened)\b(?! (?:fine|well|early|refreshed))|\b(?:(?P<cries>screaming|yelling|howling|writhing|doubled up|crying out|shouting out|in (?:agony|bits|tears|pain|terrible pain|awful pain|so much pain)|(?<!i'm )(?<!i am )(?:lying |down )?on the (?:floor|ground|deck|pitch)|gone down)|hurting|(?:leg|foot|calf|it)(?:'s| is)? (?:hurts|killing))\b"
)
"""Somebody who woke in pain, cries out or is down: "my son's woken up screaming".
Who only hurts is no group "cries"."""
WHICH_WAY = re.compile(
    r"\b(?:which|what) way(?: \w+)?? (?:do|should|shall|am|will|would|must) (?:i|we)(?: (?:to|meant to|supposed to))? (?:push|pull|press|bend|stretch|turn|hold|move|go|rub)\b|\b(?:push|pull|press|bend|stretch)(?: (?:it|the \w+|his \w+|her \w+|my \w+))? (?:up or down|which way|back or forward)"
)
"""Asks which way to push: "I've got hold of his foot, which way do I push"."""
FINE_FIRST = re.compile(
    rf"{_LEAD}(?:i'm|i am|it's|we're|he's|she's)(?: (?:all|just|quite))* (?:fine|grand|ok|okay|alright|all right|right|good|sorted)(?: (?:the now|the noo|now|just now|at the moment|thanks|thank you))+(?= )"
)
"""Who is well now, and tells of what was: "I'm alright the now, it was last night"."""
WELL_AGAIN = re.compile(
    r"\b(?:i|we|he|she|they|it|(?:my|the) \w+) (?:am|is|are|feels?|seems?)(?: (?:all|much|quite|absolutely|perfectly|totally))* "
    r"(?:fine|ok|okay|good|all right|alright|grand|better|right as rain)(?: (?:now|again|thanks|thank you|thank god|thankfully))*$"
)
"""That somebody is well, at the end of what is told: "she's out now, she's fine". Contractions are written out."""
NUISANCE = re.compile(
    r"\bi'm (?:being |such |only |just )*(?:a|an) (?:(?:old|awful|terrible|right|real|daft|silly) )*(?:nuisance|bother|pest|pain in the neck)\b|\bi'm (?:wasting|taking up) your time\b"
)
"""Who thinks to be a bother."""
STOPS_DOING = re.compile(
    rf"{_LEAD}(?:i've|i have|we've|we have|i|just|he's|she's) (?:just |only )?stopped (?!cramping|hurting|spasming|aching|seizing)(?:\w+ing|for|at|the (?:car|bike|boat|bus|van|run|race|machine))\b"
)
"""Who has stopped what they did: the cramp has not."""

_OTHER = r"(?:he|she|they|my \w+|mum|mam|mom|dad|nan|gran|granny|grandad|the (?:patient|lady|man|wee one))"
CANNOT_FOLLOW = re.compile(
    rf"\b{_OTHER}(?:'s| is| are|'ve|'re| has| have)? (?:just |also |got |severe |advanced |bad |a bit of |very |profoundly |stone |hard |completely )*"
    r"(?:dementia|alzheimer'?s|alzheimers|vascular dementia|autis(?:m|tic)|non ?verbal|learning (?:disability|difficulties)|down'?s syndrome|deaf|hard of hearing)\b"
    rf"|\b{_OTHER} (?:just |really )*(?:can't|cannot|can not|doesn't|does not|don't|won't|will not|isn't able to|struggles to|never) (?:really |even |always )*"
    r"(?:understand(?:s)?|follow|hear|speak|listen|take (?:it|that|anything) in|know what|talk|get what|make (?:it|you) out|keep still|sit still|lie still|let me)\b"
    rf"|\b{_OTHER}(?:'s| is| keeps?| are) (?:not (?:following|listening|understanding|having it|taking it in)|fighting me|pulling away|pushing me away|kicking me|resisting|struggling against me)\b"
)
"""Who is helped and cannot follow words, or lets nobody near: "she can't understand you"."""
OTHER_SAYS_STOP = re.compile(
    r"\b(?:he|she|they|(?:my|me) \w+)(?:'s|'re| is| are)? (?:just )?(?:says?|said|saying|shouting|shouts|screaming|tells me|telling me|wants me|asking me|yelling|crying)(?: (?:to|at me to|out|for me to|me to))* (?:it's )?"
    r"(?:stop|enough|that's enough|that's too|no more|too (?:hard|much|far|sore)|ow|ouch|let go|don't|leave it|get off|it hurts|that hurts|hurting|sore|quit)\b"
)
"""Whose leg it is says stop, told by who helps: "she says stop"."""
SAFE_INDOORS = re.compile(
    r"\b(?:i'm|i am|we're|i've got|got|just got) (?:\w+ )?(?:home|indoors|inside|in the house|at the house|at home|in bed|on the sofa|on the settee|in my chair|in the kitchen|at (?:my|the) (?:desk|table))\b(?! stretch)"
)
"""Who was driving, swimming or up high before, and is at home now."""
