"""What is said and what is kept where the skill fails on a request.

It reads the request's JSON, since a turn may be what failed.
"""

import json
import logging
from collections.abc import Iterator, Mapping

from skill.conversation.readers import Readers
from skill.conversation.warnings.session_signs import NOTHING_NEW
from skill.json_values import part, text
from skill.runtime.deadline import Deadline, TimeLimit
from skill.runtime.guard import Apology
from skill.turn.as_left import as_left_by
from skill.turn.clips import running_clip
from skill.turn.pending.codec import load_open
from skill.turn.place import known_place, load_place
from skill.turn.voice import Voice

log = logging.getLogger("cramp-coach")
_limit = TimeLimit()

READING_SECONDS = 0.3
"""For the signs in a request that failed: it may have failed by them."""
TOO_SLOW = "too_slow"
"""Attribute of a session whose last request was too slow; every answer of the skill itself leaves it out."""
LOADED = frozenset({"place", "pending", "waiting", "settled"})
"""Attributes that are dropped where they cannot be loaded; signs, warnings and the rest are plain ids and stay."""


def apologise(readers: Readers, event: object, *, slow: bool) -> Apology:
    """Apologise for a request that failed, or was too ``slow``; where its words alarm, say whom to call.

    A place that cannot be loaded is dropped: sent back, it would fail every request of the session. So is one in which
    two requests in a row were too slow.
    """
    library = readers.library
    voice = Voice(library.lines, library.locale(part(event, "request").get("locale")), 0)
    attributes = part(event, "session", "attributes")
    loads = not attributes.get(TOO_SLOW) if slow else _loads(attributes, voice, readers)
    urgent = _alarms(readers, event, attributes)
    otherwise = "something-went-wrong" if loads else "something-went-wrong-anew"
    name = "something-went-wrong-urgent" if urgent else otherwise
    kept = attributes if loads else {key: value for key, value in attributes.items() if key not in LOADED}
    return Apology(voice.line(name), {**kept, TOO_SLOW: True} if slow and loads else kept)


def without_place(event: Mapping[str, object]) -> Mapping[str, object] | None:
    """Make a request anew without what its session says of the conversation's place; None where it says nothing of it.

    Once it has failed a request, it would fail the next one too, warnings included. Signs and warnings told stay.
    """
    attributes = part(event, "session", "attributes")
    if LOADED.isdisjoint(attributes):
        return None
    kept = {key: value for key, value in attributes.items() if key not in LOADED}
    return {**event, "session": {**part(event, "session"), "attributes": kept}}


def _loads(attributes: Mapping[str, object], voice: Voice, readers: Readers) -> bool:
    """Whether place, questions and the clip under way can be read back."""
    try:
        place = known_place(load_place(attributes.get("place")), readers.library)
        load_open(attributes, readers.library)
        if place.coached:
            running_clip(readers.library, voice, place.coached)
    except Exception as failure:  # noqa: BLE001  # whatever it is, the next request must not meet it again
        log.warning(json.dumps({"outcome": "place dropped", "error": type(failure).__name__}))
        return False
    return True


def _alarms(readers: Readers, event: object, attributes: Mapping[str, object]) -> bool:
    """Whether a request has an alarming word, reported or not, or a warning of the session is open."""
    if attributes.get("warned") or attributes.get("unanswered") or as_left_by(attributes).checks:
        return True
    try:
        deadline = Deadline.after(READING_SECONDS)
        return _limit.run(
            lambda: any(readers.sign_rules.named(words) - NOTHING_NEW for words in _words(event)), deadline
        )
    except Exception as failure:  # noqa: BLE001  # the reading of signs is what failed: take the words for alarming
        log.warning(json.dumps({"outcome": "signs not read", "error": type(failure).__name__}))
        return True


def _words(event: object) -> Iterator[str]:
    slots = part(event, "request", "intent", "slots")
    yield from (words for name in slots if (words := text(part(slots, name).get("value"))))
