"""The ask-sdk handlers: each asks the dialogue one thing, and returns its reply."""

from collections.abc import Callable, Mapping

from ask_sdk_core.handler_input import HandlerInput

from skill.conversation import answers, consent, diary, misses, preferences, reminders, requests, whisper, wishes
from skill.conversation.reply_handler import ReplyHandler
from skill.conversation.screen_handlers import TouchHandler
from skill.conversation.session_handlers import LaunchHandler, SessionEndedHandler, SkillDisabledHandler
from skill.conversation.waiting_handlers import (
    CorrectEntryHandler,
    PermissionHandler,
    ReminderChangeHandler,
    ReminderTimeHandler,
)
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.turn.place import HURTS
from skill.turn.situation import Situation, heard_name


class QuestionHandler(ReplyHandler):
    """ "Why do I get night cramps?" and everything else that carries free words."""

    names = frozenset({"AskTopicIntent", "ReportSignIntent"})

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Take the topic intent and every intent whose stripped question word content puts back."""
        utterances = self.dialogue.library.utterances.get(heard_name(handler_input.request_envelope.request))
        return bool(utterances and (utterances.stands_for or utterances.intent in self.names))

    def answer(self, situation: Situation) -> Reply:
        known = situation.slot_id("topic") or ""
        if known in self.dialogue.library.topics:
            return self.dialogue.begin(known, situation)
        words = next(iter(situation.slots.values()), None)
        return (
            self.dialogue.free_words(words.text, situation)
            if words
            else misses.not_heard(self.dialogue.library, situation)
        )


class StretchHandler(ReplyHandler):
    """ "Guide me through the wall calf stretch." """

    names = frozenset({"StartStretchIntent"})

    def answer(self, situation: Situation) -> Reply:
        known = situation.slot_id("stretch") or ""
        if known in self.dialogue.library.stretches:
            return self.dialogue.begin(known, situation)
        return requests.unresolved(self.dialogue, "stretch", situation)


class MuscleStretchHandler(ReplyHandler):
    """ "A calf stretch I can do in bed." """

    names = frozenset({"StretchMuscleIntent"})

    def answer(self, situation: Situation) -> Reply:
        return requests.stretch_for(self.dialogue, situation)


class RoutineHandler(ReplyHandler):
    """ "Start the bedtime routine." """

    names = frozenset({"StartRoutineIntent"})

    def answer(self, situation: Situation) -> Reply:
        return requests.routine_for(self.dialogue, situation)


class CrampHandler(ReplyHandler):
    """ "I've got a cramp in my calf." """

    names = frozenset({"CrampInMuscleIntent"})

    def answer(self, situation: Situation) -> Reply:
        return requests.cramp(self.dialogue, situation)


class LabelHandler(ReplyHandler):
    """ "Pause." "How do you know that?" Intents whose meaning is one label of content."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        """Take every intent that content gives a label."""
        utterances = self.dialogue.library.utterances.get(heard_name(handler_input.request_envelope.request))
        return bool(utterances and utterances.label)

    def answer(self, situation: Situation) -> Reply:
        label = self.dialogue.library.utterances[situation.intent].label
        return self.dialogue.begin(self.dialogue.fitting(label or "", situation), situation)


class YesHandler(ReplyHandler):
    """ "Yes." """

    names = frozenset({"AMAZON.YesIntent"})

    def answer(self, situation: Situation) -> Reply:
        return consent.accept(self.dialogue, situation)


class NoHandler(ReplyHandler):
    """ "No." """

    names = frozenset({"AMAZON.NoIntent"})

    def answer(self, situation: Situation) -> Reply:
        return consent.decline(self.dialogue, situation)


class WorseHandler(ReplyHandler):
    """ "It's getting worse." """

    names = frozenset({"WorseIntent"})

    def answer(self, situation: Situation) -> Reply:
        return self.dialogue.begin(HURTS, situation)


class ThanksHandler(ReplyHandler):
    """ "Thank you." """

    names = frozenset({"ThanksIntent"})

    def answer(self, situation: Situation) -> Reply:
        return consent.thanked(self.dialogue, situation)


class MoreHandler(ReplyHandler):
    """ "Tell me more." """

    names = frozenset({"TellMoreIntent"})

    def answer(self, situation: Situation) -> Reply:
        return answers.tell_more(self.dialogue.library, situation)


class FollowUpHandler(ReplyHandler):
    """ "Say it simply." "Is that safe?" "What can I do about it?" "When was that checked?" """

    names = frozenset({"SayShorterIntent", "AskSafetyIntent", "AskWhatToDoIntent", "AskReviewedIntent"})

    def answer(self, situation: Situation) -> Reply:
        library = self.dialogue.library
        if situation.intent == "AskWhatToDoIntent":
            following = answers.last_follow_up(library, situation)
            return self.dialogue.begin(following, situation) if following else answers.nothing_before(situation)
        return _FOLLOW_UPS[situation.intent](library, situation)


_FOLLOW_UPS: Mapping[str, Callable[[Library, Situation], Reply]] = {
    "SayShorterIntent": answers.say_shorter,
    "AskSafetyIntent": answers.tell_safety,
    "AskReviewedIntent": answers.tell_reviewed,
}


class ResizeHandler(ReplyHandler):
    """ "Twenty seconds." "Three times." """

    names = frozenset({"ResizeHoldIntent"})

    def answer(self, situation: Situation) -> Reply:
        if situation.place.diary:
            return diary.said(self.dialogue.library, situation)
        if situation.place.reminder:
            return reminders.said(self.dialogue.library, situation)
        return wishes.resize(self.dialogue.library, situation)


class ExplainHandler(ReplyHandler):
    """ "Explain it to me." """

    names = frozenset({"ExplainStretchIntent"})

    def answer(self, situation: Situation) -> Reply:
        return requests.explain(self.dialogue, situation)


class VoiceHandler(ReplyHandler):
    """ "Quietly, please." """

    names = frozenset({"SetVoiceIntent"})

    def answer(self, situation: Situation) -> Reply:
        return whisper.set_voice(self.dialogue.library, situation)


class LimitationGoneHandler(ReplyHandler):
    """ "I have a wall now." """

    names = frozenset({"DropLimitationIntent"})

    def answer(self, situation: Situation) -> Reply:
        return preferences.drop_limitation(self.dialogue.library, situation)


class FallbackHandler(ReplyHandler):
    """Words that Alexa could not match (they do not reach the skill), and intents that content does not know."""

    names = frozenset({"AMAZON.FallbackIntent"})

    def can_handle(self, handler_input: HandlerInput) -> bool:  # noqa: ARG002  # the last handler takes what is left
        """Take everything."""
        return True

    def answer(self, situation: Situation) -> Reply:
        return misses.not_heard(self.dialogue.library, situation)


HANDLERS: tuple[type[ReplyHandler], ...] = (
    SessionEndedHandler,
    SkillDisabledHandler,
    LaunchHandler,
    PermissionHandler,
    TouchHandler,
    CrampHandler,
    StretchHandler,
    MuscleStretchHandler,
    RoutineHandler,
    QuestionHandler,
    YesHandler,
    NoHandler,
    WorseHandler,
    ThanksHandler,
    MoreHandler,
    FollowUpHandler,
    ResizeHandler,
    ReminderTimeHandler,
    ReminderChangeHandler,
    CorrectEntryHandler,
    ExplainHandler,
    VoiceHandler,
    LimitationGoneHandler,
    LabelHandler,
    FallbackHandler,
)
