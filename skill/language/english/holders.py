"""English: who or what has a sign that things may have, too: "my bike chain is broken", "the marquee collapsed".

The test is positive: only what is known as a person or as a part of a body holds a sign. Whatever other noun stands as
the subject, or as what was broken, is a thing. Words are as signs are read in, "it's" as "it s".
"""

import re
from collections.abc import Sequence

from skill.language.said import Holder

_PARTS = frozenset(
    """leg legs limb limbs calf calfs calves calve carf shin shins shinbone shank shanks thigh thighs ankle ankles foot feet
    fut toe toes taes pinky heel heels knee knees kneecap kneecaps hip hips groin groins buttock buttocks bum bottom backside
    arse ass butt butts rear behind hamstring hamstrings hammy hammies hammie quad quads quadriceps glute glutes achilles
    tendon tendons muscle muscles joint joints bone bones bane vein veins artery arteries vessel vessels skin flesh body
    bodies arm arms hand hands haun hauns finger fingers fingertips thumb thumbs wrist wrists elbow elbows shoulder
    shoulders neck throat back spine chest breast breasts boob boobs belly tummy stomach wame abdomen womb bump rib ribs
    face lip lips mouth mooth tongue gum gums jaw cheek cheeks chin eye eyes een eyelid eyelids nose ear ears lug lugs head
    heid hair scalp forehead temple temples gland glands lymph stump stumps sole soles arch arches instep ball balls
    toenail toenails testicle testicles privates bits willy penis vagina bowel bowels bladder kidney kidneys liver
    lung lungs heart hearts brain nerve nerves disc discs hernia pelvis coccyx tailbone collarbone clavicle skull wound
    wounds cut cuts gash graze grazes bite bites sting stings scar scars sore sores ulcer ulcers blister blisters scratch
    scratches bruise bruises bruising lump lumps spot spots rash rashes stitches stitching infection incision cramp cramps
    pain pains ache aches knot knots spasm spasms injury injuries sprain break fracture fractures swelling redness heat
    warmth patch patches blotch blotches mark marks line lines streak streaks welt welts weal area areas place places part
    parts point points region skinfold fold folds gastroc gastrocnemius soleus tibia tibialis fibula femur patella
    metatarsal metatarsals talus calcaneus navicular malleolus ligament ligaments cartilage meniscus acl popliteal biceps
    adductor adductors abductor peroneal peroneals plantar fascia fibre fibres fiber fibers flexor flexors hock
    hocks fetlock fetlocks paw paws hoof hooves trotter trotters pin pins peg pegs gam gams drumstick drumsticks tootsie
    tootsies cankle cankles saddle sciatic tissue blood wee pee urine water poo stool stools stoma waters nipple
    pulse breath breathing voice speech sight vision balance grip strength feeling sensation feelings tingling numbness
    burning lower upper inside outside inner outer top front middle rest half end side sides left right whole lot thing
    things one ones other others bit mess cast plaster splint boot stookie bandage dressing dressings stocking stockings
    cannula drip port catheter implant stent graft fistula flap skelf sugar sugars temperature temp""".split()
)
"""Parts of a body, what is wrong with them, and what is worn on one that is ill."""
_PEOPLE = frozenset(
    """i im ive id ill me he him hes she her shes they them we us you youse who whoever myself meself himself hisself herself
    themself themselves mine hers ah am man men woman women wuman lady ladies gent bloke blokes guy guys fella fellas fellow
    feller chap lad lads laddie lass lasses lassie lassies boy boys girl girls wife missus wifey husband hubby partner
    boyfriend girlfriend bride groom mum mums mam mams mammy mom moms ma mummy maw mother dad dads daddy da pa paw father
    parent parents gran grans granny nan nans nana nanna gramma grandma grandmother grandad granda grandpa gramps
    grandfather papa pop pops son sons daughter daughters grandson granddaughter grandchild brother bro sister sis sibling twin
    twins uncle auntie aunty aunt cousin niece nephew inlaws kid kids child children bairn bairns wean weans babe baby
    babies bub bubs newborn infant toddler teen teenager youngster pensioner friend friends mate mates pal pals buddy
    colleague workmate flatmate housemate roommate neighbour neighbours neighbor boss patient patients resident residents
    client customer passenger guest visitor person people folk somebody someone everybody everyone anybody anyone nobody
    casualty victim yin wan wee un uns old young stranger nun vicar priest monk pope imam rabbi pastor bishop minister nurse
    nurses medic doctor doc gp physio coach ref captain guide pilot chef cook sergeant corporal private recruit cadet cop
    guard soldier athlete guv gaffer tenant student pupil apprentice novice crew deckhand skipper tutor host carer
    employee trainee referee amputee evacuee participant applicant
    something anything everything summat summit owt
    amma appa attayya bhai didi beta mami chacha nani dadi dada mzee oga""".split()
)
"""Words for people, and what stands for them."""
_A_PERSON = re.compile(
    r"(?:\w+(?:man|men|woman|women|person|boy|girl|mate|lady|lord|attendant|assistant)|\w{3,}(?:er|ers|or|ors|ist|ists|ess|ian|ians))$"
)
"""Endings of words for people, which are too many to list: "postman", "goalkeeper". A boiler ends so, too."""
_ANIMALS = frozenset(
    """dog dogs pup puppy hound bitch greyhound terrier cat cats kitten moggy hamster gerbil guinea rabbit bunny horse horses
    pony mare foal colt donkey cow cows bullock bull heifer sheep ewe ram lamb goat pig piglet hen hens cockerel rooster
    chicken duck goose parrot budgie bird birds pigeon fox badger rat mouse fish goldfish tortoise snake lizard spider bee wasp
    whippet collie spaniel labrador pet pets""".split()
)
"""Animals, which are nobody here. A calf is none."""
_DETERMINERS = frozenset(
    "the a an my me mi ma his her our wor your their this that these those some one wan de da".split()
)
_SKIPPED_BEFORE = frozenset(
    """is are was were s re be been being am has have had ve got get gets getting gone went goes go going come came comes
    just all so too really very quite already also both clean clear right straight near nearly almost well suddenly actually
    literally completely totally fully absolutely even now then finally still only properly proper dead pure up out looks
    looked look feels felt feel looking feeling keeps kept turned turning turns nice and mean mun man pet love dear dey dem done don more
    much lot yesterday today tonight again earlier
    half fair fairly burning boiling roasting piping bright blood""".split()
)
"""Words that may stand between a subject and what is said of it."""
_BOUNDARIES = frozenset(
    """and but or so then when while because cos cause if as that which after before since until till though although
    where how why than unless not no nae is are was were has have had do does did can could will would shall should may
    might must s re ve m won wont t don dont cant couldnt stop stopped keeps get got make made said says think thought know want need like""".split()
)
_PREPOSITIONS = frozenset(
    "of in on at from with by under over behind round around near beside next to into onto inside outside up down off for "
    "below above across between through during without".split()
)
_HARD = frozenset(
    "broken broke break busted bust snapped cracked split popped popping burst bursted burnt burned torn ripped".split()
)
"""What mostly things are: broken."""
_SOFT = frozenset(
    """swollen swelled swole swelling puffed puffy ballooned hot warm red purple blue black white cold freezing stiff
    weak heavy""".split()
)
"""What skin and limbs are as often."""
_OF_PEOPLE = frozenset(
    "collapsed collapse collapsing passed fainted blacked bit bitten stung fell fallen unconscious dying".split()
)
"""What happens to somebody, and to a tent or a dog."""
_OF_ONE_WHO_FALLS = frozenset({"collapsed", "fainted"})
_SIGN_WORDS = _HARD | _SOFT | _OF_PEOPLE
_KNOWN = _PARTS | _PEOPLE
_TAKE_AN_OBJECT = frozenset(
    "broke break broken busted bust snapped cracked split popped burst burnt burned torn ripped bit bitten".split()
)
_DONE_TO = _TAKE_AN_OBJECT | {"stung"}
_LANDS_ON = frozenset({"on", "onto", "across", "into"})
_PASSIVE = frozenset("got been was were is s gets getting".split())
_PRONOUNS = frozenset("i he him she they them we us you who".split())
_A_LITTLE = frozenset("bit wee little tiny tad touch lot".split())
_LIKENED = frozenset({"like", "as", "than"})
_OF_A_FAMILY = frozenset({"our", "wor"})
_MANY = 4
"""So many words a noun and what stands before it may have."""


