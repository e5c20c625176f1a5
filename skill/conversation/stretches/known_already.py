"""What says, beside a wish for a stretch or routine, that it is known: "I know this one, calf stretch please".

The wish is read without it, as any other, and what is begun is explained in one sentence at most. Alone, and while a
stretch is set up, the same words are "ready".
"""

from skill.turn.turn import Turn

MOST_BESIDE = 8
"""A wish has so many words at most; a longer sentence tells something of its own."""
DENIED_BY = ("do not", "not", "never")
"""What stands before it where it is denied: "I don't know this one"."""


def without_that(turn: Turn) -> Turn | None:
    """The turn of the wish alone; None where nothing of this is said, or nothing is wished besides."""
    if not says_so(turn):
        return None
    words = turn.language.practice.knows_it.sub(" ", turn.written_words)
    rest = " ".join(words.split())
    if not rest or len(rest.split()) > MOST_BESIDE:
        return None
    alone = turn.as_if_said(rest, to_question=True)
    asked = alone.said_slots
    return alone if asked.plan or (asked.muscle and asked.stretching) else None


def says_so(turn: Turn) -> bool:
    """Whether somebody says that they know what they wish for, or want to hear no explanation of it."""
    if not turn.language.practice.knows_it.search(turn.written):
        return False
    words = turn.written_words
    found = turn.language.practice.knows_it.search(words)
    if found is None or not turn.utterance.free or turn.place.relief or turn.session.warned:
        return False
    before = words[: found.start()].rstrip()
    return not (turn.begins_as_question or before.endswith(DENIED_BY))
