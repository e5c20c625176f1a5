"""Signs that a sentence asks about and answers with a no in one breath: "any swelling no", "do I have chest pain no do
I have swelling no".
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from skill.understanding.phrase_finder import Hit

OF_WHOM = ("fact-", "context-")
"""How the names of concepts begin that tell of whom it is, and are no sign: "asking for a friend well no it's me"."""
FEW_WORDS = 2
"""So many words may stand between a sign and the no: "is it swollen at all no"."""


def answered_with_no(
    words: Sequence[str],
    hits: Sequence[Hit],
    noes: Sequence[Hit],
    begins: Callable[[str], object],
    states: Callable[[str], object],
) -> Iterator[int]:
    """Yield where such signs begin: right before a no that is more than one word or ends the sentence,
    or in a question before any.

    ``begins`` tells whether a text begins as a question that its speaker may answer, ``states`` whether it is a
    statement: "my calf is swollen, no" asks for assent, and denies nothing.
    """
    for before, no in pairwise((Hit(0, 0, ""), *noes)):
        clause = " ".join(words[before.end : no.start])
        is_plain = (no.end == len(words) or no.end - no.start > 1) and not states(clause)
        asked = (at for at in range(before.end, no.start) if begins(" ".join(words[at : no.start])))
        is_close = any(
            no.start - FEW_WORDS <= hit.end <= no.start and not hit.label.startswith(OF_WHOM) for hit in hits
        )
        start = next(asked, no.start) if is_close else no.start
        for hit in hits:
            if hit.end <= no.start and (start <= hit.start or (is_plain and hit.end == no.start)):
                yield hit.start
