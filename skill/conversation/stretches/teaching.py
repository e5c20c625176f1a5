"""Explaining a stretch in full, though it was explained before."""

from skill.conversation.answers import topic_answers
from skill.conversation.listener.training_days import coached_last
from skill.conversation.stretches import controls
from skill.conversation.stretches.requests import coach_by_id, fitting
from skill.response.reply import Reply
from skill.turn.turn import Turn


def explain(turn: Turn) -> Reply:
    """Explain the stretch under way from its set-up, the last one spoken of or, where nothing was,
    the one that was coached last.
    """
    if turn.place.coached:
        return controls.start_over(turn, with_cautions=True)
    about = turn.place.about or ""
    if turn.library.is_plan(about):
        return coach_by_id(turn, about, explain=True)
    last = None if turn.recent() else coached_last(turn)
    return coach_by_id(turn, fitting(turn, last), explain=True) if last else topic_answers.tell_more(turn)
