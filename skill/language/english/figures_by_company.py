"""English words of a sign that are a figure of speech by the company they keep: a stroke at the price of shoes, toes
that are black with polish, who passed out when the head hit the pillow.

Each pattern names that company: a bill, a paint, a pillow, a dinner. The words alone, or beside a part of the body that
is really ill, are read as ever. They match words with apostrophes; `figures_of_speech.py` makes those of words as signs
are read in.
"""

_ILL = r"(?:heart attacks?|strokes?|seizures?|fits?|coronary|coronaries|kittens|canary|aneurysm|hernia)"
_PAID = r"(?:prices?|bills?|costs?|fees?|fares?|receipts?|petrol|diesel|electric|gas bill|council tax|rent|quote|charges?|total|mess|racket|state of)"
_SHOCKED = (
    (
        rf"(?:had|have|has|having|took|taken|take|taking|throws?|threw|gave me|nearly) (?:(?:a|an|and|near|nearly|wee|mild|mini|{_ILL}) )*{_ILL} (?:with|at|over|about|on seeing|when (?:i|he|she|we|they) (?:saw|seen|sees?|heard|got|opened))"
        rf" (?:(?:the|that|those|this|my|his|her|our|of|a) )*(?:\w+ ){{0,2}}?{_PAID}"
    ),
    rf"(?:will|'ll|going to|gonna|would|could|gave|giving|gives|nearly|almost)(?: (?:nearly|almost|be|have|well|all))* (?:give|giving|gave|given|gives) (?:me|us|him|her|them|you|(?:your|my|the|his|her) (?:\w+ ){{1,3}}?)\s?(?:(?:a|an|another) )?{_ILL}",
    rf"(?:will|'ll|going to|gonna|would) (?:have|throw|take) (?:(?:a|an|and|kittens|canary) )*{_ILL} (?:if|when) (?:i'm|i am|he|she|they|i|we|mum|dad|mam) (?:late|sees?|finds?|hears?|gets?|don't)",
)
_COLOURED = (
    (
        r"(?:black|blue|purple|red|white|yellow|grey|gray|dark|pink|green) (?:with|from|in) (?:(?:the|all|my|his|her|that|a bit of|some|old|wet|boot|shoe|nail|coal|toe|oil|garden|new) )*"
        r"(?:polish|varnish|paint|dye|ink|dust|muck|mud|soot|dirt|coal|grease|tar|soil|chalk|charcoal|flour|pens?|markers?|henna|shellac|glitter|socks?)\b"
    ),
)
_SLEEP = r"(?:sleep|slept|sleeping|kip|nap|napping|snooze|shut eye|siesta|lie in)"
_ASLEEP = (
    (
        r"(?:passed|passing|pass|conked|zonked|crashed and passed|blacked|sparked) (?:out|oot) (?:(?:cold|straight|right|almost|just|pretty much) )*(?:the (?:minute|moment|second|instant)|as soon as|when|once|before) (?:my|i|he|she|we|his|her|me)(?: head)?"
        r" (?:hit|hits|touched|got (?:in|into|to)|lay (?:down )?(?:in|on)|reached|saw)(?: (?:my|the|me|his|her))* (?:pillow|sack|bed|hay|mattress|sofa|couch)"
    ),
    rf"(?:passed out|conked out|zonked|out) (?:cold|like a light|for the count)? ?(?:on|in) (?:my|me|the|his|her|our) (?:own )?(?:bed|sofa|couch|chair|armchair|recliner) (?:by|before|at|from|till|until|within) (?:\w+ ){0, 2}(?:o'clock|ten|nine|eight|half|midnight|minutes|morning|seven|eleven|lunch|the news)",
    rf"(?:(?:passed|conked|zonked|blacked|sparked) (?:out|oot)|out cold|out like a light) (?:on|in front of|in|for) (?:\w+ ){{1,5}}(?=(?:(?!wake|rouse|can't|won't|chest|floor)[\w']+ ){{0,6}}?(?:best |great |lovely |good |grand )?{_SLEEP}\b)",
)
_FED = (
    r"(?:ate|eaten|eating|stuffed|scoffed|full|helpings|portions|dinner|lunch|pudding|curry|roast|buffet)(?: (?!calf|calves|legs?|foot|feet|ankles?|shins?|thighs?|knees?|toes?|skin|swollen|swelling|swelled|muscles?|chest|head|heart|arm)[\w']+){0,7}? (?:burst|bursting|pop|popping|explode)",
    r"(?:belly|tummy|stomach)(?:'s| is)? (?:fit|full|ready|about|going) (?:to|for) (?:burst|bursting|pop|explode)",
)
_FOND = (
    r"(?:lost|no|without|any|have)(?: (?:all|the|my|much|any|that))* feelings? for (?:it|him|her|them|this|(?:the|my) (?:game|sport|job|races?|racing|club|team|hills?|place)|(?!ages)(?:running|football|cycling|swimming|walking|dancing|rugby|golf|tennis|work|training|exercise|sport|racing|hurling|cricket|bowls|yoga|gym|parkrun|marathons?))",
)
_CALLS = r"(?:ring|ringing|rang|call|calling|phone|phoning|get|getting|send|sending)(?: (?:for|me|us|up))* (?:an ambulance|the ambulance|an ambo|nine nine nine|999|nine one one|911|triple zero|the paramedics)"
_JOKED = (
    rf"(?:joked?|joking|jokes|teased|teasing|kidding|kidded|jested|laughed|threatened|threatening|threatens)(?: (?:that|about|of|to|and|he'd|she'd|they'd|he would|she would|they would|i should|we should|i'd|said|for|me|with|us|better))* {_CALLS}(?: for a laugh)?",
    rf"(?:wanted to|offered to|was for|were for|was going to|said should (?:i|he|she|we)|asked should (?:i|he|she|we)|nearly) {_CALLS}(?=.*\b(?:(?:only|just|it's|but it was|was) (?:a )?cramp|it (?:let go|stopped|passed|eased|went|wore off)|don't be daft|no need|all right now|it's gone))",
)
_PLAYED = (
    r"(?:hit|hits|hitting|bashes|bashing|whacks|whacking|bopping|bops|bats|batting|beats|beating|thumps|thumping|pelts|pelting) me(?: (?:on|in|over) (?:the|my) \w+)? with (?:(?:his|her|a|the|their|my|that|those) )+(?:\w+ )?(?:teddy|teddies|toys?|balloons?|dolls?|dolly|bricks of lego|duplo|toy \w+|train set|rattle|bunny|blankie|bubbles|foam sword|inflatable \w+|plushie|soft toy)",
    r"(?:toddler|baby|wee one|little one|(?:one|two|three|four) year old|wean|bairn|puppy|pup|kitten|lamb)(?: (?:just|always|keeps?|is|won't stop|loves|likes|kept))* (?:hitting|kicking|punching|slapping|biting|poking|headbutting|hits|kicks|slaps|punches) me",
)
_NOT_OF_ONESELF = r"(?!(?:i|i'm|im|i've|my|me|he|he's|she|she's|have|having|had|help|and|but|because|cos)\b)"
_TITLES = (
    (
        r"^(?:(?:alexa|please|can you|could you|will you|now|ok|okay) )*(?:play|stream|shuffle|put on)(?: me)?(?: the)?(?: (?:song|track|album|tune|single|one))?"
        rf" (?:{_NOT_OF_ONESELF}[\w']+ ){{1,6}}?by (?!(?:ear|myself|me|my|mistake|accident|now|then)\b)\w+(?: \w+){{0,2}}?(?=$| (?:please|for|now)\b)"
    ),
    rf"^(?:(?:alexa|please|can you|could you|will you|now|ok|okay) )*(?:play|stream|put on)(?: me)? the (?:song|track|album|tune|single)(?: called)?(?: {_NOT_OF_ONESELF}[\w']+){{1,4}}$",
)
"""What is to be played: "play heart attack by demi lovato"."""
_EXERCISED = (
    r"(?:foot drop|drop foot|dropped foot) (?:exercises?|stretch(?:es)?|splints?|brace|physio|clinic|strap|support|class|programme|program|routine|rehab|sheet)",
)
"""What is done for a sign that has long been looked at: "my foot drop exercise"."""
_ASKED_OF_THE_SKILL = (
    r"(?:do|would) you (?:ever |also |even |actually )*(?:ring|call|phone|get|send)(?: for)? (?:an ambulance|the ambulance|ambulances|nine nine nine|911|999|the paramedics) (?:for|to) (?:people|folks?|users?|customers?|anybody|anyone|everybody|everyone)(?! (?:here|who|that|hurt|in|with|next|now|like)\b)",
)
"""What the skill does for others, which asks for no help: "do you call an ambulance for people"."""
_FEASTED = (
    (
        r"(?:overdosed|overdosing|od'd|o d'd|overdose) (?:(?:on|with) )(?:(?:the|a|some|too many|my|christmas|easter|all the|those|these) )*"
        r"(?:mince pies?|chocolates?|cakes?|biscuits?|crisps|cheese|turkey|roasties|sprouts|pizza|chips|ice cream|sweets|toffees?|haribo|trifle|pudding|pavlova|easter eggs?|telly|box sets?|netflix|christmas films?|christmas carols?|sunshine|carbs|pasta|curry|crumpets?|scones?|pies?|doughnuts?|popcorn)\b"
        r"(?!(?=.*\b(?:tablets?|pills?|paracetamol|ibuprofen|brownies?|edibles?|insulin|sugar|potassium|magnesium|salt)\b))"
    ),
)
"""What somebody ate or watched too much of: "I overdosed on mince pies"."""
_STARTLED = r"(?:leapt|leaped|leaping|jumped|jumping|shot|sprang|flew|bolted|sat|came|went|hopped|hopping|screamed|yelled|howled|roared|squealed|woke|up)(?: (?:up|right|bolt|upright|straight|clean|out|off|of|from|in|and|on|about|around|awake|screaming|my|me|the|a|bed|chair|sofa|seat|couch|skin|feet|ceiling|pool|water|he|she|i))*"
_LIKE_SHOT = (
    (
        rf"{_STARTLED} (?:like|as if|as though) (?:(?:i|he|she|we)(?:'d| had|'ve| have|'s| has| was| were)|(?:someone|somebody|something)(?:'d| had|'s| has)?)(?: just| been| got)*"
        r" (?:shot|stabbed|electrocuted|tasered|tazed|zapped|scalded|stung|bitten|bit|burnt|burned|branded|poked)(?: me)?(?! (?:in|on|at|behind|through|by) )"
    ),
)
"""How somebody leapt up with a cramp: "leapt out the bed like I'd been shot". Who was shot in the calf felt it."""
_AT_ONCE = (
    (
        r"(?<!\ba )(?<!\bthe )(?<!\bloud )(?<!\bbig )(?<!\bwent )(?<!\bgoes )(?:bang|boom|wham|wallop|snap|bam|pow)(?: (?:bang|and|out of nowhere|outta nowhere|there|suddenly))*"
        r"(?: it's in (?:(?:the|my|me|mi|his|her) )?(?:back of (?:the|my|me|his|her) )?(?:left |right )?(?:calf|calves|foot|feet|toes?|thigh|shin|leg|hamstring|hammy|quad|arch|sole|ankle)\b|(?= (?:it's (?:back|got|there|on|started|cramp\w*|seiz\w*|lock\w*)\b|there (?:it|she|he) (?:is|was|goes)|(?:the |a |another |big |massive |instant )*(?:cramps?|charley horse|spasms?)\b|(?:i've |i |i'm )(?:got |get |have )?(?:a |the |another )?cramp)))"
    ),
)
"""How suddenly a cramp comes, and nothing that was heard or felt: "bang it's in the calf"."""
_CRIED_OUT = (
    r"(?:^|(?:woke|woken|wakes|waking)(?: up| me| him| her)* |(?:she|he|i|they|wife|husband|mum|mam|mom|dad|son|daughter|lad|lass)(?:'s|'m| is| am| was| were| has been|'s been)? (?:(?:here|up|awake|just|been|sat|in bed|lying there|woke|wakes|started) )*)(?:screaming|yelling|howling|roaring|crying out)(?: (?:out loud|the house down|blue murder|out))*(?= (?:and |with |cos |because )?(?:her|his|my|me|mi|the|their) (?:\w+ )?(?:calf|calves|legs?|foot|feet|thigh|shin|hamstring|hammy)\b)",
)
"""What somebody does with a cramp, and no pain that grows: "she's screaming, her calf's gone hard"."""
_NEVER_HIT = (
    (
        r"(?:he|she|they|nobody|no one|my \w+)(?:'s|'d| has| would| does| did)? (?:doesn't|does not|don't|never|isn't|didn't|hasn't|wouldn't|not)(?: (?:ever|once|even))* (?:hit|hits|hitting|hurt|hurting|beat|beats|beating|harm|harms|lay a finger on|laid a finger on) me"
        r"(?: (?:or anything|or nothing|or anything like that|if that's what you mean))*(?!.*\b(?:just|only|but|except|any ?more|much|often|hard|when|unless|lately|today|again|usually|normally|he's|she's|lets?|makes?)\b)"
    ),
)
"""Who says that nobody hurts them, and nothing else of anybody: "he doesn't hit me, I bumped myself on the bed"."""
_EACH = r"(?:every|each|any|all|all the)"
_ILLS = r"(?:twinges?|aches?|pains?|niggles?|swellings?|lumps?|bumps?|bruises?|cramps?|red marks?|little things?)"
_DREADED = r"(?:(?:a|an|the) )?(?:(?:blood|new) )?(?:clots?|dvts?|d v ts?|strokes?|heart attacks?|thrombosis)"
_NOT_EVERY = (
    rf"(?:think|thinks|thought|convinced|reckon|reckons|says|say|swears|sure)(?: that)? {_EACH} {_ILLS}(?: of (?:mine|his|hers))? (?:is|are|'s|means|must be|has to be|was) {_DREADED}",
    rf"(?:is|are)(?: it)? {_EACH} {_ILLS}(?: that(?:'s| is| are))? {_DREADED}",
)
"""What somebody fears of each twinge, and tells of none: "she thinks every twinge is a clot"."""
_REDDENED = (
    r"(?:i|one|you|we|he|she|they|everybody|everyone) (?:go|goes|become|becomes|turn|turns|get|gets|come out|comes out|came out|went)(?: all| as| bright| right| pure)* red as (?:a |an )?(?:boiled |cooked )?(?:lobster|crayfish|beetroot|tomato|prawn|crab|pillar box|post box|fire engine)",
)
"""Somebody who is red all over from heat or shame, and no leg."""
_FREED = (
    r"(?:plaster|cast|plaster cast|splint|moon boot)(?: cast)? (?:was|were|had been|wis) (?:[a-z]+ ){1,4}?(?:till|until|til|before) (?:(?:they|it|the hospital|he|she) )?(?:cut|took|came|was cut|was taken|got|sawed|sawn)(?: it| that)? off",
)
"""A cast that was bad while it was on: "it was agony until it came off in June"."""
_SORE_STEPS = (
    r"(?:can't|cannot|can not|couldn't) (?:do|manage|use|climb|take|get (?:up|down)|go (?:up|down))(?: the| any)? (?:stairs|steps)(?: today)? without (?:swearing|cursing|wincing|groaning|moaning|yelping|squealing|laughing|whimpering|looking like \w+|holding my \w+ and swearing)",
)
"""Who can climb stairs, and swears at them, after training."""
_HOT_ENGINE = (
    r"(?:truck|lorry|van|car|tractor|engine|hose|exhaust|brakes?|radiator|bonnet|clutch|motor)(?: (?!my\b|me\b|mi\b|ma\b|his\b|her\b|the\b|journey|ride|trip|seat|leg|calf|calves|foot|feet|ankle|shin|thigh|knee|toe|skin|it's)[a-z']+){0,6}? (?:red|smoking|smokin|steaming|scalding|boiling|roasting) hot",
)
"""What is hot in a machine, and no leg: with a leg named between the two it is the leg."""
_WEARING = (
    r"(?:standing|stood|being on my feet|on my feet|this job|these (?:shoes|heels|boots)|(?:the|them|those) stairs|that hill|this hill|the gardening|the housework)(?: (?:to teach|teaching|all day|all night|every day|for hours|at work|like this|on concrete|in heels|here))* (?:will|wan|'ll|is gonna|are gonna|gonna|going to|is going to|would|wants to|is|are) (?:kill|killing|finish|be the death of) (?:me|us)(?: one day| yet)?",
)
"""What wears somebody out: "standing all day will kill me"."""
_NEVER_BETTER = (r"(?:(?:i|i've|have|has|ain't|haven't|hasn't|and|not) )*never (?:felt|been) better",)
_WOKEN_AGAIN = (
    (
        r"(?:legs?|foot|feet|toes?|bum|backside)(?: just| fair| all)? (?:went|goes|gone|go|fell|was|were) (?:all )?(?:dead|numb|to sleep|asleep)(?: from| with| after| while| when)?(?: (?:i|i'd|been|was))* (?:sitt?in'?g?|sat|kneelin'?g?|kneeling|squatt?in'?g?|crouching|perched)"
        r"(?: [a-z']+){1,8}? (?:come|came|comes|went|goes|was|is|felt)(?: right| straight| all)* (?:back|away|off|fine|ok|okay|grand|normal|good)(?: [a-z]+){0,2}? (?:when|once|after|as soon as|soon as|the minute|the second) (?:i|he|she|we) (?:stood|got|moved|walked|shook|rose|stretched)(?: up| about| it| round| around)*"
    ),
)
"""A leg that was asleep from how somebody sat, and woke as they stood up."""
_PIERCED = (
    r"like (?:a|an|somebody|someone|there's a) (?:[a-z]+ )?(?:nail|spike|bolt|screw|rod|stake|knife|needle|skewer|arrow|fork)(?: (?:is|was|being|just|had|has|been|went|going|gone|go|goes|driven|hammered|shoved|pushed|stuck|stabbed|jabbed|rammed|right|straight))* (?:through|in|into)",
)
"""What a pain is likened to: "like a nail going through my calf"."""
_WATER = (
    r"(?:the|this|my|me|mi) (?:(?:bath|pool) ?)?(?:water|bath|tub)(?:'s| is| has)?(?: (?:getting|gone|going|turning|turned|stone|all|so|really|now))* (?:cold|freezing|tepid|lukewarm|chilly|baltic)",
)
"""The bath that gets cold, and no leg."""
_NEARLY_KILLED = (
    r"(?:it|that|which|cramps?|horse|spasm|knot|one|thing)(?: (?:nearly|just|almost))* like to (?:have |of )?kill(?:ed)? me(?! (?:he|she|they|my))",
    (
        r"(?:traffic|clutch|hunger|go slow|this heat|the heat|this sun|the sun|this work|these stairs|the hills?|the gym|the coach|this road|the queue)"
        r" (?:go|wan|dey|is|will|gonna|is going to|is gonna|almost|nearly|near) kill(?:ing|ed)? (?:me|us|person)"
    ),
)
"""What is only hard to bear: "a charley horse that like to kill me", "Lagos traffic go kill me"."""
_RUNS = (
    r"(?:them|those|the|our|these) suicides (?!.*\b(?:think|thinking|thought|thoughts|myself)\b)(?:at|in|during|after) (?:\w+ ){0,2}(?:practice|training|the gym|gym|drills?|camp)",
    r"(?:do|did|doing|does|run|ran|running|of) (?:the |them |those |ten |some )?suicides (?:at|in|on|during|up|after|for) (?:\w+ ){0,2}(?:practice|training|court|gym|hill|pitch|field|drills?|coach|camp|basketball|soccer|hockey)",
)
"""Sprints back and forth, which are called suicides."""

ALL = (
    *_NOT_EVERY,
    *_REDDENED,
    *_FREED,
    *_SORE_STEPS,
    *_HOT_ENGINE,
    *_WEARING,
    *_NEVER_BETTER,
    *_WOKEN_AGAIN,
    *_PIERCED,
    *_WATER,
    *_NEVER_HIT,
    *_LIKE_SHOT,
    *_AT_ONCE,
    *_CRIED_OUT,
    *_TITLES,
    *_EXERCISED,
    *_ASKED_OF_THE_SKILL,
    *_FEASTED,
    *_SHOCKED,
    *_COLOURED,
    *_ASLEEP,
    *_FED,
    *_FOND,
    *_JOKED,
    *_PLAYED,
    *_NEARLY_KILLED,
    *_RUNS,
)
