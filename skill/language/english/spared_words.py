"""English words for what a stretch is to do without: a leg that was hurt, a muscle, a thing that is lacked,
unfit or has slipped.
"""

import re

from skill.language.english.fillers import LEAD

_REFUSES = (
    r"(?:not|no|nothing|skip|skipping|leave out|leave|miss out|drop|avoid|without|except|apart from|spare|cut out|do not (?:do|stretch|use|touch)|(?:can|could) not (?:do|stretch|use)"
    r"|keep off|keep away from|stay off|go easy on|mind)"
)
_BETWEEN = r"(?: (?:with|on|for|of|from|about|the|my|any|that|this|those|these|his|her|doing|using|stretching|me))*"
LEAVES_ALONE = re.compile(
    rf"\b{_REFUSES}{_BETWEEN} (?P<what>(?:(?:left|right)(?! now\b) )?\w+(?: (?!i\b|my\b|it\b|cramps?\b|cramping\b|pain\b)\w+)?)(?! (?:cramps?|cramping|pain)\b)"
)
"""What is to be left alone, the group "what": "not the hamstrings, I pulled mine". Contractions are written out."""
USES_OTHER = re.compile(
    r"\b(?:use|do|stretch|take|try|with|on|only|just)(?: (?:just|only|me|it|on|with))* (?:the|my) (?:other|good)(?: (?:leg|one|side|foot|calf|knee))?\b"
    r"|\b(?:the|my) (?:other|good) (?:leg|one|side|foot)(?: (?:only|instead|then|please))*$"
    r"|^(?:no |now )?the other (?:leg|side)\b"
)
"""Who wants the other leg: "use the other"."""
HURT_BEFORE = re.compile(
    r"\b(?:sprain\w*|pulled|tore|torn|twisted|strained|broke|broken|fractur\w*|injur\w*|operat\w*|operation|surgery|replaced|replacement|hurts?|hurting|sore|bad|dodgy|gammy|dicky|knackered"
    r"|bust|busted|bruised|poorly|tender|in (?:a )?(?:plaster|cast|boot|brace)|stitches|wound|rolled|tweaked|did in|done in)\b"
)
"""Why a leg is spared."""
ON_CRUTCHES = re.compile(
    r"\b(?:on (?:my |a |the )?(?:crutches|crutch)|(?:leg|foot|ankle|knee) is in (?:a )?(?:plaster|cast|boot)|in (?:a|my) (?:plaster|cast|moon ?boot|walking boot)"
    r"|(?:can|could) not (?:put|take|bear) (?:any |my |much )?weight|non weight bearing|not (?:allowed|supposed) to (?:put|stand|bear))\b"
)
"""Who is not to be stood up, for now."""
RULED_OUT_THING = re.compile(
    r"\b(?:not|no|without|nothing (?:with|on|at|against)|except|other than|but not|instead of|rather than|anything but)(?: (?:the|a|my|at|on|against|with|using|that|one|ones|up|any))* (?P<thing>wall|chair|towel|step|stairs?)\b(?! (?:is|has|was)\b)"
)
"""A thing that is ruled out wherever it stands in a wish: "some stretches, not the wall one"."""
NOT_THAT_THING = re.compile(
    r"^(?:(?:no|nah|naw|nope|er|um|but|please|ach|oh|sorry|just|well|actually) )*not (?:(?:that|this|against|at|on|by|with|in|the|a|an|my|one|ones|using|up) )+(?P<thing>\w+)(?: (?:one|ones|thing|again|please|today|tonight|now|love|hen|mate|pal|dear))*$"
)
"""What rules out a thing that a stretch is done with: "not the wall"."""
LACKS_IT = re.compile(
    rf"{LEAD}(?:no )?(?:(?:but )?i (?:have not|am not|do not|is not)|(?:is|have|do) not|never|not)(?: (?:got|have|own|got myself))* (?:one|any|that|it|a thing|one of (?:them|those|these))(?: (?:here|to hand|handy|on me|with me|sorry|mate|love|hen|pal|in the house|at home|either|though|now))*$"
)
"""Who has not got the thing that a stretch is done with: "ain't got one"."""
THING_TOO = re.compile(
    r"\b(?:towel|belt|strap|scarf|band|sheet|chair|seat|stool|step|wall|bed|sofa|table|mat)(?:'s| is|s are)? (?:(?:a bit|far|way|much|just) )?too (?:short|long|low|high|soft|hard|slippery|wide|narrow|far(?: away)?|close|wobbly)\b"
)
"""Who finds the thing that a stretch is done with unfit: "towel's too short"."""
THING_SLIPPED = re.compile(
    r"\b(?:it|that|they|(?:my|the|this) (?:towel|belt|strap|scarf|band|chair|foot|hand|phone|mat|cushion|sheet|sock|shoe|grip))(?: (?:is|has|have|just|all|keeps|went and))* (?:slipped|slipping|come (?:off|loose|undone)|came (?:off|loose|undone)|coming (?:off|loose)|fell (?:off|down)|fallen (?:off|down)|dropped|undone|slid(?: off)?)\b(?! (?:disc|out of))"
)
"""What has slipped from where a stretch holds it, and is no cramp: "oh, it's slipped". Contractions are written out."""
_LIMB = r"(?:leg|foot|ankle|knee|calf|shin|thigh|hip|hamstring|side|one)"
_FIXED = r"(?:splints?|cast|plaster|pot|stookie|(?:moon |walking |air |ortho )?boot|brace|frame|fixator|traction|half cast|back ?slab)"
_MY = r"(?:my|me|ma|mi|the|his|her)"
_STIFF = r"(?:fused|pinned|plated|locked solid|frozen solid|stiff as a board|held with (?:pins|screws|a plate))"
LEG_OUT = re.compile(
    rf"\b(?:(?:{_MY}|that) )?(?P<fixed>left|right)(?: {_LIMB})? (?:(?:is|was|has been|got|are) )?(?:(?:still|all|now|stuck|strapped(?: up)?|put|up) )*in (?:(?:a|an|my|his|her|that|this|one of those) )?(?:\w+ )?{_FIXED}\b(?: (?:just|right) now| at the moment)?"
    rf"|\b(?:(?:i|he|she) )?(?:(?:have|has|am|is) )?(?:(?:got|wearing|with) )?(?:(?:a|my|the|this|that|his|her) )?(?:\w+ )?{_FIXED} on {_MY} (?P<on>left|right)(?: {_LIMB})?\b"
    rf"|\b(?:{_MY} )?(?P<gone>left|right) {_LIMB} (?:is|was|has been|got) (?:amputated|missing|taken off|cut off|a prosthe\w+|prosthetic|false|artificial)\b"
    rf"|\b(?:(?:i|he|she) )?(?:(?:have|has) )?(?:lost|amputated|(?:am|is) missing|(?:have|has|got|with) no|(?:am |is )?without(?: a)?) (?:{_MY} )?(?P<lost>left|right) (?:leg|foot)\b"
    rf"|\b(?:had|took) {_MY} (?P<off>left|right) (?:leg|foot) (?:amputated|off|removed|taken off|cut off)\b"
    rf"|\b(?:prosthetic|prosthesis|false|artificial) (?:leg )?(?:on {_MY} )?(?P<false>left|right)(?: (?:leg|foot|side|one))?\b"
    rf"|\b(?:{_MY} )?{_LIMB} (?:is|was|has been|got|are) (?:all )?{_STIFF} on {_MY} (?P<stiff>left|right)(?: {_LIMB})?\b"
    rf"|\b(?:{_MY} )?(?P<locked>left|right) {_LIMB} (?:(?:is|was|has been|got|that is) (?:all )?{_STIFF}|(?:does|will|can|do) not bend(?: at all)?)\b"
    rf"|\b{_STIFF} (?:{_MY} )?(?P<held>left|right) {_LIMB}\b|\b(?:plates?|pins|screws|rods?|metal|metalwork|nails?)(?: and \w+)? in {_MY} (?P<pinned>left|right) {_LIMB}\b|\b(?:plates?|pins|screws|rods?|metal|metalwork) in {_MY} {_LIMB} on {_MY} (?P<plated>left|right)\b"
)
"""Which leg is out of it altogether, in one of its groups: "the right one is in a splint", "I lost my left leg".
Contractions are written out."""
ONE_LEG_ONLY = re.compile(
    rf"\b(?P<after>left|right)(?: {_LIMB})? (?:only|alone)\b|\b(?:only|just)(?: (?:do|stretch|use|work|with|on|for|have|got|can do))*(?: {_MY})? (?P<before>left|right)(?: {_LIMB})?\b"
)
"""The only leg that is to be stretched: "left leg only"."""
_SORE = (
    r"(?:sore|sair|pain\w*|hurt\w*|ach(?:e|es|ing|y)|bad|dodgy|gammy|gammie|dicky|crook|knackered|bust(?:ed)?|bugg\w+|wrecked|shot|banjaxed|problems?|trouble|bother\w*|issues?|injur\w*|torn|tore|tear|rupture[ds]?"
    r"|pulled|strain\w*|sprain\w*|twisted|rolled|inflamed|inflammation|tendon(?:itis|opathy|osis)|irritated|playing up|plays up|acting up|acts up|flar(?:e|ed|es|ing)(?: up)?|gone|arthritis|arthritic|worn|grumbl\w+|pinch\w*|tweak\w*|popped|done in|did in)"
)


