"""English figures of speech that sound like a sign of an illness, and tell of none: "I thought I'd die",
"hopping about like a chicken".

They are no words to whoever looks for signs; what stands around them is read as ever. The patterns match words with
apostrophes, and words as signs are read in, "i'd" as "id" and "it's" as "it s".
"""

import re
from collections.abc import Iterator

from skill.language.english import figures_by_company, illness_asked_about, things_and_opposites, unreal_words

_WAS_GOING_TO = r"(?:'d| would| was (?:going to|gonna|about to)| were going to| might)"
_FEARED = r"(?:thought|swore|could have sworn|was sure|felt like|felt as if|was convinced|was certain) (?:that )?"
_AGONY = (
    (
        rf"(?:i )?(?:honestly |really |literally |actually )*{_FEARED}i{_WAS_GOING_TO} (?:just |never )?(?:die|have died|cry|scream|walk again)"
        r"|(?:felt|feels|felt just) like (?:i was |i'm )?dying|(?:could have|could've|nearly|almost|practically) (?:died|cried|wept|screamed)|screaming (?:blue murder|the house down)"
    ),
    rf"(?:i )?{_FEARED}(?:it|(?:my|the) \w+){_WAS_GOING_TO} (?:break|snap|rip|tear|burst|explode|come|pop)(?: (?:(?:a|the|my) )?(?:bone|leg|muscle))?(?: (?:off|right off)(?: (?:the|my) bone)?)?",
    r"(?:the pain|pain|the cramp|cramp|it) (?:just |really |literally )?(?:took|takes|taking|knocked) my breath away",
    r"can't breathe in (?:these|this|those|my) (?:\w+ )?(?:socks|stockings|tights|jeans|leggings|trousers|shorts|bra)",
    r"(?:could|can) (?:break a board (?:across|over|on)|bounce a \w+ off|crack (?:a |an )?(?:nuts?|eggs?) on) it",
)
_AT_THE_END = (
    r"(?:tearing|pulling|ripping) (?:my|me|our|his|her) hair out|climbing the walls?|doing my (?:head|nut) in|(?:sick|bored|scared|worried) to death",
    r"(?:driving|drives|drove|sending|sends) (?:me|us|him|her) (?:mad|crazy|insane|nuts|potty|spare|to distraction|(?:up|round|around) the (?:wall|bend|twist))",
)
_GROWN = (
    (
        r"(?:calf muscles?|calves|legs|thighs|quads)(?:'ve| are| have| is| has)?(?: got| gotten| getting| gone| grown| been getting)?(?: much| so| really| way| a bit)* (?:bigger|massive|huge|hench|larger|muscly|solid)"
        r" since (?:i|he|she|we)(?:'ve|'s| have| has)? (?:took up|taken up|started|been|began)(?: doing| going)? \w+"
    ),
)
_DRANK = (
    r"(?:went|been|was|were|had a night|go|going|night) out (?:last night|on the (?:lash|town|razz|piss)|drinking|for drinks|partying|clubbing)",
    (
        r"(?:i'm|i am|we're) (?:(?:so|well|proper|pure|still|absolutely|a bit|totally|really|bare) )*"
        r"(?:hanging(?! (?:myself|by|on|from|off|over|down|out|up|in|around|about|onto))|hungover|hung over)"
    ),
)
_THING_TASTED = r"(?:(?:things?|stuff|taste|smell|texture|sound|noise)|bananas?|pickles?|pickle juice|gherkins?|mustard|milk|tonic water|coconut water)"
_DISGUST = (
    rf"(?:can't|cannot|can not|couldn't) (?:stand|abide|stomach) (?:(?:the|these|those|that) )?{_THING_TASTED}",
    rf"(?:they|it|that|them|(?:the )?{_THING_TASTED}) (?:makes?|made|has|have) me (?:want to (?:throw up|be sick|puke)|heave|heaving|gag|gagging|boke|boak|retch|retching)",
)
_SOMEBODY = (
    r"(?:somebody|someone|(?:my|the) (?:wife|husband|boss|mum|mom|mam|dad|son|daughter|roommate|flatmate|mate|kids?|partner|mother|father|sister|brother|carer"
    r"|nurse|cleaner|neighbour|neighbor|manager|teacher))"
)
_COMES_IN = (
    rf"{_SOMEBODY}(?:'s|'ve| has| have| is)?(?: just| only)* (?:walked|walking|come|came|coming|barged|burst|popped) in(?: on (?:me|us)| here| now)*",
)
_CAPERS = (
    r"flapping (?:my|me|his|her) arms(?: (?:about|around|like (?:a|an) \w+))*",
    r"like (?:a|an) (?:(?:headless|mad|wounded|demented|drunken?|wild) )?(?:chicken|maniac|madman|lunatic|banshee|animal|stuck pig|pogo stick|penguin|kangaroo)",
    (
        r"(?:found myself|was|were|been|ended up|had me|left me|sent me|got me|went|start|started|end up|i'm) hopping (?:about|around|round|mad|all (?:around|round|over)"
        r"|on (?:one|my other|the other|my good) (?:leg|foot))(?! (?:because|cos|cause|as|since) )(?: (?:the|my) (?:room|bedroom|bed|kitchen|house|landing|place)(?! (?:because|cos|cause|as|since) ))?"
    ),
    r"drag(?:ged|ging)? (?:myself|meself|himself|herself|ourselves) (?:out|up|off|back|home)(?: (?:of|to) (?:the |my )?(?:water|pool|bed|sea|lake|work|side))?",
    r"(?:leapt|leaped|jumped|shot|sprang|flew|bolted) (?:right |straight |clean )?out of (?:the |my )?bed|(?:did|do|doing|danced|dancing) (?:a|an|the) (?:\w+ )?(?:jig|tango|conga|war dance|rain dance|cramp dance)",
    r"like (?:there's no tomorrow|nobody's business|a ton of bricks)",
)
_WORKED_BY_SOMEBODY = (
    (
        r"like (?:someone|somebody|something)(?:'s| is| was| has| had| has got| were)? (?:wrapping|twisting|wringing|shredding|squeezing|gripping|grabbing|pulling|yanking|tightening"
        r"|tying|chewing|gnawing) (?:on )?(?:it|(?:my|the|your) (?:\w+ )?(?:muscles?|calf|calves|legs?|foot|feet|thighs?|hamstrings?|toes?))"
        r"(?: (?:with (?:a|an|his|her) (?:\w+ ){0,2}\w+|(?:round|around|off) the bone|from the inside|in (?:a vice|two|half|knots)|like a (?:rag|dishcloth|towel)))*"
    ),
)
_TESTED = (
    r"(?:stress test|echo|echocardiogram|e c g|ecg|scan|x ray|m r i|ultrasound|test|check)s? (?:on|of) (?:my|his|her|the) (?:heart|chest|lungs|brain|head)",
    r"(?:open|opening|opens) (?:up )?(?:your|my|the|his|her) chest",
    r"(?:almost|nearly|practically) paralysed|(?:almost|nearly|practically) paralyzed|(?:paralysed|paralyzed) (?:with|by|from) (?:the |a )?(?:fear|fright|terror|pain|(?:leg )?cramps?)",
    r"(?:pass|passing|passed|handing|hand|handed|giving|gave) out (?:the |some )?(?:water|drinks?|cups|bottles|leaflets|flyers|sweets|oranges|gels|medals|jelly babies)",
    r"(?:beetroot|beets?) (?:turns?|turned|makes?|made|has turned|has made) (?:my|me|your|his|her) (?:wee|pee|poo|urine|water) (?:\w+ )?(?:pink|red|purple)",
    r"it's been (?:\w+ ){1,3}(?:days|weeks|months|years) since(?= (?:i|he|she|we) (?:woke|had|got|ran|did|started|last|first|came|went|took|saw|played)\b)",
)
_OF_THINGS = (
    r"under (?:the )?(?:hot|cold|warm)(?: and (?:the )?(?:hot|cold))?(?: (?:water|taps?))?$|under (?:the )?(?:hot|cold|warm)(?: and (?:the )?(?:hot|cold))? (?:water|taps?|showers?)",
    r"(?:it's|it is|temps?|temperatures?|weather's)(?: was| were| up| well| still)* in the (?:seventies|eighties|nineties)",
    r"(?:hot and dry|dry and hot) (?:weather|climate|summers?|spells?|days?|here|outside|out)",
    r"(?:legs|feet|calves|thighs|quads|muscles|shins|soles|lungs)(?:'re|'s| are| is| were| was) (?:all )?burning up",
    r"electrolyte (?:capsules?|tablets?|tabs|pills?|powders?|sachets?)",
    r"(?:i |he |she |we )?(?:can't|cannot) sit(?: down)? (?:and|or|nor) (?:i |he |she )?(?:can't |cannot )?stand(?: up)?$",
    r"hot and cold (?:water|packs?|pads?|compress(?:es)?|showers?|baths?)",
    r"(?:do|doing|did|does|run|ran|running) (?:some |the )?suicides|suicide (?:runs?|drills?|sprints?)",
    r"(?:i'm|i am|we're) (?:red hot|boiling|roasting|melting)(?= (?:after|from) )",
)
_IN_PREGNANCY = (
    (
        r"(?:can't|cannot|can not|couldn't|can hardly|can barely)(?: even)? (?:get|reach|bend|see|lean|stretch|lift)(?: (?:my|the|me) (?:foot|feet|toes|hands?|arms?|legs?))?"
        r" (?:past|over|round|around|beyond|under) (?:the|my|this|me) bump"
    ),
)
_SORE_TO_TOUCH = (
    (
        r"^(?:(?:and|but|no|oh|well) )*(?:he|she|they|it|(?:the|my) (?:baby|wee one|wean|bairn|little one|lad|lass|boy|girl|son|daughter|child|toddler))(?:'s| is)?"
        r" (?:won't|will not|'ll not|wouldn't|doesn't|not) (?:even )?(?:let|letting) (?:me|us|anyone|anybody|nobody|her|him) (?:touch|rub|hold|stretch|move|near|go near|get near) (?:it|there)"
        r"(?: (?:at all|now|mind|though))*$"
    ),
)
_STATE_OF_A_MUSCLE = (
    r"muscles?(?:'s|'ve| has| have| is| are) gone(?= (?:all |right |nice and |really |back |into |in |as |so |rock |dead )*(?:soft|slack|loose|hard|solid|tight|rigid|stiff|normal|down|(?:a |one )?(?:ball|knot|lump|spasm|cramp)|cramp|again)\b)",
)
_LAUGHTER = (
    r"(?:can't|couldn't|cannot|could hardly|can hardly) breathe (?:for laughing|(?:i'm |we're |he's |she's |i was )?laughing so (?:much|hard))",
    r"(?:(?:having|had|have|has|giving me|gave me|nearly|almost|near enough) )*(?:a |an )?(?:heart attack|stroke|fit|seizure)s? (?:of (?:the )?(?:laughter|giggles|laughing)|laughing|from laughing|with laughter)",
    r"(?:nearly|almost|practically|about) (?:had|having|gave me|gave him|gave her|died of) (?:a |an )?(?:heart attack|stroke|fit|kittens)",
    r"(?:the )?(?:normal|usual)(?:ly)? (?:out of breath|puffed|breathless|puffing|panting)",
    r"(?:laughed|laughing|giggled|giggling|sneezed)(?: \w+){0,4}? (?:i |we |she |he )?(?:near|nearly|almost|about|just about|could have|could've|damn near|practically) (?:wet|weed|peed|wee'd|pee'd|pissed|widdled)(?: (?:my|her|him|our)(?: ?self| ?selves| pants| knickers| trousers))?",
    r"(?:near|nearly|almost|about|just about|damn near|practically) (?:wet|weed|peed|pissed|widdled) (?:my|her|him|our)(?: ?self| ?selves| pants| knickers| trousers) (?:laughing|with laughter|with laughing|giggling)",
)
_KICKED = (
    r"(?:today|this morning|next day|the day after|the next day) (?:it |my leg |my calf |me leg )?(?:still )?feels (?:like|as if|as though) (?:somebody|someone|a horse|a mule|a donkey|i)(?:'s| has|'ve| have)?(?: been)? kicked(?: me)?(?: in the (?:calf|leg|shin|thigh))?",
)
"""How sore a leg is the day after a cramp, and no blow that was felt."""
_WHAT_IS = (
    r"(?:what's|what is|what are|whats) (?:a |an |all )?(?!(?:this|that|wrong|happening|happened|going|up|my|the|it|these|those|causing|making|giving)\b)\w+(?: (?!my\b|the\b|our\b)\w+){0,2}?(?= (?:my|the|our|a|me) (?:\w+ )?(?:trainer|coach|physio|nurse|doctor|gp|friend|mate|neighbour|sister|brother|daughter|son|wife|husband|mum|mam|mom|dad|boss|instructor|teacher|colleague|auntie|uncle|nan|gran) (?:keeps?|said|says|mentioned|mentions|talks|talked|goes|was|warned|told|is always|always|on about|had it|had one|got it)\b)",
)
"""What somebody asks the meaning of, because others speak of it."""
_UNWILLING = (
    (
        r"(?:i |he |she |we )?(?:(?:just|really) )*(?:don't|do not|didn't|doesn't|won't|wouldn't|not|never) (?:(?:really|even) )*(?:want|wanna|like|fancy|wish)(?: to)?"
        r" (?:(?:have|to|be|go|going|end up|get|sit|spend|back|all|night|hours|stuck|kept|taken|sent) )*(?:in |into |to |at |by )?(?:a |an |the |my )?(?:hospital|a and e|e r|doctors?|gp|surgery|clinic|emergency room|ambulance)"
    ),
)
_TRIED = (
    (
        r"(?:i|i've|we|we've|he's|she's|they've)(?: have| has)?(?: just| already| now| really)* tried (?:everything|it all|the lot|all sorts|all of (?:it|them|those)|just about everything|every (?:single )?thing|every \w+ going)"
        r"(?: (?:under the sun|going|there is|you can think of|for (?:it|them|these(?: cramps?)?|this|the cramps?|my (?:cramps?|legs?|calves))))*"
    ),
    r"nothing(?:'s| is| has| ever)?(?: really| ever)? (?:works?|working|worked|helps?|helping|helped|touch(?:es|ed|ing) (?:it|them))(?: for (?:it|them|me|these cramps|my legs))?",
)
_SAW = r"(?:saw|seen|see|heard|read|opened|got|found|realised|realized|looked at|clocked|stepped on|learned|learnt|noticed|spotted|told|worked out|checked)"
_FACES = (
    (
        rf"(?:face|jaw|chin|mouth|face and jaw)(?: (?:just|fair|well|really|properly|proper|absolutely|fairly|near|nearly|all))* (?:dropped|drooped|fell|sagged|hit the (?:floor|deck|ground)|hung open|sank|slipped)(?: (?:a mile|a foot|open|to the floor|right down))*"
        rf" (?:when|as|once|after|the (?:minute|moment|second)) (?:(?:i|he|she|we|they|i'd|he'd|she'd|the \w+) {_SAW}\b|.*? (?:price|bill|score|time|result|news|scales?)\b)"
        rf"|(?:face|jaw|chin)(?: \w+)? (?:dropped|drooped|fell|sagged) (?:at|on|over|with) (?:seeing |hearing |reading )?(?:the|my|his|her|that|those|this) (?:\w+ )?(?:price|bill|score|time|result|news|scales?|cost|total|queue|distance|hill|stairs|length|number|receipt|exam)\b"
    ),
)
_TOLD_FOR_FUN = (
    r"(?:we|they|i|she|he|everyone|everybody|the family)(?: (?:all|both|would|'ll))* still (?:laugh\w*|joke\w*|giggle\w*|tease\w*|slag\w*|rib|talk about it|tell (?:it|that|the story)|go on about it|bring it up)",
)
_WAY_TO_WALK = (
    (
        r"(?:won't|will not|wouldn't|doesn't|refuses to|never) walk (?:past|by the|through|under|underneath|beside|alongside|into|round|on the (?:cracks|lines|grass|sand)|in (?:the rain|puddles|wellies|sandals|those|these|his|her|that)"
        r"|without (?:a fuss|fuss|an argument|a bribe|a sweet|holding (?:my|his|her|hands|somebody)|(?:his|her|my|the) (?:teddy|blanket|dog|scooter|doll|toy|buggy|phone|tablet|dummy))|unless (?:there's|he gets|she gets|i|we|it's))"
    ),
)
_PUT_ON_WEIGHT = (
    (
        r"(?:can't|cannot|couldn't|could never|never could|struggle to|trying to|can never|don't|doesn't|didn't) (?:put|putting|gain)(?: (?:any|much|a bit of|more))? weight on(?= (?:it's|it is|i'm|we're|he's|she's|we|no matter|whatever|however|even|at all|despite|if i (?:tried|ate)|i (?:eat|ate)|with)\b.*"
        r"\b(?:family|skinny|thin|slim|eat|ate|diet|calories|metabolism|genes|genetic|underweight|slender|wiry|bony|food|cake)\b)"
    ),
)
_OF_NOW = (
    r"(?:with|of|from|in|on|at|about|for|by|having|has|got) (?:it|that|this|them|one) right (?:now|this (?:minute|second))",
)
"""No "it's right now", which would say that all is well."""
_FLUID_TAKEN_OFF = (
    r"(?:took|takes?|taken|taking|pull(?:s|ed|ing)?|drain(?:s|ed|ing)?|suck(?:s|ed)?|remov(?:e|es|ed|ing)|got|get|had) off (?:[a-z]+ ){1,4}?(?:litres?|liters?|kilos?|pints)",
    r"(?:took|takes?|taken|taking|pull(?:s|ed|ing)?|drain(?:s|ed|ing)?|suck(?:s|ed)?|remov(?:e|es|ed|ing)|got|get|had) (?:[a-z]+ ){1,4}?(?:litres?|liters?|kilos?|pints) (?:of (?:fluid|water) )?(?:off|out of|from)",
)
"""What a dialysis machine takes, and nobody has drunk."""
_FIGURES = "|".join(
    (
        *illness_asked_about.ALL,
        *figures_by_company.ALL,  # first, as a simile goes on behind what it is said of
        *(*_AGONY, *_AT_THE_END, *_DRANK, *_DISGUST, *_COMES_IN, *_CAPERS, *_GROWN),
        *(*_TRIED, *_OF_NOW, *_FLUID_TAKEN_OFF, *_FACES, *_TOLD_FOR_FUN, *_WAY_TO_WALK, *_PUT_ON_WEIGHT),
        *things_and_opposites.ALL,
        *unreal_words.ALL,
        *(
            *_WORKED_BY_SOMEBODY,
            *_TESTED,
            *_OF_THINGS,
            *_IN_PREGNANCY,
            *_SORE_TO_TOUCH,
            *_LAUGHTER,
            *_UNWILLING,
            *_STATE_OF_A_MUSCLE,
        ),
        *(*_KICKED, *_WHAT_IS),
    )
)
_SAID = re.compile(rf"\b(?:{_FIGURES})(?!['\w])")
_READ = re.compile(rf"\b(?:{_FIGURES})(?!\w)".replace("'s", " s").replace("'", ""))
_MEDICINE = re.compile(
    r"\b(?:(?:put|started|got|had|have|has|keeps?) (?:me|him|her|them|us) on|(?:i'm|i m|i am|he's|he s|she's|she s|been|is|was|back) on|tak(?:e|es|en|ing)|took|tablets?|pills?|inhalers?|puffers?|sprays?|nebulisers?"
    r"|medications?|medicines?|meds|prescri\w+|given|gave|capsules?|drops|patch(?:es)?|injections?|steroids?|antibiotics?|stopped (?:me|my|him|his|her)|salbutamol|ventolin|salmeterol|beta blockers?|water tablets?|blood thinners?)\b"
)
_FOR_A_PART = re.compile(
    r"\bfor (?:(?:my|me|his|her|their|our|the|a) )(?:(?:bad|dodgy|weak|poor|own|left|right|high|low) )*(?:chest|heart|lungs?|breathing|back|kidneys?|blood pressure|nerves?|head|stomach|tummy|bowels?|waterworks|bladder"
    r"|prostate|thyroid|asthma|copd|angina|bones?|joints?|knees?|hips?|hands?|eyes?|sugar|cholesterol|circulation|legs?)(?: (?:infection|trouble|condition|problems?|disease))?\b(?! (?:pains?|hurts?|is|was|has|went|ache|aches|rate))"
)
"""What a medicine is for: a part of the body that is named so tells no sign."""


def tells_purpose(text: str) -> bool:
    """Whether a sentence says what a medicine is for, words with their apostrophes:
    "he's on an inhaler for his chest".
    """
    return _MEDICINE.search(text) is not None and _FOR_A_PART.search(text) is not None


def figures(text: str) -> Iterator[tuple[int, int]]:
    """Yield the first word of each figure of speech, and the one after its last, in words as signs are read in."""
    for found in _READ.finditer(text):
        yield len(text[: found.start()].split()), len(text[: found.end()].split())
    for found in _FOR_A_PART.finditer(text) if tells_purpose(text) else ():
        yield len(text[: found.start()].split()), len(text[: found.end()].split())


def without_figures(text: str) -> str:
    """Leave the figures of speech out of a sentence, whose words have their apostrophes."""
    said = _FOR_A_PART.sub(" ", text) if tells_purpose(text) else text
    return " ".join(_SAID.sub(" ", said).split())
