"""How much is counted: more or less of it, by what was said; where nothing tells which, it is asked."""

from dataclasses import replace

from skill.coaching.count import CountStyle
from skill.conversation import fallback
from skill.conversation.cramps import cramp
from skill.conversation.stretches.adjusting import go_on_with
from skill.response.reply import Reply
from skill.turn.place import COUNT_STYLE
from skill.turn.turn import Turn


def count_style(turn: Turn) -> Reply:
    """Count every second, by fives, or hardly at all: from now on, and in the stretches to come."""
    style = _wished(turn)
    if style is None:
        return fallback.ask_again(turn, turn.voice.line("count-how"))
    said = f"counting-{style}"
    if not turn.place.is_under_way:
        return replace(fallback.what_now(turn, said, COUNT_STYLE), style=style)
    if turn.place.relief and style == CountStyle.QUIET:
        return replace(cramp.with_less_talk(turn), style=style)
    reply = go_on_with(turn, {"style": style}, said=turn.voice.line(said), place_id=COUNT_STYLE)
    return replace(reply, style=style)


def _wished(turn: Turn) -> str | None:
    """The style that is named, more or less of a count; None where nothing tells which.

    Who misses the count, or doubts that there is one, wants it, whatever else is said.
    """
    text, wishes, language = turn.written, turn.language.wishes, turn.language
    end_only = wishes.less_in_other_words.search(text)  # "a shout when it's over, no numbers" misses none
    misses = (language.stretches.wonders_at_silence, wishes.doubts_count, wishes.counts_again)
    if wishes.lost_without_count.search(text) or (not end_only and any(each.search(text) for each in misses)):
        by_fives = turn.said_slots.style == CountStyle.FIVES
        return (CountStyle.FIVES if by_fives else CountStyle.EVERY_SECOND).value
    denied = not language.sentences.denying_words.isdisjoint(text.split())
    less = denied or wishes.less_of_it.search(text) or end_only
    named = turn.said_slots.style
    if named and not (less and named == CountStyle.EVERY_SECOND):
        return named
    if less:
        return CountStyle.QUIET.value
    wanted = (wishes.counts_aloud, wishes.wants_count, wishes.counts_down, language.holds.plain_count)
    aloud = any(each.search(text) for each in (*wanted, language.holds.talks_more))
    return CountStyle.EVERY_SECOND.value if aloud else None
