"""Replies and commands that go on: "maybe later but my calf is hot".

A sample without slots brings no words. Where Alexa hears only the reply in such a sentence, the rest of it is lost, and
a warning sign with it. So every intent without slots has samples with a slot for what follows, too: it takes any words.
"""

from collections.abc import Collection
from dataclasses import replace

from skill.knowledge.grammar import BUILT_IN, SLOT, Grammar, HeardIntent

TAIL, TAIL_TYPE = "topic", "Topic"
"""The slot of whole sentences takes what follows: its values tell how people say that."""
OPENINGS = 4
"""So many samples of an intent are also said with a tail: with more the private model would not stay in its 1.5 MB."""


def with_tails(grammar: Grammar) -> Grammar:
    """Give every intent of our own without slots samples that end with whatever is said after it."""
    taken = {before for each in grammar.intents for sample in each.samples if (before := _opening(sample))}
    return replace(grammar, intents=tuple(_with_tail(each, taken) for each in grammar.intents))


def _with_tail(intent: HeardIntent, taken: Collection[str]) -> HeardIntent:
    if intent.slots or intent.name.startswith(BUILT_IN):
        return intent
    openings = [each for each in intent.samples if each not in taken][:OPENINGS]
    tails = (f"{each} {{{TAIL}}}" for each in openings)
    return HeardIntent(intent.name, {TAIL: TAIL_TYPE}, (*intent.samples, *tails)) if openings else intent


def _opening(sample: str) -> str:
    """The words before a slot that ends a sample: they have a tail already, of a kind."""
    match = SLOT.search(sample)
    return sample[: match.start()].strip() if match and match.end() == len(sample) else ""
