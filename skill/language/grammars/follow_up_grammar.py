"""What is asked of an answer in a few words that name nothing: "how soon", "which one", "who do I ask"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


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
    says_today: re.Pattern[str] = NOWHERE
    """What in an answer of ours sends to somebody today."""
