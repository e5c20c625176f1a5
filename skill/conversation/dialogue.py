"""From a label or free words to a reply: where every intent, every "yes" and every question leads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from skill.coaching.choice import choose_stretch
from skill.coaching.relief import ReliefState
from skill.conversation import answers, coached, controls, relief
from skill.conversation.red_flag import warn
from skill.conversation.situation import Situation
from skill.knowledge.content import Stretch
from skill.knowledge.library import Library
from skill.knowledge.red_flags import RedFlags
from skill.knowledge.understanding import Close, Found, Understanding, Unknown
from skill.place import CHOICE, RELIEF, Coached, Place, kind_of
from skill.speech.reply import Reply
from skill.wording import sentence

MISSES_BEFORE_CLOSING = 3


@dataclass(frozen=True)
class Dialogue:
    """Everything a handler asks: the content, the search over it, and the warning signs."""

    library: Library
    understanding: Understanding
    red_flags: RedFlags

    def red_flag(self, situation: Situation) -> Reply | None:
        """Look through everything the listener said for warning signs."""
        for words in situation.slots.values():
            found = self.red_flags.find(self._as_said(situation.intent, words.text))
            if found:
                return warn(self.library.warnings[found], situation)
        return None

    def free_words(self, text: str, situation: Situation) -> Reply:
        """Answer a free question, ask "did you mean", or say honestly that it is not known."""
        found = self.understanding.understand(self._as_said(situation.intent, text))
        if isinstance(found, Found):
            return self.begin(found.label, situation)
        if isinstance(found, Close):
            return self._choice(found, situation)
        return self._unknown(found, situation)

    def begin(self, label: str, situation: Situation) -> Reply:
        """Go where a label leads: a topic, stretch, routine, relief, control or something about the skill."""
        library = self.library
        if label in library.topics:
            return answers.answer(library, library.topics[label], situation)
        if label in library.stretches or label in library.routines:
            start = wished(label, situation)
            return coached.ask_first(library, start, situation) or coached.begin(library, start, situation)
        if label == RELIEF:
            return relief.help_now(library, relief_state(situation), situation)
        return ACTIONS[label](self, situation)

    def welcome(self, situation: Situation) -> Reply:
        """Open the conversation: what this is, and the one question that matters at three in the morning."""
        offer, voice = self.library.offers["welcome"], situation.voice
        return Reply(lines=(voice.line("welcome"),), question=offer.question, place=Place(offer=offer.then))

    def stretch_for(self, situation: Situation) -> Reply:
        """Start the stretch of a muscle, of a position, or say that there is none."""
        muscle, position = situation.slot_id("muscle"), situation.slot_id("position")
        if muscle is None and (position is None or "muscle" in situation.slots):
            return self.unresolved("muscle", situation)
        stretch = choose_stretch(self.library.stretches, self.library.preferred, muscle, position)
        if stretch:
            return self.begin(stretch.id, situation)
        nearest = choose_stretch(self.library.stretches, self.library.preferred, muscle, None)
        offered = nearest or choose_stretch(self.library.stretches, self.library.preferred, None, position)
        asked = " ".join(word.text for name, word in situation.slots.items() if name in ("muscle", "position"))
        return self._no_such_stretch(asked, offered, situation)

    def accept(self, situation: Situation) -> Reply:
        """Answer "yes": to the check-in, to the next clip, or to what was offered."""
        place, library = situation.place, self.library
        if place.relief:
            return relief.after_hold(library, place.relief, situation, easing=True)
        running = place.coached
        if running and place.offer == running.plan:
            return coached.begin(library, running, situation)
        if running and (place.offer is None or running.following is not None):
            return self._go_on(running, situation)
        if place.options:
            return self.begin(place.options[0], situation)
        if place.offer:
            return self.begin(place.offer, situation)
        return self._what_now("yes-to-what", situation)

    def decline(self, situation: Situation) -> Reply:
        """Answer "no": not easing, not ready, not interested."""
        place, library = situation.place, self.library
        if place.relief:
            return relief.after_hold(library, place.relief, situation, easing=False)
        if place.options:
            return self.begin(place.options[1], situation)
        if place.coached and (place.coached.following is not None or place.offer is None):
            return controls.stop(library, situation)
        if place.offer == RELIEF and place.about is None:
            return self._what_now("no-cramp-now", situation)
        return Reply(lines=(situation.voice.line("goodbye"),), place=Place(id="control.stop"))

    def repeat(self, situation: Situation) -> Reply:
        """Say the last thing again."""
        place, library = situation.place, self.library
        warning = library.warnings.get(place.warning or "")
        if warning:
            return warn(warning, situation)
        if place.relief:
            return relief.help_now(library, place.relief, situation)
        if place.coached:
            return controls.again(library, place.coached, situation)
        topic = library.topics.get(place.about or "")
        if topic:
            return answers.answer(library, topic, situation)
        return self._what_now("nothing-before", situation)

    def help(self, situation: Situation) -> Reply:
        """Say what can be said, fitted to where the conversation is."""
        name = "help-in-stretch" if situation.place.coached else "help"
        place = Place(id="meta.help", coached=situation.place.coached)
        voice = situation.voice
        return Reply(lines=(voice.line(name),), question=voice.line("what-now"), place=place)

    def not_heard(self, situation: Situation) -> Reply:
        """Answer what Alexa could not match: more help with each miss, then close kindly."""
        return self._miss("not-heard", (), situation)

    def _as_said(self, intent: str, text: str) -> str:
        """Put back the question word that Alexa strips from a free query."""
        utterances = self.library.utterances.get(intent)
        return f"{utterances.stands_for} {text}" if utterances and utterances.stands_for else text

    def _go_on(self, running: Coached, situation: Situation) -> Reply:
        if running.following is None:
            return controls.resume(self.library, situation)
        here = coached.current(self.library, running, situation)
        return coached.clip_reply(self.library, here, situation, lines=(situation.voice.line("here-we-go"),))

    def _choice(self, found: Close, situation: Situation) -> Reply:
        voice = situation.voice
        names = [self._name(label) for label in found.labels]
        question = voice.line("did-you-mean", first=names[0], second=names[1])
        return Reply(question=question, place=Place(id=CHOICE, options=found.labels))

    def _name(self, label: str) -> str:
        known = self.library.backed(label)
        return known.name if known else label

    def unresolved(self, slot: str, situation: Situation) -> Reply:
        """Answer a stretch, muscle or routine by a name that is none of its known ones: search, else name it back."""
        words = situation.slot_text(slot)
        if words is None:
            return self.not_heard(situation)
        found = self.understanding.understand(words)
        if isinstance(found, Found) and kind_of(found.label) in ("stretch", "routine"):
            return self.begin(found.label, situation)
        return self._no_such_stretch(words, self._default_stretch(), situation)

    def _default_stretch(self) -> Stretch | None:
        return choose_stretch(self.library.stretches, self.library.preferred, None, None)

    def _no_such_stretch(self, asked: str, nearest: Stretch | None, situation: Situation) -> Reply:
        voice = situation.voice
        said = (voice.line("no-such-stretch", asked=asked),)
        if nearest is None:
            return Reply(lines=said, question=voice.line("what-now"), place=Place())
        question = voice.line("offer-stretch", name=nearest.name)
        return Reply(lines=said, question=question, place=Place(offer=nearest.id))

    def _unknown(self, found: Unknown, situation: Situation) -> Reply:
        outside = self.library.outside.get(found.outside or "")
        said = (situation.voice.say(outside.say),) if outside else ()
        return self._miss("not-known", said, situation)

    def _miss(self, name: str, said: tuple[str, ...], situation: Situation) -> Reply:
        voice, place = situation.voice, situation.place
        misses = place.misses + 1
        if misses >= MISSES_BEFORE_CLOSING:
            return Reply(lines=(*said, voice.line("closing-after-misses")), place=Place(coached=place.coached))
        lines = said or (voice.line(name),)
        hint = voice.line("two-things" if misses == 1 else "two-things-to-say")
        kept = Place(misses=misses, about=place.about, coached=place.coached)
        return Reply(lines=(*lines, hint), question=voice.line("what-now"), place=kept)

    def _what_now(self, name: str, situation: Situation) -> Reply:
        voice = situation.voice
        return Reply(lines=(sentence(voice.line(name)),), question=voice.line("what-now"), place=Place())


def wished(plan_id: str, situation: Situation) -> Coached:
    """Read what was wished for a stretch or routine from the slots."""
    side = situation.slot_id("side")
    return Coached(
        plan=plan_id,
        seconds=situation.slot_seconds("duration"),
        repetitions=situation.slot_number("count"),
        side=side if side in ("left", "right") else None,
        version=situation.slot_id("version"),
    )


def relief_state(situation: Situation) -> ReliefState:
    """Read which muscle cramps, and where the body is, from the slots."""
    return ReliefState(
        muscle=situation.slot_id("muscle") or ReliefState.muscle,
        position=situation.slot_id("position") or ReliefState.position,
    )


ACTIONS: Mapping[str, Callable[[Dialogue, Situation], Reply]] = {
    "control.pause": lambda dialogue, situation: controls.pause(dialogue.library, situation),
    "control.resume": lambda dialogue, situation: controls.resume(dialogue.library, situation),
    "control.next": lambda dialogue, situation: controls.skip(dialogue.library, situation),
    "control.previous": lambda dialogue, situation: controls.go_back(dialogue.library, situation),
    "control.start-over": lambda dialogue, situation: controls.start_over(dialogue.library, situation),
    "control.stop": lambda dialogue, situation: controls.stop(dialogue.library, situation),
    "control.repeat": Dialogue.repeat,
    "meta.help": Dialogue.help,
    "meta.sources": lambda dialogue, situation: answers.name_sources(dialogue.library, situation),
    "meta.confidence": lambda dialogue, situation: answers.tell_confidence(dialogue.library, situation),
}
"""Labels that are no content of their own; `cramp-coach check` refuses a label that leads nowhere."""
