"""Checks that every kind of reply has its words, and that these are read as what they are."""

from collections.abc import Iterator

from skill.authoring.checks.schemas import Problem
from skill.knowledge.grammar import READING
from skill.knowledge.library import Library
from skill.understanding.phrase_patterns import PatternError, wordings
from skill.understanding.replies import ReplyReader
from skill.understanding.reply_kinds import ReplyKind

_SPOKEN = {kind.value for kind in ReplyKind} - {ReplyKind.SILENCE.value}


def check_replies(library: Library) -> Iterator[Problem]:
    """Yield kinds without words, words that two kinds claim, patterns that do not close,
    and words read as another kind.
    """
    known = _SPOKEN | READING
    yield from (Problem("phrases/replies", kind, "no file", f"{kind}.json") for kind in known - library.replies.keys())
    for kind in library.replies.keys() - known:
        yield Problem(f"phrases/replies/{kind}.json", "id", repr(kind), f"one of {', '.join(sorted(known))}")
    unclosed = list(_unclosed(library))
    yield from (*_claimed_twice(library), *(unclosed or _misread(library)))


def _claimed_twice(library: Library) -> Iterator[Problem]:
    claimed: dict[str, str] = {}
    for kind in sorted(_SPOKEN & library.replies.keys()):
        for said in library.replies[kind].all:
            other = claimed.setdefault(said, kind)
            if other != kind:
                yield Problem(f"phrases/replies/{kind}.json", "words", repr(said), f"words that {other} does not claim")


def _unclosed(library: Library) -> Iterator[Problem]:
    for kind, said in library.replies.items():
        for pattern in said.all:
            try:
                wordings(pattern)
            except PatternError as mistake:
                yield Problem(f"phrases/replies/{kind}.json", "patterns", str(mistake), "brackets that close")


def _misread(library: Library) -> Iterator[Problem]:
    reader = ReplyReader(library.replies, library.language)
    for kind in sorted(_SPOKEN & library.replies.keys()):
        for words in library.replies[kind].words:
            read = reader.read(words)
            if read is None or read.rest or read.kind.value != kind:
                found = f"{words!r}, read as {read.kind.value if read else 'no reply'}"
                yield Problem(f"phrases/replies/{kind}.json", "words", found, f"words that are read as {kind}")
