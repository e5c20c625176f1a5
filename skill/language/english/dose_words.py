"""English sentences about how much is taken, when, and what was allowed: a reliever, a new medicine, a limit.

Contractions are written out.
"""

import re

_ADVISER = r"(?:they|doctors?|docs?|gp|nurse|pharmacist|chemist|hospital|surgeon|cardiologist|consultant|specialist|clinic|unit|team|dietitian|renal|he|she)"
_AMOUNT = r"(?:lit(?:re|er)s?|l|pints?|ml|mils?|millilit(?:re|er)s?|cups?|glass(?:es)?|mugs?|bottles?|ounces?|grams?|g|teaspoons?|spoons?)"
_AT_MOST = r"(?:only|no more than|not more than|not over|at most|at the most|max|maximum|a maximum of|up to|to keep (?:it )?(?:to|under|below)|keep (?:it )?(?:to|under|below)|stick to|under|less than|below|just|limit|limited|restrict\w*)"
SETS_A_LIMIT = re.compile(
    rf"\b{_ADVISER} (?:have |has |had )?(?:said|says|say|told me|told him|told her|told us|reckons?|allow(?:s|ed)?(?: me| him| her)?|lets? me(?: have)?|put me on|set me|want(?:s|ed)? me (?:to|on)|limited me to|restricted me to|gave me a limit)\b(?=.*\b{_AT_MOST}\b)(?=.*\b{_AMOUNT}\b)"
    rf"|\b(?:allowed|limited to|restricted to|meant to have|supposed to have|can have)(?: to (?:have|drink))? (?:{_AT_MOST} )?(?:\w+ ){{0,4}}{_AMOUNT}(?: (?:a|per|each) day)?\b"
    r"|\b(?:on|have|has|under|got) (?:a |my |the )?(?:strict )?(?:fluid|fluids|water|salt|drinking) (?:restriction|limit|allowance)\b|\bfluid restricted\b"
)
"""A limit for drinks or salt that somebody has set: "they said only a litre and a half"."""
_RELIEVER = r"(?:salbutamol|ventolin|albuterol|proair|proventil|reliever|rescue inhaler|blue inhaler|blue one|blue puffer|blue pump|puffer|inhaler|pump|levalbuterol|xopenex|terbutaline|bricanyl)"
OF_A_RELIEVER = re.compile(rf"\b{_RELIEVER}\b")
"""An inhaler that brings relief."""
_TAKES = r"(?:use|uses|using|used|take|takes|taking|took|need|needs|needing|needed|puff|puffs|puffing|have|having|had|on|do|does|doing|reach for|go through)"
_OFTEN = r"(?:(?P<times>\w+(?: or \w+)?) (?:times|puffs|goes)|(?P<once>once|twice))"
RELIEVER_COUNTED = re.compile(
    rf"\b{_TAKES}\b.*?\b{_OFTEN}(?: (?:of|from|on|with) (?:\w+ ){{0,4}}?(?:{_RELIEVER}|it))?(?: (?:a|per|each|every|in a|in one|in the|today|daily|last|so far|already))+(?: (?P<unit>day|night|hour|24 hours|twenty four hours))?\b|^(?:(?:about|around|maybe|like|well|oh|at least|more like|probably|up to) )*(?P<alone>\w+(?: or \w+)?) (?:times|puffs|goes) (?:(?:of|from|on|with) (?:\w+ ){{0,4}}?(?:{_RELIEVER}|it) )?(?:(?:a|per|each|every|this) (?:day|night|morning|evening|afternoon)|today|tonight|already|so far)\b"
)
"""How often somebody uses it in a day, the number in one of its groups: "I use it ten times a day"."""
RELIEVER_ALWAYS = re.compile(
    rf"\b(?:{_TAKES}\b.*?|{_RELIEVER} (?:\w+ ){{0,2}})\b(?:all day(?: long)?|all the time|constantly|non ?stop|every (?:hour|half hour|two hours|couple of hours|hour or (?:so|two)|few hours|three hours|ten minutes|twenty minutes)|every hour or so|hourly|day and night|morning noon and night|a lot more|much more|more and more|way too (?:much|often)|too often|far more)\b"
)
"""Who needs it more often than it is made for, with no number: "all day long", "every hour or so"."""
_STEM = (
    r"(?:pril|sartan|olol|statin|prazole|dipine|tidine|floxacin|cillin|mycin|cycline|triptan|setron|gliptin|gliflozin|glutide|tinib|tuximab|zumab|limumab|cept|vudine|ciclovir|tegravir|zepam|zolam|barbital|barbitone"
    r"|oxetine|triptyline|pramine|peridol|apine|idone|caine|sone|solone|thiazide|semide|xaban|parin|coxib|profen|fenac|dronate|lukast|terol|tropium|formin|glitazone|gabalin|pezil|stigmine|nirole|pexole|dopa"
    r"|dafil|platin|rubicin|taxel|conazole|darone|zosin|parib|ciclib|trexate|thioprine|sporin|limus|steride|traline|azodone|tapine|piprazole|benazine|cetam|trigine|amate|rexole|gotine|semide|lactone|warfarin|xaban|fibrate|mustine|tamide|xifene|trozole|thyroxine|prazine|dryl|zine|zole)"
)
A_NAME = rf"\w+{_STEM}"
"""How the names of medicines end."""
_NAME = rf"(?P<name>{A_NAME})"
_HAS_IT = r"(?:on|take|takes|taking|gave|given|give|prescribed|started|start|starting|put|use|uses|using|switched|changed|moved|called|tablets?|pills?|new|some|this|these|with|got|have|had|try|trying)"
NAMES_A_MEDICINE = re.compile(
    rf"\b{_HAS_IT}(?: (?:me|him|her|us|on|to|a|an|the|some|this|these|new|called|my|low|high|dose|of|for|taking|it|is))* {_NAME}\b"
)
"""A medicine that is taken, the group "name": known by how the names of medicines end."""
_GAVE = r"(?:gave|given|give|put|prescribed|started|has given|have given|have put|has put|have prescribed|has prescribed|have started|has started|switched|changed)"
_NO_MEDICINE = (
    r"(?:stretch\w*|exercises?|advice|leaflet|sheet|splints?|socks?|stockings?|insoles?|boot|brace|injections?|jab|jabs|crutches|stick|appointment|number|call|massage|physio\w*|creams?|gel|blood test|tests?|scan|x ?ray|diet|nothing"
    r"|it|them|those|these|this|that|something|anything|everything|some|water|magnesium|quinine|iron|salt|vitamins?|potassium|calcium|up|off|out|hope|ok|okay|the ok|all clear|permission|a fright|fright|stuff|one|list|waiting list|machine|dialysis|drip|oxygen|rest)"
)
GIVEN_A_MEDICINE = re.compile(
    rf"\b(?:doctor|doc|gp|nurse|pharmacist|chemist|hospital|cardiologist|consultant|specialist|clinic|neurologist|psychiatrist|they)(?: \w+){{0,2}}? {_GAVE} (?:me|him|her|us)(?: (?:on|onto|to|a|an|some|these|this|new|called|tablets?|pills?|medicine|named|the))* (?P<name>(?!{_NO_MEDICINE}\b)\w+)(?: (?:tablets?|pills?|for it|for that|for them|for my \w+(?: \w+)?|last \w+|this \w+|yesterday|now|today|years ago|ages ago))*$"
)
"""What a doctor gave that nothing else is said of, the group "name": "my doctor gave me ropinirole"."""
_DOSE = r"(?:it|them|one|that|those|this|the dose|a dose|(?:my|the|his|her|those|these|their) (?:\w+ )?(?:dose|tablets?|pills?|medicines?|medication|meds|capsules?|patch|inhaler)|(?:my|the|his|her) \w+)"
_MOVED = r"(?:(?:a bit |a little |much |an hour |half an hour |two hours )?(?:earlier|later|sooner|less often|more often|at night|at bedtime|before bed|in the (?:morning|evening|night|middle of the night)|before (?:i|he|she) gets? up|before getting up|twice|at a different time|at another time|closer together|further apart|instead|with food|on an empty stomach))"
ASKS_TO_MOVE_DOSE = re.compile(
    rf"\b(?:can|could|should|shall|may|do|does|would it (?:help|be (?:ok|okay|safe|better))|is it (?:ok|okay|safe|all right|alright|fine|better)|what if|would it be an idea|better|might)\b(?: (?:if|to|i|he|she|we|they|just|simply|maybe|my \w+|not|then|for|me|him|her))* (?:take|takes|took|taking|have|has|having|give|gives|gave|giving|move|moves|moving|bring|space|split)(?: (?:him|her))? {_DOSE}(?: (?:just|only|a bit|forward|back|then|up))* ?{_MOVED}\b"
    r"|\b(?:when|what time)(?: of (?:the )?day)? (?:should|do|does|must|can|is it best to|is best to)(?: (?:i|he|she|we|they))? (?:take|have|give)(?: (?:him|her))? (?:my|his|her|their|the) \w+(?: \w+)?(?: (?:tablets?|pills?|then|best))*$"
)
"""Asks whether to take a dose at another time: "should she take it earlier"."""
HAS_LEFT_OVER = re.compile(
    r"\b(?:still|i) (?:have|got|have got|keep) (?:some|a few|a couple|loads|plenty|one|two|three|half a (?:box|packet|pack|bottle)|a (?:box|packet|pack|bottle|strip)|them|the (?:rest|box|packet|tablets|pills)|my old \w+)(?: (?:of them|of those|left|over|somewhere|in the (?:drawer|cupboard|cabinet|house)|at home|from (?:then|before|last time)))*$"
    r"|\b(?:some|a few|tablets|pills|ones|it|them|loads|half) (?:is |are )?(?:left ?over|left from|from last (?:time|year)|from years ago|out of date)\b|\bleft ?overs?\b"
)
"""Who has some of a medicine left: "he gave me some years ago, I still have some"."""
AMOUNT_ALONE = re.compile(
    r"^(?:(?:and|but|so|oh|well|er|um|erm|no|yes|yeah|like|say|about|around|roughly|maybe|probably|perhaps|nearly|almost|over|more than|at least|must be|must have been|it was|that was|only|just|already|i think|i know) )*"
    r"(?P<took>(?:i|he|she) (?:have |has |had )?(?:had|taken|took|swallowed) )?(?:(?:about|around|roughly|maybe|nearly|over|like|at least|already) )*"
    r"(?P<number>\d+|(?:twenty|thirty|forty|fifty|sixty)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
    r"(?P<them> of (?:them|those|em|the things)| tablets?| pills?| capsules?)?"
    r"(?: (?:altogether|in total|all told|so far|already|now|or so|i think|maybe))*"
    r"(?P<when> (?:since|over|today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|in (?:the )?(?:last|past)|in (?:one|a) (?:go|day)|at once|between|from)\b.*)?$"
)
"""A number that may be of what was taken, group "number"; what says so stands in "took", "them" and "when"."""
TOOK_SO_MANY = "i took {number} tablets"
"""The sentence that such a number stands for."""