def holders(words: Sequence[str], spans: Sequence[tuple[int, int]]) -> Sequence[Holder]:
    """Tell who has what each span of words tells, from its first word to the one after its last.

    Unless another noun is named it is somebody.
    """
    signs = [at for at, word in enumerate(words) if word in _SIGN_WORDS]
    of_sign: dict[int, Holder] = {}
    found: list[Holder] = []
    for start, end in spans:
        at = -1
        for sign in signs:
            if start <= sign < end:
                at = sign
                break
        if at < 0 or not _KNOWN.isdisjoint(words[at + 1 : end]) or not _PARTS.isdisjoint(words[start:at]):
            found.append(Holder.SOMEBODY)
            continue
        if at not in of_sign:
            of_sign[at] = Holder.SOMEBODY if _is_a_bit(words, at) else _of_subject(words, at)
        found.append(of_sign[at])
    return found


def _is_and(words: Sequence[str], at: int) -> bool:
    """Whether "an" joins two words: "red an hot"."""
    return words[at] == "an" and at + 1 < len(words) and words[at + 1][0] not in "aeio"


def _is_a_bit(words: Sequence[str], at: int) -> bool:
    """Whether a bit is no bite: "a bit confused"."""
    return words[at] == "bit" and at > 0 and words[at - 1] in {"a", "wee", "little", "tiny", "every", "quite"}


