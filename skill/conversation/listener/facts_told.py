"""Facts about the listener: read in every sentence, and kept for the session.

`understanding/facts.py` reads them. Here the session takes them in; what is said for them is in `facts_said_back.py`.
"""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from skill.conversation.listener import facts_forgotten, whose_body
from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import ALONE, HELP_SOMEBODY, IN_BED, IN_PREGNANCY, NEW_BABY, NUMB_LEGS, PREGNANT
from skill.turn.acts import Act, Begin, DropFact, NoteFacts, SayFirst
from skill.turn.pending.answers import DidYouMean, FollowUp, TellMore, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING, SELF, Fact, Heard
from skill.understanding.request_names import LIMITATION_INTENT

INJURY = "injury"
OF_A_NAME = 2
"""Words that may be left of a sentence that only tells who somebody is: "husband", "it's him"."""
BABY_LOST = "baby-lost"
PREGNANCY = frozenset({PREGNANT, NEW_BABY})
OPERATED = frozenset({"operation", "new-joint"})
"""Facts of who was operated on, and does what the care team allows."""
FORGET_THAT = "forget-that"
"""The file of phrases/in-hand/ with the words that drop the last fact."""


def listened(readers: Readers, turn: Turn) -> Turn:
    """The same turn once the facts in its sentence are known: they hold from now on, for this reply too."""
    turn = _as_a_fact(readers, _as_a_no(turn))
    heard = _of_another(turn, _of_who_is_helped(turn, _heard(readers, turn)))
    heard = _alone_without(turn, _without_baby(turn, _for_somebody(turn, heard)))
    heard = facts_forgotten.without_those(turn, heard)
    if heard == Heard():
        return turn
    return replace(turn.with_session(facts=heard.applied_to(turn.session.facts)), facts_heard=heard)


def _as_a_no(turn: Turn) -> Turn:
    """The turn by the sample behind whose no something is told: "no my mother's in hospital" means no muscle."""
    language = turn.language
    said = next(
        (
            each
            for each in turn.utterance.others
            if language.answers.no_and_tells.match(each) or language.flow.denies_cramp.search(each)
        ),
        None,
    )
    return replace(turn, said_as=said) if said and turn.utterance.unresolved and not turn.said_slots.muscle else turn


def _as_a_fact(readers: Readers, turn: Turn) -> Turn:
    """The turn by the sample that makes a fact of it, where Alexa told none: "i'm pregnant",
    and not "i can't pregnant".
    """
    others = turn.utterance.others if turn.intent == LIMITATION_INTENT else ()
    facts = ((each, readers.facts.read(each)) for each in others)
    said = next((each for each, heard in facts if heard.told and heard.nothing_else), None)
    return replace(turn, said_as=said) if said else turn


def _of_who_is_helped(turn: Turn, heard: Heard) -> Heard:
    """Leave out that somebody is helped where they are only told to have done something: "my husband set this up"."""
    if not turn.language.moment.deed_of_others.match(turn.written):
        return heard
    return replace(heard, told=tuple(fact for fact in heard.told if fact.id != HELPING))


