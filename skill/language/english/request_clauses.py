"""English clauses beside a request for a stretch: asides, reasons, earlier values, and the order that comes after them.

The patterns match words as `tokenise` leaves them, with apostrophes. Those that only mark a place match no letter.
"""

import re

_LEG = r"(?:left|right)(?: one| leg| side)?"
_MUSCLE = r"(?:one|leg|side|calf|calves|ham\w*|quads?|thighs?|hips?|shins?|foot|feet|glutes?|arch|groin|inner)\b"
_DID = r"(?:did|done|do|had|sorted|stretched|finished)"
ASIDES = re.compile(
    rf"\b(?P<other>(?:cos |because |and )?i(?:'ve| have)?(?: just| already)* {_DID} (?:the|my) (?:other(?: one| leg| side)?|{_LEG})(?! {_MUSCLE})"
    r"(?: (?:already|earlier|before|this morning|yesterday|just now|today|myself|with (?:you|(?:the|my) \w+)))*"
    rf"|leave (?:the|my) {_LEG} alone"
    rf"|(?:the |my )?{_LEG}(?:'s| is) (?:grand|fine|ok|okay|good|done|sorted)"
    r"|(?P<asked>if (?:there's|there is|you've|you have)(?: got)? (?:one|it|that)(?: going)?)"
    r"|if (?:that's|that is|it's|you|we|i|you'd) (?:can|could|please|may|like|ok|okay|alright|will|want|don't mind)(?: to)?"
    r"|(?:(?:as|like|what) )?i(?:'ve been| have been| was) told(?: to)?|says (?:the|my) \w+|instead of the usual|last time|for when"
    r"|(?:like|same as|as)(?: we did| i did| you did| it was)?(?: on)? (?:yesterday|the other day|before|last week|last night"
    r"|this morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|not (?:the )?\w+ one)\b"
)
"""What is said beside a request, and is no part of it: "just the left calf, I did the other already".

The group "asked" says that something is asked for: "if there's one"; "other", that only one side is.
"""
SOMETHING = re.compile(
    r"(?:(?:please|ok|okay|hey|alexa|i|we|i'd|we'd|i'm|just|need|want|would|like|love|give|get|me|us|looking for|have you got|got) )*"
    r"(?:something|anything) (?:(?:(?:really|nice and|a bit|very) )?"
    r"(?:safe|gentle|easy|light|quick|short|simple|soft|kind|suitable|okay|ok|nice|good|slow)\b|for before\b)"
)
"""Words of praise only: "something wrong" and "something popped" ask for nothing."""
EXERCISING = re.compile(
    r"(?<!after )(?<!before )(?<!from )(?<!during )(?<!i )\b"
    r"(?:workouts?|work out|exercis(?:e|es|ing)|something to do|strengthen(?:ing)?|training)\b(?! (?:bike|class|plan))"
)
OTHER_SIDE = re.compile(
    rf"\b(?:and |but |cos |because )*(?:the |my |her |his )?{_LEG}(?:'s| is| can| has| was| feels| doesn't| didn't)\b"
    r"(?: (?!so\b|just\b|only\b|do\b|give\b)\w+){1,4}$"
)
"""What is said of the side that is not to be stretched, where the other is named as well: "and the left can wait"."""
_SO = r"(?<!\bor )(?<!\bdo )\bso\b(?! (?:much|tight|long|far|bad|badly|sore|many|that|on|i can)\b)"
CONCLUSIONS = re.compile(_SO)
"""Before what is asked for after a reason: "thirty was too long so ten seconds on the quads"."""
_NOT_BEFORE = "".join(
    rf"(?<!\b{word} )"
    for word in "to i you we they he she it not don't didn't how should would could can must when who doesn't and or".split()
)
ORDERS = re.compile(
    rf"{_NOT_BEFORE}\b(?=(?:give (?:me|us|the|my|it)|let's (?:do|have|try|go)|let us (?:do|have|try)|(?:can|could) (?:we|you|i) (?:do|have|try)"
    r"|(?:do|stretch|hold) (?:the|my|me|us|mine|both|just|only|left|right|\w+ (?:seconds|secs) )|do \w+ on|make (?:it|that)"
    r"|(?:today|tonight|this time|now) (?:the|my|it's|left|right|just|only|\w+(?: seconds| secs)?$)|(?<=but )(?:just|only)|i'd like|i'll have|just (?:do|give)|now do)\b)"
    r"|(?:(?<=\band )|(?<=\bbut ))(?=(?:(?:now|today|tonight) )?(?:i want|i'd like|i would like|i fancy) (?:a|an|the|to (?:stretch|do|hold))\b)"
)
"""Where an order begins after something that is told: "i did thirty last week, give me fifty on the right calf"."""
ORDER_ENDS = re.compile(
    r"\b(?:can|could|shall|will|let's|let us|may)(?: (?:we|you|i|us))? (?:please )?(?:just )?"
    r"(?:do|have|try|start|run through|go for|get on with|crack on with|make a start on)"
    r"(?: (?:that|it|them|one|this|those|these|mine|some))?(?: (?:now|please|together|then|today|with me|for me|right away))*$"
)
"""An order that stands behind what is ordered: "the physio says twenty seconds every day, can we do that now"."""
NO_LEAD = re.compile(
    r"\b(?:remind\w*|alarm|log|note|diary|put down|write|wrote that|record|from now on|in future|always|usual|default|prefer\w*"
    r"|cramp|cramps|cramping|spasm\w*|hurts?|hurting|killing|agony|how|why|what|whether|which|should)\b"
)
"""What an order after it belongs to: a reminder, a wish for always, a cramp of now, a question."""
_NO_JOINT = "".join(
    rf"(?<!\b{word} )"
    for word in "and then but or when while if that where before after till of on in for at with to from".split()
)
REASONS = re.compile(
    rf"{_NO_JOINT}\b(?=(?:because|cos|otherwise|even if|even though|until|or (?:i|else)"
    r"|as (?:i|my|it|he|she|the)|i|i'm|i've|i'll|i'd|it's|it is|it was|he's|she's|we're|we've|they're|that's"
    r"|(?:my|the) \w+(?: (?:is|are|was|will|can|has)\b|'s (?!one)))\b)"
)
"""Where a reason may begin after a request: "left hamstring thirty seconds, i had cramp in it at the weekend"."""
SUGGESTS = re.compile(r"(?:(?:so|okay|ok|right|well|and) )*(?:what|how|how's) about ")
"""How a request begins that is put as a question: "what about the soleus stretch, twice, at twenty seconds"."""
NO_REASON = re.compile(
    r"\b(?:did|done|doing|does|held|managed|stretched|tried|helped|helps|worked|works|woke|asleep|sleeping|night|this morning"
    r"|at (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|midnight)|ago|of ten|bad|mild|severe|went|goes"
    r"|comes?|came|eased?|stopped|lasted|enough|should|remind|want|need|prefer|mean|meant|log|noted?|feel|felt|get|gets|got"
    r"|cramps|cramping|cramped|cramp (?:now|again)|hurts?|hurting|numb|tingl\w+|swollen|hot|red|breathe?|chest|blood|fell)\b"
)
"""What makes such a clause more than a reason: it tells what was done or felt, asks, or corrects."""
NO_STORY = re.compile(
    rf"{NO_REASON.pattern}|{NO_LEAD.pattern}|\b(?:one|it|yesterday|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|if|when|is|am|are"
    r"|can|will|could)\b|(?:ing|ed) *$"
)
"""What makes a story before a request one of a cramp, of what was done, or a question.

A verb as its last word has the muscle for its object: "been rubbing left calf".
"""
_ORDERS = (
    r"(?:(?:can|could|will|would|may|shall) (?:you|we|i)(?: please| just)? (?:give|guide|take|walk|talk|lead|coach|do|show|start|have|get|try|run|stretch)"
    r"|(?:just |please )*(?:give|show|guide|walk|talk|take|lead|coach|find) (?:me|us|him|her)|i (?:just |only |really )?(?:want|would like|need|fancy|am after|am looking for)(?: to do| to try)? (?:a|an|the|some|something|summat|stretch|routine|to stretch|one)|let us do|do me)"
)
WISH_BEHIND = re.compile(
    rf"^(?=(?:\S+ ){{2}})(?:.+?) (?:(?:so|and|but|please|now|then) )*(?P<wish>{_ORDERS}\b.+?)(?: (?:my|the) (?:legs|feet) (?:cramp|go)\b.*)?$"
)
"""The wish behind what is told before it, group "wish": "I'm pregnant, I want a small routine".
Contractions are written out."""
ORDERS_PRACTICE = re.compile(
    rf"^{_ORDERS}\b.*\b(?:routine|stretch(?:es|ing)?|exercises?|set|session|(?:something|summat|one) for (?:it|them|this|that))\b"
)
"""A wish for a stretch or routine that names no more of it."""
WHAT_IT_IS_FOR = re.compile(
    r"^(?P<wish>.*\b(?:stretch|stretches|exercises?|routine|something|summat|one)\b.*?) (?:and |just )?(?:so (?:that )?(?:it|they|this|that|i|the cramps?|my \w+)\b"
    r"|in case (?:it|they)\b|to (?:stop|keep) (?:it|them|that|this|the cramps?) (?:from )?(?:com|happen|cramp|go|return|do)\w*).*$"
)
"""A wish, group "wish", before what it is for."""
LEADS_THROUGH = re.compile(
    r"\b(?:guide|walk|talk|take|lead|coach|run) (?:me|us|him|her) through\b"
    r"|\b(?:can|could|shall|may) (?:we|i|you)(?: please| just)? (?:do|try|start|coach)\b|\blet us (?:do|try|start)\b"
    r"|\b(?:do|start|try|give (?:me|us)|have|want|fancy) (?:me |us )?(?:that |the )(?!left|right|other|same|bad|sore|first|second|last)[\w-]+ (?:one|stretch)\b(?!')"
    r"|\bthe (?!left|right|other|same|bad|sore|first|second|last)[\w-]+ one(?: please| then| again)*(?:$| (?:off|on|with|against|at|lying|sitting|standing|by|from|using) (?!(?:the |my |me )?(?:left|right|back|outside|inside)\b))"
)
"""A wish to be coached, whatever is named behind it: "guide me through, um, the hamstring one".
A muscle hurts, and a stretch is "the hamstring one": Alexa leaves out the words before it.
Contractions are written out."""
WISHES_ROUTINE = re.compile(r"\b(?:routine|stretches|exercises|set|session)\b")
"""What of it is for more than one stretch."""
CRAMPS_NOW = re.compile(
    r"\b(?:cramping|is cramp\w*|having (?:a |an )?(?:\w+ )?(?:cramp|spasm)|have (?:just )?got (?:a )?(?:\w+ )?cramp(?! (?:often|every|at night|a lot))|(?:right|just) now|got cramp|seiz(?:ed|ing)|locked|gripp\w+|(?:it|this) hurts|help)\b"
)
"""What tells that a cramp is there now, in a sentence that wishes for a stretch too."""
ANY_ROUTINE = re.compile(
    r"^(?:(?:ok|okay|right|yes|yeah|and|so|just|then|please|can|could|i|we|you|have|do|give|start|begin|run|want|i'd|i'll|like|me|let's|with|go|on|the|a|my|that|this) )*"
    r"routine(?: (?:please|now|then|thanks|thank you|love|alexa))*$"
)
"""Wishes for a routine, and for none by name: "a routine please"."""
