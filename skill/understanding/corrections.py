"""Reads a correction: "no, I meant the right one", "not the hamstring, the calf", "scratch that, make it ten".

What comes before the right thing is content (content/en/phrases/replies/correction.json and lead.json). What is not
meant, and what is, are told apart here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from skill.knowledge.locale import ReplyWords
from skill.language.interface import Language
from skill.understanding.phrase_finder import PhraseTable
from skill.understanding.phrase_patterns import split_words
from skill.understanding.replies import DENIAL, FILLER, LEAD

CORRECTION, COMPLAINT, OTHER_LEG = "correction", "complaint", "other-leg"
"""Files of replies/: what is said before the right thing; "that's not what I asked" may come before it, too."""
MOST_WORDS = 12
"""Whoever says more tells something new."""
MOST_WORDS_PLAINLY = 20
"""Whoever says more tells something new, where it was said what is put right: "no,
I was asking about the spray you put on your skin"."""


@dataclass(frozen=True)
class Correction:
    """What was meant, and what was not."""

    meant: str
    """Empty where only something was called wrong."""
    not_meant: str = ""
    plainly: bool = True
    """Whether it was said that this is a correction; else it is one only where something may be corrected."""
    cued: bool = False
    """Whether words like "I meant" said so, and not only what was not meant."""


class CorrectionReader:
    """Reads corrections. Built once at start, from the files of replies/ by their ids."""

    def __init__(self, words: Mapping[str, ReplyWords], language: Language) -> None:
        self._language = language

        def table(*names: str) -> PhraseTable:
            said = (wording for name in names if name in words for wording in words[name].all)
            return PhraseTable({names[0]: map(language.sentences.written_out, said)})

        self._cues, self._leads, self._denials = table(CORRECTION), table(LEAD, COMPLAINT), table(DENIAL)
        self._other_leg = table(OTHER_LEG)
        self._fillers = table(FILLER)

    def read(self, text: str) -> Correction | None:
        """Read a text as a correction; None where it is none."""
        words = self._cue_first(split_words(self._language.sentences.written_out(text)))
        at, plainly, led, more = 0, False, False, False
        while at < len(words):
            cue, lead = self._cues.longest_at(words, at), self._leads.longest_at(words, at)
            if cue is None and lead is None:
                break
            more = more or (cue is not None and not self._fillers.longest_at(words, at))
            plainly, led = plainly or cue is not None, led or lead is not None
            at = max(hit.end for hit in (cue, lead) if hit)
        if len(words) > (MOST_WORDS_PLAINLY if plainly else MOST_WORDS):
            return None
        meant, not_meant = self._told_apart(words[at:])
        if at:  # "it was the evening one, I meant"
            meant = self._language.leaning.said_after.sub("", meant).strip()
        inside = self._cue_within(not_meant, meant)
        if inside:
            meant, not_meant = inside
        if not (meant or not_meant or more):
            return None  # "actually no" is a no
        if not (plainly or not_meant or (led and meant)):
            return None
        return Correction(
            meant, not_meant, plainly=plainly or bool(not_meant and meant), cued=plainly or inside is not None
        )

    def _cue_first(self, words: list[str]) -> list[str]:
        """Put a cue that ends a text before it: "half past, I said" is "I said half past".

        "The first one, I meant" is a name.
        """
        text = " ".join(words)
        cue = self._language.leaning.said_after.search(text)
        if cue is None or self._language.stretches.named_as_one.search(text):
            return words
        return [*cue.group().split(), *text[: cue.start()].split()]

    def _cue_within(self, not_meant: str, meant: str) -> tuple[str, str] | None:
        """Split "potassium i said prednisone", of "not potassium I said prednisone", at the cue;
        None where there is none.
        """
        words = f"{not_meant} {meant}".split() if not_meant else []
        cue = next((hit for hit in self._cues.hits(words) if hit.start > 0 and hit.end < len(words)), None)
        return (" ".join(words[cue.end :]), " ".join(words[: cue.start])) if cue else None

    def takes_back(self, text: str) -> bool:
        """Whether a text says anywhere that something else was meant: "no, heels, I meant"."""
        words = split_words(self._language.sentences.written_out(text))
        denied = min((hit.start for hit in self._denials.hits(words)), default=len(words))
        # "I mean" alone is a filler, but for "I don't mean the pills, I mean the cream"
        return any(
            denied < hit.start or not self._fillers.longest_at(words, hit.start) for hit in self._cues.hits(words)
        )

    def is_other_leg(self, text: str) -> bool:
        """Whether a text says nothing but that it should be the other leg: "sorry, wrong leg"."""
        words = split_words(self._language.sentences.written_out(text))
        found = ((at, self._other_leg.longest_at(words, at)) for at in range(len(words)))
        at, hit = next(((at, hit) for at, hit in found if hit), (0, None))
        return (
            hit is not None
            and self._language.answers.address_words.issuperset(words[hit.end :])
            and self._is_led_to(words[:at])
        )

    def _is_led_to(self, words: list[str]) -> bool:
        """Whether words are nothing but such as come before what was meant."""
        at = 0
        while at < len(words):
            hits = (self._cues.longest_at(words, at), self._leads.longest_at(words, at))
            at = max((hit.end for hit in hits if hit), default=len(words) + 1)
        return at == len(words)

    def _told_apart(self, words: list[str]) -> tuple[str, str]:
        """Split "not the left the right" and "the right not the left" into what is meant and what is not."""
        denials = self._denials.hits(words)
        if not denials:
            return " ".join(words), ""
        before, after = words[: denials[0].start], words[denials[0].end :]
        if not self._language.sentences.linking_words.issuperset(before):
            return " ".join(before), " ".join(after)
        parts, contrasts = self._language.sentences.part_words, self._language.sentences.contrast_words
        after = after[1:] if after[:1] and after[0] in parts else after
        contrast = next((at for at in range(1, len(after) - 1) if after[at] in contrasts), 0)
        if contrast:  # "not as a tablet, just in my dinners"
            return " ".join(after[contrast + 1 :]), " ".join(after[:contrast])
        second = next((at for at in range(1, len(after)) if after[at] in parts), min(1, len(after)))
        return " ".join(after[second:]), " ".join(after[:second])
