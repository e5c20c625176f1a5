"""What people ask and tell once a warning was given: "what number", "I'm alone", "it's only a cramp".

Their words are read as those of signs are: spelled as everybody spells, with {groups} of the same content, and bridging
words that say nothing ("what do I even, like, tell them").
"""

from collections.abc import Iterable, Mapping

from skill.language.recent import Recent
from skill.understanding.phrase_finder import Groups, Hit, PhraseTable
from skill.understanding.word_groups import GroupReader

ALL_OF_THOSE = "all-of-those"
"""A report, where signs have just been listed."""
ONLY_A_CRAMP = "only-a-cramp"
"""Somebody doubts the warning."""
RETRACTED = "retracted"
"""Somebody says that it was no report: "the armchair, I mean", "I was only testing"."""
CARRY_ON = "carry-on"
"""Somebody wants to go on; it does not say that anybody has looked."""
DENIED = "denied"
"""Somebody says that it is not so, and not what: "no I didn't"."""
EXPLAINED = "explained"
"""Somebody names a harmless reason: "it's beetroot", "it was mud"."""
PLAYED_DOWN = "played-down"
"""Somebody says that it is only something, or that it was said wrong, whatever it is:
"it was only the bed creaking", "I said hop"."""
LOOKED_AT, NOT_LOOKED_AT = "looked-at", "not-looked-at"
"""Somebody with the training for it has looked at the sign, or has not, or is only going to."""
GONE = "gone"
"""Somebody says that what counts though it has passed is over, or was short; no pattern, but a sentence tells it."""
CALL_FOR_ME = "call-for-me"
"""Somebody wants the skill to call for help, and names help: it counts before any warning, too."""
CALL_THEM = "call-them"
"""Somebody wants the skill to call the doctor, or whomever the warning named."""
OKAY = "okay"
"""Somebody takes note of the warning: only where little else is said.
"Is the foot stretch all right for me" is a question."""
HOW_LONG, WHO_NOW, AFRAID = "how-long", "who-now", "afraid"
"""Somebody asks how long it can wait, or whom to ask at this hour, or fears what it is."""
TOLD, NOT_YET, WORSE, UNSURE, STAY = "told", "not-yet", "worse", "unsure", "stay"
"""What else is said after a warning, of which there are no patterns: something more is told, something for the leg is
wished, it grows, nobody can tell, or it is of something else."""
OTHERS_SAY, WONT_GO = "others-say", "wont-go"
"""What somebody without the training for it makes of a sign, or that they will not have it looked at;
a sentence tells it, and no pattern."""
MEANWHILE = "meanwhile"
"""Somebody asks what to do until help is there."""
ASKS = "asks"
"""Somebody asks what cannot be told from here, of which there are no patterns."""
LEAVE, STILL_HERE = "leave", "still-here"
"""Somebody wants nothing more after a warning, or says no after that of a wish to die."""
WITH_HELP, WITH_HELP_END = "with-help", "with-help-end"
"""Somebody is with those who help, and, once that was told, wants nothing more."""
DENIES = "denies"
"""Somebody denies of a warning what was not told of it, of which there are no patterns."""
NOT_COMING = "not-coming"
"""Who was called does not come, or does not answer."""
RUNG = "rung"
"""Somebody has called already, or help is on its way: "I rang my sister" is neither."""
ASKED = frozenset(
    {
        *("take-something", "own-medicine", "walk", "go-or-ring", "what-happens", "what-it-is", "wake-somebody"),
        *(
            "number",
            "say-to-them",
            "how-long",
            "meanwhile",
            "how-soon",
            "baby",
            "line-busy",
            NOT_COMING,
            RUNG,
            WITH_HELP,
        ),
    }
)
"""What is asked of a warning in the same breath as a sign of it, and hears its answer all the same."""
SHARE: Mapping[str, float] = {OKAY: 0.4, DENIED: 1, PLAYED_DOWN: 0.3, LOOKED_AT: 0.5, CALL_FOR_ME: 0.6, RUNG: 0.55}
"""Of a sentence's words, how many must belong to a pattern that says little by itself."""
MAY_TELL_MORE = frozenset({ALL_OF_THOSE, ONLY_A_CRAMP, RETRACTED, DENIED, EXPLAINED, PLAYED_DOWN})
"""What may tell a sign in the same breath: "it's just a bit of breathlessness"."""
ASKS_LEAVE, ASKS_HOW = "{may-i}", "{asks-how}"
"""The group of words that ask whether one may, and of those that make them ask something else: "how should I sleep"."""
TELLS_OF_ONESELF = "{tells-of-oneself}"
"""The group of words that begin what is told: "should I lie down, I'm breathless" is no mere question."""
MOST_OF_IT = 0.6
"""Of a sentence's words, how many must belong to a pattern for the sentence to be of that and nothing else."""
MOST_WORDS = 16
"""A longer sentence tells a story: it is read for signs, and searched."""


class AfterWarning:
    """Reads the patterns of phrases/after-warning/ (see phrase_patterns). Built once at start."""

    def __init__(
        self, patterns: Mapping[str, tuple[str, ...]], groups: GroupReader, fillers: Iterable[str] = ()
    ) -> None:
        """Patterns by the id of what is meant, and words that may stand between theirs."""
        self._table = PhraseTable(patterns, fillers)
        self._groups = groups
        self._longest = Recent(self._longest_in)

    def read(self, text: str) -> str | None:
        """Return the id of what is meant: that of the longest pattern in the text; None where there is none."""
        longest, _ = self._longest(text)
        return longest.label if longest else None

    def is_of_it(self, text: str) -> bool:
        """Whether most of a text is something that people ask or feel after a warning,
        so that little else can be in it.
        """
        longest, words = self._longest(text)
        if longest is None or longest.label in MAY_TELL_MORE:
            return False
        groups = self._groups.found_in(text)[1]
        before, behind = longest.start, longest.end  # "I can't" that runs into "can't get through" is part of that
        if any(
            name == TELLS_OF_ONESELF and (end <= before or at >= behind)
            for at, found in groups.items()
            for end, name in found
        ):
            return False
        return longest.end - longest.start >= MOST_OF_IT * words

    def _longest_in(self, text: str) -> tuple[Hit | None, int]:
        """Find the longest pattern that has its share of the text's words, and count these."""
        words, groups, _ = self._groups.found_in(text)
        hits = self._table.hits(words, _without_how(groups)) if len(words) <= MOST_WORDS else []
        hits = [hit for hit in hits if hit.end - hit.start >= SHARE.get(hit.label, 0) * len(words)]
        return max(hits, key=lambda hit: hit.end - hit.start, default=None), len(words)

    def reads(self, text: str, what: str) -> bool:
        """Whether the text means just that."""
        return self.read(text) == what


def _without_how(groups: Groups) -> Groups:
    """Leave out words that ask whether one may, where a question word before them asks how."""
    behind = {end for found in groups.values() for end, name in found if name == ASKS_HOW}
    return {
        start: [each for each in found if start not in behind or each[1] != ASKS_LEAVE]
        for start, found in groups.items()
    }
