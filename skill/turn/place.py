"""Where the conversation is: the label of what was last said, and what is under way. Ids and numbers only."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from skill.coaching.plan import LEFT_OUT
from skill.coaching.progress import Coached, load_coached
from skill.coaching.relief_rounds import MOST_ROUNDS, ReliefState
from skill.json_values import strings, typed
from skill.knowledge.library import Library

RELIEF, RELIEF_EASED, RELIEF_HELP, RELIEF_SLEEP = "relief.now", "relief.eased", "relief.help", "relief.sleep"
RED_FLAG, RED_FLAG_ASK = "redflag", "redflag.ask"
MORE, SOURCES, CONFIDENCE, HELP, FORGET = "meta.more", "meta.sources", "meta.confidence", "meta.help", "meta.forget-me"
"""The first tells more of what was said last, the next two where it is from and how sure it is."""
FIRST_THREE = "key-takeaways/first-three"
"""The answer that tells what anybody with cramps can do."""
SAY_SHORTER, SAFETY, REVIEWED, WHAT_TO_DO = "answer.shorter", "answer.safety", "answer.reviewed", "answer.what-to-do"
"""Asked of the answer that was given last."""
PAUSE, RESUME, REPEAT, STOP = "control.pause", "control.resume", "control.repeat", "control.stop"
NEXT, PREVIOUS = "control.next", "control.previous"
SWITCH_SIDE, START_OVER = "control.switch-side", "control.start-over"
SLOWER, FASTER, LONGER, SHORTER = "control.slower", "control.faster", "control.longer", "control.shorter"
"""The way into position, and the hold; a shorter answer is SAY_SHORTER."""
EASIER, COUNT_STYLE, TIME_LEFT = "control.easier", "control.count-style", "control.time-left"
READY = "control.ready"
"""Skips what is left of the way into position, and counts."""
HURTS, DECLINED = "control.hurts", "control.declined"
NONE_FITS = "control.none-fits"
"""A stretch that cannot be done was given up, and none could take its place."""
SET_PREFERENCE, LIST_PREFERENCES, SIX_WEEKS = "preference.set", "preference.list", "preference.six-weeks"
VOICE, POSSIBLE_AGAIN = "preference.voice", "preference.possible-again"
NOTE_CRAMP, DELETE_CRAMP, CLEAR_DIARY = "diary.log", "diary.delete", "diary.clear"
COUNT_CRAMPS, LAST_CRAMP = "diary.count", "diary.last"
DIARY_SUMMARY, DIARY_PATTERN, FOR_DOCTOR = "diary.summary", "diary.pattern", "diary.doctor"
CREATE_REMINDER, LIST_REMINDERS = "reminder.create", "reminder.list"
CANCEL_REMINDER, CHANGE_REMINDER = "reminder.cancel", "reminder.change"
HOW_LONG_IT_LASTS, SORENESS = "what-are-leg-cramps/how-long-lasts", "what-are-leg-cramps/soreness"
FACT_NOTED = "fact.noted"
CHOICE = "choice"
NOWHERE = "none"
OWN_PLACES = (MORE, PAUSE, RESUME, REPEAT, STOP, HURTS, DECLINED, NONE_FITS, SIX_WEEKS, FORGET, FACT_NOTED)
"""Places that no intent asks for by its label, or not in every language."""
_KIND_BY_PREFIX = {
    prefix: prefix for prefix in ("stretch", "routine", "control", "meta", "preference", "fact", "diary", "reminder")
}
_KIND_BY_ID = {
    **dict.fromkeys((RELIEF, RELIEF_EASED, RELIEF_HELP, RELIEF_SLEEP), "relief"),
    **dict.fromkeys((RED_FLAG, RED_FLAG_ASK), "warning"),
    CHOICE: "choice",
    NOWHERE: "none",
}


def kind_of(place_id: str) -> str:
    """Tell the kind of a place from its id; no id is no place, and what has no prefix of its own is a topic."""
    return _KIND_BY_ID.get(place_id or NOWHERE) or _KIND_BY_PREFIX.get(place_id.partition(".")[0], "topic")


def place_ids(library: Library) -> frozenset[str]:
    """Every id that a place can have: of content, of what intents ask for, and of the conversation's own places."""
    contents = (*library.topics, *library.stretches, *library.routines, *library.outside, library.relief.id)
    return frozenset({*contents, *library.labels, *_KIND_BY_ID, *OWN_PLACES})


@dataclass(frozen=True)
class Place:
    """Where the conversation is after a reply."""

    id: str = NOWHERE
    """A label of the question files."""
    about: str | None = None
    """Id of the content that a follow-up question refers to."""
    entry: str | None = None
    """The entry of the topic ``id`` that was told, by its id within the topic."""
    options: tuple[str, ...] = ()
    """The two ids of a "did you mean"."""
    warning: str | None = None
    """Id of the warning that was said."""
    coached: Coached | None = None
    """The stretch or routine under way."""
    relief: ReliefState | None = None
    """The cramp that is being helped with."""

    @property
    def kind(self) -> str:
        """Kind of place, as session attributes tell it."""
        return kind_of(self.id)

    @property
    def is_under_way(self) -> bool:
        """Whether a stretch is coached or a cramp helped with: what else is said must not end it."""
        return self.coached is not None or self.relief is not None

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        parts: dict[str, Any] = {
            "about": self.about,
            "entry": self.entry,
            "options": list(self.options),
            "warning": self.warning,
            "coached": self.coached.saved() if self.coached else None,
            "relief": {k: v for k, v in vars(self.relief).items() if v not in (None, False)} if self.relief else None,
        }
        return {"kind": self.kind, "id": self.id, **{name: value for name, value in parts.items() if value}}


def load_place(data: object) -> Place:
    """Read what `saved` wrote. Anything else, from an older version or a stranger, is nowhere at all."""
    kept = typed(data, dict.fromkeys(("id", "about", "entry", "warning"), str))
    if not isinstance(data, Mapping) or "id" not in kept:
        return Place()
    relief = typed(data.get("relief"), _RELIEF_FIELDS)
    return Place(
        **kept,
        options=strings(data.get("options")),
        coached=load_coached(data.get("coached")),
        relief=ReliefState(**relief) if relief and relief.get("round", 1) in range(1, MOST_ROUNDS + 1) else None,
    )


def known_place(place: Place, library: Library) -> Place:
    """Drop what content no longer has: a place may come from an older version of the skill."""
    gone: dict[str, Any] = {}
    coached = place.coached
    if coached and not library.is_plan(coached.plan):
        gone["coached"] = None
    elif coached and not all(_is_done(new, library) for new in coached.swaps.values()):
        gone["coached"] = replace(coached, swaps={k: v for k, v in coached.swaps.items() if _is_done(v, library)})
    if place.about is not None and library.backed(place.about) is None:
        gone["about"] = None
    return replace(place, **gone) if gone else place


def _is_done(swapped: str, library: Library) -> bool:
    return swapped == LEFT_OUT or swapped in library.stretches


_RELIEF_FIELDS: Mapping[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("muscle", "also", "position", "side", "danger"), str),
    **dict.fromkeys(
        (
            "gently",
            "checked",
            "toes_up",
            "out_of_reach",
            "either_side",
            "helper",
            "stays",
            "unbent",
            "crooked",
            "empty_handed",
            "in_cast",
            "sparing",
            "lightly",
        ),
        bool,
    ),
    "round": int,
    "began": (int, float),
}