_NOT_GOOD = r"(?:not (?:great|so great|good|so good|too good|brilliant|clever|the best|up to (?:much|it)|what (?:it|they) (?:was|were|used to be))|no good|rubbish|useless)"
"""What is told of a part that has been bad for long, and is no pain of this moment."""


def _sore(part: str) -> re.Pattern[str]:
    """Match a part of the body that is told to be sore, within a few words of each other, or to be what it is:
    "it's the Achilles".
    """
    return re.compile(
        rf"\b{_SORE}(?: (?!no\b|not\b|fine\b|than\b|cramps?\b)\w+){{0,3}}? {part}\b"
        rf"|\b{part}\b(?: (?!no\b|not\b|fine\b|than\b|cramps?\b|cramping\b)\w+){{0,5}}? {_SORE}\b"
        rf"|^(?:(?:no|oh|ow|ouch|well|yes|yeah|aye|um|er|i think) )*(?:it|that) is {_MY}(?: (?:left|right|old))? {part}\b"
        rf"|\b{part} (?:is|are|has been|have been) (?:really |very |just |still |too |a bit )*{_NOT_GOOD}\b"
    )


SORE_PARTS = {
    "achilles": _sore(r"(?:achill(?:es|is)|heel cord)"),
    "ankle": _sore("ankles?"),
    "knee": _sore("knee(?:s|cap|caps)?"),
    "hip": _sore("hips?"),
    "back": _sore("(?:lower )?back(?! of\\b)"),
    "pelvis": re.compile(
        rf"\b(?:pelvic (?:girdle )?pain|spd|pgp|symphysis|{_SORE}(?: {_MY})? pelvis|pelvis(?: \w+){{0,2}} {_SORE})\b"
    ),
    "groin": _sore("(?:groin|adductors?)"),
    "sciatica": re.compile(r"\b(?:sciatica|sciatic(?: nerve)?)\b"),
    "slipped-disc": re.compile(
        r"\b(?:slip|slipped|slipping|prolapsed|herniated|bulging|ruptured|dodgy|bad|worn|crushed|torn) dis[ck]s?\b|\bdis[ck]s? (?:(?:is|are|has|have|that|which) )*(?:slipped|slip|prolapse|prolapsed|bulge|bulging|herniated|herniation|problems?|trouble|gone|worn|out)\b"
    ),
    "torn-hamstring": re.compile(
        r"\b(?:torn?|tore|tear|pulled|strained|ripped|ruptured|popped|pinged|did)(?: (?:in|my|me|ma|the|his|her|a|left|right|old)){0,3} (?:hamstrings?|hammy|hammies)\b"
        r"|\b(?:hamstrings?|hammy|hammies)(?: \w+){0,6}? (?:pulled|tore|strained|tweaked|ripped|popped|did) (?:it|them|that)\b"
        r"|\b(?:hamstring|hammy) (?:tear|strain|injury|rupture|is torn|is pulled|went|pinged|is strained)\b"
    ),
    "thin-bones": re.compile(r"\b(?:osteoporosis|osteopenia|brittle bones?|thin bones?|crumbly bones?)\b"),
}
"""What the cautions of stretches name (`not_with` of their files), where somebody tells of it.
Contractions are written out."""
_HURTS = r"(?:hurts?|hurting|sore|pain\w*|ach(?:e|es|ing|y)|kills?|killing|worse|agony|sharp|nips?|pinch\w*|twing\w*|grinds?|clicks?|aggravates?|bothers?|no good|bad)"
_JOINT = r"(?:it|this|that|the (?:knee|leg)|my (?:knee|leg)|me knee|(?:the|my) (?:left|right) (?:knee|leg|one))"


