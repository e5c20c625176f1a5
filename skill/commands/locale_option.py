"""The option `--locale` of talk, ask, preview and measure."""

from skill.commands import UsageError
from skill.knowledge.library import Library, load_library, spoken_languages


def library_of(locale: str) -> Library:
    """Read the content of a locale's language. Raises UsageError for a locale that no language is published in."""
    libraries = [load_library(code=code) for code in spoken_languages()]
    found = next((library for library in libraries if locale in library.locales), None)
    if found is None:
        known = sorted(name for library in libraries for name in library.locales)
        raise UsageError(f"--locale: found {locale}, expected one of {', '.join(known)}")
    return found
