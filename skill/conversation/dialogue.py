"""From a label or free words to a reply: where every intent and every question leads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from skill.coaching.choice import other_stretch
from skill.coaching.plan import Pace, Wishes
from skill.coaching.progress import Coached, side_of
from skill.coaching.relief_rounds import ReliefState
from skill.conversation import (
    again,
    answers,
    coached,
    controls,
    diary,
    diary_answers,
    diary_removal,
    diary_summary,
    easier,
    misses,
    practice,
    preferences,
    relief,
    reminders,
    time_left,
    wishes,
)
from skill.conversation.coached import fitting_swaps
from skill.conversation.diary_questions import LOG, REMOVE, SUMMARY
from skill.conversation.red_flag import ask_whether_checked, warn
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import MORE, RELIEF, SIX_WEEKS
from skill.turn.situation import Situation
from skill.understanding.questions import Close, Found, Understanding, Unknown
from skill.understanding.slot_finder import Spotter
from skill.understanding.warning_signs import RedFlags

CRAMPING = frozenset({"context-cramping", "cramp", "leg", "one-side", "pain", "ache"})
"""Concepts that a cramp under way tells by itself: "it's swollen" is then said of a leg that hurts."""
AGAINST_WARNINGS = frozenset(
    {
        *("heat", "cold", "massage", "foam-roller", "compression", "daily-routine", "night-adjustments", "hydration"),
        *("what-are-leg-cramps", "key-takeaways", "when-to-see-doctor"),
    }
)
"""Topics whose general answer may take back what a warning said: rub, heat, stretch, drink, mostly harmless."""
FREE_INTENTS = ("AskTopicIntent", "ReportSignIntent")
"""Intents whose slot holds a whole sentence, besides those that put a question word back."""


@dataclass(frozen=True)
class Dialogue:
    """Everything a handler asks: the content, the search over it, and the warning signs.

    ``own_words`` are those that slots of our own types understand.
    """

    library: Library
    understanding: Understanding
    red_flags: RedFlags
    muscles: Spotter
    positions: Spotter
    own_words: frozenset[str]

    def red_flag(self, situation: Situation) -> Reply | None:
        """Look through everything the listener said for warning signs; a sentence may complete what one began before.

        A word of the skill's own, like "calf", tells nothing by itself (`cramp-coach check` sees to it).
        """
        free = self._free(situation.intent)
        earlier = frozenset(situation.session.signs) if free else frozenset()
        if situation.place.relief:
            earlier |= CRAMPING
        for words in situation.slots.values():
            if words.text in self.own_words and not free:
                continue
            found = self.red_flags.find(self.as_said(situation.intent, words.text), earlier)
            if found:
                return warn(self.library.warnings[found], situation)
        return None

    def signs(self, situation: Situation) -> frozenset[str]:
        """Name the parts of warning signs in a sentence of the listener's, for the next turn.

        "Calf stretch" names a calf but tells nothing about it: only free words count.
        """
        if not self._free(situation.intent):
            return frozenset()
        said = (self.as_said(situation.intent, words.text) for words in situation.slots.values())
        return frozenset().union(*(self.red_flags.concepts(text) for text in said))

    def free_words(self, text: str, situation: Situation) -> Reply:
        """Answer a free question, ask "did you mean", or say honestly that it is not known."""
        found = self.understand(self.as_said(situation.intent, text), situation)
        if isinstance(found, Found):
            return self.begin(found.label, situation)
        if isinstance(found, Close) and all(map(self.library.backed, found.labels)):
            return misses.choice(self.library, found.labels, situation)
        if isinstance(found, Close):
            return self.begin(found.labels[0], situation)
        return misses.unknown(self.library, found, situation)

    def understand(self, text: str, situation: Situation) -> Found | Close | Unknown:
        """Find what a text is about; controls only where there is something to control."""
        place = situation.place
        return self.understanding.understand(text, in_stretch=bool(place.coached or place.relief))

    def begin(self, label: str, situation: Situation, *, explain: bool = False) -> Reply:
        """Go where a label leads: a topic, stretch, routine, relief, control or something about the skill."""
        library = self.library
        warning = library.warnings.get(situation.session.warned or "")
        if warning and label in AGAINST_WARNINGS:
            return warn(warning, situation)
        if label in library.topics:
            return answers.answer(library, library.topics[label], situation)
        if label in library.stretches or label in library.routines:
            return self.coach(wished(library, label, situation), situation, explain=explain)
        if label == RELIEF or (label == LOG and diary.is_under_way(library, situation)):
            return self._relief(situation)
        return ACTIONS[label](library, situation)

    def fitting(self, label: str, situation: Situation) -> str:
        """Give a stretch's label, or that of a like one where something is to be avoided; others stay."""
        stretch = self.library.stretches.get(label)
        avoid = situation.recollection.profile().preferences.avoid if stretch else ()
        other = other_stretch(self.library.stretches, self.library.preferred, stretch, avoid) if stretch else None
        return other.id if other else label

    def coach(self, start: Coached, situation: Situation, *, explain: bool = False) -> Reply:
        """Begin a stretch or routine, unless something must be asked before."""
        library = self.library
        warning = library.warnings.get(situation.session.warned or "")
        if warning:
            return ask_whether_checked(warning, start.plan, situation)
        asked = coached.ask_first(library, start, situation)
        return asked or coached.begin(library, start, situation, explain=explain)

    def _relief(self, situation: Situation) -> Reply:
        """Begin with the muscle and position that were named; said again without a new one, go on to the next round.

        After a warning sign no muscle is stretched before somebody has looked.
        """
        warning = self.library.warnings.get(situation.session.warned or "")
        if warning:
            return ask_whether_checked(warning, RELIEF, situation)
        before, named = situation.place.relief, self._cramping(situation)
        if before and named == ReliefState():
            return relief.after_hold(self.library, before, situation, easing=False)
        return relief.help_now(self.library, named, situation)

    def _cramping(self, situation: Situation) -> ReliefState:
        """Which muscle cramps and where the body is, from the slots or from free words."""
        said = " ".join(word.text for word in situation.slots.values())
        muscle = situation.slot_id("muscle") or self.muscles.spot(said)
        position = situation.slot_id("position") or self.positions.spot(said)
        return ReliefState(muscle or ReliefState.muscle, position or ReliefState.position)

    def _free(self, intent: str) -> bool:
        utterances = self.library.utterances.get(intent)
        return intent in FREE_INTENTS or bool(utterances and utterances.stands_for)

    def as_said(self, intent: str, text: str) -> str:
        """Put back the question word that Alexa strips from a free query."""
        utterances = self.library.utterances.get(intent)
        return f"{utterances.stands_for} {text}" if utterances and utterances.stands_for else text


