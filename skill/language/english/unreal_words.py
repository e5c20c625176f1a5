"""English frames that make an illness or a death one that is not: "nearly had a heart attack", "the price would give
anyone a stroke", "I'd have died laughing", "looks like death".

A frame is read with whatever illness stands in it. "Might have had" and "think I had" are no such frames: what is only
supposed is told all the same. The patterns match words with apostrophes; `figures_of_speech.py` makes those of words as
signs are read in.
"""

_ILLNESS = r"(?:heart attacks?|heart failure|cardiac arrests?|cardiac|coronary|strokes?|aneurysms?|hernias?)"
_OF_THE_HEART = r"(?:heart attacks?|heart failure|cardiac arrests?|cardiac|coronary)"
_NEARLY = r"(?:almost|nearly|near enough|near|practically|damn near|just about|as good as|half)"
_ONE = r"(?:(?:a|an|another|wee|mini|small|massive|little|right|proper) )*"
_ANYBODY = (
    r"(?:me|my(?= (?:a |an )?(?:heart|cardiac|coronary|stroke))|us|him|her|them|you|ye|ya|anybody|anyone|everybody|everyone|somebody|someone|a (?:man|woman|person|saint|body|horse|dead man)"
    r"|(?:my|your|his|her|the|our) (?:\w+ )?\w+)"
)
_REAL = r"(?!.*\b(?:doctors?|hospital|paramedics?|consultant|ambulance|chest|breath\w*|face|arm|speech|slurr\w+|tablets?|pills?|medic\w+|drugs?|jab|vaccine)\b)"
"""Beside these it may be meant in earnest."""
_NO_MEDICINE = "".join(
    rf"(?<!\b{each} )"
    for each in ("tablet", "tablets", "pill", "pills", "medicine", "meds", "drug", "drugs", "jab", "statins")
)
_NEARLY_HAD = (
    rf"{_REAL}{_NEARLY}(?: just| about)* (?:had|have|having|took|take|taken|suffered) {_ONE}{_OF_THE_HEART}",
)
_GIVEN = (
    rf"{_REAL}(?:would|will|'d|'ll|could|can|go|fit to|enough to|{_NEARLY}|going to|gonna) (?:{_NEARLY} )?(?:give|gives|gave|given) {_ANYBODY} {_ONE}{_ILLNESS}",
    rf"{_REAL}{_NO_MEDICINE}(?:gave|gives|giving|given) (?:me|my|us(?: all)?|you|ye|everybody|everyone) {_ONE}{_OF_THE_HEART}",
    rf"{_REAL}{_NO_MEDICINE}{_NEARLY} (?:gave|give|given) {_ANYBODY} {_ONE}{_ILLNESS}",
    rf"{_REAL}{_NEARLY} (?:gave|give|given) {_ONE}{_ILLNESS}",
)
_WOULD_HAVE = (
    rf"{_REAL}(?:would|'d|wouldn't|wouldn't i) (?:have|of|'ve) (?:(?:had|taken|suffered) {_ONE}{_ILLNESS}|died (?:laughing|of (?:laughter|shame|embarrassment|fright|boredom)|if))",
)
_FEELS = r"(?:melt(?:s|ed|ing)?|sank|sunk|sinks|leapt|leaps|leaped|soar(?:s|ed)|sang|sings|swelled with \w+|warmed|lifted|broke|went out to|goes out to|bleeds? for|bled for|was in my (?:mouth|boots)|is full|was full)"
_HEART = (
    rf"(?:my|me|his|her|the) heart(?: just| fair| near| nearly| about| really| absolutely)* {_FEELS}",
    rf"(?:my|me|his|her|the) heart {_NEARLY} (?:stopped|gave out|failed|leapt out|burst|jumped out)(?= (?:when|as|at|with|because) (?!(?:i|he|she) (?:stood|climbed|ran|walked|got up|woke|lay|went up)|the (?:stairs|hill)\b))",
)
_DEATH = (
    r"(?:look|looks|looked|looking|feel|feels|felt|feeling) like (?:death|hell)(?: warmed (?:up|over|through))?",
    r"(?:will|'ll|shall|won't|am|'m|are) (?:not |never )+(?:going to |gonna )?die(?! (?:if|unless|until|till)\b)",
    r"(?:dying|died|dead) (?:of|from|with) (?:laughter|laughing|shame|embarrassment|boredom|curiosity)",
    r"(?:been|was|is|'s) (?:pure |absolute |sheer |a living |living )?hell(?! of\b)",
)
_LIES = (
    r"(?:sleep|sleeping|sleeps|slept|lie|lying|lies|lay)(?: \w+){0,5}? (?:my|the|his|her|me) (?:face|head)(?: is)? (?:turned|pointing|facing|twisted) (?:to|towards) (?:(?:the|my|one|his|her) )?(?:other )?(?:side|left|right|wall|window|door)",
)
"""How a head lies in bed, and no face that drops to one side."""
_COLOURS = (
    r"blood (?:red|orange)",
    r"red hot (?:at|in|on) (?!(?:my|the|me|his|her|one|it|both|this|that)\b)\w+",
    r"red hot favou?rites?",
)
"""Colours that are named after a thing, and who is red hot at a game."""

ALL = (*_NEARLY_HAD, *_GIVEN, *_WOULD_HAVE, *_HEART, *_DEATH, *_LIES, *_COLOURS)
