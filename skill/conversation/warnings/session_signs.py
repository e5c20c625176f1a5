"""What a turn, with the session before it, tells of warning signs: a warning,
a possible sign that is worth a question, or neither.

What the reply before left is read as `Turn.as_left` alone.
"""

from collections.abc import Mapping

from skill.conversation.thresholds import HALF_FROM
from skill.conversation.warnings.lasting_conditions import without_long_known
from skill.conversation.warnings.sign_location import OF_A_LEG, of_the_leg
from skill.conversation.warnings.signs_in_pieces import in_pieces
from skill.knowledge.known_ids import COLD_LEG, LEG_CLOT, LONG_CRAMP, PREGNANT, WHEN_TO_SEE_DOCTOR
from skill.knowledge.library import Library
from skill.language.text import spoken
from skill.turn.pending.answers import RepeatWarning
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.warnings import AnythingElse
from skill.turn.place import HURTS, MORE, RELIEF, RELIEF_HELP
from skill.turn.turn import Turn
from skill.understanding.second_opinion import GivesOpinion, PossibleSign, SecondOpinionPolicy
from skill.understanding.warning_signs import NAMES_A_CRAMP, SignRules

CRAMP_UNDER_WAY = frozenset({"context-cramping"})
"""The concept of a cramp that is helped with, of which a sign is said."""
CRAMPING = frozenset({*CRAMP_UNDER_WAY, "cramp", "leg", "one-side", "pain", "ache"})
"""Concepts that a cramp under way tells by itself: "it's swollen" is then said of a leg that hurts."""
STRETCHING = frozenset({"context-stretching"})
"""What a stretch under way tells by itself: "it popped" is then said of that leg.
It does not say that the leg hurts."""
A_PAIN = frozenset({"chest-feel"})
"""What "it hurts" tells by itself, wherever that is: "my chest" may follow."""
CHILD = "child"
"""The fact that rules out a warning of which every sign holds the concept PREGNANT."""
COLD_LIMB = "cold-limb"
"""The concept of a leg or a foot that is cold."""
CHILDREN = frozenset({"child", "young-child"})
"""Concepts of which every sign of a warning about a child holds one."""
TELLS_A_CRAMP = frozenset({"cramp", "new-cramp", "cramp-hold", "long-cramp", "spasms"})
"""Concepts that tell of a cramp, and so ask for help with it."""
CRAMPS = TELLS_A_CRAMP | CRAMP_UNDER_WAY
"""The same, with a cramp that is helped with."""
A_LEG = frozenset({"leg"})
"""What stays of a cramp once it is over: the session has been about a leg that hurt."""
NOTHING_NEW = frozenset(
    {
        *("leg", "legs", "foot", "calves", "ankle", "muscle", "one-side", "cramp", "new-cramp", "spasms"),
        *("pain", "ache", "muscle-pain", "chest-feel", "context-person", "context-wants-stretch"),
    }
)
"""Concepts that tell nothing new of a warning that was given already: "can I take something for the pain"."""
PASSING = NAMES_A_CRAMP | {"long-time", "going-on"}
"""Concepts that hold for the next turn only: who asked about cramps has none for the rest of the session."""
A_CRAMP = PASSING | {"pain", "ache", "muscle-pain"}
"""Concepts of every cramp: "I've got a cramp" answers no question about a sign."""
ONE_TURN = frozenset({"chest"})
"""Concepts that hold for no later turn: "blood thinners for his heart", and then a cramp, is no pain in the chest."""
ASKED = "asked-"
"""Stands before the name of a concept that the last sentence asked about, of anybody: "is a clot warm".
It holds for one turn."""
LIKENED = frozenset({"leg", "one-side", "pain", "ache"})
"""What is taken for granted where somebody says "so is mine": it only leads to a question."""
RISKS = frozenset(
    {
        "on-pill",
        "new-statin",
        "quinine",
        "drug",
        "injury",
        "fall",
        "cast",
        "exertion",
        "drank-litres",
        "thyroid-op",
        "animal-bite",
        "bruise-word",
    }
)
"""Concepts that stay true where somebody says that a sign is not happening, besides the risks that facts name (facts/):
what was taken, drunk or done. Circumstances ("context-…") do too."""
TOLD_BY_INTENT: Mapping[str, frozenset[str]] = {"DizzyIntent": frozenset({"context-dizzy"})}
"""What intents without words tell."""
A_CRAMP_NOW = frozenset({"cramp"})
BREAKS_OFF = frozenset({RepeatWarning.kind, AnythingElse.kind, CrampingNow.kind})
"""Kinds of questions that stand where the help with a cramp was broken off."""
LUMP = frozenset({"lump", "lump-left"})
"""What a muscle in a cramp is, too, as long as that lasts."""
CLOT_BEFORE, OF_A_CLOT = "context-clot-before", frozenset({"clot-thought", "clot-word"})
"""The concepts of who had a clot once, and of who is afraid of one now."""
SPOKEN_OF = frozenset({"clot-word"})
"""The concept of a clot that was spoken of: who denies its signs is afraid of it still."""
OF_CLOTS = frozenset({"warning.leg-clot", "warning.pregnancy-clot"})
"""Warnings of a clot in a leg."""
CLOT_RISKS = frozenset(
    {CLOT_BEFORE, "context-operation", "context-journey", "context-stillness", "pregnant", "on-pill", "cast"}
)
"""Concepts with which a clot is likelier, and an open question about one is not dropped for the help with a cramp."""
CRISIS = "warning.crisis"
"""The warning of a wish to die. "I can't do this any more" is asked about,
unless it is said of a stretch or a cramp under way."""
WAY_TO_DIE, OF_A_WISH_TO_DIE = "way-to-die", frozenset({"suicide", "despair"})
"""The concept of a way to die that somebody thinks of, which nothing under way explains; and of a wish to."""
SIGNS_LISTED: Mapping[str, str] = {
    WHEN_TO_SEE_DOCTOR: "warning.leg-clot",
    MORE: "warning.chest-stroke",
    RELIEF_HELP: "warning.chest-stroke",
    HURTS: COLD_LEG,
}
"""By the place where signs are listed: the most urgent of them, which "yes, all of those" reports."""
DYSREFLEXIA = "warning.dysreflexia"
PUFFED, ALLERGY = "face-and-hands-puffed", "warning.sting-reaction"
"""The concept of a face and hands that swell, and what is asked about of who cannot be pregnant."""
OF_THE_CORD = frozenset({"context-spinal-injury", "context-wheelchair", "dysreflexia-word"})
"""Concepts of who may have dysreflexia. The head alone, or sweat, says nothing of it: "my head is pounding"."""
A_HEAD_ALONE = 5
"""So many words at most leave no room for an injury that no concept knows."""


