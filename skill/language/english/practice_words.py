"""English about one's own practice: done today or not, how often, the six weeks, whether it helps; what only tells of
habits; to breathe together.
"""

import re

from skill.language.english.fillers import WISH_END, WISH_LEAD

_I = r"(?:i|we)(?: have|'ve)?(?: really| actually| already| even)?"
_DID = rf"(?:(?:did|have|was|am|had) {_I}|{_I})"
_THEM = r"(?:(?:(?:all )?(?:my|the|our|any) )?(?:bedtime |evening |morning |nightly |calf )?(?:stretch(?:es|ing)?|routines?|exercises?|set|session)|it|them|that)"
_DAY = r"(?:today|tonight|this evening|this morning|yesterday|last night|already|yet|this week|last week|so far)"
DONE_TODAY = re.compile(
    rf"^(?:(?:so|and|um|er|hey|alexa|hi|please|tell me|remind me) )*(?:did|have) {_I} (?:do|done|do all|finish(?:ed)?|stretch(?:ed)?)(?: {_THEM})?(?: {_DAY})*$"
)
"""Whether something was stretched: "have I done my stretches today"."""
ASKS_OF_YESTERDAY = re.compile(r"\b(?:yesterday|last night)\b")
MISSED = re.compile(
    rf"\b{_I} (?:just )?(?:missed|skipped|forgot|did not do|have not done|slept through|could not do)(?: to do)?(?: (?:it|{_THEM}|doing it|one|a|the|last|other|two|three|few|some|my|night|nights|evening|days?|yesterday|week))*\b"
    r".*\b(?:start (?:again|over|from)|begin again|matter|ruin(?:ed)?|spoil(?:ed|t)?|back to|lost|carry on|okay|all right|count|undo|set (?:me )?back|reset|too late|does that|for nothing|wasted|pointless)\b"
)
"""A missed night, and whether it matters: "I missed last night, do I have to start over"."""
_OFTEN_MISSED = r"(?:(?:loads|lots|plenty|most|some|too many|so many|a few|a couple|a lot|a load|quite a few|several|many|one or two|two|three|four|five|six|all|half|a|one|the last|the|my|last|every|of|them|few|couple|or two|more) )*"
_NIGHTS = rf"(?:nights?|evenings?|days?|sessions?|weeks?|{_THEM})"
_LATELY = r"(?: (?:again|lately|recently|this week|last week|this month|all week|all month|for (?:days|weeks|ages|a while|a week|a few days|a bit)|in (?:days|weeks|ages|a while)|these (?:days|weeks)|now|already|i am afraid|sorry|though|so far|last night|yesterday|the other (?:night|day)|since \w+|here and there|i know))*$"
TELLS_OF_MISSED = re.compile(
    rf"{WISH_LEAD}(?:i (?:must|have to) (?:admit|confess|say)(?: that)? |i am afraid |sorry |to be honest |think )*(?:"
    rf"(?:i|we)(?: have| keep| kept| do| did)?(?: really| just| only| actually| also| then)* (?:missed|missing|skipped|skipping|slept through|left out|forgot|forgotten|forgetting)(?: to do| doing| about)? {_OFTEN_MISSED}{_NIGHTS}"
    rf"|(?:i|we) (?:forgot|have forgotten|keep forgetting|kept forgetting) to (?:stretch|do {_THEM})"
    rf"|(?:i|we) (?:have not|did not|have hardly|have barely|hardly|barely|never) (?:done|did|do|been doing|kept up|kept at|managed|stuck to|stuck with) {_THEM}(?: (?:much|up|every night|regularly))?"
    rf"|(?:i|we) have not (?:stretched|been stretching|kept (?:it|them) up|been (?:good|regular|doing well))"
    rf"|(?:i|we) (?:have been|was|am|were) (?:so |really |very |a bit |quite )*(?:rubbish|bad|terrible|hopeless|awful|lazy|slack|useless|naughty|poor|slacking)(?: (?:at|about|with|on|in))?(?: (?:doing|keeping up(?: with)?|keeping at))?(?: {_THEM})"
    rf"|(?:i|we) (?:have )?(?:fell|fallen) (?:off the wagon|behind)(?: with {_THEM})?|(?:i|we) have let (?:it|them|things) slide){_LATELY}"
)
"""Who only tells that nights were missed, and asks nothing: "I've been rubbish at doing them"."""
_STRETCHING = r"(?:(?:all )?(?:my|the|these|those|this|that|your|bedtime|evening|nightly) )*(?:stretching|stretches|routine|exercises?)"
ASKS_IF_STRETCHING_DID_IT = re.compile(
    rf"{WISH_LEAD}(?:(?:is|was|would|could|might|will) (?:it|that|this|they)(?: (?:all|be|just|really|have been))*(?: (?:because of|down to|thanks to|due to|from|owing to|caused by|through|on account of|to do with))? {_STRETCHING}"
    rf"(?: (?:working|helping|doing (?:it|that|this)|that (?:did|does|do|helped|has done|worked)(?: (?:it|that|this))?|then|do you think|you think|paying off))*"
    rf"|(?:did|does|do|has|have|is|are|was|were) {_STRETCHING} (?:do|done|doing|did|cause|caused|bring|brought|made|make|why|the (?:reason|cause)|behind|to thank|responsible)(?: (?:it|that|this|the difference|for that|for it|about|they are fewer|there are fewer|(?:that )?i (?:have|get) fewer))*"
    rf"|(?:do|does) (?:i|we) have {_STRETCHING} to thank|why is that|what (?:did|does|made|makes) (?:it|that)|what is (?:it|that) (?:down|due) to){WISH_END}"
)
"""Whether a change of the cramps comes from the stretching: "is it because of the stretching"."""
_CRAMP = r"(?:(?:my|the|these|those) )?(?:leg |night |calf )*(?:cramps?|cramping)"
ASKS_OF_PRACTICE = re.compile(
    rf"^(?!.*\b(?:magnesium|potassium|quinine|tablets?|pills?|medicine|water|salt|juice|without|remind(?:er|ers)?)\b)(?:"
    rf".*\bhow (?:many|often)(?: (?:times|days|nights|evenings|mornings|stretches|routines|sessions))?(?: (?:this|last) week)? {_DID}(?: (?:do|did|done|stretch(?:ed)?|manage(?:d)?|finish(?:ed)?|been doing))\b(?!.*\bcramp).*"
    rf"|(?:.*\b)?when {_DID} last (?:stretch(?:ed)?|exercise[ds]?|(?:do|did) {_THEM})|(?:.*\b)?when {_DID} (?:do|did|stretch(?:ed)?)(?: {_THEM})? last"
    rf"|(?:.*\b)?(?:did|have) {_I} (?:miss(?:ed)?|skip(?:ped)?|le(?:ave|ft) out|forg[eo]t(?:ten)?) (?:a|any|one|some|many|much|too many)(?: (?:night|day|evening|one)s?)?(?: {_DAY})*"
    rf"|(?:.*\b)?how (?:many|often)(?: (?:nights|evenings|days|times))? {_DID} (?:miss(?:ed)?|skip(?:ped)?|le(?:ave|ft) out)(?: (?:it|them|{_THEM}))?(?: {_DAY})*"
    rf"|(?:.*\b)?{_I} (?:did|have done|done|managed|kept up|stuck (?:to|with)|kept (?:to|at)) {_THEM} (?:(?:every|each) (?:single )?(?:night|day|evening|morning)|all (?:week|month)|\w+ (?:nights|evenings|days|times))\b.*"
    rf"|(?:.*\b)?have {_I} been (?:doing|stretching|keeping|good|regular)\b.*"
    rf"|(?:.*\b)?(?:am i|are we) (?:getting|doing) (?:any )?(?:better|anywhere)(?: (?:with|at) (?:this|it|{_CRAMP}))?(?: or (?:not|what))?(?: (?:then|at all|hen|love|mate|doll))*"
    rf"|(?:.*\b)?(?:are|is) (?:{_CRAMP}|they) (?:getting|becoming|any|coming)? ?(?:less|fewer|better|rarer|milder|improving|easier)(?: or (?:not|what))?(?: (?:at all|only|now|lately|since|then|these days)\b.*)?"
    r"|(?:so |well |and )*(?:is|are) (?:it|this|the stretching|the stretches|the routine|my stretching)(?: (?:even|actually|all|really))? (?:working|helping|doing (?:anything|any good|me any good|something))(?: (?:then|at all|yet|or not|or what|hen|doll|love|mate|pal|dear|for me))*"
    r")$"
)
"""How one's own stretching goes, and whether the cramps are fewer: "how many days did I do", "is it working"."""
ASKS_OF_FEWER = re.compile(r"\b(?:better|less|fewer|rarer|milder|improving|easier|working|helping)\b")
"""What of that asks whether the cramps are fewer."""
_BREATHING = (
    r"(?:(?:the|a|some|just|only|your|that|my|this|bit of|few) )*(?:(?:slow|deep|calm|calming|sleepy?|night|bedtime|relaxing|relaxation|sleep) )*(?:breathing|breaths?)"
    r"(?: (?:exercises?|thing|bit|part|session|routine|one|practice|technique))?"
)
_AFTER = r"(?: (?:please|again|with me|together|now|tonight|only|for (?:me|sleep|sleeping|bed)|(?:back )?to sleep|to (?:get|fall) (?:back )?(?:to sleep|asleep)|hen|love|mate|pal|dear|you do|that you do|you did))*$"
BREATHE_TOGETHER = re.compile(
    r"^(?:(?:please|ok|okay|so|right|now|can (?:we|you|i)|could (?:we|you|i)|shall we|let us|let me|i (?:want|need|would like)(?: to)?|just|will you|would you) )*"
    rf"(?:(?:(?:do|start|try|play|run|have|give (?:me|us)|begin|repeat|(?:guide|take|lead|talk|walk) (?:me|us) through) )?{_BREATHING}"
    rf"|breathe (?:with (?:me|us)|together)|(?:the )?breathe? (?:then|now)|let us breathe|what is {_BREATHING}){_AFTER}"
)
"""A wish for the slow breaths alone: "can we do just the breathing", "breathe with me".
Contractions are written out."""
DOES_THEM = re.compile(
    r"^(?:(?:so|right|ok|okay|well|then|please|can we|could we|shall we|let us|let me|i will|we will|we might as well|i might as well|go on) )*(?:do|start|begin) (?:them|it|that|those)"
    r"(?: (?:now|then|together|with me|please|so|right now|tonight))*$"
)
"""Who wants to stretch once it was told whether one has: "do them now then"."""
ASKS_OF_WEEKS = re.compile(
    r"\b(?:what|what's|which|how|how's|where|where's|when|progress|left|am i|week (?:one|two|three|four|five|six))\b"
)
"""What makes a sentence about the six weeks ask how far they are."""
WEEKS_ANEW = re.compile(
    r"\b(?:again|anew|over|afresh|restart|reset|from (?:today|tonight|now|scratch|the (?:top|start|beginning)))\b"
)
"""What makes it a wish to begin them anew."""
ASKS_OF_ROW = re.compile(
    r"(?=.*\b(?:in a row|running|straight|on the trot|back to back|on the bounce|in succession|consecutive|streak)\b)"
    r"(?!.*\b(?:cramp|cramps|cramped|cramping|without|should|can|could|must|need|does|take|sleep|slept)\b)"
    r".*\b(?:how many|how long|how's|what's|what is|tell me|do i have|am i on|is it|my|number of)\b.*\b(?:nights?|evenings?|days?|row|streak)\b"
)
"""A question about the nights in a row of bedtime stretching."""
COUNTS_FOR_ME = re.compile(
    r"\b(?:keep|start|do|carry on)(?: the| a)? (?:count|counting|tally|track|score)\b|\b(?:count|track) (?:them|it|mine|for me|the (?:nights|evenings|weeks|days))\b"
)
"""Who agrees that evenings are counted: "keep count for me"."""
_ACTIVITY = (
    r"(?:stretch(?:es|ing)|routines?|exercises?|physio|yoga|pilates|tai chi|runs?|jogs?|walks?|swims?|rides?|hikes?|work ?outs?|sessions?|gym|training|class"
    r"|running|jogging|walking|swimming|cycling|rowing|dancing|gardening|football|tennis|golf|rugby|squash|bowls|aerobics|zumba|spinning|weights|legs|bike|treadmill|park ?run|marathon|race"
    r"|(?:calf|heel|leg) (?:raises?|drops?|lifts?)|squats?|lunges?|sit ups|press ups|miles?|laps?|lengths?|k|kilomet(?:er|re)s|thousand steps)"
)
_GAP = r"(?:(?!(?:one|it|them|these|those|cramps?|in|on|during|after|when|and|but|while)\b)\w+ ){0,4}?"
WAS_DONE = re.compile(
    rf"\b(?:did|done|finished|completed|managed|got through|kept up) {_GAP}{_ACTIVITY}\b"
    rf"|\b(?:had|have had|fitted in|got in|been for|been on|been to|been out on|been out for|went for|went on|went to|gone for|went|been) {_GAP}{_ACTIVITY}\b"
    rf"|\b(?:log|note|record|put|jot|add|enter|write|mark|track|save)(?: (?:down|in|that|my|me|the|a|an|our|today's|yesterday's|this morning's|some|in my diary))* (?:(?:morning|evening|bedtime|long|short|daily|little|nice|good) )?{_ACTIVITY}\b(?! on\b)"
    r"|\b(?:i|we)(?: have|'ve)?(?: (?:also|just|already|really|finally))* (?:ran|swam|walked|jogged|cycled|hiked|danced|trained|stretched|exercised|worked out|gardened|played \w+)\b"
)
"""What was done, and is no cramp: "I did my stretches", "had a good run", "log my walk"."""
_NO_CRAMP = r"(?:not (?:(?:really|even) )?(?:(?:a|an|my|the|any|proper) )?cramps?|no cramps?)"
WAS_NO_CRAMP = re.compile(
    rf"{WISH_LEAD}(?:(?:i (?:meant|said|mean|was (?:talking about|on about))|it is|it was|that was|that is|they were|there was|i had|i never had|only|just|about) )*(?:(?!(?:in|on|at|had|got)\b)\w+ ){{0,5}}?(?:but )?{_NO_CRAMP}(?: at all)?{WISH_END}"
    rf"|{WISH_LEAD}{_NO_CRAMP} (?:it was )?(?:(?:a|an|my|me|the|just|only) )*(?:\w+ ){{0,2}}?(?:twitch|twinge|ache|{_ACTIVITY}){WISH_END}"
    rf"|{WISH_LEAD}i (?:meant|said|mean) (?:(?:i (?:did|had done)|my|me|the|that i did|doing) )*{_ACTIVITY}{WISH_END}"
)
"""Says of what was noted that it was no cramp: "I meant stretches, not cramp"."""
HABIT = re.compile(
    rf"{WISH_LEAD}(?:i|we|he|she) (?:do )?(?:already|always|usually|normally|often|mostly|generally|regularly|have always|tend to)\b(?!.*\b(?:want|like|can you|could you|let us|please|guide|show|start|now|tonight|today)\b)"
)
"""What somebody does by habit, and asks for nothing: "I already do warm ups"."""
JUST_DONE = re.compile(
    rf"{WISH_LEAD}(?:(?:no|not a|not any|without|had no) (?:cramps?|pain) )?(?:(?:i|we) )?(?:(?:have|had) )?(?:just|only just)?(?<=just) (?:been|finished|done|did|ran|run|come|came|got|completed|cycled|walked|played|had)\b(?!.*\b(?:want|like|can you|could you|let us|please|guide|show|start|what|which|how|need|should)\b)"
)
"""What somebody has just done, and asks for nothing: "just finished ten k"."""
_OFTEN = (
    r"(?:(?:nearly|almost|just about|pretty much) )?(?:every|each|most|all)(?: (?:single|blessed|bloody|other|second))? (?:nights?|nichts?|nicht|evenings?|days?|mornings?|weeks?|time)"
    r"|(?:once|twice|two times|three times|several times|a few times|\w+ times|\w+ nights?) (?:a|per|every|each) (?:night|week|month|day)|nightly|night after night|all the time|a lot|constantly"
)
HOW_OFTEN = re.compile(
    rf"{WISH_LEAD}(?:(?:it is|they are|i get (?:it|them|one)|they come|it comes|it happens|about|like|that is) )*(?:{_OFTEN})(?: (?:now|lately|recently|these days|at the moment|nearly|almost|it is|they come|i get them))*$"
)
"""Nothing but how often cramps come: "aye every night"."""
EACH_TIME = re.compile(
    r"^(?:(?:yes|yeah|yep|aye|ay|och|well|oh|it does|it is|they do|that's it|pretty much|more or less|nearly|almost|just about|usually|mostly|it happens|it comes|and|i'd say) )*"
    r"(?:(?:each|every)(?: and every)?(?: (?:single|blessed|bloody|damn))? (?:time|walk)|always(?: does| has| do)?|without fail|most (?:times|of the time)|whenever i walk|any time i walk)"
    r"(?: (?:yes|yeah|yep|aye|now|lately|these days|it does|it is|i walk|i go (?:out|uphill|up a hill)|so it is|so it does|love|pet|doctor|at the moment))*$"
)
"""Nothing but that it always comes: "yeah every time"."""
HOW_LONG_NOW = re.compile(
    rf"{WISH_LEAD}(?:(?:it is|it has been|they have been|i have had (?:it|them|this)|that is|this has been|going on|gone on|been|about|around|roughly) )*(?:for|since|over|about|like)?(?: (?:about|around|roughly|over|nearly|almost|more than|the last|the past|at least|only))*"
    r" ?(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple of|couple of|many|some|\d+) )?(?:days?|weeks?|months?|years?|ages|fortnight|christmas|easter|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|last (?:week|month|year|summer|winter))"
    r"(?: (?:now|already|or so|maybe|i think|i would say|on and off|off and on))*$"
)
"""Nothing but how long it has gone on: "since two weeks"."""
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_UNITS = "days?|weeks?|fortnights?|months?|years?|ages|while|long time"
WHEN_IT_WAS = re.compile(
    rf"{WISH_LEAD}(?:(?:it|that|this) was |they did it |i had (?:it|that|him|her|them)(?: done)? |(?:about|around|roughly|only|just|back|nearly|almost|over|maybe|like|oh|um) )*"
    rf"(?:(?:\w+ ){{0,4}}?(?:{_UNITS})(?: or so)? (?:ago|back)|in (?:early |late |about )?(?:the )?(?:{_MONTHS}|spring|summer|autumn|fall|winter|new year)|in (?:nineteen|twenty|two thousand|\d{{4}})(?: \w+){{0,3}}"
    rf"|(?:last|this|early this|earlier this) (?:week|month|year|spring|summer|autumn|fall|winter|christmas|easter|{_MONTHS})|yesterday|at (?:christmas|easter|new year))(?: (?:now|or so|i think|it was|maybe|this year|last year))*$"
)
"""Nothing but when something was: "eight weeks ago", "back in June"."""
WEEK_OF_PREGNANCY = re.compile(
    rf"{WISH_LEAD}(?:(?:i am|in|at|it is|about|now|my|the) )*(?:week (?P<before>\w+(?: \w+)?)|(?P<after>\w+(?: \w+)?) weeks(?: (?:gone|along|in|now|so far|pregnant))*)$"
)
"""A week of a pregnancy, where one was told: "in week thirty"."""
_TALK = r"(?:talk|talking|chat|chatter|waffle|spiel|speech|explanations?|explaining|instructions|intro|introduction|faff|preamble|set ?up|details)"
KNOWS_IT = re.compile(
    r"(?:^|\b(?:and|so|but|as|because|cos|since|please) |(?<= ))(?:"
    r"i (?:already |really |do )*know (?:(?:this|that|it)(?: one)?|how(?: to do (?:it|this|that|one)| it goes)?|what to do|the (?:drill|moves|way))(?: (?:already|by now|by heart|well|inside out))*"
    r"|i (?:already )*know (?:how to do )?(?=(?:the|my) .*\b(?:count|skip|explain\w*)\b)"
    r"|i have (?:already )?(?:done|had) (?:it|this|that|this one|that one)(?: (?:loads|plenty|lots|many times|a hundred times|hundreds of times|before|already|often|loads of times))+"
    rf"|(?:skip|cut|drop|leave out|spare me|forget|no need for|without|minus|no)(?: (?:all|out|of|the|your|any|that|this|long))* {_TALK}"
    r"|(?:there is )?no need to explain(?: (?:it|that|this|again|anything))*|(?:you )?(?:do not|need not)(?: (?:have|need) to)? explain(?: (?:it|that|this|again|anything))*"
    r"|(?:go )?(?:straight|right) (?:to|into) the (?:count|counting|hold|holding)|just (?:start |do the )?count(?:ing)?(?: it| me| through)?"
    r")\b(?: (?:and|so|then|please|now))*"
)
"""Who knows a stretch, or wants it without its explanation, beside the wish for it: "I know this one, calf stretch
please", "straight to the count, calf stretch". Contractions are written out, without punctuation."""