def _of_subject(words: Sequence[str], at: int) -> Holder:
    """Tell who the subject before a word is; where that is somebody, or nobody is named, what its object is."""
    last, sign = at - 1, words[at]
    while last >= 0 and (words[last] in _SKIPPED_BEFORE or words[last] in _SOFT or _is_and(words, last)):
        last -= 2 if words[last] == "mean" else 1  # "i mean"
    before = words[last] if last >= 0 else ""
    if before in _DETERMINERS and before not in _PEOPLE:
        return _described(words, at)
    if not before or before in _BOUNDARIES or before in _PREPOSITIONS or before in _PEOPLE:
        return _of_object(words, at)
    if before in {"it", "this", "that"}:
        return Holder.UNSURE if sign in _OF_ONE_WHO_FALLS or _is_of_a_place(words, at) else Holder.SOMEBODY
    of_part = before in _PARTS or words[at - 1] == "out"  # "out cold"
    return Holder.SOMEBODY if of_part or _does_it_to_somebody(words, at) else _of_noun(words, last, at)


def _of_noun(words: Sequence[str], last: int, at: int) -> Holder:
    """Tell what a noun is that is known neither as a person nor as a part of a body."""
    first = last
    while first > 0 and last - first < _MANY and words[first - 1] not in _DETERMINERS:
        if words[first - 1] in _BOUNDARIES or words[first - 1] in _PREPOSITIONS:
            break
        first -= 1
    before = words[first - 1] if first else ""
    behind = first - 1 if before in _PREPOSITIONS else first - 2
    if behind >= 0 and words[behind] in _PREPOSITIONS:
        return _of_first_noun(words, behind, at)
    if words[last] in _ANIMALS:
        bites = words[at] in _DONE_TO and _PASSIVE.isdisjoint(words[last + 1 : at])
        return Holder.SOMEBODY if bites else Holder.THING
    if before == "s" and words[at] in _HARD and behind >= 0:
        return Holder.UNSURE  # "the tandem's chain snapped"
    is_noun = before in _DETERMINERS and words[first] not in _A_LITTLE and _PRONOUNS.isdisjoint(words[first:last])
    likened = behind >= 0 and words[behind] in _LIKENED
    if not is_noun or likened:  # "margaret collapsed", "the calf i rubbed is swollen", "like a balloon and hot"
        return Holder.SOMEBODY
    return _of_unknown(words, first, last, words[at])


