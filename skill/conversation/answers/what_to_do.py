"""What to do about what was spoken of: of cramps in a race that is for runners, in a pregnancy for who is pregnant, and
not three things for all.
"""

from collections.abc import Iterator

from skill.knowledge.content import topic_of
from skill.turn.place import FIRST_THREE
from skill.turn.turn import Turn


def advice(turn: Turn) -> str:
    """The answer that tells what to do about what was spoken of, and was not told yet;
    the three things for everybody, where none does.
    """
    return next(
        (each for each in _all(turn) if each not in turn.session.told and turn.library.answer(each)), FIRST_THREE
    )


def _all(turn: Turn) -> Iterator[str]:
    known = turn.library.advice
    if turn.language.circumstances.of_the_night.search(turn.written):
        yield from known.at_night  # "what can I do so it doesn't come back tonight"
    last = turn.library.answer(turn.last_told)
    if last:
        yield from known.of_answers.get(last.id, ())
        led_to = last.follow_up.then
        tells = last.id != FIRST_THREE and {led_to, topic_of(led_to)}.isdisjoint(known.none_in)
        yield from (led_to,) if tells else ()
    for each in turn.recent():
        yield from known.of_answers.get(each, ())
        yield from known.of_topics.get(topic_of(each), ())
