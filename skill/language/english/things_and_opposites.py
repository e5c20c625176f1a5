"""English words of a sign that are said of a thing, or tell its opposite: "the river's swollen", "a red line on the
floor", "breathless in a good way".

A thing is named before what it does, and is no part of a body and nobody. The patterns match words with apostrophes;
`figures_of_speech.py` makes those of words as signs are read in.
"""

_PARTS = (
    r"(?:legs?|limbs?|calf|calfs|calves|calve|carf|shins?|thighs?|ankles?|feet|foot|toes?|heels?|knees?|kneecaps?|hips?|groins?|buttocks?|bum|bottom|backside|hamstrings?|hammy|quads?|quadriceps"
    r"|glutes?|achilles|tendons?|muscles?|joints?|bones?|veins?|arter(?:y|ies)|vessels?|skin|flesh|arms?|hands?|fingers?|thumbs?|wrists?|elbows?|shoulders?|neck|back|chest|breasts?|belly|tummy|stomach"
    r"|abdomen|face|lips?|mouth|tongue|gums?|jaw|cheeks?|eyes?|eyelids?|nose|ears?|head|throat|glands?|lymph|body|bodies|belt line|limbs|stumps?|soles?|arch(?:es)?|instep|balls?|nails?|toenails?|testicles?|privates?|bits?"
    r"|wounds?|cuts?|grazes?|bites?|stings?|scars?|sores?|ulcers?|blisters?|scratch(?:es)?|bruises?|bruising|lumps?|bumps?|spots?|rash(?:es)?|stitches|infections?|incisions?|cramps?|pains?|aches?|knots?|spasms?|injur(?:y|ies)|sprains?|breaks?"
    r"|skinfold|folds?|stumps?|gastroc\w*|soleus|tibia\w*|fibula\w*|ligaments?|cartilage|meniscus|popliteal|femur|patella|biceps|adductors?|abductors?|peroneals?|plantar|fascia|flexors?|metatarsals?|glute\w*"
    r"|shank|hock|it band|sciatic|saddle|varicose|cankles?|tissue|nerves?)"
)
"""Parts of a body, and what is wrong with them."""
_OF_A_BODY = (
    rf"(?:{_PARTS}|swellings?|redness|heat|warmth|patch(?:es)?|areas?|places?|parts?|points?|regions?|things?|ones?|others?|sides?|lot|whole|left|right|inside|outside|inner|outer|top|front|middle|upper|lower|rest|half|end"
    r"|casts?|plasters?|splints?|boots?|shoes?|socks?|stockings?|tights|trousers|jeans|rings?|bandages?|dressings?|needles?|cannulas?|drips?|jabs?|vaccines?|vaccinations?|injections?|implants?|stents?"
    r"|urine|wee|pee|water|toilet|bowl|loo|stools?|poo"
    r"|i|me|he|him|she|her|it|its|they|them|we|us|you|who|which|that|this|these|those|there|what|my|his|our|your|their|mine|hers|someone|somebody|everyone|everybody|anyone"
    r"|man|woman|men|women|lady|ladies|bloke|guy|lad|lass|boys?|girls?|child|children|kids?|bab(?:y|ies)|bairns?|weans?|toddlers?|twins|son|daughter|grandson|granddaughter|husband|wife|partner|mum|mam|mom|mother|dad|father|gran|nan|nana|grandma"
    r"|grandad|grandpa|brother|sister|uncle|auntie?|aunt|friend|mate|neighbour|patient|resident|client|player|runner|teammate|doctor|nurse|physio|midwife|missus|old|wee|little|poor)"
)
"""The same, what touches a body, people, and what may stand for any of them."""
_OF_A_ROOM = (
    r"(?:weather|days?|suns?|race|runs?|marathons?|match|game|gym|rooms?|air|temperatures?|course|pitch|field|kitchen|factory|warehouse|studio|class|session|bus|train|flat|house|hall|tent|office|site|car|van|conditions|track|climate"
    r"|nights?|afternoon|morning|summer|evening|country|holiday|outside)"
)
"""Where somebody may overheat."""
_A_WORD = rf"(?!{_OF_A_BODY}(?!\w)|and\b|or\b|but\b|so\b|made\b|makes\b|left\b|gave\b|said\b|says\b|made\b|is\b|was\b|has\b|with\b|from\b|after\b|since\b)[a-z]+"
_NOT_AFTER = "".join(
    rf"(?<!\b{each} )"
    for each in (
        "since",
        "after",
        "from",
        "during",
        "before",
        "till",
        "until",
        "by",
        "of",
        "on",
        "at",
        "following",
        "with",
    )
)
_A_THING = rf"{_NOT_AFTER}\b(?:the|a|an|these|those|some|our) (?:{_A_WORD} ){{0,2}}{_A_WORD}"
_BE = r"(?:'s|'re|'ve| is| are| was| were| has| have| had| got| get| gets| gone| went| looks?| looked| been| being| keeps?| kept)"
_QUITE = r"(?: (?:all|so|too|really|very|quite|already|just|a bit|well|nice and|totally|completely|dead|proper|boiling|roasting|scorching|baking|burning|red|up))*"
_ITS_OBJECT = r"(?! (?:up )?(?:my|his|her|me|him|our|their|your|the|both|one) )"
_SWOLLEN = (
    rf"{_A_THING}(?:{_BE}+{_QUITE} (?:swollen|swelling|puffed|puffing|puffy|swelled|ballooned|bulging|swole)|{_QUITE} (?:swells?|swelled|ballooned|puffs?|puffed))(?: (?:right )?(?:up|out))?{_ITS_OBJECT}",
)
_HOT = (
    rf"(?!(?:the|a|an|these|those|some|our) (?:\w+ ){{0,2}}{_OF_A_ROOM}(?!\w)){_A_THING}{_BE}+{_QUITE} (?:hot|warm|red|purple|blue|pink|cold|freezing|pale|white)(?! (?:out|outside)\b)",
)
_A_LINE = (
    (
        r"(?:(?:there's|is there|there is|see|follow|find|cross|crossed|behind|on|to|over|past|along|got|need) )*(?:the|a|that|this|some|those) red (?:lines?|streaks?|stripes?|tracks?)"
        rf"(?: (?:going|running|painted|marked|drawn|all|the|way|right|straight|it|goes|is|that|round|taped))* (?:on|along|across|down|up|round|around|of|in|at|to|over) (?:the|a|our|my|that|this|your) (?:{_A_WORD} )?{_A_WORD}"
        rf"(?!.*\b{_PARTS}\b)"
    ),
    (
        r"red (?:lines?|streaks?|stripes?|tracks?)(?: (?:that's|that is|which is|is|are|all|been|has been|someone's|they've|they|we've|he's|she's))* (?:painted|marked|drawn|taped|chalked|sprayed|stuck|printed|stitched|sewn|laid)(?: (?:out|down|up|right|all))*"
        rf" (?:on|along|across|down|up|round|around|over|in|at|to)(?: to)? (?:(?:the|a|our|my|your|their|that|this) )?(?:{_A_WORD} )?{_A_WORD}"
    ),
    (
        r"red (?:lines?|streaks?|stripes?|tracks?)(?: (?:going|running|all|the|way|right|straight|goes|that's|that is|is))* (?:on|along|across|down|up|round|around|over|in|at) (?:the|a|our|my|your|their|that|this)"
        r" (?:(?:gym|sports|school|studio|kitchen|bathroom|garage|yoga|exercise|running|tennis|squash|bus|train|tube) )?(?:floor|ground|pitch|court|road|pavement|wall|track|mat|map|graph|chart|screen|watch|app|ruler|thermometer|gauge|dial|path|carpet|lino|tiles?|machine|treadmill|bench|step)"
    ),
)
_IN_A_GOOD_WAY = (
    r"(?:\w+(?:'\w+)? ){1,4}(?:but )?in (?:a|the) (?:(?:really|very|totally|actually) )*(?:good|nice|lovely|best|great|happy|pleasant|satisfying|healthy) (?:(?:kind|sort) of )?ways?",
    r"(?:breathless|gasping) (?:with|from) (?:excitement|joy|delight|giggling|nerves|anticipation)",
)
_PALE = r"(?:pale|clear|light|straw|straw coloured|straw colored|lemon|lemony|see through|colourless|colorless|like water|normal|the right colou?r|fine)"
_URINE = r"(?:urine|pee|wee|piss)"
_OWN_OPPOSITE = (
    (
        rf"(?:(?:my|his|her|the|me) )?{_URINE}(?:'s|'s been| is| has been| looks?| was| comes out| stays| has stayed)(?: (?:nice and|lovely and|good and|all|quite|very|always|usually|nearly|almost|really|still|pretty|a|nice|lovely|now))* {_PALE}"
        rf"|{_PALE} {_URINE}|{_URINE} (?:nice and|lovely and|good and|all|a nice) {_PALE}"
    ),
)
_YELLOW = r"(?:yellow|yellowish|yellowy|jaundiced)"
_YELLOW_BY_NATURE = (
    rf"{_YELLOW}(?: (?!eyes\b|skin\b|face\b)\w+){{0,6}} bruis\w+",
    rf"(?:newborn|baby|bairn|wean|little one)(?:'s)?(?: (?:skin|face|eyes|is|was|looks?|looked|went|came|out|still|has|gone|turned|a|bit|little|touch|tad|quite|slightly|very|born|jaundice|with|had|got))*? (?:{_YELLOW}|jaundice)",
    rf"{_YELLOW} (?:with|from) (?:the |all the |all that |too much )?(?:paint|pollen|turmeric|curry|carrots?|mustard|dye|tan|fake tan|self tan|saffron|chalk|dust|highlighter)|{_YELLOW} in (?:this|that|the) (?:light|photos?|picture|mirror light)",
)
ALL = (*_SWOLLEN, *_HOT, *_A_LINE, *_IN_A_GOOD_WAY, *_OWN_OPPOSITE, *_YELLOW_BY_NATURE)
