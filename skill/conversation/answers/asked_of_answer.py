"""A short question after an answer, which names nothing: "how soon", "which one", "who do I ask".

It is read with the subject of the answer: `content/<language>/asked-of-answers.json` says for each subject which answer
that leads to. Where none does, one sentence says so and who knows: an answer of another subject is never given.
"""

from skill.conversation.answers import what_to_do
from skill.conversation.answers.openings import first_said
from skill.conversation.answers.topic_answers import answer_in_words, known
from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_FOUND
from skill.knowledge.content import AskedOfAnswers, topic_of
from skill.knowledge.known_ids import PREGNANT, WHEN_TO_SEE_DOCTOR
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin, SayWhoKnows
from skill.turn.pending.answers import FollowUp, Offer
from skill.turn.place import MORE, SAFETY
from skill.turn.turn import Turn
from skill.understanding.questions import Found

ELSE, WHO, HOW_SOON, BAD, TOO_MUCH = "else", "who", "how-soon", "bad", "too-much"
"""What is asked: what helps instead, who knows, how soon it works, whether it does harm or is too much."""
NOT_TOLD = "not-told-"
"""How the names of lines begin that say that something is not known."""
NO_ANSWERS = frozenset({"diary", "reminder", "preference", "stretch", "routine", "relief", "redflag", "control"})
"""Kinds of places after which nothing is asked of the answer before."""
OF_WHOM = {PREGNANT: "maternity", "kidney": "kidney-team"}
"""Who knows for listeners of whom that was told."""
OF_MEDICINES = frozenset({"pharmacist", "doctor"})
"""Whom they know better than."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Answer a short question of the answer that was told last; None for any other sentence, and for "how soon do I see
    someone" where the subject has no answer to that.
    """
    last = turn.last_told
    subject = subject_of(turn.library, last) if turn.place.kind not in NO_ANSWERS else None
    if subject is None:
        return None
    asked = _asked(turn, subject)
    act = None if asked is None or _is_of_the_offer(turn) else _of_subject(turn, subject, asked)
    is_unknown = isinstance(act, SayWhoKnows) and act.asked not in (WHO, TOO_MUCH)
    return None if is_unknown and _asks_when_to_go(readers, turn) else act


def _asks_when_to_go(readers: Readers, turn: Turn) -> bool:
    """Whether it is surely asked when to see somebody, after another answer: who knows would be none to that."""
    found = readers.understand(turn, turn.utterance.text)
    is_asked = isinstance(found, Found) and found.score >= SURELY_FOUND and topic_of(found.label) == WHEN_TO_SEE_DOCTOR
    return is_asked and topic_of(turn.last_told) != WHEN_TO_SEE_DOCTOR


def _of_subject(turn: Turn, subject: AskedOfAnswers, asked: str) -> Act | None:
    """The answer that the subject has, or that none is known and who knows."""
    last, label = turn.last_told, subject.answers.get(asked)
    if label is None:
        return _not_known(turn, asked)
    if label != last:
        told = asked == ELSE and label in turn.session.told
        return Begin(what_to_do.advice(turn) if told else label)
    if not has_words(turn.library, asked):
        return None  # "does it work", of the answer to that, asks how sure it is
    entry = turn.library.entries.get(label)
    more = entry is not None and bool(entry.because) and turn.place.id == topic_of(label)
    return Begin(MORE) if more and f"{label}+" not in turn.session.told else SayWhoKnows(last, asked)


def _not_known(turn: Turn, asked: str) -> Act | None:
    """What is said where the subject has no answer; None for what is read in other ways, too."""
    topic = turn.library.topics.get(topic_of(turn.last_told))
    if asked == BAD and topic and topic.safety:
        return Begin(SAFETY)
    if asked == HOW_SOON and _was_sent_today(turn):
        return AskAgain("today-then")
    return SayWhoKnows(turn.last_told, asked) if has_words(turn.library, asked) else None


def has_words(library: Library, asked: str) -> bool:
    """Whether there are words that say that this is not known."""
    return asked == WHO or f"{NOT_TOLD}{asked}" in library.lines


def _asked(turn: Turn, subject: AskedOfAnswers) -> str | None:
    """What is asked of the subject, whether or not it is named: "which one", "which shoes"."""
    without_names = " ".join(word for word in turn.written.split() if word not in subject.names)
    questions = turn.language.follow_ups.asked_of_answer.items()
    texts = (turn.written, without_names)
    return next((each for text in texts for each, said in questions if said.match(text)), None)


def _is_of_the_offer(turn: Turn) -> bool:
    """Whether it is asked of the stretch or routine that the answer has led to: "how long is it"."""
    then = turn.pending.then if isinstance(turn.pending, FollowUp | Offer) else ""
    of_offer = turn.language.routines.asked_of_offer.values()
    return turn.library.is_plan(then) and any(said.match(turn.written_words) for said in of_offer)


def _was_sent_today(turn: Turn) -> bool:
    """Whether what was said last sends somebody to ask today: "how soon" is asked of that."""
    last = turn.session.told[-1] if turn.session.told else ""
    answer = turn.library.entries.get(last)
    said = first_said(answer) if answer else " ".join(turn.library.lines.get(last, ()))
    return turn.language.follow_ups.says_today.search(said) is not None


def subject_of(library: Library, label: str) -> AskedOfAnswers | None:
    """Find what an answer is about: the subject that names it, else the one that names its topic."""
    if library.answer(label) is None:
        return None
    for name in (label, topic_of(label)):
        found = next((each for each in library.asked_of_answers if name in each.of), None)
        if found:
            return found
    return None


def say_who_knows(turn: Turn, act: SayWhoKnows) -> Reply:
    """Say that this is not known here, and who can say."""
    subject = subject_of(turn.library, act.label)
    if subject is None:
        raise AssertionError(f"no subject of {act.label}")
    facts, ask = turn.fact_ids(), subject.ask
    if ask in OF_MEDICINES:
        ask = next((who for fact, who in OF_WHOM.items() if fact in facts), ask)
    voice = turn.voice
    if act.asked == WHO:
        text = voice.line(f"who-to-ask-{ask}")
    else:
        text = f"{voice.line(f'{NOT_TOLD}{act.asked}')} {voice.line(f'who-knows-{ask}')}"
    return answer_in_words(turn, known(turn, act.label), text, f"{NOT_TOLD}{act.asked}", at_once=True)