def known_before(turn: Turn) -> frozenset[str]:
    """Concepts that hold before anything of this turn is read: signs and risks of the session,
    and what is under way.
    """
    return frozenset(turn.session.signs) | under_way(turn) | _broken_off(turn)


def _broken_off(turn: Turn) -> frozenset[str]:
    """The cramp that a warning or a question about a sign has broken off: it is there still,
    and may complete another sign.
    """
    asks = asked_about(turn) or turn.as_left.asks in BREAKS_OFF
    return A_CRAMP_NOW if asks and turn.session.interrupted == RELIEF else frozenset()


def under_way(turn: Turn) -> frozenset[str]:
    """Concepts that a cramp or a stretch under way tells by itself."""
    hurts = turn.as_left.place == HURTS
    stretched = turn.as_left.coached and not turn.language.circumstances.numb_all_along.search(turn.written)
    return (
        (CRAMPING if turn.as_left.relief else frozenset())
        | (STRETCHING if stretched or hurts else frozenset())
        | (A_PAIN if hurts else frozenset())
    )


def is_news(turn: Turn, warning: str, text: str, sign_rules: SignRules) -> bool:
    """Whether a text is a report of its own, where its warning was given before and the session completes the sign."""
    if warning != turn.session.warned or sign_rules.find(text) == warning:
        return True
    return not sign_rules.concepts(text) <= known_before(turn) | NOTHING_NEW


def tells_more(turn: Turn, warning: str, texts: tuple[str, ...], sign_rules: SignRules) -> bool:
    """Whether a turn tells something new that belongs to a warning: "and it's only the right one"."""
    sign = turn.library.warnings[warning]
    told = frozenset[str]().union(*map(sign_rules.concepts, texts)) - known_before(turn) - A_CRAMP
    of_it = frozenset[str]().union(*sign.signs, *sign.asked_signs)
    return any(concept in of_it and not concept.startswith("context-") for concept in told)


def known_after(turn: Turn, told: frozenset[str], asked: frozenset[str]) -> frozenset[str]:
    """Concepts to keep for the rest of the session, with those that this turn has told, or asked about."""
    about_a_leg = A_LEG if turn.as_left.relief else frozenset[str]()
    by_intent = TOLD_BY_INTENT.get(turn.intent, frozenset())
    before = frozenset(name for name in turn.session.signs if not name.startswith(ASKED)) - PASSING
    return before | about_a_leg | (told - ONE_TURN) | by_intent | {f"{ASKED}{name}" for name in asked}


def risks_of(library: Library) -> frozenset[str]:
    """Concepts that make a sign more likely, and are none."""
    return RISKS | {fact.risk for fact in library.facts.values() if fact.risk}


