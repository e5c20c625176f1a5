"""Short English questions after an answer: "how soon", "morning or night", "who do I ask".

Each is a head that says what is asked, and behind it only words that name nothing: whoever names something asks of
that. Contractions are written out.
"""

import re

from skill.language.english.spoken_of_words import TOO_MUCH

_LEAD = (
    r"^(?:(?:and|so|but|or|oh|ok|okay|well|right|sorry|hang on|wait|please|er|um|just|alexa|coach|no|yes|aye|ta|thanks|now|then"
    r"|cheers|hmm|fair enough|i see|got it|in that case|tell me|can you tell me|could you tell me|do you know|any idea|what about) )*"
)
_SMALL = (
    r"(?: (?:it|its|that|this|them|these|those|one|ones|they|he|she|i|you|me|we|us|him|her|his|my|people|somebody|someone|folk|should|can|could|do|does"
    r"|would|will|shall|may|must|might|is|are|be|am|was|i'?d|need|needs|to|have|has|had|take|takes|taking|taken|use|using|used|drink|drinking|eat|eating|put|leave"
    r"|keep|doing|done|try|trying|wear|wearing|safe|safely|ok|okay|allowed|meant|supposed|for|of|a|an|the|in|on|at|go|before|until|till|then|though|really|actually|usually"
    r"|normally|roughly|about|exactly|ideally|best|day|days|daily|nights?|week|time|times|each|every|per|once|max|maximum|most|least|tablets?|pills?|capsules?"
    r"|dose|doses|milligrams?|sachets?|spoons?|sips?|glass(?:es)?|cups?|please|like|works?|working|kick|help|helps|notice|noticed|feel|anything|any|difference|effect"
    r"|results?|with|so|or|what|not|even|there|here|again|love|mate|pal|think|reckon|say|said|if|stuff|thing|things|first|start|starts|starting|sit|lie|stay|hold|yet"
    r"|by|after|see|make|much|many|long|often|soon|cream|when|from|up|just|only|also|too))*$"
)
_IT = r"(?:it|that|this|they|them|those|these|one|either of them|any of (?:it|them|that|those)|the (?:stuff|tablets?|pills?|cream|spray|drink|thing|medicine))"
_ANY_MISSED = r"(?:one|it|them|some|a (?:dose|tablet|pill|night|day|few|couple)|my (?:dose|tablet|pill)|the (?:dose|tablet|odd one|odd night)|tonight|last night|the odd (?:one|night|day|dose))"
_OF_HEALTH = r"(?:runs|trots|diarrh\w+|loose|stomach|tummy|belly|gut|bowels?|constipat\w+|bunged|toilet|loo|drowsy|sleepy|tired|dizzy|woozy|sick|headaches?|wind|gas|side effects?|wobbly)"
_ADVISERS = r"(?:(?:the|a|my|your) )?(?:doctor|gp|g p|pharmacist|chemist|nurse|midwife|surgery|physio)"


def _of(head: str) -> re.Pattern[str]:
    return re.compile(f"{_LEAD}(?:{head}){_SMALL}")


