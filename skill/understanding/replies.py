"""Reads a reply to a question in whatever words: "aye go on then", "yeah nah", "it doesn't hurt any more".

What people say is content (content/en/phrases/replies/, patterns as in phrase_patterns.py), one file a kind of reply.
How words go together is here: a denial turns what follows into its opposite, of yes and no the last one counts, and
some kinds say more than others ("yes, but later" is "not now").

Some files are no kinds but tell how to read: ``subject`` is what {it} stands for and ``limb`` what {limb} does,
``filler`` changes nothing, ``denial`` says not, and ``lead`` may stand before the rest of a longer sentence ("no, my
foot"). ``correction`` is read in corrections.py.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from skill.knowledge.grammar import READING
from skill.knowledge.locale import ReplyWords
from skill.language.interface import Language
from skill.language.recent import Recent
from skill.language.text import fold
from skill.understanding.phrase_finder import Groups, Hit, PhraseTable
from skill.understanding.phrase_patterns import split_words, wordings
from skill.understanding.reply_kinds import OPPOSITE, STATES, STRONGEST, TURNED, ReplyKind

FILLER, SMALL, DENIAL, LEAD = "filler", "small-words", "denial", "lead"
GROUPS: Mapping[str, str] = {"it": "subject", "limb": "limb"}
"""Names that stand in braces in patterns, and the files that have their words."""
_AGREES = frozenset({ReplyKind.YES, ReplyKind.NO, ReplyKind.LIKELY, ReplyKind.OKAY, ReplyKind.NOTED})
_ANSWERS = STATES | {ReplyKind.YES, ReplyKind.NO}
_ASKS = frozenset({ReplyKind.WHAT, ReplyKind.WHY, ReplyKind.MORE})
ENOUGH_WORDS = 3
"""So many known words at the beginning tell how it is, whatever follows."""
ECHO_WORDS = 3
"""So many words at least are a question that is said again: "is it easing"."""
MOST_WORDS = 12
"""Longer sentences are not read loosely: they tell a story, or ask something."""


@dataclass(frozen=True)
class Reading:
    """A reply, and what was said after it: "no, my foot" is a no and "my foot"."""

    kind: ReplyKind
    rest: str = ""


class ReplyReader:
    """Reads replies. Built once at start, from the files of replies/ by their ids."""

    def __init__(self, words: Mapping[str, ReplyWords], language: Language) -> None:
        self._language = language
        opened = {
            name: [language.sentences.written_out(pattern) for pattern in said.all] for name, said in words.items()
        }
        fillers = [wording for pattern in opened.get(FILLER, ()) for wording in wordings(pattern)]
        kinds = {name: patterns for name, patterns in opened.items() if name not in READING}
        grammar = {name: opened.get(name, []) for name in (DENIAL, FILLER, SMALL)}
        self.fillers = frozenset(word for word in fillers if " " not in word)
        """Words that say nothing between those of a reply."""
        self._table = PhraseTable({**kinds, **grammar}, self.fillers)
        self._groups = PhraseTable({name: opened.get(file, ()) for name, file in GROUPS.items()})
        self._denials = PhraseTable({DENIAL: opened.get(DENIAL, ())})
        self._leads = PhraseTable({LEAD: opened.get(LEAD, ())})
        self._recent = Recent(self._read_anew)

    def read(self, text: str, *, loosely: bool = False) -> Reading | None:
        """Read a text as a reply; None where it is something else.

        Of "it was but now it's not" the second half counts, and of "is it easing, no it's not" what answers.
        The last texts are kept.
        """
        return self._recent(text, loosely=loosely)

    def _read_anew(self, text: str, *, loosely: bool) -> Reading | None:
        questions, said = self._language.questions, fold(text)
        if questions.asks_either.search(said) or questions.for_a_purpose.search(said):
            return None  # "can i play tomorrow or like no", "what should i eat so i don't cramp"
        if questions.now_or_later.match(said):
            return Reading(ReplyKind.MORE)  # "now or tomorrow" puts nothing off
        written = self._language.sentences.written_out(said)
        if self._language.cramps.only_cramps.match(written):
            return Reading(ReplyKind.NO)  # "no, just cramps" tells of no cramp that has gone
        if self._language.answers.not_to_stop.match(written):
            return Reading(ReplyKind.GO_ON)
        if self._language.answers.count_me.match(said):
            return Reading(ReplyKind.READY)
        overtaken = self._language.cramps.overtaken.match(said)
        now = self._read(overtaken["now"]) if overtaken else self._answer_to_itself(text)
        return now if now and not now.rest else self._read(text, loosely=loosely)

    def _answer_to_itself(self, text: str) -> Reading | None:
        """Read the yes or no behind a question that somebody says again before answering it."""
        words = split_words(self._language.sentences.written_out(fold(text)))
        begins = (at for at in range(len(words)) if self._language.questions.turns_around(" ".join(words[at:])))
        start = next(begins, None)
        if start is None or not all(piece.known for piece in self._pieces(words[:start])):
            return None  # "oh, is it easing, no" begins with no more than an "oh"
        leads = (hit for hit in self._leads.hits(words) if hit.start >= start + ECHO_WORDS)
        found = (self._read(" ".join(words[hit.start :])) for hit in leads)
        return next((each for each in found if each and not each.rest and each.kind in _ANSWERS), None)

    def _read(self, text: str, *, loosely: bool = False) -> Reading | None:
        """Read a text as it stands.

        Every word must belong to a reply, but for what follows a "yes" or "no". ``loosely`` lets words pass that are
        not known, where the others tell how a cramp is.
        """
        tokens, written_out = fold(text).split(), self._language.sentences.written_out
        spelled = [(word, at) for at, token in enumerate(tokens) for word in split_words(written_out(token))]
        words = [word for word, _ in spelled]
        pieces = list(self._pieces(words))
        kinds = [piece.kind for piece in pieces if piece.kind]
        asks = self._begins_a_question(words) and not (pieces and pieces[0].at == 0 and pieces[0].kind in STATES)
        if all(piece.known for piece in pieces):
            if asks and self._is_a_question(words, pieces):
                return None
            mixed = not STATES.isdisjoint(kinds) and (asks or not _ASKS.isdisjoint(kinds))
            if not mixed or asks or not loosely:
                return None if mixed or not kinds else Reading(_said_most(_in_the_end(pieces)))
        lead = self._lead(words)
        said = [piece.kind for piece in self._pieces(words[:lead]) if piece.kind]
        if said:
            return Reading(_said_most(said), " ".join(tokens[spelled[lead][1] :]))
        return _loosely(pieces, asks=asks, words=len(words)) if loosely else None

    def _is_a_question(self, words: Sequence[str], pieces: Sequence["_Piece"]) -> bool:
        """Whether a sentence that begins as a question is one, though all its words are known from replies."""
        kinds = [piece.kind for piece in pieces if piece.kind]
        if 2 * sum(piece.words for piece in pieces) < len(words):
            return True  # "what do you do" is no "what?" with three fillers behind it
        if ReplyKind.STOP in kinds and self._language.questions.asks_of_end.search(" ".join(words)):
            return True  # "what will stop it"
        if ReplyKind.STOP in kinds and 1 in self._found_groups(words):
            return True  # "will it stop soon" asks how long it lasts; "will you stop" wants an end
        first = pieces[0].kind if pieces and pieces[0].at == 0 else None
        # "what do i do next" holds an "i do"
        return first not in _AGREES and _said_most(kinds or [ReplyKind.WHAT]) in _AGREES

    def _pieces(self, words: Sequence[str]) -> Iterator["_Piece"]:
        groups = self._found_groups(words)
        at, denied = 0, False
        while at < len(words):
            start, hit = at, self._table.longest_at(words, at, groups)
            at = hit.end if hit else at + 1
            if hit is None:
                yield _Piece(start, 1, known=False)
            elif hit.label == DENIAL or self._denies_a_state(words, hit, groups):
                denied = True
            elif hit.label == ReplyKind.YES.value and self._denials.hits(words[at : at + 1]):
                continue  # "it is not": the denial is to come
            elif denied and hit.label == ReplyKind.STOP.value:
                yield _Piece(start, at - start, known=False)  # "i did not stop it" tells, and ends nothing
                denied = False
            elif hit.label not in (FILLER, SMALL):
                kind = ReplyKind(hit.label)
                yield _Piece(start, at - start, known=True, kind=OPPOSITE.get(kind, kind) if denied else kind)
                denied = False
        if denied:
            yield _Piece(at, 0, known=True, kind=ReplyKind.NO)

    def _denies_a_state(self, words: Sequence[str], hit: Hit, groups: Groups) -> bool:
        """Tell "it has not gone" from "it has not", which is a whole no, and "i can't do it" from "i can't, yes"."""
        if hit.label != ReplyKind.NO.value or not self._denials.hits(words[hit.end - 1 : hit.end]):
            return False
        following = self._table.longest_at(words, hit.end, groups)
        if following is None or following.label == ReplyKind.YES.value:
            # "no, go on then" has changed its mind
            has_verb = following is not None and hit.end - hit.start > 1
            return has_verb and words[hit.end] not in self._language.habits.agreeing_first
        return following.label in {state.value for state in (*STATES, ReplyKind.STOP)}

    def _lead(self, words: Sequence[str]) -> int:
        """Count the words at the beginning that may be a reply of their own, with what joins the rest to them."""
        at = self._refusal_first(words)
        while hit := self._leads.longest_at(words, at):
            at = hit.end
        return at if at < len(words) else 0

    def _refusal_first(self, words: Sequence[str]) -> int:
        """Count the words at the beginning that put something off by a denial: "not tonight",
        of "not tonight, I'm stuffed".
        """
        hit = self._table.longest_at(words, 0) if self._denials.hits(words[:1]) else None
        return hit.end if hit and hit.label == ReplyKind.NOT_NOW.value else 0

    def _begins_a_question(self, words: Sequence[str]) -> bool:
        """Tell "does it hurt" (yes) from "doesn't hurt" (no)."""
        return (
            words[:1] != []
            and words[0] in self._language.questions.question_words
            and not self._denials.hits(words[1:2])
        )

    def _found_groups(self, words: Sequence[str]) -> Groups:
        found: dict[int, list[tuple[int, str]]] = {}
        for hit in self._groups.hits(words):
            found.setdefault(hit.start, []).append((hit.end, f"{{{hit.label}}}"))
        return found


@dataclass(frozen=True)
class _Piece:
    at: int
    """The word where it begins."""
    words: int
    """How many words it has; a denial before it is not counted."""
    known: bool
    kind: ReplyKind | None = None


def _loosely(pieces: Sequence[_Piece], *, asks: bool, words: int) -> Reading | None:
    """How the cramp is by what is known of a sentence: "it's stopped hurting now, am I all right to stand on it"."""
    state = _begins_with(pieces) if pieces and pieces[0].at == 0 else None
    if state:
        return Reading(state)
    states = [piece.kind for piece in pieces if piece.kind and piece.kind in STATES]
    return Reading(_said_most(states)) if states and not asks and words <= MOST_WORDS else None


def _begins_with(pieces: Sequence[_Piece]) -> ReplyKind | None:
    """How the cramp is by the known words at the beginning, if there are enough of them."""
    known = list(takewhile(lambda piece: piece.known, pieces))
    kinds = [piece.kind for piece in known if piece.kind]
    states = [kind for kind in kinds if kind in STATES]
    return _said_most(states) if states and sum(piece.words for piece in known) >= ENOUGH_WORDS else None


def _in_the_end(pieces: Sequence[_Piece]) -> list[ReplyKind]:
    """The kinds of which one counts: a denial at the end turns round what agrees before it, as in "so better not"."""
    kinds = [piece.kind for piece in pieces if piece.kind]
    denied_last = len(kinds) > 1 and pieces[-1].kind is ReplyKind.NO and not pieces[-1].words
    return [each for each in kinds if each not in TURNED] if denied_last else kinds


def _said_most(kinds: Sequence[ReplyKind]) -> ReplyKind:
    for equals in STRONGEST:
        said = [kind for kind in kinds if kind in equals]
        if said:
            return said[-1]
    return kinds[-1]
