"""What the conversation understands with: the content, the search over it, the warning signs, and the words of slots."""

from dataclasses import dataclass, replace

from skill.conversation.thresholds import (
    A_CRAMP_FROM,
    FOUND,
    HALF_FROM,
    SURELY_A_QUESTION,
    SURELY_A_SIGN,
    SURELY_ANSWERED,
    SURELY_FAR,
)
from skill.conversation.warnings import explained, long_known, pieces, signs_asked, signs_told
from skill.conversation.warnings.no_sign import (
    OF_NO_SIGN,
    fits_the_situation,
    is_ordinary,
    is_out_of_place,
    may_be_old,
    tells_what_it_is_for,
    tells_who_it_is,
)
from skill.conversation.warnings.signs_told import CHILDREN, PossibleSign, SecondOpinionPolicy
from skill.conversation.warnings.where_told import of_the_leg, suspected_of
from skill.knowledge.content import topic_of
from skill.knowledge.library import Library
from skill.language.text import spoken
from skill.turn.going_on import situations_of
from skill.turn.pending.answers import FollowUp
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.after_warning import ALL_OF_THOSE, MAY_TELL_MORE, AfterWarning
from skill.understanding.corrections import CorrectionReader
from skill.understanding.facts import FactReader
from skill.understanding.questions import Close, Found, Understanding, Unknown
from skill.understanding.questions_in_hand import NOT_FELT, QuestionsInHand
from skill.understanding.replies import ReplyReader
from skill.understanding.reply_kinds import ReplyKind
from skill.understanding.slots import SlotReader
from skill.understanding.sound_alikes import SoundAlikes
from skill.understanding.utterance_kinds import UtteranceKind, UtteranceKindReader
from skill.understanding.warning_signs import NAMES_ONLY, NO_RISKS, SignRules

NO_SIGN = signs_told.LEG_NAMES | {"context-person", "groin", "muscle", "one-side"}
"""Concepts that a request for a stretch may hold. Of 1,400 reports of the tests and examples that the second opinion alone suspects
none is like one."""
LONG_CRAMP = "warning.long-cramp"
"""A cramp that lasts is still asked about: it is told in the same words."""
ABOUT_SIGNS = frozenset({"medications", "when-to-see-doctor"})
"""Topics whose questions may well tell a sign: "couldn't stop the cramp so I took eight of them"."""
OF_TIME, URGENT = frozenset({"long-time", "lasts-long"}), frozenset({"emergency", "same-day"})
"""Concepts that tell how long, and the tiers that do not wait."""
TETANUS, JAW, CRAMP = "warning.tetanus", "jaw", "cramp"
LIMITATION, FALL = "limitation", "fall"
"""A slot of which a sentence, though known as it is, may complete a sign of a fall: "I can't get up"."""


