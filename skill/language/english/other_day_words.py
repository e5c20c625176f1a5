"""English words of a cramp, or of sport, on another day: what to do if one comes then, and one that came and went.

Contractions are written out.
"""

import re

_LEAD = r"(?:(?:so|and|but|well|ok|okay|right|oh|um|er|then|hey|yes|yeah|no|just|aye|please|tell me|do you know) )*"
_DAY = r"(?:(?:(?:on|at|over|by|this|next|the|come|for) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|tomorrow|tonight|night|week|time|day|match|race|game|run)(?: (?:morning|night|evening|afternoon|day))?)"
ASKS_FOR_NEXT = re.compile(
    rf"{_LEAD}what (?:do|should|can|could|would|shall|will|am|must|have|is)(?: i| we| he| she)?(?: (?:meant|supposed|got|best|able))?(?: to)? (?:do|try) (?:(?:about it|then|next time|again|first) )*(?:if|when|whenever|in case|should) "
    r"(?:it|one|that|they|this|i|he|she|we|another one|another)(?: (?:starts?|comes?|goes|go|happens?|hits|strikes|gets?|gets me|does|do|do it|have|has|cramps?|cramp up|cramping|seizes?|locks?|back|on|up|again|one|another|it|a cramp|another one|another cramp))+"
    rf"(?: {_DAY})*(?: (?:then|please|though))?$"
    r"|(?:(?:and|but|so|ok|okay|right) )+(?:what )?if (?:i|it|one|he|she|they) (?:do|does|did|happens?|comes?|starts?|gets? one|get one|happens to|do get one|does come|does happen|do cramp|still does?|do anyway)(?: (?:anyway|then|though|still|all the same))*$"
)
"""Asks what to do if a cramp comes, some day or other: "what do i do if it starts again on sunday", "and if i do"."""
HAD_AND_OVER = re.compile(
    rf"{_LEAD}(?:i|we|he|she)(?: (?:have|has))? (?:had|got|get|felt)(?: (?:just|only|had|already))* (?:it|one|this|a (?:(?:bit of a|wee|small|bad|quick|little|slight) )*(?:cramp|twinge|spasm)|cramp|a bit of cramp)\b(?! (?:for|since|every|in hand|sorted|wrong|right|off)\b).*?"
    r" (?:but|and|and then|then|though) (?:it|that|they) (?:(?:just|has|had|then|soon|quickly|all|is|sort of|kind of|kinda|has all) )*(?:went(?! (?:to|into|down|up|numb|cold|white|blue|hard|worse)\b)|gone|stopped|eased|passed|cleared|let go|wore|disappeared|settled|away|over|vanished)(?: (?:off|away|again|up|by itself|on its own|after \w+(?: \w+)?|once .*|when .*))*$"
)
"""Tells of a cramp that came and went, in the past: "i had it at the start of training but it went"."""
_DOES_SPORT = r"(?:play|run|train|race|compete|cycle|ride|swim|jog|hike|dance|ski|skate|row|golf|climb|box|spin|do (?:my|the|a|our) (?:\w+ )?(?:run|race|class|match|game|session|workout|marathon|parkrun|training)|go (?:running|jogging|cycling|swimming|training|dancing|hiking|to (?:training|football|the gym|my class|class|practice))|do (?:parkrun|football|pilates|yoga|the gym))"
GOES_ON_AT_DAY = re.compile(
    rf"{_LEAD}(?:(?:can|could|should|may|might|will|shall|would) (?:i|he|she|we)(?: (?:be able to|still|even|be okay to|be fit to|be alright to))*|am i (?:ok|okay|fit|alright|all right|safe|able) to|is it (?:ok|okay|safe|alright|all right|fine) (?:for me )?to|will i be (?:ok|okay|fit|alright|all right|able) to) {_DOES_SPORT}(?: again| football| rugby| tennis| hockey| the match| a match| my match)* {_DAY}(?: (?:then|though|or not|or no|do you think|or what|you think))*$"
)
"""Asks whether one can do sport on a day that comes: "so can i run on friday", which is not "run on"."""
_GOES = r"(?:going|doing (?!(?:it|that|this|them|these|those|the|my|any|all|so)\b)\w+(?: (?:classes|class|sessions))?|(?:the |my )?(?:gym|sport|sports|exercise|exercising|training|pilates|yoga|spin|spinning|zumba|aerobics|classes|football|running|cycling|swimming|dancing) (?:altogether|completely|for good|for a while|for now|entirely)|going to (?:the gym|training|football|\w+ (?:class|classes)|class|classes|pilates|yoga|spin|zumba|practice))"
GIVES_UP_SPORT = re.compile(
    rf"{_LEAD}(?:(?:should|shall|must|would|do|will) i(?: (?:have to|need to|better|just))?|am i better|is it better to|had i better|is it best to|would i be better(?: off)?)(?: to)? (?:stop|stopping|quit|quitting|give up|giving up|pack in|packing in|chuck|skip|drop|leave off) {_GOES}(?: (?:then|altogether|completely|for good|for a while|for now|a while|though|or not|or keep going|or what|do you think|if (?:it|i) (?:keeps? )?(?:cramps?|cramping)))*$"
)
"""Asks whether to give up what is done for exercise: "should i stop doing pilates"; no stretch and no medicine."""
OF_OTHER_DAY = re.compile(
    "|".join(each.pattern for each in (ASKS_FOR_NEXT, HAD_AND_OVER, GOES_ON_AT_DAY, GIVES_UP_SPORT))
)
"""Any of these."""
