"""Words that are spelled otherwise than the rest of the code reads them: in Scots, or without their apostrophe."""

import re

_DIALECT = (
    (
        re.compile(
            r"\b(?:cannae|canna|canny(?= (?:let|get|move|stand|feel|do|stop|sleep|straighten|walk|reach|find|mind)\b))\b",
            re.IGNORECASE,
        ),
        "can't",
    ),
    (re.compile(r"\b(?:dinnae|dinna|dinny)\b", re.IGNORECASE), "don't"),
    (re.compile(r"\b(?:winnae|winna|willnae)\b", re.IGNORECASE), "won't"),
    (re.compile(r"\bamnae\b", re.IGNORECASE), "am not"),
    (
        re.compile(r"\b(does|did|is|was|has|have|had|would|could|should|are|were)(?:nae|na|ny)\b", re.IGNORECASE),
        r"\1n't",
    ),
    (re.compile(r"\bnae\b", re.IGNORECASE), "no"),
    (re.compile(r"\bowt\b", re.IGNORECASE), "anything"),
    (re.compile(r"\bnowt\b", re.IGNORECASE), "nothing"),
    (re.compile(r"\bsummat\b", re.IGNORECASE), "something"),
)
"""Scots and northern words that deny or leave open, and the English ones: a denial that is not heard turns a sentence round ("cannae let go")."""
_WITHOUT_APOSTROPHE = (
    (re.compile(r"\b(do|does|did|is|was|has|have|had|would|could|should|are|were|ca|wo)nt\b", re.IGNORECASE), r"\1n't"),
    (re.compile(r"\b(i|you|we|they)ve\b", re.IGNORECASE), r"\1've"),
    (re.compile(r"\b(what|how|where|that|there|who)s\b", re.IGNORECASE), r"\1's"),
    (re.compile(r"\bim\b", re.IGNORECASE), "i'm"),
    (re.compile(r"\blets (?=(?:just|all|both|do|have|try|start|begin|get|stretch|hold)\b)", re.IGNORECASE), "let's "),
    (re.compile(r"^((?:ok |okay |right |so |yes |yeah |come on )*)lets(?= go\b)", re.IGNORECASE), r"\1let's"),
)
"""What speech recognition and people who type leave out, and what stands there."""


def standard(text: str) -> str:
    """Spell as the rest of the code reads: "it cannae let go" becomes "it can't let go", "lets do the calf" "let's do the calf"."""
    for pattern, words in (*_DIALECT, *_WITHOUT_APOSTROPHE):
        text = pattern.sub(words, text)
    return text