ASKED_OF_ANSWER = {
    "who": _of(
        r"who(?: else)? (?:do|should|can|could|would|shall|might|must|am|is best|is the best|is the right|to|would be best|knows?|knows about|have i|had i|should i be)"
        r"(?: (?:i|we|he|she|you|to|best|person|one|supposed|meant|got|better|go and|be))*"
        r" (?:ask|asking|talk|talk to|speak|speak to|see|ring|call|phone|go to|go and see|tell|check with|ask about|advise|help|know)(?: me| us)?"
        r"|who (?:knows|would know|can tell me|could tell me|can advise|to ask|will know|can i ask)"
        rf"|(?:do|should|can|could|shall) i (?:ask|ring|call|see|speak to|talk to|go to|check with) {_ADVISERS}(?: or {_ADVISERS})?"
    ),
    "missed": _of(
        rf"(?:what|what happens|what do i do|what should i do|does it matter|is it bad|is it a problem) (?:if|when) (?:i|he|she|you|we)(?: have| do| ever)? (?:forget|forgot|forgotten|miss|missed|skip|skipped)(?: (?:to take|taking|out))? ?{_ANY_MISSED}?"
        rf"|(?:i|he|she) (?:have |has )?(?:forgot|forgotten|missed|skipped)(?: (?:to take|taking))? (?:last night(?:'s| is)?|yesterday(?:'s| is)?|this morning(?:'s| is)?|{_ANY_MISSED}),? (?:so |and )?(?:what now|now what|what do i do|what should i do|does it matter|is that bad|is it bad)"
        rf"|if (?:i|he|she|you) (?:forget|forgot|miss|missed) {_ANY_MISSED}"
        r"|(?:do|should|can|could|shall) i (?:double up|take two|take double|catch up|make (?:it|one) up)(?: (?:if|when|after|next|the next|tomorrow|later|i|miss|missed|forget|forgot))*"
    ),
    "how-often": _of(
        r"how often|how many (?:times|hours|days)(?: (?:apart|between|in between|until the next|till the next|before the next))?|how far apart|how (?:long|many hours)(?: (?:should|do|must|can|have))?(?: i)?(?: (?:leave|wait|to leave|to wait))? (?:in )?between"
        r"|(?:how soon|when) (?:can|could|may|should|do) (?:i|he|she|you|we) (?:have|take|use|do|try) (?:another|the next|the second|more|some more|it again|them again|one again)"
        r"|(?:is (?:it|that|this)|do i (?:take|do|use|wear) (?:it|them|that)) (?:just )?(?:every (?:day|night|other day|morning)|daily|once a day|twice a day|three times a day)|once or twice|(?:every (?:day|night)|daily|once a day|twice a day) or"
        r"|how many (?:nights|days) (?:a|per) week|how long between"
    ),
    "too-much": _of(
        r"(?:can|could) (?:i|you|he|she) (?:take|have|drink|eat|use|do|overdo) (?:it |that )?(?:too much|too many)|is there such a thing as too much|"
        + TOO_MUCH
        + r"|what (?:if|happens if|happens when) (?:i|you) (?:take|have|drink|do) too (?:much|many)"
    ),
    "how-soon": _of(
        r"how (?:soon|quick|quickly|fast)|how long (?:until|till|before|to work|does (?:it|that|this) take|do (?:they|those) take|will (?:it|that|they) take|would (?:it|that|they) take|(?:is|are|was) (?:it|they|that) (?:before|until|till))"
        r"|when (?:will|does|do|would|should|can|might) (?:it|that|they|i|he|she)(?: be| expect to| start to| begin to)? (?:start|work|kick|notice|feel|help|see|expect|take effect|begin|get better)"
        r"|how many (?:days|weeks|months|nights)(?: (?:before|until|till|does))"
    ),
    "how-long": _of(
        r"(?:for )?how long|for how many (?:weeks|days|months|minutes|nights)|how many (?:weeks|minutes|months)|for (?:good|ever|life|the rest of my life)|until when"
    ),
    "how-much": _of(
        r"how much|how many|what (?:dose|amount|strength|dosage|quantity|size|milligrams)|what is the (?:most|max|maximum|limit|right dose|right amount|dose|dosage)|how strong|how big (?:a|an) (?:dose|amount|sip|glass)|what milligrams"
        r"|is there (?:a|any) (?:limit|maximum|max)"
    ),
    "when": _of(
        r"when (?:do|should|can|would|must|shall|is|am|does|are) (?:i|he|she|you|we|it|they|best|the best time|the right time|people)(?: (?:best|supposed|meant))?(?: (?:to|be))? (?:take|have|drink|use|do|eat|taken|put|wear|try|had|done|taking)"
        r"|when is (?:it )?best|(?:what|which) time (?:of day|of the day|should|do|is best|works best|at night)|(?:what is )?(?:the )?best time|(?:(?:in|of) the )?mornings? or (?:(?:at |in the |of a )?(?:night|nights|evenings?|bed|bedtime))|(?:at )?(?:night|bedtime|nights) or (?:(?:in the )?mornings?)"
        r"|(?:before|after|with|without|during) or (?:before|after|with|without|during)(?: (?:food|meals?|eating|breakfast|tea|bed|dinner|my tea|a run|running|the race|exercise))?|(?:(?:do|should|can|must|shall) (?:i|he|she|you) (?:take|have|use|drink|do) (?:it|them|that|one|this) )?(?:with|without|after|before) (?:(?:my|a|the) )?(?:food|meals?|eating|breakfast|tea|dinner|bed|sleep)(?: or (?:with|without|after|before|not))?|on an empty stomach|does it matter when"
    ),
    "side-effects": _of(
        rf"(?:(?:does|do|will|wull|would|can|could|might|is|are|did)(?: n't| not)? (?:{_IT}|you|i)?(?: (?:not|going to|likely to|gonna|also|really|ever|still))* )?(?:give|gives|gie|gies|upset|make|makes|cause|have|got|get|run)(?: (?:you|me|him|her|people|one|your|my|the|a|an|any|bad|to|going|feel|go))* {_OF_HEALTH}"
        r"|(?:any|what are the|what about|are there(?: any)?|has it|have they|got any|what|does it have(?: any)?)(?: (?:bad|nasty|the|any))* (?:side effects?|risks|downsides?|dangers|harm)|any harm"
        r"|what (?:does|will|would|can|might) (?:it|that|they|this) do to (?:you|me|him|her|your body|my body|people)"
        r"|(?:does|do|will|can|could|would) (?:it|that|they|this) (?:do|be)(?: (?:me|you|any|a))* (?:harm|damage|bad)"
    ),
    "with-medicines": _of(
        r"(?:does|do|will|would|can|could) (?:it|that|they|this|those) (?:interact|clash|mix|go|react|get on)(?: (?:badly|well|okay|ok))? with (?:anything|any|other|my|his|her|the|what)(?: (?:other|own|usual))*(?: (?:medicines?|medication|meds|tablets|pills|drugs|i take|i am on))*"
        r"|(?:can|could|may|should) (?:i|he|she|you) (?:take|have|use|drink) (?:it|them|that|those) (?:with|alongside|on top of) (?:other|my|his|her|the|any)(?: (?:other|own|usual))*(?: (?:medicines?|medication|meds|tablets|pills))+|any interactions"
    ),
    "bad": _of(
        r"(?:is|are|was) (?:it|that|this|they|those)(?: (?:really|very|that|so|actually|at all))* (?:bad|dangerous|harmful|serious|worrying|risky|a bad (?:sign|thing)|anything serious|something to worry about)(?: for (?:you|me|your health|my health|my kidneys|your kidneys))?"
    ),
    "hurts": _of(
        r"(?:does|do|should|will|would|can|is) (?:it|that|they|this)(?: (?:meant to|supposed to|going to))? (?:hurt|be painful|be sore|sting|painful)(?: (?:a bit|a little|much))?|what if it (?:hurts|is sore|is painful)"
    ),
    "how-hard": _of(
        r"how (?:hard|firm|firmly|tight|tightly|gentle|gently)(?: (?:do|should|must|can) i)?(?: (?:press|push|rub|roll|squeeze|pull))?"
    ),
    "with-alcohol": _of(
        r"(?:can|could|may|should|is it (?:ok|okay|safe|all right|alright) to) (?:i |he |she |you )?(?:drink|have (?:a )?(?:drink|wine|beer|alcohol|pint|glass of wine))(?: (?:alcohol|wine|beer))? (?:on|with|while on|when on|if i am on|when i am on) (?:it|them|that|those|this)|(?:does|do) (?:it|they) (?:go|mix) with (?:alcohol|drink|wine|beer|booze)"
    ),
    "where-from": _of(
        r"where (?:can|do|could|should|would|might) (?:i|you|he|she|we) (?:get|buy|find)|(?:can|could|do) (?:i|you) (?:get|buy) (?:it|them|that|one|some|those)(?: (?:from|at|in|over|off|the|a|counter|chemists?|pharmacy|shops?|supermarket|online|boots|without|prescription|doctor))*|(?:do|does|will|would) (?:i|it|they|you) need (?:a |to have a )?prescription(?: (?:for it|for them))?|is (?:it|that) (?:on )?prescription(?: only)?|(?:how much|what) (?:does|do|will) (?:it|they|that|one) cost|is (?:it|that) (?:expensive|dear|pricey)"
    ),
    "habit-forming": _of(
        r"(?:is|are) (?:it|that|they|those)(?: (?:at all|really))* (?:addictive|habit forming)|(?:can|could|will|do) (?:i|you) (?:get|become|be) (?:addicted|hooked|dependent)(?: (?:to|on) (?:it|them))?"
    ),
    "how-to-tell": _of(
        r"how (?:do|would|can|will|could|should) (?:i|you|he|she) (?:know|tell)(?: (?:if|when|whether))?(?: (?:i am low|i am short|i am dry|i need it|it is that|it is them|i have had enough))?"
    ),
    "what-they-do": _of(
        r"what (?:will|would|can|could|do|might) (?:they|the doctor|a doctor|the gp|my gp|he|she|the pharmacist|doctors) (?:do|say|give me|give you|suggest|try)(?: about it| for it| then)?"
    ),
    "works": _of(
        rf"(?:does|do|did|will|would|can|could) {_IT}(?: (?:actually|really|even|definitely|honestly|properly|truly))* (?:work|help|stop|do anything|do any good|do much|do owt|do me any good|make (?:a|any) difference|prevent|get rid of|cure|fix)(?: (?:with|for|against|off))?(?: (?:the|my|your|these|them|night|leg|muscle))*(?: (?:cramps?|cramping))?"
        r"|(?:is|are) (?:it|that|they|this|those)(?: (?:actually|really|even))* (?:any (?:good|use)|worth (?:it|trying|a try|taking|a go|the money|bothering with|doing)|proven|effective|useful)|any (?:good|use)|worth (?:it|a try|a go|trying|bothering)"
    ),
    "direction": _of(
        r"(?:which|what) (?:way|direction)(?: (?:do i|should i|is best|round|to|roll|go|rub|up|down|the|leg|calf|muscle|or|towards|heart|is it|first))*|(?:up|down|upwards|downwards)(?: the (?:leg|calf|muscle))? or (?:up|down|upwards|downwards)|(?:towards|away from) (?:the|my) (?:heart|foot|knee)"
    ),
    "temperature": _of(r"how (?:hot|warm|cold|cool)|what temperature|(?:hot|warm) or (?:hot|warm|just warm)"),
    "which": _of(
        r"(?:which|what)(?: (?:one|ones|kind|sort|type|brand|make|form|version|of them|of those|of these|flavour|colour|shop|yin|yins|is best|would be best|works best|is (?:the )?(?:worst|worse|safest|strongest|gentlest)))+|what should i (?:buy|look for|get)"
    ),
    "else": _of(
        r"(?:what|which one|is anything|is there (?:anything|owt|something)|anything|owt|something)(?: is| would be| might be| there| that is)? (?:safer|better|else|instead|gentler|stronger)|what(?: else)?(?: (?:does|would|might|could|can))? helps?|what(?: else)? works"
        r"|what(?: else)? (?:can|could|should|shall|do|would|might) (?:i|we|he|she)(?: (?:do|take|try|use|have|safely))+(?: (?:instead|now|else|about it))*|what instead|what (?:do|would|can) you (?:suggest|recommend)|(?:any|an) (?:alternatives?|other options|other ideas)"
    ),
    "for-another": re.compile(
        rf"{_LEAD}(?:does|do|would|will|is|are|can|could|and)? ?(?:(?:it|that|this|they|those|all that|the same)(?: all| also| still)* )?(?:go|apply|count|hold|stand|true|work|same|the same|be the same|right)(?: (?:go|true|goes|apply|be|count|also|too|as well))*"
        r" (?:for|to) (?:my|our|the|his|her|him|them|a|an|older|younger|kids|children|women|men|old|young)(?: \w+){0,9}$"
    ),
    "move-more": _of(
        r"(?:should|do|would|must|shall|had i better|ought) (?:i|it help if i|it help to|we|he|she)(?: (?:be|need|have|to|try|try and|get up and))* (?:move|moving|walk|walking|get up|getting up|exercise|exercising|active|more active)(?: (?:about|around|more|a bit|a bit more|every hour))*"
    ),
    "sitting": re.compile(
        rf"{_LEAD}(?:(?:when|if|while|whilst|with|from|is it) )?(?:(?:i am|i|you are|you|it is) )?(?:sit|sitting|sat|sat down|sitting down|sitting about|sitting still|sitting (?:all|at) \w+(?: \w+)?|at (?:my|a|the) desk)(?: (?:then|too|as well|down|all day|for long|a lot|though))*$"
    ),
    "standing": re.compile(
        rf"{_LEAD}(?:(?:when|if|while|whilst|with|from|is it) )?(?:(?:i am|i|you are|you|it is) )?(?:stand|standing|stood|on my feet|standing (?:up|still|about|around))(?: (?:then|too|as well|up|all day|for long|a lot|though|for hours))*$"
    ),
    "at-night": re.compile(
        r"^(?:(?:can|could|should|may) (?:i|he|she) (?:fall asleep|sleep|go to sleep|keep (?:it|them) on)(?: (?:with|in|it|them|on|that|those|all|night|overnight|in bed))*|overnight|all night(?: long)?)$|^(?:(?:ok|okay|right|oh|so|well) )*(?:(?:and|or|but|what about|how about) )+(?:(?:at|in|during|of a|for|the|through) )*(?:nights?|night ?time|bed|sleep|bedtime|evenings?)(?: (?:then|too|as well|time|cramps?|though))*$"
    ),
    "for-runners": re.compile(
        r"^(?:(?:ok|okay|right|oh|so|well) )*(?:(?:and|or|but|what about|how about) )+(?:(?:for|when|if|in|on|during|after|before|with|a|the|you|i|we|us) )*(?:runners?|running|athletes?|sports?|racing|races?|run|runs|exercise|training|marathons?|triathlons?|cyclists?|cycling|footballers?)(?: (?:then|too|as well|though|people|cramps?))*$"
    ),
}
"""By the id of what is asked."""
SAYS_TODAY = re.compile(r"\btoday\b")
"""What sends somebody to a doctor today."""
JOINED_THING = re.compile(
    r"^(?:(?:ok|okay|right|oh|so|well) )*(?:and|or|what about|how about|and what about) (?:(?:the|a|an|some|plain|just|my) )?"
    r"(?P<thing>(?!(?:i|my|me|he|she|we|they|you|it|that|this|if|when|why|how|who|what|which|for|in|at|on|with|so|then|now|is|are|do|does|can|no|not|yes|another|more|again|count|one|two|three|left|right)\b)\w+(?: (?!(?:i|me|is|are|at|in|on|for|with|now|please|left|right)\b)\w+){0,2})$"
)
"""Nothing but another thing that is asked about: "or slippers"."""
BRINGS_CRAMPS = "do {thing} cause cramps"
