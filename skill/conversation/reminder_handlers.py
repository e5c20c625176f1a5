"""The ask-sdk handlers that only reminders need; setting, listing and cancelling are labels like others."""

from skill.conversation import reminders, wishes
from skill.conversation.reply_handler import ReplyHandler
from skill.conversation.situation import Situation
from skill.speech.reply import Reply


class ReminderTimeHandler(ReplyHandler):
    """Takes "at half past nine", "only on weekdays", "the first one"."""

    names = frozenset({"ReminderTimeIntent"})

    def answer(self, situation: Situation) -> Reply:
        """Put it into the reminder that is being talked about; a bare number in a stretch belongs to that."""
        library, place = self.dialogue.library, situation.place
        number = None if place.reminder or not place.coached else reminders.as_number(situation)
        return wishes.resize(library, number) if number else reminders.said(library, situation)


class ReminderChangeHandler(ReplyHandler):
    """Takes "move my reminder to ten"."""

    names = frozenset({"ChangeReminderIntent"})

    def answer(self, situation: Situation) -> Reply:
        """Find the reminder, and read back how it would be."""
        return reminders.change(self.dialogue.library, situation)


class PermissionHandler(ReplyHandler):
    """Takes what came of Alexa's asking for a permission."""

    names = frozenset({"Connections.Response"})

    def answer(self, situation: Situation) -> Reply:
        """Go on with the reminder that it was for."""
        return reminders.permission_answered(situation)
