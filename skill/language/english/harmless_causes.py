"""What a second sentence says of a sign that was none: a harmless cause, another time, or that it was only asked.

By what a cause explains: dye explains a colour and no warmth. What somebody only supposes ("probably the heater"), what
goes on all the same, and a cause that is a risk by itself (a flight, a fall, an operation) explain nothing away.
"""

import re

from skill.language.english.sign_sentences import LONG_BEFORE

_WORN = r"(?:socks?|stockings?|tights|leggings|boots?|wellies|wellingtons?|shoes?|trainers|sandals|flip flops?|garters?|elastics?|straps?|waistband|shin ?pads?|shin ?guards?)"
_WORK = (
    r"(?:(?:rac|charg|hurry|rush|climb|walk|puff|pelt|go|com|leg)ing(?: it)? up (?:\w+ ){0,2}(?:hills?|stairs|steps|street|road|mountains?|hill)|run (?:up|down|for|after|to|round|about)|star jumps?|jumping jacks?|burpees?|squats?|lunges?|press ups?|push ups?|sit ups?|skipping|the stairs|treadmill|sprint(?:s|ing|ed)?|jog(?:ging|ged)?|(?:went for|been for|after|on) (?:a|my) (?:\w+ )?(?:run|jog|walk|swim|ride)"
    r"|ran (?:for|up|after|to|all)|running (?:for|up|after|about|around|round)|run(?:ning)? for (?:a|the) (?:bus|train)|danc(?:e|ed|ing)|zumba|hoover(?:ing|ed)|vacuuming|laugh(?:ing|ed)|giggling|singing|exercis(?:e|es|ing)|work(?:ed|ing)? ?out"
    r"|spin(?:ning)?(?: class| session)?|leg day|(?:the|at|in|from) (?:the )?gym|(?:keep fit|fitness|exercise|aerobics|dance|pilates|step|circuits?) class|circuits|weights|deadlifts?|marathon|rowing|the rower|swimming|cycling|a hike|hiking|training|trampolin\w+)"
)
_PART = r"(?:legs?|calf|calves|foot|feet|toes?|ankles?|shins?|thighs?|knees?|hips?|hamstrings?|muscles?|back|chest|neck|shoulders?|achilles|tendons?|bones?|joints?|heart|veins?|skin|heel|side|it|that|this|something|one|lot)"
_BURSTS = (
    r"(?:popped|pops|popping|burst|went (?:pop|bang|crack|snap)|snapped|cracked|cracking|broke|broken|creaked|creaking)"
)
HARMLESS_CAUSES = {
    "dyed": re.compile(
        r"\b(?:(?:nail |toe ?nail )?(?:polish|varnish)|nail paint|gel nails|shellac|painted (?:it|them|my|her|his)|(?:face |poster )?paint|dyes?|dyed|ink|felt tips?|marker(?: pen)?|biro|sharpie|henna|tattoo|birth ?mark|fake tan|make ?up|lipstick"
        r"|mud|muddy|muck|mucky|dirt|dirty|soil|soot|coal|charcoal|chalk|boot polish|shoe polish|engine oil|grease|creosote|ketchup|jam|blackberr(?:y|ies)|black ?currants?|blueberr(?:y|ies)|wine|washed off|washes off|wiped off|came off in the (?:bath|shower))\b"
    ),
    "pressed": re.compile(
        rf"\b(?:(?:marks?|dents?|lines?|imprints?|impressions?|rings?)(?: (?:in|on|round|around|across|at|all|my|me|the|her|his|ankles?|calf|calves|legs?|shins?|foot|feet|top|of|it|there|both))* (?:is |was |are |comes? )?(?:from|of|off|where|left by) (?:(?:my|the|his|her|me|wearing|those|them|these) )*(?:\w+ ){{0,2}}{_WORN}"
        rf"|{_WORN} (?:marks?|lines?|dents?|left (?:a|its|their) marks?|were (?:a bit |too )*tight)|(?:crossed|crossing) my legs|(?:leaning|leant|leaned|resting|rested|sat|sitting|lying|lain|lay) (?:\w+ )?(?:on|against) (?:it|them|my|the|a)|just (?:shaved|waxed)|shaved (?:it|them|my)|waxed (?:it|them|my)|scratch(?:ed|ing) (?:it|at it)|been rubbing it)\b"
    ),
    "warmed": re.compile(
        r"\b(?:hot water bottle|hottie|heat(?:ed)? pad|heating pad|wheat bag|electric blanket|(?:the |a )(?:fire|radiator|heater|stove|log burner|sauna|hot tub)|(?:hot|warm) (?:bath|shower|blanket)|(?:out of|in|from|had) (?:the|a|my) (?:bath|shower|sun|sauna)|sun ?bath(?:ing|ed)|sun ?burn(?:t|ed)?"
        r"|(?:near|by|close to|in front of|beside) (?:the |a |t'|t )?(?:fire|stove|radiator|heater|log burner|aga)|deep heat|tiger balm|(?:laptop|cat|dog) (?:was|has been|been|'s been|sitting|sat|lying|asleep|sleeping)|(?:under|in) (?:the|my) (?:duvet|covers|blankets?|quilt)|foot ?bath|foot spa|thermals|thick socks|(?:wool(?:ly)?|bed) socks)\b"
    ),
    "cooled": re.compile(
        r"\b(?:ice pack|bag of (?:frozen )?peas|frozen peas|cold pack|cold (?:shower|bath|water|floor|tiles|swim|spray|gel)|(?:in|out of|been in|from) the (?:sea|snow|river|lake|pool|cold)|bare ?foot|bare feet|no socks on|(?:stuck|was|were|hanging|been) out(?:side)?(?: of)? the (?:covers|duvet|blankets?|bed|quilt)|paddling|paddled|out in the (?:cold|snow|frost))\b"
    ),
    "slept_on": re.compile(
        r"\b(?:(?:when|if|where|after) (?:i|he|she) (?:sleep|sleeps|slept|lie|lies|lay|lean|leans|sit|sits) on (?:it|them|my \w+)|(?:how|way|where) (?:i|he|she) (?:was |were |had been |'d been )?(?:sitting|sat|lying|laying|lay|kneeling|knelt|standing|holding|slept|sleeping)|(?:sat|sitting|lying|lain|laid|slept|kneeling|knelt|squat\w*|crouch\w*|perched) (?:funny |awkward(?:ly)? |badly |all wrong )?(?:on (?:it|them|my (?:\w+ )?(?:leg|foot|feet|arm|hand)s?)|funny|awkward(?:ly)?|cross ?legged)"
        rf"|(?:gripp(?:ed|ing)|squeez(?:ed|ing)|clutch(?:ed|ing)|clench(?:ed|ing)|hold(?:ing)? on to|hanging on to|leaning on) (?:on to |hold of )?(?:it|them|the|my|his|her|a)\b|legs? crossed|crossed (?:my )?legs?|{_WORN} (?:was|were|is|are|'s) (?:(?:done up|tied|laced|a bit|far|way|much) )*too tight|(?:laces|lace) (?:was|were|is|are) too tight|pins and needles (?:is|'s)? ?(?:off|gone)|fell asleep on it)"
    ),
    "before_dialysis": re.compile(
        r"\b(?:always|every time|usual(?:ly)?|as ever|same as ever|normal(?:ly)?)\b.*\b(?:before|between|till|until) (?:my |the |me |each )?(?:next )?(?:dialysis|haemodialysis|hemodialysis|sessions?|machine|treatment)\b"
    ),
    "red_food": re.compile(
        r"\b(?:beet ?roots?|beets?|borscht|rhubarb|blackberr(?:y|ies)|red velvet|food colou?ring|red dye)\b"
    ),
    "effort": re.compile(rf"\b{_WORK}\b"),
    "tired": re.compile(rf"\b{_WORK}\b"),
    "burst": re.compile(
        rf"\b(?:(?:the|a|my|our|his|her|one of the) (?!{_PART}\b)(?:(?!{_PART}\b)\w+ ){{0,2}}?(?!{_PART}\b)\w+ {_BURSTS}|(?:balloons?|bubble wrap|corks?|champagne|prosecco|toaster|popcorn|crisp packet|lid|bottle top|tyre|fuse|light ?bulb|resistance band|elastic band|rubber band|shoe ?lace|bra strap"
        r"|firework|party popper|christmas cracker|knuckles|floorboards?|bed ?springs?|bed frame|chair|door|twig|stick|plate|cup|glass|phone|telly|radio))\b"
    ),
    "leaked": re.compile(
        r"\b(?:laugh(?:ing|ed|s)?|giggl(?:ing|ed)|sneez(?:e|ed|ing)|cough(?:ed|ing)? (?:so|that|too) hard|trampolin\w+|spilt|spilled|spill|knocked (?:it|my|the) (?:\w+ )?over|water bottle|hot water bottle)\b"
    ),
    "knocked": re.compile(
        r"^(?!.*\b(?:me|my|us|our|i)\b).*\b(?:(?:his|her|their) (?:own )?(?:\w+ )?(?:head|elbow|knee|toes?|thumb|finger|shin|hand|foot|nose|funny bone|target|stride|fifties|sixties|seventies|eighties|nineties)\b"
        r"|the (?:roof|bar|nail|ball|jackpot|brakes?|road|gym|sack|hay|pub|shops?|deck|net|post|kerb|curb|buffers|wrong (?:key|button|note))|a (?:six|four|home run|bump|pothole|tree|deer|golf ball|ball|birdie|milestone|post|lamp ?post)|[a-z]+ty last|(?:fifty|sixty|seventy|eighty|ninety))\b"
    ),
    "bitten": re.compile(
        r"\bby the (?:\w+ ){0,2}?bug\b|\bthe (?:running|gardening|travel(?:ling)?|acting|baking|gym|cycling|fitness|walking|dancing|golf(?:ing)?|knitting) bug\b|\bbug for\b|\b(?:more|off more) than i (?:can|could) chew\b|\bbit(?:ten)? (?:the bullet|my (?:nails?|lip|tongue|cheek))\b|\bi mean i love it\b"
    ),
    "thirsty": re.compile(
        r"\b(?:(?:hardly|barely|not|haven't|hadn't|didn't|never|scarcely) (?:been )?(?:drunk|drank|drink|drinking|had)(?: (?:anything|much|enough|a thing|a drop|any water|enough water|any|a drink))*"
        r"|(?:just |only |bit |a bit |was |be )?(?:thirsty|dehydrated|parched)|not enough (?:water|to drink)|(?:no|little) water|multi ?vitamins?|vitamin (?:b|c|tablets?)|berocca)\b"
    ),
    "in_the_shoe": re.compile(
        r"\b(?:stone|pebble|grit|gravel|lego|sand|thorn|splinter|drawing pin|label|toy|twig|bead) (?:\w+ ){0,2}?(?:in|inside|stuck in|under) (?:(?:his|her|the|their|my) )?(?:\w+ )?(?:shoes?|boots?|trainers?|sandals?|socks?|wellies|welly|football boots?)\b"
        r"|\b(?:shoes?|boots?|trainers?|sandals?|wellies)(?:'s| is| are|'re| was| were)? (?:(?:far|way|a bit|just|all|much) )*(?:too (?:small|tight|big|wee)|on the wrong feet|rubbing)\b"
        r"|\bputting it on\b|\b(?:he|she)'s (?:only |just )?(?:playing|pretending|messing|acting|copying|having (?:me|us) on)\b"
    ),
    "asleep": re.compile(
        r"\b(?:out cold|out like a light|spark out|dead to the world|(?:fast|sound|dead) asleep|(?:went|off|fell|nodded|dropped|drifted|dozed)(?: right| straight| back)* (?:off|to sleep|asleep)|(?:best|great|lovely|good) (?:night's )?(?:sleep|kip|nap)|slept (?:like|right|well|through|for|till|until)|(?:a|my) (?:wee )?(?:nap|kip|snooze)|in front of the (?:telly|tv|fire|box))\b"
    ),
    "bulges": re.compile(
        r"^(?=.*\b(?:while|when|whenever|during|as|till|until|with)\b.*\bcramp\w*)(?=.*\b(?:bunch|knot|ball|bulg|bump|lump|swell|puff|pop)\w*)(?=.*\b(?:goes|go|went|gone|back|is|lies)(?: (?:all|back|right|down|to))* (?:flat|down|away|soft|normal)\b)(?!.*\b(?:stays?|stayed|not|never|doesn't|won't|hasn't|calf is|still)\b)"
    ),
    "another_thing": re.compile(
        r"\b(?:chest of drawers|(?:medicine|toy|tea|ice|hope|treasure|blanket|linen|pirate|oak|wooden) chest|chest freezer|(?:foot|head|end|leg|side|arm|back) of (?:the|my|our) (?:bed|stairs|table|page|hill|sofa|chair|couch|garden|queue)|(?:table|chair|bed|sofa|piano|turkey|chicken) leg"
        r"|leg of (?:lamb|pork|the (?:table|bed|chair|race|relay|journey))|heart of (?:gold|the matter|palm)|(?:play|playing|of|queen of|king of|ace of) hearts|hearts? set on|hand of cards|arm of the (?:law|sofa|chair))\b"
    ),
    "only_asked": re.compile(
        r"\b(?:i'm|i was|i am|am|was|only|just) (?:(?:only|just|merely) )*(?:asking|wondering|curious|checking|being nosy|being nosey|telling you|saying)\b|\bi (?:only|just) (?:asked|wondered|wanted to know|want to know|ask)\b|\bjust out of (?:curiosity|interest)\b"
    ),
}
"""By what they explain: causes that do no harm."""
_WELL = r"(?:fine|clear|pale|ok|okay|grand|all right|alright|good|great|normal|well|better|dandy|right as rain|working|perfect|back to normal|sound|champion|tip top|gone|off|easing|worn off|settled|calm(?:ed)?(?: down)?)"
WELL_AFTER_ALL = re.compile(
    rf"\b(?:(?:i'm|it's|they're|he's|she's|we're|i am|it is|they are|that's|it has|it|they|all|feel|feels|feeling|legs are|leg's|foot's|working) (?:all |just |perfectly |absolutely |totally |working |back to |been |now )*{_WELL}"
    rf"|{_WELL} (?:now|again|since|after|at rest)|(?:after|in|within) (?:a |one |two |three |a few |couple of )*(?:minutes?|seconds?|moments?)(?: it| they)?(?: is|'s| are)? {_WELL}|(?:it|that|heart|pulse|rate) (?:came|went|dropped|settled|calmed|slowed)(?: (?:right|straight|back|all))* down|got my breath(?: back)?|breath(?:'s| is| has)? (?:come )?back|(?:the )?same as (?:everyone|everybody|anyone|anybody|everyone else|anybody else|you would)|(?:the )?other (?:one|leg|foot)(?:'s| is) the same|no longer|not any ?more|isn't now|not now)\b"
)
"""That all is well: "they're working fine"."""
NAMES_THE_CAUSE = re.compile(
    r"\b(?:because|cos|cause|cuz|coz|due to|down to|thanks to|from|off|with|after|where|that's|that is|it's (?:only|just)|that'll be)\b"
)
"""What stands before the cause of a sign."""
NOT_SURELY = re.compile(
    r"\b(?:probably|prob|might|may|maybe|perhaps|possibly|could|think|reckon|guess|suppose|hope|hoping|not sure|unsure|don't know|dunno|unless|if|must|should|surely|presumably|assume|assuming|apparently|seems?|wonder whether|wonder if|isn't it|right\?)\b"
)
"""What somebody only supposes."""
GOES_ON = re.compile(
    rf"\b(?:still|worse|worsening|spreading|getting|keeps|as well|even|anyway|anyhow|since then|ever since|(?:came|come) back(?! down\b)|(?<!clear )(?<!fine )(?<!normal )(?<!okay )(?<!ok )(?<!pale )(?<!all right )again|too(?! (?:tight|hard|long|much|fast|quick|close|near|hot)\b)|but(?! (?:(?:it's|that's|i'm|they're|he's|she's|we're|it|they|all|now|the) )*(?:{_WELL}|just|only|gone|not)\b)|except|apart from|other than|besides|although|whole day|all (?:day|night|week)|for (?:days|weeks|hours))\b"
)
"""What goes on all the same, and so is not explained."""
RISKY_CAUSE = re.compile(
    r"\b(?:flights?|flew|flown|flying|plane|long haul|coach trip|operations?|operated|op|surgery|surgical|replacement|cast|plaster|the pill|hospital|injections?|injected|jabs?|vaccines?|vaccination|fell|fallen|(?:a|the|my) fall|accident|car crash|collision|antibiotics?|tablets?|pills|medicines?|medication|chemo\w*"
    r"|pregnan\w+|gave birth|giving birth|caesarean|c section|miscarriage|infection|infected|diabetes|diabetic|sepsis|bed rest|needle|drip|cannula|stent|kick(?:ed)?|dropped|stubbed|banged|knocked my|bumped|crushed|trapped|trod|stood on|rub(?:s|bed|bing)|blister\w*|tackle[d]?|twisted|sprained|broke my|hit me|overdose|drunk(?! (?:anything|much|enough|any|a thing|a drop|water|nothing))|drugs)\b"
)
"""A cause that is a risk by itself."""
WHO_DID_IT = re.compile(
    r"^(?!.*\b(?:\w+n't|not|never|no)\b).*\b(?:my|the|our|his|her|me) (?:wee |little |big |eldest |youngest )?(?!(?:it|that|they|there)\b)\w+(?: \w+)? did (?:it|that|them)$"
)
"""How a sentence ends that tells who did something, and asks nothing: "my granddaughter did it"."""
_OVER = (
    r"(?:clear(?:ed|s)(?: \w+)? up|cleared|gone|over(?: and done)?|done with|better|healed|passed(?! out)|fine|grand|okay|ok|all right|alright|recovered|right as rain|good as new|well|sorted|long since|got over it|came right|no bother since|nothing since|not since|hasn't since|haven't since"
    r"|(?:was|were|i'm|i was) (?:only|just) (?:telling|saying|mentioning))"
)
_NOT_NOW = r"(?!.*\b(?:still|again|today|tonight|this (?:morning|evening|afternoon)|but|keeps|worse|yesterday|since then|right now|at the moment|came back|come back|lately|these days)\b)"
_MONTHS_BEFORE = rf"(?:{LONG_BEFORE}|(?:a|one) month (?:ago|back|since|past|gone))"
OVER_LONG_AGO = re.compile(
    rf"^{_NOT_NOW}(?=.*\b{_MONTHS_BEFORE}\b).*\b(?:{_OVER}|(?:it's|it is|gone|all|turned|going) yellow(?:ish|y)?|(?:grow|growing|grows|grown) out)\b"
)
"""Who dates a sign long before now and says that it is over: "that was the cold in January, and it cleared up"."""
_DIED = r"(?:passed away|passed on|died|is dead|been dead|long dead|dead (?:now|these|for|since)|(?:god|lord) rest|(?:rest|rip)|we lost (?:her|him)|no longer with us|late)"
DIED_LONG_AGO = re.compile(
    rf"^{_NOT_NOW}.*\b(?:{_DIED}\b.*\b(?:{LONG_BEFORE}|(?:\w+ )?(?:years|ages) (?:ago|now))|been (?:dead|gone) (?:\w+ ){{1,3}}years)\b"
)
"""Who tells that somebody died long ago, of whom a sign was told: "she passed away in two thousand and four"."""
