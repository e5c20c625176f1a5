"""Where every label leads: to a topic, stretch, routine, the help with a cramp, or what has a function of its own."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from skill.conversation import greetings
from skill.conversation.answers import topic_answers, what_to_do
from skill.conversation.cramps import body_in_cramp, cramp, where_it_cramps
from skill.conversation.diary import counts, deleting, entry_details, entry_words, notes, summary
from skill.conversation.listener import training_days
from skill.conversation.preferences import preferences
from skill.conversation.reminders import drafting
from skill.conversation.stretches import (
    adjusting,
    controls,
    count_wished,
    gentler,
    how_far,
    requests,
)
from skill.conversation.warnings import after_full_warning, follow_through, follow_up_replies, warning_replies
from skill.knowledge.known_ids import PRIVACY
from skill.response.reply import Reply
from skill.turn.acts import Begin
from skill.turn.place import (
    CANCEL_REMINDER,
    CHANGE_REMINDER,
    CLEAR_DIARY,
    CONFIDENCE,
    COUNT_CRAMPS,
    COUNT_STYLE,
    CREATE_REMINDER,
    DELETE_CRAMP,
    DIARY_PATTERN,
    DIARY_SUMMARY,
    EASIER,
    FASTER,
    FOR_DOCTOR,
    FORGET,
    HELP,
    HURTS,
    LAST_CRAMP,
    LIST_PREFERENCES,
    LIST_REMINDERS,
    LONGER,
    MORE,
    NEXT,
    NOTE_CRAMP,
    PAUSE,
    POSSIBLE_AGAIN,
    PREVIOUS,
    READY,
    RELIEF,
    REPEAT,
    RESUME,
    REVIEWED,
    SAFETY,
    SAY_SHORTER,
    SET_PREFERENCE,
    SHORTER,
    SIX_WEEKS,
    SLOWER,
    SOURCES,
    START_OVER,
    STOP,
    SWITCH_SIDE,
    TIME_LEFT,
    VOICE,
    WHAT_TO_DO,
)
from skill.turn.turn import Turn


def begin(turn: Turn, act: Begin) -> Reply:
    """Go where a label leads: a topic, stretch, routine, relief, control, setting or something about the skill."""
    if act.checked:
        cleared = replace(act, checked=False)
        return replace(begin(turn.with_session(warned=None), cleared), cleared=True)
    label, library, warning = act.label, turn.library, turn.warning_in_force
    if warning and follow_through.speaks_against(label):
        return follow_up_replies.reply_to(turn, after_full_warning.instead(turn, label))
    known = library.answer(label)
    if known:
        return _as_it_is_kept(turn, label, topic_answers.answer(turn, known))
    if library.is_plan(label):
        return requests.coach_by_id(turn, label, explain=act.explain)
    if label == RELIEF or (label == NOTE_CRAMP and entry_details.is_under_way(turn)):
        return _help_with_cramp(turn)
    return LABELS[label](turn)


def _as_it_is_kept(turn: Turn, label: str, reply: Reply) -> Reply:
    """An answer; that to what is stored, in the words for a host that keeps nothing, and for what a diary keeps."""
    if label != PRIVACY:
        return reply
    if not turn.records.keeps and turn.language.questions.asks_of_memory.search(turn.utterance.text):
        return replace(reply, lines=(turn.voice.line("nothing-kept-here"),))
    if not (turn.diary and turn.records.keeps):
        return reply
    if entry_words.asks_who_reads(turn):
        return replace(reply, lines=(turn.voice.line("diary-kept-by"),))
    return replace(reply, lines=(*reply.lines, turn.voice.line("diary-kept-too")))


def _help_with_cramp(turn: Turn) -> Reply:
    """Help with the muscle and position that were named, in slots or in free words.

    After a warning sign no muscle is stretched before somebody has looked.
    """
    warning = turn.warning_in_force
    if warning:
        return warning_replies.ask_whether_checked(turn, warning, RELIEF)
    muscle, before = where_it_cramps.muscle_told(turn), turn.relief
    named = muscle is not None and (before is None or muscle != before.muscle)
    return cramp.begin(turn, body_in_cramp.state_told(turn), named=named)


def _say_shorter(turn: Turn) -> Reply:
    """Give the last answer in a sentence; in a cramp, where a round was heard last, its help with less talk."""
    in_round = turn.place.relief is not None and turn.place.id == RELIEF and not turn.warning_in_force
    return cramp.with_less_talk(turn) if in_round else topic_answers.say_shorter(turn)


def _what_to_do(turn: Turn) -> Reply:
    """Tell what to do about what was spoken of, else what anybody can do: nothing is counted for a question."""
    following = what_to_do.advice(turn)
    return begin(turn, Begin(following)) if turn.library.answer(following) else topic_answers.nothing_before(turn)


LABELS: Mapping[str, Callable[[Turn], Reply]] = {
    PAUSE: controls.pause,
    RESUME: controls.resume,
    READY: controls.count_now,
    REPEAT: greetings.say_again,
    STOP: controls.stop,
    HURTS: gentler.hurts,
    NEXT: controls.skip,
    PREVIOUS: controls.go_back,
    SWITCH_SIDE: controls.switch_side,
    START_OVER: controls.start_over,
    SLOWER: adjusting.slower,
    FASTER: adjusting.faster,
    LONGER: adjusting.longer,
    SHORTER: adjusting.shorter,
    COUNT_STYLE: count_wished.count_style,
    TIME_LEFT: how_far.tell_time_left,
    EASIER: gentler.easier,
    MORE: topic_answers.tell_more,
    SAY_SHORTER: _say_shorter,
    SAFETY: topic_answers.tell_safety,
    REVIEWED: topic_answers.tell_reviewed,
    WHAT_TO_DO: _what_to_do,
    SOURCES: topic_answers.name_sources,
    CONFIDENCE: topic_answers.tell_confidence,
    HELP: greetings.help_,
    FORGET: preferences.forget,
    SET_PREFERENCE: preferences.set_preference,
    LIST_PREFERENCES: preferences.list_preferences,
    SIX_WEEKS: training_days.count_six_weeks,
    VOICE: preferences.set_voice,
    POSSIBLE_AGAIN: preferences.possible_again,
    NOTE_CRAMP: counts.where_kept(notes.note, NOTE_CRAMP),
    DELETE_CRAMP: counts.where_kept(deleting.delete, DELETE_CRAMP),
    CLEAR_DIARY: counts.where_kept(deleting.clear, DELETE_CRAMP),
    COUNT_CRAMPS: counts.count,
    LAST_CRAMP: counts.last,
    DIARY_SUMMARY: counts.overview,
    DIARY_PATTERN: counts.where_kept(summary.pattern, DIARY_SUMMARY),
    FOR_DOCTOR: counts.where_kept(summary.for_doctor, DIARY_SUMMARY),
    CREATE_REMINDER: drafting.create,
    LIST_REMINDERS: drafting.list_,
    CANCEL_REMINDER: drafting.cancel,
    CHANGE_REMINDER: drafting.change,
}
"""Labels that are no content of their own; `cramp-coach check` refuses a label that leads nowhere."""