def without_signs(known: frozenset[str], library: Library, warning: str) -> frozenset[str]:
    """Drop what a warning's signs are made of, once somebody has said that they are not there; risks stay."""
    sign = library.warnings[warning]
    told = frozenset().union(*sign.signs, *sign.asked_signs) - risks_of(library) - A_LEG - SPOKEN_OF
    return known - {concept for concept in told if not concept.startswith("context-")}


def fears_a_clot(turn: Turn) -> bool:
    """Whether a clot was spoken of as a fear of this session, though its signs may have been denied since."""
    return not known_before(turn).isdisjoint(OF_A_CLOT)


def likened(turn: Turn, text: str, sign_rules: SignRules) -> str | None:
    """The warning that is worth a question where somebody says of a leg of their own what was asked of any:
    "mine's a bit dark".
    """
    return asked_of_any(turn, text, sign_rules) or listed_signs(turn)


def asked_of_any(turn: Turn, text: str, sign_rules: SignRules) -> str | None:
    """The warning of signs that the last sentence asked about, as if they were told now."""
    asked = {name.removeprefix(ASKED) for name in turn.session.signs if name.startswith(ASKED)}
    now, earlier = sign_rules.concepts(text) | asked, known_before(turn) | LIKENED
    return sign_rules.raised(now, earlier) or sign_rules.raised_to_ask(now, earlier) if asked else None


def listed_signs(turn: Turn) -> str | None:
    """The warning that "yes, all of those" reports, where the last reply has listed signs."""
    left = turn.as_left
    return None if left.place == MORE and left.about != WHEN_TO_SEE_DOCTOR else SIGNS_LISTED.get(left.place)


def possible_sign(
    turn: Turn, texts: tuple[str, ...], sign_rules: SignRules, second_opinion: SecondOpinionPolicy | None
) -> PossibleSign | None:
    """Ask the second opinion about what was said; None where nothing was, or nobody is there to ask.

    It does not know tenses: what is over, or happens in a film, is no reason for a question.
    """
    if second_opinion is None:
        return None
    left = turn.as_left
    about_a_leg = left.coached or not OF_A_LEG.isdisjoint(turn.session.signs)
    earlier = "cramp" if left.relief else "leg" if about_a_leg else ""
    spelled = turn.language.sentences.of_the_body  # "mi leg's gone solid" is no other than "my leg's gone solid"
    opinions = [(text, second_opinion.opinion.read(spelled(text), earlier)) for text in texts]
    found = [
        PossibleSign(nearest, _plainly(turn, text, earlier, opinion.score, second_opinion.opinion), opinion.agreed)
        for text, opinion in opinions
        if (
            nearest := next(
                (each for each in opinion.nearest if _may_be_of(turn, each, text, sign_rules.concepts(text))), None
            )
        )
        and not sign_rules.dismisses(text, nearest)
        and not (nearest == CRISIS and turn.language.cramps.not_to_be_woken.search(text))
    ]
    return max(found, key=lambda each: each.score, default=None)


def _plainly(turn: Turn, text: str, earlier: str, score: float, opinion: GivesOpinion) -> float:
    """The score of a text without its figures of speech ("I thought I'd die"), where that is lower."""
    if score < HALF_FROM:
        return score
    said = spoken(text)
    plain = turn.language.signs.without_figures(said)
    if plain == said:
        return score
    return min(score, opinion.read(plain, earlier).score) if plain else 0.0


def _may_be_of(turn: Turn, warning: str, text: str, told: frozenset[str]) -> bool:
    """Whether a warning may concern whoever it is about: a child is not asked about pregnancy,
    nor a mother about a child's limp, nor anybody about a cord injury for a headache alone.
    """
    sign = turn.library.warnings.get(warning)
    if sign is None or not sign.signs:
        return True
    if warning == DYSREFLEXIA and len(text.split()) <= A_HEAD_ALONE:
        return not OF_THE_CORD.isdisjoint(told | known_before(turn))
    child = CHILD in turn.fact_ids()
    if all(PREGNANT in each for each in sign.signs):
        return not child and (
            PREGNANT in told | known_before(turn) or not turn.language.signs.of_a_man.search(spoken(text))
        )
    of_child = all(not CHILDREN.isdisjoint(each) for each in sign.signs)
    return not of_child or child or not CHILDREN.isdisjoint(told | known_before(turn))


def possible_sign_kept(turn: Turn, now: PossibleSign | None) -> tuple[str, int] | None:
    """What the session keeps of a possible sign: an id and percent, no word.

    A turn without words leaves what was there.
    """
    if now:
        return now.warning, round(100 * now.score)
    session = turn.session
    return (session.suspected, session.suspected_percent) if session.suspected else None


