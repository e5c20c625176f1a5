"""What is asked once a cramp has let go: whether to go on with what it broke off, and what to do if it comes back."""

from skill.coaching.relief_rounds import ANY_POSITION, LIKELIEST_MUSCLE, UNKNOWN_MUSCLE
from skill.conversation import fallback
from skill.conversation.answers import topic_answers
from skill.conversation.listener import facts_said_back, facts_told
from skill.conversation.open_question.put_question import asking
from skill.knowledge.known_ids import NUMB_LEGS, UNSTEADY
from skill.response.reply import Reply
from skill.turn.acts import Act, Begin
from skill.turn.cramp_acts import GetUp, GoBackTo, IfItComesBack, StretchSore
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.place import DECLINED, RELIEF, RESUME, SORENESS, Place
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING, SELF

NEXT_TIME = "what-are-leg-cramps/next-time"
"""The answer that tells the steps for the next cramp."""
RUN_AGAIN = "what-are-leg-cramps/run-again"
"""The entry that tells when to go on."""
AFTER_CRAMP = "routine.after-cramp"
"""The routine that is gentle enough for what is sore."""
MAY_FALL = UNSTEADY | {facts_said_back.OLDER, NUMB_LEGS, "numb-feet", "blind"}
"""Facts and limitations of who does not get up as others do."""
HYDRATION = "hydration"
"""The topic on what to drink."""
BACK_TO_SLEEP = "sleep/back-to-sleep"
"""The entry on going back to sleep."""


def read(turn: Turn) -> Act | None:
    """Read what is asked after a cramp; None where none is told to have let go, or something else is under way."""
    if turn.place.is_under_way or turn.session.warned:
        return None
    if turn.utterance.is_open and turn.language.cramps.gets_up_from_floor.search(turn.utterance.text.lower()):
        return GetUp(from_floor=True)
    if turn.session.heard and is_only_a_pull(turn):
        return Begin(RESUME)
    if not turn.session.eased_in:
        return _of_soreness(turn)
    return Begin(RELIEF) if is_back(turn) else _of_soreness(turn) or _of_what_is_next(turn)


def is_only_a_pull(turn: Turn) -> bool:
    """Whether somebody who cried out in a stretch of this session has no cramp, and goes on: "no, just a bit tight,
    carry on".
    """
    said = turn.language.cramps.only_a_pull.match(turn.utterance.text.lower())
    return bool(said and turn.session.heard and turn.left()) and not turn.session.warned


def _of_soreness(turn: Turn) -> Act | None:
    """Read "should I stretch it", once soreness was spoken of, and "do it then, gentle", to the offer that follows."""
    text, language, pending = turn.utterance.text, turn.language, turn.pending
    if isinstance(pending, Offer) and pending.then == AFTER_CRAMP and language.cramps.do_it_gently.match(text):
        return Begin(AFTER_CRAMP)
    asks_of_sign = isinstance(pending, FollowUp) and pending.asks_of_sign  # that is answered first
    of_calf = turn.session.eased_muscle in (None, LIKELIEST_MUSCLE, UNKNOWN_MUSCLE)
    is_sore = turn.last_told == SORENESS and of_calf and not asks_of_sign and AFTER_CRAMP in turn.library.routines
    return StretchSore() if is_sore and language.cramps.stretch_sore.match(text) else None


def _of_what_is_next(turn: Turn) -> Act | None:
    """Read what somebody goes on with, or asks of it."""
    label = turn.library.utterances[turn.intent].label if turn.intent in turn.library.utterances else None
    text, language = turn.utterance.text, turn.language
    carries_on = label == RESUME or language.cramps.carry_on.match(text)
    if carries_on and turn.session.heard and turn.left():
        return Begin(RESUME)  # the routine that the cramp broke off
    if language.cramps.back_to_bed.search(text):
        return Begin(BACK_TO_SLEEP) if turn.library.answer(BACK_TO_SLEEP) else None
    if language.cramps.drinks_after.match(text.lower()):
        return Begin(HYDRATION) if turn.library.answer(HYDRATION) else None
    if language.cramps.if_it_comes_back.search(text) and turn.library.answer(NEXT_TIME):
        return IfItComesBack()
    if language.cramps.gets_up_after.search(text.lower()) and facts_said_back.walks(turn):
        return GetUp()
    asks = language.cramps.goes_on_after.match(text) and turn.library.answer(RUN_AGAIN)
    return GoBackTo(_where(turn)) if asks else None


def is_back(turn: Turn) -> bool:
    """Whether a cramp that has let go is told to be back: "oh it's gone again" says of none that it is over."""
    if turn.session.eased_in is None or turn.place.is_under_way:
        return False
    return turn.language.cramps.gone_again.match(turn.utterance.text.lower()) is not None


def _where(turn: Turn) -> str:
    """Where somebody goes on: as it is named, else where the cramp was, if a second one is a danger there."""
    where, words = turn.session.eased_in or ANY_POSITION, turn.language.cramps.goes_on_where.items()
    named = next((place for place, pattern in words if pattern.search(turn.utterance.text)), None)
    return named or (where if where in turn.library.relief.special else ANY_POSITION)


def stretch_sore(turn: Turn) -> Reply:
    """Say how to stretch what is sore, and offer to do it together, gently."""
    topic, _, entry = SORENESS.partition("/")
    place = Place(id=topic, about=SORENESS, entry=entry)
    return asking(turn, Offer(AFTER_CRAMP, "offer-stretch"), turn.voice.line("stretch-sore"), place=place)


def go_back_to(turn: Turn, where: str) -> Reply:
    """Say when to go on: where a second cramp is a danger, that comes first."""
    entry = topic_answers.known(turn, RUN_AGAIN)
    if where not in turn.library.relief.special:
        return topic_answers.answer(turn, entry)
    return topic_answers.answer_in_words(turn, entry, turn.voice.line(f"go-back-{where}"))


def may_fall(turn: Turn) -> bool:
    """Whether an age, an unsteady step or numb legs were told, now or before: nobody is sent walking in the dark."""
    told = (fact.id for fact in turn.facts() if fact.whose == SELF)
    return not MAY_FALL.isdisjoint((*told, *turn.profile.preferences.avoid, *turn.session.avoid))


def get_up(turn: Turn, *, from_floor: bool = False) -> Reply:
    """Say how to get up: slowly, from the edge of the bed where somebody is old or unsteady, or from the floor."""
    line = "of-cramp-get-up-floor" if from_floor else "get-up-unsteady" if may_fall(turn) else "get-up-after"
    return fallback.what_now(turn, line, DECLINED)


def if_it_comes_back(turn: Turn) -> Reply:
    """Say the first aid of the muscle that cramped, to be done at once."""
    first = first_aid_again(turn, helping=HELPING in turn.fact_ids())
    return topic_answers.answer_in_words(
        turn, topic_answers.known(turn, NEXT_TIME), turn.voice.line("if-it-comes-back", first=first)
    )


def first_aid_again(turn: Turn, *, helping: bool) -> str:
    """What to do at once about the muscle that cramped last, for oneself or for whoever is helped."""
    aids = turn.library.relief.first_aid
    positions = aids.get(turn.session.eased_muscle or UNKNOWN_MUSCLE) or aids[UNKNOWN_MUSCLE]
    first = positions[HELPING if helping else ANY_POSITION].first
    return turn.language.speech.of_person(first, facts_told.helped(turn)) if helping else first
