"""Explaining a stretch in full, though it was explained before."""

from datetime import UTC, datetime

from skill.conversation import topic_answers
from skill.conversation.stretches import controls
from skill.conversation.stretches.requests import coach_by_id, fitting
from skill.response.reply import Reply
from skill.turn.turn import Turn


def explain(turn: Turn) -> Reply:
    """Explain the stretch under way from its set-up, the last one spoken of or, where nothing was, the one that was coached last."""
    if turn.place.coached:
        return controls.start_over(turn, with_cautions=True)
    about = turn.place.about or ""
    if turn.library.is_plan(about):
        return coach_by_id(turn, about, explain=True)
    last = None if turn.recent() else _coached_last(turn)
    return coach_by_id(turn, fitting(turn, last), explain=True) if last else topic_answers.tell_more(turn)


def _coached_last(turn: Turn) -> str | None:
    """The stretch or routine that was coached on the newest day that is stored, though only its set-up was heard.

    Of one day what was finished comes first, then what was left.
    """
    profile, library = turn.profile, turn.library
    taught = [(days[-1], stretch) for stretch, days in profile.taught.items()]
    done = [(day, plans[-1]) for day, plans in profile.done.items() if plans]
    left = turn.left()
    left_on = datetime.fromtimestamp(profile.left_at or 0, UTC).date().isoformat()
    stopped = [(left_on, left.plan)] if left else []
    known = [each for each in (*taught, *stopped, *done) if library.is_plan(each[1])]
    return max(reversed(known), key=lambda each: each[0])[1] if known else None
