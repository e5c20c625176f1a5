"""Where a cramp is told besides, and whether what is said goes on with the help that is under way."""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import CERTAIN, CRAMP_BESIDES, FOUND
from skill.knowledge.known_ids import NEW_BABY
from skill.language.text import fold, tokenise
from skill.turn.acts import Act, AskAgain, AskWhatMeant, Begin, Choose, Decline, GladToHear, NotKnown, Reassure
from skill.turn.cramp_acts import Eased, SameRound
from skill.turn.pending.drafts import DraftPending, Drop
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.place import HURTS, RELIEF, RELIEF_EASED
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.warning_signs import CONTEXT

SHORTEST_CLAUSE = 2
"""Words of what tells nothing by itself."""
WHERE_IT_IS = 6
"""Fewer words than these around a muscle tell where the cramp is: "she says it's the foot actually"."""
WORSE = "WorseIntent"
"""The intent of what gets worse; it carries no words."""
BARE_NO = 2
"""So many words at most say no to what was asked, and nothing of the cramp."""


def is_told_besides(readers: Readers, turn: Turn) -> bool:
    """Whether a cramp of now is told beside a fact or a question:
    "i take statins and i have a cramp" is no question about statins.
    """
    if not turn.utterance.is_open or isinstance(turn.pending, DraftPending):
        return False
    told = (turn.facts_heard.rest or "", *_clauses_of_now(turn))
    return any(each and readers.finds_cramp(turn, each, CRAMP_BESIDES) for each in told) or _beside_a_fact(turn)


def _beside_a_fact(turn: Turn) -> bool:
    """Whether a muscle is told to cramp now, beside what somebody has: "my bum's cramping and I've had a hip done"."""
    cramps, text = turn.language.cramps, " ".join(tokenise(turn.utterance.text, apostrophes=True))
    facts = {fact.id for fact in turn.facts_heard.told}
    if not facts or NEW_BABY in facts or turn.asks:
        return False  # after a birth a clot is asked about first
    clauses = cramps.fact_beside.split(text)
    written = map(turn.language.sentences.written_out, clauses)
    now = (not cramps.not_of_now.search(each) for each in written)
    return any(is_now and cramps.told_of_body(each).just_now for each, is_now in zip(clauses, now, strict=True))


def _clauses_of_now(turn: Turn) -> list[str]:
    """Give what is told before or after a question, if it may be of now:
    "my calf's seized up" of "..., what causes that".

    Before a fact, too: "my wife's got a cramp" of "..., she's eight months gone".
    """
    language = turn.language
    text = " ".join(tokenise(turn.utterance.text, apostrophes=True))
    facts = language.cramps.person_begins.finditer(text) if turn.facts_heard.told else ()
    joints = [*language.cramps.cramp_or_question.finditer(text), *facts]
    clauses = [clause for joint in joints for clause in (text[: joint.start()], text[joint.end() :])]
    told = [
        each
        for each in clauses
        if len(each.split()) > SHORTEST_CLAUSE and not language.questions.begins_as_question(each)
    ]
    return [each for each in told if not language.cramps.not_of_now.search(language.sentences.written_out(each))]


def tells_where(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence in a cramp, or after our question about one, only tells where it is, and no sign of more.

    "She says it's her foot" answers us; "her foot is cold" tells more than the foot alone does.
    """
    text = turn.utterance.text
    named = turn.slot_reader["Muscle"].pattern.search(fold(text)) if turn.about_cramp else None
    if named is None or len(text.split()) - len(named.group().split()) >= WHERE_IT_IS:
        return False
    more = readers.sign_rules.concepts(text) - readers.sign_rules.concepts(named.group())
    return all(each.startswith(CONTEXT) for each in more)


def on_with_cramp(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what is done in place of an act that would leave a cramp, or somebody in danger, alone."""
    if _is_still_there(readers, turn, act):
        return Begin(RELIEF)
    asleep = turn.language.cramps.not_to_be_woken.search(turn.utterance.text)
    if isinstance(act, Reassure) and turn.place.relief and asleep:
        return reply_to(turn.pending, ReplyKind.NOT_EASED)  # "I don't want to wake him" is no fear
    return SameRound() if _leaves_in_danger(readers, turn, act) else act


def _is_still_there(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether what would refuse an offer, or is not understood, that was made because a cramp had let go,
    says that it has not.
    """
    guessed = isinstance(act, Begin) and turn.library.answer(act.label) is not None and _is_guess(readers, turn)
    guessed = guessed or isinstance(act, Choose | Drop | Decline | Ask | AskAgain | NotKnown | GladToHear)
    offered = turn.place.id == RELIEF_EASED and guessed
    reader, text, cramps = readers.utterance_kinds, turn.utterance.text, turn.language.cramps
    if turn.place.id == RELIEF_EASED and turn.utterance.is_open and cramps.eases_by_half.match(text.lower()):
        return True  # "it's going off a bit, but not all the way"
    if offered and (cramps.told_of_body(text).still or cramps.unchanged.match(text.lower())):
        return True  # "nae better", "same as before"
    if turn.place.id == RELIEF_EASED and act == Begin(HURTS):
        said = readers.replies.read(text) if text else None
        return turn.intent == WORSE or (said is not None and said.kind is ReplyKind.WORSE)  # "no no, it's worse"
    if not offered or reader is None or len(text.split()) <= BARE_NO:
        return False
    likeliest = reader.read(text, "check-in")[0]  # "nah, still locked up"
    return likeliest.kind == "reply.not-eased" and likeliest.probability >= CERTAIN


def _is_guess(readers: Readers, turn: Turn) -> bool:
    """Whether the search is not sure of what a sentence asks: "same as before"."""
    found = readers.understand(turn, turn.utterance.text)
    return not isinstance(found, Found) or found.score < FOUND


def is_in_danger(turn: Turn) -> bool:
    """Whether somebody in a cramp is at the wheel, in the water, on a bicycle or up high."""
    state = turn.place.relief
    return state is not None and state.position in turn.library.relief.special


def _leaves_in_danger(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether an act would leave somebody in danger: only what says that it eases ends the help there.

    "I'm going under" is a guess for the head, and nothing that is not understood is refused:
    getting safe is said again.
    """
    if not is_in_danger(turn) or not turn.utterance.is_open:
        return False
    text = turn.utterance.text
    told, well = turn.language.cramps.told_of_body(text), turn.language.moment.well_again.search(turn.written)
    no_more = turn.language.moment.well_behind_no.match(turn.written)
    says_so = readers.replies.read(text) is not None or told.gone or no_more or (told.safe and well is not None)
    return isinstance(act, NotKnown | AskWhatMeant | Choose) or (isinstance(act, Eased) and not says_so)
