"""The texts of the skill's page in the store, and what Amazon's testers are told, from content."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skill.knowledge.locale import Locale

STORE_FILE = "store.json"


@dataclass(frozen=True)
class ExampleTurn:
    """What somebody says, and the id of the place where the conversation then is.

    ``expect`` tells a tester what is heard; ``after_seconds`` is when to say it after the last reply began, None when
    that has ended.
    """

    say: str
    leads_to: str
    expect: str = ""
    after_seconds: int | None = None


@dataclass(frozen=True)
class Trial:
    """One session of the testing instructions."""

    shows: str
    turns: tuple[ExampleTurn, ...]


@dataclass(frozen=True)
class StorePage:
    """Everything on the page, with the locales' placeholders not yet filled."""

    name: str
    summary: str
    paragraphs: tuple[str, ...]
    disclaimer: str
    keywords: tuple[str, ...]
    examples: tuple[ExampleTurn, ...]
    testing_intro: str
    conversations: tuple[Trial, ...]

    def description(self, locale: Locale) -> str:
        """Write the description of a locale; the disclaimer always closes it."""
        return _shown("\n\n".join([*self.paragraphs, self.disclaimer]), locale)

    def short(self, locale: Locale) -> str:
        """Write the summary of a locale."""
        return _shown(self.summary, locale)

    def testing_instructions(self) -> str:
        """Write the conversations as numbered lines for a tester."""
        return "\n\n".join([self.testing_intro, *map(_instructions, self.conversations)])


def load_store_page(folder: Path, code: str) -> StorePage:
    """Read the page of a language. Raises OSError, ValueError or KeyError on content that `check` refuses."""
    data: Mapping[str, Any] = json.loads((folder / code / STORE_FILE).read_text("utf-8"))
    testing = data["testing"]
    return StorePage(
        name=data["name"],
        summary=data["summary"],
        paragraphs=tuple(data["description"]),
        disclaimer=data["disclaimer"],
        keywords=tuple(data["keywords"]),
        examples=tuple(ExampleTurn(**example) for example in data["examples"]),
        testing_intro=testing["intro"],
        conversations=tuple(
            Trial(c["shows"], tuple(ExampleTurn(**turn) for turn in c["turns"])) for c in testing["conversations"]
        ),
    )


def _shown(text: str, locale: Locale) -> str:
    return text.format_map({name: phrase.show for name, phrase in locale.phrases.items()})


def _instructions(conversation: Trial) -> str:
    lines = [f"{number}. {_instruction(turn)}" for number, turn in enumerate(conversation.turns, 1)]
    return "\n".join([f"{conversation.shows}:", *lines])


def _instruction(turn: ExampleTurn) -> str:
    when = f"About {turn.after_seconds} seconds later, say" if turn.after_seconds else "Say"
    return f'{when} "{turn.say}": {turn.expect}.'