def _heard(readers: Readers, turn: Turn) -> Heard:
    if turn.slot_id("limitation") == IN_BED:  # the sentence is rebuilt from any sample of the intent
        return Heard(told=(Fact(IN_BED),), nothing_else=True)
    text = _text(turn)
    heard = readers.facts.read(text) if text else Heard()
    if has_lost_baby(turn):
        ended = PREGNANCY & {fact.id for fact in turn.session.facts}
        told = tuple(fact for fact in heard.told if fact.id not in PREGNANCY)
        heard = replace(heard, told=told, taken_back=heard.taken_back | ended, ended=heard.ended | ended)
    named = readers.facts.person_named(text) if text and turn.as_left.asks == CrampingNow.kind else None
    if named and not heard.told:
        return Heard(told=(Fact(HELPING, whose=named),), nothing_else=True)
    if turn.utterance.unresolved and heard.own_cramp:
        # "a bloke on my team's gone down with a cramp" comes as a muscle that nobody knows
        others = map(readers.facts.read, turn.utterance.others)
        heard = next((each for each in others if any(fact.id == HELPING for fact in each.told)), heard)
    language = turn.language
    helps = (
        language.moment.holds_foot.search(text.lower())
        or language.moment.other_cries.search(text.lower())
        or (not heard.told and language.cramps.helper_speaks.match(text.lower()))
    )
    who = _in_pain(readers, turn, text) or (readers.facts.person_spoken_of(text) if _pleads(turn) else None)
    who = who or whose_body.told_of(turn, readers.facts.person_spoken_of)
    if who and not heard.told:
        return Heard(told=(Fact(HELPING, whose=who),))
    if turn.utterance.is_open and helps:
        besides = tuple(fact for fact in heard.told if fact.id != HELPING)
        heard = replace(heard, told=(*besides, Fact(HELPING, whose="they")), own_cramp=False)
    if not turn.utterance.is_open:
        return replace(heard, own_cramp=False)  # nobody knows whose leg it was, where Alexa tells slots alone
    utterances = turn.library.utterances.get(turn.intent)
    carrier = utterances.stands_for if utterances else None
    if carrier and readers.facts.names_somebody(carrier):  # "he" stands for "she" too
        return replace(heard, told=tuple(_somebody(fact) for fact in heard.told))
    return heard


def _of_another(turn: Turn, heard: Heard) -> Heard:
    """Keep a medicine's fact where another medicine is denied than the one that told it: "it isn't warfarin though"."""
    named = turn.language.medicines.one_by_name.findall
    denied = set(named(turn.written)) if heard.taken_back else set()
    before = set(named(" ".join((turn.session.said, *turn.session.circumstances)).lower()))
    if not denied or not before or denied & before:
        return heard
    return replace(heard, taken_back=frozenset(), nothing_else=heard.nothing_else and bool(heard.told))


def _text(turn: Turn) -> str:
    """The sentence in which facts are looked for: with what it goes on from, and who takes a medicine that is named
    alone.
    """
    medicines = turn.language.medicines
    text = turn.language.answers.addressed.sub("", turn.utterance.text).strip()  # "no mate" tells of nobody
    purpose = medicines.for_what.match(turn.written) if turn.utterance.is_open and turn.session.facts else None
    if purpose:
        return f"{turn.session.said} {purpose['what']}"  # "I take water tablets" - "for my heart"
    if turn.utterance.is_open and medicines.named_alone.match(turn.written_words):
        return medicines.taken_by.get(helped(turn), medicines.taken_by[SELF]).format(text)
    return text


def helped(turn: Turn) -> str:
    """Whose body it is about, as facts say it: of the one who is helped, where somebody is."""
    return next((fact.whose for fact in turn.session.facts if fact.id == HELPING), SELF)


def _for_somebody(turn: Turn, heard: Heard) -> Heard:
    """Take who has asked how to help somebody for a helper: "how do I stretch somebody else's leg" - "yes"."""
    left = turn.as_left
    asked = left.about == HELP_SOMEBODY and left.asks == FollowUp.kind
    return (
        replace(heard, told=(Fact(HELPING, whose="they"),)) if asked and not (heard.told or heard.own_cramp) else heard
    )


def _in_pain(readers: Readers, turn: Turn, text: str) -> str | None:
    """Who cries out or is down while nothing is under way, where that is somebody else: "my wife's on the floor"."""
    asks_what = turn.as_left.asks in ("", WhatNow.kind, CrampingNow.kind, FollowUp.kind, TellMore.kind)
    told = turn.language.moment.in_distress.search(text.lower()) if turn.utterance.is_open and asks_what else None
    return readers.facts.person_spoken_of(text) if told and told["cries"] else None  # not "mummy my leg hurts"


