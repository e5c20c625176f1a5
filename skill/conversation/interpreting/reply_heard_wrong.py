"""A short reply that was heard wrong: while a question of ours is open, or in a stretch, it is put back against the
words of replies, a closed list.

A word of the same sound counts though the heard one is known ("know" is no reply). One that sounds a little different
counts where the heard word is hardly ever said to us. Either way the whole must then be a reply to that very question,
or an order in a stretch. A question about a sign hears no more than a no in it: a guess is no yes.
"""

from skill.conversation.interpreting.stages import read
from skill.conversation.listener import only_statements
from skill.conversation.readers import Readers
from skill.conversation.warnings.session_signs import asked_about
from skill.turn.acts import Act, AskAgain, NotHeard, NotKnown, Reassure
from skill.turn.cramp_acts import Eased, NextRound
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import Amend, DraftPending
from skill.turn.pending.in_cramp import CheckIn, SignInCramp
from skill.turn.pending.question import Ask, answer_to
from skill.turn.pending.warnings import AnySign, IsItHappening
from skill.turn.stretch_acts import NameBack
from skill.turn.turn import Turn
from skill.understanding.reply_kinds import ReplyKind

BETTER_OR_NOT = "better-or-not"
"""The line that asks which of two was said that sound alike."""
FEELINGS = frozenset({ReplyKind.SWEARING, ReplyKind.FEAR, ReplyKind.GREETING, ReplyKind.COMPLAINT})
"""Kinds of reply that answer nothing, and are never guessed."""
MISSED = NotHeard | NotKnown | NameBack | AskAgain | Reassure
"""Acts by which nothing, or nothing sure, was understood."""
NOT_BETTER = frozenset({ReplyKind.NOT_EASED, ReplyKind.NO, ReplyKind.WORSE})


def as_said(readers: Readers, turn: Turn) -> Turn | None:
    """The turn with the reply as it may have been said; None where it is none, or was heard well."""
    if not _is_asked(turn) or turn.session.warned:
        return None
    text = turn.utterance.text
    same = readers.reply_twins.same(text)
    guesses = (*same, *(() if _is_of_a_sign(turn) else readers.reply_twins.near(text)))
    heard = readers.replies.read(text) if guesses else None
    if not guesses or (heard is not None and not heard.rest and not same):
        return None
    found = next((guess for guess in guesses if _answers(readers, turn, guess)), None)
    guess = turn.as_if_said(found, to_question=True) if found else None
    return guess if guess and _may_be_other(readers, turn, guess, same=found in same) else None


def no_better(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """Ask which it was where a cramp seems to be better by words that sound like its being no better: "know better"."""
    if not isinstance(act, Eased) or not isinstance(turn.pending, CheckIn):
        return None
    text = turn.utterance.text
    other = turn.language.sentences.reply_as_it_sounds(text)
    reading = readers.replies.read(other) if other != text else None
    return AskAgain(BETTER_OR_NOT) if reading and reading.kind in NOT_BETTER else None


def _is_asked(turn: Turn) -> bool:
    """Whether a question is open, or a stretch is under way, and words came that are no known values."""
    open_question = turn.place.coached is not None or not isinstance(turn.pending, WhatNow)
    return open_question and any(not word.id for word in turn.slots.values())


def _is_of_a_sign(turn: Turn) -> bool:
    return asked_about(turn) is not None or isinstance(turn.pending, IsItHappening | SignInCramp | AnySign)


def _answers(readers: Readers, turn: Turn, guess: str) -> bool:
    """Whether a guess is as a whole a reply to the question that is open, or an order in a stretch."""
    reading = readers.replies.read(guess)
    if reading and reading.kind in FEELINGS:
        return False
    if reading and not reading.rest and answer_to(turn.pending, reading.kind):
        return reading.kind is ReplyKind.NO if _is_of_a_sign(turn) else True
    if _is_of_a_sign(turn):
        return False
    if turn.place.coached and readers.reply_twins.is_order(guess):
        return True
    return isinstance(turn.pending, DraftPending) and isinstance(
        read(readers, turn.as_if_said(guess, to_question=True)), Amend
    )


def _may_be_other(readers: Readers, turn: Turn, guess: Turn, *, same: bool) -> bool:
    """Whether what was heard says nothing surer by itself.

    What sounds the same does. What names a part of the body, or how somebody sits, tells that; fear is only
    guessed where no words for it are known. A question is no reply, but may be an order: "how long laughed".
    """
    act = read(readers, turn)
    if isinstance(act, Eased | Amend) and not isinstance(read(readers, guess), Eased):
        return False  # which of two it was is asked about (`no_better`)
    if same:
        return True
    text = turn.utterance.text
    asks = turn.asks or turn.begins_as_question  # "will it snow tomorrow" is no "soon"
    if (asks and not readers.reply_twins.is_order(guess.utterance.text)) or only_statements.read(turn):
        return False  # "a lot worse lately" tells how it has been
    if turn.named("Muscle", text) or turn.named("Position", text) or " " not in text:
        return False  # "rice" alone is no "right"
    if isinstance(act, NextRound):
        meant = read(readers, guess)
        return meant != act and not isinstance(meant, Eased)  # a guess ends no help that goes on
    return isinstance(act, MISSED) or (isinstance(turn.pending, DraftPending) and isinstance(act, Ask))