def worth_asking(turn: Turn, now: PossibleSign | None, ask_from: float) -> str | None:
    """Name the warning that the second opinion finds worth a question: by this turn, or by this one and the one before.

    What is told in two halves makes neither suspicious enough. The two count as independent: the probability that at
    least one of them is a report. A half that is hardly suspicious counts for nothing.
    """
    if now is None or now.score >= ask_from or in_pieces(turn):  # that holds the sentence before
        return now.warning if now and now.score >= ask_from else None
    before = turn.session.suspected_percent / 100
    if turn.session.suspected is None or min(before, now.score) < HALF_FROM:
        return None
    if 1 - (1 - before) * (1 - now.score) < ask_from:
        return None
    return now.warning if now.score >= before else turn.session.suspected


def sign_to_ask(turn: Turn, texts: tuple[str, ...], sign_rules: SignRules, suspected: str | None) -> str | None:
    """Name the warning that is worth a question, where no rule warned; None for none.

    A family that was denied, or not answered, is asked about again only where a sentence tells a sign that the session
    did not know. After a warning only a more urgent one is asked about.
    """
    library, session = turn.library, turn.session
    known = known_before(turn)
    read = [(text, without_long_known(turn, text, sign_rules.concepts(text), sign_rules)) for text in texts]
    told_in = [of_the_leg(turn, text, each) for text, each in read]
    told = frozenset[str]().union(*told_in)
    news = {concept for concept in told - known if not concept.startswith("context-")}
    given = library.warnings.get(session.warned or "")
    told_to_ask = [
        _to_ask(turn, sign_rules, text, _without_lump(turn, text, each, known), known)
        for (text, _), each in zip(read, told_in, strict=True)
    ]
    may_leave = bool(under_way(turn)) and WAY_TO_DIE not in told  # "I can't do this any more", in a stretch
    if CRISIS in told_to_ask and (may_leave or thrown_by_a_cramp(turn, told)):
        told_to_ask = [each for each in told_to_ask if each != CRISIS]
        suspected = None if suspected == CRISIS else suspected
    asked = library.warnings.get(asked_about(turn) or "")
    if asked and suspected and suspected in library.warnings and library.warnings[suspected].priority > asked.priority:
        suspected = None  # "since last night" is said of the question that is open, and no other takes its place
    if given and suspected == LONG_CRAMP and CRAMPS.isdisjoint(told | known):
        suspected = None  # "it's been weeks", of a foot that drops, is of no cramp
    if told <= known | NOTHING_NEW:  # "just sore" answers the question about it with nothing new
        told_to_ask = [each for each in told_to_ask if each != asked_about(turn)]
    if given and given.id == LEG_CLOT and COLD_LIMB in news:
        told_to_ask.append(COLD_LEG)  # "can I walk on it, my foot's cold": a swollen leg may get too little blood
    for name in (*told_to_ask, suspected):
        if name is None or name not in library.warnings or (name in (*session.denied, session.unanswered) and not news):
            continue
        if given is None or library.warnings[name].priority < given.priority:
            return name
    return None


def _to_ask(turn: Turn, sign_rules: SignRules, text: str, told: frozenset[str], known: frozenset[str]) -> str | None:
    """The warning that a text gives reason to ask about: also that of what may be no part of anybody."""
    unsure = sign_rules.unsure(text)
    found = sign_rules.raised_to_ask(told, known) or (sign_rules.raised(told | unsure, known) if unsure else None)
    if found is None or _may_be_of(turn, found, text, told):
        return found
    return ALLERGY if PUFFED in told else None


def thrown_by_a_cramp(turn: Turn, told: frozenset[str]) -> bool:
    """Whether somebody only fears where a cramp may throw them, and no other word tells of a wish to die."""
    text, language = turn.utterance.text.lower(), turn.language
    feared = told.isdisjoint(OF_A_WISH_TO_DIE) and language.signs.thrown_by_a_cramp.search(text) is not None
    return feared and language.signs.hopeless.search(text) is None


def _without_lump(turn: Turn, text: str, told: frozenset[str], known: frozenset[str]) -> frozenset[str]:
    """Leave out the lump that a cramp makes while it lasts: "it's cramping, there's a lump in my calf".

    One that a cramp has left, or that somebody is carried off the pitch with, is asked about.
    """
    if LUMP.isdisjoint(told):
        return told
    cramps = not CRAMPS.isdisjoint(told | known)
    return told - LUMP if cramps and not turn.language.signs.lump_stays.search(spoken(text)) else told


def asked_about(turn: Turn) -> str | None:
    """The warning whose check question is open."""
    warning = turn.as_left.checks
    return warning if warning in turn.library.warnings else None
