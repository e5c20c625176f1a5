"""The languages that the skill can be spoken in, found by a locale."""

import copyreg

from skill.language.english import ENGLISH
from skill.language.interface import Language

LANGUAGES: dict[str, Language] = {each.code: each for each in (ENGLISH,)}
"""By code. A new language is named here once its functions are written."""
DEFAULT_CODE = ENGLISH.code
"""The language of a locale whose own has no content."""


class UnknownLanguageError(LookupError):
    """Nobody wrote the functions of this language."""

    def __init__(self, code: str) -> None:
        super().__init__(f"no functions for the language {code!r}: name them in skill/language/languages.py")


def code_of(locale: str) -> str:
    """Give the language of a locale: "en-GB" is "en"."""
    return locale.replace("_", "-").partition("-")[0].lower()


def language_of(locale: str) -> Language:
    """Find the language of a locale or its code. Raises UnknownLanguageError where there is none."""
    code = code_of(locale)
    if code not in LANGUAGES:
        raise UnknownLanguageError(code)
    return LANGUAGES[code]


copyreg.pickle(Language, lambda language: (language_of, (language.code,)))  # there is one of each, also in a pickle
