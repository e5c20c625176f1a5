"""Checks of the store page that need more than one file: placeholders, and lengths once they are filled."""

from collections.abc import Iterator

from skill.authoring.checks.schemas import Problem
from skill.authoring.checks.sentences import placeholders
from skill.authoring.publish.store_page import STORE_FILE, StorePage
from skill.knowledge.library import Library

LONGEST_SUMMARY = 160
LONGEST_DESCRIPTION = 4000
LONGEST_INSTRUCTIONS = 4000


def check_store(page: StorePage, library: Library) -> Iterator[Problem]:
    """Yield texts that nothing fills or that Amazon would refuse for their length."""
    known = set.intersection(*(set(locale.phrases) for locale in library.locales.values()))
    texts = {"summary": page.summary, "description": "\n\n".join(page.paragraphs), "disclaimer": page.disclaimer}
    unknown = {field: found for field, text in texts.items() if (found := placeholders(text) - known)}
    for field, found in unknown.items():
        yield Problem(STORE_FILE, field, f"placeholders {sorted(found)}", f"some of {sorted(known)}")
    if unknown:
        return
    lengths = [("testing", "", page.testing_instructions(), LONGEST_INSTRUCTIONS)]
    for name, locale in library.locales.items():
        lengths.append(("summary", f" in {name}", page.short(locale), LONGEST_SUMMARY))
        lengths.append(("description", f" in {name}", page.description(locale), LONGEST_DESCRIPTION))
    for field, where, text, most in lengths:
        if len(text) > most:
            yield Problem(STORE_FILE, field, f"{len(text)} characters{where}", f"at most {most}")
