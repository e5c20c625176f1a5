"""English sentences once a cramp has let go: how the leg feels, going on with what it broke off,
and whether it comes back.
"""

import re

_LEAD = r"^(?:(?:and|but|so|ok|okay|well|no|yes|yeah|aye|oh|right|now|then|great|thanks|cheers|good) )*"
CARRY_ON = re.compile(
    rf"{_LEAD}(?:(?:let's|let us|can we|shall we|we can|i want to|i'd like to|i'll) )?(?:carry on|keep going|continue|(?:(?:get|go|come|head) (?:right |straight )?)?back (?:to|into|on to) (?:it|where we (?:were|left off|stopped)|what we were (?:doing|at)|(?:that|the|my|our) (?:\w+ ){{0,2}}(?:routine|stretch\w*|exercises?|one))|finish (?:it|the (?:routine|stretch\w*)|off)|go on with (?:it|the \w+)|where were we)"
    r"(?: (?:then|now|with (?:it|the \w+|them|that)|please|again|from there|where we (?:left off|were|stopped)))*$"
)
_SEIZES = r"(?:(?:into|in to|in) (?:a )?(?:cramp|spasm|knot)s?|hard|tight|rigid|solid|stiff as a board)"
GONE_AGAIN = re.compile(
    r"^(?:(?:oh|ah|ow|ouch|aw|och|argh|no|shit|damn|bugger|god|hell|wait|sorry|and|there|now|well) )*"
    r"(?:(?:it|that|the (?:same|other) (?:one|leg|calf)|(?:my|the) (?:left |right |other )?(?:calf|leg|foot|hamstring|thigh|toes?|quad|hammy))(?:'s| is| has|s)?|there it|here it)(?: (?:just|only|all|bloody))*"
    rf" (?:gone|going|goes|went|off)(?: {_SEIZES})?(?: on me)? again(?: (?:now|on me|coach|alexa|bad|badly|worse|the (?:bugger|same one)))*$"
)
"""A cramp that had let go and has come back, in words by which it could have gone: "oh it's gone again"."""
ONLY_A_PULL = re.compile(
    rf"{_LEAD}(?:nah |nope |sorry )*(?:(?:(?:it's|it is|it was|that's|that was|i'm|i am|all's|just|only|a|an|wee|bit|little|quite|the|of|no|my \w+'s|my \w+ is|feeling|feels|felt) )*"
    r"(?:tight|tightness|stiff|stretch|stretching|twinge|pull|pulling|click|creak|fine|ok|okay|all right|alright|good|grand|nothing|false alarm|no cramp|not (?:a|really a|even a) cramp|joking|kidding)(?: (?:there|really|honest|honestly|thanks|now|so|but|and|that's all|that was|that is all))* )+"
    r"(?:(?:let's|let us|we can|you can|please|just) )*(?:carry on|keep (?:going|on|counting|at it)|go on|continue|count on|on we go|back to it)(?: (?:with (?:it|that|the \w+(?: \w+)?)|counting|then|please|now|from there|where we were|the (?:count|stretch)))*$"
)
"""Who cried out in a stretch, has no cramp, and goes on: "no, just a bit tight, carry on"."""
IF_IT_COMES_BACK = re.compile(
    r"\b(?:what (?:if|do i do if|should i do if|happens if|to do if|do we do if|when)|and if|but if|how about if|suppose|if) (?:it|that|the cramp|another one|one|this) "
    r"(?:comes back|comes again|happens again|starts again|returns|comes on again|does it again|cramps again|goes again|grabs again|seizes again|gets me again)\b"
    r"|\b(?:will|could|might|can|am|shall) (?:i|he|she|there)(?: likely| going)? (?:to )?(?:get|have|be) (?:another|more|a second|one again|it again|them again)\b"
    r"|\b(?:will|could|might|can|is) (?:it|that|the cramp)(?: just| likely to| going to| gonna)? (?:come back|happen again|start again|return|do it again|cramp again)\b"
)
_WHO = r"(?:i|we|he|she|they|you|(?:my|the|our) \w+)"
_ASKS = (
    rf"(?:(?:can|could|should|shall|may|do|will|would|dare) {_WHO}|(?:am|is|are) {_WHO} (?:ok|okay|safe|allowed|alright|fine|good)(?: to)?"
    rf"|is it (?:ok|okay|safe|alright|all right|fine|wise|a good idea|dangerous)(?: for \w+(?: \w+)?)?(?: to| if {_WHO})?|when can {_WHO}|how soon can {_WHO}|how long (?:till|until|before) {_WHO}(?: can)?)"
)
_GOES_ON = (
    r"(?:carry on|keep (?:on )?(?:going|running|playing|swimming|riding|cycling|walking|driving|working|climbing)|(?:go|get|jump|hop|come|head|climb) (?:straight |right |back |on |in |up |out |off |down )*(?:back|on|in|up|out|off)(?! (?:to )?(?:bed|sleep))"
    r"|(?:play|run|swim|ride|drive|cycle|walk|train|race|climb|work|dance|finish)(?:ing)? (?:on|off|again|home|now|back|in|up|it|the \w+|today|tomorrow|straight away|right away|some more)"
    r"|(?:start|go|begin) (?:running|playing|swimming|riding|cycling|driving|training|walking)|(?:play|run|swim|ride|drive|cycle|train|race|climb|work|dance)(?: (?:later|today|tonight))?$"
    r"|do (?:my|the|his|her) (?:workout|run|race|match|game|class|session|training)\b|(?:restart|resume|continue)\b)"
)
_WANTS = r"(?:(?:my |the |our )?\w+|he|she|they)(?:'s| is)? (?:wants?|wanting|needs?|telling|says|asking|tells|told|expects?) (?:me|him|her|us|them|i|he|she)(?: (?:to|can|should|must|has to))?(?: (?:go|get|be|come|climb))? (?:back(?: (?:up|on|in|out|at|to))?|up|on again)\b"
BACK_TO_BED = re.compile(
    rf"{_LEAD}(?:{_ASKS}|(?:how long|how soon|when)(?: (?:till|until|before))?(?: is it| it's| it is)? (?:safe|ok|okay|alright|fine)(?: (?:for me )?to)?|when will it be (?:safe|ok|okay) to) "
    r"(?:\w+ ){0,2}?(?:(?:go|get) back (?:to|in|into)(?: (?:my|the))? (?:bed|sleep)|go to (?:bed|sleep)|lie (?:back )?down|sleep)\b"
)
_UP = (
    r"(?:get (?:up|out of bed|onto my feet|on my feet|off the floor|out of the chair)|stand(?: up| on it| on that leg| on my foot)?|walk(?:ing)?(?: (?:about|around|on it|it off|a bit|now|yet|to the (?:loo|toilet|bathroom|kitchen)))*"
    r"|put (?:my |any |some |full )?weight on (?:it|that leg|my leg|my foot|my calf)|move (?:about|around|it|my leg|my foot)|go to the (?:loo|toilet|bathroom)|get to the (?:loo|toilet|bathroom))"
)
GETS_UP_AFTER = re.compile(
    rf"{_LEAD}(?:(?:can|could|should|shall|may|do|will|would|dare|must) (?:i|he|she|we|they)|(?:am|is|are) (?:i|he|she|we|they) (?:ok|okay|safe|allowed|alright|fine|good)(?: to)?|(?:is it |it's |it )?(?:ok|okay|safe|alright|all right|fine|wise|better|best|good|a good idea)(?: for (?:me|him|her|them))?(?: to| if i)?"
    rf"|when can (?:i|he|she)|how soon can (?:i|he|she)|do i need to|would it help to) (?:just |still |try to |try and |be )*{_UP}(?: (?:now|yet|again|already|on it|or (?:stay|sit|lie|rest)\b.*|then|safely|straight away))*$"
    r"|\b(?:how (?:can|do|could|should) i|what (?:can|should) i do (?:so|to)|how to) (?:\w+ ){0,4}?(?:not fall|stop (?:myself )?falling|avoid falling|keep from falling|get up|stand up|get out of bed|stay steady)\b"
)
"""Asks whether and how to get up after a cramp: "should I walk about now", "how can I stop falling when I get up"."""
_SHORTLY = (
    r"^(?:is it |am i |are we )?(?:ok|okay|safe|alright|fine|all right) to "
    r"(?:drive|run|play|swim|ride|cycle|climb|go (?:on|back)|carry on|work|train)\b(?! (?:with (?:a )?cramps?|when|if|while))"
)
GOES_ON_AFTER = re.compile(rf"{_SHORTLY}|{_LEAD}(?:{_ASKS} (?:\w+ ){{0,3}}?{_GOES_ON}\b|{_WANTS})")
"""Not "can I go back to bed"."""
GOES_ON_WHERE = {
    "driving": re.compile(r"\b(?:driv(?:e|ing)|car|wheel|road|motorway|lorry|van|truck|bus)\b"),
    "in-water": re.compile(r"\b(?:swim(?:ming)?|pool|water|sea|lake|ocean|dive|diving|lengths|laps in)\b"),
    "riding": re.compile(r"\b(?:bike|bicycle|cycl(?:e|ing)|rid(?:e|ing)|saddle|pedal\w*)\b"),
    "up-high": re.compile(r"\b(?:ladder|roof|scaffold\w*|climb(?:ing)?|tree|tower)\b"),
    "any": re.compile(
        r"\b(?:run(?:ning)?|play(?:ing)?|pitch|game|match|court|field|train(?:ing)?|race|racing|jog(?:ging)?|walk(?:ing)?|danc(?:e|ing)|football|tennis)\b"
    ),
}
STRETCH_SORE = re.compile(
    rf"{_LEAD}(?:(?:should|can|could|shall|may|do) i|is it (?:ok|okay|safe|good|fine)(?: for me)? to|would it help to|am i ok to) (?:still |gently |just )*(?:stretch|stretching|loosen)(?: (?:it|that|this|them|(?:my|the|that) \w+))?(?: (?:then|now|out|today|at all|gently|anyway|a bit))*$"
)
"""Asks whether to stretch what is sore after a cramp."""
DO_IT_GENTLY = re.compile(
    rf"{_LEAD}(?:do|let's do|try|let's try|show me|guide me through|we'll do|i'll do|take me through|go) (?:it|that|this|them|one|some|with (?:it|that))(?: (?:then|now|please|with me))*(?: (?:but|nice and|and|very|really|make it))*(?: (?:gentle|gently|slow|slowly|easy|carefully|softly|light|lightly))*$"
)
"""Takes an offer, and wishes it gentle: "do it then, gentle"."""
DRINKS_AFTER = re.compile(
    rf"{_LEAD}(?:(?:should|can|could|shall|may|must|do|would it help if) (?:i|we|he|she|they)|(?:is it|am i) (?:ok|okay|worth|better|good) (?:to|me)|do you think (?:i|he|she) should|would it help to)(?: (?:need|have|ought|get|go|and|to|now|maybe|just|be))*"
    r" (?:have|having|drink|drinking|take|get|getting|sip|grab) (?:a (?:wee |quick |little )?(?:drink|glass|sip|cup|bottle)(?: of (?:something|water|anything|juice|squash|milk))?|some (?:water|fluids?|more water)|water|something to drink|more water)(?: (?:now|then|after|afterwards?|please|for it|tonight|before bed|in the night))*$"
)
"""Asks whether to drink something, after a cramp: "should I have a drink of something"."""
STAYS_SORE = re.compile(
    r"\b(?:sore|sorer|tender|bruis\w+|ach(?:e|es|ey|y|ing)|stiff|hurts?|hurting|painful|pain|sair|throb\w*|(?:still|bit|just|only|feels?) tight)\b"
)
"""How a muscle may feel after its cramp."""