def _is_of_a_place(words: Sequence[str], at: int) -> bool:
    """Whether it is hot or cold somewhere: "it was red hot in the kitchen"."""
    while at + 1 < len(words) and words[at + 1] in _SOFT:
        at += 1
    there = at + 1 < len(words) and words[at + 1] in {"in", "at", "outside", "inside"}
    noun = _noun_after(words, at + 3) if there and at + 2 < len(words) and words[at + 2] in _DETERMINERS else ()
    return bool(noun) and _KNOWN.isdisjoint(noun)


def _of_unknown(words: Sequence[str], first: int, last: int, sign: str) -> Holder:
    """Tell what a noun with a word like "the" before it is, by what is said of it."""
    if sign not in _OF_PEOPLE:
        known = not _KNOWN.isdisjoint(words[first:last])
        return Holder.UNSURE if known or sign in _SOFT else Holder.THING
    is_name = words[first - 1] in _OF_A_FAMILY and first == last  # "our sandra's collapsed"
    is_person = is_name or not _PEOPLE.isdisjoint(words[first:last]) or _A_PERSON.match(words[last]) is not None
    return Holder.SOMEBODY if is_person else Holder.UNSURE


def _does_it_to_somebody(words: Sequence[str], at: int) -> bool:
    """Whether what a thing or an animal does is done to somebody: "a snake bit me", "the kettle fell on my foot"."""
    behind = words[at + 1 : at + 1 + _MANY]
    if not behind or not (words[at] in _DONE_TO or behind[0] in _LANDS_ON):
        return False
    first = at + 2 if behind[0] in _LANDS_ON else at + 1
    if first < len(words) and (words[first] in _PEOPLE or words[first] == "it"):
        return True
    of_noun = first < len(words) and words[first] in _DETERMINERS
    return of_noun and not _KNOWN.isdisjoint(_noun_after(words, first + 1))


def _of_first_noun(words: Sequence[str], preposition: int, at: int) -> Holder:
    """Tell what the noun before a preposition is: the lad of "a lad at work collapsed"."""
    last = preposition - 1
    if last < 0 or words[last] in _BOUNDARIES or words[last] in _SKIPPED_BEFORE or words[last] in _KNOWN:
        return Holder.SOMEBODY  # "after the match popped"
    return _of_noun(words, last, at)


def _of_object(words: Sequence[str], at: int) -> Holder:
    """Tell what it is that somebody broke: "i've burnt the toast"."""
    if words[at] not in _TAKE_AN_OBJECT:
        return Holder.SOMEBODY
    first = at + 1
    while first < len(words) and words[first] in {"up", "off", "in", "out", "open"}:
        first += 1
    if first >= len(words) or words[first] not in _DETERMINERS or words[first] == "me":
        return Holder.SOMEBODY
    noun = _noun_after(words, first + 1)
    if not noun or not _KNOWN.isdisjoint(noun):
        return Holder.SOMEBODY
    return Holder.THING if noun[-1] in _ANIMALS else Holder.UNSURE


def _described(words: Sequence[str], at: int) -> Holder:
    """Tell what it is that a word is said of before it: "a broken fence". A part that comes in behind it is its own."""
    noun = _noun_after(words, at + 1)
    around = (*words[max(0, at - 8) : at], *words[at + 1 : at + 10])
    return Holder.UNSURE if noun and _KNOWN.isdisjoint(around) else Holder.SOMEBODY


def _noun_after(words: Sequence[str], first: int) -> Sequence[str]:
    """Give the words of the noun that begins here."""
    last = first
    while last < len(words) and last - first < _MANY:
        if words[last] in _BOUNDARIES or words[last] in _PREPOSITIONS or words[last] in _DETERMINERS:
            break
        last += 1
    return words[first:last]
