"""The ask-sdk handlers of what is said to a reminder or a diary entry that waits."""

from skill.conversation import diary, reminders, requests, wishes
from skill.conversation.reply_handler import ReplyHandler
from skill.response.reply import Reply
from skill.turn.situation import Situation


class ReminderTimeHandler(ReplyHandler):
    """ "At half past nine." "Only on weekdays." """

    names = frozenset({"ReminderTimeIntent"})

    def answer(self, situation: Situation) -> Reply:
        library, place = self.dialogue.library, situation.place
        if place.diary:
            return diary.said(library, situation)
        number = None if place.reminder or not place.coached else reminders.as_number(situation)
        return wishes.resize(library, number) if number else reminders.said(library, situation)


class ReminderChangeHandler(ReplyHandler):
    """ "Move my reminder to ten." """

    names = frozenset({"ChangeReminderIntent"})

    def answer(self, situation: Situation) -> Reply:
        return reminders.change(self.dialogue.library, situation)


class CorrectEntryHandler(ReplyHandler):
    """ "No, the right leg." """

    names = frozenset({"CorrectEntryIntent"})

    def answer(self, situation: Situation) -> Reply:
        return requests.corrected(self.dialogue, situation)


class PermissionHandler(ReplyHandler):
    """Alexa has asked for a permission, and tells what came of it."""

    names = frozenset({"Connections.Response"})

    def answer(self, situation: Situation) -> Reply:
        return reminders.permission_answered(situation)
