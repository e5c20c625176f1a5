"""How a sentence leans on the one before it: by a word that points back, by going on from it, or as a short question
about an answer that names nothing: "how soon", "which one", "who do I ask".
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaningGrammar:
    """What makes a sentence one that is understood only beside another.

    Texts come in lower case, as a device sends them.
    """

    asks_on: re.Pattern[str] = NOWHERE
    """How a sentence begins that asks on: "and in the morning"."""
    leans_on: re.Pattern[str] = NOWHERE
    """A pronoun, group "it", that stands at the end of a question for what was spoken of last:
    "do cramps get worse with it"."""
    pronouns: frozenset[str] = frozenset()
    """Words that stand for what was spoken of: "get rid of them"."""
    last_pronoun: re.Pattern[str] = NOWHERE
    """A pronoun, group "it", at the end of a question that is clear with a name in its place:
    "so how would I do it then"."""
    said_after: re.Pattern[str] = NOWHERE
    """What says after it that something was meant: "half past, I said"."""
    question_tags: re.Pattern[str] = NOWHERE
    """How a statement ends that asks: "that could be it, couldn't it"."""
    points_back: Callable[[str], bool] = lambda _: False
    """Tells whether a sentence has a word for what was spoken of: "does it matter when"."""
    joins_on: Callable[[str], bool] = lambda _: False
    """Tells whether a sentence goes on from another: "and in the pool"."""
    narrows: Callable[[str], str] = lambda _: ""
    """What a sentence adds to the question before it, where it does nothing else:
    "for running" of "I mean for running"."""
    says_what_was_meant: Callable[[str], bool] = lambda _: False
    """Whether such a sentence says that it only narrows: "in a race that is"."""
    only_adds: Callable[[str], bool] = lambda _: False
    """Whether a sentence says no more than where, when or with what: "in a marathon"."""
    tells_on: re.Pattern[str] = NOWHERE
    """How what is told besides begins, and asks nothing: "and I've a bad hip"."""
    reaches_back: Callable[[str, str], bool] = lambda _text, _before: False
    """Tells whether a sentence speaks of somebody's own circumstances, which the one before it does not: "with my
    problem", "for her"."""
    of_what_was_spoken_of: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Questions of a few words that name nothing, by what is wanted: "help-for-it" is "can you do anything for that".
    Contractions are written out."""
    tells_of_oneself: re.Pattern[str] = NOWHERE
    """What a sentence of oneself has: "they put me on patches"."""
    the_one: re.Pattern[str] = NOWHERE
    """One of what was spoken of: "the front one"."""


@dataclass(frozen=True, eq=False, kw_only=True)
class FollowUpGrammar:
    """Short questions after an answer. The patterns match a whole sentence, contractions written out."""

    asked_of_answer: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """By the id of what is asked, as `content/<language>/asked-of-answers.json` has it; the first that matches counts:
    "how-soon" of "and how long till it works"."""
    joined_thing: re.Pattern[str] = NOWHERE
    """Nothing but another thing that is asked about, the group "thing": "or slippers"."""
    brings_cramps: str = ""
    """The question whether a thing brings cramps, with {thing} in it."""
    less_of_it_helps: re.Pattern[str] = NOWHERE
    """Asks, behind what is told, whether less of it would help, the group "story"."""
    what_one_does: re.Pattern[str] = NOWHERE
    """What somebody does with a thing, the group "done": "i drink six cans of cola"."""
    one_of: Callable[[str], str] = str
    """Gives the word for one of several: "wines" is "wine"."""
    would_less_help: str = ""
    """The question whether less of a thing would help, with {thing} in it."""
    says_today: re.Pattern[str] = NOWHERE
    """What in an answer of ours sends to somebody today."""
