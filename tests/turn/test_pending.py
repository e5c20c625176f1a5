"""The pending question: one owner, an answer to every kind of reply, and a codec that reads whatever comes back."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.conversation.open_question.under_way import keep_under_way
from skill.conversation.respond import RESPONSES, respond
from skill.diary.draft import NOTE, Draft
from skill.diary.draft import WISHES as ENTRY_WISHES
from skill.knowledge.library import Library
from skill.reminders.reminder import WISHES as REMINDER_WISHES
from skill.reminders.reminder import Reminder
from skill.response.render import render
from skill.response.reply import Reply
from skill.storage.diary_entry import Entry
from skill.turn.acts import Act
from skill.turn.pending.answers import (
    BeenChecked,
    DidYouMean,
    FollowUp,
    ForgetAll,
    Offer,
    OnceWarned,
    RepeatWarning,
    TellMore,
    WhatNow,
)
from skill.turn.pending.coaching import (
    AfterPlan,
    GoOn,
    InClip,
    InStretch,
    LastWords,
    NextClip,
    Ready,
    ResumeLeft,
    StillPaused,
)
from skill.turn.pending.codec import KINDS, load_open, load_pending
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import BackToSleep, CheckIn, CrampingNow, InCramp, OneMoreRound
from skill.turn.pending.question import Pending, ReplyKind, reply_to
from skill.turn.pending.reminder_draft import ReminderDraft, RemindTonight
from skill.turn.pending.warnings import AnySign
from skill.turn.place import Place
from skill.turn.turn import Turn
from skill.web.try_it.chips import ANSWERS, SUGGESTIONS, WORDS
from tests.conftest import Conversation
from tests.guard.valid_response import assert_valid_response
from tests.turn.pending_questions import CRAMPING, NOW, OPEN, STANDING, attributes_with, turn_with
from tests.wordings import wordings

NIGHT = FollowUp("causes.night", "night-adjustments")
WAITING = {name: each for name, each in OPEN.items() if each[0].waits_as() == each[0]}


def subclasses(base: type) -> set[type]:
    known: list[type] = base.__subclasses__()
    return {base}.union(*map(subclasses, known))


def replied(turn: Turn, kind: ReplyKind) -> Reply:
    act = reply_to(turn.pending, kind)
    return keep_under_way(turn, act, respond(turn, act))


def test_every_question_can_travel_and_stands_in_the_table() -> None:
    shared = {Pending, DraftPending, InClip, InCramp, InStretch, LastWords, OnceWarned}
    assert set(KINDS.values()) == subclasses(Pending) - shared
    assert {type(pending) for pending, _ in OPEN.values()} == set(KINDS.values())
    assert len(KINDS) == len(set(KINDS.values()))


def test_every_act_is_carried_out() -> None:
    assert set(RESPONSES) == subclasses(Act) - {Act}


@pytest.mark.parametrize("name", OPEN)
def test_a_question_is_open_as_it_was_stored_and_has_words_and_buttons(name: str, library: Library) -> None:
    pending, place = OPEN[name]
    turn = turn_with(attributes_with(pending, place))
    assert turn.pending == pending
    assert turn.pending.ask(turn).strip().endswith("?")
    assert all(f"press-{event.removeprefix('control.')}" in library.lines for event in pending.buttons)


def test_what_the_page_suggests_belongs_to_a_question_there_is() -> None:
    assert SUGGESTIONS.keys() | ANSWERS.keys() <= {kind.kind for kind in KINDS.values()}
    assert {name for names in SUGGESTIONS.values() for name in names} <= WORDS.keys()


@pytest.mark.parametrize("name", OPEN)
def test_every_kind_of_reply_to_every_question_is_answered(name: str) -> None:
    pending, place = OPEN[name]
    for kind in ReplyKind:
        turn = turn_with(attributes_with(pending, place))
        reply = replied(turn, kind)
        said = [*reply.lines, *([reply.question] if reply.question else [])]
        assert said, ("an empty sentence", kind)
        assert all(line.strip() for line in said), kind
        owned = (reply.question is None) == (reply.pending is None)
        assert owned, ("a question has an owner, and an owner a question", kind)
        if reply.pending:
            assert load_pending(reply.pending.saved()) == reply.pending, kind
        response = render(reply)
        assert response.should_end_session is (reply.question is None), kind


MEAN_NOTHING_ALONE = (ReplyKind.FIRST, ReplyKind.SECOND, ReplyKind.SILENCE)


@pytest.mark.parametrize("name", OPEN)
def test_a_reply_that_says_nothing_to_a_question_does_not_lose_it(name: str) -> None:
    pending, place = OPEN[name]
    for kind in {*MEAN_NOTHING_ALONE} - {*pending.replies()}:
        turn = turn_with(attributes_with(pending, place))
        reply = replied(turn, kind)
        assert reply.pending in (pending, pending.waits_as()), kind
        assert reply.question, kind
        assert reply.question == reply.pending.ask(turn), kind  # type: ignore[union-attr]  # it is one of the two above


@pytest.mark.parametrize("name", WAITING)
def test_a_question_that_waits_is_put_again_after_a_no_to_another(name: str) -> None:
    waiting, place = WAITING[name]
    between = Place("causes.night", "causes.night", coached=place.coached, relief=place.relief)
    turn = turn_with(attributes_with(NIGHT, between, waiting))
    reply = replied(turn, ReplyKind.NO)
    assert reply.pending == waiting
    assert reply.question == waiting.ask(turn)
    assert reply.place.id == "control.declined"


@pytest.mark.parametrize("name", OPEN)
def test_no_ends_kindly_where_nothing_else_begins(name: str) -> None:
    pending, place = OPEN[name]
    reply = replied(turn_with(attributes_with(pending, place)), ReplyKind.NO)
    if reply.question is None:
        assert reply.place.id == "control.declined"


# The codec.

TEXT = st.text(max_size=12)
ENTRIES = st.builds(
    Entry,
    at=st.integers(1, 3_000_000_000),
    id=TEXT,
    muscle=st.none() | st.just("calf"),
    side=st.sampled_from([None, "left", "right", "both"]),
    rough=st.sampled_from([None, "part", "day"]),
)
REMINDERS = st.builds(
    Reminder,
    wish=st.sampled_from(REMINDER_WISHES),
    hour=st.none() | st.integers(0, 23),
    minute=st.integers(0, 59),
    days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
    once=st.booleans(),
    alerts=st.lists(TEXT, max_size=3).map(tuple),
    doubted=st.booleans(),
)
PENDING = st.one_of(
    *(st.builds(each) for each in (WhatNow, TellMore, ForgetAll, CrampingNow, ResumeLeft, CheckIn, Ready, NextClip)),
    st.builds(OneMoreRound, gently=st.booleans()),
    *(st.builds(each) for each in (GoOn, StillPaused)),
    st.builds(BackToSleep, reminds=st.booleans()),
    st.builds(RemindTonight),
    st.builds(AfterPlan, plan=TEXT, then=TEXT),
    st.builds(FollowUp, of=TEXT, then=TEXT),
    st.builds(Offer, then=TEXT, line=TEXT),
    st.builds(DidYouMean, first=TEXT, second=TEXT),
    st.builds(BeenChecked, warning=TEXT, then=TEXT),
    st.builds(RepeatWarning, warning=TEXT),
    st.builds(
        EntryDraft,
        st.builds(
            Draft, wish=st.sampled_from(ENTRY_WISHES), entry=ENTRIES, asking=st.booleans(), doubted=st.booleans()
        ),
        failed=st.booleans(),
    ),
    st.builds(ReminderDraft, REMINDERS),
)
NAMES = st.sampled_from("kind then line first second warning of plan wish entry hour days alerts gently".split())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(sorted(KINDS)) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=10,
)


@given(PENDING)
def test_a_question_survives_its_journey(pending: Pending) -> None:
    assert load_pending(json.loads(json.dumps(pending.saved()))) == pending


@given(PENDING, NAMES, JSON)
def test_a_question_with_a_forged_field_is_read_as_some_question_or_none(
    question: Pending, field: str, forged: object
) -> None:
    pending = load_pending({**json.loads(json.dumps(question.saved())), field: forged})
    assert pending is None or load_pending(pending.saved()) == pending


@pytest.mark.parametrize(("touched", "read"), [(0, 0), (1, 1), (2, None), (-1, None), ("1", None)])
def test_only_a_cramp_that_is_there_was_told_of_last(touched: object, read: int | None) -> None:
    cramp = Entry(int(NOW), "one", "calf")
    draft = EntryDraft(Draft(NOTE, cramp), others=(replace(cramp, muscle="foot"),))
    pending = load_pending({**json.loads(json.dumps(draft.saved())), "touched": touched})
    assert isinstance(pending, EntryDraft)
    assert (len(pending.entries), pending.touched) == (2, read)


@given(JSON | st.dictionaries(NAMES, JSON, max_size=8))
def test_anything_else_is_read_without_harm(data: object) -> None:
    assert load_pending(data) is None or isinstance(data, dict)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("place", "pending", "waiting", "turn", "misses"), JSON)))
def test_whatever_the_session_holds_a_question_is_open(attributes: dict[str, object]) -> None:
    turn = turn_with(attributes)
    assert turn.pending.ask(turn)


@pytest.mark.parametrize(
    "gone",
    [
        {"kind": "offer", "then": "stretch.gone", "line": "offer-stretch"},
        {"kind": "offer", "then": "stretch.calf-wall", "line": "a line that nobody wrote"},
        {"kind": "follow-up", "of": "causes.night", "then": "gone"},
        {"kind": "did-you-mean", "first": "heat", "second": "gone"},
        {"kind": "been-checked", "warning": "warning.gone", "then": "relief.now"},
        {"kind": "repeat-warning", "warning": "warning.gone"},
    ],
)
def test_a_question_about_what_content_no_longer_has_is_dropped(gone: dict[str, object], library: Library) -> None:
    assert load_open({"pending": gone, "waiting": gone}, library) == (WhatNow(), None)


@pytest.mark.parametrize(
    "switched_off",
    [
        CrampingNow(at_night=False),
        CheckIn(asks_muscle=False),
        BackToSleep(reminds=False),
        OneMoreRound(gently=False),
        ResumeLeft(cramp_asked=False),
        AnySign(in_cramp=False),
    ],
    ids=lambda pending: pending.kind,
)
def test_a_switch_that_no_session_wrote_is_off(switched_off: Pending) -> None:
    assert load_pending({"kind": switched_off.kind}) == switched_off
    assert switched_off.saved() == {"kind": switched_off.kind}


# What time, and something said in between, make of a question.


def test_a_clip_that_still_sounds_has_not_asked_yet() -> None:
    sounding = Place("stretch.calf-wall", "stretch.calf-wall", coached=replace(STANDING, hold=0, began=NOW - 5))
    for question in (NextClip(), AfterPlan("stretch.calf-wall", "daily-routine/how-often")):
        assert turn_with(attributes_with(question, sounding)).pending == InClip()


def test_a_silence_after_the_last_round_has_asked_for_one_more() -> None:
    silent = Place("relief.now", "relief.now", relief=replace(CRAMPING, began=NOW - 300))
    assert turn_with(attributes_with(CheckIn(), silent)).pending == OneMoreRound()


def test_a_question_about_what_is_no_longer_under_way_is_not_open() -> None:
    for question in (CheckIn(), OneMoreRound(), Ready(), GoOn(), NextClip(), StillPaused()):
        assert turn_with(attributes_with(question, Place())).pending == WhatNow()


@pytest.mark.parametrize(
    ("turns", "question"),
    [
        (["cramp in my calf", "no", "no", "no", "no", "does magnesium help"], {"kind": "one-more-round"}),
        (["cramp in my calf", "does magnesium help", "no"], {"kind": "check-in"}),
        (["cramp in my calf", "always hold for twenty seconds"], {"kind": "check-in"}),
        (["heel drop stretch", "does magnesium help"], {"kind": "ready"}),
        (["heel drop stretch", "say that again"], {"kind": "ready"}),
        (["pause", "what's the weather"], {"kind": "what-now"}),
        (
            ["stretch my eyebrows", "say that again"],
            {"kind": "offer", "then": "stretch.calf-wall", "line": "offer-stretch"},
        ),
        (["forget me", "zxqv"], {"kind": "forget-all"}),
    ],
    ids=lambda value: " > ".join(value) if isinstance(value, list) else "",
)
def test_the_question_is_still_open_after(talk: Conversation, turns: list[str], question: dict[str, object]) -> None:
    for said in turns:
        talk.hears(said)
        assert_valid_response(talk.response)
    assert talk.pending == question


def test_a_stretch_whose_safety_question_was_declined_is_not_resumed(talk: Conversation) -> None:
    talk.hears("heel drop stretch")
    talk.hears("no")
    assert "aren't in a stretch" in talk.hears("resume")


def test_a_stretch_does_not_begin_past_its_safety_question(talk: Conversation) -> None:
    asked = talk.hears("heel drop stretch")
    assert talk.hears("does magnesium help").endswith(asked)
    assert talk.hears("yes").startswith(wordings("stretch-begins", name="step calf stretch"))
