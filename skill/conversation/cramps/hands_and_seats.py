"""What is asked by whoever helps with their hands, and by whoever sits at the wheel."""

from skill.conversation.answers import topic_answers
from skill.knowledge.known_ids import DRIVING, HELP_SOMEBODY
from skill.response.reply import Reply
from skill.turn.acts import Act, Begin
from skill.turn.cramp_acts import AskOfCramp, HowHard, InTheCab, SameRound
from skill.turn.pending.answers import OFFER_HOW_TO_HELP, Offer
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CheckIn, OneMoreRound
from skill.turn.place import HURTS, RELIEF
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING


def read(turn: Turn) -> Act | None:
    """Read how hard to push, whose foot is held, and what can be done in the cab."""
    text, language = turn.utterance.text.lower(), turn.language
    if isinstance(turn.pending, DraftPending):
        return None
    if language.moment.in_the_cab.search(text) and not turn.place.is_under_way and turn.library.answer(DRIVING):
        return InTheCab()
    if not turn.library.answer(HELP_SOMEBODY):
        return None
    return _of_hands(turn)


def _of_hands(turn: Turn) -> Act | None:
    text, language = turn.utterance.text.lower(), turn.language
    may_be_now = not turn.place.is_under_way or isinstance(turn.pending, CheckIn | OneMoreRound)
    offered = isinstance(turn.pending, Offer) and turn.pending.line == OFFER_HOW_TO_HELP
    if (
        offered
        and language.sentences.denying_words.isdisjoint(language.sentences.written_out(text).split())
        and _names_legs(turn)
    ):
        return Begin(HELP_SOMEBODY)  # "it's his legs"
    of_help = HELP_SOMEBODY in (turn.last_told, turn.place.about)
    if (
        not turn.place.is_under_way
        and language.moment.how_hard.search(text)
        and (of_help or language.moment.of_others.search(text))
    ):
        return HowHard()
    if turn.place.relief and language.moment.other_says_stop.search(text):
        return Begin(HURTS)
    if turn.place.relief and (of_round := _of_the_round(turn)) and may_be_now:
        return of_round
    of_else = (
        language.moment.is_now.search(text)
        or turn.said_slots.muscle
        or turn.said_slots.position
        or turn.said_slots.stretching
    )
    if not (turn.place.is_under_way or of_else) and language.moment.plans_help.search(text):
        return Begin(HELP_SOMEBODY)
    asks = language.questions.asks(text) and not language.moment.which_way.search(text)
    return Begin(RELIEF) if may_be_now and language.moment.holds_foot.search(text) and not asks else None


def _of_the_round(turn: Turn) -> Act | None:
    """Read which way to push, which is what a round says first, how far,
    and that whoever is helped cannot follow words.
    """
    text, language, relief = turn.utterance.text.lower(), turn.language, turn.place.relief
    if language.moment.which_way.search(text):
        return SameRound()
    if relief and HELPING in (relief.position, *turn.fact_ids()) and language.moment.cannot_follow.search(text):
        return AskOfCramp("cannot-follow")
    return AskOfCramp("how-far") if relief and relief.helper and language.moment.how_hard.search(text) else None


def _names_legs(turn: Turn) -> bool:
    words = {*turn.utterance.text.lower().split()}
    return bool(turn.named("Muscle", turn.utterance.text) or words & {"leg", "legs", "cramp", "cramps"})


def in_the_cab(turn: Turn) -> Reply:
    """Say what can be done in the seat of who drives, once it stands."""
    return topic_answers.answer_in_words(turn, topic_answers.known(turn, DRIVING), turn.voice.line("in-the-cab"))


def how_hard(turn: Turn) -> Reply:
    """Say how hard to push, and offer to talk both through it."""
    return topic_answers.answer_in_words(
        turn, topic_answers.known(turn, HELP_SOMEBODY), turn.voice.line("how-hard-to-push")
    )
