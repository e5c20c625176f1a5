"""Verdicts without what stands behind them: of two things in one breath, the better known one first, with the question
of which more is wanted; or of the answer before once more.
"""

from collections.abc import Iterator

from skill.conversation.answers.openings import verdict
from skill.conversation.answers.topic_answers import cautions, fitting
from skill.conversation.open_question.put_question import asking
from skill.response.reply import Reply
from skill.turn.acts import Compare, SayVerdict
from skill.turn.pending.answers import DidYouMean
from skill.turn.place import CHOICE, Place
from skill.turn.turn import Turn


def compare(turn: Turn, act: Compare) -> Reply:
    """Say what is known of either, with what this listener must hear first."""
    labels = act.first, act.second
    said = [line for each in labels for line in _told(turn, each)]
    if turn.library.answer(act.first):
        is_better_known = turn.library.grade_of(act.first) != turn.library.grade_of(act.second)
        said.insert(0, turn.voice.line("compared-better-known" if is_better_known else "compared"))
    place = Place(id=CHOICE, options=labels)
    return asking(turn, DidYouMean(*labels, compared=True), *said, place=place)


def say_verdict(turn: Turn, act: SayVerdict) -> Reply:
    """Say the verdict of the answer before, with what this listener must hear first, and put its question again."""
    known = turn.library.answer(act.label)
    if known is None:
        raise AssertionError(f"no answer {act.label}")
    said = [*cautions(known, turn.fact_ids()), verdict(known)]
    return asking(turn, turn.pending, *map(turn.voice.say, said), place=turn.place)


def _told(turn: Turn, label: str) -> Iterator[str]:
    """The verdict on one of them."""
    known = turn.library.answer(label)
    if known:
        known = fitting(turn, known)
        yield from map(turn.voice.say, cautions(known, turn.fact_ids()))
        yield turn.voice.line("verdict-on", name=turn.voice.say(known.name), verdict=turn.voice.say(verdict(known)))
        return
    stretch, types = turn.library.stretches[label], turn.library.slot_types
    muscle, position = types["Muscle"].values[stretch.muscle][0], types["Position"].values[stretch.position][0]
    yield turn.voice.line("what-a-stretch-is-for", name=stretch.name, muscle=muscle, position=position)
