"""English sentences that sound like a warning sign and tell of none: somebody's life, cattle, restless or tired legs,
what is only supposed.

Those of a life match words as signs are read in, "dad's" as "dad s"; those of legs, words with their apostrophes.
"""

import re
from collections.abc import Iterator

_RELATIVE = (
    r"(?:dad|father|mum|mom|mam|ma|mother|parents|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|grandfather|grandmother|grandparents|uncle|auntie"
    r"|aunt|aunty|brother|sister|cousin|friend|friends|neighbour|neighbor|mate|colleague|boss|in law|husband|wife|partner|ex|side|he|she|i)"
)
_FELL_ILL = r"(?:had|died|suffered|collapsed|got|dropped dead|dropped down dead|lost|went|passed away|passed)"
_TENS = r"(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_AGE = (
    rf"(?:(?:at|aged|age|at the age of|when (?:he|she|i) was|when (?:he|she|i) were) (?:only |just |about |around )?(?:{_TENS}(?: (?:one|two|three|four|five|six|seven"
    r"|eight|nine))?|[3-9]\d)(?! (?:past|minutes|miles|k|mile|percent|per|weeks?|to|this|am|pm))"
    r"|in (?:his|her|their|my) (?:early |mid |late )?(?:thirties|forties|fifties|sixties|seventies|eighties|nineties))"
)
_ASKS_OF_ONESELF = (
    r"(?:am i|will i|would i|does that mean|does that make|does it mean|is that why|is it (?:hereditary|genetic|why|in the family|passed)|could i (?:get|have)"
    r"|could that be|could it be why|should i be worried|should i worry|i get|i ve got cramps?|i have cramps?|i keep getting|i cramp|my legs? cramps?"
    r"|i m worried (?:i|about)|i worry|i wonder)"
)
_OF_A_LIFE = re.compile(
    rf"\b{_RELATIVE}\b(?: (?!s |is |has )\w+){{0,3}}? {_FELL_ILL}\b(?: (?!now\b|today\b)\w+){{0,8}}? {_AGE}\b"
    rf"|\b(?:my|our) late {_RELATIVE}\b|\b{_RELATIVE}(?: \w+){{0,2}} (?:died|passed away|dropped dead) (?:of|from|with|after|because of)\b"
    r"|\bgod rest (?:him|her|them|his|their)\b"
    r"|\bbefore (?:(?:i|we|she|he|they) (?:was|were|got|married|died|passed|retired|moved|met|had)|my time)\b"
    rf"|\b(?:my|our) (?!(?:husband|wife|partner|he|she|i)\b)(?:\w+ ){{0,2}}?{_RELATIVE} had (?:an? |two |his |her )?(?!(?:\w+ )*(?:now|just|today|tonight|ago|yesterday|this morning)\b)"
    rf"(?:\w+ ){{1,5}}?(?:and |so |but )*{_ASKS_OF_ONESELF}\b"
)
_ILLNESS = r"(?:strokes?|heart attacks?|clots?|d v t|dvt|t i a|tia)"
_SIDE = r"(?:left|right|one|whole left|whole right|bad) (?:side|arm|leg|hand|foot)"
_LEFT_BEHIND = re.compile(
    r"\b(?:strokes?|t i a|tia)\b(?: \w+){0,6}? (?:years?|months?|decades?) (?:ago|back|since|now)(?P<left> (?:so|which|that|hence|leaving)"
    r"(?: (?:it|s|has|have|had|left|him|her|me|he|she|i|im|is|with|a))*"
    rf" (?:(?:his|her|my|the) {_SIDE}(?: s| is| was| has been)?(?: (?:always|a bit|very|quite|rather|not|all))* (?:weak\w*|numb|stiff|limp|useless|no good)"
    rf"|(?:(?:his|her|my) )?(?:weak\w*|numb\w*|bad|poor) (?:{_SIDE}|(?:down|on|all down) (?:(?:his|her|my|the) )?{_SIDE}))\b)"
    r"(?!(?: \w+)* (?:suddenly|today|tonight|now|just|worse|this morning|this afternoon|this evening)\b)"
)
"""What an old illness has left: "a stroke two years back so his left side's weak"."""
_ANOTHER_HAD = re.compile(
    r"\b(?:my|our) (?:great )?(?:uncle|auntie?|aunty|cousin|neighbour|neighbor|colleague|workmate|boss|(?:father|mother|brother|sister) in law)(?: (?!s |has |just )\w+){0,2}? had"
    rf" (?:an? |two |another )?(?:mini |massive |small |big |bad |wee |little )?{_ILLNESS}\b(?!.*\b(?:now|just|today|tonight|this morning|ago|minutes?|help|here|i think|shall|should i)\b)"
)
"""An illness that somebody had who is not there: "my uncle had a stroke"."""
_ALWAYS_SO = re.compile(
    r"\b(?:(?:i|he|she) )?(?:can t|cant|cannot|can not|don t|dont|never|couldn t|can hardly) (?:really )?(?:feel|move|lift|bend) (?:(?:my|his|her|the|that) )?(?:left |right |both )?(?:foot|feet|leg|legs|toes|ankle|calf|side)"
    r"(?: at all| properly| much)?(?: (?:and|but|i|he|she|have|has|well))* (?:never (?:can|could|have|has|did|do|been able(?: to)?|been able to)|(?:haven t|havent|hasn t|hasnt|not) (?:been able )?(?:to )?(?:for|in) (?:years|ages|\w+ years)"
    r"|always been (?:like that|that way|so)|(?:not )?since (?:(?:i|he|she) (?:was|were) (?:a |an )?(?:\w+)|birth|childhood|(?:my|the|his|her) (?:polio|accident|operation) \w+ years ago))\b"
    r"(?!(?: \w+)* (?:now|today|tonight|suddenly|worse|this morning|just)\b)"
)
"""What somebody has never been able to feel or move: "I can't feel my left foot, never can"."""
_LONG_GONE = re.compile(
    r"\bback in (?:the )?(?:nineteen )?(?:twenty|thirty|forty|fifty|sixty)(?: (?:one|two|three|four|five|six|seven|eight|nine))?(?! (?:minutes?|seconds?|hours?|days?|years?|one|two|three|four|five|six|seven|eight|nine)\b)"
    r"|\b(?:back )?in (?:the )?nineteen (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?\b|\b(?:in|during|before|after) (?:the )?(?:war|blitz|second world war|first world war|great war|rationing)\b"
    r"|\b(?:at|on|during|after|before) (?:her|his|their|our|my) (?:own )?(?:wedding(?: day)?|wedding reception|christening|confirmation|communion|coronation|graduation|honeymoon|debut|prom|first dance|hen do|stag do|golden wedding|school (?:play|prom))\b"
    r"(?!(?: \w+)*? (?:today|tonight|now|just|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|saturday|friday|sunday)|minutes?|hours?|still|since)\b)"
)
"""When something was that a family tells: "at her wedding in nineteen fifty two"."""
_OLD = (_OF_A_LIFE, _ANOTHER_HAD, _ALWAYS_SO, _LONG_GONE)
"""An age at which somebody fell ill, somebody who has died,
or an illness in the family that is asked about for oneself."""


