"""Stories of reminders of something else than stretching: none is set, and that is said."""

import pytest

from skill.knowledge.library import Library
from tests.reminders.fake_reminders_api import WithReminders


@pytest.mark.parametrize(
    "said",
    [
        "remind me to drink",
        "remind me to hydrate every morning at eight",
        "remind me at nine to take my tablets",
        "set a reminder to call my mum at five in the afternoon",
        "can you remind me to drink more",
        "remind me about my magnesium at eight",
        "remind me to go to bed at ten",
        "remind me to wear my night splint at ten",
    ],
)
def test_nothing_but_stretching_is_reminded_of(talk: WithReminders, library: Library, said: str) -> None:
    heard = talk.hears(said)
    assert talk.pending["kind"] == "what-now"
    assert any(line in heard for line in library.lines["reminder-only-stretching"])


@pytest.mark.parametrize(
    "said",
    [
        "remind me to stretch every evening at nine",
        "remind me at quarter to nine to stretch",
        "remind me tomorrow at ten to six",
        "remind me to get up and move at three",
        "remind me to do it again tomorrow at nine",
        "remind me about the calf one at six",
        "remind me to drink and stretch at nine",
        "remind me to limber up at six",
        "remind me to do the bedtime routine at ten",
    ],
)
def test_what_is_of_stretching_is_drafted(talk: WithReminders, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "reminder-draft"
