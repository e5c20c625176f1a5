"""Replies to warning signs: they beat every other answer, and stretching waits until somebody has looked."""

from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.under_way import question_of, standing_still
from skill.conversation.warnings.session_signs import CRISIS
from skill.knowledge.content import WarningSign
from skill.response.reply import Card, Reply
from skill.turn.pending.answers import BeenChecked, RepeatWarning, WhatNow
from skill.turn.pending.warnings import AnySign, AnythingElse, IsItHappening
from skill.turn.place import DECLINED, RED_FLAG, RED_FLAG_ASK, Place
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING


def warn(turn: Turn, sign: WarningSign) -> Reply:
    """Say what to do first, then why, then what not to do; no stretch, one offer to repeat.

    Reads nothing of the turn but the voice: whatever else fails, a warning is said.
    """
    voice = turn.voice
    act = sign.act or voice.call_to_action(sign.tier)
    parts = [act, sign.why, *([sign.avoid] if sign.avoid else [])]
    urgent = [voice.line("could-be-emergency")] if sign.tier == "emergency" and not sign.act else []
    card = Card(sign.title, "\n".join([*urgent, *(voice.show(part) for part in parts)]))
    place = Place(id=RED_FLAG, warning=sign.id)
    return asking(turn, RepeatWarning(sign.id), *urgent, *(voice.say(part) for part in parts), place=place, card=card)


def ask_whether_checked(turn: Turn, sign: WarningSign, wanted: str) -> Reply:
    """Coach nothing after a warning before somebody has looked at it; yes begins what was wanted.

    Where nobody can look at it, as at a wish to die, the check question is put,
    and a no to that begins what was wanted.
    """
    voice = turn.voice
    if not sign.looked_at:
        asked = Place(id=RED_FLAG_ASK, warning=sign.id)
        return asking(turn, IsItHappening(sign.id, wanted), voice.say(sign.why), place=asked)
    place = Place(id=RED_FLAG, warning=sign.id)
    why = [] if isinstance(turn.pending, BeenChecked) else [voice.say(sign.why)]  # said once
    return asking(turn, BeenChecked(sign.id, wanted), voice.line("before-stretching"), *why, place=place)


def reassure(turn: Turn, *, unwell: bool = False) -> Reply:
    """Calm somebody who is afraid, alone or not well, and find out whether help is needed."""
    place = Place(id=RED_FLAG_ASK, relief=turn.relief)
    calm = turn.voice.line("sorry-not-well" if unwell else "you-are-not-alone")
    return asking(turn, AnySign(in_cramp=turn.relief is not None), calm, place=place)


def ask_whether_happening(
    turn: Turn, warning: str, then: str = "", *, put_again: bool = False, of_today: bool = False
) -> Reply:
    """Ask one short question, where something may be a warning sign; no begins what was wanted."""
    place, asked = Place(id=RED_FLAG_ASK, warning=warning), turn.pending
    same = isinstance(asked, IsItHappening) and asked.warning == warning and asked.of_today
    asks = IsItHappening(warning, then, put_again=put_again, of_today=of_today or same)
    stops = [turn.voice.line("ease-off-first")] if turn.place.coached and not put_again else []
    where = put_again and (turn.said_slots.muscle or turn.said_slots.side)  # "the calf, the right" is heard
    hard = warning == CRISIS and not (put_again or turn.session.warned)
    first = [turn.voice.line(name) for name, said in (("so-hard", hard), ("told-where", where)) if said]
    return asking(turn, asks, *stops, *first, place=place)


def say_how_to_tell(turn: Turn, warning: str, then: str) -> Reply:
    """Say how to look for a sign, or to ask whose leg it is, and ask once more.

    Who cannot tell after that is told to be careful.
    """
    sign, asked = turn.library.warnings[warning], turn.pending
    of_others = HELPING in turn.fact_ids() or turn.language.signs.of_somebody_else.search(turn.spoken)
    how = turn.voice.say(sign.how_to_tell) if sign.how_to_tell else turn.voice.line("ask-them") if of_others else None
    if not sign.looked_at or how is None or (isinstance(asked, IsItHappening) and asked.told_how):
        return be_careful(turn, sign)
    place = Place(id=RED_FLAG_ASK, warning=warning)
    return asking(turn, IsItHappening(warning, then, told_how=True), how, place=place)


def be_careful(turn: Turn, sign: WarningSign) -> Reply:
    """Say what to do where nobody can tell whether a sign is there: nobody knows that it is not.

    What nobody can look at is warned of.
    """
    if not sign.looked_at:
        return warn(turn, sign)
    voice = turn.voice
    what_to_do = voice.say(sign.act or voice.call_to_action(sign.tier)).rstrip(".")
    said = voice.line("to-be-careful", what_to_do=what_to_do)
    avoid = [voice.say(sign.avoid)] if sign.avoid else []
    return asking(turn, RepeatWarning(sign.id), said, *avoid, place=Place(id=RED_FLAG, warning=sign.id))


def go_on(turn: Turn) -> Reply:
    """Put the question of what is under way, or ask what to do."""
    under_way = standing_still(turn)
    waits = turn.waiting if not isinstance(turn.waiting, IsItHappening) else None
    return asking(turn, waits or question_of(under_way) or WhatNow(), place=Place(id=DECLINED))


def not_checked(turn: Turn) -> Reply:
    """Nobody has looked yet: no stretch. What to do is said once more, and the session stays open."""
    sign = turn.warning_in_force
    if sign is not None:
        act = turn.voice.say(sign.act or turn.voice.call_to_action(sign.tier))
        place = Place(id=RED_FLAG, warning=sign.id)
        return asking(turn, AnythingElse(sign.id), turn.voice.line("get-it-checked"), act, place=place)
    return Reply(lines=(turn.voice.line("get-it-checked"),), place=Place(id=DECLINED))