def _hurts_so(way: str) -> re.Pattern[str]:
    """Match what hurts in one way of holding the leg: "it hurts when it's straight", "kneeling hurts"."""
    return re.compile(
        rf"\b{_HURTS}\b(?: (?!not\b|no\b)\w+){{0,4}}? (?:when|if|with|to|by|from|only when|once)(?: \w+){{0,3}}? {way}"
        rf"|\b{way}\b(?: (?!not\b|no\b)\w+){{0,3}}? {_HURTS}\b|\b(?:when|if) (?:i |{_JOINT} )(?:\w+ ){{0,2}}?{way}(?: (?:on|it|this|that|my|leg|knee|foot))*$"
        rf"|\b(?:(?:can|could|will) (?:not|hardly|barely)|(?:does|do|did) not (?:like|want))(?: \w+){{0,3}}? {way}"
    )


HURTS_SO = {
    "knee-straight": _hurts_so(
        rf"(?:straight|straightened?|straightening|straighten(?:s)?(?: {_JOINT})?|locked|locking|stretched out)\b"
    ),
    "knee-bent": _hurts_so(rf"(?:bent|bending|bends?(?: {_JOINT})?|bend)\b"),
    "kneeling": _hurts_so(r"(?:kneel|kneeling|kneels|on my knees)\b"),
    "weight": _hurts_so(
        r"(?:(?:put|putting|place|take|taking|bear|bearing)(?: (?:any|my|the|much|full|all))* weight|weight(?: is)? on|stand(?:ing)? on|step(?:ping)? on|lean(?:ing)? on)\b"
    ),
}
"""In which way of holding the leg a stretch hurts (`Stretch.ruled_out_by`). Contractions are written out."""
_NOW = r"(?:ow+|ouch|hurts?|hurting|sore|aching|painful|kills?|killing|agony|sharp|nips?|nipping|pinch\w*|twing\w*|grinds?|grinding|stabbing|burns|burning)"
KNEE_HURTS = re.compile(
    rf"\b{_NOW}\b.*\b(?:knees?|kneecap)\b|\b(?:knees?|kneecap)\b.*\b{_NOW}\b|\b(?:feel|feeling) (?:it|that|this) in my (?:\w+ )?knees?\b"
    r"|\b(?:knees?|kneecap) (?:(?:really|just) )*(?:does|do|did|is|are) not (?:(?:really|at all) )*(?:like|liking|happy|having|keen)\b"
)
"""Who tells in a stretch that the knee hurts in it."""
BENDS_IT = re.compile(
    r"\b(?:(?:can|could|may|should|shall|do) i|(?:is it|would it be) (?:ok|okay|all right|better|fine) (?:to|if i)|what if i|i can(?: only)?|it is (?:better|fine|ok|okay|easier) (?:when|if)(?: i| it is)?)(?: \w+){0,3}? (?:bend|bent|keep it bent|not straight)"
    r"|\bwith(?: a| my| the|out a)? (?:bent knee|knee bent|bend in)\b"
)
"""Who would do with a bent knee what hurts with a straight one: "can I bend it"."""
NOT_SORE = re.compile(
    rf"\b(?!{_NOT_GOOD}\b|not (?:this|that) (?:one|stretch|exercise|move)\b)(?:not|no|never had|without|do not have|have not got|is fine|are fine|is ok(?:ay)?|is better|all better|healed)\b"
)
"""What takes soreness back, in a sentence that tells of it."""
HURTS_NOW = re.compile(
    r"\b(?:hurts|hurting|pinch\w*|killing|stabbing|burning|burns|sharp|stings?|stinging|agony|ow|ouch|owt?ch|pulling)\b"
)
"""What tells that it hurts at this moment: the stretch is stopped, and not changed."""
NAMES_CRAMP = re.compile(r"\b(?:cramp\w*|spasm\w*|charl(?:ey|ie) horse|seiz\w+|locked|gripp\w+|knotted)\b")
"""What speaks of a cramp, beside what is told of the body."""
WHAT_INSTEAD = re.compile(
    rf"{LEAD}(?:but )?(?:(?:what|which(?: one)?)(?: else)? (?:can|could|should|shall|do|might) (?:i|we) (?:do|try|have|use)|is there (?:something|anything|owt|another|one)(?: (?:else|that))?(?: i can do)?|what is there|what have you got|what do you have|what about|anything)(?: (?:instead|then|else|for it|in its place|now))+$"
)
"""Who asks what there is in place of what was stopped: "what can I do instead"."""
PICKS_UP_AGAIN = re.compile(
    r"\b(?:pick (?:it|that|this) (?:back )?up|(?:carry|go|get) on with (?:it|that|this)|back to (?:it|that one)|resume|continue|start (?:it|that) again|where (?:we|i) (?:left off|were|was|stopped))\b"
)
"""Who wants to go on with what was stopped: "okay pick it up again"."""
LASTING_SORE = re.compile(
    rf"\b(?:{_NOT_GOOD}|by the way|always|for (?:years|months|weeks|ages)|years|months|weeks?|days|old|since|bad|dodgy|gammy|gammie|dicky|crook|arthritis|arthritic|worn|tendon\w+|sciatica|sciatic|dis[ck]|osteo\w+|torn?|tore|pulled|injur\w+|problems?|trouble)\b"
)
"""What tells that something has been sore for longer than this stretch."""
OTHER_PARTS = frozenset(
    "elbow elbows neck back shoulder shoulders arm arms forearm forearms wrist wrists hand hands finger fingers thumb thumbs chest tummy stomach abs belly jaw face"
    " spine core waist tongue head traps lats bicep biceps tricep triceps pecs ribs throat knee knees knuckles body torso trunk eyes eye bum bottom".split()
)
"""Parts of the body that there is no stretch for, beside the muscles that are known."""
VERBS_OF_BEING = frozenset({"is", "are", "was", "were", "s"})
"""What stands between a thing and what is told of it. Contractions are written out."""
_BAD = r"(?:bad|sore|sorest|worse|worst|dodgy|gammy|dicky|crook|tight|tighter|tightest|stiff|stiffer|stiffest|crampy|cramping|problem|trouble|troublesome|painful|achy|weak|weaker|weakest|troubled)"
BAD_LEG = re.compile(
    rf"\b(?P<is>left|right)(?: {_LIMB})?(?: one)?(?: that)? (?:is|was) (?:(?:the|my|me|always|usually|definitely|really) )+{_BAD}(?: (?:one|side|{_LIMB}))?\b"
    rf"|\b(?P<lasts>left|right)(?: {_LIMB})?(?: one)? (?:is|was) (?:(?:a|wee|little|bit|kind of|sort of|rather|pretty|still|always|really|very|quite) )*(?:dodgy|gammy|dicky|dicey|crook|wonky|iffy|weak|weaker|no good|not (?:so|too|that) good|not great)(?: (?:one|side|{_LIMB}))?(?: (?:so|you know|mind|by the way|though|these days|nowadays))*$"
    rf"|\b(?P<more>left|right)(?: {_LIMB})?(?: one)? (?:is|was) (?:(?:much|far|always|a lot|a bit|even) )*(?:worse|tighter|stiffer|sorer)\b"
    rf"|\b{_BAD} (?:one|side|{_LIMB}) (?:is|was) (?:(?:the|my|me|on|always) )*(?P<told>left|right)\b"
    rf"|\b(?P<which>left|right)(?: {_LIMB})? (?:that|which|what) (?:is (?:(?:the|my|always|usually|really) )*{_BAD}|cramps?|bothers me|plays (?:me )?up|goes|grabs|locks)\b"
    rf"|\b(?:the|my) (?P<named>left|right)(?: {_LIMB})? (?:is|was) (?:the|my) one (?:that|which|what) (?:cramps?|hurts|bothers me|plays up|plays me up|goes|grabs|locks)\b"
)
"""Which leg is the one that cramps or is sore, in one of its groups: "the left is the bad one".
Contractions are written out."""
_POLITELY = r"(?: (?:please|then|now|today|thanks|though|if we can|if that is ok|if possible))*"
THIS_LEG_ONLY = re.compile(
    rf"\b(?:only|just)(?: (?:to|do|stretch|work|on|be|doing|the|with|have|use))* (?:(?:this|that|the (?:bad|sore|tight|same|one))(?: (?:one|side|{_LIMB}))?){_POLITELY}$"
    rf"|\b(?:do|stretch|work on|use|doing|stretching) (?:(?:this|that|the (?:bad|sore|tight|same))(?: (?:one|side|{_LIMB}))?) (?:only|alone){_POLITELY}$"
    rf"|\b(?:skip|leave out|not (?:do|bother with)) the other (?:one|side|{_LIMB}){_POLITELY}$"
)
"""Who wants the leg in hand alone: "can we only do that one"."""