def of_a_life(text: str) -> Iterator[tuple[int, int]]:
    """Yield the first word of each place that puts what is told around it into a life, and the one after its last."""
    for pattern in _OLD:
        for found in pattern.finditer(text):
            yield len(text[: found.start()].split()), len(text[: found.end()].split())
    for found in _LEFT_BEHIND.finditer(text):
        yield len(text[: found.start("left")].split()), len(text[: found.end()].split())


_SOFTLY = r"(?:slid|slided|slithered|lowered|eased|got (?:myself )?down|sat (?:myself )?down|sank|knelt|crawled|rolled|let myself down|came down (?:slowly|gently))"
GOT_DOWN_SOFTLY = re.compile(
    rf"^(?!.*\b(?:hips?|head|groin|bang\w*|hit|crack\w*|thud|bump\w*|hurts?|hard|twist\w*|snap\w*|pop\w*|can't (?:stand|get up|move|put)|bleed\w*)\b)"
    rf"(?:(?=.*\b(?:didn't|did not|didnae|never|haven't|wasn't a|not|no) (?:(?:actually|really|a|have a|had a) )*(?:fall|fell|fallen|falling)\b).*\b{_SOFTLY}\b|.*\b(?:lowered|eased|let) (?:myself|meself|himself|herself) (?:down|to|onto|on to|out)\b)"
)
"""Who got to the floor without a fall: "no I didn't fall, I slid out of bed"."""
_DANGER = (
    r"(?:clots?|dvt|d v t|embol\w+|strokes?|hearts?|angina|infect\w+|cellulitis|sepsis|broken|fractur\w+|breaks?|torn|tears?|tore|ruptur\w+|cancer\w*|tumou?rs?|growth|blood|bleed\w*|serious|bad|worse|kidneys?|liver|rhabdo\w*|gangrene|ulcers?|diabet\w+|aneurysm|block\w+"
    r"|narrow\w*|compartment|nerves?|slipped|disc|real|true|poison\w*|fits?|seizures?|epilep\w*|meningitis|urgent|emergency)"
)
FOUND_HARMLESS = re.compile(
    rf"\b(?:(?:it |that |this |which |they |all )?(?:turned|turns) out (?:(?:that )?(?:it|that|they) (?:was|were|is|s)|to (?:have )?(?:be|been))|(?:was|were) (?:just|only) (?:down to|because of|caused by)|(?:ended up|proved to be|ended up being|proved))"
    rf"(?: (?:just|only|all|simply|from|the|a|an|my|me|his|her|our|some|too much|too many|eating|having|drinking|of|by))* (?!{_DANGER}\b|not\b|no\b)[a-z]+(?! {_DANGER}\b)(?: (?!{_DANGER}\b)[a-z]+)?(?! {_DANGER}\b)"
)
"""What somebody found a sign to be, and that does no harm: "my dark urine turned out to be beetroot"."""
STATES_SOMETHING = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|does|did|feels?|felt|looks?|looked|gets?|got|getting|gone|went|goes|keeps?|"
    r"hurts?|can't|cannot|won't|s|re|ve|m|\w+(?:'s|'re|'ve|'m))\b"
)
"""What makes words a statement, behind which a no only asks for assent: "it is swelling, no"."""
ASKS_ONESELF = re.compile(
    r"(?:any|is (?:there|it|my|that|he|she)|are (?:there|they|my)|have i|has (?:it|he|she)|do (?:i|they)|does (?:it|he|she|my)|did (?:i|it|he|she)|am i|was (?:it|there)|were they)\b"
)
"""How a question about a sign begins that its speaker may answer at once: "do i have chest pain no"."""
_CATTLE = r"(?:cows?|cattle|heifers?|herd|vet|bullocks?|hoof|hooves|livestock|udder)"
_A_CALF = r"(?:a|an|the|one of the|one of our|our|his|her|another|that|this|newborn|orphan|bull|heifer|lame|sick) (?:(?:newborn|baby|young|little|sick|lame|orphan|bull|heifer|dairy) )*(?:calf|calves)"
OF_CATTLE = re.compile(
    rf"\b{_CATTLE}\b.*\b{_A_CALF}\b(?: s)?(?: (?:leg|legs|hoof|foot|knee))?|\b{_A_CALF}\b(?=.* {_CATTLE}\b)(?: s)?(?: (?:leg|legs|hoof|foot|knee))?"
    rf"|\b(?:calf|calves) (?:on|in|at) (?:the|our|my|a) (?:farm|barn|byre|field|shed|pen)\b|\b{_A_CALF} (?:(?:has|had|have|with|got|s|is|was|were)(?: got)? (?:(?:a|an|his|her|its|their) )?(?:\w+ ){{0,2}}?)?(?:leg|legs|hoof|foot|feet|knee)\b"
    r"|\b(?:newborn|orphan|bull|heifer|veal) (?:calf|calves)\b|\b(?:feed|feeding|fed|rearing|calving|hand rearing|bottle feeding) (?:a|the|our|my) (?:calf|calves)\b"
)
"""A calf that is an animal: "the vet says the calf's leg is broken", "one of the calves has a swollen leg"."""
_LEGS = r"(?:legs?|calves|calf|thighs?|quads?|hamstrings?|hammies|feet|muscles?|glutes?)"
RESTLESS = re.compile(
    rf"\b{_LEGS} (?:that |just |both )*(?:want(?:s|ed|ing)? to|need(?:s|ed|ing)? to|have to|has to|won't stop|can't stop|keep(?:s)?(?: on)?) (?:\w+ ){{0,2}}?(?:walk\w*|mov(?:e|ing)|run(?:ning)?|kick(?:ing)?|danc(?:e|ing)|wander\w*|jump(?:ing)?|fidget\w*)\b"
    rf"|\b(?:have|has|had|got|need|needs|want|wants|urge|desperate|itching|dying) to (?:\w+ ){{0,2}}?(?:move|shake|jiggle|kick|wiggle) (?:(?:my|the|his|her|both|them|me) ?)*(?:{_LEGS}|them|about|around)\b"
    rf"|\b(?:only|best) (?:thing|way|relief|cure)\b(?: \w+){{0,8}}? (?:is|was|to|by) (?:\w+ ){{0,3}}?(?:mov(?:e|ing)|walk(?:ing)?|getting up|get up|shak(?:e|ing)|pac(?:e|ing))\b"
    rf"|\b(?:have to|had to|want to|could|got to|need to) (?:hit|punch|beat|slap|pound|rub|kick|stamp) (?:them|my {_LEGS}) (?:to|till|until)\b(?: \w+){{0,4}}? (?:calm|settle|stop|quieten|behave)\b"
    rf"|\b{_LEGS} (?:just |simply )*(?:won't|will not|can't|cannot|wouldn't|refuse to) (?:just )?(?:keep|stay|lie|be|sit|hold) (?:still|quiet|at peace|at rest)\b|\b(?:creepy crawl(?:y|ies|ing|ers)|crawling feeling)\b"
    rf"|\bcan'?(?:t|not) (?:\w+ )?(?:keep|hold) (?:my |the |his |her )?(?:{_LEGS}|them) still\b|\b(?:restless|fidgety|jumpy|jittery|twitchy) {_LEGS}\b"
)
"""Legs that must move: "the only way to be rid of it is move my legs"."""
CHILLED = re.compile(
    r"^(?!.*\b(?:still|won't|not warm\w*|stay\w*|blue|white|pale|black|grey|purple|one|left|right|pain\w*|hurts?|all night|for (?:days|weeks|hours)|always)\b)"
    r"(?:[\w']+ ){0,4}?(?:toes|feet|hands|fingers|legs)(?:'re|'ve)?(?: (?:are|get|got|go|went|have gone|were|just|all|so|a bit|completely|totally|gone))*"
    r" (?:numb|dead|frozen|freezing)(?: (?:with|from|because of|off|in|out in) (?:the |this )?(?:cold|snow|frost|ice|wind|sea)\b)"
)
"""Toes, feet or hands that are numb because it is cold. One side alone, a colour, or what stays so is looked into."""
_THING = (
    r"(?:(?:hand|kit|gym|sports|school|shopping|sleeping|bean) ?)?(?:bags?|rucksacks?|backpacks?|suitcases?|cars?|vans?|bikes?|phones?|mats?|chairs?|sofas?|coats?|jackets?|hats?"
    r"|jeans|leggings|shorts|tracksuit|kettle|pans?|curtains?|carpet|towels?|dogs?|cats?)"
)
THING_OF_A_COLOUR = re.compile(
    rf"^(?:(?:and|but|oh|well|so|no|yes|only|because) )*(?:my|the|our|his|her|that|this) (?:(?!leg|wee|night|urine|stoma|catheter)\w+ )?{_THING}(?:'s|'re)?"
    r"(?: (?:is|are|was|were|has|have|gone|went|all|turned|got))* (?:black|dark|blackened|brown|grey)\b"
)
"""A thing that is black: "my bag's black down the side". A bag of a catheter is none."""
_EFFORT = (
    r"(?:(?:did|done|ran|run|walked|rode|cycled|swam|hiked|climbed|lifted|squatted|danced|played|gardened|dug|gone up|went up|been up|carried|stood|trained|raced)\b"
    r"|\b(?:leg day|squats|lunges|deadlifts|marathon|half|ultra|parkrun|hills?|stairs|spin(?: class)?|the gym|football|rugby|tennis|boot ?camp|double shift|long shift|the move|moving house|the garden))"
)
_TIRED = (
    r"(?:gone|shot|dead|trashed|wrecked|toast|jelly|like jelly|in bits|in pieces|sore|stiff|tired|tired out|tight|heavy|like lead|fried|cooked|goosed|done|done in|knackered|battered|spent|finished|ruined|aching|achy"
    r"|killing me|burning|screaming|complaining|moaning)"
)
TIRED_OUT = re.compile(
    rf"^(?=.*\b{_EFFORT}\b).*\b{_LEGS}(?:'s|'re|'ve| are| is| have| has| feel| feels| were| was)?(?: (?:just|only|both|all|so|really|proper|pure|absolutely|totally|well|a bit|pretty|completely|got|feeling|gone))* {_TIRED}"
    r"(?: (?:today|now|tonight|ow|mate|as hell|as anything|and all|from it|after it|after that|like|man|innit|lol|ha|haha|i think|that's all|because of it|this morning|this evening|since))*$"
)
"""Legs that are tired or sore from what was done: "did a hundred k today and now me quad's gone"."""
LEGS_WORN_OUT = re.compile(
    rf"^(?:(?:my|me|ma|the|both|his|her|our|oh|god|man|ugh|well|and|but|no|yeah|honestly|ow) )*{_LEGS.replace('legs?', 'legs').replace('|calf', '')}(?:'re|'ve| are| have| feel| felt| were)?"
    rf"(?: (?:just|only|both|all|so|really|proper|pure|absolutely|totally|well|a bit|pretty|completely|got|feeling|feel|been|a wee bit|gone|to))*"
    r" (?:shot|trashed|wrecked|toast|in bits|in pieces|fried|cooked|goosed|done in|knackered|battered|spent|(?P<weak>jelly|like jelly|like lead|tired|tired out|aching|achy))"
    r"(?: (?:today|now|tonight|though|mate|as hell|as anything|and all|from it|after it|after that|like|man|innit|lol|ha|haha|that's all|this morning|this evening"
    r"|(?:from|after|since|with) (?:(?:my|the|a|that|first|last|long|half|yesterday's|today's|all|this) )*(?:run|race|marathon|half|ride|gym|match|game|training|session|walk|hike|climb|leg day|squats|parkrun|five k|ten k|5k|10k|running|stairs|hills?|shift|match)))*$"
)
"""Legs that are called no more than worn out: "legs are wrecked"; ``weak``: what weakness may be, too, "like jelly"."""
SUPPOSES = re.compile(
    r"^(?:(?:and|but|so|or|oh|ok|okay|right|well|what|what about|how about|then) )*(?:if|when|supposing|say)\b"
)
"""What supposes something: "and if he's out in the sun all day"."""
_BE = r"(?:i am|i'm|im|she is|she's|he is|he's|they are|they're)"
_WELL = r"(?:well|right|good|so good|too good|great|the best|too well|myself|himself|herself|a hundred percent|too clever|too hot|ok|okay|all right|alright)"
_ILL = r"(?:ill|unwell|poorly|shaky|trembly|shivery|jittery|rotten|rough|awful|terrible|dreadful|lousy|queer|weird|strange|crook|off|bad|horrible|wretched|peaky|grim|out of sorts|under the weather|not (?:well|right|good|great|myself))"
UNWELL = re.compile(
    r"^(?:(?:no|nah|oh|but|and|sorry|well|er|um|ok|okay|actually|listen|look|help|hang on|wait|please|alexa) )*(?:"
    rf"{_BE} (?:really |just |still |actually )*not (?:feeling |very |at all |really |too |so )*{_WELL}"
    rf"|(?:i|she|he|they) (?:really |just |still |actually )*(?:do not|don't|dinnae|doesn't|does not) (?:really |actually )*feel (?:very |too |so |at all |that )*{_WELL}"
    rf"|(?:i|she|he|they) (?:just |really |suddenly |still |do |does )*(?:feels?|am feeling|is feeling) (?:really |a bit |so |very |quite |proper |right |pretty |absolutely |just |suddenly |all )*{_ILL}"
    rf"|{_BE} (?:feeling |really |a bit |so |very |quite |proper |right |pretty |suddenly |all |getting |just |still |that )*(?:ill|unwell|poorly|not well|shaky|trembly|shivery|jittery)(?: (?:all over|inside|and \w+y))?"
    r"|(?:i'm|i am|i'm all|i am all|she's|she is|he's|he is) (?:a bit |a little |so |really |all |just |still |very )*(?:out of breath|out of puff|puffed(?: out)?|gasping for breath))"
    r"(?: (?:at all|now|today|tonight|really|you know|suddenly|all of a sudden|to be honest|anymore|any more|love|mate|here|though|either|and (?:i|it) .{0,30}))*$"
)
"""Who is not well, and tells no sign of it: "I'm not well", "no, I don't feel right"."""
NO_AND_STORY = re.compile(
    r"^(?:no|nah|nope|naw|nae)(?: (?:not now|thanks|love|mate|alexa|it's just|i'm fine))? (?P<story>(?:(?:i|we|he|she)(?:'ve| have|'d| had)? )?(?:just |only |been and )*(?:finished|done|completed|ran|run|been|came|come|got|raced|walked|cycled|swam|played|did|had) .+)$"
)
"""A no to a question of ours, and a story behind it of which it denies nothing, the group "story": "no just finished a
half marathon and I feel sick"."""
