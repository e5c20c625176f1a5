"""What a second sentence says that a sign was: where it comes from, what was meant in its place, that it was a joke,
or a year.

Only the thing that is named counts. A part of the body, a side, an illness, a medicine, and what one falls off or is
hurt by are no mere things.
"""

import re

_LEAD = r"^(?:(?:no|nah|naw|na|nope|och|oh|ah|aye|well|sorry|scusa|ha|haha|man|wait|yeah no) )*"
_STOP = (
    r"(?:i|i'm|i've|i'd|i'll|and|but|so|now|go|give|can|could|please|abeg|teach|show|what's|where|when|how|it|it's"
    r"|that|that's|anyway|anyways|me|my|he|he's|she|she's|they|we|you|for|to|is|was|are)"
)
_THING = rf"(?P<thing>(?!{_STOP}\b)[\w'-]+(?: (?!{_STOP}\b)[\w'-]+){{0,3}})"
_OF_SOME = r"(?:(?:the|my|me|our|his|her|a|an|some|that|them|those|these|this|new|old|good|wee|big) )*"
_SPORT = r"(?:\w+ )?(?:match|game|tackle|sprints?|race|marathon|run|walk|training|gym|class|ball|bat|stick)"
COMES_FROM = re.compile(
    rf"(?:{_LEAD}(?:(?:it|that|they)(?:'s|'re| is| was| were| are)? )?(?:only |just |all )*(?:from|off|out of) "
    rf"|\b(?:it's|it is|it was|it were|that's|that was|they're|twas|tis|was) (?:only |just |all )*(?:the|some|me|my|a) ){_OF_SOME}(?!{_SPORT}\b){_THING}"
)
"""Where something comes from, or what it is: "off the fence, man, it's the paint"."""
MEANT = re.compile(
    rf"\b(?:i (?:mean|meant|was on about|am on about)|i'm on about) (?:only |just )*(?:the|my|me|a|our|his|her) {_OF_SOME}{_THING}"
)
"""What was meant: "my phone, I mean the screen"."""
ON_A_GARMENT = re.compile(
    rf"{_LEAD}(?:they're |it's |that's |it was |only |just |all )*on {_OF_SOME}(?:\w+ ){{0,2}}?"
    r"(?:dress|shirt|blouse|skirt|jumper|coat|jacket|apron|curtains?|carpet|rug|sofa|couch|wall|tablecloth|sheets?|towel|hat|scarf|bag)\b"
)
"""What is seen on a thing, and on nobody: "on me good dress"."""
ONLY_JOKING = re.compile(
    r"\b(?:(?:i'm|i was|i am|was|am|only|just) (?:only |just )*(?:jok|kidd|fool|mess|codd|teas|wind|pull)in'?g?(?: (?:with|about|around|you|ya|ye|your leg|yer leg|you up))*"
    r"|having (?:you|ye|ya) on|no really just kidding|as a joke|(?:only |just )*pretending to (?:be|limp|have|faint|collapse)|(?:just|only|it's) (?:pretend|pretending|play acting|make believe)"
    r"|pretend like|(?:on|in|it's|was|only|just) (?:an |a )?(?:(?:training|military|first aid|army) )?(?:exercise|drill|role play))\b(?! bike)"
)
"""Who was only joking, or plays a part: "naw, I'm fooling with you", "he's pretending to be a pirate"."""
IN_A_YEAR = re.compile(
    rf"{_LEAD}(?:(?:it|that|she|he|this)(?:'d)? (?:was|were|be|happened) )?(?:all |way )?(?:back )?(?:in )?(?:the year )?"
    r"(?:nineteen (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))?"
    r"|twenty (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))"
    r"\b(?! (?:steps|hours?|minutes?|tablets?|pills?|milligrams?|yards|metres|times))"
    r"(?!.*\b(?:still|again|today|tonight|yesterday|this (?:morning|evening|afternoon|week)|since|but|keeps|worse|came back|right now|lately|these days)\b)"
)
"""A year long before now, and nothing of today: "that was nineteen ninety eight"."""
NO_MERE_THING = re.compile(
    r"\b(?:legs?|calf|calves|foot|feet|toes?|ankles?|shins?|thighs?|knees?|hips?|hamstrings?|muscles?|groin|back|chest|neck|arms?|hands?|head|face|mouth|lips?|eyes?|skin|heel|belly|tummy|stomach|womb|ribs?|lungs?|heart|veins?|nerves?|bones?|joints?|tendons?|blood|body|throat|tongue|jaw|breath\w*"
    r"|left|right|other|same|one|ones|both|two|three|first|second|whole|lot|sides?|inside|outside|front|top|bottom|days?|nights?|morning|evening|week|weekend|year|time|way|beginning|start|nothing|nowhere|something|somewhere|anything|everything|most|least|worst|thing|things|opposite|reason|problem"
    r"|\w+ache|pains?|aches?|cramps?|cramping|spasms?|numb\w*|swell\w*|swollen|bruis\w*|rash|fever|spots?|clots?|strokes?|attack|asthma|angina|copd|virus|flu|covid|infect\w*|diabet\w*|cancer|illness|disease|condition|sugar|stress|panic|anxiety|nerves|shock|allerg\w*|poison\w*|toxin|smoke|fumes|gas|bleach|chemicals?|acid|heat|cold|frost\w*|ice|sun|burns?"
    r"|tablets?|pills?|medic\w*|meds|dose|statins?|quinine|antibiotics?|chemo\w*|radio\w*|dialysis|injections?|jab|vaccine|drip|surgery|operation|op|birth|labour|pregnan\w*|baby|flight|plane|drugs?|drink\w*|booze|beer|vodka"
    r"|falls?|crash|accident|bang|knock|kick|blow|hit|cuts?|knife|blade|glass|nail|wire|ladder|roof|wall|stairs|steps?|kerb|horse|bike|bicycle|motorbike|scooter|car|van|lorry|tractor|tree|scaffold\w*|chair|bed|bath|sting|stings|bites?|bee|wasp|spider|snake|adder|jellyfish|tick|dog|cat|rat|insect|nettles?|hogweed|machine|saw|mower|squat\w*|\w+(?<!paint)(?<!pudd)(?<!build)ing)\b"
)
"""What is more than a mere thing."""
BYSTANDER = re.compile(
    r"\b(?:my|me|our|the) (?:wee |big |old )?(?:mate|friend|pal|buddy|brother|sister|fella|neighbour|dog|cat|lad|uncle|auntie|cousin|boss|granddaughter|grandson) (?:just |only )?(?:fell|dropped|tripped|slipped|banged)\b"
)
"""Somebody else to whom something happened in the story: "me mate fell off the sofa"."""