def _pleads(turn: Turn) -> bool:
    """Whether help is asked for somebody else: "can you help my girlfriend"."""
    return turn.utterance.is_open and turn.language.questions.help_for.match(turn.utterance.text.lower()) is not None


def has_lost_baby(turn: Turn) -> bool:
    """Whether a sentence tells of a pregnancy that ended in a loss; "I lost it" does where one was spoken of."""
    text, language = turn.utterance.text.lower(), turn.language
    if not turn.utterance.is_open or language.questions.asks(text):
        return False
    pattern = language.moment.comforts.get(BABY_LOST)
    if pattern is not None and pattern.search(text):
        return True
    known = {fact.id for fact in turn.session.facts} | turn.facts_heard.ended
    spoken_of = turn.as_left.place == IN_PREGNANCY or not PREGNANCY.isdisjoint(known)
    return spoken_of and language.moment.lost_it.match(text) is not None


def _without_baby(turn: Turn, heard: Heard) -> Heard:
    """Read "he's six weeks" as told of the baby, who has no cramp, where the listener has just had one."""
    known = any(fact.id in PREGNANCY and fact.whose == SELF for fact in turn.session.facts)
    of_others = [fact for fact in heard.told if fact.id in PREGNANCY and fact.whose != SELF]
    of_baby = any(
        fact.id == NEW_BABY or fact.number for fact in of_others
    )  # "my sister's pregnant too" tells of no baby
    return replace(heard, told=(Fact(NEW_BABY),)) if known and of_baby else heard


def _alone_without(turn: Turn, heard: Heard) -> Heard:
    """Read "my mum's at work" as told by whoever is alone without her,
    where it has been about the listener's own leg.
    """
    known = turn.session.facts
    about_oneself = turn.as_left.relief or any(fact.whose == SELF for fact in known)
    in_own_cramp = about_oneself and not any(fact.id == HELPING for fact in known)
    if in_own_cramp and turn.language.cramps.acts_on_me.match(turn.utterance.text.lower()):
        return Heard()  # "my toddler's climbing on me"
    others = any(fact.id == HELPING for fact in known) or {fact.id for fact in heard.told} != {ALONE, HELPING}
    return heard if others or not about_oneself else replace(heard, told=(Fact(ALONE),))


def _somebody(fact: Fact) -> Fact:
    return replace(fact, whose="they") if fact.whose in ("he", "she") else fact


def read(turn: Turn) -> Act | None:
    """Read a sentence that only tells facts, or takes some back; None for any other."""
    heard = turn.facts_heard
    told = {fact.id for fact in heard.told}
    if told == {HELPING} and not (turn.place.is_under_way or turn.session.warned) and _pleads(turn):
        return Ask(CrampingNow(), after_no=False)
    asks = told - {HELPING} and not heard.taken_back and turn.asks and noted(turn) == NoteFacts()
    if asks or (not told and heard.taken_back == {HELPING} and _tells_where(turn)):
        return None  # "could it be my statin" wants an answer; "what do I do for her leg" tells who is helped
    if _is_as_advised(turn, told) or _only_informs(turn, told):
        return noted(turn)
    if not heard.nothing_else or told == {INJURY} or (turn.place.is_under_way and turn.intent == LIMITATION_INTENT):
        return None
    return noted(turn)


def _is_as_advised(turn: Turn, told: AbstractSet[str]) -> bool:
    """Whether an operation is told with what the care team wishes: "post ACL, and my physio wants me stretching"."""
    advised = not told.isdisjoint(OPERATED) and not (turn.asks or turn.place.is_under_way or turn.session.warned)
    return advised and turn.language.circumstances.adviser_says.match(turn.written) is not None


def _only_informs(turn: Turn, told: AbstractSet[str]) -> bool:
    """Whether facts are told by who says that nothing is asked, whatever else they tell: "I've a stent and a dodgy
    knee, I'm not asking anything".
    """
    idle = not (turn.asks or turn.place.is_under_way or turn.session.warned)
    return bool(told) and idle and turn.language.wishes.only_informs.search(turn.written) is not None


