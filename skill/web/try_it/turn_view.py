"""What the page shows of a turn besides the conversation: where an answer comes from, a warning's panel,
and why it was given.
"""

import re
from collections.abc import Mapping
from typing import Any

from skill.knowledge.content import WarningSign
from skill.knowledge.library import Library
from skill.turn.place import Place, known_place, load_place
from skill.understanding.questions import Understanding

Json = dict[str, Any]
RUNNERS_UP = 3
"""Labels that are shown besides, with their scores."""
HEADLINES: Mapping[str, str] = {
    "emergency": "Get help now.",
    "same-day": "Get seen today.",
    "routine": "See a doctor.",
    "pharmacist": "Ask a pharmacist.",
}
"""What to do, in a few words, by the tier of a warning; an emergency with a number to call names it instead."""
_NUMBER = re.compile(r"(?<![\d-])\d[\d -]*\d(?![\d-])")
"""Telephone numbers as locales print them: "911", "116 123", "9-8-8"."""
_SHORT_NUMBER = 3
"""Digits of the shortest number: "option 2" is none."""


def place_after(library: Library, attributes: Mapping[str, Any]) -> Place:
    """Read where the conversation is."""
    return known_place(load_place(attributes.get("place")), library)


def backing(library: Library, place: Place, response: Mapping[str, Any]) -> Json | None:
    """Tell where what was said comes from; None where it has no source, as a greeting or a control.

    Like a device's screen, it is shown where the card lists sources too.
    """
    known = library.backed(place.about or "")
    if known is None or not known.sources or place.kind not in ("topic", "stretch", "routine"):
        return None
    if not response.get("card"):
        return None
    return {
        "grade": known.evidence.grade,
        "sentence": known.evidence.sentence,
        "reviewed": known.reviewed,
        "sources": [
            {
                "title": source.title,
                "publisher": library.language.speech.bare(source.publisher),
                "year": source.year,
                "url": source.url,
            }
            for source in (library.sources[each] for each in known.sources)
        ],
    }


def warning_panel(library: Library, place: Place, response: Mapping[str, Any], locale: str) -> Json | None:
    """Give the panel of a warning that was just said: the act, the numbers to call, why, and what not to do."""
    sign = library.warnings.get(place.warning or "")
    card = response.get("card")
    if sign is None or place.kind != "warning" or not isinstance(card, Mapping):
        return None
    printed = str(card.get("content") or card.get("text") or "").split("\n")
    numbers = _numbers_in(printed, library, locale)
    return {
        "act": _headline(sign, numbers),
        "lines": printed[: -2 if sign.avoid else -1],
        "numbers": numbers,
        "why": sign.why,
        "avoid": printed[-1] if sign.avoid else "",
        "urgent": sign.tier == "emergency",
    }


def why_answered(understanding: Understanding, text: str, place: Place, intent: str) -> Json:
    """Tell which label a sentence got, and how well it and others fit by the search alone.

    A reply to an open question, or a control that Alexa named, is not decided by the search: its scores are only shown.
    """
    label = place.about if place.entry and place.about else place.warning or place.id
    ranked = [
        {"label": entry.label, "score": round(match.score, 3)}
        for match in (understanding.ranked(text) if text else [])[: RUNNERS_UP + 1]
        for entry in (match.entries[0] if match.entries else match,)
    ]
    return {"intent": intent, "label": label, "ranked": ranked}


def _headline(sign: WarningSign, numbers: list[Json]) -> str:
    if sign.tier == "emergency" and numbers:
        return f"Call {numbers[0]['show']} now."
    return HEADLINES[sign.tier]


def _numbers_in(printed: list[str], library: Library, locale: str) -> list[Json]:
    """Find the numbers that a card prints and the locale knows; anything else, such as a dose, is none to call."""
    known = {
        number
        for phrase in library.locale(locale).phrases.values()
        for number in _NUMBER.findall(phrase.show)
        if len(re.sub(r"\D", "", number)) >= _SHORT_NUMBER
    }
    found = (number for line in printed for number in _NUMBER.findall(line) if number in known)
    return [{"show": number, "tel": re.sub(r"\D", "", number)} for number in dict.fromkeys(found)]
