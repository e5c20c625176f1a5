"""English requests for a stretch that stand behind, before or in a story, and refer back to it: "have you anything for
that I could do in a chair".

The patterns match words with their contractions written out. What makes a request of a sentence is its opening ("have
you", "got", "show me", "what do I") together with its thing ("a stretch", "something").
"""

import re

from skill.language.grammars.story_request_grammar import StoryRequestGrammar

_YOU, _ME = r"(?:you|ye|youse|yous|yis|ya|u)", r"(?:me|us|him|her|them|my \w+)"
_FILL = r"(?: (?:please|maybe|just|perhaps|possibly|at all|by any chance|kindly|even|happen to|any chance of|not))*"
_OPENING = (
    rf"(?:have|has) {_YOU}{_FILL}(?: got)?",
    rf"(?:do|does|would|wouldn't|don't|might) {_YOU}{_FILL} (?:have|know|do|got|offer|keep|recommend|suggest)(?: of)?(?: got)?",
    rf"{_YOU} (?:have )?(?:got|know)(?: of)?",
    rf"(?:(?:is|are) there|(?:would|might|could) there(?: not)? be){_FILL}",
    (
        rf"(?:can|could|would|will|may|might) {_YOU}{_FILL} (?:give|show|teach|find|tell|recommend|suggest|do|get|think of|pick|walk|talk|take|put|start|name)"
        rf"(?: {_ME})?(?: (?:through|of|with|to|some|how to do))?"
    ),
    r"(?:can|could|may|might|shall) (?:i|we|he|she) (?:just |please )*(?:have|get|do|try|see)",
    rf"(?:give|gie|gimme|show|teach|find|throw|tell|get|start|sort|set|hit|lend|do|walk|talk|take)(?: (?:{_ME}|out|through|with|of|on|up))+",
    r"(?:i|we|he|she|they) (?:could|would|will|can)(?: (?:really|just|well))* (?:do with|use|like|love|fancy|take|have|want|need|appreciate)(?: (?:to (?:do|try|have|know)|you to show me))?",
    (
        r"(?:i|we|he|she|they)(?: (?:really|just|only|do|kind of))* (?:want|need|fancy|require|wants|needs|fancies|am after|are after|is after|am looking for|are looking for|is looking for|am wanting|am needing)"
        r"(?: to (?:do|try|have|know))?"
    ),
    r"(?:let us|let me) (?:have|do|try)",
    r"(?:how|what) about",
)
_BARE = r"(?:got|gimme|need|needs|want|wanting|needing|looking for|fancy|show|chance of)(?: (?:me|us|a|any|of))*"
"""An opening of which the speaker left out the beginning; it must not be the verb of somebody else."""
_KIND = (
    r"(?:stretch|stretches|stretching|exercise|exercises|move|moves|movement|movements|drill|drills|loosener|limbering)"
)
_NO_QUALITY = (
    "and|but|that|how|why|when|if|so|do|does|did|is|are|not|no|what|which|cramps?|else|i|you|he|she|we|they|it|my|his|her|before|after"
    "|to|of|for|with|in|on|at|from|than|or|know|about|tell|while|because|as|by|have|has|was"
)
_NAMED = rf"(?:(?!(?:{_NO_QUALITY})\b)[\w']+ ){{0,5}}?{_KIND}"
_LOOSE = r"(?:something|anything|summat|summit|owt|nowt|a thing|(?:(?:a|an|any|some|me|us) )?(?:(?!(?:no|not|the|that|this|left|right|other|every)\b)\w+ ){0,2}?ones?)(?! else| other| wrong)"
_OPENED = rf"(?:{'|'.join(_OPENING)})"
ASKED = re.compile(
    rf"\b{_OPENED}{_FILL} (?:(?P<named>{_NAMED})|(?P<loose>{_LOOSE}))\b(?P<tail>.*)$"
    rf"|\b(?P<bare>{_BARE}) (?:(?P<bare_named>{_NAMED})|(?P<bare_loose>{_LOOSE}))\b(?P<bare_tail>.*)$"
    rf"|\b(?P<alone>any {_NAMED})\b(?P<alone_tail>(?: (?:for|i can|i could|that i|she can|he can|she could|he could|to do|which)\b.*)?)$"
    r"|\b(?P<some>something|anything|summat)\b(?P<some_tail> for (?:it|that|them|this|those|these)\b.*)$"
)
"""A request, in groups for its thing and for what is said behind it."""
WHICH = re.compile(
    rf"\b(?:(?:what|which)(?: \w+){{0,2}}? {_KIND} (?:do|can|could|should|would|will|is|are|shall|might|ought|suits?|am)\b"
    r"|what (?:do|can|could|should|would|shall|will|might|must) (?:i|we|he|she|they|one)(?: best| even| actually| ever)? (?:stretch|loosen|limber)"
    r"|what (?:i|we|he|she|they) (?:can|could|should|must|shall) stretch"
    rf"|what is (?:a|the|your)(?: \w+){{0,2}} {_KIND}\b"
    r"|how (?:do|can|could|should|would|shall|might|best do|best to) (?:i|we|he|she|they|one)(?: best| even| ever)? (?:stretch|loosen|limber|free|unknot) (?:out |up |off )?(?:it|that|this|them|those|these)\b"
    r")(?P<tail>.*)$"
)
"""A question which stretch it should be: "what do I stretch", "which stretch is best for them"."""
WHAT_COULD_BE_DONE = re.compile(
    rf"\b(?:what (?:can|could|might|should) (?:i|we|he|she|they|one) (?:do|be doing|try)|what (?:do|would|have|did) {_YOU}(?: (?:have|got|do|recommend|suggest|advise|offer))*)(?P<tail> .*)$"
)
"""A question what could be done: of a stretch where it says where, or has you offer it."""
OFFERED = re.compile(rf"^what (?:do|would|have|did) {_YOU}")
LOOSENS = re.compile(
    r"\b(?:i|we|he|she)(?: (?:really|just|only|do|would|kind of|could do))* (?:want|need|wants|needs|like|love|fancy|wish|am trying|am looking|could do with|am hoping|was hoping)"
    r" (?:to )?(?:get )?(?:stretch|loosen|limber|free|unknot|stretching|loosening|limbering|unwind)(?: (?:up|out|off|the|my|me|our|his|her|both|these|those|a bit))*(?P<tail>.*)$"
)
"""A wish to loosen what is named: "I want to loosen my ankles or calves before we start"."""
THAT_ONE = re.compile(
    r"\b(?:can|could|may|shall|might|should) (?:i|we|you|he|she)(?: (?:still|just|please|even|ever))* (?:do|try|have|start|show me|give me)(?P<tail> (?:that|the|this) (?:\w+ ){0,3}?(?:one|stretch) (?:where|with|that|when|in which|at which|against|on|off|like)\b.*)$"
)
"""A wish for the stretch that is told by how it is done: "can I do that one where you hold your foot behind you"."""
DENIED_BEFORE = re.compile(
    r"\b(?:not|never|no|without|nor|cannot|refus\w+|hardly|stop|wouldn't|won't)(?: \w+){0,2} $|\b(?:what|why|if|when|that|where|because|who|than|whether|as|how|all|everything) $"
    r"|\b(?:is it|it is|safe|should (?:i|we|he|she)|do i|does he|does she|worth|remind me|(?:used|going|supposed|meant|have|has|had) to|forget|forgot|remember)(?: \w+){0,4} $"
)
"""What stands before an opening of a sentence that wishes for nothing: "he would not give me", "what I need"."""
NO_OPENING = re.compile(
    r"(?:^|\b)(?:i|he|she|we|they|it|who|have|has|had|having|to|do|did|does|of|about|is|was|are|were|been|just|already|ever|always|never|is there|there is|with|from|in|on|at|for|the|a|my|his|her|our|their|and then|physio|doctor|gp|nurse|trainer|coach|osteo|chiro|therapist|mate|wife|husband|mum|dad|son|daughter|sister|brother|friend|find|try|tried|trying|doing|manage|bear|stand|like|hate|think|found|give|gave|given) $"
)
"""What a verb without a subject belongs to that stands behind it: "my physio got", "I got"."""
NO_STRETCH = re.compile(
    r"\b(?:take|taking|eat|drink|swallow|rub|wear|buy|read|apply|spray|cream|ointment|gel|tablets?|pills?|food|medicines?|supplements?|vitamins?|massage|heat|ice"
    r"|any (?:good|use)|no (?:use|good)|off (?:the (?:internet|net|web|telly)|you ?tube|line)|(?:do|did|does|made|makes|make) (?:nothing|no|it worse|things worse)|worse"
    r"|is (?:it|that|this) |does (?:it|that) |will (?:it|that) |safe|harm|dangerous|risky|overdo\w*|working|worked|recommended|normal"
    r"|strengthen\w*|stronger|prevent\w*|stop (?:it|them|the|that|this|these|cramps|my)|remind\w*|reminders?|alarm|diary|log|from now on|in future|how (?:long|often|many|much|hard|far)|else|instead of"
    r"|everyday|every (?:day|night|morning|evening)|(?:more|less) often|times a (?:day|week)|for (?:last|yesterday|this (?:morning|afternoon|evening)))\b"
)
"""What makes of such a clause another question, or a wish for later: something to take, whether it is any good."""
FOR_WHAT = re.compile(
    r"\bfor (?:(?:the|my|me|a|an|his|her|their|our|both|all|of|those|these|that|this|them|left|right|bad|sore|tight|poor|old|two|stiff|back|front|inside|middle|bottom|awful|whole) )*(?P<what>\w+)"
)
"""What something is wished for, group "what"."""
OF_A_THING = re.compile(r" (?:(?:in|of|about|on|wrong|like)\b|(?:.* )?for (?:[\w']+ ){0,4}?cramps?\b)")
"""What something is about that need be no stretch: "anything in milk", "something for calf cramps"."""
REFERENTS = frozenset(
    "it that them those these this him her me us both legs leg muscle muscles cramp cramps thing before after somebody someone people when a tonight now later today one lad self bit baby wife husband mum dad i you we he she they while in at on to can could would please if which then and".split()
)
"""Words of which something for a leg may be: they refer back, or tell when or for whom."""
LOOSENS_IT = re.compile(
    r"\b(?:that|which|what|to)(?: (?:will|would|can|could|might|may|really|just|helps?))*(?: to)? (?:stretch|loosen|limber|ease|relax|free|unknot|lengthen)\w*\b"
    r"|\b(?:can|could|may|might|to|will|would) (?:do|manage|try)(?: (?:it|that|this))? (?:in|on|at|from|while|whilst|holding|sat|sitting|seated|stood|standing|lying|laid|lay|between|during|with|without|here|there|by|against|under|next to|behind|before)\b"
)
"""What tells of something that it is a stretch: it loosens, or is done somewhere."""
POSTURES = (
    (
        re.compile(
            r"\b(?:sat|sitting|seated|sit|perched|in (?:the|my|a|me) (?:cab|car|van|truck|lorry|tractor|seat|plane|pew|cockpit|bus|train)"
            r"|on (?:the|a|my) (?:bus|train|plane|coach|stool|sofa|settee|toilet|loo|chair))\b"
        ),
        "sitting",
    ),
    (
        re.compile(
            r"\b(?:stood|standing|stand|holding (?:on|onto|the|a|my)|at the (?:barre|bar|sink|counter|till|worktop|bench|bus stop|kerb)|in the (?:queue|lift))\b"
        ),
        "standing",
    ),
    (re.compile(r"\b(?:lay|laid|lying|laying|lie)\b"), "lying down"),
)
"""How something is done, and the plain words for that."""
STORY_BEGINS = re.compile(
    rf"{''.join(f'(?<! {word})' for word in 'should can could shall would might what if when before while that must'.split())} (?:(?:because|cos|coz|since|as|and|but|only|so) )?(?=(?:i have (?!to)|i am |i was |i had |i sit |i stand |i do |i did |i work|i walk|i drive|i ride|i play|i just |i got |i get |i went |it is |it was |it has |they are |they were |they always|they get|they have|we have |we are |he is |she is |he has |she has |my \w+ (?:is|are|was|were|has|have|keeps?|get|gets)\b|(?:feels?|seems?) ))"
)
"""Where a story goes on behind a request: "… lying in bed I have been at the match all day"."""
MINUTES_THERE_ARE = re.compile(
    r"\b(?:have|got|only|is|with|spare|just)(?: (?:got|only|about|around|maybe|roughly|just|like|say|a spare|barely))* (?P<time>[\w-]+(?: or (?:so|two|three))? (?:minutes?|mins?))\b(?! (?:ago|walk|later|in|into|after))"
)
"""The time that a story says there is, group "time": "I have about four minutes"."""

STORY_REQUESTS = StoryRequestGrammar(
    asked=ASKED,
    which=WHICH,
    what_could_be_done=WHAT_COULD_BE_DONE,
    offered=OFFERED,
    loosens=LOOSENS,
    that_one=THAT_ONE,
    denied_before=DENIED_BEFORE,
    no_opening=NO_OPENING,
    no_stretch=NO_STRETCH,
    for_what=FOR_WHAT,
    of_a_thing=OF_A_THING,
    referents=REFERENTS,
    loosens_it=LOOSENS_IT,
    postures=POSTURES,
    story_begins=STORY_BEGINS,
    minutes_there_are=MINUTES_THERE_ARE,
    plain_muscle="give me a {muscle} stretch",
    plain_name="do the {name}",
    on_side="on the {side}",
    for_long="for {amount}",
)
