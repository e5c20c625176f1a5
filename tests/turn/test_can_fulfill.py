"""Whether the skill could help, asked by Alexa before anybody is connected to it."""

from collections.abc import Mapping
from typing import Any

import pytest

from skill.app import build_skill
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.alexa_requests import Session
from skill.simulator.heard import HeardAs, Slot
from tests.store.store_backends import SqliteBackend


@pytest.mark.parametrize(
    ("intent", "slots", "answer"),
    [
        ("AskWhyIntent", {"query": Slot("do i get leg cramps at night")}, "YES"),
        ("AskWhatIntent", {"query": Slot("is the weather tomorrow")}, "NO"),
        ("StartStretchIntent", {"stretch": Slot("soleus stretch", "stretch.soleus")}, "YES"),
        ("CrampNowIntent", {}, "YES"),
        ("RemindMeIntent", {}, "MAYBE"),
        ("RemindMeIntent", {"time": Slot("21:30"), "recurrence": Slot("every night", "every-night")}, "MAYBE"),
        ("ListRemindersIntent", {}, "MAYBE"),
        ("SomebodyElsesIntent", {}, "NO"),
        ("AMAZON.StopIntent", {}, "NO"),
    ],
)
def test_the_answer_is_true_and_has_no_side_effects(
    skill: Guard, intent: str, slots: dict[str, Slot], answer: str
) -> None:
    response = asked(skill, intent, slots)
    assert response["response"]["canFulfillIntent"]["canFulfill"] == answer
    assert set(response["response"]["canFulfillIntent"]["slots"]) == set(slots)
    assert "outputSpeech" not in response["response"]
    assert not response.get("sessionAttributes")


@pytest.mark.parametrize(
    ("intent", "kept", "unkept"),
    [
        ("LogCrampIntent", "MAYBE", "NO"),
        ("DeleteEntryIntent", "MAYBE", "NO"),
        ("CountCrampsIntent", "YES", "NO"),
        ("FindPatternIntent", "YES", "NO"),
        ("DiarySummaryIntent", "YES", "YES"),
    ],
)
def test_a_diary_is_promised_only_where_one_is_kept(
    skill: Guard, sqlite_backend: SqliteBackend, intent: str, kept: str, unkept: str
) -> None:
    keeping = build_skill(Settings(diary=True), store=sqlite_backend.open())
    slots = {"muscle": Slot("calf", "calf")} if intent == "LogCrampIntent" else {}
    assert asked(keeping, intent, slots)["response"]["canFulfillIntent"]["canFulfill"] == kept
    assert asked(skill, intent, slots)["response"]["canFulfillIntent"]["canFulfill"] == unkept


def asked(skill: Guard, intent: str, slots: dict[str, Slot]) -> Mapping[str, Any]:
    request = Session().intent(HeardAs(intent, slots), 1_795_460_400.0)
    request["request"]["type"] = "CanFulfillIntentRequest"
    del request["session"]
    return skill(request)