def wished(library: Library, plan_id: str, situation: Situation) -> Coached:
    """Read what was wished for a stretch or routine from the slots, else from what is remembered."""
    asked = Wishes(situation.slot_seconds("duration"), situation.slot_number("count")).within_limits()
    usual = situation.recollection.profile().preferences
    return Coached(
        plan=plan_id,
        seconds=asked.seconds or usual.seconds,
        repetitions=asked.repetitions or usual.repetitions,
        side=side_of(situation.slot_id("side")),
        first=side_of(usual.side),
        version=situation.slot_id("version"),
        pace=usual.pace or Pace.NORMAL.value,
        swaps=fitting_swaps(library, plan_id, usual.avoid),
    )


ACTIONS: Mapping[str, Callable[[Library, Situation], Reply]] = {
    "control.pause": controls.pause,
    "control.resume": controls.resume,
    "control.next": controls.skip,
    "control.previous": controls.go_back,
    "control.switch-side": controls.switch_side,
    "control.start-over": controls.start_over,
    "control.repeat": again.repeat,
    "control.stop": controls.stop,
    "control.slower": wishes.slower,
    "control.faster": wishes.faster,
    "control.longer": wishes.longer,
    "control.shorter": wishes.shorter,
    "control.count-style": wishes.count_style,
    "control.time-left": time_left.tell,
    "control.easier": easier.easier,
    "control.hurts": easier.hurts,
    "meta.help": again.help_,
    "meta.forget-me": preferences.forget,
    "preference.set": preferences.set_preference,
    SIX_WEEKS: practice.count_six_weeks,
    "preference.list": preferences.list_preferences,
    LOG: diary.kept_here(diary.note, LOG),
    "diary.count": diary.kept_here(diary_answers.count, "diary.count"),
    "diary.last": diary.kept_here(diary_answers.last, "diary.last"),
    SUMMARY: lambda library, situation: (diary_answers.overview if situation.diary else practice.tell)(
        library, situation
    ),
    "diary.pattern": diary.kept_here(diary_summary.pattern, SUMMARY),
    "diary.doctor": diary.kept_here(diary_summary.for_doctor, SUMMARY),
    REMOVE: diary.kept_here(diary_removal.delete, REMOVE),
    "diary.clear": diary.kept_here(diary_removal.clear, REMOVE),
    "reminder.create": reminders.create,
    "reminder.list": reminders.list_,
    "reminder.cancel": reminders.cancel,
    MORE: answers.tell_more,
    "meta.sources": answers.name_sources,
    "meta.confidence": answers.tell_confidence,
}
"""Labels that are no content of their own; `cramp-coach check` refuses a label that leads nowhere."""
