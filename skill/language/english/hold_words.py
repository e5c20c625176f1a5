"""English of how many holds more, how long one is, and how long the pause between them, said in few words:
"again on the same leg", "count to thirty", "twenty's enough", "only two seconds rest".
"""

import re

from skill.language.english.fillers import WISH_END, WISH_LEAD

_CAN = r"(?:(?:can|could|shall|may|will|would) (?:we|you|i) |let us |let me |i want to |i would like to |i would like |i want |i need |i fancy |we will |i will |i am going to |go on |just )*"
_ORDER = r"(?:(?:do|have|give|go|try|add|make|hold|repeat|take|get|stick|put|pop|throw|chuck|squeeze|run|start)(?: (?:me|us|it|that|this|in|on|for|through))* )?"
_MANY = r"once|one|two|three|four|five|twice|thrice|a couple"
_UNIT = r"(?: (?:times?|holds?|reps?|repetitions?|goes|go|rounds?|sets?|of (?:them|those|these)))?"
_LIMB = r"(?:leg|side|foot|calf|thigh|hamstring|limb|one)"
_SIDE = (
    rf"(?:(?:on|with|for|to|of|down|in) )?(?:(?:(?:the|that|this) )?(?:very )?(?:same|left|right) {_LIMB}|(?:that|this) (?!one\b){_LIMB})"
    rf"|(?:on|with|for) (?:the|my) (?:left|right)(?: {_LIMB})?"
)
_ANOTHER = rf"(?:another|an extra|a further)(?: one\b)?{_UNIT}"
SAME_LEG_AGAIN = re.compile(
    rf"{WISH_LEAD}{_CAN}{_ORDER}(?:"
    rf"(?:(?P<there>{_MANY}) (?:more|extra|again){_UNIT}|{_ANOTHER}|(?:over )?again|over)(?: (?:please|then|but))* (?:{_SIDE})"
    rf"|(?:{_SIDE})(?: (?:over|once))* (?:again|(?P<behind>{_MANY}) more{_UNIT}|{_ANOTHER})"
    rf"|(?:repeat|stay (?:on|with)|stick with|keep to) (?:{_SIDE})){WISH_END}"
)
"""A wish for one more hold of a leg, or as many as the groups "there" and "behind" say: "twice more on that side"."""
MORE_ON_THIS_LEG = re.compile(
    r"^(?=.*\b(?:(?:this|same|that) (?:leg|side|foot|calf|thigh|hamstring)|(?:not|do not|before we|before i|before you) (?:swap|switch|change|the other)|not the other)\b)"
    r".*(?<!not )\b(?:(?P<there>one|two|three|four|five|a couple|couple|a few|few) (?:more|extra)|(?:another|a further) (?P<behind>two|three|four|five|couple|few)\b"
    r"|another (?:go|hold|rep|repetition|round|set|one)\b|(?:once|one time) more)\b"
)
"""More holds, so many as a group says, and the leg that is stayed with, or that is not to be changed yet, in whatever
order: "gimme another two of them on this leg", "don't swap yet, do two more"."""
SOME_MORE = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:add|stick|put|pop|throw|chuck|squeeze)(?: in| on)? "
    rf"(?:(?P<there>{_MANY}) (?:more|extra){_UNIT}|{_ANOTHER})(?: (?:in|on|each|each side|each leg|on each leg|(?:at|on) the end|to (?:it|that|this)))*{WISH_END}"
)
"""A wish to hold once more than was meant, or as often as the group "there" says: "add one more"."""
ONCE_MORE = re.compile(
    rf"{WISH_LEAD}{_CAN}{_ORDER}(?:(?P<there>{_MANY}) (?:more|extra)(?! time){_UNIT}|once again|another (?:go|hold|rep|repetition)){WISH_END}"
)
"""The same in the fewest words, once a stretch is over: "once more"."""
HOW_MANY_MORE = {
    "two": 2,
    "twice": 2,
    "a couple": 2,
    "couple": 2,
    "a few": 3,
    "few": 3,
    "three": 3,
    "thrice": 3,
    "four": 4,
    "five": 5,
}
"""How many holds some words wish; any others wish one."""
_NUMBER = r"(?P<{name}>(?!(?:up|down|every|each|all|by|in|less|more|again|from|out)\b)[a-z]+(?: [a-z]+)?|\d+)"
PLAIN_COUNT = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |i (?:only |just )?(?:want|need|would like|am asking)(?: for)? (?:you )?(?:to )?|all i want is (?:you |for you )?(?:to )?|you |go and |will you )*(?:just |only |please |simply )*"
    r"(?:count|do|give|time|hold|have|do me|give me|count me|time me|count me out|count out)(?: (?:me|us|it|off|out|down|up|along))*(?: (?:to|till|until|up to|for|from|out))* "
    rf"(?:a |an )?(?:count (?:of|to) )?{_NUMBER.format(name='number')}(?: seconds?| secs?)?(?: count)?(?: (?:for (?:me|us|it|this)|out|while i \w+(?: (?:it|this|my \w+))?))*{WISH_END}"
    rf"|{WISH_LEAD}(?:(?:can|could|will|would) you |i (?:only |just )?(?:want|need|would like)(?: for)? you to |all i want is for you to |you )(?:just |please )*(?:do the )?count(?:ing)?(?: (?:for me|it|for us|the seconds|with me|along|while i \w+(?: (?:it|this|my \w+))?))*{WISH_END}"
)
"""A wish for nothing but a count, of as many seconds as the group "number" says: "just count thirty seconds for me"."""
OF_COUNTING_ALONE = re.compile(r"\b(?:count\w*|seconds?|secs?)\b")
"""Words of which one stands in every wish for a plain count."""
IS_ENOUGH = re.compile(
    rf"{WISH_LEAD}(?:(?:i think|i reckon|maybe|say) )*(?:just )?{_NUMBER.format(name='number')}(?: seconds?| secs?)? (?:is|will be|would be|ought to be|should be|will do|would do|does)(?: (?:more than|quite|easily|just|about|long|me|it))*(?: (?:enough|plenty|fine|sufficient|loads|ample|all i can (?:do|manage|take)|all i need|my limit|the most i can do))?(?: (?:for me|me|today|thanks|really))*{WISH_END}"
)
"""Who is content with so many seconds, or so many times: "twenty's enough"."""
OF_THE_PAUSE = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could) (?:we|i|you) |i (?:only |just )?(?:want|need) |make it |make that |give me |have |let us have |with )*(?:(?P<less>only|just|no more than|less|shorter|a shorter|a bit less|not so much|not so long a?|quicker|a quicker|a short|no|no need for (?:a|the|any)|skip the|cut the|without (?:a|the|any)|lose the)|(?P<more>more|longer|a longer|a bit more|a bit longer|a long|a proper|extra)) "
    rf"(?:(?:a |an )?(?P<number>[a-z]+(?: [a-z]+)?|\d+) (?:seconds?|secs?)(?:' )? ?)?(?:of )?(?:a )?(?:rest(?:ing)?|breaks?|pauses?|gaps?|breathers?)(?: (?:periods?|times?))?(?: (?:in between|between(?: (?:them|holds|reps|each|each one|goes|the holds|sets))?|after each(?: one)?))*{WISH_END}"
    r"|^(?:(?:and|but|so|can) )*(?:make )?(?:the )?(?:rests?|breaks?|pauses?|gaps?)(?: (?:in between|between(?: (?:them|holds|reps|each|goes))?))* (?:(?:is|are|can be|could be|should be) )?(?:(?:much|a bit|far|way|too|bit) )*(?:(?P<too_long>long|shorter|quicker)|(?P<too_short>short|longer))(?: (?:please|for me))*$"
)
"""A wish for a shorter or longer pause between two holds: "only two seconds rest"."""
HURRIES = re.compile(
    rf"{WISH_LEAD}(?:(?:you|we) (?:can|could|might|may|should|need to|had better) |(?:can|could) (?:you|we) |come on |let us |i wish you would |could do with you (?:to )?)*(?:get (?:a (?:move|wiggle|shift) on|a shift on|on with it|going quicker)|chop chop|hurry(?: (?:it|things|this|yourself))?(?: up| along)?|crack on|speed (?:it|this|things) up|move it along|look (?:sharp|lively)|step on it|pick up the pace|shake a leg|not hang about|not take all (?:day|night))(?: (?:a bit|a little|you know|if you like|will you|with it|though|i have not got all (?:day|night)))*{WISH_END}"
)
"""Who wants it quicker: "you can get a move on, you know"."""
OTHER_FOOT = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:(?:(?:i|we) (?:was|were|am|are) not (?:done|finished|ready)(?: (?:yet|though|there))*|(?:i|we) (?:have|had) not (?:done|finished))(?: (?:and|but|because|so))* |i (?:wanted|meant|said|was after|was going for|was hoping for|asked for) |do |try |what about |how about )*(?:(?:to )?(?:do|try|have|give me|switch to|swap to|change to|move to|go to|onto|on to|now|next)(?: on| with)? )*)(?:the |my )?other (?:foot|leg|side|calf|thigh|hamstring)(?: (?:next|instead|not (?:this|that)(?: one)?))?{WISH_END}"
)
"""The other leg, called by any part of it: "do the other foot"."""
TALKS_MORE = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:have|give me|do|go back to) )?(?:a bit |a little |some )?(?:more (?:talk(?:ing)?|chat(?:ter|ting)?|words|counting|of (?:the|your) (?:talk(?:ing)?|count(?:ing)?))|(?:the |your )?(?:talk(?:ing)?|chatter) (?:back|again)|(?:talk|say|count|speak|chat) (?:a bit |some )?more)(?: (?:again|to me|back|like before|as before))*{WISH_END}"
)
"""Who wants to hear more again, after less: "more talking again please"."""
_NOW = r"(?: (?:for )?(?:now|today|tonight|thanks|thank you|ta|cheers|please|then|mate|love|hen|pal|coach|alexa|me))*$"
IS_DONE = re.compile(
    rf"{WISH_LEAD}(?:(?:ok|okay|that is|that was|i am|we are|i have|me|all|it is|good|great|lovely) )*(?:done|finished)(?: (?:it|that|here|with it|with this|stretching))?{_NOW}"
)
"""Who is done with what is under way: "ok done"."""
DONE_AND_NEXT = re.compile(
    rf"{WISH_LEAD}(?:(?:ok|okay|that is|that was|i am|we are|i have|me|all|it is|good|great|lovely|grand|that) )*(?:done|finished)(?: (?:it|that|here|with it|with (?:this|that)(?: one| leg| side)?|that one|this one))?"
    rf"(?: (?:and|so|now|right|ok|then|love|coach))* (?:what is|what are|what comes|which is|what have we(?: got)?|what do (?:i|we) do|what|on to the)(?: (?:it|up|the|coming))* (?:next|now|after (?:this|that))(?: (?:one|up|then))*{_NOW}"
)
"""Who is done with a stretch or a leg, and asks what comes: "done, what's next then"."""
AGREES_DONE = re.compile(
    rf"^(?:(?:and|so|well|oh) )*(?:ok|okay|right|yes|yeah|yep|aye|alright|all right|got it)(?: (?:i have|that is|i am))* done(?: (?:it|that))?{_NOW}"
)
"""Who has done what the set-up says, beside an agreement: "ok done", to "are you in position?"."""
SETS_UP = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:set|line|sort|fix|get)(?: me)? (?:up|out)(?!.*\b(?:always|every|usual|default|from now|remember|remind\w*|alarm|timer|whenever|each time)\b) "
)
"""Who orders a hold by its parts, for now: "set up a twenty second hold three times each leg for calves"."""