def _tells_where(turn: Turn) -> bool:
    """Whether "it's my foot", which ends the help for somebody else, tells where one's own cramp is."""
    pending = turn.pending
    help_asked = isinstance(pending, CrampingNow) or (
        isinstance(pending, DidYouMean) and RELIEF in (pending.first, pending.second)
    )
    return help_asked or turn.named("Muscle", turn.utterance.text) is not None


def noted(turn: Turn) -> Act:
    """Take facts in: where the last answer has a word for such a listener, that word is given,
    or the answer that is theirs.
    """
    told = {fact.id for fact in turn.facts_heard.told}
    last = turn.last_told
    known = turn.library.answer(last) if topic_of(last) == turn.place.id else None
    if known is None or told.isdisjoint((*known.say_first, *known.instead)):
        return NoteFacts()
    if told.isdisjoint(known.instead):
        return SayFirst(last)
    return Begin(last)  # who cannot feel heat hears the other answer, and not the same again


def read_denial(turn: Turn) -> Act | None:
    """Read a sentence that only takes facts back, as "no, I'm not pregnant" does,
    before it is a no to something else.
    """
    heard = turn.facts_heard
    return read(turn) if heard.taken_back and not heard.told else None


def read_put_right(turn: Turn) -> Act | None:
    """Read that a fact was told wrong, or is somebody else's, whatever question is open; None for anything else."""
    return read_denial(turn) if facts_forgotten.was_told_wrong(turn) else None


def read_drop(readers: Readers, turn: Turn) -> Act | None:
    """Read "forget that" and "that's not true", once a fact was told, as said of the last one."""
    if not turn.session.facts or turn.facts_heard.told or not turn.utterance.text:
        return None
    return DropFact() if readers.in_hand.read(turn.utterance.text) == FORGET_THAT else None


def is_about_facts(turn: Turn) -> bool:
    """Whether a sentence that is not understood otherwise told facts, and asked nothing."""
    told = {fact.id for fact in turn.facts_heard.told}
    return (
        bool(told if is_lasting(turn) else told - {NUMB_LEGS, HELPING})
        and not turn.asks
        and not isinstance(turn.pending, DraftPending)
    )


def has_a_cramp(readers: Readers, turn: Turn) -> bool:
    """Whether only somebody else is named, who then has the cramp that was asked about: "no, it's my husband"."""
    heard = turn.facts_heard
    told, text, language = {fact.id for fact in heard.told}, turn.utterance.text, turn.language
    if not isinstance(turn.pending, CrampingNow) or HELPING not in told or language.flow.denies_cramp.search(text):
        return False  # "it's about my son, no cramp now"
    if language.moment.in_distress.search(text):
        return True  # "no, it's my wee boy, he's screaming"
    if any(each.search(text) for each in language.moment.comforts.values()):
        return False  # "I just want somebody to talk to"
    of_oneself = any(fact.whose == SELF for fact in heard.told)
    if of_oneself or language.flow.asks_for_somebody.search(text):
        return False
    rest = readers.replies.read(heard.rest) if heard.rest else None
    if rest is not None:
        return not rest.rest
    # "can my daughter use it, she's nine" tells more than who it is, though of no fact
    return heard.nothing_else and (told == {HELPING} or len((heard.rest or "").split()) <= OF_A_NAME)


def drop_last(turn: Turn) -> Turn:
    """The same turn without the fact that was told last."""
    return turn.with_session(facts=turn.session.facts[:-1])


def is_lasting(turn: Turn) -> bool:
    """Whether no numbness is told, or one that is told as a state: "little feeling in my legs",
    and not "my feet are numb".
    """
    text, grammar = turn.written, turn.language.circumstances
    numb = any(fact.id == NUMB_LEGS for fact in turn.facts_heard.told)
    return not numb or any(each.search(text) for each in (grammar.cannot_feel_heat, grammar.little_feeling))
