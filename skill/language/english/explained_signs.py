"""Patterns for what explains a suspected sign, and for what puts off a warning."""

import re

HOPELESS = re.compile(
    r"\b(?:points?|go(?:ing)? on|carry(?:ing)? on|end (?:it|things|my)|join(?:ing)? (?:him|her|them)|be (?:with|beside) (?:him|her|them)|without (?:him|her|them)|die(?! d)|dying|dead too|kill"
    r"|wish|want to|wanna|nothing left|give up|given up|had enough|can't (?:do|take|cope|live|face|bear|see)|cannot (?:cope|live|face)|cope|better off|no reason|live for|living for|burden|worth|suicid\w*|myself)\b"
)
"""Words that may tell of more than a loss or of being alone: "since he died I don't see the point"."""
WORRIED_ABOUT = re.compile(
    r"^(?!.*\b(?:die|dying|dead|kill\w*|end it|tablets?|pills?|bridge|canal|river|train|rope|knife|razor|alone|pointless|nothing|nobody|anymore|any more|myself|everything|life|living|live)\b)"
    r"(?:(?:no|oh|ha|haha|god|well|sorry|aye|yeah|i mean|och) )*(?:it's|it is|that's|it was|i mean|about) (?:only |just |all )*(?:about |with |over )?(?:the|my|me|a|this|that|our|tomorrow's|today's) (?:\w+ ){1,4}?"
    r"(?:test|exam|exams|match|race|run|game|interview|trial|trials|session|training|shift|meeting|driving test|marathon|competition|concert|show|recital|class|homework|essay|deadline|presentation|cramps?|heat|noise|stairs|hill|weather|traffic|work|stretch|pain|gym)\b"
)
"""What somebody cannot cope with, and is no wish to die: "it's only the bleep test tomorrow"."""
_MAY_HAPPEN = (
    r"(?:scared|feart|frightened|afraid|terrified|petrified|worried|worry|worries|nervous|anxious|dread|dreading|fear|might|could|i'll|i'd|may|what if|in case|if i|going to|gonna|one day"
    r"|nearly|almost|daren't|dare not|don't trust|risk|without|so i don't|don't want to)"
)
_HAPPENS_TO_ONE = (
    r"(?:fall(?:s|ing)?(?! asleep)|fell|fallen|slip(?:s|ping|ped)?|trip(?:s|ping|ped)?|tumbl(?:e|es|ed|ing)|stumbl(?:e|es|ed|ing)|topp(?:le|les|led|ling)|keel(?:ing)? over|(?:go(?:ing)?|went) (?:over|flying|down|my length)"
    r"|on the floor|crash(?:ing)?|drown(?:ing)?|drop(?:ping)? (?:the|my|him|her|it)|(?:break|broke|breaking|bang|banging|bump|crack|cracking|hit|hitting|smash|smashing|fracture|fracturing|snap|snapping|hurt|hurting) (?:my|me|a) (?:neck|hip|head|leg|wrist|arm|skull|back|knee|ankle|shoulder|bone)"
    r"|burn(?:ing)?|scald(?:ing)?|knock(?:ing)?|get stuck|getting stuck|stuck|lose my balance|losing my balance|unsteady|the stairs)"
)
OF_AN_ACCIDENT = re.compile(rf"\b{_MAY_HAPPEN}\b.*\b{_HAPPENS_TO_ONE}\b")
"""What somebody fears may happen to them: "I might jump up and fall"."""
_FEARS_IT = (
    r"(?:what if|what happens if|in case|(?:scared|feart|frightened|afraid|terrified|petrified|worried|worry|nervous|anxious|fear)(?: (?:that|of|about))?"
    r"|i (?:could|might|may)|i'd|it (?:could|might)|what about if)"
)
_CRAMPS = r"(?:(?:get |got |have |getting )?(?:a |the |another )?cramp(?:s|ed|ing)?|seiz(?:e|es|ing)|lock(?:s|ing)? up|spasm(?:s|ing)?|(?:my |me |the )?leg (?:goes|gives|buckles))"
THROWN_BY_A_CRAMP = re.compile(
    rf"\b{_FEARS_IT}(?: (?!just\b)\w+'?\w*){{0,4}}? {_CRAMPS}(?: (?!just\b)\w+){{0,6}}? (?:and|an) (?:(?:i|i'd|i'll|might|could|then|end up|accidentally|have to) )*"
    r"(?:step(?:ping)?|stumbl(?:e|ing)|fall(?:ing)?|walk(?:ing)?|run(?:ning)?|lurch|trip|stagger|go(?:ing)?|driv(?:e|ing)|crash(?:ing)?|steer|swerve)\b"
)
"""Who fears that a cramp throws them somewhere, as its cause: "what if I cramp and step in front of a car"."""
RED_FOOD = re.compile(
    r"\b(?:beet ?root|beets?|borscht|rhubarb|blackberr(?:y|ies)|red velvet|food colou?ring|red dye)\b"
)
"""What colours urine red when it is eaten."""
ONLY_RED = re.compile(
    r"^(?!.*\b(?:brown\w*|black|dark\w*|cola|coke|coffee|blood\w*|rust\w*|treacle|clots?|pain\w*|hurts?|sore|weak\w*|hardly any)\b)(?=.*\b(?:red\w*|pink\w*|purple\w*|magenta|crimson|ruby)\b)"
    r".*\b(?:every time|each time|always|whenever|when i (?:eat|have|drink|had)|after (?:i|eating|having|drinking|it|that|the|some|my)|had (?:some|it|one|two|a|beet\w*|pickled beet\w*)|ate|eaten|ever since i (?:had|ate)|that'?s the|from (?:it|the|that)|since (?:lunch|tea|dinner|the))\b"
)
"""A colour that is red and no darker, and comes of what was eaten."""
OF_AN_AMOUNT = re.compile(
    r"\b(?:took|taken|taking (?:more|extra|lots)|had|swallow\w*|all|every|whole|lots?|load|handful|box|packet|bottle|strip|double\w*|two|twice|three|four|five|six|ten|extra|another|again|more|too (?:many|much)|over|od|o d"
    r"|mistake|accident|wrong|mixed up|forgot|missed|end it|dose|doses|maximum|max|lost count|high|strong|by now|already|so far)\b"
)
"""Words that may tell of too much of a medicine."""
ONE_OF_ANOTHERS = re.compile(
    r"^(?!.*\b(?:two|three|four|five|six|seven|eight|nine|ten|couple|few|several|another|again|more|extra|double\w*|twice|all|whole|lots?|load|handful|box|packet|bottle|strip|too (?:many|much)|over|od|mistake|accident\w*|by now|so far"
    r"|every|each|child|kid|baby|toddler|grandson|granddaughter|son|daughter|boy|girl|year old|drows\w+|weird|woozy|floaty|dizzy|faint\w*|sick|sleepy|confused|breath\w*|rash|bleed\w*|bruis\w*|ring\w*|flutter\w*|blurr\w*|wake|rouse"
    r"|feel\w*|felt|funny|unwell|ill|poorly|shak\w*|vomit\w*|throwing up|racing|pounding|pass(?:ed|ing)? out|collaps\w*|heart|insulin|morphine|methadone|fentanyl|oxy\w*|tramadol|codeine|diazepam|valium|sleeping|sleepers?|warfarin|thinners?)\b)"
    r".*\b(?:took|taken|take|had|have|tried|swallowed|borrowed|used|given|gave)(?: me)?(?: (?:just|only|already|now))* "
    r"(?:(?:one|half(?: of)?(?: a| one)?|a single one|an?)(?: \w+)? of (?:(?:(?:my|the|me|our|his|her|their) )?(?:\w+ )?\w+(?:'s|s'| s)(?= |$)|(?:his|hers|her|theirs|their)\b)"
    r"|(?:(?:somebody|someone|anybody|some one|another person)(?: else)?|(?:my|the|me|our) (?!own\b)\w+)'s (?:(?!own\b)\w+ ){0,2}?(?:tablet|pill|capsule|painkiller|pain killer|relaxant)\b)"
)
"""One tablet of somebody else's, and nothing of more, of a child or of how it feels:
"I took one of my husband's quinine". What is dangerous in one dose is asked about.
"""
GRAPEFRUIT = re.compile(r"\b(?:grape ?fruits?|pomelos?)\b")
"""A fruit that some medicines do not go with."""
STIFF_JOINT = re.compile(
    r"\b(?:arthritis|arthritic|fused|fusion|(?:metal|a) plate|plates|pins|screws|frozen|stiff|gout|bunions?|hammer toes?|claw toes?)\b.*\b(?:ankles?|toes?|foot|feet|joints?)\b"
    r"|\b(?:ankles?|toes?|foot|feet|joints?)(?:'s| is| are| has been| was)? (?:\w+ ){0,2}?(?:arthritis|arthritic|fused|fusion|plated|pinned|stiff|frozen)\b"
)
"""A joint that does not bend, and keeps the toes down: "me toes won't come up, I've arthritis in me ankle"."""
CONFUSED_AS_EVER = re.compile(
    r"\b(?:always (?:like|been|confused|muddled|so|that|was)|(?:dementia|alzheimer'?s?|lewy body|parkinson'?s)|(?:that's|it's|is) (?:normal|usual|nothing new|how (?:he|she) is)|same as (?:usual|always|ever)|"
    r"(?:for|has been for) (?:years|months)|as usual|nothing new)\b"
)
"""That somebody is no more confused than ever: "she's always like that, she has dementia"."""
LAIN_ON = re.compile(
    r"\b(?:lying|lay|laid|lain|layed|slept|sleeping|sat|sitting|been sat|knelt|kneeling|crouch\w*|squat\w*|leaning) (?:\w+ )?(?:on|over|under|with) (?:it|them|my (?:\w+ )?(?:legs?|foot|feet|ankle)|(?:my )?legs crossed)\b"
    r"|\b(?:had|with) (?:my |me )?legs? crossed\b|\bcross(?:ed|ing)? (?:my |me )?legs\b|\bsat cross legged\b"
)
"""What makes a leg go to sleep: "I was lying on it"."""
WAKES_UP = re.compile(
    r"^(?:(?:and|but|no|oh|ok|yes|it's ok|phew|well) )*(?:(?:the |my )?(?:feeling|leg|foot)(?:'s| is| has)?|it(?:'s| is)|they(?:'re| are)) (?:\w+ )?(?:coming back|come back|waking up|wearing off|worn off|going off|back to normal|gone back to normal|easing off|fading)(?: (?:to life|now|again|already|slowly|a bit|(?:with |in )?pins and needles|tingling|tingly|all))*$"
)
"""That a leg wakes again that was asleep: "it's coming back now"."""
CONFUSED_PATIENT = re.compile(
    r"\b(?:dementia|alzheimer'?s?|confused|vascular dementia|lewy body)\b.*\b(?:won't|will not|doesn't|don't|never|hates?|keeps?|fights?|pushes|pulls)\b"
    r"|\b(?:won't|will not|doesn't|don't) (?:let|like|want)\b.*\b(?:dementia|alzheimer'?s?|confused)\b"
)
"""Who looks after somebody who does not understand it and lets nobody near."""
DOES_FIRST = re.compile(
    r"^(?!.*\b(?:can i|should i|do i|could i)\b)(?:(?:ok|okay|right|well|aye|yes|yeah|but|no|nah|look|och|fine|oh) )*"
    r"(?:i'?ll|i will|i'm going to|i'm gonna|i have to|i've to|i've got to|i need to|i must|i want to|let me|we'll|i'd rather|i'd sooner|he'll|she'll|gotta|got to)(?: just)? "
    r"(?:(?:finish|get|do|see|have|milk|feed|make|drop|pick|wait|play|run|put|sort|clean|close|lock|take|drive|work|go)\b.*\b(?:first|before (?:i|that|then))$"
    r"|(?:go|ring|call|phone|see|do|get)\b.* (?:once|when|as soon as|after) (?:i|i've|i'm|my|ma|me|the|this|work|tea|dinner|lunch|we|we've|he|he's|she|she's)\b(?!.* (?:lands|comes back)\b)"
    r"|(?:finish|get to the end of|see out|get through|play on|work on|wait|leave it|ride it out|sleep on it|give it)\b"
    r"(?!.* (?:stretch|routine|diary)\b).*\b(?:shift|match|game|half|work|day|round|job|run|race|set|class|lesson|till|until|a day|a bit|tomorrow|morning|week|out|it)\b)"
)
"""Who means to do something else first: "I'll finish ma shift first"."""
BACK_AT_IT = re.compile(
    r"\b(?:when|how soon|how long (?:before|till|until))\b.*\b(?:back (?:at|to|on|in|into|running|working|training|playing|driving|riding|dancing|cycling|out)|(?:run|work|train|play|drive|ride|dance|swim|cycle|lift|exercise|walk) again"
    r"|start (?:again|back|running|training|working|playing))\b"
)
"""Who asks when they may go back to what they do: "when can I go back at it"."""
NOTE_IT = re.compile(
    r"\b(?:put|get|jot|note|write|mark|log|stick|pop|take|save|record|add|keep)(?: (?:it|that|them|this|one))?(?: (?:down|in|on|up|for me|to the diary))?$"
)
"""What agrees to a note: "yes, put it down"."""
PARKINSONS = re.compile(r"\b(?:parkinson(?:'s| is|s)?|parky|pd)\b")
"""Parkinson's, by name."""
FOOT_CURLS = re.compile(
    r"\b(?:toes?|foot|feet)\b.*\b(?:curl\w*|claw\w*|twist\w*|turns? in|turning in|turned in|scrunch\w*|point(?:s|ing)? down|cramp\w*)\b|\b(?:curl\w*|claw\w*|twist\w*) (?:\w+ )?(?:toes?|foot|feet)\b"
)
"""Toes that curl, or a foot that twists."""
WITH_THE_DOSE = re.compile(
    r"\b(?:(?:goes|eases|stops|lets go|better|fades|wears off|comes|starts|worse)\b.*\b(?:tablets?|pills?|dose|doses|medicine|medication|meds|levodopa|madopar|sinemet)"
    r"|(?:before|after|between|when|till|until) (?:\w+ ){0,3}(?:tablets?|pills?|dose|doses|medicine|medication|meds|levodopa|madopar|sinemet))\b"
)
"""What comes and goes with the doses: "it goes when his morning tablet works"."""
SAID_ALREADY = re.compile(
    r"^(?:(?:but|no|yes|yeah|aye|well|och|look|sorry) )*(?:(?:i (?:just |already |did |have |only just )*(?:told|said)(?: (?:you|ye|yous|it|that|this|so|already|just now|before|a minute ago|once|twice|the answer))+)"
    r"|(?:i've|i have) (?:just |already )*(?:told|said|answered)(?: (?:you|ye|it|that|this|so|already|just now|before|once|twice))*|you(?:'ve| have)? (?:just |already )*asked(?: me)?(?: (?:that|this|already|before|twice))+)$"
)
"""Who has answered before: "I told you that"."""
CANNOT_GO_ON = re.compile(
    r"^(?:(?:oh|god|lord|och|honestly|really|love|please) )*(?:i|ah|a) (?:just |really |honestly )*(?:can't|cannot|can not|cannae) (?:go|carry|keep) (?:on|going)$"
)
"""Who says no more than that they cannot go on."""
_ADVISED = (
    r"(?:(?<=\bsays )|(?<=\bsaid )|(?<=\bsays to )|(?<=\bsaid to )|(?<=\bme to )|(?<=\bi should ))(?:push|hit|kick|shove|smack|slap|punch|beat)"
    r"(?: (?:on|down|up|in|into|at|against|hard|really))* (?:it|there|that|here|(?:the|my) (?:wall|floor|bed|foot|feet|heel|toes?|ball|calf|leg|thigh|muscle|knot|shin))\b"
)
VIOLENT = re.compile(
    rf"(?!{_ADVISED})\b(?:push(?:es|ed)?|hits?|hit|kick(?:s|ed)?|shov(?:e|es|ed)|punch(?:es|ed)?|slap(?:s|ped)?|grab(?:s|bed)|threw|throws|threaten(?:s|ed)?|chok(?:e|es|ed)|smack(?:s|ed)?|beat(?:s|en)?"
    r"|bruis(?:e|es|ed)|lock(?:s|ed) me|afraid of|scared of|frightened of|on purpose|drunk|makes me (?:sleep|stay|do things)|forces?|hurts me when)\b"
)
"""Words of violence, whoever does what: "my partner keeps me awake on purpose and pushes me". What somebody says to do
to the leg is none: "my partner says push on it"."""
ON_TIPTOE = re.compile(
    r"^(?!.*\b(?:bones?|spot|shin|top|ball|instep|arch|foot|hop\w*|run\w*|jump\w*)\b)(?:.*\b(?:it|that|this|calf|heel|ankle|achilles|tendon|leg)\b.*\b(?:hurts?|hurting|aches?|aching|sore|pain\w*|kills?|killing|nips?|pulls?)\b"
    r".*\b(?:go|get|going|getting|rise|rising|stand|standing|push|pushing|come|up) (?:up )?on(?:to)? (?:(?:my|the|me) )?(?:tip ?toes?|toes)"
    r"|.*\b(?:going|getting|rising|standing|pushing|coming) (?:up )?on(?:to)? (?:(?:my|the|me) )?(?:tip ?toes?|toes) (?:hurts|aches|kills|is (?:sore|painful|agony)))\b"
)
"""What hurts on tiptoe, as a calf or its tendon does, and names no bone: "it hurts when I go up on my toes"."""