@dataclass(frozen=True)
class Readers:
    """Built once at start, and the same for every request."""

    library: Library
    understanding: Understanding
    sign_rules: SignRules
    slot_reader: SlotReader
    """Reads the slots of a request in free words."""
    own_words: frozenset[str]
    """Words that slots of our own types understand."""
    replies: ReplyReader
    """Reads replies to a question in free words."""
    corrections: CorrectionReader
    """Reads what puts right what was said before."""
    after_warning: AfterWarning
    """Reads what people ask and tell after a warning."""
    in_hand: QuestionsInHand
    """Reads questions about the stretch or topic in hand, which do not name it."""
    facts: FactReader
    """Reads facts about the listener, or whoever is helped."""
    alikes: SoundAlikes
    """Puts back words that were heard wrong."""
    second_opinion: SecondOpinionPolicy | None = None
    """The second opinion on warning signs, where there is one."""
    utterance_kinds: UtteranceKindReader | None = None
    """Reads what is said in the middle of a conversation, where there is an encoder."""

    def warning(self, turn: Turn) -> str | None:
        """Look through everything the listener said for a warning sign; give the id of the warning.

        A sentence may complete what the session began. A word of the skill's own, like "calf", tells nothing by itself
        (`cramp-coach check` sees to it).
        """
        found = [sign for text in self.told(turn) if (sign := self._reported(turn, text))]
        return (
            min(found, key=lambda sign: self.library.warnings[sign].priority, default=None)
            or self._fallen(turn)
            or self._listed(turn)
            or self._named(turn)
        )

    def possible_sign(self, turn: Turn) -> PossibleSign | None:
        """Ask the second opinion, where there is one."""
        texts = self.told(turn)
        found = signs_told.possible_sign(turn, texts, self.sign_rules, self.second_opinion)
        if found is None or self._is_none(turn, found, texts):
            return None
        suspected = suspected_of(turn, texts[0], self.sign_rules.concepts(texts[0]), found.warning)
        return replace(found, warning=suspected) if suspected else None

    def _is_none(self, turn: Turn, found: PossibleSign, texts: tuple[str, ...]) -> bool:
        """Whether what the second opinion suspects is no sign: a reply, something far, of the room, or out of place."""
        if found.score < SURELY_A_SIGN and (
            tells_who_it_is(turn)
            or (not pieces.in_pieces(turn) and fits_the_situation(turn, self.utterance_kinds_at(turn)))
        ):
            return True
        if found.score >= HALF_FROM and any(self._is_far(turn, text) for text in texts):
            return True
        if any(
            turn.language.cannot_tell.match(spoken(text))
            or tells_what_it_is_for(turn, text, self.sign_rules)
            or explained.is_explained(turn, text, found.warning, self.sign_rules)
            or (found.score >= HALF_FROM and is_ordinary(turn, text, self.sign_rules, found))
            for text in texts
        ):
            return True  # "I can't see, it's dark" is said of the room
        if found.warning in self.library.warnings and is_out_of_place(turn, texts, self.sign_rules, found):
            return True
        if long_known.is_explained(turn, texts, found.warning, self.sign_rules):
            return True
        # "I don't want to bother anyone" is said of the call, "it's probably nothing" of the sign
        return turn.session.warned is not None and any(self._is_of_warning(text) for text in texts)

    def _is_of_warning(self, text: str) -> bool:
        """Whether a text is something that people say after a warning, and tells no sign."""
        played_down = self.after_warning.read(text) in MAY_TELL_MORE and self.sign_rules.concepts(text) <= NAMES_ONLY
        return played_down or self.after_warning.is_of_it(text)

    def utterance_kinds_at(self, turn: Turn) -> tuple[tuple[UtteranceKind, ...], ...]:
        """What the words of a turn may be to each thing that is going on, most probable first; nothing without words."""
        text, reader = turn.utterance.text, self.utterance_kinds
        if reader is None or not text or not (turn.utterance.free or turn.utterance.unresolved):
            return ()
        return tuple(reader.read(text, at) for at in situations_of(turn))

    def sign_to_ask(self, turn: Turn, possible_sign: PossibleSign | None) -> str | None:
        """Give the id of the warning that is worth a question, where no rule warned."""
        texts = self.told(turn)
        told_alone = (
            possible_sign is not None
            and self.second_opinion
            and self.second_opinion.ask_from <= possible_sign.score < SURELY_A_SIGN
        )
        if possible_sign and told_alone and self._is_none_after_all(turn, possible_sign, texts):
            possible_sign = None
        suspected = (
            signs_told.worth_asking(turn, possible_sign, self.second_opinion.ask_from) if self.second_opinion else None
        )
        if turn.place.relief and turn.language.of_the_situation.search(spoken(turn.utterance.text)):
            return None  # "he's in bed, he can't stand": help comes first, and asks about signs before its third round
        if explained.may_despair(turn):
            return signs_told.CRISIS
        warning = signs_told.sign_to_ask(turn, texts, self.sign_rules, suspected)
        if warning in turn.session.denied and may_be_old(turn, texts, self.sign_rules):
            return None
        return None if warning and any(self._is_far(turn, text) or self._is_fear(text) for text in texts) else warning

    def likened(self, turn: Turn) -> str | None:
        """Give the id of the warning to ask about where a turn says "so is mine"; None where a question waits that it answers."""
        if not self._likens(turn) or self.likens_in_reply(turn):
            return None
        return signs_told.likened(turn, turn.utterance.text, self.sign_rules)

    def likens_in_reply(self, turn: Turn) -> bool:
        """Whether "so is mine" answers a question about a sign that waits, with a yes: no sign is named that it does not ask about."""
        asked = turn.pending
        if not isinstance(asked, FollowUp) or not asked.asks_of_sign or self._names_worse(turn, asked.then):
            return False
        return self._likens(turn) and self.sign_rules.concepts(turn.utterance.text) <= NAMES_ONLY

    def _names_worse(self, turn: Turn, warning: str) -> bool:
        """Whether the last sentence asked about a worse sign than the question after it: wetting oneself, and brown urine."""
        of_it, known = self.library.warnings.get(warning), self.library.warnings
        named = signs_told.asked_of_any(turn, turn.utterance.text, self.sign_rules)
        return of_it is not None and named is not None and known[named].priority < of_it.priority

    def _likens(self, turn: Turn) -> bool:
        return turn.language.likens.match(spoken(turn.utterance.text)) is not None

    def _is_none_after_all(self, turn: Turn, possible_sign: PossibleSign, texts: tuple[str, ...]) -> bool:
        """Whether a sentence that the second opinion alone suspects, and not surely, is a cramp or a question that is surely known."""
        if possible_sign.warning != LONG_CRAMP and any(self._is_a_cramp(turn, text) for text in texts):
            return True
        if long_known.tells_of_no_sign(turn):
            return True  # "he's on water tablets" tells of no dose
        of_child = any(not CHILDREN.isdisjoint(self.sign_rules.concepts(text)) for text in texts)
        is_question = possible_sign.score < SURELY_A_QUESTION and not of_child
        return is_question and any(
            self._is_surely_answered(turn, text) or self._asks_for_stretch(turn, text) for text in texts
        )

    def _is_surely_answered(self, turn: Turn, text: str) -> bool:
        """Whether an answer is surely what a text asks for: "it aches for two days afterwards". Not of medicines and doctors."""
        found = self.understand(turn, text)
        if not isinstance(found, Found) or found.score < SURELY_ANSWERED:
            return False
        return self.library.answer(found.label) is not None and topic_of(found.label) not in ABOUT_SIGNS

    def _asks_for_stretch(self, turn: Turn, text: str) -> bool:
        """Whether a text names a muscle, most likely asks for its stretch, and tells nothing of it: "open up my groin on the floor"."""
        found = self.understand(turn, text)
        stretch = self.library.stretches.get(found.label) if isinstance(found, Found) else None
        named = stretch is not None and stretch.muscle == turn.named("Muscle", text)
        return named and isinstance(found, Found) and found.score >= FOUND and self.sign_rules.concepts(text) <= NO_SIGN

    def _is_a_cramp(self, turn: Turn, text: str) -> bool:
        """Whether a text surely tells of a cramp now: help comes first, and asks about signs before its third round."""
        found = self.understand(turn, text)
        return found.labels[:1] == (RELIEF,) and found.score >= A_CRAMP_FROM

    def _is_fear(self, text: str) -> bool:
        """Whether a text tells fear and nothing else: "am I going to die" is calmed, with a question of its own about signs."""
        reading = self.replies.read(text)
        return reading is not None and reading.kind is ReplyKind.FEAR and not reading.rest

    def _is_far(self, turn: Turn, text: str) -> bool:
        """Whether a text is surely about something else than anybody's body: "the sink is blocked and swollen"."""
        found = self.understand(turn, text)
        if not isinstance(found, Unknown) or found.outside is None:
            return False
        return self.library.outside[found.outside].far and found.score >= SURELY_FAR

    def finds_cramp(self, turn: Turn, text: str, least: float = 0) -> bool:
        """Whether the search takes a text for a cramp of now, with a score of at least ``least`` (see `thresholds`)."""
        found = self.understand(turn, text)
        return isinstance(found, Found) and found.label == RELIEF and found.score >= least

    def signs(self, turn: Turn) -> frozenset[str]:
        """Name the signs and risks to keep for the rest of the session, with those of this turn."""
        told = frozenset[str]().union(*(self._told_of_leg(turn, text) for text in self.told(turn)))
        told -= explained.by_a_stiff_joint(turn)
        asked = frozenset[str]().union(*map(self.sign_rules.asked, self.told(turn)))
        return signs_told.known_after(turn, told, asked)

    def told(self, turn: Turn) -> tuple[str, ...]:
        """Give what may tell of a sign: the sentence, and the words of slots, which no carrier may have turned around.

        "Calf stretch" names a calf but tells nothing about it; "my calf" after "it's cold" does.
        """
        utterance = turn.utterance
        in_pieces = pieces.in_pieces(turn)
        if in_pieces:
            return in_pieces
        before = turn.session.said
        if before and self.sign_rules.goes_on_in_story(before, utterance.text):
            return (f"{before} {utterance.text}",)  # "we watched Casualty" - "a man had a clot in his leg"
        if utterance.free:
            return (utterance.text,)
        words = tuple(word.text for word in turn.slots.values() if word.text not in self.own_words)
        return tuple(dict.fromkeys((utterance.text, *words))) if words or utterance.unresolved else ()

    def _reported(self, turn: Turn, text: str) -> str | None:
        """The warning that a text reports, with what the session knows. The name of a stretch completes nothing."""
        if signs_told.under_way(turn) == signs_told.STRETCHING and self.in_hand.begins(text, NOT_FELT):
            return None  # "I can't feel it in my calf" is asked of the stretch, where no numbness is named
        tells = turn.utterance.is_open or pieces.in_pieces(turn)
        earlier = signs_told.known_before(turn) if tells else signs_told.under_way(turn)
        told = self._told_of_leg(turn, text)
        found = self.sign_rules.raised(told, earlier)
        if found == LONG_CRAMP and told.isdisjoint(signs_told.TELLS_A_CRAMP):
            found = self._of_something_else(told, earlier) or found
        if found == TETANUS and CRAMP in (told if JAW in earlier else earlier) and self.sign_rules.find(text) is None:
            return None  # cramps that were spoken of before or after a stiff jaw are no spasms: it is asked about
        if found and turn.session.warned and self.after_warning.is_of_it(text) and self.sign_rules.find(text) != found:
            return None  # "could you phone my daughter" completes nothing of a child's leg
        if found and found == signs_told.asked_about(turn) and self.sign_rules.only_denies(text, found):
            return None  # "his leg isn't swollen or red" names the leg, and answers the question about it with a no
        if found and self._is_less_than_before(turn, found, text):
            return (
                None  # "both legs actually", after the warning of one swollen leg in pregnancy, is no clot of anybody
            )
        return found if found and signs_told.is_news(turn, found, text, self.sign_rules) else None

    def _of_something_else(self, told: frozenset[str], earlier: frozenset[str]) -> str | None:
        """The warning of what lasts in the middle of a cramp and is none: "he's been sick since yesterday", on a water tablet."""
        other = self.sign_rules.raised(told - OF_TIME, earlier)
        return other if other and self.library.warnings[other].tier in URGENT else None

    def _is_less_than_before(self, turn: Turn, found: str, text: str) -> bool:
        """Whether a warning was given that is more urgent, and a text that only names whose leg it is completes a lesser one.

        A blood thinner that is told after a bruise is more than a name, and says who is to look at it.
        """
        before, now = self.library.warnings.get(turn.session.warned or ""), self.library.warnings[found]
        lesser = before is not None and now.priority > before.priority
        return lesser and self.sign_rules.concepts(text) <= OF_NO_SIGN | NO_RISKS

    def _told_of_leg(self, turn: Turn, text: str) -> frozenset[str]:
        """What a text tells, without what is swollen, warm or red on another part of the body, or has long been so."""
        told = long_known.without_long_known(turn, text, self.sign_rules.concepts(text), self.sign_rules)
        return of_the_leg(turn, text, told)

    def _fallen(self, turn: Turn) -> str | None:
        """The warning of a fall that was told, where a limitation completes it."""
        if LIMITATION not in turn.slots or FALL not in turn.session.signs:
            return None
        return self.sign_rules.find(turn.utterance.text, signs_told.known_before(turn))

    def _listed(self, turn: Turn) -> str | None:
        """The warning that "yes, all of those" reports after a list of signs."""
        warning = signs_told.listed_signs(turn)
        told = warning and any(self.after_warning.reads(text, ALL_OF_THOSE) for text in self.told(turn))
        return warning if told else None

    def _named(self, turn: Turn) -> str | None:
        """The warning whose question is open, where the answer is a sign that it names, or since when it is: "warm", "since last night"."""
        asked = signs_asked.signs_asked(turn)
        told = asked and any(
            self.sign_rules.answers(text, asked.names) or signs_asked.tells_since_when(turn, asked, text)
            for text in self.told(turn)
        )
        return asked.warning if asked and told else None

    def understand(self, turn: Turn, text: str) -> Found | Close | Unknown:
        """Find what a text is about; controls only where there is something to control.

        What was spoken of last helps to understand "what about sprays".
        """
        place, last = turn.place, turn.last_told
        topic = topic_of(last) if last and self.library.answer(last) else None
        return self.understanding.understand(text, in_stretch=place.is_under_way, topic_in_hand=topic)
